"""Everything that is shared: one record, which travels as one STAC Item."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from .grid import Grid
from .provenance import Provenance

KINDS = (
    "layer",
    "result",
    "scenario",
    "recipe",
    "indicator",
    "evidence",
    "feedback",
    "practice",
    "project",
    "agreement",
)
REVIEW_STATES = ("draft", "checked", "adopted", "withdrawn")

# QGIS and others compare media types letter by letter.
COG = "image/tiff; application=geotiff; profile=cloud-optimized"
GEOTIFF = "image/tiff; application=geotiff"
GEOPACKAGE = "application/geopackage+sqlite3"
SHAPEFILE = "application/vnd.shp"
GEOJSON = "application/geo+json"
PNG = "image/png"
QML = "application/vnd.qgis.style+xml"


@dataclass(frozen=True)
class Band:
    """One band of a raster: name, meaning and numbers.

    `common_name` is STAC's (red, nir, swir16 …); a value is ``raw * scale + offset``; `minimum` and `maximum`
    are of the scaled values, None where nobody measured them.
    """

    name: str
    common_name: str = ""
    unit: str = ""
    nodata: float | None = None
    scale: float = 1.0
    offset: float = 0.0
    minimum: float | None = None
    maximum: float | None = None
    description: str = ""


@dataclass(frozen=True)
class Asset:
    """One file of a record.

    Parameters
    ----------
    href
        Where it is: relative to the record, or an address.
    media_type
        Exact media type.
    roles
        STAC asset roles: data, thumbnail, style, metadata …
    size, checksum
        Bytes, and their SHA-256 multihash; None and "" where unknown.
    crs
        Authority code such as ``EPSG:31985``, else WKT, else "".
    grid
        Cells of a raster, None for other things.
    bands
        Bands of a raster, in their order.
    columns, rows
        Columns (name, type) and number of rows of a table.
    extra
        Every further field, kept as it came.
    """

    href: str
    media_type: str = ""
    roles: tuple[str, ...] = ("data",)
    title: str = ""
    size: int | None = None
    checksum: str = ""
    crs: str = ""
    grid: Grid | None = None
    bands: tuple[Band, ...] = ()
    columns: tuple[tuple[str, str], ...] = ()
    rows: int | None = None
    extra: Mapping[str, Any] = field(default_factory=dict)

    @property
    def is_raster(self) -> bool:
        """Whether the file is a GeoTIFF of any kind."""
        return self.media_type.startswith("image/tiff")


@dataclass(frozen=True)
class Provider:
    """Who made, processed, licensed or hosts something; `roles` are STAC's provider roles."""

    name: str
    roles: tuple[str, ...] = ()
    url: str = ""
    description: str = ""


@dataclass(frozen=True)
class Link:
    """A link to another thing; `rel` is a registered relation where there is one."""

    rel: str
    href: str
    media_type: str = ""
    title: str = ""
    extra: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Review:
    """How far people have looked at a record; `state` is one of `REVIEW_STATES`."""

    state: str = "draft"
    by: str = ""
    date: str = ""
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True)
class Record:
    """One thing that a community shares: a layer, a result, a recipe …

    Parameters
    ----------
    id, collection
        Id of the record and of the twin it belongs to.
    kind
        One of `KINDS`.
    start, end
        Time of what it shows (equal for one moment); None where nobody knows.
    geometry
        GeoJSON geometry in WGS 84, None for things without a place.
    bbox
        West, south, east, north in degrees.
    role, family, unit, fields
        Meaning of a layer: see `twin.roles`. `fields` maps meanings to column names.
    limits
        What a reader must know before using it, as sentences.
    run
        How a result came about.
    extra, extensions
        Properties and extension identifiers that we do not know, kept as they came.
    """

    id: str
    collection: str
    kind: str = "layer"
    title: str = ""
    description: str = ""
    start: datetime | None = None
    end: datetime | None = None
    created: datetime | None = None
    updated: datetime | None = None
    geometry: Mapping[str, Any] | None = None
    bbox: tuple[float, ...] | None = None
    licence: str = ""
    providers: tuple[Provider, ...] = ()
    revision: int = 1
    review: Review = Review()
    limits: tuple[str, ...] = ()
    role: str = ""
    family: str = ""
    unit: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    permit: str = ""
    run: Provenance | None = None
    assets: Mapping[str, Asset] = field(default_factory=dict)
    links: tuple[Link, ...] = ()
    extra: Mapping[str, Any] = field(default_factory=dict)
    extensions: tuple[str, ...] = ()

    @property
    def data_key(self) -> str:
        """Key of the asset that a GIS opens: the first with the role ``data``; "" without one."""
        for key, asset in self.assets.items():
            if "data" in asset.roles:
                return key
        return ""

    @property
    def data(self) -> Asset | None:
        """The asset that a GIS opens, None without one."""
        return self.assets.get(self.data_key)

    def asset_with_role(self, role: str) -> tuple[str, Asset] | None:
        """Return key and asset of the first file with this STAC role (thumbnail, style …)."""
        for key, asset in self.assets.items():
            if role in asset.roles:
                return key, asset
        return None

    def with_assets(self, assets: Mapping[str, Asset]) -> Record:
        """Return this record with other files."""
        return replace(self, assets=dict(assets))
