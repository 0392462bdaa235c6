"""Series at points in every layout of the CF conventions, chapter 9."""

from __future__ import annotations

from datetime import datetime, timezone

import numpy as np
import pytest
from cityverse.cityverse_plugin.sources.climate import open_climate
from cityverse.cityverse_plugin.sources.climate_cut import Request
from cityverse.cityverse_plugin.sources.climate_points import point_table
from cityverse.cityverse_plugin.sources.climate_variables import POINTS, choose, variables
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from climate_files import DAYS, EVERYTHING, LAT, LON, sentence, write_file

UTC = timezone.utc
LONS, LATS = np.array([10.0, 350.0, 30.0]), np.array([50.0, 51.0, 52.0])
NAMES = np.array(["Oujda", "Nador", "Berkane"], dtype=object)
VALUES = np.array([[1.0, 2, np.nan, 4], [11, 12, 13, 14], [21, 22, 23, 24]])


def rows(path, request: Request = EVERYTHING):
    with open_climate(path) as store:
        variable = choose(store, request.variable)
        assert variable.layout == POINTS
        table = point_table(store, variable, request)
        found = list(table.rows())
    assert table.account.balanced
    return found, table


def stations(values: np.ndarray, dims: tuple[str, ...], **more) -> dict:
    return {
        "tas": (dims, values, {"units": "K", "coordinates": "time lat lon station_name"}),
        "lon": (("station",), LONS, LON),
        "lat": (("station",), LATS, LAT),
        "station_name": (("station",), NAMES, {"cf_role": "timeseries_id"}),
        "time": (("time",), np.arange(4.0), DAYS),
        **more,
    }


@pytest.mark.parametrize("dims", [("station", "time"), ("time", "station")])
def test_stations_with_common_times(tmp_path, dims):
    values = VALUES if dims[0] == "station" else VALUES.T
    odd = {**DAYS, "calendar": "360_day"}
    path = write_file(tmp_path / "odd.nc", stations(values, dims, time=(("time",), np.arange(4.0), odd)))
    assert any("360_day" in str(note) for note in rows(path)[1].notes)
    path = write_file(tmp_path / "f.nc", stations(values, dims))
    found, table = rows(path)
    assert len(found) == 11
    assert sorted(row[4] for row in found) == sorted(v for v in VALUES.ravel() if np.isfinite(v))
    assert (-10.0, 51.0, "Nador", datetime(2001, 1, 3, tzinfo=UTC), 13.0, None) in found
    assert (table.account.read, table.account.loaded) == (3, 3)
    period = (datetime(2001, 1, 2, tzinfo=UTC), datetime(2001, 1, 3, tzinfo=UTC))
    found, table = rows(path, Request(area=(-20, 40, 20, 60), period=period))
    assert sorted(row[4] for row in found) == [2, 12, 13]
    assert table.account.read == 2


def test_stations_with_their_own_times(tmp_path):
    times = np.arange(4.0) + np.array([[0.0], [0.25], [0.5]])
    arrays = stations(VALUES, ("station", "obs"), time=(("station", "obs"), times, DAYS))
    path = write_file(tmp_path / "f.nc", arrays)
    found, _ = rows(path, Request(period=(datetime(2001, 1, 2, tzinfo=UTC), datetime(2001, 1, 2, 7, tzinfo=UTC))))
    assert {(row[2], row[4]) for row in found} == {("Oujda", 2.0), ("Nador", 12.0)}


@pytest.mark.parametrize("ragged", ["contiguous", "indexed"])
def test_ragged_tables(tmp_path, ragged):
    counts = [3, 1, 2]
    member = np.repeat(np.arange(3), counts)
    order = np.arange(6) if ragged == "contiguous" else np.array([5, 0, 3, 1, 2, 4])
    arrays = stations(np.arange(6.0)[order], ("obs",), time=(("obs",), np.arange(6.0)[order], DAYS))
    if ragged == "contiguous":
        arrays["rows"] = (("station",), np.array(counts, "i4"), {"sample_dimension": "obs"})
    else:
        arrays["which"] = (("obs",), member[order].astype("i4"), {"instance_dimension": "station"})
    path = write_file(tmp_path / "f.nc", arrays)
    found, _ = rows(path)
    assert {(row[2], row[4]) for row in found} == {(NAMES[m], float(n)) for n, m in enumerate(member)}
    found, table = rows(path, Request(area=(25, 50, 35, 55)))
    assert {row[4] for row in found} == {4.0, 5.0}
    assert (table.account.read, table.account.loaded) == (1, 1)


def test_a_track(tmp_path):
    arrays = {
        "o3": (("obs",), np.arange(5.0), {"units": "ppb", "coordinates": "time lat lon"}),
        "lon": (("obs",), np.arange(5.0), LON),
        "lat": (("obs",), np.array([40.0, 41, np.nan, 43, 44]), LAT),
        "time": (("obs",), np.arange(5.0) / 24, DAYS),
    }
    found, table = rows(write_file(tmp_path / "f.nc", arrays))
    assert [row[0] for row in found] == [0, 1, 3, 4]
    (out,) = table.account.left_out
    assert "has no place" in str(out.reason)


def test_one_station_and_a_grid_of_one_cell(tmp_path):
    arrays = {
        "tas": (("time",), np.arange(4.0), {"coordinates": "lat lon"}),
        "lon": ((), 5.0, LON),
        "lat": ((), 35.0, LAT),
        "time": (("time",), np.arange(4.0), DAYS),
    }
    found, _ = rows(write_file(tmp_path / "f.nc", arrays))
    assert [(row[0], row[1], row[4]) for row in found] == [(5, 35, n) for n in range(4)]
    arrays = {
        "tas": (("time", "lat", "lon"), np.arange(4.0).reshape(4, 1, 1), {}),
        "lon": (("lon",), [5.0], LON),
        "lat": (("lat",), [35.0], LAT),
        "time": (("time",), np.arange(4.0), DAYS),
    }
    found, _ = rows(write_file(tmp_path / "g.nc", arrays))
    assert [(row[0], row[1], row[4]) for row in found] == [(5, 35, n) for n in range(4)]


def test_names_in_letters_of_a_classic_file(tmp_path):
    arrays = stations(VALUES, ("station", "time"))
    letters = np.array([list(name.ljust(8)) for name in NAMES], "S1")
    arrays["station_name"] = (("station", "letters"), letters, {"cf_role": "timeseries_id"})
    path = write_file(tmp_path / "f.nc", arrays, "NETCDF3_CLASSIC")
    found, _ = rows(path)
    assert {row[2] for row in found} == set(NAMES)


def test_cells_of_a_mesh(tmp_path):
    arrays = {
        "t": (("time", "cell"), np.arange(12.0).reshape(4, 3), {"coordinates": "clat clon"}),
        "clon": (("cell",), LONS, LON),
        "clat": (("cell",), LATS, LAT),
        "time": (("time",), np.arange(4.0), DAYS),
    }
    found, _ = rows(write_file(tmp_path / "f.nc", arrays), Request(area=(0, 0, 20, 90)))
    assert [row[4] for row in found] == [0, 3, 6, 9]


def test_levels_of_stations_are_chosen(tmp_path):
    arrays = stations(np.arange(24.0).reshape(3, 2, 4), ("station", "z", "time"))
    arrays["z"] = (("z",), np.array([2.0, 10.0]), {"units": "m", "positive": "up", "axis": "Z"})
    path = write_file(tmp_path / "f.nc", arrays)
    found, table = rows(path, Request(level="10"))
    assert [row[4] for row in found if row[2] == "Oujda"] == [4, 5, 6, 7]
    _, table = rows(path)
    assert any("LEVEL chooses another" in str(note) for note in table.notes)


def test_trouble_is_said(tmp_path):
    path = write_file(tmp_path / "f.nc", stations(VALUES, ("station", "time")))
    with pytest.raises(CityVerseError, match="has no place in EXTENT") as error:
        rows(path, Request(area=(100, 0, 101, 1)))
    assert "“f.nc”" in sentence(error.value)
    nowhere = {"x": (("time", "n"), np.zeros((4, 2)), {}), "n": (("n",), [1, 2], {})}
    with open_climate(write_file(tmp_path / "g.nc", nowhere)) as store:
        assert [v.name for v in variables(store)] == ["x"], "its first dimension is called time"
    ragged = stations(np.arange(6.0), ("obs",), time=(("obs",), np.arange(6.0), DAYS))
    ragged["rows"] = (("station",), np.array([3, 1, 1], "i4"), {"sample_dimension": "obs"})
    with pytest.raises(CityVerseError, match="counts other samples"):
        rows(write_file(tmp_path / "h.nc", ragged))


def test_a_series_of_the_whole_earth(tmp_path):
    arrays = {"zos": (("time",), np.arange(4.0), {"units": "m"}), "time": (("time",), np.arange(4.0), DAYS)}
    path = write_file(tmp_path / "f.nc", arrays)
    with open_climate(path) as store:
        table = point_table(store, choose(store, ""), Request(period=(datetime(2001, 1, 3, tzinfo=UTC), None)))
        assert [(row[3].day, row[4]) for row in table.rows()] == [(3, 2.0), (4, 3.0)]
        assert "no places" in str(table.notes[0])
        with pytest.raises(CityVerseError, match="Leave EXTENT empty"):
            point_table(store, choose(store, ""), Request(area=(0, 0, 1, 1)))
    beside = stations(VALUES, ("station", "time"), days=(("time",), np.arange(4.0), {}))
    with open_climate(write_file(tmp_path / "g.nc", beside)) as store:
        assert [v.name for v in variables(store)] == ["tas"]
    still = {"x": (("n",), np.arange(4.0), {})}
    with open_climate(write_file(tmp_path / "h.nc", still)) as store:
        assert variables(store) == []
        with pytest.raises(CityVerseError, match="no variable with a place"):
            choose(store, "x")
