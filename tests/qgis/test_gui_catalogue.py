"""The catalogue dock: connections, search, pictures, footprint, adding, opening, publishing, and bad catalogues."""

from __future__ import annotations

import http.server
import threading
from contextlib import contextmanager
from dataclasses import replace

import pytest
from cityverse.cityverse_plugin.bridge import settings
from cityverse.cityverse_plugin.bridge.amount import Amount, amount
from cityverse.cityverse_plugin.bridge.describe import describe
from cityverse.cityverse_plugin.bridge.outbox import Postbox
from cityverse.cityverse_plugin.bridge.pictures import read_picture
from cityverse.cityverse_plugin.bridge.session import Session
from cityverse.cityverse_plugin.bridge.stage import prepare, source_of, stage
from cityverse.cityverse_plugin.catalogue.memory import MemoryStore
from cityverse.cityverse_plugin.catalogue.stac import record_to_item, twin_to_collection
from cityverse.cityverse_plugin.catalogue.store import Query
from cityverse.cityverse_plugin.gui.catalogue_dock import CatalogueDock
from cityverse.cityverse_plugin.gui.desk import Desk, Notices
from cityverse.cityverse_plugin.gui.finding import PAGE, Source
from cityverse.cityverse_plugin.gui.publish_dialog import Place, PublishDialog
from cityverse.cityverse_plugin.gui.record_words import describe_record
from cityverse.cityverse_plugin.gui.results_model import PICTURE, PLACE_LINE, ResultsModel
from cityverse.cityverse_plugin.server import serve_in_thread
from cityverse.cityverse_plugin.twin.model import Twin
from cityverse.cityverse_plugin.twin.record import Record
from gui_window import Window, make_twin, open_session, settle, squares, until
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtTest import QAbstractItemModelTester
from qgis.PyQt.QtWidgets import QLabel
from tiny_city import write_image


@pytest.fixture
def window(qgis_new_project):
    return Window()


@pytest.fixture
def session():
    return Session()


@pytest.fixture
def dock(window, session, tmp_path):
    settings.save_connections([])
    settings.set_value("catalogue-chosen", "")
    postbox = Postbox(tmp_path / "outbox")
    made = CatalogueDock(Desk(window, session, tuple, Notices(window), postbox), window.mainWindow())
    window.mainWindow().show()
    made.show()
    yield made
    made.stop()
    postbox.stop()
    settle()
    made.deleteLater()
    window.mainWindow().close()


@pytest.fixture
def catalogue(tmp_path):
    running = serve_in_thread(tmp_path / "served")
    yield running.address
    running.stop()


def connect(dock, address: str) -> None:
    settings.save_connections([settings.Connection("Here", address)])
    dock.connection.reload(address)


def many(count: int) -> MemoryStore:
    store = MemoryStore()
    store.put_collection(twin_to_collection(Twin("town", "Town")))
    for number in range(count):
        record = Record(
            f"r{number:03}", "town", "layer", f"Record {number}", bbox=(-35, -9, -34, -8), licence="CC0-1.0"
        )
        store.put_item("town", record_to_item(record))
    return store


def here(store) -> Source:
    return Source(settings.Connection("Here", "memory:"), store)


def test_without_a_catalogue_the_dock_says_what_to_do(dock):
    dock.look()
    assert "Add a catalogue" in dock.sentence.text()
    assert not dock.add_button.isEnabled()


def test_a_twin_is_found_drawn_added_and_opened(dock, window, session, tmp_path):
    make_twin(tmp_path / "twin")
    connect(dock, str(tmp_path / "twin"))
    until(lambda: dock.results.rowCount() == 1)
    assert dock.sentence.text() == "1 found"
    assert dock.connection.state.text() == "connected"
    until(lambda: dock.results.index(0).data(PLACE_LINE) == "Nowhere · layer")
    dock.list.setCurrentIndex(dock.results.index(0))
    assert dock.footprint._band.asGeometry().boundingBox().width() > 0
    dock.add_button.click()
    until(lambda: len(QgsProject.instance().mapLayers()) == 1)
    dock.open_button.click()
    until(lambda: session.twin is not None)
    assert session.twin.title == "Nowhere"


def test_pictures_come_later_and_pages_when_scrolled(qgis_app):
    model = ResultsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    counts = []
    model.searched.connect(lambda *told: counts.append(told))
    model.search([here(many(PAGE + 7))], Query())
    until(lambda: model.rowCount() >= PAGE)
    assert model.index(0).data(PICTURE) is None
    if model.canFetchMore():
        model.fetchMore()
    until(lambda: model.rowCount() == PAGE + 7)
    assert counts[-1] == (PAGE + 7, 0, False)
    assert tester.model() is model
    settle()


def test_a_new_search_forgets_the_old_one(qgis_app):
    model = ResultsModel()
    model.search([here(many(3))], Query())
    model.search([here(many(1))], Query())
    until(lambda: model.rowCount() > 0)
    settle()
    assert model.rowCount() == 1


def test_words_and_filters_become_a_query(dock):
    dock.search.words.setText(" green area ")
    dock.search.kind.setCurrentIndex(dock.search.kind.findData("result"))
    dock.search.role.setCurrentIndex(dock.search.role.findData("districts"))
    dock.search.period.setCurrentIndex(1)
    dock.search.in_view.setChecked(True)
    query = dock.search.query()
    assert (query.text, query.kinds, query.roles) == ("green area", ("result",), ("districts",))
    assert query.start is not None
    assert query.bbox[0] <= -35 < -34 <= query.bbox[2]


@contextmanager
def answering(status: int, body: bytes, kind: str):
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_POST = do_GET  # noqa: N815 - its name in http.server

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [(500, b"", "text/plain"), (200, b"<html>hello</html>", "text/html"), (200, b'{"type": "Fea', "application/json")],
)
def test_a_broken_catalogue_is_a_sentence_in_the_dock(dock, window, status, body, kind):
    with answering(status, body, kind) as address:
        connect(dock, address)
        until(lambda: dock.connection.state.text() == "no answer", 60)
        settle()
    assert len(dock.sentence.text()) > 20
    assert "Traceback" not in dock.sentence.text()
    assert window.sentence() == ""


def test_a_catalogue_that_is_down_is_a_sentence_in_the_dock(dock, catalogue_that_is_down):
    connect(dock, catalogue_that_is_down)
    until(lambda: dock.connection.state.text() == "no answer", 60)
    assert dock.sentence.text()


@pytest.fixture
def catalogue_that_is_down(tmp_path):
    running = serve_in_thread(tmp_path / "gone")
    address = running.address
    running.stop()
    return address


def published(dock, window) -> PublishDialog:
    dock.publish_button.click()
    until(lambda: bool(window.mainWindow().findChildren(PublishDialog)))
    return window.mainWindow().findChildren(PublishDialog)[0]


def test_the_selected_layer_is_published_and_found(dock, window, session, catalogue, tmp_path):
    make_twin(tmp_path / "twin")
    opened = open_session(tmp_path / "twin")
    session.twin, session.store = opened.twin, opened.store
    connect(dock, catalogue)
    window.active = squares("Green blocks")
    QgsProject.instance().addMapLayer(window.active)
    dialog = published(dock, window)
    reasons = [dialog.gates.item(row).text() for row in range(dialog.gates.count())]
    assert any("no licence" in reason for reason in reasons)
    assert any("no role" in reason for reason in reasons)
    dialog.licence.choose("CC-BY-4.0")
    dialog.role.setCurrentIndex(dialog.role.findData("green_space"))
    assert dialog.gates.item(0).text() == "Nothing stands in the way."
    dialog.accept()
    until(lambda: "is published" in window.sentence())
    assert catalogue in window.sentence()
    until(lambda: dock.results.rowCount() == 1)
    assert dock.results.index(0).data() == "Green blocks"
    until(lambda: dock.results.index(0).data(PICTURE) is not None)


def test_publishing_keeps_every_provider_and_states_an_unknown_date(qgis_app, tmp_path):
    twin = make_twin(tmp_path / "twin")
    record = replace(describe(squares(), "districts"), providers=twin.providers * 2, collection=twin.id)
    place = Place(settings.Connection("Here", "/here"), (twin,))
    dialog = PublishDialog("squares", record, [place], Amount(2048, False))
    assert len(dialog.record().providers) == 2
    assert dialog.record().limits == ("Nobody has said when it was measured.",)
    dialog.provider.setText("Somebody else")
    assert [one.name for one in dialog.record().providers] == ["Somebody else", "Town hall"]


def test_nothing_selected_is_said_in_the_message_bar(dock, window, tmp_path):
    (tmp_path / "folder").mkdir()
    connect(dock, str(tmp_path / "folder"))
    dock.publish_button.click()
    assert "Select the layer" in window.sentence()


def test_pictures_from_others_are_decoded_carefully(qgis_app):
    assert read_picture(b"<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>") is None
    assert read_picture(b"\x89PNG but not really") is None


def test_texts_of_others_are_escaped():
    assert "<b>x" not in describe_record(Record("a", "b", title="<b>x", description="<i>", limits=("<u>",)))


def test_the_dialog_says_how_much_leaves_who_sees_it_and_what_stays(qgis_app):
    room = settings.Connection("Room", "https://room.example.org", readers="Everybody in this room")
    away = settings.Connection("Away", "https://away.example.org")
    open_twin, secret = Twin("town", "Town"), Twin("secret", "Secret", sensitivity="restricted")
    record = replace(describe(squares(), "districts"), collection="town")
    places = [Place(room, (open_twin, secret)), Place(away, (open_twin,))]
    dialog = PublishDialog("squares", record, places, Amount(2048, False))
    dialog.choose_catalogue(room)
    shown = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "about 2.0 KiB: the features as GeoPackage (3 features)" in shown
    assert "your project" in shown
    assert dialog.readers.text() == "Everybody in this room"
    dialog.twin.setCurrentIndex(1)
    assert "restricted" in dialog.readers.text()
    dialog.catalogue.setCurrentIndex(1)
    assert dialog.connection() == away
    assert [dialog.twin.itemText(row) for row in range(dialog.twin.count())] == ["Town"]
    assert "take it for everybody" in dialog.readers.text()


def test_amounts_are_said_before_files_are_made(qgis_app, tmp_path):
    layer = squares()
    told = amount(source_of(layer), describe(layer, "districts"))
    made = stage(prepare(layer), replace(describe(layer, "districts"), collection="t"), tmp_path)
    assert not told.exact
    assert 0.5 < told.size / made.files["data"].stat().st_size < 2
    finished = QgsVectorLayer(str(made.files["data"]), "finished")
    exact = amount(source_of(finished), describe(finished, "districts"))
    assert exact == Amount(made.files["data"].stat().st_size, True)
    image = QgsRasterLayer(str(write_image(tmp_path / "image.tif")), "image")
    most = amount(source_of(image), describe(image, "imagery.optical"))
    sent = stage(prepare(image), replace(describe(image, "imagery.optical"), collection="t"), tmp_path)
    assert not most.exact
    assert sent.files["data"].stat().st_size <= most.size + 20_000
