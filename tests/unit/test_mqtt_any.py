"""Whatever anybody sends by MQTT: each part of each message is of use or has a reason, and nothing breaks."""

from __future__ import annotations

import json
import math
from datetime import datetime, timedelta, timezone

import numpy as np
from cityverse.cityverse_plugin.sources.mqtt_found import FILLED, amount, moment
from cityverse.cityverse_plugin.sources.mqtt_reader import MessageReader
from cityverse.cityverse_plugin.sources.mqtt_topics import TopicMapping
from hypothesis import given
from hypothesis import strategies as st
from mqtt_messages import NOW, values
from mqtt_messages import read as read_message

NAMES = [
    *("value", "v", "n", "bn", "bt", "t", "u", "bv", "time", "lat", "lon", "location", "unit", "id", "type", "a.b"),
    *("data", "object", "deviceInfo", "devEUI", "end_device_ids", "uplink_message", "result", "body", "properties"),
    *("decoded_payload", "coordinates", "geometry"),
]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=4), inner, max_size=5)
    ),
    max_leaves=25,
)
TOPICS = st.text() | st.sampled_from(
    ["a", "a/b/c", "v1.1/Datastreams(1)/Observations", "v1.1/Observations", "/", "x/lat"]
)
MAPPINGS = st.builds(
    TopicMapping,
    template=st.sampled_from(["", "{station}/{property}", "#"]),
    value=st.sampled_from(["", "data.a", "v"]),
    time=st.sampled_from(["", "-", "t"]),
    station=st.sampled_from(["", "id"]),
    lat=st.sampled_from(["", "lat"]),
)


def checked(found) -> None:
    assert found
    for one in found:
        if one.reason is not None:
            assert str(one.reason)
            continue
        assert one.station
        assert one.property
        assert one.value == one.value or not (math.isnan(one.place.longitude) and math.isnan(one.place.latitude))
        assert math.isnan(one.value) or abs(one.value) < 1e20
        assert np.isnat(one.time) or one.time <= np.datetime64("2026-11-28T12:10:00", "us")
        assert all(text.isprintable() for text in (one.station, one.property, one.unit, one.name))


@given(TOPICS, JSON, MAPPINGS)
def test_whatever_json_comes_every_part_is_of_use_or_has_a_reason(topic, told, mapping):
    checked(MessageReader(mapping, {}).read(topic, json.dumps(told).encode(), NOW))


@given(TOPICS, st.binary(max_size=64), MAPPINGS)
def test_whatever_bytes_come_they_are_of_use_or_have_a_reason(topic, body, mapping):
    checked(MessageReader(mapping, {}).read(topic, body, NOW))


@given(st.floats(min_value=-1e19, max_value=1e19))
def test_numbers_come_back_as_they_were_sent(value):
    assert values(read_message("s/p", repr(value))) == {("s", "p"): value}
    assert amount(repr(value)) == (value, None)
    assert values(read_message("s/p", {"value": value})) == {("s", "p"): value}


@given(st.floats(min_value=1e20, exclude_min=False, allow_infinity=False))
def test_numbers_that_stand_for_missing_ones_are_told(value):
    assert amount(value)[1] is FILLED
    assert amount(-value)[1] is FILLED


@given(st.datetimes(min_value=datetime(2001, 1, 1), max_value=NOW.replace(tzinfo=None)))
def test_times_come_back_as_they_were_sent(when):
    assert moment(when.isoformat() + "Z", NOW) == (np.datetime64(when, "us"), None)
    milliseconds = int(when.replace(tzinfo=timezone.utc).timestamp() * 1000)
    if milliseconds >= 1e11:
        assert abs(moment(milliseconds, NOW)[0] - np.datetime64(when, "us")) <= np.timedelta64(1500, "us")
    assert moment((NOW + timedelta(minutes=5)).isoformat(), NOW)[1] is None
