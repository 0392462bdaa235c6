"""Work in tasks, the session, settings: what is said when, and that nothing escapes."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from cityverse.cityverse_plugin.bridge import settings, tasks
from cityverse.cityverse_plugin.bridge.adding import create_twin
from cityverse.cityverse_plugin.bridge.describe import describe
from cityverse.cityverse_plugin.bridge.layers import open_file
from cityverse.cityverse_plugin.bridge.session import Session
from cityverse.cityverse_plugin.bridge.stage import prepare, stage
from cityverse.cityverse_plugin.catalogue.folder import FolderStore
from cityverse.cityverse_plugin.catalogue.publish import Bundle
from cityverse.cityverse_plugin.twin.messages import CityVerseError, say
from cityverse.cityverse_plugin.twin.model import Twin
from gui_window import settle
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QImage
from tiny_city import samples


def wait(until: Callable[[], object], seconds: float = 10) -> None:
    """Let events come until something holds."""
    end = time.monotonic() + seconds
    while not until() and time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.005)
    assert until(), "it never came"


def begun_and_let_go(heard: list[str]) -> None:
    """Begin a task that nobody holds, whose end calls a function that knows it."""
    task = tasks.start("a", lambda _work: 1, lambda _result: gc.set_threshold(1, 1, 1))
    for ended in (task.taskTerminated, task.taskCompleted):
        ended.connect(lambda: heard.append(task.description()))


def test_what_hears_of_the_end_of_a_task_is_there_when_it_ends(qgis_app):
    """Python tidies up as the signal of the end is about to call; without somebody who holds the task, QGIS ends."""
    heard: list[str] = []
    usual = gc.get_threshold()
    try:
        for number in range(1, 21):
            begun_and_let_go(heard)
            wait(lambda: len(heard) == number)  # noqa: B023 - called at once
            gc.set_threshold(*usual)
    finally:
        gc.set_threshold(*usual)
    assert heard == ["a"] * 20
    settle()
    tasks.start("b", lambda _work: 1, heard.append)
    assert len(tasks._ending) <= 1
    wait(lambda: heard[-1] == 1)


@pytest.fixture
def clean_settings(qgis_app):
    QgsSettings().remove("plugins/cityverse")
    yield
    QgsSettings().remove("plugins/cityverse")


def test_done_gets_what_work_returned(qgis_app):
    got: list[object] = []
    fractions: list[float] = []

    def work(doing: tasks.Work) -> int:
        doing.progress(0.5)
        doing.progress(7)
        return 42

    task = tasks.start("counting", work, got.append)
    task.progressChanged.connect(fractions.append)
    wait(lambda: got)
    assert got == [42]
    assert all(0 <= fraction <= 100 for fraction in fractions)


@pytest.mark.parametrize(
    ("error", "words"),
    [(CityVerseError(say("No {what}.", what="water")), "No water."), (KeyError("x"), "unexpected happened: 'x'")],
)
def test_failed_gets_a_sentence(qgis_app, error, words):
    said: list[object] = []

    def work(_doing: tasks.Work) -> None:
        raise error

    tasks.start("failing", work, lambda _: said.append("done"), said.append)
    wait(lambda: said)
    assert words in str(said[0])


def test_threads_take_short_turns_while_a_task_runs_and_the_usual_ones_afterwards(qgis_app):
    usual, seen, ended = sys.getswitchinterval(), [], []
    for _ in range(3):
        tasks.start("x", lambda work: seen.append(sys.getswitchinterval()), ended.append)
    wait(lambda: len(ended) == 3)
    assert max(seen) <= tasks.TURN < usual
    assert sys.getswitchinterval() == usual


def test_a_mistake_in_done_is_said_too(qgis_app):
    said: list[object] = []
    tasks.start("half", lambda _: 1, lambda _: 1 / 0, said.append)
    wait(lambda: said)
    assert "division by zero" in str(said[0])


def test_after_cancel_nothing_is_called(qgis_app):
    heard: list[object] = []
    begun: list[bool] = []

    def work(doing: tasks.Work) -> None:
        begun.append(True)
        while True:
            doing.check()
            time.sleep(0.005)

    task = tasks.start("endless", work, heard.append, heard.append)
    ended: list[bool] = []
    task.taskTerminated.connect(lambda: ended.append(True))
    wait(lambda: begun)
    tasks.cancel_all()
    wait(lambda: ended)
    assert heard == []


@pytest.mark.parametrize("role", ["terrain", "districts"])
def test_what_the_main_thread_prepared_is_staged_in_a_task(qgis_app, tmp_path: Path, role: str):
    layer = open_file(str(samples(tmp_path)[role]), role)
    record, ready = describe(layer, role), prepare(layer)
    if role == "districts":
        ready = replace(ready, data=replace(ready.data, finished=None))
    del layer
    got: list[Bundle] = []
    tasks.start("staging", lambda work: stage(ready, record, tmp_path, work), got.append)
    wait(lambda: got)
    assert set(got[0].files) == {"data", "style", "thumbnail"}
    assert QImage(str(got[0].files["thumbnail"])).width() == 512
    assert open_file(str(got[0].files["data"]), "again").isValid()


def test_connections_and_recent_twins_are_kept(clean_settings):
    assert settings.connections() == []
    settings.save_connections([settings.Connection("Ours", "https://a.example", "abc1234")])
    assert settings.connections() == [settings.Connection("Ours", "https://a.example", "abc1234")]
    settings.set_value("catalogue", "https://national.example")
    assert [entry.address for entry in settings.connections()] == ["https://national.example", "https://a.example"]
    for number in range(12):
        settings.remember_twin(f"/twins/{number}")
    settings.remember_twin("/twins/5")
    assert settings.recent_twins()[:2] == ["/twins/5", "/twins/11"]
    assert len(settings.recent_twins()) == settings.MOST_RECENT
    settings.set_value("recent", "not json")
    assert settings.recent_twins() == []


def test_a_session_opens_reads_again_and_closes(clean_settings, tmp_path: Path):
    store = FolderStore(tmp_path)
    create_twin(store, Twin("tiny", "Tiny city"))
    session = Session()
    heard: list[str] = []
    session.twinChanged.connect(lambda: heard.append(session.twin.title if session.twin else ""))
    session.open(str(tmp_path))
    wait(lambda: heard)
    assert (session.twin.id, session.address) == ("tiny", str(tmp_path))
    assert settings.recent_twins() == [str(tmp_path)]
    session.reload()
    wait(lambda: len(heard) == 2)
    session.close()
    assert heard == ["Tiny city", "Tiny city", ""]
    assert session.store is None


@pytest.mark.parametrize("address", ["", "ftp://a.example", "/no/such/folder"])
def test_a_wrong_address_is_a_sentence(clean_settings, address):
    session = Session()
    said: list[object] = []
    session.failed.connect(said.append)
    assert session.open(address) is None
    assert len(str(said[0])) > 20
    assert session.twin is None


def test_an_empty_folder_is_a_sentence_and_the_open_twin_stays(clean_settings, tmp_path: Path):
    create_twin(FolderStore(tmp_path / "good"), Twin("tiny", "Tiny city"))
    (tmp_path / "empty").mkdir()
    session = Session()
    said: list[object] = []
    session.failed.connect(said.append)
    session.open(str(tmp_path / "good"))
    wait(lambda: session.twin)
    session.open(str(tmp_path / "empty"))
    wait(lambda: said)
    assert "There is no twin" in str(said[0])
    assert session.twin.id == "tiny"


def test_a_twin_is_not_made_twice(qgis_app, tmp_path: Path):
    store = FolderStore(tmp_path)
    create_twin(store, Twin("tiny", "Tiny city"))
    with pytest.raises(CityVerseError, match="already"):
        create_twin(store, Twin("tiny", "Another"))
