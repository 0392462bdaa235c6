"""A sentence in QGIS's message bar that can be read to its end."""

from __future__ import annotations

from html import escape
from typing import Any

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QApplication, QLabel, QSizePolicy, QTextBrowser

#: Below this width [px] nobody reads a sentence.
_NARROW = 160


class Sentence(QLabel):
    """Text in as many lines as it needs, from the side where the user's language begins."""

    def __init__(self, title: str, text: str) -> None:
        side = "rtl" if QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft else "ltr"
        super().__init__(f"<div dir='{side}'><b>{escape(title)}:</b> {escape(text)}</div>")
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def hasHeightForWidth(self) -> bool:
        """Return that a layout need not ask: QGIS's bar would take the height of its narrowest shape."""
        return False

    def sizeHint(self) -> QSize:
        """Return the height that the text has at the width that there is; the bar is never made wider for it."""
        return QSize(_NARROW, self.heightForWidth(max(_NARROW, self.width())))

    def minimumSizeHint(self) -> QSize:
        """Return the same: a line that is cut off cannot be read."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask again, at another width."""
        super().resizeEvent(event)
        self.updateGeometry()


def spread(item: Any, title: str, text: str) -> None:
    """Show all of a message's text: QGIS cuts it off after a line and a half.

    Parameters
    ----------
    item
        A QgsMessageBarItem with this title and text.
    """
    own = item.findChild(QTextBrowser)
    if own is not None:
        own.hide()
        item.layout().insertWidget(item.layout().indexOf(own), Sentence(title, text), 1)
