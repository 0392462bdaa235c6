"""Full disks, damaged databases and what else happens to laptops: a sentence, and nothing lost."""

from __future__ import annotations

import os
import resource
import signal
import sqlite3
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from cityverse.cityverse_plugin.catalogue.memory import MemoryStore
from cityverse.cityverse_plugin.catalogue.outbox import Outbox, OutboxError
from cityverse.cityverse_plugin.catalogue.sender import Sender
from cityverse.cityverse_plugin.catalogue.store import Query
from cityverse.cityverse_plugin.twin.canonical import file_multihash
from small_disk import made_disk
from store_contract import sample_bundle, sample_record, sample_twin

ADDRESS = "https://catalogue.example.org"
SMALL = 2 << 20


@pytest.fixture
def small_disk(tmp_path):
    with made_disk(tmp_path / "disk", SMALL) as folder:
        yield folder


def add(outbox: Outbox, stage: Path, identifier: str = "landsat", data: bytes = b"raster"):
    return outbox.add(sample_bundle(stage, sample_record(identifier), data), sample_twin(), ADDRESS)


def fill(folder: Path) -> Path:
    """Use all room of a disk."""
    filler = folder / "filler"
    for size in (1 << 16, 1 << 12, 1):
        with suppress(OSError), filler.open("ab", buffering=0) as stream:
            while stream.write(bytes(size)):
                pass
    return filler


def test_a_disk_that_fills_up_is_a_sentence_and_leaves_whole_jobs(small_disk, tmp_path):
    outbox = Outbox(small_disk / "outbox")
    job = add(outbox, tmp_path / "stage")
    with pytest.raises(OutboxError, match="No space left"):
        add(outbox, tmp_path / "stage", "large", bytes(2 * SMALL))
    assert outbox.jobs() == [job]
    filler = fill(small_disk)
    for number in range(40):
        with pytest.raises(OutboxError, match=r"room|space"):
            add(outbox, tmp_path / "stage", f"more-{number}")
        assert outbox.jobs() == [job]
    bundle, _ = outbox.bundle(job.id)
    assert bundle.files["data"].read_bytes() == b"raster"
    filler.unlink()
    assert add(outbox, tmp_path / "stage", "more").state == "queued"
    assert len(outbox.jobs()) == 2
    outbox.close()


def test_a_full_disk_can_be_read_also_by_a_fresh_process(small_disk, tmp_path):
    outbox = Outbox(small_disk / "outbox")
    job = add(outbox, tmp_path / "stage")
    outbox.close()
    fill(small_disk)
    again = Outbox(small_disk / "outbox")
    assert again.jobs() == [job]
    assert again.problems == []
    again.close()


def test_a_disk_that_is_full_while_sending_ends_in_one_record_all_the_same(small_disk, tmp_path):
    outbox = Outbox(small_disk / "outbox")
    add(outbox, tmp_path / "stage")
    store, fillers = MemoryStore(), []
    put_item = store.put_item

    def put(collection_id, item):
        put_item(collection_id, item)
        fillers.append(fill(small_disk))

    store.put_item = put
    sender = Sender(outbox, lambda _job: store)
    with pytest.raises(OutboxError, match="is full"):
        sender.send_due()
    assert outbox.jobs()[0].state == "sending"
    fillers[0].unlink()
    assert sender.next_due() == 0.0
    assert sender.send_due() == 1
    assert [item["properties"]["cityverse:revision"] for item in store.search(Query())] == [1]
    outbox.close()


def test_a_limit_of_file_size_is_a_sentence(tmp_path):
    outbox = Outbox(tmp_path / "outbox")
    before, handler = resource.getrlimit(resource.RLIMIT_FSIZE), signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    bundle = sample_bundle(tmp_path / "stage", data=bytes(SMALL))
    resource.setrlimit(resource.RLIMIT_FSIZE, (SMALL // 2, before[1]))
    try:
        with pytest.raises(OutboxError, match="File too large"):
            outbox.add(bundle, sample_twin(), ADDRESS)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
    assert outbox.jobs() == []
    assert not list((outbox.folder / "incoming").iterdir())
    outbox.close()


def damage_header(path: Path) -> None:
    path.write_bytes(b"not a database at all" * 500)


def damage_page(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[4096:] = os.urandom(len(data) - 4096)
    path.write_bytes(data)


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


@pytest.mark.parametrize("damage", [damage_header, damage_page, cut])
def test_a_damaged_database_is_put_aside_and_its_jobs_taken_over(tmp_path, damage):
    outbox = Outbox(tmp_path / "outbox")
    jobs = [add(outbox, tmp_path / "stage", name) for name in ("one", "two")]
    (outbox.folder / "jobs" / f"{jobs[1].id}.json").write_text("{")
    outbox.close()
    for _ in range(2):
        damage(outbox.folder / "outbox.sqlite")
        outbox = Outbox(outbox.folder)
        assert "put aside" in str(outbox.problems[0])
        assert "not valid JSON" in str(outbox.problems[1])
        (job,) = outbox.jobs()
        assert (job.id, job.state, job.size) == (jobs[0].id, "paused", jobs[0].size)
        assert "damaged" in str(job.reason)
        outbox.close()
    assert {path.name for path in outbox.folder.glob("outbox.broken-*")} == {
        "outbox.broken-1.sqlite",
        "outbox.broken-2.sqlite",
    }
    outbox = Outbox(outbox.folder)
    bundle, _ = outbox.bundle(job.id)
    assert file_multihash(bundle.files["data"]) == bundle.record.assets["data"].checksum
    outbox.retry(job.id)
    store = MemoryStore()
    assert Sender(outbox, lambda _job: store).send_due() == 1
    outbox.close()


def test_an_empty_file_is_a_new_outbox(tmp_path):
    (tmp_path / "outbox").mkdir()
    (tmp_path / "outbox" / "outbox.sqlite").touch()
    outbox = Outbox(tmp_path / "outbox")
    assert (outbox.jobs(), outbox.problems) == ([], [])
    outbox.close()


def test_an_outbox_of_a_newer_cityverse_is_left_alone(tmp_path):
    Outbox(tmp_path).close()
    connection = sqlite3.connect(tmp_path / "outbox.sqlite")
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(OutboxError, match="newer CityVerse"):
        Outbox(tmp_path)


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(OutboxError, match="cannot be used"):
        Outbox(tmp_path / "file" / "outbox")


def test_a_source_that_is_gone_is_a_sentence(tmp_path):
    outbox = Outbox(tmp_path / "outbox")
    job = add(outbox, tmp_path / "stage")
    bundle, _ = outbox.bundle(job.id)
    bundle.files["data"].unlink()
    Sender(outbox, lambda _job: MemoryStore()).send_due()
    assert (outbox.job(job.id).state, "not there any more" in str(outbox.job(job.id).reason)) == ("failed", True)
    outbox.close()


def test_a_lock_whose_holder_was_killed_is_free(tmp_path):
    program = "import sqlite3, os, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None);"
    program += "c.execute('BEGIN EXCLUSIVE'); os.kill(os.getpid(), 9)"
    outbox = Outbox(tmp_path / "outbox")
    add(outbox, tmp_path / "stage")
    subprocess.run([sys.executable, "-c", program, str(outbox.folder / "sender.lock")], check=False)
    store = MemoryStore()
    assert Sender(outbox, lambda _job: store).send_due() == 1
    outbox.close()


def test_a_lock_file_that_holds_something_else_is_no_obstacle(tmp_path):
    outbox = Outbox(tmp_path / "outbox")
    add(outbox, tmp_path / "stage")
    for name in ("sender.lock", "opening.lock"):
        (outbox.folder / name).write_bytes(b"something else entirely" * 100)
    outbox.close()
    outbox = Outbox(outbox.folder)
    store = MemoryStore()
    assert Sender(outbox, lambda _job: store).send_due() == 1
    outbox.close()
