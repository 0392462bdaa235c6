"""Profiles and tracks of the CF conventions (chapter 9), and series whose places have dimensions of their own."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path

import netCDF4
import numpy as np
import pytest
from cityverse.cityverse_plugin.sources.climate import open_climate
from cityverse.cityverse_plugin.sources.climate_cut import Request
from cityverse.cityverse_plugin.sources.climate_points import point_table
from cityverse.cityverse_plugin.sources.climate_shown import show
from cityverse.cityverse_plugin.sources.climate_variables import CURVED, POINTS, choose
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from climate_files import DAYS, EVERYTHING, LAT, LON, loaded, write_file
from osgeo import ogr

UTC = timezone.utc
DEPTH = {"units": "m", "positive": "down", "standard_name": "depth"}


def featured(path: Path, arrays: dict, kind: str) -> Path:
    """Write arrays into a file that says what its series are."""
    write_file(path, arrays)
    with netCDF4.Dataset(path, "a") as made:
        made.featureType = kind
    return path


def rows(path: Path, request: Request = EVERYTHING):
    with open_climate(path) as store:
        variable = choose(store, request.variable or "t")
        assert variable.layout == POINTS
        table = point_table(store, variable, request)
        found = list(table.rows())
    assert table.account.balanced
    return found, table


def tracks(kind: str = "") -> dict:
    """Two tracks of three samples at most; the last place of the second is missing."""
    return {
        "t": (
            ("track", "obs"),
            np.array([[1.0, 2, 3], [4, 5, np.nan]]),
            {"units": "K", "coordinates": "time lat lon z"},
        ),
        "lon": (("track", "obs"), np.array([[10.0, 11, 12], [350, 351, np.nan]]), LON),
        "lat": (("track", "obs"), np.array([[50.0, 51, 52], [60, 61, np.nan]]), LAT),
        "z": (("track", "obs"), np.array([[0.0, 5, 9], [0, 7, 0]]), {"units": "m", "positive": "up"}),
        "time": (("track", "obs"), np.array([[0.0, 1, 2], [0.5, 1.5, 0]]), DAYS),
        **({"name": (("track",), np.array(["A", "B"], object), {"cf_role": "trajectory_id"})} if not kind else {}),
    }


@pytest.mark.parametrize("kind", ["", "trajectory", "Trajectory"], ids=["by its names", "as it says", "in capitals"])
def test_tracks_of_two_dimensions_are_points(tmp_path, kind):
    path = tmp_path / "f.nc"
    found, table = rows(featured(path, tracks(kind), kind) if kind else write_file(path, tracks()))
    names = ("A", "B") if not kind else ("1", "2")
    assert found[0] == (10.0, 50.0, names[0], datetime(2001, 1, 1, tzinfo=UTC), 1.0, 0.0)
    assert found[-1] == (-9.0, 61.0, names[1], datetime(2001, 1, 2, 12, tzinfo=UTC), 5.0, 7.0)
    assert (len(found), table.account.read, table.account.loaded) == (5, 2, 2), "tracks are counted, not samples"
    period = (datetime(2001, 1, 2, tzinfo=UTC), None)
    assert [row[4] for row in rows(path, Request("t", (-20, 40, 20, 60.5), period))[0]] == [2, 3]


def test_a_value_without_a_place_is_told(tmp_path):
    arrays = tracks()
    arrays["t"][1][1, 2] = 6.0
    _, table = rows(write_file(tmp_path / "f.nc", arrays))
    (out,) = table.account.left_out
    assert (out.id, "no place" in str(out.reason)) == ("B", True)


def test_drifters_along_time_are_points(tmp_path):
    arrays = {
        "t": (("time", "drifter"), np.arange(6.0).reshape(3, 2), {"units": "K"}),
        "lon": (("time", "drifter"), np.arange(6.0).reshape(3, 2), LON),
        "lat": (("time", "drifter"), np.full((3, 2), 40.0), LAT),
        "time": (("time",), np.arange(3.0), DAYS),
    }
    found, _ = rows(write_file(tmp_path / "f.nc", arrays))
    assert [(row[0], row[3].day) for row in found] == [(0, 1), (1, 1), (2, 2), (3, 2), (4, 3), (5, 3)]


def test_a_swath_with_a_time_for_each_cell_stays_a_grid(tmp_path):
    lon, lat = np.meshgrid(np.arange(5.0) * 2, np.arange(4.0) * 2 + 40)
    arrays = {
        "t": (("row", "column"), np.arange(20.0).reshape(4, 5), {"units": "K"}),
        "lon": (("row", "column"), lon + lat / 20, LON),
        "lat": (("row", "column"), lat, LAT),
        "time": (("row", "column"), np.arange(20.0).reshape(4, 5), DAYS),
    }
    path = write_file(tmp_path / "f.nc", arrays)
    with open_climate(path) as store:
        assert choose(store, "t").layout == CURVED
    part, _, dataset = loaded(path, tmp_path / "a.tif", Request("t"))
    assert (dataset.RasterCount, part.steps.first) == (1, None)


def ragged(way: str) -> dict:
    """Three samples of a profile, two of another."""
    counts = np.array([3, 2], "i4")
    many = {
        "rows": (("profile",), counts, {"sample_dimension": "obs"}),
        "which": (("obs",), np.repeat([0, 1], counts).astype("i4"), {"instance_dimension": "profile"}),
    }
    return {
        "t": (("obs",), np.arange(5.0), {"units": "K", "coordinates": "time lat lon z"}),
        "z": (("obs",), np.array([0.0, 10, 20, 0, 10]), DEPTH),
        "time": (("profile",), np.array([1.0, 2.0]), DAYS),
        way: many[way],
    }


@pytest.mark.parametrize("way", ["rows", "which"])
def test_profiles_of_many_lengths_have_times_and_levels(tmp_path, way):
    arrays = ragged(way)
    arrays["lon"], arrays["lat"] = (("profile",), np.array([1.0, 2]), LON), (("profile",), np.array([40.0, 41]), LAT)
    path = featured(tmp_path / "f.nc", arrays, "profile")
    found, table = rows(path)
    assert [(row[0], row[3].day, row[4], row[5]) for row in found] == [
        (1, 2, 0, 0), (1, 2, 1, 10), (1, 2, 2, 20), (2, 3, 3, 0), (2, 3, 4, 10),
    ]  # fmt: skip
    assert (table.account.read, table.account.loaded) == (2, 2)
    assert [row[4] for row in rows(path, Request("t", period=(datetime(2001, 1, 3, tzinfo=UTC), None)))[0]] == [3, 4]


def test_profiles_of_one_station_and_of_several(tmp_path):
    arrays = {**ragged("rows"), "lon": ((), 5.0, LON), "lat": ((), 45.0, LAT)}
    found, _ = rows(featured(tmp_path / "f.nc", arrays, "timeSeriesProfile"))
    assert [(row[3].day, row[4], row[5]) for row in found] == [(2, 0, 0), (2, 1, 10), (2, 2, 20), (3, 3, 0), (3, 4, 10)]
    arrays = {
        **ragged("rows"),
        "of": (("profile",), np.array([1, 0], "i4"), {"instance_dimension": "station"}),
        "lon": (("station",), np.array([5.0, 6.0]), LON),
        "lat": (("station",), np.array([45.0, 46.0]), LAT),
    }
    found, table = rows(featured(tmp_path / "g.nc", arrays, "timeSeriesProfile"))
    assert [(row[0], row[3].day) for row in found] == [(6, 2), (6, 2), (6, 2), (5, 3), (5, 3)]
    assert (table.account.read, table.account.loaded) == (2, 2)


def test_counts_that_are_fill_values_take_no_memory(tmp_path):
    arrays = {**ragged("rows"), "lon": ((), 5.0, LON), "lat": ((), 45.0, LAT)}
    arrays["rows"] = (("profile",), np.array([2_147_483_647, 2], "i4"), {"sample_dimension": "obs"})
    with pytest.raises(CityVerseError, match="counts other samples"):
        rows(featured(tmp_path / "f.nc", arrays, "timeSeriesProfile"))


@pytest.mark.parametrize("own", [True, False], ids=["common levels", "levels of each"])
def test_all_levels_of_profiles_are_rows(tmp_path, own):
    depths = np.array([0.0, 10, 20])
    arrays = {
        "t": (("profile", "z"), np.arange(6.0).reshape(2, 3), {"units": "K", "coordinates": "time lat lon depth"}),
        "lon": (("profile",), np.array([1.0, 2]), LON),
        "lat": (("profile",), np.array([40.0, 41]), LAT),
        "time": (("profile",), np.array([0.0, 1]), DAYS),
        **({"z": (("z",), depths, DEPTH)} if own else {"depth": (("profile", "z"), np.tile(depths, (2, 1)), DEPTH)}),
    }
    path = featured(tmp_path / "f.nc", arrays, "profile")
    assert [(row[0], row[5], row[4]) for row in rows(path)[0]] == [
        (1, 0, 0), (1, 10, 1), (1, 20, 2), (2, 0, 3), (2, 10, 4), (2, 20, 5),
    ]  # fmt: skip
    if own:
        assert [row[4] for row in rows(path, Request("t", level="10"))[0]] == [1, 4]
    made = show(path, "t", tmp_path / "shown")
    shown = ogr.Open(str(made))
    assert sorted(feature["level"] for feature in shown.GetLayer(0)) == [0, 0, 10, 10, 20, 20]


@pytest.mark.parametrize("count", [1, 3], ids=["moored", "adrift"])
def test_places_in_dimensions_of_their_own(tmp_path, count):
    arrays = {
        "t": (("TIME", "DEPTH"), np.arange(3.0).reshape(3, 1), {"units": "K"}),
        "LATITUDE": (("LATITUDE",), np.arange(count) + 40.0, LAT),
        "LONGITUDE": (("LONGITUDE",), np.arange(count) + 5.0, LON),
        "TIME": (("TIME",), np.arange(3.0), DAYS),
        "DEPTH": (("DEPTH",), [4.0], DEPTH),
    }
    found, table = rows(write_file(tmp_path / "f.nc", arrays))
    assert [row[4] for row in found] == [0, 1, 2]
    assert [row[0] for row in found] == ([5, 5, 5] if count == 1 else [5, 6, 7])
    assert (table.account.read, table.account.loaded) == (count, count)


def test_what_lies_in_latitude_alone_has_no_place(tmp_path):
    arrays = {
        "t": (("time", "lat"), np.arange(6.0).reshape(3, 2), {"units": "K"}),
        "lat": (("lat",), [40.0, 50.0], LAT),
        "time": (("time",), np.arange(3.0), DAYS),
    }
    with open_climate(write_file(tmp_path / "f.nc", arrays)) as store:
        assert choose(store, "t").layout == "nowhere"
