"""City models as they are given away: packed with gzip, bzip2 or zip."""

from __future__ import annotations

import bz2
import gzip
import json
import zipfile

import pytest
from city_models import building, model, shapes, solid
from cityverse.cityverse_plugin.sources.citymodel import Wish
from cityverse.cityverse_plugin.sources.citymodel_load import load, open_model, survey
from cityverse.cityverse_plugin.sources.citymodel_packed import size_of
from cityverse.cityverse_plugin.sources.recognise import CITY_MODEL, recognise
from cityverse.cityverse_plugin.twin.messages import Cancelled, CityVerseError
from gml_models import CUBE, multi_surface, polygon
from gml_models import building as gml_building
from gml_models import model as gml_model

JSON = json.dumps(model({"a": building(), "b": building(solid())})).encode()
LINES = b"\n".join(
    json.dumps(one).encode()
    for one in (model({}, vertices=[]), {"type": "CityJSONFeature", **{k: model({"a": building()})[k] for k in
                                                                      ("CityObjects", "vertices")}})
)  # fmt: skip
ROOF = f"<bldg:lod2MultiSurface>{multi_surface(polygon(CUBE['roof']))}</bldg:lod2MultiSurface>"
GML = gml_model(gml_building(ROOF)).encode()


def archive(path, **members):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in members.items():
            made.writestr(name.replace("__", "/").replace("_", "."), content)
    return path


@pytest.mark.parametrize(("content", "count"), [(JSON, 2), (LINES, 1), (GML, 1), (b"\xef\xbb\xbf" + JSON, 2)])
@pytest.mark.parametrize("ending", ["gz", "bz2", "zip"])
def test_a_packed_model_is_what_is_in_it(tmp_path, content, count, ending):
    path = tmp_path / f"city.{ending}"
    if ending == "zip":
        archive(path, data__city_json=content, data__README_xml=b"<readme/>", texture_png=b"\x89PNG")
    else:
        path.write_bytes({"gz": gzip, "bz2": bz2}[ending].compress(content))
    assert recognise(path) is CITY_MODEL
    seen: list[float] = []
    found = load(open_model(path), tmp_path / "out.gpkg", Wish(), seen.append)
    assert (found.account.read, found.account.loaded) == (count, count)
    assert len(shapes(tmp_path / "out.gpkg")) == count
    assert seen == sorted(seen)
    assert 0 <= seen[0] <= seen[-1] <= 1
    assert size_of(path) > path.stat().st_size


def test_a_survey_tells_what_is_in_it(tmp_path):
    path = archive(tmp_path / "city.zip", a_json=JSON)
    assert (survey(path).format, survey(path).types) == ("CityJSON", {"Building": 2})


def refusal(tmp_path, path):
    with pytest.raises(CityVerseError) as caught:
        load(open_model(path), tmp_path / "out.gpkg", Wish())
    assert not (tmp_path / "out.gpkg").exists()
    return str(caught.value)


def test_archives_of_several_or_no_models_are_a_sentence(tmp_path):
    several = archive(tmp_path / "several.zip", a_json=JSON, b__c_gml=GML)
    assert "There are 2 city models in the archive “several.zip”: a.json, b/c.gml" in refusal(tmp_path, several)
    none = archive(tmp_path / "none.zip", a_json=b"{}", b_txt=JSON)
    assert "“none.zip” is no 3D city model, but an archive" in refusal(tmp_path, none)
    with pytest.raises(CityVerseError, match="is an archive"):
        recognise(none)


def test_damaged_ones_are_a_sentence(tmp_path):
    packed = gzip.compress(JSON)
    (tmp_path / "city.json.gz").write_bytes(packed[: len(packed) // 2])
    assert "“city.json.gz” is damaged: it cannot be unpacked beyond byte" in refusal(
        tmp_path, tmp_path / "city.json.gz"
    )
    path = archive(tmp_path / "city.zip", a_json=JSON * 50)
    content = bytearray(path.read_bytes())
    content[-120] ^= 255
    path.write_bytes(content)
    assert "city.zip" in refusal(tmp_path, path)
    path.write_bytes(b"PK\x03\x04 and no more")
    assert "an archive that holds none" in refusal(tmp_path, path)


def test_what_is_no_model_inside_is_told_with_its_name(tmp_path):
    (tmp_path / "table.gz").write_bytes(gzip.compress(b"a,b\n1,2\n"))
    assert "“table” is no 3D city model" in refusal(tmp_path, tmp_path / "table.gz")


def test_a_disk_that_is_too_small(tmp_path, monkeypatch):
    (tmp_path / "city.gz").write_bytes(gzip.compress(JSON))
    monkeypatch.setattr("cityverse.cityverse_plugin.sources.citymodel_packed._ROOM", 1 << 62)
    assert "needs more room unpacked than this disk has" in refusal(tmp_path, tmp_path / "city.gz")


def test_cancel_is_heard_while_unpacking(tmp_path):
    (tmp_path / "city.gz").write_bytes(gzip.compress(JSON))
    with pytest.raises(Cancelled):
        load(open_model(tmp_path / "city.gz"), tmp_path / "out.gpkg", Wish(), None, lambda: True)
    assert [one.name for one in tmp_path.iterdir()] == ["city.gz"]
