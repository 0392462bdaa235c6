"""The context menu of the twin's tree."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtWidgets import QMenu

from ..bridge.i18n import tr
from ..twin.messages import say
from ..twin.model import Layer
from .desk import Desk
from .icons import theme
from .places import box_of, go_to
from .record_dialog import RecordDialog
from .twin_nodes import Node

if TYPE_CHECKING:
    from .twin_dock import TwinDock


class TwinMenu:
    """What can be done with a line of the tree."""

    def __init__(self, dock: TwinDock, desk: Desk) -> None:
        self._dock, self._desk = dock, desk

    def show(self, node: Node, place: QPoint) -> None:
        """Show the menu at a place of the screen."""
        menu = QMenu(self._dock)
        menu.aboutToHide.connect(menu.deleteLater)
        if node.layer is not None:
            self._fill_layer(menu, node.layer)
        elif node.role is not None:
            self._dock.arrivals.fill(menu, node.key)
        if not menu.isEmpty():
            menu.popup(place)

    def show_ways(self, role_id: str, place: QPoint) -> None:
        """Show a menu of how a role can be filled."""
        menu = QMenu(self._dock)
        menu.aboutToHide.connect(menu.deleteLater)
        self._dock.arrivals.fill(menu, role_id)
        menu.popup(place)

    def zoom(self, layer: Layer) -> None:
        """Move the map to a layer, also to one that is not loaded."""
        box = box_of(layer.record.bbox or ())
        if box is None:
            self._desk.notices.tell(say("This layer does not say where it lies."))
        elif not go_to(self._desk.iface.mapCanvas(), box):
            self._desk.notices.tell(say("This layer lies outside of what the map's coordinate system can show."))

    def _fill_layer(self, menu: QMenu, layer: Layer) -> None:
        shown: Any = self._dock.on_map(layer)
        if shown is None:
            menu.addAction(theme("mActionAddLayer.svg"), tr("Load"), lambda: self._dock.load(layer))
        else:
            menu.addAction(
                theme("mActionHideAllLayers.svg"), tr("Take off the map"), lambda: self._dock.load(layer, False)
            )
        menu.addAction(theme("mActionZoomToLayer.svg"), tr("Zoom to it"), lambda: self.zoom(layer))
        properties = menu.addAction(
            theme("mActionPropertiesWidget.svg"), tr("Properties…"), lambda: self._desk.iface.showLayerProperties(shown)
        )
        properties.setEnabled(shown is not None)
        run = menu.addMenu(theme("processingAlgorithm.svg"), tr("Run"))
        self._dock.readiness.select(shown, layer.record.role)
        self._dock.readiness.fill_run_menu(run)
        run.setEnabled(not run.isEmpty())
        publish = menu.addAction(
            theme("mActionSharing.svg"), tr("Publish…"), lambda: self._dock.publishAsked.emit(shown)
        )
        publish.setEnabled(shown is not None)
        menu.addSeparator()
        menu.addAction(theme("mIconInfo.svg"), tr("Show record…"), lambda: self._show_record(layer))
        menu.addAction(
            theme("mActionDeleteSelected.svg"), tr("Remove from the twin"), lambda: self._dock.editor.remove(layer)
        )

    def _show_record(self, layer: Layer) -> None:
        RecordDialog(self._dock.editor.item(layer), self._desk.iface.mainWindow()).show()
