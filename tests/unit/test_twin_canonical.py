"""Canonical JSON, ids, dates and checksums."""

import hashlib
import io
import json
from datetime import datetime, timedelta, timezone

import pytest
from cityverse.cityverse_plugin.twin.canonical import (
    ID_PATTERN,
    canonical_json,
    check_id,
    format_time,
    multihash,
    parse_time,
    slug,
)
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from hypothesis import given
from hypothesis import strategies as st

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


@given(VALUES)
def test_canonical_json_reads_back_and_is_stable(value):
    text = canonical_json(value)
    assert json.loads(text) == value
    assert canonical_json(json.loads(text)) == text


def test_canonical_json_sorts_and_packs():
    assert canonical_json({"b": 1, "a": [1.5, "é"]}) == '{"a":[1.5,"é"],"b":1}'.encode()


def test_not_a_number_has_no_canonical_form():
    with pytest.raises(ValueError, match="Out of range"):
        canonical_json(float("nan"))


@given(st.text())
def test_slug_is_always_a_legal_id(text):
    assert ID_PATTERN.fullmatch(slug(text))


@pytest.mark.parametrize(
    ("name", "expected"), [("São José", "sao-jose"), ("بركان", "twin-44e7c399"), ("Green m²!", "green-m2")]
)
def test_slug_of_real_names(name, expected):
    assert slug(name) == expected


def test_names_in_other_scripts_stay_apart():
    assert slug("أحياء") != slug("شوارع")
    assert slug("أحياء") == slug("أحياء")
    assert slug("NDVI وجدة") != slug("NDVI بركان")


@pytest.mark.parametrize("bad", ["", "../x", "A", "a/b", "-a", "a" * 129, "a b", "a\n"])
def test_bad_id_is_refused_with_the_rule(bad):
    with pytest.raises(CityVerseError, match="cannot be an id"):
        check_id(bad)


@given(st.datetimes(min_value=datetime(1, 1, 2), max_value=datetime(9999, 12, 30)))
def test_times_survive_the_round_trip(moment):
    assert parse_time(format_time(moment)) == moment.replace(tzinfo=timezone.utc)


def test_time_zones_become_utc():
    zone = timezone(timedelta(hours=-3))
    assert format_time(datetime(2010, 8, 1, tzinfo=zone)) == "2010-08-01T03:00:00Z"
    assert parse_time("2010-08-01T00:00:00.5-03:00") == datetime(2010, 8, 1, 3, 0, 0, 500000, tzinfo=timezone.utc)


@pytest.mark.parametrize("bad", ["", "yesterday", "2010-08-01", "2010-13-01T00:00:00Z"])
def test_bad_time_is_a_value_error(bad):
    with pytest.raises(ValueError, match=r"date and time|month must be"):
        parse_time(bad)


def test_checksum_is_a_sha256_multihash():
    assert multihash(io.BytesIO(b"abc")) == "1220" + hashlib.sha256(b"abc").hexdigest()
