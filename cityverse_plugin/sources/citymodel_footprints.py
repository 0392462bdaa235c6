"""Buildings of a city model as the areas that they cover: a row each, beside the table of their surfaces.

Each is made of its ground surfaces, or where it has none of all its surfaces seen from above. Objects come in batches
and go out at once; what their parts and parents have to do with each other is settled in the table at the end.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
from osgeo import ogr

from ..engine.gdal_errors import attempt, collected
from ..engine.tiles import Stop, check
from ..twin.messages import Message, say
from .account import Account
from .citymodel import Batch, Row
from .citymodel_crs import is_in_degrees, metres_of_map
from .citymodel_shapes import FloatArray, Shapes, firsts
from .citymodel_table import Table, open_table, quoted, whole

#: Types that are buildings; those of extensions have a plus before them.
_TYPES = ("Building", "BuildingPart")
_GROUND = "GroundSurface"
#: Attributes of CityJSON and CityGML that say what the role asks for, the first that is there.
_FLOORS, _USES, _NAME = "storeysAboveGround", ("function", "usage", "class"), "name"
#: Surfaces that are narrower from above are walls, which a rounded corner has moved off the vertical [m].
_NARROW = 0.005
_METRES_OF_DEGREE = 111_320.0
#: Surfaces that are joined at a time, so that a cancel is heard.
_TOGETHER = 2_000
#: A parent of which the parts cover more than this share is not there a second time.
_COVERED = 0.5
# Blob of a GeoPackage: "GP", version 0, little-endian with a box of x and y, system, box; then plain WKB
_HEAD = struct.Struct("<2sBBi4d")
_POLYGON = struct.Struct("<BII")
_COLLECTIONS = (ogr.wkbMultiPolygon, ogr.wkbGeometryCollection)
_NOWHERE = (math.nan,) * 4
_INHERIT = (
    "UPDATE {table} SET {column} = (SELECT whole.{column} FROM parts JOIN {table} AS whole ON whole.id = parts.parent"
    " WHERE parts.child = {table}.fid AND whole.{column} IS NOT NULL)"
    " WHERE {column} IS NULL AND fid IN (SELECT child FROM parts)"
)


class Footprints(Table):
    """An open table of footprints; see `open_footprints`.

    Attributes
    ----------
    account
        Buildings that should have a footprint, those that have one, and why others have none; complete at the end.
    """

    fixed: ClassVar[Mapping[str, str]] = {
        "id": "TEXT",
        "type": "TEXT",
        "parent": "TEXT",
        "lod": "TEXT",
        "ground": "REAL",
        "roof": "REAL",
        "height": "REAL",
        "floors": "REAL",
        "use": "TEXT",
        "name": "TEXT",
    }
    kind: ClassVar[int] = ogr.wkbMultiPolygon
    cancelled: Stop | None = None
    narrow = _NARROW

    def __init__(self, *opened: Any) -> None:
        super().__init__(*opened)
        self.account = Account()
        self._database.execute("CREATE TEMP TABLE parts (parent TEXT, child INTEGER)")

    def write(self, batch: Batch) -> None:
        """Add the buildings among some objects; those without geometry wait for what their parts ask of them."""
        batch = batch.keep(np.array([row.type.lstrip("+") in _TYPES for row in batch.rows], dtype=bool))
        if not len(batch):
            return
        shapes = self._shapes(batch)
        made = np.array([one is not None for one in shapes], dtype=bool)
        keep = made | (batch.shapes.objects == 0)
        batch, shapes = batch.keep(keep), [one for one, kept in zip(shapes, keep.tolist()) if kept]
        if not len(batch):
            return
        ids, types, parents, lods, attributes = zip(*batch.rows)
        said = zip(*map(_said, attributes))
        links = [(parent, child) for child, row in enumerate(batch.rows, self.rows + 1) for parent in _parents(row)]
        self._database.executemany("INSERT INTO parts VALUES (?, ?)", links)
        envelopes = [one.GetEnvelope() if one is not None else _NOWHERE for one in shapes]
        blobs = [_blob(one, box, self._srs) for one, box in zip(shapes, envelopes)]
        columns = [blobs, ids, types, parents, lods, *batch.heights(self._metres), *said]
        self._put(columns, np.array(envelopes), made[keep])

    def finish(self) -> None:
        """Give parts what their parents say, and take away what is not a footprint of its own."""
        self._fit()
        self._run("CREATE INDEX footprint_ids ON {table} (id)")
        self._run("CREATE INDEX temp.part_parents ON parts (parent)")
        self._run("CREATE INDEX temp.part_children ON parts (child)")
        for column in ("use", "name"):
            self._run(_INHERIT.replace("{column}", quoted(column)))
        alone = "SELECT id FROM {table} WHERE geom IS NULL AND id NOT IN (SELECT parent FROM parts)"
        for (name,) in self._run(alone):
            self._leave_out(name, say("It has no geometry, and no part of it with one was loaded."))
        self._remove([fid for (fid,) in self._run("SELECT fid FROM {table} WHERE geom IS NULL")])
        self._remove(self._covered())
        self._run("DROP INDEX footprint_ids")
        ((self.rows,),) = self._run("SELECT count(*) FROM {table}")
        self.account.loaded = self.rows
        self.account.read += self.rows
        super().finish()

    def _shapes(self, batch: Batch) -> list[Any]:
        """Return the footprint of each object, None for those that have none."""
        shapes, found = batch.shapes, []
        surfaces = _Surfaces(shapes, self.narrow)
        ends = np.cumsum(shapes.objects).tolist()
        with collected() as failures:
            for row, start, end in zip(batch.rows, [0, *ends], ends):
                check(self.cancelled)
                parts = surfaces.of(start, end)
                made = _joined(parts, failures, self.cancelled) if parts else None
                if made is None and end > start:
                    text = "Its surfaces cannot be joined into one area." if parts else "It has no area from above."
                    self._leave_out(row.id, say(text))
                found.append(made)
        return found

    def _leave_out(self, name: str, reason: Message) -> None:
        self.account.read += 1
        self.account.leave_out(name, reason)

    def _covered(self) -> list[int]:
        """Return the rows of parents whose parts cover them, as where a parent is the outline of its parts."""
        both = "SELECT DISTINCT whole.fid FROM parts JOIN {table} AS whole ON whole.id = parts.parent"
        of_parts = "SELECT part.geom FROM parts JOIN {table} AS part ON part.fid = parts.child WHERE parts.parent = ("
        of_parts += "SELECT id FROM {table} WHERE fid = ?)"
        found = []
        with collected() as failures:
            for (fid,) in self._run(both):
                check(self.cancelled)
                ((blob,),) = self._run("SELECT geom FROM {table} WHERE fid = ?", (fid,))
                parent = _geometry(blob)
                parts = _joined([_geometry(part) for (part,) in self._run(of_parts, (fid,))], failures, self.cancelled)
                shared = parts and attempt(partial(parent.Intersection, parts), failures)
                if shared is not None and shared.Area() > _COVERED * parent.Area():
                    found.append(fid)
        return found

    def _remove(self, numbers: Sequence[int]) -> None:
        for table, key in ((self._name, "fid"), (self._index, "id")):
            if table:
                text = f"DELETE FROM {quoted(table)} WHERE {key} = ?"  # noqa: S608  # nosec B608
                self._database.executemany(text, [(number,) for number in numbers])

    def _run(self, text: str, values: Sequence[Any] = ()) -> list[Any]:
        return self._database.execute(text.format(table=quoted(self._name)), values).fetchall()


@contextmanager
def open_footprints(path: Path, crs: str, metres: float, cancelled: Stop | None = None) -> Iterator[Footprints]:
    """Lend a table for footprints; see `citymodel_table.open_table`."""
    with open_table(path, crs, metres, Footprints) as table:
        table.cancelled = cancelled
        table.narrow = _NARROW / (_METRES_OF_DEGREE if is_in_degrees(crs) else metres_of_map(crs))
        yield table


class _Surfaces:
    """Surfaces of a batch seen from above."""

    def __init__(self, shapes: Shapes, narrow: float) -> None:
        self._points = np.ascontiguousarray(shapes.points[:, :2], dtype="<f8")
        self._rings, self._surfaces = shapes.rings, shapes.surfaces
        self._at_ring, self._at_surface = firsts(shapes.rings), firsts(shapes.surfaces)
        self._wide = self._widths()[self._at_surface] > narrow
        self._ground = self._wide & np.array([name == _GROUND for name in shapes.names], dtype=bool)[shapes.codes]

    def of(self, start: int, end: int) -> list[Any]:
        """Return those that tell the footprint of an object, given by the numbers of its surfaces."""
        ground, wide = self._ground[start:end], self._wide[start:end]
        return [self._polygon(start + place) for place in np.flatnonzero(ground if ground.any() else wide).tolist()]

    def _widths(self) -> FloatArray:
        """Return how wide each ring is, as a rectangle much longer than wide would be."""
        if not len(self._rings):
            return np.empty(0)
        # From each ring's first point, so that far from the origin nothing is lost; between rings all is zero
        x, y = (self._points - np.repeat(self._points[self._at_ring], self._rings, axis=0)).T
        twice, length = np.zeros(len(x)), np.zeros(len(x))
        twice[:-1] = x[:-1] * y[1:] - x[1:] * y[:-1]
        length[:-1] = np.hypot(np.diff(x), np.diff(y))
        around = np.add.reduceat(length, self._at_ring)
        return np.asarray(np.abs(np.add.reduceat(twice, self._at_ring)) / np.where(around > 0, around, 1.0))

    def _polygon(self, surface: int) -> Any:
        first, count = int(self._at_surface[surface]), int(self._surfaces[surface])
        pieces = [_POLYGON.pack(1, ogr.wkbPolygon, count)]
        for ring in range(first, first + count):
            start, size = int(self._at_ring[ring]), int(self._rings[ring])
            pieces += [size.to_bytes(4, "little"), self._points[start : start + size].tobytes()]
        return ogr.CreateGeometryFromWkb(b"".join(pieces))


def _joined(parts: Sequence[Any], failures: list[str], cancelled: Stop | None) -> Any:
    """Return areas as one multipolygon, None where GEOS cannot."""
    pieces = [one for part in parts for one in _valid(part, failures)]
    while pieces:
        check(cancelled)
        groups = [pieces[start : start + _TOGETHER] for start in range(0, len(pieces), _TOGETHER)]
        pieces = []
        for group in groups:
            check(cancelled)
            made = _union(group, failures)
            if made is None:
                return None
            pieces.append(made)
        if len(pieces) == 1:
            return pieces[0]
    return None


def _valid(area: Any, failures: list[str]) -> list[Any]:
    """Return an area as polygons whose rings do not cross."""
    if attempt(area.IsValid, failures):
        return _polygons(area)
    made = attempt(area.MakeValid, failures)
    return _polygons(made) if made is not None else []


def _union(areas: Sequence[Any], failures: list[str]) -> Any:
    whole = _multipolygon(areas)
    made = attempt(whole.UnionCascaded, failures) or attempt(partial(whole.Buffer, 0), failures)
    made = _multipolygon([made]) if made is not None else None
    return made if made is not None and made.Area() > 0 else None


def _multipolygon(areas: Sequence[Any]) -> Any:
    made = ogr.Geometry(ogr.wkbMultiPolygon)
    for area in areas:
        for one in _polygons(area):
            made.AddGeometry(one)
    return made


def _polygons(area: Any) -> list[Any]:
    """Return the polygons of a geometry, without its lines and points."""
    if area.GetGeometryType() == ogr.wkbPolygon:
        return [] if area.IsEmpty() else [area]
    # Copies: a part is gone with the geometry that it belongs to
    return [p for part in area for p in _polygons(part.Clone())] if area.GetGeometryType() in _COLLECTIONS else []


def _blob(footprint: Any, box: Sequence[float], srs: int) -> bytes | None:
    """Return a footprint as a GeoPackage has it."""
    if footprint is None:
        return None
    return _HEAD.pack(b"GP", 0, 3, srs, *box) + bytes(footprint.ExportToWkb(ogr.wkbNDR))


def _geometry(blob: bytes) -> Any:
    return ogr.CreateGeometryFromWkb(blob[_HEAD.size :])


def _parents(row: Row) -> list[str]:
    return [str(name) for name in whole(row.parent.split("\n")) if name]


def _said(attributes: Mapping[str, Any]) -> tuple[float | None, str | None, str | None]:
    """Return number of floors, use and name."""
    uses = (_text(attributes.get(name)) for name in _USES)
    return _number(attributes.get(_FLOORS)), next(filter(None, uses), None), _text(attributes.get(_NAME)) or None


def _number(value: Any) -> float | None:
    try:
        number = math.nan if isinstance(value, bool) else float(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return number if 0 <= number < math.inf else None


def _text(value: Any) -> str:
    """Return a text, a code, or a list of them as text; "" for what is none."""
    if isinstance(value, (list, tuple)):
        return ", ".join(filter(None, map(_text, value)))
    return str(value).strip() if isinstance(value, (str, int)) and not isinstance(value, bool) else ""
