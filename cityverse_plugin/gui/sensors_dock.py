"""The Sensors dock: what stations measure now, how old that is, where they are, and what they measured before."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from qgis.core import QgsTask
from qgis.gui import QgsDockWidget, QgsFilterLineEdit
from qgis.PyQt.QtCore import QModelIndex, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QSplitter,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ..bridge.i18n import tr
from ..bridge.sensors import OFFLINE, Series, Snapshot
from ..bridge.sensors_history import History
from ..bridge.sensors_sources import SensorSource, twin_sources
from ..bridge.sensors_standing import Standing, stale_count, standings
from ..bridge.sensors_watch import Watch
from .desk import Desk
from .sensors_bar import SensorsBar
from .sensors_chart_section import ChartSection
from .sensors_deeds import SensorsDeeds
from .sensors_model import AGE, STATION, VALUE, SensorsFilter, SensorsModel
from .sensors_words import clock_sentence, heard_sentence, heard_words, offline_sentence, panel_title, source_state
from .task_rows import TaskRows
from .turns import Turns
from .widgets import tool_button, words

_TICK = 20_000
_LEAST_WIDTH = 70


class SensorsDock(QgsDockWidget):
    """Live sensors.

    Signals
    -------
    staleChanged(int)
        How many series of the open twin's live source are stale.
    """

    staleChanged = pyqtSignal(int)

    def __init__(self, desk: Desk, cache: Path, parent: QWidget | None = None) -> None:
        super().__init__(tr("Sensors"), parent)
        self.setObjectName("cityverse-sensors")
        self._desk = desk
        self._found: list[Standing] = []
        self._stale = 0
        self.watch = Watch(cache, self)
        self.history = History(self.watch, self)
        self.deeds = SensorsDeeds(desk, self.watch, self)
        self._turns = Turns(self)
        self.bar = SensorsBar()
        self.words = QgsFilterLineEdit()
        self.property = QComboBox()
        self.model = SensorsModel(self)
        self.filter = SensorsFilter(self)
        self.filter.setSourceModel(self.model)
        self.tree = self._tree_view()
        self.sentence = words()
        self.chart = ChartSection(self.history)
        self.rows = TaskRows()
        self.map_button = tool_button(
            tr("On the map"), "mIconPointLayer.svg", tr("Show the stations of a property on the map"), wide=True
        )
        self.freeze_button = tool_button(
            tr("Freeze as layer…"), "mActionFileSave.svg",
            tr("Write what the chosen stations, or all in the list, measured in the period of the chart"), wide=True,
        )  # fmt: skip
        self._ages = QTimer(self)
        self._ages.setInterval(_TICK)
        self._lay_out()
        self._listen()
        self._twin_changed()
        self.bar.reload()

    def stop(self) -> None:
        """Cancel what runs and let go of QGIS; before the dock is deleted."""
        self._ages.stop()
        self._turns.stop()
        self._desk.session.twinChanged.disconnect(self._twin_changed)
        self.chart.stop()
        self.history.stop()
        self.watch.stop()
        self.deeds.stop()

    def watch_address(self, address: str) -> None:
        """Watch the source with this address, and be seen."""
        self.setUserVisible(True)
        self.bar.reload(address)

    def chosen(self) -> list[Series]:
        """Return the series that are selected in the list."""
        rows = self.tree.selectionModel().selectedRows(STATION)
        found = [self.model.standing(self.filter.mapToSource(index)) for index in rows]
        return [one.series for one in found if one is not None]

    def _tree_view(self) -> QTreeView:
        view = QTreeView()
        view.setModel(self.filter)
        view.setUniformRowHeights(True)
        view.setIndentation(12)
        view.setAllColumnsShowFocus(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setSortingEnabled(True)
        view.sortByColumn(STATION, Qt.SortOrder.AscendingOrder)
        view.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # names of stations often differ at their ends alone
        view.setAccessibleName(tr("Stations"))
        header = view.header()
        header.setStretchLastSection(False)
        # Widths by what is seen: those of all stations would be measured at each change.
        header.setResizeContentsPrecision(0)
        header.setMinimumSectionSize(_LEAST_WIDTH)
        header.setSectionResizeMode(STATION, QHeaderView.ResizeMode.Stretch)
        for column in (VALUE, AGE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        return view

    def _lay_out(self) -> None:
        self.words.setShowSearchIcon(True)
        self.words.setPlaceholderText(tr("Search stations"))
        self.words.setAccessibleName(tr("Search stations"))
        self.property.setAccessibleName(tr("What is measured"))
        self.property.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.property.setMinimumContentsLength(10)
        menu = self._map_menu = QMenu(self.map_button)
        menu.aboutToShow.connect(lambda: self.deeds.fill_map_menu(menu, self.model.properties(), self._found))
        self.map_button.setMenu(menu)
        self.map_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        search, buttons = QHBoxLayout(), QHBoxLayout()
        search.addWidget(self.words, 1)
        search.addWidget(self.property, 1)
        buttons.addWidget(self.map_button)
        buttons.addWidget(self.freeze_button)
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.bar)
        column.addLayout(search)
        column.addWidget(self.tree, 1)
        column.addWidget(self.sentence)
        column.addLayout(buttons)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(upper)
        parts.addWidget(self.chart)
        parts.setChildrenCollapsible(False)
        content = QWidget()
        whole = QVBoxLayout(content)
        whole.addWidget(parts, 1)
        whole.addWidget(self.rows)
        self.setWidget(content)

    def _listen(self) -> None:
        self._desk.session.twinChanged.connect(self._twin_changed)
        self.bar.chosen.connect(self._watch_source)
        self.bar.refreshAsked.connect(self.watch.refresh)
        self.bar.ruled.connect(self.watch.follow)
        self.watch.changed.connect(self._take)
        self.watch.asking.connect(lambda _asking: self._tell())
        self.watch.failed.connect(self._desk.notices.problem)
        self.history.failed.connect(self._desk.notices.problem)
        for worker in (self.history, self.deeds):  # the head of the dock itself says that the source is asked
            worker.started.connect(self._follow)
        self.words.textChanged.connect(self._look)
        self.property.currentIndexChanged.connect(self._look)
        self.tree.selectionModel().selectionChanged.connect(self._choose)
        self.filter.modelReset.connect(self._unfold)
        self.freeze_button.clicked.connect(lambda: self.deeds.freeze(self._meant(), self.chart.period()))
        self.visibilityChanged.connect(self._appear)
        self._ages.timeout.connect(self._age)

    def _appear(self, visible: bool) -> None:
        self.watch.set_seen(visible)
        if visible:
            self._ages.start()
            self._age()
        elif not self._shown_on_map():
            self._ages.stop()

    def _shown_on_map(self) -> bool:
        source = self.watch.source
        return source is not None and bool(self.deeds.layers.shown(source.address))

    def _follow(self, task: QgsTask) -> None:
        self.rows.follow(task)

    def _twin_changed(self) -> None:
        session = self._desk.session
        self.bar.show_twin(twin_sources(session.twin, session.address))

    def _watch_source(self, source: SensorSource | None) -> None:
        self.deeds.forget()
        self.watch.watch(source)
        self._choose()

    def _take(self, _snapshot: Snapshot) -> None:
        """Something was heard: show it, and fetch what the chart lacks since then."""
        self._age()
        self._turns.then(self.chart.renew)

    def _age(self) -> None:
        """Show how the series stand now, in the list and then on the map: values grow old by themselves too."""
        self._found = standings(self.watch.snapshot, datetime.now(timezone.utc), self.watch.rules)
        before = self.model.properties()
        self.model.show(self._found)
        if self.model.properties() != before:
            self._offer_properties()
        self._count_stale()
        self._tell()
        self._turns.then(self._renew_map)

    def _renew_map(self) -> None:
        self.deeds.take(self._found)

    def _count_stale(self) -> None:
        source, session = self.watch.source, self._desk.session
        mine = {one.address for one in twin_sources(session.twin, session.address)}
        stale = stale_count(self._found) if source is not None and source.address in mine else 0
        if stale != self._stale:
            self._stale = stale
            self.staleChanged.emit(stale)

    def _offer_properties(self) -> None:
        wanted = self.property.currentData()
        self.property.blockSignals(True)
        self.property.clear()
        self.property.addItem(tr("All that is measured"), None)
        for title in self.model.properties():
            self.property.addItem(panel_title(*title), title)
            if title == wanted:
                self.property.setCurrentIndex(self.property.count() - 1)
        self.property.blockSignals(False)
        self._look()

    def _look(self, _changed: Any = None) -> None:
        if self.filter.look_for(self.words.text(), self.property.currentData()):
            self._unfold()

    def _unfold(self) -> None:
        """Show all stations; the headings of properties take the whole width."""
        for row in range(self.filter.rowCount()):
            self.tree.setFirstColumnSpanned(row, QModelIndex(), True)
        self.tree.expandAll()

    def _choose(self, *_changed: Any) -> None:
        self.chart.show_chosen(self.chosen())

    def _meant(self) -> list[Series]:
        """Return the chosen series, else all that the list shows."""
        return self.chosen() or self.filter.shown()

    def _tell(self) -> None:
        """Say how fresh this is, in a shape and words."""
        snapshot, source = self.watch.snapshot, self.watch.source
        self.map_button.setEnabled(bool(self._found))
        self.freeze_button.setEnabled(bool(self._found))
        if source is None:
            self.bar.show_state("", "")
            self.sentence.setText(
                tr("Add a source with the button beside the list: the address of a SensorThings or other service.")
            )
            return
        kept = offline_sentence(snapshot, self.watch.rules.offline)
        unkept = tr(snapshot.unkept) if snapshot.unkept is not None else ""
        self.sentence.setText(
            " ".join(filter(None, (kept or heard_sentence(snapshot), clock_sentence(snapshot), unkept)))
        )
        self.sentence.setVisible(bool(self.sentence.text()))
        state = source_state(snapshot, datetime.now(timezone.utc))
        tip = heard_words(snapshot)
        if self.watch.is_asking and snapshot.hearing is None:  # what is listened to is read too often to be told of
            self.bar.show_state("loading", tr("asking…"))
        elif self.watch.rules.offline:
            self.bar.show_state("remark", tr("offline: {age}").format(age=state))
        elif snapshot.problem is OFFLINE:
            self.bar.show_state("remark", tr("kept: {age}").format(age=state))
        elif snapshot.hearing is not None:
            self.bar.show_state("loaded" if snapshot.hearing.state.connected else "wrong", state, tip)
        elif snapshot.problem is not None:
            self.bar.show_state("wrong", tr("no answer: {age}").format(age=state))
        else:
            self.bar.show_state("loaded", state)
