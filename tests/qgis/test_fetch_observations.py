"""The algorithm that fetches observations: real recorded readings, what is asked for, and what is refused."""

from __future__ import annotations

import json

import pytest
from cityverse.cityverse_plugin.bridge.temporal import set_table_times
from fake_http import fake_server
from processing_runs import run, sentence
from qgis.core import QgsVectorLayer
from recorded_sensorthings import FIRST, recorded_service

ID = "cityverse:fetchobservations"
pytestmark = pytest.mark.usefixtures("provider")


def stream(number: int, name: str, place: object) -> dict:
    thing = {"@iot.id": number, "name": f"Station {number}", "Locations": [{"location": place}] if place else []}
    unit = {"name": "micrograms", "symbol": "ug/m3", "definition": "ucum:ug/m3"}
    return {"@iot.id": number, "name": f"{name} {number}", "unitOfMeasurement": unit, "Thing": thing,
            "ObservedProperty": {"name": name}}  # fmt: skip


@pytest.fixture
def town():
    with fake_server() as fake:
        streams = [
            stream(1, "PM2.5", {"type": "Point", "coordinates": [-2.3, 34.9]}),
            stream(2, "Temperature", {"type": "Point", "coordinates": [-2.2, 34.8]}),
            stream(3, "PM2.5", None),
        ]
        fake.on("/v1.1", 200, {"value": [{"name": "Datastreams", "url": fake.address + "/v1.1/Datastreams"}]})
        fake.on("/v1.1/Datastreams", 200, {"value": streams})
        fake.on("*", 404, {})
        for number in (1, 2, 3):
            data = [["2026-06-01T00:00:00Z", 12.5], ["2026-06-01T01:00:00Z", "n/a"], [None, 3.0]]
            page = {"value": [{"components": ["phenomenonTime", "result"], "dataArray": data}]}
            fake.on(f"/v1.1/Datastreams({number})/Observations", 200, page)
        yield fake.address + "/v1.1"


def test_observations_become_points_with_times(town, tmp_path):
    target = str(tmp_path / "a.gpkg")
    results, said = run(ID, {"URL": town, "PROPERTY": "pm2.5", "OUTPUT": target})
    assert said.errors == []
    account = json.loads(results["ACCOUNT"])
    assert (account["read"], account["loaded"]) == (4, 2)
    assert {out["id"] for out in account["left_out"]} >= {"3"}
    layer = QgsVectorLayer(target, "a", "ogr")
    rows = [feature.attributes()[1:] for feature in layer.getFeatures()]
    assert [row[4] for row in rows] == [12.5, None] or rows[1][4].isNull()
    assert {row[2] for row in rows} == {"PM2.5"}
    assert rows[0][5].toUTC().toString("yyyy-MM-dd hh:mm") == "2026-06-01 00:00"
    assert set_table_times(layer)


def test_the_area_and_the_property_are_asked_for(town, tmp_path):
    far = {"URL": town, "OUTPUT": str(tmp_path / "a.gpkg"), "EXTENT": "-2.25,-2.1,34.7,34.85 [EPSG:4326]"}
    account = json.loads(run(ID, far)[0]["ACCOUNT"])
    assert account["loaded"] == 2
    assert "It measures: PM2.5, Temperature." in sentence(ID, {**far, "PROPERTY": "Noise"})


def test_a_real_recorded_service(tmp_path):
    with recorded_service() as recorded:
        for number in range(2, 200):
            recorded.fake.on(f"/istsos4/v1.1/Datastreams({number})/Observations", 200, {"value": []})
        target = str(tmp_path / "berlin.gpkg")
        results, said = run(ID, {"URL": recorded.root, "OUTPUT": target})
        assert said.errors == []
        account = json.loads(results["ACCOUNT"])
        assert account["loaded"] == FIRST == QgsVectorLayer(target, "b", "ogr").featureCount()


@pytest.mark.parametrize("address", ["berkane", "file:///etc/passwd"])
def test_an_address_that_is_none_is_a_sentence(address, tmp_path):
    assert "https://" in sentence(ID, {"URL": address, "OUTPUT": str(tmp_path / "a.gpkg")})


def test_a_page_that_is_no_service_is_a_sentence_and_leaves_no_file(tmp_path):
    with fake_server() as fake:
        fake.on("*", 200, b"<html>Welcome</html>", Content_Type="text/html")
        assert fake.address in sentence(ID, {"URL": fake.address + "/v1.1", "OUTPUT": str(tmp_path / "a.gpkg")})
    assert list(tmp_path.iterdir()) == []


def test_a_table_in_a_file_is_a_source_too(tmp_path):
    path, target = tmp_path / "readings.csv", str(tmp_path / "a.gpkg")
    path.write_text("createdAt,value,lat,lon,sensorId\n2024-01-01T00:00:00Z,1.5,52.5,13.4,a\n")
    _, said = run(ID, {"URL": str(path), "OUTPUT": target})
    assert said.errors == []
    (feature,) = QgsVectorLayer(target, "a", "ogr").getFeatures()
    assert (feature["station"], feature["value"], feature.geometry().asPoint().x()) == ("a", 1.5, 13.4)


def test_a_table_without_places_says_what_it_lacks(tmp_path):
    table = tmp_path / "logger.csv"
    table.write_text("Date;Heure;PM10\n01/03/2024;00:00;12,5\n01/03/2024;01:00;13\n", encoding="utf-8")
    results, said = run(ID, {"URL": str(table), "OUTPUT": str(tmp_path / "a.gpkg")})
    assert json.loads(results["ACCOUNT"])["loaded"] == 0
    assert any("stations.csv" in text for text in said.warnings)
    (tmp_path / "stations.csv").write_text("station,lon,lat\n1,-2.3,34.9\n", encoding="utf-8")
    results, _ = run(ID, {"URL": str(table), "OUTPUT": str(tmp_path / "b.gpkg")})
    assert json.loads(results["ACCOUNT"])["loaded"] == 2


def test_a_document_of_a_context_broker_in_a_file(tmp_path):
    place = {"type": "geo:json", "value": {"type": "Point", "coordinates": [-2.3, 34.9]}}
    entity = {"id": "urn:ngsi-ld:AirQualityObserved:1", "type": "AirQualityObserved", "location": place,
              "dateObserved": {"value": "2024-03-01T00:00:00Z"}, "no2": {"type": "Number", "value": 22}}  # fmt: skip
    path = tmp_path / "a.json"
    path.write_text(json.dumps([entity]))
    results, _ = run(ID, {"URL": str(path), "OUTPUT": str(tmp_path / "a.gpkg")})
    account = json.loads(results["ACCOUNT"])
    assert (account["read"], account["loaded"]) == (1, 1)
