"""GeoPackages and GeoJSON from strangers that lead elsewhere: other files, other machines, other styles."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from cityverse.cityverse_plugin.bridge.layers import open_file, open_layer
from cityverse.cityverse_plugin.engine.vectors import read_polygons
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from cityverse.cityverse_plugin.twin.model import Layer
from cityverse.cityverse_plugin.twin.record import GEOJSON, GEOPACKAGE, Asset, Record
from strangers import geojson, geopackage, hidden_table, listed, opened


@pytest.mark.parametrize(
    "statements",
    [
        lambda path: hidden_table(f"CREATE VIRTUAL TABLE leak USING VirtualText(''{path}'',UTF-8,1,COMMA)"),
        lambda path: hidden_table(f"CREATE/* */VIRTUAL--\n TABLE leak USING VirtualText(''{path}'',UTF-8,1,COMMA)"),
        lambda path: hidden_table(f"CREATE VIRTUAL TABLE leak USING VirtualOGR(''{path}'')"),
        lambda path: hidden_table(f"CREATE VIRTUAL TABLE leak USING rtree(a,b,c); -- VirtualText(''{path}'')"),
        lambda path: ("CREATE VIEW leak AS SELECT load_extension('/tmp/evil.so') AS x FROM zones", listed("leak")),
        lambda path: (f"CREATE VIEW leak AS SELECT BlobFromFile('{path}') AS x FROM zones", listed("leak")),  # noqa: S608
        lambda path: (f"CREATE VIEW leak AS SELECT \"XB_LoadXML\" ('{path}') AS x FROM zones", listed("leak")),  # noqa: S608
        lambda path: (f"CREATE VIEW leak AS SELECT gdal_get_pixel_value('{path}',1,'pixel',0,0) AS x FROM zones",),  # noqa: S608
        lambda path: (f"CREATE TRIGGER t AFTER INSERT ON zones BEGIN SELECT ImportDBF('{path}','a','b'); END",),
        lambda path: (f"CREATE TRIGGER t AFTER INSERT ON zones BEGIN SELECT blobtofile(x'00','{path}'); END",),
        lambda path: (f"CREATE VIEW leak AS SELECT z.fid FROM zones z JOIN zones y ON \"ogr_x\"('{path}')",),  # noqa: S608
        lambda path: ("CREATE TABLE ogr_x(a)", f"CREATE VIEW leak AS SELECT 1 FROM ogr_x WHERE ogr_x('{path}')"),  # noqa: S608
        lambda path: ('ALTER TABLE zones RENAME TO "zones|subset=SELECT 1"',
                      "UPDATE gpkg_contents SET table_name = 'zones|subset=SELECT 1'"),
    ],
)  # fmt: skip
def test_databases_that_lead_elsewhere_are_not_opened(qgis_app, tmp_path, secret, statements):
    path = geopackage(tmp_path / "theirs.gpkg", *statements(secret))
    asset = Asset("x", GEOPACKAGE, extra={"layer": "leak"})
    for attempt in (lambda: opened(path, asset), lambda: read_polygons(path)):
        with pytest.raises(CityVerseError, match=r"“theirs\.gpkg” is not opened: .* Ask who published it"):
            attempt()


def test_tables_may_be_called_like_functions(qgis_app, tmp_path):
    path = geopackage(
        tmp_path / "theirs.gpkg",
        'CREATE TABLE "export_2023" ("fid" INTEGER PRIMARY KEY, "a" TEXT)',
        "CREATE TABLE IF NOT EXISTS ogr_old(a TEXT REFERENCES export_2023(fid))",
        'CREATE INDEX "import" ON "export_2023" ("a")',
        'CREATE TRIGGER t AFTER INSERT ON "export_2023" BEGIN INSERT INTO ogr_old (a) VALUES (1); END',
        "CREATE VIEW export_view (a) AS SELECT fid FROM zones",
    )
    assert opened(path, Asset("x", GEOPACKAGE, extra={"layer": "zones"})).isValid()


def test_addresses_in_a_geopackage_are_not_asked(qgis_app, tmp_path, secret, router):
    for number, where in enumerate((f"/vsicurl/{router.address}/x", f"{router.address}/crs", str(secret))):
        path = geopackage(
            tmp_path / f"a{number}.gpkg",
            f"UPDATE gpkg_spatial_ref_sys SET definition = '{where}', organization = 'NONE' WHERE srs_id = 4326",  # noqa: S608
            listed(where),
        )
        opened(path, Asset("x", GEOPACKAGE, crs="EPSG:4326", extra={"layer": where}))


def test_a_database_that_is_damaged_or_no_geopackage_is_a_sentence(qgis_app, tmp_path):
    whole = geopackage(tmp_path / "whole.gpkg").read_bytes()
    (tmp_path / "half.gpkg").write_bytes(whole[:5000])
    (tmp_path / "noise.gpkg").write_bytes(whole[:100] + b"\xff" * (len(whole) - 100))
    with closing(sqlite3.connect(tmp_path / "plain.gpkg")) as database:
        database.execute("CREATE TABLE t(x)")
    for name in ("half", "noise", "plain"):
        with pytest.raises(CityVerseError, match=r"no GeoPackage, or a damaged one|is not a GeoPackage"):
            opened(tmp_path / f"{name}.gpkg")


# QGIS 3.44 has another way to save one, older ones have this
@pytest.mark.filterwarnings("ignore:QgsMapLayer.saveStyleToDatabase:DeprecationWarning")
def test_the_style_in_a_geopackage_is_not_taken(qgis_app, tmp_path):
    """QGIS would take it by default, with its form code, actions and expressions."""
    path = geopackage(tmp_path / "theirs.gpkg")
    mine = open_file(str(path), "mine")
    mine.setMapTipTemplate("[% env('HOME') %]")
    mine.setDisplayExpression("env('HOME')")
    assert mine.saveStyleToDatabase("evil", "", True, "") in ("", None)
    del mine
    theirs = open_layer(Layer(Record("a", "b"), "data", Asset("x", GEOPACKAGE, crs="EPSG:4326")), str(path))
    assert theirs.mapTipTemplate() == ""
    assert "env" not in theirs.displayExpression()


@pytest.mark.parametrize(
    "head",
    [
        '"crs":{{"type":"link","properties":{{"href":"{0}/x","type":"proj4"}}}},',
        '"crs":{{"type":"url","properties":{{"url":"{0}/x"}}}},',
        '"crs":{{"properties":{{"href":"{0}/x"}},"type":"LINK"}},',
        '"crs":{{"type":"name","properties":{{"name":"{0}/x"}}}},',
        '"crs":{{"type":"name","properties":{{"name":"/vsicurl/{0}/x"}}}},',
        '"\\u0063rs":{{"type":"link","properties":{{"href":"{0}/x"}}}},',
        '"crs"/**/:{{"type":"link","properties":{{"href":"{0}/x"}}}},',
        "'crs':{{'type':'link','properties':{{'href':'{0}/x'}}}},",
        '"crs":/**/{{"type":"link","properties":{{"href":"{0}/x"}}}},',
    ],
)
def test_addresses_in_geojson_are_not_asked(qgis_app, tmp_path, router, head):
    path = geojson(tmp_path / "theirs.geojson", head.format(router.address))
    for attempt in (lambda: opened(path), lambda: read_polygons(path)):
        with pytest.raises(CityVerseError, match="names its coordinate reference system by an address"):
            attempt()


@pytest.mark.parametrize(
    "head",
    ["", '"crs":null,', '"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:OGC:1.3:CRS84"}},',
     '"crs": { "type": "name", "properties": { "name": "EPSG:32630" } },',
     '"crs":{"type":"EPSG","properties":{"code":4326}},'],
)  # fmt: skip
def test_honest_geojson_opens(qgis_app, tmp_path, head):
    layer = opened(geojson(tmp_path / "ours.geojson", head), Asset("x", GEOJSON))
    assert layer.featureCount() == 1
    assert layer.crs().isValid()
