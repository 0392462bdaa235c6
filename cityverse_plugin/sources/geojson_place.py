"""One point for a place in GeoJSON: the point itself, or the middle of what it is."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from .observations_json import number

_DEEPEST = 6
_MOST_POINTS = 100_000


class Place(NamedTuple):
    """Longitude and latitude in WGS 84 [degrees], altitude [m]; NaN where unknown."""

    longitude: float = math.nan
    latitude: float = math.nan
    altitude: float = math.nan

    @property
    def known(self) -> bool:
        """Whether it is on the map."""
        return not math.isnan(self.longitude)


def place_of(value: object) -> Place:
    """Return the place of a GeoJSON geometry, feature or collection; an unknown one for anything else.

    Polygons are placed at their centroid, other shapes at the mean of their points. What lies outside of the degrees
    that there are is unknown.
    """
    for _ in range(_DEEPEST):
        if not isinstance(value, dict):
            return Place()
        if "coordinates" in value:
            break
        inner = [value.get(key) for key in ("geometry", "value", "features", "geometries")]
        value = next((part[0] if isinstance(part, list) and part else part for part in inner if part), None)
    else:
        return Place()
    points = list(_points(value["coordinates"], 0))
    if not points:
        return Place()
    corners = np.array(points[:_MOST_POINTS], dtype=np.float64)
    if value.get("type") == "Polygon" and isinstance(value["coordinates"], list):
        corners = np.array(list(_points(value["coordinates"][0], 0)) or points, dtype=np.float64)
        longitude, latitude = _centroid(corners[:, :2])
    else:
        longitude, latitude = (float(mean) for mean in corners[:, :2].mean(axis=0))
    if not (abs(longitude) <= 180 and abs(latitude) <= 90):
        return Place()
    heights = corners[:, 2][np.isfinite(corners[:, 2])]
    return Place(longitude, latitude, float(heights.mean()) if len(heights) else math.nan)


def points_of(geometry: object) -> list[tuple[float, float, float]]:
    """Return the points of a GeoJSON geometry; none for anything else."""
    return list(_points(geometry.get("coordinates"), 0)) if isinstance(geometry, dict) else []


def _points(value: object, depth: int) -> Iterator[tuple[float, float, float]]:
    if not isinstance(value, list) or depth > _DEEPEST or not value:
        return
    if isinstance(value[0], (int, float, str)):
        place = [number(part) for part in value[:3]] + [math.nan]
        if len(value) >= 2 and not math.isnan(place[0]) and not math.isnan(place[1]):
            yield place[0], place[1], place[2]
        return
    for part in value:
        yield from _points(part, depth + 1)


def _centroid(ring: NDArray[np.float64]) -> tuple[float, float]:
    middle = ring.mean(axis=0)
    # Around the middle, since the differences of large coordinates lose digits.
    x, y = (ring - middle).T
    cross = x * np.roll(y, -1) - np.roll(x, -1) * y
    area = cross.sum()
    if abs(area) < 1e-15:
        return float(middle[0]), float(middle[1])
    across = ((x + np.roll(x, -1)) * cross).sum() / (3 * area)
    along = ((y + np.roll(y, -1)) * cross).sum() / (3 * area)
    return float(middle[0] + across), float(middle[1] + along)
