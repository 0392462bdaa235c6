"""From addresses to twins; whatever is wrong with a folder is a sentence."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pystac
import pytest
from cityverse.cityverse_plugin.catalogue.folder import FolderStore
from cityverse.cityverse_plugin.catalogue.opening import find_twin, open_store, read_twin, split_address
from cityverse.cityverse_plugin.catalogue.publish import publish
from cityverse.cityverse_plugin.catalogue.stac import twin_to_collection
from cityverse.cityverse_plugin.catalogue.store import NotFound, Query, StoreError
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from store_contract import item_for, sample_bundle, sample_record, sample_twin


@pytest.fixture
def folder(tmp_path) -> Path:
    root = tmp_path / "stick"
    store = FolderStore(root)
    publish(store, sample_bundle(tmp_path / "stage"), sample_twin())
    publish(store, sample_bundle(tmp_path / "stage", sample_record("second")), sample_twin())
    return root


def problems_of(path: Path) -> list[str]:
    report: list[object] = []
    store = open_store(str(path))
    read_twin(store, find_twin(store), report)
    return [str(problem) for problem in report]


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://a.org", ("https://a.org", "")),
        ("https://a.org/stac/", ("https://a.org/stac", "")),
        ("HTTP://a.org:8080/stac/collections", ("http://a.org:8080/stac", "")),
        ("https://a.org/stac/collections/olinda/", ("https://a.org/stac", "olinda")),
        ("https://a.org/collections/olinda/items/may", ("https://a.org", "olinda")),
    ],
)
def test_addresses_of_catalogues_and_their_twins(address, expected):
    assert split_address(address) == expected
    assert open_store(address).address == expected[0]


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("", "no address"),
        ("ftp://a.org", "not opened"),
        ("file:///tmp", "not opened"),
        ("/vsicurl/x", "not opened"),
        ("http://", "not complete"),
        ("http://[::1", "not complete"),
        ("https://a.org:99999", "not complete"),
        ("https://user:secret@a.org", "holds a password"),
        ("/nowhere/at/all", "no folder"),
        (__file__, "not a twin"),
    ],
)
def test_addresses_that_lead_nowhere(address, words):
    with pytest.raises(StoreError, match=words) as error:
        open_store(address)
    assert "secret" not in str(error.value)


def test_a_twin_opens_by_any_of_its_documents(folder):
    root, twin = str(folder.resolve()), folder / "olinda"
    assert split_address(root) == (root, "")
    assert split_address(str(folder / "catalog.json")) == (root, "")
    assert split_address(str(twin)) == (root, "olinda")
    assert split_address(str(twin / "collection.json")) == (root, "olinda")
    assert problems_of(folder) == []


def test_a_single_twin_on_a_stick_opens_and_takes_records(folder, tmp_path):
    alone = tmp_path / "alone"
    shutil.copytree(folder / "olinda", alone)
    store = open_store(str(alone))
    assert split_address(str(alone)) == (str(alone), "olinda")
    twin = read_twin(store, find_twin(store))
    assert [record.id for record in twin.records] == ["landsat", "second"]
    assert Path(twin.layers[0].asset.href).is_file()
    publish(store, sample_bundle(tmp_path / "stage", sample_record("third")))
    assert len(read_twin(open_store(str(alone)), "olinda").records) == 3
    with pytest.raises(StoreError, match="single twin"):
        store.put_collection(twin_to_collection(sample_twin("ouja")))


def test_the_folder_moves_and_pystac_reads_it(folder, tmp_path):
    moved = tmp_path / "elsewhere"
    folder.rename(moved)
    catalog = pystac.Catalog.from_file(str(moved / "catalog.json"))
    items = {item.id: item for item in catalog.get_items(recursive=True)}
    assert set(items) == {"landsat", "second"}
    for item in items.values():
        assert Path(item.get_assets()["data"].get_absolute_href()).is_file()
        assert item.get_collection().id == "olinda"
        assert item.get_root().id == catalog.id
    for path in moved.rglob("*.json"):
        assert str(tmp_path) not in path.read_text(encoding="utf-8")


def test_empty_and_strange_folders_are_sentences(tmp_path):
    for name in ("empty", "photos"):
        (tmp_path / name).mkdir()
    (tmp_path / "photos" / "a.jpg").write_bytes(b"x")
    for name in ("empty", "photos"):
        with pytest.raises(StoreError, match="no twin in"):
            find_twin(open_store(str(tmp_path / name)))


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"type": "Catalog"}', '{"a": NaN}', "\x00", "[" * 99999])
def test_a_broken_top_document_is_a_sentence(tmp_path, text):
    (tmp_path / "catalog.json").write_text(text)
    with pytest.raises(StoreError, match=r"catalog\.json"):
        find_twin(open_store(str(tmp_path)))


def test_a_broken_item_is_reported_and_the_rest_opens(folder):
    (folder / "olinda" / "second" / "second.json").write_text('{"type": "Feature",\n "id": ')
    (problem,) = problems_of(folder)
    assert "second.json" in problem
    assert "line 2" in problem
    shutil.rmtree(folder / "olinda" / "second")
    assert "is not there" in problems_of(folder)[0]


def test_an_item_without_asset_or_with_wrong_fields_is_reported(folder):
    store = FolderStore(folder)
    store.put_item("olinda", item_for("bare"))
    store.put_item("olinda", {**item_for("wrong"), "bbox": "here"})
    problems = problems_of(folder)
    assert sum("has no file" in text for text in problems) == 1
    assert sum("“wrong”" in text and "“bbox”" in text for text in problems) == 1
    assert [record.id for record in read_twin(store, "olinda").records] == ["bare", "landsat", "second"]


def test_several_twins_are_listed(folder):
    FolderStore(folder).put_collection(twin_to_collection(sample_twin("ouja")))
    store = open_store(str(folder))
    with pytest.raises(StoreError, match="olinda, ouja"):
        find_twin(store)
    assert find_twin(store, "ouja") == "ouja"
    with pytest.raises(NotFound):
        find_twin(store, "fes")


def test_links_and_hrefs_never_lead_out_of_the_folder(folder, tmp_path):
    outside = tmp_path / "outside.json"
    outside.write_text(json.dumps(item_for("outside")))
    (folder / "way-out").symlink_to(tmp_path)
    home = folder / "olinda" / "collection.json"
    document = json.loads(home.read_text())
    for href in ("../../outside.json", str(outside), outside.as_uri(), "../way-out/outside.json", "/vsizip/x", 5):
        document["links"].append({"rel": "item", "href": href})
    home.write_text(json.dumps(document))
    store = FolderStore(folder)
    assert sorted(item["id"] for item in store.search(Query())) == ["landsat", "second"]
    for href in ("../../../outside.json", str(outside), outside.as_uri(), "/etc/passwd", "/vsicurl/http://x", "a\0b"):
        with pytest.raises(StoreError), store.open_asset(href):
            pass


def test_ids_are_no_way_out(folder):
    store = FolderStore(folder)
    for identifier in ("..", "con", "nul.json", "collection.json", "a."):
        with pytest.raises(CityVerseError):
            store.put_item("olinda", {**item_for("x"), "id": identifier})
    assert not (folder / "x").exists()


def test_a_foreign_static_catalogue_opens(tmp_path):
    catalog = pystac.Catalog("foreign", "by pystac")
    extent = pystac.Extent(pystac.SpatialExtent([[-35, -9, -34, -7]]), pystac.TemporalExtent([[None, None]]))
    collection = pystac.Collection("Sentinel-2", "scenes", extent, license="proprietary")
    years = pystac.Catalog("2020", "a year")
    for number in range(3):
        item = pystac.Item.from_dict({**item_for(f"scene-{number}"), "links": [], "collection": None})
        (years if number else collection).add_item(item)
    collection.add_child(years)
    catalog.add_child(collection)
    catalog.normalize_and_save(str(tmp_path / "f"), pystac.CatalogType.SELF_CONTAINED)
    store = open_store(str(tmp_path / "f"))
    twin = read_twin(store, find_twin(store))
    assert (twin.id, [record.id for record in twin.records]) == ("Sentinel-2", ["scene-0", "scene-1", "scene-2"])
    assert {record.collection for record in twin.records} == {"Sentinel-2"}
    store.put_item("Sentinel-2", item_for("scene-1", title="changed"))
    assert store.item("Sentinel-2", "scene-1")["properties"]["title"] == "changed"
    assert len(list(store.search(Query()))) == 3


def test_documents_that_go_in_circles_end(tmp_path):
    link = [{"rel": "child", "href": "./a/catalog.json"}, {"rel": "child", "href": "./catalog.json"}]
    (tmp_path / "a").mkdir()
    (tmp_path / "catalog.json").write_text(json.dumps({"type": "Catalog", "id": "top", "links": link}))
    back = [{"rel": "child", "href": "../catalog.json"}]
    (tmp_path / "a" / "catalog.json").write_text(json.dumps({"type": "Catalog", "id": "a", "links": back}))
    assert list(FolderStore(tmp_path).collections()) == []


def test_a_folder_that_cannot_be_written_is_a_sentence(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match="cannot be written"):
        FolderStore(tmp_path / "file" / "below").put_collection(twin_to_collection(sample_twin()))
    assert os.listdir(tmp_path) == ["file"]
