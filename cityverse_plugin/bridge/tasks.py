"""Work that takes time runs in QGIS's task manager; nothing ever leaves `run` as an exception."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar, Union

from qgis.core import Qgis, QgsApplication, QgsFeedback, QgsMessageLog, QgsTask
from qgis.PyQt import sip

from ..catalogue.web_folder import watched
from ..twin.messages import Cancelled, CityVerseError, Message, say
from .i18n import without_markup

T = TypeVar("T")
LOG = "CityVerse"
#: After so many seconds a thread of Python lets another one have its turn. Panels ask for a turn with every cell that
#: they draw: at Python's usual 5 ms they stood still for a tenth of a second beside a thread that computes.
TURN = 0.001


class Work:
    """What a piece of work may ask and tell while it runs in its thread."""

    def __init__(self, task: Union[QgsTask, QgsFeedback]) -> None:
        self._task = task

    def progress(self, fraction: float) -> None:
        """Say how much is done, from 0 to 1."""
        self._task.setProgress(100 * min(max(fraction, 0.0), 1.0))

    def cancelled(self) -> bool:
        """Whether the user no longer wants it."""
        return bool(self._task.isCanceled())

    def check(self) -> None:
        """Raise `Cancelled` if the user no longer wants it."""
        if self.cancelled():
            raise Cancelled


class _Task(QgsTask):
    """Runs `work` in a thread, and gives what came of it to `done` or `failed` in the main thread."""

    def __init__(
        self,
        description: str,
        work: Callable[[Work], Any],
        done: Callable[[Any], None],
        failed: Callable[[Message], None] | None,
    ) -> None:
        super().__init__(without_markup(description), QgsTask.Flag.CanCancel)
        self._work, self._done, self._failed = work, done, failed
        self._result: Any = None
        self._problem: Message | None = None
        self._trace = ""

    def run(self) -> bool:
        """Called by QGIS in a thread."""
        try:
            work = Work(self)
            with watched(work.cancelled), _short_turns():
                self._result = self._work(work)
        except Cancelled:
            return False
        except CityVerseError as error:
            self._problem = error.message
        except Exception as error:  # noqa: BLE001 - an exception that leaves run() ends QGIS
            self._problem = _unexpected(error)
            self._trace = traceback.format_exc()
        return self._problem is None

    def finished(self, result: bool) -> None:
        """Called by QGIS in the main thread."""
        _running.discard(self)
        _ending.add(self)
        done, failed = self._done, self._failed
        if self.isCanceled() or (not result and self._problem is None):
            return
        if result:
            try:
                done(self._result)
                return
            except CityVerseError as error:
                self._problem = error.message
            except Exception as error:  # noqa: BLE001 - as above
                self._problem = _unexpected(error)
                self._trace = traceback.format_exc()
        problem = self._problem or say("It failed.")
        QgsMessageLog.logMessage(without_markup(self._trace or str(problem)), LOG, Qgis.MessageLevel.Warning)
        if failed is not None:
            failed(problem)


class _Turns:
    """How many tasks run now, and the turn that was usual before the first of them."""

    lock = threading.Lock()
    tasks = 0
    usual = 0.0


@contextmanager
def _short_turns() -> Iterator[None]:
    """Let threads of Python take short turns while any of our tasks runs."""
    with _Turns.lock:
        if not _Turns.tasks:
            _Turns.usual = sys.getswitchinterval()
            sys.setswitchinterval(min(TURN, _Turns.usual))
        _Turns.tasks += 1
    try:
        yield
    finally:
        with _Turns.lock:
            _Turns.tasks -= 1
            if not _Turns.tasks:
                sys.setswitchinterval(_Turns.usual)


_running: set[_Task] = set()
#: Tasks that have finished, until QGIS has deleted them: signals of their end are still to come. Python may collect a
#: task that nobody holds, and with it what is connected to these signals, and QGIS crashed as it called that.
_ending: set[_Task] = set()


def start(
    description: str,
    work: Callable[[Work], T],
    done: Callable[[T], None],
    failed: Callable[[Message], None] | None = None,
) -> QgsTask:
    """Run `work` in a thread of QGIS's task manager.

    Parameters
    ----------
    description
        What the task is called in QGIS's task list.
    work
        Gets a `Work`; it must not touch the project, widgets or layers of the project.
    done, failed
        Called in the main thread, with what `work` returned, or with a sentence. Nothing is called after a cancel.
    """
    task = _Task(description, work, done, failed)
    _ending.difference_update([ended for ended in _ending if sip.isdeleted(ended)])
    _running.add(task)  # Python would delete the task before QGIS has run it
    QgsApplication.taskManager().addTask(task)
    return task


def cancel_all() -> None:
    """Cancel what still runs; called when the plugin is unloaded."""
    for task in tuple(_running):
        task.cancel()


def _unexpected(error: Exception) -> Message:
    return say(
        "Something unexpected happened: {reason}. The details are in View ▸ Panels ▸ Log Messages ▸ CityVerse.",
        reason=str(error) or type(error).__name__,
    )
