"""Brings layers of a twin onto the map and takes them off again; files are fetched in tasks."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..bridge import tasks
from ..bridge.foreign import Offered, UndecidedError
from ..bridge.i18n import tr
from ..bridge.layers import add_to_project, open_layer
from ..bridge.opened import cache_folder, fetch_layer
from ..bridge.roles import RECORD, TWIN
from ..bridge.tree import twin_group
from ..catalogue.store import Store
from ..twin.messages import Message, say
from ..twin.model import Layer, Twin

Fetched = tuple[Path, bytes]


class Loader(QObject):
    """Layers of twins on the map.

    Signals
    -------
    changed()
        Which records are on the map, or on their way, is no longer what it was.
    started(QgsTask)
        A file is being fetched.
    failed(Message)
        A layer could not be brought.
    undecided(Store, Twin, Layer, tuple of Offered)
        Its file holds several variables: `load` again with the one that is chosen.
    """

    changed = pyqtSignal()
    started = pyqtSignal(object)
    failed = pyqtSignal(object)
    undecided = pyqtSignal(object, object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = QgsProject.instance()
        self._on_the_way: dict[tuple[str, str], Any] = {}
        self._project.layersAdded.connect(self._tell)
        self._project.layersRemoved.connect(self._tell)

    def stop(self) -> None:
        """Cancel what is on its way and stop listening to the project."""
        self._project.layersAdded.disconnect(self._tell)
        self._project.layersRemoved.disconnect(self._tell)
        running, self._on_the_way = list(self._on_the_way.values()), {}
        for task in running:
            task.cancel()

    def load(self, store: Store, twin: Twin, layer: Layer, variable: str = "") -> None:
        """Bring a layer onto the map, unless it is there or on its way.

        `variable` is the one that was chosen of a climate file.
        """
        key = (twin.id, layer.record.id)
        if key in self._on_the_way or self.on_map(twin.id, layer.record.id):
            self.changed.emit()
            return

        def done(fetched: Fetched | tuple[Offered, ...]) -> None:
            self._on_the_way.pop(key, None)
            if isinstance(fetched[0], Offered):
                self.changed.emit()
                self.undecided.emit(store, twin, layer, fetched)
                return
            path, style = fetched
            add_to_project(self._project, twin, [open_layer(layer, str(path), style, store.address)])
            self.changed.emit()

        def failed(message: Message) -> None:
            self._on_the_way.pop(key, None)
            self.changed.emit()
            title = layer.record.title or layer.record.id
            self.failed.emit(say("“{layer}” could not be loaded. {reason}", layer=title, reason=message))

        title = tr("Loading {layer}").format(layer=layer.record.title or layer.record.id)

        def work(running: tasks.Work) -> Fetched | tuple[Offered, ...]:
            try:
                return fetch_layer(store, layer, cache_folder(), running.progress, running.cancelled, variable)
            except UndecidedError as error:
                return error.offered

        task = tasks.start(title, work, done, failed)
        self._on_the_way[key] = task
        task.taskTerminated.connect(lambda: self._ended(key))
        self.started.emit(task)
        self.changed.emit()

    def unload(self, twin_id: str, record_id: str) -> None:
        """Take a layer off the map; one with unsaved edits stays, and the user is told."""
        task = self._on_the_way.get((twin_id, record_id))
        if task is not None:
            task.cancel()
        for layer in self.on_map(twin_id, record_id):
            if isinstance(layer, QgsVectorLayer) and layer.isModified():
                text = say("“{layer}” has edits that are not saved: save or discard them first.", layer=layer.name())
                self.failed.emit(text)
            else:
                self._project.removeMapLayer(layer.id())
        self._tidy(twin_id)
        self.changed.emit()

    def on_map(self, twin_id: str, record_id: str) -> list[QgsMapLayer]:
        """Return the layers of the project that show a record."""
        return [
            layer
            for layer in self._project.mapLayers().values()
            if layer.customProperty(RECORD) == record_id and layer.customProperty(TWIN) == twin_id
        ]

    def loaded(self, twin_id: str) -> frozenset[str]:
        """Return the ids of the records of a twin that are on the map."""
        mine = (layer for layer in self._project.mapLayers().values() if layer.customProperty(TWIN) == twin_id)
        return frozenset(str(layer.customProperty(RECORD) or "") for layer in mine)

    def loading(self, twin_id: str) -> frozenset[str]:
        """Return the ids of the records of a twin that are on their way."""
        return frozenset(record for twin, record in self._on_the_way if twin == twin_id)

    def _tidy(self, twin_id: str) -> None:
        """Take away the groups that were made for layers and are empty now."""
        group = twin_group(self._project, twin_id)
        if group is None:
            return
        for inner in reversed(group.findGroups(True)):  # a time series is a group in that of its family
            if not inner.children():
                inner.parent().removeChildNode(inner)
        if not group.children() and group.parent() is not None:
            group.parent().removeChildNode(group)

    def _ended(self, key: tuple[str, str]) -> None:
        if self._on_the_way.pop(key, None) is not None:
            self.changed.emit()

    def _tell(self, _layers: Any = None) -> None:
        self.changed.emit()
