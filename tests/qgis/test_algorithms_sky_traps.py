"""What every analysis of sun and sky must bear: odd heights, full disks, and a cancel at any moment."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from processing_runs import Said, new_context, run
from qgis.core import QgsApplication
from raster_files import write_tiff
from small_disk import made_disk

UTM = (561_500.0, 1.0, 0.0, 3_865_000.0, 0.0, -1.0)  # EPSG:32630, near Berkane
SUMMER = {"DATE": "2026-06-21", "ZONE": "UTC", "STEP": 60}
RUNS: Mapping[str, Mapping[str, Any]] = {
    "skyviewfactor": {},
    "shadows": {"AZIMUTH": 217.3, "ALTITUDE": 33.7},
    "sunhours": SUMMER,
    "solarirradiation": {**SUMMER, "LINKE": "3"},
    "meanradianttemperature": {
        "TIME": "2026-07-21T12:00", "ZONE": "UTC", "TEMPERATURE": 32, "HUMIDITY": 40, "GLOBAL": 950,
    },
}  # fmt: skip

pytestmark = [pytest.mark.usefixtures("provider", "qgis_new_project"), pytest.mark.parametrize("key", list(RUNS))]


def found(key: str, folder: Path, heights: np.ndarray, name: str = "out") -> np.ndarray:
    """Run over these heights and return the result, bands first."""
    surface = write_tiff(folder / f"{name}-surface.tif", heights.astype(np.float32), UTM)
    given = {**RUNS[key], "SURFACE": str(surface), "OUTPUT": str(folder / f"{name}.tif")}
    results, said = run(f"cityverse:{key}", given)
    assert said.errors == []
    values = gdal.Open(results["OUTPUT"]).ReadAsArray().astype(float)
    return values.reshape(-1, *heights.shape)


def known(key: str, values: np.ndarray) -> np.ndarray:
    """Return which cells have a result in every band."""
    none = 255 if key == "shadows" else np.nan
    return ~(np.isnan(values) | (values == none)).any(axis=0)


@pytest.mark.parametrize("depth", [-400.0, 1000.0])
def test_a_city_below_the_sea_or_on_a_mountain_has_the_same_answers(key, depth, city: Any, tmp_path: Path):
    part = city.surface[:200, :200]
    low, other = found(key, tmp_path, part), found(key, tmp_path, part + depth, "other")
    if key == "solarirradiation":  # the same shade in another depth of air
        other *= np.nanmax(low, axis=(1, 2), keepdims=True) / np.nanmax(other, axis=(1, 2), keepdims=True)
    tolerance = 0.05 if key == "solarirradiation" else 0.01
    assert np.mean(~np.isclose(low, other, rtol=tolerance, atol=0.01, equal_nan=True)) < 0.01


def test_infinite_and_absurd_heights_spoil_no_more_than_what_they_hide(key, city: Any, tmp_path: Path):
    part = city.surface[:200, :200].copy()
    plain = found(key, tmp_path, part)
    part[3, 3], part[3, 4], part[4, 3], part[4, 4] = np.inf, -np.inf, -3e38, 1e30
    odd = found(key, tmp_path, part, "odd")
    sane = known(key, odd)
    assert np.isfinite(odd[:, sane]).all()
    assert sane.mean() > 0.9 * known(key, plain).mean()
    far = np.s_[:, 100:, 100:]  # where the tower of 10^30 m stands in one direction only
    assert np.mean(np.isclose(plain[far], odd[far], rtol=0.1, atol=0.1, equal_nan=True)) > 0.85


@pytest.mark.parametrize("shape", [(1, 30), (30, 1), (1, 1)])
def test_one_row_one_column_and_one_cell(key, shape, tmp_path: Path):
    assert known(key, found(key, tmp_path, np.full(shape, 3.0))).all()


def test_holes_stay_holes_and_nothing_else_does(key, tmp_path: Path):
    heights = np.full((40, 50), 7.0)
    heights[10:14, 20:30] = np.nan
    assert np.array_equal(known(key, found(key, tmp_path, heights)), np.isfinite(heights))


def test_nothing_but_holes_gives_nothing(key, tmp_path: Path):
    surface = write_tiff(tmp_path / "s.tif", np.full((20, 30), np.nan, np.float32), UTM)
    given = {**RUNS[key], "SURFACE": str(surface), "OUTPUT": str(tmp_path / "o.tif")}
    results, said = run(f"cityverse:{key}", given)
    if results is None:
        assert "Traceback" not in said.errors[-1]
        assert "CityVerse made a mistake" not in said.errors[-1]
        assert not (tmp_path / "o.tif").exists()
    else:
        assert not known(key, gdal.Open(results["OUTPUT"]).ReadAsArray().astype(float).reshape(-1, 20, 30)).any()


# GDAL before 3.7, told by the process to raise, does so while it lets go of a file, where nobody can catch it
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_full_disk_half_way_is_a_sentence_and_leaves_no_file(key, tmp_path: Path):
    rough = np.random.default_rng(5).uniform(0, 1.2, (300, 300)).astype(np.float32)  # nothing that packs well
    surface = write_tiff(tmp_path / "s.tif", rough, UTM)
    with made_disk(tmp_path / "small", 4 << 10) as disk:
        results, said = run(f"cityverse:{key}", {**RUNS[key], "SURFACE": str(surface), "OUTPUT": str(disk / "o.tif")})
        assert results is None
        assert "disk" in said.errors[-1], said.errors[-1]
        assert list(disk.iterdir()) == []


@pytest.mark.parametrize("share", [0, 30, 60, 95])
def test_a_cancel_at_any_moment_leaves_no_half_file(key, share, city: Any, tmp_path: Path):
    class Impatient(Said):
        def setProgress(self, progress: float) -> None:
            super().setProgress(progress)
            if progress >= share:
                self.cancel()

    surface = write_tiff(tmp_path / "s.tif", city.surface, UTM)
    folder, said = tmp_path / "out", Impatient()
    folder.mkdir()
    made = QgsApplication.processingRegistry().createAlgorithmById(f"cityverse:{key}")
    given = {**RUNS[key], "SURFACE": str(surface), "OUTPUT": str(folder / "o.tif")}
    results, _ = made.run(given, new_context(), said)
    assert said.isCanceled()
    assert share == 95 or not results
    # the last word of progress comes when all is written
    assert [path.name for path in folder.iterdir()] == (["o.tif"] if results else [])
