"""A 3D city model as tables and arrays, whatever format it came in.

A reader yields batches of city objects. A batch holds a row for each object and, for all of them together, their
surfaces as flat arrays, so that geometry is computed and written for thousands of objects at a time.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from ..engine.tiles import Progress, Stop
from .account import Account
from .citymodel_shapes import HIGHEST, Shapes

#: A batch is handed on once it has so many objects or points: a few megabytes, whatever the size of the file.
BATCH_OBJECTS, BATCH_POINTS = 4_000, 200_000

#: Attributes that state a height where the geometry does not tell it [m].
_MEASURED = ("measuredHeight", "height", "Height")
_LONGEST_NUMBER = 40
_NUMBER = re.compile(r"\d+(?:\.\d+)?")


class Row(NamedTuple):
    """A city object without its geometry.

    Parameters
    ----------
    id, type
        As the file has them, for instance ``"BuildingPart"``.
    parent
        Id of the object that this one is a part of, "" for none; several with a line feed between them.
    lod
        Level of detail of the geometry that is taken, "" without geometry.
    attributes
        By name: text, numbers, truth values, None; lists and mappings become JSON text in the table.
    """

    id: str
    type: str
    parent: str
    lod: str
    attributes: Mapping[str, Any]


@dataclass(frozen=True)
class Batch:
    """Some city objects: a row each, and `shapes` with as many objects in the same order."""

    rows: Sequence[Row]
    shapes: Shapes

    def __len__(self) -> int:
        return len(self.rows)

    def keep(self, chosen: NDArray[np.bool_]) -> Batch:
        """Return the objects for which `chosen` is true."""
        if chosen.all():
            return self
        return Batch([row for row, taken in zip(self.rows, chosen.tolist()) if taken], self.shapes.keep(chosen))

    def heights(self, metres: float) -> list[list[float]]:
        """Return where each object stands, where it ends and how high it is [m]; `metres` is a unit of its heights."""
        ground, roof = (heights * metres for heights in self.shapes.heights())
        height = roof - ground
        for place in np.flatnonzero(~(height > 0)).tolist():
            height[place] = _stated(self.rows[place].attributes)
        return [ground.tolist(), roof.tolist(), height.tolist()]


@dataclass(frozen=True)
class Wish:
    """What is to be loaded.

    Parameters
    ----------
    lod
        Label of the level of detail; "" takes the highest that each object has. "2" also takes 2.2 and 2.1. Of several
        with commas between them, each object comes in the first that it has.
    types
        Names of types; none means all.
    extent
        Smallest x, smallest y, largest x, largest y; None for everywhere.
    extent_crs
        System of the extent, authority code or WKT; "" for the model's own.
    bare
        Whether objects without geometry are wanted. Readers look at level and types only, the rest is the caller's.
    """

    lod: str = ""
    types: frozenset[str] = frozenset()
    extent: tuple[float, float, float, float] | None = None
    extent_crs: str = ""
    bare: bool = True

    def wants(self, kind: str) -> bool:
        """Whether objects of a type are asked for; the plus before types of extensions may be left out."""
        return not self.types or kind in self.types or kind.lstrip("+") in self.types

    def choose_lod(self, there: Sequence[str]) -> str | None:
        """Return which level to take of those that an object has, None where it has none that fits."""
        for wanted in map(str.strip, self.lod.split(",")):
            fitting = [label for label in there if _is_level(label, wanted)]
            if fitting:
                return wanted if wanted and wanted in fitting else max(fitting, key=lod_order)
        return None

    def is_second(self, label: str) -> bool:
        """Whether a level that was taken is another than the one that is wanted first."""
        return bool(label) and not _is_level(label, self.lod.partition(",")[0].strip())


@dataclass
class Survey:
    """What a file says of itself, and what is in it.

    Parameters
    ----------
    format, version
        For instance "CityJSON" and "2.0".
    file
        Name of the file.
    crs
        Horizontal system of the coordinates: an authority code or WKT, "" where the file names none.
    crs_stated
        How the file names it.
    types, lods
        Objects of each type, and objects that have each level of detail; of the whole file, whatever is asked for.
        A reader fills them while it reads.
    notes
        What a user must know, by sentence, for instance of a version that is not known.
    """

    format: str
    file: str
    version: str = ""
    crs: str = ""
    crs_stated: str = ""
    types: dict[str, int] = field(default_factory=dict)
    lods: dict[str, int] = field(default_factory=dict)
    notes: list[Any] = field(default_factory=list)

    def count(self, kind: str, lods: Iterable[str]) -> None:
        """Note an object."""
        self.types[kind] = self.types.get(kind, 0) + 1
        for label in lods:
            self.lods[label] = self.lods.get(label, 0) + 1


class Model(Protocol):
    """An open city model, to be read once. What the head of the file says is in `survey` with the first batch."""

    survey: Survey

    def read(
        self, wish: Wish, account: Account, progress: Progress | None = None, cancelled: Stop | None = None
    ) -> Iterator[Batch]:
        """Yield all objects that are asked for.

        Counts into ``account.read`` every object whose type is asked for, and leaves out those that cannot be loaded;
        ``loaded`` and the extent are the caller's. Objects that have no geometry at all, and parents of others that
        have none of the level that is asked for, are yielded with no surfaces, so that what they say is not lost;
        other objects without that level are left out. A second object of an id is left out.

        Raises
        ------
        CityVerseError
            The file as a whole cannot be read; the message names it and the place.
        Cancelled
            `cancelled` said so.
        """


class Opener(Protocol):
    """A format: recognises a file by its first bytes, and opens it."""

    def __call__(self, path: Path, head: bytes) -> Model | None:
        """Return the open model, None for another format.

        Raises
        ------
        CityVerseError
            It is this format, and cannot be read.
        """


class Builder:
    """Gathers objects with explicit coordinates into batches."""

    def __init__(self) -> None:
        self._start()

    def _start(self) -> None:
        self._rows: list[Row] = []
        self._points: list[NDArray[np.float64]] = []
        self._rings: list[int] = []
        self._surfaces: list[int] = []
        self._objects: list[int] = []
        self._types: list[str] = []
        self._count = 0

    def add(
        self,
        row: Row,
        points: NDArray[np.float64] | None = None,
        rings: Sequence[int] = (),
        surfaces: Sequence[int] = (),
        types: Sequence[str] = (),
    ) -> None:
        """Add an object.

        Parameters
        ----------
        row : Row
            The object.
        points : ndarray, optional
            Coordinates of all its rings one after the other, each closed (its last point is its first), shape (n, 3).
        rings : sequence of int
            Points of each ring, at least 4.
        surfaces : sequence of int
            Rings of each surface: the outer one, then its holes.
        types : sequence of str
            Semantic type of each surface, "" for none; empty where nothing is known of any.
        """
        self._rows.append(row)
        if points is not None:
            self._points.append(points)
            self._count += len(points)
        self._rings.extend(rings)
        self._surfaces.extend(surfaces)
        self._objects.append(len(surfaces))
        self._types.extend(types or [""] * len(surfaces))

    @property
    def full(self) -> bool:
        """Whether it is time to `take`."""
        return len(self._rows) >= BATCH_OBJECTS or self._count >= BATCH_POINTS

    def take(self) -> Batch:
        """Return what was gathered, and begin anew."""
        points = np.concatenate(self._points) if self._points else np.empty((0, 3))
        shapes = Shapes.of(points, self._rings, self._surfaces, self._objects, self._types)
        batch = Batch(self._rows, shapes)
        self._start()
        return batch


def _stated(attributes: Any) -> float:
    """Return the height that attributes state [m], NaN where they do not."""
    for name in _MEASURED:
        value = attributes.get(name)
        if type(value) is str and len(value) <= _LONGEST_NUMBER:
            value = _number(value)
        if type(value) in (int, float) and 0 < value < HIGHEST:
            return float(value)
    return float("nan")


def _number(text: str) -> float | None:
    """Return the number that a text is, as some programs write numbers."""
    try:
        return float(text)
    except ValueError:
        return None


def _is_level(label: str, wanted: str) -> bool:
    return not wanted or label == wanted or label.startswith(wanted + ".")


def lod_order(label: str) -> tuple[float, str]:
    """Return a key that sorts labels of levels of detail, the most detailed last: by the first number in them."""
    found = _NUMBER.search(label)
    return (float(found.group()) if found else -1.0, label)
