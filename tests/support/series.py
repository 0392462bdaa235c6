"""A time series in one file: three bands of equal values with times, whose colours can be told apart on a map."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path

import numpy as np
from cityverse.cityverse_plugin.engine.tiles import Tile
from cityverse.cityverse_plugin.engine.write import OutputBand, RasterWriter
from cityverse.cityverse_plugin.twin.grid import Grid
from raster_files import wkt

NOON = datetime(2026, 6, 21, 12, tzinfo=timezone.utc)
HOUR = timedelta(hours=1)
GRID = Grid(40, 30, (500_000.0, 10.0, 0.0, 3_900_000.0, 0.0, -10.0), wkt())
VALUES = (0.0, 0.5, 1.0)


def write_series(
    path: Path, instants: bool = False, count: int = 3, values: tuple[float, ...] = VALUES, step: timedelta = HOUR
) -> Path:
    """Write bands of an hour each from noon UTC, or of the instants at which those hours begin."""
    begins = [NOON + number * step for number in range(count)]
    bands = [OutputBand(f"{begin:%H:%M}", "1", begin, None if instants else begin + HOUR) for begin in begins]
    with RasterWriter(path, GRID, bands) as writer:
        layers = [np.full((30, 40), values[number % len(values)], np.float32) for number in range(count)]
        writer.write(Tile(0, 0, 40, 30), np.stack(layers))
    return path
