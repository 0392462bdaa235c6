"""Adding, pausing, discarding, carrying, sending and dying in any order: no job is lost, none is published twice."""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

from cityverse.cityverse_plugin.catalogue.memory import MemoryStore
from cityverse.cityverse_plugin.catalogue.outbox import Job, Outbox
from cityverse.cityverse_plugin.catalogue.sender import Sender
from cityverse.cityverse_plugin.catalogue.stac import item_to_record
from cityverse.cityverse_plugin.catalogue.store import AccessDenied, Query, Unreachable
from cityverse.cityverse_plugin.twin.messages import say
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from property_profiles import examples
from store_contract import sample_bundle, sample_record, sample_twin

RECORDS = ("one", "two", "three")
PLACES = ("https://a.example.org", "https://b.example.org")
TROUBLE = ("none", "unreachable", "later", "denied", "killed", "killed after", "cancelled")


class Killed(BaseException):
    """The process dies: nobody may catch it."""


class Catalogue(MemoryStore):
    """Counts what is written, and does not always want to."""

    def __init__(self) -> None:
        super().__init__()
        self.written: Counter[str] = Counter()
        self.trouble = "none"

    def put_item(self, collection_id: str, item: dict[str, Any]) -> None:
        if self.trouble == "unreachable":
            raise Unreachable(say("No answer."))
        if self.trouble == "later":
            raise Unreachable(say("Too many."), 60.0)
        if self.trouble == "denied":
            raise AccessDenied(say("No."))
        if self.trouble == "killed":
            raise Killed
        super().put_item(collection_id, item)
        self.written[item["properties"]["title"]] += 1
        if self.trouble == "killed after":
            self.trouble = "none"
            raise Killed


class OutboxMachine(RuleBasedStateMachine):
    """Two laptops, two catalogues, one stick."""

    def __init__(self) -> None:
        super().__init__()
        self.root = Path(tempfile.mkdtemp(prefix="cityverse-machine-"))
        self.clock = 1.8e9
        self.stores = {place: Catalogue() for place in PLACES}
        self.boxes = [Outbox(self.root / f"laptop{n}", lambda: self.clock) for n in range(2)]
        self.added: dict[str, str] = {}
        self.homes: list[set[str]] = [set(), set()]
        self.count = 0
        # Versions that a person has put over somebody else's: they may have been there before.
        self.insisted: Counter[str] = Counter()

    def teardown(self) -> None:
        for box in self.boxes:
            box.close()
        shutil.rmtree(self.root)

    def chosen(self, laptop: int, number: int) -> Job | None:
        jobs = self.boxes[laptop].jobs()
        return jobs[number % len(jobs)] if jobs else None

    @rule(
        laptop=st.integers(0, 1), name=st.sampled_from(RECORDS), place=st.sampled_from(PLACES), size=st.integers(0, 2)
    )
    def add(self, laptop: int, name: str, place: str, size: int) -> None:
        self.count += 1
        title = f"Version {self.count}"
        bundle = sample_bundle(self.root / "stage", sample_record(name, title=title), bytes(size))
        job = self.boxes[laptop].add(bundle, sample_twin(), place)
        assert job.state == "queued"
        self.added[job.id] = title
        self.homes[laptop].add(job.id)

    @rule(laptop=st.integers(0, 1), number=st.integers(0, 9), deed=st.sampled_from(["pause", "retry", "discard"]))
    def decide(self, laptop: int, number: int, deed: str) -> None:
        job = self.chosen(laptop, number)
        if job is None:
            return
        getattr(self.boxes[laptop], deed)(job.id)
        if deed == "discard":
            self.homes[laptop].remove(job.id)

    @rule(laptop=st.integers(0, 1), number=st.integers(0, 9), keep=st.sampled_from(["mine", "theirs"]))
    def resolve(self, laptop: int, number: int, keep: str) -> None:
        job = self.chosen(laptop, number)
        if job is None or job.state != "conflict":
            return
        self.boxes[laptop].resolve(job.id, keep)
        if keep == "mine":
            self.insisted[job.title] += 1
        else:
            self.homes[laptop].remove(job.id)

    @rule(laptop=st.integers(0, 1), trouble=st.sampled_from(TROUBLE), place=st.sampled_from(PLACES))
    def send(self, laptop: int, trouble: str, place: str) -> None:
        self.stores[place].trouble = trouble
        box, steps = self.boxes[laptop], iter(range(10))
        sender = Sender(box, lambda job: self.stores[job.address], lambda: self.clock, lambda: self.clock)
        before = sum(job.state == "sent" for job in box.jobs())
        try:
            sent = sender.send_due(cancelled=(lambda: next(steps, None) is None) if trouble == "cancelled" else None)
            assert sum(job.state == "sent" for job in box.jobs()) == before + sent
            assert all(job.state != "sending" for job in box.jobs())
        except Killed:
            self.restart(laptop)
        self.stores[place].trouble = "none"

    @rule(laptop=st.integers(0, 1))
    def restart(self, laptop: int) -> None:
        self.boxes[laptop].close()
        self.boxes[laptop] = Outbox(self.root / f"laptop{laptop}", lambda: self.clock)
        assert self.boxes[laptop].problems == []

    @rule(laptop=st.integers(0, 1))
    def carry(self, laptop: int) -> None:
        stick, source, target = self.root / "stick", self.boxes[laptop], self.boxes[1 - laptop]
        source.export(stick)
        before = {job.id for job in target.jobs()}
        report: list[Any] = []
        taken = target.take_in(stick, report)
        new = {job.id for job in target.jobs()} - before
        assert (len(new), report) == (taken, [])
        self.homes[1 - laptop] |= new
        assert target.take_in(stick) == 0

    @rule(seconds=st.sampled_from([-1e7, -1000.0, 10.0, 1000.0, 1e7]))
    def time_goes(self, seconds: float) -> None:
        self.clock += seconds

    @invariant()
    def no_job_is_lost(self) -> None:
        for box, home in zip(self.boxes, self.homes):
            assert {job.id for job in box.jobs()} == home

    @invariant()
    def what_is_unsent_has_its_files(self) -> None:
        for box in self.boxes:
            for job in box.jobs():
                if job.state != "sent":
                    assert all(path.is_file() for path in box.bundle(job.id)[0].files.values())
                assert (job.state == "conflict") == (job.state != "sent" and box.conflict(job.id) is not None)

    @invariant()
    def nothing_is_published_twice(self) -> None:
        for store in self.stores.values():
            assert all(count <= 1 + self.insisted[title] for title, count in store.written.items())
            revisions = [item_to_record(item).revision for item in store.search(Query())]
            assert sum(revisions) == sum(store.written.values())

    @precondition(lambda self: self.added)
    @rule()
    def in_the_end_all_is_sent(self) -> None:
        for laptop, box in enumerate(self.boxes):
            for _ in range(30):
                for job in box.jobs():
                    if job.state == "conflict":
                        self.insisted[job.title] += 1
                        box.resolve(job.id, "mine")
                    elif job.state != "sent":
                        box.retry(job.id)
                Sender(box, lambda job: self.stores[job.address], lambda: self.clock).send_due()
            assert {job.state for job in box.jobs()} <= {"sent"}
            for job in box.jobs():
                assert sum(store.written[self.added[job.id]] for store in self.stores.values()) >= 1
            assert self.homes[laptop] == {job.id for job in box.jobs()}


TestOutboxMachine = OutboxMachine.TestCase
TestOutboxMachine.settings = settings(max_examples=examples(15), stateful_step_count=20)
