"""The database of the outbox: one SQLite file that several threads and processes write."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ..twin.messages import CityVerseError, Message, say

DATABASE = "outbox.sqlite"
# How long a write waits for another process.
_PATIENCE = 10.0
_FIRST = (
    """CREATE TABLE jobs (
        seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, address TEXT NOT NULL,
        authcfg TEXT NOT NULL, collection TEXT NOT NULL, item TEXT NOT NULL, state TEXT NOT NULL,
        size INTEGER NOT NULL, sent INTEGER NOT NULL DEFAULT 0, attempts INTEGER NOT NULL DEFAULT 0,
        due REAL, wait REAL NOT NULL DEFAULT 0, reason TEXT NOT NULL DEFAULT '', created REAL NOT NULL,
        fingerprint TEXT NOT NULL, document TEXT NOT NULL, conflict TEXT NOT NULL DEFAULT '')""",
    "CREATE INDEX jobs_state ON jobs (state)",
    "CREATE INDEX jobs_record ON jobs (address, collection, item, seq)",
    "CREATE TABLE files (job TEXT NOT NULL, path TEXT NOT NULL, PRIMARY KEY (job, path)) WITHOUT ROWID",
    "CREATE INDEX files_path ON files (path)",
    "CREATE TABLE ledgers (job TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (job, key))",
    # Which jobs have been sent, also when their rows are gone: a stick that is read again must not send them again.
    "CREATE TABLE finished (id TEXT PRIMARY KEY) WITHOUT ROWID",
    """CREATE TABLE published (
        address TEXT NOT NULL, collection TEXT NOT NULL, item TEXT NOT NULL, seq INTEGER NOT NULL,
        record TEXT NOT NULL, PRIMARY KEY (address, collection, item))""",
)
# Discarded jobs of whose files a store may hold parts; what their uploads know stays in `ledgers` until those are gone.
_SECOND = (
    """CREATE TABLE leftovers (
        job TEXT PRIMARY KEY, address TEXT NOT NULL, authcfg TEXT NOT NULL, collection TEXT NOT NULL,
        since REAL NOT NULL, due REAL NOT NULL DEFAULT 0, attempts INTEGER NOT NULL DEFAULT 0)""",
)
# What brings a database from each version to the next; none is ever changed.
_STEPS = (_FIRST, _SECOND)


class OutboxError(CityVerseError):
    """The outbox could not do what it was asked; nothing that was in it is lost."""


class Table:
    """Connections to the database: one that reads, one that writes, so that readers never wait for writers.

    Parameters
    ----------
    folder
        It is made where it is not there.

    Attributes
    ----------
    broken
        Where a database that could not be read was kept, None where it could.
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / DATABASE
        self.broken: Path | None = None
        self._reading, self._writing = threading.Lock(), threading.RLock()
        self._reader: sqlite3.Connection
        self._writer: sqlite3.Connection | None
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as problem:
            raise _failed(self.path, problem.strerror or str(problem)) from None
        self._reader, self._writer = self._opened()

    def close(self) -> None:
        """Let go of the file."""
        with self._reading, self._writing:
            self._reader.close()
            if self._writer is not None:
                self._writer.close()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Lend the connection that reads."""
        with self._reading, self._explained():
            yield self._reader

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Lend the connection that writes; what is done is kept together, or not at all."""
        with self._writing, self._explained():
            writer = self._writer or self._awake()
            writer.execute("BEGIN IMMEDIATE")
            try:
                yield writer
                writer.execute("COMMIT")
            except BaseException:
                # On some failures SQLite has rolled back already.
                with suppress(sqlite3.Error):
                    writer.execute("ROLLBACK")
                raise

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as problem:
            raise _failed(self.path, str(problem)) from problem

    def _opened(self) -> tuple[sqlite3.Connection, sqlite3.Connection | None]:
        if self.path.exists() and self.path.stat().st_size > 0:
            try:
                return self._connections()
            except sqlite3.OperationalError as problem:
                # No room, no right, no answer: the file itself may well be good.
                return self._frozen(problem), None
            except sqlite3.DatabaseError:
                # Another process may be putting it aside just now: look again when alone.
                pass
        with exclusive(self.path.with_name("opening.lock"), _PATIENCE) as alone, self._explained():
            if not alone:
                raise _failed(self.path, "locked")
            try:
                return self._connections()
            except sqlite3.OperationalError:
                raise
            except sqlite3.DatabaseError:
                self.broken = self._set_aside()
            return self._connections()

    def _connections(self) -> tuple[sqlite3.Connection, sqlite3.Connection]:
        writer = _connect(self.path)
        try:
            _prepare(writer, self.path)
            return _connect(self.path), writer
        except BaseException:
            writer.close()
            raise

    def _frozen(self, problem: sqlite3.OperationalError) -> sqlite3.Connection:
        """Return a connection that only reads, for a disk without room for SQLite's own files."""
        log = self.path.with_name(DATABASE + "-wal")
        try:
            if log.exists() and log.stat().st_size > 0:
                raise _failed(self.path, str(problem))
            address = f"{self.path.resolve().as_uri()}?mode=ro&immutable=1"
            connection = sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False)
        except (OSError, sqlite3.Error):
            raise _failed(self.path, str(problem)) from None
        connection.row_factory = sqlite3.Row
        return connection

    def _awake(self) -> sqlite3.Connection:
        """Return the connection that writes, after the reading one alone could be opened."""
        reader, writer = self._connections()
        with self._reading:
            self._reader.close()
            self._reader, self._writer = reader, writer
        return writer

    def _set_aside(self) -> Path:
        number = 1
        while (aside := self.path.with_name(f"outbox.broken-{number}.sqlite")).exists():
            number += 1
        try:
            self.path.replace(aside)
            for ending in ("-wal", "-shm"):
                beside = self.path.with_name(DATABASE + ending)
                if beside.exists():
                    beside.replace(aside.with_name(aside.name + ending))
        except OSError as problem:
            raise _failed(self.path, problem.strerror or str(problem)) from None
        return aside


@contextmanager
def exclusive(path: Path, patience: float = 0.0) -> Iterator[bool]:
    """Hold a lock that one process (and one thread of it) has at a time; False where another one has it.

    It is a lock of SQLite on an empty file: the same on every system, and the system frees it when its holder dies.
    """
    connection = _begun(path, patience)
    try:
        yield connection is not None
    finally:
        if connection is not None:
            connection.close()


def _begun(path: Path, patience: float) -> sqlite3.Connection | None:
    try:
        return _locked(path, patience)
    except sqlite3.OperationalError as problem:
        if "locked" in str(problem) or "busy" in str(problem):
            return None
        raise _failed(path, str(problem)) from None
    except sqlite3.DatabaseError:
        # Somebody wrote something else into it.
        try:
            path.unlink()
            return _locked(path, patience)
        except (OSError, sqlite3.Error) as problem:
            raise _failed(path, str(problem)) from None


def _locked(path: Path, patience: float) -> sqlite3.Connection:
    connection = sqlite3.connect(str(path), timeout=patience, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("BEGIN EXCLUSIVE")
    except BaseException:
        connection.close()
        raise
    return connection


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(str(path), timeout=_PATIENCE, isolation_level=None, check_same_thread=False)
    try:
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
    except BaseException:
        connection.close()
        raise
    return connection


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > len(_STEPS):
        raise OutboxError(say("“{file}” was written by a newer CityVerse: update the plugin to open it.", file=path))
    (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        raise sqlite3.DatabaseError(verdict)
    if version < len(_STEPS):
        connection.execute("BEGIN IMMEDIATE")
        # Another process may have made the tables while we waited.
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        for statement in (text for step in _STEPS[version:] for text in step):
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {max(version, len(_STEPS))}")
        connection.execute("COMMIT")


def _failed(path: Path, reason: str) -> OutboxError:
    return OutboxError(_why(path, reason))


def _why(path: Path, reason: str) -> Message:
    if "full" in reason or "space" in reason:
        return say("The disk with the outbox “{folder}” is full. Free some room, then try again.", folder=path.parent)
    if "locked" in reason or "busy" in reason:
        return say("Another QGIS keeps the outbox busy. Try again in a moment.")
    if "malformed" in reason or "not a database" in reason:
        text = "The outbox “{file}” is damaged. Restart QGIS: it is put aside, and what it held is taken over."
        return say(text, file=path)
    return say("The outbox “{file}” cannot be used: {reason}. Check the disk and its rights.", file=path, reason=reason)
