"""Work of a task: pages of what a catalogue holds, and pictures of it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QImage

from ..bridge import connecting
from ..bridge.pictures import read_picture
from ..bridge.settings import Connection
from ..bridge.tasks import Work
from ..catalogue.federation import Finding
from ..catalogue.opening import split_address
from ..catalogue.store import Query, Store
from ..twin.messages import CityVerseError, Message
from ..twin.record import Record

PAGE = 100
#: Seconds for which the thread steps aside between two items: Python runs one thread at a time, and whoever draws the
#: list should not wait for the others' turns to end.
BREATH = 0.0005
MOST_BYTES = 2_000_000
THUMBNAIL = QSize(64, 64)


@dataclass(frozen=True)
class Source:
    """A catalogue that is searched; `only` is the one twin that its address names, "" for all."""

    connection: Connection
    store: Store
    only: str = ""

    @classmethod
    def of(cls, connection: Connection) -> Source:
        """Make its store; main thread. Raises `StoreError` where the address or the credential is none."""
        return cls(connection, connecting.store(connection), split_address(connection.address)[1])

    @property
    def key(self) -> str:
        """What tells it from others."""
        return self.connection.address


@dataclass(frozen=True)
class Page:
    """Some of what was found.

    `unreadable` counts items that are no records, `more` says whether there is another page, `left_out` what the
    catalogue could not look at.
    """

    found: tuple[Finding, ...]
    unreadable: int
    more: bool
    left_out: tuple[Message, ...] = ()


class Hunt:
    """One search in one catalogue, read page by page; only one task may read at a time."""

    def __init__(self, source: Source, query: Query) -> None:
        self.source = source
        self._query = replace(query, collections=(source.only,)) if source.only else query
        self._items: Iterator[dict[str, Any]] | None = None

    def page(self, work: Work) -> Page:
        """Read the next page."""
        store = self.source.store
        if self._items is None:
            self._items = iter(store.search(self._query))
        found, unreadable, count = [], 0, 0
        for item in islice(self._items, PAGE):
            work.check()
            time.sleep(BREATH)
            count += 1
            try:
                found.append(Finding.of(item, store))
            except CityVerseError:
                unreadable += 1
        left_out = () if count == PAGE else tuple(getattr(store, "unreadable", ()))
        return Page(tuple(found), unreadable, count == PAGE, left_out)


def thumbnail(store: Store, record: Record) -> QImage | None:
    """Fetch the picture of a record, scaled; None where there is none, or none that is harmless."""
    named = record.asset_with_role("thumbnail")
    if named is None:
        return None
    try:
        with store.open_asset(named[1].href) as stream:
            data = stream.read(MOST_BYTES + 1)
    except CityVerseError:
        return None
    return read_picture(data, THUMBNAIL * 2) if len(data) <= MOST_BYTES else None
