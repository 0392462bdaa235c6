"""FROST-Server on this machine, filled with Berlin's readings; and a proxy before it that fails as a test wants."""

from __future__ import annotations

import csv
import json
import subprocess
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from fake_http import Fake, fake_server
from shared_data import shared_data

SCRIPT = Path(__file__).resolve().parents[2] / "tools" / "frost.sh"
_NO_PROXY = urllib.request.build_opener(urllib.request.ProxyHandler({}))


@contextmanager
def frost_service() -> Iterator[str]:
    """Run it, and yield the address; the test skips where its war cannot be had."""
    done = subprocess.run([SCRIPT, "up"], capture_output=True, text=True, check=False)
    if done.returncode == 3:
        pytest.skip(done.stderr.strip().splitlines()[-1])
    assert done.returncode == 0, done.stderr
    try:
        yield done.stdout.strip().splitlines()[-1]
    finally:
        subprocess.run([SCRIPT, "stop"], check=True, capture_output=True)


def readings() -> dict[str, list[dict[str, str]]]:
    """Return the rows of the real readings by sensor."""
    found: dict[str, list[dict[str, str]]] = {}
    with shared_data("airquality", "osem_pm25_berlin_A.csv").open(encoding="utf-8") as stream:
        for row in csv.DictReader(stream):
            found.setdefault(row["sensorId"], []).append(row)
    return found


def ask(address: str, value: Any = None, method: str = "GET") -> Any:
    body = None if value is None else json.dumps(value).encode()
    request = urllib.request.Request(address, body, {"Content-Type": "application/json"}, method=method)
    with _NO_PROXY.open(request, timeout=60) as answer:
        text = answer.read()
        return json.loads(text) if text.strip() else answer.headers.get("Location")


def fill(root: str) -> None:
    """Put Berlin's readings into an empty service: a thing with a datastream for each sensor."""
    if ask(f"{root}/Datastreams?$top=1")["value"]:
        return
    ask(
        f"{root}/ObservedProperties",
        {"name": "PM2.5", "definition": "http://vocab/pm25", "description": "particles"},
        "POST",
    )
    ask(
        f"{root}/Sensors", {"name": "SDS011", "description": "-", "encodingType": "text/plain", "metadata": "-"}, "POST"
    )
    observed, sensor = (ask(f"{root}/{kind}")["value"][0]["@iot.id"] for kind in ("ObservedProperties", "Sensors"))
    for name, rows in readings().items():
        place = {"type": "Point", "coordinates": [float(rows[0]["lon"]), float(rows[0]["lat"])]}
        location = {"name": name, "description": "-", "encodingType": "application/geo+json", "location": place}
        stream = {
            "name": f"PM2.5 of {name}",
            "description": "-",
            "observationType": "http://www.opengis.net/def/observationType/OGC-OM/2.0/OM_Measurement",
            "unitOfMeasurement": {"name": "microgram per cubic metre", "symbol": "ug/m3", "definition": "ucum:ug/m3"},
            "ObservedProperty": {"@iot.id": observed},
            "Sensor": {"@iot.id": sensor},
        }
        ask(
            f"{root}/Things",
            {"name": name, "description": "-", "Locations": [location], "Datastreams": [stream]},
            "POST",
        )
    for stream in ask(f"{root}/Datastreams?$top=1000&$select=id,name")["value"]:
        rows = readings()[stream["name"].rpartition(" ")[2]]
        data = [[row["createdAt"], float(row["value"])] for row in rows]
        packed = {
            "Datastream": {"@iot.id": stream["@iot.id"]},
            "components": ["phenomenonTime", "result"],
            "dataArray": data,
        }
        ask(f"{root}/CreateObservations", [packed], "POST")


@contextmanager
def failing_proxy(root: str) -> Iterator[tuple[str, Fake]]:
    """Relay requests to a service; the test may put other replies in the way."""
    base, _, path = root.partition("/FROST-Server")
    with fake_server() as fake:

        def relay(handler: Any) -> None:
            with _NO_PROXY.open(base + handler.path, timeout=60) as answer:
                handler.reply(200, answer.read(), Content_Type="application/json")

        fake.server.replies["*"] = fake.server.relay = relay
        yield f"{fake.address}/FROST-Server{path}", fake
