"""Tables in JSON: lists, objects on lines, GeoJSON, answers of services, exports of SensorThings; piece by piece."""

from __future__ import annotations

import json

import numpy as np
import pytest
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from hypothesis import example, given
from hypothesis import strategies as st
from table_files import read_table

HOUR = np.datetime64("2024-03-01T00:00")


@pytest.fixture
def read(tmp_path):
    return lambda data, name="a.csv", **beside: read_table(tmp_path, data, name, **beside)


OBSERVATION = {"phenomenonTime": "2024-03-01T00:00:00Z", "result": 4.5}
PLACE = {"type": "Point", "coordinates": [13.4, 52.5]}
AT_HOME = {"name": "Roof", "Locations": [{"location": PLACE}]}
STREAM = {
    "name": "S",
    "unitOfMeasurement": {"symbol": "°C"},
    "ObservedProperty": {"name": "T"},
    "Observations": [OBSERVATION],
}
THING = {**AT_HOME, "Datastreams": [STREAM]}


@pytest.mark.parametrize(
    "text",
    [
        '{"time": "2024-03-01T00:00:00Z", "T": 4.5, "lat": 52.5, "lon": 13.4, "site": "Roof"}\n',
        '\ufeff\n [{"time": "2024-03-01T00:00:00Z", "T": 4.5, "site": "Roof",'
        ' "location": {"type": "Point", "coordinates": [13.4, 52.5]}}]',
        json.dumps({"type": "FeatureCollection", "name": "x", "features": [
            {"type": "Feature", "geometry": PLACE,
             "properties": {"time": 1709251200000, "T": "4.5", "site": "Roof"}}]}),
        json.dumps({"meta": {"page": [1, 2]}, "results": [
            {"value": 4.5, "parameter": {"name": "T", "units": "°C"}, "location": "Roof", "coordinates":
             {"latitude": 52.5, "longitude": 13.4}, "period": {"datetimeFrom": {"utc": "2024-03-01T00:00:00Z"}}}]}),
        json.dumps({"value": [THING]}),
        json.dumps({"value": [{**STREAM, "Thing": AT_HOME}]}),
        json.dumps({"value": [{**STREAM, "Thing": AT_HOME, "Observations": [
            {"components": ["phenomenonTime", "result"], "dataArray": [["2024-03-01T00:00:00Z", 4.5]]}]}]}),
        json.dumps({"@iot.count": 1, "value": [{**OBSERVATION, "Datastream": {
            "name": "S", "ObservedProperty": {"name": "T"}, "Thing": {"name": "Roof"}},
            "FeatureOfInterest": {"feature": PLACE}}]}),
    ],
)  # fmt: skip
def test_json_of_all_kinds(read, text):
    ((one, times, values, left),) = read(text, "a.json").values()
    assert (one.property, one.station.name, values, times, left) == ("T", "Roof", [4.5], [HOUR], [])
    assert (one.station.longitude, one.station.latitude) == (13.4, 52.5)


def test_long_json_is_read_piece_by_piece(read, monkeypatch):
    from cityverse.cityverse_plugin.sources import table_json, table_rows

    monkeypatch.setattr(table_json, "_PIECE", 10)
    monkeypatch.setattr(table_rows, "_PIECE", 5)
    rows = [{"time": f"2024-03-01T00:{n:02}:00Z", "value": n * 1.25} for n in range(60)]
    for text in (json.dumps(rows), json.dumps({"a": [], "rows": rows}, indent=2), "\n".join(map(json.dumps, rows))):
        ((_, _, values, _),) = read(text, "a.json").values()
        assert values == [n * 1.25 for n in range(60)]


ROWS = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=6),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["time", "value", "type", "properties", "geometry", "coordinates", "Observations",
                             "Datastreams", "Thing", "Locations", "components", "dataArray", "features"]),
            inner, max_size=4,
        )
    ),
    max_leaves=15,
)  # fmt: skip


@example({"time": []})
@example([{"time": [1], "value": 2}, {"time": {"a": 1}, "value": 2}, {"time": [1], "value": 2}])
@given(ROWS)
def test_any_json_gives_observations_or_a_sentence(tmp_path_factory, value):
    try:
        read_table(tmp_path_factory.mktemp("any"), json.dumps([{"time": "2024-03-01", "value": 1}, value]), "a.json")
        read_table(tmp_path_factory.mktemp("any"), json.dumps(value), "a.json")
    except CityVerseError:
        pass
