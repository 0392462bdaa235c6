"""Heights of buildings whose outline does not tell it, from the parts that are mapped within it.

Source: Simple 3D Buildings, OpenStreetMap wiki: what is higher or lower than the rest is an area with the tag
``building:part``; the building is as high as the highest of them.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

#: Side of the squares that parts are sorted into [degrees]; a building that lies in more of them is none.
_SIDE, _MOST_SQUARES = 0.002, 10_000

Square = tuple[int, int]


class PartHeights:
    """Heights by place.

    Parameters
    ----------
    parts : iterable of (OGR geometry, float)
        Area and height [m] of each part.
    """

    def __init__(self, parts: Iterable[tuple[Any, float]]) -> None:
        self._found: dict[Square, list[tuple[Any, float]]] = defaultdict(list)
        for area, height in parts:
            point = area.PointOnSurface()
            if point is not None:
                self._found[_square(point.GetX(), point.GetY())].append((point, height))

    def highest(self, area: Any) -> float | None:
        """Return the height of the highest part within a building, None without one."""
        inside = (
            height for square in self._squares(area) for point, height in self._found[square] if area.Contains(point)
        )
        return max(inside, default=None)

    def _squares(self, area: Any) -> Iterator[Square]:
        west, east, south, north = area.GetEnvelope()
        first, last = _square(west, south), _square(east, north)
        columns, rows = range(first[0], last[0] + 1), range(first[1], last[1] + 1)
        if len(columns) * len(rows) <= _MOST_SQUARES:
            yield from ((column, row) for column in columns for row in rows if (column, row) in self._found)


def _square(x: float, y: float) -> Square:
    return math.floor(x / _SIDE), math.floor(y / _SIDE)
