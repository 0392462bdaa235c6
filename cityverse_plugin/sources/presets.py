"""Presets of open data: where a twin can begin, read from data files."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from ..twin.messages import CityVerseError, Message, say
from ..twin.roles import FAMILIES, role

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
PROTOCOLS = ("stac", "tiles", "overpass", "opensensemap", "openmeteo")
#: What a person is asked for besides the area.
PERIOD, CLOUD = "period", "cloud"
_LISTS = ("roles", "limits", "asks")


@dataclass(frozen=True)
class Preset:
    """One open source of data, and what is to be known before it is used.

    Parameters
    ----------
    id
        For ever, for instance ``"osm-buildings"``.
    family
        One of `FAMILIES`.
    roles
        Roles of a twin that it fills.
    title, description
        For people (English, translatable).
    protocol
        One of `PROTOCOLS`: how it is asked.
    address
        Where. An administrator may have another one, for instance of an instance of their own.
    parameters
        What the protocol needs to know besides.
    licence, licence_url
        SPDX identifier or "other", and where it can be read.
    attribution
        What must be named wherever the data are shown; not translated.
    producer, producer_url
        Who makes it.
    limits
        What a reader must know before using it, as sentences (English, translatable).
    most_km2
        A larger area is refused.
    bytes_per_km2, bytes_fixed
        What about comes over the network: for each square kilometre, and whatever the area.
    pause
        Seconds between two requests to its server.
    asks
        `PERIOD`, `CLOUD`.
    """

    id: str
    family: str
    roles: tuple[str, ...]
    title: str
    description: str
    protocol: str
    address: str
    parameters: Mapping[str, Any]
    licence: str
    licence_url: str
    attribution: str
    producer: str
    producer_url: str
    limits: tuple[str, ...]
    most_km2: float
    bytes_per_km2: float
    bytes_fixed: float
    pause: float
    asks: tuple[str, ...] = ()

    def at(self, address: str) -> Preset:
        """Return this preset at another address; "" leaves it where it is."""
        return replace(self, address=address.strip()) if address.strip() else self


@lru_cache(maxsize=1)
def presets() -> Mapping[str, Preset]:
    """Return the presets that ship with the plugin by id, in the order of the file."""
    return read_presets(RESOURCES / "presets.json")


def preset(identifier: str) -> Preset:
    """Return a preset by id.

    Raises
    ------
    CityVerseError
        There is none of this name.
    """
    found = presets().get(identifier)
    if found is None:
        raise CityVerseError(say("There is no preset “{id}” in this version of CityVerse.", id=identifier))
    return found


def read_presets(path: Path) -> Mapping[str, Preset]:
    """Read a file of presets.

    Raises
    ------
    CityVerseError
        It is none; the sentence names the entry.
    """
    try:
        entries = json.loads(path.read_text(encoding="utf-8"))["presets"]
        found = [_preset(entry, path) for entry in entries]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise _wrong(path, "?", error) from error
    return MappingProxyType({one.id: one for one in found})


@lru_cache(maxsize=1)
def countries() -> Mapping[str, str]:
    """Return the three letters of a country (ISO 3166-1) by its two letters."""
    return MappingProxyType(json.loads((RESOURCES / "countries.json").read_text(encoding="utf-8")))


def _preset(entry: Mapping[str, Any], path: Path) -> Preset:
    try:
        known: dict[str, Any] = {name: tuple(value) if name in _LISTS else value for name, value in entry.items()}
        made = Preset(**known)
        numbers = (made.most_km2, made.bytes_per_km2, made.bytes_fixed, made.pause)
        texts = [made.id, made.title, made.address, made.licence, made.attribution, *made.limits]
        good = (
            all(isinstance(number, (int, float)) and number >= 0 for number in numbers),
            all(isinstance(text, str) and text for text in texts),
            made.protocol in PROTOCOLS and made.family in FAMILIES,
            made.roles and all(role(identifier) for identifier in made.roles),
            isinstance(made.parameters, dict) and set(made.asks) <= {PERIOD, CLOUD},
        )
    except (TypeError, AttributeError) as error:
        raise _wrong(path, str(entry.get("id") if isinstance(entry, dict) else entry), error) from error
    if not all(good):
        raise _wrong(path, made.id, say("one of its values cannot be"))
    return made


def _wrong(path: Path, identifier: str, reason: Exception | Message) -> CityVerseError:
    text = "“{file}” cannot be read as presets: at “{id}”, {reason}. The fields are {fields}."
    names = ", ".join(field.name for field in fields(Preset))
    return CityVerseError(say(text, file=path.name, id=identifier, reason=reason, fields=names))
