"""Files that come in: the right ones, whole, under our names."""

from __future__ import annotations

from collections import namedtuple
from dataclasses import replace
from pathlib import Path

import pytest
from cityverse.cityverse_plugin.catalogue import transfer
from cityverse.cityverse_plugin.catalogue.folder import FolderStore
from cityverse.cityverse_plugin.catalogue.http import HttpStore
from cityverse.cityverse_plugin.catalogue.memory import MemoryStore
from cityverse.cityverse_plugin.catalogue.names import last_part, plain_name
from cityverse.cityverse_plugin.catalogue.publish import publish
from cityverse.cityverse_plugin.catalogue.store import StoreError
from cityverse.cityverse_plugin.catalogue.transfer import fetch_asset, local_asset, local_folder
from cityverse.cityverse_plugin.catalogue.transport import Transport
from cityverse.cityverse_plugin.twin.messages import Cancelled
from cityverse.cityverse_plugin.twin.record import Asset
from hypothesis import given
from hypothesis import strategies as st
from store_contract import sample_bundle, sample_twin


@pytest.fixture
def published(tmp_path):
    store = FolderStore(tmp_path / "store")
    record = publish(store, sample_bundle(tmp_path / "stage"), sample_twin()).record
    return store, record.assets["data"], tmp_path / "copies"


def kept(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_a_copy_is_made_once(published):
    store, asset, folder = published
    heard: list[float] = []
    path = fetch_asset(store, asset, folder, heard.append)
    assert heard[-1] == 1.0
    heard.clear()
    assert fetch_asset(store, asset, folder, heard.append) == path
    assert heard == []
    path.write_bytes(b"damaged")
    assert fetch_asset(store, asset, folder).stat().st_size == asset.size
    assert kept(folder) == [path]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"checksum": "1220" + "00" * 32}, "checksum differs"),
        ({"size": 10}, "larger than its record says"),
        ({"size": 10**6}, "its record says 1000000"),
        ({"href": "/etc/hostname"}, "outside"),
        ({"href": "../../../etc/hostname"}, "outside"),
        ({"href": "file:///etc/hostname"}, "outside"),
        ({"href": "/vsicurl/http://example.org/x"}, "outside"),
        ({"href": "data:text/plain,x"}, "outside"),
    ],
)
def test_what_is_not_as_it_should_be_is_not_kept(published, changes, words):
    store, asset, folder = published
    with pytest.raises(StoreError, match=words):
        fetch_asset(store, replace(asset, **changes), folder)
    assert kept(folder) == []


def test_cancelling_keeps_nothing(published):
    store, asset, folder = published
    with pytest.raises(Cancelled):
        fetch_asset(store, asset, folder, cancelled=lambda: True)
    assert kept(folder) == []


def test_a_full_disk_is_said_before(published, monkeypatch):
    store, asset, folder = published
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(transfer.shutil, "disk_usage", lambda _: usage(1, 1, 0))
    with pytest.raises(StoreError, match="not enough room"):
        fetch_asset(store, asset, folder)


def test_a_full_disk_in_the_middle_leaves_nothing(published, monkeypatch):
    store, asset, folder = published

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(StoreError, match="No space left"):
        fetch_asset(store, asset, folder)
    assert kept(folder) == []


def test_a_file_of_unknown_size_has_a_limit(published, monkeypatch):
    store, asset, folder = published
    monkeypatch.setattr(transfer, "MAX_UNKNOWN_BYTES", 100)
    with pytest.raises(StoreError, match="larger"):
        fetch_asset(store, replace(asset, size=None, checksum=""), folder)


@pytest.mark.parametrize(
    "href", ["file:///etc/passwd", "/vsicurl/x", "data:x", "s3://bucket/x", "http://127.0.0.1:9/x"]
)
def test_a_catalogue_on_the_web_leads_to_no_local_file(tmp_path, href):
    store = HttpStore(Transport(), "https://8.8.8.8/stac")
    with pytest.raises(StoreError, match="not opened"):
        fetch_asset(store, Asset(href, size=1), tmp_path / "copies")
    assert kept(tmp_path) == []


def test_the_local_file_of_a_folder_is_known(published):
    store, asset, _ = published
    assert local_asset(store, asset) == Path(asset.href)
    assert local_asset(store, replace(asset, href="/etc/hostname")) is None
    assert local_asset(MemoryStore(), asset) is None
    endless = replace(asset, href=str(store.root / ("y" * 5000)))
    assert local_asset(store, endless) is None
    assert local_folder(store, endless) is None


@given(st.text(max_size=200))
def test_names_from_outside_become_plain(text):
    name = plain_name(last_part(text))
    assert name
    assert len(name) <= 80
    assert name[0] not in ".-"
    assert not set(name) - set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-")
    assert name.split(".")[0].lower() not in ("con", "nul", "com1")
