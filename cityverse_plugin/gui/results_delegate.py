"""Draws one line of the results: picture, title, place and date, review and licence; mirrored where people read so."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, QRect, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from qgis.PyQt.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from .finding import THUMBNAIL
from .icons import layer_icon, theme
from .results_model import PAPER_LINE, PICTURE, PLACE_LINE, RECORD

MARGIN = 6


class ResultsDelegate(QStyledItemDelegate):
    """Three lines of text beside a picture."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """See Qt."""
        text = 3 * QFontMetrics(option.font).lineSpacing()
        return QSize(THUMBNAIL.width() * 3, max(THUMBNAIL.height(), text) + 2 * MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """See Qt."""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        area = option.rect.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        picture = QStyle.alignedRect(
            option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, THUMBNAIL, area
        )
        painter.save()
        self._draw_picture(painter, picture, index)
        space = QSize(area.width() - THUMBNAIL.width() - MARGIN, area.height())
        text = QStyle.alignedRect(option.direction, Qt.AlignmentFlag.AlignRight, space, area)
        self._draw_text(painter, text, option, index)
        painter.restore()

    def _draw_picture(self, painter: QPainter, place: QRect, index: QModelIndex) -> None:
        image = index.data(PICTURE)
        if image is not None:
            size = image.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(
                QStyle.alignedRect(Qt.LayoutDirection.LeftToRight, Qt.AlignmentFlag.AlignCenter, size, place), image
            )
            return
        icon = _icon(index)
        icon.paint(painter, place.adjusted(MARGIN * 3, MARGIN * 3, -MARGIN * 3, -MARGIN * 3))

    def _draw_text(self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        painter.setPen(text_colour(option))
        bold = QFont(option.font)
        bold.setBold(True)
        top = area.top()
        for kind, font in (
            (Qt.ItemDataRole.DisplayRole, bold),
            (PLACE_LINE, option.font),
            (PAPER_LINE, option.font),
        ):
            height = QFontMetrics(font).lineSpacing()
            line = QRect(area.left(), top, area.width(), height)
            write_line(painter, line, option.direction, font, index.data(kind))
            top += height


def text_colour(option: QStyleOptionViewItem) -> QColor:
    """Return the colour of text on a line, which is another where the line is selected."""
    chosen = option.state & QStyle.StateFlag.State_Selected
    return option.palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)


def write_line(painter: QPainter, line: QRect, direction: Qt.LayoutDirection, font: QFont, text: str | None) -> None:
    """Write one line of text from the side where reading begins; what has no room is cut off at its end."""
    painter.setFont(font)
    shown = QFontMetrics(font).elidedText(str(text or ""), Qt.TextElideMode.ElideRight, line.width())
    painter.drawText(line, QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft), shown)


def _icon(index: QModelIndex) -> object:
    record = index.data(RECORD)
    if record.data is None:
        return theme("mIconTableLayer.svg")
    from ..twin.model import Layer

    return layer_icon(Layer(record, record.data_key, record.data))
