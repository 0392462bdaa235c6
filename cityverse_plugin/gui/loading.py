"""Brings layers of a twin onto the map and takes them off again; files are fetched in tasks."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial
from typing import Any

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..bridge import tasks
from ..bridge.foreign import Offered, UndecidedError
from ..bridge.i18n import tr
from ..bridge.layers import Opened, add_to_project, open_ahead
from ..bridge.opened import cache_folder, fetch_layer
from ..bridge.roles import RECORD, TWIN
from ..bridge.tree import twin_group
from ..catalogue.store import Store
from ..twin.messages import Message, say
from ..twin.model import Layer, Twin

#: Twin and record.
Key = tuple[str, str]


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
        self._on_the_way: dict[Key, Any] = {}  # None where it waits
        self._waiting: deque[tuple[Key, Callable[[], None]]] = deque()
        self._project.layersAdded.connect(self._tell)
        self._project.layersRemoved.connect(self._tell)

    def stop(self) -> None:
        """Cancel what is on its way and stop listening to the project."""
        self._project.layersAdded.disconnect(self._tell)
        self._project.layersRemoved.disconnect(self._tell)
        running, self._on_the_way = list(self._on_the_way.values()), {}
        self._waiting.clear()
        for task in running:
            if task is not None:
                task.cancel()

    def load(self, store: Store, twin: Twin, layer: Layer, variable: str = "") -> None:
        """Bring a layer onto the map, unless it is there or on its way.

        `variable` is the one that was chosen of a climate file.
        """
        key = (twin.id, layer.record.id)
        if key in self._on_the_way or self.on_map(twin.id, layer.record.id):
            self.changed.emit()
            return

        self._on_the_way[key] = None
        self._waiting.append((key, partial(self._start, key, store, twin, layer, variable)))
        self.changed.emit()
        self._go_on()

    def _start(self, key: Key, store: Store, twin: Twin, layer: Layer, variable: str) -> None:
        title = layer.record.title or layer.record.id

        def done(found: Opened | tuple[Offered, ...]) -> None:
            self._on_the_way.pop(key, None)
            if isinstance(found, Opened):
                add_to_project(self._project, twin, [found.layer], found.frames)
            self.changed.emit()
            self._go_on()
            if not isinstance(found, Opened):
                self.undecided.emit(store, twin, layer, found)

        def failed(message: Message) -> None:
            self._on_the_way.pop(key, None)
            self.changed.emit()
            self._go_on()
            self.failed.emit(say("“{layer}” could not be loaded. {reason}", layer=title, reason=message))

        def work(running: tasks.Work) -> Opened | tuple[Offered, ...]:
            try:
                path, style = fetch_layer(store, layer, cache_folder(), running.progress, running.cancelled, variable)
                return open_ahead(layer, str(path), style, store.address)
            except UndecidedError as error:
                return error.offered

        task = tasks.start(tr("Loading {layer}").format(layer=title), work, done, failed)
        self._on_the_way[key] = task
        task.taskTerminated.connect(lambda: self._ended(key))
        self.started.emit(task)

    def _go_on(self) -> None:
        """Begin with what waits: one after the other, so that the windows of QGIS have time in between."""
        if self._waiting and not any(task is not None for task in self._on_the_way.values()):
            _, start = self._waiting.popleft()
            start()

    def unload(self, twin_id: str, record_id: str) -> None:
        """Take a layer off the map; one with unsaved edits stays, and the user is told."""
        key = (twin_id, record_id)
        task = self._on_the_way.get(key)
        if task is not None:
            task.cancel()
        elif key in self._on_the_way:
            self._waiting = deque(entry for entry in self._waiting if entry[0] != key)
            del self._on_the_way[key]
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

    def _ended(self, key: Key) -> None:
        if self._on_the_way.pop(key, None) is not None:
            self.changed.emit()
            self._go_on()

    def _tell(self, _layers: Any = None) -> None:
        self.changed.emit()
