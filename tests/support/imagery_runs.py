"""Scenes read as the algorithm reads them, without QGIS."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from cityverse.cityverse_plugin.engine.tiles import tiles
from cityverse.cityverse_plugin.sources.account import Account
from cityverse.cityverse_plugin.sources.imagery import Scene
from cityverse.cityverse_plugin.sources.imagery_cut import Area
from cityverse.cityverse_plugin.sources.imagery_image import fetch_image, open_image
from cityverse.cityverse_plugin.sources.imagery_load import choose, kernel_of
from cityverse.cityverse_plugin.sources.imagery_places import LocalPlaces, Places
from osgeo import gdal


def load(
    scene: Scene,
    names: tuple[str, ...] = (),
    area: Area | None = None,
    mask: bool = False,
    scaled: bool = True,
    places: Places | None = None,
    side: int = 7,
) -> tuple[dict[str, np.ndarray], Account]:
    """Return the values of each band by its id, put together from tiles, and the account."""
    account, reader = Account(), places or LocalPlaces()
    chosen = choose(scene, names, account)
    with open_image(scene, chosen, reader, account, area, mask) as opened, fetch_image(opened, reader) as image:
        kernel, grid = kernel_of(image, scaled), image.grid
        whole = np.full((len(image.layers), grid.height, grid.width), np.inf)
        for tile in tiles(grid, side):
            there = slice(tile.row, tile.row + tile.height), slice(tile.column, tile.column + tile.width)
            whole[(slice(None), *there)] = kernel(image.read(tile))
        account.loaded = len(image.layers)
        return {layer.band.id: whole[number] for number, layer in enumerate(image.layers)}, account


def gdal_values(path: Path, band: int = 1) -> np.ndarray:
    """Return the raw values of a file as GDAL alone reads them."""
    dataset = gdal.Open(str(path))
    return dataset.GetRasterBand(band).ReadAsArray()
