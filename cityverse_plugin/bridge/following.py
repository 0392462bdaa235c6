"""Long time series in QGIS before 3.38: one layer that shows the band of the time that the map shows.

QGIS itself chooses bands by time from 3.38 on. Before, a series of few bands becomes a group with a layer for each
(`temporal.spread`); hundreds of layers would take minutes and a gigabyte, so here the band follows the map instead.
"""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from qgis.core import QgsProject, QgsRasterLayer

from .temporal import FOLLOWS, Span, band_spans, band_titles, frame_name, keeps_bands, show_band


class BandFollower:
    """Lets layers follow the time of a map; main thread.

    Parameters
    ----------
    canvas
        The map.
    project
        Holds the layers.
    """

    def __init__(self, canvas: Any, project: QgsProject) -> None:
        self._canvas, self._project = canvas, project
        self._known: dict[str, tuple[dict[int, Span], dict[int, str]]] = {}
        canvas.temporalRangeChanged.connect(self._follow)
        project.layersRemoved.connect(self._forget)

    def remove(self) -> None:
        """Stop."""
        self._canvas.temporalRangeChanged.disconnect(self._follow)
        self._project.layersRemoved.disconnect(self._forget)

    def _follow(self) -> None:
        shown = self._canvas.temporalRange()
        if shown.isInfinite() or not shown.begin().isValid() or not shown.end().isValid():
            return
        begin, end = (datetime.fromtimestamp(when.toMSecsSinceEpoch() / 1000, timezone.utc)
                      for when in (shown.begin(), shown.end()))  # fmt: skip
        for layer in self._project.mapLayers().values():
            if isinstance(layer, QgsRasterLayer) and layer.customProperty(FOLLOWS, ""):
                self._show(layer, begin, end)

    def _show(self, layer: QgsRasterLayer, begin: datetime, end: datetime) -> None:
        if layer.id() not in self._known:
            found = band_spans(layer)
            self._known[layer.id()] = (found, band_titles(layer, found) if found else {})
        spans, titles = self._known[layer.id()]
        # As newer QGIS does: of several bands the latest; frames of the map end just before the next begins
        held = [(span, band) for band, span in spans.items() if span[0] <= begin < span[1] or begin <= span[0] < end]
        if held:
            band = max(held)[1]
            show_band(layer, band)
            layer.setName(frame_name(layer, titles, band))
            layer.triggerRepaint()

    def _forget(self, layers: list[str]) -> None:
        for layer_id in layers:
            self._known.pop(layer_id, None)


def follow_map(canvas: Any, project: QgsProject) -> BandFollower | None:
    """Let long time series follow a map, where QGIS does not do so itself."""
    return None if keeps_bands() else BandFollower(canvas, project)
