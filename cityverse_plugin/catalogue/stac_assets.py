"""Assets and bands as STAC 1.1 JSON; what older items say in STAC 1.0's words is read too."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Any

from ..twin.grid import Grid
from ..twin.messages import say
from ..twin.record import Asset, Band
from .fields import Fields, keep, overlay
from .stac_parts import present
from .store import Json

_CODE = re.compile(r"[A-Za-z][A-Za-z0-9_]*:[A-Za-z0-9_.-]+")
_NOT_A_NUMBER = {"nan": math.nan, "inf": math.inf, "-inf": -math.inf}
_DATA_TYPES = ("image/tiff", "application/geopackage", "application/geo+json", "application/vnd.shp")
_PLAIN_BAND_FIELDS = frozenset({"name", "description", "nodata", "data_type", "statistics", "unit"})
_GRID_FIELDS = ("proj:shape", "proj:transform")
_CRS_FIELDS = ("proj:code", "proj:epsg", "proj:wkt2")


def write_asset(asset: Asset) -> Json:
    """Return an asset as JSON."""
    value: Json = {"href": asset.href, **present(type=asset.media_type, title=asset.title)}
    value["roles"] = list(asset.roles)
    if asset.size is not None:
        value["file:size"] = asset.size
    if asset.checksum:
        value["file:checksum"] = asset.checksum
    value.update(_write_crs(asset))
    if asset.grid is not None:
        x0, a, b, y0, d, e = asset.grid.transform
        value["proj:shape"] = [asset.grid.height, asset.grid.width]
        # STAC counts row by row, GDAL begins each row with the origin.
        value["proj:transform"] = [a, b, x0, d, e, y0]
        value["proj:bbox"] = list(asset.grid.bounds)
    if asset.bands:
        value["bands"] = [_write_band(band) for band in asset.bands]
    if asset.columns:
        value["table:columns"] = [{"name": name, **present(type=kind)} for name, kind in asset.columns]
    if asset.rows is not None:
        value["table:row_count"] = asset.rows
    return dict(overlay(value, asset.extra))


def read_asset(fields: Fields, properties: Mapping[str, Any]) -> Asset:
    """Read an asset; `properties` of the item fill what its data asset leaves out about place."""
    href = fields.text("href")
    if not href:
        raise fields.wrong("href", say("an asset needs an address."))
    media_type = fields.text("type")
    roles = fields.texts("roles", ("data",) if media_type.startswith(_DATA_TYPES) else ())
    if "data" in roles:
        for group in (_CRS_FIELDS, _GRID_FIELDS):
            if not any(name in fields.left for name in group):
                fields.left.update({name: properties[name] for name in group if name in properties})
    crs, wkt = _read_crs(fields)
    grid = _read_grid(fields, wkt)
    bands = _read_bands(fields)
    columns = fields.children("table:columns")
    names = tuple((column.text("name"), column.text("type")) for column in columns)
    keep(fields, "table:columns", [column.left for column in columns])
    return Asset(
        href=href,
        media_type=media_type,
        roles=roles,
        title=fields.text("title"),
        size=fields.integer("file:size"),
        checksum=fields.text("file:checksum").lower(),
        crs=crs,
        grid=grid,
        bands=bands,
        columns=names,
        rows=fields.integer("table:row_count"),
        extra=fields.left,
    )


def modern_code(value: dict[str, Any]) -> None:
    """Say ``proj:epsg`` of the projection extension's first version as ``proj:code``."""
    epsg = value.get("proj:epsg")
    if isinstance(epsg, int) and not isinstance(epsg, bool):
        value.setdefault("proj:code", f"EPSG:{epsg}")
    value.pop("proj:epsg", None)


def _write_crs(asset: Asset) -> Json:
    wkt = asset.grid.crs if asset.grid is not None else ""
    if not asset.crs:
        return {"proj:code": None, "proj:wkt2": wkt} if wkt else {}
    if _CODE.fullmatch(asset.crs):
        return {"proj:code": asset.crs, **({"proj:wkt2": wkt} if wkt and wkt != asset.crs else {})}
    return {"proj:code": None, "proj:wkt2": asset.crs}


def _read_crs(fields: Fields) -> tuple[str, str]:
    modern_code(fields.left)
    code, wkt = fields.text("proj:code"), fields.text("proj:wkt2")
    return code or wkt, wkt


def _read_grid(fields: Fields, wkt: str) -> Grid | None:
    if not all(fields.left.get(name) is not None for name in _GRID_FIELDS):
        return None
    shape, numbers = fields.numbers("proj:shape") or (), fields.numbers("proj:transform") or ()
    if len(shape) != 2 or not all(number.is_integer() and number >= 1 for number in shape):
        raise fields.wrong("proj:shape", say("it must be the number of rows and the number of columns."))
    if len(numbers) not in (6, 9):
        raise fields.wrong("proj:transform", say("it must have six numbers."))
    fields.left.pop("proj:bbox", None)
    a, b, x0, d, e, y0 = numbers[:6]
    return Grid(int(shape[1]), int(shape[0]), (x0, a, b, y0, d, e), wkt)


def _write_band(band: Band) -> Json:
    value: Json = present(name=band.name, description=band.description, unit=band.unit)
    if band.common_name:
        value["eo:common_name"] = band.common_name
    if band.nodata is not None:
        value["nodata"] = band.nodata if math.isfinite(band.nodata) else str(band.nodata)
    if band.scale != 1:
        value["raster:scale"] = band.scale
    if band.offset != 0:
        value["raster:offset"] = band.offset
    statistics = {
        key: number
        for key, number in (("minimum", band.minimum), ("maximum", band.maximum))
        if number is not None and math.isfinite(number)
    }
    return {**value, "statistics": statistics} if statistics else value


def _read_bands(fields: Fields) -> tuple[Band, ...]:
    if fields.left.get("bands") is None:
        fields.left["bands"] = _older_bands(fields)
    entries = fields.children("bands")
    found = tuple(_read_band(entry) for entry in entries)
    keep(fields, "bands", [entry.left for entry in entries])
    return found


def _read_band(entry: Fields) -> Band:
    statistics = entry.child("statistics")
    minimum, maximum = statistics.number("minimum"), statistics.number("maximum")
    if statistics.left:
        entry.left["statistics"] = statistics.left
    nodata = entry.left.get("nodata")
    if isinstance(nodata, str) and nodata in _NOT_A_NUMBER:
        entry.left.pop("nodata")
        missing: float | None = _NOT_A_NUMBER[nodata]
    else:
        missing = entry.number("nodata")
    scale, offset = entry.number("raster:scale"), entry.number("raster:offset")
    return Band(
        name=entry.text("name"),
        common_name=entry.text("eo:common_name"),
        unit=entry.text("unit"),
        nodata=missing,
        scale=1.0 if scale is None else scale,
        offset=offset or 0.0,
        minimum=minimum,
        maximum=maximum,
        description=entry.text("description"),
    )


def _older_bands(fields: Fields) -> list[Json]:
    spectral, raster = fields.children("eo:bands"), fields.children("raster:bands")
    found: list[Json] = [{} for _ in range(max(len(spectral), len(raster)))]
    for prefix, entries in (("raster:", raster), ("eo:", spectral)):
        for band, entry in zip(found, entries):
            for key, value in entry.left.items():
                band[key if key in _PLAIN_BAND_FIELDS else prefix + key] = value
    return found
