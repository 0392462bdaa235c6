"""GRIB on grids that GDAL refuses, puts in a wrong order or shifts by a column; ecCodes writes them."""

from __future__ import annotations

import numpy as np
import pytest
from cityverse.cityverse_plugin.sources.climate import open_climate
from cityverse.cityverse_plugin.sources.climate_cut import Request
from cityverse.cityverse_plugin.sources.climate_grib_grids import NORTHWARDS, REDUCED, GridTold
from cityverse.cityverse_plugin.sources.climate_grib_reduced import ragged
from cityverse.cityverse_plugin.sources.climate_variables import variables
from climate_files import at, loaded, why
from grib_judge import list_grib, write_grib
from osgeo import gdal

LATLON = {
    "Ni": 12, "Nj": 7, "latitudeOfFirstGridPointInDegrees": 60, "latitudeOfLastGridPointInDegrees": 30,
    "longitudeOfFirstGridPointInDegrees": 350, "longitudeOfLastGridPointInDegrees": 45,
    "iDirectionIncrementInDegrees": 5, "jDirectionIncrementInDegrees": 5,
}  # fmt: skip
EAST, NORTH = np.arange(-10, 50, 5), np.arange(60, 25, -5)


@pytest.mark.parametrize("edition", [1, 2])
def test_a_reduced_grid(tmp_path, edition):
    path = tmp_path / "f.grib"
    write_grib(path, [{"edition": edition, "number": 5, "kind": "reduced_gg_pl_32"}])
    points = list_grib(path, tmp_path / "judge.npz")
    part, _, dataset = loaded(path, tmp_path / "a.tif")
    assert (dataset.RasterXSize, dataset.RasterYSize) == (128, 64)
    assert any("reduced grid" in str(note) for note in part.notes)
    rows = np.unique(points["latitude"])[::-1]
    draw = np.random.default_rng(3)
    for row, column in zip(draw.integers(64, size=200), draw.integers(128, size=200)):
        longitude = -180 + 360 / 128 * column
        mine = np.isclose(points["latitude"], rows[row])
        away = np.abs((points["longitude"][mine] - longitude + 180) % 360 - 180)
        value = float(dataset.GetRasterBand(1).ReadAsArray(int(column), int(row), 1, 1)[0, 0])
        nearest = points["values"][mine][np.isclose(away, away.min())]
        assert np.isclose(nearest, value, atol=0.01).any(), (row, column)


def test_a_part_of_a_reduced_grid(tmp_path):
    path = tmp_path / "f.grib"
    counts = [20, 25, 36, 40, 45, 50]
    area = {"latitudeOfFirstGridPointInDegrees": 87.864, "latitudeOfLastGridPointInDegrees": 73.947}
    area |= {"longitudeOfFirstGridPointInDegrees": 350.0, "longitudeOfLastGridPointInDegrees": 40.0}
    inside = [[j for j in range(-n, n) if -10 <= j * 360 / n <= 40] for n in counts]
    values = [100.0 * row + k for row, found in enumerate(inside) for k in range(len(found))]
    keys = {"kind": "reduced_gg_pl_32", "keys": area, "pl": counts, "values": values}
    write_grib(path, [{"edition": 1, "number": 0, **keys}])
    _, _, dataset = loaded(path, tmp_path / "a.tif")
    columns = -10 + 360 / 50 * np.arange(dataset.RasterXSize)
    assert columns[-1] <= 40
    for row, (n, found) in enumerate(zip(counts, inside)):
        shown = dataset.GetRasterBand(1).ReadAsArray(0, row, len(columns), 1)[0]
        away = np.abs(columns[:, None] - np.array(found) * 360 / n)
        for column, value in enumerate(shown.tolist()):
            assert away[column, round(value) - 100 * row] == pytest.approx(away[column].min())


def test_a_thinned_grid_goes_from_one_side_of_its_area_to_the_other():
    grid = GridTold(REDUCED, first=(-90.0, -30.0), last=(0.0, 60.0), counts=(2, 3, 4), scanning=NORTHWARDS)
    shape = ragged(grid)
    assert shape.latitude.tolist() == [-90.0, -45.0, 0.0]
    assert shape.longitude.tolist() == [-30.0, 0.0, 30.0, 60.0]
    assert shape.places(0, 0, 3, 4).tolist() == [[0, 0, 1, 1], [2, 3, 3, 4], [5, 6, 7, 8]]


def test_a_projection_that_gdal_does_not_know(tmp_path):
    path = tmp_path / "f.grib"
    keys = {"shapeOfTheEarth": 6, "Ni": 12, "Nj": 7, "latitudeOfFirstGridPointInDegrees": 10,
            "longitudeOfFirstGridPointInDegrees": 350, "latitudeOfLastGridPointInDegrees": 20,
            "longitudeOfLastGridPointInDegrees": 10, "LaDInDegrees": 20, "DiInMetres": 200000, "DjInMetres": 180000,
            "jScansPositively": 1}  # fmt: skip
    values = [float(n) for n in range(84)]
    told = {"edition": 2, "number": 0, "kind": "regular_ll_sfc", "keys": {"gridType": "mercator", **keys}}
    write_grib(path, [{**told, "values": values}])
    if gdal.Open(str(path)).GetSpatialRef() is None:
        assert "does not know" in why(path)
    else:
        _, _, dataset = loaded(path, tmp_path / "a.tif")
        assert dataset.GetSpatialRef().IsProjected()


@pytest.mark.parametrize("columns", [False, True], ids=["rows", "columns"])
@pytest.mark.parametrize("to_and_fro", [False, True], ids=["one way", "to and fro"])
@pytest.mark.parametrize("north", [False, True], ids=["from north", "from south"])
@pytest.mark.parametrize("west", [False, True], ids=["from west", "from east"])
def test_every_order_of_values(tmp_path, west, north, to_and_fro, columns):
    told = np.arange(7)[:, None] * 20.0 + np.arange(12)
    turned = told[:: -1 if north else 1, :: -1 if west else 1]
    lines = turned.T.copy() if columns else turned.copy()
    if to_and_fro:
        lines[1::2] = lines[1::2, ::-1]
    keys = dict(LATLON)
    if north:
        keys["latitudeOfFirstGridPointInDegrees"], keys["latitudeOfLastGridPointInDegrees"] = 30, 60
    if west:
        keys["longitudeOfFirstGridPointInDegrees"], keys["longitudeOfLastGridPointInDegrees"] = 45, 350
    keys |= {"iScansNegatively": int(west), "jScansPositively": int(north), "jPointsAreConsecutive": int(columns)}
    keys["alternativeRowScanning"] = int(to_and_fro)
    path = tmp_path / "f.grib"
    write_grib(path, [{"edition": 2, "number": 0, "keys": keys, "values": lines.ravel().tolist()}])
    _, _, dataset = loaded(path, tmp_path / "a.tif")
    for row, lat in enumerate(NORTH):
        assert [at(dataset, lon, lat) for lon in EAST] == pytest.approx(told[row].tolist(), abs=0.01)


def test_columns_that_do_not_divide_the_circle_evenly(tmp_path):
    keys = {**LATLON, "Ni": 96, "longitudeOfFirstGridPoint": 0, "longitudeOfLastGridPoint": 356_249_908,
            "iDirectionIncrement": 3_749_999}  # fmt: skip
    for name in ("longitudeOfFirstGridPointInDegrees", "longitudeOfLastGridPointInDegrees"):
        keys.pop(name)
    path = tmp_path / "f.grib"
    write_grib(path, [{"edition": 2, "number": 0, "keys": keys}])
    _, _, dataset = loaded(path, tmp_path / "a.tif")
    assert [at(dataset, (3.75 * n + 180) % 360 - 180, 60) for n in range(96)] == pytest.approx(
        list(range(96)), abs=0.01
    )


def test_several_grids_are_variables_of_their_own(tmp_path):
    fine = {**LATLON, "Ni": 23, "iDirectionIncrementInDegrees": 2.5}
    parts = [
        {"edition": 2, "number": hour, "keys": {**keys, "dataDate": 20190301, "dataTime": 100 * hour}}
        for hour in (0, 1) for keys in (LATLON, fine)
    ]  # fmt: skip
    path = tmp_path / "f.grib"
    write_grib(path, parts)
    with open_climate(path) as store:
        names = [variable.name for variable in variables(store)]
    assert len(names) == 2
    assert names[0].endswith("_12x7")
    assert names[1].endswith("_23x7")
    part, _, dataset = loaded(path, tmp_path / "a.tif", Request(names[1]))
    assert (dataset.RasterXSize, dataset.RasterCount) == (23, 2)
    assert at(dataset, 0, 60, 2) == pytest.approx(1004, abs=0.01)
    assert part.steps.account.balanced


@pytest.mark.parametrize(
    ("edition", "told", "words"),
    [
        (1, {"packing": "grid_second_order"}, "second order"),
        (1, {"bits": 48}, "48 bits"),
        (2, {"kind": "sh_pl", "values": [1.0] * 4160}, "in waves"),
        (1, {"kind": "sh_pl", "values": [1.0] * 4160}, "in waves"),
    ],
)
def test_what_gdal_cannot_unpack_is_a_sentence(tmp_path, edition, told, words):
    path = tmp_path / "f.grib"
    write_grib(path, [{"edition": edition, "number": 250, "keys": {} if "kind" in told else LATLON, **told}])
    assert words in why(path)
