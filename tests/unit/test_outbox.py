"""The outbox: what is put in stays in until it is sent or thrown away."""

from __future__ import annotations

import os
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from cityverse.cityverse_plugin.catalogue.memory import MemoryStore
from cityverse.cityverse_plugin.catalogue.outbox import Outbox, OutboxError
from cityverse.cityverse_plugin.catalogue.sender import Sender
from cityverse.cityverse_plugin.catalogue.store import PublishRefused, Query
from cityverse.cityverse_plugin.twin.canonical import file_multihash
from store_contract import sample_bundle, sample_record, sample_twin

ADDRESS = "https://catalogue.example.org"


@pytest.fixture
def outbox(tmp_path):
    made = Outbox(tmp_path / "outbox")
    yield made
    made.close()


def files_in(outbox: Outbox) -> list[str]:
    folders = (outbox.folder / name for name in ("files", "jobs", "incoming"))
    return sorted(path.name for folder in folders for path in folder.rglob("*") if path.is_file())


def add(outbox: Outbox, stage: Path, identifier: str = "landsat", **changes):
    return outbox.add(sample_bundle(stage, sample_record(identifier, **changes)), sample_twin(), ADDRESS, "abc1234")


def test_a_job_outlives_its_sources_and_the_process(outbox, tmp_path):
    bundle = sample_bundle(tmp_path / "stage")
    digest = file_multihash(bundle.files["data"])
    job = outbox.add(bundle, sample_twin(), ADDRESS, "abc1234")
    assert (job.state, job.title, job.collection, job.item) == ("queued", "Landsat 7 of Olinda", "olinda", "landsat")
    assert (job.address, job.authcfg, job.size, job.sent) == (ADDRESS, "abc1234", 30004, 0)
    for path in bundle.files.values():
        path.unlink()
    outbox.close()
    again = Outbox(outbox.folder)
    assert again.jobs() == [job]
    kept, twin = again.bundle(job.id)
    assert file_multihash(kept.files["data"]) == digest == kept.record.assets["data"].checksum
    assert (twin, kept.base) == (sample_twin(), None)
    again.close()


def test_what_its_owner_writes_later_does_not_reach_the_copy(outbox, tmp_path):
    bundle = sample_bundle(tmp_path / "stage")
    job = outbox.add(bundle, sample_twin(), ADDRESS)
    with bundle.files["data"].open("r+b") as stream:
        stream.write(b"edited in place")
    kept, _ = outbox.bundle(job.id)
    assert file_multihash(kept.files["data"]) == kept.record.assets["data"].checksum


def test_what_was_staged_in_a_room_of_the_outbox_is_not_copied(outbox):
    with outbox.room() as room:
        bundle = sample_bundle(room)
        number = bundle.files["data"].stat().st_ino
        job = outbox.add(bundle, sample_twin(), ADDRESS)
    kept, _ = outbox.bundle(job.id)
    assert kept.files["data"].stat().st_ino == number
    assert not room.exists()


def test_gates_are_looked_at_before_anything_is_kept(outbox, tmp_path):
    with pytest.raises(PublishRefused, match="no licence"):
        add(outbox, tmp_path / "stage", licence="")
    assert (outbox.jobs(), files_in(outbox)) == ([], [])


def test_a_file_that_changed_since_it_was_prepared_is_refused(outbox, tmp_path):
    bundle = sample_bundle(tmp_path / "stage")
    data = replace(bundle.record.assets["data"], checksum="1220" + "0" * 64)
    changed = replace(bundle, record=bundle.record.with_assets({**bundle.record.assets, "data": data}))
    with pytest.raises(OutboxError, match="changed since it was prepared"):
        outbox.add(changed, sample_twin(), ADDRESS)
    assert (outbox.jobs(), files_in(outbox)) == ([], [])


def test_the_same_twice_is_one_job(outbox, tmp_path):
    first = add(outbox, tmp_path / "stage")
    outbox.pause(first.id)
    second = add(outbox, tmp_path / "stage")
    assert second.id == first.id
    assert [job.state for job in outbox.jobs()] == ["queued"]
    assert len(files_in(outbox)) == 3
    add(outbox, tmp_path / "stage", title="Another")
    assert len(outbox.jobs()) == 2


def test_files_go_with_the_last_job_that_names_them(outbox, tmp_path):
    first, second = add(outbox, tmp_path / "stage", "one"), add(outbox, tmp_path / "stage", "two")
    assert len(files_in(outbox)) == 4
    outbox.discard(first.id)
    assert len(files_in(outbox)) == 3
    outbox.discard(second.id)
    assert (files_in(outbox), outbox.jobs()) == ([], [])


@pytest.mark.parametrize("deed", ["job", "pause", "retry", "discard", "conflict", "bundle"])
def test_a_job_that_is_not_there_is_named(outbox, deed):
    with pytest.raises(OutboxError, match="not in the outbox"):
        getattr(outbox, deed)("nothing")
    with pytest.raises(OutboxError, match="decides nothing"):
        outbox.resolve("nothing", "yours")


def test_sending_empties_it(outbox, tmp_path):
    job = add(outbox, tmp_path / "stage")
    store = MemoryStore()
    heard = []
    sender = Sender(outbox, lambda _job: store)
    assert sender.next_due() == 0
    assert sender.send_due(heard.append) == 1
    assert [entry.state for entry in heard] == ["sending", "sent"]
    assert [item["id"] for item in store.search(Query())] == ["landsat"]
    done = outbox.job(job.id)
    assert (done.state, done.sent, done.due, done.reason) == ("sent", 30004, None, None)
    assert files_in(outbox) == []
    assert outbox.published(ADDRESS, "landsat").revision == 1
    assert (sender.next_due(), sender.send_due()) == (None, 0)
    with pytest.raises(OutboxError, match="was sent"):
        outbox.bundle(job.id)
    for deed in (outbox.pause, outbox.retry):
        deed(job.id)
        assert outbox.job(job.id).state == "sent"
    outbox.discard(job.id)
    assert outbox.jobs() == []


def test_two_threads_and_two_outboxes_share_one_folder(outbox, tmp_path):
    other = Outbox(outbox.folder)
    for index in range(8):
        sample_bundle(tmp_path / f"stage{index}", data=b"%d" % index)
    failures = []

    def work(box: Outbox, index: int) -> None:
        try:
            box.add(sample_bundle(tmp_path / f"stage{index}", sample_record(f"r{index}"), b"%d" % index), None, ADDRESS)
        except Exception as problem:  # noqa: BLE001 - told below
            failures.append(problem)

    threads = [threading.Thread(target=work, args=((outbox, other)[i % 2], i)) for i in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert {job.item for job in outbox.jobs()} == {f"r{i}" for i in range(8)} == {job.item for job in other.jobs()}
    other.close()


def test_orphans_are_swept_and_what_is_being_brought_is_not(outbox, tmp_path):
    job = add(outbox, tmp_path / "stage")
    before = files_in(outbox)
    orphan = outbox.folder / "files" / ("0" * 64) / "orphan.tif"
    orphan.parent.mkdir()
    orphan.write_bytes(b"left by a crash")
    (outbox.folder / "jobs" / "left.json").write_text("{}")
    dead, alive = outbox.folder / "incoming" / "dead", outbox.folder / "incoming" / "alive"
    for path in (dead, alive):
        path.mkdir()
        (path / "taken-0").write_bytes(b"half")
    for path in (dead / "taken-0", dead):
        os.utime(path, (0, 0))
    Outbox(outbox.folder).close()
    assert files_in(outbox) == sorted([*before, "taken-0"])
    assert (dead.exists(), alive.exists()) == (False, True)
    assert outbox.jobs() == [job]
