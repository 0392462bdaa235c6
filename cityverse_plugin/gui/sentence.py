"""A sentence in QGIS's message bar that can be read to its end."""

from __future__ import annotations

from html import escape
from typing import Any

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QApplication, QSizePolicy, QTextBrowser

from .widgets import Wrapping

#: Below this width [px] nobody reads a sentence.
_NARROW = 160


class Sentence(Wrapping):
    """Text in as many lines as it needs, from the side where the user's language begins."""

    def __init__(self, title: str, text: str) -> None:
        side = "rtl" if QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft else "ltr"
        super().__init__(f"<div dir='{side}'><b>{escape(title)}:</b> {escape(text)}</div>")
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a width for which QGIS's bar is never made wider."""
        return QSize(_NARROW, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()


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
