"""What can be said of a QGIS layer, as a record."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone
from typing import Any

from qgis.core import QgsField, QgsMapLayer, QgsRasterLayer, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtCore import QDateTime, Qt

from ..engine.raster import LOCAL, BandInfo, open_raster
from ..twin.canonical import parse_time, slug
from ..twin.messages import CityVerseError, say
from ..twin.record import COG, GEOPACKAGE, Asset, Band, Provider, Record
from ..twin.roles import role as known_role
from . import roles
from .bands import remembered
from .crs import crs_text, footprint, lacks_system, wkt
from .provenance import read_limits, read_permit, read_run
from .sampling import limits, raster_path
from .temporal import band_spans

_COLLECTIONS = frozenset({
    QgsWkbTypes.Type.GeometryCollection, QgsWkbTypes.Type.GeometryCollectionZ, QgsWkbTypes.Type.GeometryCollectionM,
    QgsWkbTypes.Type.GeometryCollectionZM,
})  # fmt: skip
# Numbers of QMetaType, the same in Qt 5 and 6, whose Python enumerations differ.
_TYPES = {
    1: "boolean",
    2: "int32",
    3: "uint32",
    4: "int64",
    5: "uint64",
    6: "float64",
    10: "string",
    12: "binary",
    14: "date",
    15: "time",
    16: "datetime",
}


def describe(layer: QgsMapLayer, role: str = "", base: Record | None = None) -> Record:
    """Describe a layer; main thread, reads the values of a raster once.

    Parameters
    ----------
    layer
        A raster or vector layer.
    role
        Its meaning; without it, the one that it has.
    base
        What is known already (title, licence, bands, fields …); without it, what the layer remembers of its record.

    Returns
    -------
    Record
        With one asset, ``data``, that has no address yet.

    Raises
    ------
    CityVerseError
        It is no raster or vector layer, not a file, or has no coordinate reference system.
    """
    if not layer.isValid() or not isinstance(layer, (QgsRasterLayer, QgsVectorLayer)):
        problem = say("“{layer}” is neither a raster nor a vector layer that can be read.", layer=layer.name())
        raise CityVerseError(problem)
    if not layer.crs().isValid() and layer.isSpatial():
        raise CityVerseError(
            say(
                "“{layer}” has no coordinate reference system. Find out which one its maker used and set it"
                " (Layer ▸ Set CRS).",
                layer=layer.name(),
            )
        )
    if isinstance(layer, QgsVectorLayer) and lacks_system(layer):
        raise CityVerseError(
            say(
                "The coordinates of “{layer}” are no degrees, though it says so. Find out in which coordinate system"
                " they are and set it (Layer ▸ Set CRS).",
                layer=layer.name(),
            )
        )
    if isinstance(layer, QgsVectorLayer) and layer.wkbType() in _COLLECTIONS:
        raise CityVerseError(
            say(
                "Objects of “{layer}” are collections of several shapes each. Take them apart in QGIS into points,"
                " lines or areas, then add these.",
                layer=layer.name(),
            )
        )
    known = base or replace(remembered(layer) or Record("", ""), title=layer.name())
    old = known.data
    asset = _raster_asset(layer, old) if isinstance(layer, QgsRasterLayer) else _vector_asset(layer, old)
    return _record(layer, role or roles.role_of(layer) or known.role, known, asset)


def _record(layer: QgsMapLayer, role: str, known: Record, asset: Asset) -> Record:
    run = known.run or read_run(layer)
    meaning = known_role(role)
    title = known.title or layer.name()
    place, box = footprint(layer.extent(), layer.crs())
    start, end = _time(layer, known)
    return replace(
        known,
        id=known.id or slug(title, "layer"),
        collection=known.collection or str(layer.customProperty(roles.TWIN, "") or ""),
        kind="result" if run else known.kind,
        title=title,
        description=known.description or layer.metadata().abstract(),
        start=start,
        end=end,
        geometry=place,
        bbox=box,
        licence=known.licence or _licence(layer),
        providers=known.providers or tuple(Provider(name) for name in layer.metadata().rights() if name),
        limits=known.limits or read_limits(layer),
        role=role,
        family=meaning.family if meaning else known.family,
        unit=known.unit or (meaning.unit if meaning and meaning.is_raster and not run else ""),
        permit=known.permit or read_permit(layer),
        run=run,
        assets={"data": asset},
    )


def _raster_asset(layer: QgsRasterLayer, old: Asset | None) -> Asset:
    with open_raster(raster_path(layer), LOCAL) as raster:
        grid, infos = raster.grid, raster.bands
    stated = old.bands if old and len(old.bands) == len(infos) else tuple(Band("") for _ in infos)
    bands = tuple(_band(layer, number, *pair) for number, pair in enumerate(zip(infos, stated), start=1))
    crs = layer.crs()
    return Asset(
        href="", media_type=COG, title=layer.name(), crs=crs_text(crs), grid=replace(grid, crs=wkt(crs)), bands=bands
    )


def _band(layer: QgsRasterLayer, number: int, info: BandInfo, stated: Band) -> Band:
    told = (stated.scale, stated.offset) != (1, 0)
    scale, offset = (stated.scale, stated.offset) if told else (info.scale, info.offset)
    span = limits(layer, number)
    ends = sorted(value * scale + offset for value in span) if span else [None, None]
    nodata = info.nodata if info.nodata is not None else _user_nodata(layer, number, stated)
    return replace(
        stated,
        name=stated.name or info.name or f"band_{number}",
        common_name=stated.common_name or info.common_name,
        unit=stated.unit or info.unit,
        nodata=nodata,
        scale=scale,
        offset=offset,
        minimum=ends[0],
        maximum=ends[1],
    )


def _user_nodata(layer: QgsRasterLayer, number: int, stated: Band) -> float | None:
    spans = layer.dataProvider().userNoDataValues(number)
    if len(spans) == 1 and spans[0].min() == spans[0].max():
        return float(spans[0].min())
    return stated.nodata


def _vector_asset(layer: QgsVectorLayer, old: Asset | None) -> Asset:
    columns = tuple((field.name(), _type(field)) for field in layer.fields())
    count = int(layer.featureCount())
    return Asset(
        href="",
        media_type=GEOPACKAGE,
        title=layer.name(),
        crs=crs_text(layer.crs()),
        columns=columns,
        rows=count if count >= 0 else (old.rows if old else None),
    )


def _type(field: QgsField) -> str:
    kind = field.type()
    return _TYPES.get(int(getattr(kind, "value", kind)), str(field.typeName()).lower())


def _licence(layer: QgsMapLayer) -> str:
    kept = str(layer.customProperty(roles.LICENCE, "") or "")
    stated = layer.metadata().licenses()
    return kept or (stated[0] if stated else "")


def _time(layer: QgsMapLayer, known: Record) -> tuple[datetime | None, datetime | None]:
    if known.start or known.end:
        return known.start or known.end, known.end or known.start
    spans = band_spans(layer)
    if spans:
        return min(begin for begin, _ in spans.values()), max(end for _, end in spans.values())
    properties: Any = layer.temporalProperties()
    if properties is None or not properties.isActive() or not hasattr(properties, "fixedTemporalRange"):
        return None, None
    span = properties.fixedTemporalRange()
    start, end = _moment(span.begin()), _moment(span.end())
    return start or end, end or start


def _moment(when: QDateTime) -> datetime | None:
    if not when.isValid():
        return None
    try:
        return parse_time(when.toUTC().toString(Qt.DateFormat.ISODate)).astimezone(timezone.utc)
    except ValueError:
        return None
