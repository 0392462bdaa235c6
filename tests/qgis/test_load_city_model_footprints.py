"""Footprints that come with a city model: on the map as buildings, of any format, as large as another program finds."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from city_models import building, model, write
from cityverse.cityverse_plugin.bridge.layers import open_file
from cityverse.cityverse_plugin.bridge.provenance import read_run
from cityverse.cityverse_plugin.bridge.roles import role_of
from cityverse.cityverse_plugin.bridge.styles import style_result
from processing_runs import new_context, run, sentence
from qgis.core import (
    QgsApplication,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)
from shared_data import shared_data

ID = "cityverse:loadcitymodel"
pytestmark = pytest.mark.usefixtures("provider")


def outer_and_holes(document: dict[str, Any], geometry: dict[str, Any]) -> Iterator[list[list[tuple[float, float]]]]:
    """Yield the rings of each surface from above, in the model's coordinates."""
    move = document.get("transform", {"scale": [1, 1, 1], "translate": [0, 0, 0]})
    solids = [geometry["boundaries"]] if geometry["type"] == "MultiSurface" else geometry["boundaries"]
    for face in (face for shell in solids for face in shell):
        yield [
            [tuple(document["vertices"][v][i] * move["scale"][i] + move["translate"][i] for i in (0, 1)) for v in ring]
            for ring in face
        ]


def seen_by_shapely(path) -> dict[str, float]:
    """Return the area that each building covers: all its surfaces from above, joined by shapely."""
    shapely = pytest.importorskip("shapely")
    document = json.loads(path.read_text(encoding="utf-8"))
    found = {}
    for name, entry in document["CityObjects"].items():
        if entry["type"] == "Building":
            faces = [
                shapely.make_valid(shapely.Polygon(rings[0], rings[1:]))
                for rings in outer_and_holes(document, entry["geometry"][0])
            ]
            found[name] = shapely.unary_union([face for face in faces if face.area > 1e-4]).area
    return found


@pytest.mark.parametrize("name", ["delft.json", "rotterdam_subset.json"])
def test_areas_and_heights_are_those_of_another_computation(name, tmp_path):
    """Buildings of Delft have no semantics; those of Rotterdam are closed, so that their ground is what is seen."""
    path, target, table = shared_data("cityjson", name), tmp_path / "feet.gpkg", tmp_path / "out.gpkg"
    results, said = run(ID, {"INPUT": str(path), "OUTPUT": str(table), "FOOTPRINTS": str(target)})
    assert said.errors == []
    assert results["FOOTPRINTS"] == str(target)
    areas = {feature["id"]: feature.geometry().area() for feature in QgsVectorLayer(str(target)).getFeatures()}
    assert areas == pytest.approx(seen_by_shapely(path), abs=0.05, rel=1e-4)
    heights = {feature["id"]: feature["height"] for feature in QgsVectorLayer(str(table)).getFeatures()}
    for feature in QgsVectorLayer(str(target)).getFeatures():
        assert feature["height"] == heights[feature["id"]]
        assert feature.geometry().isGeosValid()
    assert json.loads(results["ACCOUNT"])["loaded"] == len(heights)


def test_they_are_buildings_on_the_map(qgis_new_project):
    context, project = new_context(), QgsProject.instance()
    wishes = {key: QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project) for key in ("OUTPUT", "FOOTPRINTS")}
    results, said = run(ID, {"INPUT": str(shared_data("cityjson", "delft.json")), **wishes}, context)
    assert said.errors == []
    details = context.layersToLoadOnCompletion()[results["FOOTPRINTS"]]
    layer = QgsProcessingUtils.mapLayerFromString(results["FOOTPRINTS"], context)
    details.postProcessor().postProcessLayer(layer, context, said)
    assert details.name == "delft – footprints"
    assert role_of(layer) == "buildings"
    assert layer.wkbType() == QgsWkbTypes.Type.MultiPolygon
    assert layer.featureCount() == 160
    assert layer.crs().authid() == "EPSG:7415"
    assert layer.renderer().type() == "singleSymbol"
    assert read_run(layer).algorithm == ID
    assert [field.name() for field in layer.fields()] == [
        "id", "type", "parent", "lod", "ground", "roof", "height", "floors", "use", "name",
    ]  # fmt: skip
    solid = QgsProcessingUtils.mapLayerFromString(results["OUTPUT"], context)
    context.layersToLoadOnCompletion()[results["OUTPUT"]].postProcessor().postProcessLayer(solid, context, said)
    assert (role_of(solid), solid.renderer().type()) == ("buildings3d", "categorizedSymbol")


def test_a_file_that_is_opened_again_has_no_look_of_3d_objects(tmp_path):
    target = tmp_path / "feet.gpkg"
    path = shared_data("cityjson", "rotterdam_subset.json")
    run(ID, {"INPUT": str(path), "OUTPUT": str(tmp_path / "out.gpkg"), "FOOTPRINTS": str(target)})
    layer = open_file(str(target), "feet")
    assert not style_result(layer, read_run(layer))


@pytest.mark.parametrize("ending", ["gpkg", "fgb", "geojson", "shp"])
def test_each_of_both_has_a_format_of_its_own(ending, tmp_path):
    path = shared_data("cityjson", "zurich_subset_lod2.json")
    target, table = tmp_path / f"feet.{ending}", tmp_path / "out.fgb"
    results, said = run(ID, {"INPUT": str(path), "OUTPUT": str(table), "FOOTPRINTS": str(target)})
    assert said.errors == []
    assert QgsVectorLayer(str(target)).featureCount() == QgsVectorLayer(str(table)).featureCount() == 161
    assert len(json.loads(results["ACCOUNT"])["left_out"]) == 49
    assert [entry.name for entry in tmp_path.iterdir() if entry.name.startswith(".")] == []


def test_they_are_made_only_if_asked_for(tmp_path):
    path = write(tmp_path / "m.json", model({"a": building()}))
    results, said = run(ID, {"INPUT": str(path), "OUTPUT": str(tmp_path / "out.gpkg")})
    assert said.errors == []
    assert "FOOTPRINTS" not in results
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["m.json", "out.gpkg"]
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ID)
    declared = algorithm.parameterDefinition("FOOTPRINTS")
    assert not declared.createByDefault()
    assert declared.flags() & declared.FlagOptional


def test_buildings_without_one_are_named_and_the_account_stays(tmp_path):
    wall = {"type": "MultiSurface", "lod": "2", "boundaries": [[[0, 1, 5, 4]]]}
    objects = {"good": building(), "wall": building(wall)}
    path = write(tmp_path / "m.json", model(objects))
    wishes = {"INPUT": str(path), "OUTPUT": str(tmp_path / "out.gpkg"), "FOOTPRINTS": str(tmp_path / "feet.gpkg")}
    results, said = run(ID, wishes)
    assert "“wall” has no footprint. It has no area from above." in said.warnings
    assert any(line.startswith("1 of 2 buildings have no footprint") for line in said.warnings)
    assert json.loads(results["ACCOUNT"]) == {"read": 2, "loaded": 2, "left_out": []}
    results, said = run(ID, {**wishes, "INPUT": str(write(path, model({"r": building(kind="Road")})))})
    assert any("no buildings" in line for line in said.warnings)


def test_both_cannot_be_one_file(tmp_path):
    path, target = write(tmp_path / "m.json", model({"a": building()})), str(tmp_path / "out.gpkg")
    assert "are the same file" in sentence(ID, {"INPUT": str(path), "OUTPUT": target, "FOOTPRINTS": target})
    assert "would be lost" in sentence(ID, {"INPUT": str(path), "OUTPUT": target, "FOOTPRINTS": str(path)})
