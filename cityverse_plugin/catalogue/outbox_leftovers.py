"""What discarded jobs have left at the store for files: it is asked to drop that, now or when it can be reached."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone

from .outbox_ledger import JobLedger
from .outbox_queue import Job
from .outbox_table import Table

# Whoever cannot be reached for so long has dropped old parts by a rule of its own, or has ended.
_KEPT_SECONDS = 30 * 86_400.0


class Leftovers:
    """Discarded jobs whose uploads are not yet given up; `Queue.drop` puts them here.

    Parameters
    ----------
    now
        The clock of the machine, seconds since 1970.
    """

    def __init__(self, table: Table, now: Callable[[], float]) -> None:
        self._table, self._now = table, now

    def jobs(self) -> list[Job]:
        """Return what is left of the jobs: where they would have gone, and how often it was tried."""
        with self._table.reading() as connection:
            rows = connection.execute("SELECT * FROM leftovers ORDER BY since, job").fetchall()
        return [
            Job(
                id=row["job"], title="", address=row["address"], authcfg=row["authcfg"], collection=row["collection"],
                item="", state="discarded", size=0, sent=0, attempts=row["attempts"], reason=None,
                due=datetime.fromtimestamp(row["due"], timezone.utc),
                created=datetime.fromtimestamp(row["since"], timezone.utc),
            )
            for row in rows
        ]  # fmt: skip

    def wait(self, job: Job, longest: float) -> float:
        """Return the seconds until it is the turn of a job, at most `longest`: the clock may have been set back."""
        due = job.due.timestamp() if job.due is not None else 0.0
        return max(0.0, min(longest, due - self._now()))

    def ledger(self, job: Job) -> JobLedger:
        """Return what the uploads of a job know."""
        return JobLedger(self._table, job.id)

    def later(self, job: Job, seconds: float) -> None:
        """It could not be asked: try again, but not for ever."""
        if self._now() - job.created.timestamp() > _KEPT_SECONDS:
            self.done(job)
            return
        with self._table.writing() as connection:
            values = (self._now() + seconds, job.id)
            connection.execute("UPDATE leftovers SET attempts = attempts + 1, due = ? WHERE job = ?", values)

    def done(self, job: Job) -> None:
        """Nothing is left to do for a job."""
        with self._table.writing() as connection:
            connection.execute("DELETE FROM leftovers WHERE job = ?", (job.id,))
            connection.execute("DELETE FROM ledgers WHERE job = ?", (job.id,))
