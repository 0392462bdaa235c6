"""The embedded catalogue under load: ``make bench ARGS=load``, or ``python -m benchmarks.load --seconds 60``.

50 clients read and 10 write for a minute. Every write is read back at once; at the end the server is killed, started
again, and every acknowledged write must be there with its content. In a second round 240 clients more are silent, slow,
or do not take the file they asked for; in a third, wrk (Debian) reads as fast as it can while the 10 go on writing.
Results are written to LOAD.md with the date.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import platform
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from .load_clients import (
    COLLECTION,
    COUNTERS,
    LARGE,
    LARGE_CONTENT,
    PAGE,
    SEEDS,
    Line,
    Tally,
    crowd,
    essence,
    new_item,
    pester,
)

ROOT = Path(__file__).resolve().parent.parent
RESULTS = Path(__file__).with_name("LOAD.md")
_PROCESSES = 3


@dataclass
class Round:
    """What one round gave."""

    title: str
    seconds: float
    tally: Tally
    lost: list[str]
    memory: int = 0
    threads: int = 0
    judge: str = ""


class Served:
    """The catalogue as a process of its own."""

    def __init__(self, folder: Path) -> None:
        command = [sys.executable, "-m", "cityverse_plugin.server", "--data", str(folder), "--port", "0"]
        self.process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline() if self.process.stdout else ""
        self.place = line.strip().rpartition("//")[2]
        self.threads = 0

    def status(self) -> dict[str, int]:
        """Kilobytes and threads, where the system tells."""
        try:
            text = Path(f"/proc/{self.process.pid}/status").read_text()
        except OSError:
            return {}
        return {name: int(value) for name, value in re.findall(r"^(VmHWM|Threads):\s*(\d+)", text, re.MULTILINE)}

    def kill(self) -> None:
        """End it without warning."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        if self.process.stdout:
            self.process.stdout.close()


@contextmanager
def _served(folder: Path) -> Iterator[Served]:
    server = Served(folder)
    try:
        yield server
    finally:
        server.kill()


def run(title: str, given: argparse.Namespace, wrk: bool = False, nuisances: int = 0) -> Round:
    """Run a round on a fresh catalogue, among clients that are a nuisance."""
    seconds, readers, writers = given.seconds, given.readers, given.writers
    with tempfile.TemporaryDirectory() as folder:
        with _served(Path(folder)) as server:
            _fill(server.place)
            names = [f"w{n}" for n in range(writers)] + [f"r{n}" for n in range(0 if wrk else readers)]
            judge = _wrk(server.place, readers, seconds) if wrk else None
            with _pestered(server.place, nuisances):
                tally, threads = _crowds(server, names, seconds)
            text = judge.communicate()[0] if judge else ""
            memory = server.status().get("VmHWM", 0) // 1024
        with _served(Path(folder)) as server:
            lost = lost_writes(server.place, tally)
    return Round(title, seconds, tally, lost, memory, threads, text)


def lost_writes(place: str, tally: Tally) -> list[str]:
    """Compare what is there with what was acknowledged; return what is lost, wrong or back again."""
    line = Line(place, Tally())
    found, path = {}, f"{PAGE}?limit=500&sortby=id"
    while path:
        page = json.loads(line.demand("check", "GET", path, 200)[0])
        found.update({item["id"]: item for item in page["features"]})
        path = next((ln["href"].partition(place)[2] for ln in page["links"] if ln["rel"] == "next"), "")
    lost = [f"item {n}" for n, wanted in tally.items.items() if n not in found or essence(found[n]) != wanted]
    lost += [f"deleted item {n} is back" for n in tally.gone if n in found]
    lost += [f"item {n} was never acknowledged" for n in found if n.startswith("w") and n not in tally.items]
    for name, count in tally.counts.items():
        there = int(found[name]["properties"]["payload"])
        if there != count:
            lost.append(f"{name} is {there}, not {count}")
    for path, digest in tally.assets.items():
        status, _, headers = line.ask("check", "HEAD", path)
        if status != 200 or headers["ETag"] != f'"{digest}"':
            lost.append(f"asset {path}")
    line.close()
    return lost


def _fill(place: str) -> None:
    line = Line(place, Tally())
    extent = {"spatial": {"bbox": [[-180, -90, 180, 90]]}, "temporal": {"interval": [["2010-01-01T00:00:00Z", None]]}}
    about = {"type": "Collection", "stac_version": "1.1.0", "id": COLLECTION, "description": "Under load."}
    line.demand("fill", "POST", "/collections", 201, {**about, "license": "CC0-1.0", "links": [], "extent": extent})
    items = [new_item(f"seed-{n}", "0" * 800) for n in range(SEEDS)]
    items += [new_item(f"counter-{n}", "0") for n in range(COUNTERS)]
    line.demand("fill", "PUT", LARGE, 201, LARGE_CONTENT)
    line.demand("fill", "POST", PAGE, 201, {"type": "FeatureCollection", "features": items})
    line.close()


def _crowds(server: Served, names: list[str], seconds: float) -> tuple[Tally, int]:
    """Spread the clients over processes, so that they are not slower than the server."""
    context = multiprocessing.get_context("spawn")
    results = context.Queue()
    end = time.time() + seconds + 1
    groups = [group for n in range(_PROCESSES) if (group := names[n::_PROCESSES])]
    crowds = [context.Process(target=crowd, args=(server.place, group, end, results)) for group in groups]
    for process in crowds:
        process.start()
    threads, done = 0, threading.Event()

    def watch() -> None:
        nonlocal threads
        while not done.wait(0.5):
            threads = max(threads, server.status().get("Threads", 0))

    watcher = threading.Thread(target=watch)
    watcher.start()
    total = Tally()
    for _ in groups:
        total.add(results.get(timeout=seconds + 120))
    done.set()
    for thread in (watcher, *crowds):
        thread.join()
    return total, threads


@contextmanager
def _pestered(place: str, number: int) -> Iterator[None]:
    end = threading.Event()
    thread = threading.Thread(target=pester, args=(place, number, end))
    thread.start()
    try:
        yield
    finally:
        end.set()
        thread.join()


def _wrk(place: str, readers: int, seconds: float) -> subprocess.Popen[str]:
    script = str(Path(__file__).with_name("load.lua"))
    command = ["wrk", f"-c{readers}", "-t2", f"-d{seconds:.0f}s", "--timeout", "20s", "--latency", "-s", script]
    return subprocess.Popen([*command, f"http://{place}/"], stdout=subprocess.PIPE, text=True)


def report(rounds: list[Round]) -> str:
    """Write the rounds as Markdown."""
    lines = [
        "# The embedded catalogue under load",
        "",
        f"{time.strftime('%Y-%m-%d')}, {platform.system()}, Python {platform.python_version()}, {os.cpu_count()} cores"
        f" shared by the server, its clients and what else ran (load {os.getloadavg()[0]:.0f} at the end)."
        " `make bench ARGS=load` measures again.",
    ]
    for each in rounds:
        lines += ["", f"## {each.title}", "", *_table(each), ""]
        lines += [
            f"Errors: {each.tally.errors}. Lost writes: {len(each.lost)} of {_acknowledged(each.tally)} acknowledged"
            f" (checked after the server was killed and started again). Updates that met a newer one (412) and were"
            f" repeated: {each.tally.outrun}. The server's largest memory: {each.memory} MB; threads: {each.threads}.",
            *(f"- error: {text}" for text in each.tally.examples),
            *(f"- lost: {text}" for text in each.lost[:50]),
        ]
        if each.judge:
            lines += ["", "```", each.judge.strip(), "```"]
    return "\n".join(lines) + "\n"


def _acknowledged(tally: Tally) -> int:
    return len(tally.seconds.get("write", [])) - tally.outrun + len(tally.assets)


def _table(each: Round) -> list[str]:
    lines = [
        "| requests | number | a second | 50 % [ms] | 95 % | 99 % | slowest |",
        "| --- | --: | --: | --: | --: | --: | --: |",
    ]
    for kind, seconds in sorted(each.tally.seconds.items()):
        ordered = sorted(seconds)
        parts = [1000 * ordered[min(len(ordered) - 1, int(share * len(ordered)))] for share in (0.5, 0.95, 0.99, 1.0)]
        figures = " | ".join(f"{part:.0f}" for part in parts)
        lines.append(f"| {kind} | {len(ordered)} | {len(ordered) / each.seconds:.0f} | {figures} |")
    return lines


def main(arguments: list[str] | None = None) -> int:
    """Run the rounds; return 1 when anything was wrong."""
    parser = argparse.ArgumentParser(prog="benchmarks.load", description=__doc__)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--readers", type=int, default=50)
    parser.add_argument("--writers", type=int, default=10)
    parser.add_argument("--nuisances", type=int, default=240)
    parser.add_argument("--quick", action="store_true", help="the first round only, nothing written to LOAD.md")
    given = parser.parse_args(arguments)
    span = f"{given.seconds:.0f} s"
    rounds = [run(f"{given.readers} clients read, {given.writers} write, {span}", given)]
    if not given.quick:
        title = (
            f"The same among {given.nuisances} clients that are silent, slow or do not take what they asked for, {span}"
        )
        rounds.append(run(title, given, nuisances=given.nuisances))
    if not given.quick and shutil.which("wrk"):
        title = f"wrk reads over {given.readers} connections, {given.writers} clients write, {span}"
        rounds.append(run(title, given, wrk=True))
    text = report(rounds)
    if not given.quick:
        RESULTS.write_text(text, encoding="utf-8")
    print(text)
    return int(any(each.tally.errors or each.lost or "Non-2xx" in each.judge for each in rounds))


if __name__ == "__main__":
    sys.exit(main())
