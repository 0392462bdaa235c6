"""Toolbar, menu entries and docks: put in, and taken out without a trace."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QDialog

from ..bridge import settings, tasks
from ..bridge.i18n import tr
from ..bridge.outbox import Postbox, outbox_folder
from ..bridge.sensors import sensor_cache
from ..bridge.starting import Starter
from ..twin.readiness import Analysis
from .catalogue_dock import CatalogueDock
from .desk import Desk, Notices
from .icons import own, theme
from .sensors_dock import SensorsDock
from .start_deeds import StartDeeds
from .twin_dock import TwinDock

MENU = "CityVerse"


class Gui:
    """Everything of the plugin that can be seen."""

    def __init__(self, iface: Any, session: Any, analyses: Callable[[], Sequence[Analysis]]) -> None:
        self._iface = iface
        notices = Notices(iface)
        self.postbox = Postbox(outbox_folder())
        self.desk = Desk(iface, session, analyses, notices, self.postbox)
        self.toolbar = iface.addToolBar(MENU)
        self.toolbar.setObjectName("cityverse-toolbar")
        window = iface.mainWindow()
        self.twin = TwinDock(self.desk, window)
        self.catalogue = CatalogueDock(self.desk, window)
        self.sensors = SensorsDock(self.desk, sensor_cache(), window)
        self.actions: list[QAction] = []
        self._put(self.twin, own("cityverse.svg", "mIconFolder.svg"), tr("Twin"), tr("Show the twin of a city"))
        self._put(
            self.catalogue,
            own("catalogue.svg", "search.svg"),
            tr("Catalogue"),
            tr("Search what communities share, and share with them"),
        )
        self._put(
            self.sensors,
            own("sensors.svg", "mIconPointLayer.svg"),
            tr("Sensors"),
            tr("Watch what stations measure now, and what they measured before"),
        )
        self.starts = StartDeeds(self.desk, Starter())
        self._put_start(window)
        self._arrange()
        iface.initializationCompleted.connect(self._arrange_strangers)
        self.catalogue.deeds.twinAsked.connect(lambda: self.twin.setUserVisible(True))
        self.twin.publishAsked.connect(self.catalogue.deeds.publish_layer)
        self.twin.watchAsked.connect(self.sensors.watch_address)
        self.sensors.staleChanged.connect(self.twin.model.set_stale)
        self.postbox.failed.connect(notices.problem)
        self.postbox.start()
        self.starts.offer()

    def remove(self) -> None:
        """Take everything out again."""
        self._iface.initializationCompleted.disconnect(self._arrange_strangers)
        self.postbox.stop()
        self.starts.stop()
        tasks.cancel_all()
        self.desk.notices.clear()
        for dialog in self._iface.mainWindow().findChildren(QDialog):
            if type(dialog).__module__.startswith(f"{__package__}."):
                dialog.close()
        for dock in (self.sensors, self.catalogue, self.twin):
            dock.stop()
            self._iface.removeDockWidget(dock)
            dock.setParent(None)
            dock.deleteLater()
        self.postbox.deleteLater()
        self._iface.removePluginMenu(MENU, self.start)
        self.start.deleteLater()
        for action in self.actions:
            self._iface.removePluginMenu(MENU, action)
            self.toolbar.removeAction(action)
            action.deleteLater()
        self.actions = []
        self._iface.mainWindow().removeToolBar(self.toolbar)
        self.toolbar.setParent(None)
        self.toolbar.deleteLater()

    def _arrange(self) -> None:
        window = self._iface.mainWindow()
        window.tabifyDockWidget(self.twin, self.catalogue)
        window.tabifyDockWidget(self.catalogue, self.sensors)
        self.twin.setUserVisible(True)

    def _arrange_strangers(self) -> None:
        """QGIS puts docks that its saved window does not know one below the other, after the plugins have started.

        That is so at the first start, and at every one after a QGIS that did not end by itself.
        """
        saved = settings.saved_window()
        docks = (self.twin, self.catalogue, self.sensors)
        strangers = [dock for dock in docks if dock.objectName().encode("utf-16-be") not in saved]
        if len(strangers) == len(docks):
            self._arrange()
            return
        for dock in strangers:
            self._iface.mainWindow().tabifyDockWidget(next(one for one in docks if one not in strangers), dock)

    def _put_start(self, window: Any) -> None:
        """Connect starting from open data, and put it into the menu."""
        self.start = QAction(theme("mActionFileNew.svg"), tr("Start a twin from open data…"), window)
        self.start.setObjectName("cityverse-start-action")
        self.start.triggered.connect(self.starts.show)
        self.twin.header.openDataAsked.connect(self.starts.show)
        self.starts.started.connect(self.twin.rows.follow)
        self._iface.addPluginToMenu(MENU, self.start)

    def _put(self, dock: QgsDockWidget, icon: QIcon, title: str, tip: str) -> None:
        dock.setWindowIcon(icon)
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        action = QAction(icon, title, self._iface.mainWindow())
        action.setObjectName(f"{dock.objectName()}-action")
        action.setCheckable(True)
        action.setToolTip(tip)
        dock.setToggleVisibilityAction(action)
        self.toolbar.addAction(action)
        self._iface.addPluginToMenu(MENU, action)
        self.actions.append(action)
