"""What happens to a result layer once QGIS has it: name, provenance, limits, style, time."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
)
from qgis.PyQt.QtCore import QTimer

from ..bridge.crs import known_or_none
from ..bridge.provenance import attach_run
from ..bridge.roles import set_role
from ..twin.provenance import Provenance

#: QGIS keeps no reference of its own, so Python must, until the layer is there.
_WAITING: dict[str, FinishLayer] = {}


@dataclass(frozen=True)
class Finish:
    """What a result layer is given: how it came about, what a reader must know, the name of its look, its role."""

    run: Provenance
    limits: tuple[str, ...] = ()
    style: str = ""
    role: str = ""


class FinishLayer(QgsProcessingLayerPostProcessorInterface):
    """Give a result its provenance, limits, style and time, on the main thread."""

    def __init__(self, destination: str, wanted: Finish) -> None:
        super().__init__()
        self._destination, self._wanted = destination, wanted

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Finish a layer that is about to be shown."""
        _WAITING.pop(self._destination, None)
        finish(layer, self._wanted)
        _spread(layer, context.project())


def finish(layer: QgsMapLayer, wanted: Finish) -> None:
    """Give a loaded result its provenance, limits, role, style and time."""
    from ..bridge.styles import apply_role_style, style_result  # heavy, and of use only where there is a map
    from ..bridge.temporal import set_band_times, set_table_times

    layer.setCrs(known_or_none(layer.crs()))
    attach_run(layer, wanted.run, wanted.limits, wanted.style)
    set_role(layer, wanted.role)
    if not style_result(layer, wanted.run):
        apply_role_style(layer, wanted.role)
    if not set_band_times(layer):
        set_table_times(layer)


def _spread(layer: QgsMapLayer, project: QgsProject | None) -> None:
    """Show a time series on the map; some versions of QGIS put the layer there only after this."""
    from ..bridge.temporal import spread

    if project is None:
        return
    if project.layerTreeRoot().findLayer(layer.id()) is not None:
        spread(project, layer)
        return
    layer_id = layer.id()

    def later() -> None:
        there = project.mapLayer(layer_id)
        if there is not None:
            spread(project, there)

    QTimer.singleShot(0, later)


def announce(destination: str, name: str, wanted: Finish, context: QgsProcessingContext) -> None:
    """Keep provenance with a result: in its file, and on the layer that QGIS may load from it."""
    loaded = context.temporaryLayerStore().mapLayer(destination)
    attach_run(destination if loaded is None else loaded, wanted.run, wanted.limits, wanted.style)
    if not context.willLoadLayerOnCompletion(destination):
        return
    details = context.layerToLoadOnCompletionDetails(destination)
    if name and not details.forceName:
        details.name = name
    _WAITING[destination] = FinishLayer(destination, wanted)
    details.setPostProcessor(_WAITING[destination])


def forget() -> None:
    """Let go of what waits for layers that nobody will load, when the plugin is unloaded."""
    _WAITING.clear()
