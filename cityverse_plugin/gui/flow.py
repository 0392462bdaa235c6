"""A layout for buttons: a row, and another below it where the panel is too narrow for one."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QPoint, QRect, QSize, Qt
from qgis.PyQt.QtWidgets import QLayout, QLayoutItem, QStyle

_GAP = 6


class FlowLayout(QLayout):
    """Widgets one beside the other, from the side where reading begins, in as many rows as are needed."""

    def __init__(self) -> None:
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self._items: list[QLayoutItem] = []
        self._height = 0

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item; `addWidget` asks for it."""
        self._items.append(item)
        self._height = max(self._height, item.sizeHint().height())

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, None if there is none."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return that it takes all the width, and no more height than it needs."""
        return Qt.Orientation.Horizontal

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows."""
        return self._arrange(QRect(0, 0, width, 0), lambda _item, _place: None)

    def sizeHint(self) -> QSize:
        """Return the width of a single row, and the height that there is at the width that there is.

        So even a splitter, which does not ask how high something is at a width, leaves room for every row.
        """
        sizes = [item.sizeHint() for item in self._seen()]
        wide = sum(size.width() for size in sizes) + _GAP * max(0, len(sizes) - 1)
        return QSize(wide, self._height)

    def minimumSize(self) -> QSize:
        """Return the width of the widest item, and that height."""
        return QSize(max((item.minimumSize().width() for item in self._seen()), default=0), self._height)

    def setGeometry(self, place: QRect) -> None:
        """Put every item where it belongs."""
        super().setGeometry(place)
        direction = self.parentWidget().layoutDirection()
        height = self._arrange(place, lambda item, own: item.setGeometry(QStyle.visualRect(direction, place, own)))
        if height != self._height:
            self._height = height
            self.update()

    def _seen(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, place: QRect, put: Callable[[QLayoutItem, QRect], None]) -> int:
        """Put every item at its place in a layout from left to right; return the height of all."""
        x, y, high = place.left(), place.top(), 0
        for item in self._seen():
            size = item.sizeHint()
            if x > place.left() and x + size.width() > place.right() + 1:
                x, y, high = place.left(), y + high + _GAP, 0
            put(item, QRect(QPoint(x, y), size))
            x, high = x + size.width() + _GAP, max(high, size.height())
        return y + high - place.top()
