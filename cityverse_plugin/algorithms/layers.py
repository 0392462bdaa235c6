"""Declared parameters that are layers, or parts of layers; prefilled from the open twin by role."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterBand,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameters,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication, QThread

from ..bridge.roles import layers_with_role
from ..engine.checks import require_measurable
from ..twin.messages import CityVerseError, say
from ..twin.provenance import InputReference
from ..twin.readiness import Need
from ..twin.roles import roles as known_roles
from .inputs import Origin, PolygonInput, RasterInput
from .parameters import Parameter, Reading

#: What QGIS's band box gives where nothing is chosen.
_NO_BAND = -1


def filled_by(roles: tuple[str, ...]) -> QgsMapLayer | None:
    """Return the layer of the open project that fills one of the roles; None off the main thread."""
    application = QCoreApplication.instance()
    if application is None or QThread.currentThread() != application.thread():
        return None
    for role in roles:
        for layer in layers_with_role(QgsProject.instance(), role):
            return layer
    return None


@dataclass(frozen=True)
class LayerParameter(Parameter):
    """A layer with one of `roles` (any, if there are none); `fields` and `bands` are meanings that it must have."""

    roles: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    bands: tuple[str, ...] = ()

    def prefill(self) -> str | None:
        """Return the id of the layer that the open twin offers."""
        layer = filled_by(self.roles)
        return str(layer.id()) if layer is not None else None

    def references(self, value: Any) -> tuple[InputReference, ...]:
        """Name the bytes of the layer."""
        return (value.origin.reference(self.id),) if value else ()

    def needs(self) -> tuple[Need, ...]:
        """Ask for the roles."""
        return (Need(self.id, self.roles, self.bands, self.fields, projected=False, optional=self.optional),)


@dataclass(frozen=True)
class RasterLayer(LayerParameter):
    """A raster on a projected grid that is not rotated; on any grid where lengths and areas do not matter."""

    measured: bool = True

    def build(self) -> QgsProcessingParameterDefinition:
        """Make a choice of raster layers."""
        return QgsProcessingParameterRasterLayer(self.id, self.label, self.prefill())

    def read(self, reading: Reading) -> RasterInput | None:
        """Return the raster, checked: areas can be measured on it."""
        definition = reading.definition(self.id)
        layer = QgsProcessingParameters.parameterAsRasterLayer(definition, reading.values, reading.context)
        if layer is None or not layer.isValid():
            if self.optional and not reading.is_set(self.id):
                return None
            raise unreadable(self.id, reading.raw(self.id))
        return checked(layer) if self.measured else RasterInput.of(layer)

    def canonical(self, value: RasterInput | None) -> Any:
        """Return the name of the record or file."""
        return value.origin.label if value else None

    def cells(self, value: RasterInput | None) -> int:
        """Return the cells of its grid."""
        return value.cells if value else 0

    def needs(self) -> tuple[Need, ...]:
        """Ask for the roles, or for any raster, in a metric system."""
        any_raster = tuple(role.id for role in known_roles().values() if role.is_raster)
        return (
            Need(
                self.id,
                self.roles or any_raster,
                self.bands,
                self.fields,
                projected=self.measured,
                optional=self.optional,
            ),
        )


@dataclass(frozen=True)
class Polygons(LayerParameter):
    """Polygons with attributes, in any coordinate reference system."""

    def build(self) -> QgsProcessingParameterDefinition:
        """Make a choice of polygon layers."""
        kinds = [QgsProcessing.SourceType.TypeVectorPolygon]
        return QgsProcessingParameterFeatureSource(self.id, self.label, kinds, self.prefill())

    def read(self, reading: Reading) -> PolygonInput:
        """Return the polygons; their CRS is known."""
        definition = reading.definition(self.id)
        source = QgsProcessingParameters.parameterAsSource(definition, reading.values, reading.context)
        if source is None:
            raise unreadable(self.id, reading.raw(self.id))
        if QgsWkbTypes.geometryType(source.wkbType()) != QgsWkbTypes.GeometryType.PolygonGeometry:
            raise CityVerseError(
                say("“{layer}” holds no polygons, so it has no areas. Choose a polygon layer.",
                    layer=source.sourceName())
            )  # fmt: skip
        if not source.sourceCrs().isValid():
            raise CityVerseError(
                say("“{layer}” has no coordinate reference system. Find out which one its maker used and set it"
                    " (Layer ▸ Set CRS).", layer=source.sourceName())
            )  # fmt: skip
        layer = QgsProcessingParameters.parameterAsVectorLayer(definition, reading.values, reading.context)
        origin = Origin(source.sourceName(), "") if layer is None else Origin.of(layer)
        return PolygonInput(origin, source, source.sourceCrs(), _filter(reading.raw(self.id), layer))

    def canonical(self, value: PolygonInput) -> Any:
        """Return the name of the record or file."""
        return value.label


@dataclass(frozen=True)
class BandOf(Parameter):
    """The number of a band of the raster `parent`, from 1.

    With a default it must be declared optional: QGIS 3.22 does not count the default of a band as a value.
    """

    parent: str = "INPUT"
    default: int | None = None

    def build(self) -> QgsProcessingParameterDefinition:
        """Make a choice of bands."""
        return QgsProcessingParameterBand(self.id, self.label, self.default, self.parent)

    def read(self, reading: Reading) -> int | None:
        """Return the number of a band that is there; None where none was chosen."""
        if not reading.is_set(self.id):
            return None
        definition, parent = reading.definition(self.id), reading.definition(self.parent)
        band = int(QgsProcessingParameters.parameterAsInt(definition, reading.values, reading.context))
        if band == _NO_BAND:
            return self.default
        layer = QgsProcessingParameters.parameterAsRasterLayer(parent, reading.values, reading.context)
        if layer is not None and not 1 <= band <= layer.bandCount():
            raise CityVerseError(
                say("{parameter} is {band}, but “{layer}” has the bands 1 to {last}. Choose one of them.",
                    parameter=self.id, band=band, layer=layer.name(), last=layer.bandCount())
            )  # fmt: skip
        return band


@dataclass(frozen=True)
class FieldOrRaster(Parameter):
    """A numeric column of the polygons `parent`; scripts may give a raster layer or file instead.

    `meaning` is what the twin calls such a column: it is chosen where the open twin says which one it is.
    """

    parent: str = "ZONES"
    parent_roles: tuple[str, ...] = ()
    meaning: str = ""

    def build(self) -> QgsProcessingParameterDefinition:
        """Make a choice of columns."""
        layer = filled_by(self.parent_roles)
        column = Origin.of(layer).fields.get(self.meaning) if layer is not None else None
        numeric = QgsProcessingParameterField.DataType.Numeric
        return QgsProcessingParameterField(self.id, self.label, column, self.parent, numeric)

    def read(self, reading: Reading) -> str | RasterInput | None:
        """Return the column's name, or the raster, or None."""
        raw = reading.raw(self.id)
        name = raw[0] if isinstance(raw, (list, tuple)) and raw else raw
        if not name:
            return None
        source = QgsProcessingParameters.parameterAsSource(
            reading.definition(self.parent), reading.values, reading.context
        )
        if source is not None and source.fields().lookupField(str(name)) >= 0:
            return self._numeric(source, str(name))
        if self.id not in reading.values:
            return None
        layer = QgsProcessingUtils.mapLayerFromString(str(name), reading.context)
        if isinstance(layer, QgsRasterLayer) and layer.isValid():
            return checked(layer)
        raise CityVerseError(
            say("{parameter} is “{value}”: neither a column of {parent} nor a raster. Choose one of: {columns}.",
                parameter=self.id, value=name, parent=self.parent,
                columns=", ".join(field.name() for field in source.fields()) if source else "")
        )  # fmt: skip

    def canonical(self, value: str | RasterInput | None) -> Any:
        """Return the column, or the name of the raster's record or file."""
        return value.origin.label if isinstance(value, RasterInput) else value

    def references(self, value: Any) -> tuple[InputReference, ...]:
        """Name the bytes of the raster."""
        return (value.origin.reference(self.id),) if isinstance(value, RasterInput) else ()

    def _numeric(self, source: Any, name: str) -> str:
        field = source.fields().at(source.fields().lookupField(name))
        if not field.isNumeric():
            raise CityVerseError(
                say("The column “{column}” holds text, not numbers. Choose a numeric column for {parameter}.",
                    column=field.name(), parameter=self.id)
            )  # fmt: skip
        return str(field.name())


def checked(layer: QgsRasterLayer) -> RasterInput:
    """Return a raster on which areas can be measured, or raise `CityVerseError` with the fix."""
    found = RasterInput.of(layer)
    with found.open() as raster:
        require_measurable(raster.grid, layer.name())
    return found


def unreadable(parameter: str, value: Any) -> CityVerseError:
    """Say that a layer cannot be opened."""
    shown = value.source.staticValue() if isinstance(value, QgsProcessingFeatureSourceDefinition) else value
    shown = shown.name() if isinstance(shown, QgsMapLayer) else shown
    return CityVerseError(
        say("{parameter}: “{value}” cannot be opened. Check that the file is there and is such a layer.",
            parameter=parameter, value=shown)
    )  # fmt: skip


def _filter(raw: Any, layer: Any) -> str:
    """Return which part of a layer was used, in words of provenance: "" for all of it."""
    parts = []
    if isinstance(raw, QgsProcessingFeatureSourceDefinition) and raw.selectedFeaturesOnly and layer is not None:
        parts.append("selected=" + ",".join(str(number) for number in sorted(layer.selectedFeatureIds())))
    if layer is not None and layer.subsetString():
        parts.append("filter=" + layer.subsetString())
    return "&".join(parts)
