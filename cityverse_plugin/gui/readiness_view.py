"""Which analyses can run, and for each that cannot, what it lacks."""

from __future__ import annotations

from functools import partial
from html import escape

from qgis.core import QgsMapLayer
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..bridge.i18n import tr
from ..twin.model import Twin
from ..twin.readiness import Analysis, LayerState, Readiness, readiness
from .desk import Desk
from .icons import state_icon
from .running import fill_menu, open_dialog
from .widgets import tool_button, words

SENTENCES = 2
ICON = QSize(16, 16)


class ReadinessView(QWidget):
    """The report below the tree.

    Signals
    -------
    addAsked(str, QPoint)
        The user wants to add what an analysis lacks: the role, and where on the screen was clicked.
    """

    addAsked = pyqtSignal(str, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._layer: QgsMapLayer | None = None
        self._role = ""
        self._report = Readiness((), ())
        self.summary = words()
        tip = tr("Analyses that can run now; what the selected layer serves comes first")
        self.run = tool_button(tr("Run…"), "processingAlgorithm.svg", tip)
        self.run.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self.run)
        self._menu.aboutToShow.connect(self._fill)
        self.run.setMenu(self._menu)
        self.sentences = QListWidget()
        self.sentences.setWordWrap(True)
        self.sentences.setIconSize(ICON)
        self.sentences.setAlternatingRowColors(True)
        self.sentences.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.sentences.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sentences.setAccessibleName(tr("What is lacking"))
        self.sentences.itemClicked.connect(self._ask)
        self.sentences.itemActivated.connect(self._ask)
        head = QHBoxLayout()
        head.addWidget(self.summary, 1)
        head.addWidget(self.run)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.sentences)

    def show_twin(self, twin: Twin | None) -> None:
        """Judge a twin and say so."""
        self._report = readiness(twin, self._desk.analyses()) if twin is not None else Readiness((), ())
        ready = self._ready()
        self.summary.setText(self._headline(len(ready)))
        self.run.setEnabled(bool(ready))
        self.sentences.clear()
        for message in self._desk.session.problems if twin is not None else ():
            self._say("wrong", tr(message))
        for state in self._report.analyses:
            if not state.can_run:
                lacking = " ".join(tr(message) for message in state.lacking)
                text = tr("{analysis}: {lacking}").format(analysis=state.analysis.title, lacking=lacking)
                self._say_missing(text, _missing_role(twin, state.analysis))
        for layer in self._report.layers:
            self._say_problems(layer)
        self.sentences.setVisible(self.sentences.count() > 0)

    def select(self, layer: QgsMapLayer | None, role_id: str) -> None:
        """Remember the selected layer: what it serves comes first, and it is filled in."""
        self._layer, self._role = layer, role_id

    def fill_run_menu(self, menu: QMenu) -> None:
        """Fill a menu with what can run now."""
        layer, role_id = self._layer, self._role
        fill_menu(menu, self._ready(), role_id, partial(open_dialog, layer=layer, role_id=role_id))

    def _ready(self) -> list[Analysis]:
        return [state.analysis for state in self._report.analyses if state.can_run]

    def _headline(self, count: int) -> str:
        if not self._report.analyses:
            return ""
        if count == 0:
            return tr("No analysis can run yet.")
        return tr("You can run 1 analysis") if count == 1 else tr("You can run {count} analyses").format(count=count)

    def _ask(self, item: QListWidgetItem) -> None:
        role_id = str(item.data(Qt.ItemDataRole.UserRole) or "")
        if role_id and QApplication.activePopupWidget() is None:
            place = self.sentences.visualItemRect(item)
            edge = place.bottomRight() if self.isRightToLeft() else place.bottomLeft()
            self.addAsked.emit(role_id, self.sentences.viewport().mapToGlobal(edge))

    def _fill(self) -> None:
        self._menu.clear()
        self.fill_run_menu(self._menu)

    def _say_missing(self, text: str, role_id: str) -> None:
        item = self._say("missing", text)
        item.setData(Qt.ItemDataRole.UserRole, role_id)
        if role_id:
            item.setToolTip(escape(tr("Click here to add it")))

    def _say_problems(self, state: LayerState) -> None:
        if not state.problems:
            return
        title = state.layer.record.title or state.layer.record.id
        sentences = [tr(problem.message) for problem in state.problems]
        shown = " ".join(sentences[:SENTENCES])
        if len(sentences) > SENTENCES:
            shown += " " + tr("And {count} more.").format(count=len(sentences) - SENTENCES)
        blocking = any(problem.blocking for problem in state.problems)
        item = self._say(
            "wrong" if blocking else "remark", tr("“{layer}”: {problem}").format(layer=title, problem=shown)
        )
        item.setToolTip("<br>".join(escape(sentence) for sentence in sentences))

    def _say(self, state: str, text: str) -> QListWidgetItem:
        return QListWidgetItem(state_icon(state), text, self.sentences)


def _missing_role(twin: Twin | None, analysis: Analysis) -> str:
    """Return the first role that an analysis must have and that nothing in the twin fills, "" if there is none."""
    for need in analysis.needs:
        if need.roles and not need.optional and twin is not None and not any(map(twin.with_role, need.roles)):
            return need.roles[0]
    return ""
