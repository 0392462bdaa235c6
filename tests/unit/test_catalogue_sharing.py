"""A whole twin from one store to another."""

from __future__ import annotations

from dataclasses import replace

import pytest
from cityverse.cityverse_plugin.catalogue.folder import FolderStore
from cityverse.cityverse_plugin.catalogue.memory import MemoryStore
from cityverse.cityverse_plugin.catalogue.opening import read_twin
from cityverse.cityverse_plugin.catalogue.outbox import Outbox
from cityverse.cityverse_plugin.catalogue.publish import Bundle, publish
from cityverse.cityverse_plugin.catalogue.sender import Sender
from cityverse.cityverse_plugin.catalogue.sharing import post, share
from cityverse.cityverse_plugin.catalogue.stac import item_to_record, record_to_item
from cityverse.cityverse_plugin.twin.record import Asset
from store_contract import item_for, sample_bundle, sample_record, sample_twin


@pytest.mark.parametrize("kind", ["folder", "memory"])
def test_what_is_new_goes_over_and_the_second_time_nothing(tmp_path, kind):
    source = FolderStore(tmp_path / "source") if kind == "folder" else MemoryStore("memory:source")
    target = FolderStore(tmp_path / "target")
    for identifier in ("one", "two"):
        publish(source, sample_bundle(tmp_path / "stage", sample_record(identifier)), sample_twin())
    source.put_item("olinda", item_for("unlicensed", licence=""))
    first = share(source, target, "olinda")
    assert (first.sent, first.unchanged, list(first.refused)) == (("one", "two"), (), ["unlicensed"])
    second = share(source, target, "olinda")
    assert (second.sent, second.unchanged) == ((), ("one", "two"))
    sums = [
        {asset.checksum for record in read_twin(store, "olinda").records for asset in record.assets.values()}
        for store in (source, target)
    ]
    assert sums[0] == sums[1]


def test_what_cannot_go_now_waits_in_the_outbox_and_ends_the_same(tmp_path):
    source, target, outbox = FolderStore(tmp_path / "source"), MemoryStore(), Outbox(tmp_path / "outbox")
    for identifier in ("one", "two"):
        publish(source, sample_bundle(tmp_path / "stage", sample_record(identifier)), sample_twin())
    source.put_item("olinda", item_for("unlicensed", licence=""))
    for _ in range(2):
        posted = post(source, "olinda", outbox, target.address)
        assert (posted.sent, list(posted.refused)) == (("one", "two"), ["unlicensed"])
        assert sorted(job.item for job in outbox.jobs()) == ["one", "two"]
    Sender(outbox, lambda job: target).send_due(None, lambda: False)
    assert [job.state for job in outbox.jobs()] == ["sent", "sent"]
    assert share(source, target, "olinda", memory=outbox).unchanged == ("one", "two")
    outbox.close()


def test_files_that_lie_on_the_web_are_only_named(tmp_path):
    source, target = FolderStore(tmp_path / "source"), MemoryStore()
    bundle = sample_bundle(tmp_path / "stage")
    report = Asset("https://example.org/report.pdf", "application/pdf", ("metadata",))
    record = bundle.record.with_assets({**bundle.record.assets, "report": report})
    publish(source, type(bundle)(record, bundle.files), sample_twin())
    assert share(source, target, "olinda").sent == ("landsat",)
    assert read_twin(target, "olinda").records[0].assets["report"] == report


def test_what_was_shared_before_is_renewed_and_what_others_changed_is_not(tmp_path):
    source, target = MemoryStore("memory:source"), FolderStore(tmp_path / "target")
    memory = Outbox(tmp_path / "outbox")
    first = publish(source, sample_bundle(tmp_path / "stage"), sample_twin()).record
    share(source, target, "olinda", memory=memory)
    second = publish(source, Bundle(replace(first, title="Better"), base=first, files=files_of(tmp_path))).record
    assert list(share(source, target, "olinda").refused) == ["landsat"]
    assert share(source, target, "olinda", memory=memory).sent == ("landsat",)
    assert item_to_record(target.item("olinda", "landsat")).title == "Better"
    theirs = item_to_record(target.item("olinda", "landsat"))
    target.put_item("olinda", record_to_item(replace(theirs, title="Theirs", revision=9)))
    publish(source, Bundle(replace(second, title="Mine"), base=second, files=files_of(tmp_path)))
    refused = share(source, target, "olinda", memory=memory).refused
    assert "somebody else" in str(refused["landsat"][0])
    memory.close()
    assert item_to_record(target.item("olinda", "landsat")).title == "Theirs"
    memory.close()


def files_of(tmp_path):
    return sample_bundle(tmp_path / "stage").files
