"""The jobs of the outbox as rows: how they are listed, and how they go from state to state."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from typing import Any

from ..twin.canonical import canonical_json
from ..twin.messages import Message, say
from ..twin.record import Record
from .outbox_documents import Document, document_text, message_json, read_document, read_message
from .outbox_table import OutboxError, Table
from .stac import item_to_record, record_to_item

#: What still has to be done; ``sent`` is the seventh state.
UNSENT = ("queued", "sending", "waiting", "paused", "failed", "conflict")
# Rows of sent jobs that are kept for the list.
_SENT_KEPT = 200
# Files of these may lie at the store in part, or be on their way there.
_LEAVE = """INSERT OR IGNORE INTO leftovers SELECT id, address, authcfg, collection, ?, 0, 0 FROM jobs
    WHERE id = ? AND (state = 'sending' OR id IN (SELECT job FROM ledgers))"""
_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
# Only names of ours are put into SQL; every value is bound.
_LIST = "id, title, address, authcfg, collection, item, state, size, sent, attempts, due, reason, created, seq, wait"
# An older job for the same record goes first, else the older text would end on top.
_READY = f"""SELECT {_LIST} FROM jobs AS job WHERE state IN ('queued', 'waiting') AND NOT EXISTS (
    SELECT 1 FROM jobs AS older WHERE older.seq < job.seq AND older.address = job.address
    AND older.collection = job.collection AND older.item = job.item AND older.state IN ('queued', 'waiting', 'sending')
    ) ORDER BY attempts, seq"""  # noqa: S608  # nosec B608


@dataclass(frozen=True)
class Job:
    """One publishing that is under way.

    Parameters
    ----------
    address, authcfg
        The catalogue, and the credential of QGIS for it ("" without one).
    collection, item
        Ids of the twin and of the record.
    state
        ``queued``, ``sending``, ``waiting`` (is tried again at `due`), ``paused``, ``failed`` (a person must look),
        ``conflict`` (somebody else changed the record), ``sent``.
    size, sent
        Bytes of its files, and how many of them have left.
    attempts
        How often it was tried.
    reason
        Why it is not sent.
    """

    id: str
    title: str
    address: str
    authcfg: str
    collection: str
    item: str
    state: str
    size: int
    sent: int
    attempts: int
    due: datetime | None
    reason: Message | None
    created: datetime


@dataclass(frozen=True)
class Waiting:
    """A job that may be sent; `due` and `wait` are seconds: when, and how long before that it began to wait."""

    job: Job
    due: float
    wait: float


class Queue:
    """The rows, one transaction a call.

    Parameters
    ----------
    now
        The clock of the machine, seconds since 1970.
    """

    def __init__(self, table: Table, now: Callable[[], float]) -> None:
        self.table, self.now = table, now

    def jobs(self) -> list[Job]:
        """Return all jobs, the newest first."""
        with self.table.reading() as connection:
            rows = connection.execute(f"SELECT {_LIST} FROM jobs ORDER BY seq DESC").fetchall()  # noqa: S608  # nosec B608
        return [_job(row) for row in rows]

    def job(self, job_id: str) -> Job:
        """Return a job, or raise `OutboxError`."""
        return _job(self._row(job_id, _LIST))

    def state(self, job_id: str) -> str:
        """Return the state of a job, "" when it is not there any more."""
        with self.table.reading() as connection:
            row = connection.execute("SELECT state FROM jobs WHERE id = ?", (job_id,)).fetchone()
        return str(row["state"]) if row else ""

    def document(self, job_id: str) -> Document:
        """Return all of a job that is not sent, or raise `OutboxError`."""
        text = self._row(job_id, "document")["document"]
        if not text:
            raise OutboxError(say("This job was sent: its files are not kept."))
        return read_document(json.loads(text))

    def ready(self) -> list[Waiting]:
        """Return the jobs that are to be sent, now or later, in their order."""
        with self.table.reading() as connection:
            rows = connection.execute(_READY).fetchall()
        return [Waiting(_job(row), row["due"] or 0.0, row["wait"]) for row in rows]

    def being_sent(self) -> bool:
        """Whether a job is being sent, or was when its sender died."""
        with self.table.reading() as connection:
            return connection.execute("SELECT 1 FROM jobs WHERE state = 'sending'").fetchone() is not None

    def insert(self, connection: sqlite3.Connection, document: Document, authcfg: str, state: str = "queued") -> None:
        """Add a job inside of a transaction."""
        record = document.record
        values = {
            "id": document.id, "title": document.title, "address": document.address, "authcfg": authcfg,
            "collection": record.collection, "item": record.id, "state": state, "size": document.size,
            "created": (document.created - _EPOCH).total_seconds(), "fingerprint": document.fingerprint,
            "document": document_text(document),
        }  # fmt: skip
        names = ", ".join(values)
        marks = ", ".join("?" * len(values))
        connection.execute(f"INSERT INTO jobs ({names}) VALUES ({marks})", tuple(values.values()))  # noqa: S608  # nosec B608
        paths = {(document.id, kept.path) for kept in document.files.values()}
        connection.executemany("INSERT INTO files VALUES (?, ?)", sorted(paths))

    def twin_of(self, connection: sqlite3.Connection, document: Document) -> str:
        """Return the id of an unsent job that would publish the same, "" without one."""
        marks = ", ".join("?" * len(UNSENT))
        found = connection.execute(
            f"SELECT id FROM jobs WHERE fingerprint = ? AND state IN ({marks})",  # noqa: S608  # nosec B608
            (document.fingerprint, *UNSENT),
        ).fetchone()
        return str(found["id"]) if found else ""

    def knows(self, found: Document) -> bool:
        """Whether a job is here, or was sent from here; `OutboxError` where another one has its id."""
        with self.table.reading() as connection:
            if connection.execute("SELECT 1 FROM finished WHERE id = ?", (found.id,)).fetchone():
                return True
            row = connection.execute("SELECT document FROM jobs WHERE id = ?", (found.id,)).fetchone()
        if row is None or not row["document"]:
            return row is not None
        # What it goes over may have been decided here since.
        if replace(read_document(json.loads(row["document"])), base=found.base).fingerprint != found.fingerprint:
            raise OutboxError(say("Another job with its id is here already."))
        return True

    def move(self, job_id: str, source: tuple[str, ...], **values: Any) -> bool:
        """Change columns of a job if its state is one of `source`; return whether it was."""
        changes = ", ".join(f"{name} = ?" for name in values)
        marks = ", ".join("?" * len(source))
        with self.table.writing() as connection:
            done = connection.execute(
                f"UPDATE jobs SET {changes} WHERE id = ? AND state IN ({marks})",  # noqa: S608  # nosec B608
                (*values.values(), job_id, *source),
            )
        return done.rowcount > 0

    def begin(self, waiting: Waiting) -> bool:
        """Let a job be sent, unless it has changed since it was listed; return whether it is ours now."""
        with self.table.writing() as connection:
            done = connection.execute(
                "UPDATE jobs SET state = 'sending', attempts = attempts + 1, sent = 0"
                " WHERE id = ? AND state = ? AND coalesce(due, 0) = ?",
                (waiting.job.id, waiting.job.state, waiting.due),
            )
        return done.rowcount > 0

    def recover(self) -> None:
        """Queue again what a sender that died was sending; only the one sender that is alive may ask."""
        with self.table.writing() as connection:
            connection.execute("UPDATE jobs SET state = 'queued' WHERE state = 'sending'")

    def postpone(self, job: Job, reason: str, due: float, wait: float, others: bool) -> list[str]:
        """Let a job that is being sent wait, with the `others` for its address that are queued; return their ids."""
        with self.table.writing() as connection:
            rows = connection.execute(
                "SELECT id FROM jobs WHERE (id = ? AND state = 'sending') OR (? AND address = ? AND state = 'queued')",
                (job.id, others, job.address),
            ).fetchall()
            connection.executemany(
                "UPDATE jobs SET state = 'waiting', due = ?, wait = ?, reason = ? WHERE id = ?",
                [(due, wait, reason, row["id"]) for row in rows],
            )
        return [str(row["id"]) for row in rows]

    def finish(self, job_id: str, address: str, record: Record) -> list[str]:
        """A job is sent: remember what the catalogue has now, and let go of the rest; return the paths it named."""
        with self.table.writing() as connection:
            row = connection.execute("SELECT seq FROM jobs WHERE id = ?", (job_id,)).fetchone()
            connection.execute(
                "UPDATE jobs SET state = 'sent', sent = size, due = NULL, reason = '', conflict = '', document = ''"
                " WHERE id = ?",
                (job_id,),
            )
            connection.execute("INSERT OR IGNORE INTO finished VALUES (?)", (job_id,))
            _remember(connection, address, record, row["seq"] if row else None)
            paths = _let_go(connection, job_id)
            connection.execute(
                "DELETE FROM jobs WHERE state = 'sent' AND seq NOT IN"
                " (SELECT seq FROM jobs WHERE state = 'sent' ORDER BY seq DESC LIMIT ?)",
                (_SENT_KEPT,),
            )
        return paths

    def drop(self, job_id: str) -> list[str]:
        """Remove a job, and return the paths that it named."""
        with self.table.writing() as connection:
            connection.execute(_LEAVE, (self.now(), job_id))
            connection.execute("DELETE FROM jobs WHERE id = ?", (job_id,))
            return _let_go(connection, job_id)

    def named(self, connection: sqlite3.Connection) -> set[str]:
        """Return the paths that jobs name, inside of a transaction."""
        return {str(row["path"]) for row in connection.execute("SELECT path FROM files")}

    def remember(self, address: str, record: Record) -> None:
        """A record was published from here without a job."""
        with self.table.writing() as connection:
            _remember(connection, address, record, None)

    def published(self, address: str, collection: str, item: str, before: int | None = None) -> Record | None:
        """Return what was last published from here, by a job older than `before` where it is given."""
        query = (
            "SELECT record, seq FROM published WHERE address = ? AND ? IN (collection, '') AND item = ?"
            " ORDER BY seq DESC"
        )
        with self.table.reading() as connection:
            row = connection.execute(query, (address, collection, item)).fetchone()
        if row is None or (before is not None and row["seq"] > before):
            return None
        return item_to_record(json.loads(row["record"]))

    def column(self, job_id: str, name: str) -> Any:
        """Return one column of a job, or raise `OutboxError`."""
        return self._row(job_id, name)[name]

    def _row(self, job_id: str, columns: str) -> sqlite3.Row:
        with self.table.reading() as connection:
            query = f"SELECT {columns} FROM jobs WHERE id = ?"  # noqa: S608  # nosec B608
            row: sqlite3.Row | None = connection.execute(query, (job_id,)).fetchone()
        if row is None:
            raise OutboxError(say("This job is not in the outbox any more: it was sent or discarded."))
        return row


def reason_text(reason: Message) -> str:
    """Return a reason as it stands in its column."""
    return json.dumps(message_json(reason), ensure_ascii=False)


def conflict_text(mine: Record, theirs: Record, base: Record | None) -> str:
    """Return the sides of a conflict as they stand in their column."""
    sides = {"mine": mine, "theirs": theirs, "base": base}
    return canonical_json({key: side and record_to_item(side) for key, side in sides.items()}).decode()


def _remember(connection: sqlite3.Connection, address: str, record: Record, seq: int | None) -> None:
    if seq is None:
        seq = connection.execute("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'jobs'").fetchone()[0]
    text = canonical_json(record_to_item(record)).decode()
    connection.execute(
        "INSERT OR REPLACE INTO published VALUES (?, ?, ?, ?, ?)", (address, record.collection, record.id, seq, text)
    )


def _let_go(connection: sqlite3.Connection, job_id: str) -> list[str]:
    paths = [str(row["path"]) for row in connection.execute("SELECT path FROM files WHERE job = ?", (job_id,))]
    connection.execute("DELETE FROM files WHERE job = ?", (job_id,))
    connection.execute("DELETE FROM ledgers WHERE job = ? AND job NOT IN (SELECT job FROM leftovers)", (job_id,))
    return paths


def _job(row: sqlite3.Row) -> Job:
    due = None if row["due"] is None or row["state"] != "waiting" else _EPOCH + timedelta(seconds=row["due"])
    reason = read_message(json.loads(row["reason"])) if row["reason"] else None
    return Job(
        row["id"], row["title"], row["address"], row["authcfg"], row["collection"], row["item"], row["state"],
        row["size"], row["sent"], row["attempts"], due, reason, _EPOCH + timedelta(seconds=row["created"]),
    )  # fmt: skip
