"""Columns of a QGIS layer, what they mean, and how they become what analyses ask for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import count
from typing import Any

from qgis.core import NULL, QgsExpression, QgsFeatureRequest, QgsField, QgsMapLayer, QgsVectorLayer

from ..sources.field_mapping import (
    MEANINGS,
    Column,
    Guess,
    counts_floors,
    guess_fields,
    plausible,
    unit_of,
    wants_number,
)
from ..sources.field_units import factor, units_for
from ..twin.messages import say
from ..twin.roles import role
from .columns_memory import Choice
from .field_types import DOUBLE

__all__ = ["MEANINGS", "Column", "Guess", "as_asked", "columns_of", "guesses_for", "plausible", "unit_of", "units_for"]

#: Features that are looked at.
_SAMPLE = 200
#: Letters of numbers as others write them, and as QGIS reads them.
_THEIRS, _OURS = "٠١٢٣٤٥٦٧٨٩٫,", "0123456789.."


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


def guesses_for(role_id: str, columns: Sequence[Column], before: Choice | None = None) -> dict[str, Guess]:
    """Guess the column and unit for all meanings of a role.

    Parameters
    ----------
    before
        What a person has chosen for a table with these columns: it goes before what names and values say.
    """
    guesses = guess_fields(role_id, columns)
    if before is None or before.role != role_id:
        return guesses
    names = {column.name for column in columns}
    for meaning in guesses:
        column = before.fields.get(meaning, "")
        if column in names:
            unit = before.units.get(meaning) or unit_of(role_id, meaning, column)
            guesses[meaning] = Guess(column, say("You chose it before, for the same columns."), unit)
        elif not column:
            guesses[meaning] = replace(guesses[meaning], column="", reason=say("You left it out before."))
    return guesses


def as_asked(
    layer: QgsVectorLayer, role_id: str, fields: Mapping[str, str], units: Mapping[str, str]
) -> dict[str, str]:
    """Give a layer columns in the units that a role asks for, and numbers where they were texts.

    Parameters
    ----------
    layer
        A copy that nobody else uses: columns that are computed are added to it.
    fields, units
        Column and unit by meaning.

    Returns
    -------
    dict
        Column by meaning, of those that are right as they are and of those that were added.
    """
    known = role(role_id)
    asked = known.fields if known is not None else {}
    found = {}
    for meaning, column in fields.items():
        wanted = asked.get(meaning, "")
        times = factor(units.get(meaning, wanted), wanted)
        place = layer.fields().indexOf(column)
        texts = place >= 0 and wants_number(meaning) and not layer.fields().at(place).isNumeric()
        found[meaning] = _computed(layer, meaning, column, wanted, times, texts) if times != 1 or texts else column
    return found


def _computed(layer: QgsVectorLayer, meaning: str, column: str, unit: str, times: float, texts: bool) -> str:
    value = QgsExpression.quotedColumnRef(column)
    if texts:
        value = _as_number(value, counts_floors(meaning))
    stem = f"{meaning}_{unit.replace('/', '')}" if unit.strip("1") else f"{meaning}_number"
    taken = {field.name().lower() for field in layer.fields()}
    name = next(name for name in (stem if n == 1 else f"{stem}_{n}" for n in count(1)) if name not in taken)
    layer.addExpressionField(f"{value} * {times!r}" if times != 1 else value, QgsField(name, DOUBLE))
    return name


def _as_number(column: str, floors: bool) -> str:
    """Return the expression for a number in texts, which may be of Arabic digits, or count floors above the ground."""
    plain = f"replace(trim({column}), array({_quoted(_THEIRS)}), array({_quoted(_OURS)}))"
    number = f"try(to_real({plain}))"
    if not floors:
        return number
    above = f"coalesce(try(to_int(regexp_substr({plain}, '[+] *([0-9]+)'))), 0)"
    is_told = f"regexp_match(upper({plain}), '^(RDC|(R|RDC|G) *[+] *[0-9]+)$')"
    return f"coalesce({number}, CASE WHEN {is_told} THEN 1 + {above} END)"


def _quoted(letters: str) -> str:
    return ", ".join(QgsExpression.quotedString(letter) for letter in letters)


def _plain(value: Any) -> Any:
    return value.toString("yyyy-MM-dd HH:mm:ss") if hasattr(value, "toString") else value
