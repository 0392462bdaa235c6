"""What CityGML says of the surfaces of an object: kept with the numbers of the surfaces that it is said of."""

from __future__ import annotations

import json

from city_models import read, shapes
from cityverse.cityverse_plugin.sources.citymodel import Wish
from cityverse.cityverse_plugin.sources.citymodel_load import load, open_model
from gml_models import CUBE, building, cube_with_meanings, model, multi_surface, polygon, solid, write

SLOPE = '<gen:doubleAttribute name="slope"><gen:value>12.5</gen:value></gen:doubleAttribute>'


def wall(inside, name="w", side="south", kind="WallSurface", level=2):
    geometry = f"<bldg:lod{level}MultiSurface>{multi_surface(polygon(CUBE[side]))}</bldg:lod{level}MultiSurface>"
    surface = f'<bldg:{kind} gml:id="{name}">{inside}{geometry if side else ""}</bldg:{kind}>'
    return f"<bldg:boundedBy>{surface}</bldg:boundedBy>"


def said(tmp_path, *members, wish=None, **more):
    batches, _, _ = read(write(tmp_path, model(*members, **more)), wish)
    rows = {row.id: row for batch in batches for row in batch.rows}
    return {name: row.attributes.get("surface_attributes") for name, row in rows.items()}


def test_each_surface_keeps_what_is_said_of_it(tmp_path):
    inside = wall(SLOPE, "r", "roof", "RoofSurface") + wall("<gml:name>front</gml:name><bldg:usage>1</bldg:usage>")
    assert said(tmp_path, building(inside + wall("", "plain", "north")))["b"] == [
        {"type": "RoofSurface", "slope": 12.5, "id": "r", "surfaces": [1]},
        {"type": "WallSurface", "name": "front", "usage": "1", "id": "w", "surfaces": [2]},
    ]


def test_of_surfaces_with_nothing_but_an_id_nothing_is_kept(tmp_path):
    assert said(tmp_path, cube_with_meanings()) == {"b": None}


def test_openings_name_the_surface_that_they_are_in(tmp_path):
    door = (
        '<bldg:opening><bldg:Door gml:id="d"><gml:name>main</gml:name><bldg:lod3MultiSurface>'
        f"{multi_surface(polygon(CUBE['east']))}</bldg:lod3MultiSurface></bldg:Door></bldg:opening>"
    )
    found = said(tmp_path, building(wall(door, level=3)))["b"]
    assert found == [{"type": "Door", "name": "main", "id": "d", "parent": "w", "surfaces": [1]}]


def test_a_solid_that_refers_to_surfaces_numbers_them_as_the_feature_has_them(tmp_path):
    text = cube_with_meanings().replace("<bldg:RoofSurface>", f'<bldg:RoofSurface gml:id="r">{SLOPE}')
    path = write(tmp_path, model(text))
    load(open_model(path), tmp_path / "out.gpkg", Wish())
    (feature,) = shapes(tmp_path / "out.gpkg").values()
    (entry,) = json.loads(feature["surface_attributes"])
    assert (entry["slope"], entry["id"]) == (12.5, "r")
    assert entry["surfaces"] == json.loads(feature["surfaces"])["RoofSurface"]


def test_surfaces_without_geometry_are_not_forgotten(tmp_path):
    bare = f'<bldg:boundedBy><bldg:RoofSurface gml:id="r">{SLOPE}</bldg:RoofSurface></bldg:boundedBy>'
    own = f"<bldg:lod1Solid>{solid(*map(polygon, CUBE.values()))}</bldg:lod1Solid>"
    assert said(tmp_path, building(bare + own))["b"] == [
        {"type": "RoofSurface", "slope": 12.5, "id": "r", "surfaces": []}
    ]


def test_surfaces_of_another_level_say_nothing_of_this_one(tmp_path):
    inside = wall(SLOPE, "r", "roof", "RoofSurface", level=3)
    inside += f"<bldg:lod1Solid>{solid(*map(polygon, CUBE.values()))}</bldg:lod1Solid>"
    assert said(tmp_path, building(inside), wish=Wish(lod="1")) == {"b": None}
    assert len(said(tmp_path, building(inside))["b"]) == 1


ADE = "https://example.org/ade/1.0"


def test_data_of_extensions_are_attributes_and_their_objects_are_objects(tmp_path):
    more = (
        f'<x:data xmlns:x="{ADE}"><x:Data><x:rows>7</x:rows></x:Data></x:data>'
        f'<x:zone xmlns:x="{ADE}"><x:Zone gml:id="z"><x:volume>{solid(*map(polygon, CUBE.values()))}</x:volume>'
        f'</x:Zone></x:zone><x:yard xmlns:x="{ADE}"><x:Yard>'
        f"<x:lod0Area>{multi_surface(polygon(CUBE['ground']))}</x:lod0Area>"
        "</x:Yard></x:yard>"
    )
    batches, account, _ = read(write(tmp_path, model(building(more))))
    rows = {row.type: row for row in batches[0].rows}
    assert set(rows) == {"Building", "Zone", "Yard"}
    assert rows["Building"].attributes == {"data": {"rows": "7"}}
    assert dict(zip(rows, batches[0].shapes.objects.tolist())) == {"Building": 0, "Zone": 6, "Yard": 1}
    assert (account.read, account.left_out) == (3, [])


def test_surfaces_of_version_3(tmp_path):
    surface = (
        f'<core:boundary><con:RoofSurface gml:id="r"><core:genericAttribute><gen:IntAttribute><gen:name>rows</gen:name>'
        "<gen:value>7</gen:value></gen:IntAttribute></core:genericAttribute><core:lod2MultiSurface>"
        f"{multi_surface(polygon(CUBE['roof']))}</core:lod2MultiSurface></con:RoofSurface></core:boundary>"
    )
    assert said(tmp_path, building(surface), version="3.0")["b"] == [
        {"type": "RoofSurface", "rows": 7, "id": "r", "surfaces": [1]}
    ]


def test_what_extensions_add_to_objects_of_version_3_is_read_as_theirs(tmp_path):
    added = (
        f'<bldg:adeOfAbstractBuilding><x:Properties xmlns:x="{ADE}"><x:owner>Smith</x:owner><x:cellar><x:Cellar>'
        f"<x:lod0Area>{multi_surface(polygon(CUBE['ground']))}</x:lod0Area></x:Cellar></x:cellar></x:Properties>"
        "</bldg:adeOfAbstractBuilding>"
    )
    batches, account, _ = read(write(tmp_path, model(building(added), version="3.0")))
    rows = {row.type: row for row in batches[0].rows}
    assert rows["Building"].attributes == {"owner": "Smith"}
    assert (rows["Cellar"].parent, rows["Cellar"].lod) == (rows["Building"].id, "0")
    assert (account.read, account.left_out) == (2, [])


def test_surfaces_inside_a_property_of_another_name_are_found(tmp_path):
    """Some programs write the surfaces of an installation into its geometry property."""
    walls = wall("", "w", "south") + wall("", "r", "roof", "RoofSurface")
    inside = f'<bldg:BuildingInstallation gml:id="i"><bldg:lod2Geometry>{walls}</bldg:lod2Geometry>'
    member = building(
        f"<bldg:outerBuildingInstallation>{inside}</bldg:BuildingInstallation></bldg:outerBuildingInstallation>"
    )
    batches, _, _ = read(write(tmp_path, model(member)))
    assert dict(zip((row.id for row in batches[0].rows), batches[0].shapes.objects.tolist())) == {"b": 0, "i": 2}
