"""What models and services do that the CF conventions do not foresee: WRF, Copernicus' air quality, and others."""

from __future__ import annotations

from datetime import datetime, timezone

import numpy as np
import pytest
from cityverse.cityverse_plugin.sources.climate import open_climate
from cityverse.cityverse_plugin.sources.climate_cut import Request
from cityverse.cityverse_plugin.sources.climate_points import point_table
from cityverse.cityverse_plugin.sources.climate_variables import CURVED, choose, variables
from climate_files import DAYS, at, globe, loaded, why, world, write_file

UTC = timezone.utc


def wrf(dates: list[str], **more) -> dict:
    """Return the arrays of a WRF file of 3 by 4 cells, with the sides of cells beside."""
    lon, lat = np.meshgrid(np.arange(4.0) + 10, np.arange(3.0) + 50)
    lon_u, lat_u = np.meshgrid(np.arange(5.0) + 9.5, np.arange(3.0) + 50)
    count = len(dates)
    letters = np.array([list(date) for date in dates], "S1")

    def places(values, unit, *dims):
        return (("Time", *dims), np.tile(values + values.T.mean() / 1e5, (count, 1, 1)), {"units": f"degrees {unit}"})

    cells = ("south_north", "west_east")
    return {
        "HGT_M": (("Time", *cells), np.tile(np.arange(12.0).reshape(3, 4), (count, 1, 1)), {"units": "m"}),
        "T": (("Time", "bottom_top", *cells), np.ones((count, 2, 3, 4)), {"units": "K"}),
        "U": (("Time", "south_north", "west_east_stag"), np.tile(np.arange(15.0).reshape(3, 5), (count, 1, 1)), {}),
        "P_TOP": (("Time",), np.full(count, 5000.0), {"units": "Pa"}),
        "XLAT_M": places(lat, "latitude", *cells),
        "XLONG_M": places(lon, "longitude", *cells),
        "XLAT_U": places(lat_u, "latitude", "south_north", "west_east_stag"),
        "XLONG_U": places(lon_u, "longitude", "south_north", "west_east_stag"),
        "Times": (("Time", "DateStrLen"), letters, {}),
        **more,
    }


def test_files_of_wrf_and_of_its_preparation(tmp_path):
    path = write_file(tmp_path / "met_em.nc", wrf(["2005-08-28_12:00:00", "2005-08-28_18:00:00"]), "NETCDF3_CLASSIC")
    with open_climate(path) as store:
        assert {v.name: v.layout for v in variables(store)} == {"HGT_M": CURVED, "T": CURVED, "U": CURVED}
        assert choose(store, "U").longitude == "XLONG_U", "sides of cells have places of their own"
    part, _, dataset = loaded(path, tmp_path / "a.tif", Request("T"))
    assert (part.steps.first, part.steps.last) == tuple(datetime(2005, 8, 28, hour, tzinfo=UTC) for hour in (12, 18))
    assert at(loaded(path, tmp_path / "b.tif", Request("HGT_M"))[2], 12.0, 51.0, 2) == 6.0
    path = write_file(tmp_path / "geo_em.nc", wrf(["0000-00-00_00:00:00"]), "NETCDF3_CLASSIC")
    part, _, dataset = loaded(path, tmp_path / "c.tif", Request("HGT_M"))
    assert (dataset.RasterCount, part.steps.first) == (1, None)
    assert any("does not say when" in str(note) for note in part.notes)


@pytest.mark.parametrize(
    ("unit", "title", "first"),
    [
        ("hours", "FORECAST time from 20220401", datetime(2022, 4, 1, tzinfo=UTC)),
        ("hours", "time since 2022-04-01 (UTC)", datetime(2022, 4, 1, tzinfo=UTC)),
        ("hours", "", None),
        ("days", "model time", None),
    ],
)
def test_hours_that_count_from_what_stands_elsewhere(tmp_path, unit, title, first):
    lons, lats = globe()
    arrays = world(np.arange(144, dtype="f4").reshape(2, 6, 12), lons, lats, [0, 1])
    arrays["time"] = (("time",), np.array([0.0, 1.0]), {"units": unit, "long_name": title, "standard_name": "time"})
    path = write_file(tmp_path / "in.nc", arrays)
    part, _, dataset = loaded(path, tmp_path / "a.tif")
    assert (dataset.RasterCount, part.steps.first) == (2, first)
    if first is None:
        assert [step.label for step in part.steps.steps] == ["time 0", "time 1"]
        assert "PERIOD" in why(path, Request(period=(datetime(2022, 1, 1, tzinfo=UTC), None)))


@pytest.mark.parametrize(
    ("lons", "lats"),
    [
        ([0.0, 10, 20, 30], [0.0, 20, 10]),
        ([20.0, 0, 30, 10], [20.0, 0, 10]),
        ([5.0, 335, 345, 355], [-5.0, 0, 5]),
        ([175.0, -175, 165, -165], [5.0, 0, -5]),
    ],
    ids=["rows", "both", "across Greenwich", "across the 180th meridian"],
)
def test_rows_and_columns_in_no_order_are_put_in_one(tmp_path, lons, lats):
    values = np.arange(12, dtype="f4").reshape(1, 3, 4)
    path = write_file(tmp_path / "f.nc", world(values, np.array(lons), np.array(lats), [0]))
    _, _, dataset = loaded(path, tmp_path / "a.tif")
    x0, dx, *_ = dataset.GetGeoTransform()
    assert (dataset.RasterXSize, dataset.RasterYSize) == (4, 3)
    for column, longitude in enumerate(lons):
        for row, latitude in enumerate(lats):
            assert at(dataset, x0 + (longitude - x0) % 360, latitude) == values[0, row, column]
    assert dx == 10.0


def test_a_picture_without_places_is_drawn_by_its_rows_and_columns(tmp_path):
    values = np.arange(24, dtype="f4").reshape(2, 3, 4)
    arrays = {"ice": (("time", "nj", "ni"), values, {"units": "%"}), "time": (("time",), [0.0, 1.0], DAYS)}
    path = write_file(tmp_path / "in.nc", arrays)
    part, _, dataset = loaded(path, tmp_path / "a.tif")
    assert dataset.ReadAsArray().tolist() == values.tolist()
    assert (dataset.GetProjection(), dataset.GetGeoTransform()) == ("", (0.0, 1.0, 0.0, 0.0, 0.0, -1.0))
    assert part.steps.last == datetime(2001, 1, 2, tzinfo=UTC)
    assert any("does not say where its rows and columns lie" in str(note) for note in part.notes)
    assert "EXTENT" in why(path, Request(area=(0, 0, 1, 1)))


def test_a_mesh_is_left_to_qgis(tmp_path):
    arrays = {
        "mesh": ((), 0, {"cf_role": "mesh_topology"}),
        "depth": (("time", "face"), np.zeros((2, 5)), {"units": "m"}),
        "time": (("time",), [0.0, 1.0], DAYS),
    }
    with open_climate(write_file(tmp_path / "in.nc", arrays)) as store:
        notes = point_table(store, choose(store, "depth"), Request()).notes
    assert any("Add Mesh Layer" in str(note) for note in notes)
    arrays.pop("depth")
    assert "Add Mesh Layer" in why(write_file(tmp_path / "in.nc", arrays))
