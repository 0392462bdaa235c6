"""The shared model of city models: surfaces as GDAL reads them, columns of one type, systems, extents, tables."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing

import numpy as np
import pytest
from city_models import building, flat_square, model, shapes, write
from cityverse.cityverse_plugin.sources.citymodel import Builder, Row, Wish, lod_order
from cityverse.cityverse_plugin.sources.citymodel_columns import MOST_COLUMNS, Columns
from cityverse.cityverse_plugin.sources.citymodel_load import load, open_model
from cityverse.cityverse_plugin.twin.messages import Cancelled, CityVerseError
from osgeo import ogr

SQUARE = np.array([[0, 0, 0], [4, 0, 0], [4, 4, 0], [0, 4, 0], [0, 0, 0]], float)
HOLE = np.array([[1, 1, 0], [2, 1, 0], [2, 2, 0], [1, 1, 0]], float)


def row(name: str, **attributes) -> Row:
    return Row(name, "Building", "", "2", attributes)


def lifted(height: float) -> np.ndarray:
    return SQUARE + np.array([0, 0, height])


def batch():
    """A square with a hole and a roof, an object without geometry, a square."""
    builder = Builder()
    points = np.concatenate([SQUARE, HOLE, lifted(7)])
    builder.add(row("holed"), points, [5, 4, 5], [2, 1], ["GroundSurface", "RoofSurface"])
    builder.add(row("bare"))
    builder.add(row("square"), SQUARE + 10, [5], [1])
    return builder.take()


def geometry(blob):
    return ogr.CreateGeometryFromWkb(bytes(blob[40:]))


def test_blobs_are_what_gdal_reads():
    holed, bare, square = batch().shapes.blobs(28992)
    assert bare is None
    assert bytes(holed[:2]) == b"GP"
    assert np.frombuffer(holed[4:8], "<i4") == [28992]
    assert np.frombuffer(holed[8:40], "<f8").tolist() == [0, 4, 0, 4]
    first, second = geometry(holed), geometry(square)
    assert first.GetGeometryName() == second.GetGeometryName() == "MULTIPOLYGON"
    assert first.GetCoordinateDimension() == 3
    assert first.GetGeometryRef(0).GetGeometryCount() == 2
    assert first.GetGeometryRef(0).GetGeometryRef(1).GetPoints() == [tuple(point) for point in HOLE]
    assert first.GetGeometryRef(1).GetGeometryRef(0).GetPoint(2) == (4, 4, 7)
    assert second.GetGeometryRef(0).GetGeometryRef(0).GetPoints() == [tuple(point) for point in SQUARE + 10]


def test_random_shapes_are_what_gdal_reads():
    random, builder, expected = np.random.default_rng(7), Builder(), []
    for number in range(200):
        surfaces = random.integers(1, 4, random.integers(0, 5)).tolist()
        rings = [random.random((size, 3)) for size in random.integers(4, 9, sum(surfaces)).tolist()]
        builder.add(row(str(number)), np.concatenate([np.empty((0, 3)), *rings]), list(map(len, rings)), surfaces)
        expected.append((surfaces, rings))
    taken = builder.take()
    for blob, (surfaces, rings) in zip(taken.shapes.blobs(0), expected):
        if not surfaces:
            assert blob is None
            continue
        read = geometry(blob)
        assert [part.GetGeometryCount() for part in read] == surfaces
        got = [np.array(ring.GetPoints()) for part in read for ring in part]
        assert all(np.array_equal(one, other) for one, other in zip(got, rings))


def test_keeping_some_is_gathering_some():
    whole = batch()
    kept = whole.keep(np.array([False, True, True]))
    assert [one.id for one in kept.rows] == ["bare", "square"]
    assert kept.shapes.blobs(1)[0] is None
    assert kept.shapes.blobs(1)[1] == whole.shapes.blobs(1)[2]
    assert len(whole.keep(np.zeros(3, bool))) == 0


def test_heights_are_of_ground_and_roof_where_they_are_known():
    builder = Builder()
    chimney = np.concatenate([lifted(2), lifted(9), lifted(12)])
    builder.add(row("told"), chimney, [5] * 3, [1] * 3, ["GroundSurface", "RoofSurface", "WallSurface"])
    builder.add(row("untold"), chimney, [5] * 3, [1] * 3)
    builder.add(row("bare"))
    ground, roof = builder.take().shapes.heights()
    np.testing.assert_array_equal(ground, [2, 2, np.nan])
    np.testing.assert_array_equal(roof, [9, 12, np.nan])


def test_an_empty_batch():
    nothing = Builder().take()
    assert len(nothing) == 0
    assert nothing.shapes.blobs(1) == []
    assert nothing.shapes.surface_texts() == []
    assert [len(found) for found in nothing.shapes.heights()] == [0, 0]


def test_columns_have_one_type_each():
    columns = Columns(["id"])
    values = columns.values(
        [
            {"whole": 1, "mixed": 1, "real": 1, "yes": True, "text": "a", "nested": [1, {"é": None}], "none": None},
            {"whole": None, "mixed": "x", "real": 2.5, "yes": False, "big": 2**70, "nan": float("nan"), "ID": 7},
        ]
    )
    assert columns.kinds() == {
        "whole": "INTEGER", "mixed": "TEXT", "real": "REAL", "yes": "BOOLEAN", "text": "TEXT", "nested": "TEXT",
        "none": "TEXT", "big": "TEXT", "nan": "REAL", "ID_2": "INTEGER",
    }  # fmt: skip
    found = dict(zip(columns.kinds(), values))
    assert list(found["mixed"]) == ["1", "x"]
    assert list(found["nested"]) == ['[1,{"é":null}]', None]
    assert list(found["big"]) == [None, str(2**70)]
    assert list(found["nan"]) == [None, None]


def test_attributes_that_find_no_column_are_kept_together():
    columns = Columns([])
    values = columns.values([{str(number): number for number in range(MOST_COLUMNS + 2)}])
    assert json.loads(values[-1][0]) == {str(number): number for number in (MOST_COLUMNS, MOST_COLUMNS + 1)}
    assert list(columns.kinds())[-1] == "more_attributes"
    assert columns.values([{"0": 1}])[-1] == [None]


@pytest.mark.parametrize(
    ("there", "asked", "chosen"),
    [
        (["1", "2", "10"], "", "10"),
        (["1.2", "2.2", "1.3"], "1", "1.3"),
        (["1", "1.3"], "1", "1"),
        (["LoD2", "LoD1"], "", "LoD2"),
        (["", "fine"], "", "fine"),
        (["1"], "2", None),
        (["12"], "1", None),
        ([], "", None),
    ],
)
def test_levels(there, asked, chosen):
    assert Wish(lod=asked).choose_lod(there) == chosen
    assert lod_order("2.2") > lod_order("2.1") > lod_order("2") > lod_order("0") > lod_order("odd")


def many(tmp_path, count):
    """A model of buildings side by side, 10 m apart, whose attributes change their type on the way."""
    objects, vertices = {}, []
    for number in range(count):
        first = len(vertices)
        vertices += [[1000 * number + x, y, 0] for x, y in ((0, 0), (500, 0), (500, 500), (0, 500))]
        attributes = {
            "n": number if number < 5_000 else f"0{number}",
            "yes": number % 2 == 0 if number < 5_000 else "no",
        }
        if number > 4_500:
            attributes["late"] = number / 2
        objects[str(number)] = {**building(flat_square(first)), "attributes": attributes}
    return write(tmp_path / "many.json", {**model(objects), "vertices": vertices})


def test_types_of_columns_may_change_on_the_way(tmp_path):
    found = load(open_model(many(tmp_path, 9_000)), tmp_path / "out.gpkg", Wish())
    assert found.account.loaded == 9_000
    features = shapes(tmp_path / "out.gpkg")
    assert [features[key]["n"] for key in ("7", "6000")] == ["7", "06000"]
    assert [features[key]["yes"] for key in ("7", "8", "6000")] == ["false", "true", "no"]
    assert [features[key]["late"] for key in ("7", "6000")] == [None, 3000.0]
    with closing(sqlite3.connect(tmp_path / "out.gpkg")) as database:
        assert database.execute("SELECT count(*) FROM rtree_out_geom").fetchone() == (9_000,)
        assert database.execute("SELECT feature_count FROM gpkg_ogr_contents").fetchone() == (9_000,)
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_an_extent_is_kept_to(tmp_path):
    path = many(tmp_path, 50)
    found = load(open_model(path), tmp_path / "out.gpkg", Wish(extent=(110, 200, 129, 300)))
    assert set(shapes(tmp_path / "out.gpkg")) == {"1", "2"}
    assert (found.account.read, found.account.loaded, found.outside) == (2, 2, 48)
    assert found.account.balanced


def test_parents_of_what_lies_in_the_extent_come_along(tmp_path):
    objects = {
        "city": {"type": "CityObjectGroup", "attributes": {"name": "c"}},
        "whole": {"type": "Building", "children": ["part"], "parents": ["city"]},
        "part": building(kind="BuildingPart", parents=["whole"]),
        "other": {"type": "Building"},
    }
    path = write(tmp_path / "m.json", model(objects))
    found = load(open_model(path), tmp_path / "out.gpkg", Wish(extent=(0, 0, 999, 999)))
    assert set(shapes(tmp_path / "out.gpkg")) == {"city", "whole", "part"}
    assert (found.outside, found.account.balanced) == (1, True)
    with pytest.raises(CityVerseError, match=r"None of the 4 objects lies in the area.*100, 200 and 104, 204; .*7415"):
        load(open_model(path), tmp_path / "none.gpkg", Wish(extent=(0, 0, 9, 9)))
    assert not (tmp_path / "none.gpkg").exists()
    found = load(open_model(path), tmp_path / "out.gpkg", Wish(types=frozenset({"Building"}), extent=(0, 0, 999, 999)))
    assert {out.id for out in found.account.left_out} == {"whole", "other"}
    assert "add the type of its parts" in str(found.account.left_out[0].reason)


def test_an_extent_that_has_no_place_in_the_model(tmp_path):
    wish = Wish(extent=(0, 0, 1, 1), extent_crs="EPSG:999999")
    with pytest.raises(CityVerseError, match="has no place in EPSG:7415"):
        load(open_model(many(tmp_path, 2)), tmp_path / "out.gpkg", wish)


def test_types_that_are_not_there_are_named_with_those_that_are(tmp_path):
    with pytest.raises(CityVerseError, match=r"type Bridge in the model\. It has: Building \(2\)"):
        load(open_model(many(tmp_path, 2)), tmp_path / "out.gpkg", Wish(types=frozenset({"Bridge"})))
    assert not (tmp_path / "out.gpkg").exists()


def test_a_cancelled_load_leaves_nothing(tmp_path):
    path = many(tmp_path, 9_000)
    asked: list[int] = []

    def enough() -> bool:
        asked.append(1)
        return len(asked) > 12

    before = sorted(tmp_path.iterdir())
    with pytest.raises(Cancelled):
        load(open_model(path), tmp_path / "out.gpkg", Wish(), None, enough)
    assert sorted(tmp_path.iterdir()) == before


def test_a_place_that_cannot_be_written(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(CityVerseError, match=r"“out\.gpkg” could not be written"):
        load(open_model(many(tmp_path, 2)), tmp_path / "file" / "out.gpkg", Wish())


@pytest.mark.parametrize("name", ["with 'quote\".gpkg", "été.gpkg", "select.gpkg"])
def test_names_of_files_are_names_of_tables(tmp_path, name):
    load(open_model(many(tmp_path, 3)), tmp_path / name, Wish())
    assert len(shapes(tmp_path / name)) == 3


def test_a_flat_object_takes_its_measured_height(tmp_path):
    objects = {
        "a": {**building(flat_square(0)), "attributes": {"measuredHeight": 7.5}}, "b": building(flat_square(0)),
        "c": {**building(flat_square(0)), "attributes": {"measuredHeight": " 7.5 "}},
        "d": {**building(flat_square(0)), "attributes": {"measuredHeight": "unknown"}},
    }  # fmt: skip
    load(open_model(write(tmp_path / "m.json", model(objects))), tmp_path / "out.gpkg", Wish())
    features = shapes(tmp_path / "out.gpkg")
    assert [features[key]["height"] for key in "abcd"] == [7.5, None, 7.5, None]
