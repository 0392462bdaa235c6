"""The lower half of the Sensors dock: which period, the chart, and what it lacks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timezone
from typing import Any

from qgis.PyQt.QtCore import QDateTime, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QButtonGroup, QDateTimeEdit, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from ..bridge.i18n import tr
from ..bridge.sensors import Series
from ..bridge.sensors_history import MOST_LINES, History
from ..twin.messages import say
from .flow import FlowLayout
from .sensors_chart import SensorsChart
from .widgets import from_left_to_right, words

_HOUR = 3600.0
_OWN = "own"
#: Key, words and hours of the periods that can be chosen.
PERIODS = (("day", say("24 h"), 24), ("week", say("7 days"), 7 * 24), ("month", say("30 days"), 30 * 24))


class ChartSection(QWidget):
    """Period and chart.

    Signals
    -------
    periodChosen(float, float)
        What is shown: start and end [s since 1970 in UTC].
    """

    periodChosen = pyqtSignal(float, float)

    def __init__(self, history: History, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._chosen = 0
        self._loading = False
        self.chart = SensorsChart()
        self.buttons: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        self.begin, self.end = _moment_edit(tr("From")), _moment_edit(tr("To"))
        self.own = QWidget()
        self.note = words()
        self.note.hide()
        self.latest = QToolButton()
        self.latest.setText(tr("Go to the newest"))
        self.latest.setToolTip(tr("Show the period that ends with the newest measurement"))
        self._lay_out()
        self._listen()
        self.buttons["day"].setChecked(True)
        self._take_period()

    def show_chosen(self, series: Sequence[Series]) -> None:
        """Draw these series; more than can be told apart are left out, and that is said."""
        self._chosen = len(series)
        self._history.choose(series)
        self._want()

    def renew(self) -> None:
        """Let the period end now, where it is counted from now, and fetch what came."""
        if self._counts_from_now():
            self._take_period()
        self._history.renew()

    def period(self) -> tuple[float, float]:
        """Return what is shown: start and end [s since 1970 in UTC]."""
        return self.chart.plot.start, self.chart.plot.end

    def stop(self) -> None:
        """Stop listening; before it is deleted."""
        self._history.changed.disconnect(self._show)
        self._history.loading.disconnect(self._show_loading)

    def _lay_out(self) -> None:
        row = FlowLayout()
        for key, text, _hours in (*PERIODS, (_OWN, say("Own…"), 0)):
            button = QToolButton()
            button.setText(tr(text))
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._group.addButton(button)
            self.buttons[key] = button
            row.addWidget(button)
        row.addWidget(self.latest)
        self.latest.hide()
        inner = FlowLayout()
        self.own.setLayout(inner)
        for caption, edit in ((tr("From"), self.begin), (tr("To"), self.end)):
            pair = QWidget()
            beside = QHBoxLayout(pair)
            beside.setContentsMargins(0, 0, 0, 0)
            beside.addWidget(QLabel(caption))
            beside.addWidget(edit)
            inner.addWidget(pair)
        self.own.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.own)
        column.addWidget(self.chart, 1)
        column.addWidget(self.note)

    def _listen(self) -> None:
        self._group.buttonClicked.connect(self._take_period)
        self.latest.clicked.connect(self._go_to_latest)
        for edit in (self.begin, self.end):
            edit.dateTimeChanged.connect(self._take_own)
        self.chart.periodChanged.connect(self._moved)
        self._history.changed.connect(self._show)
        self._history.loading.connect(self._show_loading)

    def _counts_from_now(self) -> bool:
        return self._group.checkedButton() not in (None, self.buttons[_OWN])

    def _take_period(self, _button: Any = None) -> None:
        """Show the period whose button is down."""
        own = self.buttons[_OWN].isChecked()
        self.own.setVisible(own)
        if own:
            self._fill_own()
            self._take_own()
            return
        hours = next((hours for key, _, hours in PERIODS if self.buttons[key].isChecked()), 24)
        now = datetime.now(timezone.utc).timestamp()
        self._show_period(now - hours * _HOUR, now)

    def _take_own(self) -> None:
        start, end = (edit.dateTime().toMSecsSinceEpoch() / 1000 for edit in (self.begin, self.end))
        if self.buttons[_OWN].isChecked() and end > start:
            self._show_period(start, end)

    def _fill_own(self) -> None:
        start, end = self.period()
        for edit, moment in ((self.begin, start), (self.end, end)):
            edit.blockSignals(True)
            edit.setDateTime(QDateTime.fromMSecsSinceEpoch(int(1000 * moment)))
            edit.blockSignals(False)

    def _moved(self, _start: float, _end: float) -> None:
        """The user zoomed or panned: the period is an own one from now on."""
        self.buttons[_OWN].setChecked(True)
        self._fill_own()
        self.own.show()
        self._want()
        self._show()

    def _go_to_latest(self) -> None:
        newest = self._history.newest()
        start, end = self.period()
        if newest is not None:
            self.chart.show_period(newest - (end - start), newest + 0.02 * (end - start))
            self._moved(*self.period())

    def _show_period(self, start: float, end: float) -> None:
        self.chart.show_period(start, end)
        self._want()
        self._show()

    def _want(self) -> None:
        self._history.want(*self.period())
        self.periodChosen.emit(*self.period())

    def _show(self) -> None:
        self.chart.show_lines(self._history.lines())
        self._tell()

    def _show_loading(self, loading: bool) -> None:
        self._loading = loading
        self._tell()

    def _tell(self) -> None:
        """Say what the chart shows no line for."""
        sentence, bare = "", not self.chart.plot.has_points()
        if not self._chosen:
            sentence = tr("Choose stations in the list: their history is drawn here.")
        elif self._loading and bare:
            sentence = tr("Reading…")
        elif bare:
            known = self._history.problem is None
            sentence = (
                tr("Nothing was measured in this period.")
                if known
                else tr("This computer kept nothing of this period.")
            )
        self.chart.show_sentence(sentence)
        self.latest.setVisible(bool(self._chosen) and bare and not self._loading)
        notes = []
        if self._chosen > MOST_LINES:
            text = tr("The first {shown} of {chosen} chosen series are drawn.")
            notes.append(text.format(shown=MOST_LINES, chosen=self._chosen))
        if self._chosen and self._history.problem is not None:
            reason = tr(self._history.problem)
            notes.append(tr("The chart shows what this computer kept. {reason}").format(reason=reason))
        self.note.setText(" ".join(notes))
        self.note.setVisible(bool(notes))


def _moment_edit(name: str) -> QDateTimeEdit:
    edit = QDateTimeEdit()
    edit.setCalendarPopup(True)
    from_left_to_right(edit, "yyyy-MM-dd HH:mm")
    edit.setAccessibleName(name)
    return edit
