"""The Qt model of the twin's tree: check to load, drop to add."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from qgis.PyQt.QtCore import QMimeData, QModelIndex, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont, QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QApplication

from ..bridge.i18n import tr
from ..twin.model import Twin
from .drops import MIME_TYPES, accepts
from .icons import kind_icon, layer_icon, state_icon
from .twin_nodes import Node, build, state_of, state_text, tooltip
from .widgets import faded_ink

TITLE, STATE = 0, 1
_NUMBER = Qt.ItemDataRole.UserRole
_LINE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled


class TwinTree(QStandardItemModel):
    """Families → roles → layers of the open twin.

    Qt's own items hold what is drawn. Asked for each cell, Python would be called a thousand times a drawing, and would
    wait each time for threads that compute.

    Signals
    -------
    loadAsked(Layer, bool)
        The user checked or unchecked a layer.
    dropped(QMimeData, str)
        Something was dropped; the text is the role it fell on, "" for the tree itself.
    """

    loadAsked = pyqtSignal(object, bool)
    dropped = pyqtSignal(object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._twin: Twin | None = None
        self._loaded: frozenset[str] = frozenset()
        self._loading: frozenset[str] = frozenset()
        self._root = build(None, False)
        self._lines: list[tuple[Node, QStandardItem, QStandardItem]] = []
        self._stale = 0
        self.setHorizontalHeaderLabels([tr("Layer"), tr("State")])
        self.invisibleRootItem().setFlags(Qt.ItemFlag.ItemIsDropEnabled)

    def set_twin(self, twin: Twin | None, show_missing: bool) -> None:
        """Show another twin, or this one with or without what is missing."""
        self.removeRows(0, self.rowCount())
        self._lines.clear()
        self._twin, self._root = twin, build(twin, show_missing)
        for node in self._root.children:
            self.appendRow(self._items(node))
        self._show_stale()

    def set_states(self, loaded: frozenset[str], loading: frozenset[str]) -> None:
        """Say which records are on the map and which are on their way."""
        changed = (loaded ^ self._loaded) | (loading ^ self._loading)
        self._loaded, self._loading = loaded, loading
        for line in self._chosen(lambda node: node.level == "layer" and node.key in changed):
            self._show_state(*line)

    def set_stale(self, count: int) -> None:
        """Say how many live series of the twin are stale."""
        self._stale = count
        self._show_stale()

    def node(self, index: QModelIndex) -> Node:
        """Return the line at an index; the root for an invalid one."""
        number = index.sibling(index.row(), TITLE).data(_NUMBER) if index.isValid() else None
        return self._root if number is None else self._lines[number][0]

    def state(self, index: QModelIndex) -> str:
        """Return the state of a line, see `twin_nodes.state_of`."""
        return state_of(self.node(index), self._loaded, self._loading)

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """See Qt; the check mark itself follows when the layer is there."""
        layer = self.node(index).layer if index.isValid() else None
        if role != Qt.ItemDataRole.CheckStateRole or layer is None:
            return False
        self.loadAsked.emit(layer, Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def supportedDropActions(self) -> Qt.DropAction:
        """See Qt."""
        return Qt.DropAction.CopyAction | Qt.DropAction.LinkAction | Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """See Qt."""
        return list(MIME_TYPES)

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: QModelIndex
    ) -> bool:
        """See Qt."""
        return self._twin is not None and accepts(data)

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: QModelIndex) -> bool:
        """See Qt; nothing moves, the tree changes when the twin does."""
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        self.dropped.emit(data, self.node(parent).role_id)
        return False

    def _items(self, node: Node) -> list[QStandardItem]:
        """Return the cells of a line, with the lines below it."""
        title, state = QStandardItem(node.title), QStandardItem()
        title.setData(len(self._lines), _NUMBER)
        self._lines.append((node, title, state))
        title.setFlags(_LINE | Qt.ItemFlag.ItemIsUserCheckable if node.layer is not None else _LINE)
        state.setFlags(_LINE)
        for cell in (title, state):
            cell.setToolTip(tooltip(node))
            if node.is_missing:
                cell.setForeground(faded_ink())
        if node.layer is not None:
            title.setIcon(layer_icon(node.layer))
        elif node.is_missing and node.role is not None:
            title.setIcon(kind_icon(node.role.kinds[0]))
        if node.level == "family" or node.is_missing:
            font = QFont(QApplication.font())
            font.setBold(node.level == "family")
            font.setItalic(node.is_missing)
            title.setFont(font)
        self._show_state(node, title, state)
        for child in node.children:
            title.appendRow(self._items(child))
        return [title, state]

    def _show_state(self, node: Node, title: QStandardItem, cell: QStandardItem) -> None:
        state = state_of(node, self._loaded, self._loading)
        words = state_text(node, state)
        cell.setText(words)
        for each in (title, cell):
            each.setAccessibleText(", ".join(part for part in (node.title, words) if part))
        if state:
            cell.setIcon(state_icon("remark" if node.problems and state in ("loaded", "absent") else state))
        if node.layer is not None:
            is_on_map = state == "loading" or node.key in self._loaded
            title.setCheckState(Qt.CheckState.Checked if is_on_map else Qt.CheckState.Unchecked)

    def _show_stale(self) -> None:
        for node, title, _ in self._chosen(lambda node: node.level == "family" and node.key == "sensors"):
            text = tr("{family} ({count} stale)").format(family=node.title, count=self._stale)
            title.setText(text if self._stale else node.title)

    def _chosen(self, chosen: Callable[[Node], bool]) -> Iterable[tuple[Node, QStandardItem, QStandardItem]]:
        return [line for line in self._lines if chosen(line[0])]
