"""Files, folders and addresses are known by what is in them."""

from __future__ import annotations

import gzip

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
    "airquality/osem_pm25_berlin_A.csv": "observations",
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
    ("text", "kind"),
    [
        ('{"value":[{"name":"Things","url":"u"},{"name":"Datastreams","url":"u"}]}', "observations"),
        ('{"_id":"5","sensors":[{"lastMeasurement":{"value":"3"}}]}', "observations"),
        ('{"type":"Feature","id":"urn:ngsi-ld:AirQualityObserved:1"}', "observations"),
        ('[{"id":"a","@context":["https://uri.etsi.org/ngsi-ld/v1/ngsi-ld-core-context.jsonld"]}]', "observations"),
        ("createdAt;value\n2026-01-01T00:00:00Z;3,5\n", "observations"),
        ("station,fecha,valor\na,2026-01-01,3\n", "observations"),
        ('{"station":"a","time":"2026-01-01T00:00:00Z","pm25":3}\n{"station":"a"}\n', "observations"),
        ('[{"value":1,"timestamp":1767225600}]', "observations"),
        ('{"type":"Collection","stac_version":"1.0.0"}', "stac"),
        ('{"version":0.6,"generator":"Overpass API 0.7","elements":[]}', "osm"),
        ('{"elements":[{"type":"way","id":1}]}', "osm"),
        ('{"features":[' + '{"a":1},' * 20000 + '{}],"type":"FeatureCollection"}', "vector"),
        ("<?xml version='1.0'?><!-- a --><osm version='0.6'>", "osm"),
        ('\ufeff{"type":"FeatureCollection","features":[]}', "vector"),
        ('{"type":"Feature","geometry":null}\n{"type":"Feature","geometry":null}\n', "vector"),
        ('\x1e{"type":"Feature","geometry":null}\n', "vector"),
        ('{"type":"MultiPolygon","coordinates":[]}', "vector"),
        ('{"hierarchyType":"json","dataType":"laszip"}', "pointcloud"),
    ],
)
def test_texts(text, kind, tmp_path):
    (tmp_path / "a.tif").write_text(text, encoding="utf-8")
    assert recognise(tmp_path / "a.tif").id == kind


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("PAR1", "Parquet"),
        ('<?xml version="1.0"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"/>', "KML"),
        ('\ufeff<!-- a --><gpx version="1.1"/>', "GPX"),
        ('<wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0"/>', "GML"),
    ],
)
def test_what_only_qgis_reads_is_sent_there(text, words, tmp_path):
    (tmp_path / "a.xml").write_text(text, encoding="utf-8")
    with pytest.raises(CityVerseError, match=f"a.xml” is {words}.*open it in QGIS"):
        recognise(tmp_path / "a.xml")


def test_a_packed_table_is_one_of_readings(tmp_path):
    (tmp_path / "a.bin").write_bytes(gzip.compress(b"createdAt;value\n2026-01-01T00:00:00Z;3,5\n"))
    assert recognise(tmp_path / "a.bin").id == "observations"


@pytest.mark.parametrize("text", ["[" * 1_000_000, '{"a":' * 200_000, "a,b\n1,2\n", "<html><body></body></html>"])
def test_texts_of_nothing(text, tmp_path):
    (tmp_path / "a.json").write_text(text, encoding="utf-8")
    with pytest.raises(CityVerseError, match="nothing that a twin can hold"):
        recognise(tmp_path / "a.json")


@pytest.mark.parametrize(
    "address",
    ["https://sensors.example.org/FROST-Server/v1.1", "https://sensors.example.org/v1.1/Datastreams?$top=3",
     "https://broker.example.org/ngsi-ld/v1/entities", "https://orion.example.org/v2/entities?limit=10",
     "https://api.opensensemap.org/boxes"],
)  # fmt: skip
def test_addresses_of_services(address):
    assert recognise_address(address).id == "observations"


@pytest.mark.parametrize("address", ["https://a.org/x.tif", "https://a.org/collections/a/items/b", "https://a.org"])
def test_other_addresses_have_to_be_looked_at(address):
    assert recognise_address(address) is None


@pytest.mark.parametrize("address", ["file:///etc/passwd", "ftp://a.org/x.tif", "berkane"])
def test_what_is_no_address_gets_a_sentence(address):
    with pytest.raises(CityVerseError):
        recognise_address(address)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=300))
def test_any_bytes_are_a_kind_or_a_sentence(tmp_path, data):
    (tmp_path / "any").write_bytes(data)
    try:
        assert recognise(tmp_path / "any").id
    except CityVerseError as error:
        assert "any" in error.message.values["file"]  # noqa: PT017 - either is right
