"""Publishing: gates with a way out, and no item before its files are proven."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone
from io import BytesIO
from typing import Any

import pytest
from cityverse.cityverse_plugin.catalogue.memory import MemoryStore
from cityverse.cityverse_plugin.catalogue.publish import gates, publish
from cityverse.cityverse_plugin.catalogue.store import Conflict, PublishRefused, Query, StoreError
from cityverse.cityverse_plugin.twin.canonical import file_multihash
from cityverse.cityverse_plugin.twin.record import Asset, Provider, Record, Review
from store_contract import JULY, JUNE, sample_bundle, sample_record, sample_twin


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"licence": " "}, "no licence"),
        ({"providers": ()}, "no provider"),
        ({"providers": (Provider(" "),)}, "no provider"),
        ({"title": ""}, "no title"),
        ({"role": "", "limits": ("Another limit.",)}, "no role"),
        ({"assets": {}}, "no data file"),
        ({"role": "imagery.ortho"}, "flight permit"),
        ({"review": Review("withdrawn")}, "withdrawn"),
        ({"start": None, "end": None, "limits": ()}, "no date"),
        ({"start": JULY, "end": JUNE}, "ends before"),
        ({"kind": "song"}, "no kind"),
        ({"id": "Élan"}, "cannot be an id"),
        ({"collection": ""}, "cannot be an id"),
    ],
)
def test_every_gate_says_what_to_do(tmp_path, changes, words):
    record = sample_record(**changes)
    (reason,) = gates(record)
    assert words in str(reason)
    store = MemoryStore()
    with pytest.raises(PublishRefused, match=words) as refused:
        publish(store, sample_bundle(tmp_path, record), sample_twin())
    assert refused.value.reasons == (reason,)
    assert list(store.collections()) == []


def test_open_gates():
    assert gates(sample_record()) == ()
    assert gates(sample_record(role="imagery.ortho", permit="ANAC 12/2026")) == ()
    assert gates(sample_record(start=None, end=None, limits=("Nobody noted the date.",))) == ()


def test_an_expired_agreement_shuts_the_gate():
    ended = datetime(2020, 1, 1, tzinfo=timezone.utc)
    agreement = Record("deal", "olinda", kind="agreement", title="Deal with the city", end=ended)
    record = sample_record(extra={"cityverse:agreement": "deal"})
    (reason,) = gates(record, sample_twin(records=(agreement,)))
    assert "Deal with the city" in str(reason)
    assert (
        gates(record, sample_twin(records=(replace(agreement, end=datetime(2999, 1, 1, tzinfo=timezone.utc)),))) == ()
    )
    assert gates(record, sample_twin()) == ()


def test_files_that_are_not_there_or_have_changed_are_refused(tmp_path):
    bundle = sample_bundle(tmp_path)
    with pytest.raises(PublishRefused, match="neither a local file nor an address"):
        publish(MemoryStore(), replace(bundle, files={"data": bundle.files["data"]}), sample_twin())
    with pytest.raises(PublishRefused, match="not there any more"):
        publish(MemoryStore(), replace(bundle, files={**bundle.files, "data": tmp_path / "gone"}), sample_twin())
    staged = replace(bundle.record.assets["data"], checksum=file_multihash(bundle.files["data"]))
    record = bundle.record.with_assets({**bundle.record.assets, "data": staged})
    bundle.files["data"].write_bytes(b"edited")
    store = MemoryStore()
    with pytest.raises(StoreError, match="changed since"):
        publish(store, replace(bundle, record=record), sample_twin())
    assert list(store.search(Query())) == []


def test_a_twin_that_is_not_there_is_made_or_asked_for(tmp_path):
    with pytest.raises(StoreError, match="Create it there first"):
        publish(MemoryStore(), sample_bundle(tmp_path))
    with pytest.raises(StoreError, match="Create it there first"):
        publish(MemoryStore(), sample_bundle(tmp_path), sample_twin("ouja"))


class Lossy(MemoryStore):
    """Gives back other bytes than it was given."""

    def __init__(self, damage: bytes) -> None:
        super().__init__()
        self.damage = damage

    def open_asset(self, href: str) -> Any:
        super().open_asset(href)
        return BytesIO(self.damage)


@pytest.mark.parametrize("damage", [b"", b"half", b"other1" * 5000])
def test_files_that_arrive_damaged_end_the_publishing_before_the_item(tmp_path, damage):
    store = Lossy(damage)
    with pytest.raises(StoreError, match="not what was sent"):
        publish(store, sample_bundle(tmp_path), sample_twin())
    assert list(store.search(Query())) == []


class Contended(MemoryStore):
    """Somebody else writes the same item right after us."""

    def put_item(self, collection_id: str, item: dict[str, Any]) -> None:
        properties = {**item["properties"], "title": "theirs"}
        super().put_item(collection_id, {**item, "properties": properties})


def test_a_lost_update_is_noticed_on_reading_back(tmp_path):
    with pytest.raises(Conflict, match="somebody else"):
        publish(Contended(), sample_bundle(tmp_path), sample_twin())


class Rewriting(MemoryStore):
    """Writes numbers and links in its own way, as real servers do."""

    def item(self, collection_id: str, item_id: str) -> dict[str, Any]:
        item = super().item(collection_id, item_id)
        item["bbox"] = [number + 1e-14 for number in item["bbox"]]
        item["links"].append({"rel": "root", "href": "https://example.org"})
        item["stac_extensions"].reverse()
        for band in item["assets"]["data"]["bands"]:
            band.update({key: int(band[key]) for key in ("nodata", "raster:offset") if key in band})
        return item


def test_a_server_that_writes_numbers_its_own_way_is_no_conflict(tmp_path):
    store = Rewriting()
    assert publish(store, sample_bundle(tmp_path), sample_twin()).record.revision == 1
    assert publish(store, sample_bundle(tmp_path)).record.revision == 1


def test_files_that_lie_elsewhere_already_are_only_named(tmp_path):
    bundle = sample_bundle(tmp_path)
    there = Asset("https://example.org/report.pdf", "application/pdf", ("metadata",))
    record = bundle.record.with_assets({**bundle.record.assets, "report": there})
    done = publish(MemoryStore(), replace(bundle, record=record), sample_twin())
    assert done.record.assets["report"] == there
