"""A stand-in for the public services of open data: real files and recorded answers, with ranges, on this machine."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, osr

ROOT = Path(__file__).resolve().parents[2]
_RANGE = re.compile(r"bytes=(\d+)-(\d*)")


def shared_data(*parts: str) -> Path:
    """Return the path of a real file below ``shared/data`` beside the repository, or skip."""
    for folder in ROOT.parents:
        path = folder.joinpath("shared", "data", *parts)
        if path.exists():
            return path
    pytest.skip(f"shared/data/{'/'.join(parts)} is not beside the repository")


class Service(BaseHTTPRequestHandler):
    """Serves files with ETag and ranges, and answers as tests want it."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self._answer(b"")

    def do_POST(self) -> None:
        self._answer(self.rfile.read(int(self.headers.get("Content-Length") or 0)))

    def _answer(self, body: bytes) -> None:
        served: Served = self.server.served
        path = self.path.partition("?")[0]
        served.asked.append((self.command, self.path, dict(self.headers), body))
        if path in served.answers:
            status, content, headers = served.answers[path](self.path, body)
            return self._send(status, content, headers)
        if path not in served.files:
            return self._send(404, b"nothing", {})
        return self._file(served, path)

    def _file(self, served: Served, path: str) -> None:
        content = served.files[path]
        headers = {"ETag": served.tags.get(path, f'"{hash(content)}"')} if served.tagged else {}
        found = _RANGE.fullmatch(self.headers.get("Range", "")) if served.ranges else None
        if found is None or self.headers.get("If-Range", headers.get("ETag")) != headers.get("ETag"):
            return self._send(200, content, headers)
        start, stop = int(found.group(1)), int(found.group(2) or len(content) - 1) + 1
        if start >= len(content):
            return self._send(416, b"", {**headers, "Content-Range": f"bytes */{len(content)}"})
        stop = min(stop, len(content))
        headers["Content-Range"] = f"bytes {start}-{stop - 1}/{len(content)}"
        return self._send(206, content[start:stop], headers)

    def _send(self, status: int, content: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        served: Served = self.server.served
        for start in range(0, len(content), served.block):
            self.wfile.write(content[start : start + served.block])
            served.sent += min(served.block, len(content) - start)
            if served.cuts and served.sent >= served.cuts[0]:
                served.cuts.pop(0)
                self.close_connection = True
                return
            served.gate.wait(30)

    def log_message(self, *args: Any) -> None:
        """Say nothing."""


class Served:
    """What is served, and what was asked.

    Attributes
    ----------
    files, answers
        Bytes, and functions from (path, body) to (status, content, headers), by path.
    cuts
        The connection is cut when so many bytes have been sent in all.
    ranges, tagged
        Whether parts of files are served, and whether they have an ETag.
    gate
        Closed, nothing more is sent.
    """

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.tags: dict[str, str] = {}
        self.answers: dict[str, Callable[[str, bytes], tuple[int, bytes, dict[str, str]]]] = {}
        self.asked: list[tuple[str, str, dict[str, str], bytes]] = []
        self.cuts: list[int] = []
        self.sent, self.block = 0, 1 << 16
        self.ranges = self.tagged = True
        self.gate = threading.Event()
        self.gate.set()
        self.server: Any = ThreadingHTTPServer(("127.0.0.1", 0), Service)
        self.server.daemon_threads = True
        self.server.served = self
        self.server.handle_error = lambda *_: None
        self.address = f"http://127.0.0.1:{self.server.server_port}"

    def json(self, path: str, value: Any, status: int = 200, **headers: str) -> None:
        """Answer a path with JSON."""
        told = {"Content-Type": "application/json", **{key.replace("_", "-"): text for key, text in headers.items()}}
        self.answers[path] = lambda _path, _body: (status, json.dumps(value).encode(), told)


@contextmanager
def open_data() -> Iterator[Served]:
    """Run such a server for as long as a test needs it."""
    served = Served()
    thread = threading.Thread(target=served.server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield served
    finally:
        served.gate.set()
        served.server.shutdown()
        served.server.server_close()
        thread.join()


def geotiff(
    path: Path, values: np.ndarray, transform: tuple[float, ...], epsg: int, *options: str, nodata: float | None = None
) -> bytes:
    """Return the bytes of a tiled GeoTIFF."""
    layers = values if values.ndim == 3 else values[np.newaxis]
    kinds = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16, "float32": gdal.GDT_Float32}
    chosen = list(options) or ["TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64", "COMPRESS=DEFLATE"]
    count, height, width = layers.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, count, kinds[str(values.dtype)], chosen)
    system = osr.SpatialReference()
    system.ImportFromEPSG(epsg)
    dataset.SetProjection(system.ExportToWkt())
    dataset.SetGeoTransform(transform)
    for number, layer in enumerate(layers, start=1):
        band = dataset.GetRasterBand(number)
        if nodata is not None:
            band.SetNoDataValue(nodata)
        band.WriteArray(layer)
    dataset = None
    return path.read_bytes()


def berlin() -> list[dict[str, object]]:
    """Return recorded boxes of Berlin as openSenseMap's API sends them, with recorded values."""
    boxes = json.loads(shared_data("airquality", "osem_boxes_berlin.geojson").read_text(encoding="utf-8"))["features"]
    lines = shared_data("airquality", "osem_pm25_berlin_A.csv").read_text(encoding="utf-8").splitlines()[1:]
    last = {fields[4]: (fields[1], fields[0]) for fields in (line.split(",") for line in lines)}
    made = []
    for box in boxes:
        told, sensors = box["properties"], []
        for sensor in told["sensors"]:
            entry = {"_id": sensor["id"], "title": sensor["phenomenon"], "unit": sensor["unit"]}
            if sensor["id"] in last:
                entry["lastMeasurement"] = dict(zip(("value", "createdAt"), last[sensor["id"]]))
            sensors.append(entry)
        place = {"type": "Point", "coordinates": box["geometry"]["coordinates"]}
        made.append({"_id": told["X_id"], "name": told["name"], "currentLocation": place, "sensors": sensors})
    return made
