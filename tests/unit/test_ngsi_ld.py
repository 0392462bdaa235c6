"""NGSI-LD and NGSI v2: pages of entities and of their past, and every form in which brokers give them."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from urllib.parse import parse_qs, urlsplit

import numpy as np
import pytest
from cityverse.cityverse_plugin.sources.account import Account
from cityverse.cityverse_plugin.sources.ngsi_ld import NgsiLd
from cityverse.cityverse_plugin.sources.ngsi_ld_entities import measured, temporal_pairs
from cityverse.cityverse_plugin.sources.observations_opening import open_source
from fake_http import fake_server
from hypothesis import given
from hypothesis import strategies as st
from recorded_sensorthings import http_for

BEGIN = datetime(2024, 1, 1, tzinfo=timezone.utc)
POINT = {"type": "Point", "coordinates": [13.4, 52.5]}
CORE = "https://uri.etsi.org/ngsi-ld/"


@pytest.fixture
def fake():
    with fake_server() as server:
        yield server


def stamp(hour: int) -> str:
    return (BEGIN + timedelta(hours=hour)).isoformat().replace("+00:00", "Z")


class Broker:
    """A broker with one entity that remembers some hours, a few of them in an answer."""

    def __init__(self, fake, count: int = 25, page: int = 10, backwards: bool = False) -> None:
        self.count, self.page, self.backwards = count, page, backwards
        self.asked: list[dict[str, list[str]]] = []
        fake.on("/ngsi-ld/v1/entities", 200, [{"id": "urn:a", "type": "T", "pm": {"type": "Property", "value": 1}}])
        fake.server.replies["/ngsi-ld/v1/temporal/entities/urn%3Aa"] = self.reply

    def reply(self, handler) -> None:
        options = parse_qs(urlsplit(handler.path).query)
        self.asked.append(options)
        first, last = (options[name][0] if name in options else None for name in ("timeAt", "endTimeAt"))
        first, last = (first, last) if last else (None, first)
        inside = [hour for hour in range(self.count) if (not first or stamp(hour) >= first) and stamp(hour) <= last]
        given_now = inside[-self.page :][::-1] if self.backwards else inside[: self.page]
        pm = {"type": "Property", "values": [[float(hour), stamp(hour)] for hour in given_now]}
        body = json.dumps({"id": "urn:a", "type": "T", "pm": pm}).encode()
        if len(given_now) < len(inside):
            covers = f"date-time {stamp(given_now[0])}-{stamp(given_now[-1])}/*"
            handler.reply(206, body, Content_Range=covers, Content_Type="application/json")
        else:
            handler.reply(200, body, Content_Type="application/json")


@pytest.mark.parametrize("backwards", [False, True])
@pytest.mark.parametrize("start", [None, BEGIN, BEGIN + timedelta(hours=3)])
def test_the_past_comes_in_pages_and_in_order(fake, backwards, start):
    broker = Broker(fake, backwards=backwards)
    source = NgsiLd(fake.address + "/ngsi-ld/v1/entities?type=T", http_for(fake.address))
    (series,) = source.series()
    parts = list(source.history(series, start, BEGIN + timedelta(hours=22)))
    first = 3 if start is not None and start > BEGIN else 0
    assert np.concatenate([part.values for part in parts]).tolist() == [float(hour) for hour in range(first, 23)]
    assert len(parts) == len(broker.asked) == 3


def test_a_broker_that_gives_all_at_once_is_asked_once(fake):
    broker = Broker(fake, page=100)
    source = NgsiLd(fake.address + "/ngsi-ld/v1/entities?type=T", http_for(fake.address))
    (found,) = source.history(source.series()[0], BEGIN, None)
    assert len(found) == 25
    assert len(broker.asked) == 1


def test_a_broker_that_says_the_same_page_again_and_again_is_left(fake):
    pm = {"type": "Property", "values": [[1, stamp(1)]]}
    fake.on("/ngsi-ld/v1/entities", 200, [{"id": "urn:a", "type": "T", "pm": 1}])
    fake.on("*", 206, {"id": "urn:a", "pm": pm}, Content_Range=f"date-time {stamp(0)}-{stamp(1)}/*")
    source = NgsiLd(fake.address + "/ngsi-ld/v1/entities?type=T", http_for(fake.address))
    (found,) = source.history(source.series()[0], BEGIN, None)
    assert found.values.tolist() == [1.0]


@pytest.mark.parametrize("way", ["count", "link", "neither"])
@pytest.mark.parametrize("path", ["/ngsi-ld/v1/entities", "/v2/entities"])
def test_entities_come_in_pages_that_the_broker_makes_shorter(fake, way, path):
    def reply(handler):
        options = parse_qs(urlsplit(handler.path).query)
        offset = int(options.get("offset", ["0"])[0])
        page = [{"id": f"urn:{n}", "type": "T", "pm": {"type": "Number", "value": n}} for n in range(offset, 70)][:30]
        headers = {"Content_Type": "application/json"}
        if way == "count":
            headers["Fiware_Total_Count" if path == "/v2/entities" else "NGSILD_Results_Count"] = "70"
        elif way == "link" and offset < 60:
            headers["Link"] = f'<https://c/x.jsonld>; rel="http://…#context", <{path}?offset={offset + 30}>; rel="next"'
            headers["Link"] = headers["Link"].replace("…", "")
        handler.reply(200, json.dumps(page).encode(), **headers)

    fake.server.replies[path] = reply
    source = open_source(fake.address + path + "?type=T", http_for(fake.address))
    assert [one.station.id for one in source.series()] == [f"urn:{n}" for n in range(70)]


def test_a_broker_that_does_not_give_everything_at_once_is_asked_type_by_type(fake):
    def reply(handler):
        kind = parse_qs(urlsplit(handler.path).query).get("type", [""])[0]
        if kind:
            handler.reply(200, json.dumps([{"id": f"urn:{kind}", "type": kind, "pm": 1}]).encode())
        else:
            handler.reply(400, b'{"title": "Too broad query"}')

    fake.server.replies["/ngsi-ld/v1/entities"] = reply
    fake.on("/ngsi-ld/v1/types", 200, {"id": "urn:x", "type": "EntityTypeList", "typeList": ["A", "B"]})
    source = NgsiLd(fake.address + "/ngsi-ld/v1/entities", http_for(fake.address))
    assert [one.station.properties["type"] for one in source.series()] == ["A", "B"]


@pytest.mark.parametrize(
    "entity",
    [
        {"id": "urn:a", "type": "T", "location": POINT, "pm": 5, "dateObserved": stamp(1)},
        {"id": "urn:a", "type": "T", "location": {"type": "GeoProperty", "value": POINT},
         "pm": {"type": "Property", "value": 5, "unitCode": "GQ", "observedAt": stamp(1)}},
        {"id": "urn:a", "type": "T", "observationSpace": {"value": POINT}, "pm": {"value": 5, "observedAt": stamp(1)}},
        {"id": "urn:a", "type": CORE + "default-context/T", CORE + "location": {"type": "GeoProperty", "value": POINT},
         CORE + "default-context/pm": {"type": "Property", "value": 5, "observedAt": stamp(1)}},
        {"id": "urn:a", "type": "T", "place": {"type": "GeoProperty", "value": POINT},
         "pm": [{"type": "Property", "value": 5, "observedAt": stamp(1)}]},
        {"id": "urn:a", "type": "T", "location": {"type": "geo:point", "value": "52.5, 13.4", "metadata": {}},
         "pm": {"type": "Number", "value": 5, "metadata": {"TimeInstant": {"type": "DateTime", "value": stamp(1)}}}},
        {"id": "urn:a", "type": "T", "location": {"type": "geo:json", "value": POINT},
         "TimeInstant": {"type": "DateTime", "value": stamp(1)}, "pm": {"type": "Number", "value": 5}},
    ],
)  # fmt: skip
def test_every_form_of_an_entity_says_the_same(entity):
    account = Account()
    ((series, value, time),) = measured(entity, account)
    assert (series.property, value, time) == ("pm", 5.0, np.datetime64("2024-01-01T01:00"))
    assert (series.station.longitude, series.station.latitude) == (13.4, 52.5)
    assert account.balanced


def test_data_sets_of_an_attribute_are_series_of_their_own(fake):
    held = [
        {"type": "Property", "value": 1, "observedAt": stamp(1)},
        {"type": "Property", "value": 2, "observedAt": stamp(2), "datasetId": "urn:ds:b"},
        {"type": "Property", "value": 3, "observedAt": stamp(3)},
    ]
    fake.on("*", 200, [{"id": "urn:a", "type": "T", "pm": held}])
    source = NgsiLd(fake.address + "/document", http_for(fake.address))
    latest = source.latest()
    assert [(one.series.id, one.value) for one in latest] == [("urn:a pm", 3.0), ("urn:a pm|urn:ds:b", 2.0)]
    assert [part.values.tolist() for one in latest for part in source.history(one.series, None, None)] == [[1, 3], [2]]


def test_names_in_several_languages():
    name = {"type": "LanguageProperty", "languageMap": {"fr": "Toit", "en": "Roof"}}
    ((series, *_),) = measured({"id": "urn:a", "name": name, "pm": 1}, Account())
    assert series.station.name == "Roof"


def test_temporal_forms():
    pairs = [[1, stamp(1)], [2, stamp(2)]]
    assert [value for value, _ in temporal_pairs({"values": pairs})] == [1, 2]
    assert [value for value, _ in temporal_pairs([{"value": 1, "observedAt": stamp(1)}])] == [1]
    assert list(temporal_pairs({"avg": [[1.5, stamp(1), stamp(2)]]})) == [(1.5, f"{stamp(1)}/{stamp(2)}")]
    assert list(temporal_pairs([{"values": pairs, "datasetId": "urn:x"}])) == []
    assert len(list(temporal_pairs([{"values": pairs, "datasetId": "urn:x"}], "urn:x"))) == 2


INNER = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["value", "values", "type", "datasetId", "observedAt", "languageMap", "@value", "metadata",
                             "coordinates", "avg", "location", "https://x#y"]), inner, max_size=4)
    ),
    max_leaves=12,
)  # fmt: skip


@given(INNER, INNER)
def test_any_attribute_gives_series_or_nothing(held, place):
    account = Account()
    entity = {"id": "urn:a", "pm": held, "location": place, "name": held}
    list(measured(entity, account))
    list(temporal_pairs(held))
    assert account.balanced


NORMALIZED = {
    "id": "urn:ngsi-ld:AirQualityObserved:1", "type": "AirQualityObserved",
    "dateObserved": {"type": "DateTime", "value": "2024-03-01T00:00:00Z/2024-03-01T01:00:00Z"},
    "location": {"type": "geo:json", "value": POINT},
    "no2": {"type": "Number", "value": 22, "metadata": {"unitCode": {"value": "GQ"}}},
}  # fmt: skip
PLAIN = {"id": "Berlin-Air-1", "type": "AirQualityObserved", "dateObserved": "2024-03-01T01:00:00Z", "location": POINT,
         "no2": 22}  # fmt: skip
PAST = {
    "id": "urn:ngsi-ld:AirQualityObserved:1", "type": "AirQualityObserved",
    "location": {"type": "GeoProperty", "value": POINT},
    "no2": {"type": "Property", "values": [[21, "2024-03-01T00:00:00Z"], [22, "2024-03-01T01:00:00Z"]]},
}  # fmt: skip

ABOUT = {"type": "T", "dateObserved": "2024-03-01T01:00Z", "no2": {"type": "Property", "value": 22}}
FEATURES = [{"type": "Feature", "id": "urn:x", "geometry": POINT, "properties": ABOUT}]


@pytest.mark.parametrize(
    "document", [NORMALIZED, PLAIN, PAST, [PLAIN], {"type": "FeatureCollection", "features": FEATURES}]
)
def test_a_document_in_a_file_is_read_as_that_of_a_broker(tmp_path, document):
    path = tmp_path / "entities" / "a.json"
    path.parent.mkdir()
    path.write_text(json.dumps(document))
    source = open_source(str(path), http_for("http://127.0.0.1:1"))
    assert source.kind == "ngsi-ld"
    (series,) = source.series()
    assert (series.property, series.station.longitude) == ("no2", 13.4)
    parts = list(source.history(series, None, None))
    assert parts[-1].values[-1] == 22
    assert parts[-1].end[-1] == np.datetime64("2024-03-01T01:00")
    assert source.latest()[0].value == 22


@pytest.mark.parametrize(
    "text",
    ['{"type": "Feature", "id": "a", "properties": {}}', '{"id": "a", "type": "T"}', '{"id": "a", "type": "T", ', "[]",
     '[{"id": 1, "type": "x", "time": "2024-03-01", "value": 1}]', "time,value\n2024-03-01,1\n"],
)  # fmt: skip
def test_other_files_are_not_taken_for_entities(tmp_path, text):
    path = tmp_path / "a.json"
    path.write_text(text)
    assert open_source(str(path), http_for("http://127.0.0.1:1")).kind == "table"
