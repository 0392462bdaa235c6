"""Files from strangers: disguises, files that lead elsewhere, files that lie about their size."""

from __future__ import annotations

import zipfile
from collections.abc import Callable

import pytest
from cityverse.cityverse_plugin.bridge.layers import open_file, open_layer
from cityverse.cityverse_plugin.engine.raster import open_raster
from cityverse.cityverse_plugin.engine.vectors import read_polygons
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from cityverse.cityverse_plugin.twin.model import Layer
from cityverse.cityverse_plugin.twin.record import COG, GEOJSON, GEOPACKAGE, Asset, Record
from osgeo import gdal, ogr
from strangers import SECRET, geojson, geopackage, opened, raster, wgs84

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
    "a project": "<!DOCTYPE qgis><qgis><properties><Macros><pythonCode>x()</pythonCode></Macros></properties></qgis>",
    "a model": "<!DOCTYPE model><Option type='Map'><Option name='evil' value='{0}'/></Option>",
    "a path": "{0}",
    "an address": "{1}/x.tif",
    "a list of sheets": "WEST=0\n{0}",
    "a drawing": "<svg xmlns='http://www.w3.org/2000/svg'><image href='{0}'/></svg>",
    "a page": "<!doctype html><img src='{1}'>",
    "a script": "#!/bin/sh\ncat {0}\n",
    "a table": "k,v\n1,2\n",
    "nothing": "",
}


@pytest.mark.parametrize("ending", [".tif", ".gpkg", ".geojson", ".fgb", ".shp", ".qgs"])
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
    for ending in (".tif", ".gpkg", ".geojson", ".shp", ".zip", ".kmz", ".qgz"):
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
