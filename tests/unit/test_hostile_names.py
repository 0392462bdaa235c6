"""Names and sizes from strangers: no path, no device, no lie decides where bytes go or how many there are."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from cityverse.cityverse_plugin.catalogue.folder import FolderStore
from cityverse.cityverse_plugin.catalogue.http import HttpStore
from cityverse.cityverse_plugin.catalogue.names import check_asset_name
from cityverse.cityverse_plugin.catalogue.publish import publish
from cityverse.cityverse_plugin.catalogue.stac import item_to_record, record_to_item, twin_to_collection
from cityverse.cityverse_plugin.catalogue.store import StoreError
from cityverse.cityverse_plugin.catalogue.transfer import fetch_asset
from cityverse.cityverse_plugin.catalogue.transport import Transport
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from cityverse.cityverse_plugin.twin.record import COG, Asset
from fake_http import fake_server
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from store_contract import item_for, sample_bundle, sample_record, sample_twin

DEVICES = ("con", "CON", "nul", "NUL.tif", "aux.json", "com1", "COM9.x", "lpt1", "prn.a.b", "COM¹")
TRAVERSALS = (
    "..",
    ".",
    "../x",
    "../../etc/passwd",
    "a/../../x",
    "..\\x",
    "/etc/passwd",
    "C:\\x",
    "C:x",
    "\\\\s\\x",
    "~/x",
)
ODD = (
    "",
    " ",
    "a.",
    "a..",
    ".hidden",
    "-rf",
    "a b",
    "a\0b",
    "a\nb",
    "x" * 300,
    "exe.\u202efdp",
    "\u200b",
    "a:b",
    "a|b",
    "*",
    "é",
)
FREELY = settings(suppress_health_check=list(HealthCheck))


def outside(root: Path, store: str) -> list[str]:
    """What lies beside the store's folder, where nothing may be put."""
    return sorted(path.name for path in root.iterdir() if path.name != store)


@pytest.mark.parametrize("name", [*DEVICES, *TRAVERSALS, *ODD])
def test_ids_that_are_no_names_make_no_files(tmp_path, name):
    store = FolderStore(tmp_path / "store")
    store.put_collection(twin_to_collection(sample_twin()))
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(CityVerseError):
        store.put_item("olinda", {**item_for("x"), "id": name})
    with pytest.raises(CityVerseError):
        store.put_collection({**twin_to_collection(sample_twin()), "id": name})
    with pytest.raises(CityVerseError):
        publish(store, sample_bundle(tmp_path / "stage", sample_record(name)))
    # Files go first, under the digits of their content; without an item nobody sees them.
    after = [path for path in sorted(tmp_path.rglob("*")) if not {"stage", "assets", ".lock"} & set(path.parts)]
    assert after == [path for path in before if path.name != ".lock"]


@pytest.mark.parametrize("name", [*DEVICES, *TRAVERSALS, *ODD])
def test_names_of_stored_files_are_ours(tmp_path, name):
    (tmp_path / "a").write_bytes(b"a")
    store = FolderStore(tmp_path / "store")
    store.put_collection(twin_to_collection(sample_twin()))
    for whole in (name, f"0123456789abcdef/{name}", f"{name}/a.tif"):
        if not (whole.startswith("0123456789abcdef/") and name in ("con", "CON", "nul", *DEVICES, "a.", "a..")):
            with pytest.raises(StoreError):
                check_asset_name(whole)
            with pytest.raises(StoreError):
                store.put_asset("olinda", whole, tmp_path / "a")
    assert outside(tmp_path, "store") == ["a"]


@FREELY
@given(st.sampled_from([*DEVICES, *TRAVERSALS, *ODD]) | st.text(max_size=60))
def test_downloads_lie_in_our_folder_under_our_names(tmp_path_factory, name):
    folder = tmp_path_factory.mktemp("copies")
    with fake_server() as server:
        server.on("*", 200, b"bytes")
        store = HttpStore(Transport(timeout=(1, 1)), server.address)
        try:
            path = fetch_asset(store, Asset(f"{server.address}/{name}", COG, size=5), folder / "in" / "here")
        except CityVerseError:
            return
    assert path.read_bytes() == b"bytes"
    assert path.resolve().is_relative_to((folder / "in" / "here").resolve())
    assert path.suffix == ".tif"
    assert path.name.isascii()
    assert path.stem.split(".")[0].lower() not in ("con", "nul", "aux", "prn", "com1", "lpt1", "com9")
    assert len(path.name) <= 90


def read(**asset: Any) -> Asset:
    item = record_to_item(sample_record())
    item["assets"]["data"].update({"href": "https://a.example/x.tif", **asset})
    item["assets"]["thumbnail"]["href"] = "https://a.example/x.png"
    return item_to_record(item).assets["data"]


@pytest.mark.parametrize("size", [-1, -(10**30), "12", "", [], {}, True, 1.5, float("inf"), float("nan")])
def test_sizes_that_are_no_sizes_are_named(size):
    with pytest.raises(CityVerseError, match="file:size"):
        read(**{"file:size": size})


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (4, "is larger than its record says"),
        (0, "is larger than its record says"),
        (6, "has 5 bytes, its record says 6"),
        (10**30, "has not enough room"),
    ],
)
def test_sizes_that_lie_are_noticed(tmp_path, size, words):
    with fake_server() as server:
        server.on("*", 200, b"bytes")
        asset = replace(read(**{"file:size": size}), href=f"{server.address}/x.tif", checksum="")
        with pytest.raises(StoreError, match=words):
            fetch_asset(HttpStore(Transport(), server.address), asset, tmp_path / "copies")
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_a_file_without_an_end_is_cut_off_where_its_record_says(tmp_path):
    """The length that a server announces is as little worth as what it sends."""

    def endless(handler: Any) -> None:
        handler.send_response(200)
        handler.send_header("Connection", "close")
        handler.end_headers()
        handler.close_connection = True
        try:
            while True:
                handler.wfile.write(bytes(1 << 16))
        except OSError:
            return

    with fake_server() as server:
        server.server.replies["*"] = endless
        store = HttpStore(Transport(), server.address)
        with pytest.raises(StoreError, match="larger than its record says"):
            fetch_asset(store, Asset(f"{server.address}/x.tif", size=1 << 20), tmp_path / "copies")
        with pytest.raises(StoreError, match="too large for a catalogue"):
            store.collection("olinda")
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]
