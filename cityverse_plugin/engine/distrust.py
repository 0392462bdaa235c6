"""What files from others would make GDAL do besides reading them; looked for before it opens them.

Limiting the drivers keeps out disguises, but the drivers that are left do more than read the file: GeoPackages may hold
tables that are other files, GeoJSON may name its coordinate system by an address that GDAL then asks, and a GeoTIFF may
say that its overviews lie elsewhere.
"""

from __future__ import annotations

import mmap
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import quote

from osgeo import gdal

from ..twin.messages import CityVerseError, Message, say

_DATABASE = b"SQLite format 3\0"
_MOST_ENTRIES = 20_000
_MOST_BLOCK_BYTES = 1 << 28
_VIRTUAL = re.compile(r"\bvirtual\b", re.IGNORECASE)
# The only virtual table that a GeoPackage needs: its spatial index, which is no other file.
_INDEX = re.compile(r"""\s*CREATE\s+VIRTUAL\s+TABLE\s+("[^"]*"|\w+)\s+USING\s+rtree\s*\([^()]*\)\s*""", re.IGNORECASE)
_REACHING_SQL = re.compile(
    r"""\b(load_extension|readfile|writefile|edit|eval|fts3_tokenizer|(?:gdal|ogr|xb|import|export)\w*"""
    r"""|blob(?:from|to)file)["'`\]]?\s*\(""",
    re.IGNORECASE,
)
#: Words with the name of a table behind them, never an expression; in the statement of an index, “on” as well.
_BEFORE_TABLES = (" TABLE", " VIEW", " NOT EXISTS", " INTO", " REFERENCES")
_MAKES_INDEX = re.compile(r"\s*CREATE\s+(UNIQUE\s+)?INDEX\b", re.IGNORECASE)
_CRS_KEY = re.compile(rb"""["'](?:c|\\u0063)(?:r|\\u0072)(?:s|\\u0073)["']\s*([^\s,}\]])\s*(.?)""", re.DOTALL)
_PLAIN_CRS = re.compile(
    rb"""\{\s*"type"\s*:\s*"(?:name|EPSG)"\s*,\s*"properties"\s*:\s*\{\s*"(?:name|code)"\s*:\s*"""
    rb"""(?:"(?:urn:|EPSG:|OGC:|ESRI:|IGNF:)[\w:., -]*"|\d+)\s*\}\s*\}""",
    re.IGNORECASE,
)


def check_file(path: Path) -> None:
    """Refuse a file that would make GDAL read other files, ask other machines or run something.

    Raises
    ------
    CityVerseError
        The message says what it would do.
    """
    try:
        with path.open("rb") as stream:
            head = stream.read(64)
    except OSError:
        return  # whoever opens it says why it cannot be read
    if head.startswith(_DATABASE):
        _check_database(path)
    elif head.removeprefix(b"\xef\xbb\xbf").lstrip(b"\x1e \t\r\n")[:1] in (b"{", b"["):
        _check_geojson(path)


def check_raster(path: Path, dataset: Any) -> None:
    """Refuse an open raster that has its overviews elsewhere, or blocks that would fill the memory."""
    if dataset.GetMetadata("OVERVIEWS"):
        raise _refused(path, say("its overviews lie in another file"))
    together = dataset.RasterCount if dataset.GetMetadataItem("INTERLEAVE", "IMAGE_STRUCTURE") == "PIXEL" else 1
    for number in range(1, dataset.RasterCount + 1):
        band = dataset.GetRasterBand(number)
        width, height = band.GetBlockSize()
        # GDAL reads what is stored together at once: the block of all bands where they are interleaved
        value = max(8, together * gdal.GetDataTypeSize(band.DataType) // 8)
        if width * height * value > _MOST_BLOCK_BYTES:
            text = "it must be read in blocks of {width} by {height} cells, which fill the memory"
            raise _refused(path, say(text, width=width, height=height))


def _check_database(path: Path) -> None:
    try:
        # Immutable: nothing is written beside it, not even by a journal that somebody put there.
        with closing(sqlite3.connect(f"file:{quote(str(path.resolve()))}?mode=ro&immutable=1", uri=True)) as database:
            entries = list(_entries(database))
    except (sqlite3.Error, ValueError, OverflowError):
        raise _refused(path, say("it is no GeoPackage, or a damaged one")) from None
    if len(entries) > _MOST_ENTRIES:
        raise _refused(path, say("it holds too many tables"))
    for name, sql in entries:
        if _VIRTUAL.search(sql) and not _INDEX.fullmatch(sql):
            raise _refused(path, say("its table {name} may be another file", name=_plain(name)))
        if any(not _names_a_table(sql, found.start(1)) for found in _REACHING_SQL.finditer(sql)):
            raise _refused(path, say("its table {name} calls functions that read files", name=_plain(name)))
        if "|" in name or not name.isprintable():
            raise _refused(path, say("the name of its table {name} holds more than a name", name=_plain(name)))


def _names_a_table(sql: str, place: int) -> bool:
    """Whether what looks like a call of a function is the name of a table before its columns, as after CREATE TABLE."""
    before = sql[:place].rstrip("\"'`[ \t\r\n")
    words = _BEFORE_TABLES if not _MAKES_INDEX.match(sql) else (*_BEFORE_TABLES, " ON")
    return before.upper().endswith(words)


def _entries(database: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    database.text_factory = lambda data: data.decode("utf-8", "replace")
    for name, sql in database.execute("SELECT name, sql FROM sqlite_master LIMIT ?", (_MOST_ENTRIES + 1,)):
        yield str(name), str(sql or "")
    for (name,) in database.execute("SELECT table_name FROM gpkg_contents LIMIT ?", (_MOST_ENTRIES + 1,)):
        yield str(name), ""


def _check_geojson(path: Path) -> None:
    with path.open("rb") as stream, closing(mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)) as text:
        for found in _CRS_KEY.finditer(text):
            colon, first = found.group(1), found.group(2)
            harmless = (colon == b":" and first not in (b"{", b"/")) or _PLAIN_CRS.match(text, found.start(2))
            if not harmless:
                raise _refused(path, say("it names its coordinate reference system by an address"))


def _plain(name: str) -> str:
    return "".join(letter if letter.isprintable() else " " for letter in name[:60])


def _refused(path: Path, reason: Message) -> CityVerseError:
    text = "“{file}” is not opened: {reason}. Ask who published it for a plain file."
    return CityVerseError(say(text, file=path.name, reason=reason))
