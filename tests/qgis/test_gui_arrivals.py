"""What is added to a twin: recognised by content, loaded by its algorithm, put into the twin with its role."""

from __future__ import annotations

import json

import pytest
from cityverse.cityverse_plugin.bridge.arrivals import account_in, layers_of
from cityverse.cityverse_plugin.gui import arrivals as module
from cityverse.cityverse_plugin.gui import install
from gui_window import Window, make_twin, open_session, settle, squares, until
from osm_files import node, ring, square, way, write_pbf
from processing_runs import new_context, run
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QMimeData, QModelIndex, Qt, QUrl
from qgis.PyQt.QtWidgets import QMenu, QMessageBox

pytestmark = pytest.mark.usefixtures("provider")
CITY = [
    *square(1, -34.5, -8.5, 0.001),
    node(31, -34.5, -8.5, building="yes"),
    way(101, ring(1), building="house", height="7"),
]


@pytest.fixture
def window(qgis_new_project):
    return Window()


@pytest.fixture
def gui(window, tmp_path):
    make_twin(tmp_path / "twin")
    made = install(window, open_session(tmp_path / "twin"))
    yield made
    made.remove()
    settle()


def test_a_dropped_file_of_openstreetmap_ends_in_the_twin(gui, window, tmp_path, monkeypatch):
    path = write_pbf(tmp_path / "download (3).bin", CITY)
    asked = []
    monkeypatch.setattr(gui.twin.arrivals, "_load", lambda kind, text: asked.append((kind.algorithm, text)))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    gui.twin.model.dropMimeData(data, Qt.DropAction.CopyAction, -1, -1, QModelIndex())
    until(lambda: asked)
    assert asked == [("cityverse:loadosm", str(path))]
    results, said = run(asked[0][0], {"INPUT": asked[0][1], "OUTPUT": str(tmp_path / "a.gpkg")}, new_context())
    assert said.errors == []
    gui.twin.arrivals._finished(True, results)
    assert window.sentence() == "1 of 2 objects loaded."
    window.offer("Why?").click()
    (box,) = window.mainWindow().findChildren(QMessageBox)
    assert "single point" in box.informativeText()
    assert "node/31" in box.informativeText()
    box.close()
    until(lambda: gui.twin._desk.session.twin.with_role("buildings") != ())


def test_a_plain_layer_needs_no_algorithm(gui, tmp_path):
    path = tmp_path / "water.geojson"
    ring_of = [[-34.5, -8.5], [-34.4, -8.5], [-34.4, -8.4], [-34.5, -8.5]]
    shape = {"type": "Polygon", "coordinates": [ring_of]}
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [
        {"type": "Feature", "properties": {"name": "lake"}, "geometry": shape}]}))  # fmt: skip
    gui.twin.arrivals.bring(str(path))
    until(lambda: gui.twin._desk.session.twin.with_role("water") != ())


def test_what_nothing_loads_is_a_sentence(gui, window, monkeypatch, tmp_path):
    monkeypatch.setattr(module.QgsApplication.processingRegistry(), "algorithmById", lambda _id: None, raising=False)
    path = write_pbf(tmp_path / "a.pbf", CITY)
    gui.twin.arrivals.bring(str(path))
    until(lambda: "nothing here loads" in window.sentence())
    gui.desk.notices.clear()
    gui.twin.arrivals.bring("https://example.org/page.html")
    until(lambda: "Download the file" in window.sentence())


def test_the_menu_offers_the_layer_that_is_chosen(gui, window):
    menu = QMenu()
    window.active = None
    gui.twin.arrivals.fill(menu)
    assert [action.isEnabled() for action in menu.actions()] == [True, True, True, False]
    window.active = squares("green spaces")
    gui.twin.arrivals.fill(menu)
    menu.actions()[-1].trigger()
    until(lambda: gui.twin._desk.session.twin.with_role("green_space") != ())


def test_layers_among_results_are_found_by_id_and_by_file(qgis_new_project):
    layer = squares()
    QgsProject.instance().addMapLayer(layer)
    assert layers_of(QgsProject.instance(), {"LAYERS": [layer.id()], "OUTPUT": layer.source(), "N": 3}) == [layer]


@pytest.mark.parametrize("account", [None, "", "{}", "[]", '{"read": 1, "loaded": 1, "left_out": [{}]}'])
def test_results_without_an_account_have_none(account):
    assert account_in({"ACCOUNT": account}) is None
