"""The list of the outbox: it follows what happens, says every state in words and shapes, and trusts no title."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from cityverse.cityverse_plugin.bridge.outbox import Postbox
from cityverse.cityverse_plugin.catalogue.outbox import Job
from cityverse.cityverse_plugin.gui.desk import Notices
from cityverse.cityverse_plugin.gui.outbox_model import STATE_LINE, OutboxModel
from cityverse.cityverse_plugin.gui.outbox_section import OutboxSection
from cityverse.cityverse_plugin.gui.outbox_words import WORDS, reason_line, summary
from cityverse.cityverse_plugin.twin.messages import say
from gui_window import Window, settle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QAbstractItemModelTester


def job(number: int, state: str = "queued", **more) -> Job:
    now = datetime(2026, 1, 1, tzinfo=timezone.utc)
    values = {"title": f"Job {number}", "address": "https://x.org", "authcfg": "", "collection": "t", "item": "i"}
    values |= {"size": 2_000_000, "sent": 0, "attempts": 0, "due": None, "reason": None, "created": now}
    return Job(id=str(number), state=state, **{**values, **more})


def test_the_list_follows_without_forgetting_what_is_selected(qgis_app):
    model = OutboxModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    told = []
    model.dataChanged.connect(lambda first, _last, _roles=None: told.append(first.row()))
    model.show([job(3), job(2), job(1)])
    model.show([job(4), job(3), job(1, "sending", sent=1_300_000)])
    assert [one.id for one in model.jobs()] == ["4", "3", "1"]
    assert told == [2]
    model.show([job(1), job(4), job(3)])
    assert [one.id for one in model.jobs()] == ["1", "4", "3"]
    model.move_on(job(1, "sending", sent=1_300_000))
    assert model.index(0).data(STATE_LINE) == "sending · 1.2 MiB of 1.9 MiB"
    model.show([])
    assert tester.model() is model
    assert model.rowCount() == 0


def test_every_state_has_words_a_shape_and_a_line(qgis_app):
    due = datetime.now(timezone.utc) + timedelta(seconds=30)
    for number, state in enumerate(WORDS):
        one = job(number, state, reason=say("It is down."), due=due if state == "waiting" else None)
        model = OutboxModel()
        model.show([one])
        assert not model.index(0).data(Qt.ItemDataRole.DecorationRole).isNull()
        assert str(WORDS[state]) in model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "It is down." in reason_line(job(1, "waiting", reason=say("It is down."), due=due))
    inner = say("{where}: nothing answers there.", where="http://room.example:8080/collections/olinda/items")
    reason = say("{sentence} The server says: {detail}", sentence=inner, detail="gone")
    assert (
        reason_line(job(1, "failed", reason=reason))
        == "room.example:8080: nothing answers there. The server says: gone"
    )
    assert summary([job(1), job(2, "failed"), job(3, "sent")]) == "Outbox: 1 in trouble, 1 to send, 1 sent"


def test_titles_that_were_taken_in_are_no_html(qgis_app):
    model = OutboxModel()
    model.show([job(1, title="<img src=x>")])
    assert "&lt;img" in model.index(0).data(Qt.ItemDataRole.ToolTipRole)


def test_no_button_comes_under_a_click_that_was_meant_for_another(qgis_new_project, tmp_path):
    window = Window()
    section = OutboxSection(Postbox(tmp_path / "outbox"), Notices(window), window.mainWindow())
    section.resize(600, 300)
    section.heading.setChecked(True)
    section.show()
    places, enabled = {}, {}
    for state in WORDS:
        section.model.show([job(1, state, reason=say("It is down.") if state in ("waiting", "failed") else None)])
        section.list.setCurrentIndex(section.model.index(0))
        section._offer()
        settle()
        places[state] = section.retry.x(), section.pause.x(), section.discard.x()
        enabled[state] = section.retry.isEnabled(), section.pause.isEnabled()
    section.stop()
    section.deleteLater()
    settle()
    del places["paused"]  # there “Resume” stands for “Pause”, in its own width
    assert len(set(places.values())) == 1
    assert places["sent"][0] < places["sent"][1] < places["sent"][2]
    assert (enabled["sent"], enabled["waiting"], enabled["conflict"]) == ((False, False), (True, True), (False, False))
