"""Measure how long the Catalogue panel keeps QGIS's main thread busy while it shows thousands of records.

    make stalls ARGS="--items 10000"

An embedded catalogue in a process of its own holds the records, with pictures. The panel, in real QGIS without a
screen, searches it and is scrolled to the end again and again until every record is in the list; then the outbox
section shows 500 jobs. A tick every 10 ms notes when it came: the longest time between two ticks is the longest
stall. Exit status 1 where it is over 100 ms.
"""

from __future__ import annotations

import argparse
import statistics
import struct
import subprocess
import sys
import tempfile
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / ".build/plugins"), str(ROOT / "tests/support")]

from cityverse.cityverse_plugin.bridge import settings  # noqa: E402 - the paths come first
from cityverse.cityverse_plugin.bridge.outbox import Postbox  # noqa: E402
from cityverse.cityverse_plugin.bridge.session import Session  # noqa: E402
from cityverse.cityverse_plugin.catalogue.outbox import Outbox  # noqa: E402
from cityverse.cityverse_plugin.catalogue.publish import Bundle  # noqa: E402
from cityverse.cityverse_plugin.catalogue.stac import record_to_item, twin_to_collection  # noqa: E402
from cityverse.cityverse_plugin.gui.catalogue_dock import CatalogueDock  # noqa: E402
from cityverse.cityverse_plugin.gui.desk import Desk, Notices  # noqa: E402
from cityverse.cityverse_plugin.server.service import open_service  # noqa: E402
from cityverse.cityverse_plugin.server.table_store import TableStore  # noqa: E402
from cityverse.cityverse_plugin.twin.canonical import file_multihash  # noqa: E402
from cityverse.cityverse_plugin.twin.model import Twin  # noqa: E402
from cityverse.cityverse_plugin.twin.record import PNG, Asset, Provider, Record  # noqa: E402
from gui_window import Window, settle, until  # noqa: E402
from qgis.core import QgsApplication  # noqa: E402
from qgis.PyQt.QtCore import Qt, QTimer  # noqa: E402

TICK = 10
MOST = 100
JOBS = 500
PICTURES = 200
AFTERWARDS = 0.3
IDLE = 5.0


class Watchdog:
    """Ticks in the event loop, and remembers how late each tick was.

    `gaps` are the milliseconds between two ticks, `computed` those in which this thread had the processor: the rest
    is waiting, for other threads of QGIS or for other programs of the machine.
    """

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self.computed: list[float] = []
        self._last = self._burnt = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin to watch."""
        self._last, self._burnt = time.perf_counter(), time.thread_time()
        self._timer.start(TICK)

    def stop(self) -> None:
        """Stop."""
        self._timer.stop()

    def _tick(self) -> None:
        now, burnt = time.perf_counter(), time.thread_time()
        self.gaps.append(1000 * (now - self._last))
        self.computed.append(1000 * (burnt - self._burnt))
        self._last, self._burnt = now, burnt


def png(width: int = 256, height: int = 256) -> bytes:
    """Return a grey picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + bytes((x ^ y) & 255 for x in range(width)) for y in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def fill(folder: Path, count: int) -> None:
    """Write the records of one town straight into the tables of a catalogue."""
    service = open_service(folder)
    store = TableStore(service)
    store.put_collection(twin_to_collection(Twin("town", "Town", bbox=(-35, -9, -34, -8), licence="CC-BY-4.0")))
    picture = folder / "picture.png"
    picture.write_bytes(png())
    digits = file_multihash(picture)[4:20]
    hrefs = [store.put_asset("town", f"{digits}/p{number}.png", picture) for number in range(PICTURES)]
    for number in range(count):
        record = Record(
            f"record-{number:05}", "town", "layer", f"Record {number} of the town", "Words that describe it. " * 4,
            bbox=(-35, -9, -34, -8), licence="CC-BY-4.0", providers=(Provider("Town hall", ("producer",)),),
            role="districts", limits=("No date.",),
            assets={
                "data": Asset("https://example.org/data.gpkg", size=1000 + number, rows=number),
                "thumbnail": Asset(hrefs[number % PICTURES], PNG, ("thumbnail",)),
            },
        )  # fmt: skip
        store.put_item("town", record_to_item(record))
    service.database.close()


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Run the catalogue in a process of its own, as a workshop does."""
    command = [sys.executable, "-m", "cityverse.cityverse_plugin.server", "--data", str(folder), "--port", "0"]
    process = subprocess.Popen(command, cwd=ROOT / ".build/plugins", stdout=subprocess.PIPE, text=True)
    try:
        line = process.stdout.readline() if process.stdout else ""
        yield line.split(" on ")[1].strip()
    finally:
        process.terminate()
        process.wait()


def watch(title: str, work: Callable[[], None]) -> float:
    """Do something with the event loop running; print and return the longest stall in milliseconds."""
    dog = Watchdog()
    began = time.perf_counter()
    dog.start()
    work()
    seconds = time.perf_counter() - began
    # What was set off may still be drawn.
    until(lambda: time.perf_counter() - began > seconds + AFTERWARDS)
    dog.stop()
    gaps = dog.gaps
    late = sum(gap > MOST / 2 for gap in gaps)
    print(
        f"{title}: longest stall {max(gaps):.0f} ms (computing {max(dog.computed):.0f} ms),"
        f" median {statistics.median(gaps):.1f} ms, {late} over {MOST // 2} ms, {seconds:.1f} s",
        flush=True,
    )
    return max(gaps)


def scroll(dock: CatalogueDock, count: int) -> None:
    """Go to the end of the list until every record is there."""
    bar = dock.list.verticalScrollBar()
    turn = QTimer()
    turn.timeout.connect(lambda: bar.setValue(bar.maximum()))
    turn.start(30)
    until(lambda: dock.results.rowCount() == count, 600)
    turn.stop()


def leaf(dock: CatalogueDock, pages: int) -> None:
    """Turn pages up through the list, so that pictures are fetched and drawn."""
    bar = dock.list.verticalScrollBar()
    left = [pages]

    def back() -> None:
        bar.setValue(bar.value() - bar.pageStep())
        left[0] -= 1

    turn = QTimer()
    turn.timeout.connect(back)
    turn.start(50)
    until(lambda: left[0] <= 0, 60)
    turn.stop()


def fill_outbox(folder: Path, address: str) -> None:
    """Put jobs into an outbox that nobody sends."""
    outbox = Outbox(folder / "outbox")
    file = folder / "picture.png"
    file.write_bytes(png(16, 16))
    for number in range(JOBS):
        assets = {"data": Asset("", PNG, checksum=file_multihash(file), size=file.stat().st_size)}
        record = Record(
            f"job-{number}", "town", "layer", f"Job {number}", licence="CC-BY-4.0",
            providers=(Provider("Town hall"),), role="districts", limits=("No date.",), assets=assets,
        )  # fmt: skip
        outbox.pause(outbox.add(Bundle(record, {"data": file}), None, address).id)


def main() -> int:
    """Measure; the exit status is 1 where the main thread stood still for too long."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--items", type=int, default=10_000)
    count = parser.parse_args().items
    application = QgsApplication([], True)
    application.initQgis()
    with tempfile.TemporaryDirectory(prefix="cityverse-stalls-") as name:
        folder = Path(name)
        fill(folder / "catalogue", count)
        fill_outbox(folder, "https://catalogue.example.org")
        with served(folder / "catalogue") as address:
            stalls = measure(folder, address, count)
    application.exitQgis()
    print(f"longest stall of all: {max(stalls):.0f} ms; allowed: {MOST} ms")
    return 0 if max(stalls) <= MOST else 1


def measure(folder: Path, address: str, count: int) -> list[float]:
    """Show the panel and do what people do; return the longest stall of each part."""
    window = Window()
    settings.save_connections([])
    postbox = Postbox(folder / "outbox")
    dock = CatalogueDock(Desk(window, Session(), tuple, Notices(window), postbox), window.mainWindow())
    window.mainWindow().resize(1200, 900)
    window.mainWindow().show()
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    dock.show()
    until(dock.isVisible)
    settings.save_connections([settings.Connection("Here", address)])

    def first() -> None:
        dock.connection.reload(address)
        until(lambda: dock.results.rowCount() > 0, 60)

    def nothing() -> None:
        began = time.perf_counter()
        until(lambda: time.perf_counter() - began > IDLE)

    watch("nothing at all: what the machine itself does", nothing)
    stalls = [
        watch("first page", first),
        watch(f"scrolled to the end of {count}", lambda: scroll(dock, count)),
        watch("leafed back through pictures", lambda: leaf(dock, 60)),
        watch(f"outbox of {JOBS} jobs shown again", postbox.wake),
        watch(f"outbox of {JOBS} jobs, all resumed and paused", lambda: dock.outbox.deeds.pause(postbox.jobs())),
    ]
    dock.stop()
    postbox.stop()
    settle()
    dock.deleteLater()
    window.mainWindow().close()
    return stalls


if __name__ == "__main__":
    sys.exit(main())
