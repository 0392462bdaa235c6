"""The outbox below the catalogue: what waits, how far it is, what stopped it, and what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..bridge.i18n import tr
from ..bridge.outbox import OPEN, Postbox
from ..catalogue.outbox import Job
from .desk import Notices
from .icons import theme
from .outbox_deeds import OutboxDeeds
from .outbox_delegate import OutboxDelegate
from .outbox_model import OutboxModel
from .outbox_words import summary
from .widgets import tool_button

SHOWN = 2


class OutboxSection(QWidget):
    """A heading that says everything in one line; unfolded, a list, and buttons for what is selected in it."""

    def __init__(self, postbox: Postbox, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.postbox = postbox
        self.model = OutboxModel(self)
        self.deeds = OutboxDeeds(postbox, notices, self)
        self.heading = self._heading()
        self.list = self._list_view()
        self.retry = tool_button(tr("Retry"), "mActionRefresh.svg", tr("Send it now"))
        self.pause = tool_button(tr("Pause"), "mIconTimerPause.svg", tr("Keep it here until you let it go on"))
        self.resume = tool_button(tr("Resume"), "mActionPlay.svg", tr("Let it go on"))
        self.discard = tool_button(tr("Discard…"), "mActionRemove.svg", tr("Take it out of the outbox"))
        self.why = tool_button(tr("Why?"), "mIconInfo.svg", tr("Say in full what stopped it"))
        self.compare = tool_button(tr("Compare…"), "mIconWarning.svg", tr("Yours and theirs side by side"))
        self.body = QWidget()
        self._lay_out()
        self._listen()
        self.refresh()

    def stop(self) -> None:
        """Stop listening to the outbox; before the dock is deleted."""
        self.postbox.changed.disconnect(self.refresh)
        self.postbox.moved.disconnect(self._move)

    def refresh(self) -> None:
        """Show what the outbox holds now."""
        jobs = self.postbox.jobs()
        before = len(self.model.jobs())
        self.model.show(jobs)
        self._make_room(len(jobs))
        self._tell()
        if len(jobs) > before:
            self.heading.setChecked(True)
        if jobs and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0))
        self._offer()

    def chosen(self) -> list[Job]:
        """Return the jobs that are selected."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        return [job for job in (self.model.job(self.model.index(row)) for row in rows) if job is not None]

    def _make_room(self, jobs: int) -> None:
        """Let the list show its first jobs whole; the rest is scrolled to, or the section is drawn larger."""
        line = self.list.sizeHintForRow(0) if jobs else self.list.fontMetrics().lineSpacing()
        self.list.setMinimumHeight(line * max(1, min(jobs, SHOWN)) + 2 * self.list.frameWidth())

    def _heading(self) -> QToolButton:
        heading = QToolButton()
        heading.setCheckable(True)
        heading.setAutoRaise(True)
        heading.setArrowType(Qt.ArrowType.RightArrow)
        heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        heading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        heading.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        heading.setToolTip(tr("What waits to be sent to a catalogue"))
        return heading

    def _list_view(self) -> QListView:
        view = QListView()
        view.setModel(self.model)
        view.setItemDelegate(OutboxDelegate(view))
        view.setUniformItemSizes(True)
        view.setAlternatingRowColors(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.setAccessibleName(tr("Jobs of the outbox"))
        return view

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self._menu_button())
        buttons = QHBoxLayout()
        for button in self._buttons():
            buttons.addWidget(button)
        buttons.addStretch()
        inner = QVBoxLayout(self.body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.list, 1)
        inner.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(self.body, 1)
        self._unfold(False)

    def _menu_button(self) -> QToolButton:
        button = QToolButton()
        button.setIcon(theme("mActionOptions.svg"))
        button.setAutoRaise(True)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolTip(tr("What can be done with the whole outbox"))
        button.setAccessibleName(button.toolTip())
        menu = QMenu(button)
        self.menu = {
            "retry": menu.addAction(theme("mActionRefresh.svg"), tr("Try all again")),
            "pause": menu.addAction(theme("mIconTimerPause.svg"), tr("Pause all")),
            "clear": menu.addAction(theme("mTaskComplete.svg"), tr("Clear what is sent")),
        }
        menu.addSeparator()
        self.menu["export"] = menu.addAction(theme("mActionSharingExport.svg"), tr("Export outbox…"))
        self.menu["take_in"] = menu.addAction(theme("mActionSharingImport.svg"), tr("Take in an outbox…"))
        menu.aboutToShow.connect(self._offer_all)
        button.setMenu(menu)
        return button

    def _buttons(self) -> Sequence[QToolButton]:
        return self.retry, self.pause, self.resume, self.discard, self.compare, self.why

    def _listen(self) -> None:
        self.postbox.changed.connect(self.refresh)
        self.postbox.moved.connect(self._move)
        self.heading.toggled.connect(self._unfold)
        self.list.selectionModel().selectionChanged.connect(self._offer)
        self.list.customContextMenuRequested.connect(self._context_menu)
        self.list.doubleClicked.connect(lambda _index: self._explain())
        self.retry.clicked.connect(lambda: self.deeds.retry(self.chosen()))
        self.resume.clicked.connect(lambda: self.deeds.retry(self.chosen()))
        self.pause.clicked.connect(lambda: self.deeds.pause(self.chosen()))
        self.discard.clicked.connect(lambda: self.deeds.discard(self.chosen()))
        self.why.clicked.connect(self._explain)
        self.compare.clicked.connect(self._explain)
        self.menu["retry"].triggered.connect(lambda: self.deeds.retry(self.model.jobs()))
        self.menu["pause"].triggered.connect(lambda: self.deeds.pause(self.model.jobs()))
        self.menu["clear"].triggered.connect(lambda: self.deeds.clear(self.model.jobs()))
        self.menu["export"].triggered.connect(self.deeds.export)
        self.menu["take_in"].triggered.connect(self.deeds.take_in)

    def _unfold(self, open_: bool) -> None:
        closed = Qt.ArrowType.LeftArrow if self.isRightToLeft() else Qt.ArrowType.RightArrow
        self.heading.setArrowType(Qt.ArrowType.DownArrow if open_ else closed)
        self.body.setVisible(open_)
        policy = QSizePolicy.Policy.Expanding if open_ else QSizePolicy.Policy.Maximum
        self.setSizePolicy(QSizePolicy.Policy.Preferred, policy)

    def _move(self, job: Job) -> None:
        self.model.move_on(job)
        self._tell()
        self._offer()

    def _tell(self) -> None:
        self.heading.setText(summary(self.model.jobs()))
        self.heading.setAccessibleName(self.heading.text())

    def _offer(self, *_changed: Any) -> None:
        """Offer what means something for what is selected.

        Jobs move on while somebody aims at a button: what is always there keeps its place, so that nothing else, least
        of all “Discard”, comes under the click.
        """
        chosen = self.chosen()
        states = {job.state for job in chosen}
        alone, is_open = len(chosen) == 1, bool(states & set(OPEN))
        self.pause.setVisible(is_open or "paused" not in states)
        self.resume.setVisible("paused" in states)
        self.compare.setVisible(alone and "conflict" in states)
        self.why.setVisible(alone and chosen[0].reason is not None and "conflict" not in states)
        for button in self._buttons():
            button.setEnabled(bool(chosen))
        self.retry.setEnabled(bool(states & {"waiting", "failed"}))
        self.pause.setEnabled(is_open)

    def _offer_all(self) -> None:
        states = {job.state for job in self.model.jobs()}
        self.menu["retry"].setEnabled(bool(states & {"waiting", "failed", "paused"}))
        self.menu["pause"].setEnabled(bool(states & set(OPEN)))
        self.menu["clear"].setEnabled("sent" in states)
        self.menu["export"].setEnabled(bool(states - {"sent"}))

    def _explain(self) -> None:
        chosen = self.chosen()
        if len(chosen) == 1:
            self.deeds.explain(chosen[0])

    def _context_menu(self, place: QPoint) -> None:
        if not self.list.indexAt(place).isValid():
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for button in self._buttons():
            if button.isVisibleTo(self):
                menu.addAction(button.icon(), button.text(), button.click)
        menu.popup(self.list.viewport().mapToGlobal(place))
