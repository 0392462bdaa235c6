"""Small widgets that the docks and dialogs share."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QLabel, QSizePolicy, QStyle, QToolButton

from .icons import theme


def words(text: str = "") -> QLabel:
    """Return a label for plain text that wraps, at the side where reading begins, whatever script the text is in."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    side = QStyle.visualAlignment(QApplication.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
    # Right to left, Qt measures a line that mixes scripts a little too short.
    label.setContentsMargins(2, 0, 2, 0)
    label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
    return label


def tool_button(text: str, icon: str, tip: str, wide: bool = False) -> QToolButton:
    """Return a button with icon and text that the keyboard reaches; a `wide` one takes all the width there is."""
    button = QToolButton()
    button.setText(text)
    button.setIcon(theme(icon))
    button.setToolTip(tip)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if wide:
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return button
