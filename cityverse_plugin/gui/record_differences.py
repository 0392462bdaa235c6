"""Two versions of a record, field by field in words: what differs, and what it was before."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ..bridge.i18n import tr
from ..twin.canonical import canonical_json
from ..twin.messages import say
from ..twin.record import Asset, Record
from ..twin.roles import role
from .record_words import KIND_WORDS, REVIEW_WORDS, ltr, size_words

SHORT_SUM = 8


@dataclass(frozen=True)
class Difference:
    """A field, and what stands in each version; `base` is None where nobody remembers."""

    field: str
    mine: str
    theirs: str
    base: str | None


def differences(mine: Record, theirs: Record, base: Record | None) -> list[Difference]:
    """Return the fields in which two versions differ, in the order in which people read a record."""
    rows = [_row(title, read, mine, theirs, base) for title, read in _FIELDS if read(mine) != read(theirs)]
    keys = dict.fromkeys([*mine.assets, *theirs.assets])
    rows += [
        _asset_row(key, mine, theirs, base)
        for key in keys
        if _mark(mine.assets.get(key)) != _mark(theirs.assets.get(key))
    ]
    names = sorted({*mine.extra, *theirs.extra})
    rows += [
        Difference(
            name, *(_any(one.extra.get(name)) for one in (mine, theirs)), _any(base.extra.get(name)) if base else None
        )
        for name in names
        if mine.extra.get(name) != theirs.extra.get(name)
    ]
    return rows


def _row(title: Any, read: Callable[[Record], str], mine: Record, theirs: Record, base: Record | None) -> Difference:
    return Difference(tr(title), read(mine), read(theirs), read(base) if base is not None else None)


def _asset_row(key: str, mine: Record, theirs: Record, base: Record | None) -> Difference:
    texts = [_file_words(one.assets.get(key)) for one in (mine, theirs)]
    if texts[0] == texts[1]:
        # The same words for different bytes would look like no difference.
        texts = [f"{text} ({_mark(one.assets.get(key))[-SHORT_SUM:]})" for text, one in zip(texts, (mine, theirs))]
    old = None
    if base is not None:
        old = _same_as(base.assets.get(key), mine.assets.get(key), theirs.assets.get(key))
    return Difference(tr("File “{name}”").format(name=key), texts[0], texts[1], old)


def _same_as(base: Asset | None, mine: Asset | None, theirs: Asset | None) -> str:
    words = _file_words(base)
    if _mark(base) == _mark(mine):
        return tr("{what}, the same as yours").format(what=words)
    if _mark(base) == _mark(theirs):
        return tr("{what}, the same as theirs").format(what=words)
    return words


def _file_words(asset: Asset | None) -> str:
    if asset is None:
        return tr("no such file")
    if asset.grid is not None:
        shape = tr("{width} × {height} cells").format(width=asset.grid.width, height=asset.grid.height)
    elif asset.rows is not None:
        shape = tr("{count} features").format(count=asset.rows)
    else:
        shape = ""
    return ", ".join(part for part in (shape, size_words(asset.size)) if part) or tr("size not known")


def _mark(asset: Asset | None) -> str:
    """Return what tells one file from another."""
    if asset is None:
        return ""
    return asset.checksum or f"{asset.size} {asset.href}"


def _day(moment: datetime | None) -> str:
    return moment.date().isoformat() if moment is not None else ""


def _time(record: Record) -> str:
    return " – ".join(dict.fromkeys(day for day in (_day(record.start), _day(record.end)) if day))


def _word(words: Mapping[str, Any], key: str) -> str:
    return tr(words[key]) if key in words else key


def _role(record: Record) -> str:
    known = role(record.role)
    return tr(say(known.title)) if known is not None else record.role


def _run(record: Record) -> str:
    run = record.run
    return f"{run.algorithm} {run.version}: {_any(run.parameters)}" if run is not None else ""


def _any(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    try:
        return canonical_json(value).decode("utf-8")
    except (TypeError, ValueError):
        return str(value)


def _box(record: Record) -> str:
    return ltr(", ".join(f"{number:.5f}" for number in record.bbox or ()))


_FIELDS: tuple[tuple[Any, Callable[[Record], str]], ...] = (
    (say("Title"), lambda one: one.title),
    (say("Kind"), lambda one: _word(KIND_WORDS, one.kind)),
    (say("Description"), lambda one: one.description),
    (say("Role"), _role),
    (say("Unit"), lambda one: one.unit),
    (say("Date of the data"), _time),
    (say("Licence"), lambda one: one.licence),
    (say("Made by"), lambda one: ", ".join(provider.name for provider in one.providers)),
    (say("Flight permit"), lambda one: one.permit),
    (say("Review"), lambda one: " · ".join(p for p in (_word(REVIEW_WORDS, one.review.state), one.review.by) if p)),
    (say("Limits"), lambda one: "\n".join(one.limits)),
    (say("Columns"), lambda one: ", ".join(f"{meaning}: {name}" for meaning, name in sorted(one.fields.items()))),
    (say("Analysis"), _run),
    (say("Area"), _box),
)
