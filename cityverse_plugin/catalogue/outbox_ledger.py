"""What the uploads of a job remember between tries, in the database of the outbox."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

from .assets import Ledger
from .outbox_table import OutboxError, Table


class JobLedger(Ledger):
    """A ledger that is on the disk after every `put`.

    Where the disk has no room for it, the upload goes on all the same: what is lost is only where it would be taken
    up after a crash.
    """

    def __init__(self, table: Table, job_id: str) -> None:
        super().__init__()
        self._table, self._job = table, job_id
        with table.reading() as connection:
            rows = connection.execute("SELECT key, value FROM ledgers WHERE job = ?", (job_id,)).fetchall()
        for row in rows:
            super().put(row["key"], json.loads(row["value"]))

    def put(self, key: str, entry: dict[str, Any]) -> None:
        """Remember `entry` under a key; an empty one is forgotten."""
        super().put(key, entry)
        with suppress(OutboxError), self._table.writing() as connection:
            connection.execute("DELETE FROM ledgers WHERE job = ? AND key = ?", (self._job, key))
            if entry:
                # The job may have been discarded while it was sent.
                query = (
                    "INSERT INTO ledgers SELECT ?, ?, ?"
                    " WHERE EXISTS (SELECT 1 FROM jobs WHERE id = ? UNION SELECT 1 FROM leftovers WHERE job = ?)"
                )
                connection.execute(query, (self._job, key, json.dumps(entry), self._job, self._job))
