"""Kept sensor values: offline, across runs, with their age, and after a server that fails."""

from __future__ import annotations

import math
import os
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing, suppress
from datetime import datetime, timedelta, timezone

import numpy as np
import pytest
from cityverse.cityverse_plugin.sources import observations_store
from cityverse.cityverse_plugin.sources.observations import Latest, Observations, Series, Station
from cityverse.cityverse_plugin.sources.observations_cache import ObservationCache
from cityverse.cityverse_plugin.sources.observations_kept import KeptSource
from cityverse.cityverse_plugin.twin.messages import Cancelled, CityVerseError, say
from small_disk import made_disk

NOW = datetime(2026, 3, 1, 12, tzinfo=timezone.utc)
WHERE = "http://127.0.0.1/v1.1"
ROOF = Station("1", "Roof", 13.4, 52.5, 40.0, {"exposure": "outdoor", "tags": ["a"]})
PM = Series("7", ROOF, "PM2.5", "ug/m3", "PM2.5 on the roof")
NOISE = Series("x'y", Station("2", "Gate", math.nan, math.nan), "LAeq", "dB")

#: Another program that keeps values, 200 times.
WRITER = """
import sys
from datetime import datetime, timedelta, timezone
from cityverse.cityverse_plugin.sources.observations import Latest, Series, Station
from cityverse.cityverse_plugin.sources.observations_cache import ObservationCache
path, name = sys.argv[1:]
cache, one = ObservationCache(path), Series("1", Station("1", "Roof", 1, 2), "PM10")
begin = datetime(2026, 3, 1, tzinfo=timezone.utc)
for step in range(200):
    cache.keep_series(name, [one], begin)
    cache.keep_latest(name, [Latest(one, begin + timedelta(seconds=step), float(step), begin)])
sys.exit(cache.problem is not None)
"""


def observations(series: Series, *hours: int) -> Observations:
    times = np.array([np.datetime64("2026-03-01T00:00", "us") + np.timedelta64(hour, "h") for hour in hours])
    return Observations(series, times, times, np.array([math.nan if h == 3 else float(h) for h in hours]))


class Fake:
    """A source whose answers are given by the test; an error among them is raised."""

    kind, address = "fake", WHERE

    def __init__(self) -> None:
        self.fails: Exception | None = None
        self.values = {PM: 5.0, NOISE: 60.0}
        self.measured = NOW

    def _may(self):
        if self.fails:
            raise self.fails

    def series(self, cancelled=None, account=None):
        self._may()
        return list(self.values)

    def latest(self, cancelled=None, account=None):
        self._may()
        return [Latest(one, self.measured, value, NOW) for one, value in self.values.items()]

    def history(self, series, start, end, progress=None, cancelled=None):
        yield observations(series, 0, 1)
        self._may()
        yield observations(series, 2, 3)


@pytest.fixture
def cache(tmp_path):
    return ObservationCache(tmp_path / "deep" / "sensors.sqlite")


def test_what_is_kept_comes_back_as_it_was(cache, tmp_path):
    cache.keep_series(WHERE, [PM, NOISE], NOW)
    cache.keep_latest(WHERE, [Latest(PM, NOW, 5.5, NOW + timedelta(minutes=1))])
    again = ObservationCache(tmp_path / "deep" / "sensors.sqlite")
    found = again.series(WHERE)
    assert found[0] == PM
    assert (found[1].id, found[1].unit, math.isnan(found[1].station.longitude)) == ("x'y", "dB", True)
    assert again.latest(WHERE) == [Latest(PM, NOW, 5.5, NOW + timedelta(minutes=1))]
    assert again.series("http://other/") == []
    assert again.received(WHERE) == NOW + timedelta(minutes=1)


def test_an_older_value_does_not_replace_a_newer_one(cache):
    cache.keep_series(WHERE, [PM], NOW)
    cache.keep_latest(WHERE, [Latest(PM, NOW, 5.0, NOW)])
    cache.keep_latest(WHERE, [Latest(PM, NOW - timedelta(hours=1), 9.0, NOW + timedelta(hours=1))])
    assert [one.value for one in cache.latest(WHERE)] == [5.0]


def test_history_is_merged_and_cut_to_the_period(cache):
    cache.keep_history(WHERE, observations(PM, 2, 3), NOW)
    cache.keep_history(WHERE, observations(PM, 0, 2), NOW)
    whole = cache.history(WHERE, PM, None, None)
    assert whole.values[:2].tolist() == [0.0, 2.0]
    assert math.isnan(whole.values[2])
    assert np.all(np.diff(whole.start) > np.timedelta64(0))
    hour = datetime(2026, 3, 1, 2, tzinfo=timezone.utc)
    assert cache.history(WHERE, PM, hour, hour).values.tolist() == [2.0]
    assert len(cache.history(WHERE, NOISE, None, None)) == 0


def test_a_damaged_file_is_made_anew(tmp_path):
    path = tmp_path / "sensors.sqlite"
    path.write_bytes(b"SQLite format 3\0" + b"\xff" * 5000)
    cache = ObservationCache(path)
    cache.keep_series(WHERE, [PM], NOW)
    assert cache.series(WHERE) == [PM]


def test_a_place_that_cannot_be_written_is_a_sentence_and_the_session_goes_on(tmp_path):
    (tmp_path / "file").write_text("x")
    cache = ObservationCache(tmp_path / "file" / "sensors.sqlite")
    assert "cannot be used" in str(cache.problem)
    cache.keep_series(WHERE, [PM], NOW)
    cache.keep_latest(WHERE, [Latest(PM, NOW, 1.0, NOW)])
    assert [one.value for one in cache.latest(WHERE)] == [1.0]


def test_a_full_disk_loses_nothing_of_now_and_what_came_is_kept_once_there_is_room(tmp_path, monkeypatch):
    with made_disk(tmp_path / "disk", 1 << 20) as disk:
        cache = ObservationCache(disk / "sensors.sqlite")
        cache.keep_series(WHERE, [PM], NOW)
        cache.keep_latest(WHERE, [Latest(PM, NOW, 1.0, NOW)])
        filler = disk / "filler"
        with suppress(OSError), filler.open("wb", buffering=0) as stream:
            while stream.write(b"x" * 4096):
                pass
        later = NOW + timedelta(minutes=1)
        times = np.datetime64("2026-03-01T00:00", "us") + np.arange(5000) * np.timedelta64(1, "s")
        cache.keep_history(WHERE, Observations(PM, times, times, np.arange(5000.0)), NOW)
        cache.keep_latest(WHERE, [Latest(PM, later, 2.0, later)])
        assert "full" in str(cache.problem)
        assert [one.value for one in cache.latest(WHERE)] == [2.0]
        assert len(cache.history(WHERE, PM, None, None)) == 5000
        filler.unlink()
        monkeypatch.setattr(observations_store, "_AGAIN", 0.0)
        assert [one.value for one in cache.latest(WHERE)] == [2.0]
        assert cache.problem is None
        other = ObservationCache(disk / "sensors.sqlite")
        assert [one.value for one in other.latest(WHERE)] == [2.0]
        assert len(other.history(WHERE, PM, None, None)) == 5000


def test_a_profile_that_may_not_be_written_shows_what_it_holds(tmp_path):
    with made_disk(tmp_path / "disk", 4 << 20) as disk:
        cache = ObservationCache(disk / "sensors.sqlite")
        cache.keep_series(WHERE, [PM], NOW)
        cache.keep_latest(WHERE, [Latest(PM, NOW, 1.0, NOW)])
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        other = ObservationCache(disk / "sensors.sqlite")
        assert other.problem is not None
        assert [one.value for one in other.latest(WHERE)] == [1.0]
        other.keep_latest(WHERE, [Latest(PM, NOW + timedelta(minutes=1), 2.0, NOW)])
        assert [one.value for one in other.latest(WHERE)] == [2.0]


def test_a_file_that_is_damaged_while_it_is_used_is_made_anew(tmp_path):
    path = tmp_path / "sensors.sqlite"
    cache = ObservationCache(path)
    cache.keep_series(WHERE, [PM], NOW)
    path.write_bytes(b"nothing of use" * 1000)
    cache.keep_series(WHERE, [PM], NOW)
    assert (cache.series(WHERE), cache.problem) == ([PM], None)


def test_a_file_that_another_program_holds_is_not_deleted(tmp_path, monkeypatch):
    monkeypatch.setattr(observations_store, "_PATIENCE", 0.05)
    path = tmp_path / "sensors.sqlite"
    ObservationCache(path).keep_series(WHERE, [PM], NOW)
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN EXCLUSIVE")
        cache = ObservationCache(path)
        cache.keep_series(WHERE, [PM, NOISE], NOW)
        assert len(cache.series(WHERE)) == 2
        other.rollback()
    monkeypatch.setattr(observations_store, "_AGAIN", 0.0)
    assert len(cache.series(WHERE)) == 2
    assert len(ObservationCache(path).series(WHERE)) == 2


def test_two_programs_write_at_once(tmp_path):
    """Two processes, as two QGIS are, keep values of two sources in one file; nothing of either is lost."""
    path = tmp_path / "sensors.sqlite"
    found = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    running = [subprocess.Popen([sys.executable, "-c", WRITER, str(path), name], env=found) for name in ("a", "b")]
    assert [one.wait(60) for one in running] == [0, 0]
    cache = ObservationCache(path)
    assert [(len(cache.series(name)), cache.latest(name)[0].value) for name in ("a", "b")] == [(1, 199.0), (1, 199.0)]


def test_threads_may_share_it(cache):
    cache.keep_series(WHERE, [PM], NOW)

    def work(number: int) -> None:
        for step in range(20):
            cache.keep_latest(WHERE, [Latest(PM, NOW + timedelta(seconds=step), float(step), NOW)])

    threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert cache.latest(WHERE)[0].value == 19.0


def test_a_fresh_answer_is_fresh(cache):
    kept = KeptSource(Fake(), cache)
    assert kept.series().fresh
    answer = kept.latest()
    assert answer.fresh
    assert {one.series.id: one.value for one in answer.value} == {"7": 5.0, "x'y": 60.0}


def test_a_source_that_fails_leaves_what_was_kept_with_its_age(cache):
    source = Fake()
    kept = KeptSource(source, cache)
    first = kept.latest()
    source.fails = CityVerseError(say("The server is tired."))
    answer = kept.latest()
    assert not answer.fresh
    assert str(answer.problem) == "The server is tired."
    # NaN, where a station has no place, is unlike itself; as text it is not
    assert repr(answer.value) == repr(first.value)
    assert answer.age(NOW + timedelta(days=3650)) > 0
    assert [one.age(NOW + timedelta(hours=2)) for one in answer.value] == [7200.0, 7200.0]
    assert {one.id for one in kept.series().value} == {"7", "x'y"}


def test_a_series_that_is_missing_from_an_answer_keeps_its_value(cache):
    source = Fake()
    kept = KeptSource(source, cache)
    kept.latest()
    del source.values[NOISE]
    assert {one.series.id for one in kept.latest().value} == {"7", "x'y"}


def test_history_that_breaks_off_is_kept_so_far(cache):
    source = Fake()
    source.fails = CityVerseError(say("Half a page."))
    answer = KeptSource(source, cache).history(PM, None, None)
    assert answer.value.values.tolist() == [0.0, 1.0]
    assert str(answer.problem) == "Half a page."
    source.fails = None
    assert len(KeptSource(source, cache).history(PM, None, None).value) == 4


def test_without_a_source_it_says_that_it_works_offline(cache):
    KeptSource(Fake(), cache).latest()
    answer = KeptSource(None, cache, WHERE).latest()
    assert len(answer.value) == 2
    assert "offline" in str(answer.problem)
    nothing = KeptSource(None, cache, "http://never/").latest()
    assert (nothing.value, nothing.received, nothing.age(NOW)) == ([], None, None)


def test_cancel_is_no_failure_of_the_source(cache):
    source = Fake()
    source.fails = Cancelled()
    with pytest.raises(Cancelled):
        KeptSource(source, cache).latest()
