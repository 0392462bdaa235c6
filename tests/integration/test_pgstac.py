"""The shared catalogue for real: PostgreSQL with pgSTAC behind nginx, with TLS and a password."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import requests
from cityverse.cityverse_plugin.catalogue.bulk import publish_all
from cityverse.cityverse_plugin.catalogue.comparing import Place, portable
from cityverse.cityverse_plugin.catalogue.dialect import LARGEST_PAGE
from cityverse.cityverse_plugin.catalogue.folder import FolderStore
from cityverse.cityverse_plugin.catalogue.http import HttpStore
from cityverse.cityverse_plugin.catalogue.kept import KEPT
from cityverse.cityverse_plugin.catalogue.mirror import Mirrored, mirror
from cityverse.cityverse_plugin.catalogue.publish import Bundle, publish
from cityverse.cityverse_plugin.catalogue.stac import twin_to_collection
from cityverse.cityverse_plugin.catalogue.store import AccessDenied, NotFound, Query
from cityverse.cityverse_plugin.catalogue.transport import Answer, Request, Transport
from cityverse.cityverse_plugin.server import serve_in_thread
from full_twin import full_twin
from shared_catalogue import PASSWORD, USER, shared_catalogue
from store_contract import JULY, MAY, StoreContract, item_for, sample_bundle, sample_record, sample_twin

ROOT = Path(__file__).resolve().parents[2]
MANY = 10_000
PLAIN = {"Accept-Encoding": "identity"}


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    with shared_catalogue(tmp_path_factory.mktemp("shared")) as running:
        yield running


@pytest.fixture
def empty(shared):
    shared.clear()
    return shared


@pytest.fixture
def embedded(tmp_path):
    running = serve_in_thread(tmp_path / "served")
    yield HttpStore(Transport(), running.address)
    running.stop()


class Listening(Transport):
    """A transport that notes what it sends."""

    def __init__(self, other: Transport) -> None:
        self.__dict__.update(other.__dict__)
        self.sent: list[tuple[str, str, Any]] = []

    def exchange(self, request: Request) -> tuple[Answer, bytes]:
        self.sent.append((request.method, request.url, request.value))
        return super().exchange(request)


class TestSharedCatalogue(StoreContract):
    @pytest.fixture
    def store(self, empty):
        return empty.store()


def bundles(count: int, **changes: Any) -> list[Bundle]:
    """Records whose files lie elsewhere; several share a moment, so that paging must break ties."""
    found = []
    for number in range(count):
        record = sample_record(f"record-{number:05d}", title=f"Scene {number}", start=None, end=None, **changes)
        assets = {
            key: replace(asset, href=f"https://example.org/{number}/{key}") for key, asset in record.assets.items()
        }
        moment = MAY.replace(day=1 + number % 28)
        found.append(Bundle(replace(record, start=moment, end=moment, assets=assets)))
    return found


@pytest.mark.slow
def test_ten_thousand_records_page_whole_and_once(empty):
    store = empty.store()
    light = [Bundle(replace(bundle.record, kind="project", role="", assets={})) for bundle in bundles(MANY)]
    done = publish_all(store, light, sample_twin())
    assert len(done.published) == MANY
    assert done.failed == {}
    wanted = {f"record-{number:05d}" for number in range(MANY)}
    transport = Listening(empty.transport(signed_in=False))
    reader = HttpStore(transport, empty.address)
    found = [item["id"] for item in reader.search(Query(collections=("olinda",), limit=MANY))]
    assert len(found) == MANY
    assert set(found) == wanted
    assert len(transport.sent) <= 1 + MANY // LARGEST_PAGE + 1
    text = [item["id"] for item in store.search(Query(text="scene 999", limit=MANY))]
    assert sorted(text) == [f"record-{number:05d}" for number in range(MANY) if "999" in str(number)]


def test_kinds_roles_and_words_are_filtered_by_the_server(empty):
    publish_all(empty.store(), bundles(30), sample_twin(bbox=(-34.9, -8.0, -34.85, -7.95)))
    assert len(publish_all(empty.store(), bundles(30)).unchanged) == 30
    # pgSTAC lets no extent follow the items; the publisher does.
    assert empty.store().collection("olinda")["extent"]["spatial"]["bbox"] == [[-35.0, -8.1, -34.8, -7.9]]
    others = [replace(bundle.record, id=f"x{bundle.record.id}", role="terrain") for bundle in bundles(3)]
    publish_all(empty.store(), [Bundle(record) for record in others])
    transport = Listening(empty.transport(signed_in=False))
    store = HttpStore(transport, empty.address)
    found = list(store.search(Query(roles=("terrain",), kinds=("layer",), text="SCENE 2", limit=1)))
    assert [item["id"] for item in found] == ["xrecord-00002"]
    searches = [value for method, url, value in transport.sent if url.endswith("/search")]
    # The server gave one item on one page; without its filter it would have given 33 pages.
    assert len(searches) == 1
    assert searches[0]["filter"]["op"] == "and"


def test_a_record_without_a_place_stays_without_one(empty):
    store = empty.store()
    store.put_collection(twin_to_collection(sample_twin()))
    sent = {**item_for("charter", kind="agreement", bbox=None), "geometry": None}
    store.put_item("olinda", sent)
    store.put_item("olinda", sent)
    found = store.item("olinda", "charter")
    assert found["geometry"] is None
    assert "bbox" not in found
    assert [item["id"] for item in store.search(Query())] == ["charter"]
    assert list(store.search(Query(bbox=(-34.95, -8.05, -34.9, -8.0)))) == []
    stock = requests.get(f"{empty.api}/collections/olinda/items/charter", headers=PLAIN, timeout=20).json()
    assert stock["bbox"] == [-35.0, -8.1, -34.8, -7.9]
    assert KEPT in stock["properties"]


def test_a_missing_twin_is_said_and_the_next_request_works(empty):
    store = HttpStore(Transport(), empty.api)
    with pytest.raises(NotFound, match="no twin"):
        store.put_item("nowhere", item_for("may", collection="nowhere"))
    store.put_collection(twin_to_collection(sample_twin()))
    store.put_item("olinda", item_for("may"))


def test_who_has_not_signed_in_reads_and_does_not_write(empty, tmp_path):
    publish(empty.store(), sample_bundle(tmp_path / "stage"), sample_twin())
    guest = HttpStore(empty.transport(signed_in=False), empty.address)
    item = next(iter(guest.search(Query(text="landsat"))))
    with guest.open_asset(item["assets"]["data"]["href"]) as stream:
        assert stream.read(6) == b"raster"
    for attempt in (
        lambda: guest.put_item("olinda", item),
        lambda: guest.delete_item("olinda", "landsat"),
        lambda: guest.put_collection(twin_to_collection(sample_twin())),
        lambda: guest.delete_collection("olinda"),
        lambda: guest.put_asset("olinda", "0123456789abcdef/a.txt", tmp_path / "stage/thumbnail.png"),
    ):
        with pytest.raises(AccessDenied, match="credential"):
            attempt()


def seen(store):
    """What a catalogue says of the twin, apart from what is its own."""
    place = Place(store, "olinda")
    items = {item["id"]: portable(item, place) for item in store.search(Query(collections=("olinda",)))}
    collection = portable(store.collection("olinda"), place)
    return {key: value for key, value in collection.items() if key != "extent"}, items


def test_folder_embedded_pgstac_folder_loses_nothing(empty, embedded, tmp_path):
    """Equal as canonical JSON, but for what `comparing` lists and every catalogue writes itself."""
    source, copy = full_twin(tmp_path / "from", tmp_path / "stage"), FolderStore(tmp_path / "to")
    real = empty.store()
    for one, other in ((source, embedded), (embedded, real), (real, copy)):
        done = mirror(one, other, "olinda")
        assert done == Mirrored(copied=done.copied)
        assert len(done.copied) == 6
        assert len(mirror(one, other, "olinda").unchanged) == 6
    assert seen(real) == seen(source)
    assert seen(copy) == seen(source)
    assert (copy.root / "olinda/landsat/landsat.json").is_file()


def test_the_command_moves_a_catalogue(empty, embedded, tmp_path):
    mirror(full_twin(tmp_path / "from", tmp_path / "stage"), embedded, "olinda")
    (tmp_path / "login").write_text(f"{USER}:{PASSWORD}\n", encoding="utf-8")
    command = [sys.executable, "-m", "cityverse_plugin.catalogue", "mirror", embedded.address, empty.address]
    command += ["--to-login", str(tmp_path / "login"), "--ca", str(empty.authority)]
    for counts in ("6 copied, 0 there already", "0 copied, 6 there already"):
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout == f"olinda: {counts}, 0 not copied, 0 only there.\n"
    refused = subprocess.run(command[:-4], cwd=ROOT, capture_output=True, text=True, check=False)
    assert refused.returncode == 2
    assert "certificate" in refused.stderr
    assert PASSWORD not in refused.stderr


def test_a_backup_of_database_and_files_restores_everything(empty, tmp_path):
    store = empty.store()
    mirror(full_twin(tmp_path / "from", tmp_path / "stage"), store, "olinda")
    before = seen(store)
    empty.script("dump", str(tmp_path / "catalogue.dump"))
    shutil.copytree(empty.files, tmp_path / "files")
    for path in empty.files.iterdir():
        shutil.rmtree(path)
    empty.clear()
    store.put_collection(twin_to_collection(sample_twin("later")))
    empty.script("restore", str(tmp_path / "catalogue.dump"))
    shutil.copytree(tmp_path / "files", empty.files, dirs_exist_ok=True)
    again = empty.store()
    assert [collection["id"] for collection in again.collections()] == ["olinda"]
    assert seen(again) == before
    assert len(mirror(again, FolderStore(tmp_path / "to"), "olinda").copied) == 6
    again.put_item("olinda", item_for("after"))


@pytest.mark.slow
def test_others_tools_are_content_with_what_we_publish(empty, tmp_path):
    store = empty.store()
    for name in ("val", "valtx"):
        store.put_collection(twin_to_collection(sample_twin(name)))
    publish_all(store, [Bundle(replace(bundle.record, collection="val")) for bundle in bundles(30)])
    publish(store, sample_bundle(tmp_path / "stage", sample_record(collection="val")))
    store.put_item("val", item_for("interval", collection="val", start=MAY, end=JULY))
    store.put_item("val", {**item_for("placeless", collection="val", bbox=None), "geometry": None})
    # pgSTAC is not browseable (no child links at its root), and of its transactions the validator judges nothing:
    # the item that it sends has no links, which pgSTAC refuses.
    classes = ["core", "collections", "features", "item-search", "item-search#sort"]
    command = [sys.executable, str(ROOT / "tools/validate_catalogue.py"), empty.api, "val", *classes]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    verdicts = dict(re.findall(r"^(\S+) +(pass|FAIL)$", done.stdout, re.MULTILINE))
    assert verdicts == dict.fromkeys([*classes, "pystac-client"], "pass"), done.stdout + done.stderr


def test_stock_readers_are_served_well(empty, tmp_path):
    """What QGIS's own STAC browser and STAC Browser look at: types to the letter, links, freshness, a picture."""
    publish(empty.store(), sample_bundle(tmp_path / "stage"), sample_twin())
    session = requests.Session()
    session.verify, session.trust_env, session.headers["Accept-Encoding"] = str(empty.authority), False, "identity"
    answer = session.get(f"{empty.address}/collections/olinda/items/landsat", timeout=20)
    item = answer.json()
    assert answer.headers["Cache-Control"] == "no-cache"
    assert answer.headers["Content-Type"] == "application/geo+json"
    assert item["assets"]["data"]["type"] == "image/tiff; application=geotiff; profile=cloud-optimized"
    assert item["assets"]["thumbnail"]["roles"] == ["thumbnail"]
    links = {link["rel"]: link["href"] for link in item["links"]}
    assert {"self", "root", "parent", "collection"} <= set(links)
    landing = session.get(links["root"], timeout=20)
    assert {"data", "search", "conformance"} <= {link["rel"] for link in landing.json()["links"]}
    collection = session.get(links["parent"], timeout=20).json()
    items = next(link["href"] for link in collection["links"] if link["rel"] == "items")
    assert [found["id"] for found in session.get(items, timeout=20).json()["features"]] == ["landsat"]
    picture = session.get(
        item["assets"]["thumbnail"]["href"], headers={"Origin": "https://browser.example"}, timeout=20
    )
    assert picture.headers["Content-Type"] == "image/png"
    assert picture.headers["Access-Control-Allow-Origin"] == "*"
    assert picture.headers["Cache-Control"] == "no-cache"
    part = session.get(item["assets"]["data"]["href"], headers={"Range": "bytes=6-11"}, timeout=20)
    assert (part.status_code, part.content) == (206, b"raster")
