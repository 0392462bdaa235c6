"""What tests of adding to a twin do as a person does, and the files that they add."""

from __future__ import annotations

import json
from typing import Any

from cityverse.cityverse_plugin.bridge.roles import TWIN, role_of, set_role
from cityverse.cityverse_plugin.gui.field_mapping_dialog import FieldMappingDialog
from gui_window import until
from osm_files import node, ring, square, way, write_pbf
from processing_runs import new_context, run
from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QMimeData, QModelIndex, Qt, QUrl
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialogButtonBox

CITY = [
    *square(1, -34.5, -8.5, 0.001),
    node(31, -34.5, -8.5, building="yes"),
    way(101, ring(1), building="house", height="7"),
]


def dialog_of(window, kind):
    until(lambda: [one for one in window.mainWindow().findChildren(kind) if one.isVisible()])
    return next(one for one in window.mainWindow().findChildren(kind) if one.isVisible())


def agree(window, expected_role: str = "") -> None:
    """Add what the field mapping dialog shows."""
    dialog = dialog_of(window, FieldMappingDialog)
    if expected_role:
        assert dialog.role.currentData() == expected_role
    QTest.mouseClick(dialog.buttons.button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)
    until(lambda: not [one for one in window.mainWindow().findChildren(FieldMappingDialog) if one.isVisible()])


def twin_of(gui):
    return gui.twin._desk.session.twin


def on_map(gui, role: str) -> list[QgsMapLayer]:
    shown = QgsProject.instance().mapLayers().values()
    return [layer for layer in shown if role_of(layer) == role and layer.customProperty(TWIN) == twin_of(gui).id]


def loaded_osm(tmp_path) -> dict[str, Any]:
    """Run what loads OpenStreetMap, and put its layers on the map as a desktop does."""
    given = {
        "INPUT": str(write_pbf(tmp_path / "a.pbf", CITY)),
        "OUTPUT": str(tmp_path / "a.gpkg"),
    }
    results, said = run("cityverse:loadosm", given, new_context())
    assert said.errors == []
    for source in results["LAYERS"]:
        if "|layername=" not in source:  # a desktop is there, and has it already
            continue
        layer = QgsVectorLayer(source, source.split("layername=")[1], "ogr")
        set_role(layer, layer.name())
        QgsProject.instance().addMapLayer(layer)
    return results


def file_data(path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def line_of(gui, title: str) -> QModelIndex:
    how = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    model = gui.twin.model
    return model.match(model.index(0, 0), Qt.ItemDataRole.DisplayRole, title, 1, how)[0]


def lake(name: str) -> str:
    corners = [[-34.5, -8.5], [-34.4, -8.5], [-34.4, -8.4], [-34.5, -8.5]]
    feature = {
        "type": "Feature",
        "properties": {"name": name},
        "geometry": {"type": "Polygon", "coordinates": [corners]},
    }
    return json.dumps({"type": "FeatureCollection", "features": [feature]})
