"""Typed access to JSON that others wrote: the right type, or an error that names the record and the field."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from ..twin.canonical import parse_time
from ..twin.messages import CityVerseError, Message, say


class RecordError(CityVerseError):
    """A record (or a twin) cannot be read: `record_id` says which, `field` where, the message why."""

    def __init__(self, record_id: str, field: str, problem: Message) -> None:
        text = say("“{id}” cannot be read. Field “{field}”: {problem}", id=record_id, field=field, problem=problem)
        super().__init__(text)
        self.record_id = record_id
        self.field = field


class Fields:
    """Takes known fields out of a JSON object; `left` is what nobody has asked for.

    A field that is null counts as absent.

    Parameters
    ----------
    owner
        Id for error messages.
    value
        The JSON object; it is not changed.
    path
        Where the object stands inside the record, for instance ``properties.``.
    """

    def __init__(self, owner: str, value: Mapping[str, Any], path: str = "") -> None:
        self.owner = owner
        self.path = path
        self.left = dict(value)

    @classmethod
    def of(cls, owner: str, value: Any, path: str = "") -> Fields:
        """Take any JSON; `RecordError` where it is no object."""
        if isinstance(value, Mapping):
            return cls(owner, value, path)
        raise RecordError(owner, path.rstrip(".") or "/", say("it must be a JSON object."))

    def wrong(self, key: str, problem: Message) -> RecordError:
        """Return the error for a field of this object."""
        return RecordError(self.owner, f"{self.path}{key}", problem)

    def text(self, key: str, default: str = "") -> str:
        """Take a text."""
        value = self.left.pop(key, None)
        if value is None:
            return default
        if not isinstance(value, str):
            raise self.wrong(key, say("it must be a text."))
        return value

    def number(self, key: str) -> float | None:
        """Take a finite number."""
        value = self.left.pop(key, None)
        return None if value is None else self.finite(key, value)

    def finite(self, key: str, value: Any) -> float:
        """Return `value` as a finite number."""
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            try:
                number = float(value)
            except OverflowError:
                number = math.inf
            if math.isfinite(number):
                return number
        raise self.wrong(key, say("it must be a finite number."))

    def integer(self, key: str) -> int | None:
        """Take a whole number that is not negative."""
        value = self.left.pop(key, None)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, (int, float)) or value != value or value < 0:
            raise self.wrong(key, say("it must be a whole number."))
        if isinstance(value, float) and not value.is_integer():
            raise self.wrong(key, say("it must be a whole number."))
        return int(value)

    def numbers(self, key: str) -> tuple[float, ...] | None:
        """Take a list of finite numbers."""
        value = self.left.pop(key, None)
        if value is None:
            return None
        if not isinstance(value, list):
            raise self.wrong(key, say("it must be a list of numbers."))
        return tuple(self.finite(key, number) for number in value)

    def texts(self, key: str, default: tuple[str, ...] = ()) -> tuple[str, ...]:
        """Take a list of texts."""
        value = self.left.pop(key, None)
        if value is None:
            return default
        if not isinstance(value, list) or not all(isinstance(text, str) for text in value):
            raise self.wrong(key, say("it must be a list of texts."))
        return tuple(value)

    def mapping(self, key: str) -> dict[str, Any] | None:
        """Take a JSON object as it is."""
        value = self.left.pop(key, None)
        if value is None:
            return None
        if not isinstance(value, Mapping):
            raise self.wrong(key, say("it must be a JSON object."))
        return dict(value)

    def child(self, key: str) -> Fields:
        """Take a JSON object to take fields from; an absent one is empty."""
        return Fields(self.owner, self.mapping(key) or {}, f"{self.path}{key}.")

    def children(self, key: str) -> list[Fields]:
        """Take a list of JSON objects."""
        value = self.left.pop(key, None)
        if value is None:
            return []
        if not isinstance(value, list):
            raise self.wrong(key, say("it must be a list."))
        return [Fields.of(self.owner, entry, f"{self.path}{key}[{index}].") for index, entry in enumerate(value)]

    def moment(self, key: str) -> datetime | None:
        """Take a date and time."""
        text = self.text(key)
        if not text:
            return None
        try:
            return parse_time(text)
        except (ValueError, OverflowError):
            problem = say("“{found}” is not a date and time such as 2026-11-22T09:30:00Z.", found=text[:60])
            raise self.wrong(key, problem) from None


def overlay(known: Any, kept: Any) -> Any:
    """Add what was kept from a former reading to what we write; where both speak, `known` wins.

    Objects are joined key by key, lists of equal length entry by entry.
    """
    if known is None:
        return kept
    if not kept:
        return known
    if isinstance(known, Mapping) and isinstance(kept, Mapping):
        joined = {key: overlay(value, kept.get(key)) for key, value in known.items()}
        joined.update({key: value for key, value in kept.items() if key not in known})
        return joined
    if isinstance(known, list) and isinstance(kept, list) and len(known) == len(kept):
        return [overlay(mine, theirs) for mine, theirs in zip(known, kept)]
    return known


def keep(fields: Fields, key: str, leftovers: list[dict[str, Any]]) -> None:
    """Put what nobody asked for in a list's entries back, so that `overlay` finds it when writing."""
    if any(leftovers):
        fields.left[key] = leftovers
