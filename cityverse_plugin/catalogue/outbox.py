"""What is not sent yet: a queue on the disk that survives what happens to a laptop in a village hall."""

from __future__ import annotations

import json
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from ..twin.messages import CityVerseError, Message, say
from ..twin.model import Twin
from ..twin.record import Record
from .opening import split_address
from .outbox_documents import Document, document, document_text, read_document
from .outbox_files import JobFiles
from .outbox_folder import begin, fetch, job_files, read_job, write_out
from .outbox_ledger import JobLedger
from .outbox_leftovers import Leftovers
from .outbox_queue import UNSENT, Job, Queue, reason_text
from .outbox_table import OutboxError, Table
from .publish import Bundle, LostUpdate, check
from .stac import item_to_record
from .store import StoreError

__all__ = ["Job", "Outbox", "OutboxError"]

_RETRIED = ("queued", "waiting", "paused", "failed", "conflict")


class Outbox:
    """The jobs of one profile of QGIS. Any thread, and several processes at once.

    Parameters
    ----------
    folder
        Holds ``outbox.sqlite``, the files of the jobs, and a copy of every job as plain JSON. It must be on a disk of
        this machine: SQLite's locks do not work on network drives.
    now
        The clock of the machine, seconds since 1970.

    Attributes
    ----------
    problems
        What was found wrong on opening, as sentences: a damaged database was put aside, a job could not be taken
        over.

    Raises
    ------
    OutboxError
        Here and in every method: the disk is full, a job is not there … Nothing in the outbox is lost by it.
    """

    def __init__(self, folder: Path, now: Callable[[], float] = time.time) -> None:
        self.folder = Path(folder)
        self.problems: list[Message] = []
        self._table = Table(self.folder)
        self.queue = Queue(self._table, now)
        self.leftovers = Leftovers(self._table, now)
        self._files = JobFiles(self.folder)
        if self._table.broken is not None:
            self._rebuild(self._table.broken)
        else:
            # A disk without room can be read all the same.
            with suppress(OutboxError):
                self._sweep()

    def close(self) -> None:
        """Let go of the database."""
        self._table.close()

    def room(self) -> AbstractContextManager[Path]:
        """Lend a folder for staging: files in it are taken without a copy. It is removed afterwards."""
        return self._files.room()

    def add(self, bundle: Bundle, twin: Twin | None, address: str, authcfg: str = "") -> Job:
        """Put a publishing into the queue; its files are kept here until it is sent.

        One that waits already and would publish the same over the same is queued again instead.

        Raises
        ------
        PublishRefused
            A gate is shut; `reasons` says which.
        OutboxError
            A file cannot be read, has changed since it was prepared, or finds no room. Nothing is left of the job.
        """
        check(bundle, twin)
        with self._files.room() as room:
            kept = self._files.take(bundle.files, bundle.record.assets, room)
            made = document(uuid.uuid4().hex, bundle, twin, address.strip(), kept)
            job_id = self._insert(made, room, authcfg)
        if job_id != made.id and self.job(job_id).state in ("waiting", "paused", "failed"):
            self.retry(job_id)
        return self.job(job_id)

    def jobs(self) -> list[Job]:
        """Return all jobs, the newest first."""
        return self.queue.jobs()

    def job(self, job_id: str) -> Job:
        """Return a job as it is now."""
        return self.queue.job(job_id)

    def pause(self, job_id: str) -> None:
        """Let a job wait until `retry`; one that is being sent stops soon."""
        self.job(job_id)
        self.queue.move(job_id, ("queued", "waiting", "sending"), state="paused", due=None, wait=0)

    def retry(self, job_id: str) -> None:
        """Send a job as soon as possible."""
        self.job(job_id)
        self.queue.move(job_id, _RETRIED, state="queued", due=None, wait=0, attempts=0, reason="", conflict="")

    def discard(self, job_id: str) -> None:
        """Remove a job and its files; one that is being sent stops soon.

        What a store for files holds of it already is dropped when that can be reached.
        """
        self.job(job_id)
        self._clean(job_id, self.queue.drop(job_id))

    def conflict(self, job_id: str) -> LostUpdate | None:
        """Return what stands against what, for a job in the state ``conflict``."""
        text = self.queue.column(job_id, "conflict")
        if not text:
            return None
        sides = {key: value and item_to_record(value) for key, value in json.loads(text).items()}
        return LostUpdate(sides["mine"], sides["theirs"], sides["base"])

    def resolve(self, job_id: str, keep: str) -> None:
        """Decide a conflict: ``mine`` goes over the revision that was seen, ``theirs`` discards the job."""
        if keep not in ("mine", "theirs"):
            raise OutboxError(say("“{word}” decides nothing: keep “mine” or “theirs”.", word=keep))
        lost = self.conflict(job_id)
        if lost is None:
            raise OutboxError(say("“{title}” is in no conflict (any more).", title=self.job(job_id).title))
        if keep == "theirs":
            self.discard(job_id)
            return
        seen = replace(self.queue.document(job_id), base=lost.theirs)
        values = {"document": document_text(seen), "fingerprint": seen.fingerprint, "state": "queued"}
        self.queue.move(job_id, ("conflict",), conflict="", reason="", attempts=0, due=None, wait=0, **values)

    def export(self, folder: Path, report: list[Message] | None = None) -> int:
        """Write all that is not sent to a folder, for a laptop that has a connection; return how many jobs it holds.

        The jobs stay here as well: whoever sends second finds that it is there already.

        Parameters
        ----------
        report
            Receives a sentence for every job whose files cannot be read; the others are written.

        Raises
        ------
        StoreError
            The folder cannot be written. Done again, it goes on.
        """
        problems: list[Message] = [] if report is None else report
        begin(Path(folder))
        written = 0
        for job in reversed(self.jobs()):
            if job.state in UNSENT:
                try:
                    write_out(Path(folder), self.queue.document(job.id), self._files.path)
                    written += 1
                except OutboxError as problem:
                    # What was sent or discarded while we wrote is no problem.
                    if self.queue.state(job.id) in UNSENT:
                        problems.append(problem.message)
        if problems and report is None:
            raise OutboxError(problems[0])
        return written

    def take_in(self, folder: Path, report: list[Message] | None = None, state: str = "queued") -> int:
        """Take over the jobs of a folder that `export` wrote; return how many are new.

        Nothing in the folder is trusted: every file is compared with its checksum.

        Parameters
        ----------
        report
            Receives a sentence for every job that is refused; the others are taken.
        state
            In which the new ones arrive: "paused" where somebody is to look at them before they are sent.
        """
        refused: list[Message] = [] if report is None else report
        made: list[tuple[datetime, Path]] = []
        for path in job_files(Path(folder)):
            with _listing(path, refused):
                made.append((read_job(path).created, path))
        taken = 0
        # In the order in which they were made: of two versions of a record, the newer one must come last.
        for _, path in sorted(made):
            with _listing(path, refused):
                taken += self._arrive(read_job(path), Path(folder), state)
        return taken

    def published(self, address: str, record_id: str, collection: str = "") -> Record | None:
        """Return what was last published from here under an id, as the catalogue then had it.

        Parameters
        ----------
        collection
            Id of its twin; without it, of whichever twin was last.
        """
        return self.queue.published(_catalogue(address), collection, record_id)

    def remember(self, address: str, record: Record) -> None:
        """Let the outbox know of a record that was published from here without it."""
        self.queue.remember(_catalogue(address), record)

    def bundle(self, job_id: str) -> tuple[Bundle, Twin | None]:
        """Return what a job publishes; its base is the newest that this machine knew when the job was made."""
        found = self.queue.document(job_id)
        before, record = self.queue.column(job_id, "seq"), found.record
        base, last = found.base, self.queue.published(_catalogue(found.address), record.collection, record.id, before)
        if last is not None and (base is None or last.revision > base.revision):
            base = last
        files = {key: self._files.path(kept) for key, kept in found.files.items()}
        return Bundle(record, files, base, JobLedger(self._table, job_id)), found.twin

    def finish(self, job: Job, published: Record) -> None:
        """A job is sent, even if it was discarded in the last moment; `published` is what the catalogue has now."""
        self._clean(job.id, self.queue.finish(job.id, _catalogue(job.address), published))

    def _clean(self, job_id: str, paths: list[str]) -> None:
        # After the transaction that forgot them: files are never gone before the row that names them.
        with self._table.writing() as connection:
            self._files.remove(set(paths) - self.queue.named(connection), job_id)

    def _insert(self, made: Document, room: Path, authcfg: str = "", state: str = "queued") -> str:
        """Make a job of files in `room`, and return its id, or that of one which would publish the same."""
        # Long work before the transaction: the main thread may be waiting for its own.
        self._files.write(made, room, authcfg)
        with self._table.writing() as connection:
            waiting = self.queue.twin_of(connection, made)
            if waiting:
                return waiting
            self._files.settle(made, room)
            self.queue.insert(connection, made, authcfg, state)
        return made.id

    def _arrive(self, found: Document, folder: Path, state: str) -> int:
        if self.queue.knows(found):
            return 0
        with self._files.room() as room:
            files = {
                key: fetch(folder, kept, room / f"fetched-{n}") for n, (key, kept) in enumerate(found.files.items())
            }
            check(Bundle(found.record, files), found.twin)
            self._files.take(files, found.record.assets, room)
            return int(self._insert(found, room, state=state) == found.id)

    def _sweep(self) -> None:
        with self._table.writing() as connection:
            unsent = {row["id"] for row in connection.execute("SELECT id FROM jobs WHERE state != 'sent'")}
            self._files.sweep(self.queue.named(connection), unsent)

    def _rebuild(self, aside: Path) -> None:
        text = "The outbox was damaged and was put aside as “{file}”. Its jobs were taken over, paused: look at each."
        self.problems.append(say(text, file=aside))
        reason = say("The outbox was damaged, and this job was taken over: look whether it was sent, then retry it.")
        for path, value in self._files.copies(self.problems):
            with _listing(path, self.problems):
                found = read_document(value)
                self._files.missing(found)
                with self._table.writing() as connection:
                    self.queue.insert(connection, found, str(value.get("authcfg", "")), "paused")
                    connection.execute("UPDATE jobs SET reason = ? WHERE id = ?", (reason_text(reason), found.id))


@contextmanager
def _listing(path: Path, refused: list[Message]) -> Iterator[None]:
    """Turn a problem with a document into a sentence of a list."""
    try:
        yield
    except CityVerseError as problem:
        refused.append(say("“{file}” is not taken over: {reason}", file=path.name, reason=problem.message))


def _catalogue(address: str) -> str:
    """Return the catalogue that an address names; a twin of it has a longer one."""
    try:
        return split_address(address)[0]
    except StoreError:
        # A stick that is not plugged in is remembered all the same.
        return address.strip().rstrip("/")
