"""Files as strangers make them, and opening them as the plugin does."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from cityverse.cityverse_plugin.bridge.layers import open_file
from cityverse.cityverse_plugin.twin.record import Asset
from osgeo import gdal, ogr, osr

SECRET = "the diary of the mayor"


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
