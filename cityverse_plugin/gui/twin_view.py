"""The tree of the open twin, which keeps room for names where the panel is narrow."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTreeView

from ..bridge.i18n import tr
from .twin_tree import STATE, TITLE, TwinTree

#: Most of the width that states take; their icons and tooltips say the same.
_MOST = 0.42


class TwinView(QTreeView):
    """Layers and their states; things can be dropped on it."""

    def __init__(self, model: TwinTree) -> None:
        super().__init__()
        self.setModel(model)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setUniformRowHeights(True)
        self.setIndentation(14)
        self.setAllColumnsShowFocus(True)
        self.setAccessibleName(tr("Layers of the twin"))
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(STATE, QHeaderView.ResizeMode.Fixed)

    def share_width(self) -> None:
        """Give states the width that they need, as long as enough is left for names."""
        needed = max(self.sizeHintForColumn(STATE), self.header().sectionSizeHint(STATE))
        self.header().resizeSection(STATE, min(needed, int(_MOST * self.viewport().width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share another width."""
        super().resizeEvent(event)
        self.share_width()
