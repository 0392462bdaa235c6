"""GRIB 1 and 2 with members, levels, several grids and damage; written by ecCodes, which is not what reads them."""

from __future__ import annotations

import struct
from datetime import datetime, timezone
from pathlib import Path

import numpy as np
import pytest
from cityverse.cityverse_plugin.sources.climate import open_climate
from cityverse.cityverse_plugin.sources.climate_cut import Request, cut
from cityverse.cityverse_plugin.sources.climate_grib_fit import unreadable
from cityverse.cityverse_plugin.sources.climate_grib_grids import gaussian_latitudes
from cityverse.cityverse_plugin.sources.climate_grib_scan import scan
from cityverse.cityverse_plugin.sources.climate_variables import variables
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from climate_files import at, loaded, sentence, why
from grib_judge import list_grib, write_grib

UTC = timezone.utc
WIDTH, HEIGHT = 12, 7
LATLON = {
    "Ni": WIDTH, "Nj": HEIGHT, "latitudeOfFirstGridPointInDegrees": 60, "latitudeOfLastGridPointInDegrees": 30,
    "longitudeOfFirstGridPointInDegrees": 350, "longitudeOfLastGridPointInDegrees": 45,
    "iDirectionIncrementInDegrees": 5, "jDirectionIncrementInDegrees": 5,
}  # fmt: skip


def message(edition: int, number: float, keys: dict, kind: str = "regular_ll_pl") -> dict:
    """Return what `write_grib` makes a message of, whose values tell row, column and `number`."""
    return {"edition": edition, "number": number, "keys": keys, "kind": kind}


def points(path: Path) -> tuple[np.ndarray, ...]:
    found = list_grib(path, path.with_suffix(".npz"))
    return found["latitude"], found["longitude"], found["values"]


def when(hour: int) -> dict:
    return {"dataDate": 20190301, "dataTime": hour * 100}


@pytest.mark.parametrize("edition", [1, 2])
def test_levels_times_and_order(tmp_path, edition):
    path = tmp_path / "f.grib"
    parts = [
        message(edition, 10 * (level // 100) + hour, {**LATLON, **when(hour), "shortName": "t", "level": level})
        for hour in (6, 0) for level in (850, 500)
    ]  # fmt: skip
    write_grib(path, parts)
    part, _, dataset = loaded(path, tmp_path / "a.tif", Request(level="500"))
    assert dataset.RasterCount == 2
    assert [f"{step.begin:%H}" for step in part.steps.steps] == ["00", "06"]
    for band, number in ((1, 50), (2, 56)):
        for column, lon in enumerate(range(-10, 50, 5)):
            assert at(dataset, lon, 45, band) == pytest.approx(number * 1000 + 3 * 20 + column, abs=0.01)
    assert part.variable.unit == "K"
    assert part.steps.account.balanced
    with open_climate(path) as store:
        assert [v.name for v in variables(store)] == ["T" if edition == 1 else "TMP"]


def test_members_of_an_ensemble(tmp_path):
    path = tmp_path / "f.grib2"
    keys = {**LATLON, "productDefinitionTemplateNumber": 1, "numberOfForecastsInEnsemble": 3, "shortName": "t"}
    parts = [
        message(2, 10 * member + hour, {**keys, **when(hour), "perturbationNumber": member})
        for hour in (0, 6) for member in (1, 2, 3)
    ]  # fmt: skip
    write_grib(path, parts)
    part, _, dataset = loaded(path, tmp_path / "a.tif", Request(member="2"))
    assert dataset.RasterCount == 2
    assert at(dataset, 0, 60, 2) == pytest.approx(26_002, abs=0.01)
    part, _, _ = loaded(path, tmp_path / "b.tif")
    assert any("1, 2, 3" in str(note) for note in part.notes)


@pytest.mark.parametrize("edition", [1, 2])
def test_a_turned_grid(tmp_path, edition):
    keys = {
        **LATLON, **when(0), "shortName": "t", "latitudeOfFirstGridPointInDegrees": 15,
        "latitudeOfLastGridPointInDegrees": -15, "latitudeOfSouthernPoleInDegrees": -39.25,
        "longitudeOfSouthernPoleInDegrees": 18,
    }  # fmt: skip
    path = tmp_path / "f.grib"
    write_grib(path, [message(edition, 1, keys, "rotated_ll_pl")])
    _, _, dataset = loaded(path, tmp_path / "a.tif")
    lats, lons, values = points(path)
    inside = [n for n in range(len(values)) if abs(lats[n]) < 88]
    assert len(inside) > 60
    for n in inside:
        assert at(dataset, (lons[n] + 180) % 360 - 180, lats[n]) == pytest.approx(values[n], abs=0.01)


@pytest.mark.parametrize("edition", [1, 2])
def test_a_gaussian_grid(tmp_path, edition):
    path = tmp_path / "f.grib"
    write_grib(path, [message(edition, 0, {}, "regular_gg_pl")])
    lats, lons, values = points(path)
    count = len(values)
    assert np.allclose(np.unique(lats)[::-1], gaussian_latitudes(len(np.unique(lats)) // 2), atol=1e-3)
    part, _, dataset = loaded(path, tmp_path / "a.tif")
    for n in range(0, count, 997):
        assert at(dataset, (lons[n] + 180) % 360 - 180, lats[n]) == pytest.approx(values[n], abs=0.6)
    assert any("not quite evenly spaced" in str(note) for note in part.notes)


def test_messages_that_cannot_be_loaded_are_counted(tmp_path):
    parts = [message(2, hour, {**LATLON, **when(hour), "shortName": "t"}) for hour in range(4)]
    waves = message(2, 0, {}, "sh_pl")
    twice = message(2, 7, {**LATLON, **when(2), "shortName": "t"})
    path = tmp_path / "f.grib"
    whole = write_grib(path, [*parts, twice, {**waves, "values": [1.0] * 4160}])
    path.write_bytes(b"WMO header" + b"".join(whole) + whole[0][:-40])
    assert [field.whole for field in scan(path)] == [True] * 6 + [False]
    part, _, dataset = loaded(path, tmp_path / "a.tif")
    account = part.steps.account
    assert (account.read, account.loaded, dataset.RasterCount) == (7, 4, 4)
    assert account.balanced
    reasons = " ".join(str(out.reason) for out in account.left_out)
    for words in ("in waves", "Another message holds the same", "cut short"):
        assert words in reasons


@pytest.mark.parametrize("place", [0, 20, 60, 120])
def test_damage_in_a_message_is_a_sentence_or_left_out(tmp_path, place):
    path = Path(tmp_path / "f.grib")
    whole = write_grib(path, [message(1, hour, {**LATLON, **when(hour), "shortName": "t"}) for hour in range(3)])
    damaged = bytearray(whole[1])
    damaged[place : place + 8] = b"\xff" * 8
    path.write_bytes(whole[0] + bytes(damaged) + whole[2])
    try:
        part, _, _ = loaded(path, tmp_path / "a.tif")
    except CityVerseError as error:
        text = sentence(error)
    else:
        text = "f.grib"
        assert part.steps.account.balanced
    assert "f.grib" in text


def test_other_names_of_the_same_quantity(tmp_path):
    path = tmp_path / "f.grib"
    parts = [
        message(2, n, {**LATLON, **when(0), "shortName": name}, "regular_ll_sfc")
        for n, name in enumerate(("2t", "10u"))
    ]
    write_grib(path, parts)
    with open_climate(path) as store:
        with pytest.raises(CityVerseError, match="Choose one in VARIABLE"):
            cut(store, Request())
        assert len(variables(store)) == 2


def test_statistics_of_one_quantity_stay_apart(tmp_path):
    path = tmp_path / "f.grib"
    end = dict(zip(("year", "month", "day", "hour", "minute", "second"), (2019, 3, 2, 0, 0, 0)))
    day = {"productDefinitionTemplateNumber": 8, "lengthOfTimeRange": 24, "indicatorOfUnitForTimeRange": 1,
           **{f"{unit}OfEndOfOverallTimeInterval": value for unit, value in end.items()}}  # fmt: skip
    told = [message(2, kind, {**LATLON, **when(0), "shortName": "2t", **day, "typeOfStatisticalProcessing": kind})
            for kind in (0, 2, 3)]  # fmt: skip
    write_grib(path, told)
    with open_climate(path) as store:
        assert {variable.name for variable in variables(store)} == {"TMP_mean", "TMP_max", "TMP_min"}
        assert store.lost == []
    part, _, dataset = loaded(path, tmp_path / "a.tif", Request("TMP_max"))
    assert at(dataset, 0, 60) // 1000 == 2
    assert (part.steps.account.read, part.steps.account.loaded) == (1, 1)
    assert part.steps.first == datetime(2019, 3, 2, tzinfo=UTC), "at the end of the day"


@pytest.mark.parametrize("template", [0, 999])
def test_no_time_is_made_up(tmp_path, template):
    """GDAL tells no time of a template that it does not know: then the reference time is shown, and said."""
    path = tmp_path / "f.grib"
    (whole,) = write_grib(path, [message(2, 1, {**LATLON, **when(6), "shortName": "2t", "stepRange": 3})])
    place = whole.index(b"\x00\x00\x00\x22\x04") + 7
    path.write_bytes(whole[:place] + template.to_bytes(2, "big") + whole[place + 2 :])
    part, _, _ = loaded(path, tmp_path / "a.tif")
    hour = 9 if template == 0 else 6
    assert part.steps.first == datetime(2019, 3, 1, hour, tzinfo=UTC)
    assert any("reference time" in str(note) for note in part.notes) == (template == 999)


@pytest.mark.parametrize("edition", [1, 2])
def test_fewer_values_than_are_told_are_damage(tmp_path, edition):
    """GDAL fills up what is not there."""
    path = tmp_path / "in" / "f.grib"
    path.parent.mkdir()
    (whole,) = write_grib(path, [message(edition, 1, {**LATLON, **when(6), "shortName": "t"})])
    size = 5 + 24 * 12 * 7 // 8 if edition == 2 else int.from_bytes(whole[-4 - (11 + 252 + 1) :][:3], "big")
    begin = len(whole) - 4 - size
    assert int.from_bytes(whole[begin : begin + (4 if edition == 2 else 3)], "big") == size
    short = size - 60
    head = short.to_bytes(4, "big") if edition == 2 else short.to_bytes(3, "big")
    cut = whole[:begin] + head + whole[begin + len(head) : begin + short] + b"7777"
    length = cut[:8] + len(cut).to_bytes(8, "big") if edition == 2 else cut[:4] + len(cut).to_bytes(3, "big")
    path.write_bytes(length + cut[len(length) :])
    assert "cut short or damaged" in why(path)


@pytest.mark.parametrize("packing", [0, 2, 40, 41])
def test_a_field_that_claims_more_cells_than_it_fills_costs_no_memory(tmp_path, packing):
    path = tmp_path / "f.grib"
    (whole,) = write_grib(path, [message(2, 1, {**LATLON, **when(6), "shortName": "t"})])
    grid = whole.index(struct.pack(">II", 12, 7))
    values = whole.index(b"\x00\x00\x00\x15\x05")
    told = bytearray(whole)
    told[grid : grid + 8] = struct.pack(">II", 11_000, 9_000)
    told[values + 5 : values + 11] = struct.pack(">IH", 99_000_000, packing)
    path.write_bytes(bytes(told))
    (field,) = scan(path)
    assert not field.whole or "far more than its values fill" in str(unreadable(field))
