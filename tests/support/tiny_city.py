"""A city of 40 by 30 cells for the tests of algorithms: an image, a terrain, four districts with inhabitants."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from cityverse.cityverse_plugin.engine.point_table import Block, write_points
from cityverse.cityverse_plugin.sources.observations_rows import COLUMNS
from osgeo import gdal, ogr, osr
from raster_files import write_tiff

COMMON_NAMES = ("blue", "green", "red", "nir", "swir16", "swir22")
TRANSFORM = (500_000.0, 10.0, 0.0, 3_900_000.0, 0.0, -8.0)
WIDTH, HEIGHT = 40, 30
POPULATION = (100, 0, None, 50)


def reflectance() -> np.ndarray:
    """Six bands between 0.02 and 0.6, with a hole in the red one."""
    values = np.random.default_rng(7).uniform(0.02, 0.6, (6, HEIGHT, WIDTH)).astype(np.float32)
    values[2, 3:5, 3:5] = np.nan
    return values


def write_image(path: Path, values: np.ndarray | None = None, names: tuple[str, ...] = COMMON_NAMES) -> Path:
    """Write the image with common names as band descriptions."""
    write_tiff(path, reflectance() if values is None else values, TRANSFORM)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    for number, name in enumerate(names, start=1):
        dataset.GetRasterBand(number).SetDescription(name)
    dataset = None
    return path


def write_terrain(path: Path) -> Path:
    """Write heights from 0 to 39 m that rise to the east."""
    heights = np.tile(np.arange(WIDTH, dtype=np.float32), (HEIGHT, 1))
    return write_tiff(path, heights, TRANSFORM)


def surface() -> np.ndarray:
    """Return the terrain with two houses of 12 m and 30 m, and one cell without a height."""
    heights = np.tile(np.arange(WIDTH, dtype=np.float32), (HEIGHT, 1))
    heights[10:14, 18:22] += 12
    heights[20:24, 8:11] += 30
    heights[2, 35] = np.nan
    return heights


def write_surface(path: Path) -> Path:
    """Write the heights with buildings."""
    return write_tiff(path, surface(), TRANSFORM)


def write_canopy(path: Path) -> Path:
    """Write a park with trees of 9 m."""
    heights = np.zeros((HEIGHT, WIDTH), np.float32)
    heights[4:9, 25:32] = 9
    return write_tiff(path, heights, TRANSFORM)


def write_landcover(path: Path) -> Path:
    """Write classes of ESA WorldCover: grass in the west, built-up land in the east."""
    values = np.full((HEIGHT, WIDTH), 50, np.uint8)
    values[:, : WIDTH // 2] = 30
    return write_tiff(path, values, TRANSFORM)


def write_radiant_temperature(path: Path) -> Path:
    """Write a shady west of 31 °C and a sunny east of 62 °C, with a house in between."""
    values = np.full((HEIGHT, WIDTH), 31, np.float32)
    values[:, WIDTH // 2 :] = 62
    values[10:14, 18:22] = np.nan
    return write_tiff(path, values, TRANSFORM)


def write_irradiation(path: Path) -> Path:
    """Write the sun of a year, 1500 kWh/m² in the north to 1790 in the south."""
    values = np.tile(np.linspace(1500, 1790, HEIGHT, dtype=np.float32)[:, None], (1, WIDTH))
    return write_tiff(path, values, TRANSFORM)


def houses() -> list[str]:
    """Return the outlines of the two houses of `surface` as WKT."""
    boxes = [(500_180, 3_899_888, 500_220, 3_899_920), (500_080, 3_899_808, 500_110, 3_899_840)]
    return [f"POLYGON(({a} {b},{c} {b},{c} {d},{a} {d},{a} {b}))" for a, b, c, d in boxes]


def districts() -> list[str]:
    """Return four quarters of the raster as WKT; their borders cut cells."""
    x0, y0, x1, y1 = 500_000.0, 3_899_760.0, 500_400.0, 3_900_000.0
    x, y = x0 + 203.0, y0 + 118.0
    boxes = [(x0, y, x, y1), (x, y, x1, y1), (x0, y0, x, y), (x, y0, x1, y)]
    return [f"POLYGON(({a} {b},{c} {b},{c} {d},{a} {d},{a} {b}))" for a, b, c, d in boxes]


def write_zones(path: Path, shapes: list[str | None] | None = None, epsg: int = 32630) -> Path:
    """Write polygons (WKT, None for no geometry) with the columns name and population."""
    system = osr.SpatialReference()
    if epsg:
        system.ImportFromEPSG(epsg)
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    driver = "GPKG" if path.suffix == ".gpkg" else "ESRI Shapefile"
    dataset = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    table = dataset.CreateLayer(path.stem, system if epsg else None, ogr.wkbPolygon)
    table.CreateField(ogr.FieldDefn("name", ogr.OFTString))
    table.CreateField(ogr.FieldDefn("population", ogr.OFTInteger))
    for number, shape in enumerate(districts() if shapes is None else shapes):
        feature = ogr.Feature(table.GetLayerDefn())
        feature["name"] = f"district {number + 1}"
        if POPULATION[number % 4] is not None:
            feature["population"] = POPULATION[number % 4]
        if shape is not None:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(shape))
        table.CreateFeature(feature)
    dataset = None
    return path


def readings() -> Iterator[Block]:
    """Yield a day of five stations that agree, but for what is planted: a spike, a stuck hour, a place out of line."""
    times = np.datetime64("2026-06-01T00:00", "us") + np.arange(144) * np.timedelta64(10, "m")
    for number in range(5):
        hours = np.arange(144) / 6.0
        values = 20 + 6 * np.sin(2 * np.pi * (hours - 9) / 24) + 0.1 * number + 0.01 * np.cos(np.arange(144))
        if number == 0:
            values[30] += 25.0
        if number == 1:
            values[60:120] = values[60]
        if number == 2:
            values[100] = 999.0
        station = f"Station {number}"
        yield (-2.3 + 0.001 * number, 34.9), ["T", station, "Temperature", "Cel", values, times, times, None]


def write_readings(path: Path) -> Path:
    write_points(path, COLUMNS, readings())
    return path


def samples(folder: Path) -> dict[str, Path]:
    """Write every layer; return the files by role."""
    return {
        "imagery.optical": write_image(folder / "image.tif"),
        "terrain": write_terrain(folder / "terrain.tif"),
        "surface": write_surface(folder / "surface.tif"),
        "canopy": write_canopy(folder / "canopy.tif"),
        "landcover": write_landcover(folder / "landcover.tif"),
        "climate.radiant_temperature": write_radiant_temperature(folder / "radiant.tif"),
        "irradiation": write_irradiation(folder / "irradiation.tif"),
        "buildings": write_zones(folder / "buildings.gpkg", list(houses())),
        "districts": write_zones(folder / "districts.gpkg"),
        "sensors": write_readings(folder / "sensors.gpkg"),
    }
