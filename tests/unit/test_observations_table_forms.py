"""CSV as it is found: separators, letters, decimal commas, times of all kinds, long and wide, places beside."""

from __future__ import annotations

import gzip
import math
import threading

import numpy as np
import pytest
from cityverse.cityverse_plugin.sources.account import Account
from cityverse.cityverse_plugin.sources.observations_opening import open_source
from cityverse.cityverse_plugin.sources.observations_tables import TableSource
from cityverse.cityverse_plugin.sources.table_times import form_of
from cityverse.cityverse_plugin.twin.messages import Cancelled, CityVerseError
from fake_http import fake_server
from hypothesis import example, given
from hypothesis import strategies as st
from recorded_sensorthings import http_for
from table_files import read_table

HOURS = [np.datetime64("2024-03-01T00:00"), np.datetime64("2024-03-01T01:00")]


@pytest.fixture
def read(tmp_path):
    return lambda data, name="a.csv", **beside: read_table(tmp_path, data, name, **beside)


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_separators_and_letters(read, separator, encoding):
    rows = ["time,station,value,unit", "2024-03-01T00:00:00Z,Straße,1.5,µg/m³", "2024-03-01T01:00:00Z,Straße,2,µg/m³"]
    found = read("\r\n".join(rows).replace(",", separator).encode(encoding))
    ((one, times, values, left),) = found.values()
    assert (one.station.name, one.unit, values, left) == ("Straße", "µg/m³", [1.5, 2.0], [])
    assert times == HOURS


@pytest.mark.parametrize(
    "pair",
    [
        ("2024-03-01T00:00:00Z", "2024-03-01T01:00:00Z"),
        ("2024-03-01 00:00", "2024-03-01 01:00"),
        ("2024-03-01T01:00:00+01:00", "2024-03-01T02:00:00+01:00"),
        ("2024-03-01 01:00:00 +0100", "2024-03-01 02:00:00 +0100"),
        ("2024-02-29 24:00", "2024-03-01 01:00"),
        ("1709251200", "1709254800"),
        ("1709251200000", "1709254800000"),
        ("1709251200.0", "1709254800.0"),
        ("2024030100", "2024030101"),
        ("202403010000", "202403010100"),
        ("20240301T000000Z", "20240301T010000Z"),
        ("01.03.2024 00:00", "01.03.2024 01:00"),
        ("01.03.24 00:00:00", "01.03.24 01:00:00"),
        ("2024/03/01 0:00", "2024/03/01 1:00"),
        ("3/1/2024 12:00:00 AM", "3/1/2024 1:00:00 AM"),
        ("01-Mar-2024 00:00", "01-Mar-2024 01:00"),
        ("Mar 1, 2024 00:00", "Mar 1, 2024 01:00"),
        ("45352.0", "45352.0416666666"),
    ],
)
def test_times_of_all_kinds(read, pair):
    ((_, times, values, left),) = read(f'timestamp,value\n"{pair[0]}",1\n"{pair[1]}",2\n').values()
    assert (values, left) == ([1.0, 2.0], [])
    assert [abs(time - hour) < np.timedelta64(1, "ms") for time, hour in zip(times, HOURS)] == [True, True]


def test_days_before_months_by_evidence(read):
    european = "time,value\n" + "".join(f"{day:02}/03/2024 00:00,{day}\n" for day in range(1, 6))
    american = "time,value\n" + "".join(f"03/{day:02}/2024 00:00,{day}\n" for day in range(1, 6))
    for text in (european, american):
        ((_, times, _, _),) = read(text).values()
        assert times[0] == np.datetime64("2024-03-01")
        assert times[-1] == np.datetime64("2024-03-05")


def test_what_the_end_of_a_table_tells_of_days_and_months_counts_for_its_begin(read, monkeypatch):
    from cityverse.cityverse_plugin.sources import table_rows

    monkeypatch.setattr(table_rows, "BATCH", 3)
    rows = [f"{month:02}/01/2024" for month in range(1, 6)] + ["12/31/2024"]
    ((_, times, _, left),) = read("time,value\n" + "".join(f"{row},1\n" for row in rows)).values()
    assert left == []
    assert times[1] == np.datetime64("2024-02-01")


@pytest.mark.parametrize(
    "text",
    [
        "Datum;Uhrzeit;Temperatur [°C]\n01.03.2024;00:00;1,5\n01.03.2024;01:00;-2,25\n",
        "Date,Time,Temperatur (°C)\n2024-03-01,00:00:00,1.5\n2024-03-01,01:00:00,-2.25\n",
        "date,hour,Temperatur (°C)\n2024-03-01,0,1.5\n2024-03-01,1,-2.25\n",
        "Zeit (UTC+1);Temperatur (°C)\n01.03.2024 01:00;1,5\n01.03.2024 02:00;-2,25\n",
        "Station: Dach\nErstellt am 5.5.2024\n\nDatum;Uhrzeit;Temperatur [°C]\n"
        "01.03.2024;00:00;1,5\n01.03.2024;01:00;-2,25\n",
        "# time,Temperatur (°C)\n2024-03-01T00:00,1.5\n2024-03-01T01:00,-2.25\n",
    ],
)
def test_wide_tables_with_day_and_time_apart(read, text):
    ((one, times, values, left),) = read(text).values()
    assert (one.property, one.unit, values, left) == ("Temperatur", "°C", [1.5, -2.25], [])
    assert times == HOURS


def test_thousands_and_decimal_commas(read):
    (european,) = read('time;value\n2024-03-01;"1.234,5"\n2024-03-02;2,125\n').values()
    assert european[2] == [1234.5, 2.125]
    (english,) = read('time,value\n2024-03-01,"1,234.5"\n2024-03-02,"2,125"\n').values()
    assert english[2] == [1234.5, 2125.0]


def test_what_loggers_write_for_nothing_is_no_value(read):
    ((_, _, values, _),) = read("time,value\n2024-03-01,-999\n2024-03-02,\n2024-03-03,NA\n2024-03-04,-9.5\n").values()
    assert np.array_equal(values, [math.nan, math.nan, math.nan, -9.5], equal_nan=True)


def test_rows_without_a_time_are_left_out_by_their_number(read):
    text = "time,value\n2024-03-01,1\nyesterday,2\n2024-03-03,3\n2024-02-30,4\n"
    ((_, _, values, left),) = read(text).values()
    assert values == [1.0, 3.0]
    assert [out.id for out in left] == ["/value, row 2", "/value, row 4"]


def test_rows_in_any_order_come_in_order_of_time(read, monkeypatch):
    from cityverse.cityverse_plugin.sources import observations_spill, table_rows

    monkeypatch.setattr(table_rows, "BATCH", 7)
    monkeypatch.setattr(observations_spill, "_PIECE", 3)
    rng = np.random.default_rng(5)
    numbers = rng.permutation(200)
    rows = [f"2024-03-01T{n // 60:02}:{n % 60:02}:00Z,{'AB'[n % 2]},{n}\n" for n in numbers.tolist()]
    found = read("time,station,value\n" + "".join(rows))
    assert found["A/value"][2] == list(range(0, 200, 2))
    assert found["B/value"][2] == list(range(1, 200, 2))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("stations__csv", "id;name;lat;lon\nS1;Roof;52,5;13,4\n"),
        ("a_sites__json", '[{"site": "S1", "latitude": 52.5, "longitude": 13.4}]'),
        (
            "sensors__geojson",
            '{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"station": "s1"},'
            ' "geometry": {"type": "Point", "coordinates": [13.4, 52.5]}}]}',
        ),
    ],
)
def test_places_stand_in_a_second_table(read, name, text):
    ((one, *_),) = read("time,station,value\n2024-03-01,S1,1\n", **{name: text}).values()
    assert (one.station.longitude, one.station.latitude) == (13.4, 52.5)


def test_stations_without_a_name_are_told_apart_by_their_place(read):
    found = read("time,lat,lon,value\n2024-03-01,52.5,13.4,1\n2024-03-01,52.6,13.4,2\n")
    assert [(one.station.latitude, values) for one, _, values, _ in found.values()] == [(52.5, [1.0]), (52.6, [2.0])]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("location_id,sensors_id,location,datetime,lat,lon,parameter,units,value\n"
         "8,22,Roof,2024-03-01T00:00:00-05:00,52.5,13.4,pm25,µg/m³,5\n", {"pm25"}),
        ("sensor_id;sensor_type;location;lat;lon;timestamp;P1;durP1;P2\n"
         "22;SDS011;11;52.5;13.4;2024-03-01T00:00:00;5.5;;3\n", {"P1", "P2"}),
        ("STATIONS_ID;MESS_DATUM;QN_9;TT_TU;RF_TU;eor\n"
         "         44;2024030100;    3;   1.9;  92.0;eor\n", {"TT_TU", "RF_TU"}),
        ("created_at,entry_id,field1\n2024-03-01 00:00:00 UTC,1,22.5\n", {"field1"}),
        ("AirQualityStation,AirPollutant,Concentration,UnitOfMeasurement,DatetimeBegin,DatetimeEnd,Validity\n"
         "ES1,NO2,5,µg/m3,2024-03-01 00:00:00 +01:00,2024-03-01 01:00:00 +01:00,1\n", {"NO2"}),
        ("timestamp,spora-id,latitude,longitude,NO2,comment\n"
         "1554085919,2,0.0,0.0,4.5,\n1554085920,2,60.2,24.9,4.4,\n", {"NO2"}),
    ],
)  # fmt: skip
def test_tables_of_known_makers(read, text, names):
    found = read(text)
    assert {one.property for one, *_ in found.values()} == names
    assert all(times and not left for _, times, _, left in found.values())
    one = next(iter(found.values()))[0]
    assert math.isnan(one.station.longitude) or one.station.longitude in (13.4, 24.9)


def test_packed_tables_are_unpacked_on_the_way(read, tmp_path):
    data = gzip.compress(b"time,value\n2024-03-01,1\n")
    assert next(iter(read(data).values()))[2] == [1.0]
    for broken in (data[:-12], b"\x1f\x8b\x00\x01nonsense"):
        (tmp_path / "b.csv").write_bytes(broken)
        with pytest.raises(CityVerseError, match=r"b\.csv"):
            TableSource(str(tmp_path / "b.csv"), http_for("http://127.0.0.1:1")).series()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("time,value\nmañana,1\n", "“time” cannot be read, for instance “mañana”"),
        ("when,what\n1,2\n", "Its columns are: when, what"),
        ('[{"time": "2024-03-01", "value": 1}, {"time": ', "not whole"),
        ('{"time": "2024-03-01", "value": 1} nonsense', "no JSON"),
        ("[" * 100_000, "nested|not whole|no JSON"),
        ("time,value\n" + "x" * (1 << 20), "line 2 is too long"),
        ("time,value\n", "holds no rows"),
    ],
)
def test_what_cannot_be_read_is_a_sentence(read, text, words):
    with pytest.raises(CityVerseError, match=words):
        read(text)


def test_a_table_of_the_web_streams_and_can_be_stopped():
    stop = threading.Event()

    def endless(handler):
        handler.send_response(200)
        handler.end_headers()
        handler.wfile.write(b"time,value\n")
        try:
            while True:
                handler.wfile.write(b"2024-03-01,1\n" * 10_000)
                stop.set()
        except OSError:
            handler.close_connection = True

    with fake_server() as fake:
        fake.server.replies["*"] = endless
        source = open_source(f"{fake.address}/a.csv", http_for(fake.address))
        with pytest.raises(Cancelled):
            source.series(stop.is_set)


def test_newest_values_and_the_account(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("time,station,value\n2024-03-02,A,2\n2024-03-01,A,1\nnever,B,3\n")
    source, account = open_source(str(path), http_for("http://127.0.0.1:1")), Account()
    (latest,) = source.latest(account=account)
    assert (latest.series.station.id, latest.value, latest.end.day) == ("A", 2.0, 2)
    assert account.balanced
    assert [out.id for out in account.left_out] == ["B/value"]


CELLS = st.sampled_from(["2024-03-01", "01/02/2024 3:00 PM", "1,5", "-2.5", "", "NaN", "1e400", "99999999999999", "x"])


@given(st.lists(st.lists(CELLS | st.text(max_size=4), min_size=1, max_size=4), max_size=6), st.sampled_from(";,\t"))
def test_any_cells_give_observations_or_a_sentence(tmp_path_factory, rows, separator):
    path = tmp_path_factory.mktemp("cells") / "a.csv"
    path.write_text(
        "\n".join(separator.join(row) for row in [["time", "value", "lat", "lon"], *rows]), encoding="utf-8"
    )
    source = TableSource(str(path), http_for("http://127.0.0.1:1"))
    try:
        for one in source.series():
            for part in source.history(one, None, None):
                assert (part.end >= part.start).all()
    except CityVerseError:
        pass


@example([0, 8.988465674311579e307, 8.98846567431158e307, 8.98846567431158e307])
@given(st.lists(st.text(max_size=12) | st.integers() | st.floats() | st.none() | st.booleans(), max_size=6))
def test_any_column_has_times_or_none(texts):
    form = form_of(texts, "time")
    if form is not None:
        start, end = form.read(texts)
        assert len(start) == len(end) == len(texts)


def test_a_sensor_that_moves_is_where_it_measured(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(
        "timestamp,device,lat,lon,NO2\n1554085919,2,0,0,1\n1554085920,2,60.2,24.9,2\n1554085921,2,60.3,24.9,3\n"
    )
    source = TableSource(str(path), http_for("http://127.0.0.1:1"))
    (found,) = (part for one in source.series() for part in source.history(one, None, None) if one.property == "NO2")
    assert found.places is not None
    assert np.array_equal(found.places[:, 1], [math.nan, 60.2, 60.3], equal_nan=True)
