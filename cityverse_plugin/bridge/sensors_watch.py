"""Watches one source of sensors: a timer asks again, later and later while nothing answers, and not unseen."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..sources.observations_port import Http
from ..twin.messages import CityVerseError, Message, say
from . import tasks
from .i18n import tr
from .observing import sensor_http
from .sensors import Feed, Snapshot
from .sensors_sources import Rules, SensorSource, rules

_LONGEST_WAIT = 3600.0
_MOST_DOUBLINGS = 6


class Watch(QObject):
    """What the Sensors dock looks at.

    Signals
    -------
    changed(Snapshot)
        Something was heard, or kept values were read.
    asking(bool)
        The source is being asked, or no longer.
    failed(Message)
        Not even kept values can be had.
    started(QgsTask)
        Work has begun that somebody may want to follow.
    """

    changed = pyqtSignal(object)
    asking = pyqtSignal(bool)
    failed = pyqtSignal(object)
    started = pyqtSignal(object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._offline = self.rules.offline
        self._task: QgsTask | None = None
        self._http: Http | None = None
        self._seen = False
        self._due = False
        self._failures = 0
        self.feed: Feed | None = None
        self.snapshot = Snapshot()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._fall_due)

    @property
    def rules(self) -> Rules:
        """How it watches: the settings may change at any time."""
        return rules()

    @property
    def is_asking(self) -> bool:
        """Whether the source is being asked, or its cache read."""
        return self._task is not None

    @property
    def source(self) -> SensorSource | None:
        """What it watches."""
        return self.feed.source if self.feed is not None else None

    def watch(self, source: SensorSource | None) -> None:
        """Watch another source, or none: first what is kept of it is read, then it is asked."""
        self._let_go()
        self.feed = Feed(source, self._path) if source is not None else None
        self._http, self._failures, self.snapshot = None, 0, Snapshot()
        self.changed.emit(self.snapshot)
        if self.feed is not None:
            self._due = True
            self._begin(tr("Reading kept values of {source}"), self.feed, None)

    def follow(self) -> None:
        """Heed that the settings have changed."""
        online = self._offline and not self.rules.offline
        self._offline = self.rules.offline
        if online:
            self.refresh()
        else:
            self._plan()
        self.changed.emit(self.snapshot)

    def refresh(self) -> None:
        """Ask now, because the user wants it; QGIS may ask for its master password."""
        if self.feed is not None:
            self._failures = 0
            self._ask(may_prompt=True)

    def set_seen(self, seen: bool) -> None:
        """Say whether anybody looks: unseen, nothing is asked."""
        self._seen = seen
        if seen and self._due:
            self._fall_due()
        else:
            self._plan()

    def stop(self) -> None:
        """Stop for good; before it is deleted."""
        self._seen = False
        self._let_go()
        self.feed = None

    def http(self, may_prompt: bool = False) -> Http | None:
        """Return what to ask through, None where nothing may be asked now; main thread only.

        Raises
        ------
        CityVerseError
            QGIS does not give the credential.
        """
        source = self.source
        if source is None or self.rules.offline:
            return None
        if self._http is None:
            locked = not QgsApplication.authManager().masterPasswordIsSet()
            if source.authcfg and locked and not may_prompt:
                raise CityVerseError(say("It waits for QGIS's master password: press “Refresh” to enter it."))
            self._http = sensor_http(source.address, source.authcfg)
        return self._http

    def wait(self) -> float:
        """Return after how many seconds it asks again."""
        asked = self.rules.refresh
        if self.source is not None and self.source.refresh:
            asked = max(asked, self.source.refresh)
        return max(asked, min(asked * 2.0 ** min(self._failures, _MOST_DOUBLINGS), _LONGEST_WAIT))

    def _fall_due(self) -> None:
        self._due = True
        if self._seen and self._task is None:
            self._ask()

    def _ask(self, may_prompt: bool = False) -> None:
        feed = self.feed
        if feed is None:
            return
        self._due = False
        try:
            http = self.http(may_prompt)
        except CityVerseError as error:
            self._take(Snapshot(**{**vars(self.snapshot), "problem": error.message}), asked=True)
            return
        self._begin(tr("Asking {source}"), feed, http)

    def _begin(self, title: str, feed: Feed, http: Http | None) -> None:
        if self._task is not None:
            self._task.cancel()

        def work(running: tasks.Work) -> Snapshot:
            return feed.now(http, running) if http is not None else feed.kept(running)

        task = tasks.start(
            title.format(source=feed.source.name),
            work,
            lambda snapshot: self._end(task, snapshot, http is not None),
            lambda message: self._fail(task, message),
        )
        self._task = task
        task.taskTerminated.connect(lambda: self._cancelled(task))
        self.asking.emit(True)
        self.started.emit(task)

    def _end(self, task: QgsTask, snapshot: Snapshot, asked: bool) -> None:
        if self._task is task:
            self._task = None
            self._take(snapshot, asked)
            self.asking.emit(False)

    def _take(self, snapshot: Snapshot, asked: bool) -> None:
        """Show what came; where the source did not answer, the next request comes later, with a fresh connection."""
        self.snapshot = snapshot
        if asked and snapshot.problem is not None:
            self._failures += 1
            self._http = None
        elif asked:
            self._failures = 0
        self.changed.emit(snapshot)
        self._go_on()

    def _fail(self, task: QgsTask, message: Message) -> None:
        if self._task is task:
            self._task = None
            self._failures += 1
            self.asking.emit(False)
            self.failed.emit(message)
            self._go_on()

    def _cancelled(self, task: QgsTask) -> None:
        if self._task is task:
            self._task = None
            self.asking.emit(False)
            self._go_on()

    def _go_on(self) -> None:
        if self._due and self._seen and not self.rules.offline:
            self._ask()
        else:
            self._plan()

    def _plan(self) -> None:
        """Set the timer, where anybody looks and anything may be asked."""
        if self._seen and self.feed is not None and self._task is None and not self.rules.offline:
            self._timer.start(int(1000 * self.wait()))
        else:
            self._timer.stop()

    def _let_go(self) -> None:
        self._timer.stop()
        task, self._task = self._task, None
        self._due = False
        if task is not None:
            task.cancel()
            self.asking.emit(False)
