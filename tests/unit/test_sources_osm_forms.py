"""Forms of OpenStreetMap that people have: packed in large blocks, answers as XML, drafts of editors, no maps."""

from __future__ import annotations

import bz2
import gzip
import hashlib
import lzma
import struct
import zlib

import pytest
from cityverse.cityverse_plugin.sources.amounts import amount
from cityverse.cityverse_plugin.sources.osm import Wish, load_osm
from cityverse.cityverse_plugin.sources.recognise import OSM, recognise
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from osgeo import ogr
from osm_files import node, relation, ring, square, way, write_pbf, write_xml

HOUSE = {"building": "yes", "name": "Dar"}
SCHOOL = '<tag k="amenity" v="school"/>'
PAGE = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x.dtd">\n'
    '<html xmlns="http://www.w3.org/1999/xhtml"><body>\n<p><strong style="color:#FF0000">Error</strong>: runtime'
    " error: open64: 0 Success /osm3s Dispatcher_Client::timeout. The server is probably too busy. </p></body></html>"
)


def sha_text(times: int) -> str:
    """Return text that hardly packs."""
    return "".join(hashlib.sha256(bytes([number % 251, number // 251])).hexdigest() for number in range(times))


def town(houses: int = 1):
    elements = [element for number in range(houses) for element in square(10 * number + 1, 0.001 * number, 34, 0.0005)]
    return [*elements, *(way(1000 + number, ring(10 * number + 1), **HOUSE) for number in range(houses))]


def loaded(tmp_path, path):
    return load_osm(path, tmp_path / "out.gpkg", Wish())


def as_xml(tmp_path, *lines: str):
    path = tmp_path / "answer.osm"
    path.write_text('<osm version="0.6" generator="Overpass API">' + "".join(lines) + "</osm>", encoding="utf-8")
    return path


def areas(tmp_path, table: str = "buildings") -> list[float]:
    dataset = ogr.Open(str(tmp_path / "out.gpkg"))
    return [round(feature.GetGeometryRef().GetArea() * 1e6, 6) for feature in dataset.GetLayerByName(table)]


@pytest.mark.parametrize("pack", [bz2.compress, gzip.compress])
def test_a_packed_file_is_known_whose_first_block_is_larger_than_its_head(tmp_path, pack):
    plain = write_xml(tmp_path / "a.osm", [*town(), node(7, 4, 52, note=sha_text(3000))])
    packed = tmp_path / "town.osm.bz2"
    packed.write_bytes(pack(plain.read_bytes()))
    assert recognise(packed) is OSM
    assert loaded(tmp_path, packed).tables == {"buildings": 1}


def test_a_packed_file_that_is_cut_is_said_to_be_damaged(tmp_path):
    packed = tmp_path / "town.osm.gz"
    packed.write_bytes(gzip.compress(write_xml(tmp_path / "a.osm", town()).read_bytes())[:60])
    with pytest.raises(CityVerseError, match="cannot be unpacked beyond byte"):
        loaded(tmp_path, packed)


def test_places_that_come_with_ways_and_members_are_taken_from_xml(tmp_path):
    corners = [(4, 52), (4.001, 52), (4.001, 52.001), (4, 52.001), (4, 52)]
    places = [f'<nd lat="{lat}" lon="{lon}"/>' for lon, lat in corners]
    named = [f'<nd ref="{number}" lat="{lat}" lon="{lon}"/>' for number, (lon, lat) in enumerate(corners[:4] * 2)][:5]
    named[4] = named[0]
    path = as_xml(
        tmp_path,
        '<way id="1"><bounds minlat="52"/>', *named, '<tag k="building" v="yes"/></way>',
        '<relation id="2"><member type="way" ref="8" role="outer">', *places[:3], "</member>",
        '<member type="node" ref="4" role="label" lat="1" lon="1"/>',
        '<member type="way" ref="9" role="outer">', *places[2:], "</member>",
        '<tag k="type" v="multipolygon"/><tag k="building" v="yes"/></relation>',
        f'<way id="3"><center lat="52" lon="4"/>{SCHOOL}</way>',
        '<way id="4"><center lat="52" lon="4"/><tag k="building" v="yes"/></way>',
        '<relation id="5"><center lat="52" lon="4"/><tag k="type" v="multipolygon"/>',
        '<tag k="building" v="yes"/></relation>',
        '<way id="6"><tag k="building" v="yes"/></way>',
    )  # fmt: skip
    result = loaded(tmp_path, path)
    assert result.tables == {"buildings": 2, "facilities": 1}
    assert areas(tmp_path) == [1.0, 1.0]
    reasons = {out.id: str(out.reason) for out in result.account.left_out}
    assert reasons == {
        "way/4": "Only its centre is in the file.",
        "relation/5": "Only its centre is in the file.",
        "way/6": "Its nodes are not in the file.",
    }


def test_a_part_of_a_line_outside_of_what_was_asked_for_is_missed(tmp_path):
    path = as_xml(tmp_path, '<way id="1"><nd ref="1" lat="1" lon="1"/><nd ref="2"/><nd ref="3" lat="2" lon="2"/>'
                  '<tag k="highway" v="service"/></way>')  # fmt: skip
    assert "1 of its 3 nodes" in str(loaded(tmp_path, path).account.left_out[0].reason)


@pytest.mark.parametrize(("remark", "whole"), [
    (' runtime error: Query timed out in "query" at line 4 after 2 seconds. ', False),
    (" runtime remark: Timeout is 15 and maxsize is 1073741824. ", True),
])  # fmt: skip
def test_an_answer_as_xml_that_broke_off_is_refused(tmp_path, remark, whole):
    path = as_xml(tmp_path, f'<node id="1" lat="1" lon="1">{SCHOOL}</node>', f"<remark>{remark}</remark>")
    if whole:
        assert loaded(tmp_path, path).tables == {"facilities": 1}
        return
    with pytest.raises(CityVerseError, match="not complete, Overpass says: runtime error: Query timed out"):
        loaded(tmp_path, path)


def test_a_web_page_in_place_of_an_answer_is_said_with_its_words(tmp_path):
    path = tmp_path / "answer.osm"
    path.write_text(PAGE, encoding="utf-8")
    for deed in (recognise, lambda page: loaded(tmp_path, page)):
        with pytest.raises(
            CityVerseError, match=r"a web page in which Overpass says: runtime error: .* too busy\. Mend"
        ):
            deed(path)


@pytest.mark.parametrize(("data", "name"), [
    (b"\xff\xe0\x04o5m2\xff\x10", "o5m"),
    (b"n1 v1 dV c0 t2020-01-01T00:00:00Z i0 u T x1 y2\n", "OPL"),
])  # fmt: skip
def test_forms_that_are_not_read_are_named(tmp_path, data, name):
    path = tmp_path / "a.osm"
    path.write_bytes(data)
    assert recognise(path) is OSM
    with pytest.raises(CityVerseError, match=f"is {name}, which is not read here. Convert it to"):
        loaded(tmp_path, path)


def repacked(path, field: int, pack):
    """Write the blobs of a .pbf again, packed in another way."""
    data, at, made = path.read_bytes(), 0, bytearray()
    while at < len(data):
        length = struct.unpack(">I", data[at : at + 4])[0]
        head = data[at + 4 : at + 4 + length]
        kind = b"OSMHeader" if b"OSMHeader" in head else b"OSMData"
        size = head[-1] & 127 if head[-2] < 128 else (head[-2] & 127) | head[-1] << 7
        blob = data[at + 4 + length : at + 4 + length + size]
        at += 4 + length + size
        inner = zlib.decompress(blob[blob.index(b"\x78") :])
        packed = pack(inner)
        new = varint(field << 3 | 2) + varint(len(packed)) + packed
        head = b"\x0a" + varint(len(kind)) + kind + b"\x18" + varint(len(new))
        made += struct.pack(">I", len(head)) + head + new
    path.write_bytes(bytes(made))
    return path


def varint(number: int) -> bytes:
    found = bytearray()
    while number > 127:
        found.append(number & 127 | 128)
        number >>= 7
    return bytes([*found, number])


def test_blocks_packed_in_other_ways_are_read_or_named(tmp_path):
    path = repacked(write_pbf(tmp_path / "a.osm.pbf", town()), 4, lzma.compress)
    assert loaded(tmp_path, path).tables == {"buildings": 1}
    path = repacked(write_pbf(tmp_path / "b.osm.pbf", town()), 6, bytes)
    with pytest.raises(CityVerseError, match="needs lz4, which is not known here"):
        loaded(tmp_path, path)


def test_drafts_of_editors_are_taken_without_what_they_delete(tmp_path):
    lines = write_xml(tmp_path / "a.osm", [
        *square(-9, 0, 34, 0.001), way(-20, [-9, -8, -7, -6, -9], **HOUSE), way(21, [-9, -8, -7, -6, -9], **HOUSE),
    ]).read_text()  # fmt: skip
    drafts = lines.replace('<way id="21"', '<way id="21" action="delete" visible="false"')
    path = tmp_path / "b.osm"
    path.write_text(drafts.replace("<osm ", '<osm upload="false" '), encoding="utf-8")
    result = loaded(tmp_path, path)
    assert (result.account.read, result.tables) == (1, {"buildings": 1})


def test_outlines_meet_at_two_nodes_in_one_place_and_a_way_that_is_listed_twice_is_one(tmp_path):
    corners = [(0, 0), (0.002, 0), (0.002, 0.002), (0, 0.002)]
    nodes = [node(number, x, y) for number, (x, y) in enumerate(corners, start=1)]
    again = [node(number + 10, x, y) for number, (x, y) in enumerate(corners, start=1)]
    hole = square(30, 0.0005, 0.0005, 0.001)
    path = write_xml(tmp_path / "a.osm", [
        *nodes, *again, *hole, way(1, [1, 2, 3]), way(2, [13, 14, 11]), way(3, ring(30)), way(4, ring(30)),
        relation(5, [("way", 1, "outer"), ("way", 2, "outer"), ("way", 1, "outer"), ("way", 3, "inner"),
                     ("way", 4, "inner")], type="multipolygon", building="yes"),
    ])  # fmt: skip
    assert loaded(tmp_path, path).account.left_out == []
    assert areas(tmp_path) == [3.0]


def test_roles_of_members_may_be_wrong_and_labels_are_no_outline(tmp_path):
    path = write_xml(tmp_path / "a.osm", [
        *square(1, 0, 0, 0.002), *square(11, 0.0005, 0.0005, 0.001), *square(21, 5, 5, 0.001), way(1, ring(1)),
        way(2, ring(11)), way(3, ring(21)),
        relation(5, [("way", 1, "Outer way"), ("way", 2, "outer"), ("way", 3, "label")], type="multipolygon",
                 building="yes"),
    ])  # fmt: skip
    loaded(tmp_path, path)
    assert areas(tmp_path) == [3.0]


@pytest.mark.parametrize(("text", "metres"), [
    ("approx. 10", 10), ("ca. 10 m", 10), ("~10", 10), ("حوالي 10 متر", 10), ("١٢", 12), ("١٢٫٥ م", 12.5), ("۱۲", 12),
    ("40’", 12.192), ("40′6″", 12.3444), ("40 ft.", 12.192), ("3.5;4", 3.5), ("12 M", 12), ("12 mts", 12),
    ("10-12", None), ("<3", None), ("1e3", None), ("about", None), ("~", None),
])  # fmt: skip
def test_heights_in_all_spellings(text, metres):
    assert amount(text, "m") == (None if metres is None else pytest.approx(metres))


@pytest.mark.parametrize(("text", "floors"), [("R+2", 3), ("r + 10", 11), ("RDC+1", 2), ("G+3", 4), ("R+", None)])
def test_floors_counted_above_the_ground_floor(text, floors):
    assert amount(text, "1") == floors
    assert amount(text, "m") is None


@pytest.mark.parametrize("inside", [
    '<node id="1" version="1" lat="1" lon="1"/><node id="1" version="2" lat="1" lon="1"/>',
    '<node id="1" version="1" visible="false"/>',
])  # fmt: skip
def test_histories_are_no_map(tmp_path, inside):
    with pytest.raises(CityVerseError, match=r"line 1: it holds a history, .* Make an extract"):
        loaded(tmp_path, as_xml(tmp_path, inside))


def test_what_became_of_objects_is_no_map(tmp_path):
    old, new = ('<way id="1" version="1"></way>', '<way id="1" version="2"></way>')
    path = as_xml(tmp_path, f'<action type="modify"><old>{old}</old><new>{new}</new></action>')
    with pytest.raises(CityVerseError, match="it holds changes"):
        loaded(tmp_path, path)
