"""OpenStreetMap packed with gzip and bzip2, and files that hold more than the map of one time."""

from __future__ import annotations

import bz2
import gzip

import pytest
from cityverse.cityverse_plugin.sources.osm import Wish, load_osm
from cityverse.cityverse_plugin.sources.recognise import OSM, recognise
from cityverse.cityverse_plugin.twin.messages import Cancelled, CityVerseError
from osm_files import ring, square, way, write_overpass, write_xml

CITY = [*square(1, 4.0, 52.0, 0.001), way(9, ring(1), building="yes")]
PACKERS = {"gz": gzip.compress, "bz2": bz2.compress}


def loaded(path):
    return load_osm(path, path.with_name("out.gpkg"), Wish())


def sentence(path):
    with pytest.raises(CityVerseError) as found:
        loaded(path)
    assert path.name in str(found.value)
    return str(found.value)


@pytest.mark.parametrize("ending", PACKERS)
@pytest.mark.parametrize("write", [write_xml, write_overpass])
def test_what_is_packed_is_read_and_recognised(tmp_path, write, ending):
    plain = write(tmp_path / "city.osm", CITY)
    path = tmp_path / f"city.osm.{ending}"
    path.write_bytes(PACKERS[ending](plain.read_bytes()))
    assert recognise(path) is OSM
    assert loaded(path).tables == {"buildings": 1}


@pytest.mark.parametrize("ending", PACKERS)
def test_a_packed_file_that_ends_early_is_a_sentence(tmp_path, ending):
    houses = [way(number, ring(1), building="yes", name=f"{number * 7919 % 10007:x}") for number in range(9, 3000)]
    data = PACKERS[ending](write_xml(tmp_path / "city.osm", [*CITY, *houses]).read_bytes())
    for tenth in range(10):
        path = tmp_path / f"city{tenth}.osm.{ending}"
        path.write_bytes(data[: len(data) * tenth // 10])
        sentence(path)
    path.write_bytes(data[: len(data) // 2] + b"nonsense" + data[len(data) // 2 + 8 :])
    sentence(path)


def test_other_things_that_are_packed_are_not_openstreetmap(tmp_path):
    path = tmp_path / "letter.gz"
    path.write_bytes(gzip.compress(b"Dear city"))
    with pytest.raises(CityVerseError, match=r"letter\.gz"):
        recognise(path)
    assert "is no file of OpenStreetMap" in sentence(path)


def test_changes_and_histories_are_refused(tmp_path):
    path = tmp_path / "city.osc"
    path.write_text('<osmChange version="0.6"><delete><node id="1" lon="1" lat="2"/></delete></osmChange>', "utf-8")
    assert "line 1: it holds changes" in sentence(path)
    path.write_text('<osm version="0.6">\n<way id="1" version="2" visible="false"/>\n</osm>', "utf-8")
    assert "line 2: it holds a history" in sentence(path)


def test_what_an_editor_marked_as_deleted_is_not_there(tmp_path):
    path = write_xml(tmp_path / "city.osm", [*CITY, way(10, ring(1), building="yes")])
    path.write_text(path.read_text("utf-8").replace('<way id="10"', '<way id="10" action="delete"'), "utf-8")
    result = loaded(path)
    assert (result.account.read, result.tables) == (1, {"buildings": 1})


def test_reading_a_packed_file_can_be_cancelled(tmp_path):
    path = tmp_path / "city.osm.gz"
    path.write_bytes(gzip.compress(write_xml(tmp_path / "city.osm", CITY).read_bytes()))
    with pytest.raises(Cancelled):
        load_osm(path, tmp_path / "out.gpkg", Wish(), cancelled=lambda: True)
    assert not (tmp_path / "out.gpkg").exists()
