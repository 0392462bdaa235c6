"""A record in a few words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from html import escape

from qgis.PyQt.QtCore import QDate, QLocale, QTime
from qgis.PyQt.QtWidgets import QApplication

from ..bridge.i18n import tr
from ..twin.messages import say
from ..twin.record import Record

KIND_WORDS = {
    "layer": say("layer"),
    "result": say("result"),
    "scenario": say("scenario"),
    "recipe": say("recipe"),
    "indicator": say("indicator"),
    "evidence": say("evidence"),
    "feedback": say("feedback"),
    "practice": say("practice"),
    "project": say("project"),
    "agreement": say("agreement"),
}
REVIEW_WORDS = {
    "draft": say("draft"),
    "checked": say("checked"),
    "adopted": say("adopted"),
    "withdrawn": say("withdrawn"),
}


def ltr(text: str) -> str:
    """Mark numbers, dates and coordinates, so that they stay in their order where people read from right to left."""
    return f"\u2066{text}\u2069" if text and QApplication.isRightToLeft() else text


def isolated(text: str) -> str:
    """Mark text of others, so that it keeps the direction of its own script and does not turn what stands around it."""
    return "\n".join(f"\u2068{line}\u2069" if line else "" for line in text.split("\n"))


def record_title(record: Record) -> str:
    """Return what a record is called."""
    return record.title or record.id


def place_line(record: Record, twin: str) -> str:
    """Return twin, kind and time."""
    kind = tr(KIND_WORDS[record.kind]) if record.kind in KIND_WORDS else record.kind
    days = dict.fromkeys(ltr(moment.date().isoformat()) for moment in (record.start, record.end) if moment)
    return " · ".join(part for part in (twin, kind, " – ".join(days)) if part)


def paper_line(record: Record) -> str:
    """Return review state, licence and size."""
    state = record.review.state
    words = tr(REVIEW_WORDS[state]) if state in REVIEW_WORDS else state
    licence = record.licence or tr("no licence")
    size = record.data.size if record.data else None
    return " · ".join(part for part in (words, licence, size_words(size)) if part)


def size_words(size: int | None) -> str:
    """Return a number of bytes for people, "" where it is not known."""
    return ltr(QLocale().formattedDataSize(size, 1)) if size is not None else ""


def moment_words(moment: datetime | None) -> str:
    """Return the time of today, or day and time, as people here write them; "" where nobody knows."""
    if moment is None:
        return ""
    local = moment.astimezone()
    clock = QLocale().toString(QTime(local.hour, local.minute), "HH:mm")
    if local.date() == datetime.now(local.tzinfo).date():
        return clock
    day = QLocale().toString(QDate(local.year, local.month, local.day), QLocale.FormatType.ShortFormat)
    return f"{day} {clock}"


def found_in(first: str, others: Sequence[str]) -> str:
    """Return which catalogues hold a record."""
    if not others:
        return first
    return tr("{catalogue}, also in {others}").format(catalogue=first, others=", ".join(others))


def describe_record(record: Record, places: str = "") -> str:
    """Return description, limits and catalogues as escaped HTML: they come from others."""
    body = "".join(f"<li>{escape(limit)}</li>" for limit in record.limits)
    listed = f"<ul>{body}</ul>" if body else ""
    where = f"<br><i>{escape(places)}</i>" if places else ""
    return f"<b>{escape(record_title(record))}</b><br>{escape(record.description)}{listed}{where}"
