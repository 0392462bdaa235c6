"""Every layer of Olinda in QGIS: system, NoData, date, licence, style, values; and what its readiness report says."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path

import numpy as np
import pytest
from cityverse.cityverse_plugin.algorithms.registry import analyses
from cityverse.cityverse_plugin.bridge.adding import add_file, create_twin
from cityverse.cityverse_plugin.bridge.layers import open_layer
from cityverse.cityverse_plugin.bridge.opened import opened_layers
from cityverse.cityverse_plugin.catalogue.folder import FolderStore
from cityverse.cityverse_plugin.catalogue.opening import read_twin
from cityverse.cityverse_plugin.twin.model import Twin
from cityverse.cityverse_plugin.twin.readiness import readiness
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCoordinateTransformContext
from real_city import real_city

pytestmark = pytest.mark.network
# Where Olinda's centre is, so that a wrong system is seen.
WEST, SOUTH, EAST, NORTH = -34.93, -8.06, -34.81, -7.93
DATES = {
    "imagery.optical": (datetime(1999, 4, 15), datetime(2003, 5, 31)),
    "terrain": (datetime(2000, 2, 11), datetime(2000, 2, 22)),
    "districts": (datetime(2010, 8, 1), datetime(2010, 8, 1)),
}
LICENCES = {"imagery.optical": "Apache-2.0", "terrain": "Apache-2.0", "districts": "MIT"}


@pytest.fixture(scope="module")
def twin_folder(qgis_app, tmp_path_factory) -> Path:
    files = real_city()
    folder = tmp_path_factory.mktemp("olinda")
    store = FolderStore(folder)
    create_twin(store, Twin("olinda", "Olinda", licence="other"))
    for file in files.values():
        add_file(store, "olinda", file)
    return folder


@pytest.fixture
def layers(twin_folder, tmp_path):
    opened = opened_layers(twin_folder, "olinda", tmp_path / "opened")
    return {layer.record.role: (layer, open_layer(layer, str(path))) for layer, path in opened}


@pytest.mark.parametrize("role", list(DATES))
def test_each_layer_says_where_when_and_under_which_licence(layers, role):
    known, layer = layers[role]
    assert layer.isValid()
    assert layer.crs().isValid()
    degrees = QgsCoordinateTransform(
        layer.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateTransformContext()
    ).transformBoundingBox(layer.extent())
    assert WEST < degrees.xMinimum() < degrees.xMaximum() < EAST
    assert SOUTH < degrees.yMinimum() < degrees.yMaximum() < NORTH
    time = layer.temporalProperties()
    span = time.fixedTemporalRange()
    first, last = DATES[role]
    assert time.isActive()
    assert (span.begin().date().toPyDate(), span.end().date().toPyDate()) == (first.date(), last.date())
    assert known.record.start == first.replace(tzinfo=timezone.utc)
    assert layer.metadata().licenses() == [LICENCES[role]]
    assert known.record.limits


def test_codes_are_kept_where_there_are_some_and_not_invented_elsewhere(layers):
    codes = {role: layer.crs().authid() for role, (_, layer) in layers.items()}
    assert codes["imagery.optical"] == "EPSG:31985"
    assert not codes["terrain"].startswith("EPSG")
    assert not codes["districts"].startswith("EPSG")


@pytest.mark.parametrize(("role", "bands"), [("imagery.optical", 6), ("terrain", 1)])
def test_values_are_those_of_the_source_to_the_bit(layers, role, bands):
    original = gdal.Open(str(real_city()[role].path))
    copy = gdal.Open(layers[role][1].source())
    assert copy.RasterCount == original.RasterCount == bands
    assert np.array_equal(copy.ReadAsArray(), original.ReadAsArray())
    # neither file states one, so none is made up: 0 and 255 are numbers that occur
    nodata = [layers[role][1].dataProvider().sourceHasNoDataValue(number + 1) for number in range(bands)]
    assert nodata == [original.GetRasterBand(number + 1).GetNoDataValue() is not None for number in range(bands)]


def test_each_layer_has_a_style_of_its_role(layers):
    renderers = {role: layer.renderer().type() for role, (_, layer) in layers.items()}
    assert renderers["imagery.optical"] == "multibandcolor"
    assert renderers["terrain"] in ("singlebandpseudocolor", "hillshade", "singlebandgray")
    assert renderers["districts"] in ("singleSymbol", "graduatedSymbol")


def test_the_census_is_whole(layers):
    sectors = layers["districts"][1]
    assert sectors.featureCount() == 470
    assert sum(feature["V014"] for feature in sectors.getFeatures()) == 377_779


def test_readiness_says_that_the_numbers_are_no_reflectance_and_what_can_run(twin_folder):
    report = readiness(read_twin(FolderStore(twin_folder), "olinda"), analyses())
    said = {state.layer.record.role: " ".join(str(p.message) for p in state.problems) for state in report.layers}
    assert "run from 1 to 255, expected is -0.2 to 2" in said["imagery.optical"]
    assert {state.analysis.id for state in report.analyses if state.can_run} == {
        "cityverse:spectralindices",
        "cityverse:zonalindicators",
    }
