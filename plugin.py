"""Puts the plugin together when QGIS starts it, and takes it apart when QGIS stops it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


class CityVersePlugin:
    """Texts and algorithms always; docks and menus where there is a window.

    Parameters
    ----------
    iface
        QGIS's interface; None in qgis_process.
    """

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self._undo: list[Callable[[], object]] = []

    def initProcessing(self) -> None:
        """Add translations and algorithms: all that qgis_process asks for."""
        from qgis.core import QgsApplication

        from .cityverse_plugin.bridge.i18n import install_translator, remove_translator

        install_translator()
        self._undo.append(remove_translator)

        from .cityverse_plugin.algorithms.provider import CityVerseProvider

        registry, provider = QgsApplication.processingRegistry(), CityVerseProvider()
        registry.addProvider(provider)
        self._undo.append(lambda: registry.removeProvider(provider))

    def initGui(self) -> None:
        """Add everything; QGIS's window calls this alone."""
        self.initProcessing()
        if self.iface is None:
            return
        from .cityverse_plugin import gui
        from .cityverse_plugin.algorithms.registry import analyses
        from .cityverse_plugin.bridge.session import end_session, session

        opened = session()
        self._undo.append(end_session)
        self._undo.append(gui.install(self.iface, opened, analyses).remove)

        from qgis.core import QgsProject

        from .cityverse_plugin.bridge.following import follow_map
        from .cityverse_plugin.gui.options import OptionsFactory

        follower = follow_map(self.iface.mapCanvas(), QgsProject.instance())
        if follower is not None:
            self._undo.append(follower.remove)

        iface, options = self.iface, OptionsFactory()
        iface.registerOptionsWidgetFactory(options)
        self._undo.append(lambda: iface.unregisterOptionsWidgetFactory(options))

    def unload(self) -> None:
        """Undo everything, the last thing first."""
        while self._undo:
            self._undo.pop()()
