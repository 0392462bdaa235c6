"""The list of what was found: pages come when the list is scrolled, pictures when a line is seen."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsTask
from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QImage

from ..bridge import tasks
from ..bridge.i18n import tr
from ..catalogue.store import Query, Store
from ..twin.messages import Message
from ..twin.record import Record
from .finding import Hunt, Page, thumbnail
from .record_words import describe_record, paper_line, place_line, record_title

RECORD = Qt.ItemDataRole.UserRole
PLACE_LINE = Qt.ItemDataRole.UserRole + 1
PAPER_LINE = Qt.ItemDataRole.UserRole + 2
PICTURE = Qt.ItemDataRole.UserRole + 3


class ResultsModel(QAbstractListModel):
    """Records of one search.

    Signals
    -------
    searched(int, int, bool)
        A page came: records shown, items that could not be read, whether there is more.
    failed(Message)
        The catalogue did not answer as it should.
    """

    searched = pyqtSignal(int, int, bool)
    failed = pyqtSignal(object)

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._records: list[Record] = []
        self._pictures: dict[str, QImage | None] = {}
        self._wanted: list[Record] = []
        self._hunt: Hunt | None = None
        self._more = False
        self._unreadable = 0
        self._reading: QgsTask | None = None
        self._painting: QgsTask | None = None
        self._titles: dict[str, str] = {}

    def search(self, store: Store, query: Query) -> None:
        """Forget what was found and look again."""
        self.forget()
        self._hunt, self._more = Hunt(store, query), True
        self.fetchMore()

    def forget(self) -> None:
        """Show nothing, and cancel what is on its way."""
        for task in (self._reading, self._painting):
            if task is not None:
                task.cancel()
        self._reading = self._painting = self._hunt = None
        self.beginResetModel()
        self._records, self._pictures, self._wanted = [], {}, []
        self._more, self._unreadable = False, 0
        self.endResetModel()

    def name_twins(self, titles: dict[str, str]) -> None:
        """Say what the twins of this catalogue are called, by id."""
        self._titles = titles
        if self._records:
            self.dataChanged.emit(self.index(0), self.index(len(self._records) - 1))

    def record(self, index: QModelIndex) -> Record | None:
        """Return the record of a line."""
        return self._records[index.row()] if index.isValid() else None

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:
        """See Qt."""
        return 0 if parent.isValid() else len(self._records)

    def canFetchMore(self, parent: QModelIndex = QModelIndex()) -> bool:
        """See Qt."""
        return self._more and self._reading is None and not parent.isValid()

    def fetchMore(self, parent: QModelIndex = QModelIndex()) -> None:
        """See Qt; the page arrives later."""
        if self._hunt is None or not self.canFetchMore(parent):
            return
        hunt = self._hunt

        def done(page: Page) -> None:
            if hunt is self._hunt:
                self._take(page)

        def failed(message: Message) -> None:
            if hunt is self._hunt:
                self._reading, self._more = None, False
                self.failed.emit(message)

        self._reading = tasks.start(tr("Searching the catalogue"), hunt.page, done, failed)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See Qt."""
        record = self.record(index)
        if record is None:
            return None
        twin = self._titles.get(record.collection, record.collection)
        if role == RECORD:
            return record
        if role == PICTURE:
            return self._picture(record)
        words = {
            Qt.ItemDataRole.DisplayRole: record_title,
            PLACE_LINE: lambda one: place_line(one, twin),
            PAPER_LINE: paper_line,
            Qt.ItemDataRole.ToolTipRole: describe_record,
            Qt.ItemDataRole.AccessibleTextRole: lambda one: f"{record_title(one)}, {place_line(one, twin)}",
        }
        return words[role](record) if role in words else None

    def _take(self, page: Page) -> None:
        self._reading, self._more = None, page.more
        self._unreadable += page.unreadable
        if page.records:
            first = len(self._records)
            self.beginInsertRows(QModelIndex(), first, first + len(page.records) - 1)
            self._records.extend(page.records)
            self.endInsertRows()
        self.searched.emit(len(self._records), self._unreadable, self._more)

    def _picture(self, record: Record) -> QImage | None:
        key = f"{record.collection}/{record.id}"
        if key not in self._pictures:
            self._pictures[key] = None
            self._wanted.append(record)
            self._paint()
        return self._pictures[key]

    def _paint(self) -> None:
        if self._painting is not None or not self._wanted or self._hunt is None:
            return
        hunt, record = self._hunt, self._wanted.pop(0)

        def done(image: QImage | None) -> None:
            if hunt is not self._hunt:
                return
            self._painting = None
            if image is not None and record in self._records:
                self._pictures[f"{record.collection}/{record.id}"] = image
                place = self.index(self._records.index(record))
                self.dataChanged.emit(place, place, [PICTURE])
            self._paint()

        def failed(_message: Message) -> None:
            done(None)

        self._painting = tasks.start(
            tr("Fetching a picture"), lambda _work: thumbnail(hunt.store, record), done, failed
        )
