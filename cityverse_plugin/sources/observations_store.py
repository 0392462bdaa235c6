"""A file of SQLite that is made anew where it is damaged, and stands aside for memory while it cannot be used."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from ..twin.messages import Message, say

T = TypeVar("T")
Work = Callable[[sqlite3.Connection], T]
#: [s]; how long another QGIS is waited for, and how long until a file that failed is tried again.
_PATIENCE, _AGAIN = 10, 60.0
# So much is read into memory where a file can only be read.
_MOST_BYTES = 256 << 20


class Store:
    """Runs pieces of work on the file, one at a time; safe to share between threads and with other programs.

    What cannot be done in the file, since the disk is full or may not be written, is done in memory, with what the file
    holds already. Once the file can be used again, it takes in what came meanwhile.

    Parameters
    ----------
    path : Path
        The file; made where it is missing.
    schema : str
        Statements that make its tables where they are missing.
    refill : str by table
        Statements that put rows of a table back into the file.
    """

    def __init__(self, path: Path, schema: str, refill: dict[str, str]) -> None:
        self._path, self._schema, self._refill = path, schema, refill
        self._lock = threading.Lock()
        self._memory: sqlite3.Connection | None = None
        self._failed = 0.0
        self.problem: Message | None = None
        self.do(lambda _database: None)

    def do(self, work: Work[T]) -> T:
        """Return what a piece of work returns; it may be run once more on another database."""
        with self._lock:
            if self._memory is None or time.monotonic() - self._failed >= _AGAIN:
                try:
                    return self._in_file(work)
                except (OSError, sqlite3.Error) as problem:
                    self._stand_aside(problem)
            return self._in_memory(work)

    def _in_file(self, work: Work[T]) -> T:
        try:
            return self._tried(work)
        except sqlite3.DatabaseError as problem:
            if type(problem) is not sqlite3.DatabaseError:
                raise  # it is locked, full or not to be written: nothing is wrong with what it holds
        for ending in ("", "-wal", "-shm"):
            Path(f"{self._path}{ending}").unlink(missing_ok=True)
        return self._tried(work)

    def _tried(self, work: Work[T]) -> T:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(self._path, timeout=_PATIENCE)) as database:
            database.execute("PRAGMA journal_mode = WAL")
            database.executescript(self._schema)
            with database:
                self._take_back(database)
                found = work(database)
        self._memory, self.problem = None, None
        return found

    def _take_back(self, database: sqlite3.Connection) -> None:
        if self._memory is None:
            return
        for table, statement in self._refill.items():
            database.executemany(statement, self._memory.execute(f"SELECT * FROM {table}"))  # noqa: S608  # nosec B608

    def _in_memory(self, work: Work[T]) -> T:
        if self._memory is None:
            self._memory = sqlite3.connect(":memory:", check_same_thread=False)
            with suppress(OSError, sqlite3.Error), self._read_only() as database:
                database.backup(self._memory)
            self._memory.executescript(self._schema)
        with self._memory:
            return work(self._memory)

    @contextmanager
    def _read_only(self) -> Iterator[sqlite3.Connection]:
        """Open the file as one that nobody changes: nothing is written beside it."""
        if self._path.stat().st_size > _MOST_BYTES:
            raise OSError
        with closing(sqlite3.connect(f"{self._path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as database:
            yield database

    def _stand_aside(self, problem: Exception) -> None:
        self._failed = time.monotonic()
        text = "The store of sensor values, {file}, cannot be used: {reason}. Free some space, or delete the file."
        self.problem = say(text, file=self._path, reason=problem)
