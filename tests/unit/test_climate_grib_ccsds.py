"""GRIB 2 packed by CCSDS, judged by ecCodes, which packs by libaec."""

from __future__ import annotations

import struct
from contextlib import suppress

import numpy as np
import pytest
from cityverse.cityverse_plugin.sources.climate import open_climate
from cityverse.cityverse_plugin.sources.climate_cut import Request
from cityverse.cityverse_plugin.sources.climate_grib_ccsds import Coding, decoded, repacked
from climate_files import at, loaded, why
from grib_judge import list_grib, write_grib
from hypothesis import given, settings
from hypothesis import strategies as st
from property_profiles import examples

COLUMNS, ROWS = 36, 19
GLOBE = {
    "Ni": COLUMNS, "Nj": ROWS, "latitudeOfFirstGridPointInDegrees": 90, "latitudeOfLastGridPointInDegrees": -90,
    "longitudeOfFirstGridPointInDegrees": 0, "longitudeOfLastGridPointInDegrees": 350,
    "iDirectionIncrementInDegrees": 10, "jDirectionIncrementInDegrees": 10, "shortName": "t",
}  # fmt: skip
DRAW = np.random.default_rng(5)
COUNT = COLUMNS * ROWS
#: Fields that make libaec choose every way of coding a block.
FIELDS = {
    "smooth": np.sin(np.arange(COUNT) / 40) * 20 + 280,
    "noise": DRAW.normal(size=COUNT) * 1000,
    "steps": np.repeat(DRAW.integers(0, 3, COUNT // 38 + 1), 38)[:COUNT].astype(float),
    "calm": np.where(np.arange(COUNT) == 400, 5.0, 0.0),
    "calm at the end": np.where(np.arange(COUNT) < 100, DRAW.random(COUNT), 0.0),
    "small": DRAW.integers(0, 3, COUNT).astype(float),
    "jumps between the ends": np.where(DRAW.random(COUNT) < 0.5, 0.0, 1.0),
    "the same": np.full(COUNT, 7.25),
}


@pytest.mark.parametrize("bits", [1, 3, 8, 12, 16, 24])
@pytest.mark.parametrize("what", FIELDS)
def test_values_packed_by_libaec(tmp_path, what, bits):
    path = tmp_path / "f.grib"
    write_grib(path, [{"edition": 2, "number": 0, "keys": GLOBE, "values": FIELDS[what].tolist(), "bits": bits,
                       "packing": "grid_ccsds"}])  # fmt: skip
    expected = list_grib(path, tmp_path / "list.npz")["values"].reshape(ROWS, COLUMNS)
    with open_climate(path) as store:
        (name,) = (name for name, array in store.arrays.items() if len(array.shape) == 3)
        found = store.read(name, [0, 0, 0], [1, ROWS, COLUMNS])[0]
        assert store.read(name, [0, 4, 7], [1, 2, 3])[0].tolist() == found[4:6, 7:10].tolist()
    assert found == pytest.approx(expected, rel=1e-6)


def test_messages_are_unpacked_one_by_one_when_they_are_read(tmp_path):
    path = tmp_path / "f.grib"
    told = [{"edition": 2, "number": 0, "keys": {**GLOBE, "dataTime": hour * 100}, "values": [float(hour)] * (COUNT - 1)
             + [50.0], "packing": "grid_ccsds"} for hour in range(20)]  # fmt: skip
    write_grib(path, told)
    part, _, dataset = loaded(path, tmp_path / "a.tif")
    assert [round(at(dataset, 0, 0, band + 1), 3) for band in range(20)] == list(range(20))
    assert part.steps.account.loaded == 20


def test_a_message_whose_values_are_cut_is_a_sentence(tmp_path):
    path = tmp_path / "in" / "f.grib"
    path.parent.mkdir()
    (message,) = write_grib(path, [{"edition": 2, "number": 0, "keys": GLOBE, "values": FIELDS["noise"].tolist(),
                                    "packing": "grid_ccsds"}])  # fmt: skip
    begin, size = _sections(message)[7]
    cut = message[:begin] + struct.pack(">I", size - 600) + message[begin + 4 : begin + size - 600] + b"7777"
    path.write_bytes(cut[:8] + struct.pack(">Q", len(cut)) + cut[16:])
    assert "cannot be read" in why(path, Request())


def test_more_values_than_memory_holds_are_refused_before_it_is_filled(tmp_path):
    path = tmp_path / "f.grib"
    (message,) = write_grib(path, [{"edition": 2, "number": 0, "keys": GLOBE, "values": FIELDS["calm"].tolist(),
                                    "packing": "grid_ccsds"}])  # fmt: skip
    begin, _ = _sections(message)[5]
    assert repacked(message[: begin + 5] + b"\xff\xff\xff\xff" + message[begin + 9 :]) is None
    assert repacked(message[:200]) is None


@settings(max_examples=examples(150))
@given(
    st.binary(max_size=300),
    st.integers(0, 3000),
    st.builds(Coding, st.integers(0, 40), st.integers(0, 300), st.integers(0, 5000), st.integers(0, 255)),
)
def test_any_bytes_are_values_or_an_error(coded, count, coding):
    with suppress(ValueError):
        assert len(decoded(coded, count, coding)) == count


def _sections(message: bytes) -> dict[int, tuple[int, int]]:
    """Return where each section begins, and its length."""
    place, found = 16, {}
    while message[place : place + 4] != b"7777":
        size, number = struct.unpack(">IB", message[place : place + 5])
        found[number] = place, size
        place += size
    return found
