"""Columns matched to meanings: the guess with its reason, the first values, and the choice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..bridge.columns import MEANINGS, Column, Guess, plausible
from ..bridge.i18n import tr
from ..bridge.units import with_unit
from ..twin.messages import Message, say
from ..twin.roles import role
from .widgets import words

_MEANING, _COLUMN, _VALUES, _REASON = range(4)
_SHOWN = 5


class FieldMappingDialog(QDialog):
    """One row for each meaning that a role knows.

    Signals
    -------
    chosen(dict)
        Column by meaning, when the user is content.
    """

    chosen = pyqtSignal(object)

    def __init__(
        self, title: str, role_id: str, columns: Sequence[Column], guesses: Mapping[str, Guess], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Columns of {layer}").format(layer=title))
        self.resize(760, 320)
        self._columns = {column.name: column for column in columns}
        self._guesses = dict(guesses)
        self.choices: dict[str, QComboBox] = {}
        self.table = QTableWidget(len(guesses), 4)
        self.table.setHorizontalHeaderLabels([tr("Meaning"), tr("Column"), tr("First values"), tr("Why")])
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.horizontalHeader().setSectionResizeMode(_REASON, QHeaderView.ResizeMode.Stretch)
        known = role(role_id)
        units = known.fields if known else {}
        for row, (meaning, guess) in enumerate(self._guesses.items()):
            self._add_row(row, meaning, units.get(meaning, ""), guess)
        self.table.resizeColumnsToContents()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.addWidget(words(tr("Which column says what? Analyses ask for these meanings.")))
        whole.addWidget(self.table, 1)
        whole.addWidget(self.buttons)

    def fields(self) -> dict[str, str]:
        """Return the column of each meaning that has one."""
        pairs = {meaning: str(choice.currentData()) for meaning, choice in self.choices.items()}
        return {meaning: column for meaning, column in pairs.items() if column}

    def _add_row(self, row: int, meaning: str, unit: str, guess: Guess) -> None:
        title = tr(MEANINGS[meaning])
        shown = title if unit in ("", "1") else with_unit(title, unit)
        self.table.setItem(row, _MEANING, QTableWidgetItem(shown))
        choice = QComboBox()
        choice.setAccessibleName(shown)
        choice.addItem(tr("(none)"), "")
        for name in self._columns:
            choice.addItem(name, name)
        choice.setCurrentIndex(max(0, choice.findData(guess.column)))
        choice.currentIndexChanged.connect(partial(self._changed, row, meaning))
        self.choices[meaning] = choice
        self.table.setCellWidget(row, _COLUMN, choice)
        self._show(row, guess.column, guess.reason)

    def _changed(self, row: int, meaning: str, _index: int) -> None:
        name = str(self.choices[meaning].currentData())
        self._show(row, name, self._reason(meaning, name))

    def _reason(self, meaning: str, name: str) -> Message:
        guess = self._guesses[meaning]
        if name == guess.column:
            return guess.reason
        trouble = plausible(meaning, self._columns[name]) if name else None
        return say("You chose it. {trouble}", trouble=trouble) if trouble is not None else say("You chose it.")

    def _show(self, row: int, name: str, reason: Message) -> None:
        values = self._columns[name].values[:_SHOWN] if name in self._columns else ()
        texts = (f"{value:g}" if isinstance(value, float) else str(value) for value in values)
        self.table.setItem(row, _VALUES, QTableWidgetItem(" · ".join(text[:40] for text in texts)))
        told = QTableWidgetItem(tr(reason))
        told.setToolTip(tr(reason))
        self.table.setItem(row, _REASON, told)

    def _accept(self) -> None:
        self.chosen.emit(self.fields())
        self.accept()
