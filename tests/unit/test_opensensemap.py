"""openSenseMap: long histories in windows that fit, boxes of wide areas from their parts, stations that are silent."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from urllib.parse import parse_qs, urlsplit

import numpy as np
import pytest
from cityverse.cityverse_plugin.sources import opensensemap
from cityverse.cityverse_plugin.sources.opensensemap import OpenSenseMap
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from fake_http import fake_server
from recorded_sensorthings import http_for

BEGIN = datetime(2020, 1, 1, tzinfo=timezone.utc)


def stamp(moment: datetime) -> str:
    return moment.isoformat().replace("+00:00", "Z")


def box(name: str, x: float, y: float, **sensor: object) -> dict:
    place = {"type": "Point", "coordinates": [x, y]}
    sensors = [{"_id": "s", "title": "PM2.5", "unit": "μg/m³", **sensor}]
    return {"_id": name, "name": name, "createdAt": stamp(BEGIN), "currentLocation": place, "sensors": sensors}


class Service:
    """Boxes, and a value every so often of the first of them; no more than so many at a time, the newest first."""

    def __init__(self, fake, boxes: list[dict], step: timedelta, until: datetime, most_boxes: int = 1000) -> None:
        self.boxes, self.most_boxes = boxes, most_boxes
        count = (until - BEGIN) // step + 1
        self.times = [BEGIN + number * step for number in range(count)]
        self.asked: list[tuple[datetime, datetime]] = []
        fake.server.replies["/boxes"] = self.give_boxes
        fake.server.replies["*"] = self.give_values

    def give_boxes(self, handler) -> None:
        west, south, east, north = map(
            float, parse_qs(urlsplit(handler.path).query).get("bbox", ["-180,-90,180,90"])[0].split(",")
        )
        places = [(one, *one["currentLocation"]["coordinates"]) for one in self.boxes]
        found = [one for one, x, y in places if west <= x <= east and south <= y <= north]
        if len(found) > self.most_boxes:
            handler.reply(500, b"{}")
        else:
            handler.reply(200, json.dumps(found).encode(), Content_Type="application/json")

    def give_values(self, handler) -> None:
        asked = parse_qs(urlsplit(handler.path).query)
        first, last = (
            datetime.fromisoformat(asked[name][0].replace("Z", "+00:00")) for name in ("from-date", "to-date")
        )
        self.asked.append((first, last))
        assert last - first <= timedelta(days=31)
        inside = [time for time in self.times if first <= time <= last][-opensensemap._MOST :][::-1]
        rows = [{"value": str(self.times.index(time)), "createdAt": stamp(time)} for time in inside]
        handler.reply(200, json.dumps(rows).encode(), Content_Type="application/json")


@pytest.fixture
def fake():
    with fake_server() as server:
        yield server


def history(source: OpenSenseMap, *period: datetime | None) -> list[float]:
    (series,) = source.series()
    parts = list(source.history(series, *(period or (None, None))))
    times = np.concatenate([part.start for part in parts])
    assert np.all(times[1:] > times[:-1])
    return np.concatenate([part.values for part in parts]).tolist()


def test_windows_shrink_where_much_was_measured(fake, monkeypatch):
    monkeypatch.setattr(opensensemap, "_MOST", 100)
    until = BEGIN + timedelta(days=40)
    service = Service(fake, [box("b", 1, 1)], timedelta(hours=1), until)
    assert history(OpenSenseMap(fake.address + "/boxes", http_for(fake.address)), BEGIN, until) == list(range(961))
    assert len(service.asked) < 30


def test_without_a_period_a_box_is_read_from_its_first_day_to_its_last_value(fake):
    until = BEGIN + timedelta(days=75)
    boxes = [box("b", 1, 1, lastMeasurement={"value": "1", "createdAt": stamp(until)})]
    service = Service(fake, boxes, timedelta(days=1), until)
    assert history(OpenSenseMap(fake.address + "/boxes", http_for(fake.address))) == list(range(76))
    assert service.asked[0][0] == BEGIN
    assert len(service.asked) == 3


def test_a_silent_station_is_not_asked(fake):
    boxes = [box("b", 1, 1, lastMeasurement={"value": "1", "createdAt": stamp(BEGIN)})]
    service = Service(fake, boxes, timedelta(days=1), BEGIN)
    source = OpenSenseMap(fake.address + "/boxes", http_for(fake.address))
    (series,) = source.series()
    assert list(source.history(series, BEGIN + timedelta(days=30), None)) == []
    assert service.asked == []
    assert series.unit == "µg/m³"


def test_boxes_that_are_too_many_come_from_the_quarters_of_their_area(fake):
    boxes = [box(f"b{x}{y}", x, y) for x in range(-4, 5) for y in range(-4, 5)]
    Service(fake, boxes, timedelta(days=1), BEGIN, most_boxes=12)
    source = OpenSenseMap(fake.address + "/boxes?bbox=-5,-5,5,5", http_for(fake.address))
    assert {one.station.id for one in source.series()} == {one["_id"] for one in boxes}


def test_a_service_that_is_down_is_not_asked_for_ever(fake):
    fake.on("*", 500, {})
    with pytest.raises(CityVerseError, match="500"):
        OpenSenseMap(fake.address + "/boxes", http_for(fake.address)).series()
    assert len(fake.asked) < 12
