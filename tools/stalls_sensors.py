"""Measure how long the Sensors panel keeps QGIS's main thread busy with a thousand stations and a long chart.

    python tools/stalls_sensors.py [--stations 1000] [--points 100000]

The panel, in real QGIS without a screen, reads stations from a source in this process, shows them in the list and on
the map, refreshes them, draws the histories of some of them, and is zoomed, panned and read. Then it listens to a real
Mosquitto to which as many stations send every second, from a process of their own. Exit status 1 where the main thread
stood still for more than 100 ms.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / ".build/plugins"), str(ROOT / "tests/support")]

from cityverse.cityverse_plugin.bridge import sensors_sources  # noqa: E402 - the paths come first
from cityverse.cityverse_plugin.bridge.outbox import Postbox  # noqa: E402
from cityverse.cityverse_plugin.bridge.sensors_sources import SensorSource  # noqa: E402
from cityverse.cityverse_plugin.bridge.session import Session  # noqa: E402
from cityverse.cityverse_plugin.gui.desk import Desk, Notices  # noqa: E402
from cityverse.cityverse_plugin.gui.sensors_dock import SensorsDock  # noqa: E402
from cityverse.cityverse_plugin.sources.mqtt_topics import TopicMapping  # noqa: E402
from fake_sensors import ADDRESS, FakeSensors, fake_sensors  # noqa: E402
from gui_window import Window, settle, until  # noqa: E402
from mosquitto import HOST, mosquitto  # noqa: E402
from mqtt_stream import TEMPLATE, UNIT  # noqa: E402
from qgis.core import QgsApplication  # noqa: E402
from qgis.PyQt.QtCore import QItemSelectionModel, QPoint, QPointF, Qt, QTimer  # noqa: E402
from qgis.PyQt.QtGui import QMouseEvent, QWheelEvent  # noqa: E402

from tools.stalls import MOST, watch  # noqa: E402

CHOSEN = 4
TURNS = 20
LISTENED = 20.0


def choose(dock: SensorsDock) -> None:
    """Select some stations in the list, and wait until their histories are drawn."""
    top = dock.filter.index(0, 0)
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    dock.chart.buttons["month"].click()
    for row in range(CHOSEN):
        dock.tree.selectionModel().select(dock.filter.index(row, 0, top), flags)
    until(lambda: sum(len(line.times) for line in dock.history.lines()) > 0 and not dock.chart._loading, 120)


def handle(dock: SensorsDock) -> None:
    """Zoom, pan and read the chart, one deed after the other."""
    chart, left = dock.chart.chart, [TURNS]

    def turn() -> None:
        left[0] -= 1
        place = QPointF(chart.width() / 2 + left[0], chart.height() / 2)
        way = QPoint(0, 120 if left[0] % 3 else -240)
        QgsApplication.sendEvent(
            chart,
            QWheelEvent(
                place, place, QPoint(), way, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase, False,
            ),
        )  # fmt: skip
        moved = QMouseEvent(
            QMouseEvent.Type.MouseMove, place, Qt.MouseButton.NoButton, Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QgsApplication.sendEvent(chart, moved)

    timer = QTimer()
    timer.timeout.connect(turn)
    timer.start(60)
    until(lambda: left[0] <= 0, 60)
    timer.stop()


def measure(dock: SensorsDock, fake: FakeSensors) -> list[float]:
    """Do what people do; return the longest stall of each part."""
    count = len(fake.known)

    def first() -> None:
        sensors_sources.save_sources([SensorSource("Town", ADDRESS, kind="sensorthings")])
        dock.bar.reload(ADDRESS)
        until(lambda: len(dock._found) == count and not dock.watch.is_asking, 120)

    def again() -> None:
        for number, name in enumerate(fake.values):
            fake.values[name] = float(number % 97)
        fake.ages = dict.fromkeys(fake.ages, timedelta(0))
        asked = fake.asked.count("latest")
        dock.bar.refresh.click()
        until(lambda: fake.asked.count("latest") > asked and not dock.watch.is_asking, 120)

    title = (fake.known[0].property, fake.known[0].unit)
    return [
        watch(f"{count} stations in the list", first),
        watch(f"{count} stations on the map", lambda: dock.deeds.put_on_map(title, dock._found)),
        watch(f"{count} stations with other values", again),
        watch(f"{CHOSEN} histories of {fake.points} measurements", lambda: choose(dock)),
        watch("zoomed, panned and read", lambda: handle(dock)),
        watch("searched", lambda: dock.words.setText("station 9")),
    ]


@contextmanager
def streaming(folder: Path, stations: int) -> Iterator[str]:
    """Run a broker to which stations send every second; give the address to listen to."""
    with mosquitto(folder) as broker:
        command = [sys.executable, str(ROOT / "tests/support/mqtt_stream.py"), str(broker.port), str(stations), "1"]
        sender = subprocess.Popen(command)
        try:
            yield f"mqtt://{HOST}:{broker.port}/town/#"
        finally:
            sender.terminate()
            sender.wait()


def listen(dock: SensorsDock, address: str, count: int) -> list[float]:
    """Listen to a broker; return the longest stall of each part."""
    mapping = TopicMapping(template=TEMPLATE, unit=UNIT)

    def first() -> None:
        sensors_sources.save_sources([SensorSource("Broker", address, kind="mqtt", mapping=mapping)])
        dock.bar.reload(address)
        until(lambda: len(dock._found) == count, 120)

    def hear() -> None:
        began = time.perf_counter()
        until(lambda: time.perf_counter() - began > LISTENED, 2 * LISTENED)

    stalls = [watch(f"{count} stations of a broker in the list", first), watch("that send every second", hear)]
    one = dock._found[0].series
    title = (one.property, one.unit)
    return [
        *stalls,
        watch("on the map too", lambda: dock.deeds.put_on_map(title, dock._found)),
        watch("that send every second, on the map", hear),
        watch(f"{CHOSEN} histories", lambda: choose(dock)),
        watch("that send every second, on the map and in the chart", hear),
    ]


def main() -> int:
    """Measure; the exit status is 1 where the main thread stood still for too long."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stations", type=int, default=1000)
    parser.add_argument("--points", type=int, default=100_000)
    chosen = parser.parse_args()
    application = QgsApplication([], True)
    application.initQgis()
    fake = FakeSensors(chosen.stations, chosen.points)
    fake.step = timedelta(days=30) / chosen.points
    with tempfile.TemporaryDirectory(prefix="cityverse-stalls-") as name, fake_sensors(fake):
        window = Window()
        sensors_sources.save_sources([])
        desk = Desk(window, Session(), tuple, Notices(window), Postbox(Path(name) / "outbox"))
        dock = SensorsDock(desk, Path(name) / "sensors.sqlite", window.mainWindow())
        window.mainWindow().resize(1200, 900)
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        window.mainWindow().show()
        dock.show()
        until(dock.isVisible)
        stalls = measure(dock, fake)
        with streaming(Path(name), chosen.stations) as address:
            stalls += listen(dock, address, chosen.stations)
        dock.stop()
        settle()
        window.mainWindow().close()
        from qgis.core import QgsProject

        QgsProject.instance().clear()
    print(f"longest stall of all: {max(stalls):.0f} ms; allowed: {MOST} ms")
    return 0 if max(stalls) <= MOST else 1


if __name__ == "__main__":
    sys.exit(main())
