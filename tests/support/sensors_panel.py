"""The Sensors dock in a window, with one source on its list, gone afterwards with all that it has set."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cityverse.cityverse_plugin.bridge import sensors_sources
from cityverse.cityverse_plugin.bridge.outbox import Postbox
from cityverse.cityverse_plugin.bridge.sensors_sources import SensorSource
from cityverse.cityverse_plugin.bridge.session import Session
from cityverse.cityverse_plugin.gui.desk import Desk, Notices
from cityverse.cityverse_plugin.gui.sensors_dock import SensorsDock
from cityverse.cityverse_plugin.gui.sensors_model import AGE, STATION, VALUE
from gui_window import Window, settle
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt


@contextmanager
def sensors_panel(window: Window, folder: Path, source: SensorSource) -> Iterator[SensorsDock]:
    """Show it."""
    QgsSettings().remove("plugins/cityverse")
    sensors_sources.save_sources([source])
    desk = Desk(window, Session(), tuple, Notices(window), Postbox(folder / "outbox"))
    made = SensorsDock(desk, folder / "sensors.sqlite", window.mainWindow())
    window.mainWindow().resize(900, 900)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
    window.mainWindow().show()
    made.show()
    try:
        yield made
    finally:
        made.stop()
        settle()
        made.deleteLater()
        window.mainWindow().close()
        QgsSettings().remove("plugins/cityverse")


def listed(dock: SensorsDock) -> list[tuple[str, str, str]]:
    """Return station, value and age of each line of the first property."""
    top = dock.filter.index(0, 0)
    rows = range(dock.filter.rowCount(top))
    return [tuple(dock.filter.index(row, column, top).data() for column in (STATION, VALUE, AGE)) for row in rows]
