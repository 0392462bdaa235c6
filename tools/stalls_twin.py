"""Measure how long QGIS's main thread stands still while a twin with layers of every family is opened.

    make stalls-twin ARGS="--size 800"

A synthetic city is made with imagery, terrain and surface, land cover, buildings, streets, trees, districts, a 3D city
model (CityJSON), OpenStreetMap, a point cloud and its raster, two days of hourly climate (one series of 48 bands, one
NetCDF file) and 10,000 readings of sensors. The Twin panel, in real QGIS without a screen, beside a map and a layer
tree that show it, opens the twin and loads each layer, then all of them at once, as with a first visit (files of other
formats are converted) and as on the next day. A tick every 10 ms notes when it came. Exit status 1 where the main
thread stood still for more than 100 ms.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / ".build/plugins"), str(ROOT / "tests/support")]

from cityverse.cityverse_plugin.bridge import opened  # noqa: E402 - the paths come first
from cityverse.cityverse_plugin.bridge.outbox import Postbox  # noqa: E402
from cityverse.cityverse_plugin.bridge.session import Session  # noqa: E402
from cityverse.cityverse_plugin.gui import loading  # noqa: E402
from cityverse.cityverse_plugin.gui.desk import Desk, Notices  # noqa: E402
from cityverse.cityverse_plugin.gui.twin_dock import TwinDock  # noqa: E402
from cityverse.cityverse_plugin.twin.model import Layer  # noqa: E402
from gui_window import Window, settle, until  # noqa: E402
from qgis.core import QgsApplication, QgsLayerTreeModel, QgsProject  # noqa: E402
from qgis.gui import QgsDockWidget, QgsLayerTreeMapCanvasBridge, QgsLayerTreeView  # noqa: E402
from qgis.PyQt.QtCore import Qt  # noqa: E402
from whole_twin import SIZE, make_whole_twin  # noqa: E402

from tools.stalls import MOST, watch  # noqa: E402

LONGEST = 600


class Desktop:
    """A window with a map, a layer tree and the Twin panel, all of the same project."""

    def __init__(self, folder: Path) -> None:
        self.window = Window()
        self.project = QgsProject.instance()
        root = self.project.layerTreeRoot()
        self.tree = QgsLayerTreeView()
        model = QgsLayerTreeModel(root, self.tree)
        for flag in (QgsLayerTreeModel.Flag.AllowNodeReorder, QgsLayerTreeModel.Flag.AllowNodeChangeVisibility):
            model.setFlag(flag)
        self.tree.setModel(model)
        self.bridge = QgsLayerTreeMapCanvasBridge(root, self.window.mapCanvas())
        self.session = Session()
        desk = Desk(self.window, self.session, tuple, Notices(self.window), Postbox(folder / "outbox"))
        self.dock = TwinDock(desk, self.window.mainWindow())
        layers = QgsDockWidget("Layers")
        layers.setWidget(self.tree)
        main = self.window.mainWindow()
        main.resize(1400, 900)
        main.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, layers)
        main.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        main.show()
        self.dock.loader.failed.connect(lambda message: sys.exit(f"{message}"))
        until(self.dock.isVisible)

    def open(self, twin: Path) -> None:
        """Open the twin in the panel."""
        self.session.open(str(twin))
        until(lambda: self.session.twin is not None and self.session.twin.records, LONGEST)

    def load(self, *layers: Layer) -> None:
        """Check layers in the panel, and wait until they are on the map and drawn."""
        for layer in layers:
            self.dock.load(layer)
        until(lambda: all(self.dock.on_map(layer) is not None for layer in layers), LONGEST)
        until(lambda: QgsApplication.taskManager().countActiveTasks() == 0, LONGEST)
        until(lambda: not self.window.mapCanvas().isDrawing(), LONGEST)

    def clear(self) -> None:
        """Take everything off the map."""
        self.project.clear()
        until(lambda: not self.window.mapCanvas().isDrawing(), LONGEST)


def measure(desktop: Desktop, twin: Path) -> list[float]:
    """Open and load; return the longest stall of each part."""

    def part(title: str, work: Callable[[], None]) -> float:
        return watch(title, work)

    stalls = [part("twin opened", lambda: desktop.open(twin))]
    layers = desktop.session.twin.layers
    desktop.window.mapCanvas().setDestinationCrs(QgsProject.instance().crs())
    for day in ("first visit", "next day"):
        for layer in layers:
            stalls.append(
                part(f"{day}, {layer.record.role}, {layer.record.title}", lambda one=layer: desktop.load(one))
            )
            desktop.clear()
    stalls.append(part(f"all {len(layers)} layers at once", lambda: desktop.load(*layers)))
    stalls.append(part("twin read again with all of them on the map", lambda: reload(desktop)))
    return stalls


def reload(desktop: Desktop) -> None:
    """Read the twin again, as after every addition."""
    before = desktop.session.twin
    desktop.session.reload()
    until(lambda: desktop.session.twin is not before, LONGEST)


def main() -> int:
    """Measure; the exit status is 1 where the main thread stood still for too long."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=SIZE, help="cells on a side of the city's rasters")
    size = parser.parse_args().size
    application = QgsApplication([], True)
    application.initQgis()
    with tempfile.TemporaryDirectory(prefix="cityverse-stalls-") as name:
        folder = Path(name)
        opened.cache_folder = loading.cache_folder = lambda: folder / "cache"
        make_whole_twin(folder / "twin", folder / "files", size)
        desktop = Desktop(folder)
        stalls = measure(desktop, folder / "twin")
        desktop.dock.stop()
        settle()
        desktop.window.mainWindow().close()
        QgsProject.instance().clear()
    print(f"longest stall of all: {max(stalls):.0f} ms; allowed: {MOST} ms; {machine()}")
    return 0 if max(stalls) <= MOST else 1


def machine() -> str:
    """Say what this was measured on."""
    lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines() if Path("/proc/cpuinfo").exists() else []
    name = next((line.split(":")[1].strip() for line in lines if line.startswith("model name")), "unknown processor")
    return f"{os.cpu_count()} × {name}, load {os.getloadavg()[0]:.1f}"


if __name__ == "__main__":
    sys.exit(main())
