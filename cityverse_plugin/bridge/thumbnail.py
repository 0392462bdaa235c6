"""A small picture of a styled layer."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMapLayer, QgsMapRendererCustomPainterJob, QgsMapSettings, QgsRectangle
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QImage, QPainter

from ..twin.messages import CityVerseError, say

WIDTH = 512
_MARGIN = 1.04


class Thumbnail:
    """A picture that is prepared on the main thread and drawn on any.

    Parameters
    ----------
    layer
        A layer as it is styled; nothing of it is touched after this.
    width
        Width in pixels; the height follows from the extent, and is at most twice that.
    """

    def __init__(self, layer: QgsMapLayer, width: int = WIDTH) -> None:
        extent = _shown(QgsRectangle(layer.extent()))
        shape = extent.height() / extent.width()
        size = QSize(width, max(width // 4, min(2 * width, round(width * shape))))
        settings = QgsMapSettings()
        settings.setLayers([layer])
        settings.setDestinationCrs(layer.crs())
        settings.setExtent(extent)
        settings.setOutputSize(size)
        settings.setBackgroundColor(Qt.GlobalColor.white)
        settings.setFlag(QgsMapSettings.Flag.Antialiasing, True)
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        # Python lets go of attributes in this order; a painter must go before what it paints on.
        self._job = QgsMapRendererCustomPainterJob(settings, painter)
        self._painter = painter
        self._image = image
        self._job.prepare()

    def save(self, path: Path) -> None:
        """Draw it and write a PNG, on any thread."""
        if self._painter.isActive():
            self._job.renderPrepared()
            self._painter.end()
        if not self._image.save(str(path), "PNG"):
            raise CityVerseError(
                say("The picture “{file}” cannot be written: is there room on the disk?", file=str(path))
            )


def _shown(extent: QgsRectangle) -> QgsRectangle:
    """Return an extent that can be drawn: a layer may have one point, or nothing at all."""
    if not extent.isFinite() or extent.width() < 0 or extent.height() < 0:
        return QgsRectangle(0, 0, 1, 1)
    if extent.isEmpty():
        extent.grow(max(extent.width(), extent.height(), 1e-3) / 2)
    extent.scale(_MARGIN)
    return extent
