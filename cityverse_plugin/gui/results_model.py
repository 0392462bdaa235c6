"""The list of what was found: pages come when the list is scrolled, pictures when a line is seen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from qgis.core import QgsTask
from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, Qt, pyqtSignal

from ..bridge import tasks
from ..bridge.i18n import tr
from ..catalogue.federation import Entry, Gathering
from ..catalogue.store import Query
from ..twin.messages import Message, say
from ..twin.record import Record
from .finding import Hunt, Page, Source
from .pictures import Pictures
from .record_words import describe_record, found_in, paper_line, place_line, record_title

RECORD = Qt.ItemDataRole.UserRole
PLACE_LINE = Qt.ItemDataRole.UserRole + 1
PAPER_LINE = Qt.ItemDataRole.UserRole + 2
PICTURE = Qt.ItemDataRole.UserRole + 3


class ResultsModel(QAbstractListModel):
    """Records of one search in one or several catalogues; what several hold is one line.

    Attributes
    ----------
    gaps
        What of the catalogues could not be looked at, a sentence for each.

    Signals
    -------
    searched(int, int, bool)
        A page came: records shown, items that could not be read, whether there is more.
    failed(Source, Message)
        A catalogue did not answer as it should; the others go on.
    pictured(QModelIndex)
        The picture of a line is there. Not told by dataChanged, after which a list lays out every line anew: with
        ten thousand that takes as long as drawing ten times what is seen.
    """

    searched = pyqtSignal(int, int, bool)
    failed = pyqtSignal(object, object)
    pictured = pyqtSignal(QModelIndex)

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._found, self._shown = Gathering(), 0
        self._pictures = Pictures(self._show_picture)
        self._hunts: dict[str, Hunt] = {}
        self._more: set[str] = set()
        self._unreadable = 0
        self.gaps: list[Message] = []
        self._reading: dict[str, QgsTask] = {}
        self._titles: dict[tuple[str, str], str] = {}

    def search(self, sources: Sequence[Source], query: Query) -> None:
        """Forget what was found and look again; a catalogue that is named twice is asked once."""
        self.forget()
        self._hunts = {source.key: Hunt(source, query) for source in sources}
        self._more = set(self._hunts)
        self.fetchMore()

    def forget(self) -> None:
        """Show nothing, and cancel what is on its way."""
        running, self._reading = list(self._reading.values()), {}
        self._hunts, self._more, self._unreadable, self.gaps = {}, set(), 0, []
        for task in running:
            task.cancel()
        self._pictures.forget()
        self.beginResetModel()
        self._found, self._shown = Gathering(), 0
        self.endResetModel()

    def name_twins(self, source: Source, titles: dict[str, str]) -> None:
        """Say what the twins of a catalogue are called, by id."""
        self._titles.update({(source.key, twin): title for twin, title in titles.items()})
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(self._shown - 1))

    def record(self, index: QModelIndex) -> Record | None:
        """Return the record of a line."""
        return self._found[index.row()].record if index.isValid() else None

    def source(self, index: QModelIndex) -> Source | None:
        """Return the catalogue that the record of a line comes from."""
        hunt = self._hunts.get(self._found.source(index.row())) if index.isValid() else None
        return hunt.source if hunt is not None else None

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:
        """See Qt."""
        return 0 if parent.isValid() else self._shown

    def canFetchMore(self, parent: QModelIndex = QModelIndex()) -> bool:
        """See Qt."""
        return not parent.isValid() and bool(self._more - set(self._reading))

    def fetchMore(self, parent: QModelIndex = QModelIndex()) -> None:
        """See Qt; the pages arrive later, each catalogue's by itself."""
        if parent.isValid():
            return
        for key in sorted(self._more - set(self._reading)):
            hunt = self._hunts[key]
            self._reading[key] = tasks.start(
                tr("Searching {catalogue}").format(catalogue=hunt.source.connection.name),
                hunt.page,
                partial(self._take, hunt),
                partial(self._lose, hunt),
            )

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See Qt."""
        if not index.isValid():
            return None
        entry = self._found[index.row()]
        if role == RECORD:
            return entry.record
        if role == PICTURE:
            hunt = self._hunts.get(entry.source)
            return self._pictures.get(index.row(), hunt.source.store, entry.record) if hunt else None
        words = {
            Qt.ItemDataRole.DisplayRole: lambda: record_title(entry.record),
            PLACE_LINE: lambda: place_line(entry.record, self._twin(entry)),
            PAPER_LINE: lambda: self._paper(entry),
            Qt.ItemDataRole.ToolTipRole: lambda: describe_record(entry.record, self._places(entry)),
            Qt.ItemDataRole.AccessibleTextRole: lambda: self._spoken(entry),
        }
        return words[role]() if role in words else None

    def _twin(self, entry: Entry) -> str:
        return self._titles.get((entry.source, entry.record.collection), entry.record.collection)

    def _paper(self, entry: Entry) -> str:
        return " · ".join(part for part in (self._places(entry), paper_line(entry.record)) if part)

    def _spoken(self, entry: Entry) -> str:
        parts = (record_title(entry.record), place_line(entry.record, self._twin(entry)), self._places(entry))
        return ", ".join(part for part in parts if part)

    def _places(self, entry: Entry) -> str:
        """Return which catalogues have it, where more than one was asked."""
        if len(self._hunts) < 2:
            return ""
        names = [self._hunts[key].source.connection.name for key in (entry.source, *entry.also_in)]
        return found_in(names[0], names[1:])

    def _take(self, hunt: Hunt, page: Page) -> None:
        key = hunt.source.key
        if self._hunts.get(key) is not hunt:
            return
        self._reading.pop(key, None)
        if not page.more:
            self._more.discard(key)
        self._unreadable += page.unreadable
        self._gather(key, page)
        if page.left_out:
            text = "Not all of {catalogue} could be searched ({count} times). First: {reason}"
            words = {"catalogue": hunt.source.connection.name, "reason": page.left_out[0]}
            self.gaps.append(say(text, count=len(page.left_out), **words))
        self.searched.emit(self._shown, self._unreadable, bool(self._more))

    def _gather(self, key: str, page: Page) -> None:
        """Add new lines at the end, in one step; those that are copies change where they are."""
        first = self._shown
        places = [self._found.add(found, key) for found in page.found]
        if len(self._found) > first:
            self.beginInsertRows(QModelIndex(), first, len(self._found) - 1)
            self._shown = len(self._found)
            self.endInsertRows()
        for place in {place for place in places if place < first}:
            self.dataChanged.emit(self.index(place), self.index(place))

    def _lose(self, hunt: Hunt, message: Message) -> None:
        key = hunt.source.key
        if self._hunts.get(key) is not hunt:
            return
        self._reading.pop(key, None)
        self._more.discard(key)
        self.failed.emit(hunt.source, message)
        self.searched.emit(self._shown, self._unreadable, bool(self._more))

    def _show_picture(self, row: int) -> None:
        if row < self._shown:
            self.pictured.emit(self.index(row))
