"""Outputs that a run may leave out."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsProcessingAlgorithm, QgsProcessingParameterRasterDestination

from ..bridge.i18n import tr
from .outputs import RasterOutput
from .run import Run


@dataclass(frozen=True)
class OptionalRaster(RasterOutput):
    """A raster that is written only where the user asks for it; see `wanted`."""

    def add_to(self, algorithm: QgsProcessingAlgorithm) -> None:
        """Declare a raster destination that is left out unless it is named."""
        made = QgsProcessingParameterRasterDestination(
            self.id, tr(self.title), defaultValue=None, optional=True, createByDefault=False
        )
        self._destination(algorithm, made)


def wanted(run: Run, output: str) -> bool:
    """Whether the user asked for an optional output."""
    return run.reading.is_set(output)
