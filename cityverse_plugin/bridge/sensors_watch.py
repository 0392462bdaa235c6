"""Watches one source of sensors: a timer asks again, later and later while nothing answers, and not unseen.

A source that sends by itself is listened to from the first look at it until another is chosen: to ask it is to read
what came, so that the same timer does it every few seconds, and only where something came.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..sources.observations_port import Line, Means
from ..twin.messages import CityVerseError, Message, say
from . import tasks
from .i18n import tr
from .observing import sensor_means
from .sensors import Feed, Snapshot
from .sensors_sources import Rules, SensorSource, rules

_LONGEST_WAIT = 3600.0
_MOST_DOUBLINGS = 6
_BETWEEN_LISTENS = 3.0


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
        self._means: Means | None = None
        self._heard = 0
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
        before = self.source
        self._let_go()
        anew = before is not None and source is not None and before.address == source.address
        anew = anew and before.mapping != source.mapping
        self.feed = Feed(source, self._path, anew) if source is not None else None
        self._failures, self.snapshot = 0, Snapshot()
        self.changed.emit(self.snapshot)
        if self.feed is not None:
            self._due = True
            self._begin(tr("Reading kept values of {source}"), self.feed, None)

    def follow(self) -> None:
        """Heed that the settings have changed."""
        online = self._offline and not self.rules.offline
        self._offline = self.rules.offline
        if self._offline:
            self._hang_up()
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
        """Say whether anybody looks: unseen, nothing is asked, and what is listened to is read less often."""
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

    def means(self, may_prompt: bool = False) -> Means | None:
        """Return what to ask or listen through, None where nothing may be asked now; main thread only.

        Raises
        ------
        CityVerseError
            QGIS does not give the credential.
        """
        source = self.source
        if source is None or self.rules.offline:
            return None
        if self._means is None:
            locked = not QgsApplication.authManager().masterPasswordIsSet()
            if source.authcfg and locked and not may_prompt:
                raise CityVerseError(say("It waits for QGIS's master password: press “Refresh” to enter it."))
            self._means = sensor_means(source.address, source.authcfg)
        return self._means

    def wait(self) -> float:
        """Return after how many seconds it asks again."""
        asked = self.rules.refresh
        if self._listens():
            return _BETWEEN_LISTENS if self._seen else asked
        if self.source is not None and self.source.refresh:
            asked = max(asked, self.source.refresh)
        return max(asked, min(asked * 2.0 ** min(self._failures, _MOST_DOUBLINGS), _LONGEST_WAIT))

    def _fall_due(self) -> None:
        line = self._means
        if isinstance(line, Line) and line.listens and line.changes == self._heard:
            self._plan()
            return
        self._due = True
        if self._awake() and self._task is None:
            self._ask()

    def _listens(self) -> bool:
        return isinstance(self._means, Line) and self._means.listens

    def _awake(self) -> bool:
        """Whether the source is to be asked at all."""
        return (self._seen or self._listens()) and not self.rules.offline

    def _ask(self, may_prompt: bool = False) -> None:
        feed = self.feed
        if feed is None:
            return
        self._due = False
        try:
            means = self.means(may_prompt)
        except CityVerseError as error:
            self._take(Snapshot(**{**vars(self.snapshot), "problem": error.message}), asked=True)
            return
        if isinstance(means, Line):
            self._heard = means.changes
        self._begin(tr("Asking {source}"), feed, means)

    def _begin(self, title: str, feed: Feed, means: Means | None) -> None:
        if self._task is not None:
            self._task.cancel()

        def work(running: tasks.Work) -> Snapshot:
            return feed.now(means, running) if means is not None else feed.kept(running)

        task = tasks.start(
            title.format(source=feed.source.name),
            work,
            lambda snapshot: self._end(task, snapshot, means is not None),
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
        """Show what came; where the source did not answer, the next request comes later, with a fresh connection.

        What listens connects again by itself, as long as there is sense in it.
        """
        self.snapshot = snapshot
        if asked and snapshot.problem is not None and not self._listens():
            self._failures += 1
            self._hang_up()
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
        if self._due and self._awake():
            self._ask()
        else:
            self._plan()

    def _plan(self) -> None:
        """Set the timer, where anybody looks and anything may be asked."""
        if self._awake() and self.feed is not None and self._task is None:
            self._timer.start(int(1000 * self.wait()))
        else:
            self._timer.stop()

    def _hang_up(self) -> None:
        means, self._means = self._means, None
        if isinstance(means, Line):
            means.close()

    def _let_go(self) -> None:
        self._timer.stop()
        self._hang_up()
        task, self._task = self._task, None
        self._due = False
        if task is not None:
            task.cancel()
            self.asking.emit(False)
