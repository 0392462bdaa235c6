"""Which sensors are watched: a combo, how fresh they are in words, refresh, and a menu for sources and rules."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QPixmap
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from ..bridge import sensors_sources
from ..bridge.i18n import tr
from ..bridge.sensors_sources import SensorSource
from .icons import state_icon, theme
from .sensors_dialog import SensorsDialog


class SensorsBar(QWidget):
    """The head of the Sensors dock.

    Signals
    -------
    chosen(SensorSource or None)
        Another source, or the same one with another address.
    refreshAsked()
        The user wants to know now.
    ruled()
        The user wants to work offline, or no longer, or wants alerts, or none.
    """

    chosen = pyqtSignal(object)
    refreshAsked = pyqtSignal()
    ruled = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._twin_sources: list[SensorSource] = []
        self._before: SensorSource | None = None
        self.combo = QComboBox()
        self.combo.setAccessibleName(tr("Source of sensors"))
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(10)
        self._shape = QLabel()
        self.state = QLabel()
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.refresh = _button("mActionRefresh.svg", tr("Refresh: ask the source now"))
        self.refresh.clicked.connect(self.refreshAsked)
        self.gear = _button("mActionOptions.svg", tr("Add, change or forget a source, and how it is watched"))
        self.gear.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.gear.setMenu(self._menu())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.combo, 1)
        row.addWidget(self._shape)
        row.addWidget(self.state)
        row.addWidget(self.refresh)
        row.addWidget(self.gear)
        self.combo.currentIndexChanged.connect(self._choose)

    def current(self) -> SensorSource | None:
        """Return the chosen source."""
        found = self.combo.currentData()
        return found if isinstance(found, SensorSource) else None

    def show_state(self, state: str, text: str, tip: str = "") -> None:
        """Show how fresh the source is: a shape (see `icons.STATES`) and words."""
        size = self.fontMetrics().height()
        self._shape.setPixmap(state_icon(state).pixmap(size, size) if state else QPixmap())
        self.state.setText(text)
        self.state.setToolTip(tip)

    def show_twin(self, found: Sequence[SensorSource]) -> None:
        """Offer the sources that the open twin names, beside the user's own."""
        if list(found) != self._twin_sources:
            self._twin_sources = list(found)
            self.reload()

    def reload(self, address: str = "") -> None:
        """Read the list again and choose the one with this address, else the one that was chosen before."""
        wanted = address or sensors_sources.chosen_source()
        mine = sensors_sources.sources()
        known = {source.address for source in mine}
        named = [source for source in self._twin_sources if source.address not in known]
        self.combo.blockSignals(True)
        self.combo.clear()
        for source in mine:
            self.combo.addItem(theme("mIconConnect.svg"), source.name, source)
        for source in named:
            self.combo.addItem(
                theme("mIconFolder.svg"), tr("{source} (of the twin)").format(source=source.name), source
            )
        addresses = [source.address for source in (*mine, *named)]
        if wanted in addresses:
            self.combo.setCurrentIndex(addresses.index(wanted))
        elif named and not mine:
            # What others wrote into a record is asked only when the user chooses it.
            self.combo.insertItem(0, tr("Choose a source"), None)
            self.combo.setCurrentIndex(0)
        if not addresses:
            self.combo.addItem(tr("No source yet"), None)
        self.combo.blockSignals(False)
        self._choose()

    def add(self) -> None:
        """Ask for a new source."""
        self._ask(SensorSource("", ""), lambda new: [*sensors_sources.sources(), new])

    def change(self) -> None:
        """Ask for other words for the chosen source; one that the twin names becomes the user's own."""
        old = self.current()
        if old is None:
            return

        def changed(new: SensorSource) -> list[SensorSource]:
            mine = sensors_sources.sources()
            kept = [new if one.address == old.address else one for one in mine]
            return kept if new in kept else [*kept, new]

        self._ask(old, changed)

    def forget(self) -> None:
        """Take the chosen source off the list; what is kept of it stays until it is full."""
        old = self.current()
        self._save([one for one in sensors_sources.sources() if one != old], "")

    def _ask(self, source: SensorSource, use: Callable[[SensorSource], Sequence[SensorSource]]) -> None:
        dialog = SensorsDialog(source, self)
        dialog.accepted.connect(lambda: self._save(use(dialog.source()), dialog.source().address))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _menu(self) -> QMenu:
        menu = QMenu(self.gear)
        menu.addAction(theme("mActionAdd.svg"), tr("Add a source…")).triggered.connect(self.add)
        self._change = menu.addAction(theme("mActionOptions.svg"), tr("Change it…"))
        self._change.triggered.connect(self.change)
        self._forget = menu.addAction(theme("mActionRemove.svg"), tr("Forget it"))
        self._forget.triggered.connect(self.forget)
        menu.addSeparator()
        self.offline = menu.addAction(tr("Work offline"))
        self.offline.setToolTip(tr("Ask nothing, and show the values that this computer kept"))
        self.alerts = menu.addAction(tr("Tell me when a threshold is crossed"))
        rules = sensors_sources.rules()
        for action, wanted in ((self.offline, rules.offline), (self.alerts, rules.alerts)):
            action.setCheckable(True)
            action.setChecked(wanted)
            action.toggled.connect(self._rule)
        return menu

    def _rule(self, _checked: bool) -> None:
        new = replace(sensors_sources.rules(), offline=self.offline.isChecked(), alerts=self.alerts.isChecked())
        sensors_sources.set_rules(new)
        self.ruled.emit()

    def _save(self, found: Sequence[SensorSource], address: str) -> None:
        sensors_sources.save_sources(found)
        self.reload(address)

    def _choose(self) -> None:
        current = self.current()
        mine = current is not None and not current.catalogue
        self._change.setEnabled(current is not None)
        self._forget.setEnabled(mine)
        self.refresh.setEnabled(current is not None)
        self.combo.setToolTip(current.address if current is not None else "")
        if current is not None:
            sensors_sources.choose_source(current.address)
        if current != self._before:
            self._before = current
            self.chosen.emit(current)


def _button(icon: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(theme(icon))
    button.setAutoRaise(True)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
