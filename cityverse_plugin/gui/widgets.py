"""Small widgets that the docks and dialogs share."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QBrush, QPalette, QResizeEvent
from qgis.PyQt.QtWidgets import QApplication, QDateTimeEdit, QLabel, QSizePolicy, QStyle, QToolButton, QWidget

from .icons import theme

#: Black on white is still of a contrast of 5 to 1 then.
_FADED = 0.62
#: What a window's title and edges take, and the bar of tasks where it is not known of.
_FRAME = QSize(16, 64)


class Wrapping(QLabel):
    """Text in as many lines as it needs at the width that it has: none is cut off, and none lies over others.

    Splitters and QGIS's message bar do not ask how high a label is at a width; so its sizes tell it by themselves.
    """

    def hasHeightForWidth(self) -> bool:
        """Return that its sizes say everything."""
        return False

    def sizeHint(self) -> QSize:
        """Return Qt's width, and the height at the width that there is."""
        return QSize(super().sizeHint().width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Return the same height."""
        return QSize(super().minimumSizeHint().width(), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the height at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


def words(text: str = "") -> QLabel:
    """Return a label for plain text that wraps, at the side where reading begins, whatever script the text is in."""
    label = Wrapping(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    side = QStyle.visualAlignment(QApplication.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
    # Right to left, Qt measures a line that mixes scripts a little too short.
    label.setContentsMargins(2, 0, 2, 0)
    label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
    return label


def faded_ink() -> QBrush:
    """Return the ink of what stands back and is to be read all the same: that of disabled text is too pale for it."""
    ink = QApplication.palette().color(QPalette.ColorRole.Text)
    ink.setAlphaF(_FADED)
    return QBrush(ink)


def from_left_to_right(edit: QDateTimeEdit, pattern: str) -> None:
    """Show a date or time as it is written in every language; Qt turns a pattern round that was set before."""
    edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    edit.setDisplayFormat(pattern)


def fit(dialog: QWidget, width: int, height: int) -> None:
    """Give a dialog a size, or that of the screen where the screen is smaller.

    One that is given less than it must have is not put into the middle: its title is above the screen then.
    """
    screen = QApplication.primaryScreen() if dialog.parentWidget() is None else dialog.parentWidget().screen()
    wanted = QSize(width, height).boundedTo(screen.availableGeometry().size() - _FRAME)
    dialog.resize(wanted.expandedTo(dialog.minimumSizeHint()))


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
