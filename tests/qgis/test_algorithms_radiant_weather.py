"""The weather of cityverse:meanradianttemperature: files of several kinds, their times, and what is refused."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from cityverse.cityverse_plugin.algorithms.provider import CityVerseProvider
from cityverse.cityverse_plugin.bridge.provenance import read_limits, read_run
from cityverse.cityverse_plugin.engine.raster import open_raster
from cityverse.cityverse_plugin.twin.canonical import file_multihash
from osgeo import gdal
from processing_runs import run, sentence
from qgis.core import QgsApplication, QgsRasterLayer
from raster_files import write_tiff

ID = "cityverse:meanradianttemperature"
UTM = (561_500.0, 1.0, 0.0, 3_865_000.0, 0.0, -1.0)  # EPSG:32630, near Berkane
NOON: dict[str, Any] = {"TIME": "2026-07-21T12:00", "ZONE": "UTC", "TEMPERATURE": 32, "HUMIDITY": 40, "GLOBAL": 950}


@pytest.fixture(autouse=True)
def provider(qgis_app: QgsApplication) -> Iterator[None]:
    registry, made = QgsApplication.processingRegistry(), CityVerseProvider()
    registry.addProvider(made)
    yield
    registry.removeProvider(made)


@pytest.fixture
def plain(tmp_path: Path) -> str:
    return str(write_tiff(tmp_path / "plain.tif", np.full((60, 60), 7, np.float32), UTM))


def result(folder: Path, **given: Any) -> np.ndarray:
    results, said = run(ID, {**given, "OUTPUT": str(folder / "out.tif")})
    assert said.errors == []
    return gdal.Open(results["OUTPUT"]).ReadAsArray()


def limits(folder: Path) -> str:
    return " ".join(read_limits(QgsRasterLayer(str(folder / "out.tif"))))


def test_a_csv_file_gives_the_weather_of_the_while_before(plain: str, tmp_path: Path):
    path = tmp_path / "day.csv"
    path.write_text("Time;Temperature;Humidity;Global\n2026-07-21T10:00;30,5;40;800\n2026-07-21T11:00;31,5;38;900\n"
                    "2026-07-21T12:00;32;37;940\n", encoding="utf-8")  # fmt: skip
    found = result(
        tmp_path, SURFACE=plain, WEATHER=str(path), ZONE="UTC", TIME="2026-07-21T11:00", END="2026-07-21T12:00"
    )
    assert found.shape == (2, 60, 60)
    with open_raster(str(tmp_path / "out.tif")) as raster:
        assert [(band.begin.hour, band.end.hour) for band in raster.bands] == [(10, 11), (11, 12)]
    given = {"TIME": "2026-07-21T10:30", "ZONE": "UTC", "TEMPERATURE": 31.5, "HUMIDITY": 38, "GLOBAL": 900}
    assert np.allclose(result(tmp_path, SURFACE=plain, **given), found[0], atol=1e-4)


def test_an_epw_file_is_a_typical_year(plain: str, tmp_path: Path):
    head = "LOCATION,Berkane,-,MAR,x,0,34.9,-2.3,1.0,150\n" + "\n" * 7
    row = "1987,7,21,{hour},60,?,{t},10,35,99000,0,1300,380,{g},{d},{f}\n"
    text = head + "".join(row.format(hour=h, t=28 + h / 4, g=900, d=800, f=110) for h in (11, 12, 13))
    path = tmp_path / "year.epw"
    path.write_text(text + row.format(hour=14, t=33, g=9999, d=9999, f=9999), encoding="utf-8")
    given = {"SURFACE": plain, "WEATHER": str(path), "ZONE": "UTC+01:00"}
    found = result(tmp_path, **given, TIME="2026-07-21T12:00", END="2026-07-21T14:00")
    assert found.shape[0] == 3
    assert (found > 45).all()
    assert "No irradiance" in limits(tmp_path)
    assert "typical year" in sentence(ID, {**given, "OUTPUT": str(tmp_path / "o.tif")})


def test_a_file_of_umep_is_read(plain: str, tmp_path: Path):
    path, csv = tmp_path / "met.txt", tmp_path / "met.csv"
    path.write_text("%iy id it imin U RH Tair kdown kdiff kdir\n2026 202 11 0 2 40 30.5 880 -999 -999.00\n"
                    "2026 202 12 0 2 38 31 930 120 860\n", encoding="utf-8")  # fmt: skip
    csv.write_text("time,temperature,humidity,global,direct,diffuse\n2026-07-21T11:00,30.5,40,880,,\n"
                   "2026-07-21T12:00,31,38,930,860,120\n", encoding="utf-8")  # fmt: skip
    one, other = (result(tmp_path, SURFACE=plain, ZONE="UTC", WEATHER=str(file)) for file in (path, csv))
    assert one.shape == (2, 60, 60)
    assert np.array_equal(one, other)
    known = read_run(QgsRasterLayer(str(tmp_path / "out.tif")))
    assert known.parameters["WEATHER"] == "met.csv"
    assert file_multihash(csv) in [entry.checksum for entry in known.inputs]


def test_names_of_older_files_of_umep_are_known(plain: str, tmp_path: Path):
    old, new = tmp_path / "old.txt", tmp_path / "new.txt"
    row = "2026 202 11 0 40 30.5 880 120 860\n"
    old.write_text("%iy  id  it imin RH Td Kdn Kdiff Kdir\n" + row, encoding="utf-8")
    new.write_text("%iy id it imin RH Tair kdown kdiff kdir\n" + row, encoding="utf-8")
    one, other = (result(tmp_path, SURFACE=plain, ZONE="UTC", WEATHER=str(file)) for file in (old, new))
    assert np.array_equal(one, other)


def test_what_the_times_of_a_file_mean_can_be_told(plain: str, tmp_path: Path):
    """The same records, written with the beginning, the middle and the end of each hour."""
    found = []
    for stamp, minutes in (("start", 0), ("middle", 30), ("end", 60)):
        rows = [
            f"2026-07-21T{8 + (hour * 60 + minutes) // 60:02}:{minutes % 60:02},30,40,{700 + hour}" for hour in range(3)
        ]
        path = tmp_path / f"{stamp}.csv"
        path.write_text("\n".join(["time,temperature,humidity,global", *rows]), encoding="utf-8")
        found.append(result(tmp_path, SURFACE=plain, ZONE="UTC", WEATHER=str(path), STAMP=stamp))
        bands = gdal.Open(str(tmp_path / "out.tif"))
        assert bands.GetRasterBand(1).GetDescription() == "2026-07-21 08:00 UTC+00:00"
    assert np.array_equal(found[0], found[1])
    assert np.array_equal(found[0], found[2])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("time,temp,humidity\n2026-07-21T10:00,3,4\n", "lacks the column(s) temperature; it has: time, temp, humidity"),
        ("time,temperature,humidity\n2026-07-21T10:00,warm,4\n", "line 2: temperature is “warm”"),
        ("time,temperature,humidity\n2026-07-21T10:00,30,140\n", "line 2: humidity is “140”"),
        ("time,temperature,humidity\nnoon,30,40\n", "line 2: time is “noon”"),
        ("time,temperature,humidity\n", "no weather records"),
        ("time,temperature,humidity\n2026-07-21T10:00,30,40\n2026-07-21T09:00,30,40\n", "does not come after"),
        ("time,temperature,humidity\n2026-08-21T10:00,30,40\n", "no record from"),
        ("%iy id it imin RH\n", "lacks UMEP's column(s) tair"),
        ("%iy id it imin RH Tair\n2026 x 1 0 40 20\n", "line 2: time is “2026 x 1 0”"),
        ("", "lacks the column(s) time, temperature, humidity"),
    ],
)
def test_bad_files_are_told_by_line_and_column(plain: str, tmp_path: Path, text: str, words: str):
    path = tmp_path / "bad.csv"
    path.write_text(text, encoding="utf-8")
    given = {"SURFACE": plain, "WEATHER": str(path), "TIME": "2026-07-21T10:00", "ZONE": "UTC"}
    assert words in sentence(ID, {**given, "OUTPUT": str(tmp_path / "o.tif")})
    assert not (tmp_path / "o.tif").exists()


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"TIME": "2026-07-21T10:00"}, "Give TIME, TEMPERATURE and HUMIDITY"),
        ({"TEMPERATURE": 20, "HUMIDITY": 40}, "Give TIME, TEMPERATURE and HUMIDITY"),
        ({**NOON, "TEMPERATURE": "20,21"}, "TEMPERATURE has 2 values, but there are 1 time(s)"),
        ({**NOON, "GLOBAL": None, "DIRECT": 700}, "DIRECT or DIFFUSE alone"),
        ({**NOON, "TEMPERATURE": 300}, "TEMPERATURE is “300”"),
        ({**NOON, "GLOBAL": "much"}, "GLOBAL is “much”"),
        ({"WEATHER": "/nowhere/there.csv"}, "cannot be read"),
    ],
)
def test_bad_weather_is_told_in_words(plain: str, tmp_path: Path, given: dict[str, Any], words: str):
    assert words in sentence(ID, {"SURFACE": plain, "OUTPUT": str(tmp_path / "o.tif"), "ZONE": "UTC", **given})


def test_weather_given_twice_is_refused(plain: str, tmp_path: Path):
    path = tmp_path / "day.csv"
    path.write_text("time,temperature,humidity\n2026-07-21T12:00,30,40\n", encoding="utf-8")
    given = {"SURFACE": plain, **NOON, "WEATHER": str(path), "OUTPUT": str(tmp_path / "o.tif")}
    assert "leave TEMPERATURE, HUMIDITY, GLOBAL empty" in sentence(ID, given)
