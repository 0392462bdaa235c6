"""GRIB 1 and 2 with members, levels, several grids and damage; written by ecCodes, which is not what reads them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from cityverse.cityverse_plugin.sources.climate import open_climate
from cityverse.cityverse_plugin.sources.climate_cut import Request, cut
from cityverse.cityverse_plugin.sources.climate_grib_grids import gaussian_latitudes
from cityverse.cityverse_plugin.sources.climate_grib_scan import scan
from cityverse.cityverse_plugin.sources.climate_variables import variables
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from climate_files import at, loaded, sentence
from grib_judge import list_grib, write_grib

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
