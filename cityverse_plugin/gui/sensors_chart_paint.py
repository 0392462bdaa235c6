"""How the chart of sensors is painted: legend, grid, thresholds, lines with the number of their series, readings."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPalette, QPen, QPolygonF

from ..bridge.i18n import tr
from ..bridge.sensors_plot import Line, Panel, Plot
from ..bridge.sensors_told import short_source
from .sensors_words import axis_number, axis_time, legend_name, panel_title, reading_rows

# Okabe and Ito (2008), without the yellow that no white ground lets one see.
LINE_COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#8c564b", "#7f7f7f")
_GAP = 6
_DOT = 2.2
_TAG = 15
_NAME_WIDTH = 150
_MOST_ROWS = 4
_CONTRAST = 110


@dataclass(frozen=True)
class Margins:
    """Room around the panels of a chart [pixels]; `columns` are those of the legend."""

    left: float
    top: float
    right: float
    bottom: float
    between: float
    columns: int

    @classmethod
    def of(cls, metrics: QFontMetrics, plot: Plot, width: int) -> Margins:
        """Return the room that the texts of a chart need."""
        line = metrics.lineSpacing()
        count = sum(len(panel.lines) for panel in plot.panels)
        columns = max(1, min(count, int((width - 2 * _GAP) // (_NAME_WIDTH + _TAG + 2 * _GAP))))
        rows = min(_MOST_ROWS, -(-count // columns)) if count else 0
        title = line + _GAP
        return cls(
            metrics.horizontalAdvance("00000.0") + _GAP, rows * (line + 2) + _GAP + title, 2 * _GAP + _TAG,
            line + _GAP, title + _GAP, columns,
        )  # fmt: skip


def line_colour(number: int) -> QColor:
    """Return the colour of a line by its place in the legend."""
    return QColor(LINE_COLOURS[number % len(LINE_COLOURS)])


def readable(palette: QPalette) -> QPalette:
    """Return colours whose text is seen on their ground: dark themes of QGIS darken the ground of a palette alone."""
    base, text = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
    if abs(base.lightness() - text.lightness()) >= _CONTRAST:
        return palette
    seen = QPalette(palette)
    dark = base.lightness() < _CONTRAST
    seen.setColor(QPalette.ColorRole.Text, QColor(Qt.GlobalColor.white if dark else Qt.GlobalColor.black))
    return seen


def paint_chart(painter: QPainter, plot: Plot, margins: Margins, palette: QPalette, sentence: str) -> None:
    """Paint everything but what follows the pointer."""
    _paint_legend(painter, plot, margins, palette)
    for panel in plot.panels:
        _paint_grid(painter, plot, panel, palette)
        _paint_limits(painter, panel, palette)
        painter.save()
        painter.setClipRect(panel.area.adjusted(0, -_GAP, 0, _GAP))
        for line in panel.lines:
            _paint_line(painter, panel, line)
        painter.restore()
        _paint_tags(painter, plot, panel)
    if plot.panels:
        _paint_times(painter, plot, palette)
    if sentence:
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(plot.area, int(flags), sentence)


def paint_reading(painter: QPainter, plot: Plot, x: float, palette: QPalette) -> None:
    """Paint what the lines read at the pointer: a mark on each line, and a box with time and values."""
    found = plot.near(x)
    if not found:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for near in found:
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Base), 1.5))
        painter.setBrush(line_colour(near.line.number))
        painter.drawEllipse(near.place, 4.5, 4.5)
    rows = reading_rows(found)
    metrics = painter.fontMetrics()
    width = max(metrics.horizontalAdvance(text) for _, text in rows) + _TAG + 3 * _GAP
    height = len(rows) * metrics.lineSpacing() + 2 * _GAP
    left = x + 2 * _GAP if x + 2 * _GAP + width <= plot.area.right() else max(0.0, x - 2 * _GAP - width)
    box = QRectF(left, plot.area.top() + _GAP, width, height)
    painter.setPen(palette.color(QPalette.ColorRole.Mid))
    painter.setBrush(palette.color(QPalette.ColorRole.ToolTipBase))
    painter.drawRoundedRect(box, 3, 3)
    top = box.top() + _GAP
    for number, text in rows:
        if number is not None:
            _paint_tag(painter, QPointF(box.left() + _GAP + _TAG / 2, top + metrics.height() / 2), number)
        painter.setPen(palette.color(QPalette.ColorRole.ToolTipText))
        painter.drawText(QPointF(box.left() + 2 * _GAP + _TAG, top + metrics.ascent()), text)
        top += metrics.lineSpacing()


def _paint_legend(painter: QPainter, plot: Plot, margins: Margins, palette: QPalette) -> None:
    metrics = painter.fontMetrics()
    width = (painter.window().width() / painter.device().devicePixelRatioF() - 2 * _GAP) / margins.columns
    lines = [line for panel in plot.panels for line in panel.lines]
    for place, line in enumerate(sorted(lines, key=lambda one: one.number)[: _MOST_ROWS * margins.columns]):
        row, column = divmod(place, margins.columns)
        left, top = _GAP + column * width, _GAP / 2 + row * (metrics.lineSpacing() + 2)
        _paint_tag(painter, QPointF(left + _TAG / 2, top + metrics.height() / 2), line.number)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        room = width - _TAG - 2 * _GAP
        name = metrics.elidedText(
            legend_name(line.series, len(plot.panels) > 1), Qt.TextElideMode.ElideMiddle, int(room)
        )
        painter.drawText(QPointF(left + _TAG + _GAP, top + metrics.ascent()), name)


def _paint_grid(painter: QPainter, plot: Plot, panel: Panel, palette: QPalette) -> None:
    metrics, area = painter.fontMetrics(), panel.area
    text, faint = palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Text)
    faint.setAlpha(38)
    ticks, decimals = panel.ticks()
    for tick in ticks:
        y = panel.y(tick)
        painter.setPen(faint)
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        painter.setPen(text)
        label = axis_number(tick, decimals)
        place = QPointF(area.left() - _GAP - metrics.horizontalAdvance(label), y + metrics.ascent() / 2 - 1)
        painter.drawText(place, label)
    painter.setPen(faint)
    for moment in plot.ticks()[0]:
        x = plot.x(moment)
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area)
    font = painter.font()
    bold = painter.font()
    bold.setBold(True)
    painter.setFont(bold)
    painter.setPen(text)
    title = panel_title(panel.property, panel.unit)
    painter.drawText(QPointF(area.left(), area.top() - _GAP), title)
    taken = painter.fontMetrics().horizontalAdvance(title)
    painter.setFont(font)
    if panel.scale is not None and panel.limits_shown():
        room = int(area.width() - taken - 2 * _GAP)
        label = metrics.elidedText(short_source(panel.scale), Qt.TextElideMode.ElideRight, max(0, room))
        painter.drawText(QPointF(area.right() - metrics.horizontalAdvance(label), area.top() - _GAP), label)


def _paint_limits(painter: QPainter, panel: Panel, palette: QPalette) -> None:
    """Draw the thresholds, each with its word at the right: beside those of others where they would meet."""
    metrics = painter.fontMetrics()
    written: list[QRectF] = []
    for level in reversed(panel.limits_shown()):
        y, colour = panel.y(level.above), QColor(level.colour)
        painter.setPen(QPen(colour, 1.2, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(panel.area.left(), y), QPointF(panel.area.right(), y))
        label, above = tr(level.word), y - 3
        if y - metrics.ascent() < panel.area.top():
            label, above = f"↑ {label}", y + metrics.ascent()
        width = metrics.horizontalAdvance(label)
        place = QRectF(panel.area.right() - width - _GAP, above - metrics.ascent(), width, metrics.height())
        for other in written:  # from the right to the left
            if place.intersects(other):
                place.moveRight(other.left() - 2 * _GAP)
        written.append(place)
        if place.left() > panel.area.left():
            painter.setPen(palette.color(QPalette.ColorRole.Text))
            painter.drawText(QPointF(place.left(), above), label)


def _paint_line(painter: QPainter, panel: Panel, line: Line) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = line_colour(line.number)
    # One pixel wide: Qt draws wider lines of thousands of points many times slower.
    painter.setPen(QPen(colour, 1.0))
    painter.setBrush(QBrush(colour))
    for piece in panel.pieces.get(line.number, ()):
        if piece.count() == 1:
            painter.drawEllipse(piece.at(0), _DOT, _DOT)
        else:
            painter.drawPolyline(piece)


def _paint_tags(painter: QPainter, plot: Plot, panel: Panel) -> None:
    """Write the number of each line where it ends, so that its colour is not the only sign."""
    taken: list[float] = []
    for line in panel.lines:
        pieces = panel.pieces.get(line.number, [])
        end = _last_inside(pieces, panel.area)
        if end is None:
            continue
        y = end.y()
        while any(abs(y - other) < _TAG for other in taken) and y < panel.area.bottom():
            y += _TAG
        taken.append(y)
        _paint_tag(painter, QPointF(min(end.x() + _TAG, panel.area.right() + _TAG * 0.75), y), line.number)


def _last_inside(pieces: list[QPolygonF], area: QRectF) -> QPointF | None:
    for piece in reversed(pieces):
        for place in range(piece.count() - 1, -1, -1):
            if area.left() <= piece.at(place).x() <= area.right() + 1:
                return piece.at(place)
    return None


def _paint_tag(painter: QPainter, middle: QPointF, number: int) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(line_colour(number))
    painter.drawEllipse(middle, _TAG / 2, _TAG / 2)
    painter.setPen(Qt.GlobalColor.white)
    font = painter.font()
    small = painter.font()
    small.setPointSizeF(font.pointSizeF() * 0.8)
    painter.setFont(small)
    box = QRectF(middle.x() - _TAG / 2, middle.y() - _TAG / 2, _TAG, _TAG)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(number + 1))
    painter.setFont(font)


def _paint_times(painter: QPainter, plot: Plot, palette: QPalette) -> None:
    metrics = painter.fontMetrics()
    painter.setPen(palette.color(QPalette.ColorRole.Text))
    moments, step = plot.ticks()
    free = plot.area.left() - 2 * _GAP
    for moment in moments:
        label = axis_time(moment, step)
        width = metrics.horizontalAdvance(label)
        left = min(max(plot.x(moment) - width / 2, 0), plot.area.right() + _TAG + _GAP - width)
        if left >= free:
            painter.drawText(QPointF(left, plot.area.bottom() + metrics.ascent() + _GAP / 2), label)
            free = left + width + _GAP
