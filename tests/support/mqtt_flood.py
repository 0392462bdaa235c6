"""Many messages to a broker as fast as it takes them, in a process of their own: mqtt_flood.py PORT MESSAGES."""

from __future__ import annotations

import sys

from paho.mqtt import client as paho


def send_flood(port: int, messages: int) -> None:
    """Send them, and return once the broker has them all."""
    client = paho.Client(paho.CallbackAPIVersion.VERSION2)
    client.max_inflight_messages_set(1000)
    client.connect("127.0.0.1", port)
    client.loop_start()
    for number in range(messages):
        body = f'{{"value": {number}, "lon": {number % 300 / 100}, "lat": 34, "note": "{"x" * 100}"}}'
        last = client.publish(f"city/st{number % 997}/pm25", body, qos=1)
    last.wait_for_publish(120)
    client.disconnect()
    client.loop_stop()


if __name__ == "__main__":
    send_flood(int(sys.argv[1]), int(sys.argv[2]))
