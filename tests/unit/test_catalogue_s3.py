"""The way of a file in parts, against object stores that behave as no real one can be made to."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from cityverse.cityverse_plugin.catalogue.assets import Ledger, Upload
from cityverse.cityverse_plugin.catalogue.names import asset_name
from cityverse.cityverse_plugin.catalogue.s3 import S3Assets
from cityverse.cityverse_plugin.catalogue.s3_multipart import LEAST_PART, MOST_PARTS, part_size, read_parts
from cityverse.cityverse_plugin.catalogue.s3_place import S3Place
from cityverse.cityverse_plugin.catalogue.s3_sign import S3Key
from cityverse.cityverse_plugin.catalogue.s3_wire import element
from cityverse.cityverse_plugin.catalogue.store import AccessDenied, NotFound, StoreError, Unreachable
from cityverse.cityverse_plugin.catalogue.transport import Transport
from cityverse.cityverse_plugin.twin.canonical import file_multihash
from fake_http import Fake, fake_server
from fake_s3 import FakeS3
from hypothesis import given
from hypothesis import strategies as st

SECRET = "wJalrXUtnFEMI-secret"
KEY = S3Key("access-of-olinda", SECRET)


@pytest.fixture
def fake() -> Iterator[Fake]:
    with fake_server() as server:
        yield server


@pytest.fixture(params=[True, False], ids=["crc32", "sha256"])
def objects(fake: Fake, request: pytest.FixtureRequest) -> FakeS3:
    return FakeS3(fake, request.param)


def assets(fake: Fake) -> S3Assets:
    return S3Assets(Transport(timeout=(2.0, 2.0)), S3Place("city", endpoint=fake.address), KEY)


def put(fake: Fake, source: Path, ledger: Ledger | None = None) -> str:
    name = asset_name(file_multihash(source), source.name)
    return assets(fake).put("olinda", name, source, Upload(ledger=ledger or Ledger()))


@pytest.fixture
def large(tmp_path: Path) -> Path:
    path = tmp_path / "a.tif"
    path.write_bytes(os.urandom(2 * LEAST_PART + 77))
    return path


@pytest.mark.parametrize("size", [1, LEAST_PART, 50 << 30, (50 << 30) + 1, 5 << 40])
def test_parts_are_as_small_as_the_store_allows(size):
    part = part_size(size)
    assert part >= LEAST_PART
    assert -(-size // part) <= MOST_PARTS
    assert part == LEAST_PART or -(-size // (part - (1 << 20))) > MOST_PARTS


def test_parts_make_the_file(fake, objects, large):
    ledger = Ledger()
    href = put(fake, large, ledger)
    assert objects.objects[href[len(fake.address) :]][0] == large.read_bytes()
    assert ledger._entries == {}


def test_a_refused_part_is_all_that_is_sent_again(fake, objects, large):
    ledger = Ledger()
    objects.refuse["PUT 2"] = (500, "InternalError")
    with pytest.raises(Unreachable):
        put(fake, large, ledger)
    objects.asked.clear()
    put(fake, large, ledger)
    assert objects.asked[:2] == ["HEAD", "GET"]
    assert "PUT 2" in objects.asked
    assert "PUT 1" not in objects.asked
    assert objects.asked[-2:] == ["POST uploadId", "HEAD"]


def test_a_part_whose_answer_was_lost_has_its_checksum_in_the_end(fake, large):
    class Forgetful(Ledger):
        """Loses what it heard of the parts."""

        def get(self, key):
            entry = super().get(key)
            return {**entry, "parts": {}, "crc32": {}} if entry else entry

    objects, ledger = FakeS3(fake), Forgetful()
    objects.lists_crc32 = False
    objects.refuse["PUT 3"] = (500, "InternalError")
    with pytest.raises(Unreachable):
        put(fake, large, ledger)
    (upload,) = objects.uploads.values()
    there = {f"PUT {number}" for number in upload}
    objects.asked.clear()
    href = put(fake, large, ledger)
    assert {word for word in objects.asked if word.startswith("PUT")} == {"PUT 1", "PUT 2", "PUT 3"} - there
    assert objects.objects[href[len(fake.address) :]][0] == large.read_bytes()


def test_parts_that_the_store_has_changed_are_sent_again(fake, objects, large):
    ledger = Ledger()
    objects.refuse["PUT 3"] = (500, "InternalError")
    with pytest.raises(Unreachable):
        put(fake, large, ledger)
    (upload,) = objects.uploads.values()
    upload[1] = bytes(LEAST_PART)
    upload[2] = b"short"
    objects.asked.clear()
    href = put(fake, large, ledger)
    assert {"PUT 1", "PUT 2"} <= set(objects.asked)
    assert objects.objects[href[len(fake.address) :]][0] == large.read_bytes()


def test_one_who_may_not_list_goes_on_with_what_the_ledger_says(fake, objects, large):
    ledger = Ledger()
    objects.refuse["PUT 3"] = (503, "SlowDown")
    with pytest.raises(Unreachable, match="busy"):
        put(fake, large, ledger)
    (entry,) = ledger._entries.values()
    known = {f"PUT {number}" for number in entry["parts"]}
    assert known
    objects.refuse["GET"] = (403, "AccessDenied")
    objects.asked.clear()
    put(fake, large, ledger)
    assert {word for word in objects.asked if word.startswith("PUT")} == {"PUT 1", "PUT 2", "PUT 3"} - known


@pytest.mark.parametrize("code", ["NoSuchUpload", "InvalidPart", "EntityTooSmall"])
def test_what_cannot_be_saved_is_given_up_and_begins_anew(fake, objects, large, code):
    ledger = Ledger()
    objects.refuse["POST uploadId"] = (200, code)
    with pytest.raises(Unreachable, match="sent anew"):
        put(fake, large, ledger)
    assert ledger._entries == {}
    assert objects.asked[-1] == "DELETE"
    put(fake, large, ledger)


def test_an_answer_to_the_last_request_that_is_lost_costs_two_questions(fake, objects, large):
    ledger = Ledger()
    objects.lose_last_answer = True
    with pytest.raises(Unreachable):
        put(fake, large, ledger)
    objects.asked.clear()
    put(fake, large, ledger)
    assert objects.asked == ["HEAD", "DELETE"]


@pytest.mark.parametrize("size", [10, LEAST_PART + 1])
def test_a_store_that_lies_is_found_out(fake, objects, tmp_path, size):
    source = tmp_path / "a.tif"
    source.write_bytes(os.urandom(size))
    objects.keeps = 3
    with pytest.raises(StoreError, match="not what was sent"):
        put(fake, source)


@pytest.mark.parametrize(
    ("status", "code", "kind", "words"),
    [
        (403, "SignatureDoesNotMatch", AccessDenied, "does not accept the key"),
        (403, "InvalidAccessKeyId", AccessDenied, "does not accept the key"),
        (403, "RequestTimeTooSkewed", AccessDenied, "clock of this computer"),
        (403, "AccessDenied", AccessDenied, "right to write"),
        (404, "NoSuchBucket", NotFound, "no such bucket"),
        (507, "XMinioStorageFull", StoreError, "full"),
        (400, "EntityTooLarge", StoreError, "larger"),
        (301, "PermanentRedirect", StoreError, "another region"),
        (307, "", StoreError, "another region"),
        (503, "SlowDown", Unreachable, "busy"),
        (500, "InternalError", Unreachable, "error of its own"),
        (418, "Teapot", StoreError, "refuses"),
    ],
)
def test_every_refusal_is_a_sentence_without_the_secret(fake, objects, tmp_path, status, code, kind, words):
    source = tmp_path / "a.tif"
    source.write_bytes(b"a")
    objects.refuse["PUT"] = (status, code)
    objects.says = f"you sent {SECRET} <b>\nand {KEY.access}"
    with pytest.raises(kind, match=words) as error:
        put(fake, source)
    assert SECRET not in str(error.value)
    assert KEY.access not in str(error.value)
    assert isinstance(error.value, Unreachable) == (kind is Unreachable)


def test_a_signature_never_follows_to_another_place(fake, tmp_path):
    source = tmp_path / "a.tif"
    source.write_bytes(b"a")
    with fake_server() as other:
        other.on("*", 200)
        fake.on("*", 307, Location=other.address + "/")
        with pytest.raises(StoreError, match="another region"):
            put(fake, source)
        with pytest.raises(StoreError), assets(fake).open(f"{fake.address}/city/a") as stream:
            stream.read()
        assert other.asked == []


@pytest.mark.parametrize("way", ["/other/a", "/city/../other/a", "/city/%2e%2e/other/a"])
def test_only_what_lies_below_the_prefix_is_opened_with_the_key(fake, way):
    with pytest.raises(StoreError, match="does not lie in"):
        assets(fake).open(fake.address + way)
    assert fake.asked == []


@given(st.text())
def test_any_text_is_read_as_some_parts_or_none(text):
    assert isinstance(read_parts(text), dict)
    assert isinstance(element(text, "Code"), str)
    inner = re.sub(r"[<&]", "", text)
    assert element(f"<Code>{inner}</Code>", "Code") == inner
