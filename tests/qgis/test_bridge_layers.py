"""Files become layers and layers become files: systems, NoData, time, memory of the record, values bit for bit."""

from __future__ import annotations

import shutil
from datetime import datetime, timezone
from pathlib import Path

import numpy as np
import pytest
from cityverse.cityverse_plugin.bridge.adding import add_file, create_twin
from cityverse.cityverse_plugin.bridge.crs import crs_text, to_crs
from cityverse.cityverse_plugin.bridge.describe import describe
from cityverse.cityverse_plugin.bridge.layers import add_to_project, open_file, open_layer
from cityverse.cityverse_plugin.bridge.opened import opened_layers
from cityverse.cityverse_plugin.bridge.roles import guess_role, layers_with_role, role_of, set_role
from cityverse.cityverse_plugin.bridge.stage import prepare, stage
from cityverse.cityverse_plugin.bridge.tree import twin_group
from cityverse.cityverse_plugin.catalogue.folder import FolderStore
from cityverse.cityverse_plugin.catalogue.opening import read_twin
from cityverse.cityverse_plugin.sources.files import SourceFile
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from cityverse.cityverse_plugin.twin.model import Layer, Twin
from cityverse.cityverse_plugin.twin.record import COG, Asset, Band, Provider, Record
from osgeo import gdal
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtGui import QImage
from raster_files import write_tiff
from tiny_city import COMMON_NAMES, TRANSFORM, reflectance, samples

# A system that no authority knows.
LOCAL = (
    'PROJCS["Town grid",GEOGCS["GRS 80",DATUM["unknown",SPHEROID["GRS80",6378137,298.257222101]],PRIMEM["Greenwich",0],'
    'UNIT["degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],'
    'PARAMETER["central_meridian",-2.7],PARAMETER["scale_factor",0.9999],PARAMETER["false_easting",500000],'
    'PARAMETER["false_northing",0],UNIT["metre",1]]'
)
DAY = datetime(2021, 6, 1, tzinfo=timezone.utc)
MAKER = (Provider("Survey office", ("producer",)),)


def source(path: Path, role: str, **more: object) -> SourceFile:
    return SourceFile(path, role, f"The {role}", start=DAY, end=DAY, licence="CC-BY-4.0", providers=MAKER, **more)


@pytest.fixture
def store(qgis_app, tmp_path: Path) -> FolderStore:
    """Return a folder with the twin of the tiny city."""
    files = samples(tmp_path)
    bands = tuple(Band(f"B{number}", name) for number, name in enumerate(COMMON_NAMES, start=1))
    made = FolderStore(tmp_path / "twin")
    create_twin(made, Twin("tiny", "Tiny city"))
    add_file(made, "tiny", source(files["imagery.optical"], "imagery.optical", bands=bands, limits=("A test.",)))
    add_file(made, "tiny", source(files["terrain"], "terrain", unit="m"))
    add_file(made, "tiny", source(files["districts"], "districts", fields={"population": "population"}))
    return made


def test_a_twin_of_files_opens_with_all_that_was_said(store, qgis_new_project, tmp_path):
    twin = read_twin(store, "tiny")
    pairs = opened_layers(store.root, "tiny", tmp_path / "files")
    layers = [open_layer(layer, str(path), catalogue=store.address) for layer, path in pairs]
    add_to_project(QgsProject.instance(), twin, layers)
    by_role = {role_of(layer): layer for layer in layers}
    assert sorted(by_role) == ["districts", "imagery.optical", "terrain"]
    for layer in layers:
        assert layer.crs().authid() == "EPSG:32630"
        assert layer.metadata().licenses() == ["CC-BY-4.0"]
        assert layer.metadata().rights() == ["Survey office"]
        assert layer.temporalProperties().isActive()
        assert layer.temporalProperties().fixedTemporalRange().begin().toUTC().date().year() == 2021
        assert layer.customProperty("cityverse/checksum").startswith("1220")
        assert layer.customProperty("cityverse/catalogue") == store.address
    image = by_role["imagery.optical"].renderer()
    assert (image.redBand(), image.greenBand(), image.blueBand()) == (3, 2, 1)
    assert by_role["districts"].renderer().classAttribute().strip('"') == "population"
    assert layers_with_role(QgsProject.instance(), "terrain") == [by_role["terrain"]]
    names = [child.name() for child in twin_group(QgsProject.instance(), "tiny").children()]
    assert names == ["Geospatial", "Imagery"]
    assert [layer.name() for layer in QgsProject.instance().layerTreeRoot().layerOrder()] == [
        "The districts",
        "The terrain",
        "The imagery.optical",
    ]
    assert twin.bbox is not None


def test_adding_again_changes_nothing(store, tmp_path):
    before = {record.id: record.revision for record in read_twin(store, "tiny").records}
    add_file(store, "tiny", source(tmp_path / "terrain.tif", "terrain", unit="m"))
    add_file(store, "tiny", source(tmp_path / "districts.gpkg", "districts", fields={"population": "population"}))
    assert {record.id: record.revision for record in read_twin(store, "tiny").records} == before
    assert not list(tmp_path.glob("*.aux.xml"))


def test_values_and_bands_are_kept_bit_for_bit(store, tmp_path):
    record = read_twin(store, "tiny").with_role("imagery.optical")[0].record
    dataset = gdal.Open(record.data.href)
    np.testing.assert_array_equal(dataset.ReadAsArray(), reflectance())
    assert dataset.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG"
    assert [dataset.GetRasterBand(n + 1).GetDescription() for n in range(6)] == [f"B{n + 1}" for n in range(6)]
    red = record.data.bands[2]
    assert red.common_name == "red"
    assert red.minimum == pytest.approx(float(np.nanmin(reflectance()[2])))
    assert record.limits == ("A test.",)


def test_a_picture_and_a_style_come_along(store):
    record = read_twin(store, "tiny").with_role("districts")[0].record
    picture = QImage(record.asset_with_role("thumbnail")[1].href)
    assert picture.width() == 512
    assert len({picture.pixel(x, y) for x in range(0, 512, 37) for y in range(0, picture.height(), 41)}) > 2
    style = Path(record.asset_with_role("style")[1].href).read_text(encoding="utf-8")
    assert "graduatedSymbol" in style
    assert "editform" not in style


def test_a_system_without_code_survives(qgis_app, tmp_path):
    path = write_tiff(tmp_path / "local.tif", np.ones((4, 5), np.float32), TRANSFORM)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.SetProjection(LOCAL)
    dataset = None
    layer = open_file(str(path), "local")
    record = describe(layer, "terrain")
    assert record.data.crs.startswith("PROJCRS")
    assert to_crs(record.data.crs) == layer.crs()
    assert crs_text(to_crs("EPSG:32630")) == "EPSG:32630"
    bundle = stage(prepare(layer), record, tmp_path)
    assert open_file(str(bundle.files["data"]), "again").crs() == layer.crs()


def test_the_record_fills_what_the_file_lacks(qgis_app, tmp_path):
    path = tmp_path / "bare.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 4, 3, 1, gdal.GDT_Int16)
    dataset.SetGeoTransform(TRANSFORM)
    dataset.GetRasterBand(1).WriteArray(np.arange(12, dtype=np.int16).reshape(3, 4) - 5)
    dataset = None
    asset = Asset(str(path), COG, crs="EPSG:32630", bands=(Band("height", unit="m", nodata=-5),))
    record = Record("bare", "tiny", title="Bare", role="terrain", assets={"data": asset})
    layer = open_layer(Layer(record, "data", asset), str(path))
    assert layer.crs().authid() == "EPSG:32630"
    described = describe(layer)
    assert (described.data.bands[0].minimum, described.data.bands[0].nodata) == (-4, -5)
    bundle = stage(layer, described, tmp_path)
    dataset = gdal.Open(str(bundle.files["data"]))
    written = dataset.GetRasterBand(1)
    assert (written.GetDescription(), written.GetNoDataValue(), written.GetUnitType()) == ("height", -5, "m")


def test_a_good_file_is_not_written_again(store, tmp_path):
    for layer, path in opened_layers(store.root, "tiny", tmp_path / "files"):
        opened = open_layer(layer, str(path))
        assert stage(opened, describe(opened), tmp_path).files["data"] == path


def test_memory_layers_with_awkward_columns_are_staged(qgis_app, tmp_path):
    layer = QgsVectorLayer("Point?crs=EPSG:32630&field=fid:string&field=when:date&field=n:double", "stops", "memory")
    layer.startEditing()
    layer.commitChanges()
    record = describe(layer, "transit_stops")
    assert record.data.columns == (("fid", "string"), ("when", "date"), ("n", "float64"))
    bundle = stage(layer, record, tmp_path)
    again = open_file(str(bundle.files["data"]), "again")
    assert {"fid", "when", "n"} <= set(again.fields().names())
    assert bundle.record.data.size == bundle.files["data"].stat().st_size


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("text.tif", b"not an image at all", "text file"),
        ("empty.tif", b"", "0 bytes"),
        ("list.tif", b"<VRTDataset rasterXSize='1' rasterYSize='1'></VRTDataset>", "virtual raster"),
        ("text.gpkg", b"no table", "not a GeoPackage"),
    ],
)
def test_disguised_files_are_refused_with_a_sentence(qgis_app, tmp_path, name, content, words):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(CityVerseError, match=words):
        open_file(str(path), "x")


def test_a_raster_without_system_is_refused(qgis_app, tmp_path):
    dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "nowhere.tif"), 2, 2)
    dataset.SetGeoTransform(TRANSFORM)
    dataset = None
    with pytest.raises(CityVerseError, match="no coordinate reference system"):
        describe(open_file(str(tmp_path / "nowhere.tif"), "nowhere"), "terrain")


def test_nothing_is_left_where_staging_fails(qgis_app, tmp_path):
    layer = open_file(str(samples(tmp_path)["terrain"]), "terrain")
    ready, record = prepare(layer), describe(layer, "terrain")
    shutil.rmtree(tmp_path / "gone", ignore_errors=True)
    with pytest.raises(CityVerseError, match="Free some room"):
        stage(ready, record, tmp_path / "gone")
    (tmp_path / "terrain.tif").write_bytes(b"cut short")
    (tmp_path / "work").mkdir()
    with pytest.raises(CityVerseError):
        stage(ready, record, tmp_path / "work")
    assert list((tmp_path / "work").iterdir()) == []


def test_roles_are_guessed_with_a_reason(qgis_app, tmp_path):
    files = samples(tmp_path)
    assert guess_role(open_file(str(files["imagery.optical"]), "scene 7"))[0] == "imagery.optical"
    role, reason = guess_role(open_file(str(files["districts"]), "layer 1"))
    assert (role, "population" in str(reason)) == ("districts", True)
    assert guess_role(open_file(str(files["terrain"]), "dem_90m"))[0] == "terrain"
    assert guess_role(open_file(str(files["terrain"]), "Tmrt 14:00"))[0] == "climate.radiant_temperature"
    assert guess_role(open_file(str(files["terrain"]), "irradiation_june"))[0] == "irradiation"
    layer = open_file(str(files["terrain"]), "one")
    assert guess_role(layer)[0] == ""
    set_role(layer, "surface")
    assert role_of(layer) == "surface"
    set_role(layer, "")
    assert role_of(layer) == ""
