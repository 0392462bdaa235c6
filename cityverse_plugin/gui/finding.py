"""Work of a task: pages of what a catalogue holds, and pictures of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QImage

from ..bridge.pictures import read_picture
from ..bridge.tasks import Work
from ..catalogue.stac import item_to_record
from ..catalogue.store import Query, Store
from ..twin.messages import CityVerseError
from ..twin.record import Record

PAGE = 25
MOST_BYTES = 2_000_000
THUMBNAIL = QSize(64, 64)


@dataclass(frozen=True)
class Page:
    """Some of what was found; `unreadable` counts items that are no records, `more` says whether there is another."""

    records: tuple[Record, ...]
    unreadable: int
    more: bool


class Hunt:
    """One search, read page by page; only one task may read at a time."""

    def __init__(self, store: Store, query: Query) -> None:
        self.store = store
        self._query = query
        self._items: Iterator[dict[str, Any]] | None = None

    def page(self, work: Work) -> Page:
        """Read the next page."""
        if self._items is None:
            self._items = iter(self.store.search(self._query))
        found, unreadable, count = [], 0, 0
        for item in islice(self._items, PAGE):
            work.check()
            count += 1
            try:
                found.append(item_to_record(item))
            except CityVerseError:
                unreadable += 1
        return Page(tuple(found), unreadable, count == PAGE)


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
