"""The catalogue dock: search, look, add, open, publish."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsTask
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QModelIndex, QPoint, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..bridge import network
from ..bridge.i18n import tr
from ..catalogue.store import Store
from ..twin.messages import CityVerseError, Message
from ..twin.record import Record
from .catalogue_deeds import CatalogueDeeds
from .connections import ConnectionBar
from .desk import Desk
from .footprint import Footprint
from .icons import theme
from .results_delegate import ResultsDelegate
from .results_model import ResultsModel
from .search_bar import SearchBar
from .task_rows import TaskRows
from .widgets import tool_button, words


class CatalogueDock(QgsDockWidget):
    """Everything that others share, and the way to share with them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(tr("Catalogue"), parent)
        self.setObjectName("cityverse-catalogue")
        self._desk = desk
        self._store: Store | None = None
        canvas = desk.iface.mapCanvas()
        self.connection = ConnectionBar()
        self.search = SearchBar(canvas)
        self.results = ResultsModel(self)
        self.list = self._list_view()
        self.sentence = words()
        self.rows = TaskRows()
        self.add_button, self.open_button, self.publish_button = _buttons()
        self.footprint = Footprint(canvas)
        self.deeds = CatalogueDeeds(desk, self.connection, self)
        self._lay_out()
        self._listen()
        self._select(None)

    def stop(self) -> None:
        """Cancel what runs and let go of the map; before the dock is deleted."""
        self.results.forget()
        self.search.stop()
        self.deeds.stop()
        self.footprint.remove()

    def look(self) -> None:
        """Search again with what is entered."""
        connection = self.connection.current()
        if connection is None:
            text = tr("Add a catalogue with the button beside the list: the address of a STAC catalogue, or a folder.")
            self.sentence.setText(text)
        if connection is None or not self.isVisible():
            return
        try:
            self._store = network.store(connection.address, connection.authcfg)
        except CityVerseError as error:
            self._fail(error.message)
            return
        self.connection.say("loading", tr("asking…"))
        self.sentence.setText("")
        self.deeds.name_twins(self._store, self.results.name_twins)
        self.results.search(self._store, self.search.query())

    def selected(self) -> Record | None:
        """Return the record that is selected."""
        return self.results.record(self.list.currentIndex())

    def _list_view(self) -> QListView:
        view = QListView()
        view.setModel(self.results)
        view.setItemDelegate(ResultsDelegate(view))
        view.setMouseTracking(True)
        view.setAlternatingRowColors(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.setAccessibleName(tr("Found records"))
        return view

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.open_button)
        content = QWidget()
        column = QVBoxLayout(content)
        column.addWidget(self.connection)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(self.sentence)
        column.addLayout(buttons)
        column.addWidget(self.publish_button)
        column.addWidget(self.rows)
        self.setWidget(content)

    def _listen(self) -> None:
        self.connection.chosen.connect(self._change)
        self.search.asked.connect(self.look)
        self.results.searched.connect(self._count)
        self.results.failed.connect(self._fail)
        self.visibilityChanged.connect(self._appear)
        self.list.selectionModel().currentChanged.connect(self._select)
        self.results.modelReset.connect(self._select)
        self.list.entered.connect(lambda index: self.footprint.show(self.results.record(index)))
        self.list.viewportEntered.connect(lambda: self.footprint.show(self.selected()))
        self.list.doubleClicked.connect(self._zoom)
        self.list.customContextMenuRequested.connect(self._menu)
        self.add_button.clicked.connect(lambda: self._with_selected(self.deeds.add_layer))
        self.open_button.clicked.connect(lambda: self._with_selected(self.deeds.open_twin))
        self.publish_button.clicked.connect(lambda: self.deeds.publish_layer(self._desk.iface.activeLayer()))
        self.deeds.started.connect(self._follow)
        self.deeds.published.connect(self.look)

    def _follow(self, task: QgsTask) -> None:
        self.rows.follow(task)

    def _appear(self, visible: bool) -> None:
        if visible and self._store is None:
            self.look()
        if not visible:
            self.footprint.show(None)

    def _change(self) -> None:
        self._store = None
        self.results.forget()
        self.connection.say("", "")
        self.look()

    def _count(self, count: int, unreadable: int, more: bool) -> None:
        self.connection.say("loaded", tr("connected"))
        if not count:
            text = tr("Nothing found. Use fewer words or filters.")
        elif more:
            text = tr("{count} shown; scroll for more.").format(count=count)
        else:
            text = tr("{count} found").format(count=count)
        if unreadable:
            text += " " + tr("{count} record(s) could not be read.").format(count=unreadable)
        self.sentence.setText(text)

    def _fail(self, message: Message) -> None:
        self.connection.say("wrong", tr("no answer"))
        self.sentence.setText(tr(message))

    def _select(self, *_indexes: Any) -> None:
        record = self.selected()
        self.add_button.setEnabled(record is not None and record.data is not None)
        self.open_button.setEnabled(record is not None)
        self.footprint.show(record)

    def _zoom(self, index: QModelIndex) -> None:
        record = self.results.record(index)
        if record is not None and not self.footprint.zoom(record):
            self.sentence.setText(tr("This record does not say where it lies."))

    def _with_selected(self, deed: Any) -> None:
        record = self.selected()
        if record is not None and self._store is not None:
            deed(self._store, record)

    def _menu(self, place: QPoint) -> None:
        record = self.results.record(self.list.indexAt(place))
        if record is None:
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        add = menu.addAction(
            theme("mActionAddLayer.svg"), tr("Add layer"), lambda: self._with_selected(self.deeds.add_layer)
        )
        add.setEnabled(record.data is not None)
        menu.addAction(theme("mIconFolder.svg"), tr("Open twin"), lambda: self._with_selected(self.deeds.open_twin))
        menu.addAction(theme("mActionZoomToLayer.svg"), tr("Zoom to it"), lambda: self.footprint.zoom(record))
        menu.addSeparator()
        menu.addAction(theme("mIconInfo.svg"), tr("Show record…"), lambda: self.deeds.show_record(record))
        menu.popup(self.list.viewport().mapToGlobal(place))


def _buttons() -> tuple[QToolButton, QToolButton, QToolButton]:
    add = tool_button(tr("Add layer"), "mActionAddLayer.svg", tr("Load the selected record onto the map"), wide=True)
    twin = tool_button(
        tr("Open twin"), "mIconFolder.svg", tr("Open the twin that the selected record belongs to"), wide=True
    )
    tip = tr("Publish the layer that is selected in QGIS")
    return add, twin, tool_button(tr("Publish selected layer…"), "mActionSharing.svg", tip, wide=True)
