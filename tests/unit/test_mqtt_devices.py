"""What common devices and gateways send by MQTT, under the names that tell them apart."""

from __future__ import annotations

from datetime import datetime, timezone

import numpy as np
import pytest
from cityverse.cityverse_plugin.sources.mqtt_reader import MessageReader
from cityverse.cityverse_plugin.sources.mqtt_topics import TopicMapping

TASMOTA = '{"Time": "2024-03-01T12:00:00", "SDS0X1": {"PM2.5": 4.1}, "BME280": {"Temperature": 12.3}, "TempUnit": "C"}'
AIRROHR = """{"esp8266id": "1234", "software_version": "NRZ-2020-133", "sensordatavalues": [
 {"value_type": "SDS_P1", "value": "5.20"}, {"value_type": "BME280_temperature", "value": "12.3"}]}"""


@pytest.mark.parametrize(
    ("topic", "payload", "found"),
    [
        ("tele/wx/SENSOR", TASMOTA, {("wx", "SDS0X1.PM2.5", 4.1), ("wx", "BME280.Temperature", 12.3)}),
        ("sensor/esp8266-1/sds", AIRROHR, {("esp8266-1", "SDS_P1", 5.2), ("esp8266-1", "BME280_temperature", 12.3)}),
        ("homeassistant/sensor/balkon_pm10/state", "12.5", {("homeassistant", "balkon_pm10", 12.5)}),
        ("balkon/sensor/pm_2_5/state", "3.2", {("balkon", "pm_2_5", 3.2)}),
        ("shellyht/status/temperature:0", '{"id": 0, "tC": 21.5}', {("temperature:0", "tC", 21.5)}),
        ("things/a", '{"ts": 1709294400000, "values": {"temperature": 42.2}}', {("a", "temperature", 42.2)}),
        ("zigbee2mqtt/Balkon", '{"last_seen": 1709294400000, "humidity": 62}', {("Balkon", "humidity", 62.0)}),
        ("owntracks/u/p", '{"_type": "x", "tst": 1709294400, "batt": 80}', {("p", "batt", 80.0)}),
    ],
)  # fmt: skip
def test_what_common_devices_send(topic, payload, found):
    now = datetime(2024, 3, 1, 12, 0, 30, tzinfo=timezone.utc)
    told = MessageReader(TopicMapping(), {}).read(topic, payload.encode(), now)
    assert {(one.name, one.property, one.value) for one in told} == found
    if "17092944" in payload or "Time" in payload:
        assert all(one.time == np.datetime64("2024-03-01T12:00:00") for one in told)


def test_sparkplug_is_named():
    raw = b"\x08\xd0\xa1\xc5\xdc\xdf1\x12\x0c\n\x04temp\x10\x01 \te\x00\x00HA"
    (one,) = MessageReader(TopicMapping(), {}).read("spBv1.0/G/DDATA/E/D", raw, datetime.now(timezone.utc))
    assert "Sparkplug" in str(one.reason)


def test_parts_of_two_devices_are_not_taken_for_one_station():
    reader, now = MessageReader(TopicMapping(), {}), datetime.now(timezone.utc)
    names = {reader.read(f"{device}/status/temperature:0", b'{"id": 0, "tC": 1}', now)[0].station for device in "ab"}
    assert len(names) == 2
