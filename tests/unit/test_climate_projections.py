"""Climate grids in other systems than degrees, judged by PROJ through pyproj."""

from __future__ import annotations

import numpy as np
import pytest
from cityverse.cityverse_plugin.sources.climate import open_climate
from cityverse.cityverse_plugin.sources.climate_crs import to_degrees, turned
from cityverse.cityverse_plugin.sources.climate_cut import Request, cut
from cityverse.cityverse_plugin.sources.climate_nearest import untwisted
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from climate_files import LAT, LON, at, loaded, sentence, write_file
from judges import CRS, Transformer


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
