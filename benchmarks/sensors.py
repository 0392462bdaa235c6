"""A million observations fetched into a GeoPackage, beside a bare loop that reads the same pages: rate and memory.

Both ways run in processes of their own, in turn, and neither has orjson, which QGIS does not bring. What counts is the
median of the rounds.

`make bench-sensors` serves the pages on this machine; ``ARGS=--frost`` starts FROST-Server with a million observations
(and purges it), ``ARGS="--service URL"`` asks another service of SensorThings.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
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
from cityverse.cityverse_plugin.sources import quick_json
from cityverse.cityverse_plugin.sources.account import Account
from cityverse.cityverse_plugin.sources.observations_rows import COLUMNS, Choice, blocks
from cityverse.cityverse_plugin.sources.sensorthings import SensorThings

COUNT, PAGE = 1_000_000, 10_000
FROST = Path(__file__).resolve().parents[1] / "tools" / "frost.sh"
STATION = {
    "name": "Roof",
    "description": "-",
    "Locations": [
        {
            "name": "Roof",
            "description": "-",
            "encodingType": "application/geo+json",
            "location": {"type": "Point", "coordinates": [13.4, 52.5]},
        }
    ],
    "Datastreams": [
        {
            "name": "PM2.5 of Roof",
            "description": "-",
            "observationType": "http://www.opengis.net/def/observationType/OGC-OM/2.0/OM_Measurement",
            "unitOfMeasurement": {"name": "microgram", "symbol": "ug/m3", "definition": "ucum:ug/m3"},
            "ObservedProperty": {"name": "PM2.5", "definition": "http://pm", "description": "-"},
            "Sensor": {"name": "S", "description": "-", "encodingType": "text/plain", "metadata": "-"},
            "Observations": [{"phenomenonTime": "2023-12-31T00:00:00Z", "result": 1}],
        }
    ],
}
# Into the table itself: a million requests would be a benchmark of their own.
FILL = """
ALTER TABLE "OBSERVATIONS" DISABLE TRIGGER USER;
INSERT INTO "OBSERVATIONS" ("PHENOMENON_TIME_START", "PHENOMENON_TIME_END", "RESULT_TYPE", "RESULT_NUMBER",
  "RESULT_STRING", "DATASTREAM_ID", "FEATURE_ID")
SELECT t, t, 0, v, v::text, (SELECT max("ID") FROM "DATASTREAMS"), (SELECT max("ID") FROM "FEATURES") FROM
  (SELECT timestamptz '2024-01-01' + n * interval '1 minute' t, (n::bigint * 7919 % 9973) / 100.0 v
   FROM generate_series(2, 1000000) n) made;
ALTER TABLE "OBSERVATIONS" ENABLE TRIGGER USER;
"""
# A table just filled is tidied in the background while it is read first; that is done with before anybody measures.
TIDY = 'VACUUM ANALYZE "OBSERVATIONS"'


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
    quick_json._orjson = None
    idle = peak()
    begun, burnt = time.perf_counter(), time.process_time()
    count = {"ours": ours, "bare": bare}[way](address)
    told = {"count": count, "seconds": time.perf_counter() - begun, "processor": time.process_time() - burnt}
    print(json.dumps({**told, "over_idle": peak() - idle}))


def served(way: str, address: str) -> dict[str, float]:
    command = [sys.executable, "-m", "benchmarks.sensors", "--way", way, "--service", address]
    return dict(json.loads(subprocess.run(command, capture_output=True, check=True, text=True).stdout))


def compare(address: str, turn: int) -> float:
    """Run both ways, each first in every other round; print what they took, and return the ratio of their rates."""
    order = ("ours", "bare") if turn % 2 == 0 else ("bare", "ours")
    found = {way: served(way, address) for way in order}
    own, floor = found["ours"], found["bare"]
    rates = [one["count"] / one["seconds"] for one in (own, floor)]
    print(
        f"{own['count']:,.0f} observations: ours {rates[0]:,.0f}/s ({own['processor']:.1f} s of processor), bare loop "
        f"{rates[1]:,.0f}/s ({floor['processor']:.1f} s), ratio {rates[0] / rates[1]:.2f}; "
        f"ours {own['over_idle'] / 1e6:.0f} MB over idle",
        flush=True,
    )
    return rates[0] / rates[1]


def frost() -> str:
    """Start FROST-Server with nothing but the station in it; return its address."""
    import frost as service

    subprocess.run([FROST, "purge"], check=True)
    done = subprocess.run([FROST, "up"], check=True, capture_output=True, text=True)
    address = done.stdout.strip().splitlines()[-1]
    service.ask(f"{address}/Things", STATION, "POST")
    subprocess.run([FROST, "psql", "-q", "-c", FILL, "-c", TIDY], check=True)
    return address


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--service", default="")
    parser.add_argument("--frost", action="store_true")
    parser.add_argument("--way", choices=["ours", "bare"])
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args()
    if asked.way:
        child(asked.way, asked.service)
        return
    address = frost() if asked.frost else asked.service
    if not address:
        server = ThreadingHTTPServer(("127.0.0.1", 0), Service)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}/v1.1"
    served("bare", address)  # a server is slower until its caches and compilers are warm
    ratios = [compare(address, turn) for turn in range(asked.rounds)]
    print(f"median of {len(ratios)} rounds: ours at {statistics.median(ratios):.2f} of the bare loop's rate")
    if asked.frost:
        subprocess.run([FROST, "purge"], check=True)


if __name__ == "__main__":
    main()
