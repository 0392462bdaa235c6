"""Jobs of open data that run or wait: how far each preset is, why one failed, and how to go on."""

from __future__ import annotations

from functools import partial
from typing import Any

from qgis.PyQt.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ..bridge.i18n import tr
from ..bridge.starting import DONE, FAILED, Plan, Starter, Unfinished, forget, heard, preset
from ..twin.messages import CityVerseError, Message, say
from .widgets import tool_button, words


class ErrandRow(QWidget):
    """One preset of a job: its name, how far it is, what is being done or why it failed."""

    def __init__(self, plan: Plan, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        errand = plan.errands[number]
        self.title = words(_title(errand.preset))
        self.state = words()
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setFixedWidth(110)
        self.bar.setAccessibleName(self.title.text())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.title, 2)
        row.addWidget(self.bar)
        row.addWidget(self.state, 3)
        if errand.state == FAILED and errand.reason is not None:
            self.show_state(say("Failed. {reason}", reason=heard(errand.reason)), 0.0)
        elif errand.state == DONE:
            self.show_state(say("In the twin"), 1.0)
        else:
            self.show_state(say("Waits"), 0.0)

    def show_state(self, text: Message, share: float) -> None:
        """Say what is being done, and how much is."""
        self.bar.setValue(int(100 * share))
        self.state.setText(tr(text))


class JobRow(QWidget):
    """One job: its twin, its presets, and what can be done."""

    def __init__(self, one: Unfinished, view: JobsView) -> None:
        super().__init__(view)
        plan, running = one.plan, view.starter.running and view.starter.plan_id == one.plan.id
        failed = any(errand.state == FAILED for errand in plan.errands)
        head = QHBoxLayout()
        head.addWidget(words(tr("“{twin}” is not fetched to its end.").format(twin=plan.twin.get("title", ""))), 1)
        self.go_on = tool_button(
            tr("Retry") if failed else tr("Go on"),
            "mActionRefresh.svg",
            tr("Go on where it was; what is there is kept"),
        )
        self.cancel = tool_button(tr("Cancel"), "mTaskCancel.svg", tr("Stop; it can go on another day"))
        self.remove = tool_button(tr("Remove"), "mActionRemove.svg", tr("Forget it; what is in the twin stays"))
        self.go_on.setVisible(not running)
        self.cancel.setVisible(running)
        self.remove.setVisible(not running)
        for button, deed in ((self.go_on, view.go_on), (self.cancel, view.cancel), (self.remove, view.remove)):
            button.clicked.connect(partial(_call, deed, one))
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        self.errands = [ErrandRow(plan, number) for number in range(len(plan.errands))]
        for row in self.errands:
            column.addWidget(row)


class JobsView(QWidget):
    """The jobs that are not done; nothing where there are none."""

    def __init__(self, starter: Starter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.starter = starter
        self.rows: dict[str, JobRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._pairs = (
            (starter.started, self._refresh),
            (starter.moved, self._move),
            (starter.ended, self._refresh),
            (starter.stopped, self._refresh),
            (starter.failed, self._refresh),
        )
        for signal, slot in self._pairs:
            signal.connect(slot)
        self._refresh()

    def stop(self) -> None:
        """Stop listening; before the dialog is deleted."""
        for signal, slot in self._pairs:
            signal.disconnect(slot)
        self._pairs = ()

    def go_on(self, one: Unfinished) -> None:
        """Go on with a job."""
        self.starter.run(one.plan)

    def cancel(self, _one: Unfinished) -> None:
        """Stop the job that runs."""
        self.starter.stop()

    def remove(self, one: Unfinished) -> None:
        """Forget a job."""
        forget(one.home)
        self._refresh()

    def _refresh(self, _told: Any = None) -> None:
        for row in self.rows.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {one.plan.id: JobRow(one, self) for one in self.starter.unfinished()}
        for row in self.rows.values():
            self._column.addWidget(row)
        self.setVisible(bool(self.rows))

    def _move(self, identifier: str, number: int, text: Message, share: float) -> None:
        row = self.rows.get(identifier)
        if row is not None and number < len(row.errands):
            row.errands[number].show_state(text, share)


def _title(identifier: str) -> str:
    try:
        return tr(preset(identifier).title)
    except CityVerseError:
        return identifier


def _call(deed: Any, one: Unfinished, _checked: bool = False) -> None:
    deed(one)
