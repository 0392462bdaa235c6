"""How results look: fixed meanings, legends with units, colours that nearly everyone can tell apart."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from cityverse.cityverse_plugin.bridge import looks
from cityverse.cityverse_plugin.bridge.layers import open_file
from cityverse.cityverse_plugin.bridge.looks import RampLook, StepLook, round_span
from cityverse.cityverse_plugin.bridge.provenance import attach_run
from cityverse.cityverse_plugin.bridge.ramps import RAMPS
from cityverse.cityverse_plugin.bridge.raster_file import RasterSource
from cityverse.cityverse_plugin.bridge.styles import _LOOKS, apply_result_style
from cityverse.cityverse_plugin.bridge.units import shown_unit
from cityverse.cityverse_plugin.engine.tiles import Tile
from cityverse.cityverse_plugin.engine.write import OutputBand, RasterWriter
from cityverse.cityverse_plugin.twin.messages import say
from cityverse.cityverse_plugin.twin.provenance import Provenance
from osgeo import gdal
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtGui import QColor
from series import GRID, write_series
from tiny_city import samples


def raster(path, unit: str, low: float, high: float):
    values = np.linspace(low, high, 1200, dtype=np.float32).reshape(30, 40)
    with RasterWriter(path, GRID, [OutputBand("a", unit)]) as writer:
        writer.write(Tile(0, 0, 40, 30), values)
    return open_file(str(path), "a")


def legend(layer) -> list[str]:
    return [item.label for item in layer.renderer().shader().rasterShaderFunction().colorRampItemList()]


@pytest.mark.parametrize(
    ("style", "unit", "span", "first", "last"),
    [
        ("skyview", "1", (0.2, 0.9), "0", "1"),
        ("sunlight", "1", (0.2, 0.9), "0", "1"),
        ("sunhours", "h", (0.4, 13.7), "0 h", "14 h"),
        ("irradiation", "kW.h/m2", (1.2, 7.9), "0 kWh/m²", "8 kWh/m²"),
        ("irradiation", "W/m2", (0, 913), "0 W/m²", "1000 W/m²"),
        ("radianttemperature", "Cel", (23.4, 61.2), "20 °C", "65 °C"),
    ],
)
def test_legends_have_round_ends_and_units(qgis_app, tmp_path, style, unit, span, first, last):
    layer = raster(tmp_path / "a.tif", unit, *span)
    assert apply_result_style(layer, style)
    assert (legend(layer)[0], legend(layer)[-1]) == (first, last)


def test_a_time_series_has_one_legend_for_all_its_bands(qgis_app, tmp_path):
    layer = open_file(str(write_series(tmp_path / "a.tif", values=(0.0, 3.0, 8.8))), "a")
    assert RampLook("heat", unit="h").apply(layer)
    assert (legend(layer)[0], legend(layer)[-1]) == ("0 h", "9 h")


def test_of_a_long_series_only_a_sample_is_read(qgis_app, tmp_path, monkeypatch):
    monkeypatch.setattr(looks, "EXACT_CELLS", 1000)
    monkeypatch.setattr(looks, "limits", None)
    layer = open_file(str(write_series(tmp_path / "a.tif", values=(0.0, 3.0, 8.8))), "a")
    assert RampLook("heat", unit="h").apply(layer)
    assert legend(layer)[-1] == "9 h"


def test_overviews_of_classes_are_classes(qgis_app, tmp_path):
    checks = np.indices((600, 600)).sum(axis=0) % 3 // 2  # one cell of three
    with RasterWriter(tmp_path / "a.tif", replace(GRID, width=600, height=600), [OutputBand("a")]) as writer:
        writer.write(Tile(0, 0, 600, 600), checks.astype(np.float32))
    layer = open_file(str(tmp_path / "a.tif"), "a")
    for style, whole in (("utciclasses", True), ("sunlight", False)):
        assert attach_run(str(tmp_path / "a.tif"), Provenance("a", "1", {}), (), style)
        RasterSource.of(layer).write(tmp_path / "cog.tif", (), "", None)
        dataset = gdal.Open(str(tmp_path / "cog.tif"))
        small = dataset.GetRasterBand(1).GetOverview(0).ReadAsArray()
        assert set(np.unique(small) % 1) == ({0} if whole else {0.25, 0.5})


def test_steps_name_their_ranges(qgis_app, tmp_path):
    layer = raster(tmp_path / "a.tif", "Cel", 0, 50)
    steps = ((9.0, "#0000ff", say("Cold")), (26.0, "#00ff00", say("None")), (math.inf, "#ff0000", say("Heat")))
    assert StepLook(steps).apply(layer)
    assert legend(layer) == ["Cold (< 9 °C)", "None (9 – 26 °C)", "Heat (> 26 °C)"]
    shade = layer.renderer().shader().rasterShaderFunction().shade
    assert [shade(value)[1:4] for value in (8.9, 20.0, 40.0)] == [(0, 0, 255), (0, 255, 0), (255, 0, 0)]


def test_roofs_are_coloured_by_their_yield(qgis_app):
    roofs = QgsVectorLayer("Polygon?crs=EPSG:32630&field=area:double&field=yield_kwh:double", "roofs", "memory")
    features = []
    for number in range(20):
        feature = QgsFeature(roofs.fields())
        feature.setAttributes([1.0, 1000.0 * number])
        feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({number} 0,{number} 1,{number + 1} 1,{number} 0))"))
        features.append(feature)
    roofs.dataProvider().addFeatures(features)
    assert apply_result_style(roofs, "roofyield")
    assert roofs.renderer().classAttribute() == '"yield_kwh"'
    assert all(entry.label().endswith(" kWh/yr") for entry in roofs.renderer().ranges())


def test_a_look_for_another_kind_of_layer_leaves_it_alone(qgis_app, tmp_path):
    zones = open_file(str(samples(tmp_path)["districts"]), "zones")
    layer = raster(tmp_path / "a.tif", "1", 0, 1)
    for name, look in _LOOKS.items():
        wrong = layer if name == "roofyield" else zones
        assert not look.apply(wrong), name
    assert not apply_result_style(layer, "roofyield")


@pytest.mark.parametrize("name", ["sky", "sun", "sunlight"])
def test_ramps_grow_lighter_so_that_colour_blind_eyes_read_them(name):
    light = [QColor(colour).lightnessF() for colour in RAMPS[name]]
    weighed = [0.2126 * c.redF() + 0.7152 * c.greenF() + 0.0722 * c.blueF() for c in map(QColor, RAMPS[name])]
    assert weighed == sorted(weighed)
    assert weighed[-1] - weighed[0] > 0.5
    assert len(light) >= 5


def test_shade_is_darker_than_sun_and_shade_of_trees_nearly_as_dark():
    weighed = [0.2126 * c.redF() + 0.7152 * c.greenF() + 0.0722 * c.blueF() for c in map(QColor, RAMPS["shade"])]
    assert weighed == sorted(weighed, reverse=True)
    assert weighed[0] - weighed[-1] > 0.5


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [(0.2, 13.7, (0, 14)), (23.4, 61.2, (20, 65)), (5, 5, (5, 6)), (0, 1, (0, 1)), (-3.2, 0.4, (-3.5, 0.5))],
)
def test_round_spans(low, high, expected):
    assert round_span(low, high) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("unit", "shown"),
    [
        ("1", ""),
        ("", ""),
        ("Cel", "°C"),
        ("kW.h/m2", "kWh/m²"),
        ("W/m2", "W/m²"),
        ("m.s-1", "m·s⁻¹"),
        ("%", "%"),
        ("m**2 s**-2", "m² s⁻²"),
        ("kg m^-2", "kg m⁻²"),
        ("kelvin", "K"),
        ("degC", "°C"),
    ],
)
def test_units_as_people_write_them(unit, shown):
    assert shown_unit(unit) == shown
