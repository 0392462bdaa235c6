"""The algorithm that loads city models: real files onto the map, in the form that was asked for, with an account."""

from __future__ import annotations

import json
from collections import Counter

import pytest
from city_models import building, documents, model, write, write_lines
from cityverse.cityverse_plugin.algorithms.load import delivery
from cityverse.cityverse_plugin.bridge.layers import open_file, open_layer
from cityverse.cityverse_plugin.bridge.opened import opened_layers
from cityverse.cityverse_plugin.bridge.provenance import read_run
from cityverse.cityverse_plugin.bridge.roles import role_of
from processing_runs import Said, new_context, run, sentence
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsPointXY,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsRenderContext,
    QgsVectorLayer,
    QgsWkbTypes,
)
from shared_data import shared_data

ID = "cityverse:loadcitymodel"
REAL = {
    "3dbag_tile901.city.jsonl": "EPSG:7415",
    "delft.json": "EPSG:7415",
    "geom_temp.city.jsonl": "",
    "rotterdam_subset.json": "",
    "testarea.json": "EPSG:7415",
    "vienna.city.jsonl": "",
    "zurich_subset_lod2.json": "EPSG:2056",
}
pytestmark = pytest.mark.usefixtures("provider")


def shown(parameters):
    """Run as the toolbox does, with the result on the map; return the finished layer, the account, what was said."""
    context = new_context()
    output = QgsProcessingOutputLayerDefinition(parameters.get("OUTPUT", "TEMPORARY_OUTPUT"), QgsProject.instance())
    results, said = run(ID, {**parameters, "OUTPUT": output}, context)
    assert said.errors == []
    details = context.layersToLoadOnCompletion()[results["OUTPUT"]]
    layer = QgsProcessingUtils.mapLayerFromString(results["OUTPUT"], context)
    details.postProcessor().postProcessLayer(layer, context, said)
    return context.takeResultLayer(layer.id()), details.name, json.loads(results["ACCOUNT"]), said


@pytest.mark.parametrize("name", REAL)
def test_a_real_file_is_on_the_map(name, qgis_new_project):
    path = shared_data("cityjson", name)
    layer, title, account, _ = shown({"INPUT": str(path)})
    types = Counter(entry["type"] for document in documents(path) for entry in document["CityObjects"].values())
    assert account == {"read": sum(types.values()), "loaded": sum(types.values()), "left_out": []}
    assert Counter(feature["type"] for feature in layer.getFeatures()) == types
    assert layer.wkbType() == QgsWkbTypes.Type.MultiPolygonZ
    assert layer.crs().authid() == REAL[name]
    assert layer.crs().isValid() == bool(REAL[name])
    assert title == f"{path.stem} – 3D"
    assert role_of(layer) == "buildings3d"
    assert layer.storageType() == "Memory storage"
    assert read_run(layer).algorithm == ID


def test_it_is_coloured_by_kind_on_the_map_and_in_3d(qgis_new_project):
    layer, *_ = shown({"INPUT": str(shared_data("cityjson", "delft.json"))})
    kinds = [category.label() for category in layer.renderer().categories()]
    assert kinds[0] == "Buildings"
    assert kinds[-1] == "Other objects"
    rules = layer.renderer3D().rootRule().children()
    assert [rule.description() for rule in rules] == kinds
    assert all(rule.symbol().type() == "polygon" for rule in rules)
    chosen = Counter()
    for feature in layer.getFeatures():
        where = QgsExpressionContext()
        where.setFeature(feature)
        where.setFields(layer.fields())
        fits = [
            r.description() for r in rules if not r.isElse() and QgsExpression(r.filterExpression()).evaluate(where)
        ]
        chosen.update(fits or ["Other objects"])
    assert chosen == {
        "Buildings": 160, "Streets and railways": 143, "Plants": 126, "Ground and land use": 81, "Other objects": 54,
        "Bridges and tunnels": 3, "Water": 3,
    }  # fmt: skip


def test_each_kind_has_its_colour_on_the_map(qgis_new_project):
    layer, *_ = shown({"INPUT": str(shared_data("cityjson", "delft.json"))})
    renderer, context = layer.renderer(), QgsRenderContext()
    renderer.startRender(context, layer.fields())
    colours = {}
    for feature in layer.getFeatures():
        colours.setdefault(feature["type"], renderer.symbolForFeature(feature, context).color().name())
    renderer.stopRender(context)
    assert colours == {
        "Building": "#c1aa96", "Bridge": "#a3a3a3", "Road": "#d3d0cb", "PlantCover": "#7eb880", "WaterBody": "#90bede",
        "LandUse": "#e6dfc8", "GenericCityObject": "#b9b3c6",
    }  # fmt: skip


def test_the_role_look_is_that_of_the_result_when_the_file_is_opened_again(tmp_path):
    from cityverse.cityverse_plugin.bridge.styles import style_result

    target = tmp_path / "delft.gpkg"
    run(ID, {"INPUT": str(shared_data("cityjson", "delft.json")), "OUTPUT": str(target)})
    layer = open_file(str(target), "Delft")
    assert style_result(layer, read_run(layer))
    assert layer.renderer().type() == "categorizedSymbol"


@pytest.mark.parametrize("role", ["", "buildings3d"])
def test_it_is_published_and_opened_with_its_look(role, tmp_path):
    source, stick = tmp_path / "delft.gpkg", tmp_path / "stick"
    stick.mkdir()
    run(ID, {"INPUT": str(shared_data("cityjson", "delft.json")), "OUTPUT": str(source)})
    wishes = {
        "INPUT": str(source),
        "TWIN": "delft",
        "CATALOGUE": str(stick),
        "TITLE": "3D model of Delft",
        "ROLE": role,
    }
    _, said = run("cityverse:publish", {**wishes, "LICENSE": "CC0-1.0", "PROVIDER": "City", "DATE": "2020-05-01"})
    assert said.errors == []
    ((layer, path),) = opened_layers(stick, "delft", tmp_path / "copies")
    opened = open_layer(layer, str(path))
    assert opened.featureCount() == 570
    assert opened.renderer().type() == "categorizedSymbol"
    assert opened.renderer3D() is not None


def test_other_models_of_buildings_have_the_plain_look(tmp_path):
    """Without the column `type`, nothing tells kinds of objects apart."""
    from cityverse.cityverse_plugin.bridge.styles import apply_role_style

    layer = QgsVectorLayer("MultiPolygonZ?field=height:double", "b", "memory")
    assert apply_role_style(layer, "buildings3d")
    assert layer.renderer().type() == "singleSymbol"


@pytest.mark.parametrize("ending", ["gpkg", "fgb", "geojson", "shp"])
def test_a_file_of_any_format(ending, tmp_path):
    path = shared_data("cityjson", "zurich_subset_lod2.json")
    target = tmp_path / f"zurich.{ending}"
    results, said = run(ID, {"INPUT": str(path), "OUTPUT": str(target)})
    assert said.errors == []
    account, layer = json.loads(results["ACCOUNT"]), QgsVectorLayer(str(target), "z", "ogr")
    assert layer.featureCount() == account["loaded"]
    assert account["read"] == 210
    if ending == "fgb":
        assert len(account["left_out"]) == 49
        assert "FlatGeobuf has no place" in account["left_out"][0]["reason"]
    else:
        assert account["loaded"] == 210
    assert sorted(p.name for p in tmp_path.iterdir() if p.name.startswith(".")) == []


def test_a_large_temporary_layer_is_a_geopackage(monkeypatch, qgis_new_project):
    monkeypatch.setattr(delivery, "LARGE", 1_000_000)
    layer, title, account, _ = shown({"INPUT": str(shared_data("cityjson", "delft.json"))})
    assert layer.storageType() == "GPKG"
    assert layer.featureCount() == account["loaded"] == 570
    assert title == "delft – 3D"


def test_what_was_asked_for(qgis_new_project):
    path = str(shared_data("cityjson", "delft.json"))
    layer, _, account, said = shown({"INPUT": path, "TYPES": "Building, Bridge", "LOD": "1"})
    assert layer.featureCount() == account["read"] == 163
    layer, _, account, said = shown({"INPUT": path, "TYPES": ["Road", "Bridge"], "LOD": 1})
    assert layer.featureCount() == account["read"] == 146
    # The western half, drawn in degrees
    systems = QgsCoordinateReferenceSystem("EPSG:28992"), QgsCoordinateReferenceSystem("EPSG:4326")
    middle = QgsCoordinateTransform(*systems, QgsProject.instance()).transform(QgsPointXY(84_878, 447_586)).x()
    degrees = f"4.3,{middle},52.005,52.017 [EPSG:4326]"
    some, _, account, said = shown({"INPUT": path, "TYPES": "Building", "EXTENT": degrees})
    assert some.featureCount() == account["read"]
    assert f"{160 - some.featureCount()} objects lie outside of the area." in said.infos
    for extent in ("84000,84878,447000,448000", "84000,84878,447000,448000 [EPSG:28992]"):
        again, *_ = shown({"INPUT": path, "TYPES": "Building", "EXTENT": extent})
        # The box around a turned rectangle is a little larger
        assert 24 == again.featureCount() <= some.featureCount() <= 40


def test_heights_feed_analyses_of_buildings(qgis_new_project):
    path = shared_data("cityjson", "rotterdam_subset.json")
    layer, *_ = shown({"INPUT": str(path)})
    for feature in layer.getFeatures():
        assert 2 < feature["height"] < 200
        assert feature["roof"] - feature["ground"] == pytest.approx(feature["height"])
    assert layer.fields().field("height").isNumeric()


def test_surfaces_are_found_by_their_number(qgis_new_project):
    layer, *_ = shown({"INPUT": str(shared_data("cityjson", "rotterdam_subset.json"))})
    feature = next(layer.getFeatures())
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    parts = "array_foreach(map_get(json_to_map(\"surfaces\"), 'RoofSurface'), geometry_n($geometry, @element))"
    roofs = QgsExpression(parts).evaluate(context)
    assert [roof.wkbType() for roof in roofs] == [QgsWkbTypes.Type.PolygonZ] * 3


def test_left_out_objects_are_told_and_limits_stay_with_the_result(tmp_path, qgis_new_project):
    bad = building({"type": "MultiSurface", "lod": "1", "boundaries": [[[0, 1, 99]]]})
    path = write(tmp_path / "m.json", model({"a": building(), "bad": bad}, metadata={}))
    layer, _, account, said = shown({"INPUT": str(path)})
    assert account["read"] == 2
    assert account["left_out"] == [
        {"id": "bad", "reason": "Its geometry names vertex 99, and there are 8, counted from 0."}
    ]
    assert any("“bad” is left out" in line for line in said.warnings)
    assert any("coordinate reference system" in line for line in said.warnings)
    assert layer.featureCount() == 1


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("", "is empty"),
        ("nothing", "is no 3D city model"),
        ('{"type": "CityJSON", "CityObjects": {', "in the middle of its model"),
        ('{"type":' + "[" * 100_000, "ends at byte"),
    ],
)
def test_bad_files_are_sentences(tmp_path, content, words):
    path = write(tmp_path / "m.json", content)
    assert words in sentence(ID, {"INPUT": str(path), "OUTPUT": "TEMPORARY_OUTPUT"})


def test_inputs_are_not_written_over(tmp_path):
    path = write(tmp_path / "m.gpkg", model({"a": building()}))
    assert "would be lost" in sentence(ID, {"INPUT": str(path), "OUTPUT": str(path)})
    assert "no such file" in sentence(ID, {"INPUT": str(tmp_path / "x.json"), "OUTPUT": "TEMPORARY_OUTPUT"})


def test_a_sequence_is_recognised_by_its_content(tmp_path, qgis_new_project):
    head = model({}, vertices=[])
    feature = {"type": "CityJSONFeature", "CityObjects": {"a": building()}, "vertices": model({})["vertices"]}
    path = write_lines(tmp_path / "wrong.name", head, feature)
    layer, _, account, said = shown({"INPUT": str(path)})
    assert account["loaded"] == layer.featureCount() == 1
    assert "CityJSONSeq 2.0." in said.infos


def test_a_cancelled_run_leaves_no_file(tmp_path):
    from qgis.core import QgsApplication

    path = write(tmp_path / "m.json", model({str(number): building() for number in range(3_000)}))
    feedback = Said()
    feedback.cancel()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ID)
    algorithm.run({"INPUT": str(path), "OUTPUT": str(tmp_path / "out.gpkg")}, new_context(), feedback)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["m.json"]


def test_the_same_file_gives_the_same_run(tmp_path):
    path = write(tmp_path / "m.json", model({"a": building()}))
    runs = []
    for name in ("one.gpkg", "two.gpkg"):
        run(ID, {"INPUT": str(path), "OUTPUT": str(tmp_path / name)})
        runs.append(read_run(open_file(str(tmp_path / name), "m")))
    assert runs[0].same_run(runs[1])
    assert runs[0].inputs[0].checksum.startswith("1220")
    assert str(tmp_path) not in str(runs[0].to_dict())
