"""Declared parameters that say where a twin is, with what credential, and which layer is meant."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameters,
    QgsProcessingParameterString,
)

from ...bridge import network
from ...bridge.describe import describe
from ...bridge.i18n import tr
from ...bridge.layers import open_file
from ...bridge.provenance import read_run
from ...bridge.roles import guess_role, remembered_item
from ...bridge.stage import Prepared, prepare
from ...bridge.styles import apply_role_style, style_result
from ...catalogue.opening import split_address
from ...catalogue.store import Store
from ...twin.messages import CityVerseError, Message, say
from ...twin.record import Record
from ...twin.roles import roles
from ..layers import unreadable
from ..outputs import Output
from ..parameters import Parameter, Reading, Text


@dataclass(frozen=True)
class Catalogue:
    """A store that is ready for any thread, and the twin that its address names ("" for none)."""

    address: str
    store: Store
    twin: str


@dataclass(frozen=True)
class Address(Parameter):
    """A folder, or the URL of a catalogue; `credential` is the parameter with its authentication."""

    credential: str = "AUTHCFG"

    def build(self) -> QgsProcessingParameterDefinition:
        """Make a line."""
        return QgsProcessingParameterString(self.id, self.label)

    def read(self, reading: Reading) -> Catalogue:
        """Return the catalogue; nothing is sent yet."""
        address = _text(reading, self.id)
        return Catalogue(address, network.store(address, _text(reading, self.credential)), split_address(address)[1])

    def canonical(self, value: Catalogue) -> str:
        """Return the address."""
        return value.address


@dataclass(frozen=True)
class Authentication(Parameter):
    """The id of an authentication configuration of QGIS; the secret itself is never read here."""

    def build(self) -> QgsProcessingParameterDefinition:
        """Make a choice of configurations."""
        return QgsProcessingParameterAuthConfig(self.id, self.label)

    def read(self, reading: Reading) -> str:
        """Return the id."""
        return _text(reading, self.id)


@dataclass(frozen=True)
class Hinted(Text):
    """A line of text with suggestions."""

    hints: tuple[str, ...] = ()

    def build(self) -> QgsProcessingParameterDefinition:
        """Make a line with a list."""
        made = super().build()
        made.setMetadata({"widget_wrapper": {"value_hints": list(self.hints)}})
        return made


@dataclass(frozen=True)
class RoleName(Parameter):
    """The id of a role, "" for none."""

    def build(self) -> QgsProcessingParameterDefinition:
        """Make a line with the list of roles."""
        made = QgsProcessingParameterString(self.id, self.label)
        made.setMetadata({"widget_wrapper": {"value_hints": list(roles())}})
        return made

    def read(self, reading: Reading) -> str:
        """Return the id; it is in the vocabulary."""
        return role_named(_text(reading, self.id))


@dataclass(frozen=True)
class Folder(Parameter):
    """A folder to write into; None where it was left empty."""

    def build(self) -> QgsProcessingParameterDefinition:
        """Make a choice of folders."""
        return QgsProcessingParameterFolderDestination(self.id, self.label, None, self.optional, False)

    def read(self, reading: Reading) -> Path | None:
        """Return the folder."""
        if not reading.is_set(self.id):
            return None
        definition = reading.definition(self.id)
        return Path(QgsProcessingParameters.parameterAsFileOutput(definition, reading.values, reading.context))


@dataclass(frozen=True)
class Described:
    """A layer of the main thread as other threads may use it: what it is, and all that its files are made from.

    `why` is the reason for a role that was guessed, None where it was known.
    """

    record: Record
    ready: Prepared
    why: Message | None = None


class _LayerOrFile(QgsProcessingParameterMapLayer):
    """QGIS's choice of layers, which lets any file pass: `AnyLayer` opens it safely, and says what is wrong with it."""

    def checkValueIsAcceptable(self, value: Any, context: QgsProcessingContext | None = None) -> bool:
        """Accept layers and files."""
        if isinstance(value, str) and Path(value).is_file():
            return True
        return bool(super().checkValueIsAcceptable(value, context))

    def clone(self) -> _LayerOrFile:
        """Copy; models ask for it."""
        made = _LayerOrFile(self.name(), self.description(), self.defaultValue(), False, self.dataTypes())
        made.setFlags(self.flags())
        made.setHelp(self.help())
        return made


@dataclass(frozen=True)
class AnyLayer(Parameter):
    """A raster or vector layer, or the path of its file; `role` is the parameter that may say what it means."""

    role: str = "ROLE"

    def build(self) -> QgsProcessingParameterDefinition:
        """Make a choice of layers."""
        kinds = [QgsProcessing.SourceType.TypeRaster, QgsProcessing.SourceType.TypeVectorAnyGeometry]
        return _LayerOrFile(self.id, self.label, None, False, kinds)

    def read(self, reading: Reading) -> Described:
        """Return the layer, described and ready for other threads."""
        role = role_named(_text(reading, self.role))
        layer = self._layer(reading, role)
        record, why = describe(layer, role), None
        if not record.role and record.run is None:
            guessed, why = guess_role(layer)
            record = describe(layer, guessed) if guessed else record
        return Described(record, prepare(layer), why)

    def canonical(self, value: Described) -> str:
        """Return the id of the record."""
        return value.record.id

    def _layer(self, reading: Reading, role: str) -> QgsMapLayer:
        raw = reading.raw(self.id)
        path = Path(raw) if isinstance(raw, str) and raw else None
        if path is not None and path.is_file():
            return _opened(path, role)
        definition = reading.definition(self.id)
        layer = QgsProcessingParameters.parameterAsLayer(definition, reading.values, reading.context)
        if layer is None or not layer.isValid():
            raise unreadable(self.id, raw)
        return layer


@dataclass(frozen=True)
class LayersOutput(Output):
    """Several layers."""

    def add_to(self, algorithm: Any) -> None:
        """Declare them."""
        algorithm.addOutput(QgsProcessingOutputMultipleLayers(self.id, tr(self.title)))


def role_named(text: str) -> str:
    """Return the id of a role, "" for none, or say which there are."""
    wanted = text.strip().lower()
    if wanted and wanted not in roles():
        raise CityVerseError(
            say("There is no role “{role}”. Choose one of: {roles}.", role=text, roles=", ".join(roles()))
        )
    return wanted


def _opened(path: Path, role: str) -> QgsMapLayer:
    layer = open_file(str(path), path.stem)
    run = read_run(layer)
    if not (run is not None and style_result(layer, run)) and role and remembered_item(layer) is None:
        apply_role_style(layer, role)
    return layer


def _text(reading: Reading, parameter: str) -> str:
    definition = reading.definition(parameter)
    found = QgsProcessingParameters.parameterAsString(definition, reading.values, reading.context)
    if not found.strip() and not definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional:
        raise CityVerseError(say("{parameter} is empty. {help}", parameter=parameter, help=definition.help()))
    return str(found).strip()
