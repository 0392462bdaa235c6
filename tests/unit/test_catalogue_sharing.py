"""A whole twin from one store to another."""

from __future__ import annotations

import pytest
from cityverse.cityverse_plugin.catalogue.folder import FolderStore
from cityverse.cityverse_plugin.catalogue.memory import MemoryStore
from cityverse.cityverse_plugin.catalogue.opening import read_twin
from cityverse.cityverse_plugin.catalogue.publish import publish
from cityverse.cityverse_plugin.catalogue.sharing import share
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


def test_files_that_lie_on_the_web_are_only_named(tmp_path):
    source, target = FolderStore(tmp_path / "source"), MemoryStore()
    bundle = sample_bundle(tmp_path / "stage")
    report = Asset("https://example.org/report.pdf", "application/pdf", ("metadata",))
    record = bundle.record.with_assets({**bundle.record.assets, "report": report})
    publish(source, type(bundle)(record, bundle.files), sample_twin())
    assert share(source, target, "olinda").sent == ("landsat",)
    assert read_twin(target, "olinda").records[0].assets["report"] == report
