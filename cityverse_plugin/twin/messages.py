"""Sentences for people, kept apart from their values so that they can be translated where they are shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any


@dataclass(frozen=True)
class Message:
    """A sentence with named places, translated first and formatted afterwards.

    Parameters
    ----------
    text
        English template, ``str.format`` style, for instance ``"{file} is empty."``.
    values
        What goes into the named places.
    """

    text: str
    values: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))

    def __str__(self) -> str:
        return self.text.format(**self.values)


def say(text: str, /, **values: Any) -> Message:
    """Build a `Message`; the string collector of ``make strings`` looks for calls of this name."""
    return Message(text, MappingProxyType(values))


class CityVerseError(Exception):
    """Something that a person can understand and mend: its text says what is wrong, where, and what to do."""

    def __init__(self, message: Message) -> None:
        super().__init__(str(message))
        self.message = message


class Cancelled(Exception):  # noqa: N818 - a request that was granted, not an error
    """Raised inside a running piece of work once its caller asked it to stop."""
