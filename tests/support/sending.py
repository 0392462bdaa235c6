"""An outbox, a catalogue that makes trouble, and clocks that can be set, for the tests of the sender."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from cityverse.cityverse_plugin.catalogue.assets import Upload
from cityverse.cityverse_plugin.catalogue.memory import MemoryStore
from cityverse.cityverse_plugin.catalogue.outbox import Outbox
from cityverse.cityverse_plugin.catalogue.sender import Sender
from cityverse.cityverse_plugin.catalogue.store import Query, Unreachable
from cityverse.cityverse_plugin.twin.messages import say

ADDRESS = "https://catalogue.example.org"


class Clock:
    """A clock that can be set, and one that cannot."""

    def __init__(self) -> None:
        self.wall, self.running = 1.8e9, 1000.0

    def go(self, seconds: float) -> None:
        self.wall += seconds
        self.running += seconds


class Flaky(MemoryStore):
    """Does what a test wants before it stores an item, by the item's id, and before it stores a file."""

    def __init__(self) -> None:
        super().__init__()
        self.trouble: dict[str, Exception | None] = {}
        self.before_file: Callable[[Upload], None] = lambda _upload: None
        self.writes: list[str] = []

    def put_item(self, collection_id: str, item: dict[str, Any]) -> None:
        problem = self.trouble.get(item["id"])
        if problem is not None:
            raise problem
        self.writes.append(item["id"])
        super().put_item(collection_id, item)

    def put_asset(self, collection_id: str, name: str, source: Path, upload: Upload = Upload()) -> str:  # noqa: B008
        self.before_file(upload)
        return super().put_asset(collection_id, name, source, upload)


def sender_for(outbox: Outbox, store: MemoryStore, clock: Clock, draw: float = 1.0) -> Sender:
    return Sender(outbox, lambda _job: store, lambda: clock.wall, lambda: clock.running, lambda: draw)


def unreachable(seconds: float | None = None) -> Unreachable:
    return Unreachable(say("No answer."), seconds)


def states(outbox: Outbox) -> dict[str, str]:
    return {job.item: job.state for job in outbox.jobs()}


def found(store: MemoryStore) -> list[str]:
    return sorted(item["id"] for item in store.search(Query()))
