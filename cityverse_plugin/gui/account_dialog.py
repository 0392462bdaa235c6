"""What became of the objects of a file: how many came, and which ones did not, each with its reason."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..bridge.accounts import Told
from ..bridge.i18n import tr, without_markup
from .widgets import fit, words

#: Ids below a reason; the copy has all of them.
_MOST = 1000


class AccountDialog(QDialog):
    """Reasons with their numbers; below each, the objects that were left out for it."""

    def __init__(self, told: Told, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("What was left out"))
        fit(self, 640, 360)
        self._told = told
        self.list = QTreeWidget()
        self.list.setHeaderLabels([tr("Reason, and the objects"), tr("Number")])
        self.list.setAccessibleName(tr("Reasons"))
        self.list.setWordWrap(True)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for reason, ids in told.left_out:
            self._add(tr(reason), ids)
        if len(told.left_out) == 1:
            self.list.expandAll()
        self.copy = QPushButton(tr("Copy all"))
        self.copy.setToolTip(tr("Copy every object with its reason, as a table"))
        self.copy.clicked.connect(self._copy)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.addWidget(words(tr(told.sentence)))
        whole.addWidget(self.list, 1)
        whole.addWidget(buttons)

    def _add(self, reason: str, ids: tuple[str, ...]) -> None:
        line = QTreeWidgetItem(self.list, [reason, str(len(ids))])
        line.setToolTip(0, without_markup(reason))
        for identifier in ids[:_MOST]:
            QTreeWidgetItem(line, [identifier])
        if len(ids) > _MOST:
            QTreeWidgetItem(line, [tr("… and {count} more").format(count=len(ids) - _MOST)])

    def _copy(self) -> None:
        lines = [f"{identifier}\t{tr(reason)}" for reason, ids in self._told.left_out for identifier in ids]
        QApplication.clipboard().setText("\n".join(lines))
