"""Messages in QGIS's bar are read to their end, and dialogs fit the screen."""

from __future__ import annotations

import pytest
from cityverse.cityverse_plugin.gui.desk import Notices
from cityverse.cityverse_plugin.gui.sentence import Sentence
from cityverse.cityverse_plugin.gui.widgets import fit, from_left_to_right
from gui_window import Window, settle
from qgis.PyQt.QtCore import QDateTime, Qt
from qgis.PyQt.QtWidgets import QApplication, QDateTimeEdit, QDialog, QVBoxLayout, QWidget

LONG = "A folder <b>cannot</b> be written, and this is said in so many words that they need several lines. " * 3


@pytest.fixture
def window(qgis_app):
    window = Window()
    window.mainWindow().show()
    window.bar.resize(500, 40)
    window.bar.show()
    yield window
    window.bar.clearWidgets()
    window.mainWindow().close()
    settle()
    window.mainWindow().deleteLater()
    settle()


def shown(window: Window) -> Sentence:
    return window.bar.currentItem().findChild(Sentence)


def test_all_of_a_long_sentence_is_shown(window):
    Notices(window).problem(LONG)
    window.bar.adjustSize()
    label = shown(window)
    assert label.isVisible()
    assert label.sizeHint().height() >= label.heightForWidth(label.width()) > 3 * label.fontMetrics().height()
    assert label.minimumSizeHint().height() == label.sizeHint().height()
    assert window.bar.sizeHint().width() < 400
    assert "&lt;b&gt;cannot&lt;/b&gt;" in label.text()


def test_a_sentence_begins_where_the_language_does(window):
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        Notices(window).done("تم")
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert shown(window).text().startswith("<div dir='rtl'>")


def test_a_dialog_gets_the_size_that_is_wanted_and_the_screen_has(qgis_app):
    dialog, most = QDialog(), QApplication.primaryScreen().availableGeometry().size()
    fit(dialog, 10_000, 300)
    assert dialog.width() < most.width()
    assert dialog.height() == 300
    QVBoxLayout(dialog).addWidget(wide := QWidget())
    wide.setMinimumWidth(500)
    fit(dialog, 400, 300)
    assert dialog.width() > 500


def test_a_date_is_not_turned_round_in_arabic(qgis_app):
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        edit = QDateTimeEdit(QDateTime(2023, 2, 26, 23, 50))
        from_left_to_right(edit, "yyyy-MM-dd HH:mm")
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert edit.text() == "2023-02-26 23:50"
