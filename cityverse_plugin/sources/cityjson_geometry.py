"""Geometries of CityJSON: nested lists of indices become flat ones."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..twin.messages import Message, say
from .citymodel_shapes import firsts

FloatArray = NDArray[np.float64]
#: How many lists lie around the surfaces of each type.
NESTING: Mapping[str, int] = {
    "MultiSurface": 0,
    "CompositeSurface": 0,
    "Solid": 1,
    "MultiSolid": 2,
    "CompositeSolid": 2,
}
INSTANCE = "GeometryInstance"
#: Corners of a ring.
_FEWEST = 3
#: Members of a semantic surface that its type and its place tell.
_PLAIN = frozenset(("type", "parent", "children"))


class Surfaces(NamedTuple):
    """Surfaces of one geometry.

    Parameters
    ----------
    rings
        Indices of the vertices of each ring.
    ring_sizes, surface_sizes
        Corners of each ring; rings of each surface.
    types
        Semantic type of each surface; none where nothing is said.
    meanings
        All that is said of each surface, None for nothing; empty where there is no more than types.
    dropped
        Rings that were left out because they have fewer than three corners.
    """

    rings: list[Any]
    ring_sizes: list[int]
    surface_sizes: list[int]
    types: Sequence[str]
    meanings: Sequence[Any] = ()
    dropped: int = 0


class Fault(Exception):  # noqa: N818 - a reason for one object, not an error of the program
    """An object cannot be loaded; the message is for its place in the account."""

    def __init__(self, message: Message) -> None:
        super().__init__(str(message))
        self.message = message


def label(value: Any) -> str:
    """Return a level of detail as text: 1.0 wrote numbers."""
    if type(value) is str:
        return value.strip()
    if type(value) in (int, float):
        return f"{value:g}"
    return ""


def surfaces_of(geometry: Mapping[str, Any]) -> Surfaces:
    """Return the surfaces of a geometry that is one of `NESTING`.

    Raises
    ------
    Fault
        Its lists are not nested as its type says.
    """
    depth = NESTING[geometry["type"]]
    surfaces: Any = geometry.get("boundaries") or []
    try:
        for _ in range(depth):
            surfaces = list(chain.from_iterable(surfaces))
        rings = list(chain.from_iterable(surfaces))
        sizes, counts = list(map(len, rings)), list(map(len, surfaces))
    except TypeError:
        raise Fault(
            say("The lists of its geometry are not nested as a {kind} has them.", kind=geometry["type"])
        ) from None
    types, meanings = (
        _semantics(geometry.get("semantics"), geometry["boundaries"], depth, len(counts)) if counts else ((), ())
    )
    if counts and (0 in counts or min(sizes) < _FEWEST):
        return _mended(surfaces, types, meanings)
    return Surfaces(rings, sizes, counts, types, meanings)


def _semantics(semantics: Any, boundaries: Any, depth: int, count: int) -> tuple[Sequence[str], Sequence[Any]]:
    """Return types and meanings of the surfaces, none where they are not said, or said of other surfaces."""
    if type(semantics) is not dict or not count:
        return (), ()
    try:
        known = [*semantics["surfaces"], None]
        names = [str(one["type"]) for one in known[:-1]]
        values = _spread(semantics["values"], boundaries, depth)
        has_more = any(len(one) > 1 and not _PLAIN.issuperset(one) for one in known[:-1])
    except (TypeError, KeyError):
        return (), ()
    if len(values) != count:
        return (), ()
    last = len(names)
    names.append("")
    try:
        types = [names[value] for value in values]
    except (TypeError, IndexError):  # surfaces of which nothing is said have null
        values = [value if type(value) is int and 0 <= value < last else last for value in values]
        types = [names[value] for value in values]
    return types, [known[value] for value in values] if has_more else ()


def _spread(values: Any, boundaries: Any, depth: int) -> list[Any]:
    """Return the value of each surface; null may stand for all the surfaces of a shell or a solid."""
    if values is None:
        values = [None] * len(boundaries)
    if depth == 0:
        return list(values)
    return [one for value, part in zip(values, boundaries) for one in _spread(value, part, depth - 1)]


def _mended(surfaces: Sequence[Any], types: Sequence[str], meanings: Sequence[Any]) -> Surfaces:
    """Leave out rings with fewer than three corners, and surfaces whose outer ring is one."""
    kept = Surfaces([], [], [], ())
    places, dropped = [], 0
    for place, surface in enumerate(map(list, surfaces)):
        good = [ring for ring in surface if len(ring) >= _FEWEST]
        dropped += len(surface) - len(good) or not surface
        if not surface or len(surface[0]) < _FEWEST:
            continue
        places.append(place)
        kept.rings.extend(good)
        kept.ring_sizes.extend(map(len, good))
        kept.surface_sizes.append(len(good))
    return kept._replace(
        types=[types[place] for place in places] if types else (),
        meanings=[meanings[place] for place in places] if meanings else (),
        dropped=dropped,
    )


def joined(one: Surfaces, other: Surfaces) -> Surfaces:
    """Put two geometries of an object together; a surface that both have, often as a solid too, is there once.

    Raises
    ------
    Fault
        They hold something else than indices.
    """
    if one.rings == other.rings and one.surface_sizes == other.surface_sizes:
        return one if one.types else other
    try:
        seen = {key for key, _ in _keyed(one)}
        new = [place for place, (key, _) in enumerate(_keyed(other)) if key not in seen]
    except TypeError:
        raise Fault(not_indices()) from None
    parts = [rings for _, rings in _keyed(other)]
    rings = [ring for place in new for ring in parts[place]]
    return Surfaces(
        one.rings + rings,
        one.ring_sizes + list(map(len, rings)),
        one.surface_sizes + [len(parts[place]) for place in new],
        _both(one.types, other.types, (len(one.surface_sizes), new), ""),
        _both(one.meanings, other.meanings, (len(one.surface_sizes), new), None),
        one.dropped + other.dropped,
    )


def _both(first: Sequence[Any], second: Sequence[Any], which: tuple[int, list[int]], nothing: Any) -> list[Any]:
    """Return what is said of all surfaces of the first geometry, so many, and of some of the second."""
    if not first and not second:
        return []
    count, places = which
    said = [second[place] for place in places] if second else [nothing] * len(places)
    return [*(first or [nothing] * count), *said]


def _keyed(found: Surfaces) -> Iterator[tuple[Any, list[Any]]]:
    """Yield the rings of each surface, and what is equal for the same surface, wherever its rings begin."""
    start = 0
    for size in found.surface_sizes:
        rings = found.rings[start : start + size]
        yield tuple(tuple(sorted(ring)) for ring in rings), rings
        start += size


def told(meanings: Sequence[Any]) -> list[dict[str, Any]]:
    """Return what is said of surfaces, each with the numbers, from 1, of the surfaces that it is said of."""
    found: dict[int, tuple[Any, list[int]]] = {}
    for place, meaning in enumerate(meanings, start=1):
        if meaning is not None:
            found.setdefault(id(meaning), (meaning, []))[1].append(place)
    return [{**meaning, "surfaces": places} for meaning, places in found.values()]


def close(indices: NDArray[np.int64], sizes: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Repeat the first index of each ring at its end where it is not there yet; return indices and sizes."""
    starts = firsts(sizes)
    is_open = indices[starts] != indices[starts + sizes - 1]
    closed_sizes = sizes + is_open
    closed = np.empty(int(closed_sizes.sum()), np.int64)
    ends = np.cumsum(closed_sizes) - 1
    closed[ends] = indices[starts]
    shift = np.repeat(firsts(closed_sizes) - starts, sizes)
    closed[np.arange(len(indices)) + shift] = indices
    return closed, closed_sizes


def no_vertex(index: float, count: int) -> Message:
    """Return the reason of an object whose geometry names a vertex that is not there."""
    text = "Its geometry names vertex {index}, and there are {count}, counted from 0."
    return say(text, index=f"{index:.0f}", count=count)


def not_indices() -> Message:
    """Return the reason of an object whose geometry does not name vertices."""
    return say("Its geometry holds something else than the numbers of vertices.")
