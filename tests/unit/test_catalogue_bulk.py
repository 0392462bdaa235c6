"""Many records at once end as each by itself would, and one that cannot go does not stop the rest."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from cityverse.cityverse_plugin.catalogue import bulk
from cityverse.cityverse_plugin.catalogue.bulk import TakesMany, publish_all
from cityverse.cityverse_plugin.catalogue.folder import FolderStore
from cityverse.cityverse_plugin.catalogue.http import HttpStore
from cityverse.cityverse_plugin.catalogue.memory import MemoryStore
from cityverse.cityverse_plugin.catalogue.publish import Bundle, publish
from cityverse.cityverse_plugin.catalogue.stac import twin_to_collection
from cityverse.cityverse_plugin.catalogue.store import NotFound, Query, StoreError, Unreachable
from cityverse.cityverse_plugin.catalogue.transport import Transport
from cityverse.cityverse_plugin.server import serve_in_thread
from cityverse.cityverse_plugin.twin.messages import Cancelled
from fake_catalogue import LANDING
from fake_http import fake_server
from store_contract import sample_bundle, sample_record, sample_twin


@pytest.fixture(params=["memory", "folder", "http"])
def store(request, tmp_path):
    if request.param == "memory":
        yield MemoryStore()
    elif request.param == "folder":
        yield FolderStore(tmp_path / "folder")
    else:
        running = serve_in_thread(tmp_path / "served")
        yield HttpStore(Transport(), running.address)
        running.stop()


def bundles(count: int, **changes: Any) -> list[Bundle]:
    found = []
    for number in range(count):
        record = sample_record(f"record-{number}", title=f"Scene {number}", **changes)
        assets = {key: replace(asset, href=f"https://example.org/{number}") for key, asset in record.assets.items()}
        found.append(Bundle(replace(record, assets=assets)))
    return found


def ids(store):
    return sorted(item["id"] for item in store.search(Query()))


def test_what_is_new_changed_unchanged_refused_and_with_files_each_ends_right(store, tmp_path):
    heard: list[float] = []
    many = bundles(5)
    refused = Bundle(replace(many[4].record, title=""))
    done = publish_all(store, [*many[:4], refused, sample_bundle(tmp_path / "stage")], sample_twin(), heard.append)
    assert sorted(done.published) == ["landsat", *(f"record-{n}" for n in range(4))]
    assert "title" in str(done.failed["record-4"][0])
    assert ids(store) == sorted(done.published)
    assert heard == sorted(heard)
    assert heard[-1] == 1.0
    record = done.published["record-0"]
    assert (record.revision, record.created) == (1, record.updated)
    changed = Bundle(replace(record, title="Better"))
    later = publish_all(store, [changed, *many[1:4], sample_bundle(tmp_path / "stage")])
    assert list(later.published) == ["record-0"]
    assert later.published["record-0"].revision == 2
    assert sorted(later.unchanged) == ["landsat", "record-1", "record-2", "record-3"]


def test_in_many_parts_of_which_several_are_under_way(store, monkeypatch):
    monkeypatch.setattr(bulk, "_TOGETHER", 3)
    heard: list[float] = []
    done = publish_all(store, bundles(20), sample_twin(), heard.append)
    assert sorted(done.published) == sorted(f"record-{number}" for number in range(20))
    assert ids(store) == sorted(done.published)
    assert heard == sorted(heard)
    assert heard[-1] == 1.0


def test_a_line_that_breaks_between_two_parts_ends_it_and_it_can_be_done_again(monkeypatch, tmp_path):
    class Breaking(Transport):
        left = 2

        def exchange(self, request):
            if request.method == "POST" and request.url.endswith("/items"):
                self.left -= 1
                if self.left < 0:
                    raise Unreachable("The line is dead.")
            return super().exchange(request)

    monkeypatch.setattr(bulk, "_TOGETHER", 3)
    running = serve_in_thread(tmp_path / "served")
    try:
        with pytest.raises(Unreachable):
            publish_all(HttpStore(Breaking(), running.address), bundles(12), sample_twin())
        store = HttpStore(Transport(), running.address)
        assert len(ids(store)) in (3, 6)
        done = publish_all(store, bundles(12), sample_twin())
        assert len(done.published) + len(done.unchanged) == 12
        assert len(ids(store)) == 12
    finally:
        running.stop()


def test_one_by_one_ends_the_same(store, monkeypatch):
    """A store that cannot take many together, or finds that one of them is there already."""
    if isinstance(store, TakesMany):
        monkeypatch.setattr(store, "add_items", lambda *_: False)
    done = publish_all(store, bundles(6), sample_twin())
    assert len(done.published) == 6
    assert ids(store) == sorted(done.published)


def test_somebody_elses_record_is_not_gone_over(store):
    publish_all(store, bundles(2), sample_twin())
    theirs = bundles(2)[0].record
    publish(store, Bundle(replace(theirs, title="Theirs")), overwrite_revision=1)
    mine = [Bundle(replace(theirs, title="Mine")), bundles(3)[2]]
    done = publish_all(store, mine)
    assert list(done.published) == ["record-2"]
    assert "somebody else" in str(done.failed["record-0"][0])
    assert store.item("olinda", "record-0")["properties"]["title"] == "Theirs"


def test_all_or_none_where_one_is_there_already(store):
    if not isinstance(store, TakesMany):
        pytest.skip("this store takes one at a time")
    publish_all(store, bundles(1), sample_twin())
    item = store.item("olinda", "record-0")
    items = [{**item, "id": "new"}, item]
    assert store.add_items("olinda", items) is False
    assert ids(store) == ["record-0"]
    assert store.add_items("olinda", items[:1]) is True
    assert ids(store) == ["new", "record-0"]
    assert store.item("olinda", "new")["properties"]["title"] == "Scene 0"


def test_no_twin_two_twins_and_nothing_to_do(store):
    with pytest.raises(NotFound):
        publish_all(store, bundles(1))
    two = [*bundles(1), Bundle(replace(bundles(2)[1].record, collection="ouja"))]
    with pytest.raises(StoreError, match="several twins"):
        publish_all(store, two, sample_twin())
    assert publish_all(store, []).published == {}


def test_cancelled_in_between_it_can_be_done_again(store):
    for allowed in range(3):
        asked: list[int] = []
        with pytest.raises(Cancelled):
            publish_all(
                store, bundles(3), sample_twin(), cancelled=lambda a=asked, n=allowed: a.append(1) or len(a) > n
            )
    assert len(publish_all(store, bundles(3), sample_twin()).published) + len(ids(store)) >= 3
    assert len(ids(store)) == 3


def test_one_refusal_is_noted_and_no_connection_ends_it():
    with fake_server() as fake:
        fake.on("/", 200, LANDING)
        fake.on("/search", 200, {"features": []})
        fake.on("/collections/olinda", 200, twin_to_collection(sample_twin()))
        answers = {b"record-1": 422}

        def write(handler: Any) -> None:
            if b"FeatureCollection" in handler.body:
                return handler.reply(405)
            return handler.reply(next((s for word, s in answers.items() if word in handler.body), 201))

        fake.server.replies["/collections/olinda/items"] = write
        store = HttpStore(Transport(), fake.address)
        done = publish_all(store, bundles(3))
        assert "422" in str(done.failed["record-1"][0])
        assert "does not show it" in str(done.failed["record-0"][0])
        asked = len([1 for *_, body in fake.asked if b"FeatureCollection" in body])
        publish_all(store, bundles(3))
        assert len([1 for *_, body in fake.asked if b"FeatureCollection" in body]) == asked == 1
        answers[b"record-2"] = 503
        with pytest.raises(Unreachable):
            publish_all(store, bundles(3))


def test_the_extent_covers_what_was_published(store):
    publish_all(store, bundles(2), sample_twin(bbox=(-34.9, -8.0, -34.85, -7.95)))
    assert store.collection("olinda")["extent"]["spatial"]["bbox"][0] == [-35.0, -8.1, -34.8, -7.9]
    assert json.dumps(store.collection("olinda")["extent"]["temporal"]).count("2026-06-01") == 2
