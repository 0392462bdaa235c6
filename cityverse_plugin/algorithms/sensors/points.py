"""A parameter that is a layer of observations, and its columns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameters,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDateTime

from ...sources.observations_times import instant
from ...sources.sensor_checks import Table
from ...twin.messages import CityVerseError, say
from ..inputs import Origin
from ..layers import LayerParameter, unreadable
from ..parameters import Reading

# Metres on the whole Earth, near enough for who is whose neighbour once the latitude is allowed for.
_METRES = "EPSG:3857"


@dataclass(frozen=True)
class PointInput:
    """Points that were chosen."""

    origin: Origin
    source: Any


@dataclass(frozen=True)
class Points(LayerParameter):
    """Points with attributes, in any coordinate reference system."""

    def build(self) -> QgsProcessingParameterDefinition:
        """Make a choice of point layers."""
        kinds = [QgsProcessing.SourceType.TypeVectorPoint]
        return QgsProcessingParameterFeatureSource(self.id, self.label, kinds, self.prefill())

    def read(self, reading: Reading) -> PointInput:
        """Return the points."""
        definition = reading.definition(self.id)
        source = QgsProcessingParameters.parameterAsSource(definition, reading.values, reading.context)
        if source is None:
            raise unreadable(self.id, reading.raw(self.id))
        if QgsWkbTypes.geometryType(source.wkbType()) != QgsWkbTypes.GeometryType.PointGeometry:
            text = "“{layer}” holds no points. Choose a layer of observations."
            raise CityVerseError(say(text, layer=source.sourceName()))
        layer = QgsProcessingParameters.parameterAsVectorLayer(definition, reading.values, reading.context)
        return PointInput(Origin(source.sourceName(), "") if layer is None else Origin.of(layer), source)

    def canonical(self, value: PointInput) -> Any:
        """Return the name of the record or file."""
        return value.origin.label

    def cells(self, value: PointInput) -> int:
        """Return how many points there are: what the time of the run is proportional to."""
        return max(0, int(value.source.featureCount()))


def table_of(source: Any, columns: tuple[str, str, str, str, str], context: Any) -> tuple[Table, list[Any]]:
    """Return station, property, unit, time and value of every feature, and the features.

    Raises
    ------
    CityVerseError
        A column is not there.
    """
    places = [_column(source, name) for name in columns]
    crs = QgsCoordinateReferenceSystem(_METRES)
    change = QgsCoordinateTransform(source.sourceCrs(), crs, context.transformContext())
    features = list(source.getFeatures())
    station, measured, unit, times, values = (
        [feature.attribute(place) if place >= 0 else "" for feature in features] for place in places
    )
    x, y = np.array([_place(feature, change) for feature in features], dtype=np.float64).reshape(-1, 2).T
    table = Table(
        [str(name) for name in station],
        [str(name) for name in measured],
        ["" if name is None or name == NULL else str(name) for name in unit],
        np.array([_seconds(time) for time in times], dtype=np.float64),
        np.array([_number(value) for value in values], dtype=np.float64),
        x,
        y,
    )
    return table, features


def _column(source: Any, name: str) -> int:
    place = int(source.fields().lookupField(name)) if name else -1
    if name and place < 0:
        names = ", ".join(field.name() for field in source.fields())
        text = "“{layer}” has no column “{column}”. Its columns are: {columns}."
        raise CityVerseError(say(text, layer=source.sourceName(), column=name, columns=names))
    return place


def _place(feature: Any, change: QgsCoordinateTransform) -> tuple[float, float]:
    if not feature.hasGeometry():
        return float("nan"), float("nan")
    point = feature.geometry().centroid().asPoint()
    try:
        moved = change.transform(point)
    except QgsCsException:
        return float("nan"), float("nan")
    shrink = 1 / np.cosh(moved.y() / 6378137.0)
    return moved.x() * shrink, moved.y() * shrink


def _seconds(time: Any) -> float:
    if isinstance(time, QDateTime):
        return time.toMSecsSinceEpoch() / 1000.0 if time.isValid() else float("nan")
    moment = instant(str(time))
    return float("nan") if np.isnat(moment) else float(moment.astype(np.int64)) / 1e6


def _number(value: Any) -> float:
    if value is None or value == NULL:
        return float("nan")
    try:
        return float(value)
    except (TypeError, ValueError):
        return float("nan")
