"""cityverse:opentwin and cityverse:publish, as QGIS runs them, over folders and over HTTP; and what they refuse."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from cityverse.cityverse_plugin.algorithms.catalogue.open_twin import OpenTwin
from cityverse.cityverse_plugin.algorithms.catalogue.publish_layer import PublishLayer
from cityverse.cityverse_plugin.algorithms.provider import CityVerseProvider
from cityverse.cityverse_plugin.bridge.layers import open_layer
from cityverse.cityverse_plugin.bridge.opened import opened_layers
from cityverse.cityverse_plugin.catalogue.folder import FolderStore
from cityverse.cityverse_plugin.server import Running, serve_in_thread
from cityverse.cityverse_plugin.twin.canonical import file_multihash
from osgeo import gdal
from processing_runs import run, sentence
from qgis.core import QgsApplication, QgsProject
from tiny_city import samples

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def provider(qgis_app: QgsApplication, monkeypatch) -> Iterator[None]:
    # These runs are those of scripts: there is no desktop.
    monkeypatch.setattr("qgis.utils.iface", None)
    registry, made = QgsApplication.processingRegistry(), CityVerseProvider()
    registry.addProvider(made)
    yield
    registry.removeProvider(made)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Running]:
    running = serve_in_thread(tmp_path / "served")
    yield running
    running.stop()


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    return samples(tmp_path)


def wishes(path: Path, catalogue: str, **more: str) -> dict[str, str]:
    asked = {"INPUT": str(path), "TWIN": "tiny", "CATALOGUE": catalogue, "TITLE": "Terrain of Tiny", "ROLE": "terrain"}
    return {**asked, "LICENSE": "CC0-1.0", "PROVIDER": "Survey office", "DATE": "2020-05-01", **more}


@pytest.mark.parametrize("kind", ["folder", "http"])
def test_what_is_published_is_opened_elsewhere(kind, server, files, tmp_path):
    (tmp_path / "stick").mkdir()
    catalogue = server.address if kind == "http" else str(tmp_path / "stick")
    first, said = run("cityverse:publish", wishes(files["terrain"], catalogue))
    assert said.errors == []
    second, _ = run("cityverse:publish", wishes(files["terrain"], catalogue))
    assert first["RECORD"] == second["RECORD"]
    run("cityverse:publish", wishes(files["districts"], catalogue, TITLE="Districts", ROLE="districts"))

    opened, said = run("cityverse:opentwin", {"SOURCE": catalogue, "FOLDER": str(tmp_path / "copies")})
    assert said.errors == []
    assert opened["TWIN"] == "tiny"
    assert sorted(Path(path).suffix for path in opened["LAYERS"]) == [".gpkg", ".tif"]
    only, _ = run("cityverse:opentwin", {"SOURCE": catalogue, "ROLES": "terrain", "FOLDER": str(tmp_path / "copies")})
    assert only["LAYERS"] == [path for path in opened["LAYERS"] if path.endswith(".tif")]


def test_ones_own_work_is_gone_over_and_that_of_others_only_where_it_is_said(files, tmp_path):
    (tmp_path / "stick").mkdir()
    stick = str(tmp_path / "stick")
    run("cityverse:publish", wishes(files["terrain"], stick))
    run("cityverse:publish", wishes(files["terrain"], stick, DESCRIPTION="Heights."))
    store = FolderStore(Path(stick))
    item = store.item("tiny", "terrain-of-tiny")
    assert item["properties"]["cityverse:revision"] == 2
    item["properties"].update({"description": "Heights in metres.", "cityverse:revision": 3})
    store.put_item("tiny", item)
    mine = wishes(files["terrain"], stick, DESCRIPTION="Heights above the sea.")
    assert "set REVISION to 3" in sentence("cityverse:publish", mine)
    assert store.item("tiny", "terrain-of-tiny")["properties"]["description"] == "Heights in metres."
    assert "set REVISION to 3" in sentence("cityverse:publish", {**mine, "REVISION": 2})
    run("cityverse:publish", {**mine, "REVISION": 3})
    assert store.item("tiny", "terrain-of-tiny")["properties"]["cityverse:revision"] == 4


def test_a_record_says_what_was_entered(files, tmp_path):
    (tmp_path / "stick").mkdir()
    results, _ = run("cityverse:publish", wishes(files["terrain"], str(tmp_path / "stick"), DESCRIPTION="Heights."))
    item = json.loads(Path(results["RECORD"]).read_text(encoding="utf-8"))
    properties = item["properties"]
    assert (item["id"], properties["title"], properties["license"]) == ("terrain-of-tiny", "Terrain of Tiny", "CC0-1.0")
    assert properties["start_datetime"] == "2020-05-01T00:00:00Z"
    assert properties["cityverse:role"] == "terrain"
    assert properties["cityverse:revision"] == 1
    assert properties["description"] == "Heights."
    assert set(item["assets"]) == {"data", "style", "thumbnail"}
    data = item["assets"]["data"]
    assert data["file:checksum"] == file_multihash((Path(results["RECORD"]).parent / data["href"]).resolve())


def test_a_result_brings_its_inputs_along(files, tmp_path, qgis_new_project):
    (tmp_path / "stick").mkdir()
    stick = str(tmp_path / "stick")
    image = wishes(files["imagery.optical"], stick, TITLE="Image", ROLE="imagery.optical")
    run("cityverse:publish", image)
    ((layer, path),) = opened_layers(stick)
    shown = open_layer(layer, str(path))
    QgsProject.instance().addMapLayer(shown)
    ndvi = str(tmp_path / "ndvi.tif")
    run("cityverse:spectralindices", {"INPUT": shown.id(), "INDICES": "ndvi", "RED": 3, "NIR": 4, "OUTPUT": ndvi})
    asked = {"INPUT": ndvi, "TWIN": "tiny", "CATALOGUE": stick, "TITLE": "NDVI", "LICENSE": "CC0-1.0"}
    results, said = run("cityverse:publish", asked)
    assert said.errors == []
    item = json.loads(Path(results["RECORD"]).read_text(encoding="utf-8"))
    assert item["properties"]["cityverse:kind"] == "result"
    assert item["properties"]["start_datetime"] == "2020-05-01T00:00:00Z"
    assert item["properties"]["cityverse:run"]["inputs"][0]["checksum"] == file_multihash(path)
    assert [link["href"] for link in item["links"] if link["rel"] == "derived_from"] == ["../image/image.json"]
    assert [provider["name"] for provider in item["properties"]["providers"]] == ["Survey office"]


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"LICENSE": ""}, "no licence"),
        ({"DATE": "yesterday"}, "Write it as"),
        ({"DATE": "2020-02-31"}, "no such day"),
        ({"ROLE": "roof"}, "There is no role “roof”"),
        ({"TWIN": "My Twin"}, "small letters"),
        ({"CATALOGUE": "/no/such/folder"}, "There is no folder"),
        ({"CATALOGUE": "http://127.0.0.1:1"}, "nothing answers"),
    ],
)
def test_what_lacks_is_said_and_nothing_is_published(files, tmp_path, more, words):
    (tmp_path / "stick").mkdir()
    assert words in sentence("cityverse:publish", wishes(files["terrain"], str(tmp_path / "stick"), **more))
    assert list((tmp_path / "stick").rglob("terrain-of-tiny.json")) == []


def test_a_licence_is_enough_and_what_nobody_knows_is_said(files, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    plain = tmp_path / "measured.tif"
    plain.write_bytes(files["terrain"].read_bytes())
    asked = {"INPUT": str(plain), "TWIN": "tiny", "CATALOGUE": str(stick), "TITLE": "Measured", "LICENSE": "CC0-1.0"}
    results, said = run("cityverse:publish", asked)
    assert said.errors == []
    properties = json.loads(Path(results["RECORD"]).read_text(encoding="utf-8"))["properties"]
    assert [provider["name"] for provider in properties["providers"]] == ["tiny"]
    assert [limit[:11] for limit in properties["cityverse:limits"]] == ["Nobody has "] * 2
    assert properties["cityverse:time_unknown"]
    assert "cityverse:role" not in properties


def test_of_a_file_with_several_tables_none_is_lost_silently(files, tmp_path):
    (tmp_path / "stick").mkdir()
    several = tmp_path / "several.gpkg"
    for table in ("quarters", "blocks"):
        gdal.VectorTranslate(str(several), str(files["districts"]), layerName=table, format="GPKG", accessMode="append")
    wanted = wishes(several, str(tmp_path / "stick"), ROLE="districts")
    assert "several tables: quarters, blocks" in sentence("cityverse:publish", wanted)
    results, said = run("cityverse:publish", {**wanted, "INPUT": f"{several}|layername=blocks"})
    assert said.errors == []
    assert results["RECORD"].endswith(".json")


def test_one_of_several_twins_is_opened_by_its_own_address(files, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    for twin in ("first", "second"):
        run("cityverse:publish", wishes(files["terrain"], str(stick), TWIN=twin))
    assert f"for instance {stick}/first" in sentence("cityverse:opentwin", {"SOURCE": str(stick)})
    results, _ = run("cityverse:opentwin", {"SOURCE": str(stick / "second"), "FOLDER": str(tmp_path / "here")})
    assert results["TWIN"] == "second"


def test_a_role_is_guessed_from_the_file_and_the_guess_is_told(files, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    results, said = run("cityverse:publish", wishes(files["imagery.optical"], str(stick), ROLE=""))
    properties = json.loads(Path(results["RECORD"]).read_text(encoding="utf-8"))["properties"]
    assert properties["cityverse:role"] == "imagery.optical"
    assert any("Its name is “image”" in line for line in said.infos)


@pytest.mark.parametrize(
    ("content", "words"), [(b"some words", "text file"), (b"<VRTDataset></VRTDataset>", "virtual raster")]
)
def test_disguised_rasters_are_refused(tmp_path, content, words):
    (tmp_path / "x.tif").write_bytes(content)
    assert words in sentence("cityverse:publish", wishes(tmp_path / "x.tif", str(tmp_path)))


def test_a_catalogue_that_wants_a_token_says_so(files, tmp_path):
    running = serve_in_thread(tmp_path / "guarded", token="right")
    try:
        text = sentence("cityverse:publish", wishes(files["terrain"], running.address))
    finally:
        running.stop()
    assert "401" in text or "authentication" in text.lower() or "credential" in text.lower()


@pytest.mark.parametrize("address", ["/no/such/folder", "http://127.0.0.1:1"])
def test_opening_what_is_not_there_is_a_sentence(address):
    assert len(sentence("cityverse:opentwin", {"SOURCE": address})) > 20


def test_a_role_that_nothing_fills_is_named(files, tmp_path):
    (tmp_path / "stick").mkdir()
    run("cityverse:publish", wishes(files["terrain"], str(tmp_path / "stick")))
    text = sentence("cityverse:opentwin", {"SOURCE": str(tmp_path / "stick"), "ROLES": "surface"})
    assert "surface" in text
    assert "terrain" in text


def test_a_changed_file_is_not_opened(files, tmp_path):
    (tmp_path / "stick").mkdir()
    results, _ = run("cityverse:publish", wishes(files["terrain"], str(tmp_path / "stick")))
    item = json.loads(Path(results["RECORD"]).read_text(encoding="utf-8"))
    data = (Path(results["RECORD"]).parent / item["assets"]["data"]["href"]).resolve()
    content = bytearray(data.read_bytes())
    content[-1] ^= 1
    data.write_bytes(content)
    text = sentence("cityverse:opentwin", {"SOURCE": str(tmp_path / "stick"), "FOLDER": str(tmp_path / "copies")})
    assert "checksum differs" in text
    assert [path for path in (tmp_path / "copies").rglob("*") if path.is_file()] == []


FULL_DISK = """
import os, resource, signal, sys, tempfile
from pathlib import Path
sys.path[:0] = [{root!r} + "/.build/plugins", {root!r} + "/tests/support"]
from qgis.core import QgsApplication
app = QgsApplication([], False)
app.initQgis()
from cityverse.cityverse_plugin.bridge.describe import describe
from cityverse.cityverse_plugin.bridge.layers import open_file
from cityverse.cityverse_plugin.bridge.stage import prepare, stage
from cityverse.cityverse_plugin.twin.messages import CityVerseError
layer = open_file({file!r}, "x")
record, ready = describe(layer, {role!r}), prepare(layer)
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (600, 600))
try:
    stage(ready, record, Path({folder!r}))
except CityVerseError as error:
    print("SAID", error)
print("LEFT", os.listdir({folder!r}))
sys.stdout.flush()
os._exit(0)
"""


@pytest.mark.parametrize("role", ["terrain", "districts"])
def test_a_full_disk_while_staging_is_a_sentence_and_leaves_nothing(files, tmp_path, role):
    folder = tmp_path / "full"
    folder.mkdir()
    source = files[role]
    if role == "districts":  # a GeoPackage that is good already is not written at all
        source = tmp_path / "districts.shp"
        from tiny_city import write_zones

        write_zones(source)
    code = FULL_DISK.format(root=str(ROOT), file=str(source), folder=str(folder), role=role)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=False)
    assert "SAID" in done.stdout, done.stderr[-2000:]
    assert "LEFT []" in done.stdout
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] != 600


def test_both_are_declared():
    assert (OpenTwin.key, PublishLayer.key) == ("opentwin", "publish")
    for algorithm in ("cityverse:opentwin", "cityverse:publish"):
        assert QgsApplication.processingRegistry().algorithmById(algorithm) is not None
