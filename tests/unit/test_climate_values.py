"""Stored values to numbers, judged by netCDF4's own masking and scaling; and how little is read."""

from __future__ import annotations

import subprocess
import sys
from datetime import datetime, timezone
from pathlib import Path

import netCDF4
import numpy as np
import pytest
from cityverse.cityverse_plugin.engine.write import OutputBand, RasterWriter
from cityverse.cityverse_plugin.sources.climate import open_climate
from cityverse.cityverse_plugin.sources.climate_cut import Request, cut, write
from cityverse.cityverse_plugin.twin.messages import Cancelled
from climate_files import BUDGET, at, globe, loaded, world, write_file
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from property_profiles import examples

ROOT = Path(__file__).resolve().parents[2]
TYPES = ("i1", "u1", "i2", "u2", "i4", "u4", "i8", "f4", "f8")


def stored(kind: str) -> np.ndarray:
    rng = np.random.default_rng(5)
    if kind[0] == "f":
        return rng.normal(280, 20, (2, 6, 12)).astype(kind)
    limits = np.iinfo(kind)
    return rng.integers(max(limits.min, -100), min(limits.max, 100), (2, 6, 12)).astype(kind)


@settings(max_examples=examples(60), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(TYPES), st.sampled_from(["NETCDF3_CLASSIC", "NETCDF4"]), st.booleans(), st.booleans(),
    st.booleans(), st.booleans(), st.booleans(),
)  # fmt: skip
def test_packed_and_missing_values_are_those_of_netcdf4(
    tmp_path, kind, form, packed, filled, missing, ranged, unsigned
):
    if form == "NETCDF3_CLASSIC" and kind not in ("i1", "i2", "i4", "f4", "f8"):
        return
    values = stored(kind)
    attributes: dict = {"units": "K"}
    if packed:
        attributes.update(scale_factor=0.25, add_offset=-3.5)
    if filled:
        attributes["_FillValue"] = values[0, 0, 0]
    if missing:
        attributes["missing_value"] = values[1, 2, 3:5].copy()
    if ranged:
        attributes["valid_range"] = np.sort(np.array([values.mean() - 40, values.mean() + 40], values.dtype))
    if unsigned and kind[0] == "i" and kind != "i8" and not ranged:
        attributes["_Unsigned"] = "true"
    lons, lats = globe()
    path = write_file(tmp_path / "f.nc", world(values, lons, lats, [0, 1], **attributes), form)
    with netCDF4.Dataset(path) as judge:
        expected = np.ma.filled(judge["v"][:].astype("f8"), np.nan)
    _, _, dataset = loaded(path, tmp_path / "a.tif")
    found = dataset.ReadAsArray()[:, ::-1]
    assert np.allclose(np.roll(found, 6, axis=2), expected, rtol=1e-6, equal_nan=True)


def test_a_range_in_the_units_of_the_numbers(tmp_path):
    values = np.tile(np.arange(12, dtype="i2"), (1, 6, 1)) * 100
    attributes = {"scale_factor": 0.01, "valid_min": 2.5, "valid_max": 7.5}
    path = write_file(tmp_path / "f.nc", world(values, *globe(east=False), [0], **attributes))
    _, _, dataset = loaded(path, tmp_path / "a.tif")
    assert np.isfinite(dataset.ReadAsArray()).sum() == 6 * 5, "3 to 7"


def test_unmarked_giants_are_left_out_and_counted(tmp_path):
    values = np.zeros((3, 6, 12), "f4")
    values[0, 0, :4] = 1e30, -3e38, np.inf, np.nan
    values[1] = 9.96921e36
    path = write_file(tmp_path / "f.nc", world(values, *globe(), [0, 1, 2], missing_value=np.float32(9.96921e36)))
    part, findings, dataset = loaded(path, tmp_path / "a.tif")
    assert findings.impossible == 3
    assert findings.empty == {1}
    assert np.isfinite(dataset.ReadAsArray()).sum() == 72 - 4 + 72
    assert part.steps.account.balanced


class Counting:
    """A store that counts what is read of each array."""

    def __init__(self, store):
        self._store, self.values, self.calls = store, {}, 0

    def __getattr__(self, name):
        return getattr(self._store, name)

    def read(self, name, start, count):
        self.values[name] = self.values.get(name, 0) + int(np.prod(count))
        self.calls += 1
        return self._store.read(name, start, count)


def test_only_what_was_asked_for_is_read(tmp_path):
    lons, lats = globe(1.0)
    values = np.zeros((365, 180, 360), "i2")
    path = write_file(tmp_path / "f.nc", world(values, lons, lats, range(365)), chunksizes=(1, 180, 360))
    period = (datetime(2001, 3, 1, tzinfo=timezone.utc), datetime(2001, 3, 10, 23, tzinfo=timezone.utc))
    with open_climate(path) as store:
        counting = Counting(store)
        part = cut(counting, Request(area=(-3, 33, 2, 37), period=period))
        assert "v" not in counting.values, "nothing is read before it is asked for"
        grid = part.placement.grid
        bands = [OutputBand(step.label) for step in part.steps.steps]
        with RasterWriter(tmp_path / "a.tif", grid, bands) as writer:
            write(part, writer, BUDGET)
    assert (len(bands), grid.width, grid.height) == (10, 5, 4)
    assert counting.values["v"] == 10 * 5 * 4, "two pieces, on both sides of Greenwich"


def test_pieces_of_many_times_are_read_once(tmp_path):
    """A file that is stored for reading time series: each piece holds all times of a few cells."""
    lons, lats = globe(0.5)
    values = np.zeros((400, len(lats), len(lons)), "i2")
    path = write_file(tmp_path / "f.nc", world(values, lons, lats, range(400)), chunksizes=(400, 40, 40), zlib=True)
    with open_climate(path) as store:
        counting = Counting(store)
        part = cut(counting, Request(area=(10, 10, 60, 60)))
        windows = part.windows(16 << 20)
        assert all(window.count == 400 for window in windows)
        assert part.piece_height(16 << 20) == 16


@pytest.mark.slow
def test_memory_stays_bounded(tmp_path):
    """A cut of 1.6 GB of numbers takes less than 250 MB beside what the libraries take."""
    script = """
import resource, sys
from pathlib import Path
from cityverse.cityverse_plugin.engine.scratch import block_cache
from cityverse.cityverse_plugin.engine.write import OutputBand, RasterWriter
from cityverse.cityverse_plugin.sources.climate import open_climate
from cityverse.cityverse_plugin.sources.climate_cut import Request, cut, write
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
with block_cache(32 << 20), open_climate(sys.argv[1]) as store:
    part = cut(store, Request())
    bands = [OutputBand(step.label) for step in part.steps.steps]
    with RasterWriter(sys.argv[2], part.placement.grid, bands, piece_height=part.piece_height(64 << 20)) as writer:
        write(part, writer, 64 << 20)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""
    lons, lats = np.arange(0, 360, 0.25), np.arange(-89.875, 90, 0.25)
    path = tmp_path / "f.nc"
    with netCDF4.Dataset(path, "w") as made:
        for name, values, unit in (("lon", lons, "degrees_east"), ("lat", lats, "degrees_north")):
            made.createDimension(name, len(values))
            made.createVariable(name, "f8", (name,))[:] = values
            made[name].units = unit
        made.createDimension("time", 200)
        made.createVariable("time", "f8", ("time",))[:] = np.arange(200)
        made["time"].units = "days since 2001-01-01"
        variable = made.createVariable("v", "i2", ("time", "lat", "lon"), zlib=True, chunksizes=(50, 90, 180))
        block = np.ones((50, len(lats), len(lons)), "i2")
        for first in range(0, 200, 50):
            variable[first : first + 50] = block + first
    command = [sys.executable, "-c", script, str(path), str(tmp_path / "a.tif")]
    done = subprocess.run(command, cwd=ROOT / ".build/plugins", capture_output=True, text=True, check=True)
    assert int(done.stdout) * 1024 < 250 << 20


def test_cancel_leaves_nothing(tmp_path):
    lons, lats = globe(1.0)
    path = write_file(tmp_path / "f.nc", world(np.zeros((50, 180, 360), "f4"), lons, lats, range(50)))
    asked = []

    def stop() -> bool:
        asked.append(True)
        return len(asked) > 2

    target = tmp_path / "out" / "a.tif"
    with open_climate(path) as store:
        part = cut(store, Request())
        bands = [OutputBand(step.label) for step in part.steps.steps]
        with pytest.raises(Cancelled), RasterWriter(target, part.placement.grid, bands) as writer:
            write(part, writer, 4 << 20, cancelled=stop)
    assert list(target.parent.iterdir()) == []


def test_a_step_without_values_is_counted_and_kept(tmp_path):
    values = np.zeros((3, 6, 12), "f4")
    values[1] = np.nan
    part, findings, dataset = loaded(
        write_file(tmp_path / "f.nc", world(values, *globe(), [0, 1, 2])), tmp_path / "a.tif"
    )
    assert (findings.empty, dataset.RasterCount, part.steps.account.loaded) == ({1}, 3, 3)
    assert np.isnan(at(dataset, 15, 15, 2))
