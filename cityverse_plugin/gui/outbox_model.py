"""The jobs of the outbox as a list; what did not change is not drawn again."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Any

from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, Qt

from ..catalogue.outbox import Job
from .outbox_words import job_icon, reason_line, state_line

JOB = Qt.ItemDataRole.UserRole
STATE_LINE = Qt.ItemDataRole.UserRole + 1
REASON_LINE = Qt.ItemDataRole.UserRole + 2


class OutboxModel(QAbstractListModel):
    """One line a job, the newest first."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._jobs: list[Job] = []

    def jobs(self) -> list[Job]:
        """Return every job."""
        return list(self._jobs)

    def job(self, index: QModelIndex) -> Job | None:
        """Return the job of a line."""
        return self._jobs[index.row()] if index.isValid() else None

    def show(self, jobs: Sequence[Job]) -> None:
        """Take over what the outbox holds now; selections stay where they were."""
        if not self._jobs and jobs:
            self.beginInsertRows(QModelIndex(), 0, len(jobs) - 1)
            self._jobs = list(jobs)
            self.endInsertRows()
            return
        wanted = {job.id for job in jobs}
        for row in reversed(range(len(self._jobs))):
            if self._jobs[row].id not in wanted:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._jobs[row]
                self.endRemoveRows()
        for row, job in enumerate(jobs):
            if row < len(self._jobs) and self._jobs[row].id == job.id:
                self._replace(row, job)
            else:
                self.beginInsertRows(QModelIndex(), row, row)
                self._jobs.insert(row, job)
                self.endInsertRows()
        if len(self._jobs) > len(jobs):
            # One stood elsewhere before: it has been inserted in its new place and is still in its old one.
            self.beginResetModel()
            self._jobs = list(jobs)
            self.endResetModel()

    def move_on(self, job: Job) -> None:
        """Take over what became of one job."""
        for row, old in enumerate(self._jobs):
            if old.id == job.id:
                self._replace(row, job)
                return

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:
        """See Qt."""
        return 0 if parent.isValid() else len(self._jobs)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See Qt."""
        job = self.job(index)
        if job is None:
            return None
        if role == JOB:
            return job
        words = {
            Qt.ItemDataRole.DisplayRole: lambda: job.title,
            Qt.ItemDataRole.DecorationRole: lambda: job_icon(job),
            STATE_LINE: lambda: state_line(job),
            REASON_LINE: lambda: reason_line(job),
            Qt.ItemDataRole.ToolTipRole: lambda: _tip(job),
            Qt.ItemDataRole.AccessibleTextRole: lambda: ", ".join(_lines(job)),
        }
        return words[role]() if role in words else None

    def _replace(self, row: int, job: Job) -> None:
        if self._jobs[row] != job:
            self._jobs[row] = job
            place = self.index(row)
            self.dataChanged.emit(place, place)


def _lines(job: Job) -> list[str]:
    return [text for text in (job.title, state_line(job), reason_line(job), job.address) if text]


def _tip(job: Job) -> str:
    # Titles come from others when an outbox is taken in: they are no HTML.
    return "<br>".join(escape(line) for line in _lines(job))
