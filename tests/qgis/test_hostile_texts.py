"""Titles, descriptions and names from strangers with HTML in them: shown as letters, never drawn, never fetched."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from cityverse.cityverse_plugin.bridge import tasks
from cityverse.cityverse_plugin.bridge.i18n import without_markup
from cityverse.cityverse_plugin.bridge.layers import open_layer
from cityverse.cityverse_plugin.bridge.settings import Connection
from cityverse.cityverse_plugin.bridge.tree import add_to_project
from cityverse.cityverse_plugin.catalogue.memory import MemoryStore
from cityverse.cityverse_plugin.catalogue.stac import record_to_item, twin_to_collection
from cityverse.cityverse_plugin.catalogue.store import Query
from cityverse.cityverse_plugin.gui.desk import Notices
from cityverse.cityverse_plugin.gui.finding import Source
from cityverse.cityverse_plugin.gui.record_dialog import RecordDialog
from cityverse.cityverse_plugin.gui.record_words import describe_record
from cityverse.cityverse_plugin.gui.results_model import ResultsModel
from cityverse.cityverse_plugin.gui.task_rows import TaskRow
from cityverse.cityverse_plugin.gui.twin_header import TwinHeader
from cityverse.cityverse_plugin.gui.twin_nodes import build, tooltip
from cityverse.cityverse_plugin.twin.messages import say
from cityverse.cityverse_plugin.twin.model import Layer, Twin
from cityverse.cityverse_plugin.twin.record import GEOTIFF, Asset, Link, Provider, Record
from gui_window import Window, settle, until
from hypothesis import example, given
from hypothesis import strategies as st
from qgis.core import QgsLayerTreeModel, QgsProject
from qgis.PyQt.QtCore import QModelIndex, Qt, QUrl, QVariant
from qgis.PyQt.QtGui import QTextDocument
from qgis.PyQt.QtWidgets import QLabel, QTextBrowser, QTextEdit, QWidget
from tiny_city import samples

EVIL = (
    "<b>Olinda</b><img src='file:///etc/evil.png'><img src=http://127.0.0.1:9/evil.png><a href='file:///evil'>x</a>"
    "<script>evil()</script><style>@import 'http://127.0.0.1:9/evil.css'</style><!-- evil --><iframe src=evil>"
)


class Paper(QTextDocument):
    """Notes what a text would have fetched."""

    def __init__(self) -> None:
        super().__init__()
        self.wanted: list[str] = []

    def loadResource(self, kind: int, address: QUrl) -> Any:
        """See Qt."""
        self.wanted.append(address.toString())
        return QVariant()


def drawn(text: str) -> str:
    """Draw a text as tool tips and labels do, and return the letters that people see; nothing else may come of it."""
    paper = Paper()
    if not Qt.mightBeRichText(text):
        return text
    paper.setHtml(text)
    paper.setTextWidth(400)
    paper.size()
    assert paper.wanted == []
    assert "evil" not in links(paper)
    return paper.toPlainText()


def links(paper: QTextDocument) -> str:
    found = []
    block = paper.begin()
    while block.isValid():
        found += [piece.format.anchorHref() for piece in block.textFormats()]
        block = block.next()
    return " ".join(found).strip()


@pytest.fixture
def record() -> Record:
    asset = Asset("x", GEOTIFF, title=EVIL)
    return Record(
        "evil", "town", "result", EVIL, EVIL, licence=EVIL, providers=(Provider(EVIL, (), "file:///evil"),),
        limits=(EVIL,), role=EVIL, unit=EVIL, permit=EVIL, assets={"data": asset},
        links=(Link("about", "http://a.org/\"><img src='file:///etc/evil.png'>", title=EVIL),),
    )  # fmt: skip


@pytest.fixture
def town(record: Record) -> Twin:
    return Twin("town", EVIL, EVIL, licence=EVIL, records=(record, replace(record, id="two", kind="layer", role="")))


def texts_of(widget: QWidget) -> list[str]:
    """Return what a widget and all in it would draw as HTML, and their tool tips."""
    found = []
    for inner in (widget, *widget.findChildren(QWidget)):
        found.append(inner.toolTip())
        if isinstance(inner, QLabel) and inner.textFormat() != Qt.TextFormat.PlainText:
            found.append(inner.text())
        if isinstance(inner, QTextEdit):
            assert links(inner.document()) == ""
            found.append(inner.toHtml())
    return found


def test_the_attack_is_one():
    with pytest.raises(AssertionError):
        drawn(EVIL)


def test_lists_trees_and_dialogs_show_letters(qgis_app, record, town):
    store = MemoryStore()
    store.put_collection(twin_to_collection(replace(town, records=())))
    store.put_item("town", record_to_item(record))
    model = ResultsModel()
    model.search([Source(Connection("Here", "memory:"), store)], Query())
    until(lambda: model.rowCount() == 1)
    settle()
    for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.StatusTipRole, Qt.ItemDataRole.WhatsThisRole):
        assert "evil()" in drawn(model.data(model.index(0), role) or "evil()")
    assert "<script>evil()" in drawn(describe_record(record))
    model.forget()
    for branch in build(town, True).children:
        for node in [branch, *branch.children, *(leaf for line in branch.children for leaf in line.children)]:
            drawn(tooltip(node))
    header, dialog = TwinHeader(), RecordDialog(record_to_item(record))
    header.show_twin(town)
    for text in (*texts_of(header), *texts_of(dialog)):
        drawn(text)
    dialog.deleteLater()


def test_the_message_bar_shows_letters(qgis_new_project, record):
    window = Window()
    notices = Notices(window)
    notices.problem(say("“{title}” could not be loaded. 1 < 2 & {reason}", title=EVIL, reason=EVIL))
    item = window.messageBar().currentItem()
    (browser,) = item.findChildren(QTextBrowser)
    assert f"“{EVIL}” could not be loaded. 1 < 2 & {EVIL}" in browser.toPlainText()
    assert "<img" not in browser.toHtml()
    assert links(browser.document()) == ""
    notices.clear()
    settle()


def test_tasks_show_letters(qgis_app):
    ended: list[None] = []
    task = tasks.start(f"Loading {EVIL}", lambda work: None, ended.append)
    row = TaskRow(task)
    for text in (task.description(), *texts_of(row)):
        drawn(text)
        assert "<img" not in text
    until(lambda: bool(ended))
    settle()


def test_layers_groups_and_their_properties_show_letters(qgis_new_project, record, town, tmp_path):
    layer = open_layer(Layer(record, "data", record.assets["data"]), str(samples(tmp_path)["terrain"]))
    project = QgsProject.instance()
    add_to_project(project, town, [layer])
    page = layer.htmlMetadata()
    for wrong in ("<script", "<iframe", "<img src='file", "<img src=http", "evil.css'</style>", "<!-- evil"):
        assert wrong not in page, wrong
    paper = Paper()
    paper.setHtml(page)
    paper.setTextWidth(400)
    assert [address for address in paper.wanted if "evil" in address] == []
    tree = QgsLayerTreeModel(project.layerTreeRoot())
    waiting = [tree.index(row, 0, QModelIndex()) for row in range(tree.rowCount())]
    while waiting:
        index = waiting.pop()
        drawn(str(tree.data(index, Qt.ItemDataRole.ToolTipRole) or ""))
        waiting += [tree.index(row, 0, index) for row in range(tree.rowCount(index))]
    assert "Olinda" in layer.name()


PIECES = st.sampled_from([*"<>/!?ab &;='\"\n\t3\x85\u2028", "lt;", "img", "?xml", "!doctype"])


@given(st.lists(PIECES, max_size=20).map("".join))
@example("< a>")
@example("&lt;")
def test_a_text_without_markup_is_never_taken_for_html(text):
    assert not Qt.mightBeRichText(without_markup(text))


@pytest.mark.parametrize("gap", ["", " ", "\t \n", "\u2003"])
def test_no_tag_is_left_in_a_text_that_is_drawn_as_html_anyway(gap):
    text = without_markup(f"&lt; <{gap}img src='file:///evil.png'> <{gap}a href='evil'>")
    paper = Paper()
    paper.setHtml(text)
    paper.setTextWidth(400)
    assert (paper.wanted, links(paper)) == ([], "")


def test_numbers_that_are_compared_stay_as_they_are():
    assert without_markup("1 < 2 <3 a<= b") == "1 < 2 <3 a<= b"
