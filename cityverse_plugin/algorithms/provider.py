"""CityVerse in the Processing toolbox."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..bridge.provenance import plugin_version
from .base import ICONS, PROVIDER
from .registry import ALGORITHMS
from .results import forget


class CityVerseProvider(QgsProcessingProvider):
    """All algorithms of the registry."""

    def id(self) -> str:
        """Return the id that precedes the algorithms' ids."""
        return PROVIDER

    def name(self) -> str:
        """Return the name in the toolbox; not translated, since it is a name."""
        return "CityVerse"

    def longName(self) -> str:
        """Return the name with the version."""
        return f"CityVerse {plugin_version()}"

    def versionInfo(self) -> str:
        """Return the plugin's version."""
        return plugin_version()

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return QIcon(str(ICONS / "cityverse.svg"))

    def loadAlgorithms(self) -> None:
        """Add every algorithm."""
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        """Return GeoTIFF's: the only format that the engine writes."""
        return ["tif", "tiff"]

    def defaultRasterFileExtension(self) -> str:
        """Return GeoTIFF's, whatever the user's settings prefer."""
        return "tif"

    def unload(self) -> None:
        """Leave nothing behind."""
        forget()
