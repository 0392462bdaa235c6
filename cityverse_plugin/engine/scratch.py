"""Sums over a raster larger than memory, kept in a temporary file that never outlives its use."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..twin.grid import Grid
from .gdal_errors import attempt, collected
from .placing import unwritten, workshop
from .tiles import Tile
from .write import FILE_TILE

_NAME = "scratch.tif"
_TYPES = {"uint8": "Byte", "uint16": "UInt16", "int16": "Int16", "uint32": "UInt32", "int32": "Int32",
          "float32": "Float32", "float64": "Float64"}  # fmt: skip


class Scratch:
    """A raster of zeros to add to; use as a context manager, from one thread.

    In memory up to a limit. Beyond it in an uncompressed tiled file, and not in mapped memory: mapped pages count as
    the process's memory.

    Parameters
    ----------
    grid : Grid
        Its cells.
    bands : int
        Values a cell.
    dtype : str
        numpy's name of the type.
    folder : Path
        Where the file is made, in a hidden folder of its own: on the disk of the result.
    limit : int
        Bytes that may be held in memory.
    """

    def __init__(
        self, grid: Grid, bands: int = 1, dtype: str = "float32", folder: str | Path = ".", limit: int = 256 << 20
    ) -> None:
        if dtype not in _TYPES:
            raise ValueError(f"a scratch raster holds {', '.join(_TYPES)}, not {dtype}")
        self.grid, self.bands, self.dtype = grid, bands, np.dtype(dtype)
        self._place = Path(folder) / _NAME
        self._in_memory = self.bytes <= limit
        self._values: NDArray[Any] | None = None
        self._folder: Path | None = None
        self._dataset: Any = None

    @property
    def bytes(self) -> int:
        """Size of all values."""
        return self.grid.cells * self.bands * self.dtype.itemsize

    def __enter__(self) -> Scratch:
        if self._in_memory:
            self._values = np.zeros((self.bands, self.grid.height, self.grid.width), dtype=self.dtype)
            return self
        self._folder = workshop(self._place)
        try:
            with collected() as failures:
                self._dataset = attempt(self._create, failures)
                self._check(failures, self._dataset is not None)
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Forget all values and remove the file."""
        self._values = None
        with collected():
            self._dataset = None
        if self._folder:
            shutil.rmtree(self._folder, ignore_errors=True)

    def read(self, tile: Tile) -> NDArray[Any]:
        """Return a block, shape (bands, height, width).

        Raises
        ------
        CityVerseError
            The file cannot be read.
        """
        window = slice(tile.row, tile.row + tile.height), slice(tile.column, tile.column + tile.width)
        if self._values is not None:
            return self._values[(slice(None), *window)].copy()
        with collected() as failures:
            read = self._dataset.ReadAsArray
            block = attempt(partial(read, tile.column, tile.row, tile.width, tile.height), failures)
            self._check(failures, block is not None)
        return np.asarray(block, dtype=self.dtype).reshape(self.bands, tile.height, tile.width)

    def write(self, tile: Tile, values: NDArray[Any]) -> None:
        """Put a block in place, shape (bands, height, width), or (height, width) where there is one band.

        Raises
        ------
        CityVerseError
            The disk is full.
        """
        layers = self._layers(tile, values)
        if self._values is not None:
            self._values[:, tile.row : tile.row + tile.height, tile.column : tile.column + tile.width] = layers
            return
        with collected() as failures:
            for number, layer in enumerate(layers, start=1):
                put = self._dataset.GetRasterBand(number).WriteArray
                stored = np.ascontiguousarray(layer, dtype=self.dtype)
                done = attempt(partial(put, stored, tile.column, tile.row), failures)
                self._check(failures, done == gdal.CE_None)

    def add(self, tile: Tile, values: NDArray[Any]) -> None:
        """Add a block to what is there; shapes as in `write`.

        Raises
        ------
        CityVerseError
            The disk is full.
        """
        layers = self._layers(tile, values)
        if self._values is not None:
            window = self._values[:, tile.row : tile.row + tile.height, tile.column : tile.column + tile.width]
            window += layers.astype(self.dtype, copy=False)
            return
        block = self.read(tile)
        block += layers.astype(self.dtype, copy=False)
        self.write(tile, block)

    def _layers(self, tile: Tile, values: NDArray[Any]) -> NDArray[Any]:
        layers = values[np.newaxis] if values.ndim == 2 else values
        if layers.shape != (self.bands, tile.height, tile.width):
            raise ValueError(f"a block of shape {values.shape} does not fit {tile}")
        return layers

    def _create(self) -> Any:
        options = ["TILED=YES", f"BLOCKXSIZE={FILE_TILE}", f"BLOCKYSIZE={FILE_TILE}", "INTERLEAVE=BAND",
                   "SPARSE_OK=TRUE", "BIGTIFF=IF_SAFER"]  # fmt: skip
        kind = gdal.GetDataTypeByName(_TYPES[self.dtype.name])
        name = str((self._folder or self._place.parent) / _NAME)
        size = self.grid.width, self.grid.height, self.bands
        return gdal.GetDriverByName("GTiff").Create(name, *size, kind, options)

    def _check(self, failures: list[str], done: bool) -> None:
        if failures or not done:
            raise unwritten(self._place, failures)


_caches: list[int] = []
_lock = threading.Lock()


@contextmanager
def block_cache(size: int) -> Iterator[None]:
    """Bound the memory in which GDAL keeps blocks of files, for the whole process; runs at a time share the first's.

    Without it GDAL takes 5 % of the machine's memory, beside what a run has stated.
    """
    with _lock:
        _caches.append(gdal.GetCacheMax())
        if len(_caches) == 1:
            gdal.SetCacheMax(size)
    try:
        yield
    finally:
        with _lock:
            before = _caches[0]
            _caches.pop()
            if not _caches:
                gdal.SetCacheMax(before)
