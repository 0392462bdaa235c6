"""Which catalogues: a combo, their state in words, and a menu to add, change, forget, and look into others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QPixmap
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from ..bridge import settings
from ..bridge.i18n import tr
from ..bridge.settings import Connection
from .connection_dialog import ConnectionDialog
from .icons import state_icon, theme

ALL = "*"


@dataclass(frozen=True)
class Several:
    """Catalogues that are searched together."""

    connections: tuple[Connection, ...]


class ConnectionBar(QWidget):
    """The head of the catalogue dock.

    Signals
    -------
    chosen()
        Another catalogue, or the same one with another address.
    insideAsked(Connection)
        The user wants to see which catalogues this one leads to.
    """

    chosen = pyqtSignal()
    insideAsked = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.combo = QComboBox()
        self.combo.setAccessibleName(tr("Catalogue"))
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(10)
        self._shape = QLabel()
        self.state = QLabel()
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        gear = QToolButton()
        gear.setIcon(theme("mActionOptions.svg"))
        gear.setAutoRaise(True)
        gear.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        gear.setToolTip(tr("Add, change or forget a catalogue"))
        gear.setAccessibleName(gear.toolTip())
        menu = QMenu(gear)
        menu.addAction(theme("mActionAdd.svg"), tr("Add a catalogue…")).triggered.connect(self.add)
        self._change = menu.addAction(theme("mActionOptions.svg"), tr("Change it…"))
        self._change.triggered.connect(self.change)
        self._forget = menu.addAction(theme("mActionRemove.svg"), tr("Forget it"))
        self._forget.triggered.connect(self.forget)
        menu.addSeparator()
        self._inside = menu.addAction(theme("mIconFolder.svg"), tr("Catalogues in it…"))
        self._inside.triggered.connect(lambda: self.insideAsked.emit(self.current()))
        gear.setMenu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.combo, 1)
        row.addWidget(self._shape)
        row.addWidget(self.state)
        row.addWidget(gear)
        self.combo.currentIndexChanged.connect(self._choose)
        self.reload()

    def current(self) -> Connection | None:
        """Return the chosen catalogue, None where several or none are chosen."""
        found = self.combo.currentData()
        return found if isinstance(found, Connection) else None

    def chosen_ones(self) -> list[Connection]:
        """Return every catalogue that is to be searched."""
        found = self.combo.currentData()
        if isinstance(found, Several):
            return list(found.connections)
        return [found] if isinstance(found, Connection) else []

    def show_state(self, state: str, text: str) -> None:
        """Show the state of the catalogue: a shape (see `icons.STATES`) and words."""
        size = self.fontMetrics().height()
        self._shape.setPixmap(state_icon(state).pixmap(size, size) if state else QPixmap())
        self.state.setText(text)

    def reload(self, address: str = "") -> None:
        """Read the list again and choose the one with this address."""
        self.combo.blockSignals(True)
        self.combo.clear()
        wanted = address or str(settings.value("catalogue-chosen", ""))
        connections = settings.connections()
        for connection in connections:
            self.combo.addItem(connection.name, connection)
            if connection.address == wanted:
                self.combo.setCurrentIndex(self.combo.count() - 1)
        if len(connections) > 1:
            self.combo.addItem(tr("All catalogues"), Several(tuple(connections)))
            if wanted == ALL:
                self.combo.setCurrentIndex(self.combo.count() - 1)
        if not connections:
            self.combo.addItem(tr("No catalogue yet"), None)
        self.combo.blockSignals(False)
        self._choose()

    def show_several(self, name: str, connections: Sequence[Connection]) -> None:
        """Search some catalogues together, without keeping them."""
        self.combo.addItem(name, Several(tuple(connections)))
        self.combo.setCurrentIndex(self.combo.count() - 1)

    def keep(self, connections: Sequence[Connection]) -> None:
        """Put catalogues on the user's list; those that are there already stay as they are."""
        known = settings.connections()
        new = [one for one in connections if one.address not in {other.address for other in known}]
        chosen = self.current()
        self._save([*known, *new], chosen.address if chosen is not None else "")

    def add(self) -> None:
        """Ask for a new catalogue."""
        dialog = ConnectionDialog(Connection("", ""), self)
        if dialog.exec():
            self._save([*settings.connections(), dialog.connection()], dialog.connection().address)

    def change(self) -> None:
        """Ask for other words for the chosen catalogue."""
        old = self.current()
        if old is None:
            return
        dialog = ConnectionDialog(old, self)
        if dialog.exec():
            new = dialog.connection()
            self._save([new if one == old else one for one in settings.connections()], new.address)

    def forget(self) -> None:
        """Take the chosen catalogue off the list; nothing is deleted there."""
        old = self.current()
        self._save([one for one in settings.connections() if one != old], "")

    def _save(self, connections: list[Connection], address: str) -> None:
        settings.save_connections(connections)
        self.reload(address)

    def _choose(self) -> None:
        current, ones = self.current(), self.chosen_ones()
        for action in (self._change, self._forget, self._inside):
            action.setEnabled(current is not None)
        if ones:
            settings.set_value("catalogue-chosen", current.address if current is not None else ALL)
        self.combo.setToolTip("\n".join(one.address for one in ones))
        self.chosen.emit()
