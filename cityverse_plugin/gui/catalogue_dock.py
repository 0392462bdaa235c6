"""The catalogue dock: search, look, add, open, publish."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from qgis.core import QgsTask
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QModelIndex, QPoint, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QListView,
    QMenu,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..bridge.i18n import tr
from ..bridge.settings import Connection, connection_to
from ..catalogue.outbox import Job
from ..catalogue.store import Query
from ..twin.messages import CityVerseError, Message, say
from ..twin.record import Record
from .catalogue_deeds import CatalogueDeeds
from .connections import ConnectionBar
from .desk import Desk
from .finding import Source
from .footprint import Footprint
from .icons import theme
from .inside_dialog import InsideDialog
from .outbox_section import OutboxSection
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
        self._looked = False
        self._asked = 0
        self._counted = ""
        self._problems: list[str] = []
        self._wanted = ""
        canvas = desk.iface.mapCanvas()
        self.connection = ConnectionBar()
        self.search = SearchBar(canvas)
        self.results = ResultsModel(self)
        self.list = self._list_view()
        self.sentence = words()
        self.rows = TaskRows()
        self.outbox = OutboxSection(desk.postbox, desk.notices)
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
        self.outbox.stop()
        self._desk.postbox.started.disconnect(self._follow)
        self._desk.postbox.delivered.disconnect(self._arrive)
        self.footprint.remove()

    def look(self) -> None:
        """Search again with what is entered."""
        connections = self.connection.chosen_ones()
        if not connections:
            text = tr("Add a catalogue with the button beside the list: the address of a STAC catalogue, or a folder.")
            self.sentence.setText(text)
        if not connections or not self.isVisible():
            return
        self._search(connections, self.search.query())

    def show_published(self, job: Job) -> None:
        """Search for one record that was published, and select it."""
        self.setUserVisible(True)
        connection = connection_to(job.address, job.authcfg)
        self.connection.reload(connection.address)
        self._wanted = job.item
        self._search([connection], Query(collections=(job.collection,), ids=(job.item,)))

    def _search(self, connections: Sequence[Connection], query: Query) -> None:
        self._asked, self._problems = len(connections), []
        self._counted = ""
        sources = []
        for connection in connections:
            try:
                sources.append(Source.of(connection))
            except CityVerseError as error:
                self._note(connection.name, error.message)
        self._looked = True
        self.connection.show_state("loading", tr("asking…"))
        self._tell()
        for source in sources:
            self.deeds.name_twins(source, self.results.name_twins)
        self.results.search(sources, query)

    def selected(self) -> Record | None:
        """Return the record that is selected."""
        return self.results.record(self.list.currentIndex())

    def _list_view(self) -> QListView:
        view = QListView()
        view.setModel(self.results)
        view.setItemDelegate(ResultsDelegate(view))
        view.setMouseTracking(True)
        view.setUniformItemSizes(True)
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
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.connection)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(self.sentence)
        column.addLayout(buttons)
        column.addWidget(self.publish_button)
        column.addWidget(self.rows)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(upper)
        parts.addWidget(self.outbox)
        parts.setStretchFactor(0, 2)
        parts.setStretchFactor(1, 1)
        parts.setChildrenCollapsible(False)
        content = QWidget()
        QVBoxLayout(content).addWidget(parts)
        self.setWidget(content)

    def _listen(self) -> None:
        self.connection.chosen.connect(self._change)
        self.search.asked.connect(self.look)
        self.results.searched.connect(self._count)
        self.results.failed.connect(self._lose)
        self.results.rowsInserted.connect(self._select_wanted)
        self.results.pictured.connect(self.list.update)
        self.connection.insideAsked.connect(self._show_inside)
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
        self._desk.postbox.started.connect(self._follow)
        self._desk.postbox.delivered.connect(self._arrive)

    def _follow(self, task: QgsTask) -> None:
        self.rows.follow(task)

    def _appear(self, visible: bool) -> None:
        if visible and not self._looked:
            self.look()
        if not visible:
            self.footprint.show(None)

    def _change(self) -> None:
        self._looked = False
        self.results.forget()
        self.connection.show_state("", "")
        self.look()

    def _count(self, count: int, unreadable: int, more: bool) -> None:
        if not count and self.search.is_open():
            text = tr("Nothing is published here yet.")
        elif not count:
            text = tr("Nothing found. Use fewer words or filters.")
        elif more:
            text = tr("{count} shown; scroll for more.").format(count=count)
        else:
            text = tr("{count} found").format(count=count)
        if unreadable:
            text += " " + tr("{count} record(s) could not be read.").format(count=unreadable)
        self._counted = "\n".join([text, *(tr(gap) for gap in self.results.gaps)])
        self._tell()

    def _lose(self, source: Source, message: Message) -> None:
        self._note(source.connection.name, message)
        self._tell()

    def _note(self, catalogue: str, message: Message) -> None:
        one_of_many = tr("{catalogue}: {reason}").format(catalogue=catalogue, reason=tr(message))
        self._problems.append(one_of_many if self._asked > 1 else tr(message))

    def _tell(self) -> None:
        """Say what was found, and which catalogues did not answer: one that fails is a line, not the end."""
        silent = len(self._problems)
        if silent and silent == self._asked:
            self.connection.show_state("wrong", tr("no answer"))
        elif silent:
            answered = tr("{count} of {all} answer").format(count=self._asked - silent, all=self._asked)
            self.connection.show_state("remark", answered)
        elif self._counted:
            self.connection.show_state("loaded", tr("connected"))
        counted = self._counted if silent < self._asked or self.results.rowCount() else ""
        self.sentence.setText("\n".join(part for part in (counted, *self._problems) if part))

    def _select_wanted(self, _parent: QModelIndex, first: int, last: int) -> None:
        """Select the record that the user asked to see."""
        for row in range(first, last + 1) if self._wanted else ():
            record = self.results.record(self.results.index(row))
            if record is not None and record.id == self._wanted:
                self._wanted = ""
                self.list.setCurrentIndex(self.results.index(row))
                return

    def _arrive(self, arrived: list[tuple[Job, str]]) -> None:
        """Say what has been sent."""
        job, address = arrived[-1]
        copy = partial(QApplication.clipboard().setText, address)
        show = (tr("Show"), partial(self.show_published, job))
        if len(arrived) == 1:
            text = say("“{title}” is published: {address}", title=job.title, address=address)
            self._desk.notices.done(text, show, (tr("Copy address"), copy))
        else:
            text = say("{count} records are published, the last one is “{title}”.", count=len(arrived), title=job.title)
            self._desk.notices.done(text, show)
        if connection_to(job.address, job.authcfg) in self.connection.chosen_ones():
            self.look()

    def _show_inside(self, connection: Connection) -> None:
        dialog = InsideDialog(connection, self._desk.iface.mainWindow())
        name = tr("Chosen from {catalogue}").format(catalogue=connection.name)
        dialog.searchAsked.connect(lambda chosen: self.connection.show_several(name, chosen))
        dialog.keepAsked.connect(self.connection.keep)
        dialog.open()

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
        record, source = self.selected(), self.results.source(self.list.currentIndex())
        if record is not None and source is not None:
            deed(source, record)

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
