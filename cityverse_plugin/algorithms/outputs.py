"""Declared outputs: each knows how to build itself."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Any, ClassVar

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterDestination,
)

from ..bridge.i18n import tr
from ..twin.messages import Message


@dataclass(frozen=True)
class Output(ABC):
    """What every output has: `id`, UPPER_CASE and for ever; `title`; `help`."""

    id: str
    title: Message
    help: Message

    #: Whether it is a layer that carries provenance and style.
    is_layer = False
    #: Name of the look of the layer, see `bridge.styles`; "" for that of the algorithm.
    style = ""
    #: What the layer means, as inputs of other analyses ask for it; "" for nothing in the vocabulary.
    role = ""

    @abstractmethod
    def add_to(self, algorithm: QgsProcessingAlgorithm) -> None:
        """Declare it to QGIS."""

    def _destination(self, algorithm: QgsProcessingAlgorithm, parameter: Any) -> None:
        parameter.setHelp(tr(self.help))
        algorithm.addParameter(parameter)


@dataclass(frozen=True)
class LayerOutput(Output):
    """What every layer has."""

    style: str = ""
    role: str = ""
    is_layer = True


@dataclass(frozen=True)
class RasterOutput(LayerOutput):
    """A GeoTIFF with named bands, float32, NaN where there is no value."""

    def add_to(self, algorithm: QgsProcessingAlgorithm) -> None:
        """Declare a raster destination."""
        self._destination(algorithm, QgsProcessingParameterRasterDestination(self.id, tr(self.title)))


@dataclass(frozen=True)
class FeatureOutput(LayerOutput):
    """Features with attributes; each kind of geometry is a class of its own."""

    kind: ClassVar[Any] = QgsProcessing.SourceType.TypeVectorAnyGeometry

    def add_to(self, algorithm: QgsProcessingAlgorithm) -> None:
        """Declare a feature sink."""
        self._destination(algorithm, QgsProcessingParameterFeatureSink(self.id, tr(self.title), self.kind))


@dataclass(frozen=True)
class PolygonOutput(FeatureOutput):
    """Polygons with attributes."""

    kind = QgsProcessing.SourceType.TypeVectorPolygon


@dataclass(frozen=True)
class PointOutput(FeatureOutput):
    """Points with attributes."""

    kind = QgsProcessing.SourceType.TypeVectorPoint


@dataclass(frozen=True)
class NumberOutput(Output):
    """A number with its unit (UCUM spelling); None where it cannot be told."""

    unit: str = ""

    def add_to(self, algorithm: QgsProcessingAlgorithm) -> None:
        """Declare a number."""
        algorithm.addOutput(QgsProcessingOutputNumber(self.id, f"{tr(self.title)} [{self.unit}]"))


@dataclass(frozen=True)
class TextOutput(Output):
    """A text, for instance an address."""

    def add_to(self, algorithm: QgsProcessingAlgorithm) -> None:
        """Declare a text."""
        algorithm.addOutput(QgsProcessingOutputString(self.id, tr(self.title)))
