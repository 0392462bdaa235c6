"""Starting a twin from open data: the dialog, a job that fails in part, is retried, is cancelled, and goes on."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from cityverse.cityverse_plugin.bridge import starting
from cityverse.cityverse_plugin.bridge.layers import open_layer
from cityverse.cityverse_plugin.bridge.opened import fetch_layer
from cityverse.cityverse_plugin.bridge.outbox import Postbox
from cityverse.cityverse_plugin.bridge.session import Session
from cityverse.cityverse_plugin.bridge.starting import Errand, Starter, make_plan
from cityverse.cityverse_plugin.gui.desk import Desk, Notices
from cityverse.cityverse_plugin.gui.start_deeds import StartDeeds
from cityverse.cityverse_plugin.sources.fetching_line import Patience
from cityverse.cityverse_plugin.twin.model import Place, Twin
from cityverse.cityverse_plugin.twin.record import Provider
from gui_window import Window, settle, until
from open_data import berlin, geotiff, open_data
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsPalettedRasterRenderer, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialogButtonBox, QPushButton

BERLIN = (13.38, 52.49, 13.42, 52.52)


@pytest.fixture
def served(monkeypatch):
    monkeypatch.setattr(starting, "PATIENCE", Patience(2, 0.01, 1.0))
    with open_data() as made:
        yield made


@pytest.fixture
def scene(qgis_app, qgis_new_project, tmp_path):
    window, session = Window(), Session()
    desk = Desk(window, session, tuple, Notices(window), Postbox(tmp_path / "outbox"))
    deeds = StartDeeds(desk, Starter(tmp_path / "starts"))
    yield window, session, deeds
    deeds.stop()
    settle()
    for identifier in starting.known_presets():
        starting.keep_address(identifier, "")


def twin(area=BERLIN) -> Twin:
    return Twin("here", "Here", licence="other", place=Place("Here", "DE"), providers=(Provider("Town"),), bbox=area)


def offers(window: Window) -> list[QPushButton]:
    return window.bar.currentItem().findChildren(QPushButton)


def fill(dialog, folder) -> None:
    dialog.name.setText("Kreuzberg")
    dialog.country.setText("DE")
    dialog.provider.setText("Bezirksamt")
    dialog.licence.choose("other")
    dialog.folder.setFilePath(str(folder))
    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    dialog.area.setOutputExtentFromUser(QgsRectangle(*BERLIN), wgs84)


def test_a_twin_begins_with_what_was_ticked(scene, served, tmp_path):
    window, session, deeds = scene
    served.json("/boxes", berlin())
    served.answers["/overpass"] = lambda *_: (200, osm(), {"Content-Type": "application/osm3s+xml"})
    starting.keep_address("opensensemap", served.address)
    starting.keep_address("osm-buildings", served.address + "/overpass")
    deeds.show()
    dialog = deeds.dialog
    fill(dialog, tmp_path / "twin")
    button = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not button.isEnabled()
    assert "Tick what to fetch." in dialog.lacking.text()
    for identifier in ("opensensemap", "osm-buildings"):
        dialog.presets.item(identifier).setCheckState(0, Qt.CheckState.Checked)
    assert "will be fetched" in dialog.lacking.text()
    assert "calibrates" not in dialog.presets.details.text()
    assert "© OpenStreetMap contributors" in dialog.presets.details.text()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    until(lambda: session.twin is not None and len(session.twin.records) == 2, 60)
    records = {record.role: record for record in session.twin.records}
    assert records["buildings"].licence == "ODbL-1.0"
    assert records["sensors"].licence == "PDDL-1.0"
    assert records["buildings"].providers[0].name == "OpenStreetMap contributors"
    assert any(link.rel == "license" for link in records["buildings"].links)
    assert "© OpenStreetMap contributors." in records["buildings"].description
    assert all(record.asset_with_role("style") for record in records.values())
    assert session.twin.bbox
    assert "begins with 2 layers" in window.sentence()
    assert deeds.starter.unfinished() == []


def test_rasters_come_styled_in_metres_and_counts_stay_in_their_cells(scene, served, tmp_path):
    _, session, deeds = scene
    area = (-5.45, 34.02, -5.40, 34.06)
    step, random = 1 / 600, np.random.default_rng(1)
    place = (-6.0, step, 0.0, 35.0, 0.0, -step)
    dem = random.uniform(0, 800, (600, 600)).astype(np.float32)
    name = "Copernicus_DSM_COG_10_N34_00_W006_00_DEM"
    served.files[f"/{name}/{name}.tif"] = geotiff(tmp_path / "a.tif", dem, place, 4326)
    cover = random.choice([10, 30, 50, 80], (600, 600)).astype(np.uint8)
    tile = "/ESA_WorldCover_10m_2021_v200_N33W006_Map.tif"
    served.files[tile] = geotiff(tmp_path / "b.tif", cover, place, 4326, nodata=0)
    people = random.uniform(0, 90, (600, 600)).astype(np.float32)
    served.files["/MAR/mar_ppp_2020.tif"] = geotiff(tmp_path / "c.tif", people, place, 4326, nodata=-99999)
    errands = [Errand(one, served.address) for one in ("copernicus-dem-glo30", "worldcover-2021", "worldpop-2020")]
    plan = make_plan(replace(twin(area), place=Place("Here", "MA")), tmp_path / "twin", errands)
    deeds.starter.run(plan)
    until(lambda: session.twin is not None and len(session.twin.records) == 3, 90)
    layers = {layer.record.role: layer for layer in session.twin.layers}
    assert layers["surface"].asset.crs == layers["landcover"].asset.crs == "EPSG:32630"
    assert layers["population"].asset.crs == "EPSG:4326"
    path, style = fetch_layer(session.store, layers["landcover"], tmp_path / "cache")
    shown = open_layer(layers["landcover"], str(path), style)
    assert isinstance(shown.renderer(), QgsPalettedRasterRenderer)
    assert {one.value for one in shown.renderer().classes()} >= {10, 50}
    assert "surface model" in " ".join(layers["surface"].record.limits)
    column, row = int(0.55 / step), int(0.94 / step)
    counts = gdal.Open(str(fetch_layer(session.store, layers["population"], tmp_path / "cache")[0])).ReadAsArray()
    assert np.isclose(counts, people[row, column]).any()


def test_an_area_that_is_too_large_is_said(scene):
    _, _, deeds = scene
    deeds.show()
    presets = deeds.dialog.presets
    presets.item("osm-buildings").setCheckState(0, Qt.CheckState.Checked)
    presets.set_area((0, 0, 2, 2))
    assert presets.item("osm-buildings").text(1) == "too large"
    assert "at most 400 km²" in presets.refusals()[0]


def test_what_failed_is_said_and_retried(scene, served, tmp_path):
    window, session, deeds = scene
    served.json("/boxes", {}, 503, Retry_After="600")
    plan = make_plan(twin(), tmp_path / "twin", [Errand("opensensemap", served.address)])
    deeds.starter.run(plan)
    until(lambda: "Not everything" in window.sentence())
    assert "600 seconds" in window.sentence()
    deeds.show()
    row = deeds.dialog.jobs.rows[plan.id]
    assert row.go_on.text() == "Retry"
    assert "600 seconds" in row.errands[0].state.text()
    served.json("/boxes", berlin())
    QTest.mouseClick(row.go_on, Qt.MouseButton.LeftButton)
    until(lambda: session.twin is not None and len(session.twin.records) == 1, 60)
    assert deeds.dialog.jobs.rows == {}
    assert not deeds.dialog.jobs.isVisible()


def test_a_cancelled_job_is_offered_when_qgis_starts_and_goes_on(scene, served, tmp_path):
    window, session, deeds = scene
    served.json("/boxes", berlin())
    served.gate.clear()
    served.block = 4096
    plan = make_plan(twin(), tmp_path / "twin", [Errand("opensensemap", served.address)])
    deeds.starter.run(plan)
    until(lambda: served.sent > 0)
    deeds.starter.stop()
    until(lambda: "What has come is kept" in window.sentence(), 5)
    served.gate.set()
    later = StartDeeds(replace(deeds._desk), Starter(tmp_path / "starts"))
    later.offer()
    assert "“Here” is not fetched to its end." in window.sentence()
    QTest.mouseClick(offers(window)[0], Qt.MouseButton.LeftButton)
    until(lambda: session.twin is not None and len(session.twin.records) == 1, 60)
    later.stop()


def test_a_job_is_removed_and_a_second_one_waits(scene, served, tmp_path):
    window, _, deeds = scene
    served.gate.clear()
    served.json("/boxes", [{"_id": "x"}] * 5000)
    served.block = 1024
    plans = [make_plan(twin(), tmp_path / name, [Errand("opensensemap", served.address)]) for name in ("a", "b")]
    deeds.starter.run(plans[0])
    deeds.starter.run(plans[1])
    assert "Another twin is being fetched" in window.sentence()
    deeds.starter.stop()
    until(lambda: not deeds.starter.running)
    deeds.show()
    row = deeds.dialog.jobs.rows[plans[0].id]
    QTest.mouseClick(row.remove, Qt.MouseButton.LeftButton)
    assert deeds.starter.unfinished() == []


def osm() -> bytes:
    """Return a map with one house in Kreuzberg."""
    corners = ((13.40, 52.50), (13.401, 52.50), (13.401, 52.501), (13.40, 52.501))
    nodes = "".join(f'<node id="{n}" lon="{x}" lat="{y}"/>' for n, (x, y) in enumerate(corners, start=1))
    way = "".join(f'<nd ref="{n}"/>' for n in (1, 2, 3, 4, 1))
    house = f'<way id="9">{way}<tag k="building" v="yes"/><tag k="height" v="12"/></way>'
    return f'<?xml version="1.0"?><osm version="0.6">{nodes}{house}</osm>\n'.encode()
