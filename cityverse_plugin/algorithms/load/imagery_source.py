"""The declared parameter for an image: a file, a folder, or a STAC item here or on the web."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameters,
)

from ...bridge.web import TransportWeb, item_web
from ...engine.tiles import Stop
from ...sources.imagery import Scene
from ...sources.imagery_file import describe_raster
from ...sources.imagery_open import described_by, read_scene
from ...sources.imagery_places import LocalPlaces, Places
from ...sources.imagery_whole import completed
from ...sources.stac_items import is_item, read_item
from ...sources.stac_remote import RemotePlaces
from ...sources.stac_scene import item_scene
from ...twin.canonical import file_multihash
from ...twin.messages import CityVerseError, say
from ...twin.provenance import InputReference
from ..inputs import Origin
from ..parameters import Parameter, Reading

_MOST_HASHED = 1 << 29


class _AnyPlace(QgsProcessingParameterFile):
    """QGIS's choice of files, which lets folders and addresses pass: `ImageryInput` checks them itself."""

    def checkValueIsAcceptable(self, value: Any, context: QgsProcessingContext | None = None) -> bool:
        """Accept any text."""
        return bool(value) if isinstance(value, str) else bool(super().checkValueIsAcceptable(value, context))

    def clone(self) -> _AnyPlace:
        """Copy; models ask for it."""
        made = _AnyPlace(self.name(), self.description())
        made.setFlags(self.flags())
        made.setHelp(self.help())
        return made


@dataclass
class ImagerySource:
    """Where an image is, for any thread; nothing is read or sent before `scene`.

    Parameters
    ----------
    given
        A path or an http(s) address.
    web
        What asks the network, for addresses and for items that lead there.
    """

    given: str
    web: TransportWeb | None = None

    @property
    def is_address(self) -> bool:
        """Whether it is on the web."""
        return self.given.lower().startswith(("http://", "https://"))

    @property
    def origin(self) -> Origin:
        """Where it came from, as of layers."""
        return Origin(Path(self.given).name, "" if self.is_address else self.given)

    def scene(self, places: Places, cancelled: Stop | None = None) -> Scene:
        """Describe it; `places` opens rasters that have to be looked into."""
        if self.is_address and urlsplit(self.given).path.lower().endswith((".tif", ".tiff", ".jp2")):
            with places.open(self.given) as raster:
                return describe_raster(raster, self.given)
        if self.is_address or is_item(Path(self.given)):
            return completed(item_scene(*read_item(self.given, self.web)), places)
        return read_scene(Path(self.given), cancelled)

    def places(self, folder: Path) -> Places:
        """Return what opens the rasters; copies of parts from the web go into `folder`."""
        return LocalPlaces() if self.web is None else RemotePlaces(self.web, folder)


@dataclass(frozen=True)
class ImageryInput(Parameter):
    """A path or an address."""

    def build(self) -> QgsProcessingParameterDefinition:
        """Make a choice of files, into whose line a folder or an address may be written."""
        return _AnyPlace(self.id, self.label)

    def read(self, reading: Reading) -> ImagerySource:
        """Return where the image is; what asks the network is made here, on the main thread."""
        definition = reading.definition(self.id)
        text = str(QgsProcessingParameters.parameterAsString(definition, reading.values, reading.context)).strip()
        if not text:
            raise CityVerseError(say("{parameter} is empty. {help}", parameter=self.id, help=definition.help()))
        if text.lower().startswith(("http://", "https://")):
            return ImagerySource(text, item_web(text))
        path = Path(text).expanduser()
        return ImagerySource(str(path), item_web("") if is_item(path) else None)

    def canonical(self, value: ImagerySource) -> str:
        """Return the name of a file, which is the same on every machine; an address without what may be secret."""
        if not value.is_address:
            return Path(value.given).name
        parts = urlsplit(value.given)
        return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, "", ""))

    def references(self, value: ImagerySource) -> tuple[InputReference, ...]:
        """Name its bytes: a file's that is not too large to be read once more, of a folder those of its metadata."""
        path = Path(value.given) if value.is_address else described_by(Path(value.given))
        here = not value.is_address and path.is_file() and path.stat().st_size <= _MOST_HASHED
        item = self.canonical(value) if value.is_address else ""
        return (InputReference(self.id, item=item, checksum=file_multihash(path) if here else ""),)
