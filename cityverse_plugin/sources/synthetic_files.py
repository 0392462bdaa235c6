"""Writes a synthetic city as the files that a real city would hand over."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..engine.checks import wkt_of
from ..engine.tiles import Tile, row_blocks
from ..engine.vector_write import write_geopackage
from ..engine.write import FILE_TILE, Encoding, OutputBand, RasterWriter
from ..twin.grid import Grid
from ..twin.record import Band, Provider
from .files import SourceFile
from .synthetic import BANDS, COVERS, EPSG, SyntheticCity, generate

Log = Callable[[str], object]
Block = Callable[[Tile], NDArray[Any]]
FloatArray = NDArray[np.float64]

_MAKER = Provider("CityVerse synthetic city", ("producer", "licensor"))
_LIMIT = "This city does not exist: it was generated, for trials and training."
#: The moment that all layers are said to show.
EPOCH = datetime(2025, 6, 21, 10, 30, tzinfo=timezone.utc)


def write_synthetic_city(
    folder: str | Path, size: int = 600, cell: float = 2.0, seed: int = 7, log: Log | None = None
) -> list[SourceFile]:
    """Generate a city and write its files; see `generate` and `write_city`."""
    return write_city(generate(size, cell, seed), folder, log)


def write_city(city: SyntheticCity, folder: str | Path, log: Log | None = None) -> list[SourceFile]:
    """Write a city's rasters as GeoTIFF and its tables as GeoPackage, and describe them.

    Parameters
    ----------
    city : SyntheticCity
        What to write.
    folder : path
        Where to; made if it is not there.
    log : callable, optional
        Gets a line of text for every file.

    Raises
    ------
    CityVerseError
        A file cannot be written.
    """
    home = Path(folder)
    found = []
    for file in (*_rasters(city, home), *_tables(city, home)):
        if log:
            log(f"{file.role}: {file.path.name}")
        found.append(
            replace(file, start=EPOCH, end=EPOCH, licence="CC0-1.0", providers=(_MAKER,), limits=(_LIMIT,), epsg=EPSG)
        )
    return found


def _rasters(city: SyntheticCity, home: Path) -> Iterator[SourceFile]:
    heights = (
        ("terrain", "Terrain", "Height of the ground, without buildings and trees.", city.terrain),
        ("surface", "Surface", "Height of ground and buildings, without trees.", city.surface),
        ("canopy", "Tree canopy", "Height of tree crowns above the ground, 0 where there is none.", city.canopy),
    )
    grid = city.grid(wkt_of(EPSG))
    for role, title, text, values in heights:
        path = home / f"{role}.tif"
        _write_raster(path, grid, (Band(role, unit="m"),), _part_of(values))
        yield SourceFile(path, role, title, text, bands=(Band(role, unit="m"),), unit="m")
    path, band = home / "landcover.tif", Band("landcover", nodata=255)
    _write_raster(path, grid, (band,), _part_of(city.landcover), Encoding("Byte", 255))
    legend = ", ".join(f"{number} {name}" for number, name in enumerate(COVERS))
    yield SourceFile(path, "landcover", "Land cover", f"Classes: {legend}.", bands=(band,))
    path, bands = home / "optical.tif", tuple(Band(name, name, "1") for name in BANDS)
    _write_raster(path, grid, bands, lambda tile: city.reflectance(tile.row, tile.row + tile.height))
    text = "Surface reflectance in six bands, consistent with the land cover."
    yield SourceFile(path, "imagery.optical", "Optical image", text, bands=bands, unit="1")


def _tables(city: SyntheticCity, home: Path) -> Iterator[SourceFile]:
    def write(role: str, kind: str, columns: dict[str, type], rows: Iterable[tuple[FloatArray, Sequence[Any]]]) -> Path:
        path = home / f"{role}.gpkg"
        write_geopackage(path, wkt_of(EPSG), kind, columns, rows)
        return path

    names: dict[str, type] = {"name": str, "code": str, "population": int}
    rows = [(district.ring, (district.name, district.code, district.population)) for district in city.districts]
    people = f"{sum(district.population for district in city.districts):,} inhabitants, from the floor area."
    fields = {"name": "name", "code": "code", "population": "population"}
    path = write("districts", "polygon", names, rows)
    yield SourceFile(path, "districts", "Districts", people, fields=fields)
    path = write("buildings", "polygon", {"height": float}, _measured(city.buildings, city.heights))
    yield SourceFile(path, "buildings", "Buildings", "Outlines with heights.", fields={"height": "height"})
    path = write("streets", "line", {"class": str}, ((line, (kind,)) for line, kind in zip(city.streets, city.classes)))
    yield SourceFile(path, "streets", "Streets", "Centre lines.", fields={"class": "class"})
    path = write("green_space", "polygon", {"name": str}, _named(city.parks, "Park"))
    yield SourceFile(path, "green_space", "Parks", "Outlines of the parks.", fields={"name": "name"})
    path = write("trees", "point", {"height": float}, _measured(city.trees, city.tree_heights))
    yield SourceFile(path, "green_space", "Trees", "Single trees with heights.", fields={"height": "height"})
    path = write("water", "polygon", {"name": str}, _named((city.water,), "River"))
    yield SourceFile(path, "water", "River", "Outline of the river.", fields={"name": "name"})


def _measured(shapes: FloatArray, values: FloatArray) -> Iterator[tuple[FloatArray, Sequence[Any]]]:
    return ((shape, (round(float(value), 2),)) for shape, value in zip(shapes, values))


def _named(shapes: Iterable[FloatArray], word: str) -> list[tuple[FloatArray, Sequence[Any]]]:
    return [(shape, (f"{word} {number}",)) for number, shape in enumerate(shapes, start=1)]


def _part_of(values: NDArray[Any]) -> Block:
    return lambda tile: values[tile.row : tile.row + tile.height]


def _write_raster(
    path: Path, grid: Grid, bands: Sequence[Band], block: Block, encoding: Encoding | None = None
) -> None:
    named = [OutputBand(band.name, band.unit) for band in bands]
    with RasterWriter(path, grid, named, encoding=encoding or Encoding()) as writer:
        for tile in row_blocks(grid, step=FILE_TILE):
            writer.write(tile, block(tile))
