"""Which tables of a file come into the twin."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ..bridge.i18n import tr
from ..bridge.vector_tables import title_of
from .widgets import words


class TablesDialog(QDialog):
    """A list with a check box for each table.

    Signals
    -------
    chosen(list of str)
        The tables that are checked, when the user is content.
    """

    chosen = pyqtSignal(object)

    def __init__(self, source: str, tables: Sequence[str], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Add to the twin"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Tables"))
        for table in tables:
            item = QListWidgetItem(title_of(table), self.list)
            item.setData(Qt.ItemDataRole.UserRole, table)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        text = tr("“{file}” holds {count} tables. Which of them belong to the twin?")
        whole.addWidget(words(text.format(file=Path(source).name, count=len(tables))))
        whole.addWidget(self.list)
        whole.addWidget(self.buttons)

    def _accept(self) -> None:
        items = [self.list.item(row) for row in range(self.list.count())]
        self.chosen.emit(
            [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == Qt.CheckState.Checked]
        )
        self.accept()
