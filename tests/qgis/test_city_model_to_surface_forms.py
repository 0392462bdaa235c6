"""From a file to the surface: solids whose view from above is known in closed form, loaded and painted in QGIS."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from city_models import write
from osgeo import gdal, osr
from processing_runs import run

EAST, NORTH, SIDE = 500_000.0, 5_700_000.0, 0.5
COLUMNS, ROWS = 180, 100
#: Cell centres from the lower left corner.
X = (np.arange(COLUMNS) + 0.5)[None, :] * SIDE
Y = (ROWS - np.arange(ROWS) - 0.5)[:, None] * SIDE
AREA = f"{EAST},{EAST + COLUMNS * SIDE},{NORTH},{NORTH + ROWS * SIDE} [EPSG:25832]"
pytestmark = pytest.mark.usefixtures("provider")


class City:
    """Gathers solids: faces are lists of rings of corners."""

    def __init__(self):
        self.vertices, self.objects = [], {}

    def add(self, name, faces, lod="2", **attributes):
        boundaries = [[[self._index(corner) for corner in ring] for ring in face] for face in faces]
        geometry = {"type": "MultiSurface", "lod": lod, "boundaries": boundaries}
        self.objects[name] = {"type": "Building", "geometry": [geometry], "attributes": attributes}

    def _index(self, corner):
        self.vertices.append([EAST + corner[0], NORTH + corner[1], corner[2]])
        return len(self.vertices) - 1

    def write(self, path):
        crs = {"referenceSystem": "urn:ogc:def:crs,crs:EPSG::25832,crs:EPSG::7837"}
        document = {"type": "CityJSON", "version": "1.0", "metadata": crs}
        return write(path, {**document, "CityObjects": self.objects, "vertices": self.vertices})


def rectangle(x0, y0, x1, y1, z):
    return [(x0, y0, z), (x1, y0, z), (x1, y1, z), (x0, y1, z)]


def prism(ring, z0, z1, holes=()):
    """A solid over rings of (x, y): ground, roof, and upright walls."""
    rings = [ring, *holes]
    flat = [[[(*corner, z) for corner in one] for one in rings] for z in (z0, z1)]
    walls = [
        [[(*a, z0), (*b, z0), (*b, z1), (*a, z1)]] for one in rings for a, b in zip(one, [*one[1:], one[0]])
    ]  # fmt: skip
    return [*flat, *walls]


def corners(x0, y0, x1, y1):
    return [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]


def within(x0, y0, x1, y1):
    return (x0 < X) & (x1 > X) & (y0 < Y) & (y1 > Y)


def painted(city, folder, **more):
    source = city.write(folder / "city.json")
    loaded, said = run("cityverse:loadcitymodel", {"INPUT": str(source), "OUTPUT": str(folder / "city.gpkg")})
    assert said.errors == []
    parameters = {"INPUT": loaded["OUTPUT"], "RESOLUTION": SIDE, "EXTENT": AREA, "OUTPUT": str(folder / "out.tif")}
    _, said = run("cityverse:citymodeltosurface", {**parameters, **more})
    assert said.errors == []
    found = gdal.Open(str(folder / "out.tif"))
    values, empty = found.ReadAsArray().astype(float), found.GetRasterBand(1).GetNoDataValue()
    return np.where(values == empty, np.nan, values), said


def terrain(folder: Path):
    """A slope of 2 m more for 10 m to the east, one cell for each of the result."""
    system = osr.SpatialReference()
    system.ImportFromEPSG(25832)
    made = gdal.GetDriverByName("GTiff").Create(str(folder / "terrain.tif"), COLUMNS, ROWS, 1, gdal.GDT_Float32)
    made.SetGeoTransform((EAST, SIDE, 0, NORTH + ROWS * SIDE, 0, -SIDE))
    made.SetProjection(system.ExportToWkt())
    made.GetRasterBand(1).WriteArray(np.broadcast_to(X * 0.2, (ROWS, COLUMNS)).astype(np.float32))
    return str(folder / "terrain.tif"), np.broadcast_to(X * 0.2, (ROWS, COLUMNS))


def gable(x0, y0, x1, y1, eaves, ridge):
    middle = (y0 + y1) / 2
    south = [(x0, y0, eaves), (x1, y0, eaves), (x1, middle, ridge), (x0, middle, ridge)]
    north = [(x1, y1, eaves), (x0, y1, eaves), (x0, middle, ridge), (x1, middle, ridge)]
    sides = [[(x, y0, 0), (x, y1, 0), (x, y1, eaves), (x, middle, ridge), (x, y0, eaves)] for x in (x0, x1)]
    fronts = [[(x0, y, 0), (x1, y, 0), (x1, y, eaves), (x0, y, eaves)] for y in (y0, y1)]
    return [[one] for one in (south, north, *sides, *fronts, rectangle(x0, y0, x1, y1, 0))]


def town():
    """Return the city, and what is seen of it from above: the height, NaN for nothing."""
    city, seen = City(), np.full((ROWS, COLUMNS), np.nan)
    city.add("cube", prism(corners(0, 0, 10, 10), 0, 8))
    seen[within(0, 0, 10, 10)] = 8
    city.add("gable", gable(20, 0, 32, 8, 6, 9))
    seen = np.where(within(20, 0, 32, 8), 6 + 3 * (1 - np.abs(Y - 4) / 4), seen)
    city.add("courtyard", prism(corners(40, 0, 60, 20), 0, 5, [corners(46, 6, 54, 14)[::-1]]))
    seen[within(40, 0, 60, 20) & ~within(46, 6, 54, 14)] = 5
    city.add("overhang", [*prism(corners(70, 0, 80, 10), 0, 10), *prism(corners(80, 0, 84, 10), 7, 7.5)])
    seen[within(70, 0, 80, 10)], seen[within(80, 0, 84, 10)] = 10, 7.5
    city.add("concave", prism([(0, 30), (10, 30), (10, 35), (5, 35), (5, 40), (0, 40)], 0, 4))
    seen[within(0, 30, 10, 35) | within(0, 30, 5, 40)] = 4
    city.add("inside out", [[ring[::-1] for ring in face] for face in prism(corners(20, 30, 30, 40), 0, 3)])
    seen[within(20, 30, 30, 40)] = 3
    # Two squares that touch in a corner as one ring, a roof without area, and a surface that is there twice
    touching = [(40, 30), (44, 30), (44, 34), (48, 34), (48, 38), (44, 38), (44, 34), (40, 34)]
    line = [(40, 30, 9), (48, 30, 9), (40, 30, 9)]
    twice = [[(*corner, 6) for corner in touching]]
    city.add("touching", [twice, twice, [line]])
    seen[within(40, 30, 44, 34) | within(44, 34, 48, 38)] = 6
    return city, seen


def test_solids_without_terrain(tmp_path):
    city, seen = town()
    found, _ = painted(city, tmp_path)
    np.testing.assert_allclose(found, seen, atol=1e-5)


def test_solids_over_a_slope(tmp_path):
    city, seen = town()
    path, ground = terrain(tmp_path)
    found, _ = painted(city, tmp_path, TERRAIN=path)
    np.testing.assert_allclose(found, np.fmax(seen, ground), atol=1e-5)


def test_footprints_of_level_0_with_their_stated_heights(tmp_path):
    city = City()
    ring, hole = corners(0, 0, 20, 20), corners(6, 6, 14, 14)
    flat = [[(*corner, 55) for corner in one] for one in (ring, hole[::-1])]
    city.add("court", [flat], lod="0", measuredHeight=7.5)
    city.add("shed", [[rectangle(40, 0, 44, 4, 55)]], lod="0", measuredHeight="unknown")
    path, ground = terrain(tmp_path)
    found, said = painted(city, tmp_path, TERRAIN=path, HEIGHT="height")
    seen = np.where(within(0, 0, 20, 20) & ~within(6, 6, 14, 14), ground + 7.5, ground)
    np.testing.assert_allclose(found, seen, atol=1e-4)
    assert any("1 footprint(s) have no height above 0" in text for text in said.warnings)


def test_footprints_that_were_made_of_the_model_stand_on_the_terrain(tmp_path):
    city, _ = town()
    source, areas = city.write(tmp_path / "city.json"), str(tmp_path / "areas.gpkg")
    run("cityverse:loadcitymodel", {"INPUT": str(source), "OUTPUT": str(tmp_path / "c.gpkg"), "FOOTPRINTS": areas})
    path, ground = terrain(tmp_path)
    given = {"INPUT": areas, "HEIGHT": "height", "TERRAIN": path, "RESOLUTION": SIDE, "EXTENT": AREA}
    run("cityverse:citymodeltosurface", {**given, "OUTPUT": str(tmp_path / "out.tif")})
    found = gdal.Open(str(tmp_path / "out.tif")).ReadAsArray()
    for box, height in (((0, 0, 10, 10), 8), ((20, 0, 32, 8), 9), ((70, 0, 84, 10), 10), ((0, 30, 5, 40), 4)):
        inside = within(*box)
        np.testing.assert_allclose(found[inside], (ground + height)[inside], atol=1e-4)
    np.testing.assert_allclose(found[within(46, 6, 54, 14)], ground[within(46, 6, 54, 14)], atol=1e-4)
