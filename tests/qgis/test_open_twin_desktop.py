"""cityverse:opentwin where there is a map: layers appear once, and are opened beside the window."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from cityverse.cityverse_plugin.algorithms.catalogue import open_twin
from cityverse.cityverse_plugin.bridge.layers import open_ahead
from gui_window import until
from processing_runs import run
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)
from tiny_city import samples

pytestmark = pytest.mark.usefixtures("provider", "qgis_new_project")


@pytest.fixture
def stick(tmp_path: Path, qgis_iface, monkeypatch) -> str:
    """Return the folder of a twin with one layer, on a desktop."""
    monkeypatch.setattr("qgis.utils.iface", qgis_iface)
    folder = tmp_path / "stick"
    folder.mkdir()
    terrain = {"INPUT": str(samples(tmp_path)["terrain"]), "TITLE": "Terrain of Tiny", "ROLE": "terrain"}
    told = {"LICENSE": "CC0-1.0", "PROVIDER": "Survey office", "DATE": "2020-05-01"}
    run("cityverse:publish", {**terrain, **told, "TWIN": "tiny", "CATALOGUE": str(folder)})
    return str(folder)


def test_on_the_desktop_the_layers_appear_once(stick):
    for _ in range(2):
        results, _ = run("cityverse:opentwin", {"SOURCE": stick, "FOLDER": stick + "-copies"})
    assert list(QgsProject.instance().mapLayers()) == results["LAYERS"]
    (shown,) = QgsProject.instance().mapLayers().values()
    assert shown.customProperty("cityverse/role") == "terrain"
    assert QgsProject.instance().layerTreeRoot().findGroup("tiny") is not None


def test_in_a_task_the_layers_are_opened_beside_the_window(stick, monkeypatch):
    threads: list[int] = []

    def noted(*given):
        threads.append(threading.get_ident())
        return open_ahead(*given)

    monkeypatch.setattr(open_twin, "open_ahead", noted)
    context, said, ended = QgsProcessingContext(), QgsProcessingFeedback(), []
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("cityverse:opentwin")
    task = QgsProcessingAlgRunnerTask(algorithm, {"SOURCE": stick}, context, said)
    task.executed.connect(lambda good, results: ended.append((good, results)))
    QgsApplication.taskManager().addTask(task)
    until(lambda: bool(ended))
    assert ended[0][0]
    assert list(QgsProject.instance().mapLayers()) == ended[0][1]["LAYERS"]
    assert len(threads) == 1
    assert threads[0] != threading.get_ident()
