"""Which variable of a climate file is meant."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ..bridge.foreign import Offered
from ..bridge.i18n import tr
from ..twin.messages import say
from ..twin.roles import role
from .loading import Loader
from .widgets import fit, words


class VariableDialog(QDialog):
    """A list of the variables with what they measure.

    Signals
    -------
    chosen(str)
        The name of the variable.
    """

    chosen = pyqtSignal(str)

    def __init__(self, file: str, offered: Sequence[Offered], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Choose a variable"))
        fit(self, 520, 320)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Variables"))
        for one in offered:
            known = role(one.role)
            text = one.summary if known is None else f"{one.summary} → {tr(say(known.title))}"
            item = QListWidgetItem(text, self.list)
            item.setData(Qt.ItemDataRole.UserRole, one.name)
        self.list.setCurrentRow(0)
        self.list.itemDoubleClicked.connect(self._accept)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.addWidget(words(tr("“{file}” holds {count} variables. Which one?").format(file=file, count=len(offered))))
        whole.addWidget(self.list)
        whole.addWidget(self.buttons)

    def _accept(self, _item: Any = None) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
            self.accept()


def ask_variables(loader: Loader, parent: QWidget) -> None:
    """Let a person choose the variable of a layer wherever a loader does not know which one is meant."""

    def ask(store: Any, twin: Any, layer: Any, offered: Sequence[Offered]) -> None:
        dialog = VariableDialog(layer.record.title or layer.record.id, offered, parent)
        dialog.chosen.connect(partial(loader.load, store, twin, layer))
        dialog.open()

    loader.undecided.connect(ask)
