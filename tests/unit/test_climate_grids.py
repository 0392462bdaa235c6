"""Climate grids of every layout that the CF conventions know, and of some that they do not."""

from __future__ import annotations

import numpy as np
import pytest
from cityverse.cityverse_plugin.sources.climate import open_climate
from cityverse.cityverse_plugin.sources.climate_crs import to_degrees, turned
from cityverse.cityverse_plugin.sources.climate_cut import Request, cut
from cityverse.cityverse_plugin.sources.climate_grib_scan import gaussian_latitudes
from cityverse.cityverse_plugin.sources.climate_nearest import untwisted
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from climate_files import BUDGET, LAT, LON, at, globe, loaded, sentence, world, write_file
from osgeo import gdal
from pyproj import CRS, Transformer


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
    assert {at(dataset, lon + turn, 10) for lon in lons for turn in (0, -360) if lon + turn > -180 and lon + turn < 215
            and dataset.GetGeoTransform()[0] <= lon + turn < dataset.GetGeoTransform()[0] + 70} == {
        told(0, 10, lon) for lon in lons}  # fmt: skip


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


def test_turning_the_pole_there_and_back():
    rng = np.random.default_rng(3)
    for pole in ((39.25, -162.0, 0.0), (90.0, 0.0, 0.0), (-30.0, 10.0, 25.0), (37.5, 177.5, 180.0)):
        lon, lat = rng.uniform(-180, 180, 500), rng.uniform(-89, 89, 500)
        there = turned(pole, lon, lat)
        back = untwisted(pole, *there)
        assert np.allclose(back[1], lat, atol=1e-9)
        assert np.allclose((back[0] - lon + 180) % 360, 180, atol=1e-7)
        names = ("grid_north_pole_latitude", "grid_north_pole_longitude", "north_pole_grid_longitude")
        system = CRS.from_cf({"grid_mapping_name": "rotated_latitude_longitude", **dict(zip(names, pole))})
        judge = Transformer.from_crs(CRS.from_epsg(4326), system, always_xy=True)
        x, y = judge.transform(lon, lat)
        assert np.allclose(there[1], y, atol=1e-6)
        assert np.allclose((there[0] - x + 180) % 360, 180, atol=1e-6)


MAPPINGS = {
    "lambert": {"grid_mapping_name": "lambert_conformal_conic", "standard_parallel": [30.0, 60.0],
                "longitude_of_central_meridian": 10.0, "latitude_of_projection_origin": 48.0,
                "earth_radius": 6371229.0},
    "polar": {"grid_mapping_name": "polar_stereographic", "straight_vertical_longitude_from_pole": -45.0,
              "latitude_of_projection_origin": 90.0, "standard_parallel": 70.0,
              "semi_major_axis": 6378137.0, "inverse_flattening": 298.257223563},
    "south": {"grid_mapping_name": "polar_stereographic", "straight_vertical_longitude_from_pole": 0.0,
              "latitude_of_projection_origin": -90.0, "standard_parallel": -71.0, "earth_radius": 6371000.0},
    "albers": {"grid_mapping_name": "albers_conical_equal_area", "standard_parallel": [29.5, 45.5],
               "longitude_of_central_meridian": -96.0, "latitude_of_projection_origin": 23.0, "false_easting": 1e5,
               "semi_major_axis": 6378137.0, "inverse_flattening": 298.257222101},
    "laea": {"grid_mapping_name": "lambert_azimuthal_equal_area", "longitude_of_projection_origin": 10.0,
             "latitude_of_projection_origin": 52.0, "false_easting": 4321000.0, "false_northing": 3210000.0,
             "semi_major_axis": 6378137.0, "inverse_flattening": 298.257222101},
    "mercator": {"grid_mapping_name": "mercator", "longitude_of_projection_origin": 0.0, "standard_parallel": 15.0,
                 "earth_radius": 6371200.0},
    "tmerc": {"grid_mapping_name": "transverse_mercator", "scale_factor_at_central_meridian": 0.9996,
              "longitude_of_central_meridian": 9.0, "latitude_of_projection_origin": 0.0, "false_easting": 500000.0,
              "semi_major_axis": 6378137.0, "inverse_flattening": 298.257223563},
}  # fmt: skip


def projected(tmp_path, mapping: dict, middle: tuple[float, float], unit: str = "m", more: dict | None = None):
    """Write a grid of 20 by 20 cells of 25 km around a point; return the file and the coordinates in metres."""
    x, y = (centre + np.arange(-10, 10) * 25_000.0 for centre in middle)
    size = 1000.0 if unit == "km" else 1.0
    arrays = {
        "v": (("y", "x"), (np.arange(20)[:, None] * 100.0 + np.arange(20)).astype("f4"), {"grid_mapping": "crs"}),
        "x": (("x",), x / size, {"standard_name": "projection_x_coordinate", "units": unit}),
        "y": (("y",), y / size, {"standard_name": "projection_y_coordinate", "units": unit}),
        "crs": ((), np.int32(0), mapping),
        **(more or {}),
    }
    return write_file(tmp_path / "f.nc", arrays), x, y


@pytest.mark.parametrize("name", MAPPINGS)
@pytest.mark.parametrize("unit", ["m", "km"])
def test_projections_are_those_of_pyproj(tmp_path, name, unit):
    judge = Transformer.from_crs(CRS.from_cf(MAPPINGS[name]), CRS.from_cf(MAPPINGS[name]).geodetic_crs, always_xy=True)
    middle = {"south": (0.0, 1e6), "polar": (0.0, -1e6), "laea": (4.4e6, 3.3e6), "tmerc": (5e5, 5e6)}.get(
        name, (0, 2e5)
    )
    path, x, y = projected(tmp_path, MAPPINGS[name], middle, unit)
    _, _, dataset = loaded(path, tmp_path / "a.tif")
    assert at(dataset, x[3], y[7]) == 703
    lons, lats = to_degrees(dataset.GetProjection(), x, y)
    expected = judge.transform(x, y)
    assert np.allclose(lons, expected[0], atol=1e-5)
    assert np.allclose(lats, expected[1], atol=1e-5)


def test_an_area_of_a_projected_grid(tmp_path):
    path, x, y = projected(tmp_path, MAPPINGS["laea"], (4.4e6, 3.3e6))
    lon, lat = (float(c[0]) for c in to_degrees(CRS.from_epsg(3035).to_wkt("WKT1_GDAL"), x[9:10], y[9:10]))
    _, _, dataset = loaded(path, tmp_path / "a.tif", Request(area=(lon - 0.01, lat - 0.01, lon + 0.01, lat + 0.01)))
    assert (dataset.RasterXSize, dataset.RasterYSize) == (1, 1)
    assert at(dataset, x[9], y[9]) == 909
    with (
        open_climate(path) as store,
        pytest.raises(CityVerseError, match=r"has no cell in EXTENT. It reaches from") as e,
    ):
        cut(store, Request(area=(100, 0, 101, 1)))
    sentence(e.value)


@pytest.mark.parametrize("radius", [6371229.0, 6370000.0])
def test_the_figure_of_the_earth_is_found_from_longitudes_and_latitudes(tmp_path, radius):
    mapping = {key: value for key, value in MAPPINGS["lambert"].items() if key != "earth_radius"}
    system = CRS.from_cf({**mapping, "earth_radius": radius})
    x, y = np.meshgrid(*(np.arange(-10, 10) * 25_000.0 + centre for centre in (1.5e6, 1.5e6)))
    lon, lat = Transformer.from_crs(system, system.geodetic_crs, always_xy=True).transform(x, y)
    more = {"lon": (("y", "x"), lon, LON), "lat": (("y", "x"), lat, LAT)}
    path, x, y = projected(tmp_path, mapping, (1.5e6, 1.5e6), "m", more)
    _, _, dataset = loaded(path, tmp_path / "a.tif")
    assert CRS.from_wkt(dataset.GetProjection()).ellipsoid.semi_major_metre == radius
    assert at(dataset, x[3], y[7]) == 703


def test_longitudes_and_latitudes_are_believed_before_a_wrong_system(tmp_path):
    lon, lat = np.meshgrid(np.arange(20) * 0.3, 40 + np.arange(20) * 0.3)
    more = {"lon": (("y", "x"), lon, LON), "lat": (("y", "x"), lat, LAT)}
    path, _, _ = projected(tmp_path, MAPPINGS["lambert"], (0, 0), "m", more)
    _, _, dataset = loaded(path, tmp_path / "a.tif")
    assert at(dataset, 0.9, 42.1) == 703


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
    assert np.isnan(at(dataset, 5.0, 38.0)), "beside the grid"
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
