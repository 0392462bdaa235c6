"""The client of sensors against FROST-Server, the reference implementation of SensorThings, with Berlin's readings."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import numpy as np
import pytest
from cityverse.cityverse_plugin.sources import sensorthings
from cityverse.cityverse_plugin.sources.account import Account
from cityverse.cityverse_plugin.sources.observations_cache import ObservationCache
from cityverse.cityverse_plugin.sources.observations_kept import KeptSource
from cityverse.cityverse_plugin.sources.observations_opening import open_source
from cityverse.cityverse_plugin.sources.observations_rows import Choice, blocks
from cityverse.cityverse_plugin.sources.sensorthings import SensorThings
from frost import ask, failing_proxy, fill, frost_service, readings
from recorded_sensorthings import http_for


@pytest.fixture(scope="module")
def root():
    with frost_service() as address:
        fill(address)
        yield address


class Counting:
    """Passes requests on and notes them."""

    def __init__(self, http) -> None:
        self.http, self.asked = http, []

    def get(self, url, accept="application/json"):
        self.asked.append(url)
        return self.http.get(url, accept)

    def headed(self, url, accept="application/json"):
        self.asked.append(url)
        return self.http.headed(url, accept)

    def open(self, url, accept="*/*"):
        self.asked.append(url)
        return self.http.open(url, accept)

    def post(self, url, body, content="application/json"):
        self.asked.append(url)
        return self.http.post(url, body, content)

    def skew(self):
        return self.http.skew()


@pytest.fixture
def source(root):
    return SensorThings(root, Counting(http_for(root, 60.0)))


def test_it_is_recognised(root):
    assert open_source(root, http_for(root)).kind == "sensorthings"


def test_every_reading_arrives(source):
    known, account = readings(), Account()
    series = {one.station.name: one for one in source.series(account=account)}
    assert series.keys() == known.keys()
    assert account.balanced
    for name, rows in known.items():
        parts = list(source.history(series[name], None, None))
        assert sum(map(len, parts)) == len(rows)
        values = np.sort(np.concatenate([part.values for part in parts]))
        assert np.array_equal(values, np.sort([float(row["value"]) for row in rows]))
        times = np.concatenate([part.start for part in parts])
        assert np.all(times[1:] >= times[:-1])
        assert series[name].station.longitude == float(rows[0]["lon"])
    assert all("dataArray" in one for one in source._http.asked if "/Observations" in one)


def test_the_newest_value_of_every_station_takes_one_request(source):
    latest = source.latest()
    assert len(source._http.asked) == 1
    newest = {name: max(row["createdAt"] for row in rows) for name, rows in readings().items()}
    assert {one.series.station.name: one.end for one in latest} == {
        name: datetime.fromisoformat(text.replace("Z", "+00:00")) for name, text in newest.items()
    }


def test_history_is_paged(source, monkeypatch):
    monkeypatch.setattr(sensorthings, "_LONG_PAGE", "100")
    series = source.series()[0]
    count = len(readings()[series.station.name])
    source._http.asked.clear()
    assert sum(map(len, source.history(series, None, None))) == count
    assert len(source._http.asked) == -(-count // 100)


def test_a_period_is_asked_of_the_server(source):
    series = source.series()[0]
    start, end = (datetime(2023, 2, 27, hour, tzinfo=timezone.utc) for hour in (6, 12))
    found = list(source.history(series, start, end))
    rows = readings()[series.station.name]
    assert sum(map(len, found)) == sum("2023-02-27T06" <= row["createdAt"] <= "2023-02-27T12:00:00Z" for row in rows)


@pytest.mark.parametrize("trouble", ["stopped", "500", "HTML", "half a page"])
def test_a_server_in_trouble_leaves_the_kept_values_marked(root, tmp_path, trouble):
    cache = ObservationCache(tmp_path / "sensors.sqlite")
    with failing_proxy(root) as (address, fake):
        kept = KeptSource(SensorThings(address, http_for(address, 5.0)), cache)
        first = kept.latest()
        assert first.fresh
        assert len(first.value) == len(readings())
        if trouble == "stopped":
            fake.stop()
        else:
            body = b'{"value": [{"@iot.id": 1'
            fake.server.replies["*"] = {
                "500": lambda handler: handler.reply(500, b"{}"),
                "HTML": lambda handler: handler.reply(200, b"<html>Log in</html>", Content_Type="text/html"),
                "half a page": lambda handler: handler.reply(200, body, length=9000),
            }[trouble]
        again = kept.latest()
        assert not again.fresh
        assert again.problem is not None
        assert again.value == first.value
        assert again.received is not None


@pytest.fixture
def odd(root):
    """A thing whose observations have results, times and features of every kind; it goes with the test."""
    observed = {"name": "Noise", "definition": "http://vocab/noise", "description": "-"}
    sensor = {"name": "S", "description": "-", "encodingType": "text/plain", "metadata": "-"}
    feature = {"name": "f", "description": "-", "encodingType": "text/plain", "feature": {"told": "by phone"}}
    unit = {"name": "decibel", "symbol": "dB", "definition": "ucum:dB"}
    ahead = (datetime.now(timezone.utc) + timedelta(days=30)).isoformat()
    told = [
        ("2024-03-01T00:00:00Z/2024-03-01T01:00:00Z", 1.5), ("2024-03-01T02:00:00+01:00", "7"),
        ("2024-03-01T02:00:00Z", True), ("2024-03-01T03:00:00Z", [1, 2]), ("2024-03-01T04:00:00Z", {"a": 1}),
        ("2024-03-01T05:00:00Z", "high"), ("2024-03-01T06:00:00.123456Z", 1e308), (ahead, 99.0),
    ]  # fmt: skip
    stream = {
        "name": "it's 100 % odd / noise", "description": "-", "unitOfMeasurement": unit, "ObservedProperty": observed,
        "observationType": "http://www.opengis.net/def/observationType/OGC-OM/2.0/OM_Observation", "Sensor": sensor,
        "Observations": [{"phenomenonTime": time, "result": one, "FeatureOfInterest": feature} for time, one in told],
    }  # fmt: skip
    several = {
        "name": "both", "description": "-", "unitOfMeasurements": [unit, unit], "Sensor": sensor,
        "observationType": "http://www.opengis.net/def/observationType/OGC-OM/2.0/OM_ComplexObservation",
        "multiObservationDataTypes": ["http://www.opengis.net/def/observationType/OGC-OM/2.0/OM_Measurement"] * 2,
        "ObservedProperties": [observed, {**observed, "name": "Peak"}],
    }  # fmt: skip
    pair = {"phenomenonTime": "2024-03-01T00:00:00Z", "result": [50.5, 60.5], "FeatureOfInterest": feature}
    area = {"type": "Polygon", "coordinates": [[[13, 52], [14, 52], [14, 53], [13, 53], [13, 52]]]}
    place = {"name": "p", "description": "-", "encodingType": "application/geo+json", "location": area}
    thing = {"name": "Odd'ity", "description": "-", "Locations": [place], "Datastreams": [stream]}
    made = ask(f"{root}/Things", thing, "POST")
    try:
        ask(ask(f"{made}/MultiDatastreams", several, "POST") + "/Observations", pair, "POST")
        yield "Odd'ity"
    finally:
        ask(made, method="DELETE")


def test_results_times_and_features_of_every_kind(source, odd):
    account = Account()
    mine = [one for one in source.series(account=account) if one.station.name == odd]
    assert account.balanced
    assert sorted(one.property for one in mine) == ["Noise", "Noise", "Peak"]
    noise = next(one for one in mine if one.name == "it's 100 % odd / noise")
    assert (noise.station.longitude, noise.station.latitude) == pytest.approx((13.5, 52.5))
    found = list(source.history(noise, None, None))
    values = np.concatenate([part.values for part in found])
    assert np.array_equal(values, [1.5, 7, 1, np.nan, np.nan, np.nan, np.nan, 99], equal_nan=True)
    assert found[0].end[0] - found[0].start[0] == np.timedelta64(1, "h")
    peak = next(one for one in mine if one.property == "Peak")
    assert [part.values.tolist() for part in source.history(peak, None, None)] == [[60.5]]
    newest = {one.series.id: one for one in source.latest()}
    assert np.isnan(newest[noise.id].value)  # of 2024, and not the one of the future
    told = Account()
    assert sum(len(block[1][4]) for block in blocks(source, Choice(("Noise", "Peak")), told)) == told.loaded == 10
    assert told.balanced
