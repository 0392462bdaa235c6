"""Somebody else changed the record in the meantime: both versions side by side, and a choice between them."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QImage, QPixmap
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..bridge.i18n import tr
from ..bridge.settings import connection_to
from ..catalogue.outbox import Job
from ..catalogue.publish import LostUpdate
from ..twin.record import Record
from .finding import THUMBNAIL
from .icons import theme
from .record_differences import Difference, differences
from .record_words import isolated, moment_words
from .widgets import fit, words

WIDTH, HEIGHT = 760, 520


class ConflictDialog(QDialog):
    """Mine, theirs, and what both began from.

    Signals
    -------
    chosen(str)
        "mine" or "theirs"; nothing where the user puts it off.
    """

    chosen = pyqtSignal(str)

    def __init__(self, job: Job, found: LostUpdate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cityverse-conflict")
        self.setWindowTitle(tr("Changed by somebody else: {title}").format(title=job.title))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.mine_picture, self.theirs_picture = QLabel(), QLabel()
        self.table = _table(differences(found.mine, found.theirs, found.base), found.base is not None)
        self.buttons = QDialogButtonBox()
        self.keep_mine = self._button(tr("Keep mine"), "mActionSharingExport.svg", "mine")
        self.keep_theirs = self._button(tr("Keep theirs"), "mActionSharingImport.svg", "theirs")
        self.later = self.buttons.addButton(tr("Decide later"), QDialogButtonBox.ButtonRole.RejectRole)
        self.later.setDefault(True)
        self.buttons.rejected.connect(self.reject)
        self.is_open = True
        self.finished.connect(self._close)
        self._lay_out(job, found)
        fit(self, WIDTH, HEIGHT)

    def show_pictures(self, mine: QImage | None, theirs: QImage | None) -> None:
        """Show what was found of both pictures."""
        for label, image in ((self.mine_picture, mine), (self.theirs_picture, theirs)):
            if image is not None:
                label.setPixmap(QPixmap.fromImage(image))
            label.setVisible(image is not None)

    def _button(self, text: str, icon: str, choice: str) -> Any:
        button = self.buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.setIcon(theme(icon))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._choose(choice))
        return button

    def _close(self, _result: int) -> None:
        self.is_open = False

    def _choose(self, choice: str) -> None:
        self.chosen.emit(choice)
        self.accept()

    def _lay_out(self, job: Job, found: LostUpdate) -> None:
        column = QVBoxLayout(self)
        text = tr("While you worked on “{title}”, somebody else published another version of it in {catalogue}.")
        where = connection_to(job.address, job.authcfg).name
        column.addWidget(words(text.format(title=job.title, catalogue=where)))
        heads = QGridLayout()
        later = tr("revision {number}").format(number=found.theirs.revision)
        sides = (
            (tr("Yours"), tr("not published yet"), found.mine, self.mine_picture),
            (tr("Theirs"), later, found.theirs, self.theirs_picture),
        )
        for place, (title, state, record, picture) in enumerate(sides):
            picture.setAccessibleName(title)
            picture.setFixedSize(THUMBNAIL * 2)
            picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
            picture.hide()
            heads.addWidget(picture, 0, 2 * place)
            heads.addWidget(words(_head(title, state, record)), 0, 2 * place + 1)
            heads.setColumnStretch(2 * place + 1, 1)
        column.addLayout(heads)
        column.addWidget(words(tr("Only what differs is shown:")))
        column.addWidget(self.table, 1)
        column.addWidget(words(_consequences()))
        column.addWidget(self.buttons)


def _head(title: str, state: str, record: Record) -> str:
    """Return which version it is, when it was written and who made it."""
    who = ", ".join(provider.name for provider in record.providers if provider.name)
    return "\n".join(part for part in (title, state, moment_words(record.updated), who) if part)


def _consequences() -> str:
    mine = tr("Keep mine: your version goes over the one that you see here, and over no later one.")
    theirs = tr("Keep theirs: your version is taken out of the outbox; your layer stays as it is.")
    return f"{mine}\n{theirs}"


def _table(rows: list[Difference], with_base: bool) -> QTableWidget:
    """Return the differences as plain text, whatever strangers wrote into them."""
    heads = [tr("What"), tr("Yours"), tr("Theirs"), *([tr("Before")] if with_base else [])]
    table = QTableWidget(len(rows), len(heads))
    table.setHorizontalHeaderLabels(heads)
    table.verticalHeader().hide()
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    table.setWordWrap(True)
    table.setTextElideMode(Qt.TextElideMode.ElideNone)
    table.setAccessibleName(tr("What differs"))
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    for number, row in enumerate(rows):
        texts = [row.field, *map(isolated, (row.mine, row.theirs, *([row.base or ""] if with_base else [])))]
        for place, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setTextAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
            table.setItem(number, place, item)
    return table
