"""From a declared output to the map: look, role and time go with the layer, and with its file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import pytest
from cityverse.cityverse_plugin.algorithms.base import Algorithm
from cityverse.cityverse_plugin.algorithms.outputs import RasterOutput
from cityverse.cityverse_plugin.algorithms.run import Run
from cityverse.cityverse_plugin.bridge.describe import describe
from cityverse.cityverse_plugin.bridge.layers import open_file
from cityverse.cityverse_plugin.bridge.provenance import read_run, read_style
from cityverse.cityverse_plugin.bridge.roles import role_of
from cityverse.cityverse_plugin.bridge.styles import style_result
from cityverse.cityverse_plugin.engine.tiles import Tile
from cityverse.cityverse_plugin.engine.write import OutputBand
from cityverse.cityverse_plugin.twin.messages import say
from processing.gui import Postprocessing
from processing_runs import Said, new_context
from qgis.core import Qgis, QgsProcessingOutputLayerDefinition, QgsProject
from series import GRID, HOUR, NOON

ONE_LAYER = hasattr(Qgis.RasterTemporalMode, "FixedRangePerBand")


class Frames(Algorithm):
    """Writes a time series."""

    key, title, group_key, group_title = "frames", say("Frames"), "test", say("Test")
    outputs = (RasterOutput("OUTPUT", say("Frames"), say("Frames"), style="sunlight", role="irradiation"),)

    def compute(self, run: Run) -> Mapping[str, Any]:
        """Write three bands."""
        bands = [OutputBand(f"band {n}", "1", NOON + n * HOUR, NOON + (n + 1) * HOUR) for n in range(3)]
        with run.raster("OUTPUT", GRID, bands, say("Sunlight")) as writer:
            writer.write(Tile(0, 0, 40, 30), np.random.default_rng(1).random((3, 30, 40), np.float32))
        return {}


@pytest.fixture
def shown(qgis_app, qgis_new_project, tmp_path, monkeypatch):
    monkeypatch.setattr(Postprocessing, "iface", None, raising=False)  # that of the tests is no window
    context, said, project = new_context(), Said(), QgsProject.instance()
    target = QgsProcessingOutputLayerDefinition(str(tmp_path / "a.tif"), project)
    algorithm = Frames().create()
    _, done = algorithm.run({"OUTPUT": target}, context, said, {}, False)
    assert done, said.errors
    assert Postprocessing.handleAlgorithmResults(algorithm, context, said)
    return project


def test_a_time_series_arrives_on_the_map_with_look_role_and_time(shown):
    layers = list(shown.mapLayers().values())
    assert len(layers) == (1 if ONE_LAYER else 3)
    for layer in layers:
        assert layer.renderer().type() == "singlebandpseudocolor"
        assert (layer.renderer().classificationMin(), layer.renderer().classificationMax()) == (0, 1)
        assert role_of(layer) == "irradiation"
        assert read_run(layer).algorithm == "frames"
        assert layer.temporalProperties().isActive()
        assert "Sunlight" in layer.name()
    if not ONE_LAYER:
        assert [group.name() for group in shown.layerTreeRoot().findGroups()] == ["Sunlight"]
        assert sorted(layer.renderer().band() for layer in layers) == [1, 2, 3]


def test_the_file_keeps_its_look(shown, tmp_path):
    again = open_file(str(tmp_path / "a.tif"), "again")
    assert read_style(again) == "sunlight"
    assert style_result(again, read_run(again))
    assert again.renderer().classificationMax() == 1


def test_a_record_of_any_frame_tells_of_the_whole_time(shown):
    for layer in shown.mapLayers().values():
        record = describe(layer)
        assert (record.start, record.end) == (NOON, NOON + 3 * HOUR)
