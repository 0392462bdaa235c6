"""What is added to a twin: recognised by content, loaded by its algorithm, put into the twin with its role."""

from __future__ import annotations

import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest
from cityverse.cityverse_plugin.bridge.arrivals import layers_of
from cityverse.cityverse_plugin.gui import arrivals as module
from cityverse.cityverse_plugin.gui.account_dialog import AccountDialog
from cityverse.cityverse_plugin.gui.tables_dialog import TablesDialog
from gui_arrivals import CITY, agree, dialog_of, file_data, lake, loaded_osm, on_map, twin_of
from gui_window import squares, until
from osgeo import gdal, ogr, osr
from osm_files import write_pbf
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QMimeData, QModelIndex, Qt, QUrl
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QMenu

pytestmark = pytest.mark.usefixtures("provider")


def test_a_dropped_file_of_openstreetmap_ends_in_the_twin(gui, window, tmp_path, monkeypatch):
    path = write_pbf(tmp_path / "download (3).bin", CITY)
    asked = []
    monkeypatch.setattr(gui.twin.arrivals, "_load", lambda *words: asked.append(words))
    gui.twin.model.dropMimeData(file_data(path), Qt.DropAction.CopyAction, -1, -1, QModelIndex())
    until(lambda: asked)
    ((arrival, given, role),) = asked
    assert (arrival.kind.algorithm, given, role) == ("cityverse:loadosm", {"INPUT": str(path)}, "")
    gui.twin.arrivals._finished("", True, True, loaded_osm(tmp_path))
    until(lambda: window.sentence().startswith("1 of 2 objects loaded. In the twin:"))
    window.offer("Why?").click()
    dialog = dialog_of(window, AccountDialog)
    reason = dialog.list.topLevelItem(0)
    assert "single point" in reason.text(0)
    assert reason.child(0).text(0) == "node/31"
    dialog.copy.click()
    assert QApplication.clipboard().text().startswith("node/31\t")
    dialog.reject()
    until(lambda: twin_of(gui).with_role("buildings") != ())
    until(lambda: on_map(gui, "buildings"))
    assert len(QgsProject.instance().mapLayers()) == 1  # the twin's own, in place of the result


def test_a_plain_layer_needs_no_algorithm(gui, window, tmp_path):
    path = tmp_path / "water.geojson"
    path.write_text(lake("lake"))
    gui.twin.arrivals.bring(str(path))
    agree(window, "water")
    until(lambda: twin_of(gui).with_role("water") != ())
    until(lambda: on_map(gui, "water"))


def test_what_nothing_loads_is_a_sentence(gui, window, monkeypatch, tmp_path):
    monkeypatch.setattr(module.QgsApplication.processingRegistry(), "algorithmById", lambda _id: None, raising=False)
    path = write_pbf(tmp_path / "a.pbf", CITY)
    gui.twin.arrivals.bring(str(path))
    until(lambda: "nothing here loads" in window.sentence())


@pytest.fixture
def web(tmp_path):
    folder = tmp_path / "web"
    folder.mkdir()
    handler = partial(QuietHandler, directory=str(folder))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", folder
    server.shutdown()
    thread.join()
    server.server_close()


class QuietHandler(SimpleHTTPRequestHandler):
    def log_message(self, *_words):
        """Say nothing."""


def dropped(gui, address: str) -> None:
    data = QMimeData()
    data.setUrls([QUrl(address)])
    gui.twin.model.dropMimeData(data, Qt.DropAction.CopyAction, -1, -1, QModelIndex())


def test_a_dropped_address_of_a_file_is_fetched_and_ends_in_the_twin(gui, window, web):
    address, folder = web
    (folder / "water").write_text(lake("lake"))
    dropped(gui, f"{address}/water")
    agree(window, "water")
    until(lambda: gui.twin._desk.session.twin.with_role("water") != ())
    (record,) = (one.record for one in gui.twin._desk.session.twin.with_role("water"))
    assert record.fields == {"name": "name"}


def test_addresses_of_records_and_of_files_go_to_what_loads_them(gui, web, tmp_path, monkeypatch):
    address, folder = web
    asked = []
    monkeypatch.setattr(
        gui.twin.arrivals, "_load", lambda arrival, _given, _role: asked.append((arrival.kind.id, arrival.source))
    )
    (folder / "item").write_text('{"type": "Feature", "stac_version": "1.0.0", "id": "a"}')
    write_pbf(folder / "city", CITY)
    dropped(gui, f"{address}/item")
    until(lambda: len(asked) == 1)
    dropped(gui, f"{address}/city")
    until(lambda: len(asked) == 2)
    dropped(gui, "https://sensors.example.org/FROST-Server/v1.1")
    until(lambda: len(asked) == 3)
    assert asked[0] == ("stac", f"{address}/item")
    assert asked[1][0] == "osm"
    assert not asked[1][1].startswith("http")
    assert asked[2] == ("observations", "https://sensors.example.org/FROST-Server/v1.1")


def test_addresses_of_nothing_are_sentences(gui, window, web):
    address, folder = web
    (folder / "page.tif").write_text("<html><body>Sign in</body></html>")
    dropped(gui, f"{address}/page.tif")
    until(lambda: "nothing that a twin can hold" in window.sentence())
    gui.desk.notices.clear()
    dropped(gui, f"{address}/missing.tif")
    until(lambda: "404" in window.sentence() or "not there" in window.sentence())


def test_of_a_file_with_several_tables_a_person_chooses(gui, window, tmp_path):
    path = tmp_path / "city.gpkg"
    made = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    system = osr.SpatialReference()
    system.ImportFromEPSG(31985)
    for name in ("water", "green", "secret"):
        layer = made.CreateLayer(name, system, ogr.wkbPolygon)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(
            ogr.CreateGeometryFromWkt("POLYGON((290000 9110000,290010 9110000,290000 9110010,290000 9110000))")
        )
        layer.CreateFeature(feature)
    made = None
    gui.twin.arrivals.bring(str(path))
    dialog = dialog_of(window, TablesDialog)
    dialog.list.setCurrentRow(2)
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.list.item(2).checkState() == Qt.CheckState.Unchecked
    QTest.mouseClick(dialog.buttons.button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)
    twin = gui.twin._desk.session
    until(lambda: twin.twin.with_role("water") != () and twin.twin.with_role("green_space") != ())


def test_the_menu_offers_the_layer_that_is_chosen(gui, window):
    menu = QMenu()
    window.active = None
    gui.twin.arrivals.fill(menu)
    assert [action.isEnabled() for action in menu.actions()] == [True, True, True]
    window.active = squares("green spaces")
    gui.twin.arrivals.fill(menu)
    menu.actions()[-1].trigger()
    agree(window, "green_space")
    until(lambda: gui.twin._desk.session.twin.with_role("green_space") != ())


def test_layers_among_results_are_found_by_id_and_by_file(qgis_new_project):
    layer = squares()
    QgsProject.instance().addMapLayer(layer)
    assert layers_of(QgsProject.instance(), {"LAYERS": [layer.id()], "OUTPUT": layer.source(), "N": 3}) == [layer]
