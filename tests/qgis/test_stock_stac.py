"""A stock QGIS (3.42 and newer) reads what was published with its own STAC reader, and opens it as layers."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import qgis.core
from cityverse.cityverse_plugin.algorithms.provider import CityVerseProvider
from processing_runs import run
from qgis.core import QgsApplication, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QUrl
from tiny_city import samples

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(
    not hasattr(qgis.core, "QgsStacController"), reason="QGIS has a reader of STAC for scripts since 3.44"
)


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[str]:
    """The embedded catalogue in a process of its own: QGIS's reader holds Python's lock while it waits."""
    # The tests' warnings are errors; a server's own are its own matter.
    command = [sys.executable, "-m", "cityverse_plugin.server", "--data", str(tmp_path / "served"), "--port", "0"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, env=dict(os.environ)) as process:
        try:
            assert process.stdout is not None
            yield process.stdout.readline().split()[-1].rstrip("/")
        finally:
            process.terminate()


@pytest.fixture(autouse=True)
def provider(qgis_app: QgsApplication, monkeypatch) -> Iterator[None]:
    monkeypatch.setattr("qgis.utils.iface", None)
    registry, made = QgsApplication.processingRegistry(), CityVerseProvider()
    registry.addProvider(made)
    yield
    registry.removeProvider(made)


def published(tmp_path: Path, catalogue: str) -> None:
    files = samples(tmp_path)
    asked = {"TWIN": "tiny", "CATALOGUE": catalogue, "LICENSE": "CC0-1.0", "PROVIDER": "Survey", "DATE": "2020-05-01"}
    for role, title in (("terrain", "Terrain of Tiny"), ("districts", "Districts of Tiny")):
        _, said = run("cityverse:publish", {**asked, "INPUT": str(files[role]), "TITLE": title, "ROLE": role})
        assert said.errors == []


def reader() -> Any:
    return qgis.core.QgsStacController()


def first(answer: Any) -> Any:
    """QGIS returns what it found, or that and a sentence about an error."""
    found, *errors = answer if isinstance(answer, tuple) else (answer,)
    assert not any(errors), errors
    return found


def test_collections_items_and_assets_of_the_embedded_catalogue(catalogue, tmp_path):
    published(tmp_path, catalogue)
    stac = reader()
    (collection,) = first(stac.fetchCollections(QUrl(f"{catalogue}/collections"))).takeCollections()
    assert (collection.id(), collection.license()) == ("tiny", "CC0-1.0")
    assert collection.stacVersion() == "1.1.0"
    items = first(stac.fetchItemCollection(QUrl(f"{catalogue}/search?collections=tiny"))).takeItems()
    by_title = {item.title(): item for item in items}
    assert sorted(by_title) == ["Districts of Tiny", "Terrain of Tiny"]
    data = by_title["Terrain of Tiny"].assets()["data"]
    assert data.isCloudOptimized()
    uri = data.uri()
    layer = QgsRasterLayer(uri.uri, "terrain", uri.providerKey)
    assert layer.isValid()
    assert layer.dataProvider().bandStatistics(1).maximumValue > layer.dataProvider().bandStatistics(1).minimumValue
    vectors = by_title["Districts of Tiny"].assets()["data"]
    assert vectors.mediaType() == "application/geopackage+sqlite3"
    assert QgsVectorLayer(f"/vsicurl/{vectors.href()}", "districts", "ogr").isValid()
    pictures = [asset for asset in by_title["Terrain of Tiny"].assets().values() if "thumbnail" in asset.roles()]
    assert [picture.mediaType() for picture in pictures] == ["image/png"]


def test_items_of_a_folder(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    published(tmp_path, str(folder))
    stac = reader()
    catalog = first(stac.openLocalCatalog(str(folder / "catalog.json")))
    assert catalog.stacVersion() == "1.1.0"
    assert [link.relation() for link in catalog.links()].count("child") == 1
    place = folder / "tiny" / "collection.json"
    collection = first(stac.openLocalCollection(str(place)))
    assert collection.id() == "tiny"
    hrefs = [link["href"] for link in json.loads(place.read_text())["links"] if link["rel"] == "item"]
    items = [first(stac.openLocalItem(str((place.parent / href).resolve()))) for href in hrefs]
    assert sorted(item.title() for item in items) == ["Districts of Tiny", "Terrain of Tiny"]
    terrain = next(item for item in items if item.title() == "Terrain of Tiny")
    assert terrain.assets()["data"].isCloudOptimized()
