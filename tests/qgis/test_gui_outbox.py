"""The outbox of the catalogue dock: waiting offline, sending, pausing, discarding, a stick, conflicts, and leaving."""

from __future__ import annotations

import socket
from contextlib import closing
from dataclasses import replace

import pytest
from cityverse.cityverse_plugin.bridge import settings
from cityverse.cityverse_plugin.bridge.describe import describe
from cityverse.cityverse_plugin.bridge.outbox import Postbox
from cityverse.cityverse_plugin.bridge.settings import Connection
from cityverse.cityverse_plugin.bridge.stage import prepare
from cityverse.cityverse_plugin.catalogue.http import HttpStore
from cityverse.cityverse_plugin.catalogue.outbox import Outbox
from cityverse.cityverse_plugin.catalogue.stac import item_to_record, record_to_item
from cityverse.cityverse_plugin.catalogue.transport import Transport
from cityverse.cityverse_plugin.gui.conflict_dialog import ConflictDialog
from cityverse.cityverse_plugin.gui.desk import Notices
from cityverse.cityverse_plugin.gui.outbox_section import OutboxSection
from cityverse.cityverse_plugin.gui.outbox_words import reason_line
from cityverse.cityverse_plugin.server import serve_in_thread
from cityverse.cityverse_plugin.twin.model import Twin
from cityverse.cityverse_plugin.twin.record import Provider
from gui_window import Window, settle, squares, until
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMessageBox

TWIN = Twin("town", "Town", licence="CC-BY-4.0", bbox=(-35, -9, -34, -8))


@pytest.fixture
def window(qgis_new_project):
    settings.save_connections([])
    return Window()


@pytest.fixture
def postbox(tmp_path):
    made = Postbox(tmp_path / "outbox")
    yield made
    made.stop()
    settle()


@pytest.fixture
def section(window, postbox):
    notices = Notices(window)
    made = OutboxSection(postbox, notices, window.mainWindow())
    postbox.failed.connect(notices.problem)
    yield made
    made.stop()
    settle()


def port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def publish(postbox, address, title="Green blocks", base=None, **more):
    layer = squares(title)
    record = replace(
        describe(layer, "districts"),
        id="green", collection="town", title=title, licence="CC-BY-4.0",
        providers=(Provider("Town hall", ("producer",)),), limits=("No date.",), **more,
    )  # fmt: skip
    postbox.put(prepare(layer), record, TWIN, Connection("Here", address), base)


def states(postbox) -> list[str]:
    return [job.state for job in postbox.jobs()]


def store(address) -> HttpStore:
    return HttpStore(Transport(), address)


def test_nothing_is_made_before_something_is_published(section, postbox, tmp_path):
    postbox.start()
    assert not (tmp_path / "outbox").exists()
    assert section.heading.text() == "Outbox: empty"


def test_offline_it_waits_with_its_reason_and_goes_when_the_server_is_there(section, postbox, tmp_path):
    number = port()
    publish(postbox, f"http://127.0.0.1:{number}")
    until(lambda: states(postbox) == ["waiting"])
    job = postbox.jobs()[0]
    assert "127.0.0.1" in reason_line(job)
    assert "Traceback" not in reason_line(job)
    until(lambda: section.heading.text() == "Outbox: 1 to send")
    assert section.heading.isChecked()
    running = serve_in_thread(tmp_path / "served", number)
    arrived = []
    postbox.delivered.connect(arrived.extend)
    section.retry.click()
    until(lambda: states(postbox) == ["sent"])
    until(lambda: bool(arrived))
    assert arrived[0][1] == f"http://127.0.0.1:{number}/collections/town/items/green"
    assert store(running.address).item("town", "green")["properties"]["title"] == "Green blocks"
    assert not any((tmp_path / "outbox" / "files").iterdir())
    running.stop()


def test_what_waits_goes_on_at_the_next_start(window, tmp_path):
    number = port()
    first = Postbox(tmp_path / "outbox")
    publish(first, f"http://127.0.0.1:{number}")
    until(lambda: states(first) == ["waiting"])
    with closing(Outbox(tmp_path / "outbox")) as outbox:
        outbox.retry(first.jobs()[0].id)
    first.stop()
    settle()
    running = serve_in_thread(tmp_path / "served", number)
    second = Postbox(tmp_path / "outbox")
    second.start()
    until(lambda: states(second) == ["sent"])
    second.stop()
    settle()
    running.stop()


def test_paused_stays_and_resumed_goes(section, postbox, tmp_path):
    running = serve_in_thread(tmp_path / "served")
    number = port()
    publish(postbox, f"http://127.0.0.1:{number}")
    until(lambda: states(postbox) == ["waiting"])
    section.pause.click()
    assert states(postbox) == ["paused"]
    assert section.resume.isVisibleTo(section)
    assert not section.pause.isVisibleTo(section)
    section.resume.click()
    until(lambda: states(postbox) == ["waiting"])
    running.stop()


def test_discard_asks_and_keeps_by_default(section, postbox, window):
    publish(postbox, f"http://127.0.0.1:{port()}")
    until(lambda: states(postbox) == ["waiting"])
    section.discard.click()
    box = section.findChildren(QMessageBox)[0]
    assert "Green blocks" in box.text()
    assert box.textFormat() == Qt.TextFormat.PlainText
    box.defaultButton().click()
    assert len(postbox.jobs()) == 1
    section.discard.click()
    box = next(one for one in section.findChildren(QMessageBox) if one.isVisible())
    next(button for button in box.buttons() if button.text() == "Discard").click()
    until(lambda: postbox.jobs() == [])
    assert section.heading.text() == "Outbox: empty"


def test_why_says_the_whole_reason_in_the_message_bar(section, postbox, window):
    address = f"http://127.0.0.1:{port()}"
    publish(postbox, address)
    until(lambda: states(postbox) == ["waiting"])
    until(lambda: section.why.isVisibleTo(section))
    section.why.click()
    assert "“Green blocks” has not been sent" in window.sentence()
    assert "nothing answers" in window.sentence()


def test_a_folder_carries_the_outbox_to_another_computer(section, postbox, window, tmp_path):
    running = serve_in_thread(tmp_path / "served")
    address = running.address
    publish(postbox, address)
    until(lambda: len(postbox.jobs()) == 1)
    section.deeds.pause(postbox.jobs())
    until(lambda: states(postbox) in (["paused"], ["sent"]))
    if states(postbox) == ["sent"]:
        pytest.skip("it was sent before it could be paused")
    stick = tmp_path / "stick"
    stick.mkdir()
    section.deeds.export_to(stick)
    until(lambda: "are in" in window.sentence())
    other = Postbox(tmp_path / "other")
    elsewhere = OutboxSection(other, Notices(window), window.mainWindow())
    elsewhere.deeds.take_in_from(stick)
    until(lambda: "in your name" in window.sentence())
    assert states(other) == ["paused"]
    window.offer("Send").click()
    until(lambda: states(other) == ["sent"])
    elsewhere.deeds.take_in_from(stick)
    until(lambda: "0 new job(s)" in window.sentence())
    assert states(other) == ["sent"]
    elsewhere.stop()
    other.stop()
    settle()
    running.stop()


@pytest.fixture
def conflict(section, postbox, tmp_path):
    """A job that stands against a later version of its record."""
    running = serve_in_thread(tmp_path / "served")
    publish(postbox, running.address)
    until(lambda: states(postbox) == ["sent"])
    here = store(running.address)
    base = item_to_record(here.item("town", "green"))
    theirs = replace(base, revision=2, title="<b>Theirs</b>", description="<script>alert(1)</script>")
    here.put_item("town", record_to_item(theirs))
    publish(postbox, running.address, "Mine", base)
    until(lambda: states(postbox)[0] == "conflict")
    yield running.address
    running.stop()


def compare(section) -> ConflictDialog:
    section.list.setCurrentIndex(section.model.index(0))
    until(lambda: section.compare.isVisibleTo(section))
    section.compare.click()
    return next(one for one in section.findChildren(ConflictDialog) if one.isVisible())


def cells(dialog, column) -> list[str]:
    texts = (dialog.table.item(row, column).text() for row in range(dialog.table.rowCount()))
    return [text.strip("\u2068\u2069") for text in texts]


def test_a_conflict_is_shown_side_by_side_as_plain_text(section, conflict):
    dialog = compare(section)
    assert cells(dialog, 0)[:2] == ["Title", "Description"]
    assert (cells(dialog, 1)[0], cells(dialog, 2)[0], cells(dialog, 3)[0]) == ("Mine", "<b>Theirs</b>", "Green blocks")
    assert cells(dialog, 2)[1] == "<script>alert(1)</script>"
    assert "Licence" not in cells(dialog, 0)
    until(dialog.theirs_picture.isVisible)
    dialog.later.click()
    assert store(conflict).item("town", "green")["properties"]["title"] == "<b>Theirs</b>"


def test_keep_mine_publishes_over_what_was_seen(section, postbox, conflict):
    compare(section).keep_mine.click()
    until(lambda: states(postbox)[0] == "sent")
    item = store(conflict).item("town", "green")
    assert (item["properties"]["title"], item["properties"]["cityverse:revision"]) == ("Mine", 3)


def test_keep_mine_does_not_go_over_what_was_not_seen(section, postbox, conflict):
    dialog = compare(section)
    here = store(conflict)
    newest = replace(item_to_record(here.item("town", "green")), revision=3, title="Even later")
    here.put_item("town", record_to_item(newest))
    dialog.keep_mine.click()
    until(lambda: states(postbox)[0] in ("queued", "sending"))
    until(lambda: states(postbox)[0] == "conflict")
    assert here.item("town", "green")["properties"]["title"] == "Even later"


def test_keep_theirs_takes_mine_out_of_the_outbox(section, postbox, conflict):
    compare(section).keep_theirs.click()
    until(lambda: states(postbox) == ["sent"])
    assert store(conflict).item("town", "green")["properties"]["title"] == "<b>Theirs</b>"


def test_unloading_while_it_sends_leaves_a_job_that_goes_on(window, tmp_path):
    running = serve_in_thread(tmp_path / "served")
    leaving = Postbox(tmp_path / "outbox")
    publish(leaving, running.address)
    until(lambda: bool(leaving.jobs()))
    leaving.stop()
    settle()
    later = Postbox(tmp_path / "outbox")
    later.start()
    until(lambda: states(later) == ["sent"])
    later.stop()
    settle()
    running.stop()


def test_an_outbox_that_cannot_be_made_is_a_sentence(window, tmp_path):
    (tmp_path / "outbox").write_text("a file where the folder should be", encoding="utf-8")
    postbox = Postbox(tmp_path / "outbox")
    said = []
    postbox.failed.connect(said.append)
    publish(postbox, "http://127.0.0.1:1")
    assert len(said) == 1
    assert "outbox" in str(said[0])
    postbox.stop()
