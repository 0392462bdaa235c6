"""The sender: what fails waits and is tried again, what is paused stops, and nothing is published twice."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from cityverse.cityverse_plugin.catalogue.assets import Upload
from cityverse.cityverse_plugin.catalogue.memory import MemoryStore
from cityverse.cityverse_plugin.catalogue.outbox import Job, Outbox
from cityverse.cityverse_plugin.catalogue.sender import Sender
from cityverse.cityverse_plugin.catalogue.store import AccessDenied, StoreError, Unreachable
from cityverse.cityverse_plugin.twin.messages import say
from sending import ADDRESS, found, sender_for, states, unreachable

DAY = 86400.0


def test_it_waits_longer_each_time_and_ends_well(outbox, store, sender, add, clock):
    add()
    store.trouble["landsat"] = unreachable()
    waits = []
    for _ in range(10):
        assert sender.send_due() == 0
        waits.append(sender.next_due())
        assert sender.send_due() == 0
        clock.go(waits[-1])
    assert waits == [5, 10, 20, 40, 80, 160, 320, 640, 900, 900]
    job = outbox.jobs()[0]
    assert (job.state, job.attempts, str(job.reason)) == ("waiting", 10, "No answer.")
    assert job.due is not None
    store.trouble.clear()
    assert sender.send_due() == 1
    assert (states(outbox), store.writes) == ({"landsat": "sent"}, ["landsat"])


def test_the_wait_is_drawn(outbox, store, add, clock):
    add()
    store.trouble["landsat"] = unreachable()
    sender = sender_for(outbox, store, clock, 0.5)
    sender.send_due()
    assert sender.next_due() == 2.5


def test_what_the_server_asks_for_is_honoured_for_all_that_goes_to_it(outbox, store, sender, add, clock):
    add("one"), add("two"), add("three", "https://other.example.org")
    store.trouble["one"] = unreachable(120.0)
    assert sender.send_due() == 1
    assert states(outbox) == {"one": "waiting", "two": "waiting", "three": "sent"}
    assert sender.next_due() == 125.0
    assert [job.attempts for job in outbox.jobs()] == [1, 0, 1]


def test_one_job_that_fails_does_not_stop_the_others(outbox, store, sender, add):
    for identifier in ("unreachable", "denied", "odd", "good"):
        add(identifier)
    store.trouble = {
        "unreachable": unreachable(),
        "denied": AccessDenied(say("A password is missing.")),
        "odd": KeyError("bug"),
    }
    assert sender.send_due() == 1
    assert states(outbox) == {"unreachable": "waiting", "denied": "failed", "odd": "failed", "good": "sent"}
    reasons = {job.item: str(job.reason) for job in outbox.jobs()}
    assert reasons["denied"] == "A password is missing."
    assert "unexpected" in reasons["odd"]
    store.trouble.clear()
    for job in outbox.jobs():
        outbox.retry(job.id)
    assert sender.send_due() == 3
    assert found(store) == ["denied", "good", "odd", "unreachable"]


def test_a_dead_address_is_given_up_for_the_round(outbox, store, sender, add):
    names = [f"r{i}" for i in range(6)]
    for name in names:
        add(name)
    store.trouble = {name: unreachable() for name in names}
    assert sender.send_due() == 0
    assert sorted(job.attempts for job in outbox.jobs()) == [0, 0, 0, 1, 1, 1]
    assert set(states(outbox).values()) == {"waiting"}


def test_a_large_job_that_breaks_off_lets_the_small_ones_go_first(outbox, store, sender, add, clock):
    add("large")
    store.trouble["large"] = unreachable()
    sender.send_due()
    add("small")
    clock.go(5)
    heard: list[str] = []
    sender.send_due(lambda job: heard.append(job.item) if job.state == "sending" else None)
    assert heard == ["small", "large"]


@pytest.mark.parametrize("shift", [-400 * DAY, -2 * DAY, 30 * DAY])
@pytest.mark.parametrize("restarted", [False, True])
def test_a_clock_that_is_set_makes_nobody_wait_for_days(outbox, store, add, clock, shift, restarted):
    add()
    sender = sender_for(outbox, store, clock)
    store.trouble["landsat"] = unreachable()
    sender.send_due()
    clock.wall += shift
    if restarted:
        sender = sender_for(outbox, store, clock)
    assert sender.next_due() <= 5
    clock.go(5)
    store.trouble.clear()
    assert sender.send_due() == 1


def test_a_clock_that_is_set_back_a_little_doubles_the_wait_at_most(outbox, store, add, clock):
    add()
    store.trouble["landsat"] = unreachable(600.0)
    sender_for(outbox, store, clock).send_due()
    clock.go(500)
    clock.wall -= 300
    assert sender_for(outbox, store, clock).next_due() <= 605


@pytest.mark.parametrize(("deed", "state"), [("pause", "paused"), ("discard", None)])
def test_pause_and_discard_are_heard_while_it_sends(outbox, store, sender, add, clock, deed, state):
    job = add()

    def meanwhile(upload: Upload) -> None:
        getattr(outbox, deed)(job.id)
        clock.go(1)

    store.before_file = meanwhile
    assert sender.send_due() == 0
    assert states(outbox) == ({"landsat": state} if state else {})
    assert found(store) == []
    store.before_file = lambda _upload: None
    assert (sender.next_due(), sender.send_due()) == (None, 0)
    if state:
        outbox.retry(job.id)
        assert sender.send_due() == 1


def test_a_round_that_is_cancelled_counts_as_no_attempt(outbox, store, sender, add):
    add()
    calls: list[int] = []
    assert sender.send_due(cancelled=lambda: len(calls) > 3 or calls.append(1) is not None) == 0
    job = outbox.jobs()[0]
    assert (job.state, job.attempts, sender.next_due()) == ("queued", 0, 0)


def test_one_that_is_discarded_when_all_is_done_holds_up_nobody(outbox, store, sender, add, monkeypatch):
    add()
    add("another")
    put_item = store.put_item

    def discarding(collection_id: str, item: dict[str, Any]) -> None:
        put_item(collection_id, item)
        for job in outbox.jobs():
            if job.item == item["id"] == "landsat":
                outbox.discard(job.id)

    monkeypatch.setattr(store, "put_item", discarding)
    assert sender.send_due() == 2
    assert found(store) == ["another", "landsat"]
    assert states(outbox) == {"another": "sent"}
    assert outbox.published(ADDRESS, "landsat") is not None


def test_progress_is_noted_a_few_times_a_second(outbox, store, sender, add, clock):
    add()
    store.before_file = lambda upload: [(clock.go(0.1), upload.reached(i / 100)) for i in range(100)] and None
    heard: list[Job] = []
    sender.send_due(heard.append)
    sent = [job.sent for job in heard]
    assert 10 <= len(heard) <= 50
    assert sent == sorted(sent)
    assert 0 < sent[1] <= heard[0].size == sent[-1]


def test_a_ledger_is_there_again_after_a_crash(outbox, store, sender, add, clock):
    add()
    seen: list[dict[str, Any]] = []

    def upload_part(upload: Upload) -> None:
        seen.append(upload.ledger.get("parts"))
        upload.ledger.put("parts", {"done": len(seen)})
        raise Unreachable(say("Broken off."))

    store.before_file = upload_part
    for _ in range(3):
        sender.send_due()
        clock.go(1000)
        sender = sender_for(outbox, store, clock)
    assert seen == [{}, {"done": 1}, {"done": 2}]


def test_one_sender_at_a_time(outbox, store, sender, add, clock):
    add()
    other = Outbox(outbox.folder)
    second = sender_for(other, store, clock)
    inside: list[Any] = []
    store.before_file = lambda _upload: inside.append((second.send_due(), second.next_due()))
    assert sender.send_due() == 1
    assert inside == [(0, 5.0), (0, 5.0)]
    assert (sender.next_due(), second.next_due()) == (None, None)
    add("another")
    inside.clear()
    blocked = threading.Thread(target=sender.send_due)
    store.before_file = lambda _upload: inside.append(other.jobs()[0].state)
    blocked.start()
    blocked.join()
    assert inside == ["sending", "sending"]
    assert second.send_due() == 0
    other.close()


def test_a_store_that_cannot_be_opened_is_a_reason(outbox, add, clock):
    add()

    def refuse(_job: Job) -> MemoryStore:
        raise StoreError(say("There is no folder."))

    assert Sender(outbox, refuse).send_due() == 0
    assert str(outbox.jobs()[0].reason) == "There is no folder."
