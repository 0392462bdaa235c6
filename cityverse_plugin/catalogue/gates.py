"""What must hold before a record leaves the house; every refusal says its way out."""

from __future__ import annotations

from datetime import datetime, timezone

from ..twin.canonical import ID_PATTERN
from ..twin.messages import Message, say
from ..twin.model import Twin
from ..twin.record import KINDS, Record

AGREEMENT = "cityverse:agreement"
#: The limit with which a layer may go out without a role.
MEANING_UNKNOWN = say("Nobody has said what it means: without a role, no analysis finds it by itself.")


def gates(record: Record, twin: Twin | None = None) -> tuple[Message, ...]:
    """Return why a record must not be published; nothing means that it may.

    Parameters
    ----------
    twin
        Its twin, where at hand: agreements are looked up there.
    """
    found = [*_identity(record), *_papers(record), *_time(record), *_agreement(record, twin)]
    return tuple(found)


def _identity(record: Record) -> list[Message]:
    found = []
    for identifier in (record.id, record.collection):
        if not ID_PATTERN.fullmatch(identifier):
            text = say("“{id}” cannot be an id: use small letters, digits, “.”, “_” and “-”.", id=identifier)
            found.append(text)
    if record.kind not in KINDS:
        found.append(
            say("“{kind}” is no kind of record: choose one of {kinds}.", kind=record.kind, kinds=", ".join(KINDS))
        )
    if not record.title.strip():
        found.append(say("It has no title: give it one that says what it shows, and where."))
    if record.kind in ("layer", "result") and record.data is None:
        found.append(say("It has no data file: choose the layer again."))
    if record.kind == "layer" and not record.role and str(MEANING_UNKNOWN) not in record.limits:
        found.append(say("It has no role: choose what the layer means."))
    if record.review.state == "withdrawn":
        found.append(say("It was withdrawn: set its review to “draft” before publishing it again."))
    return found


def _papers(record: Record) -> list[Message]:
    found = []
    if not record.licence.strip():
        found.append(say("It has no licence: choose one, for instance CC-BY-4.0; others may use nothing without it."))
    if not any(provider.name.strip() for provider in record.providers):
        found.append(say("It has no provider: say who made it or holds the rights."))
    if record.role == "imagery.ortho" and not record.permit.strip():
        found.append(say("Drone imagery needs the reference of the flight permit: enter it."))
    return found


def _time(record: Record) -> list[Message]:
    if record.start is not None and record.end is not None and record.start > record.end:
        return [say("Its time ends before it begins: correct the dates.")]
    if record.start is None and record.end is None and not record.limits:
        return [say("It has no date: say when it was measured, or add a limit that says why nobody knows.")]
    return []


def _agreement(record: Record, twin: Twin | None) -> list[Message]:
    identifier = record.extra.get(AGREEMENT)
    agreement = twin.record(identifier) if twin is not None and isinstance(identifier, str) else None
    if agreement is None or agreement.end is None or agreement.end >= datetime.now(timezone.utc):
        return []
    title = agreement.title or agreement.id
    return [say("The agreement “{title}” has expired: renew it before publishing.", title=title)]
