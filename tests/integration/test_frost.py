"""The client of sensors against FROST-Server, the reference implementation of SensorThings, with Berlin's readings."""

from __future__ import annotations

from datetime import datetime, timezone

import numpy as np
import pytest
from cityverse.cityverse_plugin.sources import sensorthings
from cityverse.cityverse_plugin.sources.account import Account
from cityverse.cityverse_plugin.sources.observations_cache import ObservationCache
from cityverse.cityverse_plugin.sources.observations_kept import KeptSource
from cityverse.cityverse_plugin.sources.observations_opening import open_source
from cityverse.cityverse_plugin.sources.sensorthings import SensorThings
from frost import failing_proxy, fill, frost_service, readings
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
