"""Killing the process that fills and empties the outbox, at many moments: no job is lost, none is published twice."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from cityverse.cityverse_plugin.catalogue.opening import open_store
from cityverse.cityverse_plugin.catalogue.outbox import Outbox
from cityverse.cityverse_plugin.catalogue.sender import Sender
from cityverse.cityverse_plugin.catalogue.stac import item_to_record
from cityverse.cityverse_plugin.catalogue.store import Query, Store
from cityverse.cityverse_plugin.server import serve_in_thread
from cityverse.cityverse_plugin.twin.canonical import multihash
from store_contract import sample_bundle, sample_record, sample_twin

ROOT = Path(__file__).resolve().parents[3]
DATA = bytes(range(256)) * 8192
NAMES = ("one", "two", "three")
# Adds three jobs and sends them; dies at the n-th event of a kind: a rename, a transaction, a word about progress.
PROGRAM = """
import os, sys
from pathlib import Path
sys.path[:0] = {paths!r}
address, folder, stage, kind, number = sys.argv[1:]
seen = []

def event(name):
    if kind == name:
        seen.append(1)
        if len(seen) > int(number):
            os._exit(9)

sys.addaudithook(lambda name, _arguments: event("rename") if name == "os.rename" else None)
from cityverse.cityverse_plugin.catalogue import outbox_table, publish, sender
from cityverse.cityverse_plugin.catalogue.opening import open_store
from cityverse.cityverse_plugin.catalogue.outbox import Outbox
from store_contract import sample_bundle, sample_record, sample_twin

connect = outbox_table._connect

def traced(path):
    connection = connect(path)
    connection.set_trace_callback(lambda text: event("commit" if text == "COMMIT" else "statement"))
    return connection

outbox_table._connect = traced
sender._NOTE = 0.0
outbox = Outbox(Path(folder))
Path(stage).mkdir(exist_ok=True)
for name in {names!r}:
    outbox.add(sample_bundle(Path(stage) / name, sample_record(name), {data}), sample_twin(), address)
    event("added")
store = open_store(address)
put_item = store.put_item

def put(collection, item):
    put_item(collection, item)
    event("item")

store.put_item = put
print(sender.Sender(outbox, lambda _job: store).send_due(lambda _job: event("progress")))
"""


def run(address: str, tmp_path: Path, kind: str, number: int) -> int:
    paths = [str(ROOT / ".build" / "plugins"), str(ROOT / "tests" / "support"), *(path for path in sys.path if path)]
    program = PROGRAM.format(paths=paths, names=NAMES, data="bytes(range(256)) * 8192")
    asked = [address, str(tmp_path / "outbox"), str(tmp_path / "stage"), kind, str(number)]
    command = [sys.executable, "-c", program, *asked]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode in (0, 9), done.stderr
    return done.returncode


def revisions(store: Store) -> dict[str, int]:
    """Return the revision of every item; every file that one names must be there whole."""
    found = {}
    for item in store.search(Query()):
        record = item_to_record(item)
        for asset in record.assets.values():
            with store.open_asset(asset.href) as stream:
                assert multihash(stream) == asset.checksum
        found[record.id] = record.revision
    return found


def check(address: str, tmp_path: Path, kind: str, number: int) -> None:
    assert run(address, tmp_path, kind, number) == 9
    store = open_store(address)
    assert set(revisions(store).values()) <= {1}
    outbox = Outbox(tmp_path / "outbox")
    assert outbox.problems == []
    jobs = outbox.jobs()
    for job in jobs:
        if job.state != "sent":
            bundle, _ = outbox.bundle(job.id)
            assert all(path.is_file() for path in bundle.files.values())
    sender = Sender(outbox, lambda _job: store)
    waiting = sum(job.state != "sent" for job in jobs)
    assert (sender.next_due() is None) == (waiting == 0)
    assert sender.send_due() == waiting
    assert revisions(store) == {job.item: 1 for job in jobs}
    # Whoever lost his patience adds it again: that changes nothing.
    (tmp_path / "stage").mkdir(exist_ok=True)
    for name in NAMES:
        outbox.add(sample_bundle(tmp_path / "stage" / name, sample_record(name), DATA), sample_twin(), address)
    sender.send_due()
    assert revisions(store) == dict.fromkeys(NAMES, 1)
    assert {job.state for job in outbox.jobs()} == {"sent"}
    outbox.close()
    left = [path for name in ("files", "jobs") for path in (tmp_path / "outbox" / name).rglob("*") if path.is_file()]
    assert left == []


@pytest.mark.parametrize("number", range(3))
def test_killed_between_the_item_and_the_note_that_it_is_sent(address, tmp_path, number):
    check(address, tmp_path, "item", number)


@pytest.mark.parametrize("number", [0, 5, 9, 14])
def test_killed_at_a_word_about_progress(address, tmp_path, number):
    check(address, tmp_path, "progress", number)


@pytest.mark.parametrize("number", [0, 1, 2, 3, 4, 6, 8, 10, 13])
def test_killed_before_a_transaction_ends(tmp_path, number):
    (tmp_path / "catalogue").mkdir()
    check(str(tmp_path / "catalogue"), tmp_path, "commit", number)


@pytest.mark.parametrize("number", [0, 7, 19, 23, 31, 38, 47, 53])
def test_killed_in_the_middle_of_a_transaction(tmp_path, number):
    (tmp_path / "catalogue").mkdir()
    check(str(tmp_path / "catalogue"), tmp_path, "statement", number)


@pytest.mark.parametrize("number", [0, 1, 2, 4, 5, 8, 9, 12])
def test_killed_before_a_file_gets_its_name(tmp_path, number):
    (tmp_path / "catalogue").mkdir()
    check(str(tmp_path / "catalogue"), tmp_path, "rename", number)


def test_not_killed_it_ends_well(address, tmp_path):
    assert run(address, tmp_path, "never", 0) == 0
    assert revisions(open_store(address)) == dict.fromkeys(NAMES, 1)


def test_four_processes_fill_one_outbox_and_one_of_them_sends(tmp_path):
    running = serve_in_thread(tmp_path / "served")
    paths = [str(ROOT / ".build" / "plugins"), str(ROOT / "tests" / "support"), *(path for path in sys.path if path)]
    program = PROGRAM.format(paths=paths, names=NAMES, data="bytes(range(256)) * 8192")
    common = [running.address, str(tmp_path / "outbox")]
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", program, *common, str(tmp_path / f"stage{n}"), "never", "0"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for n in range(4)
    ]
    for process in processes:
        _, errors = process.communicate(timeout=120)
        assert process.returncode == 0, errors
    outbox, store = Outbox(tmp_path / "outbox"), open_store(running.address)
    Sender(outbox, lambda _job: store).send_due()
    assert revisions(store) == dict.fromkeys(NAMES, 1)
    assert {job.state for job in outbox.jobs()} == {"sent"}
    outbox.close()
    running.stop()


def test_a_server_that_is_away_is_waited_for(tmp_path):
    running = serve_in_thread(tmp_path / "served")
    address, port = running.address, int(running.address.rsplit(":", 1)[1])
    running.stop()
    outbox, times = Outbox(tmp_path / "outbox"), iter(range(0, 10**9, 1000))
    for name in NAMES:
        outbox.add(sample_bundle(tmp_path / "stage", sample_record(name), DATA), sample_twin(), address)
    sender = Sender(outbox, lambda job: open_store(job.address), monotonic=lambda: float(next(times)))
    assert sender.send_due() == 0
    assert {job.state for job in outbox.jobs()} == {"waiting"}
    assert all(address in str(job.reason) or "127.0.0.1" in str(job.reason) for job in outbox.jobs())
    running = serve_in_thread(tmp_path / "served", port)
    assert sender.send_due() == 3
    assert revisions(open_store(address)) == dict.fromkeys(NAMES, 1)
    assert open_store(address).collection("olinda")["extent"]["spatial"]["bbox"] == [[-35.0, -8.1, -34.8, -7.9]]
    outbox.close()
    running.stop()
