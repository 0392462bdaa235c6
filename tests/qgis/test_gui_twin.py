"""The twin dock: tree, states, loading, dropping, removing, readiness."""

from __future__ import annotations

from dataclasses import replace

import pytest
from cityverse.cityverse_plugin.bridge.outbox import Postbox
from cityverse.cityverse_plugin.gui.desk import Desk, Notices
from cityverse.cityverse_plugin.gui.drops import URI_LIST
from cityverse.cityverse_plugin.gui.twin_dock import TwinDock
from cityverse.cityverse_plugin.gui.twin_nodes import tooltip
from cityverse.cityverse_plugin.gui.twin_tree import STATE, TITLE, TwinTree
from cityverse.cityverse_plugin.gui.twin_view import TwinView
from cityverse.cityverse_plugin.twin.readiness import Analysis, Need
from gui_arrivals import agree
from gui_window import Window, make_twin, open_session, settle, squares, until
from qgis.core import QgsLayerTreeModel, QgsPointXY, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QMimeData, QModelIndex, QPoint, Qt, QUrl
from qgis.PyQt.QtTest import QAbstractItemModelTester
from qgis.PyQt.QtWidgets import QApplication, QMenu, QPushButton

TOP = QModelIndex()
ANALYSES = (
    Analysis("cityverse:one", "Count people", (Need("ZONES", ("districts",)),)),
    Analysis("cityverse:two", "Look at the sky", (Need("SURFACE", ("surface",)),)),
)


@pytest.fixture
def window(qgis_app):
    return Window()


@pytest.fixture
def session(qgis_new_project, tmp_path):
    make_twin(tmp_path / "twin")
    return open_session(tmp_path / "twin")


@pytest.fixture
def dock(window, session, tmp_path):
    desk = Desk(window, session, lambda: ANALYSES, Notices(window), Postbox(tmp_path / "outbox"))
    made = TwinDock(desk, window.mainWindow())
    yield made
    made.stop()
    settle()
    made.deleteLater()


def lines(model: TwinTree, parent: QModelIndex = TOP, depth: int = 0) -> list[str]:
    found = []
    for row in range(model.rowCount(parent)):
        index = model.index(row, TITLE, parent)
        state = model.index(row, STATE, parent).data() or ""
        found += [f"{'  ' * depth}{index.data()} {state}".rstrip(), *lines(model, index, depth + 1)]
    return found


def find(model: TwinTree, title: str, parent: QModelIndex = TOP) -> QModelIndex:
    for row in range(model.rowCount(parent)):
        index = model.index(row, TITLE, parent)
        below = index if index.data() == title else find(model, title, index)
        if below.isValid():
            return below
    return QModelIndex()


def test_tree_shows_families_roles_layers_and_state(dock):
    assert lines(dock.model) == ["Geospatial", "  Districts", "    districts of nowhere not loaded, 1 remark"]


def test_tree_is_a_sound_model(dock):
    tester = QAbstractItemModelTester(dock.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    dock.missing.setChecked(True)
    assert tester.model() is dock.model


def test_names_keep_their_room_in_a_narrow_panel(dock):
    view = TwinView(dock.model)
    view.expandAll()
    for width, whole in ((900, True), (220, False)):
        view.resize(width, 300)
        view.show()
        view.share_width()
        states = view.header().sectionSize(STATE)
        assert (states >= view.sizeHintForColumn(STATE)) == whole
        assert view.header().sectionSize(TITLE) > states


def test_what_is_missing_is_shown_when_asked(dock):
    dock.missing.setChecked(True)
    index = find(dock.model, "Surface model")
    assert index.siblingAtColumn(STATE).data() == "missing"
    assert "height of the top of everything" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert dock.model.node(index).role_id == "surface"


def test_header_says_place_licence_layers_and_state(dock):
    assert dock.header.title.text() == "Nowhere"
    assert dock.header.facts.text() == "Nowhere, BR · CC-BY-4.0 · 1 layer · draft"


def test_checking_loads_and_unchecking_takes_off(dock):
    index = find(dock.model, "districts of nowhere")
    assert dock.model.setData(index, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert index.siblingAtColumn(STATE).data().startswith("loading")
    until(lambda: len(QgsProject.instance().mapLayers()) == 1)
    index = find(dock.model, "districts of nowhere")
    assert index.siblingAtColumn(STATE).data().startswith("loaded")
    assert index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    layer = next(iter(QgsProject.instance().mapLayers().values()))
    assert layer.featureCount() == 3
    assert [group.name() for group in QgsProject.instance().layerTreeRoot().findGroups(True)] == [
        "Nowhere",
        "Geospatial",
    ]
    dock.model.setData(index, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert QgsProject.instance().mapLayers() == {}
    assert QgsProject.instance().layerTreeRoot().findGroups(True) == []


def test_a_layer_with_unsaved_edits_stays(dock, window):
    record = dock._desk.session.twin.layers[0]
    dock.load(record)
    until(lambda: dock.on_map(record) is not None)
    layer = dock.on_map(record)
    layer.startEditing()
    layer.deleteFeature(next(layer.getFeatures()).id())
    dock.load(record, False)
    assert dock.on_map(record) is layer
    assert "edits that are not saved" in window.sentence()
    layer.rollBack()


def test_a_dropped_layer_is_added_with_its_role_and_the_reason(dock, window):
    layer = squares("buildings, heights")
    QgsProject.instance().addMapLayer(layer)
    root = QgsProject.instance().layerTreeRoot()
    tree = QgsLayerTreeModel(root)
    data = tree.mimeData([tree.node2index(root.findLayer(layer))])
    assert data.hasFormat(URI_LIST)
    copy = Qt.DropAction.CopyAction
    assert dock.model.canDropMimeData(data, copy, -1, -1, QModelIndex())
    window.mainWindow().show()
    dock.model.dropMimeData(data, copy, -1, -1, QModelIndex())
    agree(window, "buildings")
    until(lambda: find(dock.model, "buildings, heights").isValid())
    assert "Its name is" in window.sentence()
    added = dock._desk.session.twin.with_role("buildings")[0].record
    assert (added.licence, added.providers[0].name) == ("CC-BY-4.0", "Town hall")
    assert added.limits == ("Nobody has said when it was measured.",)


def test_what_has_come_in_elsewhere_can_be_gone_to(dock, window):
    window.canvas.setExtent(QgsRectangle(10, 50, 11, 51))
    dock.add(squares("lakes"), "water")
    agree(window)
    until(lambda: "lakes" in window.sentence())
    window.offer("Zoom to it").click()
    assert window.canvas.extent().contains(QgsPointXY(-34.904, -8.047))
    assert window.canvas.extent().width() < 1
    dock.add(squares("ponds"), "water")
    agree(window)
    until(lambda: "ponds" in window.sentence())
    buttons = window.bar.currentItem().findChildren(QPushButton)
    assert [button.text() for button in buttons if button.text()] == ["Another role…", "Columns…", "Undo"]


def test_a_layer_dropped_on_a_role_takes_it(dock, window):
    dock.missing.setChecked(True)
    window.mainWindow().show()
    dock.add(squares("some shapes"), dock.model.node(find(dock.model, "Water")).role_id)
    agree(window, "water")
    until(lambda: bool(dock._desk.session.twin.with_role("water")))
    assert dock._desk.session.twin.with_role("water")[0].record.title == "some shapes"


def test_a_file_that_is_no_layer_is_refused_in_a_sentence(dock, window, tmp_path):
    wrong = tmp_path / "picture.tif"
    wrong.write_text("not a picture")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(wrong))])
    dock.model.dropMimeData(data, Qt.DropAction.CopyAction, -1, -1, QModelIndex())
    until(lambda: "“picture.tif” is nothing that a twin can hold" in window.sentence())


def test_removing_can_be_undone(dock, window):
    dock.editor.remove(dock._desk.session.twin.layers[0])
    until(lambda: dock._desk.session.twin.layers == ())
    assert lines(dock.model) == []
    button = window.bar.currentItem().findChildren(type(dock.missing).__mro__[1])
    next(one for one in button if one.text() == "Undo").click()
    until(lambda: len(dock._desk.session.twin.layers) == 1)


def test_readiness_counts_and_refuses_in_sentences(dock):
    assert dock.readiness.summary.text() == "You can run 1 analysis"
    texts = [dock.readiness.sentences.item(row).text() for row in range(dock.readiness.sentences.count())]
    assert texts[0].startswith("Look at the sky: It needs “Surface model”")
    menu = QMenu()
    dock.readiness.fill_run_menu(menu)
    assert [action.text() for action in menu.actions()] == ["Other"]
    dock.readiness.select(None, "districts")
    first = QMenu()
    dock.readiness.fill_run_menu(first)
    assert first.actions()[0].text() == "Count people"


def popup() -> QMenu:
    until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    return QApplication.activePopupWidget()


def test_what_an_analysis_lacks_is_added_from_its_sentence(dock, window):
    sentences, asked = dock.readiness.sentences, []
    rows = [sentences.item(row) for row in range(sentences.count())]
    lacking = next(row for row in rows if "Surface model" in row.text())
    assert "add" in lacking.toolTip()
    dock.readiness.addAsked.connect(lambda role_id, _place: asked.append(role_id))
    sentences.itemClicked.emit(lacking)
    popup().close()
    assert asked == ["surface"]


def test_a_menu_of_ways_to_fill_a_role_adds_the_chosen_layer_as_that(dock, window):
    window.mainWindow().show()
    window.active = squares("ponds")
    dock.menu.show_ways("water", QPoint(5, 5))
    assert [action.text() for action in popup().actions()] == ["File…", "Folder…", "Address…", "The layer “ponds”"]
    popup().actions()[-1].trigger()
    agree(window, "water")
    until(lambda: bool(dock._desk.session.twin.with_role("water")))


def test_a_role_that_nothing_fills_has_a_menu_of_ways_to_fill_it(dock):
    dock.missing.setChecked(True)
    index = find(dock.model, "Surface model")
    dock.menu.show(dock.model.node(index), QPoint(5, 5))
    assert [action.text() for action in popup().actions()][:3] == ["File…", "Folder…", "Address…"]
    popup().close()


def test_a_twin_that_cannot_be_opened_is_a_sentence_in_the_dock(dock, tmp_path):
    (tmp_path / "empty").mkdir()
    dock._desk.session.open(str(tmp_path / "empty"))
    until(lambda: bool(dock.sentence.text()))
    assert "There is no twin" in dock.sentence.text()
    assert dock.header.title.text() == "Nowhere"


def test_results_stand_apart_from_what_they_were_made_from(dock):
    twin = dock._desk.session.twin
    result = replace(twin.records[0], id="made", kind="result", title="Made from it")
    dock._desk.session.twin = replace(twin, records=(*twin.records, result))
    dock.refresh()
    assert lines(dock.model)[3:] == ["Results", "  Made from it not loaded, 1 remark"]


def test_a_file_that_is_gone_is_said_and_the_tree_goes_back(dock, window, tmp_path):
    for file in (tmp_path / "twin").rglob("*.gpkg"):
        file.unlink()
    dock.load(dock._desk.session.twin.layers[0])
    until(lambda: "could not be loaded" in window.sentence())
    assert find(dock.model, "districts of nowhere").siblingAtColumn(STATE).data().startswith("not loaded")


def test_texts_of_others_are_escaped(dock):
    node = dock.model.node(find(dock.model, "districts of nowhere"))
    record = replace(node.layer.record, title="<img src=x>", limits=("<script>",))
    node.title, node.layer = record.title, replace(node.layer, record=record)
    assert "<img" not in tooltip(node)
    assert "<script" not in tooltip(node)
