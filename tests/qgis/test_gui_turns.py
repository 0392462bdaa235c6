"""What follows from an event is done in turns: in order, once, and with other events between."""

from __future__ import annotations

from cityverse.cityverse_plugin.gui.turns import Turns
from gui_window import until
from qgis.PyQt.QtCore import QTimer


def test_each_is_done_once_in_order_and_other_events_come_between(qgis_app):
    turns, done = Turns(), []
    first, second = lambda: done.append("first"), lambda: done.append("second")
    turns.then(first)
    turns.then(second, first)
    assert done == []
    until(lambda: "first" in done)
    QTimer.singleShot(0, lambda: done.append("click"))
    turns.then(first)
    until(lambda: len(done) == 4)
    assert [one for one in done if one != "click"] == ["first", "second", "first"]
    assert done.index("click") < 3


def test_nothing_is_done_after_the_end(qgis_app):
    turns, done = Turns(), []
    turns.then(lambda: done.append("late"))
    turns.stop()
    QTimer.singleShot(30, lambda: done.append("over"))
    until(lambda: done != [])
    assert done == ["over"]
