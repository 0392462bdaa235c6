"""Columns are matched to meanings when a layer comes into a twin, and changed by a person who clicks."""

from __future__ import annotations

import pytest
from cityverse.cityverse_plugin.bridge.columns import Column, as_asked, columns_of
from cityverse.cityverse_plugin.bridge.columns_memory import Choice, keep, recall
from cityverse.cityverse_plugin.bridge.settings import set_value
from cityverse.cityverse_plugin.gui.field_mapping_dialog import FieldMappingDialog, Question
from gui_window import settle, until
from osgeo import ogr
from qgis.core import NULL, QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialogButtonBox

ROWS = ((7.5, 2, "école", "2026-01-02"), (12.0, 4, "", None), (3.0, 1, "marché", "2026-01-03"))


def houses() -> QgsVectorLayer:
    uri = (
        "Polygon?crs=EPSG:31985&field=HAUTEUR:double&field=NB_ETAGES:int&field=NOM:string&field=le:date&field=h2:double"
    )
    layer = QgsVectorLayer(uri, "bâtiments", "memory")
    features = []
    for place, row in enumerate(ROWS):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(290000 + 20 * place, 9e6, 290010 + 20 * place, 9e6 + 9)))
        feature.setAttributes([*row, row[0] + 1])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def test_columns_come_with_their_first_values(qgis_new_project):
    height, floors, name, when, _ = columns_of(houses())
    assert (height.values, floors.values, name.values) == ((7.5, 12.0, 3.0), (2, 4, 1), ("école", "marché"))
    assert when.values[0].startswith("2026-01-02")
    assert columns_of(QgsVectorLayer("Point?crs=EPSG:4326", "empty", "memory")) == []


def shown_dialog(window) -> FieldMappingDialog:
    until(lambda: [one for one in window.mainWindow().findChildren(FieldMappingDialog) if one.isVisible()])
    return next(one for one in window.mainWindow().findChildren(FieldMappingDialog) if one.isVisible())


def press(dialog: FieldMappingDialog, button=QDialogButtonBox.StandardButton.Ok) -> None:
    QTest.mouseClick(dialog.buttons.button(button), Qt.MouseButton.LeftButton)
    settle()


def the_record(gui, role: str):
    until(lambda: gui.twin._desk.session.twin.with_role(role) != ())
    (record,) = (one.record for one in gui.twin._desk.session.twin.with_role(role))
    return record


def test_a_person_says_what_the_columns_mean_before_a_table_comes_in(gui, window):
    gui.twin.add(houses())
    dialog = shown_dialog(window)
    assert dialog.role.currentData() == "buildings"
    assert "name is “bâtiments”" in dialog.why.text()
    assert dialog.table.item(0, 3).text() == "7.5 · 12 · 3"
    assert "hauteur" in dialog.table.item(0, 4).text()
    assert dialog.table.item(0, 0).text() == "Height [m]"
    assert dialog.units["height"].currentData() == "m"
    choice = dialog.choices["height"]
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_End)
    assert dialog.answer().fields["height"] == "h2"
    assert dialog.table.item(0, 4).text() == "You chose it."
    assert dialog.table.item(0, 3).text() == "8.5 · 13 · 4"
    QTest.keyClick(dialog.choices["name"], Qt.Key.Key_Home)  # leave out
    assert gui.twin._desk.session.twin.with_role("buildings") == ()
    press(dialog)
    assert the_record(gui, "buildings").fields == {"height": "h2", "floors": "NB_ETAGES"}


def test_what_was_chosen_is_remembered_for_the_same_columns(gui, window):
    gui.twin.add(houses())
    dialog = shown_dialog(window)
    dialog.role.setCurrentIndex(dialog.role.findData("green_space"))
    assert dialog.why.text() == "You chose it."
    dialog.choices["height"].setCurrentIndex(dialog.choices["height"].findData("h2"))
    dialog.choices["name"].setCurrentIndex(0)
    dialog.units["height"].setCurrentIndex(dialog.units["height"].findData("ft"))
    press(dialog)
    the_record(gui, "green_space")
    other = houses()
    other.setName("another file")
    gui.twin.add(other)
    dialog = shown_dialog(window)
    assert dialog.role.currentData() == "green_space"
    assert dialog.answer().fields == {"name": "", "class": "", "height": "h2"}
    assert dialog.answer().units == {"height": "ft"}
    assert dialog.table.item(2, 4).text() == "You chose it before, for the same columns."
    assert dialog.table.item(0, 4).text() == "You left it out before."
    press(dialog, QDialogButtonBox.StandardButton.Cancel)
    assert len(gui.twin._desk.session.twin.records) == 2


def test_columns_are_changed_afterwards_and_the_change_is_undone(gui, window):
    gui.twin.add(houses())
    press(shown_dialog(window))
    record = the_record(gui, "buildings")
    until(lambda: "is in the twin" in window.sentence())
    window.offer("Columns…").click()
    dialog = shown_dialog(window)
    assert dialog.answer().fields["height"] == "HAUTEUR"
    QTest.keyClick(dialog.choices["height"], Qt.Key.Key_End)
    press(dialog)
    session = gui.twin._desk.session
    until(lambda: session.twin.record(record.id).fields["height"] == "h2")
    until(lambda: "is in the twin" in window.sentence())
    window.offer("Undo").click()
    until(lambda: session.twin.record(record.id).fields["height"] == "HAUTEUR")


def test_feet_and_numbers_in_texts_become_what_analyses_ask_for(gui, window):
    layer = QgsVectorLayer("Polygon?crs=EPSG:31985&field=HEIGHT_FT:string&field=floors:int", "houses", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(290000, 9e6, 290010, 9e6 + 9)))
    feature.setAttributes(["32,5", 3])
    layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    gui.twin.add(layer)
    dialog = shown_dialog(window)
    assert (dialog.choices["height"].currentData(), dialog.units["height"].currentData()) == ("HEIGHT_FT", "ft")
    press(dialog)
    record = the_record(gui, "buildings")
    assert record.fields == {"height": "height_m", "floors": "floors"}
    stored = ogr.Open(record.data.href)
    row = stored.GetLayer(0).GetNextFeature()
    assert row.GetField("HEIGHT_FT") == "32,5"
    assert row.GetField("height_m") == pytest.approx(32.5 * 0.3048)
    assert layer.fields().names() == ["HEIGHT_FT", "floors"]


def test_a_table_that_nobody_knows_needs_a_role_first(gui, window):
    layer = QgsVectorLayer("Point?crs=EPSG:31985&field=a:int", "x", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt("POINT(290000 9000000)"))
    feature.setAttributes([1])
    layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    gui.twin.add(layer)
    dialog = shown_dialog(window)
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    assert dialog.role.findData("terrain") < 0  # that is a raster
    dialog.role.setCurrentIndex(dialog.role.findData("facilities"))
    assert ok.isEnabled()
    dialog.reject()


def test_a_choice_that_cannot_be_is_said(qgis_new_project):
    columns = [Column("HAUTEUR", (3.0,)), Column("NOM", ("a",))]
    dialog = FieldMappingDialog(Question("x", "polygon", columns, "buildings"), None)
    dialog.choices["height"].setCurrentIndex(2)
    assert dialog.table.item(0, 4).text() == "You chose it. Its values are no numbers."
    dialog.choices["height"].setCurrentIndex(0)
    assert dialog.answer().fields["height"] == ""
    assert not dialog.units["height"].isEnabled()
    dialog.reject()
    settle()


@pytest.mark.parametrize("kept", ["", "null", "[1]", '[{"key": 3}]', "{", '[{"fields": []}]'])
def test_a_damaged_memory_is_no_memory(qgis_new_project, kept):
    set_value("columns", kept)
    assert recall("polygon", ["a"]) is None
    keep("polygon", ["b", "a"], Choice("water", {"name": "a"}, {}))
    assert recall("polygon", ["a", "b"]) == Choice("water", {"name": "a"}, {})
    assert recall("line", ["a", "b"]) is None


def test_a_layer_without_a_coordinate_system_is_asked_for_it(gui, window):
    layer = houses()
    layer.setCrs(QgsCoordinateReferenceSystem())
    gui.twin.add(layer)
    dialog = shown_dialog(window)
    ready = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not ready.isEnabled()
    dialog.system.setCrs(QgsCoordinateReferenceSystem("EPSG:31985"))
    assert ready.isEnabled()
    press(dialog)
    record = the_record(gui, "buildings")
    assert record.data.crs == "EPSG:31985"
    assert record.bbox[0] == pytest.approx(-34.9, abs=0.1)
    assert not layer.crs().isValid()
    gui.twin.add(layer)
    again = shown_dialog(window)
    assert again.system.crs().authid() == "EPSG:31985"
    press(again, QDialogButtonBox.StandardButton.Cancel)


def test_a_layer_with_a_coordinate_system_is_not_asked_for_it(gui, window):
    gui.twin.add(houses())
    assert shown_dialog(window).system is None


def test_floors_above_the_ground_and_arabic_digits_become_numbers(qgis_new_project):
    layer = QgsVectorLayer("Point?crs=EPSG:31985&field=Niveau:string&field=ارتفاع:string", "houses", "memory")
    rows = [("R+2", "٧٫٥"), ("rdc", "7,5"), ("R + 12", " 3 "), ("4", "haut"), ("R+", None), ("٣", "R+2")]
    features = []
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    found = as_asked(layer, "buildings", {"floors": "Niveau", "height": "ارتفاع"}, {"height": "m"})
    assert found == {"floors": "floors_number", "height": "height_m"}
    values = [tuple(None if row[name] == NULL else row[name] for name in found.values()) for row in layer.getFeatures()]
    assert values == [(3, 7.5), (1, 7.5), (13, 3), (4, None), (None, None), (3, None)]
