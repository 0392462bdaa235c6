"""How long a server asks to wait reaches whoever tries again."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from email.utils import format_datetime

import pytest
from cityverse.cityverse_plugin.catalogue.answers import retry_after
from cityverse.cityverse_plugin.catalogue.store import Unreachable
from cityverse.cityverse_plugin.catalogue.transport import Request, Transport
from cityverse.cityverse_plugin.twin.messages import say
from fake_http import fake_server
from hypothesis import given
from hypothesis import strategies as st

NOON = datetime(2026, 11, 28, 12, tzinfo=timezone.utc)


def in_words(moment: datetime) -> str:
    return format_datetime(moment, usegmt=True)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("", None),
        ("0", 0),
        ("120", 120),
        (" 7 ", 7),
        ("3601", 3600),
        ("9" * 400, 3600),
        ("-5", None),
        ("1.5", None),
        ("soon", None),
        (in_words(NOON + timedelta(seconds=90)), 90),
        (in_words(NOON - timedelta(days=1)), 0),
        (in_words(NOON + timedelta(days=400)), 3600),
        ("Sat, 28 Nov 2026 12:00:30 -0000", 30),
        ("Sat, 99 Nov 2026 12:00:30 GMT", None),
    ],
)
def test_seconds_and_dates_are_read_by_the_servers_own_clock(header, seconds):
    assert retry_after({"Retry-After": header, "Date": in_words(NOON)}) == seconds


def test_without_a_clock_of_the_server_ours_counts():
    found = retry_after({"Retry-After": in_words(datetime.now(timezone.utc) + timedelta(minutes=30))})
    assert found is not None
    assert 0 < found <= 1800


@given(st.text(), st.text())
def test_any_header_is_a_wait_or_none(header, date):
    found = retry_after({"Retry-After": header, "Date": date})
    assert found is None or 0 <= found <= 3600


@pytest.mark.parametrize("status", [429, 503, 500])
def test_the_wait_stands_in_the_error_and_in_its_sentence(status):
    with fake_server() as server:
        server.on("*", status, Retry_After="90")
        with pytest.raises(Unreachable, match="asks to wait 90 seconds") as error:
            Transport().json(Request("GET", server.address))
        assert error.value.retry_after == 90
        assert len(server.asked) == 1, "a server that asks to wait is not asked again at once"
        server.on("*", status)
        with pytest.raises(Unreachable) as error:
            Transport().json(Request("GET", server.address))
        assert error.value.retry_after is None


def test_without_a_word_from_the_server_there_is_no_wait():
    assert Unreachable(say("no answer")).retry_after is None
