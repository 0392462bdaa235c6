"""Pages of observations from servers that repeat them, and results and times of every form."""

from __future__ import annotations

import json
from urllib.parse import parse_qs, unquote, urlsplit

import numpy as np
import pytest
from cityverse.cityverse_plugin.sources.observations import Series, Station
from cityverse.cityverse_plugin.sources.observations_times import span
from cityverse.cityverse_plugin.sources.sensorthings import SensorThings
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from fake_http import fake_server
from recorded_sensorthings import http_for

ROOM = Series("1", Station("1", "Room", 1.0, 2.0), "T", "Cel")


@pytest.fixture
def fake():
    with fake_server() as server:
        yield server


@pytest.fixture
def source(fake):
    return SensorThings(fake.address + "/v1.1", http_for(fake.address, 3.0))


def reading(hour: int, value: float | None = None) -> dict:
    value = hour if value is None else value
    return {"@iot.id": hour, "phenomenonTime": f"2024-03-01T{hour:02}:00:00Z", "result": value}


def test_a_server_that_overlooks_which_page_is_asked_for_does_not_keep_on(fake, source):
    def same(handler) -> None:
        skip = int(parse_qs(unquote(urlsplit(handler.path).query)).get("$skip", ["0"])[0])
        link = f"{source.address}/Datastreams(1)/Observations?$skip={skip + 2}"
        body = {"value": [reading(0), reading(1)], "@iot.nextLink": link}
        handler.reply(200, json.dumps(body).encode(), Content_Type="application/json")

    fake.server.replies["/v1.1/Datastreams(1)/Observations"] = same
    told = []
    with pytest.raises(CityVerseError, match="same page again and again"):
        told.extend(source.history(ROOM, None, None))
    assert [len(part) for part in told] == [2]


def test_what_a_page_repeats_of_the_one_before_counts_once(fake, source):
    where = "/v1.1/Datastreams(1)/Observations"
    second = {"value": [reading(1), reading(2)]}

    def reply(handler) -> None:
        first = {"value": [reading(0), reading(1)], "@iot.nextLink": f"{fake.address}{where}?p=2"}
        body = json.dumps(second if "p=2" in handler.path else first).encode()
        handler.reply(200, body, Content_Type="application/json")

    fake.server.replies[where] = reply
    parts = list(source.history(ROOM, None, None))
    assert [value for part in parts for value in part.values.tolist()] == [0, 1, 2]
    assert [str(out.reason) for part in parts for out in part.left_out] == ["The server sent it twice."]


@pytest.mark.parametrize(
    ("result", "value"),
    [(1e308, None), (9.96921e36, None), ("12.5", 12.5), ("high", None), (True, 1.0), ([1, 2], None), ({"a": 1}, None),
     (None, None), (-5, -5.0)],
)  # fmt: skip
def test_results_of_every_type(fake, source, result, value):
    fake.on("/v1.1/Datastreams(1)/Observations", 200, {"value": [reading(0, 1.0), {**reading(1), "result": result}]})
    (part,) = source.history(ROOM, None, None)
    assert part.values[0] == 1.0
    assert np.isnan(part.values[1]) if value is None else part.values[1] == value


@pytest.mark.parametrize(
    ("text", "begin", "end"),
    [
        ("2024-03-01T01:00:00Z/..", "2024-03-01T01:00", "2024-03-01T01:00"),
        ("2024-03-01T01:00:00Z/", "2024-03-01T01:00", "2024-03-01T01:00"),
        ("../2024-03-01T01:00:00Z", "2024-03-01T01:00", "2024-03-01T01:00"),
        ("2024-03-01T01:00:00Z/PT1H30M", "2024-03-01T01:00", "2024-03-01T02:30"),
        ("P1D/2024-03-01T01:00:00+01:00", "2024-02-29T00:00", "2024-03-01T00:00"),
        ({"start": "2024-03-01T01:00:00Z", "end": "2024-03-01T02:00:00Z"}, "2024-03-01T01:00", "2024-03-01T02:00"),
    ],
)
def test_intervals_of_every_form(text, begin, end):
    assert span(text) == (np.datetime64(begin), np.datetime64(end))


@pytest.mark.parametrize(
    "text", ["../..", "/", "P/2024-03-01T01:00:00Z", "PT/PT", "2024-03-01T01:00:00Z/P1Y", {}, [], 5]
)
def test_what_is_no_interval(text):
    assert any(np.isnat(moment) for moment in span(text))
