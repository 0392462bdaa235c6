"""SensorThings from the recorded service: every station, newest values in one request, history in both forms."""

from __future__ import annotations

import json
from datetime import datetime, timezone

import numpy as np
import pytest
from cityverse.cityverse_plugin.sources.account import Account
from cityverse.cityverse_plugin.sources.sensorthings import SensorThings, is_service, root_of
from recorded_sensorthings import FIRST, STATIONS, http_for, recorded_service
from shared_data import shared_data


@pytest.fixture(scope="module")
def service():
    with recorded_service() as found:
        yield found


@pytest.fixture
def source(service):
    service.fake.asked.clear()
    return SensorThings(service.root + "/", http_for(service.root))


def test_every_station_of_the_service_is_there(source):
    account = Account()
    series = source.series(account=account)
    index = json.loads(shared_data("sensorthings", "istsos4_berlin", "r004.json").read_bytes())["value"]
    places = {one["@iot.id"]: one["Locations"][0]["location"]["coordinates"] for one in index}
    assert (account.read, account.loaded, account.left_out, len(series)) == (STATIONS, STATIONS, [], STATIONS)
    assert {one.station.id: [one.station.longitude, one.station.latitude] for one in series} == {
        str(name): place for name, place in places.items()
    }
    assert {(one.property, one.unit) for one in series} == {("PM2.5", "ug/m3")}
    assert series[0].station.properties["city"] == "Berlin"


def test_the_newest_value_of_every_station_takes_one_request(service, source):
    account = Account()
    latest = source.latest(account=account)
    assert [method for method, *_ in service.fake.asked] == ["GET"]
    assert (len(latest), account.balanced) == (STATIONS, True)
    recorded = json.loads(shared_data("sensorthings", "istsos4_berlin", "r022.json").read_bytes())["value"]
    assert {one.series.id: one.value for one in latest} == {
        str(one["@iot.id"]): float(one["Observations"][0]["result"]) for one in recorded
    }
    assert latest[0].end == datetime(2023, 2, 27, 23, 55, 1, tzinfo=timezone.utc)


def test_history_comes_in_data_arrays(service, source):
    series = source.series()[0]
    heard: list[float] = []
    parts = list(source.history(series, None, None, heard.append))
    assert sum(map(len, parts)) == FIRST
    assert "dataArray" in service.fake.asked[-1][1]
    found = parts[0]
    assert found.start[0] == np.datetime64("2023-02-27T00:00:00")
    assert found.start is found.end
    assert found.values[0] == 32.0
    assert found.quality is None
    assert heard[-1] == 1.0


def test_a_server_without_data_arrays_is_read_page_by_page(service, source, monkeypatch):
    series = source.series()[0]
    made = service._made

    def without(path, options):
        return None if "$resultFormat" in options else made(path, options)

    monkeypatch.setattr(service, "_made", without)
    parts = list(source.history(series, None, None))
    assert [len(part) for part in parts] == [100, 44]
    assert "%24skip=100" in service.fake.asked[-1][1]


def test_the_period_is_kept_even_where_the_server_overlooks_it(service, source):
    series = source.series()[0]
    start, end = (datetime(2023, 2, 27, hour, 55, 1, tzinfo=timezone.utc) for hour in (0, 23))
    (found,) = source.history(series, start, end)
    assert found.start[0] == np.datetime64("2023-02-27T00:55:01")
    assert found.end[-1] == np.datetime64("2023-02-27T23:55:01")
    assert "phenomenonTime%20ge%202023-02-27T00:55:01Z%20and" in service.fake.asked[-1][1]


def test_a_service_that_names_itself_by_another_address_is_asked_where_it_is_known(service, source, monkeypatch):
    series = source.series()[0]
    monkeypatch.setattr(service, "own_address", False)
    made = service._made
    monkeypatch.setattr(service, "_made", lambda p, o: None if "$resultFormat" in o else made(p, o))
    assert sum(map(len, source.history(series, None, None))) == FIRST


def test_the_service_is_recognised(service):
    assert is_service(http_for(service.root), service.root + "/Things?$top=1")


@pytest.mark.parametrize(
    ("address", "root"),
    [
        ("https://a.org/FROST/v1.1", "https://a.org/FROST/v1.1"),
        ("https://a.org/FROST/v1.0/", "https://a.org/FROST/v1.0"),
        ("https://a.org/v1.1/Things(1)?$expand=Locations#x", "https://a.org/v1.1"),
        ("https://a.org/sta/", "https://a.org/sta"),
    ],
)
def test_any_address_of_a_service_leads_to_its_root(address, root):
    assert root_of(address) == root
