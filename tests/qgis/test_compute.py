"""Where analyses run: settings, the options page, estimates that learn, and a run on a real Dask cluster."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from cityverse.cityverse_plugin.algorithms.provider import CityVerseProvider
from cityverse.cityverse_plugin.algorithms.run import Effort, Run, _plain_time
from cityverse.cityverse_plugin.bridge import compute, settings
from cityverse.cityverse_plugin.bridge.compute import DEFAULT_MEMORY, LEAST_MEMORY, Machine
from cityverse.cityverse_plugin.bridge.settings import set_value
from cityverse.cityverse_plugin.engine.executors import workers_of
from cityverse.cityverse_plugin.gui.options import OptionsFactory
from osgeo import gdal
from processing_runs import run, sentence
from qgis.core import QgsApplication, QgsSettings
from tiny_city import write_image

ID = "cityverse:spectralindices"
#: A group of its own: other tests may run at the same time in the same profile.
PREFIX = f"plugins/cityverse-{os.getpid()}/"


@pytest.fixture(autouse=True)
def _fresh(qgis_app: QgsApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(settings, "PREFIX", PREFIX)
    registry, made = QgsApplication.processingRegistry(), CityVerseProvider()
    registry.addProvider(made)
    yield
    registry.removeProvider(made)
    QgsSettings().remove(PREFIX.rstrip("/"))


def test_settings_have_defaults_and_survive_nonsense():
    assert compute.machine() == Machine("", 0, DEFAULT_MEMORY)
    for key, text in (("workers", "many"), ("memory-mib", "-3"), ("scheduler", "  ")):
        set_value(key, text)
    assert compute.machine() == Machine("", 0, DEFAULT_MEMORY)
    set_value("memory-mib", "1")
    assert compute.machine().memory == LEAST_MEMORY
    compute.set_machine(Machine(" tcp://a:1 ", 3, 1 << 30))
    assert compute.machine() == Machine("tcp://a:1", 3, 1 << 30)


def test_the_executor_follows_the_settings_and_bounds_gdal():
    before = gdal.GetCacheMax()
    compute.set_machine(Machine("tcp://nobody:1", 3, 128 << 20))
    with compute.executor(scheduler=False) as pool:
        assert workers_of(pool) == 3
        assert gdal.GetCacheMax() == 32 << 20
    assert gdal.GetCacheMax() == before


def test_the_options_page_shows_and_keeps_what_is_chosen(qgis_new_project):
    page = OptionsFactory().createWidget()
    assert (page.workers.value(), page.memory.value(), page.scheduler.text()) == (0, 512, "")
    assert str(os.cpu_count()) in page.workers.text()
    page.apply()
    assert not QgsSettings().contains(PREFIX + "workers")
    page.workers.setValue(2)
    page.memory.setValue(2048)
    page.scheduler.setText(" tcp://cluster:8786 ")
    page.apply()
    assert compute.machine() == Machine("tcp://cluster:8786", 2, 2 << 30)
    again = OptionsFactory().createWidget()
    assert (again.workers.value(), again.memory.value(), again.scheduler.text()) == (2, 2048, "tcp://cluster:8786")


def test_a_run_says_memory_and_time_and_learns_from_runs(tmp_path: Path):
    image = write_image(tmp_path / "image.tif")
    parameters = {"INPUT": str(image), "INDICES": "ndvi", "OUTPUT": str(tmp_path / "o.tif")}
    _, said = run(ID, parameters)
    assert any("MB in memory" in line and "first guess" in line for line in said.infos)
    compute.learn("spectralindices", 1000, 0.1)  # too short to tell anything
    assert not compute.speed("spectralindices", 1e9)[1]
    compute.learn("spectralindices", 4_000_000, 2.0)
    assert compute.speed("spectralindices", 1e9) == (2_000_000, True)
    compute.learn("spectralindices", 8_000_000, 2.0)
    assert compute.speed("spectralindices", 1e9) == (3_000_000, True)
    _, said = run(ID, parameters)
    assert any("earlier runs" in line for line in said.infos)
    set_value("speed/spectralindices/here", "fast")
    assert not compute.speed("spectralindices", 1e9)[1]


def test_times_are_plain():
    shown = {0.2: "< 1 s", 12.4: "12 s", 100: "2 min", 8000: "2.2 h"}
    assert {seconds: _plain_time(seconds) for seconds in shown} == shown
    assert Effort(5, 10) == Effort(5, 10, 0)


def test_a_scheduler_that_does_not_answer_is_a_sentence(tmp_path: Path):
    pytest.importorskip("distributed", reason="dask[distributed] is not installed")
    compute.set_machine(Machine("tcp://127.0.0.1:9"))
    image = write_image(tmp_path / "image.tif")
    begun = time.monotonic()
    told = sentence(ID, {"INPUT": str(image), "INDICES": "ndvi", "OUTPUT": str(tmp_path / "o.tif")})
    assert "tcp://127.0.0.1:9" in told
    assert "settings" in told
    assert time.monotonic() - begun < 30
    assert not (tmp_path / "o.tif").exists()


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_an_analysis_runs_on_a_cluster_with_the_same_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    distributed = pytest.importorskip("distributed", reason="dask[distributed] is not installed")
    image = write_image(tmp_path / "image.tif")
    monkeypatch.setattr(Run, "tile_side", 16)
    outputs = []
    for name in ("threads", "cluster"):
        output = tmp_path / f"{name}.tif"
        parameters = {"INPUT": str(image), "INDICES": "ndvi,mndwi,albedo", "OUTPUT": str(output)}
        if name == "threads":
            _, said = run(ID, parameters)
        else:
            with distributed.LocalCluster(
                n_workers=1, threads_per_worker=1, processes=False, dashboard_address=":0", silence_logs=50
            ) as cluster:
                compute.set_machine(Machine(cluster.scheduler_address))
                _, said = run(ID, parameters)
                assert any(cluster.scheduler_address in line for line in said.infos), said.errors
        outputs.append(gdal.Open(str(output)).ReadAsArray().tobytes())
    assert outputs[0] == outputs[1]
