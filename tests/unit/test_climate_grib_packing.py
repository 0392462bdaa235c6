"""GRIB 2 packed in every way: read, or left out by the name of the quantity while the rest is loaded."""

from __future__ import annotations

import pytest
from cityverse.cityverse_plugin.sources import climate_grib_fit
from cityverse.cityverse_plugin.sources.climate_cut import Request
from cityverse.cityverse_plugin.sources.climate_grib_fit import unreadable
from cityverse.cityverse_plugin.sources.climate_grib_named import Names
from cityverse.cityverse_plugin.sources.climate_grib_scan import scan
from climate_files import at, loaded, why
from grib_judge import write_grib
from hypothesis import given
from hypothesis import strategies as st

LATLON = {
    "Ni": 12, "Nj": 7, "latitudeOfFirstGridPointInDegrees": 60, "latitudeOfLastGridPointInDegrees": 30,
    "longitudeOfFirstGridPointInDegrees": 350, "longitudeOfLastGridPointInDegrees": 45,
    "iDirectionIncrementInDegrees": 5, "jDirectionIncrementInDegrees": 5,
}  # fmt: skip

PACKED = [("grid_simple", 0), ("grid_complex", 2), ("grid_complex_spatial_differencing", 3), ("grid_ieee", 4),
          ("grid_jpeg", 40), ("grid_png", 41), ("grid_ccsds", 42)]  # fmt: skip


def three_messages(path, packing):
    """Wind packed plainly at two times, between them temperature packed in a given way."""
    keys = {**LATLON, "dataDate": 20190301, "dataTime": 0}
    write_grib(path, [
        {"edition": 2, "number": 6, "keys": {**keys, "shortName": "u", "dataTime": 600}},
        {"edition": 2, "number": 250, "keys": {**keys, "shortName": "t"}, "packing": packing},
        {"edition": 2, "number": 7, "keys": {**keys, "shortName": "u"}},
    ])  # fmt: skip


@pytest.mark.parametrize(("packing", "template"), PACKED)
def test_every_packing_is_read(tmp_path, packing, template):
    path = tmp_path / "f.grib"
    three_messages(path, packing)
    fields = scan(path)
    assert [field.packing for field in fields] == [0, template, 0]
    assert unreadable(fields[1]) is None
    wind, _, dataset = loaded(path, tmp_path / "wind.tif", Request("UGRD"))
    assert [at(dataset, 0, 60, band) for band in (1, 2)] == pytest.approx([7002, 6002], abs=0.01)
    assert wind.steps.account.balanced
    _, _, dataset = loaded(path, tmp_path / "heat.tif", Request("TMP"))
    assert at(dataset, 0, 60) == pytest.approx(250002, abs=0.1)


@pytest.mark.parametrize(("packing", "template", "name"), [("grid_jpeg", 40, "JPEG 2000"), ("grid_png", 41, "PNG")])
def test_a_picture_that_no_driver_reads_is_left_out_by_name(tmp_path, monkeypatch, packing, template, name):
    path = tmp_path / "f.grib"
    three_messages(path, packing)
    assert scan(path)[1].packing == template
    monkeypatch.setattr(climate_grib_fit, "PICTURES", {template: (name, ("NoSuchDriver",))})
    part, _, _ = loaded(path, tmp_path / "wind.tif", Request("UGRD"))
    (out,) = part.steps.account.left_out
    assert (out.id, part.steps.account.balanced) == ("TMP, message 2", True)
    assert f"({name})" in str(out.reason)


@pytest.mark.parametrize("edition", [1, 2])
def test_a_message_on_an_unknown_grid_is_named(tmp_path, edition):
    path = tmp_path / "f.grib"
    told = {"edition": edition, "number": 0, "kind": "sh_pl", "values": [1.0] * 4160, "keys": {"shortName": "t"}}
    write_grib(path, [told])
    assert f"{'T' if edition == 1 else 'TMP'}, message 1)" in why(path)


@pytest.fixture(scope="module")
def message(tmp_path_factory):
    """The bytes of one message."""
    (whole,) = write_grib(tmp_path_factory.mktemp("one") / "f.grib", [{"edition": 2, "number": 0, "keys": LATLON}])
    return whole


@given(place=st.integers(0, 150), value=st.binary(min_size=1, max_size=4))
def test_a_damaged_message_has_a_number_at_least(tmp_path_factory, message, place, value):
    path = tmp_path_factory.mktemp("named") / "f.grib"
    path.write_bytes(message[:place] + value + message[place + len(value) :])
    for field in scan(path):
        assert Names(path).told(field).endswith(f"message {field.message}")
