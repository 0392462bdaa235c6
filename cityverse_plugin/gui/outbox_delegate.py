"""Draws one job: the shape of its state, title, state and size, and how far it is or what stopped it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, QRect, QSize, Qt
from qgis.PyQt.QtGui import QFont, QFontMetrics, QPainter
from qgis.PyQt.QtWidgets import (
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionProgressBar,
    QStyleOptionViewItem,
)

from .outbox_model import JOB, REASON_LINE, STATE_LINE
from .outbox_words import percent
from .results_delegate import MARGIN, text_colour, write_line

LINES = 3


class OutboxDelegate(QStyledItemDelegate):
    """Three lines beside an icon; every line of the list has the same height, so that long lists stay quick."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex) -> QSize:
        """See Qt."""
        return QSize(120, LINES * QFontMetrics(option.font).lineSpacing() + MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """See Qt."""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        area = option.rect.adjusted(MARGIN, MARGIN // 2, -MARGIN, -MARGIN // 2)
        height = QFontMetrics(option.font).lineSpacing()
        icon = QSize(height, height)
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        painter.save()
        index.data(Qt.ItemDataRole.DecorationRole).paint(painter, style.alignedRect(option.direction, side, icon, area))
        space = QSize(area.width() - height - MARGIN, area.height())
        text = style.alignedRect(option.direction, Qt.AlignmentFlag.AlignRight, space, area)
        lines = [QRect(text.left(), text.top() + height * line, text.width(), height) for line in range(LINES)]
        painter.setPen(text_colour(option))
        bold = QFont(option.font)
        bold.setBold(True)
        write_line(painter, lines[0], option.direction, bold, index.data())
        write_line(painter, lines[1], option.direction, option.font, index.data(STATE_LINE))
        job = index.data(JOB)
        if job.state == "sending":
            self._bar(painter, option, lines[2], percent(job))
        else:
            write_line(painter, lines[2], option.direction, option.font, index.data(REASON_LINE))
        painter.restore()

    def _bar(self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, done: int) -> None:
        bar = QStyleOptionProgressBar()
        bar.rect = place.adjusted(0, 1, 0, -1)
        bar.direction = option.direction
        bar.palette = option.palette
        bar.fontMetrics = option.fontMetrics
        bar.state = QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_Horizontal
        bar.minimum, bar.maximum, bar.progress = 0, 100, done
        bar.text, bar.textVisible = f"{done} %", True
        bar.textAlignment = Qt.AlignmentFlag.AlignCenter
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ProgressBar, bar, painter, option.widget)
