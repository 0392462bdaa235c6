"""Where the peers live (``make bench-peers`` puts them there), and how the command-line ones are spoken to."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / ".build/peers"
UNPACKED = FOLDER / "root/usr"
#: Home of a contestant to the Python that runs it; GRASS and SAGA are started by our own.
HOMES = {
    "own": Path(sys.executable),
    "venv": FOLDER / "venv/bin/python",
    "umep": FOLDER / "venv-umep/bin/python",
    "grass": Path(sys.executable),
    "saga": Path(sys.executable),
}
#: A home is there if this is there.
MARKS = {
    "own": Path(sys.executable),
    "venv": HOMES["venv"],
    "umep": HOMES["umep"],
    "grass": UNPACKED / "lib/grass82/bin/r.horizon",
    "saga": UNPACKED / "bin/saga_cmd",
}
LIBRARIES = UNPACKED / "lib/x86_64-linux-gnu"
#: North edge and west edge of every grid that GRASS gets, in UTM zone 30 N [m]: Berkane's latitude.
NORTH, WEST = 3_866_000, 561_000
PROJECTION = {
    "PROJ_INFO": "name: UTM zone 30N\nproj: utm\ndatum: wgs84\nellps: wgs84\nzone: 30\nno_defs: defined\n",
    "PROJ_UNITS": "unit: meter\nunits: meters\nmeters: 1\n",
}


def versions() -> dict[str, tuple[str, str]]:
    """Return (version, "") of every peer that is installed, ("", reason) of one that is not."""
    listing = FOLDER / "versions.txt"
    lines = listing.read_text(encoding="utf-8").splitlines() if listing.exists() else []
    rows = (line.split("\t") for line in lines if line.count("\t") == 2)
    return {name: (version, reason) for name, version, reason in rows}


class Grass:
    """A GRASS session in a folder of its own that holds one elevation map, `dem`."""

    def __init__(self, surface: NDArray[Any], cell: float = 1.0) -> None:
        self._folder = tempfile.TemporaryDirectory()
        self._home = Path(self._folder.name)
        self._shape = surface.shape
        mapset = self._home / "city/PERMANENT"
        mapset.mkdir(parents=True)
        for name, text in PROJECTION.items():
            (mapset / name).write_text(text, encoding="ascii")
        rows, columns = surface.shape
        edges = {"north": NORTH, "south": NORTH - rows * cell, "east": WEST + columns * cell, "west": WEST}
        window = {"proj": 1, "zone": 30, **edges, "cols": columns, "rows": rows, "e-w resol": cell, "n-s resol": cell}
        text = "".join(f"{name}: {value}\n" for name, value in window.items())
        for name in ("WIND", "DEFAULT_WIND"):
            (mapset / name).write_text(text, encoding="ascii")
        (self._home / "rc").write_text(
            f"GISDBASE: {self._home}\nLOCATION_NAME: city\nMAPSET: PERMANENT\nGUI: text\n", encoding="utf-8"
        )
        surface.astype("<f4").tofile(self._home / "dem.bin")
        bounds = [f"{name}={value}" for name, value in edges.items()]
        self.run("r.in.bin", "-f", f"input={self._home}/dem.bin", "output=dem", "bytes=4", *bounds,
                 f"rows={rows}", f"cols={columns}")  # fmt: skip

    def run(self, module: str, *arguments: str) -> None:
        """Run a module to its end."""
        base = UNPACKED / "lib/grass82"
        own = {"GISBASE": str(base), "GISRC": str(self._home / "rc"), "LD_LIBRARY_PATH": f"{base}/lib:{LIBRARIES}"}
        command([str(base / "bin" / module), "--quiet", "--overwrite", *arguments], own)

    def read(self, name: str) -> NDArray[np.float64]:
        """Return a map as an array."""
        target = self._home / "out.bin"
        self.run("r.out.bin", "-f", f"input={name}", f"output={target}", "bytes=8", "null=-9999")
        values = np.fromfile(target, "<f8").reshape(self._shape)
        return np.where(values == -9999, np.nan, values)


class Saga:
    """A folder with one elevation grid for SAGA, `dem.sgrd`."""

    def __init__(self, surface: NDArray[Any], cell: float = 1.0) -> None:
        self._folder = tempfile.TemporaryDirectory()
        self.home = Path(self._folder.name)
        rows, columns = surface.shape
        header = {
            "NAME": "dem", "DATAFILE_OFFSET": 0, "DATAFORMAT": "FLOAT", "BYTEORDER_BIG": "FALSE",
            "POSITION_XMIN": WEST + cell / 2, "POSITION_YMIN": NORTH - rows * cell + cell / 2, "CELLCOUNT_X": columns,
            "CELLCOUNT_Y": rows, "CELLSIZE": cell, "Z_FACTOR": 1, "NODATA_VALUE": -99999, "TOPTOBOTTOM": "FALSE",
        }  # fmt: skip
        text = "".join(f"{name}\t= {value}\n" for name, value in header.items())
        (self.home / "dem.sgrd").write_text(text, encoding="ascii")
        surface[::-1].astype("<f4").tofile(self.home / "dem.sdat")
        self.shape = surface.shape

    def run(self, library: str, tool: str, **options: object) -> None:
        """Run a tool to its end; options by their SAGA names."""
        own = {"LD_LIBRARY_PATH": str(LIBRARIES), "SAGA_TLB": str(LIBRARIES / "saga")}
        given = [f"-{name}={value}" for name, value in options.items()]
        command([str(MARKS["saga"]), "-f=s", library, tool, *given], own)

    def read(self, name: str) -> NDArray[np.float64]:
        """Return a grid as an array, north up."""
        values = np.fromfile(self.home / f"{name}.sdat", "<f4").reshape(self.shape)[::-1]
        return np.where(values <= -99999, np.nan, values).astype(np.float64)


def command(words: list[str], own: dict[str, str]) -> None:
    """Run a command with variables of its own, and say what it said when it failed."""
    done = subprocess.run(words, env={**os.environ, **own}, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{Path(words[0]).name}: {(done.stderr or done.stdout).strip()[-500:]}")
