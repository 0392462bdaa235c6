"""Messages of MQTT as measurements: numbers, JSON of any device, SenML, SensorThings, LoRaWAN, NGSI-LD, and rubbish."""

from __future__ import annotations

import math

import numpy as np
import pytest
from cityverse.cityverse_plugin.sources.geojson_place import Place
from cityverse.cityverse_plugin.sources.mqtt_found import NO_NUMBER, WRONG_TIME, moment
from cityverse.cityverse_plugin.sources.mqtt_reader import MOST_BYTES
from cityverse.cityverse_plugin.sources.mqtt_stations import KnownStation
from mqtt_messages import NOW, SECONDS, read, reason, values


@pytest.mark.parametrize(
    ("payload", "value", "unit"),
    [("21.5", 21.5, ""), (" -3 ", -3.0, ""), ("21,5 °C", 21.5, "°C"), ("1e2", 100.0, ""), ('"7"', 7.0, ""),
     ("45%", 45.0, "%"), ("12 ug/m3", 12.0, "ug/m3"), (".5", 0.5, "")],
)  # fmt: skip
def test_a_bare_number_is_a_value_of_its_topic(payload, value, unit):
    (one,) = read("city/st1/pm25", payload, template="city/{station}/{property}")
    assert (one.station, one.property, one.value, one.unit) == ("st1", "pm25", value, unit)
    assert np.isnat(one.time)


@pytest.mark.parametrize(
    "payload", ["on", "3fa85f64", "nan", "inf", "2026-11-28", "1 2 3", "0x10", b"\xff\xfe\x00", b"\x00"]
)
def test_what_is_neither_number_nor_json_is_told(payload):
    assert "neither a number nor JSON" in reason("a/b", payload)


@pytest.mark.parametrize(
    ("payload", "words"),
    [("", "empty"), ("{", "not whole"), ('{"a": 1', "not whole"),
     ("[" * 100_000, "too deeply"), ("{}", "neither a number"),
     ("[]", "neither a number"), ("[1, 2]", "neither a number"), (b"1" * (MOST_BYTES + 1), "larger than"),
     ('{"value": "high"}', "no number"), ('{"value": 1e30}', "no measurement"), ('{"value": NaN}', "no number"),
     ('{"value": 1e999}', "no number"), ('{"value": true}', "no number"), (b'{"value": "\xff"}', "UTF-8"),
     ('{"value": ' + "9" * 5000 + "}", "no number")],
)  # fmt: skip
def test_what_is_of_no_use_is_a_sentence(payload, words):
    assert words in reason("a/b", payload)


def test_without_a_template_the_last_level_is_the_property():
    assert values(read("berkane/roof/temperature", "20")) == {("berkane/roof", "temperature"): 20.0}
    assert values(read("temperature", "20")) == {("temperature", "value"): 20.0}
    assert values(read("berkane/roof", {"t": 20, "h": 40})) == {
        ("berkane/roof", "t"): 20.0,
        ("berkane/roof", "h"): 40.0,
    }


def test_fields_of_json_are_known_by_their_names():
    told = {
        "value": 12.5,
        "unit": "ug/m3",
        "time": "2026-11-28T11:00:00+01:00",
        "lat": 34.9,
        "lon": -2.3,
        "name": "Park",
    }
    (one,) = read("city/st1/pm25", told, template="city/{station}/{property}")
    assert (one.value, one.unit, one.name) == (12.5, "ug/m3", "Park")
    assert (one.place.longitude, one.place.latitude) == (-2.3, 34.9)
    assert str(one.time) == "2026-11-28T10:00:00.000000"


def test_fields_are_found_where_the_user_says():
    told = {
        "meta": {"dev": 7, "when": SECONDS - 60},
        "data": {"air": {"pm25": 3, "no2": "4,5"}},
        "p": {"a": 1.5, "o": [2.5]},
    }
    fields = {"station": "meta.dev", "time": "meta.when", "lat": "p.a", "lon": "p.o.0", "unit": "pm25 = ug/m3; NO2=ppb"}
    found = read("x", told, value="data.air", **fields)
    assert values(found) == {("7", "pm25"): 3.0, ("7", "no2"): 4.5}
    assert [one.unit for one in found] == ["ug/m3", "ppb"]
    assert {(one.place.longitude, one.place.latitude) for one in found} == {(2.5, 1.5)}
    assert {str(one.time) for one in found} == {"2026-11-28T11:59:00.000000"}
    assert values(read("x", told, value="data.air.pm25")) == {("x", "pm25"): 3.0}
    assert "no field “data.soil”" in reason("x", told, value="data.soil")
    assert values(read("x", {"a.b": 5}, value="a.b")) == {("x", "b"): 5.0}


def test_what_lies_deeper_keeps_its_way_and_words_about_it_are_no_values():
    told = {"Time": "2026-11-28T10:00:00", "id": 9, "SDS": {"PM2.5": 4.1, "ok": True, "note": "fine"},
            "air": {"value": 3, "unit": "ppb"}, "empty": None}  # fmt: skip
    found = read("tele/roof/SENSOR", told, template="tele/{station}/SENSOR")
    assert values(found) == {("roof", "SDS.PM2.5"): 4.1, ("roof", "air"): 3.0}
    assert {one.property: one.unit for one in found}["air"] == "ppb"
    assert [(one.property, one.reason) for one in found if one.reason] == [("empty", NO_NUMBER)]


def test_an_accelerometer_is_no_place():
    assert values(read("a", {"x": 0.1, "y": 0.2, "z": 9.8})) == {("a", "x"): 0.1, ("a", "y"): 0.2, ("a", "z"): 9.8}


@pytest.mark.parametrize(
    "told",
    [{"lat": 34.9, "lng": -2.3}, {"position": {"latitude": "34.9", "longitude": "-2.3"}},
     {"location": {"type": "Point", "coordinates": [-2.3, 34.9]}},
     {"type": "Feature", "geometry": {"type": "Point", "coordinates": [-2.3, 34.9]}, "properties": {"name": "Park"}}],
)  # fmt: skip
def test_a_message_may_tell_nothing_but_a_place(told):
    (one,) = read("city/st1/where", told, template="city/{station}/where")
    assert (one.station, one.reason) == ("st1", None)
    assert (one.place.longitude, one.place.latitude) == (-2.3, 34.9)
    assert math.isnan(one.value)


@pytest.mark.parametrize(
    "told", [{"lat": 0, "lon": 0}, {"lat": 91, "lon": 0}, {"lat": "north", "lon": 2}, {"lat": True, "lon": 1}]
)
def test_what_cannot_be_a_place_is_none(told):
    assert not read("a/b", {**told, "value": 1})[0].place.known


def test_longitude_and_latitude_may_come_on_topics_of_their_own():
    (one,) = read("city/st1/lat", "34.9", template="city/{station}/{property}")
    assert (one.place.latitude, one.reason) == (34.9, None)
    assert math.isnan(one.value)
    assert values(read("city/st1/lat", "340", template="city/{station}/{property}")) == {("st1", "lat"): 340.0}


def test_a_table_of_stations_says_what_messages_do_not():
    table = {"st1": KnownStation(Place(-2.3, 34.9), "Park", unit="Cel")}
    (one,) = read("city/st1/t", "20", table, template="city/{station}/{property}")
    assert (one.name, one.unit, one.place.longitude) == ("Park", "Cel", -2.3)
    (one,) = read("v1.1/Datastreams(4)/Observations", {"result": 5},
                  {"Datastreams(4)": KnownStation(Place(1, 2), "River", "Level", "m")})  # fmt: skip
    assert (one.station, one.property, one.unit, one.name) == ("Datastreams(4)", "Level", "m", "River")


def test_senml_is_resolved_as_its_standard_says():
    """The examples of RFC 8428, 5.1.2 and 5.1.3, with times of our own."""
    pack = [
        {
            "bn": "urn:dev:ow:10e2073a0108006:",
            "bt": SECONDS - 100,
            "bu": "A",
            "bver": 5,
            "n": "voltage",
            "u": "V",
            "v": 120.1,
        },
        {"n": "current", "t": -5, "v": 1.2},
        {"n": "current", "t": -4, "v": 1.3},
        {"n": "label", "vs": "Machine Room"},
        {"n": "open", "vb": False},
    ]
    found = read("senml", pack)
    device = "urn:dev:ow:10e2073a0108006"
    assert [(one.station, one.property, one.unit) for one in found[:2]] == [
        (device, "voltage", "V"),
        (device, "current", "A"),
    ]
    assert [str(one.time)[11:19] for one in found[:3]] == ["11:58:20", "11:58:15", "11:58:16"]
    assert [one.reason is None for one in found] == [True, True, True, False, False]
    (one,) = read("senml/roof", [{"n": "urn:dev:ow:10e2073a01080063", "u": "Cel", "v": 23.1}])
    assert (one.station, one.value, one.unit) == ("urn:dev:ow:10e2073a01080063", 23.1, "Cel")
    (one,) = read(
        "x",
        [
            {"n": "a:temp", "v": 1, "t": -3600},
        ],
    )
    assert (one.station, one.property, str(one.time)) == ("a", "temp", "2026-11-28T11:00:00.000000")
    found = read("x", [{"bn": "s/", "bv": 20, "n": "t", "v": 1.5}, {"n": "t2", "v": 2}])
    assert values(found) == {("s", "t"): 21.5, ("s", "t2"): 22.0}
    assert "newer form" in reason("x", [{"n": "a", "v": 1, "secret_": 2}])
    assert "newer form" in reason("x", [{"bver": 11, "n": "a", "v": 1}])


def test_observations_of_sensorthings_are_known_by_their_topic():
    told = {"phenomenonTime": "2026-11-28T10:00:00Z/2026-11-28T11:00:00Z", "result": 7, "@iot.id": 5}
    for topic in (
        "v1.1/Datastreams(1)/Observations",
        "FROST-Server/v1.1/Datastreams(1)/Observations?$select=result,phenomenonTime",
    ):
        (one,) = read(topic, told)
        assert (one.station, one.value, str(one.time)[11:16]) == ("Datastreams(1)", 7.0, "11:00")
    (one,) = read("v1.1/Observations", {**told, "Datastream": {"@iot.id": 3}})
    assert one.station == "Datastreams(3)"
    assert "which Datastream" in reason("v1.1/Observations", told)
    assert "no number" in reason("v1.0/MultiDatastreams('a')/Observations", {**told, "result": [1, 2]})


def test_uplinks_of_lorawan_bring_what_was_decoded():
    ttn = {
        "end_device_ids": {"device_id": "dev1"}, "received_at": "2026-11-28T10:00:01.123456789Z",
        "uplink_message": {
            "decoded_payload": {"temp": 21.5, "bat": 3.3}, "f_cnt": 4, "received_at": "2026-11-28T10:00:00.9Z",
            "rx_metadata": [{"location": {"latitude": 1, "longitude": 1}}],
            "locations": {"user": {"latitude": 34.9, "longitude": -2.3, "altitude": 9}},
        },
    }  # fmt: skip
    found = read("v3/app@ttn/devices/dev1/up", ttn)
    assert values(found) == {("dev1", "temp"): 21.5, ("dev1", "bat"): 3.3}
    assert {(one.place.longitude, str(one.time)[11:19]) for one in found} == {(-2.3, "10:00:00")}
    v4 = {"time": "2026-11-28T10:00:00Z", "deviceInfo": {"devEui": "00aa", "deviceName": "Roof"},
          "object": {"t": {"value": 1}},
          "rxInfo": [{"location": {"latitude": 1, "longitude": 1}}]}  # fmt: skip
    (one,) = read("application/1/device/00aa/event/up", v4)
    assert (one.station, one.name, one.property, one.value, one.place.known) == ("00aa", "Roof", "t", 1.0, False)
    v3 = {
        "devEUI": "AAA=",
        "deviceName": "Roof",
        "objectJSON": '{"t": 2}',
        "rxInfo": [{"time": "2026-11-28T10:00:00Z"}],
    }
    assert values(read("application/1/device/x/event/up", v3)) == {("AAA=", "t"): 2.0}
    assert "payload formatter" in reason("up", {**v4, "object": None})
    assert "brings no measurements" in reason("join", {"end_device_ids": {"device_id": "d"}, "join_accept": {}})


def test_entities_of_ngsi_ld_are_read_alone_and_in_notifications():
    entity = {"id": "urn:ngsi-ld:AirQualityObserved:1", "type": "AirQualityObserved",
              "location": {"type": "GeoProperty", "value": {"type": "Point", "coordinates": [-2.3, 34.9]}},
              "pm25": {"type": "Property", "value": 3, "unitCode": "GQ", "observedAt": "2026-11-28T10:00:00Z"},
              }  # fmt: skip
    for told in (
        entity,
        {"type": "Notification", "data": [entity]},
        {"metadata": {}, "body": {"type": "Notification", "data": [entity]}},
    ):
        (one,) = read("ngsi", told)
        assert (one.station, one.property, one.value, one.unit, one.place.longitude) == (
            entity["id"],
            "pm25",
            3.0,
            "ug/m3",
            -2.3,
        )


@pytest.mark.parametrize(
    "written",
    [SECONDS - 60, (SECONDS - 60) * 1e3, (SECONDS - 60) * 1e6, (SECONDS - 60) * 1e9, str(int(SECONDS - 60)),
     "2026-11-28T11:59:00Z", "2026-11-28 13:59:00+02:00", "2026-11-28T10:00:00Z/2026-11-28T11:59:00Z"],
)  # fmt: skip
def test_times_of_all_kinds_are_the_same_moment(written):
    found, problem = moment(written, NOW)
    assert problem is None
    assert abs((found - np.datetime64("2026-11-28T11:59:00", "us")) / np.timedelta64(1, "s")) < 1e-3


@pytest.mark.parametrize(
    "written", [12345, 0.0001, "1970-01-01T00:00:20Z", SECONDS + 3600, "2026-11-28T13:00:00", 1e300, -1e300]
)
def test_a_clock_that_is_wrong_is_told_and_arrival_can_be_chosen_instead(written):
    assert moment(written, NOW)[1] is WRONG_TIME
    told = {"value": 5, "time": written}
    assert "clock of the sensor" in reason("a/b", told)
    (one,) = read("a/b", told, time="-")
    assert (one.value, one.reason) == (5.0, None)
    assert np.isnat(one.time)
    assert "cannot be read" in reason("a/b", {"value": 5, "time": "yesterday"})


def test_a_topic_beside_the_template_is_told():
    assert "does not fit the template" in reason("other/st1/pm25", "5", template="city/{station}/{property}")


def test_a_message_holds_a_bounded_number_of_values():
    found = read("a", {f"p{number}": number for number in range(5000)})
    assert (len(found), "more values" in str(found[-1].reason)) == (1001, True)
    found = read("a", [{"value": 1}] * 5000)
    assert (len(found), "more values" in str(found[-1].reason)) == (1001, True)
