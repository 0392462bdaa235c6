"""Stations that send to a broker again and again, in a process of their own: mqtt_stream.py PORT STATIONS SECONDS."""

from __future__ import annotations

import json
import math
import sys
import time
from datetime import datetime, timezone

from paho.mqtt import client as library

#: How their topics are read, and what they measure in which unit.
TEMPLATE, UNIT = "town/{station}/{property}", "pm25 = ug/m3"
_PARTS = 20


def message(number: int, second: int) -> tuple[str, str]:
    """Return the topic of a station and what it tells now; values cross thresholds now and then."""
    row, column = divmod(number, 40)
    told = {
        "value": round(20 + 15 * math.sin(number + second / 20), 1),
        "time": datetime.now(timezone.utc).isoformat(),
        "lat": 52.4 + row / 250,
        "lon": 13.3 + column / 400,
    }
    return f"town/station {number}/pm25", json.dumps(told)


def stream(port: int, stations: int, seconds: float) -> None:
    """Let every station send once in so many seconds, spread over them."""
    made = getattr(library, "CallbackAPIVersion", None)
    client = library.Client(made.VERSION2) if made is not None else library.Client()
    client.connect("127.0.0.1", port)
    client.loop_start()
    began, turn = time.monotonic(), 0
    while True:
        for number in range(turn % _PARTS, stations, _PARTS):
            client.publish(*message(number, turn // _PARTS))
        turn += 1
        time.sleep(max(0.0, began + turn * seconds / _PARTS - time.monotonic()))


if __name__ == "__main__":
    stream(int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3]))
