"""SensorThings as other servers give it: several results at once, no expanding, things that move, odd places."""

from __future__ import annotations

import json
import math
import sqlite3
from urllib.parse import unquote

import numpy as np
import pytest
from cityverse.cityverse_plugin.engine.point_table import write_points
from cityverse.cityverse_plugin.sources.account import Account
from cityverse.cityverse_plugin.sources.observations_rows import COLUMNS, Choice, blocks
from cityverse.cityverse_plugin.sources.sensorthings import SensorThings
from fake_http import fake_server
from recorded_sensorthings import http_for

POINT = {"type": "Point", "coordinates": [13.4, 52.5]}
THING = {"@iot.id": 1, "name": "Roof", "Locations": [{"location": POINT}]}
STREAM = {"@iot.id": 1, "name": "S", "Thing": THING, "ObservedProperty": {"name": "T"}}


@pytest.fixture
def fake():
    with fake_server() as server:
        server.on("*", 404, {})
        yield server


@pytest.fixture
def source(fake):
    return SensorThings(fake.address + "/v1.1", http_for(fake.address))


def hour(number: int) -> str:
    return f"2024-01-01T{number:02}:00:00Z"


def test_what_measures_several_properties_is_a_series_for_each(fake, source):
    newest = {"phenomenonTime": hour(2), "result": [3, 4]}
    many = {"@iot.id": "m", "name": "M", "Thing": THING, "unitOfMeasurements": [{"symbol": "°C"}, {"symbol": "%"}],
            "ObservedProperties": [{"name": "T"}, {"name": "RH"}], "Observations": [newest]}  # fmt: skip
    fake.on("/v1.1/Datastreams", 200, {"value": []})
    fake.on("/v1.1/MultiDatastreams", 200, {"value": [many]})
    rows = [[hour(0), [1, 2]], [hour(1), [None, "5"]], [hour(2), 7]]
    group = {"components": ["phenomenonTime", "result"], "dataArray": rows}
    fake.on("/v1.1/MultiDatastreams(%27m%27)/Observations", 200, {"value": [group]})
    account = Account()
    series = source.series(account=account)
    assert [(one.property, one.unit) for one in series] == [("T", "°C"), ("RH", "%")]
    assert (account.read, account.loaded) == (2, 2)
    values = [next(source.history(one, None, None)).values for one in series]
    assert np.array_equal(values, [[1, math.nan, math.nan], [2, 5, math.nan]], equal_nan=True)
    assert [one.value for one in source.latest()] == [3.0, 4.0]


@pytest.mark.parametrize("knows", ["slashes", "nothing"])
def test_servers_that_refuse_to_expand_are_asked_in_other_ways(fake, source, knows):
    def streams(handler):
        asked = unquote(handler.path)
        if "(" in asked or ("$expand" in asked and knows == "nothing"):
            handler.reply(400, b"{}")
        elif "$expand" in asked:
            handler.reply(200, json.dumps({"value": [STREAM]}).encode())
        else:
            links = {
                f"{name}@iot.navigationLink": f"http://inside:8080/x/v1.1/{name}"
                for name in ("Thing", "ObservedProperty")
            }
            handler.reply(200, json.dumps({"value": [{"@iot.id": 1, "name": "S", **links}]}).encode())

    fake.server.replies["/v1.1/Datastreams"] = streams
    fake.on("/v1.1/Thing", 200, {"name": "Roof", "Locations@iot.navigationLink": "http://inside:8080/x/v1.1/Locations"})
    fake.on("/v1.1/Locations", 200, {"value": [{"location": POINT}]})
    fake.on("/v1.1/ObservedProperty", 200, {"name": "T"})
    (one,) = source.series()
    assert (one.property, one.station.name, one.station.longitude) == ("T", "Roof", 13.4)


@pytest.mark.parametrize(
    "location",
    [
        POINT,
        {"type": "Feature", "geometry": POINT, "properties": {}},
        {"type": "Polygon", "coordinates": [[[13.3, 52.4], [13.5, 52.4], [13.5, 52.6], [13.3, 52.6], [13.3, 52.4]]]},
        json.dumps(POINT),
    ],
)
@pytest.mark.parametrize("encoding", ["application/vnd.geo+json", "application/geo+json", "application/json"])
def test_places_of_all_kinds(fake, source, location, encoding):
    thing = {**THING, "Locations": [{"encodingType": encoding, "location": location}]}
    fake.on("/v1.1/Datastreams", 200, {"value": [{**STREAM, "Thing": thing}]})
    (one,) = source.series()
    assert (one.station.longitude, one.station.latitude) == pytest.approx((13.4, 52.5))


@pytest.mark.parametrize("moves", [True, False])
def test_observations_of_things_that_move_or_have_no_place_lie_where_they_were_made(fake, source, tmp_path, moves):
    area = {"type": "LineString", "coordinates": [[13.0, 52.0], [13.4, 52.5]]}
    stream = {**STREAM, "observedArea": area} if moves else {**STREAM, "Thing": {"@iot.id": 1, "name": "Roof"}}
    fake.on("/v1.1/Datastreams", 200, {"value": [stream]})
    places = [{"type": "Point", "coordinates": [13.0 + number / 10, 52.0]} for number in range(3)]
    rows = [{"phenomenonTime": hour(number), "result": number, "FeatureOfInterest": {"feature": place}}
            for number, place in enumerate([*places, None])]  # fmt: skip
    fake.on("/v1.1/Datastreams(1)/Observations", 200, {"value": rows})
    account, target = Account(), tmp_path / "a.gpkg"
    write_points(target, COLUMNS, blocks(source, Choice(), account))
    assert (account.read, account.loaded, len(account.left_out)) == (4, 3, 1)
    with sqlite3.connect(target) as database:
        (found,) = database.execute("SELECT count(DISTINCT geom) FROM a").fetchone()
        box = database.execute("SELECT min_x, max_x, min_y, max_y FROM gpkg_contents").fetchone()
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    database.close()
    assert (found, box) == (3, (13.0, 13.2, 52.0, 52.0))


def test_a_station_that_nobody_places_is_left_out(fake, source):
    fake.on("/v1.1/Datastreams", 200, {"value": [{**STREAM, "Thing": {"name": "Roof"}}]})
    fake.on("/v1.1/Datastreams(1)/Observations", 200, {"value": [{"phenomenonTime": hour(0), "result": 1}]})
    account = Account()
    assert list(blocks(source, Choice(), account)) == []
    assert [out.id for out in account.left_out] == ["1"]
    assert account.balanced
