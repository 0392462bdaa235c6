"""Outputs that a run may leave out."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterVectorDestination,
)

from ..bridge.i18n import tr
from .outputs import LayerOutput, PolygonOutput, RasterOutput
from .run import Run


@dataclass(frozen=True)
class OptionalRaster(RasterOutput):
    """A raster that is written only where the user asks for it; see `wanted`.

    `usual` is for one that the dialog asks for unless the user says no.
    """

    usual: bool = False

    def add_to(self, algorithm: QgsProcessingAlgorithm) -> None:
        """Declare a raster destination that may be left out."""
        made = QgsProcessingParameterRasterDestination(
            self.id, tr(self.title), defaultValue=None, optional=True, createByDefault=self.usual
        )
        self._destination(algorithm, made)


@dataclass(frozen=True)
class OptionalTable(LayerOutput):
    """A GeoPackage of points that is written only where there is something to write, and the user asks for it."""

    def add_to(self, algorithm: QgsProcessingAlgorithm) -> None:
        """Declare a vector destination that may be left out."""
        kind = QgsProcessing.SourceType.TypeVectorPoint
        made = QgsProcessingParameterVectorDestination(self.id, tr(self.title), kind, None, True, False)
        self._destination(algorithm, made)


@dataclass(frozen=True)
class OptionalPolygons(PolygonOutput):
    """Polygons that are written only where the user asks for them; see `wanted`."""

    def add_to(self, algorithm: QgsProcessingAlgorithm) -> None:
        """Declare a feature sink that may be left out."""
        made = QgsProcessingParameterFeatureSink(self.id, tr(self.title), self.kind, None, True, False)
        self._destination(algorithm, made)


def wanted(run: Run, output: str) -> bool:
    """Whether the user asked for an optional output."""
    return run.reading.is_set(output)
