"""Kernels that need the whole raster at once, and the memory for it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from contextlib import ExitStack
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..twin.grid import Grid
from ..twin.messages import CityVerseError, say
from .executors import local
from .halo import Arrays, Reader
from .tiles import Stop, check, outcome, row_blocks

T = TypeVar("T")
_MEMORY = Path("/proc/meminfo")


def free_memory() -> int:
    """Return the bytes that a run may count on: what is available, or half of what there is where nobody tells."""
    usable = int(gdal.GetUsablePhysicalRAM())
    if not _MEMORY.is_file():
        return usable // 2
    lines = dict(line.split(":", 1) for line in _MEMORY.read_text("ascii").splitlines() if ":" in line)
    available = lines.get("MemAvailable", "").split()
    return min(usable, int(available[0]) * 1024) if available else usable // 2


def require_memory(needed: int, name: str, share: float = 0.5) -> None:
    """Refuse what would not fit into memory.

    Parameters
    ----------
    needed : int
        Bytes.
    name : str
        What to call the raster in the message.
    share : float
        The part of the free memory that a run may take.

    Raises
    ------
    CityVerseError
        With both figures and what to do.
    """
    free = free_memory()
    if needed > share * free:
        raise CityVerseError(
            say("“{name}” needs {needed} GB of memory at once, more than {share} % of the {free} GB that are free. "
                "Clip it to a smaller area, use larger cells, or close other programs.",
                name=name, needed=f"{needed / 1e9:,.1f}", share=round(100 * share), free=f"{free / 1e9:,.1f}")
        )  # fmt: skip


def whole(read: Reader, grid: Grid, cancelled: Stop | None = None) -> Arrays:
    """Read all of a grid, a block of rows at a time.

    Raises
    ------
    Cancelled
        `cancelled` said so.
    """
    arrays: dict[str, NDArray[Any]] = {}
    for tile in row_blocks(grid):
        check(cancelled)
        for name, values in read(tile).items():
            target = arrays.setdefault(name, np.empty((grid.height, grid.width), dtype=values.dtype))
            target[tile.row : tile.row + tile.height] = values
    return arrays


def run_whole(
    kernel: Callable[[Arrays], T], arrays: Arrays, executor: Executor | None = None, cancelled: Stop | None = None
) -> T:
    """Compute a kernel in the executor; a cancel is heard at once, and the kernel then ends unheard.

    Raises
    ------
    Cancelled
        `cancelled` said so.
    """
    with ExitStack() as stack:
        pool = executor or stack.enter_context(local())
        future = pool.submit(kernel, arrays)
        stack.callback(future.cancel)
        return outcome(future, cancelled)
