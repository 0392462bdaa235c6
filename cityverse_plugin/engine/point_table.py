"""GeoPackages of very many points that share few places, written block by block in one transaction."""

from __future__ import annotations

import math
import sqlite3
import struct
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from datetime import datetime
from functools import lru_cache, partial
from pathlib import Path
from typing import Any, Union

import numpy as np
from osgeo import gdal, ogr, osr

from .gdal_errors import attempt, collected
from .iso_times import iso_texts
from .placing import folder_beside, move, unwritten

#: Longitude and latitude, NaN where unknown, for all rows, or an array of them, shape (n, 2).
Place = Union[tuple[float, float], np.ndarray[Any, Any]]
#: A place, and for each column one value for all rows or an array of them.
Block = tuple[Place, Sequence[Any]]
_POINT = np.dtype([("head", "S4"), ("system", "<i4"), ("order", "u1"), ("kind", "<u4"), ("x", "<f8"), ("y", "<f8")])

_COLUMNS: Mapping[type, int] = {str: ogr.OFTString, float: ogr.OFTReal, datetime: ogr.OFTDateTime}
_WGS84 = 4326
_GEOMETRY = "geom"
#: Rows of one statement: a thousand values are bound in any SQLite.
_ROWS = 100
#: Bytes of a page of the file: of larger ones there are fewer to fill and to find.
_PAGE = 16384


def write_points(path: str | Path, columns: Mapping[str, type], blocks: Iterable[Block]) -> None:
    """Write a GeoPackage of one layer of points in WGS 84, named as the file; only one block at a time is held.

    Parameters
    ----------
    path : path
        Where it goes; a file there is replaced when the new one is complete.
    columns : mapping
        Type (str, float or datetime) by name.
    blocks : iterable of Block
        Rows that share a place. Arrays are of text, of float64 (NaN is no value) or of datetime64 in UTC.

    Raises
    ------
    CityVerseError
        It cannot be written.
    """
    target = Path(path)
    with folder_beside(target) as folder:
        made = folder / target.name
        with collected() as failures:
            done = attempt(partial(_make, made, columns), failures)
        if failures or not done:
            raise unwritten(target, failures)
        try:
            _fill(made, list(columns), blocks)
        except sqlite3.Error as problem:
            raise unwritten(target, [str(problem)]) from None
        move(made, target)


def _make(made: Path, columns: Mapping[str, type]) -> bool:
    dataset = gdal.GetDriverByName("GPKG").Create(str(made), 0, 0, 0, gdal.GDT_Unknown)
    if dataset is None:
        return False
    system = osr.SpatialReference()
    system.ImportFromEPSG(_WGS84)
    # The points lie on few places, which an index would not tell apart; it would take as long as all the rest.
    options = ["SPATIAL_INDEX=NO", f"GEOMETRY_NAME={_GEOMETRY}", "FID=fid"]
    layer = dataset.CreateLayer(made.stem, system, ogr.wkbPoint, options)
    for name, sort in columns.items():
        layer.CreateField(ogr.FieldDefn(name, _COLUMNS[sort]))
    return True


def _fill(made: Path, names: Sequence[str], blocks: Iterable[Block]) -> None:
    columns = ", ".join(_quoted(name) for name in (_GEOMETRY, *names))
    insert = f"INSERT INTO {_quoted(made.stem)} ({columns}) VALUES "  # noqa: S608  # nosec B608 - names are quoted
    with closing(sqlite3.connect(made, isolation_level=None)) as database:
        # The file is not yet anybody's: what a crash would spoil is thrown away with its folder.
        for setting in ("journal_mode = OFF", "synchronous = OFF", "locking_mode = EXCLUSIVE", f"page_size = {_PAGE}"):
            database.execute(f"PRAGMA {setting}")
        database.execute("VACUUM")  # while there is nothing in it: so do larger pages take effect
        triggers = database.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        database.execute("BEGIN")
        for name, _ in triggers:
            database.execute(f"DROP TRIGGER {_quoted(name)}")
        count, box = 0, [math.inf, math.inf, -math.inf, -math.inf]
        for place, values in blocks:
            count += _insert(database, insert, [_geometry(place), *values])
            _widen(box, place)
        _tell(database, made.stem, count, box)
        for _, sql in triggers:
            database.execute(sql)
        database.execute("COMMIT")


def _insert(database: sqlite3.Connection, insert: str, values: Sequence[Any]) -> int:
    """Insert the rows of a block, many in one statement: what is the same in all of them is bound once."""
    arrays = {id(value): value for value in values if isinstance(value, np.ndarray)}
    same = [value for value in values if not isinstance(value, np.ndarray)]
    columns = [_column(array) for array in arrays.values()]
    wide, count = len(columns), len(columns[0]) if columns else 1
    flat: list[Any] = [None] * (wide * count)
    for place, column in enumerate(columns):
        flat[place::wide] = column
    numbers = iter(range(1, len(same) + 1))
    slots = {name: -1 - place for place, name in enumerate(arrays)}
    layout = tuple(slots[id(value)] if isinstance(value, np.ndarray) else next(numbers) for value in values)
    for begin in range(0, count, _ROWS):
        rows = min(_ROWS, count - begin)
        database.execute(insert + _marks(layout, rows), [*same, *flat[begin * wide : (begin + rows) * wide]])
    return count


@lru_cache(maxsize=512)
def _marks(layout: tuple[int, ...], rows: int) -> str:
    """Return the places of the values in a statement of so many rows.

    `layout` says for each column which of the shared values it is, from 1, or which array, from −1 downwards.
    """
    shared, wide = max(0, *layout), -min(0, *layout)
    made = []
    for row in range(rows):
        places = [place if place > 0 else shared + row * wide - place for place in layout]
        made.append("(" + ", ".join(f"?{place}" for place in places) + ")")
    return ", ".join(made)


def _column(array: np.ndarray[Any, Any]) -> list[Any]:
    if array.dtype == _POINT:
        return [point.tobytes() for point in array]
    if array.dtype.kind == "M":
        return list(iso_texts(array))
    if array.dtype.kind == "f":
        # SQLite takes NaN for NULL, which is what it stands for here.
        return list(array.tolist())
    return [text or None for text in array.tolist()]


def _geometry(place: Place) -> bytes | np.ndarray[Any, Any] | None:
    """Return a point as GeoPackages hold it, or an array of such points."""
    if isinstance(place, np.ndarray):
        points = np.zeros(len(place), dtype=_POINT)
        points["head"], points["system"], points["order"], points["kind"] = b"GP\0\x01", _WGS84, 1, 1
        points["x"], points["y"] = place.T
        return points
    if not all(map(math.isfinite, place)):
        return None
    return b"GP\0\x01" + struct.pack("<iBIdd", _WGS84, 1, 1, *place)


def _widen(box: list[float], place: Place) -> None:
    known = np.reshape(place, (-1, 2))
    known = known[np.isfinite(known).all(axis=1)]
    if len(known):
        (west, south), (east, north) = known.min(axis=0).tolist(), known.max(axis=0).tolist()
        box[:2] = min(box[0], west), min(box[1], south)
        box[2:] = max(box[2], east), max(box[3], north)


def _tell(database: sqlite3.Connection, table: str, count: int, box: Sequence[float]) -> None:
    known = [edge if math.isfinite(edge) else None for edge in box]
    database.execute(
        "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ?,"
        " last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE table_name = ?",
        (*known, table),
    )
    database.execute("UPDATE gpkg_ogr_contents SET feature_count = ? WHERE table_name = ?", (count, table))


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
