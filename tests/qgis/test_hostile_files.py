"""Files from strangers: disguises, files that lead elsewhere, files that lie about their size."""

from __future__ import annotations

import json
import sqlite3
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from cityverse.cityverse_plugin.bridge.layers import open_file, open_layer
from cityverse.cityverse_plugin.engine.raster import open_raster
from cityverse.cityverse_plugin.engine.vectors import read_polygons
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from cityverse.cityverse_plugin.twin.model import Layer
from cityverse.cityverse_plugin.twin.record import COG, GEOJSON, GEOPACKAGE, Asset, Record
from fake_http import Fake, fake_server
from osgeo import gdal, ogr, osr

SECRET = "the diary of the mayor"


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A file of this machine that is nobody's business."""
    path = tmp_path / "diary.csv"
    path.write_text(f"k,v\n1,{SECRET}\n")
    return path


@pytest.fixture
def router() -> Iterator[Fake]:
    """A server on this machine that nothing from outside may make us ask."""
    with fake_server() as server:
        server.on("*", 404, b"")
        yield server
        assert server.asked == []


def opened(path: Path, asset: Asset | None = None) -> object:
    """Open a file in every way that files from others are opened; whatever opens is looked at closely."""
    layer = open_file(str(path), "theirs", asset)
    if hasattr(layer, "getFeatures"):
        assert SECRET not in str([feature.attributes() for feature in layer.getFeatures()])
    else:
        layer.dataProvider().block(1, layer.extent(), 16, 16)
    return layer


def raster(path: Path, size: int = 64, **metadata: str) -> Path:
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), size, size, 1)
    dataset.SetGeoTransform((0, 1, 0, 0, 0, -1))
    dataset.SetProjection(wgs84().ExportToWkt())
    if metadata:
        dataset.SetMetadata(metadata, "OVERVIEWS")
    dataset.FlushCache()
    return path


def wgs84() -> osr.SpatialReference:
    system = osr.SpatialReference()
    system.ImportFromEPSG(4326)
    return system


def geopackage(path: Path, *statements: str, name: str = "zones") -> Path:
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    table = source.CreateLayer(name, wgs84(), ogr.wkbPolygon)
    feature = ogr.Feature(table.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt("POLYGON((0 0,1 0,1 1,0 0))"))
    table.CreateFeature(feature)
    feature = table = source = None
    with closing(sqlite3.connect(path)) as database:
        for statement in statements:
            database.execute(statement)
        database.commit()
    return path


def geojson(path: Path, head: str = "", tail: str = "") -> Path:
    feature = {
        "type": "Feature",
        "properties": {"crs": "EPSG:4326"},
        "geometry": {"type": "Point", "coordinates": [1, 2]},
    }
    path.write_text(f'{{"type":"FeatureCollection",{head}"features":[{json.dumps(feature)}]{tail}}}')
    return path


def hidden_table(sql: str, name: str = "leak") -> tuple[str, ...]:
    row = f"INSERT INTO sqlite_master(type,name,tbl_name,rootpage,sql) VALUES('table','{name}','{name}',0,'{sql}')"
    return ("PRAGMA writable_schema=1", row, listed(name))


def listed(name: str) -> str:
    return f"INSERT INTO gpkg_contents(table_name,data_type,identifier,srs_id) VALUES('{name}','attributes','{name}',0)"


VRT = (
    '<VRTDataset rasterXSize="9" rasterYSize="9"><VRTRasterBand dataType="Byte" band="1"><SimpleSource>'
    "<SourceFilename>{0}</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>"
)
DISGUISES = {
    "a VRT": VRT,
    "a table of tiles": "<GDALTileIndexDataset><IndexDataset>{0}</IndexDataset></GDALTileIndexDataset>",
    "a map service": "<GDAL_WMS><Service name='TMS'><ServerUrl>{1}/${{x}}</ServerUrl></Service></GDAL_WMS>",
    "a coverage service": "<WCS_GDAL><ServiceURL>{1}</ServiceURL></WCS_GDAL>",
    "a vector VRT": "<OGRVRTDataSource><OGRVRTLayer name='diary'><SrcDataSource>{0}</SrcDataSource></OGRVRTLayer>"
    "</OGRVRTDataSource>",
    "a path": "{0}",
    "an address": "{1}/x.tif",
    "a list of sheets": "WEST=0\n{0}",
    "a drawing": "<svg xmlns='http://www.w3.org/2000/svg'><image href='{0}'/></svg>",
    "a page": "<!doctype html><img src='{1}'>",
    "a script": "#!/bin/sh\ncat {0}\n",
    "a table": "k,v\n1,2\n",
    "nothing": "",
}


@pytest.mark.parametrize("ending", [".tif", ".gpkg", ".geojson", ".fgb", ".shp"])
@pytest.mark.parametrize("what", list(DISGUISES))
def test_no_disguise_is_opened(qgis_app, tmp_path, secret, router, what, ending):
    path = tmp_path / f"innocent{ending}"
    path.write_text(DISGUISES[what].format(secret, router.address))
    with pytest.raises(CityVerseError) as error:
        opened(path)
    assert SECRET not in str(error.value)
    assert "innocent" in str(error.value)
    for read in (open_raster, read_polygons):
        with pytest.raises(CityVerseError):
            read(path)


def test_an_archive_is_not_looked_into(qgis_app, tmp_path):
    inner = geojson(tmp_path / "x.geojson")
    for ending in (".tif", ".gpkg", ".geojson", ".shp", ".zip", ".kmz"):
        path = tmp_path / f"archive{ending}"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.write(inner, "x.geojson")
            archive.writestr("bomb", bytes(50 << 20))
        with pytest.raises(CityVerseError):
            opened(path)


@pytest.mark.parametrize(
    "location", ["/vsizip//etc/x.zip", "/vsicurl/http://127.0.0.1/x.tif", "http://127.0.0.1/x.tif"]
)
def test_paths_that_are_no_files_are_not_opened(qgis_app, location):
    with pytest.raises(CityVerseError, match=r"not a file of this machine|There is no file"):
        open_file(location, "theirs")


def test_overviews_elsewhere_are_not_followed(qgis_app, tmp_path, secret, router):
    for number, where in enumerate((f"/vsicurl/{router.address}/o.tif", str(secret), ":::BASE:::.ovr")):
        path = raster(tmp_path / f"o{number}.tif", 512, OVERVIEW_FILE=where)
        with pytest.raises(CityVerseError, match=r"its overviews lie in another file\. Ask who published it"):
            opened(path)


def test_a_raster_that_claims_to_be_the_world_costs_nothing(qgis_app, tmp_path):
    options = ["SPARSE_OK=TRUE", "TILED=YES", "BIGTIFF=YES", "COMPRESS=DEFLATE"]
    path = tmp_path / "claims.tif"
    create = gdal.GetDriverByName("GTiff").Create
    create(str(path), 10**6, 10**6, 1, gdal.GDT_Byte, [*options, "BLOCKXSIZE=16384", "BLOCKYSIZE=16384"]).FlushCache()
    with pytest.raises(CityVerseError, match="blocks of 16384 by 16384 cells, which fill the memory"):
        opened(path)


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


@pytest.mark.parametrize("depth", [100, 5_000, 500_000])
def test_geojson_as_deep_as_a_well(qgis_app, tmp_path, depth):
    shapes = ("[" * depth + "]" * depth, '{"a":' * depth + "1" + "}" * depth)
    for number, deep in enumerate(shapes):
        path = geojson(tmp_path / f"deep{number}.geojson", tail=f',"more":{deep}')
        bad = tmp_path / f"deeper{number}.geojson"
        bad.write_text(
            f'{{"type":"Feature","properties":{{"x":{deep}}},"geometry":{{"type":"Point","coordinates":{deep}}}}}'
        )
        for one in (path, bad):
            refused(lambda path=one: opened(path, Asset("x", GEOJSON)))


def refused(attempt: Callable[[], object]) -> None:
    """It opens or it is a sentence; nothing else."""
    try:
        attempt()
    except CityVerseError:
        return


def test_flatgeobuf_that_lies_about_itself(qgis_app, tmp_path):
    source = ogr.GetDriverByName("FlatGeobuf").CreateDataSource(str(tmp_path / "true.fgb"))
    table = source.CreateLayer("a", wgs84(), ogr.wkbPoint)
    for number in range(20):
        feature = ogr.Feature(table.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT({number} 1)"))
        table.CreateFeature(feature)
    feature = table = source = None
    true = (tmp_path / "true.fgb").read_bytes()
    assert opened(tmp_path / "true.fgb").featureCount() == 20
    for place in range(8, 240, 2):
        for lie in (b"\xff\xff\xff\xff", b"\x00\x00\x00\x80"):
            path = tmp_path / f"lie{place}{lie[0]}.fgb"
            path.write_bytes(true[:place] + lie + true[place + 4 :])
            refused(lambda path=path: opened(path))
    for length in range(0, len(true), 97):
        path = tmp_path / f"cut{length}.fgb"
        path.write_bytes(true[:length])
        refused(lambda path=path: opened(path))


def test_what_a_record_says_decides_how_its_file_is_opened(qgis_app, tmp_path):
    vector, cells = geopackage(tmp_path / "v.gpkg"), raster(tmp_path / "r.tif")
    for path, kind in ((vector, COG), (cells, GEOPACKAGE)):
        with pytest.raises(CityVerseError):
            opened(path, Asset("x", kind))


def test_systems_named_by_files_and_addresses_are_none(qgis_app, tmp_path, secret, router):
    (tmp_path / "bare.tif").write_bytes(raster(tmp_path / "r.tif").read_bytes())
    for text in (
        str(secret),
        f"{router.address}/crs",
        f"file://{secret}",
        f"/vsicurl/{router.address}/x",
        "a\0b",
        "[" * 99,
    ):
        layer = open_layer(Layer(Record("a", "b"), "data", Asset("x", COG, crs=text)), str(tmp_path / "bare.tif"))
        assert layer.crs().authid() == "EPSG:4326"
