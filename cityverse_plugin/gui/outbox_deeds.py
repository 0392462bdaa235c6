"""What a person can do with jobs of the outbox; whatever would lose something asks first."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ..bridge import tasks
from ..bridge.i18n import tr
from ..bridge.outbox import OPEN, Postbox, states
from ..bridge.settings import connection_to
from ..catalogue.outbox import Job, Outbox
from ..twin.messages import CityVerseError, Message, say
from .choosing import choose_folder
from .conflict_dialog import ConflictDialog
from .desk import Notices
from .finding import thumbnail

MOST_REFUSALS = 5


class OutboxDeeds(QObject):
    """Answers the buttons and the menu of the section."""

    def __init__(self, postbox: Postbox, notices: Notices, parent: QWidget) -> None:
        super().__init__(parent)
        self._postbox = postbox
        self._notices = notices
        self._window = parent

    def retry(self, jobs: Sequence[Job]) -> None:
        """Send jobs now, also those that were paused."""
        self._each("retry", states(jobs, "waiting", "failed", "paused"))

    def pause(self, jobs: Sequence[Job]) -> None:
        """Keep jobs here for now."""
        self._each("pause", states(jobs, *OPEN))

    def clear(self, jobs: Sequence[Job]) -> None:
        """Take jobs off the list that have arrived: nothing is lost."""
        self._each("discard", states(jobs, "sent"))

    def discard(self, jobs: Sequence[Job]) -> None:
        """Take jobs out of the outbox; what has not arrived would be lost, so that asks."""
        unsent = [job for job in jobs if job.state != "sent"]
        if not unsent:
            self.clear(jobs)
            return
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(tr("Discard"))
        if len(unsent) == 1:
            text = tr("Discard “{title}”? It has not been sent.").format(title=unsent[0].title)
        else:
            text = tr("Discard {count} jobs? They have not been sent.").format(count=len(unsent))
        hint = tr("The files that the outbox keeps for it are deleted. Your layer and its files stay as they are.")
        _plain(box, text, hint)
        discard = box.addButton(tr("Discard"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(tr("Keep"), QMessageBox.ButtonRole.RejectRole))
        box.setObjectName("cityverse-discard")
        box.buttonClicked.connect(lambda button: self._each("discard", jobs) if button is discard else None)
        box.finished.connect(box.deleteLater)
        box.open()

    def explain(self, job: Job) -> None:
        """Say in full what stopped a job; a conflict is shown side by side."""
        if job.state == "conflict":
            self._compare(job)
        elif job.reason is not None:
            where = connection_to(job.address, job.authcfg).name
            text = say(
                "“{title}” has not been sent to {catalogue}. {reason}",
                title=job.title,
                catalogue=where,
                reason=job.reason,
            )
            self._notices.problem(text, (tr("Retry"), partial(self.retry, [job])))

    def export(self) -> None:
        """Write what waits to a folder, for instance on a USB stick."""
        folder = choose_folder(self._window, tr("Folder to export the outbox to"))
        if folder:
            self.export_to(Path(folder))

    def export_to(self, folder: Path) -> None:
        """Write what waits to this folder."""

        def deed(outbox: Outbox, _running: tasks.Work) -> int:
            return outbox.export(folder)

        def done(count: int) -> None:
            text = say(
                "{count} job(s) are in “{folder}”. On a computer with a connection, choose “Take in an outbox…” there.",
                count=count, folder=folder,
            )  # fmt: skip
            self._notices.done(text)

        self._postbox.work(tr("Exporting the outbox"), deed, done)

    def take_in(self) -> None:
        """Take over the jobs that another computer exported."""
        folder = choose_folder(self._window, tr("Folder of an exported outbox"))
        if folder:
            self.take_in_from(Path(folder))

    def take_in_from(self, folder: Path) -> None:
        """Take over the jobs in this folder."""

        refused: list[Message] = []

        def deed(outbox: Outbox, _running: tasks.Work) -> list[Job]:
            known = {job.id for job in outbox.jobs()}
            outbox.take_in(folder, refused, "paused")
            return [job for job in outbox.jobs() if job.id not in known]

        def done(new: list[Job]) -> None:
            text = say("{count} new job(s) from “{folder}”.", count=len(new), folder=folder)
            if new:
                # They go out with this computer's credentials: somebody looks at them first.
                look = say("{text} They are sent in your name: look at them in the outbox, then send them.", text=text)
                self._notices.done(look, (tr("Send"), lambda: self._each("retry", new)))
            else:
                self._notices.done(text)
            for message in refused[:MOST_REFUSALS]:
                self._notices.problem(message)

        self._postbox.work(tr("Taking in an outbox"), deed, done)

    def _compare(self, job: Job) -> None:
        found = self._postbox.act(lambda outbox: outbox.conflict(job.id))
        if found is None:
            self._each("retry", [job])
            return
        dialog = ConflictDialog(job, found, self._window)
        dialog.chosen.connect(lambda keep: self._postbox.act(lambda outbox: outbox.resolve(job.id, keep)))
        dialog.open()
        store = self._postbox.store(job)
        if isinstance(store, CityVerseError):
            return

        def work(_work: tasks.Work) -> tuple[QImage | None, QImage | None]:
            return thumbnail(store, found.mine), thumbnail(store, found.theirs)

        def done(pictures: tuple[QImage | None, QImage | None]) -> None:
            if dialog.is_open:
                dialog.show_pictures(*pictures)

        tasks.start(tr("Fetching a picture"), work, done)

    def _each(self, deed: str, jobs: Sequence[Job]) -> None:
        def work(outbox: Outbox) -> Any:
            for job in jobs:
                getattr(outbox, deed)(job.id)

        self._postbox.act(work)


def _plain(box: QMessageBox, text: str, hint: str) -> None:
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.setInformativeText(hint)
