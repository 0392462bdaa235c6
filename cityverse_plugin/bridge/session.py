"""The twin that is open; the docks look at it, and hear when it changes."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsTask
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..catalogue.opening import find_twin, read_twin, split_address
from ..catalogue.store import Store
from ..twin.messages import CityVerseError, Message
from ..twin.model import Twin
from . import network, tasks
from .i18n import tr
from .settings import remember_twin

Opened = tuple[Twin, "list[Message]"]


class Session(QObject):
    """The open twin.

    Signals
    -------
    twinChanged()
        Another twin is open, or the same one has other records.
    busyChanged(bool)
        A twin is being opened, or no longer.
    failed(Message)
        It could not be opened.

    Attributes
    ----------
    twin, store, address, authcfg
        What is open: None and "" when nothing is.
    problems
        Records that could not be read, as sentences.
    """

    twinChanged = pyqtSignal()
    busyChanged = pyqtSignal(bool)
    failed = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.twin: Twin | None = None
        self.store: Store | None = None
        self.address = ""
        self.authcfg = ""
        self.problems: list[Message] = []
        self._opening: QgsTask | None = None

    def open(self, address: str, authcfg: str = "", failed: Callable[[Message], None] | None = None) -> QgsTask | None:
        """Open the twin at an address in a task; the one that is open stays until the new one is there."""
        try:
            store = network.store(address, authcfg)
            wanted = split_address(address)[1]
        except CityVerseError as error:
            self._fail(error.message, failed)
            return None

        def work(_work: tasks.Work) -> Opened:
            problems: list[Message] = []
            return read_twin(store, find_twin(store, wanted), problems), problems

        def done(opened: Opened) -> None:
            self.address, self.authcfg, self.store = address, authcfg, store
            self.twin, self.problems = opened
            remember_twin(address)
            self._end()
            self.twinChanged.emit()

        return self._begin(tr("Opening {address}").format(address=address), work, done, failed)

    def reload(self) -> QgsTask | None:
        """Read the open twin again."""
        store, twin = self.store, self.twin
        if store is None or twin is None:
            return None

        def work(_work: tasks.Work) -> Opened:
            problems: list[Message] = []
            return read_twin(store, twin.id, problems), problems

        def done(opened: Opened) -> None:
            self._end()
            if self.store is store:
                self.twin, self.problems = opened
                self.twinChanged.emit()

        return self._begin(tr("Reading {twin} again").format(twin=twin.title or twin.id), work, done, None)

    def close(self) -> None:
        """Let go of the twin; its layers stay on the map."""
        if self._opening is not None:
            self._opening.cancel()
            self._end()
        if self.twin is not None:
            self.twin, self.store, self.address, self.authcfg, self.problems = None, None, "", "", []
            self.twinChanged.emit()

    def _begin(
        self,
        title: str,
        work: Callable[[tasks.Work], Opened],
        done: Callable[[Opened], None],
        failed: Callable[[Message], None] | None,
    ) -> QgsTask:
        if self._opening is not None:
            self._opening.cancel()
        self.busyChanged.emit(True)

        def fail(message: Message) -> None:
            self._end()
            self._fail(message, failed)

        task = tasks.start(title, work, done, fail)
        self._opening = task
        task.taskTerminated.connect(lambda: self._end() if self._opening is task else None)
        return task

    def _end(self) -> None:
        if self._opening is not None:
            self._opening = None
            self.busyChanged.emit(False)

    def _fail(self, message: Message, failed: Callable[[Message], None] | None) -> None:
        self.failed.emit(message)
        if failed is not None:
            failed(message)


class _One:
    session: Session | None = None


def session() -> Session:
    """Return the session of this QGIS; made with the first call, which is `plugin.py`'s."""
    if _One.session is None:
        _One.session = Session()
    return _One.session


def end_session() -> None:
    """Close it when the plugin is unloaded."""
    if _One.session is not None:
        _One.session.close()
        _One.session = None
