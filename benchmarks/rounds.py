"""Contests on files, in one process: zonal statistics and NDVI."""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from cityverse.cityverse_plugin.sources import olinda
from cityverse.cityverse_plugin.sources.synthetic import generate
from cityverse.cityverse_plugin.sources.synthetic_files import write_city
from cityverse.cityverse_plugin.twin.messages import CityVerseError

from . import spectral, zones
from .peers import ROOT

ROUNDS = 5
NOTES = """Medians of five rounds in one process, in which the contestants take turns. Ours computes coverage in double
precision and gives count, sum, mean, min, max and standard deviation of every zone; exactextract (C++) gives the same
figures, which is checked to 1e-6 before timing. The mask is the usual shortcut: cells whose centre is inside, drawn by
GDAL; it is not exact. All three read the raster file; the polygons are read before."""

Contest = tuple[str, dict[str, Callable[[], object]]]


def table() -> str:
    """Measure, and return a table with its notes."""
    lines = ["| what | contestant | seconds | ours ÷ this |", "| --- | --- | ---: | ---: |"]
    with tempfile.TemporaryDirectory() as name:
        for title, contestants in _contests(Path(name)):
            seconds = _interleaved(contestants)
            ours = next(iter(seconds.values()))
            for contestant, taken in seconds.items():
                lines.append(f"| {title} | {contestant} | {taken:.3f} | {ours / taken:.2f} |")
    return "\n".join([*lines, "", NOTES])


def _contests(folder: Path) -> list[Contest]:
    """Return what is compared with what; our own contestant comes first."""
    found: list[Contest] = []
    try:
        image, _, sectors = olinda.fetch(ROOT / ".build/olinda")
        found.append(zones.contest("zonal, Olinda: 470 sectors, 349 × 352 cells", image.path, sectors.path, band=4))
    except CityVerseError as error:
        print(f"Olinda is left out: {error}", file=sys.stderr)
    city = generate(2000, 2.0)
    files = {file.path.stem: file.path for file in write_city(city, folder)}
    districts = f"zonal, synthetic: {len(city.districts)} districts, 2000 × 2000 cells"
    found.append(zones.contest(districts, files["surface"], files["districts"]))
    buildings = "zonal, synthetic: 1,000 buildings, 2000 × 2000 cells"
    found.append(zones.contest(buildings, files["surface"], files["buildings"], most=1000))
    found.extend(spectral.contests(city.reflectance(), files["optical"], folder))
    return found


def _interleaved(contestants: dict[str, Callable[[], object]]) -> dict[str, float]:
    """Return the median seconds of each contestant, run in turn."""
    taken: dict[str, list[float]] = {name: [] for name in contestants}
    for _ in range(ROUNDS):
        for name, run in contestants.items():
            start = time.perf_counter()
            run()
            taken[name].append(time.perf_counter() - start)
    return {name: statistics.median(times) for name, times in taken.items()}
