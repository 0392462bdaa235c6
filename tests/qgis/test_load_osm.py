"""The algorithm that loads OpenStreetMap: tables by role, on the map where there is one, with an account."""

from __future__ import annotations

import json

import pytest
from cityverse.cityverse_plugin.algorithms.load import load_osm
from cityverse.cityverse_plugin.bridge.provenance import read_limits, read_run
from cityverse.cityverse_plugin.bridge.roles import role_of
from osm_files import node, ring, square, way, write_pbf
from processing_runs import new_context, run, sentence
from qgis.core import QgsProject, QgsVectorLayer

ID = "cityverse:loadosm"
CITY = [
    *square(1, -2.32, 34.92, 0.001),
    node(31, -2.3, 34.9, highway="bus_stop"),
    node(33, -2.302, 34.9, building="yes"),
    way(101, ring(1), building="house", height="7"),
    way(104, [1, 2, 3], highway="residential"),
]
pytestmark = pytest.mark.usefixtures("provider")


@pytest.fixture(autouse=True)
def no_desktop(monkeypatch):
    monkeypatch.setattr(load_osm, "has_desktop", lambda: False)


@pytest.fixture
def path(tmp_path):
    return write_pbf(tmp_path / "city.osm.pbf", CITY)


def test_tables_by_role_and_an_account(path, tmp_path):
    target = str(tmp_path / "city.gpkg")
    results, said = run(ID, {"INPUT": str(path), "OUTPUT": target})
    assert said.errors == []
    assert results["OUTPUT"] == target
    assert results["LAYERS"] == [f"{target}|layername={name}" for name in ("transit_stops", "buildings", "streets")]
    account = json.loads(results["ACCOUNT"])
    assert (account["read"], account["loaded"]) == (4, 3)
    assert [out["id"] for out in account["left_out"]] == ["node/33"]
    layer = QgsVectorLayer(results["LAYERS"][1], "b", "ogr")
    assert (layer.featureCount(), layer.crs().authid()) == (1, "EPSG:4326")


def test_the_area_is_taken_in_any_system(path, tmp_path):
    x, y = -2.3 * 111319.490793, 4150000
    parameters = {"INPUT": str(path), "OUTPUT": str(tmp_path / "c.gpkg"), "ROLES": ["transit_stops"]}
    near = run(ID, {**parameters, "EXTENT": f"{x - 500},{x + 500},{y - 9000},{y + 9000} [EPSG:3857]"})[0]
    assert json.loads(near["ACCOUNT"])["loaded"] == 1
    far = run(ID, {**parameters, "EXTENT": "10,11,50,51 [EPSG:4326]"})[0]
    assert json.loads(far["ACCOUNT"])["read"] == 0


def test_on_the_desktop_the_layers_are_on_the_map(path, tmp_path, monkeypatch, qgis_new_project):
    monkeypatch.setattr(load_osm, "has_desktop", lambda: True)
    context = new_context()
    context.setProject(QgsProject.instance())
    parameters = {"INPUT": str(path), "OUTPUT": str(tmp_path / "city.gpkg")}
    results, said = run(ID, parameters, context)
    assert said.errors == []
    assert set(results) == {"OUTPUT", "LAYERS", "ACCOUNT"}
    layers = {role_of(layer): layer for layer in QgsProject.instance().mapLayers().values()}
    assert set(layers) == {"transit_stops", "buildings", "streets"}
    assert read_run(layers["buildings"]).algorithm == ID
    assert "OpenStreetMap" in str(read_limits(layers["buildings"]))


def test_a_file_that_is_something_else_and_a_target_that_is_no_geopackage(path, tmp_path):
    other = tmp_path / "letter.osm"
    other.write_text("Dear all")
    assert "no file of OpenStreetMap" in sentence(ID, {"INPUT": str(other), "OUTPUT": str(tmp_path / "a.gpkg")})
    assert ".gpkg" in sentence(ID, {"INPUT": str(path), "OUTPUT": str(tmp_path / "a.shp")})
