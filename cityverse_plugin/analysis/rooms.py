"""Memory in which rows of rays are scanned: used again and again, and laid so that processors do not wait."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.lib.stride_tricks import as_strided
from numpy.typing import NDArray

FloatArray = NDArray[np.float32]
Bytes = NDArray[np.uint8]

#: Bytes of a line of the cache, and of a page.
_LINE, _PAGE = 64, 4096


class Memory:
    """Bytes that sweeps use one after the other: fresh ones from the system cost a third of the time."""

    def __init__(self) -> None:
        self._held = np.empty(0, np.uint8)

    def take(self, size: int) -> Bytes:
        """Return so many bytes; who took some before has to be done with them."""
        if self._held.size < size:
            self._held = aligned((size,), np.uint8)
        return self._held[:size]


def aligned(shape: tuple[int, ...], kind: type[np.generic] = np.float32) -> NDArray[Any]:
    """Return an array, not filled, that begins where a page of the memory does."""
    size = int(np.prod(shape)) * np.dtype(kind).itemsize
    room = np.empty(size + _PAGE, np.uint8)
    return room[-room.ctypes.data % _PAGE :][:size].view(kind).reshape(shape)


def zeros(shape: tuple[int, ...], kind: type[np.generic]) -> NDArray[Any]:
    """Return zeros for a whole grid, written at once.

    Those of `numpy.zeros` come from the system page by page as they are first used, and threads that ask for pages wait
    for each other: two of them lost a sixth of their time.
    """
    made = np.empty(shape, kind)
    made.fill(0)
    return made


class Buffers:
    """Room for some rows, and the ways to look at it: numpy is quickest on long rows without gaps within."""

    def __init__(self, shape: tuple[int, int, int, int], half: FloatArray, memory: Memory) -> None:
        rows, tracks, altitudes, rays = shape
        values = tracks * altitudes * rays
        # a gap between rows, since numpy takes neighbours that touch for overlapping ones, and is five times slower
        # then; all rows begin at the same place of a page, else processors wait for writes that have nothing to do
        # with what they read (4K aliasing)
        stride = -(-(4 * values + _LINE) // _PAGE) * _PAGE
        held = memory.take((2 * rows + 1) * stride + rows * values)
        room = held[: (2 * rows + 1) * stride].view(np.float32).reshape(2 * rows + 1, stride // 4)
        #: Heights along the rays: row 0 is what stands before them.
        self.high = room[: rows + 1, :values]
        self.lines = list(self.high)
        self.deep = as_strided(room[1:], shape, (stride, altitudes * rays * 4, rays * 4, 4))
        self.entry: FloatArray = self.high[0].reshape(-1, rays)
        self.exit: FloatArray = self.high[rows].reshape(-1, rays)
        self.half = np.repeat(half, rays)
        self.seen = room[rows + 1 :, :values]
        self.views = self.seen.reshape(shape)
        self.dark = held[(2 * rows + 1) * stride :].view(bool).reshape(rows, values)
        self.dark_bytes = self.dark.reshape(shape).view(np.uint8)

    def judge(self, count: Bytes, seen: FloatArray | None = None) -> FloatArray:
        """Count the lines in which viewers see something higher before them; return what stands there in the end."""
        running_maximum(self.lines)
        np.less(self.seen if seen is None else seen, self.high[:-1], out=self.dark)
        np.add.reduce(self.dark_bytes, axis=2, dtype=np.uint8, out=count)
        return self.exit


def running_maximum(lines: list[FloatArray]) -> None:
    """Turn each of the rows into the greatest of it and those before it."""
    for before, line in zip(lines, lines[1:]):
        np.maximum(before, line, line)
