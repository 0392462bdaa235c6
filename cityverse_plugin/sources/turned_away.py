"""What is no source of a twin as it is, told from its content: what it is, and what to do with it."""

from __future__ import annotations

import re
from pathlib import Path

from ..twin.messages import CityVerseError, Message, say
from .osm_intake import page_words

_ARCHIVES = ((0, b"PK\x03\x04"), (0, b"\x1f\x8b"), (0, b"7z\xbc\xaf\x27\x1c"), (0, b"BZh"), (257, b"ustar"))
_PARTS = (".dbf", ".shx", ".prj", ".cpg", ".qix", ".sbn", ".sbx")
_HDF_4 = b"\x0e\x03\x13\x01"
#: What may stand in XML before the first element.
_BEFORE = rb"\s*(?:<\?[^>]*>\s*|<!--.*?-->\s*|<!DOCTYPE[^>]*>\s*)*"
#: What QGIS may open and we do not read: the first bytes, or what the text holds, and what it is.
_FOR_QGIS: tuple[tuple[bytes, Message], ...] = (
    (rb"PAR1", say("Parquet")),
    (_BEFORE + rb"<(\w+:)?kml[\s>]", say("KML")),
    (_BEFORE + rb"<(\w+:)?gpx[\s>]", say("GPX")),
    (_BEFORE + rb"<(\w+:)?FeatureCollection[\s>]", say("GML")),
    (rb"\s*\{.*\"type\"\s*:\s*\"Topology\"", say("TopoJSON")),
    (rb"\s*\{.*\"(geometryType\"\s*:\s*\"esriGeometry|spatialReference\"\s*:.*\"features\"\s*:)", say("Esri JSON")),
    (rb"\s*(999\s.*?)?0\s+SECTION\s", say("DXF")),
    (rb"AutoCAD Binary DXF|AC10\d\d", say("a drawing (DXF, DWG)")),
    (rb"(?i)version\s+\d+\s+charset|!table\s+!version", say("MapInfo")),
)


def turn_away(path: Path, head: bytes) -> None:
    """Refuse a file that is known, but read nowhere; what is not known is let pass.

    Parameters
    ----------
    path
        The file.
    head
        Its first bytes.

    Raises
    ------
    CityVerseError
        What it is, and what to do with it.
    """
    _refuse_part(path)
    _refuse_packed(path, head)
    _refuse_page(path, head)
    _send_to_qgis(path, head)


def _refuse_packed(path: Path, head: bytes) -> None:
    """Refuse what has to be unpacked or turned into something else first."""
    if any(head[place : place + len(magic)] == magic for place, magic in _ARCHIVES):
        text = "“{file}” is an archive. Unpack it, and choose the file or the folder that comes out."
        raise CityVerseError(say(text, file=path.name))
    if head.startswith(_HDF_4):
        text = "“{file}” is HDF 4, as products of MODIS are. Ask for GeoTIFF or NetCDF, or turn it into one of these."
        raise CityVerseError(say(text, file=path.name))


def _refuse_part(path: Path) -> None:
    """Refuse the files that lie beside a .shp: it is the one that is chosen."""
    whole = path.with_suffix(".shp")
    if path.suffix.lower() in _PARTS and whole.is_file():
        text = "“{file}” is a part of a shapefile. Choose “{whole}”, which lies beside it."
        raise CityVerseError(say(text, file=path.name, whole=whole.name))


def _refuse_page(path: Path, head: bytes) -> None:
    words = page_words(head)
    if words is not None:
        text = "“{file}” is a web page, nothing that a twin can hold: save what it leads to, not the page itself."
        if words:
            text = "“{file}” is a web page in which Overpass says: {words} Mend the question, or ask later."
        raise CityVerseError(say(text, file=path.name, words=words))


def _send_to_qgis(path: Path, head: bytes) -> None:
    for pattern, what in _FOR_QGIS:
        if re.match(pattern, head.removeprefix(b"\xef\xbb\xbf"), re.DOTALL):
            text = "“{file}” is {kind}, which is not read here: open it in QGIS or unpack it, then add the layer."
            raise CityVerseError(say(text, file=path.name, kind=what))
    if _columns(head.decode("utf-8-sig", "replace")) > 1:
        text = (
            "“{file}” is a table of text (CSV) without times, nothing that a twin can hold as it is: open it in QGIS"
            " (Layer ▸ Add Layer ▸ Add Delimited Text Layer), which asks where its places are, then add that layer."
        )
        raise CityVerseError(say(text, file=path.name))


def _columns(text: str) -> int:
    """Return how many columns a table of text has, by its first two lines; 1 where it is none."""
    first, *others = text.splitlines()[:2] or [""]
    counts = [first.count(mark) for mark in ",;\t" if others and first.count(mark) == others[0].count(mark)]
    return 1 + max(counts, default=0)
