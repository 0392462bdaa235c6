"""The Qt model of the twin's tree: check to load, drop to add."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import QAbstractItemModel, QMimeData, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont, QPalette
from qgis.PyQt.QtWidgets import QApplication

from ..bridge.i18n import tr
from ..twin.model import Twin
from .drops import MIME_TYPES, accepts
from .icons import kind_icon, layer_icon, state_icon
from .twin_nodes import Node, build, state_of, state_text, tooltip

TITLE, STATE = 0, 1


class TwinTree(QAbstractItemModel):
    """Families → roles → layers of the open twin.

    Signals
    -------
    loadAsked(Layer, bool)
        The user checked or unchecked a layer.
    dropped(QMimeData, str)
        Something was dropped; the text is the role it fell on, "" for the tree itself.
    """

    loadAsked = pyqtSignal(object, bool)
    dropped = pyqtSignal(object, str)

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._twin: Twin | None = None
        self._show_missing = False
        self._loaded: frozenset[str] = frozenset()
        self._loading: frozenset[str] = frozenset()
        self._root = build(None, False)
        self._stale = 0

    def set_twin(self, twin: Twin | None, show_missing: bool) -> None:
        """Show another twin, or this one with or without what is missing."""
        self.beginResetModel()
        self._twin, self._show_missing = twin, show_missing
        self._root = build(twin, show_missing)
        self.endResetModel()

    def set_states(self, loaded: frozenset[str], loading: frozenset[str]) -> None:
        """Say which records are on the map and which are on their way."""
        changed = (loaded ^ self._loaded) | (loading ^ self._loading)
        self._loaded, self._loading = loaded, loading
        self._tell_changed(lambda node: node.level == "layer" and node.key in changed)

    def set_stale(self, count: int) -> None:
        """Say how many live series of the twin are stale."""
        if count != self._stale:
            self._stale = count
            self._tell_changed(lambda node: node.level == "family")

    def node(self, index: QModelIndex) -> Node:
        """Return the line at an index; the root for an invalid one."""
        return index.internalPointer() if index.isValid() else self._root

    def state(self, index: QModelIndex) -> str:
        """Return the state of a line, see `twin_nodes.state_of`."""
        return state_of(self.node(index), self._loaded, self._loading)

    def index(self, row: int, column: int, parent: QModelIndex = QModelIndex()) -> QModelIndex:
        """See Qt."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, self.node(parent).children[row])

    def parent(self, index: QModelIndex) -> QModelIndex:
        """See Qt."""
        above = self.node(index).parent if index.isValid() else None
        if above is None or above is self._root:
            return QModelIndex()
        return self.createIndex(above.row, 0, above)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:
        """See Qt."""
        return len(self.node(parent).children) if parent.column() <= 0 else 0

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:
        """See Qt."""
        return 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See Qt."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (tr("Layer"), tr("State"))[section]
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See Qt."""
        if not index.isValid():
            return None
        node = self.node(index)
        state = self.state(index)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(node)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (node.title, state_text(node, state)) if part)
        if role == Qt.ItemDataRole.ForegroundRole and node.is_missing:
            return QApplication.palette().brush(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
        if index.column() == STATE:
            return _state_data(node, state, role)
        return self._title_data(node, state, role)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """See Qt."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        base = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled
        checkable = self.node(index).layer is not None and index.column() == TITLE
        return base | Qt.ItemFlag.ItemIsUserCheckable if checkable else base

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

    def _title_data(self, node: Node, state: str, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            stale = self._stale if node.level == "family" and node.key == "sensors" else 0
            return tr("{family} ({count} stale)").format(family=node.title, count=stale) if stale else node.title
        if role == Qt.ItemDataRole.CheckStateRole and node.layer is not None:
            on_map = state == "loading" or node.key in self._loaded
            return Qt.CheckState.Checked if on_map else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DecorationRole and node.layer is not None:
            return layer_icon(node.layer)
        if role == Qt.ItemDataRole.DecorationRole and node.is_missing and node.role is not None:
            return kind_icon(node.role.kinds[0])
        if role == Qt.ItemDataRole.FontRole and (node.level == "family" or node.is_missing):
            font = QFont(QApplication.font())
            font.setBold(node.level == "family")
            font.setItalic(node.is_missing)
            return font
        return None

    def _tell_changed(self, is_changed: Callable[[Node], bool], parent: QModelIndex = QModelIndex()) -> None:
        """Have only these lines drawn again: each asks Python for twenty things, and waits for other threads.

        Cell by cell: of larger areas Qt draws the whole tree.
        """
        for row, node in enumerate(self.node(parent).children):
            for cell in (self.index(row, column, parent) for column in (TITLE, STATE) if is_changed(node)):
                self.dataChanged.emit(cell, cell)
            if node.children:
                self._tell_changed(is_changed, self.index(row, TITLE, parent))


def _state_data(node: Node, state: str, role: int) -> Any:
    if role == Qt.ItemDataRole.DisplayRole:
        return state_text(node, state)
    if role == Qt.ItemDataRole.DecorationRole and state:
        remarks = node.problems and state in ("loaded", "absent")
        return state_icon("remark" if remarks else state)
    return None
