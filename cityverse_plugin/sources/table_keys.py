"""The column that tells the stations of a table apart, where no name says which it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from .table_numbers import decimals, is_nothing
from .table_words import word

Held = Mapping[str, Sequence[object]]
_LOOKED_AT = 5000
#: Of so many rows there are fewer times than this share, where each time is one of several stations.
_FEW_TIMES, _NEARLY_ALL = 0.75, 0.99
#: Pieces of names of numbers that are names.
_NUMBER_NAMES = re.compile(
    r"(?i)(?:^|[\W_])(?:num|numéro|numero|number|nummer|nr|no|n°|code|código|codigo|ref|id)(?:$|[\W_])"
)
_ROWS = frozenset(("", "index", "row", "no", "nr", "column1", "unnamed:0", "rowid", "entryid", "recordid", "record"))


def key_column(held: Held, times: Iterable[str], others: Iterable[str]) -> str:
    """Return the column by which rows of the same time differ; "" where there is none, or no need.

    Parameters
    ----------
    held
        Some rows of a table.
    times
        Columns of the time, and of what is measured.
    others
        Columns that are something else: places, units, measured values.
    """
    known = [name for name in times if name]
    rows = list(zip(*(map(str, held[name][:_LOOKED_AT]) for name in known)))
    if len(rows) < 2 or len(set(rows)) > _FEW_TIMES * len(rows):
        return ""
    taken = {*known, *others}
    for name in held:
        if name in taken or word(name) in _ROWS or name.startswith("column "):
            continue
        cells = [str(cell) for cell in held[name][: len(rows)]]
        if not _may_name(name, cells):
            continue
        if len(set(zip(rows, cells))) >= _NEARLY_ALL * len(rows):
            return name
    return ""


def _may_name(name: str, cells: Sequence[str]) -> bool:
    told = [cell for cell in cells if not is_nothing(cell)]
    if len(told) < _NEARLY_ALL * len(cells) or len(set(told)) < 2:
        return False
    numbers = decimals(told, False)
    return bool(np.isnan(numbers).mean() > 0.5) or _NUMBER_NAMES.search(name) is not None
