"""A twin that begins with open data: its name and area, and what to fetch."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import (
    QDateEdit,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ..bridge.i18n import tr
from ..bridge.starting import CLOUD, PERIOD, Errand, Plan, Starter, make_plan
from .new_twin_dialog import NewTwinDialog
from .record_words import size_words
from .start_jobs import JobsView
from .start_presets import PresetList
from .widgets import fit, from_left_to_right

MONTHS = 6
MOST_CLOUDS = 20


class StartDialog(NewTwinDialog):
    """Asks for what a new twin is and for its open data; jobs that are not done are offered to go on with.

    Parameters
    ----------
    canvas
        QGIS's map, for the area.
    starter
        Runs the jobs.
    """

    def __init__(self, canvas: Any, starter: Starter, parent: QWidget | None = None) -> None:
        self.presets = PresetList()
        self.begin, self.end = self._date(QDate.currentDate().addMonths(-MONTHS)), self._date(QDate.currentDate())
        self.clouds = QSpinBox()
        self.clouds.setRange(0, 100)
        self.clouds.setValue(MOST_CLOUDS)
        self.clouds.setSuffix(" %")
        self.jobs = JobsView(starter)
        super().__init__(canvas, parent)
        self.setWindowTitle(tr("Start a twin from open data"))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Fetch"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Close"))
        fit(self, 1120, 680)

    def plan(self) -> Plan:
        """Return the job that was described."""
        twin = self.twin()
        return make_plan(twin, self.folder_path(), [self._errand(known) for known in self.presets.chosen()])

    def shortcomings(self) -> list[str]:
        """Return what is lacking, one sentence each."""
        lacking = super().shortcomings()
        chosen = self.presets.chosen()
        if not chosen:
            lacking.append(tr("Tick what to fetch."))
        if any(PERIOD in known.asks for known in chosen) and self.begin.date() > self.end.date():
            lacking.append(tr("The period ends before it begins."))
        return lacking + self.presets.refusals()

    def _arrange(self, form: QFormLayout) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addLayout(form)
        left.addWidget(self._boxed_area())
        left.addStretch()
        when = QFormLayout()
        days = QHBoxLayout()
        days.addWidget(self.begin)
        days.addWidget(self.end)
        when.addRow(tr("Images and weather from, to"), days)
        when.addRow(tr("Most clouds"), self.clouds)
        right.addWidget(self.presets, 1)
        right.addLayout(when)
        upper = QHBoxLayout()
        upper.addLayout(left, 2)
        upper.addLayout(right, 3)
        column = QVBoxLayout(self)
        column.addWidget(self.jobs)
        column.addLayout(upper, 1)
        column.addWidget(self.lacking)
        column.addWidget(self.buttons)

    def _listen(self) -> None:
        super()._listen()
        self.presets.changed.connect(self._check)
        for widget in (self.begin, self.end):
            widget.dateChanged.connect(self._check)

    def _check(self, *changed: Any) -> None:
        area = self.area.outputExtent()
        bounds = (area.xMinimum(), area.yMinimum(), area.xMaximum(), area.yMaximum())
        self.presets.set_area(bounds)
        super()._check(*changed)
        if not self.lacking.text():
            self.lacking.setText(tr("About {size} will be fetched.").format(size=size_words(int(self.presets.total()))))

    def _errand(self, known: Any) -> Errand:
        errand = Errand(known.id, known.address)
        if PERIOD in known.asks:
            errand.start, errand.end = _moment(self.begin.date(), "00:00:00"), _moment(self.end.date(), "23:59:59")
        if CLOUD in known.asks:
            errand.cloud = float(self.clouds.value())
        return errand

    def _date(self, day: QDate) -> QDateEdit:
        widget = QDateEdit(day)
        widget.setCalendarPopup(True)
        from_left_to_right(widget, "yyyy-MM-dd")
        return widget


def _moment(day: QDate, time: str) -> str:
    return f"{day.toString(Qt.DateFormat.ISODate)}T{time}Z"
