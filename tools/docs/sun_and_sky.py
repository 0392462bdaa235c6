"""Makes the pictures of docs/methods/sun-and-sky.md again: what `make docs-methods` runs.

The demo's synthetic city, the algorithms as QGIS runs them, and the looks that ship with the plugin.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

import drawn
import pictures
from cityverse.cityverse_plugin.algorithms.provider import CityVerseProvider
from cityverse.cityverse_plugin.sources.synthetic_files import write_synthetic_city
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject

ROOT = Path(__file__).resolve().parents[2]
#: Side of the city [cells], and of a cell [m].
SIZE, CELL = 400, 1.0
ZONE = "Africa/Casablanca"
#: Made up: a hot day without clouds, and the evening after it.
WEATHER = {"TEMPERATURE": "27,36,31", "HUMIDITY": "45,25,35"}


def main() -> int:
    """Make the city, run the algorithms, draw."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "methods", help="for the city and the results")
    parser.add_argument("--pictures", type=Path, default=ROOT / "docs" / "images" / "methods")
    arguments = parser.parse_args()
    work, folder = arguments.work.resolve(), arguments.pictures.resolve()
    for place in (work, folder):
        place.mkdir(parents=True, exist_ok=True)
    write_synthetic_city(work, SIZE, CELL)
    drawn.sheared_grid(folder / "sheared-grid.png")
    drawn.sky_points(folder / "sky-points.png")
    application = QgsApplication([], False)
    application.initQgis()
    provider = CityVerseProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    pictures.draw_all(work, compute(work), folder)
    for picture in sorted(folder.glob("*.png")):
        print(f"{picture.name}: {picture.stat().st_size // 1000} kB")
    QgsProject.instance().clear()
    application.exitQgis()
    return 0


def compute(work: Path) -> dict[str, Path]:
    """Run the seven algorithms, return their results by id."""
    bare = {"SURFACE": str(work / "surface.tif"), "ZONE": ZONE}
    city = {**bare, "CANOPY": str(work / "canopy.tif")}
    year = {"DATE": "2026-01-01", "LAST_DATE": "2026-12-31", "STEP": 30}
    found = {
        "skyviewfactor": run(work, "skyviewfactor", city),
        "shadows": run(work, "shadows", bare, TIME="2026-03-21T09:00", END="2026-03-21T17:00", STEP=240),
        "sunhours": run(work, "sunhours", city, DATE="2026-12-21"),
        "solarirradiation": run(work, "solarirradiation", city, **year),
        "meanradianttemperature": run(
            work,
            "meanradianttemperature",
            {**city, **WEATHER},
            TERRAIN=str(work / "terrain.tif"),
            LANDCOVER=str(work / "landcover.tif"),
            LEGEND="cityverse",
            TIME="2026-07-15T09:00",
            END="2026-07-15T21:00",
            STEP=360,
        ),
    }
    light = {"IRRADIATION": str(found["solarirradiation"]), "SURFACE": city["SURFACE"]}
    found["roofsolar"] = run(work, "roofsolar", light, ".gpkg", BUILDINGS=str(work / "buildings.gpkg"))
    warmth = {"RADIANTTEMPERATURE": str(found["meanradianttemperature"]), "WIND": "1.5", **WEATHER}
    found["thermalcomfort"] = run(work, "thermalcomfort", warmth)
    return found


def run(work: Path, name: str, city: dict[str, Any], ending: str = ".tif", **more: Any) -> Path:
    """Run an algorithm, and say what it tells; a run that fails ends everything."""
    print(name)
    target = work / f"result_{name}{ending}"
    target.unlink(missing_ok=True)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"cityverse:{name}")
    known = {part.name() for part in algorithm.parameterDefinitions()}
    parameters = {key: value for key, value in {**city, **more}.items() if key in known}
    _, done = algorithm.run({**parameters, "OUTPUT": str(target)}, QgsProcessingContext(), Told())
    if not done:
        raise SystemExit(f"{name} failed")
    return target


class Told(QgsProcessingFeedback):  # type: ignore[misc]
    """Prints what algorithms say."""

    def __init__(self) -> None:
        super().__init__(False)

    def pushInfo(self, text: str) -> None:  # noqa: N802 - QGIS's name
        print(f"    {text}")

    def pushWarning(self, text: str) -> None:  # noqa: N802 - QGIS's name
        print(f"    note: {text}")

    def reportError(self, text: str, fatal: bool = False) -> None:  # noqa: N802, ARG002 - QGIS's name
        print(f"    error: {text}")


if __name__ == "__main__":
    sys.exit(main())
