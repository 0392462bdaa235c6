"""A broker listened to, as QGIS does it, for as long as a test looks."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from cityverse.cityverse_plugin.sources import mqtt_line
from cityverse.cityverse_plugin.sources.mqtt import MqttSource
from cityverse.cityverse_plugin.sources.mqtt_address import broker_address
from cityverse.cityverse_plugin.sources.mqtt_line import Login, MqttLine
from cityverse.cityverse_plugin.sources.mqtt_topics import TopicMapping

MAPPING = TopicMapping(template="city/{station}/{property}")


def wait_for(condition, seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.02)


def listeners() -> list[threading.Thread]:
    return [one for one in threading.enumerate() if one.name == "cityverse-mqtt"]


@contextmanager
def listening(address: str, login: Login | None = None, authorities: str = "") -> Iterator[tuple[MqttLine, MqttSource]]:
    line = MqttLine(broker_address(address), login, authorities)
    try:
        yield line, MqttSource(address, line, MAPPING)
    finally:
        line.close()


def told(source: MqttSource) -> dict[str, float]:
    return {one.series.id: one.value for one in source.latest()}


@contextmanager
def quick_and_clean() -> Iterator[None]:
    """Let lines connect again at once, and see that none leaves its thread behind."""
    waits = mqtt_line.FIRST_WAIT, mqtt_line.LONGEST_WAIT
    mqtt_line.FIRST_WAIT, mqtt_line.LONGEST_WAIT = 0.1, 0.2
    try:
        yield
        wait_for(lambda: not listeners())
    finally:
        mqtt_line.FIRST_WAIT, mqtt_line.LONGEST_WAIT = waits
