"""SensorThings from servers that are odd, broken or hostile."""

from __future__ import annotations

import json
import math
import threading
import time
from urllib.parse import unquote

import numpy as np
import pytest
from cityverse.cityverse_plugin.sources.account import Account
from cityverse.cityverse_plugin.sources.observations import Series, Station
from cityverse.cityverse_plugin.sources.sensorthings import SensorThings
from cityverse.cityverse_plugin.twin.messages import Cancelled, CityVerseError
from fake_http import fake_server
from recorded_sensorthings import http_for

ROOM = Series("1", Station("1", "Room", 1.0, 2.0), "T", "Cel")
POINT = {"location": {"type": "Point", "coordinates": [13.4, 52.5, 35.0]}}


@pytest.fixture
def fake():
    with fake_server() as server:
        yield server


@pytest.fixture
def source(fake):
    return SensorThings(fake.address + "/v1.1", http_for(fake.address, 3.0))


def stream(name: object, **more: object) -> dict:
    thing = {"@iot.id": name, "name": f"Thing {name}", "Locations": [POINT]}
    return {"@iot.id": name, "name": f"Stream {name}", "Thing": thing, "ObservedProperty": {"name": "T"}, **more}


def test_pages_with_relative_and_encoded_links_are_followed(fake, source):
    fake.on("/v1.1/Datastreams", 200, {"value": [stream(1)], "@iot.nextLink": "Second?%24skip=1"})
    fake.on("/v1.1/Second", 200, {"value": [stream("two's")], "@iot.nextLink": fake.address + "/v1.1/Third?$skip=2"})
    fake.on("/v1.1/Third", 200, {"value": [stream("3/b")]})
    assert [one.id for one in source.series()] == ["1", "'two''s'", "'3/b'"]


def test_string_ids_are_quoted_in_addresses(fake, source):
    fake.on("*", 200, {"value": []})
    fake.on("/v1.1/Datastreams", 200, {"value": [stream("3/b's")]})
    (series,) = source.series()
    assert list(source.history(series, None, None)) == []
    assert fake.asked[-1][1].startswith("/v1.1/Datastreams(%273%2Fb%27%27s%27)/Observations?")


def test_locations_are_looked_for_on_nested_pages(fake, source):
    odd = {"encodingType": "text/plain", "location": "behind the school"}
    thing = {"@iot.id": 1, "Locations": [odd], "Locations@iot.nextLink": "/v1.1/Things(1)/Locations?%24skip=1"}
    fake.on("/v1.1/Datastreams", 200, {"value": [stream(1, Thing=thing)]})
    fake.on("/v1.1/Things(1)/Locations", 200, {"value": [POINT]})
    (series,) = source.series()
    station = series.station
    assert (station.longitude, station.latitude, station.altitude) == (13.4, 52.5, 35.0)


def test_what_a_server_does_not_expand_is_fetched_by_its_link(fake, source):
    bare = {"@iot.id": 1, "name": "S", "Thing@iot.navigationLink": "/v1.1/Datastreams(1)/Thing"}
    fake.on("/v1.1/Datastreams", 200, {"value": [bare]})
    fake.on("/v1.1/Datastreams(1)/Thing", 200, {"@iot.id": 9, "name": "Nine", "Locations": [POINT]})
    (series,) = source.series()
    assert (series.station.id, series.station.longitude, series.property) == ("9", 13.4, "S")


@pytest.mark.parametrize(
    ("location", "place"),
    [
        ({"type": "Polygon", "coordinates": [[[0, 0], [4, 0], [4, 2], [0, 2], [0, 0]]]}, (2.0, 1.0)),
        ({"type": "Feature", "geometry": {"type": "Point", "coordinates": [5, 6]}}, (5.0, 6.0)),
        ({"type": "LineString", "coordinates": [[0, 0], [2, 2]]}, (1.0, 1.0)),
        ({"type": "Point", "coordinates": [392000.0, 5820000.0]}, (math.nan, math.nan)),
        ({"type": "Point", "coordinates": [None, "x"]}, (math.nan, math.nan)),
        ({"type": "Point", "coordinates": []}, (math.nan, math.nan)),
        ("somewhere", (math.nan, math.nan)),
        (None, (math.nan, math.nan)),
    ],
)
def test_places_of_every_kind(fake, source, location, place):
    thing = {"@iot.id": 1, "Locations": [{"location": location}]}
    fake.on("/v1.1/Datastreams", 200, {"value": [stream(1, Thing=thing)]})
    (series,) = source.series()
    assert np.array_equal([series.station.longitude, series.station.latitude], place, equal_nan=True)


def test_a_thing_without_a_location_takes_the_observed_area(fake, source):
    area = {"type": "Polygon", "coordinates": [[[0, 0], [2, 0], [2, 2], [0, 2], [0, 0]]]}
    fake.on("/v1.1/Datastreams", 200, {"value": [stream(1, Thing={"@iot.id": 1, "Locations": []}, observedArea=area)]})
    assert source.series()[0].station.longitude == 1.0


def test_a_stream_without_an_id_is_accounted_for(fake, source):
    fake.on("/v1.1/Datastreams", 200, {"value": [stream(1), {"name": "lost"}, {"@iot.id": True}]})
    account = Account()
    assert len(source.series(account=account)) == 1
    assert account.balanced
    assert [out.id for out in account.left_out] == ["lost", "?"]


def test_intervals_missing_results_and_odd_times(fake, source):
    rows = [
        ["2024-01-01T01:00:00Z/2024-01-01T02:00:00Z", 1, None],
        ["2024-01-01T00:00:00.5+02:00", "2.5", None],
        [None, 3, "2024-01-01T03:00:00Z"],
        ["yesterday", 4, None],
        ["2024-13-01T00:00:00Z", 5, None],
        ["2024-01-01T09:00:00Z/2024-01-01T08:00:00Z", 6, None],
        ["2024-01-01T04:00:00Z", None, None],
        ["2024-01-01T05:00:00Z", {"a": 1}, None],
        ["now", 1, None],
        "no row",
    ]
    group = {"components": ["phenomenonTime", "result", "resultTime"], "dataArray": rows}
    fake.on("/v1.1/Datastreams(1)/Observations", 200, {"value": [group]})
    (found,) = source.history(ROOM, None, None)
    assert found.start.astype("datetime64[ms]").astype(str).tolist() == [
        "2023-12-31T22:00:00.500",
        "2024-01-01T01:00:00.000",
        "2024-01-01T03:00:00.000",
        "2024-01-01T04:00:00.000",
        "2024-01-01T05:00:00.000",
    ]
    assert found.end[1] == np.datetime64("2024-01-01T02:00")
    assert np.array_equal(found.values, [2.5, 1, 3, math.nan, math.nan], equal_nan=True)
    assert len(found.left_out) == 5


def test_quality_is_kept(fake, source):
    rows = [
        {"phenomenonTime": "2024-01-01T00:00:00Z", "result": 1, "resultQuality": {"code": "bad"}},
        {"phenomenonTime": "2024-01-01T01:00:00Z", "result": True, "resultQuality": None},
    ]
    fake.on("/v1.1/Datastreams(1)/Observations", 200, {"value": rows})
    (found,) = source.history(ROOM, None, None)
    assert found.quality is not None
    assert found.quality.tolist() == ['{"code": "bad"}', ""]
    assert found.values.tolist() == [1.0, 1.0]


def test_a_loop_of_pages_ends_with_a_sentence(fake, source):
    fake.on("/v1.1/Datastreams", 200, {"value": [stream(1)], "@iot.nextLink": "/v1.1/Datastreams?x=1"})
    with pytest.raises(CityVerseError, match="have no end"):
        source.series()


def test_empty_pages_without_end_do_too(fake, source):
    def reply(handler):
        number = int(handler.path.rpartition("=")[2]) if "skip" in handler.path else 0
        handler.reply(200, json.dumps({"value": [], "@iot.nextLink": f"/v1.1/Datastreams?skip={number + 1}"}).encode())

    fake.server.replies["/v1.1/Datastreams"] = reply
    with pytest.raises(CityVerseError, match="empty pages"):
        source.series()


@pytest.mark.parametrize(
    ("link", "words"),
    [
        ("http://127.0.0.2:1/elsewhere/Datastreams", "another server"),
        ("http://127.0.0.2:1/v1.1/Datastreams", "have no end"),
        ("file:///etc/passwd", "another server"),
        ("http://[::1", "another server"),
        (5, "no address"),
    ],
)
def test_links_elsewhere_are_refused(fake, source, link, words):
    fake.on("/v1.1/Datastreams", 200, {"value": [stream(1)], "@iot.nextLink": link})
    with pytest.raises(CityVerseError, match=words):
        source.series()


@pytest.mark.parametrize(
    ("status", "body", "words"),
    [
        (500, b"oops", r"error of its own \(500\)"),
        (200, b"<html><body>Log in</body></html>", "web page"),
        (200, b'{"value": [{"@iot.id": 1', "not whole"),
        (200, b"", "nothing at all"),
        (200, b"[1, 2]", "no JSON object"),
        (200, b'{"message": "hello"}', "no list of SensorThings"),
        (200, b'{"value":' + b"[" * 100_000, "nested too deeply|not whole"),
        (200, b"\xff\xfe\x00", "not whole"),
    ],
)
def test_broken_answers_are_sentences(fake, source, status, body, words):
    fake.on("*", status, body)
    for ask in (source.series, source.latest, lambda: list(source.history(ROOM, None, None))):
        with pytest.raises(CityVerseError, match=words) as told:
            ask()
        assert fake.address in str(told.value)


def test_half_a_page_is_noticed(fake, source):
    body = json.dumps({"value": [stream(1)]}).encode()
    fake.server.replies["*"] = lambda handler: handler.reply(200, body[:40], length=len(body))
    with pytest.raises(CityVerseError, match=r"half|broke off|bytes"):
        source.series()


def test_a_secret_in_the_address_is_in_no_message(fake):
    source = SensorThings(fake.address + "/v1.1?token=s3cret", http_for(fake.address))
    fake.on("*", 200, b"{")
    with pytest.raises(CityVerseError) as told:
        source.series()
    assert "s3cret" not in str(told.value)


def test_a_server_that_hangs_does_not_keep_who_wants_to_stop(fake, source):
    held = threading.Event()
    fake.server.replies["*"] = lambda handler: held.wait(10)
    stop = threading.Event()
    threading.Timer(0.3, stop.set).start()
    before = time.monotonic()
    with pytest.raises(Cancelled):
        source.series(stop.is_set)
    waited = time.monotonic() - before
    held.set()
    assert waited < 3  # the server would have held it for ten: this is a hang, not a measurement


def newest(fake, *, by_json: bool, by_parts: bool) -> None:
    """Serve a server that cannot sort inside an expand, with the batches that it knows."""

    def streams(handler):
        if "Observations(" in unquote(handler.path):
            handler.reply(501, b"{}")
        else:
            handler.reply(200, json.dumps({"value": [stream(1), stream(2)]}).encode())

    page = {"value": [{"phenomenonTime": "2024-01-01T00:00:00Z", "result": 7}]}

    def batch(handler):
        if handler.headers["Content-Type"].startswith("application/json"):
            asked = json.loads(handler.body)["requests"]
            answers = [{"id": one["id"], "status": 200, "body": page} for one in asked]
            answers[1] = {"id": "1", "status": 404, "body": "nothing"}
            handler.reply(200 if by_json else 400, json.dumps({"responses": answers}).encode())
            return
        one = b"--b_1\r\nContent-Type: application/http\r\n\r\n"
        good = one + b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n" + json.dumps(page).encode() + b"\r\n"
        bad = one + b"HTTP/1.1 404 Not Found\r\n\r\n\r\n"
        handler.reply(200 if by_parts else 400, good + bad + b"--b_1--\r\n")

    fake.server.replies["/v1.1/Datastreams"] = streams
    fake.server.replies["/v1.1/$batch"] = batch
    fake.on("/v1.1/Datastreams(1)/Observations", 200, page)
    fake.on("/v1.1/Datastreams(2)/Observations", 200, {"value": []})


@pytest.mark.parametrize(("by_json", "by_parts"), [(True, False), (False, True), (False, False)])
def test_newest_values_come_in_batches_where_they_cannot_be_expanded(fake, source, by_json, by_parts):
    newest(fake, by_json=by_json, by_parts=by_parts)
    account = Account()
    assert [(one.series.id, one.value) for one in source.latest(account=account)] == [("1", 7.0)]
    assert (account.read, account.loaded, [out.id for out in account.left_out]) == (2, 1, ["2"])
