"""The history of the chosen series, as far as the chart wants to show it; fetched in tasks, kept while it is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timezone

import numpy as np
from qgis.core import QgsTask
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..sources.observations import Series
from ..twin.messages import CityVerseError, Message
from . import tasks
from .i18n import tr
from .sensors import Feed, seconds
from .sensors_plot import FloatArray, Line
from .sensors_watch import Watch

#: Lines that a chart shows at most: more cannot be told apart.
MOST_LINES = 8
_PATIENCE = 300
_EARLIEST, _LATEST = -62_000_000_000.0, 250_000_000_000.0


@dataclass(frozen=True)
class Stretch:
    """What is known of one series: its measurements from `start` to `end` [s since 1970 in UTC]."""

    start: float
    end: float
    times: FloatArray
    values: FloatArray
    problem: Message | None = None

    def joined(self, other: Stretch) -> Stretch:
        """Return this stretch with another that touches it; of two measurements of one time, the other's counts."""
        inside = (self.times >= other.start) & (self.times <= other.end)
        times = np.concatenate([self.times[~inside], other.times])
        values = np.concatenate([self.values[~inside], other.values])
        order = np.argsort(times, kind="stable")
        problem = other.problem or self.problem
        start, end = min(self.start, other.start), max(self.end, other.end)
        return Stretch(start, end, times[order], values[order], problem)


class History(QObject):
    """Fetches what the chart lacks.

    Signals
    -------
    changed()
        There are other lines, or more of them.
    loading(bool)
        Something is on its way, or no longer.
    failed(Message)
        A history cannot be had.
    started(QgsTask)
        Work has begun that somebody may want to follow.
    """

    changed = pyqtSignal()
    loading = pyqtSignal(bool)
    failed = pyqtSignal(object)
    started = pyqtSignal(object)

    def __init__(self, watch: Watch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watch = watch
        self._feed: Feed | None = None
        self._chosen: tuple[Series, ...] = ()
        self._known: dict[str, Stretch] = {}
        self._period = (0.0, 1.0)
        self._task: QgsTask | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PATIENCE)
        self._timer.timeout.connect(self._fetch)

    def choose(self, chosen: Sequence[Series]) -> None:
        """Show these series; what is known of others is forgotten."""
        if self._feed is not self._watch.feed:
            self._cancel()
            self._feed, self._known = self._watch.feed, {}
        self._chosen = tuple(chosen[:MOST_LINES])
        ids = {one.id for one in self._chosen}
        self._known = {name: stretch for name, stretch in self._known.items() if name in ids}
        self.changed.emit()
        self._wait()

    def want(self, start: float, end: float) -> None:
        """Show this period [s since 1970 in UTC]; nothing is fetched before the user stops moving it."""
        self._period = max(start, _EARLIEST), min(end, _LATEST)
        self._wait()

    def renew(self) -> None:
        """Fetch what came since the last time, where the period reaches until now."""
        self._known = {
            name: Stretch(one.start, _before(one), one.times, one.values, one.problem)
            for name, one in self._known.items()
        }
        self._fetch()

    def lines(self) -> list[Line]:
        """Return what is known of the chosen series."""
        intervals = self._watch.snapshot.intervals if self._feed is not None else {}
        usual, multiple = self._watch.rules.interval, self._watch.rules.multiple
        found = []
        for number, series in enumerate(self._chosen):
            stretch = self._known.get(series.id)
            times, values = (stretch.times, stretch.values) if stretch else (np.empty(0), np.empty(0))
            found.append(Line(series, number, times, values, multiple * intervals.get(series.id, usual)))
        return found

    @property
    def problem(self) -> Message | None:
        """Why what is shown is only what was kept, None where it is not."""
        return next((one.problem for one in self._known.values() if one.problem is not None), None)

    def newest(self) -> float | None:
        """Return the time of the newest value of the chosen series [s since 1970 in UTC], None without one."""
        latest = self._watch.snapshot.latest
        found = [latest[one.id].end.timestamp() for one in self._chosen if one.id in latest]
        return max(found, default=None)

    def stop(self) -> None:
        """Stop for good; before it is deleted."""
        self._timer.stop()
        self._cancel()
        self._chosen, self._known, self._feed = (), {}, None

    def _wait(self) -> None:
        if self._lacking():
            self._timer.start()
        else:
            self._timer.stop()

    def _lacking(self) -> list[tuple[Series, float, float]]:
        """Return which parts of the period are not known yet."""
        start, end = self._period
        end = min(end, datetime.now(timezone.utc).timestamp())
        found = []
        for series in self._chosen if end > start else ():
            known = self._known.get(series.id)
            if known is None or known.end < start or known.start > end:
                found.append((series, start, end))
                continue
            if start < known.start:
                found.append((series, start, known.start))
            if end > known.end:
                found.append((series, known.end, end))
        return found

    def _fetch(self) -> None:
        self._timer.stop()
        self._cancel()
        feed, wanted = self._feed, self._lacking()
        if feed is None or not wanted:
            return
        try:
            means = self._watch.means()
        except CityVerseError as error:
            self.failed.emit(error.message)
            means = None

        def work(running: tasks.Work) -> dict[str, list[Stretch]]:
            found: dict[str, list[Stretch]] = {}
            for number, (series, start, end) in enumerate(wanted):
                running.check()
                running.progress(number / len(wanted))
                answer = feed.history(means, series, _moment(start), _moment(end), running)
                times = seconds(answer.value.end)
                found.setdefault(series.id, []).append(Stretch(start, end, times, answer.value.values, answer.problem))
            return found

        task = tasks.start(
            tr("Reading the history of {count} series").format(count=len({one.id for one, _, _ in wanted})), work,
            lambda found: self._take(task, feed, found),
            lambda message: self._fail(task, message),
        )  # fmt: skip
        self._task = task
        task.taskTerminated.connect(lambda: self._over(task))
        self.loading.emit(True)
        self.started.emit(task)

    def _take(self, task: QgsTask, feed: Feed, found: dict[str, list[Stretch]]) -> None:
        if self._task is not task or feed is not self._feed:
            return
        ids = {one.id for one in self._chosen}
        for name in ids & set(found):
            for stretch in found[name]:
                known = self._known.get(name)
                touching = known is not None and stretch.end >= known.start and stretch.start <= known.end
                self._known[name] = known.joined(stretch) if known is not None and touching else stretch
        self._over(task)
        self.changed.emit()

    def _fail(self, task: QgsTask, message: Message) -> None:
        if self._task is task:
            self._over(task)
            self.failed.emit(message)

    def _over(self, task: QgsTask) -> None:
        if self._task is task:
            self._task = None
            self.loading.emit(False)

    def _cancel(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            self.loading.emit(False)


def _before(stretch: Stretch) -> float:
    """Return from when on more may have come: after the newest measurement."""
    return float(stretch.times[-1]) if len(stretch.times) else stretch.start


def _moment(seconds_: float) -> datetime:
    return datetime.fromtimestamp(seconds_, timezone.utc)
