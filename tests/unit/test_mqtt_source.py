"""A broker as a source of sensors: addresses, topics, tables of stations, ages, floods, and a line that breaks."""

from __future__ import annotations

import sys
from datetime import datetime, timedelta, timezone

import pytest
from cityverse.cityverse_plugin.sources.account import Account
from cityverse.cityverse_plugin.sources.mqtt import MqttSource
from cityverse.cityverse_plugin.sources.mqtt_address import BrokerAddress, broker_address, is_broker
from cityverse.cityverse_plugin.sources.mqtt_buffer import ARRIVED, MOST_TOLD, MOST_VALUES, Buffer
from cityverse.cityverse_plugin.sources.mqtt_line import Login, MqttLine
from cityverse.cityverse_plugin.sources.mqtt_reader import MessageReader
from cityverse.cityverse_plugin.sources.mqtt_stations import read_stations
from cityverse.cityverse_plugin.sources.mqtt_topics import Template, TopicMapping
from cityverse.cityverse_plugin.sources.observations_cache import ObservationCache
from cityverse.cityverse_plugin.sources.observations_kept import KeptSource
from cityverse.cityverse_plugin.sources.observations_opening import open_source
from cityverse.cityverse_plugin.sources.observations_port import Line, ListeningSource
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from fake_line import FakeLine, problem_of
from hypothesis import given
from hypothesis import strategies as st

ADDRESS = "mqtt://127.0.0.1/city/#"
MAPPING = TopicMapping(template="city/{station}/{property}", unit="pm25 = ug/m3")
NOW = datetime(2026, 11, 28, 12, tzinfo=timezone.utc)
MINUTE = timedelta(minutes=1)


@pytest.fixture
def line() -> FakeLine:
    return FakeLine()


@pytest.fixture
def source(line) -> MqttSource:
    return MqttSource(ADDRESS, line, MAPPING)


def test_fake_and_real_line_obey_the_port():
    assert isinstance(FakeLine(), Line)
    assert isinstance(MqttLine(broker_address(ADDRESS)), Line)
    assert isinstance(MqttSource(ADDRESS, FakeLine()), ListeningSource)


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("mqtt://h", BrokerAddress("h", 1883, False, "#")),
        ("MQTTS://H.example.org/", BrokerAddress("h.example.org", 8883, True, "#")),
        ("mqtts://h:99/city/+/air/#", BrokerAddress("h", 99, True, "city/+/air/#")),
        ("mqtt://[::1]:1884//a/%23", BrokerAddress("::1", 1884, False, "/a/#")),
        (" mqtt://h/v1.1/Datastreams(1)/Observations?$select=result ",
         BrokerAddress("h", 1883, False, "v1.1/Datastreams(1)/Observations?$select=result")),
    ],
)  # fmt: skip
def test_addresses_of_brokers(address, found):
    assert broker_address(address) == found
    assert is_broker(address)
    assert broker_address(f"{found.origin}/{found.topics}") == found


@pytest.mark.parametrize(
    ("address", "words"),
    [("https://h", "no address of a broker"), ("mqtt://", "no host"), ("mqtt://h:x/", "no host"),
     ("mqtt://h:0/", "no host"), ("mqtt://h:99999/", "no host"), ("mqtt://h/a#", "no filter"),
     ("mqtt://h/#/a", "no filter"), ("mqtt://h/a+/b", "no filter"),
     ("mqtt://h/a\0b", "no filter"), ("mqtt://amina:s3cret@h/a", "no user and password"), ("mqtt://[::1/a", "no host")],
)  # fmt: skip
def test_what_is_no_address_is_a_sentence_without_secrets(address, words):
    said = problem_of(lambda: broker_address(address))
    assert words in said
    assert "s3cret" not in said


@pytest.mark.parametrize(
    ("template", "topic", "found"),
    [
        ("city/{station}/{property}", "city/st1/pm25", {"station": "st1", "property": "pm25"}),
        ("city/{station}/{property}", "city/st1/a/pm25", None),
        ("+/{station}/#", "x/st1", {"station": "st1"}),
        ("+/{station}/#", "x/st1/a/b", {"station": "st1"}),
        ("{station}/{ Station }/{property}", "a/b/c", {"station": "a/b", "property": "c"}),
        ("s-{station}.{property}/up", "s-1.t/up", {"station": "1", "property": "t"}),
        ("#", "anything/at/all", {}),
        ("", "anything", {}),
    ],
)
def test_templates_name_the_levels_of_topics(template, topic, found):
    assert Template(template).match(topic) == found


@pytest.mark.parametrize(
    "template", ["{sensor}/a", "{station", "station}", "{{station}}", "a#", "#/a", "{station}{property}{unit}"]
)
def test_a_template_that_cannot_be_read_is_a_sentence(template):
    assert "{station}" in problem_of(lambda: Template(template))


@given(st.text(), st.text())
def test_whatever_is_a_template_it_is_read_or_refused_in_a_sentence(template, topic):
    try:
        made = Template(template)
    except CityVerseError:
        return
    assert set(made.match(topic) or {}) <= {"station", "property", "unit"}


def test_tables_of_stations_are_csv_json_or_geojson(tmp_path):
    table = tmp_path / "stations.csv"
    table.write_text("Station;Name;X;Y;Unit\nst1;Park;-2,3;34,9;Cel\nst2;Roof;;;\n")
    found = read_stations(str(table))
    assert (found["st1"].name, found["st1"].place.longitude, found["st1"].unit) == ("Park", -2.3, "Cel")
    assert not found["st2"].place.known
    table.write_text('{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"id": "a"},'
                     ' "geometry": {"type": "Point", "coordinates": [1, 2]}}]}')  # fmt: skip
    assert read_stations(str(table))["a"].place.latitude == 2
    table.write_text("station,property,lon,lat\na,t,1,2\na,h,1,2\n")
    assert (read_stations(str(table))["a"].property, read_stations(str(table))["a"].place.longitude) == ("", 1.0)
    assert read_stations("") == {}
    table.write_text("x,y\n1,2\n")
    assert "no column of stations" in problem_of(lambda: read_stations(str(table)))
    assert "cannot be read" in problem_of(lambda: read_stations(str(tmp_path / "none.csv")))
    assert "cannot be read" in problem_of(lambda: MqttSource(ADDRESS, FakeLine(), TopicMapping(stations=str(tmp_path))))


def test_messages_become_stations_series_and_newest_values(source, line):
    line.send("city/st1/pm25", '{"value": 12, "time": "2026-11-28T10:00:00Z", "lon": -2.3, "lat": 34.9}')
    line.send("city/st1/pm25", '{"value": 10, "time": "2026-11-28T09:00:00Z"}')
    line.send("city/st2/pm25", "7", received=NOW)
    line.send("city/st3/lat", "34.8")
    line.send("city/st3/lon", "-2.1")
    account = Account()
    first, second = source.latest(account=account)
    assert (first.series.id, first.value, first.end.hour, first.series.unit) == ("st1/pm25", 12.0, 10, "ug/m3")
    assert (first.series.station.longitude, first.series.station.latitude) == (-2.3, 34.9)
    assert (second.value, second.end, second.series.station.properties) == (7.0, NOW, {"time": ARRIVED})
    assert (account.read, account.loaded, account.balanced) == (2, 2, True)
    assert source.hearing().tally.loaded == 5
    (past,) = source.history(first.series, None, None)
    assert past.values.tolist() == [10.0, 12.0]
    (part,) = source.history(first.series, first.end, None)
    assert part.values.tolist() == [12.0]
    (arrived,) = source.history(second.series, None, None)
    assert arrived.quality.tolist() == [ARRIVED]


def test_a_station_that_moves_is_where_it_was_last(source, line):
    line.send("city/st1/pm25", '{"value": 12, "lon": -2.3, "lat": 34.9}')
    line.send("city/st1/pm25", '{"value": 13, "lon": -2.4, "lat": 34.9}')
    assert [one.station.longitude for one in source.series()] == [-2.4]


def test_what_a_broker_kept_is_as_old_as_it_says_or_has_no_value(source, line):
    line.send("city/st1/pm25", '{"value": 12, "time": "2025-01-01T00:00:00Z"}', kept=True)
    line.send("city/st2/pm25", "99", kept=True)
    account = Account()
    (one,) = source.latest(account=account)
    assert (one.series.id, one.end.year) == ("st1/pm25", 2025)
    assert [(out.id, "No value" in str(out.reason)) for out in account.left_out] == [("st2/pm25", True)]
    assert account.balanced
    assert {one.id for one in source.series()} == {"st1/pm25", "st2/pm25"}
    ((reason, count),) = source.hearing().tally.reasons
    assert ("does not say when" in str(reason), count) == (True, 1)
    line.send("city/st2/pm25", "98")
    assert len(source.latest()) == 2


def test_every_message_is_counted_and_what_is_remembered_of_them_is_bounded(source, line):
    for number in range(500):
        line.send("city/st1/pm25", "bad" if number % 2 else f"{number}")
        line.send("elsewhere", "1")
    tally = source.hearing().tally
    assert (tally.messages, tally.read, tally.loaded) == (1000, 1000, 250)
    assert tally.read == tally.loaded + sum(count for _, count in tally.reasons)
    assert [count for _, count in tally.reasons] == [500, 250]
    assert len(tally.left_out) == MOST_TOLD
    assert tally.left_out[-1].id == "elsewhere"


def test_the_past_is_bounded_and_what_was_pushed_out_is_counted(source, line):
    for number in range(MOST_VALUES + 10):
        line.send("city/st1/pm25", f"{number}", received=NOW + number * timedelta(milliseconds=1))
    (news,) = source.news()
    assert (len(news), news.values[-1]) == (MOST_VALUES, MOST_VALUES + 9)
    assert source.hearing().tally.let_go == 10
    assert source.news() == []
    line.send("city/st1/pm25", "5", received=NOW + MINUTE * 10)
    assert source.news()[0].values.tolist() == [5.0]
    assert source.hearing().tally.let_go == 10


def test_series_are_bounded(monkeypatch):
    monkeypatch.setattr("cityverse.cityverse_plugin.sources.mqtt_buffer.MOST_SERIES", 50)
    buffer = Buffer(MessageReader(TopicMapping(), {}))
    for number in range(200):
        buffer.take(f"s{number}/t", b"1", False, NOW)
    assert len(buffer.series()) == 50
    assert buffer.tally().reasons[0][1] == 150
    buffer.take("s0/t", b"2", False, NOW)
    assert buffer.latest()[0].value == 2.0


def test_what_is_sent_again_counts_once(source, line):
    for _ in range(3):
        line.send("city/st1/pm25", '{"value": 12, "time": "2026-11-28T10:00:00Z"}', kept=True)
    assert len(source.news()[0]) == 1


def test_a_line_that_broke_tells_what_came_before_and_then_why(source, line, tmp_path):
    cache = ObservationCache(tmp_path / "c.sqlite")
    kept = KeptSource(source, cache)
    line.send("city/st1/pm25", "12")
    line.stand(False, "The broker is gone.")
    answer = kept.latest()
    assert (answer.problem, [one.value for one in answer.value]) == (None, [12.0])
    answer = kept.latest()
    assert (str(answer.problem), [one.value for one in answer.value]) == ("The broker is gone.", [12.0])
    line.stand(True)
    line.send("city/st1/pm25", "13")
    assert (kept.latest().problem, kept.latest().value[0].value) == (None, 13.0)


def test_all_that_was_heard_is_kept_and_series_of_yesterday_stay(source, line, tmp_path):
    cache = ObservationCache(tmp_path / "c.sqlite")
    kept = KeptSource(source, cache)
    for number in range(5):
        line.send("city/st1/pm25", f"{number}", received=NOW + number * MINUTE)
    kept.latest()
    kept.series()
    again = FakeLine()
    today = KeptSource(MqttSource(ADDRESS, again, MAPPING), cache)
    again.send("city/st2/pm25", '{"value": 1, "lon": 1, "lat": 2}')
    assert {one.id for one in today.series().value} == {"st1/pm25", "st2/pm25"}
    assert {one.series.id: one.value for one in today.latest().value} == {"st1/pm25": 4.0, "st2/pm25": 1.0}
    history = today.history(source.series()[0], None, None).value
    assert history.values.tolist() == [0.0, 1.0, 2.0, 3.0, 4.0]
    assert set(history.quality.tolist()) == {ARRIVED}
    again.send("city/st2/pm25", '{"value": 1, "lon": 1.5, "lat": 2}')
    places = {one.series.id: one.series.station.longitude for one in today.latest().value}
    assert places["st2/pm25"] == 1.5


def test_what_is_kept_of_a_broker_is_bounded(source, line, tmp_path):
    cache = ObservationCache(tmp_path / "c.sqlite")
    for number in range(300):
        line.send("city/st1/pm25", f"{number}", received=NOW + number * MINUTE)
        cache.keep_histories(ADDRESS, source.news(), NOW, most=100)
    series = source.series()[0]
    kept = cache.history(ADDRESS, series, None, None)
    assert 100 <= len(kept) <= 110
    assert kept.values[-1] == 299.0


def test_an_address_opens_its_kind_and_no_other():
    assert open_source(ADDRESS, FakeLine()).kind == "mqtt"
    assert open_source(ADDRESS, FakeLine(), "mqtt", MAPPING).kind == "mqtt"
    assert "MQTT belongs to" in problem_of(lambda: open_source(ADDRESS, object(), "mqtt"))
    assert "MQTT belongs to" in problem_of(lambda: open_source(ADDRESS, FakeLine(), "table"))


def test_a_login_is_for_its_own_broker_and_is_never_shown():
    login = Login("mqtts://b.example.org:8883", "amina", "s3cret")
    assert "s3cret" not in repr(login)
    mine, other = (MqttLine(broker_address(f"mqtts://{host}/#"), login) for host in ("b.example.org", "c.example.org"))
    assert (mine._login, other._login) == (login, None)
    assert "s3cret" not in repr(mine)


def test_without_paho_a_sentence_says_how_to_get_it(monkeypatch):
    for name in ("paho", "paho.mqtt", "paho.mqtt.client"):
        monkeypatch.setitem(sys.modules, name, None)
    line = MqttLine(broker_address(ADDRESS))
    source = MqttSource(ADDRESS, line)
    assert "python -m pip install paho-mqtt" in problem_of(source.latest)
    assert not line.listens
    line.close()
