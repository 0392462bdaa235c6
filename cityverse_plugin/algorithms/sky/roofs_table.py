"""The table of roofs: the buildings with their own columns and the new ones."""

from __future__ import annotations

import math
from dataclasses import astuple

from qgis.core import NULL, QgsFeature, QgsFeatureSink, QgsField, QgsFields

from ...bridge.field_types import DOUBLE
from ...twin.messages import CityVerseError, say
from ..decide.zones import Zone
from ..inputs import PolygonInput
from ..run import Run
from .roofs import Roof

#: Columns in the order of `Roof`.
COLUMNS = ("roof_m2", "usable_m2", "irradiation", "peak_kw", "yield_kwh")


def columns_of(layer: PolygonInput, prefix: str) -> QgsFields:
    """Return the columns of the result.

    Raises
    ------
    CityVerseError
        The layer has one of the new columns already.
    """
    fields = QgsFields(layer.source.fields())
    for name in (prefix + name for name in COLUMNS):
        if any(name.lower() == field.name().lower() for field in fields):
            raise CityVerseError(
                say("“{layer}” already has a column “{column}”. Set PREFIX, for instance to z_.",
                    layer=layer.origin.name, column=name)
            )  # fmt: skip
        fields.append(QgsField(name, DOUBLE))
    return fields


def write(run: Run, rows: list[tuple[Zone, Roof]], fields: QgsFields) -> None:
    """Write every building with what is known of its roof.

    Raises
    ------
    CityVerseError
        The disk is full.
    """
    layer = run["BUILDINGS"]
    title = say("Solar potential – {layer}", layer=layer.origin.name)
    sink = run.sink("OUTPUT", fields, layer.source.wkbType(), layer.source.sourceCrs(), title)
    for zone, roof in rows:
        made = QgsFeature(fields)
        made.setGeometry(zone.feature.geometry())
        values = [value if math.isfinite(value) else NULL for value in astuple(roof)]
        made.setAttributes(zone.feature.attributes() + values)
        if not sink.addFeature(made, QgsFeatureSink.Flag.FastInsert):
            raise CityVerseError(
                say("Building {zone} could not be written: {reason}. Check that there is room on the disk.",
                    zone=zone, reason=sink.lastError())
            )  # fmt: skip
