"""A chart of series over time: the wheel zooms, a drag pans, the pointer reads; left to right in every language."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QEvent, QPoint, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QWheelEvent
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..bridge.i18n import tr
from ..bridge.sensors_levels import scale_of
from ..bridge.sensors_plot import Line, Plot
from .sensors_chart_paint import Margins, paint_chart, paint_reading, readable
from .sensors_words import spoken_reading

_NOTCH = 120
_STEP = 0.25


class SensorsChart(QWidget):
    """Lines of chosen series.

    Signals
    -------
    periodChanged(float, float)
        The user zoomed or panned: start and end of what is shown [s since 1970 in UTC].
    """

    periodChanged = pyqtSignal(float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plot = Plot()
        self._sentence = ""
        self._picture: QPixmap | None = None
        self._pointer: QPoint | None = None
        self._dragged: float | None = None
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(200, 140)
        self.setAccessibleName(tr("Chart of the chosen stations"))
        self.setToolTip("")

    def sizeHint(self) -> QSize:
        """See Qt."""
        return QSize(360, 240)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines, or more of them."""
        self.plot.set_lines(lines, scale_of)
        self._draw_again()

    def show_period(self, start: float, end: float) -> None:
        """Show another period [s since 1970 in UTC]."""
        self.plot.set_period(start, end)
        self._draw_again()

    def show_sentence(self, text: str) -> None:
        """Say something in the middle of the chart; "" for nothing."""
        if text != self._sentence:
            self._sentence = text
            self._draw_again()

    def reading(self) -> str:
        """Return what the chart reads at the pointer, in words."""
        if self._pointer is None:
            return ""
        return spoken_reading(self.plot.near(self._pointer.x()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """See Qt; lines are drawn once, what follows the pointer on top of them."""
        if self._picture is None:
            self._picture = self._drawn()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        if self._pointer is not None and self._dragged is None:
            paint_reading(painter, self.plot, self._pointer.x(), readable(self.palette()))
        painter.end()

    def resizeEvent(self, event: QEvent) -> None:
        """See Qt."""
        self._draw_again()

    def changeEvent(self, event: QEvent) -> None:
        """See Qt: another theme has other colours."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.EnabledChange):
            self._draw_again()
        super().changeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """See Qt."""
        notches = event.angleDelta().y() / _NOTCH
        if notches and self.plot.panels:
            self._move(*self.plot.zoomed(event.position().x(), notches))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """See Qt."""
        if event.button() == Qt.MouseButton.LeftButton and self.plot.panels:
            self._dragged = event.pos().x()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """See Qt."""
        self._pointer = event.pos()
        if self._dragged is not None:
            way, self._dragged = event.pos().x() - self._dragged, event.pos().x()
            self._move(*self.plot.panned(way))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """See Qt."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._dragged = None
            self.unsetCursor()

    def leaveEvent(self, event: QEvent) -> None:
        """See Qt."""
        self._pointer = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See Qt: arrows pan, plus and minus zoom."""
        width = self.plot.area.width()
        pans = {Qt.Key.Key_Left: _STEP * width, Qt.Key.Key_Right: -_STEP * width}
        zooms = {Qt.Key.Key_Plus: 1.0, Qt.Key.Key_Equal: 1.0, Qt.Key.Key_Minus: -1.0}
        if event.key() in pans and self.plot.panels:
            self._move(*self.plot.panned(pans[event.key()]))
        elif event.key() in zooms and self.plot.panels:
            self._move(*self.plot.zoomed(self.plot.area.center().x(), zooms[event.key()]))
        else:
            super().keyPressEvent(event)

    def _move(self, start: float, end: float) -> None:
        self.show_period(start, end)
        self.periodChanged.emit(self.plot.start, self.plot.end)

    def _draw_again(self) -> None:
        self._picture = None
        self.update()

    def _drawn(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self.palette().base().color())
        margins = Margins.of(self.fontMetrics(), self.plot, self.width())
        inner = QRectF(self.rect()).adjusted(margins.left, margins.top, -margins.right, -margins.bottom)
        self.plot.set_area(inner, margins.between)
        self.plot.place()
        painter = QPainter(picture)
        painter.setFont(self.font())
        paint_chart(painter, self.plot, margins, readable(self.palette()), self._sentence)
        painter.end()
        return picture
