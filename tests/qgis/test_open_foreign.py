"""A twin whose records hold files of other formats opens: they go through the same readers as what is added."""

from __future__ import annotations

import json

import pytest
from cityverse.cityverse_plugin.bridge.adding import create_twin
from cityverse.cityverse_plugin.bridge.foreign import made_ready
from cityverse.cityverse_plugin.bridge.layers import open_layer
from cityverse.cityverse_plugin.bridge.opened import fetch_layer
from cityverse.cityverse_plugin.catalogue.opening import open_store, read_twin
from cityverse.cityverse_plugin.catalogue.stac import record_to_item
from cityverse.cityverse_plugin.twin.canonical import file_multihash
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from cityverse.cityverse_plugin.twin.model import Place, Twin
from cityverse.cityverse_plugin.twin.record import Asset, Provider, Record
from osm_files import node, ring, square, way, write_pbf
from qgis.core import QgsPointCloudLayer, QgsVectorLayer
from shared_data import shared_data

BOX = (4.0, 51.0, 5.0, 52.0)
CITY = [
    *square(1, 4.3, 51.9, 0.001),
    way(101, ring(1), building="house", height="7"),
    node(9, 4.3, 51.9, amenity="school"),
]


def opened(tmp_path, file, role, media_type="", crs=""):
    """Put a file into a twin as another city's program would, and open its layer."""
    (tmp_path / "twin").mkdir()
    store = open_store(str(tmp_path / "twin"))
    provider = Provider("Elsewhere", ("producer",))
    create_twin(
        store, Twin("there", "There", licence="CC0-1.0", place=Place("There", "NL"), providers=(provider,), bbox=BOX)
    )
    home = tmp_path / "twin" / "files"
    home.mkdir()
    copy = home / file.name
    copy.write_bytes(file.read_bytes())
    asset = Asset(str(copy), media_type, ("data",), crs=crs, size=copy.stat().st_size, checksum=file_multihash(copy))
    corner = [[[4, 51], [5, 51], [5, 52], [4, 52], [4, 51]]]
    record = Record(
        "one", "there", title="One", role=role, licence="CC0-1.0", providers=(provider,), bbox=BOX,
        geometry={"type": "Polygon", "coordinates": corner}, limits=("No date.",), assets={"data": asset},
    )  # fmt: skip
    store.put_item("there", record_to_item(record))
    (layer,) = read_twin(store, "there").layers
    path, style = fetch_layer(store, layer, tmp_path / "cache")
    return open_layer(layer, str(path), style, store.address), path


def test_a_city_model(qgis_new_project, tmp_path):
    source = shared_data("cityjson", "delft.json")
    layer, path = opened(tmp_path, source, "buildings3d", "application/city+json")
    assert isinstance(layer, QgsVectorLayer)
    assert layer.featureCount() == len(json.loads(source.read_bytes())["CityObjects"])
    before = path.stat().st_mtime_ns
    assert made_ready(path.with_name(path.name[: -len(".gpkg")]), "buildings3d") == path
    assert path.stat().st_mtime_ns == before


def test_a_point_cloud(qgis_new_project, tmp_path):
    layer, _ = opened(tmp_path, shared_data("pointcloud", "ahn3_cropped_2.laz"), "pointcloud", crs="EPSG:28992")
    assert isinstance(layer, QgsPointCloudLayer)
    assert layer.isValid()
    assert layer.name() == "One"


def test_openstreetmap_gives_the_objects_of_the_role(qgis_new_project, tmp_path):
    layer, _ = opened(tmp_path, write_pbf(tmp_path / "city.osm.pbf", CITY), "buildings")
    assert [feature["height"] for feature in layer.getFeatures()] == [7.0]


def test_what_needs_a_choice_or_is_damaged_is_a_sentence(qgis_new_project, tmp_path):
    with pytest.raises(CityVerseError, match="more than one layer"):
        made_ready(write_pbf(tmp_path / "city.osm.pbf", CITY), "terrain")
    (tmp_path / "bad.json").write_text('{"type": "CityJSON", "version": "1.1", "CityObjects": {')
    with pytest.raises(CityVerseError, match=r"bad\.json"):
        made_ready(tmp_path / "bad.json", "buildings3d")
    (tmp_path / "text").write_text("hello")
    assert made_ready(tmp_path / "text", "") == tmp_path / "text"
