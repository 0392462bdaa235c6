"""Which analyses can run, and for each that cannot, what it lacks."""

from __future__ import annotations

from functools import partial
from html import escape

from qgis.core import QgsMapLayer
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import (
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
    """The report below the tree."""

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
                self._say("missing", tr("{analysis}: {lacking}").format(analysis=state.analysis.title, lacking=lacking))
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

    def _fill(self) -> None:
        self._menu.clear()
        self.fill_run_menu(self._menu)

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
