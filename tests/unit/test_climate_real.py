"""Real climate files: the value at cells and times, and the range of time, equal xarray's."""

from __future__ import annotations

import warnings
from datetime import datetime, timezone
from pathlib import Path

import numpy as np
import pytest
from cityverse.cityverse_plugin.engine.raster import TIME_END, TIME_START
from cityverse.cityverse_plugin.sources.climate import open_climate
from cityverse.cityverse_plugin.sources.climate_cut import Request
from cityverse.cityverse_plugin.sources.climate_variables import choose, variables
from cityverse.cityverse_plugin.twin.canonical import parse_time
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from climate_files import GLOBAL, GRIB, LEVELS, TURNED, ZARR, at, loaded, real_file
from grib_judge import read_grib
from judges import xarray

ENGINES = {ZARR: "zarr"}
DAY_AND_TIME = "%Y-%m-%d %H:%M"


def judge(name: str) -> xarray.Dataset:
    """Open a real file with xarray, dates of its own calendar kept."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        more = {"consolidated": False} if name == ZARR else {}
        coder = xarray.coders.CFDatetimeCoder(use_cftime=True) if hasattr(xarray, "coders") else None
        decode = {"decode_times": coder} if coder is not None else {"use_cftime": True}
        return xarray.open_dataset(real_file(name), engine=ENGINES.get(name, "netcdf4"), **decode, **more).load()


def places(data: xarray.DataArray, count: int = 40) -> list[tuple[int, ...]]:
    """Draw places of an array, its corners among them."""
    draw = np.random.default_rng(7)
    drawn = [tuple(int(draw.integers(size)) for size in data.shape) for _ in range(count)]
    return [tuple(0 for _ in data.shape), tuple(size - 1 for size in data.shape), *drawn]


def compare(dataset, data: xarray.DataArray, longitude: str, latitude: str) -> int:
    """Compare bands with time, latitude and longitude of an array; return how many values were numbers."""
    numbers = 0
    for band, row, column in places(data):
        lon, lat = float(data[longitude][column]), float(data[latitude][row])
        x0, dx, _, y0, _, dy = dataset.GetGeoTransform()
        lon = x0 + (lon - x0) % 360 if not x0 <= lon < x0 + dx * dataset.RasterXSize else lon
        # Even rows lie a little beside uneven ones: the middle of the row decides
        row_at = round((lat - y0) / dy - 0.5)
        value = at(dataset, lon, y0 + dy * (row_at + 0.5), band + 1)
        expected = float(data[band, row, column])
        assert np.isclose(value, expected, rtol=1e-6, atol=0, equal_nan=True), (band, row, column)
        numbers += bool(np.isfinite(expected))
    return numbers


def spans(dataset) -> list[tuple[str, str]]:
    found = []
    for number in range(1, dataset.RasterCount + 1):
        told = dataset.GetRasterBand(number).GetMetadata()
        found.append((told.get(TIME_START, ""), told.get(TIME_END, "")))
    return found


def dates(values) -> list[str]:
    return [value.strftime("%Y-%m-%dT%H:%M:%SZ") for value in np.atleast_1d(values)]


def grib(tmp_path: Path) -> xarray.DataArray:
    """Return the real GRIB file as xarray reads it, its times as text."""
    told = read_grib(real_file(GRIB), tmp_path / "judge.npz")
    times = [datetime.fromtimestamp(int(second), timezone.utc).isoformat() for second in told["time"]]
    coordinates = {"time": times, "latitude": told["latitude"], "longitude": told["longitude"]}
    return xarray.DataArray(told["values"], coordinates, ("time", "latitude", "longitude"))


def test_grib_hour_by_hour(tmp_path):
    part, _, dataset = loaded(real_file(GRIB), tmp_path / "a.tif")
    expected = grib(tmp_path)
    assert dataset.RasterCount == expected.sizes["time"] == 744
    assert compare(dataset, expected, "longitude", "latitude") == 42
    assert [parse_time(begin).isoformat() for begin, _ in spans(dataset)] == list(expected["time"].values)
    assert (part.steps.account.read, part.steps.account.loaded) == (744, 744)
    assert (part.variable.unit, part.variable.title) == ("K", "2 metre temperature"), "in the file's unit"


def test_packed_levels(tmp_path):
    for level, name in (("850", "u"), ("200", "z"), ("500.0", "v")):
        _, _, dataset = loaded(real_file(LEVELS), tmp_path / f"{name}.tif", Request(name, level=level))
        expected = judge(LEVELS)[name].sel(level=float(level))
        assert compare(dataset, expected, "longitude", "latitude") == 42
        assert spans(dataset) == [("", "")] * 2, "a month without a year is no time"
    assert dataset.GetGeoTransform()[0] == -180.375


def test_a_global_model_of_365_days(tmp_path):
    part, _, dataset = loaded(real_file(GLOBAL), tmp_path / "a.tif")
    expected = judge(GLOBAL)
    assert compare(dataset, expected["tas"], "lon", "lat") == 42
    bounds = expected["time_bnds"].values
    assert spans(dataset) == list(zip(dates(bounds[:, 0]), dates(bounds[:, 1])))
    named = [value.strftime(DAY_AND_TIME) for value in expected["time"].values]
    assert [step.label.partition(" (")[0] for step in part.steps.steps] == named
    assert [m.strftime(DAY_AND_TIME) for m in (part.steps.first, part.steps.last)] == [named[0], named[-1]]
    assert any("365_day" in str(note) for note in part.notes)


def test_a_turned_grid_lies_where_its_longitudes_and_latitudes_say(tmp_path):
    _, _, dataset = loaded(real_file(TURNED), tmp_path / "a.tif")
    expected = judge(TURNED)
    data, lon, lat = (expected[name].values for name in ("tas", "lon", "lat"))
    wrong = [
        (row, column)
        for row in range(0, data.shape[1], 3)
        for column in range(0, data.shape[2], 3)
        if at(dataset, (lon[row, column] + 180) % 360 - 180, lat[row, column]) != data[0, row, column]
    ]
    assert wrong == []
    bounds = expected["time_bnds"].values
    assert spans(dataset) == list(zip(dates(bounds[:, 0]), dates(bounds[:, 1])))


def test_zarr_from_the_south(tmp_path):
    for name in ("analysed_sst", "sea_ice_fraction", "mask"):
        _, _, dataset = loaded(real_file(ZARR), tmp_path / f"{name}.tif", Request(name))
        expected = judge(ZARR)
        values = expected[name].load()
        numbers = compare(dataset, values, "lon", "lat")
        assert numbers == sum(bool(np.isfinite(float(values[place]))) for place in places(values))
        assert [begin for begin, _ in spans(dataset)] == dates(expected["time"].values)


def test_the_variables_are_those_that_people_want():
    with open_climate(real_file(TURNED)) as store:
        assert [v.name for v in variables(store)] == ["tas"]
    with open_climate(real_file(GRIB)) as store:
        assert choose(store, "t2m").name == choose(store, "2 metre temperature").name == "2T"
    with open_climate(real_file(LEVELS)) as store:
        assert {v.name for v in variables(store)} == {"z", "u", "v"}
        with pytest.raises(CityVerseError, match="Choose one in VARIABLE: z: Geopotential"):
            choose(store, "")
        assert choose(store, "eastward_wind").name == "u"
        with pytest.raises(CityVerseError, match="holds no variable “tas”"):
            choose(store, "tas")


def test_period_and_area_cut_the_same_values(tmp_path):
    period = (datetime(2019, 3, 10, tzinfo=timezone.utc), datetime(2019, 3, 10, 23, 59, tzinfo=timezone.utc))
    part, _, dataset = loaded(
        real_file(GRIB), tmp_path / "a.tif", Request(area=(-4.1, 51.3, -2.9, 52.2), period=period)
    )
    assert (dataset.RasterCount, dataset.RasterXSize, dataset.RasterYSize) == (24, 5, 5)
    expected = grib(tmp_path).sel(time="2019-03-10T06:00:00+00:00", longitude=-3.5, latitude=51.75)
    assert np.isclose(at(dataset, -3.5, 51.75, 7), float(expected))
    assert parse_time(spans(dataset)[0][0]) == period[0]
    assert part.steps.account.balanced


def test_files_are_told_by_their_content(tmp_path):
    disguised = Path(tmp_path / "data.txt")
    disguised.write_bytes(real_file(GLOBAL).read_bytes())
    _, _, dataset = loaded(disguised, tmp_path / "a.tif")
    assert dataset.RasterCount == 12
    with open_climate(
        real_file(
            ZARR,
        )
        / ".zgroup"
    ) as store:
        assert store.file == ZARR
