"""An outbox, a store that can be out of reach, and a sender between them whose clock the test turns."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from cityverse.cityverse_plugin.catalogue.outbox import Job, Outbox
from cityverse.cityverse_plugin.catalogue.sender import Sender
from sending import ADDRESS, Clock, Flaky, sender_for
from store_contract import sample_bundle, sample_record, sample_twin


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def outbox(tmp_path: Path, clock: Clock) -> Iterator[Outbox]:
    made = Outbox(tmp_path / "outbox", lambda: clock.wall)
    yield made
    made.close()


@pytest.fixture
def store() -> Flaky:
    return Flaky()


@pytest.fixture
def sender(outbox: Outbox, store: Flaky, clock: Clock) -> Sender:
    return sender_for(outbox, store, clock)


@pytest.fixture
def add(outbox: Outbox, tmp_path: Path) -> Callable[..., Job]:
    """Put a record that differs from the sample in some fields into the outbox."""

    def deed(identifier: str = "landsat", address: str = ADDRESS, base: Any = None, **changes: Any) -> Job:
        bundle = sample_bundle(tmp_path / "stage", sample_record(identifier, **changes))
        return outbox.add(replace(bundle, base=base), sample_twin(), address)

    return deed
