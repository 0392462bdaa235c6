"""A million observations fetched into a GeoPackage, beside a bare loop that reads the same pages: rate and memory.

Both ways read one part of them after the other, in turn, and neither has orjson, which QGIS does not bring. What counts
is the median of the ratios of the parts.

`make bench-sensors` serves the pages on this machine; ``ARGS=--frost`` starts FROST-Server with a million observations
(and purges it), ``ARGS="--service URL"`` asks another service of SensorThings.
"""

from __future__ import annotations

import argparse
import json
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from datetime import datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit

from cityverse.cityverse_plugin.catalogue.plain_http import PlainHttp
from cityverse.cityverse_plugin.catalogue.transport import Transport
from cityverse.cityverse_plugin.engine.point_table import write_points
from cityverse.cityverse_plugin.sources import quick_json
from cityverse.cityverse_plugin.sources.account import Account
from cityverse.cityverse_plugin.sources.observations_rows import COLUMNS, Choice, blocks
from cityverse.cityverse_plugin.sources.observations_times import written
from cityverse.cityverse_plugin.sources.sensorthings import SensorThings
from cityverse.cityverse_plugin.sources.sensorthings_arrays import FIELDS
from cityverse.cityverse_plugin.sources.sensorthings_pages import address_of

COUNT, PAGE, PARTS = 1_000_000, 10_000, 5
BEGIN, MINUTE = datetime(2024, 1, 1, tzinfo=timezone.utc), timedelta(minutes=1)
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
   FROM generate_series(0, 999999) n) made;
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
        options = parse_qs(parts.query)
        asked = re.findall(r"[gl]e (\S+Z)", options["$filter"][0])
        first, last = ((datetime.fromisoformat(text[:-1] + "+00:00") - BEGIN) // MINUTE for text in asked)
        first += int(options.get("$skip", ["0"])[0])
        rows = []
        for number in range(first, min(first + PAGE, last + 1)):
            when = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(BEGIN.timestamp() + 60 * number))
            rows.append([when, number % 997 / 10, None, None])
        group = {"components": ["phenomenonTime", "result", "resultTime", "resultQuality"], "dataArray": rows}
        page: dict[str, object] = {"value": [group]}
        if first + PAGE <= last:
            skip = int(options.get("$skip", ["0"])[0]) + PAGE
            query = urlencode({"$filter": options["$filter"][0], "$skip": skip})
            page["@iot.nextLink"] = f"http://{self.headers['Host']}{parts.path}?{query}"
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


def ours(source: SensorThings, start: datetime, end: datetime) -> int:
    """Fetch a period as the algorithm does; return how many observations came."""
    account = Account()
    with tempfile.TemporaryDirectory() as folder:
        write_points(Path(folder) / "a.gpkg", COLUMNS, blocks(source, Choice((), start, end), account))
    return account.loaded


def bare(source: SensorThings, start: datetime, end: datetime) -> int:
    """Read the same pages and do nothing with them."""
    import requests

    session, count = requests.Session(), 0
    for series in source.series():
        parts = [f"phenomenonTime {word} {written(when)}" for word, when in (("ge", start), ("le", end))]
        options = {"filter": " and ".join(parts), "orderby": "phenomenonTime asc", "top": str(PAGE)}
        path = f"Datastreams({series.id})/Observations"
        link = address_of(source.address, path, resultFormat="dataArray", select=",".join(FIELDS), **options)
        while link:
            page = json.loads(session.get(link, timeout=60).content)
            count += sum(len(group["dataArray"]) for group in page["value"])
            link = page.get("@iot.nextLink")
    return count


def measure(address: str, rounds: int) -> None:
    """Read all of it, then part after part in turn with the bare loop; print what it took."""
    quick_json._orjson = None
    source = SensorThings(address, PlainHttp(Transport(), address))
    length = COUNT // PARTS * MINUTE
    periods = [(BEGIN + number * length, BEGIN + (number + 1) * length - MINUTE) for number in range(PARTS)]
    bare(source, *periods[0])  # a server is slower until its caches and compilers are warm
    idle = peak()
    count = ours(source, periods[0][0], periods[-1][1])
    print(f"{count:,} observations at once: {(peak() - idle) / 1e6:.0f} MB over idle", flush=True)
    ratios = []
    for turn in range(rounds):
        found = [compare(source, period, number % 2 == turn % 2) for number, period in enumerate(periods)]
        told = [sum(part) for part in zip(*found)]
        ratios += [part[2] / part[0] for part in found]
        print(
            f"round {turn + 1}: ours {COUNT / told[0]:,.0f}/s ({told[1]:.1f} s of processor), bare loop "
            f"{COUNT / told[2]:,.0f}/s ({told[3]:.1f} s), ratio {told[2] / told[0]:.2f}",
            flush=True,
        )
    quarter = statistics.quantiles(ratios, n=4)
    print(
        f"of {len(ratios)} parts in turn: ours at {quarter[1]:.2f} of the bare loop's rate (median; the middle half of "
        f"them {quarter[0]:.2f} to {quarter[2]:.2f})"
    )


def compare(source: SensorThings, period: tuple[datetime, datetime], ours_first: bool) -> list[float]:
    """Read a period both ways, one after the other; return seconds and seconds of processor of ours and of the loop."""
    found: dict[str, list[float]] = {}
    ways = {"ours": ours, "bare": bare}
    for name in ways if ours_first else reversed(ways):
        begun, burnt = time.perf_counter(), time.process_time()
        count = ways[name](source, *period)
        found[name] = [time.perf_counter() - begun, time.process_time() - burnt]
        if count != COUNT // PARTS:
            raise SystemExit(f"{name}: {count} observations of {COUNT // PARTS}")
    return found["ours"] + found["bare"]


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
    parser.add_argument("--measure", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args()
    if asked.measure:
        measure(asked.service, asked.rounds)
        return
    address = frost() if asked.frost else asked.service
    if not address:
        server = ThreadingHTTPServer(("127.0.0.1", 0), Service)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}/v1.1"
    command = [sys.executable, "-m", "benchmarks.sensors", "--measure", "--service", address]
    subprocess.run([*command, "--rounds", str(asked.rounds)], check=True)
    if asked.frost:
        subprocess.run([FROST, "purge"], check=True)


if __name__ == "__main__":
    main()
