"""Signatures against those that Amazon has published, and against themselves."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import datetime, timezone
from urllib.parse import parse_qsl

import pytest
from cityverse.cityverse_plugin.catalogue.assets_http import HttpAssets
from cityverse.cityverse_plugin.catalogue.assets_opening import open_assets
from cityverse.cityverse_plugin.catalogue.s3 import S3Assets
from cityverse.cityverse_plugin.catalogue.s3_place import parse_place
from cityverse.cityverse_plugin.catalogue.s3_sign import (
    EMPTY_SHA256,
    S3Key,
    is_guarded,
    query_text,
    signed,
    signing_key,
)
from cityverse.cityverse_plugin.catalogue.store import StoreError
from cityverse.cityverse_plugin.catalogue.transport import Transport
from hypothesis import given
from hypothesis import strategies as st

# "Examples: Signature Calculations in AWS Signature Version 4", Amazon S3 API Reference; the key is an example, too.
KEY = S3Key("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")
DAY = datetime(2013, 5, 24, tzinfo=timezone.utc)
HOST = "https://examplebucket.s3.amazonaws.com"


@pytest.mark.parametrize(
    ("method", "url", "headers", "payload", "signature"),
    [
        (
            "GET",
            f"{HOST}/test.txt",
            {"Range": "bytes=0-9"},
            b"",
            "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41",
        ),
        (
            "PUT",
            f"{HOST}/test%24file.text",
            {"Date": "Fri, 24 May 2013 00:00:00 GMT", "x-amz-storage-class": "REDUCED_REDUNDANCY"},
            b"Welcome to Amazon S3.",
            "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd",
        ),
        ("GET", f"{HOST}/?lifecycle=", {}, b"", "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543"),
        (
            "GET",
            f"{HOST}/?max-keys=2&prefix=J",
            {},
            b"",
            "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7",
        ),
    ],
)
def test_signatures_are_those_of_amazons_examples(method, url, headers, payload, signature):
    sent = signed(KEY, method, url, headers, hashlib.sha256(payload).hexdigest(), DAY)
    assert sent["Authorization"].endswith(f"Signature={signature}")
    assert sent["x-amz-date"] == "20130524T000000Z"


def test_the_signing_key_is_that_of_amazons_example():
    key = replace(KEY, secret="wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
    wanted = "f4780e2d9f65fa895f9c67b32ce1baf0b0d8a43505a000a1a9e090d414db404d"
    assert signing_key(key, "20120215", "iam").hex() == wanted


def signature(**changes) -> str:
    asked = {"url": f"{HOST}:8443/a?b=c", "method": "PUT", "headers": {}, "key": KEY, "sha": EMPTY_SHA256} | changes
    found = signed(asked["key"], asked["method"], asked["url"], asked["headers"], asked["sha"], DAY)
    return found["Authorization"].rpartition("=")[2]


@pytest.mark.parametrize(
    "changes",
    [
        {"url": f"{HOST}/a?b=c"},
        {"url": f"{HOST}:8443/a?b=d"},
        {"method": "GET"},
        {"headers": {"x-amz-meta-a": "b"}},
        {"sha": "0" * 64},
        {"key": replace(KEY, secret="another")},
        {"key": replace(KEY, region="eu-west-3")},
    ],
)
def test_whatever_changes_changes_the_signature(changes):
    assert signature(**changes) != signature()


def test_the_port_that_goes_without_saying_is_not_signed_and_case_does_not_matter():
    assert signature(url=f"{HOST}:443/a") == signature(url=f"{HOST}/a")
    assert signature(url=f"{HOST.upper().replace('HTTPS', 'https')}/a") == signature(url=f"{HOST}/a")


@given(st.dictionaries(st.text(), st.text(), max_size=5))
def test_a_query_is_read_back_as_it_was_and_is_sorted(parameters):
    parameters = {name: text for name, text in parameters.items() if all(_plain(word) for word in (name, text))}
    text = query_text(parameters)
    assert dict(parse_qsl(text, keep_blank_values=True)) == parameters
    assert text == query_text(dict(reversed(list(parameters.items()))))


def _plain(text: str) -> bool:
    return text.encode("utf-8", "replace").decode("utf-8") == text


def test_a_key_shows_nothing_of_itself():
    assert "EXAMPLE" not in repr(KEY)
    assert "EXAMPLE" not in f"{open_assets('s3://bucket', Transport(), KEY).__dict__}"


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("s3://city", "https://city.s3.us-east-1.amazonaws.com"),
        ("s3://city/a b/ü/?region=eu-west-3", "https://city.s3.eu-west-3.amazonaws.com/a%20b/%C3%BC"),
        ("s3://my.city/a", "https://s3.us-east-1.amazonaws.com/my.city/a"),
        ("s3://city//a/?endpoint=http://127.0.0.1:9000/", "http://127.0.0.1:9000/city/a"),
        ("s3://city?endpoint=https%3A%2F%2Fminio.example.org", "https://minio.example.org/city"),
    ],
)
def test_places_have_the_address_that_readers_see(text, address):
    assert parse_place(text).address == address


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("s3://key:secret@city", "no key"),
        ("s3://city?secret=x", "no key"),
        ("s3://city#x", "looks like"),
        ("https://city", "looks like"),
        ("s3://City", "bucket"),
        ("s3://c", "bucket"),
        ("s3://", "bucket"),
        ("s3://city/../other", "“..”"),
        ("s3://city/%2e%2e/other", "“..”"),
        ("s3://city?endpoint=ftp://host", "endpoint"),
        ("s3://city?endpoint=https://key:secret@host", "endpoint"),
        ("s3://city?region=a/b", "region"),
    ],
)
def test_what_is_no_place_is_a_sentence(text, words):
    with pytest.raises(StoreError, match=words) as error:
        parse_place(text)
    assert "secret@" not in str(error.value)


def test_a_connections_setting_opens_the_store_it_means():
    assert isinstance(open_assets(" https://files.example.org/dav/ ", Transport()), HttpAssets)
    minio = S3Key("a", "b", "eu-west-3", "https://minio.example.org")
    assert open_assets("s3://city/x", Transport(), minio).address == "https://minio.example.org/city/x"
    assert open_assets("s3://city", Transport(), replace(minio, endpoint="")).address.endswith(
        "eu-west-3.amazonaws.com"
    )
    here = open_assets("s3://city?endpoint=http://127.0.0.1:9&region=us-east-1", Transport(), minio)
    assert isinstance(here, S3Assets)
    assert here.address == "http://127.0.0.1:9/city"
    for text in ("", "ftp://a", "https://user:secret@files.example.org", "https://files.example.org?token=secret"):
        with pytest.raises(StoreError, match="no place for files") as error:
            open_assets(text, Transport())
        assert "secret" not in str(error.value)


@pytest.mark.parametrize(
    ("url", "guarded"),
    [
        ("https://minio.example.org:9000/city", True),
        ("http://127.0.0.1:9000/city", True),
        ("http://[::1]:9000/city", True),
        ("http://minio.example.org/city", False),
        ("http://127.0.0.1.example.org/city", False),
        ("http://192.168.1.7:9000/city", False),
    ],
)
def test_only_what_nobody_can_change_on_its_way_goes_without_its_hash_in_the_signature(url, guarded):
    assert is_guarded(url) is guarded
