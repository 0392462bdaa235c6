"""Tables that are written as GeoPackage in one go, handed over as whatever the user asked for."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessing,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameters,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from ...bridge.crs import known_or_none
from ...engine.flatgeobuf import write_flatgeobuf
from ...engine.tiles import check
from ...twin.messages import CityVerseError, Message, say
from ..run import Run

#: A temporary layer of a larger source [bytes] is a file; a smaller one is held in memory.
LARGE = 20 << 20


def deliver(run: Run, output: str, size: int, name: Message, make: Callable[[Path, bool], None]) -> None:
    """Write a table, and give it to QGIS.

    A GeoPackage is written where it belongs; a temporary layer is a GeoPackage in QGIS's folder for temporary files
    where the source is large, else in memory. Anything else is copied from a GeoPackage, FlatGeobuf by GDAL.

    Parameters
    ----------
    run : Run
        The run.
    output : str
        Id of the output, a `PolygonOutput`.
    size : int
        Bytes of the source.
    name : Message
        What the layer will be called.
    make : callable
        Writes a GeoPackage of one table, named as the file; told whether the output has a place for features without
        geometry.
    """
    wanted = _wanted(run, output)
    if _is_temporary(wanted) and size >= LARGE:
        wanted = QgsProcessingUtils.generateTempFilename(f"{output.lower()}.gpkg")
    if wanted.lower().endswith(".gpkg") and not wanted.lower().startswith("ogr:"):
        make(Path(wanted), True)
        run.keep(output, _registered(run, output, wanted), name)
        return
    with tempfile.TemporaryDirectory(prefix="cityverse-") as folder:
        made = Path(folder) / f"{output.lower()}.gpkg"
        flat = wanted.lower().endswith(".fgb")
        make(made, not flat)
        if flat:
            write_flatgeobuf(made, Path(wanted))
            run.keep(output, _registered(run, output, wanted), name)
        else:
            _copy(run, output, made, name)


def _wanted(run: Run, output: str) -> str:
    raw = run.reading.raw(output)
    if isinstance(raw, QgsProcessingOutputLayerDefinition):
        raw = raw.sink.staticValue()
    text = str(raw or "")
    return QgsProcessing.TEMPORARY_OUTPUT if text == "memory:" or not text else text


def _is_temporary(wanted: str) -> bool:
    return wanted == QgsProcessing.TEMPORARY_OUTPUT


def _registered(run: Run, output: str, path: str) -> str:
    """Tell QGIS that a file is the output: it may want to show it."""
    raw, value = run.reading.raw(output), path
    if isinstance(raw, QgsProcessingOutputLayerDefinition):
        value = QgsProcessingOutputLayerDefinition(path, raw.destinationProject)
        value.destinationName = raw.destinationName
    definition, values = run.reading.definition(output), {**run.reading.values, output: value}
    return str(QgsProcessingParameters.parameterAsOutputLayer(definition, values, run.reading.context))


def _copy(run: Run, output: str, made: Path, name: Message) -> None:
    layer = QgsVectorLayer(str(made), "made", "ogr", QgsVectorLayer.LayerOptions(False))
    if not layer.isValid():
        raise CityVerseError(say("The table could not be read back: {reason}.", reason=layer.error().summary()))
    crs, key = known_or_none(layer.crs()), layer.primaryKeyAttributes()
    if _is_temporary(_wanted(run, output)):
        sink = run.sink(output, layer.fields(), layer.wkbType(), crs, name)
        done = sink.addFeatures(layer.getFeatures(), QgsFeatureSink.Flag.FastInsert)
        held = run.reading.context.temporaryLayerStore().mapLayer(run.destinations[output])
        # All at once is three times as fast; the keys of the file are no attributes
        held.dataProvider().deleteAttributes(key)
        held.updateFields()
        held.setCrs(crs)  # QGIS may have guessed one
    else:
        fields = QgsFields()
        for index, field in enumerate(layer.fields()):
            if index not in key:
                fields.append(field)
        sink = run.sink(output, fields, layer.wkbType(), crs, name)
        done = all(_added(run, sink, feature) for feature in _without_key(layer, fields, key))
    if not done:
        text = "{parameter} could not be written: {reason}."
        raise CityVerseError(say(text, parameter=output, reason=sink.lastError()))


def _added(run: Run, sink: QgsFeatureSink, feature: QgsFeature) -> bool:
    check(run.cancelled)
    return bool(sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert))


def _without_key(layer: QgsVectorLayer, fields: QgsFields, key: list[int]) -> Iterator[QgsFeature]:
    for feature in layer.getFeatures():
        made = QgsFeature(fields)
        made.setAttributes([value for index, value in enumerate(feature.attributes()) if index not in key])
        made.setGeometry(feature.geometry())
        yield made
