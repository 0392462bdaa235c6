"""1,000 records published in bulk, beside a minimal client that sends the same requests to the same server.

    python -m benchmarks.bulk                    the embedded catalogue, and pgSTAC where it can be installed
    python -m benchmarks.bulk --records 200 --rounds 5 --server embedded

The minimal client is what one writes in an afternoon: `requests` with keep-alive, the bodies ready as bytes, as many
threads for the writes as ours has, and nothing looked at but the status. Rounds are interleaved, the catalogue is
emptied before each; the ratio is that of the medians, beside it that of the best, which other work disturbs least.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Optional

import requests
from cityverse.cityverse_plugin.catalogue.bulk import CONNECTIONS, publish_all
from cityverse.cityverse_plugin.catalogue.http import HttpStore
from cityverse.cityverse_plugin.catalogue.publish import Bundle
from cityverse.cityverse_plugin.catalogue.store import NotFound
from cityverse.cityverse_plugin.catalogue.transport import Answer, Request, Transport
from cityverse.cityverse_plugin.twin.model import Twin
from cityverse.cityverse_plugin.twin.record import COG, PNG, Asset, Band, Provider, Record

ROOT = Path(__file__).resolve().parents[1]
# Method, address, headers of its own, body
Sent = tuple[str, str, dict[str, str], Optional[bytes]]
TWIN = Twin("bulk", "Bulk", licence="CC0-1.0", providers=(Provider("City", ("producer",)),))


def bundles(count: int) -> list[Bundle]:
    """Records as a city has them: a raster and a picture that lie on its own file server."""
    found = []
    for number in range(count):
        west, south = -35.0 + 0.01 * (number % 40), -8.1 + 0.01 * (number // 40 % 40)
        place = f"https://files.example.org/{number}"
        assets = {
            "data": Asset(f"{place}/scene.tif", COG, size=10_000, crs="EPSG:31985", bands=(Band("B3"), Band("B4"))),
            "thumbnail": Asset(f"{place}/scene.png", PNG, ("thumbnail",)),
        }
        record = Record(
            id=f"record-{number:05d}",
            collection=TWIN.id,
            title=f"Scene {number}",
            description="One of many",
            bbox=(west, south, west + 0.01, south + 0.01),
            licence="CC0-1.0",
            providers=TWIN.providers,
            role="imagery.optical",
            limits=("Made up.",),
            assets=assets,
        )
        found.append(Bundle(record))
    return found


class Recorder(Transport):
    """Notes what is sent."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[Sent] = []

    def exchange(self, request: Request) -> tuple[Answer, bytes]:
        """Note a request, and send it."""
        body = None if request.value is None else json.dumps(request.value, ensure_ascii=False).encode()
        self.sent.append((request.method, request.url, dict(request.headers), body))
        return super().exchange(request)


def empty(address: str) -> None:
    """Delete the collection."""
    with suppress(NotFound):
        HttpStore(Transport(), address).delete_collection(TWIN.id)


def ours(address: str, work: list[Bundle], transport: Transport) -> float:
    """Seconds that our client needs."""
    begin = time.perf_counter()
    done = publish_all(HttpStore(transport, address), work, TWIN)
    seconds = time.perf_counter() - begin
    assert len(done.published) == len(work), (done.failed, len(done.published))
    return seconds


def minimal(sent: list[Sent]) -> float:
    """Seconds that the same requests need by themselves: runs of item writes side by side, the rest in order."""
    local = threading.local()

    def send(entry: Sent) -> None:
        if not hasattr(local, "session"):
            local.session = requests.Session()
            local.session.trust_env = False
        method, url, headers, body = entry
        if body is not None:
            headers = {"Content-Type": "application/json", **headers}
        answer = local.session.request(method, url, data=body, headers=headers)
        assert answer.status_code < 500, (method, url, answer.status_code)
        _ = answer.content

    begin = time.perf_counter()
    with ThreadPoolExecutor(CONNECTIONS) as pool:
        writes: list[Sent] = []
        for entry in sent:
            if entry[0] == "POST" and entry[1].endswith("/items"):
                writes.append(entry)
                continue
            list(pool.map(send, writes))
            writes = []
            send(entry)
        list(pool.map(send, writes))
    return time.perf_counter() - begin


def compare(name: str, address: str, count: int, rounds: int) -> dict[str, Any]:
    """Measure both against one server."""
    work = bundles(count)
    recorder = Recorder()
    empty(address)
    ours(address, work, recorder)
    times: dict[str, list[float]] = {"ours": [], "minimal": []}
    for turn in range(rounds):
        for which in ("ours", "minimal") if turn % 2 == 0 else ("minimal", "ours"):
            empty(address)
            seconds = ours(address, work, Transport()) if which == "ours" else minimal(recorder.sent)
            times[which].append(seconds)
    middle = {which: statistics.median(values) for which, values in times.items()}
    return {
        "server": name,
        "records": count,
        "requests": len(recorder.sent),
        **{f"{which}_s": round(seconds, 2) for which, seconds in middle.items()},
        "ratio": round(middle["ours"] / middle["minimal"], 2),
        "ratio_of_best": round(min(times["ours"]) / min(times["minimal"]), 2),
        "all": {which: [round(seconds, 2) for seconds in values] for which, values in times.items()},
    }


@contextmanager
def embedded() -> Iterator[str]:
    """Run the embedded catalogue on a folder of its own."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "cityverse_plugin.server", "--data", folder, "--port", "0"]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
            try:
                yield process.stdout.readline().split()[-1] if process.stdout else ""
            finally:
                process.terminate()


@contextmanager
def pgstac() -> Iterator[str]:
    """Run tools/pgstac.sh beside whatever else it runs."""
    settings = {**os.environ, "PGSTAC_NAME": "bench", "PGSTAC_API_PORT": "8182", "PGSTAC_DB_PORT": "54429"}
    script = str(ROOT / "tools/pgstac.sh")
    try:
        with tempfile.TemporaryFile() as output:
            subprocess.run([script, "up"], env=settings, stdout=output, check=True)
        yield f"http://127.0.0.1:{settings['PGSTAC_API_PORT']}"
    finally:
        subprocess.run([script, "purge"], env=settings, check=False)


def main() -> None:
    """Print a line for each server, as JSON."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--records", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--server", choices=["embedded", "pgstac"], action="append")
    options = parser.parse_args()
    servers = {"embedded": embedded, "pgstac": pgstac}
    for name in options.server or servers:
        with servers[name]() as address:
            print(json.dumps(compare(name, address, options.records, options.rounds)), flush=True)


if __name__ == "__main__":
    main()
