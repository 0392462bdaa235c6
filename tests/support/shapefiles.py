"""Small shapefiles, byte by byte: with texts in any encoding, and without the files that often get lost."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from pathlib import Path


def write_points(path: Path, field: bytes, texts: Sequence[bytes], language: int = 0) -> Path:
    """Write points with one column of texts; without .prj and .cpg. `language` is the mark in the .dbf."""
    _write_shapes(path, len(texts))
    width = max(map(len, texts), default=1)
    head = struct.pack("<4BIHH16xBB2x", 3, 126, 1, 1, len(texts), 65, width + 1, 0, language)
    column = struct.pack("<11sc4xBB14x", field, b"C", width, 0)
    rows = b"".join(b" " + text.ljust(width) for text in texts)
    path.with_suffix(".dbf").write_bytes(head + column + b"\r" + rows + b"\x1a")
    return path


def _write_shapes(path: Path, count: int) -> None:
    box = struct.pack("<8d", 0, 0, max(count - 1, 0), 0, 0, 0, 0, 0)

    def head(words: int) -> bytes:
        return struct.pack(">7I", 9994, 0, 0, 0, 0, 0, words) + struct.pack("<2I", 1000, 1) + box

    points = [struct.pack(">2I", place + 1, 10) + struct.pack("<I2d", 1, place, 0) for place in range(count)]
    path.write_bytes(head(50 + 14 * count) + b"".join(points))
    entries = b"".join(struct.pack(">2I", 50 + 14 * place, 10) for place in range(count))
    path.with_suffix(".shx").write_bytes(head(50 + 4 * count) + entries)
