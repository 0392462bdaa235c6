"""The dialog for one source of sensors: name, address or file, what it speaks, its messages, authentication."""

from __future__ import annotations

from dataclasses import replace

from qgis.gui import QgsAuthConfigSelect
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..bridge.i18n import tr
from ..bridge.sensors_sources import BROKER, KINDS, SensorSource, address_problem, is_broker, kind_words
from ..twin.messages import say
from .choosing import choose_file, tables
from .icons import theme
from .sensors_messages import MessagesBox
from .widgets import fit

WIDTH = 480
EXAMPLE = "mqtts://broker.example.org/city/#"


class SensorsDialog(QDialog):
    """What is known of a source; secrets stay in QGIS's authentication manager."""

    def __init__(self, source: SensorSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Source of sensors"))
        self._source = source
        self.name = QLineEdit(source.name)
        self.name.setPlaceholderText(tr("for instance: Air quality of the province"))
        self.address = QLineEdit(source.address)
        self.address.setPlaceholderText("https://sensors.example.org/FROST-Server/v1.1")
        self.address.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.address.setToolTip(
            tr("Address of a service, the path of a table, or a broker of MQTT with its topics: {example}").format(
                example=EXAMPLE
            )
        )
        self.kind = QComboBox()
        self.kind.setAccessibleName(tr("What it speaks"))
        for kind in KINDS:
            self.kind.addItem(kind_words(kind), kind)
        self.kind.setCurrentIndex(self.kind.findData(source.kind))
        self.messages = MessagesBox(source.mapping)
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.auth = QgsAuthConfigSelect()
        self.auth.setConfigId(source.authcfg)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self.address.textChanged.connect(self._check)
        self.kind.currentIndexChanged.connect(self._check)
        self._check()
        fit(self, WIDTH, self.sizeHint().height())

    def source(self) -> SensorSource:
        """Return what was entered, as a source of the user's own; without a name, the address serves as one."""
        address = self.address.text().strip()
        return replace(
            self._source,
            name=self.name.text().strip() or address,
            address=address,
            authcfg=self.auth.configId(),
            kind=str(self.kind.currentData() or ""),
            catalogue="",
            mapping=self.messages.mapping() if self._listens() else None,
        )

    def _lay_out(self) -> None:
        browse = QToolButton()
        browse.setIcon(theme("mActionFileOpen.svg"))
        browse.setToolTip(tr("Choose a table on this computer"))
        browse.setAccessibleName(browse.toolTip())
        browse.clicked.connect(self._browse)
        place = QHBoxLayout()
        place.addWidget(self.address, 1)
        place.addWidget(browse)
        form = QFormLayout()
        form.addRow(tr("Name"), self.name)
        form.addRow(tr("Address or file"), place)
        form.addRow(tr("What it speaks"), self.kind)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.messages)
        column.addWidget(self.note)
        column.addWidget(QLabel(tr("Authentication, if the source asks for one:")))
        column.addWidget(self.auth)
        column.addStretch()
        column.addWidget(self.buttons)

    def _browse(self) -> None:
        path = choose_file(self, tr("Choose a table"), tables())
        if path:
            self.address.setText(path)
            self.kind.setCurrentIndex(self.kind.findData("table"))

    def _listens(self) -> bool:
        return is_broker(self.address.text()) or self.kind.currentData() == BROKER

    def _check(self, _changed: object = None) -> None:
        """Show the fields that matter, and say what is still wrong."""
        address = self.address.text().strip()
        self.messages.setVisible(self._listens())
        problem = address_problem(address) if address else None
        if self._listens() and address and not is_broker(address):
            problem = say("The address of a broker begins with mqtts:// or mqtt://, as in {example}.", example=EXAMPLE)
        note = tr(problem) if problem is not None else ""
        if not note and self.auth.configId() and address.lower().startswith("mqtt://"):
            note = tr("Without TLS (mqtts://) user and password can be read on their way.")
        self.note.setText(note)
        self.note.setVisible(bool(note))
        ready = bool(address) and problem is None
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ready)
