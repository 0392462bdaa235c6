"""Point clouds in degrees, put into the UTM zone of their middle: cells of a raster are in metres."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from ..engine.checks import utm_code
from ..engine.tiles import Progress, Stop, check
from ..twin.messages import CityVerseError, say
from .citymodel_crs import Moves, box_in, is_in_degrees
from .citymodel_place import is_turned
from .pointcloud import Chunk, Cloud
from .pointcloud_head import Overview

#: Points that are moved at a time, so that a cancel is heard.
_AT_A_TIME = 100_000
#: Degrees of longitude that make sense in one zone.
_WIDEST = 12.0


def in_metres(cloud: Cloud) -> Cloud:
    """Return a cloud whose map is in metres or feet: itself, or one in degrees in the UTM zone of its middle.

    Raises
    ------
    CityVerseError
        It reaches so far that it has no place there.
    """
    return Projected(cloud) if is_in_degrees(cloud.head.crs) else cloud


class Projected:
    """A point cloud in degrees, seen in its UTM zone."""

    def __init__(self, cloud: Cloud) -> None:
        self._cloud, bounds = cloud, cloud.head.bounds
        self.path: Path = cloud.path
        x, y = (bounds[0] + bounds[3]) / 2, (bounds[1] + bounds[4]) / 2
        self._turned = is_turned(cloud.head.crs, x, y)
        west, south, east, north = self._degrees(bounds)
        crs = f"EPSG:{utm_code((west + east) / 2, (south + north) / 2)}"
        box = box_in((west, south, east, north), cloud.head.crs, crs)
        if box is None or east - west > _WIDEST:
            text = "“{file}” is in degrees and reaches from {west} to {east}: reproject the point cloud to metres."
            raise CityVerseError(say(text, file=cloud.path.name, west=f"{west:g}", east=f"{east:g}"))
        low, high = (box[0], box[1], bounds[2]), (box[2], box[3], bounds[5])
        self.head = Overview(cloud.head.points, (*low, *high), crs, cloud.head.metres)

    def chunks(self, progress: Progress | None = None, cancelled: Stop | None = None) -> Iterator[Chunk]:
        """Yield all points; see `PointCloud.chunks`."""
        moves = Moves()
        for chunk in self._cloud.chunks(progress, cancelled):
            for start in range(0, len(chunk), _AT_A_TIME):
                check(cancelled)
                yield self._moved(chunk, slice(start, start + _AT_A_TIME), moves)

    def _moved(self, chunk: Chunk, part: slice, moves: Moves) -> Chunk:
        x, y = (chunk.y[part], chunk.x[part]) if self._turned else (chunk.x[part], chunk.y[part])
        places = moves.move(np.stack([x, y, chunk.z[part]], axis=1), self._cloud.head.crs, self.head.crs)
        return Chunk(places[:, 0], places[:, 1], chunk.z[part], chunk.classes[part], chunk.withheld[part])

    def _degrees(self, bounds: tuple[float, ...]) -> tuple[float, float, float, float]:
        x0, y0, _, x1, y1, _ = bounds
        return (y0, x0, y1, x1) if self._turned else (x0, y0, x1, y1)
