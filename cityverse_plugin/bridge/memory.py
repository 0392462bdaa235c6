"""What was published from this profile of QGIS, for work that does not go through the outbox."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from ..catalogue.outbox import Outbox
from ..twin.messages import CityVerseError
from .outbox import outbox_folder


@contextmanager
def memory() -> Iterator[Outbox | None]:
    """Lend the outbox; None where it cannot be opened: then nothing is known, and nothing is gone over."""
    try:
        outbox = Outbox(outbox_folder())
    except CityVerseError:
        yield None
        return
    try:
        yield outbox
    finally:
        outbox.close()
