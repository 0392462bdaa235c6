"""Columns of a QGIS layer, and what they mean."""

from __future__ import annotations

from typing import Any

from qgis.core import NULL, QgsFeatureRequest, QgsMapLayer, QgsVectorLayer

from ..sources.field_mapping import MEANINGS, Column, Guess, guess_fields, plausible

__all__ = ["MEANINGS", "Column", "Guess", "columns_of", "guess_fields", "plausible"]

#: Features that are looked at.
_SAMPLE = 200


def columns_of(layer: QgsMapLayer) -> list[Column]:
    """Return the columns with their first values that are not empty; nothing for what has no table."""
    if not isinstance(layer, QgsVectorLayer):
        return []
    names = [field.name() for field in layer.fields()]
    found: list[list[Any]] = [[] for _ in names]
    request = QgsFeatureRequest().setLimit(_SAMPLE).setFlags(QgsFeatureRequest.Flag.NoGeometry)
    for feature in layer.getFeatures(request):
        for values, value in zip(found, feature.attributes()):
            if value is not None and value != NULL and value != "":
                values.append(_plain(value))
    key = set(layer.primaryKeyAttributes())
    return [Column(name, tuple(values)) for place, (name, values) in enumerate(zip(names, found)) if place not in key]


def _plain(value: Any) -> Any:
    return value.toString("yyyy-MM-dd HH:mm:ss") if hasattr(value, "toString") else value
