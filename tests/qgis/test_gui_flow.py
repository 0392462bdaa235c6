"""Buttons of the panels stand in one row, or in several where the panel is narrow, and from the right in Arabic."""

from __future__ import annotations

import pytest
from cityverse.cityverse_plugin.gui.flow import FlowLayout
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QPushButton, QWidget


@pytest.fixture
def panel(qgis_app):
    panel = QWidget()
    flow = FlowLayout()
    panel.setLayout(flow)
    for _ in range(3):
        button = QPushButton()
        button.setFixedSize(60, 20)
        flow.addWidget(button)
    return panel


def places(panel: QWidget, width: int) -> list[tuple[int, int]]:
    panel.resize(width, panel.layout().heightForWidth(width))
    panel.layout().setGeometry(panel.rect())
    return [(button.x(), button.y()) for button in panel.findChildren(QPushButton)]


def test_a_row_wraps_where_there_is_no_room(panel):
    assert places(panel, 192) == [(0, 0), (66, 0), (132, 0)]
    assert places(panel, 191) == [(0, 0), (66, 0), (0, 26)]
    assert places(panel, 20) == [(0, 0), (0, 26), (0, 52)]
    assert panel.layout().sizeHint() == QSize(192, 72)  # the height of what is shown now
    assert panel.layout().minimumSize() == QSize(60, 72)


def test_a_hidden_button_takes_no_room(panel):
    panel.findChildren(QPushButton)[0].hide()
    assert places(panel, 126)[1:] == [(0, 0), (66, 0)]
    assert panel.layout().heightForWidth(126) == 20


def test_reading_begins_at_the_right_in_arabic(panel):
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert places(panel, 150) == [(90, 0), (24, 0), (90, 26)]


def test_a_button_can_be_taken_out(panel):
    flow = panel.layout()
    assert flow.count() == 3
    assert flow.takeAt(0).widget() is not None
    assert (flow.count(), flow.itemAt(2), flow.takeAt(5)) == (2, None, None)
