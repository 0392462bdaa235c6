"""Tables as strangers bring them: times in parts and across, words and digits of other scripts, units below, ids."""

from __future__ import annotations

import math

import numpy as np
import pytest
from cityverse.cityverse_plugin.sources import table_rows
from cityverse.cityverse_plugin.sources.place_text import place_in_cell
from cityverse.cityverse_plugin.sources.quantities import is_unit
from cityverse.cityverse_plugin.sources.recognise import recognise
from cityverse.cityverse_plugin.sources.table_times import form_of
from table_files import read_table

HOURS = [np.datetime64("2024-03-01T00:00"), np.datetime64("2024-03-01T01:00")]
NAN = math.nan


@pytest.fixture
def read(tmp_path):
    return lambda data, name="a.csv", **beside: read_table(tmp_path, data, name, **beside)


def told(found: dict) -> dict:
    """Return the values by station and property."""
    return {(one.station.name, one.property): values for one, _, values, _ in found.values()}


@pytest.mark.parametrize(
    "text",
    [
        "No,year,month,day,hour,PM10\n1,2024,3,1,0,1.5\n2,2024,3,1,1,2.5\n",
        "Année;Mois;Jour;Heure;PM10\n2024;03;01;00;1,5\n2024;03;01;01;2,5\n",
        "Year,Month,Day,Hour,Minute,PM10\n2024,3,1,0,0,1.5\n2024,3,1,1,0,2.5\n",
        "year,month,day,hour,PM10\n2024,3,1,00:00,1.5\n2024,3,1,01:00,2.5\n",
        '[{"year": 2024, "month": 3, "day": 1, "hour": 0, "PM10": 1.5},'
        ' {"year": 2024, "month": 3, "day": 1, "hour": 1, "PM10": 2.5}]',
    ],
)
def test_times_whose_parts_stand_apart(read, text):
    ((one, times, values, left),) = read(text).values()
    assert (one.property, times, values, left) == ("PM10", HOURS, [1.5, 2.5], [])


@pytest.mark.parametrize("head", [[f"{hour:02}" for hour in range(24)], [f"H{hour:02}" for hour in range(1, 25)]])
def test_hours_of_the_day_across(read, head):
    rows = [
        f"{name};01/03/2024;" + ";".join(str(base + hour) for hour in range(24))
        for name, base in (("0665", 0), ("0673", 100))
    ]
    found = read("Numéro de boucle;Jour;" + ";".join(head) + "\n" + "\n".join(rows) + "\n")
    assert told(found) == {
        ("0665", "value"): [float(hour) for hour in range(24)],
        ("0673", "value"): [100.0 + hour for hour in range(24)],
    }
    first = 0 if head[0] == "00" else 1
    assert next(iter(found.values()))[1][0] == np.datetime64("2024-03-01T00:00") + np.timedelta64(first, "h")


def test_a_day_in_one_column_and_its_time_under_the_name_of_a_zone(read):
    head = "DATE (MM/DD/YYYY),MST,Global [W/m^2],Global (Accumulated) [kWh/m^2]\n"
    found = read(head + "02/29/2024,17:00,1,10\n02/29/2024,18:00,2,20\n")
    assert told(found) == {("1", "Global"): [1.0, 2.0], ("1", "Global (Accumulated)"): [10.0, 20.0]}
    assert next(iter(found.values()))[1] == HOURS


def test_columns_that_differ_by_their_brackets_alone_stay_apart(read):
    found = read("time,Temp (°C),Temp (°F),Temp (indoor)\n2024-03-01,20,68,21\n")
    assert told(found) == {("1", "Temp (°C)"): [20.0], ("1", "Temp (°F)"): [68.0], ("1", "Temp (indoor)"): [21.0]}


def test_a_table_in_arabic(read):
    rows = (
        "التاريخ;الوقت;المحطة;القيمة;الوحدة\n٠١/٠٣/٢٠٢٤;٠٠:٠٠;بركان;١٢٫٥;µg/m³\n٠١/٠٣/٢٠٢٤;٠١:٠٠;بركان;١٬٠١٢٫٥;µg/m³\n"
    )
    ((one, times, values, left),) = read(rows).values()
    assert (one.station.name, one.unit, values, left) == ("بركان", "µg/m³", [12.5, 1012.5], [])
    assert times == HOURS


@pytest.mark.parametrize("encoding", ["utf-8", "cp1256", "utf-16", "utf-16-le"])
def test_arabic_in_every_encoding(read, encoding):
    rows = "التاريخ;المحطة;القيمة\n" + "".join(f"2024-03-{day:02};المحطة الكبرى;{day}\n" for day in range(1, 6))
    ((one, _, values, _),) = read(rows.encode(encoding)).values()
    assert (one.station.name, values) == ("المحطة الكبرى", [1.0, 2.0, 3.0, 4.0, 5.0])


def test_western_letters_are_not_taken_for_arabic(read):
    rows = "2024-03-01 00:00;Été à l'élevé;12,5\n2024-03-01 01:00;Été à l'élevé;13\n"
    found = read(("Horodatage;Numéro du capteur;Température (°C)\n" + rows).encode("cp1252"))
    assert told(found) == {("1", "Température"): [12.5, 13.0]}


@pytest.mark.parametrize(
    "pair",
    [
        ("1 mars 2024 00:00", "1 mars 2024 01:00"),
        ("1er mars 2024 à 0h00", "1er mars 2024 à 1h00"),
        ("ven. 1 mars 2024 00:00", "ven. 1 mars 2024 01:00"),
        ("1. März 2024 00:00", "1. März 2024 01:00"),
        ("1 de março de 2024 00:00", "1 de março de 2024 01:00"),
        ("01-mar-24 00:00", "01-mar-24 01:00"),
        ("1 مارس 2024 00:00", "1 مارس 2024 01:00"),
        ("01/03/2024 12:00:00 ص", "01/03/2024 01:00:00 ص"),
        ("\u200f01/\u200f03/\u200f2024 00:00", "\u200f01/\u200f03/\u200f2024 01:00"),
        ("3/1/24 12:00a", "3/1/24 1:00a"),
        ("20240301:0000", "20240301:0100"),
    ],
)
def test_times_in_words_of_many_languages(pair):
    form = form_of(list(pair), "time")
    assert form is not None
    assert form.read(list(pair))[0].tolist() == [hour.astype("datetime64[us]").item() for hour in HOURS]


def test_names_over_two_lines_and_units_below(read):
    rows = "29/02/24\t11:00p\t---\t10.5\n01/03/24\t12:00a\t11.5\t12.5\n"
    davis = "\t\tHi\tLow\nDate\tTime\tTemp\tTemp\n" + rows
    found = told(read(davis, "davis.txt"))
    assert np.array_equal(found["1", "Hi Temp"], [NAN, 11.5], equal_nan=True)
    assert found["1", "Low Temp"] == [10.5, 12.5]
    logger = (
        '"TOA5","CR1000","Station"\n"TIMESTAMP","RECORD","AirTC_Avg","Rain"\n'
        '"TS","RN","Deg C","mm"\n"","","Avg","Tot"\n'
        '"2024-03-01 00:00:00",1,10.5,"NAN"\n"2024-03-01 01:00:00",2,11.5,0.2\n'
    )
    found = read(logger, "logger.dat")
    assert {(one.property, one.unit) for one, *_ in found.values()} == {("AirTC_Avg", "Deg C"), ("Rain", "mm")}
    assert [left for *_, left in found.values()] == [[], []]


def test_cells_between_spaces(read):
    rows = "2024 03 01 00  A      1.5   -9999\n2024 03 01 01  A     10.5  12\n"
    text = "# station report\nyear month day hour station   PM10  NO2\n" + rows
    found = read(text, "a.txt")
    assert told(found)["A", "PM10"] == [1.5, 10.5]
    assert np.array_equal(told(found)["A", "NO2"], [NAN, 12.0], equal_nan=True)


def test_a_column_that_begins_late_is_not_lost(read, monkeypatch):
    monkeypatch.setattr(table_rows, "BATCH", 4)
    rows = "".join(f"2024-03-{day:02};{day};{'' if day < 7 else f'{day},25'}\n" for day in range(1, 10))
    found = read("Date;A;B\n" + rows)
    assert told(found)["1", "A"] == [float(day) for day in range(1, 10)]
    assert [value for value in told(found)["1", "B"] if not math.isnan(value)] == [7.25, 8.25, 9.25]


def test_a_decimal_comma_that_comes_late_counts(read):
    rows = "".join(f"2024-03-01 {hour // 60:02}:{hour % 60:02};{hour}\n" for hour in range(700))
    ((_, _, values, _),) = read("Date;A\n" + rows + "2024-03-02 00:00;12,5\n").values()
    assert values[-1] == 12.5


def test_words_are_no_measurements(read):
    found = read(
        "time,note,id_sensor_type,value_mm,ok\n2024-03-01,one,7,1,true\n2024-03-02,8,7,2,false\n"
        "2024-03-03,x y,7,<LOD,true\n"
    )
    assert set(told(found)) == {("1", "value_mm")}


def test_what_stands_for_nothing_in_this_column_alone(read):
    rows = "".join(
        f"2024-03-{day:02},{value},{-80 - day}\n" for day, value in enumerate([-200, 3, -200, 5, 9, -200], 1)
    )
    found = told(read("date,gas,signal\n" + rows + "2024-03-07,4,-99\n2024-03-08,4,-99\n2024-03-09,4,-99\n"))
    assert np.isnan(found["1", "gas"]).sum() == 3
    assert not np.isnan(found["1", "signal"]).any()


def test_stations_are_told_apart_by_the_column_that_does_so(read):
    rows = "".join(f"2024-03-{day:02},{name},{day}\n" for day in range(1, 6) for name in ("Nord", "Sud"))
    assert set(told(read("date,Quartier,PM10\n" + rows))) == {("Nord", "PM10"), ("Sud", "PM10")}


def test_ids_that_come_again_are_those_of_sensors_and_single_ones_those_of_rows(read):
    sensors = "".join(f"7,2024-03-01T0{hour}:00,{hour}\n8,2024-03-01T0{hour}:00,{hour}\n" for hour in range(4))
    assert set(told(read("id,time,PM10\n" + sensors))) == {("7", "PM10"), ("8", "PM10")}
    rows = "".join(f"{hour},2024-03-01T0{hour}:00,{hour}\n" for hour in range(4))
    assert set(told(read("id,time,PM10\n" + rows))) == {("1", "PM10")}


@pytest.mark.parametrize(
    "cell",
    ["48.5, -3.25", "POINT (-3.25 48.5)", "SRID=4326;POINT(-3.25 48.5)",
     '{"type": "Point", "coordinates": [-3.25, 48.5]}', "[-3.25, 48.5]", '{"lat": 48.5, "lon": -3.25}'],
)  # fmt: skip
def test_places_in_one_cell(read, cell):
    quoted = '"' + cell.replace('"', '""') + '"'
    ((one, *_),) = read(f"date,geo_point_2d,PM10\n2024-03-01,{quoted},1\n").values()
    assert (one.station.longitude, one.station.latitude) == (-3.25, 48.5)


@pytest.mark.parametrize("cell", ["Berkane", "200, 300", "[1]", "[1, 2, 3, 4]", "{}", "POINT(1)", 5, None, "[" * 5000])
def test_what_is_no_place(cell):
    assert not place_in_cell(cell).known


def test_what_is_measured_stands_in_the_rows_and_stations_across(read):
    text = "Component;Begindatumtijd;NL10107;NL10131\nNO2;20240301 00:00;1,5;2,5\nPM10;20240301 00:00;3,5;4,5\n"
    assert told(read(text)) == {
        ("NL10107", "NO2"): [1.5], ("NL10131", "NO2"): [2.5], ("NL10107", "PM10"): [3.5], ("NL10131", "PM10"): [4.5],
    }  # fmt: skip
    text = "parameter,time,min,max\nNO2,2024-03-01,1,2\nPM10,2024-03-01,3,4\n"
    assert told(read(text)) == {
        ("1", "NO2 min"): [1.0], ("1", "PM10 min"): [3.0], ("1", "NO2 max"): [2.0], ("1", "PM10 max"): [4.0],
    }  # fmt: skip


SENSOR_COMMUNITY = """[{"id": 3452716782, "sampling_rate": null, "timestamp": "2024-03-01 00:00:00",
 "location": {"id": 1071, "latitude": "52.5", "longitude": "13.25", "altitude": "38.7", "country": "DE", "indoor": 0},
 "sensor": {"id": 2129, "pin": "1", "sensor_type": {"id": 14, "name": "SDS011"}},
 "sensordatavalues": [{"id": 7, "value": "19.13", "value_type": "P1"},
 {"id": 8, "value": "16.23", "value_type": "P2"}]}]"""
THINGSPEAK = """{"channel": {"id": 9, "name": "Roof", "latitude": "52.5", "longitude": "13.25", "field1": "PM10",
 "field2": "Humidity (%)", "created_at": "2016-01-01T00:00:00Z", "last_entry_id": 2}, "feeds": [
 {"created_at": "2024-03-01T00:00:00Z", "entry_id": 1, "field1": "19.13", "field2": "50"},
 {"created_at": "2024-03-01T01:00:00Z", "entry_id": 2, "field1": "20", "field2": null}]}"""
OPEN_METEO = """{"latitude": 52.5, "longitude": 13.25, "generationtime_ms": 0.2, "elevation": 38.0,
 "hourly_units": {"time": "iso8601", "temperature_2m": "°C"},
 "hourly": {"time": ["2024-03-01T00:00", "2024-03-01T01:00"], "temperature_2m": [19.13, null]}}"""
PURPLEAIR = """{"api_version": "V1.0.11", "time_stamp": 1709251300, "fields": ["sensor_index", "last_seen", "name",
 "latitude", "longitude", "pm2.5"], "data": [[131075, 1709251200, "Mariners", 52.5, 13.25, 19.13]]}"""
OPENSENSEMAP = """[{"_id": "box", "createdAt": "2016-01-01T00:00:00Z", "name": "Roof", "exposure": "outdoor",
 "currentLocation": {"type": "Point", "coordinates": [13.25, 52.5], "timestamp": "2017-01-01T00:00:00Z"},
 "sensors": [{"_id": "s1", "title": "PM10", "unit": "µg/m³", "sensorType": "SDS011",
 "lastMeasurement": {"value": "19.13", "createdAt": "2024-03-01T00:00:00Z"}}]}]"""
TIMESERIES = (
    '{"10744": {"values": [{"timestamp": 1709251200000, "value": 19.13}, {"timestamp": 1709254800000, "value": 18}]}}'
)
STATIONS = """[{"station": {"station_id": 1234, "position": {"latitude": 52.5, "longitude": 13.25}},
 "data": [{"time": "2024-03-01T00:00:00Z", "nitrogen-dioxide": 19.13}]}]"""


@pytest.mark.parametrize(
    ("text", "station", "measured"),
    [
        (SENSOR_COMMUNITY, "2129", "P1"),
        (THINGSPEAK, "Roof", "PM10"),
        (OPEN_METEO, "52.5 13.25", "temperature_2m"),
        (PURPLEAIR, "131075", "pm2.5"),
        (OPENSENSEMAP, "Roof", "PM10"),
        (TIMESERIES, "10744", "value"),
        (STATIONS, "1234", "nitrogen-dioxide"),
    ],
)
def test_readings_inside_of_objects(read, tmp_path, text, station, measured):
    found = {
        (one.station.name, one.property): (one, times, values)
        for one, times, values, _ in read(text, "a.json").values()
    }
    one, times, values = found[station, measured]
    assert (times[0], values[0]) == (HOURS[0], 19.13)
    if text is not TIMESERIES:
        assert (one.station.longitude, one.station.latitude) == (13.25, 52.5)
    assert recognise(tmp_path / "a.json").id == "observations"


@pytest.mark.parametrize(
    "text",
    [
        "fecha,station,tmed\n2024-03-01,3200,\"6,6\"\n2024-03-02,3200,\"7,1\"\n",
        "\ncity,date.utc,location,parameter,value,unit\nX,2024-03-01 06:00:00+00:00,B,pm25,18.0,µg/m³\n",
        "No,year,month,day,hour,PM10\n1,2024,3,1,0,1.5\n",
        "Jour;PM10\n01/03/2024;12,5\n",
        "التاريخ;القيمة\n2024-03-01;12\n",
    ],
)  # fmt: skip
def test_what_the_reader_reads_is_recognised(read, tmp_path, text):
    assert read(text)
    assert recognise(tmp_path / "a.csv").id == "observations"


@pytest.mark.parametrize(
    "text", ["µg/m³", "W/m2", "W m-2", "kWh/m^2", "°C", "deg C", "mm", "mmHg", "m/s", "veh/h", "1/min", "%"]
)
def test_units(text):
    assert is_unit(text)


@pytest.mark.parametrize(
    "text", ["indoor", "GT", "i", "stdev", "Accumulated", "tracker", "NMHC", "", " ", "raw value", "Avg", "Smp"]
)
def test_words_that_are_no_units(text):
    assert not is_unit(text)


def test_as_many_series_as_rows_take_no_longer_each(read):
    rows = "".join(f"2024-03-01,s{number},{number}\n" for number in range(20_000))
    assert len(read("time,station,value\n" + rows)) == 20_000
