"""MQTT against a real Mosquitto: messages, outages, what it keeps, peers that are no brokers, a flood."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator

import mqtt_flood
import pytest
from cityverse.cityverse_plugin.sources import mqtt_line
from cityverse.cityverse_plugin.sources.observations_cache import ObservationCache
from cityverse.cityverse_plugin.sources.observations_kept import KeptSource
from fake_line import problem_of
from mosquitto import HOST, free_port, mosquitto, scripted_broker
from mqtt_listening import listeners, listening, quick_and_clean, told, wait_for

FLOOD = 50_000


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    with quick_and_clean():
        yield


def test_messages_arrive(tmp_path):
    with mosquitto(tmp_path) as broker, listening(f"mqtt://{HOST}:{broker.port}/city/#") as (line, source):
        assert source.latest() == []
        assert line.state().connected
        broker.send([("city/st1/pm25", "12.5", False),
                     ("city/st2/pm25", '{"value": 7, "lon": -2.3, "lat": 34.9}', False),
                     ("city/st1/pm25", b"\xff", False), ("beside/st1/pm25", "1", False)])  # fmt: skip
        wait_for(lambda: source.hearing().tally.messages == 3)
        assert told(source) == {"st1/pm25": 12.5, "st2/pm25": 7.0}
        tally = source.hearing().tally
        assert (tally.read, tally.loaded, len(tally.left_out)) == (3, 2, 1)
        assert line.changes >= 4


def test_what_the_broker_kept_keeps_its_age(tmp_path):
    old = '{"value": 7, "time": "2025-11-28T10:00:00Z"}'
    with mosquitto(tmp_path) as broker:
        broker.send([("city/st1/pm25", old, True), ("city/st2/pm25", "9", True), ("city/st1/lat", "34.9", True),
                     ("city/st1/lon", "-2.3", True)])  # fmt: skip
        with listening(f"mqtt://{HOST}:{broker.port}/city/#") as (_line, source):
            wait_for(lambda: source.hearing().tally.messages == 4)
            (one,) = source.latest()
            assert (one.series.id, one.end.year, one.series.station.longitude) == ("st1/pm25", 2025, -2.3)
            assert {series.id for series in source.series()} == {"st1/pm25", "st2/pm25"}
            assert "does not say when" in str(source.hearing().tally.reasons[0][0])


def test_a_broker_that_stops_and_returns_is_survived(tmp_path):
    cache = ObservationCache(tmp_path / "c.sqlite")
    with mosquitto(tmp_path) as broker, listening(f"mqtt://{HOST}:{broker.port}/city/#") as (line, source):
        kept = KeptSource(source, cache)
        assert kept.latest().problem is None
        broker.send([("city/st1/pm25", "12.5", False)])
        wait_for(lambda: source.hearing().tally.messages == 1)
        broker.stop()
        wait_for(lambda: not line.state().connected)
        assert kept.latest().problem is None, "what came before is told first"
        answer = kept.latest()
        assert "tried again" in str(answer.problem)
        assert [one.value for one in answer.value] == [12.5]
        assert line.listens
        broker.start()
        wait_for(lambda: line.state().connected)
        broker.send([("city/st1/pm25", "13", False)])
        wait_for(lambda: source.hearing().tally.messages == 2)
        answer = kept.latest()
        assert (answer.problem, [one.value for one in answer.value]) == (None, [13.0])


def test_a_broker_that_hangs_is_noticed_when_it_is_killed(tmp_path):
    with mosquitto(tmp_path) as broker, listening(f"mqtt://{HOST}:{broker.port}/city/#") as (line, source):
        source.latest()
        os.kill(broker.pid, signal.SIGKILL)
        wait_for(lambda: not line.state().connected)
        assert "tried again" in problem_of(source.latest)


def test_nothing_there_and_something_that_is_no_broker():
    with listening(f"mqtt://{HOST}:{free_port()}/#") as (line, source):
        assert "nothing answers there. Is the broker running" in problem_of(source.latest)
        assert line.listens
    with listening("mqtt://no-such-host.invalid/#") as (_line, source):
        assert "mqtt://no-such-host.invalid:1883" in problem_of(source.latest)


ACCEPTED, REFUSED_TOPICS, BUSY = b"\x20\x02\x00\x00", b"\x90\x03\x00\x01\x80", b"\x20\x02\x00\x03"


@pytest.mark.parametrize(
    ("replies", "words", "listens"),
    [
        ((ACCEPTED, REFUSED_TOPICS), "does not let this user listen to “city/#”", False),
        ((BUSY,), "the broker is not ready. It is tried again", True),
        ((b"HTTP/1.1 400 Bad Request\r\n\r\n",), "tried again", True),
        ((b"\x20\xff\xff\xff\xff\xff",), "tried again", True),
        ((ACCEPTED, b"\x90\x03\x00\x01\x00\x30\x05\x00\xffa"), "tried again", True),
        ((b"",), "does not answer as a broker", True),
    ],
)
def test_a_peer_that_refuses_or_talks_rubbish_is_a_sentence(replies, words, listens, monkeypatch):
    monkeypatch.setattr(mqtt_line, "_PATIENCE", 1.0)
    with scripted_broker(*replies) as port, listening(f"mqtt://{HOST}:{port}/city/#") as (line, source):
        wait_for(lambda: line.state().problem is not None)
        assert words in problem_of(source.latest)
        assert line.listens is listens


def memory() -> int:
    """Return what this process holds [bytes]."""
    with open("/proc/self/statm", encoding="ascii") as pages:
        return int(pages.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def test_a_flood_is_heard_whole_with_bounded_memory(tmp_path):
    with mosquitto(tmp_path) as broker, listening(f"mqtt://{HOST}:{broker.port}/city/#") as (_line, source):
        source.latest()
        before = memory()
        # what waits to be sent is not ours: another process holds it
        subprocess.run([sys.executable, mqtt_flood.__file__, str(broker.port), str(FLOOD)], check=True, timeout=300)
        wait_for(lambda: source.hearing().tally.messages == FLOOD, 120)
        grown = memory() - before
        tally = source.hearing().tally
        assert (tally.read, tally.loaded) == (FLOOD, FLOOD)
        assert len(source.latest()) == 997
        assert sum(len(part) for part in source.news()) <= FLOOD
        assert grown < 100 << 20


def test_messages_and_packets_that_are_too_large(tmp_path, monkeypatch):
    with mosquitto(tmp_path) as broker, listening(f"mqtt://{HOST}:{broker.port}/city/#") as (line, source):
        source.latest()
        broker.send([("city/st1/pm25", b"1" * (300 << 10), False), ("city/st1/pm25", "5", False)])
        wait_for(lambda: source.hearing().tally.messages == 2)
        assert told(source) == {"st1/pm25": 5.0}
        source.news()
        monkeypatch.setattr(mqtt_line, "MOST_PACKET", 1 << 20)
        broker.send([("city/st1/pm25", b"1" * (64 << 20), False)])
        wait_for(lambda: not line.listens)
        assert "too large for measurements" in problem_of(source.latest)


def test_a_closed_line_ends_its_thread_and_hears_nothing_more(tmp_path):
    with mosquitto(tmp_path) as broker, listening(f"mqtt://{HOST}:{broker.port}/city/#") as (line, source):
        source.latest()
        assert len(listeners()) == 1
        line.close()
        line.close()
        wait_for(lambda: not listeners())
        broker.send([("city/st1/pm25", "5", False)])
        assert source.hearing().tally.messages == 0
        line.open(source._buffer.take)
        assert listeners() == []
