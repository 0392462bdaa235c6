"""A raster larger than memory in one call: ``make bench ARGS=huge``.

The generator writes the surface of a city of 20,000 × 20,000 cells (1.6 GB as float32); `shadows`, and
`skyviewfactor` with a maximum distance, run over it as QGIS runs them, each in a process of its own. What counts is the
most memory that the process ever held, QGIS included (`ru_maxrss`). It ends with 1 above the limit.

    python -m benchmarks huge --size 8000 --folder FOLDER     a smaller one, elsewhere
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .city import KEPT
from .peers import ROOT

LIMIT = 2 << 30
JOBS: Mapping[str, Mapping[str, Any]] = {
    "shadows": {"TIME": "2026-06-21T09:00", "ZONE": "Africa/Casablanca"},
    "skyviewfactor": {"RADIUS": 100.0},
}


def main(arguments: list[str]) -> int:
    """Make the surface, run both, print memory and time."""
    parser = argparse.ArgumentParser(prog="benchmarks huge", description=__doc__.partition("\n")[0])
    parser.add_argument("--size", type=int, default=20_000, help="cells along each side")
    parser.add_argument("--folder", type=Path, default=KEPT / "huge", help="for the surface and the results")
    parser.add_argument("--job", choices=[*JOBS], help=argparse.SUPPRESS)
    given = parser.parse_args(arguments)
    sys.path.append(str(ROOT / ".build/plugins"))
    surface = given.folder / f"surface-{given.size}.tif"
    if given.job:
        return _job(given.job, surface)
    given.folder.mkdir(parents=True, exist_ok=True)
    if not surface.exists():
        from cityverse.cityverse_plugin.sources.synthetic_surface import write_surface

        write_surface(surface, given.size)
    print(f"{surface.name}: {given.size:,} × {given.size:,} cells, {surface.stat().st_size / 1e9:.2f} GB", flush=True)
    words = [sys.executable, "-m", "benchmarks", "huge", "--size", str(given.size), "--folder", str(given.folder)]
    codes = [subprocess.run([*words, "--job", job], cwd=ROOT, check=False).returncode for job in JOBS]
    return max(map(abs, codes))


def _job(name: str, surface: Path) -> int:
    from cityverse.cityverse_plugin.algorithms.provider import CityVerseProvider
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    application = QgsApplication([], False)
    application.initQgis()
    provider = CityVerseProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    made = QgsApplication.processingRegistry().createAlgorithmById(f"cityverse:{name}")
    output, feedback, start = surface.with_name(f"{name}.tif"), QgsProcessingFeedback(False), time.monotonic()
    parameters = {"SURFACE": str(surface), "OUTPUT": str(output), **JOBS[name]}
    _, done = made.run(parameters, QgsProcessingContext(), feedback)
    seconds, peak = time.monotonic() - start, 1024 * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    held = "holds" if done and peak <= LIMIT else "DOES NOT HOLD"
    ended = f"{output.stat().st_size / 1e9:.2f} GB written" if done else feedback.textLog()
    print(f"{name}: {peak / 2**20:.0f} MiB at most ({held}: ≤ {LIMIT >> 20}), {seconds:.0f} s, {ended}", flush=True)
    output.unlink(missing_ok=True)
    application.exitQgis()
    return 0 if held == "holds" else 1
