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
from .osm_pbf import is_pbf
from .table_probe import holds_readings
from .turned_away import turn_away
from .unpacking import PACKED, unpacked_head

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
    (b"fgb", VECTOR),
    (b"\xff\xe0\x04o5", OSM),
)
#: In JSON, the first that is found says what it is; the more telling ones come first.
_IN_JSON: tuple[tuple[str, Kind], ...] = (
    (r'"type"\s*:\s*"CityJSON(Feature)?"|"CityObjects"\s*:', CITY_MODEL),
    (r'"(LANDSAT|L1|L2)_METADATA_FILE"\s*:', IMAGERY),
    (r'"(osm3s|generator)"\s*:.{0,40}(Overpass|timestamp_osm)', OSM),
    (r'"stac_version"\s*:', STAC),
    (r'"hierarchyType"\s*:', POINT_CLOUD),
    (r'"@iot\.|"serverSettings"\s*:\s*\{\s*"conformance"|"name"\s*:\s*"Datastreams"', OBSERVATIONS),
    (r'"urn:ngsi-ld:|/ngsi-ld-core-context', OBSERVATIONS),
    (r'"elements"\s*:\s*\[\s*\{\s*"type"\s*:\s*"(node|way|relation)"', OSM),
    (r'"type"\s*:\s*"(Feature|FeatureCollection)"', VECTOR),
    (r'"lastMeasurement"\s*:|"phenomenonTime"\s*:|"dateObserved(From|To)?"\s*:', OBSERVATIONS),
    (r'"type"\s*:\s*"((Geo)?Property|geo:json|geo:point)"', OBSERVATIONS),
    (r'^\s*\{[^{]*"type"\s*:\s*"((Multi)?(Point|LineString|Polygon)|GeometryCollection)"', VECTOR),
)
_IN_XML: tuple[tuple[str, Kind], ...] = (
    (r"<([\w.-]+:)?CityModel[\s>]|<([\w.-]+:)?FeatureCollection\s[^>]*opengis\.net/citygml", CITY_MODEL),
    (r"<osm(Change)?[\s>]", OSM),
    (r"<(\w+:)?Level-(1C|2A)_(User_Product|Tile_ID)", IMAGERY),
    (r"<(LANDSAT|L1|L2)_METADATA_FILE", IMAGERY),
)
_IN_TEXT: tuple[tuple[str, Kind], ...] = (
    (r"^[nwr]-?\d+( [vdctiuTxyNM]\S*){2}", OSM),
    (r"GROUP\s*=\s*(LANDSAT|L1|L2)_METADATA_FILE", IMAGERY),
)
_IN_FOLDERS: tuple[tuple[str, Kind], ...] = (
    (r"\.zgroup|\.zarray|\.zmetadata|zarr\.json", CLIMATE),
    (r"(?i).*MTL\.(txt|json|xml)", IMAGERY),
    (r"(?i)MTD_MSIL(1C|2A)\.xml|S2._(OPER|USER)_MTD_.*\.xml|MTD_TL\.xml|.*\.SAFE", IMAGERY),
    (r"ept\.json", POINT_CLOUD),
    (r"(?i).*\.(tiff?|jp2)", IMAGERY),
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
        inside = unpacked_head(path, _HEAD) if head.startswith(PACKED) else b""
    except OSError as error:
        text = "“{file}” cannot be read: {reason}. Check the path."
        raise CityVerseError(say(text, file=str(path), reason=error.strerror or str(error))) from None
    if not head.strip(b"\0 \t\r\n"):
        raise CityVerseError(say("“{file}” is empty. Get it again from its source.", file=path.name))
    found = _file(head) or _file(b"{" + tail) or _packed(inside)
    if found is None and models_in(path):
        found = CITY_MODEL
    if found is None:
        turn_away(path, head)
        text = (
            "“{file}” is nothing that a twin can hold, by its content: 3D city models, imagery, point clouds, climate"
            " data, OpenStreetMap, vector layers and sensor readings are known."
        )
        raise CityVerseError(say(text, file=path.name))
    return found


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


def _end(stream: BinaryIO) -> bytes:
    stream.seek(0, os.SEEK_END)
    stream.seek(max(0, stream.tell() - _HEAD))
    return stream.read(_HEAD)


def _folder(path: Path) -> Kind:
    names = [entry.name for entry in islice(path.iterdir(), _MOST_ENTRIES)]
    names.append(path.name)
    found = _first(_IN_FOLDERS, lambda pattern: any(re.fullmatch(pattern, name) for name in names))
    if found is None and any(name.endswith(".gdbtable") for name in names):
        text = "“{file}” is {kind}, which is not read here: open it in QGIS or unpack it, then add the layer."
        raise CityVerseError(say(text, file=path.name, kind=say("a file geodatabase")))
    if found is None:
        text = (
            "The folder “{folder}” holds no scene of Landsat or Sentinel-2, no GeoTIFF, no Zarr, no point cloud. Choose"
            " a file."
        )
        raise CityVerseError(say(text, folder=path.name))
    return found


def _file(head: bytes) -> Kind | None:
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind
    if is_pbf(head):
        return OSM
    if b"\0" in head[:4]:
        text = head.decode("utf-16", "replace") if head[:2] in (b"\xff\xfe", b"\xfe\xff") else ""
    else:
        text = head.decode("utf-8-sig", "replace")
    start = text.lstrip("\x1e \t\r\n")[:1]
    table = {"{": _IN_JSON, "[": _IN_JSON, "<": _IN_XML}.get(start, _IN_TEXT)
    found = _first(table, lambda pattern: re.search(pattern, text) is not None)
    return OBSERVATIONS if found is None and table is not _IN_XML and holds_readings(head) else found


def _packed(inside: bytes) -> Kind | None:
    """Return what is packed in a file; only city models, OpenStreetMap and tables of readings are read so."""
    found = _file(inside)
    return found if found in (CITY_MODEL, OSM, OBSERVATIONS) else None


def _first(table: Sequence[tuple[str, Kind]], holds: Callable[[str], bool]) -> Kind | None:
    return next((kind for pattern, kind in table if holds(pattern)), None)
