"""Rows for what runs: name, progress, cancel."""

from __future__ import annotations

from qgis.core import QgsTask
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ..bridge.i18n import tr
from .icons import theme


class TaskRow(QWidget):
    """One task; it takes itself away when the task ends."""

    def __init__(self, task: QgsTask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = QLabel(task.description())
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setToolTip(task.description())
        name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(task.description())
        stop = QToolButton()
        stop.setIcon(theme("mTaskCancel.svg"))
        stop.setAutoRaise(True)
        stop.setToolTip(tr("Cancel"))
        stop.setAccessibleName(tr("Cancel {task}").format(task=task.description()))
        stop.clicked.connect(task.cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(name, 3)
        row.addWidget(self._bar, 2)
        row.addWidget(stop)
        task.progressChanged.connect(self._show)
        task.taskCompleted.connect(self.deleteLater)
        task.taskTerminated.connect(self.deleteLater)

    def _show(self, percent: float) -> None:
        self._bar.setRange(0, 100)
        self._bar.setValue(int(percent))


class TaskRows(QWidget):
    """The rows of one dock, the newest below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)

    def follow(self, task: QgsTask) -> None:
        """Show a task until it ends."""
        self._rows.addWidget(TaskRow(task, self))
