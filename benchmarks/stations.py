"""Mean radiant temperature beside measured stations: ``python -m benchmarks.stations FOLDER``.

The three stations of Gothenburg against which SOLWEIG was judged (Lindberg, Holmer & Thorsson 2008; Lindberg & Grimmond
2011). Their heights, weather and measurements are published with the package solweig, under ``tests/validation`` of its
repository (github.com/UMEP-dev/solweig); FOLDER is a copy of that folder. Nothing of it is part of this project.

Each station is judged twice: with the hours as they are written, and aligned. How is read off the radiation alone: at
two stations the weather's global irradiance is symmetrical about noon if its records begin at their time, and the
measured hours are one behind; at the third the values at sunrise fit the middle of the hour, and both agree.
"""

from __future__ import annotations

import csv
import json
import math
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

ID = "cityverse:meanradianttemperature"


@dataclass(frozen=True)
class Station:
    """A folder: rasters for SURFACE, TERRAIN, CANOPY and LANDCOVER, weather by day, and what its hours mean."""

    name: str
    folder: str
    rasters: tuple[str, str, str, str]
    weather: dict[str, str]
    measured: str
    late: int
    stamp: str


STATIONS = (
    Station("Gustav Adolfs torg, a square", "gustav_adolfs", ("DSM_GA.tif", "DEM_GA.tif", "CDSM_GA.tif", "LC_GA.tif"),
            {day: f"MetFile_{day}.txt" for day in ("20051011", "20060726", "20060801")},
            "measurements_ga.csv", 1, "start"),
    Station("Kronenhuset, a court", "kronenhuset", ("DSM_KR.tif", "DEM_KR.tif", "CDSM_KR.asc", "landcover_KR.tif"),
            {"20051007": "MetFile_Prepared.txt"}, "measurements_kr.csv", 1, "start"),
    Station("GVC, under trees", "gvc", ("DSM_GVC_1m.tif", "DEM_GVC_1m.tif", "CDSM_GVC_1m.tif", "landcover_1m_GVC.tif"),
            {day: f"MetFile{day}_Prepared.txt" for day in ("20100707", "20100710", "20100712")},
            "measurements_gvc.csv", 0, "middle"),
)  # fmt: skip


def main(folder: Path) -> None:
    """Run every day of every station and print the table."""
    print("| station | hours | RMSE as written [°C] | bias | RMSE aligned [°C] | bias |")
    print("| --- | ---: | ---: | ---: | ---: | ---: |")
    every: tuple[list[float], list[float]] = ([], [])
    with tempfile.TemporaryDirectory() as scratch:
        for station in STATIONS:
            written = list(_differences(station, folder / station.folder, Path(scratch), "end", 0))
            aligned = list(_differences(station, folder / station.folder, Path(scratch), station.stamp, station.late))
            print(f"| {station.name} | {len(written)} | {_row(written)} | {_row(aligned)} |")
            every[0].extend(written)
            every[1].extend(aligned)
    print(f"| all | {len(every[0])} | {_row(every[0])} | {_row(every[1])} |")


def _differences(station: Station, home: Path, scratch: Path, stamp: str, late: int) -> Iterator[float]:
    """Yield what is computed less what was measured [°C], hour by hour."""
    observed = _observed(station, home)
    for day, weather in station.weather.items():
        computed = _computed(station, home, home / weather, scratch / f"{day}.tif", stamp)
        for hour, value in observed[day].items():
            if hour - late in computed:
                yield computed[hour - late] - value


def _observed(station: Station, home: Path) -> dict[str, dict[int, float]]:
    found: dict[str, dict[int, float]] = {day: {} for day in station.weather}
    with (home / station.measured).open(encoding="utf-8") as stream:
        for row in csv.DictReader(stream):
            day = row.get("day") or row.get("date") or next(iter(station.weather))
            if row["Tmrt"]:
                found[day][int(float(row["hour"]))] = float(row["Tmrt"])
    return found


def _computed(station: Station, home: Path, weather: Path, out: Path, stamp: str) -> dict[int, float]:
    """Run the algorithm; return the temperature at the station by the hour of the weather's records."""
    surface, *others = (home / name for name in station.rasters)
    grid = gdal.Open(str(surface))
    if others[1].suffix == ".asc":  # it states no system
        canopy = out.with_name("canopy.tif")
        gdal.Translate(str(canopy), str(others[1]), outputSRS=grid.GetProjection())
        others[1] = canopy
    given = dict(zip(("SURFACE", "TERRAIN", "CANOPY", "LANDCOVER"), map(str, (surface, *others))))
    given.update(LEGEND="umep", WEATHER=str(weather), ZONE="UTC+01:00", STAMP=stamp, OUTPUT=str(out))
    made = QgsApplication.processingRegistry().createAlgorithmById(ID)
    _, done = made.run(given, QgsProcessingContext(), QgsProcessingFeedback())
    if not done:
        raise SystemExit(f"{station.name}: the algorithm failed")
    x, y = json.loads((home / "poi.geojson").read_text(encoding="utf-8"))["geometry"]["coordinates"]
    left, width, _, top, _, height = grid.GetGeoTransform()
    column, row = int((x - left) / width), int((y - top) / height)
    values = gdal.Open(str(out)).ReadAsArray(column, row, 1, 1)[:, 0, 0]
    hours = [int(line.split()[2]) for line in weather.read_text(encoding="utf-8").splitlines()[1:] if line.strip()]
    return dict(zip(hours, values.tolist()))


def _row(differences: list[float]) -> str:
    return f"{math.sqrt(np.mean(np.square(differences))):.2f} | {np.mean(differences):+.2f}"


def _run() -> None:
    from cityverse.cityverse_plugin.algorithms.provider import CityVerseProvider

    application = QgsApplication([], False)
    application.initQgis()
    provider = CityVerseProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    main(Path(sys.argv[1]))
    application.exitQgis()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    _run()
