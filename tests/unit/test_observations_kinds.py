"""NGSI-LD and openSenseMap through the same model, from real documents served on this machine."""

from __future__ import annotations

import json
import math
from datetime import datetime, timezone

import numpy as np
import pytest
from cityverse.cityverse_plugin.sources.account import Account
from cityverse.cityverse_plugin.sources.ngsi_ld import NgsiLd
from cityverse.cityverse_plugin.sources.ngsi_ld_entities import entities_of, measured
from cityverse.cityverse_plugin.sources.observations_opening import open_source
from cityverse.cityverse_plugin.sources.opensensemap import OpenSenseMap, sensors_of
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from fake_http import fake_server
from hypothesis import given
from hypothesis import strategies as st
from recorded_sensorthings import http_for
from shared_data import shared_data

FORMS = ["", "-normalized", "-geojsonfeature"]
JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                ["id", "type", "value", "properties", "location", "sensors", "_id", "features", "no2", "lat"]
            )
            | st.text(max_size=4),
            inner,
            max_size=5,
        )
    ),
    max_leaves=20,
)


@pytest.fixture
def fake():
    with fake_server() as server:
        yield server


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("suffix", ["json", "jsonld"])
@pytest.mark.parametrize(
    ("name", "measures", "value"), [("AirQuality", "temperature", 12.2), ("NoiseLevel", "LAeq", 67.8)]
)
def test_real_entities_in_every_form(fake, form, suffix, name, measures, value):
    if suffix == "jsonld" and form == "-geojsonfeature":
        return
    body = shared_data("ngsi-ld", f"{name}Observed_example{form}.{suffix}").read_bytes()
    fake.on("*", 200, body)
    source = open_source(fake.address + "/document", http_for(fake.address))
    assert source.kind == "ngsi-ld"
    account = Account()
    latest = {one.series.property: one for one in source.latest(account=account)}
    assert account.balanced
    assert account.read == account.loaded == len(latest)
    found = latest[measures]
    assert found.value == value
    assert found.series.station.longitude == pytest.approx(-3.712247 if name == "AirQuality" else -2.698, abs=1e-6)
    assert found.end.year == 2016
    (observations,) = source.history(found.series, None, None)
    assert observations.values.tolist() == [value]


def test_units_are_by_ucum(fake):
    fake.on("*", 200, shared_data("ngsi-ld", "AirQualityObserved_example-normalized.jsonld").read_bytes())
    series = {one.property: one.unit for one in NgsiLd(fake.address, http_for(fake.address)).series()}
    assert (series["no2"], series["co"], series["temperature"]) == ("ug/m3", "mg/m3", "")


def test_a_broker_is_read_in_pages_and_remembers(fake):
    entity = {
        "id": "urn:a b",
        "type": "T",
        "pm": {"type": "Property", "value": 5, "observedAt": "2024-01-01T00:00:00Z"},
    }
    fake.on("/ngsi-ld/v1/entities", 200, [entity])
    values = {"type": "Property", "values": [[5, "2024-01-01T00:00:00Z"], [4, "2023-12-31T00:00:00Z"]]}
    fake.on("/ngsi-ld/v1/temporal/entities/urn%3Aa%20b", 200, {"id": "urn:a b", "type": "T", "pm": values})
    source = open_source(fake.address + "/ngsi-ld/v1/entities?type=T", http_for(fake.address))
    (latest,) = source.latest()
    assert (latest.value, latest.end) == (5.0, datetime(2024, 1, 1, tzinfo=timezone.utc))
    start, end = datetime(2023, 1, 1, tzinfo=timezone.utc), datetime(2024, 6, 1, tzinfo=timezone.utc)
    (found,) = source.history(latest.series, start, end)
    assert found.values.tolist() == [4.0, 5.0]
    assert "timeAt=2023-01-01T00:00:00Z" in fake.asked[-1][1]


def test_every_sensor_of_the_real_boxes_is_there(fake):
    body = shared_data("airquality", "osem_boxes_berlin.geojson").read_bytes()
    fake.on("/boxes", 200, body)
    account = Account()
    series = open_source(fake.address + "/boxes", http_for(fake.address)).series(account=account)
    boxes = json.loads(body)["features"]
    assert len(series) == account.read == sum(len(one["properties"]["sensors"]) for one in boxes)
    assert account.balanced
    assert len({one.id for one in series}) == len(series)
    assert not any(math.isnan(one.station.longitude) for one in series)


def test_newest_values_and_history_of_boxes(fake):
    sensor = {
        "_id": "s",
        "title": "PM2.5",
        "unit": "µg/m³",
        "lastMeasurement": {"value": "3.5", "createdAt": "2024-03-01T10:00:00.000Z"},
    }
    box = {
        "_id": "b",
        "name": "Box",
        "currentLocation": {"type": "Point", "coordinates": [13.4, 52.5]},
        "sensors": [sensor, {"_id": "t"}],
    }
    fake.on("/boxes", 200, [box])
    rows = [{"createdAt": f"2024-01-0{day}T00:00:00Z", "value": str(day)} for day in (3, 2, 1)]
    fake.on("/boxes/b/data/s", 200, rows)
    source = OpenSenseMap(fake.address + "/boxes?bbox=1,2,3,4", http_for(fake.address))
    account = Account()
    (latest,) = source.latest(account=account)
    assert (latest.value, latest.series.unit, account.balanced, len(account.left_out)) == (3.5, "µg/m³", True, 1)
    assert [path for _, path, *_ in fake.asked] == ["/boxes?bbox=1,2,3,4&format=json&full=true"]
    start, end = datetime(2024, 1, 1, tzinfo=timezone.utc), datetime(2024, 2, 20, tzinfo=timezone.utc)
    (found,) = source.history(latest.series, start, end)
    assert found.values.tolist() == [1.0, 2.0, 3.0]
    assert np.all(np.diff(found.start) > np.timedelta64(0))
    assert len([path for _, path, *_ in fake.asked if "/data/" in path]) == 2


@pytest.mark.parametrize("body", [b"<html>", b'[{"_id"', b"5", b"", b'"text"'])
def test_broken_answers_are_sentences(fake, body):
    fake.on("*", 200, body)
    with pytest.raises(CityVerseError):
        OpenSenseMap(fake.address + "/boxes", http_for(fake.address)).series()
    with pytest.raises(CityVerseError):
        open_source(fake.address + "/document", http_for(fake.address))


@given(JSON)
def test_any_json_gives_series_or_nothing(value):
    account = Account()
    for entity in entities_of(value):
        list(measured(entity, account))
    list(sensors_of(value if isinstance(value, list) else [value], account))
    assert account.balanced
