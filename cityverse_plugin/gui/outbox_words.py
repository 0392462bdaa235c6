"""A job of the outbox in a few words, and with a shape for its state."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlsplit

from qgis.PyQt.QtGui import QIcon

from ..bridge.i18n import tr
from ..catalogue.outbox import Job
from ..twin.messages import Message, say
from .icons import theme
from .record_words import moment_words, size_words

ICONS = {
    "queued": "mTaskQueued.svg",
    "sending": "mActionSharingExport.svg",
    "waiting": "propertyicons/temporal.svg",
    "paused": "mTaskOnHold.svg",
    "failed": "mIconCritical.svg",
    "conflict": "mIconWarning.svg",
    "sent": "mIconSuccess.svg",
}
WORDS = {
    "queued": say("next"),
    "sending": say("sending"),
    "waiting": say("waiting"),
    "paused": say("paused"),
    "failed": say("needs you"),
    "conflict": say("changed by somebody else"),
    "sent": say("sent"),
}


def job_icon(job: Job) -> QIcon:
    """Return the shape of a job's state."""
    return theme(ICONS.get(job.state, "mIconInfo.svg"))


def state_line(job: Job) -> str:
    """Return state and size: how much of it is sent, where that is known."""
    state = tr(WORDS[job.state]) if job.state in WORDS else job.state
    total = size_words(job.size)
    if job.state in ("sending", "paused", "waiting") and 0 < job.sent < job.size:
        size = tr("{sent} of {size}").format(sent=size_words(job.sent), size=total)
    else:
        size = total
    return " · ".join((state, size))


def percent(job: Job) -> int:
    """Return how much of a job is sent, from 0 to 100."""
    return min(100, 100 * job.sent // job.size) if job.size else 0


def reason_line(job: Job) -> str:
    """Return what stopped a job the last time and when it is tried again, "" where nothing did."""
    reason = tr(_brief(job.reason)) if job.reason is not None else ""
    if job.state == "waiting" and job.due is not None:
        again = tr("Next try: {time}.").format(time=moment_words(job.due))
        return f"{again} {reason}".strip()
    if job.state == "conflict":
        return tr("Compare both, and choose which one stays.")
    return reason if job.state in ("queued", "paused", "failed") else ""


def _brief(reason: Message) -> Message:
    """Name the server instead of the whole address, which would fill the line; “Why?” shows all of it."""
    values = {key: _brief(value) if isinstance(value, Message) else value for key, value in reason.values.items()}
    where = values.get("where")
    if isinstance(where, str):
        values["where"] = urlsplit(where).netloc or where
    return Message(reason.text, values)


def summary(jobs: Sequence[Job]) -> str:
    """Return the whole outbox in one line."""
    counted = (
        (tr("{count} in trouble"), sum(job.state in ("failed", "conflict") for job in jobs)),
        (tr("{count} to send"), sum(job.state in ("queued", "sending", "waiting") for job in jobs)),
        (tr("{count} paused"), sum(job.state == "paused" for job in jobs)),
        (tr("{count} sent"), sum(job.state == "sent" for job in jobs)),
    )
    parts = [text.format(count=count) for text, count in counted if count]
    return tr("Outbox: {what}").format(what=", ".join(parts)) if parts else tr("Outbox: empty")
