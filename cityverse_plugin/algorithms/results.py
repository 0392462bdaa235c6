"""What happens to a result layer once QGIS has it: name, provenance, limits, style."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
)

from ..bridge.provenance import attach_run
from ..twin.provenance import Provenance

#: QGIS keeps no reference of its own, so Python must, until the layer is there.
_WAITING: dict[str, FinishLayer] = {}


class FinishLayer(QgsProcessingLayerPostProcessorInterface):
    """Give a result its provenance, limits and style, on the main thread."""

    def __init__(self, destination: str, run: Provenance, limits: Sequence[str]) -> None:
        super().__init__()
        self._destination, self._run, self._limits = destination, run, tuple(limits)

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Finish a layer that is about to be shown."""
        _WAITING.pop(self._destination, None)
        finish(layer, self._run, self._limits)


def finish(layer: QgsMapLayer, run: Provenance, limits: Sequence[str]) -> None:
    """Give a loaded result its provenance, limits and style."""
    from ..bridge.styles import apply_result_style  # heavy, and of use only where there is a map

    attach_run(layer, run, limits)
    apply_result_style(layer, run.algorithm)


def announce(
    destination: str, name: str, run: Provenance, limits: Sequence[str], context: QgsProcessingContext
) -> None:
    """Keep provenance with a result: in its file, and on the layer that QGIS may load from it."""
    loaded = context.temporaryLayerStore().mapLayer(destination)
    if loaded is not None:
        attach_run(loaded, run, limits)
    else:
        attach_run(destination, run, limits)
    if not context.willLoadLayerOnCompletion(destination):
        return
    details = context.layerToLoadOnCompletionDetails(destination)
    if name and not details.forceName:
        details.name = name
    _WAITING[destination] = FinishLayer(destination, run, limits)
    details.setPostProcessor(_WAITING[destination])


def forget() -> None:
    """Let go of what waits for layers that nobody will load, when the plugin is unloaded."""
    _WAITING.clear()
