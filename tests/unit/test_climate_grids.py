"""Climate grids of every layout that the CF conventions know, and of some that they do not."""

from __future__ import annotations

import numpy as np
import pytest
from cityverse.cityverse_plugin.sources.climate import open_climate
from cityverse.cityverse_plugin.sources.climate_cut import Request, cut
from cityverse.cityverse_plugin.sources.climate_grib_grids import gaussian_latitudes
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from climate_files import BUDGET, LAT, LON, at, globe, loaded, sentence, world, write_file
from osgeo import gdal


def numbered(lons: np.ndarray, lats: np.ndarray, times: int = 2) -> np.ndarray:
    """Return values that tell time, latitude and longitude apart."""
    return (np.arange(times)[:, None, None] * 10_000.0 + lats[:, None] + lons / 1000).astype("f4")


def told(time: int, lat: float, lon: float) -> float:
    return float(np.float32(time * 10_000.0 + lat + lon / 1000))


@pytest.mark.parametrize("east", [True, False], ids=["0-360", "-180-180"])
@pytest.mark.parametrize("order", ["south", "north"])
@pytest.mark.parametrize(
    "form", ["NETCDF3_CLASSIC", "NETCDF3_64BIT_OFFSET", "NETCDF3_64BIT_DATA", "NETCDF4", "NETCDF4_CLASSIC"]
)
def test_every_cell_lies_where_its_coordinates_say(tmp_path, east, order, form):
    lons, lats = globe(east=east)
    lats = lats if order == "south" else lats[::-1]
    path = write_file(tmp_path / "f.nc", world(numbered(lons, lats), lons, lats, [0, 1]), form)
    _, _, dataset = loaded(path, tmp_path / "a.tif")
    x0, _, _, y0, _, dy = dataset.GetGeoTransform()
    assert (x0, y0, dy) == (-180, 90, -30)
    for lon in lons:
        for lat in lats:
            assert at(dataset, (lon + 180) % 360 - 180, lat, 2) == told(1, lat, lon)


def test_half_cells_at_the_border_and_the_first_column_once_more(tmp_path):
    lons, lats = np.arange(0, 361, 30.0), np.arange(-90, 91, 30.0)
    path = write_file(tmp_path / "f.nc", world(numbered(lons, lats), lons, lats, [0, 1]))
    _, _, dataset = loaded(path, tmp_path / "a.tif")
    assert (dataset.RasterXSize, dataset.RasterYSize) == (12, 7)
    assert dataset.GetGeoTransform()[:4] == (-195, 30, 0, 105)
    assert at(dataset, -180, 0) == told(0, 0, 180)
    assert at(dataset, -30, 90) == told(0, 90, 330)


@pytest.mark.parametrize(
    ("area", "lons", "lats"),
    [
        ((-44, -14, 44, 29), [315, 345, 15, 45], [-15, 15]),
        ((170, 1, -170, 29), [165, 195], [15]),
        ((150.1, 60.1, 179.9, 89), [165], [75]),
        ((-180, -90, 180, 90), [195, 225, 255, 285, 315, 345, 15, 45, 75, 105, 135, 165], [-75, -45, -15, 15, 45, 75]),
    ],
    ids=["over Greenwich", "over the 180th meridian", "one cell", "all"],
)
def test_an_area_has_the_cells_that_overlap_it(tmp_path, area, lons, lats):
    every = globe()
    path = write_file(tmp_path / "f.nc", world(numbered(*every), *every, [0, 1]))
    _, _, dataset = loaded(path, tmp_path / "a.tif", Request(area=area))
    expected = [[told(0, lat, lon) for lon in lons] for lat in lats[::-1]]
    assert dataset.GetRasterBand(1).ReadAsArray().tolist() == expected


def test_a_region_over_the_180th_meridian_stays_in_one_piece(tmp_path):
    lons, lats = np.arange(150.0, 215, 10), np.arange(-30.0, 35, 10)
    path = write_file(tmp_path / "f.nc", world(numbered(lons, lats), lons, lats, [0, 1]))
    _, _, dataset = loaded(path, tmp_path / "a.tif")
    assert dataset.RasterXSize == 7
    turn = dataset.GetGeoTransform()[0] - 145
    assert turn in (0, -360)
    assert [at(dataset, lon + turn, 10) for lon in lons] == [told(0, 10, lon) for lon in lons]


@pytest.mark.parametrize("dims", ["lat lon time", "lon lat time", "time lon lat", "lon time lat"])
def test_dimensions_in_any_order(tmp_path, dims):
    lons, lats = globe()
    arrays = world(numbered(lons, lats), lons, lats, [0, 1])
    named, values, attributes = arrays["v"]
    order = [named.index(dim) for dim in dims.split()]
    arrays["v"] = (dims.split(), values.transpose(order), attributes)
    path = write_file(tmp_path / "f.nc", arrays)
    _, _, dataset = loaded(path, tmp_path / "a.tif", Request(area=(-44, -14, 44, 29)))
    assert at(dataset, -15, 15, 2) == told(1, 15, 345)
    assert at(dataset, 45, -15, 1) == told(0, -15, 45)


def test_gaussian_rows_are_told_and_one_for_one(tmp_path):
    lats, lons = gaussian_latitudes(32), np.arange(0, 360, 2.8125)
    assert lats[0] == pytest.approx(87.8638, abs=1e-4)
    path = write_file(tmp_path / "f.nc", world(numbered(lons, lats), lons, lats, [0, 1]))
    part, _, dataset = loaded(path, tmp_path / "a.tif")
    assert dataset.RasterYSize == 64
    assert [at(dataset, 0, lat) for lat in lats] == [told(0, lat, 0) for lat in lats]
    assert any("not quite evenly spaced" in str(note) for note in part.notes)


def test_uneven_rows_are_drawn_by_the_nearest(tmp_path):
    lons, lats = np.arange(0.0, 40, 10), np.array([0.0, 1, 3, 6, 10, 20])
    path = write_file(tmp_path / "f.nc", world(numbered(lons, lats), lons, lats, [0, 1]))
    part, _, dataset = loaded(path, tmp_path / "a.tif")
    assert [at(dataset, 10, lat) for lat in lats] == [told(0, lat, 10) for lat in lats]
    assert any("not evenly spaced" in str(note) for note in part.notes)


def test_a_curved_grid(tmp_path):
    row, column = np.mgrid[0:40, 0:50]
    lon = 350 + column * 0.4 + row * 0.15 + 0.002 * row * column
    lat = 40 + row * 0.35 - column * 0.1
    lon[5, 6] = lat[5, 6] = 1e20
    arrays = {
        "v": (("time", "y", "x"), (row * 100.0 + column).astype("f4")[None], {"coordinates": "nav_lon nav_lat"}),
        "nav_lon": (("y", "x"), lon, LON),
        "nav_lat": (("y", "x"), lat, LAT),
        "time": (("time",), [0.0], {"units": "days since 2001-01-01"}),
    }
    path = write_file(tmp_path / "f.nc", arrays)
    part, _, dataset = loaded(path, tmp_path / "a.tif")
    for r, c in [(0, 0), (39, 49), (0, 49), (39, 0), (20, 20), (7, 33)]:
        assert at(dataset, (lon[r, c] + 180) % 360 - 180, lat[r, c]) == r * 100 + c
    assert np.isnan(at(dataset, -9.0, 38.0)), "beside the grid"
    assert any("is drawn in WGS 84" in str(note) for note in part.notes)
    small, _, dataset = loaded(path, tmp_path / "b.tif", Request(area=(0, 42, 4, 45)))
    assert small.placement.grid.cells < part.placement.grid.cells / 5
    inside = (lon > 360.3) & (lon < 363.7) & (lat > 42.3) & (lat < 44.7)
    assert all(at(dataset, lon[r, c] - 360, lat[r, c]) == r * 100 + c for r, c in zip(*np.nonzero(inside)))


def test_places_that_move_with_time_as_in_wrf(tmp_path):
    lon, lat = np.meshgrid(np.arange(12) * 0.5, 30 + np.arange(10) * 0.5)
    values = np.arange(240.0).reshape(2, 10, 12)
    arrays = {
        "T2": (("Time", "south_north", "west_east"), values, {"units": "K", "coordinates": "XLONG XLAT XTIME"}),
        "XLONG": (("Time", "south_north", "west_east"), np.stack([lon, lon]), {"units": "degree_east"}),
        "XLAT": (("Time", "south_north", "west_east"), np.stack([lat, lat]), {"units": "degree_north"}),
        "XTIME": (("Time",), [0.0, 60.0], {"units": "minutes since 2005-08-28 00:00:00"}),
    }
    part, _, dataset = loaded(write_file(tmp_path / "wrfout", arrays), tmp_path / "a.tif")
    assert at(dataset, 2.0, 32.5, 2) == values[1, 5, 4]
    assert f"{part.steps.last:%Y-%m-%d %H:%M}" == "2005-08-28 01:00"


def test_groups_and_members(tmp_path):
    import netCDF4

    lons, lats = globe()
    path = tmp_path / "f.nc"
    with netCDF4.Dataset(path, "w") as made:
        for name, values in (("lon", lons), ("lat", lats), ("member", np.arange(3) + 1), ("time", np.arange(2))):
            made.createDimension(name, len(values))
            variable = made.createVariable(name, "f8", (name,))
            variable[:] = values
        made["lon"].units, made["lat"].units, made["time"].units = (
            "degrees_east",
            "degrees_north",
            "days since 2001-1-1",
        )
        inner = made.createGroup("forecast")
        variable = inner.createVariable("v", "f4", ("member", "time", "lat", "lon"))
        variable[:] = np.stack([numbered(lons, lats) + 100_000 * m for m in (1, 2, 3)])
    part, _, dataset = loaded(path, tmp_path / "a.tif", Request("v", member="3"))
    assert part.variable.name == "forecast/v"
    assert at(dataset, 15, 15, 2) == np.float32(told(1, 15, 15) + 300_000)
    part, _, dataset = loaded(path, tmp_path / "b.tif", Request("forecast/v", member="member=2"))
    assert at(dataset, 15, 15, 1) == np.float32(told(0, 15, 15) + 200_000)
    with open_climate(path) as store:
        with pytest.raises(CityVerseError, match="has no member 9") as e:
            cut(store, Request("v", member="9"))
        assert "1, 2, 3" in sentence(e.value)
        with pytest.raises(CityVerseError, match="nothing to choose by LEVEL=5"):
            cut(store, Request("v", level="5"))


def test_a_grid_without_a_system_says_so(tmp_path):
    arrays = {
        "v": (("y", "x"), np.zeros((5, 6), "f4"), {}),
        "x": (("x",), np.arange(6.0), {"axis": "X", "units": "m"}),
        "y": (("y",), np.arange(5.0), {"axis": "Y", "units": "m"}),
    }
    path = write_file(tmp_path / "f.nc", arrays)
    part, _, dataset = loaded(path, tmp_path / "a.tif")
    assert dataset.GetProjection() == ""
    assert any("Find out, and set it" in str(note) for note in part.notes)
    with open_climate(path) as store, pytest.raises(CityVerseError, match="Leave EXTENT empty"):
        cut(store, Request(area=(0, 0, 1, 1)))


def test_a_single_time_beside_the_grid(tmp_path):
    lons, lats = globe()
    arrays = {
        "v": (("lat", "lon"), numbered(lons, lats)[0], {"coordinates": "time height"}),
        "lon": (("lon",), lons, LON),
        "lat": (("lat",), lats, LAT),
        "time": ((), 31.5, {"units": "days since 2001-01-01", "standard_name": "time"}),
        "height": ((), 2.0, {"units": "m", "positive": "up"}),
    }
    part, _, _ = loaded(write_file(tmp_path / "f.nc", arrays), tmp_path / "a.tif")
    assert part.steps.steps[0].label == "2001-02-01 12:00 UTC"


def test_windows_cover_every_band_and_cell_once(tmp_path):
    lons, lats = globe(0.5)
    days = np.arange(40)
    values = np.zeros((40, len(lats), len(lons)), "i2")
    path = write_file(tmp_path / "f.nc", world(values, lons, lats, days), chunksizes=(40, 60, 60), zlib=True)
    with open_climate(path) as store:
        part = cut(store, Request())
        for budget in (1 << 18, 4 << 20, BUDGET):
            seen = np.zeros((40, len(lats), len(lons)), np.uint8)
            for window in part.windows(budget):
                tile = window.tile
                seen[window.first : window.first + window.count, tile.row : tile.row + tile.height,
                     tile.column : tile.column + tile.width] += 1  # fmt: skip
            assert (seen == 1).all()
    assert gdal.VersionInfo()


def test_columns_that_the_file_does_not_have_stay_empty(tmp_path):
    lons, lats = np.arange(112.5, 360, 22.5), np.array([-10.0, 10.0])
    path = write_file(tmp_path / "f.nc", world(numbered(lons, lats, 1), lons, lats, [0]))
    _, _, dataset = loaded(path, tmp_path / "a.tif")
    for lon in lons:
        assert at(dataset, (lon + 180) % 360 - 180, 10) == told(0, 10, lon)
    assert np.isnan([at(dataset, lon, 10) for lon in (22.5, 45.0, 67.5)]).all()


def test_a_single_cell_in_metres_is_no_place_in_degrees(tmp_path):
    axes = [(("x",), np.array([500_000.0]), {"standard_name": "projection_x_coordinate", "units": "m"}),
            (("y",), np.array([4_000_000.0]), {"standard_name": "projection_y_coordinate", "units": "m"})]  # fmt: skip
    arrays = {"v": (("y", "x"), np.array([[7.0]]), {"crs": "EPSG:32630"}), "x": axes[0], "y": axes[1]}
    part, _, dataset = loaded(write_file(tmp_path / "f.nc", arrays), tmp_path / "a.tif")
    assert "UTM zone 30N" in part.placement.grid.crs
    assert dataset.ReadAsArray().tolist() == [[7.0]]
