"""Whether the begin of a file is that of a table of readings: it is tried as the reader of tables reads it."""

from __future__ import annotations

import io

import numpy as np

from ..twin.messages import CityVerseError
from .table_columns import recognised
from .table_json import json_rows
from .table_numbers import has_decimal_comma
from .table_rows import Batch, batches
from .table_shapes import shape_of
from .table_text import text_of
from .table_times import form_of
from .table_unrolled import flat

_MOST_ROWS = 500
_MOST_TABLE_BYTES = 1 << 16


def holds_readings(head: bytes) -> bool:
    """Whether a text with columns of times and of numbers begins so.

    Parameters
    ----------
    head
        The first bytes of a file, which may end anywhere.
    """
    try:
        batch = _first_rows(head[:_MOST_TABLE_BYTES])
        if batch is None:
            return False
        batch = next(iter(shape_of(batch.columns).of(batch)))
        comma = has_decimal_comma(batch.columns.values(), batch.commas)
        columns = recognised(batch.columns, bool(comma), "")
        days = batch.columns[columns.time]
        form = form_of(days, columns.time)
        return form is not None and bool(np.isnat(form.read(days)[0]).mean() <= 0.5)
    except (CityVerseError, OSError, EOFError, ValueError):
        return False


def _first_rows(head: bytes) -> Batch | None:
    """Return the rows that are whole; the last line of a head may not be."""
    with text_of(io.BytesIO(head), "") as text:
        whole = text.read()
    start = whole.lstrip("\ufeff \t\r\n\x1e")[:1]
    if start not in ("{", "["):
        lines = whole.rpartition("\n")[0] or whole
        return next(batches(io.StringIO(lines, newline=""), ""), None)
    rows = []
    try:
        for row in json_rows(whole, io.StringIO(""), ""):
            rows.append(flat(row))
            if len(rows) >= _MOST_ROWS:
                break
    except CityVerseError:
        pass  # it ends in the middle of a row
    names = list(dict.fromkeys(name for row in rows for name in row))
    return Batch({name: [row.get(name) for row in rows] for name in names}, 1) if rows else None
