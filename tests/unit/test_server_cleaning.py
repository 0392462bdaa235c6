"""Removing what no record names, and nothing else."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from cityverse.cityverse_plugin.server.cleaning import clean
from server_calls import ROOT, Calls, collection, item

DAYS = 86_400


@pytest.fixture
def calls(tmp_path: Path) -> Iterator[Calls]:
    """A catalogue with a collection and no asset."""
    calls = Calls(tmp_path)
    calls.json("POST", "/collections", collection(), 201)
    yield calls
    calls.close()


def upload(calls: Calls, content: bytes, name: str = "a.tif", age: float = 3 * DAYS) -> str:
    """Store an asset some time ago; return its address."""
    address = f"/assets/olinda/{hashlib.sha256(content).hexdigest()[:16]}/{name}"
    assert calls("PUT", address, content).status == 201
    for path in (calls.service.assets.folder).rglob("*"):
        if hashlib.sha256(content).hexdigest()[:16] in path.parts:
            os.utime(path, (time.time() - age,) * 2)
    return address


def is_there(calls: Calls, address: str) -> bool:
    """Whether an asset is there; GET, since HEAD says that somebody cares."""
    return calls("GET", address).status == 200


def test_only_what_no_record_names_goes(calls: Calls) -> None:
    named = [
        upload(calls, b"own"),
        upload(calls, b"old address", "x%20y.tif"),
        upload(calls, b"linked"),
        upload(calls, b"c"),
    ]
    orphan = upload(calls, b"orphan")
    given = item()
    given["assets"] = {
        "a": {"href": ROOT + named[0]},
        "b": {"href": f"http://10.0.0.9:1234{named[1]}?x=1", "roles": ["data"]},
    }
    given["links"] = [{"rel": "derived_from", "href": ROOT + named[2]}]
    calls.json("POST", "/collections/olinda/items", given, 201)
    thumbnail = {"assets": {"thumbnail": {"href": ROOT + named[3]}}}
    assert calls("PATCH", "/collections/olinda", thumbnail).status == 204
    gone = clean(calls.service)
    assert (gone.files, gone.size) == (1, len(b"orphan"))
    assert [is_there(calls, address) for address in [*named, orphan]] == [True] * 4 + [False]
    assert clean(calls.service).files == 0
    assert calls("PUT", orphan, b"orphan").status == 201


def test_what_belongs_to_a_deleted_record_goes(calls: Calls) -> None:
    address = upload(calls, b"own")
    calls.json("POST", "/collections/olinda/items", {**item(), "assets": {"a": {"href": ROOT + address}}}, 201)
    assert clean(calls.service).files == 0
    calls("DELETE", "/collections/olinda")
    assert clean(calls.service).files == 1
    assert list(calls.service.assets.folder.rglob("a.tif")) == []


def test_what_was_just_sent_or_asked_for_stays(calls: Calls) -> None:
    young, asked = upload(calls, b"young", age=DAYS / 2), upload(calls, b"asked")
    assert calls("HEAD", asked).status == 200
    assert clean(calls.service).files == 0
    assert is_there(calls, young)
    assert is_there(calls, asked)
    assert clean(calls.service, grace=0).files == 2


def test_uploads_on_their_way_stay(calls: Calls, tmp_path: Path) -> None:
    digest = hashlib.sha256(b"0123456789").hexdigest()
    address = f"/assets/olinda/{digest[:16]}/a.tif"
    calls("PUT", address, b"01234", {"x-content-sha256": digest}, length=10)
    clean(calls.service)
    assert calls("HEAD", address).headers["Upload-Offset"] == "5"
