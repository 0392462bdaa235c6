"""What was loaded ends in the twin: with its role, its account, and a way back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from cityverse.cityverse_plugin.bridge.accounts import account_in, keep
from cityverse.cityverse_plugin.bridge.arrivals import Arrival, filled_in
from cityverse.cityverse_plugin.gui.twin_tree import STATE
from cityverse.cityverse_plugin.gui.variable_dialog import VariableDialog
from cityverse.cityverse_plugin.sources.account import Account
from cityverse.cityverse_plugin.sources.climate_shown import Offered
from cityverse.cityverse_plugin.sources.recognise import CITY_MODEL, CLIMATE, OBSERVATIONS, OSM, POINT_CLOUD
from cityverse.cityverse_plugin.twin.messages import Message, say
from climate_files import two_variables
from gui_arrivals import CITY, dialog_of, file_data, line_of, loaded_osm, on_map, twin_of
from gui_window import squares, until
from osm_files import write_pbf
from qgis.core import QgsApplication, QgsProcessing, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialogButtonBox

pytestmark = pytest.mark.usefixtures("provider")


def test_what_was_loaded_stands_under_its_role_and_not_among_results(gui, tmp_path):
    gui.twin.arrivals._finished("", True, True, loaded_osm(tmp_path))
    until(lambda: twin_of(gui).with_role("buildings") != ())
    (layer,) = twin_of(gui).with_role("buildings")
    assert layer.record.kind == "result"
    gui.twin.missing.setChecked(True)
    line = line_of(gui, "Buildings")
    assert gui.twin.model.index(0, 0, line).data() == layer.record.title
    assert line.siblingAtColumn(STATE).data() == ""


def test_undo_takes_out_what_was_loaded(gui, window, tmp_path):
    gui.twin.arrivals._finished("", True, True, loaded_osm(tmp_path))
    until(lambda: twin_of(gui).with_role("buildings") != () and on_map(gui, "buildings"))
    until(lambda: "In the twin" in window.sentence())
    window.offer("Undo").click()
    until(lambda: twin_of(gui).with_role("buildings") == () and not QgsProject.instance().mapLayers())


def test_a_layer_of_which_nothing_was_loaded_does_not_enter_the_twin(gui, window):
    layer = squares("nothing")
    QgsProject.instance().addMapLayer(layer)
    account = Account(3, 0)
    for number in range(3):
        account.leave_out(f"id {number}", say("It has no geometry."))
    gui.twin.arrivals._finished("buildings", True, True, {"OUTPUT": layer.id(), "ACCOUNT": account.to_json()})
    until(lambda: "0 of 3 objects loaded." in window.sentence())
    assert window.offer("Why?").isEnabled()
    assert not QgsProject.instance().mapLayers()
    assert twin_of(gui).with_role("buildings") == ()


def test_the_role_that_a_file_is_dropped_on_is_passed_on(gui, window, tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(gui.twin.arrivals, "_load", lambda _arrival, given, role: asked.append((given, role)))
    gui.twin.missing.setChecked(True)
    path = write_pbf(tmp_path / "city", CITY)
    gui.twin.model.dropMimeData(file_data(path), Qt.DropAction.CopyAction, -1, -1, line_of(gui, "Buildings"))
    until(lambda: asked)
    assert asked == [({"INPUT": str(path), "ROLES": [0]}, "buildings")]


def test_a_role_that_cannot_be_is_said_after_loading(gui, window, tmp_path):
    gui.twin.arrivals._finished("water", True, True, loaded_osm(tmp_path))
    until(lambda: "by its content, and not “Water”" in window.sentence())
    until(lambda: twin_of(gui).with_role("buildings") != ())
    assert twin_of(gui).with_role("water") == ()


def test_what_is_dropped_where_it_cannot_be_is_asked_about(gui, window):
    gui.twin.add(squares("somewhere"), "terrain")
    until(lambda: "“somewhere” is areas, and “Terrain” is a raster" in window.sentence())
    assert window.offer("Choose a role…").isEnabled()
    assert twin_of(gui).with_role("terrain") == ()


def test_a_city_model_brings_footprints_where_the_twin_has_no_buildings(gui, tmp_path):
    model = Arrival(CITY_MODEL, "a.city.json")
    twin = twin_of(gui)
    assert twin.with_role("buildings") == ()
    assert filled_in(model, twin=twin)["FOOTPRINTS"] == QgsProcessing.TEMPORARY_OUTPUT
    filled = replace(twin, records=(replace(twin.layers[0].record, role="buildings"),))
    assert filled_in(model, twin=filled) == {"INPUT": "a.city.json"}
    assert "FOOTPRINTS" in filled_in(model, "buildings", twin=filled)


def test_the_parameters_that_a_role_and_a_variable_fill():
    climate = Arrival(
        CLIMATE, "a.nc", variables=(Offered("tas", "tas", "climate.air_temperature"), Offered("pr", "pr"))
    )
    assert filled_in(climate) == {"INPUT": "a.nc", "VARIABLE": ""}
    assert filled_in(climate, "climate.air_temperature")["VARIABLE"] == "tas"
    assert filled_in(climate, "", "pr")["VARIABLE"] == "pr"
    assert filled_in(Arrival(OBSERVATIONS, "https://a.example")) == {"URL": "https://a.example"}
    registry = QgsApplication.processingRegistry()
    for algorithm, parameter, arrival, role in (
        ("pointcloudtosurface", "KIND", Arrival(POINT_CLOUD, "a.laz"), "terrain"),
        ("loadosm", "ROLES", Arrival(OSM, "a.pbf"), "streets"),
    ):
        definition = registry.algorithmById(f"cityverse:{algorithm}").parameterDefinition(parameter)
        chosen = filled_in(arrival, role)[parameter]
        title = definition.options()[chosen if isinstance(chosen, int) else chosen[0]]
        assert title.lower().startswith(role)


def test_of_a_climate_file_with_several_variables_a_person_chooses(gui, window, tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(gui.twin.arrivals, "_load", lambda _arrival, given, _role: asked.append(given))
    path = two_variables(tmp_path / "model.nc")
    gui.twin.arrivals.bring(str(path))
    dialog = dialog_of(window, VariableDialog)
    assert dialog.list.count() == 2
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    QTest.mouseClick(dialog.buttons.button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)
    assert asked == [{"INPUT": str(path), "VARIABLE": "pr"}]


@pytest.mark.parametrize("account", [None, "", "{}", "[]", '{"read": 1, "loaded": 1, "left_out": [{}]}', 7])
def test_results_without_an_account_have_none(account):
    assert account_in({"ACCOUNT": account}) is None


def test_reasons_are_kept_for_translation_and_else_read_from_the_account():
    account = Account(3, 1)
    for number in (1, 2):
        account.leave_out(f"way/{number}", say("It has {count} points.", count=2))
    text = account.to_json()
    told = account_in({"ACCOUNT": text})
    assert told.left_out == ((Message("{reason}", {"reason": "It has 2 points."}), ("way/1", "way/2")),)
    keep(text, account)
    ((reason, ids),) = account_in({"ACCOUNT": text}).left_out
    assert (reason.text, ids) == ("It has {count} points.", ("way/1", "way/2"))
