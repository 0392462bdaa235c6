"""Places as tables write them into one cell: GeoJSON, WKT, or latitude and longitude with a comma between them."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from .geojson_place import Place, place_of
from .observations_json import number

_DEGREES = r"([-+]?\d{1,3}(?:\.\d+)?)"
_WKT = re.compile(rf"(?:SRID=\d+;)?\s*POINT\s*Z?\s*\(\s*{_DEGREES}\s+{_DEGREES}(?:\s+[-+]?[\d.]+)?\s*\)", re.IGNORECASE)
_PAIR = re.compile(rf"\(?\s*{_DEGREES}\s*[,;]\s*{_DEGREES}\s*\)?")
_LONGEST = 4096


def place_in_cell(value: object) -> Place:
    """Return the place that a cell holds, an unknown one where it holds none.

    A list is in the order of GeoJSON, longitude first; two numbers in plain text are in that of people and of open
    data portals, latitude first.
    """
    if isinstance(value, (list, dict)):
        return _of_json(value)
    if not isinstance(value, str) or len(value) > _LONGEST:
        return Place()
    text = value.strip()
    if text[:1] in "[{" and text:
        try:
            return _of_json(json.loads(text))
        except (ValueError, RecursionError):
            return Place()
    found = _WKT.fullmatch(text)
    if found is not None:
        return _checked(found[1], found[2])
    found = _PAIR.fullmatch(text)
    return _checked(found[2], found[1]) if found is not None else Place()


def is_place(value: object) -> bool:
    """Whether a cell holds a place."""
    return place_in_cell(value).known


def places_in_cells(column: Sequence[object]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return longitudes and latitudes of a column of places, NaN where there is none; most of them come again."""
    known: dict[str, Place] = {}
    found = []
    for cell in column:
        key = str(cell)
        if key not in known:
            known[key] = place_in_cell(cell)
        found.append(known[key])
    degrees = np.array([(place.longitude, place.latitude) for place in found], dtype=np.float64).reshape(-1, 2)
    return degrees[:, 0].copy(), degrees[:, 1].copy()


def _of_json(value: object) -> Place:
    if isinstance(value, list):
        return _checked(*value[:2]) if len(value) in (2, 3) else Place()
    if isinstance(value, dict) and "coordinates" not in value:
        by_name = {str(name).casefold()[:3]: part for name, part in value.items()}
        if {"lon", "lat"} <= set(by_name):
            return _checked(by_name["lon"], by_name["lat"])
    return place_of(value)


def _checked(longitude: object, latitude: object) -> Place:
    x, y = (math.nan if isinstance(part, bool) else number(part) for part in (longitude, latitude))
    return Place(x, y) if abs(x) <= 180 and abs(y) <= 90 else Place()
