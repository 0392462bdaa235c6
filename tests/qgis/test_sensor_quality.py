"""The algorithm that checks readings: planted faults are flagged, and no reading is lost or changed."""

from __future__ import annotations

import pytest
from processing_runs import run, sentence
from qgis.core import QgsVectorLayer
from tiny_city import readings, write_readings

ID = "cityverse:sensorquality"
pytestmark = pytest.mark.usefixtures("provider")


def flagged(layer: QgsVectorLayer, name: str) -> dict[str, int]:
    counts: dict[str, int] = {}
    for feature in layer.getFeatures():
        if feature[name]:
            counts[feature["station"]] = counts.get(feature["station"], 0) + 1
    return counts


def test_planted_faults_are_flagged_and_every_reading_stays(tmp_path):
    source, target = write_readings(tmp_path / "in.gpkg"), str(tmp_path / "out.gpkg")
    results, said = run(ID, {"INPUT": str(source), "OUTPUT": target})
    assert said.errors == []
    layer = QgsVectorLayer(target, "out", "ogr")
    assert flagged(layer, "flag_range") == {"Station 2": 1}
    assert flagged(layer, "flag_step") == {"Station 0": 1}
    assert flagged(layer, "flag_persistence") == {"Station 1": 60}
    assert flagged(layer, "flag_gap") == {}
    assert flagged(layer, "flag_neighbour")["Station 0"] == 1
    planted = sorted(value for _, columns in readings() for value in columns[4].tolist())
    assert sorted(feature["value"] for feature in layer.getFeatures()) == pytest.approx(planted)
    assert results["FLAGGED"] >= 62


def test_limits_of_ones_own_take_the_place_of_known_ones(tmp_path):
    source, target = write_readings(tmp_path / "in.gpkg"), str(tmp_path / "out.gpkg")
    run(ID, {"INPUT": str(source), "OUTPUT": target, "HIGH": 1000, "STEP": 2000})
    layer = QgsVectorLayer(target, "out", "ogr")
    assert flagged(layer, "flag_range") == flagged(layer, "flag_step") == {}


def test_a_layer_without_units_is_judged_in_the_usual_ones(tmp_path):
    source, target = write_readings(tmp_path / "in.gpkg"), str(tmp_path / "out.gpkg")
    run(ID, {"INPUT": str(source), "OUTPUT": target, "UNIT": "none of these"})
    layer = QgsVectorLayer(target, "out", "ogr")
    assert flagged(layer, "flag_range") == {"Station 2": 1}


def test_a_column_that_is_not_there_is_a_sentence_with_those_that_are(tmp_path):
    source = write_readings(tmp_path / "in.gpkg")
    told = sentence(ID, {"INPUT": str(source), "OUTPUT": str(tmp_path / "o.gpkg"), "VALUE": "wert"})
    assert "no column “wert”" in told
    assert "station, property" in told
