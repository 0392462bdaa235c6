"""What a file, a folder or an address is, told from its content: which algorithm of the group "Load" brings it in.

Endings are believed by nobody: people rename files, and a .json may be five things.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urlsplit

from ..twin.messages import CityVerseError, Message, say
from .citymodel_packed import models_in
from .mqtt_address import is_broker
from .unpacking import unpacked_head

_HEAD = 1 << 16
#: Entries of a folder that are looked at.
_MOST_ENTRIES = 2000


@dataclass(frozen=True)
class Kind:
    """A kind of source.

    Parameters
    ----------
    id : str
        For instance ``"citymodel"``.
    title : Message
        For people.
    algorithm, parameter : str
        What loads it, and the parameter that takes it; "" where QGIS opens it as it is.
    is_sure : bool
        Its content says what its layers are, as tags, names of quantities and services of sensors do.
    """

    id: str
    title: Message
    algorithm: str = ""
    parameter: str = "INPUT"
    is_sure: bool = False


CITY_MODEL = Kind("citymodel", say("3D city model"), "cityverse:loadcitymodel")
IMAGERY = Kind("imagery", say("Imagery"), "cityverse:loadimagery")
RASTER = Kind("raster", say("Raster"))
POINT_CLOUD = Kind("pointcloud", say("Point cloud"), "cityverse:pointcloudtosurface")
CLIMATE = Kind("climate", say("Climate data"), "cityverse:loadclimate", is_sure=True)
OSM = Kind("osm", say("OpenStreetMap"), "cityverse:loadosm", is_sure=True)
VECTOR = Kind("vector", say("Vector layer"))
OBSERVATIONS = Kind("observations", say("Sensor readings"), "cityverse:fetchobservations", "URL", True)
STAC = Kind("stac", say("Record of a catalogue of imagery"), "cityverse:loadimagery")

_MAGIC: tuple[tuple[bytes, Kind], ...] = (
    (b"LASF", POINT_CLOUD),
    (b"CDF\x01", CLIMATE),
    (b"CDF\x02", CLIMATE),
    (b"CDF\x05", CLIMATE),
    (b"\x89HDF\r\n\x1a\n", CLIMATE),
    (b"GRIB", CLIMATE),
    (b"II*\x00", RASTER),
    (b"MM\x00*", RASTER),
    (b"II+\x00", RASTER),
    (b"MM\x00+", RASTER),
    (b"\x00\x00\x00\x0cjP  ", RASTER),
    (b"\xff\x4f\xff\x51", RASTER),
    (b"\xff\xd8\xff", RASTER),
    (b"\x89PNG\r\n\x1a\n", RASTER),
    (b"EHFA_HEADER_TAG", RASTER),
    (b"SQLite format 3\x00", VECTOR),
    (b"\x00\x00\x27\x0a", VECTOR),
    (b"fgb\x03", VECTOR),
)
_ARCHIVES = ((0, b"PK\x03\x04"), (0, b"\x1f\x8b"), (0, b"7z\xbc\xaf\x27\x1c"), (0, b"BZh"), (257, b"ustar"))
_HDF_4 = b"\x0e\x03\x13\x01"
#: What QGIS may open and we do not read: the first bytes, or what the text holds, and what it is.
_FOR_QGIS: tuple[tuple[bytes, Message], ...] = (
    (rb"PAR1", say("Parquet")),
    (rb"\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)?<kml[\s>]", say("KML")),
    (rb"\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)?<gpx[\s>]", say("GPX")),
    (rb"\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)?<(\w+:)?FeatureCollection[\s>]", say("GML")),
)
#: In JSON, the first that is found says what it is; the more telling ones come first.
_IN_JSON: tuple[tuple[str, Kind], ...] = (
    (r'"type"\s*:\s*"CityJSON(Feature)?"|"CityObjects"\s*:', CITY_MODEL),
    (r'"(osm3s|generator)"\s*:.{0,40}(Overpass|timestamp_osm)', OSM),
    (r'"stac_version"\s*:', STAC),
    (r'"hierarchyType"\s*:', POINT_CLOUD),
    (r'"@iot\.|"serverSettings"\s*:\s*\{\s*"conformance"|"name"\s*:\s*"Datastreams"', OBSERVATIONS),
    (r'"urn:ngsi-ld:|/ngsi-ld-core-context', OBSERVATIONS),
    (r'"elements"\s*:\s*\[\s*\{\s*"type"\s*:\s*"(node|way|relation)"', OSM),
    (r'"type"\s*:\s*"(Feature|FeatureCollection)"', VECTOR),
    (r'"lastMeasurement"\s*:|"phenomenonTime"\s*:', OBSERVATIONS),
    (r'^\s*\{[^{]*"type"\s*:\s*"((Multi)?(Point|LineString|Polygon)|GeometryCollection)"', VECTOR),
    (r'(?i)^[\s\[]*\{[^{}\[]*"[^"]*(time|date|fecha|heure|hora)[^"]*"\s*:\s*("\d{4}-|\d{9})', OBSERVATIONS),
)
_IN_XML: tuple[tuple[str, Kind], ...] = (
    (r"<([\w.-]+:)?CityModel[\s>]|<([\w.-]+:)?FeatureCollection\s[^>]*opengis\.net/citygml", CITY_MODEL),
    (r"<osm[\s>]", OSM),
    (r"<(\w+:)?Level-(1C|2A)_User_Product", IMAGERY),
    (r"<LANDSAT_METADATA_FILE", IMAGERY),
)
_IN_TEXT: tuple[tuple[str, Kind], ...] = ((r"GROUP\s*=\s*(L1_METADATA_FILE|LANDSAT_METADATA_FILE)", IMAGERY),)
_TIME_WORD = re.compile(r"(?i)time|date|fecha|data\b|heure|hora|created.?at|تاريخ|وقت")
_IN_FOLDERS: tuple[tuple[str, Kind], ...] = (
    (r"\.zgroup|\.zarray|\.zmetadata|zarr\.json", CLIMATE),
    (r".*_MTL\.(txt|json|xml)", IMAGERY),
    (r"MTD_MSIL(1C|2A)\.xml|.*\.SAFE", IMAGERY),
    (r"ept\.json", POINT_CLOUD),
)
_IN_ADDRESSES: tuple[tuple[str, Kind], ...] = (
    (r"/v1\.[01](/|$)|/ngsi-ld/v1(/|$)|/v2/entities\b|opensensemap\.org", OBSERVATIONS),
    (r"/(Things|Datastreams|Observations)\b", OBSERVATIONS),
)


def recognise(path: Path) -> Kind:
    """Return what a file or folder is.

    Raises
    ------
    CityVerseError
        It is nothing that a twin can hold, or cannot be read.
    """
    try:
        if path.is_dir():
            return _folder(path)
        with path.open("rb") as stream:
            head = stream.read(_HEAD)
            # members of JSON come in any order: what names the format may be the last
            tail = _end(stream) if head.lstrip()[:1] == b"{" else b""
    except OSError as error:
        text = "“{file}” cannot be read: {reason}. Check the path."
        raise CityVerseError(say(text, file=str(path), reason=error.strerror or str(error))) from None
    if not head.strip(b"\0 \t\r\n"):
        raise CityVerseError(say("“{file}” is empty. Get it again from its source.", file=path.name))
    found = _file(head) or _file(b"{" + tail) or _packed(head)
    if found is None and models_in(path):
        found = CITY_MODEL
    if found is None:
        _refuse_packed(path, head)
        _send_to_qgis(path, head)
        text = (
            "“{file}” is nothing that a twin can hold, by its content: 3D city models, imagery, point clouds, climate"
            " data, OpenStreetMap, vector layers and sensor readings are known."
        )
        raise CityVerseError(say(text, file=path.name))
    return found


def _send_to_qgis(path: Path, head: bytes) -> None:
    for pattern, what in _FOR_QGIS:
        if re.match(pattern, head.removeprefix(b"\xef\xbb\xbf"), re.DOTALL):
            text = "“{file}” is {kind}, which is not read here: open it in QGIS or unpack it, then add the layer."
            raise CityVerseError(say(text, file=path.name, kind=what))


def recognise_address(address: str) -> Kind | None:
    """Return which service an http(s) address leads to; None for a file, which has to be fetched and looked at.

    Raises
    ------
    CityVerseError
        It is no such address.
    """
    if is_broker(address):
        text = "A broker of MQTT is listened to: add its address in the Sensors panel, and freeze there what it sends."
        raise CityVerseError(say(text))
    parts = urlsplit(address.strip())
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise CityVerseError(say("“{address}” is no web address: it begins with https://.", address=address))
    return _first(_IN_ADDRESSES, lambda pattern: re.search(pattern, f"{parts.hostname}{parts.path}") is not None)


def _refuse_packed(path: Path, head: bytes) -> None:
    """Refuse what has to be unpacked or turned into something else first."""
    if any(head[place : place + len(magic)] == magic for place, magic in _ARCHIVES):
        text = "“{file}” is an archive. Unpack it, and choose the file or the folder that comes out."
        raise CityVerseError(say(text, file=path.name))
    if head.startswith(_HDF_4):
        text = "“{file}” is HDF 4, as products of MODIS are. Ask for GeoTIFF or NetCDF, or turn it into one of these."
        raise CityVerseError(say(text, file=path.name))


def _end(stream: BinaryIO) -> bytes:
    stream.seek(0, os.SEEK_END)
    stream.seek(max(0, stream.tell() - _HEAD))
    return stream.read(_HEAD)


def _folder(path: Path) -> Kind:
    names = [entry.name for entry in islice(path.iterdir(), _MOST_ENTRIES)]
    names.append(path.name)
    found = _first(_IN_FOLDERS, lambda pattern: any(re.fullmatch(pattern, name) for name in names))
    if found is None:
        text = "The folder “{folder}” is no scene of Landsat or Sentinel-2, no Zarr, no point cloud. Choose a file."
        raise CityVerseError(say(text, folder=path.name))
    return found


def _file(head: bytes) -> Kind | None:
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind
    if b"OSMHeader" in head[:64]:
        return OSM
    if b"\0" in head[:4]:
        text = head.decode("utf-16", "replace") if head[:2] in (b"\xff\xfe", b"\xfe\xff") else ""
    else:
        text = head.decode("utf-8-sig", "replace")
    start = text.lstrip("\x1e \t\r\n")[:1]
    table = {"{": _IN_JSON, "[": _IN_JSON, "<": _IN_XML}.get(start, _IN_TEXT)
    found = _first(table, lambda pattern: re.search(pattern, text) is not None)
    return OBSERVATIONS if found is None and table is _IN_TEXT and _is_series(text) else found


def _packed(head: bytes) -> Kind | None:
    """Return what is packed in a file; only city models, OpenStreetMap and tables of readings are read so."""
    inside = unpacked_head(head)
    found = None if inside is head else _file(inside)
    return found if found in (CITY_MODEL, OSM, OBSERVATIONS) else None


def _is_series(text: str) -> bool:
    """Whether it is a table of text with a column of times: its first line names columns, the others fill them."""
    lines = text.splitlines()[:3]
    if len(lines) < 2 or not _TIME_WORD.search(lines[0]):
        return False
    return any(lines[0].count(mark) and lines[0].count(mark) == lines[1].count(mark) for mark in ",;\t")


def _first(table: Sequence[tuple[str, Kind]], holds: Callable[[str], bool]) -> Kind | None:
    return next((kind for pattern, kind in table if holds(pattern)), None)
