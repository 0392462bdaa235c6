"""Parameters of time: local time with its zone, from the dialog, a model, a script or a command line."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest
from cityverse.cityverse_plugin.algorithms.base import Algorithm
from cityverse.cityverse_plugin.algorithms.run import Run
from cityverse.cityverse_plugin.algorithms.times import Day, LastDay, Moment, Zone, days
from cityverse.cityverse_plugin.twin.messages import say
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsProperty
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

CASABLANCA = "Africa/Casablanca"


class Clock(Algorithm):
    """Reads times."""

    key, title, group_key, group_title = "clock", say("Clock"), "test", say("Test")
    inputs = (
        Moment("TIME", say("Time"), say("Time")),
        Day("DATE", say("Day"), say("Day")),
        LastDay("LAST_DATE", say("Last day"), say("Last day")),
        Zone("ZONE", say("Zone"), say("Zone")),
    )

    def compute(self, run: Run) -> Mapping[str, Any]:
        """Hand back what was read."""
        Clock.seen = (dict(run.values), run.provenance())
        return {}


@pytest.fixture
def read(qgis_app):
    def run(**values: Any) -> dict[str, Any]:
        algorithm, feedback = Clock().create(), QgsProcessingFeedback()
        given = {"TIME": "2026-06-21T12:00", "DATE": "2026-06-21", "ZONE": CASABLANCA, **values}
        good, why = algorithm.checkParameterValues(given, QgsProcessingContext())
        assert good, why
        _, fine = algorithm.run(given, QgsProcessingContext(), feedback, {}, False)
        assert fine
        return {**Clock.seen[0], "log": feedback.textLog(), "run": Clock.seen[1]}

    return run


WALL = QDateTime(QDate(2026, 6, 21), QTime(12, 0))
NOON = datetime(2026, 6, 21, 12)


@pytest.mark.parametrize(
    ("given", "hour"),
    [
        ("2026-06-21T12:00", 11),
        (" 2026-06-21 12:00:00.5 ", 11),
        (WALL, 11),
        (NOON, 11),
        (QgsProperty.fromExpression("to_datetime('2026-06-21T12:00:00')"), 11),
        ("2026-06-21T12:00Z", 12),
        ("2026-06-21T12:00+0300", 9),
        (NOON.replace(tzinfo=timezone(timedelta(hours=-2))), 14),
        (QDateTime(QDate(2026, 6, 21), QTime(12, 0), Qt.TimeSpec.UTC), 12),
    ],
    ids=str,
)
def test_a_moment_is_local_unless_it_says_otherwise(read, given, hour):
    assert read(TIME=given)["TIME"] == datetime(2026, 6, 21, hour, tzinfo=timezone.utc)


def test_provenance_is_utc_and_zone_and_runs_again(read):
    first = read(LAST_DATE=QDate(2026, 6, 23))
    kept = first["run"].parameters
    assert kept == {
        "TIME": "2026-06-21T11:00:00Z", "DATE": "2026-06-21", "LAST_DATE": "2026-06-23", "ZONE": CASABLANCA,
    }  # fmt: skip
    assert read(**kept)["run"].same_run(first["run"])
    assert days(first["DATE"], first["LAST_DATE"]) == [date(2026, 6, day) for day in (21, 22, 23)]


def test_what_is_left_empty(read):
    found = read(ZONE="", LAST_DATE=None)
    assert found["LAST_DATE"] == date(2026, 6, 21)
    assert found["ZONE"] is not None
    algorithm = Clock().create()
    assert algorithm.parameterDefinition("TIME").defaultValue() == f"{date.today()}T12:00:00"
    assert CASABLANCA in algorithm.parameterDefinition("ZONE").metadata()["widget_wrapper"]["value_hints"]
    copy = algorithm.parameterDefinition("TIME").clone()
    assert (copy.name(), copy.type(), copy.help()) == ("TIME", "datetime", "Time")


def test_where_clocks_change_it_says_what_was_taken(read):
    paris = {"ZONE": "Europe/Paris"}
    twice = read(TIME="2026-10-25T02:30", **paris)
    assert twice["TIME"] == datetime(2026, 10, 25, 0, 30, tzinfo=timezone.utc)
    assert "happens twice" in twice["log"]
    assert "2026-10-25T02:30+01:00" in twice["log"]
    never = read(TIME="2026-03-29T02:30", **paris)
    assert never["TIME"] == datetime(2026, 3, 29, 1, 30, tzinfo=timezone.utc)
    assert "does not exist" in never["log"]
    assert "03:30 UTC+02:00 is taken" in never["log"]
    assert "clocks" not in read(**paris)["log"]


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"TIME": "noon"}, "TIME is “noon”. Write a date and a time"),
        ({"TIME": "2026-06-21"}, "Write a date and a time"),
        ({"TIME": QDate(2026, 6, 21)}, "TIME is “2026-06-21”"),
        ({"TIME": "2026-06-31T12:00"}, "Write a date and a time"),
        ({"TIME": "2026-06-21T25:00"}, "Write a date and a time"),
        ({"TIME": "1849-06-21T12:00"}, "year from 1950 to 2100"),
        ({"DATE": "21 June"}, "DATE is “21 June”. Write a date"),
        ({"DATE": "9999-01-01"}, "year from 1950 to 2100"),
        ({"LAST_DATE": "2026-06-20"}, "It lies before DATE, 2026-06-21"),
        ({"LAST_DATE": "2027-06-22"}, "choose 2027-06-21 or before"),
        ({"ZONE": "Africa/Casablnca"}, "such as Africa/Casablanca"),
        ({"ZONE": "../../etc/passwd"}, "There is no time zone"),
        ({"ZONE": "UTC+99:00"}, "There is no time zone"),
    ],
    ids=str,
)
def test_bad_input_is_a_sentence(read, values, sentence):
    with pytest.raises((QgsProcessingException, AssertionError), match=sentence.replace("+", r"\+")):
        prepare(values)


def prepare(values: Mapping[str, Any]) -> None:
    """Read as QGIS does, on the main thread; there, exceptions come through."""
    given = {"TIME": "2026-06-21T12:00", "DATE": "2026-06-21", "ZONE": CASABLANCA, **values}
    algorithm = Clock()
    algorithm.initAlgorithm()
    assert algorithm.checkParameterValues(given, QgsProcessingContext())[0]
    algorithm.prepareAlgorithm(given, QgsProcessingContext(), QgsProcessingFeedback())
