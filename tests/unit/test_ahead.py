"""Work on threads of its own: items in order, errors where they are taken, no thread that goes on for nobody."""

from __future__ import annotations

import threading

import pytest
from cityverse.cityverse_plugin.sources.ahead import streamed
from cityverse.cityverse_plugin.twin.messages import Cancelled


def threads() -> list[threading.Thread]:
    return [one for one in threading.enumerate() if one.name == "cityverse-stream"]


def test_items_come_in_order_and_the_thread_ends():
    assert list(streamed(lambda: iter(range(100)), lambda: False)) == list(range(100))
    for one in threads():
        one.join(5)
    assert threads() == []


def test_an_error_comes_after_what_came_before_it():
    def work():
        yield 1
        raise ValueError("half")

    found = streamed(work, lambda: False)
    assert next(found) == 1
    with pytest.raises(ValueError, match="half"):
        next(found)


def test_no_more_is_held_than_is_said_and_nothing_goes_on_once_nobody_wants_it():
    made: list[int] = []

    def work():
        for number in range(1000):
            made.append(number)
            yield number

    found = streamed(work, lambda: False, held=2)
    assert [next(found) for _ in range(3)] == [0, 1, 2]
    found.close()
    for one in threads():
        one.join(5)
    assert len(made) <= 6


def test_work_that_hangs_keeps_nobody_who_wants_to_stop():
    held, stop = threading.Event(), threading.Event()

    def work():
        yield 1
        held.wait(20)

    found = streamed(work, stop.is_set)
    assert next(found) == 1
    stop.set()
    with pytest.raises(Cancelled):
        next(found)
    held.set()
