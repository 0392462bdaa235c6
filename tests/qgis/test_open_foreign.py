"""A twin whose records hold files of other formats opens: they go through the same readers as what is added."""

from __future__ import annotations

import json
import shutil

import numpy as np
import pytest
from cityverse.cityverse_plugin.bridge.adding import create_twin
from cityverse.cityverse_plugin.bridge.foreign import UndecidedError, Wanted, made_ready
from cityverse.cityverse_plugin.bridge.layers import open_layer
from cityverse.cityverse_plugin.bridge.opened import fetch_layer
from cityverse.cityverse_plugin.catalogue.opening import open_store, read_twin
from cityverse.cityverse_plugin.catalogue.stac import record_to_item
from cityverse.cityverse_plugin.twin.canonical import file_multihash
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from cityverse.cityverse_plugin.twin.model import Place, Twin
from cityverse.cityverse_plugin.twin.record import Asset, Provider, Record
from climate_files import GRIB, ZARR, real_file, two_variables
from osgeo import gdal
from osm_files import node, ring, square, way, write_pbf
from processing_runs import new_context, run
from qgis.core import QgsPointCloudLayer, QgsRasterLayer, QgsVectorLayer
from shared_data import shared_data

pytestmark = pytest.mark.usefixtures("provider")
BOX = (4.0, 51.0, 5.0, 52.0)
CITY = [
    *square(1, 4.3, 51.9, 0.001),
    way(101, ring(1), building="house", height="7"),
    node(9, 4.3, 51.9, amenity="school"),
]


def entry(tmp_path, file, role, media_type="", crs="", extra=None):
    """Put a file or folder into a twin as another city's program would; return the store and the layer."""
    (tmp_path / "twin").mkdir()
    store = open_store(str(tmp_path / "twin"))
    provider = Provider("Elsewhere", ("producer",))
    create_twin(
        store, Twin("there", "There", licence="CC0-1.0", place=Place("There", "NL"), providers=(provider,), bbox=BOX)
    )
    home = tmp_path / "twin" / "files"
    home.mkdir()
    copy = home / file.name
    if file.is_dir():
        shutil.copytree(file, copy)
    else:
        copy.write_bytes(file.read_bytes())
    told = {} if file.is_dir() else {"size": copy.stat().st_size, "checksum": file_multihash(copy)}
    asset = Asset(str(copy), media_type, ("data",), crs=crs, extra=extra or {}, **told)
    corner = [[[4, 51], [5, 51], [5, 52], [4, 52], [4, 51]]]
    record = Record(
        "one", "there", title="One", role=role, licence="CC0-1.0", providers=(provider,), bbox=BOX,
        geometry={"type": "Polygon", "coordinates": corner}, limits=("No date.",), assets={"data": asset},
    )  # fmt: skip
    store.put_item("there", record_to_item(record))
    (layer,) = read_twin(store, "there").layers
    return store, layer


def opened(tmp_path, file, role, media_type="", crs="", extra=None):
    """Put a file into a twin and open its layer."""
    store, layer = entry(tmp_path, file, role, media_type, crs, extra)
    path, style = fetch_layer(store, layer, tmp_path / "cache")
    return open_layer(layer, str(path), style, store.address), path


def test_a_city_model(qgis_new_project, tmp_path):
    source = shared_data("cityjson", "delft.json")
    layer, path = opened(tmp_path, source, "buildings3d", "application/city+json")
    assert isinstance(layer, QgsVectorLayer)
    assert layer.featureCount() == len(json.loads(source.read_bytes())["CityObjects"])
    before = path.stat().st_mtime_ns
    assert made_ready(path.with_name(path.name[: -len(".gpkg")]), Wanted("buildings3d")) == path
    assert path.stat().st_mtime_ns == before


def test_a_point_cloud(qgis_new_project, tmp_path):
    layer, _ = opened(tmp_path, shared_data("pointcloud", "ahn3_cropped_2.laz"), "pointcloud", crs="EPSG:28992")
    assert isinstance(layer, QgsPointCloudLayer)
    assert layer.isValid()
    assert layer.name() == "One"


def test_openstreetmap_gives_the_objects_of_the_role(qgis_new_project, tmp_path):
    layer, _ = opened(tmp_path, write_pbf(tmp_path / "city.osm.pbf", CITY), "buildings")
    assert [feature["height"] for feature in layer.getFeatures()] == [7.0]


def test_the_climate_variable_of_the_role(qgis_new_project, tmp_path):
    layer, path = opened(
        tmp_path, two_variables(tmp_path / "model.nc"), "climate.air_temperature", "application/netcdf"
    )
    assert isinstance(layer, QgsRasterLayer)
    assert path.name == "model.nc.tas.tif"
    assert layer.bandCount() == 3
    assert layer.temporalProperties().isActive()
    # the same values as the algorithm of the toolbox
    given = {"INPUT": str(tmp_path / "model.nc"), "VARIABLE": "tas", "OUTPUT": str(tmp_path / "other.tif")}
    results, said = run("cityverse:loadclimate", given, new_context())
    assert said.errors == []
    ours, theirs = (gdal.Open(str(file)) for file in (path, results["OUTPUT"]))
    assert np.array_equal(ours.ReadAsArray(), theirs.ReadAsArray(), equal_nan=True)
    assert ours.GetGeoTransform() == theirs.GetGeoTransform()
    assert [ours.GetRasterBand(n).GetMetadata() for n in (1, 2, 3)] == [
        theirs.GetRasterBand(n).GetMetadata() for n in (1, 2, 3)
    ]
    assert made_ready(path.with_name("model.nc"), Wanted("climate.air_temperature")) == path


@pytest.mark.parametrize("role", ["", "climate.wind"])
def test_the_climate_variable_that_the_record_names(qgis_new_project, tmp_path, role):
    file = two_variables(tmp_path / "model.nc")
    layer, path = opened(tmp_path, file, role, "application/netcdf", extra={"cube:variables": {"pr": {"type": "data"}}})
    assert path.name == "model.nc.pr.tif"
    assert layer.isValid()


def test_a_person_chooses_the_climate_variable_once(qgis_new_project, tmp_path):
    store, layer = entry(tmp_path, two_variables(tmp_path / "model.nc"), "", "application/netcdf")
    with pytest.raises(UndecidedError, match=r"model\.nc.*tas.*pr") as asked:
        fetch_layer(store, layer, tmp_path / "cache")
    assert [one.name for one in asked.value.offered] == ["tas", "pr"]
    path, _ = fetch_layer(store, layer, tmp_path / "cache", variable="pr")
    assert path.name == "model.nc.pr.tif"
    assert fetch_layer(store, layer, tmp_path / "cache")[0] == path
    assert fetch_layer(store, layer, tmp_path / "cache", variable="tas")[0].name == "model.nc.tas.tif"


def test_climate_of_the_shared_folder(qgis_new_project, tmp_path):
    layer, _ = opened(tmp_path, real_file(GRIB), "climate.air_temperature", "application/wmo-GRIB2")
    assert isinstance(layer, QgsRasterLayer)
    assert layer.crs().isValid()


def test_a_zarr_store_is_a_folder(qgis_new_project, tmp_path):
    store, layer = entry(tmp_path, real_file(ZARR), "", "application/vnd+zarr")
    path, _ = fetch_layer(store, layer, tmp_path / "cache", variable="analysed_sst")
    assert tmp_path / "cache" in path.parents
    assert open_layer(layer, str(path)).bandCount() >= 1


def test_what_needs_a_choice_or_is_damaged_is_a_sentence(qgis_new_project, tmp_path):
    with pytest.raises(CityVerseError, match="more than one layer"):
        made_ready(write_pbf(tmp_path / "city.osm.pbf", CITY), Wanted("terrain"))
    (tmp_path / "bad.json").write_text('{"type": "CityJSON", "version": "1.1", "CityObjects": {')
    with pytest.raises(CityVerseError, match=r"bad\.json"):
        made_ready(tmp_path / "bad.json", Wanted("buildings3d"))
    (tmp_path / "text").write_text("hello")
    assert made_ready(tmp_path / "text") == tmp_path / "text"
