"""One way to write JSON and dates, so that equal things have equal bytes and hashes."""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any, BinaryIO

from .messages import CityVerseError, say

ID_PATTERN = re.compile(r"[a-z0-9][a-z0-9._-]{0,127}")
# A multihash starts with the code of its function (0x12: sha2-256) and the length of its digest (0x20: 32 bytes).
SHA256_MULTIHASH_PREFIX = "1220"
_BLOCK = 1 << 20
_DATE = re.compile(r"(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(\.\d+)?([Zz]|[+-]\d\d:\d\d)")


def canonical_json(value: Any) -> bytes:
    """UTF-8 JSON with sorted keys, no insignificant spaces and shortest numbers; NaN is refused with ValueError."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return text.encode("utf-8")


def slug(text: str, fallback: str = "twin") -> str:
    """Turn a name into an id of the form that the profile allows (``[a-z0-9][a-z0-9._-]{0,127}``).

    Where letters are lost, as with Arabic names, a hash of the name keeps different names apart.
    """
    apart = unicodedata.normalize("NFKD", text)
    plain = apart.encode("ascii", "ignore").decode("ascii").lower()
    found = re.sub(r"[^a-z0-9._]+", "-", plain).strip("-._") or fallback
    if any(letter.isalnum() and not letter.isascii() for letter in apart):
        found = f"{found[:119]}-{hashlib.sha256(text.encode('utf-8', 'replace')).hexdigest()[:8]}"
    return found[:128]


def check_id(value: str) -> str:
    """Return `value` if it is a legal id, else raise `CityVerseError`."""
    if not ID_PATTERN.fullmatch(value):
        raise CityVerseError(
            say(
                "“{id}” cannot be an id. Use small letters a–z, digits, “.”, “_” and “-”, beginning with a letter"
                " or digit, at most 128.",
                id=value,
            )
        )
    return value


def multihash(stream: BinaryIO) -> str:
    """SHA-256 of a stream as a multihash in hexadecimal, as STAC's ``file:checksum`` wants it."""
    digest = hashlib.sha256()
    while block := stream.read(_BLOCK):
        digest.update(block)
    return SHA256_MULTIHASH_PREFIX + digest.hexdigest()


def file_multihash(path: Path) -> str:
    """SHA-256 multihash of a file's bytes."""
    with path.open("rb") as stream:
        return multihash(stream)


def format_time(moment: datetime) -> str:
    """RFC 3339 in UTC, with as many decimals as needed; a naive moment is taken as UTC."""
    utc = moment.replace(tzinfo=timezone.utc) if moment.tzinfo is None else moment.astimezone(timezone.utc)
    return utc.replace(tzinfo=None).isoformat(timespec="auto") + "Z"


def parse_time(text: str) -> datetime:
    """Read an RFC 3339 moment as UTC; ValueError says what was found instead."""
    match = _DATE.fullmatch(text.strip())
    if match is None:
        raise ValueError(f"“{text}” is not a date and time such as 2026-11-22T09:30:00Z")
    day, clock, fraction, zone = match.groups()
    moment = datetime.fromisoformat(f"{day}T{clock}")
    if fraction:
        moment += timedelta(microseconds=round(float(fraction) * 1e6))
    if zone in "Zz":
        return moment.replace(tzinfo=timezone.utc)
    return datetime.fromisoformat(f"{moment.isoformat()}{zone}").astimezone(timezone.utc)
