"""Starting twins from open data, asked from the Twin panel and the menu."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..bridge.i18n import tr
from ..bridge.starting import FAILED, Plan, Starter, Unfinished, heard, preset
from ..twin.messages import Message, say
from .desk import Desk
from .start_dialog import StartDialog


class StartDeeds(QObject):
    """Shows the dialog, runs the jobs, opens what came, and says what failed.

    Signals
    -------
    started(QgsTask)
        A job runs.
    """

    started = pyqtSignal(object)

    def __init__(self, desk: Desk, starter: Starter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.starter = starter
        self.dialog: StartDialog | None = None
        starter.started.connect(self.started)
        starter.ended.connect(self._tell)
        starter.stopped.connect(self._tell_stopped)
        starter.failed.connect(desk.notices.problem)

    def stop(self) -> None:
        """Cancel what runs and stop listening; it goes on at the next start."""
        self.starter.stop()
        self.starter.started.disconnect(self.started)
        self.starter.ended.disconnect(self._tell)
        self.starter.stopped.disconnect(self._tell_stopped)
        self.starter.failed.disconnect(self._desk.notices.problem)
        if self.dialog is not None:
            self.dialog.close()

    def show(self) -> None:
        """Ask what to fetch."""
        if self.dialog is not None:
            self.dialog.raise_()
            return
        dialog = StartDialog(self._desk.iface.mapCanvas(), self.starter, self._desk.iface.mainWindow())
        dialog.asked.connect(dialog.accept)
        dialog.accepted.connect(lambda: self.starter.run(dialog.plan()))
        dialog.finished.connect(self._closed)
        self.dialog = dialog
        dialog.show()

    def offer(self) -> None:
        """Offer to go on with what is not done, when QGIS has started."""
        waiting = self.starter.unfinished()
        if waiting:
            title = waiting[0].plan.twin.get("title", "")
            text = say("“{twin}” is not fetched to its end.", twin=title)
            self._desk.notices.tell(text, (tr("Go on"), lambda: self.go_on(waiting[0])), (tr("Show"), self.show))

    def go_on(self, one: Unfinished) -> None:
        """Go on with a job."""
        self.starter.run(one.plan)

    def _closed(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.jobs.stop()
        self.dialog = None

    def _tell(self, plan: Plan) -> None:
        if any(errand.added for errand in plan.errands):
            self._desk.session.open(plan.folder)
        failed = [errand for errand in plan.errands if errand.state == FAILED]
        if not failed:
            layers = sum(len(errand.added) for errand in plan.errands)
            text = say("“{twin}” begins with {count} layers of open data.", twin=plan.twin["title"], count=layers)
            left = sum(errand.left_out for errand in plan.errands)
            if left:
                text = say("{told} {count} objects were left out.", told=text, count=left)
            self._desk.notices.done(text)
            return
        reasons = _joined([(say(preset(one.preset).title), heard(one.reason)) for one in failed])
        text = say("Not everything for “{twin}” came. {reasons}", twin=plan.twin["title"], reasons=reasons)
        self._desk.notices.problem(text, (tr("Retry"), lambda: self.starter.run(plan)))

    def _tell_stopped(self, _identifier: str) -> None:
        self._desk.notices.tell(say("Fetching was stopped. What has come is kept."), (tr("Show"), self.show))


def _joined(pairs: list[tuple[Message, Message]]) -> Message:
    """Return sentences as one."""
    whole = say("“{title}”: {reason}", title=pairs[0][0], reason=pairs[0][1])
    for title, reason in pairs[1:]:
        whole = say("{before} “{title}”: {reason}", before=whole, title=title, reason=reason)
    return whole
