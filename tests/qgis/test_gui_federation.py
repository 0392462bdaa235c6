"""Several catalogues in one list: merged as they come, one that fails is a line; catalogues in a catalogue."""

from __future__ import annotations

import json

import pytest
from cityverse.cityverse_plugin.bridge import settings
from cityverse.cityverse_plugin.bridge.outbox import Postbox
from cityverse.cityverse_plugin.bridge.session import Session
from cityverse.cityverse_plugin.bridge.settings import Connection
from cityverse.cityverse_plugin.catalogue.folder import FolderStore
from cityverse.cityverse_plugin.catalogue.memory import MemoryStore
from cityverse.cityverse_plugin.catalogue.opening import open_store
from cityverse.cityverse_plugin.catalogue.sharing import share
from cityverse.cityverse_plugin.catalogue.stac import record_to_item, twin_to_collection
from cityverse.cityverse_plugin.gui.catalogue_dock import CatalogueDock
from cityverse.cityverse_plugin.gui.desk import Desk, Notices
from cityverse.cityverse_plugin.gui.inside_dialog import InsideDialog
from cityverse.cityverse_plugin.gui.pictures import MOST_KEPT, MOST_WANTED, Pictures
from cityverse.cityverse_plugin.gui.results_model import PAPER_LINE, PICTURE
from cityverse.cityverse_plugin.server import serve_in_thread
from cityverse.cityverse_plugin.twin.model import Twin
from cityverse.cityverse_plugin.twin.record import Asset, Record
from gui_window import Window, make_twin, settle, until
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt


@pytest.fixture
def dock(qgis_new_project, tmp_path):
    settings.save_connections([])
    settings.set_value("catalogue-chosen", "")
    window, postbox = Window(), Postbox(tmp_path / "outbox")
    made = CatalogueDock(Desk(window, Session(), tuple, Notices(window), postbox), window.mainWindow())
    window.mainWindow().show()
    made.show()
    yield made
    made.stop()
    postbox.stop()
    settle()
    made.deleteLater()
    window.mainWindow().close()


@pytest.fixture
def copies(tmp_path):
    """The same twin in a folder and on a server, and one more record on the server."""
    make_twin(tmp_path / "twin")
    running = serve_in_thread(tmp_path / "served")
    server = open_store(running.address)
    share(FolderStore(tmp_path / "twin"), server, "nowhere")
    more = Record("more", "nowhere", "layer", "More", bbox=(-35, -9, -34, -8), licence="CC0-1.0")
    server.put_item("nowhere", record_to_item(more))
    yield Connection("Folder", str(tmp_path / "twin")), Connection("Room", running.address)
    running.stop()


def choose_all(dock, *connections) -> None:
    settings.save_connections(connections)
    dock.connection.reload("*")
    assert dock.connection.combo.currentText() == "All catalogues"
    assert dock.connection.current() is None


def lines(dock) -> dict[str, str]:
    rows = range(dock.results.rowCount())
    return {dock.results.index(row).data(): dock.results.index(row).data(PAPER_LINE).split(" · ")[0] for row in rows}


def test_what_two_catalogues_hold_is_one_line(dock, copies):
    choose_all(dock, *copies)
    until(lambda: dock.results.rowCount() == 2 and not dock.results.canFetchMore())
    until(lambda: "also in" in "".join(lines(dock).values()))
    found = lines(dock)
    assert found["More"] == "Room"
    assert found["districts of nowhere"] in ("Folder, also in Room", "Room, also in Folder")
    assert dock.sentence.text() == "2 found"
    assert dock.connection.state.text() == "connected"
    row = list(found).index("districts of nowhere")
    until(lambda: dock.results.index(row).data(PICTURE) is not None)


def test_one_catalogue_that_fails_is_a_line_not_the_end(dock, copies, tmp_path):
    gone = serve_in_thread(tmp_path / "gone")
    gone.stop()
    choose_all(dock, copies[0], Connection("Gone", gone.address), Connection("No folder", str(tmp_path / "none")))
    until(lambda: dock.results.rowCount() == 1 and len(dock._problems) == 2)
    text = dock.sentence.text().splitlines()
    assert text[0] == "1 found"
    assert {line.split(":")[0] for line in text[1:]} == {"Gone", "No folder"}
    assert dock.connection.state.text() == "1 of 3 answer"


def test_deeds_go_to_the_catalogue_that_a_line_comes_from(dock, copies):
    choose_all(dock, *copies)
    until(lambda: dock.results.rowCount() == 2 and "also in" in "".join(lines(dock).values()))
    row = list(lines(dock)).index("More")
    dock.list.setCurrentIndex(dock.results.index(row))
    dock.open_button.click()
    session = dock._desk.session
    until(lambda: session.twin is not None)
    assert session.address == f"{copies[1].address}/collections/nowhere"


def test_an_address_of_one_twin_is_searched_for_that_twin_alone(dock, copies):
    running = copies[1].address
    store = open_store(running)
    store.put_collection(twin_to_collection(Twin("other", "Other")))
    store.put_item("other", record_to_item(Record("x", "other", "layer", "Elsewhere", bbox=(1, 1, 2, 2))))
    settings.save_connections([Connection("One twin", f"{running}/collections/other")])
    dock.connection.reload(f"{running}/collections/other")
    until(lambda: dock.results.rowCount() == 1)
    assert dock.results.index(0).data() == "Elsewhere"


@pytest.fixture
def top(tmp_path, copies):
    """A catalogue that leads to two others."""
    links = [
        {"rel": "child", "href": copies[1].address, "title": "The room"},
        {"rel": "child", "href": "./inner/catalog.json", "title": "Inner"},
    ]
    home = tmp_path / "top"
    (home / "inner").mkdir(parents=True)
    body = {"type": "Catalog", "stac_version": "1.1.0", "id": "top", "description": "Top"}
    (home / "catalog.json").write_text(json.dumps({**body, "links": links}), encoding="utf-8")
    leads_on = [{"rel": "child", "href": "https://example.org/stac", "title": "Far away"}]
    (home / "inner/catalog.json").write_text(json.dumps({**body, "links": leads_on}), encoding="utf-8")
    return Connection("Top", str(home))


def inside(dock, top) -> InsideDialog:
    settings.save_connections([top])
    dock.connection.reload(top.address)
    dock.connection._inside.trigger()
    dialog = dock._desk.iface.mainWindow().findChild(InsideDialog)
    until(lambda: dialog.tree.topLevelItemCount() == 2)
    return dialog


def test_catalogues_in_a_catalogue_are_listed_and_looked_into(dock, top):
    dialog = inside(dock, top)
    assert [dialog.tree.topLevelItem(row).text(0) for row in range(2)] == ["The room", "Inner"]
    assert not dialog.search.isEnabled()
    inner = dialog.tree.topLevelItem(1)
    inner.setExpanded(True)
    until(lambda: inner.childCount() == 1)
    assert inner.child(0).text(1) == "https://example.org/stac"
    dialog.reject()


def test_they_are_searched_together_without_being_kept(dock, top):
    dialog = inside(dock, top)
    dialog.tree.topLevelItem(0).setCheckState(0, Qt.CheckState.Checked)
    dialog.search.click()
    until(lambda: dock.results.rowCount() == 2)
    assert dock.connection.combo.currentText() == "Chosen from Top"
    assert settings.connections() == [top]


def test_they_are_kept_as_connections_once(dock, top, copies):
    dialog = inside(dock, top)
    for row in range(2):
        dialog.tree.topLevelItem(row).setCheckState(0, Qt.CheckState.Checked)
    dialog.keep.click()
    assert [one.name for one in settings.connections()] == ["Top", "The room", "Inner"]
    dock.connection.keep([Connection("Again", copies[1].address)])
    assert [one.name for one in settings.connections()] == ["Top", "The room", "Inner"]


def test_no_more_pictures_are_wanted_and_kept_than_are_useful(qgis_app):
    store, arrived = MemoryStore(), []
    record = Record("r", "t", assets={"thumbnail": Asset("nowhere", "image/png", ("thumbnail",))})
    pictures = Pictures(arrived.append)
    running = QgsApplication.taskManager().count()
    for row in range(MOST_KEPT + MOST_WANTED):
        assert pictures.get(row, store, record) is None
    # A task that begins while lines are painted has QGIS's status bar paint in the middle of them: that ended QGIS.
    assert QgsApplication.taskManager().count() == running
    assert len(pictures._wanted) == MOST_WANTED
    settle()
    until(lambda: not pictures._wanted and pictures._task is None)
    for row in range(MOST_KEPT * 2):
        pictures._keep(row, None)
    assert len(pictures._kept) == MOST_KEPT
    assert arrived == []
    assert pictures.get(0, store, Record("r", "t")) is None
    pictures.forget()
    settle()
