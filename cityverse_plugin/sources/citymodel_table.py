"""A GeoPackage that city objects are poured into, thousands at a time and in one transaction.

GDAL makes the file and its spatial index; the rows go in through SQLite, which takes a batch in one call.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any, ClassVar, TypeVar

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr, osr

from ..engine.gdal_errors import attempt, collected
from ..engine.placing import folder_beside, move, unwritten
from .citymodel import Batch
from .citymodel_columns import Columns
from .citymodel_shapes import FloatArray, IntArray

#: Columns that every model has, with their SQL types: where an object stands and ends, and the difference, in metres.
FIXED = {
    "id": "TEXT",
    "type": "TEXT",
    "parent": "TEXT",
    "lod": "TEXT",
    "ground": "REAL",
    "roof": "REAL",
    "height": "REAL",
    "surfaces": "TEXT",
}
#: "Undefined Cartesian system" of every GeoPackage.
_UNKNOWN = -1
_RESERVED = ("gpkg_", "rtree_", "sqlite_")
T = TypeVar("T", bound="Table")


class Table:
    """An open table; see `open_table`.

    Attributes
    ----------
    fixed
        Columns that every one of its kind has, with their SQL types.
    kind
        Kind of its geometry, as OGR counts them.
    """

    fixed: ClassVar[Mapping[str, str]] = FIXED
    kind: ClassVar[int] = ogr.wkbMultiPolygon25D

    def __init__(self, database: sqlite3.Connection, name: str, srs: int, metres: float) -> None:
        self._database, self._name, self._srs, self._metres = database, name, srs, metres
        there = "SELECT name FROM sqlite_master WHERE name = ?"
        index = f"rtree_{name}_geom"
        self._index = index if database.execute(there, (index,)).fetchone() and _has_rtree() else ""
        self._columns = Columns(("fid", "geom", *self.fixed))
        self._made: dict[str, str] | None = None
        self.rows = 0
        self._box = np.array([np.inf, -np.inf, np.inf, -np.inf])

    def write(self, batch: Batch) -> None:
        """Add objects."""
        shapes = batch.shapes
        ids, types, parents, lods, attributes = zip(*batch.rows)
        more = self._columns.values(attributes)
        columns = [
            shapes.blobs(self._srs),
            ids,
            types,
            parents,
            lods,
            *batch.heights(self._metres),
            shapes.surface_texts(),
            *more,
        ]
        self._put(columns, shapes.boxes()[:, :4], shapes.objects > 0)

    def _put(self, columns: list[Sequence[Any]], boxes: FloatArray, there: NDArray[np.bool_]) -> None:
        """Add rows: geometry, fixed columns and the others; `boxes` hold x and y of those that are `there`."""
        self._fit()
        count = len(columns[0])
        numbers = range(self.rows + 1, self.rows + count + 1)
        columns = [numbers, *columns]
        names = ", ".join(map(quoted, ("fid", "geom", *self.fixed, *self._columns.kinds())))
        text = f"INSERT INTO {quoted(self._name)} ({names}) VALUES ({', '.join('?' * len(columns))})"  # noqa: S608  # nosec B608
        try:
            self._database.executemany(text, zip(*columns))
        except UnicodeEncodeError:  # halves of characters, which JSON can write and no table can hold
            self._database.execute(f"DELETE FROM {quoted(self._name)} WHERE fid > ?", (self.rows,))  # noqa: S608  # nosec B608
            self._database.executemany(text, zip(*map(whole, columns)))
        self.rows += count
        self._note_places(np.array(numbers), boxes, there)

    def _note_places(self, numbers: IntArray, boxes: FloatArray, there: NDArray[np.bool_]) -> None:
        """Put objects into the spatial index, and into the extent of all."""
        if not there.any():
            return
        boxes = boxes[there]
        self._box[0::2] = np.minimum(self._box[0::2], boxes[:, 0::2].min(axis=0))
        self._box[1::2] = np.maximum(self._box[1::2], boxes[:, 1::2].max(axis=0))
        if self._index:
            text = f"INSERT INTO {quoted(self._index)} VALUES (?, ?, ?, ?, ?)"  # noqa: S608  # nosec B608
            self._database.executemany(text, zip(numbers[there].tolist(), *boxes.T.tolist()))

    @property
    def is_indexed(self) -> bool:
        """Whether places go into the spatial index as objects come."""
        return bool(self._index)

    def finish(self) -> None:
        """Bring the columns into their last form, and note how far the model reaches."""
        self._fit()
        if self.rows and np.isfinite(self._box).all():
            text = "UPDATE gpkg_contents SET min_x = ?, max_x = ?, min_y = ?, max_y = ? WHERE table_name = ?"
            self._database.execute(text, (*self._box.tolist(), self._name))

    def _fit(self) -> None:
        """Give the table the columns of now."""
        wanted = {**self.fixed, **self._columns.kinds()}
        if wanted == self._made:
            return
        made = self._made or {}
        new = [name for name in wanted if name not in made]
        if self.rows and all(wanted[name] == kind for name, kind in made.items()):
            for name in new:
                self._execute(f"ADD COLUMN {quoted(name)} {wanted[name]}")
        else:
            self._rebuild(made, wanted)
        self._made = wanted

    def _rebuild(self, made: dict[str, str], wanted: dict[str, str]) -> None:
        other = quoted(f"{self._name} new")
        rest = "".join(f", {quoted(name)} {kind}" for name, kind in wanted.items())
        key = '"fid" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, "geom" MULTIPOLYGON'
        self._database.execute(f"CREATE TABLE {other} ({key}{rest})")
        if self.rows:
            kept = ", ".join(map(quoted, ("fid", "geom", *made)))
            values = ", ".join(_cast(name, kind, wanted[name]) for name, kind in made.items())
            text = f'INSERT INTO {other} ({kept}) SELECT "fid", "geom", {values} FROM {quoted(self._name)}'  # noqa: S608  # nosec B608
            self._database.execute(text)
        self._database.execute(f"DROP TABLE {quoted(self._name)}")
        self._database.execute(f"ALTER TABLE {other} RENAME TO {quoted(self._name)}")

    def _execute(self, change: str) -> None:
        self._database.execute(f"ALTER TABLE {quoted(self._name)} {change}")


@contextmanager
def open_table(path: Path, crs: str, metres: float, kind: type[T]) -> Iterator[T]:
    """Lend a table, named as the file, in a new GeoPackage, which appears at its place once all is well.

    Parameters
    ----------
    path : Path
        Where it goes; a file there is replaced when the new one is complete.
    crs : str
        Authority code or WKT, "" for none.
    metres : float
        How many metres a unit of the heights is.
    kind : type
        `Table`, or one that holds something else of the objects.

    Raises
    ------
    CityVerseError
        It cannot be written.
    """
    with folder_beside(path) as folder:
        made = folder / path.name
        name = _table_name(path)
        srs = _create(made, path, crs, kind.kind)
        try:
            with closing(sqlite3.connect(made, isolation_level=None)) as database:
                # The file is thrown away if anything fails, so nothing needs to be undone
                for setting in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -16000"):
                    database.execute(f"PRAGMA {setting}")
                triggers = _take_triggers(database, name)
                database.execute("BEGIN")
                table = kind(database, name, srs, metres)
                yield table
                table.finish()
                _give_triggers(database, triggers, name, table.rows)
                database.execute("COMMIT")
        except sqlite3.Error as error:
            raise unwritten(path, [str(error)]) from error
        if not table.is_indexed:
            _index(made, path)
        move(made, path)


def _create(made: Path, target: Path, crs: str, kind: int) -> int:
    """Make the file with an empty table; return the number of its coordinate system."""

    def make() -> int | None:
        dataset = gdal.GetDriverByName("GPKG").Create(str(made), 0, 0, 0, gdal.GDT_Unknown)
        if dataset is None:
            return None
        system = None
        if crs:
            system = osr.SpatialReference()
            system.ImportFromWkt(crs) if "[" in crs else system.SetFromUserInput(crs)
        index = "YES" if _has_rtree() else "NO"
        options = [f"SPATIAL_INDEX={index}", "FID=fid", "GEOMETRY_NAME=geom"]
        return 1 if dataset.CreateLayer(_table_name(target), system, kind, options) else None

    with _hasty(), collected() as failures:
        done = attempt(make, failures)
    if done is None:
        raise unwritten(target, failures)
    with closing(sqlite3.connect(made, isolation_level=None)) as database:
        if not crs:
            # GDAL's own choice for no system is unknown degrees, which would be wrong more often than unknown metres
            for table in ("gpkg_contents", "gpkg_geometry_columns"):
                database.execute(f"UPDATE {table} SET srs_id = {_UNKNOWN}")  # noqa: S608  # nosec B608
        found = database.execute("SELECT srs_id FROM gpkg_geometry_columns").fetchone()
    return int(found[0])


@contextmanager
def _hasty() -> Iterator[None]:
    """Let GDAL not wait for the disk: the file is brought there as a whole before it appears at its place."""
    gdal.SetThreadLocalConfigOption("OGR_SQLITE_SYNCHRONOUS", "OFF")
    try:
        yield
    finally:
        gdal.SetThreadLocalConfigOption("OGR_SQLITE_SYNCHRONOUS", None)


def _take_triggers(database: sqlite3.Connection, name: str) -> list[str]:
    """Remove what GDAL does at every row, and return it: it is done once for all of them."""
    found = database.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (name,))
    triggers = list(found)
    for trigger, _ in triggers:
        database.execute(f"DROP TRIGGER {quoted(trigger)}")
    return [sql for _, sql in triggers]


def _give_triggers(database: sqlite3.Connection, triggers: Sequence[str], name: str, rows: int) -> None:
    if triggers:
        database.execute("UPDATE gpkg_ogr_contents SET feature_count = ? WHERE table_name = ?", (rows, name))
    for sql in triggers:
        database.execute(sql)


def _index(made: Path, target: Path) -> None:
    def index() -> bool:
        dataset = gdal.OpenEx(str(made), gdal.OF_VECTOR | gdal.OF_UPDATE, allowed_drivers=["GPKG"])
        if dataset is None:
            return False
        name = _table_name(target).replace("'", "''")
        dataset.ExecuteSQL(f"SELECT CreateSpatialIndex('{name}', 'geom')")
        return True

    with _hasty(), collected() as failures:
        done = attempt(index, failures)
    if failures or not done:
        raise unwritten(target, failures)


def _table_name(path: Path) -> str:
    """Return what a table is called: as its file, unless the name is kept for tables of the format itself."""
    return f"model_{path.stem}" if path.stem.lower().startswith(_RESERVED) else path.stem


@lru_cache(maxsize=1)
def _has_rtree() -> bool:
    """Whether this Python's SQLite can write a spatial index; else GDAL makes it in the end, and no cancel stops it."""
    with closing(sqlite3.connect(":memory:")) as probe:
        try:
            probe.execute("CREATE VIRTUAL TABLE probe USING rtree (id, a, b)")
        except sqlite3.OperationalError:
            return False
    return True


def whole(values: Sequence[Any]) -> list[Any]:
    """Return values without halves of characters, which no table can hold."""
    return [v.encode("utf-8", "replace").decode("utf-8") if type(v) is str else v for v in values]


def _cast(name: str, kind: str, wanted: str) -> str:
    column = quoted(name)
    if kind == "BOOLEAN" and wanted == "TEXT":
        return f"CASE {column} WHEN 1 THEN 'true' WHEN 0 THEN 'false' ELSE {column} END"
    return column if kind == wanted else f"CAST({column} AS {wanted})"


def quoted(name: str) -> str:
    """Return a name as SQL has it."""
    return '"' + name.replace('"', '""') + '"'
