"""Vector files of strangers: shapes of several kinds, lists in columns, lost companions, texts without encoding."""

from __future__ import annotations

import json

import pytest
from cityverse.cityverse_plugin.bridge.arrivals import _described, open_table
from cityverse.cityverse_plugin.bridge.columns import columns_of
from cityverse.cityverse_plugin.bridge.crs import lacks_system
from cityverse.cityverse_plugin.bridge.describe import describe
from cityverse.cityverse_plugin.bridge.layers import open_file
from cityverse.cityverse_plugin.bridge.vector_file import VectorSource
from cityverse.cityverse_plugin.bridge.vector_tables import parts_in, title_of
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from osgeo import gdal, ogr
from qgis.core import QgsCoordinateReferenceSystem, QgsVectorLayer
from shapefiles import write_points

SQUARE = [[[0, 0], [1, 0], [1, 1], [0, 0]]]
LINE = [[0, 0], [1, 1]]
COLLECTION = {"type": "GeometryCollection", "geometries": [{"type": "Point", "coordinates": [0, 0, 5]}]}


def shape(kind: str, coordinates: list) -> dict:
    return {"type": kind, "coordinates": coordinates}


def geojson(path, *features: tuple[dict | None, dict]):
    listed = [{"type": "Feature", "geometry": one, "properties": properties} for one, properties in features]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": listed}), encoding="utf-8")
    return path


def rows(path) -> list[dict]:
    dataset = ogr.Open(str(path))
    return [json.loads(feature.ExportToJson()) for feature in dataset.GetLayer(0)]


def test_a_file_with_shapes_of_several_kinds_comes_in_parts(qgis_new_project, tmp_path):
    path = geojson(
        tmp_path / "export.geojson",
        (shape("Point", [1, 2]), {"a": 1}), (shape("Polygon", SQUARE), {"a": 2}), (shape("LineString", LINE), {"a": 3}),
        (shape("MultiPolygon", [SQUARE]), {"a": 4}), (None, {"a": 5}), (COLLECTION, {"a": 6}),
    )  # fmt: skip
    arrival = _described(path)
    titles = {title_of(part): part for part in arrival.tables}
    assert list(titles) == ["export: areas", "export: points", "export: lines", "export: collections of shapes",
                            "export: without places"]  # fmt: skip
    found = {title: [row["a"] for row in open_table(arrival, part).getFeatures()] for title, part in titles.items()}
    assert list(found.values()) == [[2, 4], [1], [3], [6], [5]]
    layer = open_table(arrival, titles["export: areas"])
    assert layer.name() == "export: areas"
    VectorSource.of(layer).write(tmp_path / "out.gpkg", "areas", None)
    assert [row["geometry"]["type"] for row in rows(tmp_path / "out.gpkg")] == ["Polygon", "MultiPolygon"]


def test_shapes_of_one_kind_are_one_table_also_beside_features_without_any(qgis_new_project, tmp_path):
    path = geojson(
        tmp_path / "a.geojson", (shape("Polygon", SQUARE), {}), (shape("MultiPolygon", [SQUARE]), {}), (None, {})
    )
    assert parts_in(path) == ["a"]
    assert open_file(str(path), "x").featureCount() == 3


def test_a_layer_of_several_kinds_or_of_collections_is_not_written_as_one(qgis_new_project, tmp_path):
    path = geojson(tmp_path / "a.geojson", (shape("Point", [1, 2]), {}), (shape("Polygon", SQUARE), {}))
    mixed = QgsVectorLayer(str(path) + "|layername=a", "mixed", "ogr")
    with pytest.raises(CityVerseError, match=r"“mixed” holds shapes of several kinds.*Extract by Geometry Type"):
        VectorSource.of(mixed).write(tmp_path / "out.gpkg", "a", None)
    path = geojson(tmp_path / "b.geojson", (COLLECTION, {}))
    with pytest.raises(CityVerseError, match="are collections of several shapes"):
        describe(open_file(str(path), "b"))


def test_lists_and_tables_in_columns_become_their_text(qgis_new_project, tmp_path):
    place, full = shape("Point", [1, 2]), {"tags": ["é", "b"], "more": {"x": {"y": 1}}, "n": [1, 2]}
    path = geojson(tmp_path / "a.geojson", (place, full), (place, dict.fromkeys(full)))
    VectorSource.of(open_file(str(path), "a")).write(tmp_path / "out.gpkg", "a", None)
    first, second = (row["properties"] for row in rows(tmp_path / "out.gpkg"))
    assert json.loads(first["more"]) == {"x": {"y": 1}}
    assert json.loads(first["tags"]) == ["é", "b"]
    assert json.loads(first["n"]) == [1, 2]
    assert set(second.values()) == {None}


def test_texts_of_a_shapefile_without_an_encoding_are_read(qgis_new_project, tmp_path):
    path = write_points(tmp_path / "a.shp", b"NOM", ["مدينة بركان".encode("cp1256"), "حي السلام".encode("cp1256")])
    layer = open_file(str(path), "a")
    assert columns_of(layer)[0].values == ("مدينة بركان", "حي السلام")
    VectorSource.of(layer.clone()).write(tmp_path / "out.gpkg", "a", None)
    assert [row["properties"]["NOM"] for row in rows(tmp_path / "out.gpkg")] == ["مدينة بركان", "حي السلام"]


def test_a_shapefile_without_its_index_says_so(tmp_path):
    path = write_points(tmp_path / "a.shp", b"NOM", [b"x"])
    path.with_suffix(".shx").unlink()
    with pytest.raises(CityVerseError, match=r"“a\.shp” is nothing without “a\.shx”"):
        parts_in(path)


def test_a_damaged_shape_is_said_with_its_number(qgis_new_project, tmp_path):
    path = tmp_path / "a.shp"
    made = ogr.GetDriverByName("ESRI Shapefile").CreateDataSource(str(path))
    layer = made.CreateLayer("a", None, ogr.wkbLineString)
    for place in range(3):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"LINESTRING(0 0, {place} 1, 2 2)"))
        layer.CreateFeature(feature)
    layer = made = None
    data = bytearray(path.read_bytes())
    length = 8 + 2 * int.from_bytes(data[104:108], "big")
    data[100 + length + 8 + 40 : 100 + length + 8 + 44] = (99).to_bytes(4, "little")  # points of the second shape
    path.write_bytes(bytes(data))
    with pytest.raises(CityVerseError, match=r"“a” is damaged at object 2: .*shape 1"):
        VectorSource.of(open_file(str(path), "a")).write(tmp_path / "out.gpkg", "a", None)


def test_degrees_that_can_be_none_are_not_believed(qgis_new_project, tmp_path):
    metres = open_file(str(geojson(tmp_path / "a.geojson", (shape("Point", [650_000, 450_000]), {}))), "a")
    assert lacks_system(metres)
    with pytest.raises(CityVerseError, match="are no degrees, though it says so"):
        describe(metres)
    metres.setCrs(QgsCoordinateReferenceSystem("EPSG:26191"))
    assert describe(metres).bbox[1] == pytest.approx(34.6, abs=0.3)
    for place in ([-5.4, 34.0], [359.0, -89.9], [0, 0]):
        path = geojson(tmp_path / f"{place[0]}.geojson", (shape("Point", place), {}))
        assert not lacks_system(open_file(str(path), "b"))
    assert not lacks_system(open_file(str(geojson(tmp_path / "n.geojson", (None, {"a": 1}))), "none"))


def test_a_geopackage_of_pictures_says_so(tmp_path):
    path = tmp_path / "tiles.gpkg"
    made = gdal.GetDriverByName("GPKG").Create(str(path), 64, 64, 1, gdal.GDT_Byte)
    made.SetGeoTransform((0, 1, 0, 0, 0, -1))
    made = None
    with pytest.raises(CityVerseError, match="holds pictures in tiles, and no features"):
        parts_in(path)


def test_newline_delimited_geojson_and_one_with_a_system_of_its_own(qgis_new_project, tmp_path):
    feature = {"type": "Feature", "properties": {"a": 1}, "geometry": shape("Point", [650_000, 450_000])}
    for name, mark in (("a.geojsonl", ""), ("b.geojsons", "\x1e")):
        (tmp_path / name).write_text("".join(f"{mark}{json.dumps(feature)}\n" for _ in range(3)))
        arrival = _described(tmp_path / name)
        assert open_table(arrival, arrival.tables[0]).featureCount() == 3
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::26191"}}
    path = tmp_path / "c.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": [feature]}))
    assert open_file(str(path), "c").crs().authid() == "EPSG:26191"


def test_what_cannot_be_read_as_a_whole_has_no_number(qgis_new_project, tmp_path):
    path = geojson(tmp_path / "a.geojson", (shape("Point", [1, 2]), {}), (shape("Point", ["x", 2]), {}))
    with pytest.raises(CityVerseError, match=r"“a” is damaged: "):
        VectorSource.of(open_file(str(path), "a")).write(tmp_path / "out.gpkg", "a", None)
