"""Point clouds as older programs wrote them."""

from __future__ import annotations

import struct
from pathlib import Path


def pointwise(path: Path, pieces: int = 0) -> Path:
    """Rewrite a LAZ file of one piece as LASzip did before version 2: no place of a list, no list."""
    data = bytearray(path.read_bytes())
    start = struct.unpack_from("<I", data, 96)[0]
    (table,) = struct.unpack_from("<q", data, start)
    record = data.index(b"laszip encoded") - 2 + 54
    struct.pack_into("<H", data, record, 1)
    struct.pack_into("<I", data, record + 12, pieces)
    path.write_bytes(bytes(data[:start] + data[start + 8 : table]))
    return path
