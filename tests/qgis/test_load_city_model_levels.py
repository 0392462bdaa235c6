"""City models in QGIS: levels in the order in which they are asked for, and what is said of surfaces."""

from __future__ import annotations

import json

import pytest
from city_models import building, model, solid, write
from gml_models import CUBE, multi_surface, polygon
from gml_models import building as gml_building
from gml_models import model as gml_model
from gml_models import write as gml_write
from osgeo import gdal
from processing_runs import run
from qgis.core import QgsVectorLayer

ID = "cityverse:loadcitymodel"
pytestmark = pytest.mark.usefixtures("provider")


def features(path):
    layer = QgsVectorLayer(str(path), "city", "ogr")
    return {feature["id"]: feature for feature in layer.getFeatures()}


def test_the_fallback_is_stated_and_seen_in_the_column(tmp_path):
    objects = {"high": building(solid("2.2")), "low": building(solid("1.3")), "none": building(solid("0"))}
    path, target = write(tmp_path / "city.json", model(objects)), tmp_path / "city.gpkg"
    results, said = run(ID, {"INPUT": str(path), "LOD": "2.2, 1", "OUTPUT": str(target)})
    assert {name: feature["lod"] for name, feature in features(target).items()} == {"high": "2.2", "low": "1.3"}
    account = json.loads(results["ACCOUNT"])
    assert (account["read"], account["loaded"], [out["id"] for out in account["left_out"]]) == (3, 2, ["none"])
    assert any("1 objects have no LoD 2.2" in text for text in said.warnings + said.infos)


def test_surfaces_of_citygml_keep_what_is_said_of_them(tmp_path):
    roof = f"<bldg:lod2MultiSurface>{multi_surface(polygon(CUBE['roof']))}</bldg:lod2MultiSurface>"
    surface = f'<bldg:boundedBy><bldg:RoofSurface gml:id="r"><gml:name>red</gml:name>{roof}</bldg:RoofSurface>'
    path = gml_write(tmp_path, gml_model(gml_building(surface + "</bldg:boundedBy>")))
    run(ID, {"INPUT": str(path), "OUTPUT": str(tmp_path / "city.gpkg")})
    (found,) = features(tmp_path / "city.gpkg").values()
    expected = [{"type": "RoofSurface", "name": "red", "id": "r", "surfaces": [1]}]
    assert json.loads(found["surface_attributes"]) == expected


def test_a_surface_of_a_model_in_feet_is_in_metres(tmp_path):
    objects = {"a": building()}
    made = model(objects, metadata={"referenceSystem": "EPSG:2229"})
    path, city, target = write(tmp_path / "c.json", made), tmp_path / "c.gpkg", tmp_path / "surface.tif"
    run(ID, {"INPUT": str(path), "OUTPUT": str(city)})
    run("cityverse:citymodeltosurface", {"INPUT": str(city), "RESOLUTION": 0.3048, "OUTPUT": str(target)})
    assert gdal.Open(str(target)).GetGeoTransform()[1] == pytest.approx(1.0, rel=1e-4)
