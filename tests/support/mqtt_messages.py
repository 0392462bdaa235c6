"""Messages of MQTT, read at a fixed moment."""

from __future__ import annotations

import json
from datetime import datetime, timezone

from cityverse.cityverse_plugin.sources.mqtt_reader import MessageReader
from cityverse.cityverse_plugin.sources.mqtt_topics import TopicMapping

NOW = datetime(2026, 11, 28, 12, tzinfo=timezone.utc)
SECONDS = NOW.timestamp()


def read(topic: str, payload: object, stations=None, **mapping: str):
    body = payload if isinstance(payload, bytes) else payload.encode() if isinstance(payload, str) else None
    reader = MessageReader(TopicMapping(**mapping), stations or {})
    return reader.read(topic, json.dumps(payload).encode() if body is None else body, NOW)


def values(found) -> dict[tuple[str, str], float]:
    return {(one.station, one.property): one.value for one in found if one.reason is None and one.value == one.value}


def reason(topic: str, payload: object, **mapping: str) -> str:
    (one,) = read(topic, payload, **mapping)
    return str(one.reason)
