"""Files on a real object store that checks signatures: over good and bad lines, with good and bad keys."""

from __future__ import annotations

import os
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from broken_link import BrokenLink, broken_link
from cityverse.cityverse_plugin.catalogue.assets import Ledger, Upload
from cityverse.cityverse_plugin.catalogue.assets_opening import open_assets
from cityverse.cityverse_plugin.catalogue.http import HttpStore
from cityverse.cityverse_plugin.catalogue.names import asset_name
from cityverse.cityverse_plugin.catalogue.outbox import Outbox
from cityverse.cityverse_plugin.catalogue.publish import publish
from cityverse.cityverse_plugin.catalogue.s3 import S3Assets
from cityverse.cityverse_plugin.catalogue.s3_multipart import LEAST_PART, ledger_key
from cityverse.cityverse_plugin.catalogue.s3_place import parse_place
from cityverse.cityverse_plugin.catalogue.s3_sign import S3Key
from cityverse.cityverse_plugin.catalogue.sender import Sender
from cityverse.cityverse_plugin.catalogue.store import AccessDenied, NotFound, StoreError, Unreachable
from cityverse.cityverse_plugin.catalogue.transport import Transport
from cityverse.cityverse_plugin.server import serve_in_thread
from cityverse.cityverse_plugin.twin.canonical import file_multihash
from cityverse.cityverse_plugin.twin.messages import Cancelled
from file_servers import ACCESS, BUCKET, S3_STORES, SECRET, Server, s3, s3_parts
from store_contract import sample_bundle, sample_twin
from upload_trouble import Trouble, s3_setting, send_through

KEY = S3Key(ACCESS, SECRET)
LARGE = 3 * LEAST_PART + 12_345
#: What a cut may cost: the part on the line; of a store that answers late also the one before, which it then drops.
LOST = {"versitygw": LEAST_PART, "seaweedfs": 2 * LEAST_PART}


@pytest.fixture(scope="module", params=S3_STORES)
def kind(request: pytest.FixtureRequest) -> str:
    found: str = request.param
    return found


@pytest.fixture(scope="module")
def server(kind: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with s3(tmp_path_factory.mktemp("s3"), kind) as running:
        yield running


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "large.tif"
    path.write_bytes(os.urandom(LARGE))
    return path


def store(address: str, key: S3Key | None = KEY, prefix: str = "", bucket: str = BUCKET) -> S3Assets:
    found = open_assets(s3_setting(address, prefix, bucket), Transport(timeout=(5.0, 10.0)), key)
    assert isinstance(found, S3Assets)
    return found


def put(assets: S3Assets, source: Path, upload: Upload | None = None) -> str:
    return assets.put("olinda", asset_name(file_multihash(source), source.name), source, upload or Upload())


def read(assets: S3Assets, href: str) -> bytes:
    with assets.open(href) as stream:
        return stream.read()


def until_gone(deed: Callable[[], object], gone: Callable[[], bool]) -> None:
    """Give up, again and again: a store may be busy with a part whose line broke just now, and says 500 until then."""
    for _ in range(60):
        with suppress(Unreachable):
            deed()
        if gone():
            return
        time.sleep(0.5)
    pytest.fail("it is still there after half a minute")


@pytest.mark.parametrize("size", [0, 1, LEAST_PART, LEAST_PART + 1, LARGE])
def test_files_of_every_size_come_back(server: Server, tmp_path: Path, size: int) -> None:
    source = tmp_path / "a.tif"
    source.write_bytes(os.urandom(size))
    heard: list[float] = []
    href = put(store(server.address), source, Upload(heard.append))
    assert read(store(server.address), href) == source.read_bytes()
    assert heard == sorted(heard)
    assert heard[-1] == 1.0


def test_names_and_prefixes_may_be_odd(server: Server, tmp_path: Path) -> None:
    source = tmp_path / "Übersicht (1) 50% + x=y&z'.tif"
    source.write_bytes(b"odd")
    assets = store(server.address, prefix="a%20b/مدينة/c+d%25~")
    assert read(assets, put(assets, source)) == b"odd"


def test_what_is_there_is_not_sent_again(server: Server, source: Path) -> None:
    put(store(server.address), source)
    with broken_link(server.port) as link:
        put(store(link.address), source)
        assert link.sent < 2_000


def test_a_cut_line_costs_no_more_than_what_was_under_way(kind: str, server: Server, source: Path) -> None:
    ledger = Ledger()
    with broken_link(server.port, cuts=[2 * LEAST_PART + LEAST_PART // 2]) as link:
        with pytest.raises(Unreachable, match="broke off"):
            put(store(link.address), source, Upload(ledger=ledger))
        href = put(store(link.address), source, Upload(ledger=ledger))
        assert link.sent < LARGE + LOST[kind]
        assert read(store(link.address), href) == source.read_bytes()


def test_a_part_whose_answer_was_lost_is_not_sent_again(server: Server, source: Path) -> None:
    class Forgetful(Ledger):
        """Loses what it heard of the parts: as if every answer had been lost."""

        def get(self, key: str) -> dict:
            entry = super().get(key)
            return {**entry, "parts": {}} if entry else entry

    ledger = Forgetful()
    with broken_link(server.port, cuts=[2 * LEAST_PART + LEAST_PART // 2]) as link:
        with pytest.raises(Unreachable):
            put(store(link.address), source, Upload(ledger=ledger))
        put(store(link.address), source, Upload(ledger=ledger))
        assert link.sent < LARGE + LEAST_PART


def test_an_upload_that_the_store_has_dropped_begins_anew(server: Server, source: Path) -> None:
    name = asset_name(file_multihash(source), source.name)
    ledger, lost = Ledger(), Ledger()
    with broken_link(server.port, cuts=[2 * LEAST_PART + LEAST_PART // 2]) as link:
        assets = store(link.address)
        with pytest.raises(Unreachable):
            put(assets, source, Upload(ledger=ledger))
        key = ledger_key(f"{assets.address}/olinda/{name}")
        assert ledger.get(key)["parts"]
        lost.put(key, ledger.get(key))
        until_gone(lambda: assets.give_up(lost), lambda: not lost.known(""))
        assert read(assets, put(assets, source, Upload(ledger=ledger))) == source.read_bytes()
        assert ledger.get(key) == {}


def test_cancelling_is_heard_and_goes_on_later(kind: str, server: Server, source: Path) -> None:
    ledger = Ledger()
    with broken_link(server.port) as link:
        with pytest.raises(Cancelled):
            put(store(link.address), source, Upload(cancelled=lambda: link.sent > 2 * LEAST_PART, ledger=ledger))
        put(store(link.address), source, Upload(ledger=ledger))
        assert link.sent < LARGE + LOST[kind]


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize(
    ("key", "bucket", "error_of", "words"),
    [
        (S3Key(ACCESS, "wrong-secret"), BUCKET, AccessDenied, "does not accept the key"),
        (S3Key("nobody", SECRET), BUCKET, AccessDenied, "does not accept the key"),
        (None, BUCKET, AccessDenied, "writing needs a key"),
        (KEY, "nowhere", NotFound, "no such bucket"),
    ],
)
def test_refusals_are_sentences_without_secrets(server, tmp_path, large, key, bucket, error_of, words) -> None:
    source = tmp_path / "a.tif"
    source.write_bytes(os.urandom(LEAST_PART + 1 if large else 100))
    with pytest.raises(error_of, match=words) as error:
        put(store(server.address, key, bucket=bucket), source)
    assert not isinstance(error.value, Unreachable)
    assert "wrong-secret" not in str(error.value)
    assert SECRET not in str(error.value)


@pytest.mark.parametrize("size", [100, LEAST_PART + 1])
def test_a_wrong_region_is_named_by_a_store_that_has_one(tmp_path: Path, size: int) -> None:
    source = tmp_path / "a.tif"
    source.write_bytes(os.urandom(size))
    # SeaweedFS takes signatures for any.
    with s3(tmp_path / "s3", "versitygw") as server, pytest.raises(StoreError, match=r"key|region") as error:
        put(store(server.address, S3Key(ACCESS, SECRET, "eu-west-3")), source)
    assert not isinstance(error.value, Unreachable)
    assert SECRET not in str(error.value)


def gateway_files(server: Server) -> list[int]:
    """Return the sizes of all that the gateway holds in its folder, also of what its listing would not tell."""
    files = [path for path in (server.folder / "data").rglob("*") if path.is_file()]
    return [path.stat().st_size for path in files if path.stat().st_size]


def test_anybody_is_refused_in_a_private_bucket(server: Server, source: Path) -> None:
    href = put(store(server.address), source)
    with pytest.raises(AccessDenied), store(server.address, None).open(href) as stream:
        stream.read()


def test_a_wrong_clock_is_named_with_its_minutes(server: Server, source: Path) -> None:
    def late() -> datetime:
        return datetime.now(timezone.utc) - timedelta(minutes=40)

    assets = S3Assets(Transport(), parse_place(s3_setting(server.address)), KEY, late)
    with pytest.raises(AccessDenied, match="clock of this computer is 40 minutes off"):
        put(assets, source)


def test_a_store_to_read_only_is_named(kind: str, tmp_path: Path, source: Path) -> None:
    with s3(tmp_path / "s3", kind, readonly=True) as server, pytest.raises(AccessDenied, match="right to write"):
        put(store(server.address), source)


def test_what_was_given_up_is_dropped(kind: str, tmp_path: Path, source: Path) -> None:
    with s3(tmp_path / "s3", kind) as server:
        ledger = Ledger()
        # The third part is not begun before one of the first two is answered.
        link = BrokenLink(server.port, cuts=[2 * LEAST_PART + LEAST_PART // 2])
        assets = store(link.address)
        with pytest.raises(Unreachable):
            put(assets, source, Upload(ledger=ledger))
        assert LEAST_PART in s3_parts(server)
        assert kind != "versitygw" or LEAST_PART in gateway_files(server)
        until_gone(lambda: assets.give_up(ledger), lambda: not ledger.known(""))
        link.stop()
        assert s3_parts(server) == []
        assert kind != "versitygw" or gateway_files(server) == []


def test_a_large_file_arrives_over_a_broken_line(kind: str, tmp_path: Path) -> None:
    source = tmp_path / "raster.tif"
    source.write_bytes(os.urandom(24 << 20))
    with s3(tmp_path / "s3", kind) as server:
        done = send_through(server, s3_setting, source, tmp_path, Trouble(cuts=4))
        assert read(store(server.address), done.href) == source.read_bytes()
        assert done.cuts == 4
        assert done.tries >= 7
        assert done.sent < source.stat().st_size + 8 * (LEAST_PART + 100_000)


def test_publishing_to_a_catalogue_whose_files_are_on_an_object_store(server: Server, tmp_path: Path) -> None:
    running = serve_in_thread(tmp_path / "data")
    try:
        catalogue = HttpStore(Transport(), running.address, store(server.address))
        done = publish(catalogue, sample_bundle(tmp_path / "stage"), sample_twin())
        hrefs = [asset.href for asset in done.record.assets.values()]
        assert all(href.startswith(f"{server.address}/{BUCKET}/olinda/") for href in hrefs)
        assert publish(catalogue, sample_bundle(tmp_path / "stage"), sample_twin()).record == done.record
        with pytest.raises(urllib.error.HTTPError):
            urllib.request.urlopen(hrefs[0])
    finally:
        running.stop()


def test_a_discarded_job_of_the_outbox_leaves_no_parts(kind: str, tmp_path: Path) -> None:
    running = serve_in_thread(tmp_path / "data")
    outbox = Outbox(tmp_path / "outbox")
    try:
        with s3(tmp_path / "s3", kind) as server:
            link = BrokenLink(server.port, cuts=[2 * LEAST_PART + LEAST_PART // 2])
            sender = Sender(outbox, lambda _job: HttpStore(Transport(), running.address, store(link.address)))
            bundle = sample_bundle(tmp_path / "stage", data=os.urandom(LARGE))
            job = outbox.add(bundle, sample_twin(), running.address)
            assert sender.send_due() == 0
            assert outbox.job(job.id).state == "waiting"
            assert s3_parts(server)
            assert kind != "versitygw" or gateway_files(server)
            outbox.discard(job.id)
            until_gone(sender.send_due, lambda: not outbox.leftovers.jobs())
            assert (s3_parts(server), sender.next_due()) == ([], None)
            assert kind != "versitygw" or gateway_files(server) == []
            link.stop()
    finally:
        outbox.close()
        running.stop()
