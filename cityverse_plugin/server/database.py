"""One SQLite file that holds collections and items as JSON, with the columns that searching needs."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..catalogue.store import StoreError
from ..twin.messages import say
from .functions import add_functions

FILE_NAME = "catalogue.sqlite"
_VERSION = 1
_MOST_IDLE = 8
_SCHEMA = """
CREATE TABLE collections (
    id TEXT PRIMARY KEY,
    document TEXT NOT NULL,
    tag TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE items (
    collection TEXT NOT NULL REFERENCES collections(id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    document TEXT NOT NULL,
    tag TEXT NOT NULL,
    west REAL, south REAL, east REAL, north REAL,
    start INTEGER NOT NULL, finish INTEGER NOT NULL, moment INTEGER NOT NULL,
    created INTEGER NOT NULL, updated INTEGER NOT NULL,
    title TEXT NOT NULL, words TEXT NOT NULL, kind TEXT NOT NULL, role TEXT NOT NULL,
    PRIMARY KEY (collection, id)
);
CREATE INDEX items_by_moment ON items (moment DESC, collection, id);
CREATE INDEX items_by_extent ON items (collection, west, south, east, north, start, finish);
CREATE INDEX items_by_id ON items (id);
CREATE TABLE digests (
    path TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    sha256 TEXT NOT NULL
) WITHOUT ROWID;
"""


class Database:
    """The file and its connections: any number of readers, one writer at a time.

    Parameters
    ----------
    folder
        Where the file lies; made when it is not there.

    Raises
    ------
    StoreError
        If the file is not a catalogue or comes from a newer version.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.path = folder / FILE_NAME
        self._idle: list[sqlite3.Connection] = []
        self._closed = False
        self._guard = threading.Lock()
        self._writer = threading.Lock()
        try:
            with self.writing() as connection:
                self._prepare(connection)
        except StoreError:
            self.close()
            raise
        except sqlite3.DatabaseError as error:
            self.close()
            raise StoreError(
                say("{file} cannot be opened as a catalogue: {reason}.", file=str(self.path), reason=str(error))
            ) from error

    def _prepare(self, connection: sqlite3.Connection) -> None:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version > _VERSION:
            raise StoreError(
                say("{file} was written by a newer CityVerse. Update the plugin to open it.", file=str(self.path))
            )
        if version == 0:
            for statement in _SCHEMA.split(";\n"):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {_VERSION}")

    def _open(self) -> sqlite3.Connection:
        connection = sqlite3.connect(str(self.path), timeout=30, isolation_level=None, check_same_thread=False)
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA foreign_keys = ON")
            add_functions(connection)
        except sqlite3.Error:
            connection.close()
            raise
        return connection

    @contextmanager
    def _borrowed(self) -> Iterator[sqlite3.Connection]:
        with self._guard:
            connection = self._idle.pop() if self._idle else None
        if connection is None:
            connection = self._open()
        try:
            yield connection
        finally:
            with self._guard:
                keep = len(self._idle) < _MOST_IDLE and not self._closed
                if keep:
                    self._idle.append(connection)
            if not keep:
                connection.close()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Lend a connection that sees one unchanging state."""
        with self._borrowed() as connection:
            connection.execute("BEGIN")
            try:
                yield connection
            finally:
                connection.execute("ROLLBACK")

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Lend the one writing connection; what is done is kept together, or not at all."""
        with self._writer, self._borrowed() as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
            except BaseException:
                connection.execute("ROLLBACK")
                raise
            connection.execute("COMMIT")

    def close(self) -> None:
        """Close the connections that nobody uses, and the others when they are given back."""
        with self._guard:
            self._closed = True
            while self._idle:
                self._idle.pop().close()
