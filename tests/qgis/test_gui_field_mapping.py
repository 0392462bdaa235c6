"""Columns are matched to meanings when a layer comes into a twin, and changed by a person who clicks."""

from __future__ import annotations

import pytest
from cityverse.cityverse_plugin.bridge.columns import Column, columns_of, guess_fields
from cityverse.cityverse_plugin.gui import install
from cityverse.cityverse_plugin.gui.field_mapping_dialog import FieldMappingDialog
from gui_window import Window, make_twin, open_session, settle, until
from qgis.core import QgsFeature, QgsGeometry, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialogButtonBox

ROWS = ((7.5, 2, "école", "2026-01-02"), (12.0, 4, "", None), (3.0, 1, "marché", "2026-01-03"))


@pytest.fixture
def window(qgis_new_project):
    return Window()


@pytest.fixture
def gui(window, tmp_path):
    make_twin(tmp_path / "twin")
    made = install(window, open_session(tmp_path / "twin"))
    window.mainWindow().show()
    yield made
    made.remove()
    settle()


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


def test_a_layer_comes_with_its_columns_and_a_person_changes_one(gui, window):
    layer = houses()
    gui.twin.add(layer)
    until(lambda: gui.twin._desk.session.twin.with_role("buildings") != ())
    (record,) = (one.record for one in gui.twin._desk.session.twin.with_role("buildings"))
    assert record.fields == {"height": "HAUTEUR", "floors": "NB_ETAGES", "name": "NOM"}
    until(lambda: "is in the twin" in window.sentence())
    window.offer("Columns…").click()
    (dialog,) = window.mainWindow().findChildren(FieldMappingDialog)
    assert dialog.table.item(0, 2).text() == "7.5 · 12 · 3"
    assert "hauteur" in dialog.table.item(0, 3).text()
    assert dialog.table.item(0, 0).text() == "Height [m]"
    choice = dialog.choices["height"]
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_End)
    assert dialog.fields()["height"] == "h2"
    assert dialog.table.item(0, 3).text() == "You chose it."
    assert dialog.table.item(0, 2).text() == "8.5 · 13 · 4"
    QTest.mouseClick(dialog.buttons.button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)
    until(lambda: gui.twin._desk.session.twin.record(record.id).fields["height"] == "h2")


def test_a_choice_that_cannot_be_is_said(qgis_new_project):
    columns = [Column("HAUTEUR", (3.0,)), Column("NOM", ("a",))]
    dialog = FieldMappingDialog("x", "buildings", columns, guess_fields("buildings", columns), None)
    dialog.choices["height"].setCurrentIndex(2)
    assert dialog.table.item(0, 3).text() == "You chose it. Its values are no numbers."
    dialog.choices["height"].setCurrentIndex(0)
    assert "height" not in dialog.fields()
    dialog.reject()
    settle()
