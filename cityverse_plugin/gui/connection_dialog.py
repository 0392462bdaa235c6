"""The dialog for one catalogue: name, address, authentication, who can read it, and where its files go."""

from __future__ import annotations

from dataclasses import replace

from qgis.gui import QgsAuthConfigSelect, QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ..bridge.i18n import tr
from ..bridge.settings import Connection
from .widgets import fit

WIDTH, MARGIN = 500, 40
OWN, WEBDAV, S3 = "own", "webdav", "s3"
_BEGINNINGS = {OWN: (), WEBDAV: ("http://", "https://"), S3: ("s3://",)}


class ConnectionDialog(QDialog):
    """What is known of a catalogue; secrets stay in QGIS's authentication manager."""

    def __init__(self, connection: Connection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Catalogue"))
        self._connection = connection
        self.name = QLineEdit(connection.name)
        self.address = _address_line(connection.address, "https://catalogue.example.org")
        self.address.setToolTip(tr("Address of a STAC catalogue, or a folder"))
        self.readers = QLineEdit(connection.readers)
        self.readers.setPlaceholderText(tr("for instance: everybody; the staff of the province"))
        self.readers.setToolTip(tr("Shown to whoever publishes there"))
        self.auth = _auth(connection.authcfg)
        self.files = self._files_combo()
        self.folder = _address_line(connection.files, "")
        self.endpoint = _address_line(connection.endpoint, "https://s3.example.org")
        self.endpoint.setToolTip(tr("The server of the bucket; empty for Amazon's"))
        self.files_auth = _auth(connection.files_authcfg)
        self.note = QLabel()
        self.note.setWordWrap(True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._lay_out()
        for line in (self.address, self.folder):
            line.textChanged.connect(self._check)
        self.files.currentIndexChanged.connect(self._check)
        self._check()
        fit(self, WIDTH, self.sizeHint().height())

    def connection(self) -> Connection:
        """Return what was entered; without a name, the address serves as one."""
        address, kind = self.address.text().strip(), self.files.currentData()
        return replace(
            self._connection,
            name=self.name.text().strip() or address,
            address=address,
            authcfg=self.auth.configId(),
            readers=self.readers.text().strip(),
            files=self.folder.text().strip() if kind != OWN else "",
            files_authcfg=self.files_auth.configId() if kind != OWN else "",
            endpoint=self.endpoint.text().strip() if kind == S3 else "",
        )

    def _files_combo(self) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(tr("Files go to"))
        combo.addItem(tr("the catalogue's own place"), OWN)
        combo.addItem(tr("a WebDAV folder"), WEBDAV)
        combo.addItem(tr("an S3 bucket"), S3)
        files = self._connection.files
        kind = S3 if files.startswith("s3://") else WEBDAV if files else OWN
        combo.setCurrentIndex(combo.findData(kind))
        return combo

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(tr("Name"), self.name)
        form.addRow(tr("Address or folder"), self.address)
        form.addRow(tr("Who can read it"), self.readers)
        group = self.group = QgsCollapsibleGroupBox(tr("Files"))
        group.setCollapsed(not self._connection.files)
        inner = self.files_form = QFormLayout(group)
        inner.addRow(tr("Files go to"), self.files)
        inner.addRow(tr("Folder"), self.folder)
        inner.addRow(tr("Server"), self.endpoint)
        inner.addRow(tr("Authentication"), self.files_auth)
        inner.addRow(self.note)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(QLabel(tr("Authentication, if the catalogue asks for one:")))
        column.addWidget(self.auth)
        column.addWidget(group)
        column.addStretch()
        column.addWidget(self._buttons)

    def _check(self) -> None:
        """Show the fields that matter, and say what is still missing."""
        kind, folder = self.files.currentData(), self.folder.text().strip()
        for field, kinds in ((self.folder, (WEBDAV, S3)), (self.endpoint, (S3,)), (self.files_auth, (WEBDAV, S3))):
            field.setVisible(kind in kinds)
            self.files_form.labelForField(field).setVisible(kind in kinds)
        self.folder.setPlaceholderText("s3://bucket/prefix" if kind == S3 else "https://files.example.org/city")
        fits = kind == OWN or folder.lower().startswith(_BEGINNINGS[kind])
        notes = {
            OWN: tr("Files are sent to the place that the catalogue itself names."),
            WEBDAV: tr("The address of a folder that takes files (HTTP PUT); readers fetch them from there."),
            S3: tr(
                "Written as s3://bucket/prefix. Key and secret stand in a “Basic” authentication: user and password."
            ),
        }
        self.note.setText(notes[kind])
        ready = bool(self.address.text().strip()) and fits
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ready)
        # Inside of the box, a sentence that wraps does not get the height that it needs by itself.
        self.note.setMinimumHeight(self.note.heightForWidth(WIDTH - 2 * MARGIN))


def _address_line(text: str, example: str) -> QLineEdit:
    """Return a field for an address, which is written from left to right in every language."""
    line = QLineEdit(text)
    line.setPlaceholderText(example)
    line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return line


def _auth(authcfg: str) -> QgsAuthConfigSelect:
    select = QgsAuthConfigSelect()
    select.setConfigId(authcfg)
    return select
