"""One run of `citymodel`: ``python -m benchmarks.citymodel_child ours|floor FILE [json]`` prints its figures."""

from __future__ import annotations

import json
import sqlite3
import struct
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray


def main(who: str, path: str, parser: str = "") -> None:
    """Run, and print processor seconds, bytes on top of the idle process and surfaces."""
    if parser:
        sys.modules["orjson"] = None  # type: ignore[assignment]
    prepare = {"ours": ours, "floor": floor}[who]
    with tempfile.TemporaryDirectory() as folder:
        run = prepare(Path(path), Path(folder) / "out.gpkg")
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # the high-water mark starts here
        before, cpu = _status("VmRSS"), time.process_time()
        run()
        cpu, memory = time.process_time() - cpu, _status("VmHWM") - before
        surfaces = _surfaces_of(Path(folder) / "out.gpkg") if who == "ours" else 0
    print(json.dumps({"cpu": cpu, "memory": memory, "surfaces": surfaces}))


def ours(path: Path, target: Path) -> Callable[[], Any]:
    """Our reader, into a GeoPackage."""
    from cityverse.cityverse_plugin.sources.citymodel_load import Wish, load, open_model

    return lambda: load(open_model(path), target, Wish())


def floor(path: Path, target: Path) -> Callable[[], Any]:
    """What no reader can do without."""
    loads = _parser()

    def run() -> None:
        raw = path.read_bytes()
        documents = [loads(line) for line in raw.splitlines()] if path.suffix == ".jsonl" else [loads(raw)]
        rows = [row for document in documents for row in objects(document, documents[0].get("transform"))]
        with closing(sqlite3.connect(target, isolation_level=None)) as database:
            database.execute("BEGIN")
            database.execute("CREATE TABLE objects (id TEXT, geom BLOB)")
            database.executemany("INSERT INTO objects VALUES (?, ?)", rows)
            database.execute("COMMIT")

    return run


def objects(document: dict[str, Any], transform: dict[str, Any] | None) -> Iterator[tuple[str, bytes | None]]:
    """Yield id and geometry of each object: the first of its highest level."""
    vertices = np.array(document["vertices"], dtype=np.float64).reshape(-1, 3)
    if transform:
        vertices = vertices * transform["scale"] + transform["translate"]
    for name, entry in document["CityObjects"].items():
        usable = [one for one in entry.get("geometry", ()) if one["type"] != "GeometryInstance"]
        best = max(usable, key=lambda one: float(one["lod"]), default=None)
        yield name, multipolygon(best, vertices) if best else None


def multipolygon(geometry: dict[str, Any], vertices: NDArray[np.float64]) -> bytes:
    """Return the well-known binary of a geometry."""
    surfaces = geometry["boundaries"]
    for _ in range({"Solid": 1, "MultiSolid": 2, "CompositeSolid": 2}.get(geometry["type"], 0)):
        surfaces = [surface for shell in surfaces for surface in shell]
    pieces = [struct.pack("<BII", 1, 1006, len(surfaces))]
    for surface in surfaces:
        pieces.append(struct.pack("<BII", 1, 1003, len(surface)))
        for ring in surface:
            pieces += (struct.pack("<I", len(ring) + 1), vertices[[*ring, ring[0]]].tobytes())
    return b"".join(pieces)


def _parser() -> Callable[[bytes], Any]:
    try:
        found: Callable[[bytes], Any] = import_module("orjson").loads
    except ImportError:
        return json.loads
    return found


def _surfaces_of(target: Path) -> int:
    with closing(sqlite3.connect(target)) as database:
        blobs = database.execute("SELECT substr(geom, 46, 4) FROM out WHERE geom IS NOT NULL")
        return sum(struct.unpack("<I", blob)[0] for (blob,) in blobs)


def _status(name: str) -> int:
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(name + ":"))


if __name__ == "__main__":
    main(*sys.argv[1:4])
