"""A job of the outbox as one JSON document, which also is what travels on a stick, and back."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from typing import Any

from ..twin.canonical import SHA256_MULTIHASH_PREFIX, canonical_json, check_id, format_time, parse_time
from ..twin.messages import Message, say
from ..twin.model import Twin
from ..twin.record import Record
from .gates import AGREEMENT
from .names import plain_name
from .outbox_table import OutboxError
from .publish import Bundle
from .revisions import content
from .stac import collection_to_twin, item_to_record, record_to_item, twin_to_collection
from .store import Json

_TYPE = "cityverse-outbox-job"
_VERSION = 1
_ID = re.compile(r"[0-9a-f]{32}")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_MOST_BYTES = 1 << 42


@dataclass(frozen=True)
class Kept:
    """A file of a job: where it lies below ``files/`` is its hash and its name."""

    digest: str
    name: str
    size: int

    @property
    def path(self) -> str:
        """Its place below ``files/``, in the same words on every system."""
        return f"{self.digest}/{self.name}"


@dataclass(frozen=True)
class Document:
    """All of a job but how far it has come; a `Bundle` whose files are named by their hashes."""

    id: str
    address: str
    created: datetime
    record: Record
    files: Mapping[str, Kept]
    base: Record | None = None
    twin: Twin | None = None

    @property
    def title(self) -> str:
        """What a list calls it."""
        return self.record.title or self.record.id

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(kept.size for kept in self.files.values())

    @property
    def fingerprint(self) -> str:
        """The same for two jobs that would publish the same over the same."""
        known = content(self.base).decode() if self.base is not None else ""
        files = {key: kept.path for key, kept in self.files.items()}
        return hashlib.sha256(canonical_json([self.address, content(self.record).decode(), known, files])).hexdigest()

    def to_json(self) -> Json:
        """Return it as plain JSON."""
        files = {key: {"sha256": kept.digest, "name": kept.name, "size": kept.size} for key, kept in self.files.items()}
        return {
            "type": _TYPE,
            "version": _VERSION,
            "id": self.id,
            "title": self.title,
            "address": self.address,
            "created": format_time(self.created),
            "record": record_to_item(self.record),
            "base": None if self.base is None else record_to_item(self.base),
            "twin": None if self.twin is None else _twin_json(self.twin),
            "files": files,
        }


def document(job_id: str, bundle: Bundle, twin: Twin | None, address: str, kept: Mapping[str, Kept]) -> Document:
    """Return the document of a bundle whose files have been measured."""
    assets = dict(bundle.record.assets)
    for key, file in kept.items():
        checksum = SHA256_MULTIHASH_PREFIX + file.digest
        # An address is only known once it is published; STAC wants one.
        assets[key] = replace(assets[key], href=file.name, checksum=checksum, size=file.size)
    created = datetime.now(timezone.utc)
    return Document(job_id, address, created, bundle.record.with_assets(assets), kept, bundle.base, _bare(bundle, twin))


def document_text(made: Document) -> str:
    """Return a document as one line of JSON."""
    return canonical_json(made.to_json()).decode()


def read_document(value: Json) -> Document:
    """Read a document that may come from anywhere.

    Raises
    ------
    CityVerseError
        It says what is wrong with it.
    """
    if value.get("type") != _TYPE:
        raise OutboxError(say("It is no job of an outbox."))
    if value.get("version") != _VERSION:
        raise OutboxError(say("A newer CityVerse wrote it: update the plugin."))
    job_id, address, record = _text(value, "id", _ID), _text(value, "address"), item_to_record(_object(value, "record"))
    check_id(record.id)
    check_id(record.collection)
    files = {key: _kept(entry) for key, entry in _object(value, "files").items()}
    if any(key not in record.assets for key in files):
        raise OutboxError(say("It has files that its record does not name."))
    try:
        created = parse_time(_text(value, "created"))
    except (ValueError, OverflowError):
        raise _wrong("created") from None
    base = None if value.get("base") is None else item_to_record(_object(value, "base"))
    twin = None if value.get("twin") is None else _read_twin(_object(value, "twin"))
    return Document(job_id, address, created, record, files, base, twin)


def message_json(message: Message) -> Json:
    """Return a sentence as JSON, so that it can still be translated when it is read."""
    values = {
        key: message_json(value) if isinstance(value, Message) else value if isinstance(value, int) else str(value)
        for key, value in message.values.items()
    }
    return {"text": message.text, "values": values}


def read_message(value: Any) -> Message:
    """Read what `message_json` wrote."""
    values = {key: read_message(entry) if isinstance(entry, dict) else entry for key, entry in value["values"].items()}
    return Message(value["text"], values)


def _bare(bundle: Bundle, twin: Twin | None) -> Twin | None:
    """Return the twin without its records, save the agreement that a gate looks at."""
    if twin is None:
        return None
    named = bundle.record.extra.get(AGREEMENT)
    return replace(twin, records=tuple(record for record in twin.records if record.id == named))


def _twin_json(twin: Twin) -> Json:
    return {"collection": twin_to_collection(twin), "records": [record_to_item(record) for record in twin.records]}


def _read_twin(value: Json) -> Twin:
    records = value.get("records")
    if not isinstance(records, list):
        raise _wrong("twin.records")
    return collection_to_twin(_object(value, "collection"), (item_to_record(item) for item in records))


def _kept(value: Any) -> Kept:
    if not isinstance(value, dict):
        raise _wrong("files")
    name, size = _text(value, "name"), value.get("size")
    if plain_name(name) != name:
        raise OutboxError(say("“{name}” is not a name for a stored file.", name=name))
    if not isinstance(size, int) or isinstance(size, bool) or not 0 <= size <= _MOST_BYTES:
        raise OutboxError(say("The size of “{name}” cannot be true.", name=name))
    return Kept(_text(value, "sha256", _DIGEST), name, size)


def _text(value: Json, key: str, form: re.Pattern[str] | None = None) -> str:
    text = value.get(key)
    if not isinstance(text, str) or not text or (form is not None and not form.fullmatch(text)):
        raise _wrong(key)
    return text


def _object(value: Json, key: str) -> Json:
    entry = value.get(key)
    if not isinstance(entry, dict):
        raise _wrong(key)
    return entry


def _wrong(key: str) -> OutboxError:
    return OutboxError(say("Its field “{field}” cannot be read.", field=key))
