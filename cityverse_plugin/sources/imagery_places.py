"""Where the rasters of a scene are opened from: this machine, or a copy of the part that is wanted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Optional, Protocol

from ..engine.raster import Raster
from ..engine.tiles import Tile
from .imagery_local import open_local
from .imagery_mosaic import Layout, Mosaic, layout_of

Progress = Optional[Callable[[float], object]]
Stop = Optional[Callable[[], bool]]


class Places(Protocol):
    """Opens what bands call their place."""

    def open(self, place: str) -> Raster:
        """Open a raster; its grid and bands are known, its pixels perhaps not yet there."""

    def ready(self, place: str, window: Tile, progress: Progress = None, cancelled: Stop = None, /) -> Raster:
        """Open a raster whose pixels in a window can be read."""


class LocalPlaces:
    """Files and folders of this machine."""

    def __init__(self) -> None:
        self._layouts: dict[str, Layout] = {}

    def open(self, place: str) -> Raster:
        """Open a file, or the rasters side by side of a folder."""
        path = Path(place)
        if not path.is_dir():
            return open_local(path)
        if place not in self._layouts:
            self._layouts[place] = layout_of(path)
        return Mosaic(self._layouts[place])

    def ready(self, place: str, _window: Tile, _progress: Progress = None, _cancelled: Stop = None) -> Raster:
        """Open a file: all of it is there."""
        return self.open(place)
