"""Things that follow from one event, each done in a turn of the event loop of its own: clicks come between them."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QObject, QTimer


class Turns(QObject):
    """Does one thing after the other; what still waits is not done twice."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[Callable[[], None]] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._next)

    def then(self, *deeds: Callable[[], None]) -> None:
        """Do these after what waits already."""
        self._waiting += [deed for deed in deeds if deed not in self._waiting]
        self._timer.start(0)

    def stop(self) -> None:
        """Do nothing more; before it is deleted."""
        self._timer.stop()
        self._waiting = []

    def _next(self) -> None:
        deed = self._waiting.pop(0)
        if self._waiting:
            self._timer.start(0)
        deed()
