"""The series of a source as a tree: properties, and below each its stations with value, state and age."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from html import escape
from typing import Any

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, QSortFilterProxyModel, Qt
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtWidgets import QApplication

from ..bridge.i18n import tr
from ..bridge.sensors import Series, arrived
from ..bridge.sensors_looks import Pictures
from ..bridge.sensors_standing import Standing, stale_count
from .sensors_words import age_words, full_time, group_words, level_lines, panel_title, station_name, value_words
from .widgets import faded_ink

STATION, VALUE, AGE = 0, 1, 2
_COLUMNS = 3
_TOP = 0
_MINUTE = 60


class SensorsModel(QAbstractItemModel):
    """Stations by property; the internal id of a line is 0 for a property, else the number of its property plus one."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._titles: list[tuple[str, str]] = []
        self._groups: list[list[Standing]] = []
        self._pictures = Pictures()
        self._column, self._order = STATION, Qt.SortOrder.AscendingOrder

    def show(self, found: Sequence[Standing]) -> None:
        """Show how the series stand now; where the same series are there, only what changed is drawn again."""
        groups: dict[tuple[str, str], list[Standing]] = {}
        for one in found:
            groups.setdefault((one.series.property, one.series.unit), []).append(one)
        titles = sorted(groups, key=lambda title: (title[0].casefold(), title[1]))
        fresh = [self._sorted(groups[title]) for title in titles]
        if titles == self._titles and [set(_ids(group)) for group in fresh] == [set(_ids(one)) for one in self._groups]:
            self._replace(fresh)
            return
        self.beginResetModel()
        self._titles, self._groups = titles, fresh
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """See Qt; a list of Python's is sorted many times quicker than a proxy asks for what it compares."""
        self._column, self._order = column, order
        self._replace([self._sorted(group) for group in self._groups])

    def properties(self) -> list[tuple[str, str]]:
        """Return every property with its unit."""
        return list(self._titles)

    def group(self, title: tuple[str, str]) -> list[Standing]:
        """Return how the series of a property stand."""
        return list(self._groups[self._titles.index(title)]) if title in self._titles else []

    def standing(self, index: QModelIndex) -> Standing | None:
        """Return the series of a line, None for a property."""
        if not index.isValid() or index.internalId() == _TOP:
            return None
        return self._groups[index.internalId() - 1][index.row()]

    def index(self, row: int, column: int, parent: QModelIndex = QModelIndex()) -> QModelIndex:
        """See Qt."""
        # Asked for thousands of times: `hasIndex` would ask this model from C++ twice each time.
        above = parent.row() + 1 if parent.isValid() and parent.internalId() == _TOP and not parent.column() else _TOP
        lines = self._groups[above - 1] if above else self._groups if not parent.isValid() else ()
        if 0 <= row < len(lines) and 0 <= column < _COLUMNS:
            return self.createIndex(row, column, above)
        return QModelIndex()

    def parent(self, index: QModelIndex) -> QModelIndex:
        """See Qt."""
        if not index.isValid() or index.internalId() == _TOP:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _TOP)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:
        """See Qt."""
        if not parent.isValid():
            return len(self._groups)
        return len(self._groups[parent.row()]) if parent.internalId() == _TOP and parent.column() == 0 else 0

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:
        """See Qt."""
        return _COLUMNS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See Qt."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (tr("Station"), tr("Newest value"), tr("Age"))[section]
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See Qt."""
        if not index.isValid():
            return None
        one = self.standing(index)
        if one is not None and role == Qt.ItemDataRole.DecorationRole:
            return self._pictures.of(one.state, one.level) if index.column() == VALUE else None
        return self._group_data(index, role) if one is None else _series_data(one, index.column(), role)

    def _group_data(self, index: QModelIndex, role: int) -> Any:
        title, group = self._titles[index.row()], self._groups[index.row()]
        if role == Qt.ItemDataRole.FontRole:
            font = QFont(QApplication.font())
            font.setBold(True)
            return font
        if index.column() != STATION:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return group_words(panel_title(*title), len(group), stale_count(group))
        return None

    def _sorted(self, group: Sequence[Standing]) -> list[Standing]:
        descending = self._order == Qt.SortOrder.DescendingOrder
        return sorted(group, key=lambda one: _sort_key(one, self._column), reverse=descending)

    def _replace(self, fresh: list[list[Standing]]) -> None:
        """Take over the same series, in another order or with other values."""
        if [_ids(group) for group in fresh] != [_ids(group) for group in self._groups]:
            self._move(fresh)
            return
        for number, (old, new) in enumerate(zip(self._groups, fresh)):
            if old == new:
                continue
            self._groups[number] = new
            changed = [row for row, pair in enumerate(zip(old, new)) if _shown(pair[0]) != _shown(pair[1])]
            above = self.index(number, 0)
            if changed:
                self.dataChanged.emit(self.index(changed[0], VALUE, above), self.index(changed[-1], AGE, above))
                self.dataChanged.emit(above, above)

    def _move(self, fresh: list[list[Standing]]) -> None:
        """Change the order of lines; what is selected stays selected."""
        self.layoutAboutToBeChanged.emit()
        before = [(index, self.standing(index)) for index in self.persistentIndexList()]
        places = [{one.series.id: row for row, one in enumerate(group)} for group in fresh]
        self._groups = fresh
        for index, one in before:
            if one is not None:
                number = index.internalId()
                row = places[number - 1][one.series.id]
                self.changePersistentIndex(index, self.createIndex(row, index.column(), number))
        self.layoutChanged.emit()


class SensorsFilter(QSortFilterProxyModel):
    """Only the stations that are looked for."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._words = ""
        self._title: tuple[str, str] | None = None

    def look_for(self, words: str, title: tuple[str, str] | None) -> bool:
        """Show only stations with these words in their name, and only one property (None: all); whether that is new."""
        wanted = words.strip().casefold(), title
        if wanted == (self._words, self._title):
            return False
        self._words, self._title = wanted
        self.invalidateFilter()
        return True

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """See Qt: the model itself sorts."""
        self.sourceModel().sort(column, order)

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        """See Qt."""
        model: SensorsModel = self.sourceModel()
        if not parent.isValid():
            title = model.properties()[row]
            if self._title is not None and title != self._title:
                return False
            return not self._words or any(self._found(one) for one in model.group(title))
        if not self._words:
            return True
        one = model.standing(model.index(row, 0, parent))
        return one is not None and self._found(one)

    def shown(self) -> list[Series]:
        """Return every series that is found."""
        model: SensorsModel = self.sourceModel()
        titles = [title for title in model.properties() if self._title in (None, title)]
        return [one.series for title in titles for one in model.group(title) if self._found(one)]

    def _found(self, one: Standing) -> bool:
        if not self._words:
            return True
        texts = (one.series.station.name, one.series.name, one.series.property, one.series.id)
        return any(self._words in text.casefold() for text in texts)


def _ids(group: Sequence[Standing]) -> list[str]:
    return [one.series.id for one in group]


def _shown(one: Standing) -> tuple[Any, ...]:
    """Return what of a series may be drawn in another way, as it can be compared: NaN equals nothing."""
    return one.state, str(one.value), None if one.age is None else one.age // _MINUTE


def _series_data(one: Standing, column: int, role: int) -> Any:
    if role == Qt.ItemDataRole.DisplayRole:
        return _text(one, column)
    old = one.state in ("stale", "none")
    if role == Qt.ItemDataRole.FontRole and old:
        font = QFont(QApplication.font())
        font.setItalic(True)  # some dark themes give all text one colour
        return font
    if role == Qt.ItemDataRole.ForegroundRole and old:
        return faded_ink()
    if role == Qt.ItemDataRole.ToolTipRole:
        return _tip(one)
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return ", ".join((station_name(one.series), _text(one, VALUE), age_words(one)))
    return None


def _text(one: Standing, column: int) -> str:
    if column == STATION:
        return station_name(one.series)
    if column == AGE:
        return age_words(one)
    if one.latest is None:
        return ""
    value = value_words(one.value, one.series.unit)
    return tr("{value} · {word}").format(value=value, word=tr(one.word)) if one.level or one.stale else value


def _sort_key(one: Standing, column: int) -> Any:
    if column == VALUE:
        return one.value if one.value == one.value else float("-inf")
    if column == AGE:
        return one.age if one.age is not None else float("inf")
    return _natural(station_name(one.series))


@lru_cache(maxsize=20_000)
def _natural(name: str) -> list[tuple[int, str]]:
    """Let station 9 come before station 10."""
    return [(int(part), "") if part.isdecimal() else (0, part) for part in re.split(r"(\d+)", name.casefold())]


def _tip(one: Standing) -> str:
    """Return everything to know about a series, as escaped HTML: names come from others."""
    lines = [one.series.name, panel_title(one.series.property, one.series.unit)]
    if one.latest is not None:
        came = tr("Arrived: {time} (its message does not say when it was measured)")
        measured = came if arrived(one.series) else tr("Measured: {time}")
        measured = measured.format(time=full_time(one.latest.end.timestamp()))
        lines += [_text(one, VALUE), measured, age_words(one), *level_lines(one)]
    body = "<br>".join(escape(line) for line in lines if line)
    return f"<b>{escape(station_name(one.series))}</b><br>{body}"
