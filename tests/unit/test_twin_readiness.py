"""The readiness report: what a layer is, what is wrong with it, what can run."""

from dataclasses import replace
from datetime import datetime, timezone

import pytest
from cityverse.cityverse_plugin.twin.grid import Grid
from cityverse.cityverse_plugin.twin.model import Twin
from cityverse.cityverse_plugin.twin.readiness import Analysis, Need, readiness
from cityverse.cityverse_plugin.twin.record import COG, GEOPACKAGE, Asset, Band, Record

MOMENT = datetime(2010, 8, 1, tzinfo=timezone.utc)
GRID = Grid(10, 20, (0, 30, 0, 0, 0, -30))
TERRAIN = Record(
    "dem",
    "olinda",
    title="Terrain",
    role="terrain",
    licence="CC0-1.0",
    start=MOMENT,
    assets={"data": Asset("dem.tif", COG, crs="EPSG:31985", grid=GRID, bands=(Band("height", nodata=-9999.0),))},
)
DISTRICTS = Record(
    "sectors",
    "olinda",
    role="districts",
    licence="CC0-1.0",
    start=MOMENT,
    fields={"population": "V014"},
    assets={"data": Asset("s.gpkg", GEOPACKAGE, crs="EPSG:4674", columns=(("V014", "int"),), rows=470)},
)
SLOPE = Analysis("cityverse:slope", "Slope", (Need("TERRAIN", ("terrain",), projected=True),))
NDVI = Analysis("cityverse:ndvi", "NDVI", (Need("INPUT", ("imagery.optical",), bands=("red", "nir")),))


def with_asset(record, **changes):
    return record.with_assets({"data": replace(record.assets["data"], **changes)})


def codes(record):
    (state,) = readiness(Twin("olinda", "Olinda", records=(record,))).layers
    return [problem.code for problem in state.problems]


def test_good_layers_have_no_problems():
    assert codes(TERRAIN) == codes(DISTRICTS) == []


@pytest.mark.parametrize(
    ("record", "code"),
    [
        (with_asset(TERRAIN, crs=""), "crs-missing"),
        (with_asset(TERRAIN, crs="EPSG:4326"), "crs-geographic"),
        (with_asset(TERRAIN, crs='BOUNDCRS[SOURCECRS[GEOGCRS["x"]]]'), "crs-geographic"),
        (with_asset(TERRAIN, bands=(Band("height"),)), "nodata-missing"),
        (with_asset(TERRAIN, bands=(Band("height", nodata=0, minimum=-32768, maximum=80),)), "out-of-range"),
        (replace(TERRAIN, start=None), "date-missing"),
        (replace(TERRAIN, licence=""), "licence-missing"),
        (replace(TERRAIN, role="dragons"), "role-unknown"),
        (replace(DISTRICTS, fields={"population": "POP"}), "field-missing"),
    ],
)
def test_each_fault_is_found(record, code):
    assert codes(record) == [code]


def test_summaries_say_what_it_is():
    states = readiness(Twin("olinda", "Olinda", records=(TERRAIN, DISTRICTS))).layers
    assert [str(state.summary) for state in states] == ["10 × 20 cells of 30 m, 1 band(s)", "470 features"]


def test_missing_role_is_named_with_what_would_fill_it():
    report = readiness(Twin("olinda", "Olinda", records=(DISTRICTS,)), [SLOPE])
    assert not report.analyses[0].can_run
    assert "bare ground" in str(report.analyses[0].lacking[0])


def test_analysis_that_has_all_can_run():
    report = readiness(Twin("olinda", "Olinda", records=(TERRAIN,)), [SLOPE, NDVI])
    assert [state.can_run for state in report.analyses] == [True, False]
    assert report.analyses[0].layers[0].record is TERRAIN


def test_blocked_layer_serves_no_analysis():
    report = readiness(Twin("olinda", "Olinda", records=(with_asset(TERRAIN, crs=""),)), [SLOPE])
    assert not report.analyses[0].can_run


def test_lacking_band_and_degrees_are_named():
    image = replace(with_asset(TERRAIN, bands=(Band("1", "red", nodata=0),)), role="imagery.optical", title="Image")
    degrees = with_asset(TERRAIN, crs="EPSG:4326")
    report = readiness(Twin("olinda", "Olinda", records=(image, degrees)), [NDVI, SLOPE])
    assert [str(state.lacking[0]) for state in report.analyses] == [
        "“Image” has no band nir.",
        "“Terrain” is in degrees: reproject it to a metric system.",
    ]


def test_optional_need_does_not_hinder():
    optional = Analysis("cityverse:x", "X", (Need("CANOPY", ("canopy",), optional=True),))
    assert readiness(Twin("olinda", "Olinda"), [optional]).analyses[0].can_run


def test_bands_out_of_range_are_named_together():
    bands = tuple(Band(name, nodata=0, minimum=1, maximum=high) for name, high in (("B1", 255), ("B2", 1), ("B3", 200)))
    image = replace(with_asset(TERRAIN, bands=bands), role="imagery.optical")
    (state,) = readiness(Twin("olinda", "Olinda", records=(image,))).layers
    assert str(state.problems[0].message) == "Values of B1, B3 run from 1 to 255, expected is -0.2 to 2."


def test_a_result_needs_no_role():
    assert codes(replace(TERRAIN, kind="result", role="")) == []
