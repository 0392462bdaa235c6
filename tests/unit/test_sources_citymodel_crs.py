"""Systems of city models: any spelling, boxes in another one, and degrees in either order."""

from __future__ import annotations

import numpy as np
import pytest
from city_models import building, flat_square, model, shapes, write
from cityverse.cityverse_plugin.sources.cityjson_head import stated_crs
from cityverse.cityverse_plugin.sources.citymodel import Wish
from cityverse.cityverse_plugin.sources.citymodel_crs import box_in, known_crs, wkt_of
from cityverse.cityverse_plugin.sources.citymodel_load import load, open_model
from cityverse.cityverse_plugin.sources.citymodel_place import is_turned
from cityverse.cityverse_plugin.twin.messages import CityVerseError


@pytest.mark.parametrize("damaged", ['\0OMPD_CS["NAD83"]', 'GEOGCS["\ud800"]', "EPSG:4326\0[", "[", "\0"])
def test_damaged_texts_are_no_system(damaged):
    assert known_crs(damaged) == ""


@pytest.mark.parametrize(
    ("stated", "code"),
    [
        ("https://www.opengis.net/def/crs/EPSG/0/7415", "EPSG:7415"),
        ("http://www.opengis.net/def/crs/EPSG/0/2056", "EPSG:2056"),
        ("urn:ogc:def:crs:EPSG::7415", "EPSG:7415"),
        ("urn:ogc:def:crs:EPSG:6.9:7415", "EPSG:7415"),
        ("urn:x-ogc:def:crs:EPSG:28992", "EPSG:28992"),
        ("epsg:2056", "EPSG:2056"),
        ("28992", "EPSG:28992"),
        ("urn:ogc:def:crs,crs:EPSG::28992,crs:EPSG::5709", "EPSG:7415"),
        ("EPSG:25832+5783", "EPSG:5555"),
        ("http://www.opengis.net/def/crs-compound?1=http://www.opengis.net/def/crs/EPSG/0/28992"
         "&2=http://www.opengis.net/def/crs/EPSG/0/5709", "EPSG:7415"),
        ("http://www.opengis.net/gml/srs/epsg.xml#4326", "EPSG:4326"),
        ("urn:ogc:def:crs:OGC:1.3:CRS84", "OGC:CRS84"),
        ("urn:adv:crs:ETRS89_UTM32*DE_DHHN2016_NH", "EPSG:25832"),
        ("http://www.opengis.net/def/crs/EPSG/0/6697", "EPSG:6697"),
        ("CH1903 / LV03", "EPSG:21781"),
        ("ch1903", "EPSG:21781"),
        ("Amersfoort / RD New + NAP height", "EPSG:7415"),
        ("ETRS89 / UTM zone 32N + DHHN2016 height", "EPSG:25832"),
        ("ETRS89/UTM32N", "EPSG:25832"),
        ("WGS 84 UTM zone 19 S", "EPSG:32719"),
        ("WGS 84", "EPSG:4326"),
        ("https://epsg.io/28992", "EPSG:28992"),
        ("EPSG 25832", "EPSG:25832"),
        ("http://spatialreference.org/ref/epsg/28992/", "EPSG:28992"),
        ("my own system", ""),
        ("#local-CRS-1", ""),
        ("EPSG:999999", ""),
        ("urn:here:mine", ""),
        ("file:///etc/passwd", ""),
        ("http://example.org/[", ""),
        ("", ""),
    ],
)  # fmt: skip
def test_systems_in_any_spelling(stated, code):
    assert known_crs(stated) == code


@pytest.mark.parametrize(
    "stated",
    [
        {"id": {"authority": "EPSG", "code": 28992}, "name": "Amersfoort / RD New", "type": "ProjectedCRS"},
        {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::28992"}},
        {"name": "Amersfoort / RD New"},
        28992,
    ],
)
def test_systems_that_are_no_text(stated):
    assert known_crs(stated_crs({"metadata": {"referenceSystem": stated}})) == "EPSG:28992"


def test_systems_of_proj_and_of_wkt_are_wkt():
    assert "Oblique_Stereographic" in known_crs("+proj=sterea +lat_0=52.156 +lon_0=5.387 +x_0=155000 +units=m")
    assert known_crs("+proj=nonsense") == ""
    assert known_crs(wkt_of("EPSG:28992")).startswith("PROJCS")
    assert stated_crs({"metadata": {"referenceSystem": ["x"]}}) == ""


def test_a_box_in_another_system():
    # The tower of Amersfoort, origin of the Dutch grid, and one kilometre around it
    west, south, east, north = box_in((5.3726, 52.1462, 5.4018, 52.1642), "EPSG:4326", "EPSG:7415")
    np.testing.assert_allclose([(west + east) / 2, (south + north) / 2], [155_000, 463_000], atol=10)
    np.testing.assert_allclose([east - west, north - south], [2_000, 2_003], atol=20)
    assert box_in((0, 0, 1, 1), "EPSG:999999", "EPSG:4326") is None


@pytest.mark.parametrize(
    ("crs", "place", "turned"),
    [
        ("EPSG:6697", (35.7, 139.7), True),
        ("EPSG:6697", (139.7, 35.7), False),
        ("EPSG:4326", (35.7, 139.7), True),
        ("EPSG:4326", (35.7, 39.7), False),  # nobody can tell
        ("EPSG:7415", (84_616, 447_422), False),
        ("", (35.7, 139.7), False),
    ],
)
def test_the_order_of_degrees(crs, place, turned):
    assert is_turned(crs, *place) is turned


def test_latitude_before_longitude_is_turned_round(tmp_path):
    objects = {"a": building(flat_square(0)), "b": building(flat_square(0))}
    degrees = [[35.7, 139.7, 0], [35.7, 139.8, 0], [35.8, 139.8, 0], [35.8, 139.7, 0]]
    tokyo = {"vertices": degrees, "transform": None, "metadata": {"referenceSystem": "urn:ogc:def:crs:EPSG::6697"}}
    found = load(open_model(write(tmp_path / "m.json", {**model(objects), **tokyo})), tmp_path / "out.gpkg", Wish())
    assert "latitude before longitude" in str(found.survey.notes[0])
    for feature in shapes(tmp_path / "out.gpkg").values():
        assert feature.GetGeometryRef().GetEnvelope() == (139.7, 139.8, 35.7, 35.8)


@pytest.mark.parametrize(
    ("crs", "place", "turned"),
    [
        ("EPSG:31466", (3_424_175, 5_707_327), False),  # of the zone beside: far off, and much further the other way
        ("EPSG:31466", (5_707_327, 3_424_175), True),
        ("EPSG:3068", (40, 90), True),  # local coordinates: as the authority has them
    ],
)
def test_the_order_of_what_lies_outside_of_the_area_of_its_system(crs, place, turned):
    assert is_turned(crs, *place, usual=True) is turned


def notes(tmp_path, crs, *corners):
    places = {"vertices": [[*corner, 0] for corner in corners], "transform": {"scale": [1] * 3, "translate": [0] * 3}}
    document = {**model({"a": building(flat_square(0))}), **places, "metadata": {"referenceSystem": crs}}
    return [str(note) for note in load(open_model(write(tmp_path / "m.json", document)), tmp_path / "o.gpkg", Wish())
            .survey.notes]  # fmt: skip


def test_a_place_where_its_system_is_not_used_is_told(tmp_path):
    (said,) = notes(tmp_path, "EPSG:7415", (0, 0), (4, 0), (4, 4), (0, 4))
    assert "outside of the area in which its coordinate reference system, EPSG:7415, is used" in said
    assert (
        notes(tmp_path, "EPSG:7415", (84_000, 447_000), (84_004, 447_000), (84_004, 447_004), (84_000, 447_004)) == []
    )


def test_coordinates_from_the_centre_of_the_earth_are_a_sentence(tmp_path):
    corners = [[4_399_488, 3_085_327, 3_425_307 + step] for step in range(4)]
    document = {**model({"a": building(flat_square(0))}), "vertices": corners, "metadata": {}}
    document["transform"] = {"scale": [1] * 3, "translate": [0] * 3}
    account = load(open_model(write(tmp_path / "m.json", document)), tmp_path / "o.gpkg", Wish()).account
    assert "geocentric" in str(account.left_out[0].reason)
    document["metadata"] = {"referenceSystem": "https://www.opengis.net/def/crs/EPSG/0/4978"}
    with pytest.raises(CityVerseError, match=r"“m\.json” cannot be laid on a map\. .*geocentric"):
        load(open_model(write(tmp_path / "m.json", document)), tmp_path / "o.gpkg", Wish())
