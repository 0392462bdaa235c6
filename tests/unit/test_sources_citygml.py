"""CityGML: geometry, references, attributes, coordinate systems, beside what is known of small models."""

from __future__ import annotations

import numpy as np
import pytest
from city_models import read
from cityverse.cityverse_plugin.sources.citymodel import Wish
from gml_models import CUBE, ENVELOPE, building, cube_with_meanings, member, model, multi_surface, polygon, solid, write

ROOF = "0 0 5 4 0 5 4 4 5 0 4 5 0 0 5"


def only(tmp_path, *members, wish=None, **more):
    """Return rows by id, the batch of all, and the account."""
    batches, account, survey = read(write(tmp_path, model(*members, **more)), wish)
    assert len(batches) <= 1
    rows = {row.id: row for batch in batches for row in batch.rows}
    return rows, batches[0] if batches else None, account, survey


def roof(text=ROOF, **more):
    return f"<bldg:lod1MultiSurface>{multi_surface(polygon(text, **more))}</bldg:lod1MultiSurface>"


def test_a_solid_that_refers_forward_has_the_meanings_of_its_surfaces(tmp_path):
    rows, batch, account, survey = only(tmp_path, cube_with_meanings())
    assert (rows["b"].type, rows["b"].lod) == ("Building", "2")
    assert batch.shapes.objects.tolist() == [6]
    names = [batch.shapes.names[code] for code in batch.shapes.codes]
    assert sorted(names) == ["GroundSurface", "RoofSurface", *["WallSurface"] * 4]
    assert batch.shapes.boxes()[0].tolist() == [0, 4, 0, 4, 0, 10]
    assert (account.read, account.left_out, survey.version) == (1, [], "2.0")


def test_a_solid_that_repeats_its_surfaces_counts_them_once(tmp_path):
    walls = cube_with_meanings().replace("#p-", "#x-")
    own = f"<bldg:lod2Solid>{solid(*map(polygon, CUBE.values()))}</bldg:lod2Solid>"
    start, end = walls.index("<bldg:lod2Solid>"), walls.index("</bldg:lod2Solid>") + len("</bldg:lod2Solid>")
    _, batch, _, _ = only(tmp_path, walls[:start] + own + walls[end:])
    assert batch.shapes.objects.tolist() == [6]
    assert "" not in {batch.shapes.names[code] for code in batch.shapes.codes}


def test_members_may_refer_to_each_other_in_both_directions(tmp_path):
    wall = building(f"<bldg:lod1MultiSurface>{multi_surface('#w')}</bldg:lod1MultiSurface>", "one")
    rows, batch, account, _ = only(tmp_path, wall, building(roof(name="w"), "two"), wall.replace('"one"', '"three"'))
    assert set(rows) == {"one", "two", "three"}
    assert batch.shapes.objects.tolist() == [1, 1, 1]
    assert account.left_out == []


def test_references_in_circles_end(tmp_path):
    circle = '<gml:CompositeSurface gml:id="c"><gml:surfaceMember xlink:href="#c"/></gml:CompositeSurface>'
    _, _, account, _ = only(tmp_path, building(f"<bldg:lod1MultiSurface>{circle}</bldg:lod1MultiSurface>"))
    assert [out.id for out in account.left_out] == ["b"]


def test_references_that_double_do_not_grow(tmp_path):
    layers = "".join(
        f'<gml:surfaceMember><gml:CompositeSurface gml:id="c{number}"><gml:surfaceMember xlink:href="#c{number + 1}"/>'
        f'<gml:surfaceMember xlink:href="#c{number + 1}"/></gml:CompositeSurface></gml:surfaceMember>'
        for number in range(60)
    )
    last = f'<gml:surfaceMember><gml:CompositeSurface gml:id="c60"><gml:surfaceMember>{polygon(ROOF)}'
    text = f"<gml:MultiSurface>{layers}{last}</gml:surfaceMember></gml:CompositeSurface></gml:surfaceMember>"
    inside = f"<bldg:lod1MultiSurface>{text}</gml:MultiSurface></bldg:lod1MultiSurface>"
    _, batch, _, _ = only(tmp_path, building(inside))
    assert batch.shapes.objects.tolist() == [1]


def test_what_is_referred_to_and_not_there_is_said(tmp_path):
    gone = f"<bldg:lod1MultiSurface>{multi_surface('#gone')}</bldg:lod1MultiSurface>"
    part = f"<bldg:lod1MultiSurface>{multi_surface('#gone', polygon(ROOF))}</bldg:lod1MultiSurface>"
    rows, _, account, survey = only(tmp_path, building(gone, "a"), building(part, "b"))
    assert set(rows) == {"b"}
    assert "#gone" in str(account.left_out[0].reason)
    assert any("lack surfaces" in str(note) for note in survey.notes)


@pytest.mark.parametrize(
    ("tag", "text"),
    [("posList", ROOF), ("coordinates", "0,0,5 4,0,5 4,4,5 0,4,5 0,0,5")],
    ids=["posList", "coordinates"],
)
def test_coordinates_in_each_spelling(tmp_path, tag, text):
    _, batch, _, _ = only(tmp_path, building(roof(text, tag=tag)))
    assert batch.shapes.points.tolist() == np.array(ROOF.split(), float).reshape(-1, 3).tolist()


def test_single_positions_and_holes(tmp_path):
    square = "".join(f"<gml:pos>{x} {y} 1</gml:pos>" for x, y in ((0, 0), (9, 0), (9, 9), (0, 9), (0, 0)))
    text = f"<gml:Polygon><gml:exterior><gml:LinearRing>{square}</gml:LinearRing></gml:exterior><gml:interior>"
    text += "<gml:LinearRing><gml:posList>2 2 1 3 2 1 3 3 1 2 2 1</gml:posList></gml:LinearRing></gml:interior>"
    inside = f"<bldg:lod1MultiSurface>{multi_surface(text + '</gml:Polygon>')}</bldg:lod1MultiSurface>"
    _, batch, _, _ = only(tmp_path, building(inside))
    assert (batch.shapes.rings.tolist(), batch.shapes.surfaces.tolist()) == ([5, 4], [2])


def test_two_dimensions_are_inherited(tmp_path):
    flat = multi_surface(polygon("0 0 4 0 4 4 0 4 0 0 2 2")).replace(
        "<gml:MultiSurface", '<gml:MultiSurface srsDimension="2"'
    )
    _, batch, _, _ = only(tmp_path, building(f"<bldg:lod0FootPrint>{flat}</bldg:lod0FootPrint>"), envelope=ENVELOPE)
    assert batch.shapes.points[:, 2].tolist() == [0] * len(batch.shapes.points)
    assert batch.shapes.points[1].tolist() == [4, 0, 0]


def test_implicit_geometry_is_put_in_its_places(tmp_path):
    def tree(name, shape, x):
        return member(
            f'<frn:CityFurniture gml:id="{name}"><frn:lod1ImplicitRepresentation><core:ImplicitGeometry>'
            f"<core:transformationMatrix>2 0 0 1 0 2 0 0 0 0 2 0 0 0 0 1</core:transformationMatrix>{shape}"
            f"<core:referencePoint><gml:Point><gml:pos>{x} 200 30</gml:pos></gml:Point></core:referencePoint>"
            "</core:ImplicitGeometry></frn:lod1ImplicitRepresentation></frn:CityFurniture>"
        )

    given = multi_surface(polygon("0 0 0 1 0 0 1 1 0 0 0 0")).replace("<gml:Multi", "<gml:Multi", 1)
    given = given.replace("<gml:MultiSurface>", '<gml:MultiSurface gml:id="shape">')
    first = tree("one", f"<core:relativeGMLGeometry>{given}</core:relativeGMLGeometry>", 100)
    second = tree("two", '<core:relativeGMLGeometry xlink:href="#shape"/>', 500)
    _, batch, account, _ = only(tmp_path, second.replace("two", "zero"), first, second)
    assert account.left_out == []
    boxes = {row.id: box.tolist() for row, box in zip(batch.rows, batch.shapes.boxes())}
    assert boxes["one"] == [101, 103, 200, 202, 30, 30]
    assert boxes["two"] == boxes["zero"] == [501, 503, 200, 202, 30, 30]


def test_parts_rooms_and_installations_are_objects_with_parents(tmp_path):
    part = f'<bldg:consistsOfBuildingPart><bldg:BuildingPart gml:id="p">{roof()}</bldg:BuildingPart>'
    inside = part + "</bldg:consistsOfBuildingPart>"
    inside += '<bldg:outerBuildingInstallation><bldg:BuildingInstallation gml:id="i"/></bldg:outerBuildingInstallation>'
    rows, batch, account, _ = only(tmp_path, building(inside, "b"))
    assert {name: (row.type, row.parent) for name, row in rows.items()} == {
        "b": ("Building", ""), "p": ("BuildingPart", "b"), "i": ("BuildingInstallation", "b")
    }  # fmt: skip
    assert account.read == 3
    assert dict(zip(rows, batch.shapes.objects.tolist())) == {"b": 0, "p": 1, "i": 0}


def test_the_level_that_is_asked_for(tmp_path):
    both = roof() + f"<bldg:lod2MultiSurface>{multi_surface(polygon(ROOF), polygon(ROOF.replace('5', '6')))}"
    both += "</bldg:lod2MultiSurface>"
    one = building(both, "a"), building(roof(), "b")
    rows, batch, account, _ = only(tmp_path, *one, wish=Wish(lod="2"))
    assert (set(rows), batch.shapes.objects.tolist()) == ({"a"}, [2])
    assert "LoD 2" in str(account.left_out[0].reason)
    rows, _, _, _ = only(tmp_path, *one)
    assert {name: row.lod for name, row in rows.items()} == {"a": "2", "b": "1"}


def test_attributes_have_types(tmp_path):
    inside = (
        "<gml:name>Town hall</gml:name><core:creationDate>2020-01-02</core:creationDate>"
        '<gen:stringAttribute name="owner"><gen:value>city</gen:value></gen:stringAttribute>'
        '<gen:intAttribute name="flats"><gen:value>12</gen:value></gen:intAttribute>'
        '<gen:doubleAttribute name="share"><gen:value>0.5</gen:value></gen:doubleAttribute>'
        '<gen:measureAttribute name="area"><gen:value uom="m2">30.5</gen:value></gen:measureAttribute>'
        '<gen:genericAttributeSet name="more"><gen:intAttribute name="n"><gen:value>1</gen:value></gen:intAttribute>'
        "</gen:genericAttributeSet><bldg:function>1000</bldg:function><bldg:function>1001</bldg:function>"
        '<bldg:measuredHeight uom="m">12.5</bldg:measuredHeight><bldg:storeysAboveGround>4</bldg:storeysAboveGround>'
        "<core:externalReference><core:informationSystem>http://x</core:informationSystem><core:externalObject>"
        "<core:name>A1</core:name></core:externalObject></core:externalReference>"
        "<bldg:address><core:Address><core:xalAddress><xal:AddressDetails><xal:Country><xal:CountryName>Japan"
        "</xal:CountryName><xal:Locality><xal:LocalityName>Tokyo</xal:LocalityName></xal:Locality></xal:Country>"
        "</xal:AddressDetails></core:xalAddress></core:Address></bldg:address>"
    )
    rows, _, _, _ = only(tmp_path, building(inside))
    assert rows["b"].attributes == {
        "name": "Town hall", "creationDate": "2020-01-02", "owner": "city", "flats": 12, "share": 0.5, "area": 30.5,
        "more": {"n": 1}, "function": ["1000", "1001"], "measuredHeight": 12.5, "storeysAboveGround": 4,
        "externalReference": {"informationSystem": "http://x", "externalObject": {"name": "A1"}},
        "address": "Japan, Tokyo",
    }  # fmt: skip


def test_attributes_of_version_3(tmp_path):
    inside = (
        "<core:genericAttribute><gen:IntAttribute><gen:name>flats</gen:name><gen:value>7</gen:value></gen:IntAttribute>"
        "</core:genericAttribute><con:height><con:Height><con:value uom='m'>9.5</con:value></con:Height></con:height>"
    )
    rows, _, _, survey = only(tmp_path, building(inside), version="3.0")
    assert (rows["b"].attributes["flats"], rows["b"].attributes["measuredHeight"]) == (7, 9.5)
    assert survey.version == "3.0"


def test_boundaries_and_openings_of_version_3(tmp_path):
    window = (
        "<con:fillingSurface><con:WindowSurface><core:lod3MultiSurface>"
        f"{multi_surface(polygon(ROOF))}</core:lod3MultiSurface></con:WindowSurface></con:fillingSurface>"
    )
    wall = (
        f"<core:boundary><con:WallSurface>{window}<core:lod3MultiSurface>{multi_surface(polygon(CUBE['south']))}"
        "</core:lod3MultiSurface></con:WallSurface></core:boundary>"
    )
    rows, batch, account, _ = only(tmp_path, building(wall), version="3.0")
    assert (set(rows), account.read) == ({"b"}, 1)
    assert {batch.shapes.names[code] for code in batch.shapes.codes} == {"WallSurface", "WindowSurface"}


@pytest.mark.parametrize(
    ("name", "first", "crs"),
    [
        ("http://www.opengis.net/def/crs/EPSG/0/6697", "35.6 139.7 3", "EPSG:6697"),
        ("urn:ogc:def:crs:EPSG::4326", "52.1 4.3 3", "EPSG:4326"),
        ("EPSG:4326", "52.1 4.3 3", "EPSG:4326"),
        ("urn:ogc:def:crs:EPSG::6677", "-35000 -7000 3", "EPSG:6677"),
    ],
)
def test_latitude_or_northing_first(tmp_path, name, first, crs):
    a, b, z = map(float, first.split())
    text = " ".join(f"{a + i} {b + j} {z}" for i, j in ((0, 0), (0.1, 0), (0.1, 0.1), (0, 0)))
    envelope = (
        f'<gml:boundedBy><gml:Envelope srsName="{name}" srsDimension="3"><gml:lowerCorner>{first}</gml:lowerCorner>'
        "</gml:Envelope></gml:boundedBy>"
    )
    _, batch, _, survey = only(tmp_path, building(roof(text)), envelope=envelope)
    assert batch.shapes.points[0].tolist() == [b, a, z]
    assert survey.crs == crs


def test_a_compound_system_is_known_and_easting_first(tmp_path):
    _, batch, _, survey = only(tmp_path, building(roof("458874 5438349 112 458880 5438349 112 458880 5438355 112 "
                                                       "458874 5438349 112")), envelope=ENVELOPE)  # fmt: skip
    assert survey.crs == "EPSG:5555"
    assert batch.shapes.points[0].tolist() == [458874, 5438349, 112]


def test_a_system_that_only_the_envelope_of_an_object_names(tmp_path):
    bounds = '<gml:boundedBy><gml:Envelope srsName="EPSG:25832" srsDimension="3"/></gml:boundedBy>'
    _, _, account, survey = only(tmp_path, building(bounds + roof()))
    assert (survey.crs, account.left_out) == ("EPSG:25832", [])


def test_objects_of_a_system_that_is_not_known_are_left_out(tmp_path):
    other = roof().replace("<gml:MultiSurface>", '<gml:MultiSurface srsName="urn:local:17">')
    same = roof().replace("<gml:MultiSurface>", '<gml:MultiSurface srsName="EPSG:25832">')
    rows, _, account, _ = only(tmp_path, building(other, "far"), building(same, "near"), envelope=ENVELOPE)
    assert set(rows) == {"near"}
    assert "urn:local:17" in str(account.left_out[0].reason)


def test_relief_water_and_groups(tmp_path):
    triangle = "<gml:Triangle><gml:exterior><gml:LinearRing><gml:posList>0 0 1 4 0 1 4 4 1 0 0 1</gml:posList>"
    triangle += "</gml:LinearRing></gml:exterior></gml:Triangle>"
    relief = (
        '<dem:ReliefFeature gml:id="r"><dem:lod>2</dem:lod><dem:reliefComponent><dem:TINRelief gml:id="t">'
        f"<dem:lod>2</dem:lod><dem:tin><gml:TriangulatedSurface><gml:trianglePatches>{triangle}</gml:trianglePatches>"
        "</gml:TriangulatedSurface></dem:tin></dem:TINRelief></dem:reliefComponent></dem:ReliefFeature>"
    )
    water = (
        '<wtr:WaterBody gml:id="w"><wtr:boundedBy><wtr:WaterSurface><wtr:lod2Surface>'
        f"{polygon(ROOF)}</wtr:lod2Surface></wtr:WaterSurface></wtr:boundedBy></wtr:WaterBody>"
    )
    group = '<grp:CityObjectGroup gml:id="g"><grp:groupMember xlink:href="#w"/></grp:CityObjectGroup>'
    rows, batch, account, _ = only(tmp_path, member(relief), member(water), member(group))
    assert {name: (row.type, row.lod) for name, row in rows.items()} == {
        "r": ("ReliefFeature", ""), "t": ("TINRelief", "2"), "w": ("WaterBody", "2"), "g": ("CityObjectGroup", "")
    }  # fmt: skip
    assert dict(zip(rows, batch.shapes.objects.tolist())) == {"r": 0, "t": 1, "w": 1, "g": 0}
    assert rows["g"].attributes == {"groupMember": "#w"}
    assert account.left_out == []


def test_points_and_lines_are_left_out_with_their_kind(tmp_path):
    text = (
        "<bldg:lod1MultiCurve><gml:MultiCurve><gml:curveMember><gml:LineString><gml:posList>0 0 0 1 1 1</gml:posList>"
    )
    text += "</gml:LineString></gml:curveMember></gml:MultiCurve></bldg:lod1MultiCurve>"
    _, _, account, _ = only(tmp_path, building(text))
    assert "MultiCurve" in str(account.left_out[0].reason)


def test_a_list_longer_than_any_piece_of_the_file(tmp_path):
    angles = np.linspace(0, 2 * np.pi, 60_000)
    circle = np.column_stack([1000 * np.cos(angles), 1000 * np.sin(angles), np.full(len(angles), 7.0)])
    circle[-1] = circle[0]
    _, batch, _, _ = only(tmp_path, building(roof(" ".join(f"{number!r}" for number in circle.ravel().tolist()))))
    assert np.array_equal(batch.shapes.points, circle)


def test_a_level_that_is_damaged_spoils_no_other(tmp_path):
    damaged = f"<bldg:lod2MultiSurface>{multi_surface(polygon('0 0 x'))}</bldg:lod2MultiSurface>"
    rows, _, account, _ = only(tmp_path, building(damaged + roof()), wish=Wish(lod="1"))
    assert (rows["b"].lod, account.left_out) == ("1", [])
    rows, _, account, _ = only(tmp_path, building(damaged + roof()))
    assert (rows, [out.id for out in account.left_out]) == ({}, ["b"])
