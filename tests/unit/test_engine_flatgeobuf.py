"""FlatGeobuf out of a GeoPackage: whole, or a sentence and nothing."""

from __future__ import annotations

import numpy as np
import pytest
from cityverse.cityverse_plugin.engine.checks import wkt_of
from cityverse.cityverse_plugin.engine.flatgeobuf import write_flatgeobuf
from cityverse.cityverse_plugin.engine.vector_write import write_geopackage
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from osgeo import ogr


@pytest.fixture
def source(tmp_path):
    features = [(np.array([[x, x + 1.0]]), (f"é{x}", x)) for x in range(50)]
    write_geopackage(tmp_path / "s.gpkg", wkt_of(28992), "point", {"name": str, "n": int}, features)
    return tmp_path / "s.gpkg"


def test_every_feature_with_its_columns_and_system(source, tmp_path):
    target = tmp_path / "t.fgb"
    target.write_text("what was there before")
    write_flatgeobuf(source, target)
    dataset = ogr.Open(str(target))
    table = dataset.GetLayer(0)
    assert sorted((f["name"], f["n"], f.GetGeometryRef().GetPoint_2D()) for f in table) == sorted(
        (f"é{x}", x, (x, x + 1.0)) for x in range(50)
    )
    assert table.GetSpatialRef().GetAuthorityCode(None) == "28992"


def test_a_place_that_cannot_be_written(source, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(CityVerseError, match=r"“t\.fgb” could not be written"):
        write_flatgeobuf(source, tmp_path / "file" / "t.fgb")


def test_a_source_that_is_none(tmp_path):
    (tmp_path / "s.gpkg").write_text("nothing")
    with pytest.raises(CityVerseError, match="could not be written"):
        write_flatgeobuf(tmp_path / "s.gpkg", tmp_path / "t.fgb")
    assert not (tmp_path / "t.fgb").exists()
