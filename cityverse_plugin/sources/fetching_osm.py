"""Overpass's answers, which are small OSM files, into one layer of a role: each object once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any
from xml.parsers import expat  # declarations of types are refused below

from osgeo import gdal, ogr, osr

from ..engine.gdal_errors import attempt, collected
from ..engine.placing import folder_beside, move, unwritten
from ..twin.messages import Cancelled, CityVerseError, say
from .account import Account
from .fetching_web import Cancel, Progress

#: Tables of GDAL's OSM driver that hold a role, and the columns: name, type, and the tags it is taken from.
_TABLES: Mapping[str, tuple[str, ...]] = {
    "buildings": ("multipolygons",),
    "streets": ("lines",),
    "green_space": ("multipolygons",),
    "water": ("multipolygons",),
    "facilities": ("points", "multipolygons"),
    "transit_stops": ("points",),
}
_COLUMNS: Mapping[str, Mapping[str, tuple[int, tuple[str, ...]]]] = {
    "buildings": {
        "height": (ogr.OFTReal, ("height", "building:height")),
        "floors": (ogr.OFTReal, ("building:levels",)),
        "use": (ogr.OFTString, ("building:use", "building")),
    },
    "streets": {
        "class": (ogr.OFTString, ("highway",)),
        "speed": (ogr.OFTReal, ("maxspeed",)),
        "width": (ogr.OFTReal, ("width",)),
    },
    "green_space": {"class": (ogr.OFTString, ("leisure", "landuse", "natural"))},
    "water": {"class": (ogr.OFTString, ("water", "waterway", "natural", "landuse"))},
    "facilities": {"class": (ogr.OFTString, ("amenity",))},
    "transit_stops": {"class": (ogr.OFTString, ("highway", "railway", "public_transport"))},
}
_KINDS = {"multipolygons": ogr.wkbMultiPolygon, "lines": ogr.wkbLineString, "points": ogr.wkbPoint}
#: Which tags make an object one of the role: an answer also holds what is only needed to draw others.
_TELLING: Mapping[str, tuple[str, ...]] = {
    "buildings": ("building",),
    "streets": ("highway",),
    "green_space": ("leisure", "landuse", "natural"),
    "water": ("natural", "waterway", "landuse"),
    "facilities": ("amenity",),
    "transit_stops": ("highway", "railway", "public_transport"),
}
_ELEMENTS = ("node", "way", "relation")
#: Objects that each table is drawn from.
_DRAWN: Mapping[str, tuple[str, ...]] = {
    "multipolygons": ("way", "relation"),
    "lines": ("way",),
    "points": ("node",),
}
_TAG = re.compile(r'"((?:[^"\\]|\\.)*)"=>"((?:[^"\\]|\\.)*)"')
_NUMBER = re.compile(r"\s*(\d{1,6}(?:[.,]\d{1,6})?)\s*(m|mph|km/h|ft|'|)\s*")
_UNITS = {"m": 1.0, "": 1.0, "km/h": 1.0, "mph": 1.609344, "ft": 0.3048, "'": 0.3048}


def to_role(paths: Sequence[Path], role: str, target: Path, progress: Progress, cancelled: Cancel) -> Account:
    """Write the objects of a role into a GeoPackage; the account names those that cannot be drawn.

    Raises
    ------
    CityVerseError
        An answer cannot be read, or the file cannot be written.
    Cancelled
        The caller asked for it.
    """
    account, seen = Account(), set[str]()
    wanted = [identifier for path in paths for identifier in named(path, role, cancelled)]
    with folder_beside(target) as folder:
        made = folder / target.name
        with collected() as failures:
            dataset = gdal.GetDriverByName("GPKG").Create(str(made), 0, 0, 0, gdal.GDT_Unknown)
            done = dataset is not None and attempt(lambda: _table(dataset, target.stem, role), failures)
            if done:
                dataset.StartTransaction()
                for number, path in enumerate(paths):
                    for name, feature in _features(path, role, cancelled):
                        _keep(done, role, (name, feature), (account, seen))
                    progress((number + 1) / len(paths))
                done = dataset.CommitTransaction() == 0
            dataset = None
        if failures or not done:
            raise unwritten(target, failures)
        move(made, target)
    for identifier in dict.fromkeys(wanted):
        if identifier not in seen:
            account.read += 1
            account.leave_out(identifier, say("Its outline is not closed or not complete."))
    return account


def named(path: Path, role: str, cancelled: Cancel) -> list[str]:
    """Return the ids of all objects of a role in an OSM file, drawable or not.

    Raises
    ------
    CityVerseError
        It is no OSM file, or defines entities.
    """
    found: list[str] = []
    current, drawn = "", tuple(kind for table in _TABLES[role] for kind in _DRAWN[table])

    def begin(element: str, attributes: dict[str, str]) -> None:
        nonlocal current
        if element in _ELEMENTS:
            current = f"{element}/{attributes.get('id', '')}"
        elif element == "tag" and current and attributes.get("k") in _TELLING[role]:
            if current.startswith(drawn):
                found.append(current)
            current = ""

    def refuse(*_declaration: object) -> None:
        raise CityVerseError(say("“{file}” is not opened: it defines entities, which maps do not.", file=path.name))

    parser = expat.ParserCreate()
    parser.StartElementHandler, parser.StartDoctypeDeclHandler = begin, refuse
    try:
        with path.open("rb") as stream:
            while block := stream.read(1 << 20):
                if cancelled():
                    raise Cancelled
                parser.Parse(block)
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        text = "“{file}” is no whole OSM file: line {line}. Try again later."
        raise CityVerseError(say(text, file=path.name, line=error.lineno)) from None
    return found


def number(text: str) -> float | None:
    """Return a height [m] or a speed [km/h] as OSM writes it, None for what is no such number."""
    found = _NUMBER.fullmatch(text)
    return float(found.group(1).replace(",", ".")) * _UNITS[found.group(2)] if found else None


def _table(dataset: Any, name: str, role: str) -> Any:
    system = osr.SpatialReference()
    system.ImportFromEPSG(4326)
    kinds = _TABLES[role]
    kind = _KINDS[kinds[0]] if len(kinds) == 1 else ogr.wkbPoint
    table = dataset.CreateLayer(name, system, kind)
    for column, sort in {"osm_id": ogr.OFTString, "name": ogr.OFTString}.items():
        table.CreateField(ogr.FieldDefn(column, sort))
    for column, (sort, _) in _COLUMNS[role].items():
        table.CreateField(ogr.FieldDefn(column, sort))
    return table


def _features(path: Path, role: str, cancelled: Cancel) -> Iterator[tuple[str, Any]]:
    flags = gdal.OF_VECTOR | gdal.OF_READONLY
    options = ["USE_CUSTOM_INDEXING=YES", "COMPRESS_NODES=NO"]
    for name in _TABLES[role]:
        # one table after the other: the driver gives them in turns otherwise
        dataset = gdal.OpenEx(str(path), flags, allowed_drivers=["OSM"], open_options=options)
        table = dataset and dataset.GetLayerByName(name)
        if table is None:
            raise CityVerseError(say("“{file}” is no OSM file. Try again later.", file=path.name))
        dataset.ExecuteSQL(f"SET interest_layers = {name}")
        for feature in table:
            if cancelled():
                raise Cancelled
            yield name, feature


def _keep(table: Any, role: str, found: tuple[str, Any], counted: tuple[Account, set[str]]) -> None:
    name, feature = found
    account, seen = counted
    tags = _tags(feature)
    if not any(key in tags for key in _TELLING[role]):
        return
    way = "osm_way_id" if feature.GetFieldIndex("osm_way_id") >= 0 else ""
    identifier = _identifier(name, feature, way)
    if identifier in seen:
        return
    seen.add(identifier)
    account.read += 1
    geometry = feature.GetGeometryRef()
    if geometry is None or geometry.IsEmpty():
        account.leave_out(identifier, say("Its outline is not closed or not complete."))
        return
    made = ogr.Feature(table.GetLayerDefn())
    made.SetGeometry(geometry if len(_TABLES[role]) == 1 or name == "points" else geometry.Centroid())
    made.SetField("osm_id", identifier)
    if tags.get("name"):
        made.SetField("name", tags["name"])
    for column, (sort, keys) in _COLUMNS[role].items():
        text = next((tags[key] for key in keys if tags.get(key)), None)
        value = number(text) if text is not None and sort == ogr.OFTReal else text
        if value is not None:
            made.SetField(column, value)
    if attempt(partial(table.CreateFeature, made), []) != 0:
        account.leave_out(identifier, say("It could not be written."))
        return
    account.loaded += 1


def _identifier(name: str, feature: Any, way: str) -> str:
    if name == "points":
        return f"node/{feature.GetField('osm_id')}"
    if name == "lines":
        return f"way/{feature.GetField('osm_id')}"
    if way and feature.GetField("osm_way_id"):
        return f"way/{feature.GetField('osm_way_id')}"
    return f"relation/{feature.GetField('osm_id')}"


def _tags(feature: Any) -> dict[str, str]:
    tags = {
        feature.GetFieldDefnRef(index).GetName(): str(feature.GetField(index))
        for index in range(feature.GetFieldCount())
        if feature.IsFieldSetAndNotNull(index)
    }
    others = tags.pop("other_tags", "")
    tags.update({key.replace("\\", ""): value.replace("\\", "") for key, value in _TAG.findall(others)})
    return tags
