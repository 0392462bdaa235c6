"""A million observations fetched into a GeoPackage, beside a bare loop that reads the same pages: rate and memory.

`make bench-sensors` serves the pages on this machine; ``ARGS="--service URL"`` asks a real service of SensorThings.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from cityverse.cityverse_plugin.catalogue.plain_http import PlainHttp
from cityverse.cityverse_plugin.catalogue.transport import Transport
from cityverse.cityverse_plugin.engine.point_table import write_points
from cityverse.cityverse_plugin.sources.account import Account
from cityverse.cityverse_plugin.sources.observations_rows import COLUMNS, Choice, blocks
from cityverse.cityverse_plugin.sources.sensorthings import SensorThings

COUNT, PAGE = 1_000_000, 10_000


class Service(BaseHTTPRequestHandler):
    """One station with a million observations, in data arrays."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        if not parts.path.endswith("Observations"):
            place = {"type": "Point", "coordinates": [13.4, 52.5]}
            thing = {"@iot.id": 1, "name": "Roof", "Locations": [{"location": place}]}
            self.send({"value": [{"@iot.id": 1, "name": "S", "Thing": thing, "ObservedProperty": {"name": "PM2.5"}}]})
            return
        skip = int(parse_qs(parts.query).get("$skip", ["0"])[0])
        rows = []
        for number in range(skip, skip + PAGE):
            when = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(1_600_000_000 + 60 * number))
            rows.append([when, number % 997 / 10, None, None])
        group = {"components": ["phenomenonTime", "result", "resultTime", "resultQuality"], "dataArray": rows}
        page: dict[str, object] = {"value": [group]}
        if skip + PAGE < COUNT:
            page["@iot.nextLink"] = (
                f"http://{self.headers['Host']}/v1.1/Datastreams(1)/Observations?%24skip={skip + PAGE}"
            )
        self.send(page)

    def send(self, value: object) -> None:
        body = json.dumps(value).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        """Say nothing."""


def peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def ours(address: str) -> int:
    source, account = SensorThings(address, PlainHttp(Transport(), address)), Account()
    with tempfile.TemporaryDirectory() as folder:
        write_points(Path(folder) / "a.gpkg", COLUMNS, blocks(source, Choice(), account))
    return account.loaded


def bare(address: str) -> int:
    import requests

    session, count = requests.Session(), 0
    source = SensorThings(address, PlainHttp(Transport(), address))
    for series in source.series():
        query = "$resultFormat=dataArray&$select=phenomenonTime,result,resultTime,resultQuality"
        query += "&$orderby=phenomenonTime%20asc&$top=10000"
        link = f"{address}/Datastreams({series.id})/Observations?{query}"
        while link:
            page = json.loads(session.get(link, timeout=60).content)
            count += sum(len(group["dataArray"]) for group in page["value"])
            link = page.get("@iot.nextLink")
    return count


def child(way: str, address: str) -> None:
    idle = peak()
    begun = time.perf_counter()
    count = {"ours": ours, "bare": bare}[way](address)
    seconds = time.perf_counter() - begun
    print(json.dumps({"way": way, "count": count, "seconds": seconds, "over_idle": peak() - idle}))


def served(way: str, address: str) -> dict[str, float]:
    command = [sys.executable, "-m", "benchmarks.sensors", "--way", way, "--service", address]
    return dict(json.loads(subprocess.run(command, capture_output=True, check=True, text=True).stdout))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--service", default="")
    parser.add_argument("--way", choices=["ours", "bare"])
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args()
    if asked.way:
        child(asked.way, asked.service)
        return
    address = asked.service
    if not address:
        server = ThreadingHTTPServer(("127.0.0.1", 0), Service)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}/v1.1"
    for _ in range(asked.rounds):
        own, floor = served("ours", address), served("bare", address)
        rates = [one["count"] / one["seconds"] for one in (own, floor)]
        print(
            f"{own['count']:,.0f} observations: ours {rates[0]:,.0f}/s, bare loop {rates[1]:,.0f}/s, "
            f"ratio {rates[0] / rates[1]:.2f}; ours {own['over_idle'] / 1e6:.0f} MB over idle"
        )


if __name__ == "__main__":
    main()
