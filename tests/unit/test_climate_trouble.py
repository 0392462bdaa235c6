"""Climate files that are damaged, disguised, senseless, or that would read other files: each is a sentence."""

from __future__ import annotations

import json
import os
import shutil
from datetime import datetime, timezone

import h5py
import numpy as np
import pytest
from cityverse.cityverse_plugin.sources.climate import open_climate
from cityverse.cityverse_plugin.sources.climate_cut import Request, cut
from cityverse.cityverse_plugin.sources.climate_hdf5_tree import letters_of
from cityverse.cityverse_plugin.sources.recognise import CLIMATE, recognise
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from climate_files import (
    GRIB,
    LEVELS,
    REAL,
    ZARR,
    globe,
    loaded,
    real_file,
    sentence,
    why,
    world,
    write_file,
)
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from property_profiles import examples

UTC = timezone.utc
#: Places and the bytes that are written there.
DAMAGE = st.lists(st.tuples(st.integers(0, 20_000), st.integers(0, 255)), min_size=1, max_size=8)


def said_of(look) -> str:
    """Return the sentence with which something ends, or the name of the file where it ends well."""
    try:
        look()
    except CityVerseError as error:
        return sentence(error)
    return "f.nc"


@pytest.mark.parametrize("name", [name for name in REAL if name != ZARR])
@pytest.mark.parametrize("share", [0.999, 0.7, 0.3, 0.01, 0.0001])
def test_truncated_files(tmp_path, name, share):
    whole = real_file(name).read_bytes()
    path = tmp_path / "in" / name
    path.parent.mkdir()
    path.write_bytes(whole[: int(len(whole) * share)])
    if name == GRIB and share > 0.001:
        part, _, dataset = loaded(path, tmp_path / "a.tif")
        account = part.steps.account
        assert account.balanced
        assert account.loaded == dataset.RasterCount == account.read - 1
        assert "cut short" in str(account.left_out[0].reason)
    else:
        text = why(path, Request("z" if name == LEVELS else ""))
        assert "Get the file again" in text or "is neither" in text or "is a text file" in text


@pytest.mark.parametrize("piece", ["tas/0.0.0", "time/0", "lat/.zarray", ".zgroup", "analysed_sst/0.0.0"])
def test_a_damaged_zarr_store(tmp_path, piece):
    folder = tmp_path / "in" / ZARR
    shutil.copytree(real_file(ZARR), folder)
    os.chmod(folder, 0o700)
    for path in folder.rglob("*"):
        os.chmod(path, 0o700 if path.is_dir() else 0o600)
    damaged = folder / piece.replace("tas", "analysed_sst")
    damaged.write_bytes(damaged.read_bytes()[: damaged.stat().st_size // 2])
    text = why(folder, Request("analysed_sst"))
    assert "again" in text


def test_other_things_than_climate(tmp_path):
    (tmp_path / "in").mkdir()
    for name, content, words in [
        ("a.nc", b"", "is empty"),
        ("a.nc", b"<html><body>404</body></html>", "web page"),
        ("a.grib", b"time,value\n1,2\n", "text file"),
        ("a.nc", b"\x89PNG\r\n\x1a\n" + bytes(5000), "neither NetCDF nor GRIB"),
        ("a.nc", b"CDF\x01", "damaged"),
        ("a.nc", b"CDF\x01" + b"\xff" * 200, "damaged"),
        ("a.nc", b"\x89HDF\r\n\x1a\n" + b"\x00" * 500, "damaged"),
        ("a.grib", b"GRIB" + b"\x00" * 100, "no whole GRIB message"),
        ("a.json", json.dumps({"version": 1, "refs": {"a/0": ["s3://b/c", 0, 9]}}).encode(), "kerchunk"),
    ]:
        path = tmp_path / "in" / name
        path.write_bytes(content)
        assert words in why(path)
    assert "no Zarr store" in why(tmp_path / "in")
    assert "no file" in why(tmp_path / "in" / "gone.nc")


def test_real_files_are_known_by_how_they_begin():
    assert [recognise(real_file(name)) for name in REAL] == [CLIMATE] * len(REAL)


@pytest.mark.parametrize(
    ("time", "words"),
    [
        ({"units": "fortnights since yesterday"}, "which says no time"),
        ({"units": "days since 2001-13-45"}, "which says no time"),
        ({"units": "days since 2001-01-01", "calendar": "mayan"}, "the calendar “mayan” is not one"),
        ({"units": "K", "axis": "T"}, "which says no time"),
    ],
)
def test_time_that_makes_no_sense(tmp_path, time, words):
    lons, lats = globe()
    arrays = world(np.zeros((2, 6, 12), "f4"), lons, lats, [0, 1])
    arrays["time"] = (("time",), np.array([0.0, 1.0]), time)
    path = write_file(tmp_path / "f.nc", arrays)
    text = why(path)
    assert words in text
    assert "“time”" in text


def test_times_that_no_date_can_hold_are_left_out(tmp_path):
    lons, lats = globe()
    days = [0, 1, 1, np.nan, 1e9]
    part, _, dataset = loaded(
        write_file(tmp_path / "f.nc", world(np.zeros((5, 6, 12), "f4"), lons, lats, days)), tmp_path / "a.tif"
    )
    account = part.steps.account
    assert (account.read, account.loaded, dataset.RasterCount) == (5, 2, 2)
    assert account.balanced
    assert sorted(account.reasons().values()) == [1, 2]


def test_no_time_and_no_values(tmp_path):
    lons, lats = globe()
    arrays = world(np.full((2, 6, 12), np.nan, "f4"), lons, lats, [0, 1])
    path = write_file(tmp_path / "f.nc", arrays)
    assert "no value at all" in why(path, target=tmp_path / "a.tif")
    assert not (tmp_path / "a.tif").exists()
    still = {"v": (("lat", "lon"), np.zeros((6, 12), "f4"), {}), "lon": arrays["lon"], "lat": arrays["lat"]}
    path = write_file(tmp_path / "g.nc", still)
    part, _, dataset = loaded(path, tmp_path / "b.tif")
    assert dataset.RasterCount == 1
    assert "has no time" in str(part.notes[0])
    assert "PERIOD cannot be cut" in why(path, Request(period=(datetime(2001, 1, 1, tzinfo=UTC), None)))


def test_nothing_in_the_period_or_the_area(tmp_path):
    path = write_file(
        tmp_path / "f.nc", world(np.zeros((2, 2, 2), "f4"), np.array([1.0, 2]), np.array([3.0, 4]), [0, 1])
    )
    text = why(path, Request(period=(datetime(1990, 1, 1, tzinfo=UTC), datetime(1991, 1, 1, tzinfo=UTC))))
    assert "2001-01-01 00:00 UTC to 2001-01-02 00:00 UTC" in text
    assert "from 0.5° to 2.5° east and from 2.5° to 4.5° north" in why(path, Request(area=(10, 3, 11, 4)))


def test_coordinates_that_make_no_grid(tmp_path):
    arrays = world(np.zeros((1, 3, 3), "f4"), np.array([0.0, 1, 2]), np.array([0.0, 1, 1]), [0])
    assert "make no grid" in why(write_file(tmp_path / "f.nc", arrays))
    arrays["lat"] = (("lat",), np.array([np.nan, 2, 1]), arrays["lat"][2])
    assert "make no grid" in why(write_file(tmp_path / "g.nc", arrays))


@settings(max_examples=examples(150), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(DAMAGE)
@example([(1626, 0)])
def test_damage_anywhere_ends_in_values_or_a_sentence(tmp_path, damage):
    """Bytes of the skeleton of a NetCDF-4 file are changed: no traceback, no hang."""
    source = tmp_path / "whole.nc"
    if not source.exists():
        write_file(source, world(np.zeros((2, 6, 12), "f4"), *globe(), [0, 1]), "NETCDF4")
    content = bytearray(source.read_bytes())
    for place, value in damage:
        content[place % len(content)] = value
    path = tmp_path / "f.nc"
    path.write_bytes(content)
    assert "f.nc" in said_of(lambda: letters_of(path))


@settings(max_examples=examples(150), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(DAMAGE)
def test_damage_of_a_classic_file_ends_in_values_or_a_sentence(tmp_path, damage):
    source = tmp_path / "whole.nc"
    if not source.exists():
        write_file(source, world(np.zeros((2, 6, 12), "f4"), *globe(), [0, 1]), "NETCDF3_CLASSIC")
    content = bytearray(source.read_bytes())
    for place, value in damage:
        content[place % 600] = value
    path = tmp_path / "f.nc"
    path.write_bytes(content)

    def look() -> None:
        with open_climate(path) as store:
            cut(store, Request())

    assert "f.nc" in said_of(look)


def test_a_zarr_store_does_not_leave_its_folder(tmp_path):
    folder = tmp_path / "s.zarr"
    shutil.copytree(real_file(ZARR), folder)
    os.chmod(folder, 0o700)
    (folder / "out").symlink_to("/etc")
    assert "“out” in it is a link" in why(folder)
    (folder / "out").unlink()
    (folder / ".zmetadata").write_text(json.dumps({"refs": {"a/0": ["http://x/y", 0, 1]}}))
    assert "kerchunk" in why(folder)


def test_pieces_that_would_fill_the_memory(tmp_path):
    path = tmp_path / "f.nc"
    with h5py.File(path, "w") as made:
        made.create_dataset("v", (2, 1 << 13, 1 << 15), "f8", chunks=(1, 1 << 13, 1 << 15), compression="gzip")
        made["lat"], made["lon"] = np.linspace(-89, 89, 1 << 13), np.linspace(-179, 179, 1 << 15)
    assert "fill the memory" in why(path)


def test_a_file_that_says_to_have_more_coordinates_than_memory_holds(tmp_path):
    path = tmp_path / "f.nc"
    with h5py.File(path, "w") as made:
        made.create_dataset("v", (1 << 40, 4, 5), "i1", chunks=(1, 4, 5))
        made.create_dataset("time", (1 << 40,), "f8", chunks=(1 << 10,))
        made["time"].attrs["units"] = "days since 2001-01-01"
        made["lat"], made["lon"] = np.arange(4.0), np.arange(5.0)
        for name in ("time", "lat", "lon"):
            made[name].make_scale(name)
        for number, name in enumerate(("time", "lat", "lon")):
            made["v"].dims[number].attach_scale(made[name])
    assert "more than memory holds" in why(path)
