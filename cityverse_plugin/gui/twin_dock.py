"""The twin dock: what the open twin holds, what is on the map, what can be run."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayer, QgsProject
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QMimeData, QModelIndex, QPoint, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QSplitter, QVBoxLayout, QWidget

from ..bridge.entering import Entry
from ..bridge.i18n import tr
from ..bridge.roles import role_of
from ..twin.messages import Message, say
from ..twin.model import Layer
from .arrivals import Arrivals
from .desk import Desk
from .drops import layers_in, places_in
from .editing import Editor
from .loading import Loader
from .opening import Opener
from .readiness_view import ReadinessView
from .task_rows import TaskRows
from .twin_header import TwinHeader
from .twin_menu import TwinMenu
from .twin_tree import TwinTree
from .twin_view import TwinView
from .variable_dialog import ask_variables
from .widgets import words


class TwinDock(QgsDockWidget):
    """The open twin.

    Signals
    -------
    publishAsked(QgsMapLayer)
        The user wants to publish one layer.
    watchAsked(str)
        The user wants to watch a live source, by its address.
    """

    publishAsked = pyqtSignal(object)
    watchAsked = pyqtSignal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(tr("Twin"), parent)
        self.setObjectName("cityverse-twin")
        self._desk = desk
        self.header = TwinHeader()
        self.model = TwinTree(self)
        self.tree = TwinView(self.model)
        self.missing = QCheckBox(tr("Show what is missing"))
        self.missing.setToolTip(tr("Also show the roles that nothing fills yet, with what would fill them"))
        self.sentence = words()
        self.sentence.hide()
        self.readiness = ReadinessView(desk)
        self.rows = TaskRows()
        self.loader = Loader(self)
        self.editor = Editor(desk, self)
        self.arrivals = Arrivals(desk, self.editor, self)
        self.opener = Opener(desk, self)
        self.menu = TwinMenu(self, desk)
        # Many layers may change at once: their states are shown together
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._show_states)
        self._lay_out()
        self._listen()
        self.refresh()

    def stop(self) -> None:
        """Cancel what runs and stop listening to QGIS; before the dock is deleted."""
        session = self._desk.session
        session.twinChanged.disconnect(self.refresh)
        if hasattr(session, "failed"):
            session.failed.disconnect(self._fail)
        self._desk.iface.currentLayerChanged.disconnect(self._select_layer)
        self._soon.stop()
        self.loader.stop()

    def refresh(self) -> None:
        """Show the session's twin."""
        twin = self._desk.session.twin
        self.sentence.hide()
        self.header.show_twin(twin)
        self.model.set_twin(twin, self.missing.isChecked())
        self.tree.expandAll()
        self._show_states()
        self.tree.setEnabled(twin is not None)
        self.missing.setEnabled(twin is not None)
        self.readiness.show_twin(twin)

    def load(self, layer: Layer, wanted: bool = True) -> None:
        """Bring a layer onto the map, or take it off."""
        session = self._desk.session
        if wanted:
            self.loader.load(session.store, session.twin, layer)
        else:
            self.loader.unload(session.twin.id, layer.record.id)

    def show_again(self, layer: Layer) -> None:
        """Bring a layer of the twin onto the map as it is now, in place of what was there of it."""
        self.load(layer, False)
        self.load(layer)

    def on_map(self, layer: Layer) -> QgsMapLayer | None:
        """Return the QGIS layer of a twin's layer, None if it is not loaded."""
        found = self.loader.on_map(self._desk.session.twin.id, layer.record.id)
        return found[0] if found else None

    def add(self, layer: QgsMapLayer, role_id: str = "") -> None:
        """Put a layer of QGIS into the twin."""
        self.editor.add(layer, role_id)

    def _lay_out(self) -> None:
        upper, lower = QWidget(), self.readiness
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tree)
        column.addWidget(self.missing)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(upper)
        split.addWidget(lower)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        split.setSizes([350, 250])
        content = QWidget()
        whole = QVBoxLayout(content)
        whole.addWidget(self.header)
        whole.addWidget(self.sentence)
        whole.addWidget(split, 1)
        whole.addWidget(self.rows)
        self.setWidget(content)

    def _listen(self) -> None:
        session = self._desk.session
        session.twinChanged.connect(self.refresh)
        if hasattr(session, "failed"):
            session.failed.connect(self._fail)
        self._desk.iface.currentLayerChanged.connect(self._select_layer)
        self.header.folderAsked.connect(self.opener.open_folder)
        self.header.addressAsked.connect(self.opener.open_address)
        self.header.recentAsked.connect(self.opener.open_recent)
        self.header.newAsked.connect(self.opener.make_new)
        self.header.closeAsked.connect(session.close)
        self.header.addMenuAsked.connect(self.arrivals.fill)
        self.header.shareAsked.connect(self.opener.share)
        self.missing.toggled.connect(self.refresh)
        self.model.loadAsked.connect(self._check)
        self.model.dropped.connect(self._drop)
        self.arrivals.landed.connect(self.show_again)
        self.editor.undone.connect(self._take_off)
        self.loader.changed.connect(self._soon.start)
        self.loader.failed.connect(self._desk.notices.problem)
        ask_variables(self.loader, self._desk.iface.mainWindow())
        for worker in (self.loader, self.editor, self.opener, self.arrivals):
            worker.started.connect(self.rows.follow)
        self.tree.selectionModel().currentChanged.connect(self._select_line)
        self.tree.customContextMenuRequested.connect(self._show_menu)
        self.tree.doubleClicked.connect(self._double_click)
        self.readiness.addAsked.connect(self.menu.show_ways)

    def _show_states(self) -> None:
        twin = self._desk.session.twin
        identifier = twin.id if twin is not None else ""
        self.model.set_states(self.loader.loaded(identifier), self.loader.loading(identifier))
        self.tree.share_width()

    def _check(self, layer: Layer, wanted: bool) -> None:
        self.load(layer, wanted)
        self._show_states()  # a click is answered at once

    def _fail(self, message: Message) -> None:
        self.sentence.setText(tr(message))
        self.sentence.show()

    def _drop(self, data: QMimeData, role_id: str) -> None:
        places, layers = places_in(data), layers_in(data, QgsProject.instance())
        if not places and not layers:
            self._desk.notices.problem(say("That is nothing that a twin can hold: drop a layer of QGIS or a file."))
        for place in places:
            self.arrivals.bring(place, role_id)
        for layer in layers:
            self.add(layer, role_id)

    def _take_off(self, entry: Entry) -> None:
        if self._desk.session.twin is not None:
            self.loader.unload(entry.record.collection, entry.record.id)

    def _select_line(self, index: QModelIndex, _before: Any = None) -> None:
        node = self.model.node(index)
        layer = self.on_map(node.layer) if node.layer is not None else None
        self.readiness.select(layer, node.role_id)

    def _select_layer(self, layer: QgsMapLayer | None) -> None:
        self.readiness.select(layer, role_of(layer) if layer is not None else "")

    def _show_menu(self, place: QPoint) -> None:
        index = self.tree.indexAt(place)
        if index.isValid() and self._desk.session.twin is not None:
            self.menu.show(self.model.node(index), self.tree.viewport().mapToGlobal(place))

    def _double_click(self, index: QModelIndex) -> None:
        node = self.model.node(index)
        if node.layer is not None:
            self.menu.zoom(node.layer)
        elif node.level == "live":
            self.watchAsked.emit(node.key)
