"""Layers of a twin come onto the map one after the other; what waits can be taken back."""

from __future__ import annotations

import pytest
from cityverse.cityverse_plugin.catalogue.opening import open_store
from cityverse.cityverse_plugin.gui import loading
from cityverse.cityverse_plugin.gui.loading import Loader
from cityverse.cityverse_plugin.gui.variable_dialog import VariableDialog, ask_variables
from climate_files import two_variables
from gui_window import Window, make_twin, open_session, settle, until
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialogButtonBox
from whole_twin import put_foreign


@pytest.fixture
def session(qgis_new_project, tmp_path):
    make_twin(tmp_path / "twin")
    store = open_store(str(tmp_path / "twin"))
    put_foreign(store, "nowhere", two_variables(tmp_path / "model.nc"), "", "application/netcdf", "EPSG:4326")
    return open_session(tmp_path / "twin")


@pytest.fixture
def loader(session, tmp_path, monkeypatch):
    monkeypatch.setattr(loading, "cache_folder", lambda: tmp_path / "cache")  # what was answered once is kept there
    made = Loader()
    yield made
    made.stop()
    settle()


def layer_of(session, role):
    return next(layer for layer in session.twin.layers if layer.record.role == role)


def test_one_after_the_other_and_one_taken_back(loader, session):
    twin, store = session.twin, session.store
    districts, climate = layer_of(session, "districts"), layer_of(session, "")
    loader.load(store, twin, districts)
    loader.load(store, twin, climate)
    assert loader.loading(twin.id) == {districts.record.id, climate.record.id}
    loader.unload(twin.id, climate.record.id)
    assert loader.loading(twin.id) == {districts.record.id}
    until(lambda: loader.loaded(twin.id) == {districts.record.id})
    assert not loader.loading(twin.id)


def test_a_climate_file_of_a_twin_asks_for_its_variable(loader, session):
    window = Window()
    window.mainWindow().show()
    ask_variables(loader, window.mainWindow())
    climate = layer_of(session, "")
    loader.load(session.store, session.twin, climate)
    until(lambda: window.mainWindow().findChildren(VariableDialog))
    (dialog,) = window.mainWindow().findChildren(VariableDialog)
    QTest.mouseClick(dialog.buttons.button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)
    until(lambda: loader.loaded(session.twin.id) == {climate.record.id})
    assert len(QgsProject.instance().mapLayers()) >= 1
    QgsProject.instance().clear()
    # the place of the next layer was kept in a group that is no more
    assert QgsProject.instance().addMapLayer(QgsVectorLayer("Point", "next", "memory")) is not None
