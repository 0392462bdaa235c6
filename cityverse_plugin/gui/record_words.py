"""A record in a few words."""

from __future__ import annotations

from html import escape

from qgis.PyQt.QtCore import QLocale

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


def record_title(record: Record) -> str:
    """Return what a record is called."""
    return record.title or record.id


def place_line(record: Record, twin: str) -> str:
    """Return twin, kind and time."""
    kind = tr(KIND_WORDS[record.kind]) if record.kind in KIND_WORDS else record.kind
    days = dict.fromkeys(moment.date().isoformat() for moment in (record.start, record.end) if moment)
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
    return QLocale().formattedDataSize(size, 1) if size is not None else ""


def describe_record(record: Record) -> str:
    """Return description and limits as escaped HTML: they come from others."""
    body = "".join(f"<li>{escape(limit)}</li>" for limit in record.limits)
    listed = f"<ul>{body}</ul>" if body else ""
    return f"<b>{escape(record_title(record))}</b><br>{escape(record.description)}{listed}"
