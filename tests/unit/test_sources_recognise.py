"""Files, folders and addresses are known by what is in them."""

from __future__ import annotations

import pytest
from cityverse.cityverse_plugin.sources.recognise import recognise, recognise_address
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from shared_data import shared_data

REAL = {
    "cityjson/delft.json": "citymodel",
    "cityjson/vienna.city.jsonl": "citymodel",
    "cityjson/geom_temp.city.jsonl": "citymodel",
    "citygml/Building_LOD3-EPSG25832.gml": "citymodel",
    "citygml/Opera-Lyon_CityGML3.0_LOD2_with_xAL3_FullyStructured.gml": "citymodel",
    "climate/analysed_sst.zarr": "climate",
    "climate/era5-2mt-2019-03-uk.grib": "climate",
    "climate/eraint_uvz.nc": "climate",
    "climate/tas_Amon_CanESM2_rcp85_r1i1p1_200701-200712.nc": "climate",
    "dsm/delft_ahn3_dsm_50cm.tif": "raster",
    "multispectral": "imagery",
    "multispectral/LT52240631988227CUB02_MTL.txt": "imagery",
    "osm/Helsinki.osm.pbf": "osm",
    "osm/planet_10.068,48.135_10.071,48.137.osm": "osm",
    "pointcloud/ahn3_cropped_2.laz": "pointcloud",
    "sensorthings/istsos4_berlin/r001.json": "observations",
    "ngsi-ld/AirQualityObserved_example-normalized.jsonld": "observations",
    "stac/stac-spec-examples/simple-item.json": "stac",
    "streets-buildings/bubenec.gpkg": "vector",
    "airquality/osem_boxes_berlin.geojson": "vector",
}


@pytest.mark.parametrize("name", REAL)
def test_real_files_whatever_they_are_called(name, tmp_path):
    path = shared_data(*name.split("/"))
    assert recognise(path).id == REAL[name]
    if path.is_file():
        other = tmp_path / "photo.jpg"
        other.write_bytes(path.read_bytes()[: 1 << 17])
        assert recognise(other).id == REAL[name]


@pytest.mark.parametrize(
    ("data", "words"),
    [(b"", "is empty"), (b"\0" * 100, "is empty"), (b"Dear all, ", "nothing that a twin can hold"),
     (b"%PDF-1.7", "nothing that a twin can hold"), (b'{"a": 1}', "nothing that a twin can hold")],
)  # fmt: skip
def test_what_is_nothing_gets_a_sentence(data, words, tmp_path):
    (tmp_path / "a.json").write_bytes(data)
    with pytest.raises(CityVerseError, match=words):
        recognise(tmp_path / "a.json")


def test_a_folder_of_anything_and_a_path_of_nothing(tmp_path):
    with pytest.raises(CityVerseError, match="no scene"):
        recognise(tmp_path)
    with pytest.raises(CityVerseError, match="cannot be read"):
        recognise(tmp_path / "missing.tif")


@pytest.mark.parametrize(
    ("address", "kind"),
    [("https://sensors.example.org/FROST-Server/v1.1", "observations"),
     ("https://sensors.example.org/v1.1/Datastreams?$top=3", "observations"),
     ("https://broker.example.org/ngsi-ld/v1/entities", "observations"),
     ("https://stac.example.org/collections/sentinel-2-l2a/items/S2B_31T", "stac")],
)  # fmt: skip
def test_addresses(address, kind):
    assert recognise_address(address).id == kind


@pytest.mark.parametrize("address", ["file:///etc/passwd", "ftp://a.org/x.tif", "berkane", "https://a.org/x.tif"])
def test_other_addresses_get_a_sentence(address):
    with pytest.raises(CityVerseError):
        recognise_address(address)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_a_kind_or_a_sentence(tmp_path, data):
    (tmp_path / "any").write_bytes(data)
    try:
        assert recognise(tmp_path / "any").id
    except CityVerseError as error:
        assert "any" in error.message.values["file"]  # noqa: PT017 - either is right
