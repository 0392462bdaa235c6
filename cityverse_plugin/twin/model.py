"""A twin and its layers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .record import Asset, Link, Provider, Record
from .roles import Role, role

SENSITIVITIES = ("open", "internal", "restricted")
# Only these records are something that a map can show.
LAYER_KINDS = ("layer", "result")


@dataclass(frozen=True)
class Place:
    """Which place on Earth a twin is of; `country` is ISO 3166-1 alpha-2, `names` by language (BCP 47)."""

    name: str
    country: str = ""
    admin: tuple[str, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Layer:
    """A record seen as a map layer: its role and the file that a GIS opens."""

    record: Record
    key: str
    asset: Asset

    @property
    def role(self) -> Role | None:
        """The role, None where the record names none that we know."""
        return role(self.record.role)

    @property
    def family(self) -> str:
        """One of the four families; unknown ones count as geospatial."""
        known = self.role
        return known.family if known else (self.record.family or "geospatial")


@dataclass(frozen=True)
class Twin:
    """A named place with records; on disk and on the wire a STAC Collection with Items.

    Parameters
    ----------
    id
        Id of the collection.
    licence
        SPDX identifier, or ``other`` where its records differ.
    bbox
        West, south, east, north in degrees.
    revision
        Goes up by one at every change.
    sensitivity
        One of `SENSITIVITIES`.
    extra
        Every further field of the collection, kept as it came.
    """

    id: str
    title: str
    description: str = ""
    licence: str = ""
    place: Place = Place("")
    providers: tuple[Provider, ...] = ()
    keywords: tuple[str, ...] = ()
    languages: tuple[str, ...] = ("en",)
    bbox: tuple[float, ...] | None = None
    revision: int = 1
    sensitivity: str = "open"
    records: tuple[Record, ...] = ()
    links: tuple[Link, ...] = ()
    extra: Mapping[str, Any] = field(default_factory=dict)
    extensions: tuple[str, ...] = ()

    @property
    def layers(self) -> tuple[Layer, ...]:
        """The records that a map can show, in their order."""
        found = []
        for record in self.records:
            asset = record.data
            if record.kind in LAYER_KINDS and asset is not None:
                found.append(Layer(record, record.data_key, asset))
        return tuple(found)

    def with_role(self, role_id: str) -> tuple[Layer, ...]:
        """Layers that fill a role; what came from outside goes before results."""
        mine = [layer for layer in self.layers if layer.record.role == role_id]
        return tuple(sorted(mine, key=lambda layer: LAYER_KINDS.index(layer.record.kind)))

    def record(self, record_id: str) -> Record | None:
        """Return a record by id."""
        return next((record for record in self.records if record.id == record_id), None)
