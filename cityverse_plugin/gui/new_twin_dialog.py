"""A new, empty twin: name, place, area, licence, provider, folder."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QRegularExpression, Qt, pyqtSignal
from qgis.PyQt.QtGui import QRegularExpressionValidator
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QGroupBox, QLineEdit, QVBoxLayout, QWidget

from ..bridge.i18n import tr
from ..twin.canonical import slug
from ..twin.model import Place, Twin
from ..twin.record import Provider
from .area_fields import AreaFields
from .licences import LicenceCombo
from .widgets import words


class NewTwinDialog(QDialog):
    """Asks for what a twin cannot be without; the button works when all is there, and a sentence says what lacks.

    Signals
    -------
    asked()
        The user wants what is described; whoever makes it accepts the dialog, or says in it why it cannot be.
    """

    asked = pyqtSignal()

    def __init__(self, canvas: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("New twin"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("for instance Olinda"))
        self.country = QLineEdit()
        self.country.setPlaceholderText("BR")
        self.country.setMaxLength(2)
        self.country.setValidator(QRegularExpressionValidator(QRegularExpression("[A-Za-z]{2}"), self))
        self.country.setToolTip(tr("Two letters, ISO 3166-1: BR, MA, NL…"))
        self.provider = QLineEdit()
        self.provider.setPlaceholderText(tr("Who is responsible for it"))
        self.licence = LicenceCombo()
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDialogTitle(tr("An empty folder for the twin"))
        self.folder.lineEdit().setAccessibleName(tr("Folder"))
        self.area = AreaFields(canvas, self.country.text)
        self.lacking = words()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Create"))
        self.buttons.accepted.connect(self._ask)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self._listen()
        self._check()

    def twin(self) -> Twin:
        """Return the twin that was described."""
        name, area = self.name.text().strip(), self.area.outputExtent()
        box = (area.xMinimum(), area.yMinimum(), area.xMaximum(), area.yMaximum())
        return Twin(
            id=slug(name),
            title=name,
            description=tr("Digital twin of {name}.").format(name=name),
            licence=self.licence.licence(),
            place=Place(name, self.country.text().strip().upper()),
            providers=(Provider(self.provider.text().strip(), ("producer", "licensor")),),
            bbox=box,
        )

    def folder_path(self) -> Path:
        """Return the folder that was chosen."""
        return Path(self.folder.filePath())

    def shortcomings(self) -> list[str]:
        """Return what is lacking, one sentence each."""
        checks = (
            (self.name.text().strip(), tr("Give it a name.")),
            (self.country.hasAcceptableInput(), tr("Give the country's two letters.")),
            (self.area.is_said(), tr("Say which area it covers.")),
            (self.licence.licence(), tr("Choose a licence.")),
            (self.provider.text().strip(), tr("Say who is responsible.")),
            (self.folder.filePath().strip(), tr("Choose a folder.")),
        )
        return [sentence for good, sentence in checks if not good]

    def refuse(self, reason: str) -> None:
        """Say why it cannot be made; what was typed stays, to be changed."""
        self._check()
        self.lacking.setText(reason)

    def _ask(self) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(False)
        self.asked.emit()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(tr("Name"), self.name)
        form.addRow(tr("Country"), self.country)
        form.addRow(tr("Responsible"), self.provider)
        form.addRow(tr("Licence"), self.licence)
        form.addRow(tr("Folder"), self.folder)
        self._arrange(form)

    def _arrange(self, form: QFormLayout) -> None:
        """Put the form and what stands below it into the dialog."""
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self._boxed_area())
        column.addWidget(self.lacking)
        column.addWidget(self.buttons)

    def _boxed_area(self) -> QGroupBox:
        box = QGroupBox(tr("Area"))
        QVBoxLayout(box).addWidget(self.area)
        return box

    def _listen(self) -> None:
        for line in (self.name, self.country, self.provider):
            line.textChanged.connect(self._check)
        self.licence.currentIndexChanged.connect(self._check)
        self.folder.fileChanged.connect(self._check)
        self.area.extentChanged.connect(self._check)

    def _check(self, *_changed: Any) -> None:
        lacking = self.shortcomings()
        self.lacking.setText(" ".join(lacking))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not lacking)
