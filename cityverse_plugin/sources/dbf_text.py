"""In which encoding the texts of a shapefile are, told from their bytes where the file does not say it itself."""

from __future__ import annotations

import re
import struct
from pathlib import Path

_LOOKED_AT = 1 << 20
_HEAD, _FIELD = 32, 32
#: Marks of a language that say nothing: none, and "ANSI", which is whatever Windows was set to.
_NO_MARKS = frozenset({0x00, 0x57})
#: Letters of Arabic in Windows-1256 side by side, with no letter of ASCII before or behind.
_ARABIC = re.compile(
    rb"(?<![A-Za-z\x80-\xff])[\xc0-\xdf\xe1\xe3-\xe6\xec\xed\x81\x8d\x8e\x90\x98\x9a\x9f\xaa]{2,}(?![A-Za-z])"
)
_HIGH = re.compile(rb"[\x80-\xff]+")


def encoding_of(path: Path) -> str:
    """Return the encoding of a shapefile's texts, "" where the file says it itself or has no letters beyond ASCII.

    Parameters
    ----------
    path : Path
        The .shp; what is looked at is the .dbf beside it.
    """
    table = _beside(path, ".dbf")
    if table is None or _beside(path, ".cpg") is not None:
        return ""
    try:
        with table.open("rb") as stream:
            head = stream.read(_HEAD)
            begin, length = struct.unpack("<HH", head[8:12])
            names = stream.read(max(0, begin - _HEAD))
            rows = stream.read(_LOOKED_AT)
    except (OSError, struct.error):
        return ""
    if len(head) < _HEAD or head[29] not in _NO_MARKS:
        return ""
    titles = b" ".join(names[at : at + 11].split(b"\0")[0] for at in range(0, len(names) - 1, _FIELD))
    # a row that is cut could end within a letter
    whole = rows[: len(rows) - len(rows) % length] if length else rows
    return _guess(titles + b" " + whole)


def _guess(text: bytes) -> str:
    high = sum(map(len, _HIGH.findall(text)))
    if not high:
        return ""
    try:
        text.decode("utf-8")
    except UnicodeDecodeError:
        arabic = sum(map(len, _ARABIC.findall(text)))
        return "windows-1256" if arabic > high / 2 else "windows-1252"
    return "UTF-8"


def _beside(path: Path, ending: str) -> Path | None:
    found = (path.with_suffix(form) for form in (ending, ending.upper()))
    return next((one for one in found if one.is_file()), None)
