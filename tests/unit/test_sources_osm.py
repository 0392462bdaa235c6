"""OpenStreetMap: every object of every format is loaded or named with its reason, and has the shape that it has."""

from __future__ import annotations

import json
import zlib
from collections import Counter
from contextlib import suppress
from pathlib import Path
from xml.etree import ElementTree

import pytest
from cityverse.cityverse_plugin.sources.amounts import amount
from cityverse.cityverse_plugin.sources.osm import Wish, load_osm
from cityverse.cityverse_plugin.sources.osm_areas import join_rings
from cityverse.cityverse_plugin.sources.osm_rules import rules
from cityverse.cityverse_plugin.twin.messages import Cancelled, CityVerseError
from cityverse.cityverse_plugin.twin.roles import roles
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy import array
from osgeo import gdal, ogr
from osm_files import node, relation, ring, square, way, write_overpass, write_pbf, write_xml
from shared_data import shared_data

WRITERS = {
    "pbf": write_pbf,
    "plain.pbf": lambda path, elements: write_pbf(path, elements, dense=False),
    "osm": write_xml,
    "json": write_overpass,
}
every = pytest.mark.parametrize("kind", WRITERS)
CITY = [
    *square(1, -2.32, 34.92, 0.001),
    *square(11, -2.3198, 34.9202, 0.0002),
    *square(21, -2.31, 34.93, 0.001),
    node(31, -2.3, 34.9, amenity="school", name="مدرسة"),
    node(32, -2.301, 34.9, highway="bus_stop"),
    node(33, -2.302, 34.9, building="yes"),
    way(101, ring(1)),
    way(102, ring(11)),
    way(103, ring(21), building="house", height="40 ft", **{"building:levels": "3"}),
    way(104, [1, 2, 21], highway="residential", maxspeed="30 mph", name="Rue de l'Oasis"),
    way(105, [1, 2, 3], building="yes"),
    way(106, [1, 99], highway="track"),
    way(107, ring(21), building="no"),
    way(108, ring(11), waterway="stream"),
    way(109, ring(21), natural="water", amenity="hospital"),
    relation(201, [("way", 101, "outer"), ("way", 102, "inner")], type="multipolygon", leisure="park"),
    relation(202, [("way", 101, "outer"), ("way", 999, "outer")], type="multipolygon", building="yes"),
    relation(203, [("way", 105, "")], type="route", highway="path"),
]


def tables(path: Path) -> dict[str, list[dict]]:
    found = {}
    data = ogr.Open(str(path))
    for layer in data:
        rows = [(feature.items(), feature.GetGeometryRef().Clone()) for feature in layer]
        found[layer.GetName()] = [{**items, "shape": shape} for items, shape in rows]
    return found


def load(path: Path, folder: Path, **wish):
    loaded = load_osm(path, folder / "made.gpkg", Wish(**wish))
    return loaded, tables(folder / "made.gpkg")


@every
def test_every_object_is_there_or_has_a_reason(kind, tmp_path):
    path = WRITERS[kind](tmp_path / f"city.{kind}", CITY)
    loaded, found = load(path, tmp_path)
    assert {name: sorted(row["osm_id"] for row in rows) for name, rows in found.items()} == {
        "buildings": ["way/103"],
        "facilities": ["node/31", "way/109"],
        "green_space": ["relation/201"],
        "streets": ["way/104"],
        "transit_stops": ["node/32"],
        "water": ["way/109"],
        "water_lines": ["way/108"],
    }
    reasons = {out.id: str(out.reason) for out in loaded.account.left_out}
    assert set(reasons) == {"node/33", "way/105", "way/106", "relation/202", "relation/203"}
    assert reasons["way/106"].startswith("1 of its 2 nodes")
    assert "Way 999" in reasons["relation/202"]
    assert (loaded.account.read, loaded.account.loaded, loaded.account.balanced) == (13, 8, True)


@every
def test_shapes_and_columns(kind, tmp_path):
    _, found = load(WRITERS[kind](tmp_path / f"city.{kind}", CITY), tmp_path)
    (park,), (house,), (street,) = found["green_space"], found["buildings"], found["streets"]
    assert park["shape"].GetArea() == pytest.approx(1e-6 - 4e-8)
    assert park["class"] == "park"
    assert house["height"] == pytest.approx(12.192)
    assert (house["floors"], house["height_from"], house["class"]) == (3, "height", "house")
    assert street["speed"] == pytest.approx(48.28032)
    assert street["name"] == "Rue de l'Oasis"
    assert {row["name"] for row in found["facilities"]} == {"مدرسة", None}
    assert all(row["shape"].GetGeometryName() == "POINT" for row in found["facilities"])


def test_only_what_is_asked_for_is_counted(tmp_path):
    path = write_pbf(tmp_path / "city.pbf", CITY)
    loaded, found = load(path, tmp_path, roles=("buildings",), extent=(-2.3101, 34.9299, -2.3, 34.94))
    assert set(found) == {"buildings"}
    assert [out.id for out in loaded.account.left_out] == ["node/33", "way/105", "relation/202"]


def test_floors_become_heights_only_where_the_user_says_how_high_they_are(tmp_path):
    elements = [*square(1, 0, 0, 0.001), way(5, ring(1), building="yes", **{"building:levels": "4"})]
    path = write_xml(tmp_path / "a.osm", elements)
    assert load(path, tmp_path)[1]["buildings"][0]["height"] is None
    (row,) = load(path, tmp_path, floor_height=3.0)[1]["buildings"]
    assert (row["height"], row["height_from"]) == (12.0, "floors")


def test_floors_of_the_roof_count_and_what_cannot_be_is_nothing(tmp_path):
    tags = {"building": "yes", "building:levels": "3", "roof:levels": "1"}
    city = [*square(1, 0, 0, 0.001), way(9, ring(1), **tags), way(10, ring(1), building="yes", height="1" + "0" * 15)]
    load_osm(write_pbf(tmp_path / "a.pbf", city), tmp_path / "a.gpkg", Wish(floor_height=3.0))
    first, second = tables(tmp_path / "a.gpkg")["buildings"]
    assert (first["height"], first["roof_floors"], first["height_from"]) == (12.0, 1.0, "floors")
    assert (second["height"], second["height_from"]) == (None, None)


def test_a_way_that_comes_twice_is_taken_once(tmp_path):
    city = [*square(1, 0, 0, 0.001), way(9, ring(1), building="yes"), way(9, [1, 2], building="yes")]
    loaded = load_osm(write_xml(tmp_path / "a.osm", city), tmp_path / "a.gpkg", Wish())
    assert (loaded.account.read, loaded.account.loaded) == (2, 1)
    assert loaded.account.left_out[0].id == "way/9"


def test_places_that_overpass_gives_with_ways_are_joined(tmp_path):
    points = [{"lon": x, "lat": y} for x, y in ((0, 0), (0.001, 0), (0.001, 0.001), (0, 0.001))]
    halves = [
        {"type": "way", "ref": 1, "role": "outer", "geometry": points[:3]},
        {"type": "way", "ref": 2, "role": "outer", "geometry": [points[2], points[3], points[0]]},
    ]
    street = {"type": "way", "id": 7, "geometry": points[:2], "tags": {"highway": "service"}}
    cut = {"type": "way", "id": 8, "geometry": [points[0], None], "tags": {"highway": "service"}}
    forest = {"type": "relation", "id": 9, "members": halves, "tags": {"type": "multipolygon", "landuse": "forest"}}
    path = tmp_path / "answer.json"
    path.write_text(json.dumps({"elements": [forest, street, cut]}))
    loaded, found = load(path, tmp_path)
    assert found["green_space"][0]["shape"].GetArea() == pytest.approx(1e-6)
    assert [row["osm_id"] for row in found["streets"]] == ["way/7"]
    assert [out.id for out in loaded.account.left_out] == ["way/8"]


def test_a_real_extract_in_xml(tmp_path):
    path = shared_data("osm", "planet_10.068,48.135_10.071,48.137.osm")
    counted = Counter(
        "streets" if tag.get("k") == "highway" else "buildings"
        for element in ElementTree.parse(path).getroot()  # noqa: S314 - a file of ours
        for tag in element.findall("tag")
        if element.tag == "way" and tag.get("k") in ("building", "highway") and tag.get("v") != "no"
    )
    loaded, found = load(path, tmp_path, roles=("streets", "buildings"))
    left = Counter(out.id.partition("/")[0] for out in loaded.account.left_out)
    ways = sum(row["osm_id"].startswith("way/") for rows in found.values() for row in rows)
    assert loaded.account.balanced
    assert ways + left["way"] == sum(counted.values())


def test_a_real_extract_in_pbf_beside_gdal(tmp_path):
    path = shared_data("osm", "Helsinki.osm.pbf")
    loaded, found = load(path, tmp_path)
    assert loaded.account.balanced
    gdal.PushErrorHandler("CPLQuietErrorHandler")  # it warns of the rings that the extract has cut
    wanted = "SELECT osm_id, osm_way_id FROM multipolygons WHERE building IS NOT NULL AND building != 'no'"
    data = ogr.Open(str(path))
    pairs = [(feature["osm_way_id"], feature["osm_id"]) for feature in data.ExecuteSQL(wanted)]
    gdal.PopErrorHandler()
    theirs = {f"way/{way_id}" if way_id else f"relation/{osm_id}" for way_id, osm_id in pairs}
    ours = {row["osm_id"] for row in found["buildings"]}
    left = {out.id for out in loaded.account.left_out}
    assert theirs <= ours | left
    assert len(theirs & ours) > 400


def test_roles_of_the_rules_are_roles_and_their_columns_are_those_that_analyses_ask_for():
    for rule in rules().rules:
        assert rule.role in roles()
        asked = set(roles()[rule.role].fields)
        given_columns = {"class", *rules().columns[rule.role]}
        assert asked - given_columns <= {"capacity"}, rule.role


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [("12", "m", 12), ("12.5 m", "m", 12.5), ("12,5m", "m", 12.5), ("40'", "m", 12.192), ("5 ft", "m", 1.524),
     ("6'6\"", "m", 1.9812), ("12;14", "m", 12), ("tall", "m", None), ("-3", "m", None), ("1e30", "m", None),
     ("9" * 40, "m", None), ("50", "km/h", 50), ("30 mph", "km/h", 48.28032), ("RU:urban", "km/h", None),
     ("3", "1", 3), ("3 m", "1", None)],
)  # fmt: skip
def test_amounts(text, unit, value):
    assert amount(text, unit) == (None if value is None else pytest.approx(value))


@given(st.lists(st.integers(1, 12), min_size=3, max_size=12, unique=True), st.randoms())
def test_a_ring_that_is_cut_anywhere_is_joined_again(nodes, random):
    cuts = sorted(random.sample(range(len(nodes)), random.randint(2, len(nodes))))
    closed = nodes[cuts[0] :] + nodes[: cuts[0]]
    closed.append(closed[0])
    marks = [cut - cuts[0] for cut in cuts] + [len(nodes)]
    pieces = [array(closed[begin : end + 1]) for begin, end in zip(marks, marks[1:])]
    pieces = [piece[:: random.choice((1, -1))] for piece in pieces]
    random.shuffle(pieces)
    rings, gaps = join_rings(pieces)
    assert gaps == []
    assert [sorted(set(found)) for found in rings] == [sorted(nodes)]


@pytest.mark.parametrize("kind", ["pbf", "osm", "json"])
def test_a_truncated_file_is_a_sentence_with_its_name(kind, tmp_path):
    path = WRITERS[kind](tmp_path / f"city.{kind}", CITY)
    data = path.read_bytes()
    for end in range(1, len(data) - 8, 7):
        path.write_bytes(data[:end])
        with pytest.raises(CityVerseError, match=f"city.{kind}"):
            load_osm(path, tmp_path / "made.gpkg", Wish())
    assert not (tmp_path / "made.gpkg").exists()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "no file of OpenStreetMap"),
        (b"PK\x03\x04", "no file of OpenStreetMap"),
        (b'<!DOCTYPE osm [<!ENTITY a "b">]><osm>&a;</osm>', "entities"),
        (b"<osm><node id='x'/></osm>", "line 1"),
        (b"<osm><node id='1' lon='east' lat='2'/></osm>", "line 1"),
        (b'{"elements": 3}', "no answer of Overpass"),
        (b'{"elements": [3]}', "element 1"),
        (b'{"elements": [{"type": "node", "id": 1, "lon": 4}]}', "element 1"),
        (b'{"elements": [], "remark": "runtime error: Query timed out"}', "smaller area"),
        (b"[" * 1_000_000, "no file of OpenStreetMap"),
        (b'{"a":' * 1_000_000, "no answer of Overpass"),
    ],
)
def test_bad_files_are_sentences(data, words, tmp_path):
    path = tmp_path / "bad"
    path.write_bytes(data)
    with pytest.raises(CityVerseError, match=words):
        load_osm(path, tmp_path / "made.gpkg", Wish())


def test_a_bomb_in_a_block_is_cut(tmp_path):
    path = write_pbf(tmp_path / "city.pbf", CITY)
    bomb = zlib.compress(bytes(200 << 20))
    blob = b"\x1a" + _varint(len(bomb)) + bomb
    head = b"\x0a\x07OSMData" + b"\x18" + _varint(len(blob))
    path.write_bytes(path.read_bytes() + len(head).to_bytes(4, "big") + head + blob)
    with pytest.raises(CityVerseError, match="damaged in the block"):
        load_osm(path, tmp_path / "made.gpkg", Wish())


def _varint(value: int) -> bytes:
    made = bytearray()
    while value > 127:
        made.append(value & 127 | 128)
        value >>= 7
    return bytes([*made, value])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_damaged_file_gives_tables_or_a_sentence(tmp_path, data):
    path = write_pbf(tmp_path / "city.pbf", CITY)
    raw = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(bytes(raw))
    with suppress(CityVerseError):
        assert load_osm(path, tmp_path / "made.gpkg", Wish()).account.balanced


def test_a_cancel_ends_it_and_leaves_nothing(tmp_path):
    path = write_pbf(tmp_path / "city.pbf", CITY)
    with pytest.raises(Cancelled):
        load_osm(path, tmp_path / "made.gpkg", Wish(), cancelled=lambda: True)
    assert list(tmp_path.iterdir()) == [path]
