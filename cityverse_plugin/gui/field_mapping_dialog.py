"""What a table is and what its columns mean, asked before it comes in: guesses with their reasons, and the choice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from qgis.gui import QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..bridge.columns import MEANINGS, Column, Guess, guesses_for, plausible, unit_of, units_for
from ..bridge.columns_memory import Choice
from ..bridge.crs import crs_text, to_crs
from ..bridge.fitting import roles_for
from ..bridge.i18n import tr, without_markup
from ..bridge.units import shown_unit, with_unit
from ..twin.messages import Message, say
from ..twin.roles import role
from .icons import kind_icon
from .widgets import fit, words

_MEANING, _COLUMN, _UNIT, _VALUES, _REASON = range(5)
_SHOWN = 5
_LONGEST = 24


@dataclass(frozen=True)
class Question:
    """What is asked about.

    Parameters
    ----------
    title : str
        What the layer is called.
    kind : str
        What it is made of.
    columns : sequence of Column
        Its columns with their first values.
    role, reason : str, Message
        The guess of what it is, "" without one, and why.
    before : Choice, optional
        What was chosen for these columns before.
    asks_system : bool
        Whether nobody says in which coordinate system its places are.
    """

    title: str
    kind: str
    columns: Sequence[Column]
    role: str = ""
    reason: Message = Message("")
    before: Choice | None = None
    asks_system: bool = False


class FieldMappingDialog(QDialog):
    """The role of a table, and one row for each meaning that the role knows.

    Signals
    -------
    chosen(Choice)
        Role, and column and unit by meaning, when the user is content; "" for a meaning that is left out.
    """

    chosen = pyqtSignal(object)

    def __init__(self, question: Question, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Add “{layer}” to the twin").format(layer=question.title))
        fit(self, 820, 360)
        self._question = question
        self._columns = {column.name: column for column in question.columns}
        self._guesses: Mapping[str, Guess] = {}
        self.choices: dict[str, QComboBox] = {}
        self.units: dict[str, QComboBox] = {}
        self.role = QComboBox()
        self.why = words()
        self.explained = words()
        self.table = self._table()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Add to the twin"))
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(tr("What it is:"), self.role)
        form.addRow("", self.why)
        self.system = self._system() if question.asks_system else None
        if self.system is not None:
            form.addRow(tr("Coordinate system:"), self.system)
            form.addRow("", words(tr("The file does not say it, or says degrees of what are none. Ask its maker.")))
        whole = QVBoxLayout(self)
        whole.addLayout(form)
        whole.addWidget(self.explained)
        whole.addWidget(self.table, 1)
        whole.addWidget(self.buttons)
        self._fill_roles()

    def answer(self) -> Choice:
        """Return what is chosen."""
        fields = {meaning: str(choice.currentData()) for meaning, choice in self.choices.items()}
        units = {meaning: str(unit.currentData()) for meaning, unit in self.units.items() if fields[meaning]}
        system = crs_text(self.system.crs()) if self.system is not None else ""
        return Choice(str(self.role.currentData() or ""), fields, units, system)

    def _system(self) -> QgsProjectionSelectionWidget:
        chosen = QgsProjectionSelectionWidget()
        chosen.setAccessibleName(tr("Coordinate system"))
        chosen.setOptionVisible(QgsProjectionSelectionWidget.CrsOption.CrsNotSet, True)
        chosen.setCrs(to_crs(self._question.before.crs if self._question.before is not None else ""))
        chosen.crsChanged.connect(self._allow)
        return chosen

    def _allow(self, _crs: object = None) -> None:
        """Let it be added once all is known that must be."""
        placed = self.system is None or self.system.crs().isValid()
        known = role(str(self.role.currentData() or ""))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(known is not None and placed)

    def _table(self) -> QTableWidget:
        table = QTableWidget(0, 5)
        table.setHorizontalHeaderLabels([tr("Meaning"), tr("Column"), tr("Unit"), tr("First values"), tr("Why")])
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        table.setAccessibleName(tr("Columns and their meanings"))
        table.setWordWrap(True)
        table.horizontalHeader().setSectionResizeMode(_REASON, QHeaderView.ResizeMode.Stretch)
        return table

    def _fill_roles(self) -> None:
        self.role.setAccessibleName(tr("What it is"))
        known = roles_for(self._question.kind)
        if self._question.role not in [one.id for one in known]:
            self.role.addItem(tr("Choose what it is…"), "")
        for one in known:
            self.role.addItem(kind_icon(one.kinds[0]), tr(say(one.title)), one.id)
        self.role.setCurrentIndex(max(0, self.role.findData(self._question.role)))
        self.role.currentIndexChanged.connect(self._show_role)
        self._show_role()

    def _show_role(self, _index: int = 0) -> None:
        role_id = str(self.role.currentData() or "")
        known = role(role_id)
        self.why.setText(tr(self._question.reason if role_id == self._question.role else say("You chose it.")))
        self.choices, self.units = {}, {}
        self._guesses = guesses_for(role_id, self._question.columns, self._question.before)
        self.table.setRowCount(0)
        self.table.setRowCount(len(self._guesses))
        for row, (meaning, guess) in enumerate(self._guesses.items()):
            self._add_row(row, meaning, known.fields[meaning] if known else "", guess)
        asks = say("Which column says what? Analyses ask for these meanings. The file's own columns stay as they are.")
        nothing = say("Analyses ask for none of its columns; all of them come along.")
        self.explained.setText(tr(asks if self._guesses else nothing) if known else "")
        self.table.setVisible(bool(self._guesses))
        self.table.resizeColumnsToContents()
        self._allow()

    def _add_row(self, row: int, meaning: str, unit: str, guess: Guess) -> None:
        title = tr(MEANINGS[meaning])
        shown = title if unit in ("", "1") else with_unit(title, unit)
        self.table.setItem(row, _MEANING, QTableWidgetItem(shown))
        choice = QComboBox()
        choice.setAccessibleName(tr("Column of {meaning}").format(meaning=shown))
        choice.addItem(tr("Leave out"), "")
        for name in self._columns:
            choice.addItem(name, name)
        choice.setCurrentIndex(max(0, choice.findData(guess.column)))
        choice.currentIndexChanged.connect(partial(self._changed, row, meaning))
        self.choices[meaning] = choice
        self.table.setCellWidget(row, _COLUMN, choice)
        if units_for(unit):
            self._add_units(row, meaning, unit, guess)
        self._show(row, guess.column, guess.reason)

    def _add_units(self, row: int, meaning: str, unit: str, guess: Guess) -> None:
        choice = QComboBox()
        choice.setAccessibleName(tr("Unit of {meaning}").format(meaning=tr(MEANINGS[meaning])))
        choice.setToolTip(tr("The unit that the numbers are in. From another one than {unit} a column is computed.")
                          .format(unit=shown_unit(unit)))  # fmt: skip
        for one in units_for(unit):
            choice.addItem(shown_unit(one), one)
        choice.setCurrentIndex(max(0, choice.findData(guess.unit)))
        choice.setEnabled(bool(guess.column))
        self.units[meaning] = choice
        self.table.setCellWidget(row, _UNIT, choice)

    def _changed(self, row: int, meaning: str, _index: int) -> None:
        name = str(self.choices[meaning].currentData())
        unit = self.units.get(meaning)
        if unit is not None:
            unit.setEnabled(bool(name))
            unit.setCurrentIndex(max(0, unit.findData(unit_of(str(self.role.currentData()), meaning, name))))
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
        joined = " · ".join(text[:_LONGEST] for text in texts)
        for place, text in ((_VALUES, joined), (_REASON, tr(reason))):
            item = QTableWidgetItem(text)
            item.setToolTip(without_markup(text))
            self.table.setItem(row, place, item)

    def _accept(self) -> None:
        self.chosen.emit(self.answer())
        self.accept()
