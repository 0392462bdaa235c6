"""Which catalogue: a combo, its state in words, and a menu to add, change and forget."""

from __future__ import annotations

from dataclasses import replace

from qgis.gui import QgsAuthConfigSelect
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QPixmap
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..bridge import settings
from ..bridge.i18n import tr
from ..bridge.settings import Connection
from .icons import state_icon, theme


class ConnectionDialog(QDialog):
    """Name, address and authentication of a catalogue; secrets stay in QGIS's authentication manager."""

    def __init__(self, connection: Connection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Catalogue"))
        self._connection = connection
        self.name = QLineEdit(connection.name)
        self.address = QLineEdit(connection.address)
        self.address.setPlaceholderText("https://catalogue.example.org")
        self.address.setToolTip(tr("Address of a STAC catalogue, or a folder"))
        self.address.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.auth = QgsAuthConfigSelect()
        self.auth.setConfigId(connection.authcfg)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(tr("Name"), self.name)
        form.addRow(tr("Address or folder"), self.address)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(QLabel(tr("Authentication, if the catalogue asks for one:")))
        column.addWidget(self.auth)
        column.addWidget(self._buttons)
        self.address.textChanged.connect(self._check)
        self.resize(460, self.sizeHint().height())
        self._check()

    def connection(self) -> Connection:
        """Return what was entered; without a name, the address serves as one."""
        address = self.address.text().strip()
        name = self.name.text().strip() or address
        return replace(self._connection, name=name, address=address, authcfg=self.auth.configId())

    def _check(self) -> None:
        ready = bool(self.address.text().strip())
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ready)


class ConnectionBar(QWidget):
    """The head of the catalogue dock.

    Signals
    -------
    chosen()
        Another catalogue, or the same one with another address.
    """

    chosen = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.combo = QComboBox()
        self.combo.setAccessibleName(tr("Catalogue"))
        self.combo.setToolTip(tr("The catalogue to search and to publish to"))
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
        """Return the chosen catalogue."""
        found = self.combo.currentData()
        return found if isinstance(found, Connection) else None

    def say(self, state: str, text: str) -> None:
        """Show the state of the catalogue: a shape (see `icons.STATES`) and words."""
        size = self.fontMetrics().height()
        self._shape.setPixmap(state_icon(state).pixmap(size, size) if state else QPixmap())
        self.state.setText(text)

    def reload(self, address: str = "") -> None:
        """Read the list again and choose the one with this address."""
        self.combo.blockSignals(True)
        self.combo.clear()
        wanted = address or str(settings.value("catalogue-chosen", ""))
        for connection in settings.connections():
            self.combo.addItem(connection.name, connection)
            if connection.address == wanted:
                self.combo.setCurrentIndex(self.combo.count() - 1)
        if not self.combo.count():
            self.combo.addItem(tr("No catalogue yet"), None)
        self.combo.blockSignals(False)
        self._choose()

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
        current = self.current()
        self._change.setEnabled(current is not None)
        self._forget.setEnabled(current is not None)
        if current is not None:
            settings.set_value("catalogue-chosen", current.address)
        self.combo.setToolTip(current.address if current else "")
        self.chosen.emit()
