"""Sends what is in the outbox: one job at a time, one sender on the machine, again and again until it is there."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from contextlib import suppress

from ..twin.messages import Cancelled, CityVerseError, Message, say
from ..twin.record import Record
from .assets import GivesUp
from .extents import grow
from .outbox import Job, Outbox
from .outbox_queue import Waiting, conflict_text, reason_text
from .outbox_table import OutboxError, exclusive
from .publish import FILES_DONE, LostUpdate, publish
from .stac import record_to_item
from .store import Cancel, Store, Unreachable

_FIRST_WAIT, _LONGEST_WAIT = 5.0, 900.0
_SHORTEST_WAIT = 1.0
# An address is left alone for this round after so many failures, one after the other.
_GIVEN_UP = 3
# Seconds between two looks at whether the job is still wanted, and between two notes of how far it is.
_LOOK, _NOTE = 0.3, 0.5


class Sender:
    """Empties an outbox.

    Parameters
    ----------
    open_store
        Returns the catalogue of a job; it may raise `StoreError`.
    now, monotonic
        The clock of the machine, which may be set, and one that only goes on.
    draw
        Random numbers from 0 to 1.
    """

    def __init__(
        self,
        outbox: Outbox,
        open_store: Callable[[Job], Store],
        now: Callable[[], float] = time.time,
        monotonic: Callable[[], float] = time.monotonic,
        draw: Callable[[], float] = random.random,
    ) -> None:
        self._outbox, self._queue, self._open_store = outbox, outbox.queue, open_store
        self._leftovers = outbox.leftovers
        self._now, self._monotonic, self._draw = now, monotonic, draw
        # Due times of this process's making, by the clock that nobody sets.
        self._until: dict[tuple[str, float], float] = {}
        self._held_up = False

    def send_due(self, progress: Callable[[Job], None] | None = None, cancelled: Cancel | None = None) -> int:
        """Send all jobs that are due, and return how many were sent; 0 at once where another process is sending.

        Parameters
        ----------
        progress
            Hears of every job whose state has changed, and a few times a second of the one that is being sent.
        cancelled
            Ends the round; the job that is being sent is queued again.

        Raises
        ------
        OutboxError
            The outbox itself cannot be written, for instance because the disk is full. Nothing is lost.
        """
        with exclusive(self._outbox.folder / "sender.lock") as alone:
            self._held_up = not alone
            if not alone:
                return 0
            self._queue.recover()
            round_ = _Round(progress or _ignore, cancelled or _never)
            while due := [waiting for waiting in self._queue.ready() if self._is_due(waiting, round_)]:
                for waiting in due:
                    if round_.cancelled():
                        return round_.sent
                    self._send(waiting, round_)
            self._give_up(round_)
            return round_.sent

    def next_due(self) -> float | None:
        """Return the seconds until the next job is due; None when nothing waits.

        A job that another process is sending counts: that process may die.
        """
        waits = [self._wait(waiting) for waiting in self._queue.ready()]
        waits += [self._leftovers.wait(job, _LONGEST_WAIT) for job in self._leftovers.jobs()]
        if self._queue.being_sent():
            waits.append(0.0)
        if not waits:
            self._until.clear()
            return None
        return max(min(waits), _FIRST_WAIT if self._held_up else 0.0)

    def _is_due(self, waiting: Waiting, round_: _Round) -> bool:
        return waiting.job.id not in round_.tried and self._wait(waiting) <= 0

    def _wait(self, waiting: Waiting) -> float:
        """Return how long a job waits still; a clock that was set back since does not make it longer."""
        if waiting.job.state != "waiting":
            return 0.0
        by_clock = waiting.due - self._now()
        left = 0.0 if by_clock > waiting.wait else by_clock
        until = self._until.get((waiting.job.id, waiting.due))
        return max(0.0, left if until is None else min(until - self._monotonic(), waiting.wait))

    def _send(self, waiting: Waiting, round_: _Round) -> None:
        job = waiting.job
        round_.tried.add(job.id)
        if not self._queue.begin(waiting):
            return
        round_.tell(self._outbox, job.id)
        try:
            record = self._publish(job, round_)
        except Cancelled:
            # Paused or discarded, it has that state already.
            self._queue.move(job.id, ("sending",), state="queued", attempts=job.attempts)
        except Unreachable as problem:
            self._postpone(job, problem, round_)
        except LostUpdate as lost:
            values = {"reason": reason_text(lost.message), "conflict": conflict_text(lost.mine, lost.theirs, lost.base)}
            self._queue.move(job.id, ("sending",), state="conflict", **values)
        except CityVerseError as problem:
            self._fail(job, problem.message)
        except Exception as problem:  # noqa: BLE001 - what is wrong with one job must not hold up the others
            text = "Something unexpected went wrong ({kind}: {reason}). Report it to the makers of CityVerse."
            self._fail(job, say(text, kind=type(problem).__name__, reason=problem))
        else:
            self._outbox.finish(job, record)
            round_.sent += 1
            round_.failures.pop(job.address, None)
        round_.tell(self._outbox, job.id)

    def _publish(self, job: Job, round_: _Round) -> Record:
        watch = _Watch(self._outbox, job, round_, self._monotonic)
        store = self._open_store(job)
        bundle, twin = self._outbox.bundle(job.id)
        published = publish(store, bundle, twin, watch.heard, watch.stop)
        # The record is there: that its twin does not say how far it reaches is no reason to send it again.
        with suppress(CityVerseError):
            grow(store, job.collection, [record_to_item(published.record)])
        return published.record

    def _fail(self, job: Job, reason: Message) -> None:
        self._queue.move(job.id, ("sending",), state="failed", reason=reason_text(reason))

    def _give_up(self, round_: _Round) -> None:
        """Have dropped what discarded jobs have left at stores for files."""
        for job in self._leftovers.jobs():
            if round_.cancelled() or self._leftovers.wait(job, _LONGEST_WAIT) > 0:
                continue
            try:
                store = self._open_store(job)
                if isinstance(store, GivesUp):
                    store.give_up(self._leftovers.ledger(job))
            except Unreachable as problem:
                self._leftovers.later(job, self._pause(job, problem))
                continue
            except CityVerseError:
                # The connection or the right to it is gone: the store's own rule for old parts is what is left.
                pass
            self._leftovers.done(job)

    def _pause(self, job: Job, problem: Unreachable) -> float:
        if problem.retry_after is not None:
            return problem.retry_after + self._draw() * _FIRST_WAIT
        longest: float = min(_LONGEST_WAIT, _FIRST_WAIT * 2 ** min(job.attempts, 16))
        return max(_SHORTEST_WAIT, self._draw() * longest)

    def _postpone(self, job: Job, problem: Unreachable, round_: _Round) -> None:
        wait = self._pause(job, problem)
        round_.failures[job.address] = round_.failures.get(job.address, 0) + 1
        given_up = problem.retry_after is not None or round_.failures[job.address] >= _GIVEN_UP
        due, until = self._now() + wait, self._monotonic() + wait
        for identifier in self._queue.postpone(job, reason_text(problem.message), due, wait, others=given_up):
            self._until[identifier, due] = until


class _Round:
    """One call of `send_due`."""

    def __init__(self, progress: Callable[[Job], None], cancelled: Cancel) -> None:
        self._progress, self.cancelled = progress, cancelled
        self.tried: set[str] = set()
        self.failures: dict[str, int] = {}
        self.sent = 0

    def tell(self, outbox: Outbox, job_id: str) -> None:
        # A job that was discarded meanwhile has nothing to tell.
        with suppress(CityVerseError):
            self._progress(outbox.job(job_id))


class _Watch:
    """Stands between one publishing and the outbox: notes how far it is, and hears whether it is still wanted."""

    def __init__(self, outbox: Outbox, job: Job, round_: _Round, monotonic: Callable[[], float]) -> None:
        self._outbox, self._job, self._round, self._monotonic = outbox, job, round_, monotonic
        self._looked = self._noted = monotonic()
        self._wanted = True

    def stop(self) -> bool:
        """Whether the publishing must end."""
        now = self._monotonic()
        if now - self._looked >= _LOOK:
            self._looked = now
            self._wanted = self._outbox.queue.state(self._job.id) == "sending"
        return not self._wanted or self._round.cancelled()

    def heard(self, fraction: float) -> None:
        """Note how much of the files has left."""
        now = self._monotonic()
        if now - self._noted >= _NOTE:
            self._noted = now
            sent = min(self._job.size, int(self._job.size * fraction / FILES_DONE))
            # A disk without room for this note is no reason to stop.
            with suppress(OutboxError):
                self._outbox.queue.move(self._job.id, ("sending",), sent=sent)
            self._round.tell(self._outbox, self._job.id)


def _ignore(_job: Job) -> None:
    """Hear nothing."""


def _never() -> bool:
    return False
