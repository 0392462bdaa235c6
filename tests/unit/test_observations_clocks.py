"""Clocks that are wrong: a station of the future, a computer that is late, and what is kept of either."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from cityverse.cityverse_plugin.sources.observations import Latest, Series, Station
from cityverse.cityverse_plugin.sources.observations_cache import ObservationCache
from cityverse.cityverse_plugin.sources.sensorthings import SensorThings
from fake_http import fake_server
from recorded_sensorthings import http_for

NOW = datetime.now(timezone.utc).replace(microsecond=0)
SERIES = Series("1", Station("s", "Roof", 13.4, 52.5), "PM10", "ug/m3")


def at(moment: datetime, value: float, received: datetime = NOW) -> Latest:
    return Latest(SERIES, moment, value, received)


def stamp(moment: datetime) -> str:
    return moment.isoformat().replace("+00:00", "Z")


@pytest.fixture
def cache(tmp_path):
    found = ObservationCache(tmp_path / "a.sqlite")
    found.keep_series("x", [SERIES], NOW)
    return found


def test_a_value_of_the_future_does_not_stay_for_ever(cache):
    cache.keep_latest("x", [at(NOW + timedelta(days=9000), 999.0)])
    cache.keep_latest("x", [at(NOW - timedelta(minutes=5), 7.0)])
    assert [(one.end, one.value) for one in cache.latest("x")] == [(NOW - timedelta(minutes=5), 7.0)]


def test_an_older_value_changes_nothing_and_neither_do_clocks_that_differ_a_little(cache):
    cache.keep_latest("x", [at(NOW + timedelta(minutes=5), 8.0)])
    cache.keep_latest("x", [at(NOW - timedelta(minutes=5), 7.0)])
    assert [one.value for one in cache.latest("x")] == [8.0]


def test_how_far_ahead():
    assert at(NOW + timedelta(minutes=9), 1).ahead(NOW) == 0
    assert at(NOW + timedelta(hours=2), 1).ahead(NOW) == 7200
    assert at(NOW - timedelta(hours=2), 1).ahead(NOW) == 0


@pytest.fixture
def fake():
    with fake_server() as server:
        yield server


def test_the_clock_of_the_server_is_compared(fake):
    http = http_for(fake.address)
    assert http.skew() == 0

    def late(handler) -> None:
        handler.send_response_only(200)
        handler.send_header("Date", format_datetime(datetime.now(timezone.utc) + timedelta(hours=3), usegmt=True))
        handler.send_header("Content-Length", "2")
        handler.end_headers()
        handler.wfile.write(b"{}")

    fake.server.replies["/"] = late
    http.get(fake.address + "/")
    assert abs(http.skew() - 3 * 3600) < 60
    fake.on("/kept", 200, {}, Age="600")
    http.get(fake.address + "/kept")
    assert abs(http.skew() - 3 * 3600) < 60  # a copy that somebody has kept says nothing of now


class Forecasting:
    """A service with one datastream whose newest value lies in the future: a forecast, or a clock that was wrong."""

    def __init__(self, fake, older: bool = True) -> None:
        self.root, self.older = f"{fake.address}/v1.1", older
        fake.server.replies["*"] = self.reply
        fake.on("/v1.1/$batch", 501)

    def reply(self, handler) -> None:
        parts = urlsplit(handler.path)
        options = parse_qs(unquote(parts.query))
        future = {"phenomenonTime": stamp(NOW + timedelta(days=5)), "result": 99.0}
        past = {"phenomenonTime": stamp(NOW - timedelta(minutes=1)), "result": 7.0}
        if parts.path.endswith("/Datastreams"):
            place = {"location": {"type": "Point", "coordinates": [1, 2]}}
            thing = {"@iot.id": 1, "name": "Roof", "Locations": [place]}
            value = [{"@iot.id": 1, "name": "d", "Thing": thing, "Observations": [future]}]
        elif "$filter" in options:
            value = [past] if self.older else []
        else:
            value = [future]
        handler.reply(200, json.dumps({"value": value}).encode(), Content_Type="application/json")


def test_the_newest_value_is_none_of_the_future_where_there_is_another(fake):
    service = Forecasting(fake)
    (found,) = SensorThings(service.root, http_for(service.root)).latest()
    assert found.value == 7.0


def test_a_value_of_the_future_is_told_where_there_is_no_other(fake):
    service = Forecasting(fake, older=False)
    (found,) = SensorThings(service.root, http_for(service.root)).latest()
    assert (found.value, found.ahead(NOW) > 0) == (99.0, True)


@pytest.mark.parametrize("decoded", [True, False])
def test_batches_are_asked_for_as_the_server_understands_them(fake, decoded):
    """FROST-Server refuses encoded addresses inside of a batch, others refuse plain ones."""
    service = Forecasting(fake)

    def batch(handler) -> None:
        (asked,) = json.loads(handler.body)["requests"]
        past = {"phenomenonTime": stamp(NOW - timedelta(minutes=1)), "result": 7.0}
        good = {"id": asked["id"], "status": 200, "body": {"value": [past]}}
        bad = {"id": asked["id"], "status": 400}
        answer = good if (" " in asked["url"]) == decoded else bad
        handler.reply(200, json.dumps({"responses": [answer]}).encode(), Content_Type="application/json")

    fake.server.replies["/v1.1/$batch"] = batch
    fake.server.replies["/v1.1/Datastreams(1)/Observations"] = lambda handler: handler.reply(500)
    (found,) = SensorThings(service.root, http_for(service.root)).latest()
    assert found.value == 7.0
