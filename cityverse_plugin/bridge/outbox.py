"""The outbox of this profile and the work that empties it: everything slow runs in tasks, one of them sends."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar, Union

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..catalogue.lineage import with_inputs
from ..catalogue.outbox import Job, Outbox
from ..catalogue.sender import Sender
from ..catalogue.store import Store, Unreachable
from ..twin.messages import CityVerseError, Message, say
from ..twin.model import Twin
from ..twin.record import Record
from . import connecting, tasks
from .i18n import tr
from .settings import Connection, connection_to
from .stage import Prepared, stage

T = TypeVar("T")
Key = tuple[str, str]
OPEN = ("queued", "waiting", "sending")
# Milliseconds: how often progress is shown, the pause after a round that broke off or was cancelled, the longest sleep.
_TELL = 100
_AFTER_TROUBLE = 15_000
_LONGEST_SLEEP = 600_000


def outbox_folder() -> Path:
    """Return where what is not yet sent is kept: beside the QGIS profile's settings."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "cityverse" / "outbox"


class Postbox(QObject):
    """Takes what is published, and sends it when it can.

    Parameters
    ----------
    folder
        Where the outbox lies; it is opened when it is first needed.

    Signals
    -------
    changed()
        Jobs came, went, or are in another state.
    moved(Job)
        More of a job is sent.
    delivered(list)
        A round of sending is over: the (job, address) of what arrived.
    failed(Message)
        The outbox itself cannot be read or written.
    started(QgsTask)
        Work has begun that somebody may want to follow; sending itself is shown by its jobs.
    """

    changed = pyqtSignal()
    moved = pyqtSignal(object)
    delivered = pyqtSignal(list)
    failed = pyqtSignal(object)
    started = pyqtSignal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._opened: Outbox | None = None
        self._sender: Sender | None = None
        self._round: QgsTask | None = None
        self._stores: dict[Key, Union[Store, CityVerseError]] = {}
        self._may_ask = False
        self._stopped = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._send)

    def start(self) -> None:
        """Go on with what waits, if there is an outbox at all."""
        if self._folder.is_dir():
            self.wake()

    def stop(self) -> None:
        """Stop sending; what was begun is gone on with at the next start."""
        self._stopped = True
        self._timer.stop()
        if self._round is not None:
            self._round.cancel()
        else:
            self._close()

    def wake(self) -> None:
        """Tell that jobs have changed, and send what is due."""
        self.changed.emit()
        self._plan()

    def jobs(self) -> list[Job]:
        """Return every job, the newest first; none where there is no outbox yet."""
        if self._opened is None and not self._folder.is_dir():
            return []
        return self._try(lambda outbox: outbox.jobs()) or []

    def act(self, deed: Callable[[Outbox], T]) -> T | None:
        """Do something short with the outbox because the user asked for it, then go on sending."""
        self._may_ask = True
        found = self._try(deed)
        self.wake()
        return found

    def work(self, title: str, deed: Callable[[Outbox, tasks.Work], T], done: Callable[[T], Any]) -> None:
        """Do something long with the outbox in a task, then go on sending."""
        outbox = self._try(lambda found: found)
        if outbox is None:
            return

        def finished(result: T) -> None:
            done(result)
            self.wake()

        self.started.emit(tasks.start(title, lambda running: deed(outbox, running), finished, self.failed.emit))

    def put(self, ready: Prepared, record: Record, twin: Twin | None, to: Connection, base: Record | None) -> None:
        """Put a layer into the outbox: its files are made in a task.

        Parameters
        ----------
        ready
            What `prepare` returned.
        twin
            Makes the collection where the catalogue does not have it yet.
        to
            The catalogue that it goes to.
        base
            What its author had before the change, None where it is new.
        """
        self._may_ask = True
        store = self._open(to.address, to.authcfg)
        bare = replace(twin, records=()) if twin is not None else None
        same = base is not None and (base.collection, base.id) == (record.collection, record.id)
        seen = base if same else None

        def deed(outbox: Outbox, running: tasks.Work) -> Job:
            told = _with_inputs(store, record)
            with outbox.room() as room:
                bundle = replace(stage(ready, told, room, running), base=seen)
                return outbox.add(bundle, bare, to.address, to.authcfg)

        self.work(tr("Preparing {title}").format(title=record.title), deed, lambda _job: None)

    def store(self, job: Job) -> Union[Store, CityVerseError]:
        """Return the catalogue of a job, or why it cannot be asked; QGIS may ask for a password now."""
        self._may_ask = True
        return self._open(job.address, job.authcfg)

    def _plan(self, least: int = 0) -> None:
        """Start the next round when something is due, not before."""
        if self._stopped or self._round is not None:
            return
        seconds = self._try(lambda _outbox: self._sender.next_due() if self._sender else None)
        if seconds is None:
            self._timer.stop()
        else:
            self._timer.start(min(max(int(1000 * seconds), least), _LONGEST_SLEEP))

    def _send(self) -> None:
        sender = self._sender
        if self._stopped or self._round is not None or sender is None:
            return
        left = self._try(lambda outbox: outbox.leftovers.jobs()) or []
        keys = {(job.address, job.authcfg) for job in [*states(self.jobs(), *OPEN), *left]}
        self._stores = {key: self._open(*key) for key in keys}
        self._may_ask = False
        arrived: list[tuple[Job, str]] = []
        heard = _Heard(self.moved.emit)

        def progress(job: Job) -> None:
            if job.state == "sent":
                arrived.append((job, self._address(job)))
            heard(job)

        def over(_sent: int) -> None:
            self._end()
            if arrived:
                self.delivered.emit(arrived)

        def failed(message: Message) -> None:
            self._end(_AFTER_TROUBLE)
            self.failed.emit(message)

        task = tasks.start(
            tr("Sending what is in the outbox"), lambda running: sender.send_due(progress, running.cancelled),
            over, failed,
        )  # fmt: skip
        self._round = task
        # A round that is cancelled as it ends is complete to QGIS, and yet neither `over` nor `failed` hears of it
        for ended in (task.taskTerminated, task.taskCompleted):
            ended.connect(lambda: self._end(_AFTER_TROUBLE) if self._round is task else None)
        self.changed.emit()

    def _end(self, least: int = 0) -> None:
        self._round = None
        if self._stopped:
            self._close()
        else:
            self.changed.emit()
            self._plan(least)

    def _close(self) -> None:
        if self._opened is not None:
            self._opened.close()
        self._opened = self._sender = None

    def _open(self, address: str, authcfg: str) -> Union[Store, CityVerseError]:
        """Make a store on the main thread, where credentials are; a problem is told to the job that it concerns."""
        connection = connection_to(address, authcfg)
        locked = not QgsApplication.authManager().masterPasswordIsSet()
        if locked and not self._may_ask and (connection.authcfg or connection.files_authcfg):
            return Unreachable(say("It waits for QGIS's master password: press “Retry” to enter it."))
        try:
            return connecting.store(connection)
        except CityVerseError as error:
            return error

    def _store_of(self, job: Job) -> Store:
        store = self._stores.get((job.address, job.authcfg))
        if store is None:
            raise Unreachable(say("It came while others were sent: its turn is next."))
        if isinstance(store, CityVerseError):
            raise store
        return store

    def _address(self, job: Job) -> str:
        try:
            return self._store_of(job).item_address(job.collection, job.item)
        except CityVerseError:
            return job.address

    def _try(self, deed: Callable[[Outbox], T]) -> T | None:
        late = self._stopped and self._opened is None
        try:
            if self._opened is None:
                self._opened = Outbox(self._folder)
                self._sender = Sender(self._opened, self._store_of)
                for problem in self._opened.problems:
                    self.failed.emit(problem)
            return deed(self._opened)
        except CityVerseError as error:
            self.failed.emit(error.message)
            return None
        finally:
            if late:  # somebody looks after the end, and nobody would close it any more
                self._close()


class _Heard:
    """Passes on the progress of jobs, but no more often than eyes can follow."""

    def __init__(self, tell: Callable[[Job], None]) -> None:
        self._tell = tell
        self._last: tuple[str, str] = ("", "")
        self._when = 0.0

    def __call__(self, job: Job) -> None:
        now = time.monotonic()
        if (job.id, job.state) != self._last or now - self._when >= _TELL / 1000:
            self._last, self._when = (job.id, job.state), now
            self._tell(job)


def _with_inputs(store: Union[Store, CityVerseError], record: Record) -> Record:
    """Let a result say what its inputs said, where the catalogue can be asked now."""
    if isinstance(store, CityVerseError):
        return record
    try:
        return with_inputs(store, record)
    except Unreachable:
        return record


def states(jobs: Iterable[Job], *wanted: str) -> list[Job]:
    """Return the jobs that are in one of these states."""
    return [job for job in jobs if job.state in wanted]
