"""The algorithms on the command line, where no window and no project is."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from osgeo import gdal
from tiny_city import write_image, write_terrain, write_zones

ROOT = Path(__file__).resolve().parents[2]
# Debian's wrapper of QGIS 3.22 refuses; the program itself does not.
PROGRAM = shutil.which("qgis_process.bin") or shutil.which("qgis_process")

pytestmark = pytest.mark.skipif(PROGRAM is None, reason="qgis_process is not on this machine")


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    found = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path_factory.mktemp("profile")),
        "QGIS_PLUGINPATH": str(ROOT / ".build" / "plugins"),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    found.pop("PYTHONPATH", None)
    call(found, "plugins", "enable", "cityverse")
    return found


def call(environment: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(PROGRAM), *arguments], env=environment, capture_output=True, text=True, timeout=120, check=False
    )


def answer(environment: dict[str, str], algorithm: str, **parameters: Any) -> dict[str, Any]:
    given = [f"{key}={value}" for key, value in parameters.items()]
    done = call(environment, "--json", "run", algorithm, "--", *given)
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(done.stdout[done.stdout.index("{") :])["results"]


def test_both_analyses_run_one_after_the_other(environment: dict[str, str], tmp_path: Path):
    image, zones = write_image(tmp_path / "image.tif"), write_zones(tmp_path / "zones.gpkg")
    indices = answer(
        environment, "cityverse:spectralindices", INPUT=image, INDICES="NDVI,MNDWI", OUTPUT=tmp_path / "index.tif"
    )
    assert gdal.Open(indices["OUTPUT"]).GetRasterBand(2).GetDescription() == "MNDWI"
    figures = answer(
        environment, "cityverse:zonalindicators", ZONES=zones, INPUT=indices["OUTPUT"], STATISTICS="0,mean",
        POPULATION="population", THRESHOLD=0.1, OUTPUT=tmp_path / "figures.gpkg",
    )  # fmt: skip
    assert figures["TOTAL_POPULATION"] == 150
    assert figures["PER_INHABITANT"] > 0
    assert Path(figures["OUTPUT"]).is_file()


def test_numbers_choose_indices_too(environment: dict[str, str], tmp_path: Path):
    image = write_image(tmp_path / "image.tif")
    found = answer(environment, "cityverse:spectralindices", INPUT=image, INDICES="0,2", OUTPUT=tmp_path / "i.tif")
    made = gdal.Open(found["OUTPUT"])
    assert [made.GetRasterBand(number).GetDescription() for number in (1, 2)] == ["NDVI", "MNDWI"]


def test_a_refusal_is_a_sentence_without_traceback(environment: dict[str, str], tmp_path: Path):
    terrain = write_terrain(tmp_path / "terrain.tif")
    done = call(
        environment, "run", "cityverse:spectralindices", "--", f"INPUT={terrain}", f"OUTPUT={tmp_path / 'o.tif'}"
    )
    text = done.stdout + done.stderr
    assert done.returncode == 1
    assert "“terrain” does not say which of its 1 band(s) hold RED, NIR: set RED, NIR to their numbers." in text
    assert "Traceback" not in text


def test_help_says_what_each_parameter_is(environment: dict[str, str]):
    text = call(environment, "help", "cityverse:zonalindicators").stdout
    assert "Column of the zones with their inhabitants." in text
    assert "TOTAL_POPULATION" in text
