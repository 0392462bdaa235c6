"""Tiled city models are so many models side by side; the floor makes the geometry that ours makes."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing

import numpy as np
import pytest
from city_models import building, model, read, shapes, write, write_lines
from cityverse.benchmarks import citymodel, citymodel_child, huge
from cityverse.benchmarks.__main__ import by_itself
from cityverse.cityverse_plugin.sources.citymodel_load import Wish, load, open_model
from osgeo import ogr

OBJECTS = {"whole": {"type": "Building", "children": ["part"]}, "part": building(parents=["whole"])}


@pytest.fixture
def files(tmp_path, monkeypatch):
    monkeypatch.setattr(citymodel, "KEPT", tmp_path)
    whole = model(OBJECTS)
    head = {**whole, "CityObjects": {}, "vertices": []}
    feature = {"type": "CityJSONFeature", "CityObjects": OBJECTS, "vertices": whole["vertices"]}
    return [write(tmp_path / "m.json", whole), write_lines(tmp_path / "m.jsonl", head, feature)]


def test_tiles_lie_side_by_side(files):
    for file in files:
        batches, account, _ = read(citymodel.tiled(file, 3))
        assert account.left_out == []
        rows = [row for batch in batches for row in batch.rows]
        assert {row.id for row in rows} == {f"{name}-{number}" for name in OBJECTS for number in range(3)}
        assert {row.parent for row in rows} == {"", "whole-0", "whole-1", "whole-2"}
        west = np.concatenate([batch.shapes.boxes()[:, 0] for batch in batches])
        assert sorted(west[np.isfinite(west)]) == [100, 20_100, 40_100]


def test_the_floor_makes_the_same_geometry(files, tmp_path):
    for file in files:
        citymodel_child.floor(file, tmp_path / "floor.db")()
        load(open_model(file), tmp_path / "ours.gpkg", Wish())
        ours = shapes(tmp_path / "ours.gpkg")
        with closing(sqlite3.connect(tmp_path / "floor.db")) as database:
            for name, blob in database.execute("SELECT id, geom FROM objects WHERE geom IS NOT NULL"):
                assert ogr.CreateGeometryFromWkb(blob).Equals(ours[name].GetGeometryRef())
        (tmp_path / "floor.db").unlink()


def test_one_run_prints_its_figures(files, capsys):
    for who in ("ours", "floor"):
        citymodel_child.main(who, str(files[0]))
        found = json.loads(capsys.readouterr().out)
        assert found["cpu"] > 0
        assert found["surfaces"] == (6 if who == "ours" else 0)


def test_notes_are_lines_like_the_others():
    text = citymodel.notes(good=True, runs=3, plain=False)
    assert max(map(len, text.split("\n"))) < 120
    assert text == text.strip()
    assert "  " not in text
    words = " ".join(text.split())
    assert words.startswith("At most twice the floor's processor time")
    assert words.endswith("which is how QGIS comes.")


def test_city_models_beside_other_cases_are_one_of_them():
    assert by_itself(["citymodel", "--factors", "1"]) is citymodel.main
    assert by_itself(["citymodel"]) is citymodel.main
    for words in (["citymodel", "rounds"], ["rounds", "citymodel"], ["citymodel", "skyview", "--quick"], []):
        assert by_itself(words) is None


def test_what_measures_by_itself_takes_its_own_options():
    assert by_itself(["huge", "--size", "8000"]) is huge.main
