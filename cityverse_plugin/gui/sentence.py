"""A sentence in QGIS's message bar that can be read to its end."""

from __future__ import annotations

from html import escape
from typing import Any

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QApplication, QLabel, QSizePolicy, QTextBrowser


class Sentence(QLabel):
    """Text in as many lines as it needs, from the side where the user's language begins."""

    def __init__(self, title: str, text: str) -> None:
        side = "rtl" if QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft else "ltr"
        super().__init__(f"<div dir='{side}'><b>{escape(title)}:</b> {escape(text)}</div>")
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        """Return the height that the text has at this width; Qt's own guess is that of a narrow column."""
        wanted = super().sizeHint()
        return QSize(wanted.width(), self.heightForWidth(max(self.width(), wanted.width())))

    def minimumSizeHint(self) -> QSize:
        """Return that as well: a line that is cut off cannot be read."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

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
