"""A discarded job leaves nothing in a bucket: its parts are dropped now, or when the store can be reached."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from cityverse.cityverse_plugin.catalogue import outbox_table
from cityverse.cityverse_plugin.catalogue.assets import GivesUp, Ledger, Upload
from cityverse.cityverse_plugin.catalogue.assets_http import HttpAssets
from cityverse.cityverse_plugin.catalogue.http import HttpStore
from cityverse.cityverse_plugin.catalogue.names import asset_name
from cityverse.cityverse_plugin.catalogue.outbox import Job, Outbox
from cityverse.cityverse_plugin.catalogue.publish import Bundle
from cityverse.cityverse_plugin.catalogue.s3 import S3Assets
from cityverse.cityverse_plugin.catalogue.s3_multipart import LEAST_PART
from cityverse.cityverse_plugin.catalogue.s3_place import S3Place
from cityverse.cityverse_plugin.catalogue.s3_sign import S3Key
from cityverse.cityverse_plugin.catalogue.sender import Sender
from cityverse.cityverse_plugin.catalogue.store import StoreError, Unreachable
from cityverse.cityverse_plugin.catalogue.transport import Transport
from cityverse.cityverse_plugin.server import serve_in_thread
from cityverse.cityverse_plugin.twin.canonical import file_multihash
from cityverse.cityverse_plugin.twin.messages import say
from fake_http import Fake, fake_server
from fake_s3 import FakeS3
from sending import Clock
from store_contract import sample_record, sample_twin

KEY = S3Key("access-of-olinda", "wJalrXUtnFEMI-secret")


@pytest.fixture
def fake() -> Iterator[Fake]:
    with fake_server() as server:
        yield server


@pytest.fixture
def objects(fake: Fake) -> FakeS3:
    return FakeS3(fake)


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[str]:
    running = serve_in_thread(tmp_path / "served")
    yield running.address
    running.stop()


@pytest.fixture
def open_store(fake: Fake, catalogue: str) -> Any:
    """The catalogue of a job, whose files go to the object store."""

    def opened(_job: Job) -> HttpStore:
        assets = S3Assets(Transport(timeout=(2.0, 2.0)), S3Place("city", endpoint=fake.address), KEY)
        return HttpStore(Transport(), catalogue, assets)

    return opened


@pytest.fixture
def sender(outbox: Outbox, open_store: Any, clock: Clock) -> Sender:
    return sender_of(outbox, open_store, clock)


def sender_of(outbox: Outbox, open_store: Any, clock: Clock) -> Sender:
    return Sender(outbox, open_store, lambda: clock.wall, lambda: clock.running, lambda: 1.0)


@pytest.fixture
def job(outbox: Outbox, tmp_path: Path, catalogue: str) -> Job:
    source = tmp_path / "a.tif"
    source.write_bytes(os.urandom(2 * LEAST_PART + 77))
    record = sample_record()
    (key,) = [name for name, asset in record.assets.items() if "data" in asset.roles]
    size, checksum = source.stat().st_size, file_multihash(source)
    asset = replace(record.assets[key], href=source.name, size=size, checksum=checksum)
    return outbox.add(Bundle(replace(record, assets={key: asset}), {key: source}), sample_twin(), catalogue)


def test_parts_of_a_discarded_job_are_dropped_in_the_next_round(outbox, objects, sender, job):
    objects.refuse["PUT 3"] = (403, "AccessDenied")
    assert sender.send_due() == 0
    assert outbox.job(job.id).state == "failed"
    assert len(objects.uploads) == 1
    outbox.discard(job.id)
    assert outbox.jobs() == []
    assert sender.next_due() == 0
    assert sender.send_due() == 0
    assert objects.uploads == {}
    assert sender.next_due() is None


def test_offline_they_are_dropped_later_also_by_another_process(outbox, objects, sender, job, open_store, clock):
    objects.refuse["PUT 3"] = (403, "AccessDenied")
    sender.send_due()
    outbox.discard(job.id)
    objects.refuse["DELETE"] = (503, "SlowDown")
    sender.send_due()
    assert len(objects.uploads) == 1
    assert sender.next_due() == 5.0
    asked = len(objects.asked)
    sender.send_due()
    assert len(objects.asked) == asked
    clock.go(5)
    other = Outbox(outbox.folder, lambda: clock.wall)
    sender_of(other, open_store, clock).send_due()
    assert objects.uploads == {}
    assert sender.next_due() is None
    other.close()


@pytest.mark.parametrize("refusal", [(403, "AccessDenied"), (404, "NoSuchUpload")])
def test_a_store_that_does_not_want_to_is_asked_once(outbox, objects, sender, job, refusal):
    objects.refuse["PUT 3"] = (403, "AccessDenied")
    sender.send_due()
    outbox.discard(job.id)
    objects.refuse["DELETE"] = refusal
    sender.send_due()
    assert objects.asked[-1] == "DELETE"
    assert (sender.next_due(), outbox.leftovers.jobs()) == (None, [])


def test_a_connection_that_is_gone_ends_it(outbox, objects, sender, job, clock):
    objects.refuse["PUT 3"] = (403, "AccessDenied")
    sender.send_due()
    outbox.discard(job.id)

    def gone(_job: Job) -> HttpStore:
        raise StoreError(say("There is no such connection."))

    sender_of(outbox, gone, clock).send_due()
    assert outbox.leftovers.jobs() == []


def test_it_is_not_tried_for_ever(outbox, objects, sender, job, clock):
    objects.refuse["PUT 3"] = (403, "AccessDenied")
    sender.send_due()
    outbox.discard(job.id)

    def offline(_job: Job) -> HttpStore:
        raise Unreachable(say("No answer."))

    away = sender_of(outbox, offline, clock)
    rounds = 0
    while (seconds := away.next_due()) is not None:
        away.send_due()
        clock.go(max(seconds, 86_400.0))
        rounds += 1
    assert 30 <= rounds <= 33


def test_one_that_is_discarded_while_it_is_sent(outbox, objects, sender, job, monkeypatch):
    begun = FakeS3._post

    def discard_then_answer(self: FakeS3, handler: Any, path: str, query: dict[str, list[str]]) -> None:
        if "uploads" in query:
            outbox.discard(job.id)
        begun(self, handler, path, query)

    monkeypatch.setattr(FakeS3, "_post", discard_then_answer)
    monkeypatch.setattr("cityverse.cityverse_plugin.catalogue.sender._LOOK", 0.0)
    assert sender.send_due() == 0
    assert "POST uploads" in objects.asked
    assert (objects.uploads, objects.objects, outbox.jobs(), outbox.leftovers.jobs()) == ({}, {}, [], [])


def test_a_job_that_has_sent_nothing_leaves_nothing(outbox, objects, sender, job):
    outbox.discard(job.id)
    assert sender.next_due() is None
    assert objects.asked == []


def test_what_somebody_else_has_sent_meanwhile_makes_our_parts_useless(outbox, objects, job, tmp_path, fake):
    assets = S3Assets(Transport(timeout=(2.0, 2.0)), S3Place("city", endpoint=fake.address), KEY)
    bundle, _ = outbox.bundle(job.id)
    (source,) = bundle.files.values()
    ledger, name = Ledger(), asset_name(file_multihash(source), source.name)
    objects.refuse["PUT 3"] = (500, "InternalError")
    with pytest.raises(Unreachable):
        assets.put("olinda", name, source, Upload(ledger=ledger))
    assets.put("olinda", name, source, Upload(ledger=Ledger()))
    assert len(objects.uploads) == 1
    assets.put("olinda", name, source, Upload(ledger=ledger))
    assert (objects.uploads, ledger.known("")) == ({}, [])


def test_every_place_for_files_can_give_up(fake):
    ledger = Ledger()
    web = HttpAssets(Transport(), fake.address)
    for key in (f"http {fake.address}/olinda/a", "http https://other.example.org/a", f"s3-multipart {fake.address}/b"):
        ledger.put(key, {"etag": "x"})
    for place in (web, S3Assets(Transport(), S3Place("city", endpoint=fake.address), KEY), HttpStore(Transport(), "x")):
        assert isinstance(place, GivesUp)
        place.give_up(ledger)
    assert fake.asked == []
    assert ledger.known("") == ["http https://other.example.org/a", f"s3-multipart {fake.address}/b"]


def test_an_outbox_of_the_version_before_is_brought_up(tmp_path, monkeypatch):
    monkeypatch.setattr(outbox_table, "_STEPS", outbox_table._STEPS[:1])
    Outbox(tmp_path).close()
    monkeypatch.undo()
    outbox = Outbox(tmp_path)
    assert (outbox.leftovers.jobs(), outbox.problems) == ([], [])
    outbox.close()
    connection = sqlite3.connect(tmp_path / "outbox.sqlite")
    assert connection.execute("PRAGMA user_version").fetchone() == (2,)
    connection.close()
