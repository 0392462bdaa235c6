"""What to look for: words, kind, role, time, and whether only in the map's view."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsProject
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QDate, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from ..bridge.i18n import tr
from ..catalogue.store import Query
from ..twin.messages import say
from ..twin.roles import roles
from .icons import kind_icon
from .record_words import KIND_WORDS

PATIENCE = 400
PERIODS = (
    (0, say("Any time")),
    (1, say("Last year")),
    (5, say("Last 5 years")),
    (25, say("Last 25 years")),
)


class SearchBar(QWidget):
    """Words and filters.

    Signals
    -------
    asked()
        The user has stopped typing or chosen something: look again.
    """

    asked = pyqtSignal()

    def __init__(self, canvas: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self.words = QgsFilterLineEdit()
        self.words.setShowSearchIcon(True)
        self.words.setPlaceholderText(tr("Search words"))
        self.words.setAccessibleName(tr("Search words"))
        self.kind = _combo(tr("Any kind"), tr("Kind of record"))
        for kind, word in KIND_WORDS.items():
            self.kind.addItem(tr(word), kind)
        self.role = _combo(tr("Any role"), tr("What it means"))
        for role in roles().values():
            self.role.addItem(kind_icon(role.kinds[0]), tr(say(role.title)), role.id)
        (_all, always), *periods = PERIODS
        self.period = _combo(tr(always), tr("Time of the data"))
        for years, word in periods:
            self.period.addItem(tr(word), years)
        self.in_view = QCheckBox(tr("In map view"))
        self.in_view.setToolTip(tr("Only what touches the part of the map that is shown"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE)
        self._lay_out()
        self._listen()

    def stop(self) -> None:
        """Stop listening to the map."""
        self._timer.stop()
        if self._canvas is not None:
            self._canvas.extentsChanged.disconnect(self._moved)

    def query(self) -> Query:
        """Return what is asked for."""
        kind, role = str(self.kind.currentData() or ""), str(self.role.currentData() or "")
        return Query(
            bbox=self._view() if self.in_view.isChecked() else None,
            start=self._since(),
            text=self.words.text().strip(),
            kinds=(kind,) if kind else (),
            roles=(role,) if role else (),
        )

    def is_open(self) -> bool:
        """Return whether everything is asked for: no words, no filter."""
        return self.query() == Query()

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        for combo in (self.kind, self.role, self.period):
            filters.addWidget(combo, 1)
        first = QHBoxLayout()
        first.addWidget(self.words, 1)
        first.addWidget(self.in_view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(first)
        column.addLayout(filters)

    def _listen(self) -> None:
        self._timer.timeout.connect(self.asked)
        self.words.textChanged.connect(self._wait)
        self.words.returnPressed.connect(self._at_once)
        for combo in (self.kind, self.role, self.period):
            combo.currentIndexChanged.connect(self._at_once)
        self.in_view.toggled.connect(self._at_once)
        if self._canvas is not None:
            self._canvas.extentsChanged.connect(self._moved)

    def _wait(self, _text: str = "") -> None:
        self._timer.start()

    def _at_once(self, _changed: Any = None) -> None:
        self._timer.stop()
        self.asked.emit()

    def _moved(self) -> None:
        if self.in_view.isChecked():
            self._timer.start()

    def _since(self) -> datetime | None:
        years = int(self.period.currentData() or 0)
        if not years:
            return None
        day = QDate.currentDate().addYears(-years)
        return datetime(day.year(), day.month(), day.day(), tzinfo=timezone.utc)

    def _view(self) -> tuple[float, ...] | None:
        if self._canvas is None:
            return None
        wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
        crs = self._canvas.mapSettings().destinationCrs()
        try:
            box = QgsCoordinateTransform(crs, wgs84, QgsProject.instance()).transformBoundingBox(self._canvas.extent())
        except QgsCsException:
            return None
        return (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())


def _combo(first: str, name: str) -> QComboBox:
    combo = QComboBox()
    combo.setAccessibleName(name)
    combo.setToolTip(name)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(3)
    combo.addItem(first, "")
    return combo
