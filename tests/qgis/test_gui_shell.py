"""Toolbar, menu and docks come and go without a trace; dialogs say what they lack."""

from __future__ import annotations

import socket

import pytest
from cityverse.cityverse_plugin.bridge import settings
from cityverse.cityverse_plugin.bridge.session import Session
from cityverse.cityverse_plugin.catalogue.folder import FolderStore
from cityverse.cityverse_plugin.gui import install
from cityverse.cityverse_plugin.gui.connection_dialog import ConnectionDialog
from cityverse.cityverse_plugin.gui.new_twin_dialog import NewTwinDialog
from cityverse.cityverse_plugin.gui.record_dialog import RecordDialog
from gui_window import Window, make_twin, open_session, settle, squares, until
from qgis.core import QgsPointXY, QgsProject, QgsRectangle, QgsSettings
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QByteArray, Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QDockWidget, QPushButton, QToolBar
from store_contract import item_for


@pytest.fixture
def window(qgis_new_project):
    return Window()


def traces(window: Window) -> tuple[int, int, int, int]:
    root = window.mainWindow()
    bands = len(window.canvas.scene().items())
    return len(root.findChildren(QDockWidget)), len(root.findChildren(QToolBar)), len(window.plugins.actions()), bands


def receivers(window: Window, session: Session) -> tuple[int, ...]:
    project = QgsProject.instance()
    signals = (
        (project, project.layersAdded),
        (session, session.twinChanged),
        (session, session.failed),
        (window, window.currentLayerChanged),
        (window.canvas, window.canvas.extentsChanged),
    )
    return tuple(owner.receivers(signal) for owner, signal in signals)


def test_install_and_remove_leave_nothing(window):
    session = Session()
    before, heard = traces(window), receivers(window, session)
    for _ in range(2):
        gui = install(window, session)
        assert traces(window)[:3] == (before[0] + 3, before[1] + 1, before[2] + 4)
        assert {dock.objectName() for dock in window.mainWindow().findChildren(QDockWidget)} == {
            "cityverse-twin",
            "cityverse-catalogue",
            "cityverse-sensors",
        }
        gui.remove()
        settle()
        assert traces(window) == before
        assert receivers(window, session) == heard


def test_remove_while_things_are_loading(window, tmp_path):
    make_twin(tmp_path / "twin")
    session = open_session(tmp_path / "twin")
    gui = install(window, session)
    gui.twin.load(session.twin.layers[0])
    gui.remove()
    settle()
    assert traces(window)[:3] == (0, 0, 0)


def test_remove_closes_dialogs_that_are_open(window):
    gui = install(window, Session())
    gui.twin.opener.make_new()
    gui.twin.header.openDataAsked.emit()
    assert len(window.mainWindow().findChildren(QDialog)) == 2
    gui.remove()
    settle()
    assert window.mainWindow().findChildren(QDialog) == []


def test_docks_are_tabs_and_actions_show_them(window):
    gui = install(window, Session())
    window.mainWindow().show()
    assert gui.catalogue in window.mainWindow().tabifiedDockWidgets(gui.twin)
    gui.actions[1].trigger()
    until(gui.catalogue.isUserVisible)
    assert all(action.isCheckable() for action in gui.actions)
    gui.remove()
    window.mainWindow().close()
    settle()


def stack(gui, window: Window) -> None:
    """Put the docks one below the other, as QGIS does with those that its saved window does not know."""
    docks = (gui.twin, gui.catalogue, gui.sensors)
    for dock in docks:
        window.mainWindow().removeDockWidget(dock)
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        dock.show()
    assert window.mainWindow().tabifiedDockWidgets(gui.twin) == []


@pytest.mark.parametrize(
    ("known", "tabs"), [((), 2), (("twin", "catalogue"), 1), (("twin", "catalogue", "sensors"), 0)]
)
def test_docks_that_the_saved_window_does_not_know_become_tabs(window, known, tabs):
    saved = "".join(f"\0cityverse-{name}\0" for name in known).encode("utf-16-be")
    QgsSettings().setValue("UI/state", QByteArray(saved))
    gui = install(window, Session())
    stack(gui, window)
    window.initializationCompleted.emit()
    assert len(window.mainWindow().tabifiedDockWidgets(gui.twin)) == tabs
    gui.remove()
    QgsSettings().remove("UI/state")
    settle()


def test_new_twin_says_what_is_lacking_and_describes_a_twin(window, tmp_path):
    dialog = NewTwinDialog(window.canvas)
    create = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert "Give it a name." in dialog.lacking.text()
    assert not create.isEnabled()
    dialog.name.setText("São Luís")
    dialog.country.setText("br")
    dialog.provider.setText("Town hall")
    dialog.licence.choose("CC-BY-4.0")
    dialog.folder.setFilePath(str(tmp_path))
    assert dialog.lacking.text() == ""
    assert create.isEnabled()
    twin = dialog.twin()
    assert (twin.id, twin.place.country, twin.licence) == ("sao-luis", "BR", "CC-BY-4.0")
    assert twin.bbox[0] <= -35 < -34 <= twin.bbox[2]


def test_a_new_twin_is_made_and_opened(window, tmp_path):
    session = Session()
    gui = install(window, session)
    gui.twin.opener.make_new()
    dialog = gui.twin.opener._dialog
    dialog.name.setText("Nowhere")
    dialog.country.setText("BR")
    dialog.provider.setText("Town hall")
    dialog.licence.choose("CC0-1.0")
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    make_twin(tmp_path / "taken")
    (tmp_path / "file").touch()
    for wrong, reason in (("file/below", "cannot be written: Not a directory"), ("taken", "There is a twin “nowhere”")):
        dialog.folder.setFilePath(str(tmp_path / wrong))
        ok.click()
        until(lambda text=reason: text in dialog.lacking.text())
        assert dialog.isVisible()
        assert dialog.name.text() == "Nowhere"
    dialog.folder.setFilePath(str(tmp_path / "new"))
    ok.click()
    until(lambda: session.twin is not None)
    assert gui.twin.opener._dialog is None
    assert gui.twin.header.title.text() == "Nowhere"
    assert session.twin.layers == ()
    gui.remove()
    settle()


def test_sharing_says_what_was_sent(window, tmp_path):
    make_twin(tmp_path / "twin")
    (tmp_path / "shared").mkdir()
    gui = install(window, open_session(tmp_path / "twin"))
    target = settings.Connection("Stick", str(tmp_path / "shared"))
    gui.twin.opener.share(target)
    until(lambda: "Stick" in window.sentence())
    assert window.sentence() == "1 new, 0 unchanged in “Stick”."
    gui.desk.notices.clear()
    gui.twin.opener.share(target)
    until(lambda: "Stick" in window.sentence())
    assert window.sentence() == "0 new, 1 unchanged in “Stick”."
    gui.remove()
    settle()


def test_sharing_names_what_was_refused_and_why(window, tmp_path):
    make_twin(tmp_path / "twin")
    FolderStore(tmp_path / "twin").put_item("nowhere", item_for("unlicensed", licence="", collection="nowhere"))
    (tmp_path / "shared").mkdir()
    gui = install(window, open_session(tmp_path / "twin"))
    gui.twin.opener.share(settings.Connection("Stick", str(tmp_path / "shared")))
    until(lambda: "Stick" in window.sentence())
    assert window.sentence().startswith("1 new, 0 unchanged in “Stick”. Not published: ")
    assert "licence" in window.sentence()
    gui.remove()
    settle()


def test_a_twin_shared_while_the_line_is_dead_waits_in_the_outbox(window, tmp_path):
    make_twin(tmp_path / "twin")
    gui = install(window, open_session(tmp_path / "twin"))
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        gui.twin.opener.share(settings.Connection("Rabat", f"http://127.0.0.1:{taken.getsockname()[1]}"))
        until(lambda: "Rabat" in window.sentence())
    assert "waits in the outbox (1)" in window.sentence()
    assert len(gui.postbox.jobs()) == 1
    gui.postbox.act(lambda outbox: [outbox.discard(job.id) for job in outbox.jobs()])
    gui.remove()
    settle()


def test_connection_needs_an_address_and_takes_a_name(qgis_app):
    dialog = ConnectionDialog(settings.Connection("", ""))
    assert not dialog._buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    dialog.address.setText(" https://catalogue.example.org ")
    assert dialog._buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    assert dialog.connection().name == "https://catalogue.example.org"


def test_records_are_shown_as_plain_text(qgis_app):
    dialog = RecordDialog({"id": "<b>x</b>", "properties": {}})
    assert '"id": "<b>x</b>"' in dialog._text.toPlainText()
    assert dialog._text.isReadOnly()


class Unseen(QgsMapCanvas):
    """A map that has never shown anything."""

    def extent(self):
        return super().extent() if QgsProject.instance().mapLayers() else QgsRectangle()


def only_layer():
    return next(iter(QgsProject.instance().mapLayers().values()))


def test_an_area_can_be_drawn_where_nothing_is_on_the_map_yet(window):
    window.canvas = Unseen(window.mainWindow())
    dialog = NewTwinDialog(window.canvas, window.mainWindow())
    dialog.show()
    assert dialog.area.outputExtent().isEmpty()
    assert not dialog.area.is_said()
    assert not dialog.area.findChild(QPushButton, "mOriginalExtentButton").isVisible()
    dialog.country.setText("ma")
    dialog.area.findChild(QPushButton, "mButtonDrawOnCanvas").click()
    assert only_layer().featureCount() > 200
    until(lambda: window.canvas.extent().contains(QgsPointXY(-2.32, 34.92)))
    assert not window.canvas.extent().contains(QgsPointXY(100, 0))
    dialog.area.setOutputExtentFromUser(QgsRectangle(-2.4, 34.8, -2.2, 35.0), dialog.area.outputCrs())
    assert dialog.area.is_said()
    dialog.reject()
    settle()


def test_an_area_is_that_of_the_current_layer_where_there_is_one(window):
    layer = squares()
    QgsProject.instance().addMapLayer(layer)
    window.canvas.setCurrentLayer(layer)
    dialog = NewTwinDialog(window.canvas, window.mainWindow())
    dialog.show()
    dialog.area.findChild(QPushButton, "mOriginalExtentButton").click()
    assert dialog.area.outputExtent().contains(QgsPointXY(-34.904, -8.047))
    dialog.area.findChild(QPushButton, "mButtonDrawOnCanvas").click()
    assert list(QgsProject.instance().mapLayers().values()) == [layer]
    dialog.reject()
    settle()
