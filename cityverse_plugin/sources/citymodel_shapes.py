"""Surfaces of many city objects as flat arrays, and what is computed of all of them at once."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

#: Nothing on Earth lies beyond: coordinates [map units] and heights [m].
FARTHEST, HIGHEST = 1e9, 1e5
_RADIUS = 6_371_000.0
#: Semantic types that tell where a building stands and where it ends.
GROUND, ROOF = ("GroundSurface", "OuterFloorSurface"), ("RoofSurface", "OuterCeilingSurface")

# Blob of a GeoPackage: "GP", version 0, little-endian with a box of x and y, system, box; then a WKB MultiPolygon Z.
_HEAD = np.dtype([("magic", "S2"), ("version", "u1"), ("flags", "u1"), ("srs", "<i4"), ("box", "<f8", 4),
                  ("order", "u1"), ("kind", "<u4"), ("count", "<u4")])  # fmt: skip
_SURFACE = np.dtype([("order", "u1"), ("kind", "<u4"), ("count", "<u4")])
_COUNT = np.dtype([("count", "<u4")])
_POINT = np.dtype("V24")
_MULTIPOLYGON_Z, _POLYGON_Z = 1006, 1003


@dataclass(frozen=True)
class Shapes:
    """Surfaces of objects.

    Parameters
    ----------
    points
        Coordinates of all rings one after the other, each closed, shape (p, 3).
    rings
        Points of each ring, shape (r,).
    surfaces
        Rings of each surface, the outer one first, shape (s,).
    objects
        Surfaces of each object, 0 for one without geometry, shape (o,).
    codes
        Semantic type of each surface as its place in `names`, shape (s,).
    names
        Semantic types; the first is "", for surfaces of which nothing is said.
    """

    points: FloatArray
    rings: IntArray
    surfaces: IntArray
    objects: IntArray
    codes: IntArray
    names: Sequence[str] = ("",)

    @classmethod
    def of(
        cls,
        points: FloatArray,
        rings: Sequence[int],
        surfaces: Sequence[int],
        objects: Sequence[int],
        types: Sequence[str],
    ) -> Shapes:
        """Make them from plain lists, `types` being the name of each surface's type."""
        names = list(dict.fromkeys(("", *types)))
        places = {name: place for place, name in enumerate(names)}
        codes = [places[name] for name in types]
        whole = [np.array(numbers, dtype=np.int64) for numbers in (rings, surfaces, objects, codes)]
        return cls(np.ascontiguousarray(points, dtype=np.float64), whole[0], whole[1], whole[2], whole[3], names)

    @property
    def points_of_objects(self) -> IntArray:
        """Points of each object, shape (o,)."""
        return sums(sums(self.rings, self.surfaces), self.objects)

    def keep(self, chosen: NDArray[np.bool_]) -> Shapes:
        """Return those of some objects, shape (o,)."""
        surfaces = np.repeat(chosen, self.objects)
        rings = np.repeat(surfaces, self.surfaces)
        points = np.repeat(rings, self.rings)
        return Shapes(
            self.points[points],
            self.rings[rings],
            self.surfaces[surfaces],
            self.objects[chosen],
            self.codes[surfaces],
            self.names,
        )

    def boxes(self) -> FloatArray:
        """Return least and greatest x, y and z of each object, shape (o, 6); NaN without geometry."""
        found = np.full((len(self.objects), 6), np.nan)
        there = self.objects > 0
        if there.any():
            starts = firsts(self.points_of_objects[there])
            found[there, 0::2] = np.minimum.reduceat(self.points, starts)
            found[there, 1::2] = np.maximum.reduceat(self.points, starts)
        return found

    def possible(self) -> NDArray[np.bool_]:
        """Whether each object lies on Earth: finite coordinates, no absurd heights; true without geometry."""
        far = ~(np.abs(self.boxes()) <= np.array([FARTHEST] * 4 + [HIGHEST] * 2)).all(axis=1)
        return np.asarray(~(far & (self.objects > 0)))

    def from_centre(self) -> NDArray[np.bool_]:
        """Whether each object has coordinates as they are counted from the centre of the Earth, shape (o,)."""
        boxes = self.boxes()
        x, y, z = (boxes[:, [2 * axis, 2 * axis + 1]] for axis in range(3))
        away = np.hypot(np.hypot(x, y), z)
        return np.asarray((np.abs(away - _RADIUS) < _RADIUS / 100).all(axis=1))

    def heights(self) -> tuple[FloatArray, FloatArray]:
        """Return where each object stands and where it ends [m], shape (o,): by ground and roof where it has them."""
        boxes = self.boxes()
        ground, roof = boxes[:, 4].copy(), boxes[:, 5].copy()
        if not len(self.rings):
            return ground, roof
        z, there = self.points[:, 2], self.objects > 0
        starts, objects = firsts(sums(self.rings, self.surfaces)), firsts(self.objects[there])
        for names, bound, least in ((GROUND, ground, True), (ROOF, roof, False)):
            is_meant = np.isin(self.codes, [code for code, name in enumerate(self.names) if name in names])
            if not is_meant.any():
                continue
            pick, none = (np.minimum, np.inf) if least else (np.maximum, -np.inf)
            of_surfaces = np.where(is_meant, pick.reduceat(z, starts), none)
            of_objects = np.full(len(bound), none)
            of_objects[there] = pick.reduceat(of_surfaces, objects)
            np.copyto(bound, of_objects, where=np.isfinite(of_objects))
        return ground, roof

    def surface_texts(self) -> list[str | None]:
        """Return for each object which of its surfaces, counted from 1, are of which type, as JSON; None without."""
        known: dict[bytes, str | None] = {}
        codes, width = self.codes.astype("<u2").tobytes(), 2
        texts, start = [], 0
        for end in np.cumsum(self.objects * width).tolist():
            key = codes[start:end]
            if key not in known:
                known[key] = self._surface_text(np.frombuffer(key, "<u2").tolist())
            texts.append(known[key])
            start = end
        return texts

    def _surface_text(self, codes: Sequence[int]) -> str | None:
        places: dict[str, list[int]] = {}
        for place, code in enumerate(codes, start=1):
            if self.names[code]:
                places.setdefault(self.names[code], []).append(place)
        return json.dumps(places, ensure_ascii=False, separators=(",", ":")) if places else None

    def blobs(self, srs: int) -> list[memoryview | None]:
        """Return each object as a GeoPackage has it, a MultiPolygon Z; None without geometry.

        Parameters
        ----------
        srs : int
            Number of the coordinate system in the GeoPackage.
        """
        there = self.objects > 0
        if not there.any():
            return [None] * len(self.objects)
        of_rings = _COUNT.itemsize + _POINT.itemsize * self.rings
        of_surfaces = _SURFACE.itemsize + sums(of_rings, self.surfaces)
        of_objects = np.where(there, _HEAD.itemsize + sums(of_surfaces, self.objects), 0)
        ends = np.cumsum(of_objects)
        block = np.zeros(int(ends[-1]), dtype=np.uint8)
        surface_object = np.repeat(np.arange(len(self.objects)), self.objects)
        ring_surface = np.repeat(np.arange(len(self.surfaces)), self.surfaces)
        heads = (ends - of_objects)[there]
        seen = np.cumsum(there)[surface_object] * _HEAD.itemsize
        at_surface = firsts(of_surfaces) + seen
        at_ring = firsts(of_rings) + (seen + _SURFACE.itemsize * np.arange(1, len(seen) + 1))[ring_surface]
        shift = at_ring + _COUNT.itemsize - _POINT.itemsize * firsts(self.rings)
        at_point = np.repeat(shift, self.rings) + _POINT.itemsize * np.arange(len(self.points))
        _put(block, _HEAD, heads, self._heads(there, srs))
        surfaces = np.zeros(len(self.surfaces), _SURFACE)
        surfaces["order"], surfaces["kind"], surfaces["count"] = 1, _POLYGON_Z, self.surfaces
        _put(block, _SURFACE, at_surface, surfaces)
        _put(block, _COUNT, at_ring, self.rings.astype("<u4"))
        _put(block, _POINT, at_point, np.ascontiguousarray(self.points, dtype="<f8"))
        view = memoryview(block.tobytes())
        pairs = zip((ends - of_objects).tolist(), ends.tolist())
        return [view[start:end] if end > start else None for start, end in pairs]

    def _heads(self, there: NDArray[np.bool_], srs: int) -> NDArray[np.void]:
        heads = np.zeros(int(there.sum()), _HEAD)
        heads["magic"], heads["flags"], heads["srs"], heads["order"] = b"GP", 3, srs, 1
        heads["box"] = self.boxes()[there, :4]
        heads["kind"], heads["count"] = _MULTIPOLYGON_Z, self.objects[there]
        return heads


def firsts(counts: IntArray) -> IntArray:
    """Return where each of some groups begins, given how many each has."""
    return np.asarray(np.cumsum(counts) - counts)


def sums(values: IntArray, counts: IntArray) -> IntArray:
    """Return the sum of each group of values, given how many each has; 0 for empty groups."""
    totals = np.concatenate([[0], np.cumsum(values)])
    ends = np.cumsum(counts)
    return np.asarray(totals[ends] - totals[ends - counts])


def _put(block: NDArray[np.uint8], kind: np.dtype[np.void], places: IntArray, values: NDArray[Any]) -> None:
    """Write records into bytes, each at its place, which need not be aligned."""
    record = np.dtype(("V", kind.itemsize))
    window: NDArray[np.void] = np.ndarray((len(block) - kind.itemsize + 1,), record, block, strides=(1,))
    window[places] = values.view(record).reshape(-1)
