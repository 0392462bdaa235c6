"""Tables of observations: real CSV and JSON, decimal commas, wide tables, and what is none."""

from __future__ import annotations

import csv
import math
import tempfile
from pathlib import Path

import pytest
from cityverse.cityverse_plugin.sources.account import Account
from cityverse.cityverse_plugin.sources.observations_opening import open_source
from cityverse.cityverse_plugin.sources.observations_tables import TableSource
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from hypothesis import given
from hypothesis import strategies as st
from recorded_sensorthings import http_for
from shared_data import shared_data


def opened(path):
    return open_source(str(path), http_for("http://127.0.0.1:1"))


def test_every_reading_of_the_real_table_is_there():
    path = shared_data("airquality", "osem_pm25_berlin_A.csv")
    source, account = opened(path), Account()
    series = source.series(account=account)
    with path.open(encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    assert {one.station.id for one in series} == {row["sensorId"] for row in rows}
    assert sum(len(part) for one in series for part in source.history(one, None, None)) == len(rows)
    assert not any(math.isnan(one.station.longitude) for one in series)
    assert len(source.latest()) == len(series)


def test_a_real_answer_of_openaq():
    source = opened(shared_data("airquality", "measurements.json"))
    series = source.series()
    parts = [part for one in series for part in source.history(one, None, None)]
    assert sum(map(len, parts)) == 100
    assert ("co", "µg/m³") in {(one.property, one.unit) for one in series}
    assert any(one.station.latitude == 52.138 for one in series)


def test_a_wide_table_with_decimal_commas(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("Zeit;Temperatur;Feuchte\n2024-01-01 00:00;1,5;80\n2024-01-01 01:00;-2,25;\n", encoding="utf-8")
    source = opened(path)
    found = {one.property: next(source.history(one, None, None)).values.tolist() for one in source.series()}
    assert found["Temperatur"] == [1.5, -2.25]
    assert found["Feuchte"][0] == 80.0


@pytest.mark.parametrize(
    "text", ["", "a,b\n", "a,b\n1,2\n", "time,name\n2024-01-01,x\n", "\0\0\0", '{"a": [', "[1, 2]"]
)
def test_what_is_no_table_is_a_sentence(tmp_path, text):
    path = tmp_path / "a.csv"
    path.write_text(text)
    with pytest.raises(CityVerseError):
        opened(path).series()


def test_a_missing_file_is_a_sentence(tmp_path):
    with pytest.raises(CityVerseError, match="cannot be read"):
        opened(tmp_path / "none.csv").series()


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_any_bytes_give_observations_or_a_sentence(body):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.csv"
        path.write_bytes(body)
        source = TableSource(str(path), http_for("http://127.0.0.1:1"))
        try:
            for one in source.series():
                list(source.history(one, None, None))
        except CityVerseError:
            pass
