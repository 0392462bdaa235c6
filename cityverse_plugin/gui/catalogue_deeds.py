"""What can be done with a catalogue's records; everything slow runs in tasks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication, QWidget

from ..bridge import network, tasks
from ..bridge.adding import send
from ..bridge.describe import describe
from ..bridge.i18n import tr
from ..bridge.stage import prepare
from ..catalogue.lineage import with_inputs
from ..catalogue.publish import Published
from ..catalogue.stac import collection_to_twin, record_to_item
from ..catalogue.store import Store
from ..twin.messages import CityVerseError, Message, say
from ..twin.model import Layer, Twin
from ..twin.record import Record
from .connections import ConnectionBar
from .desk import Desk
from .loading import Loader
from .publish_dialog import PublishDialog
from .record_dialog import RecordDialog


class CatalogueDeeds(QObject):
    """Adds a layer, opens a twin, publishes a layer.

    Signals
    -------
    started(QgsTask)
        Work has begun.
    published()
        The catalogue holds something new.
    twinAsked()
        A twin is being opened.
    """

    started = pyqtSignal(object)
    published = pyqtSignal()
    twinAsked = pyqtSignal()

    def __init__(self, desk: Desk, connection: ConnectionBar, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._connection = connection
        self._twins: tuple[Twin, ...] = ()
        self._asked: Store | None = None
        self._loader = Loader(self)
        self._loader.failed.connect(desk.notices.problem)
        self._loader.started.connect(self.started)

    def stop(self) -> None:
        """Cancel what runs."""
        self._loader.stop()

    def name_twins(self, store: Store, use: Callable[[dict[str, str]], None]) -> None:
        """Find out which twins a catalogue holds; a catalogue that does not say is not a problem here."""

        def work(_work: tasks.Work) -> tuple[Twin, ...]:
            return tuple(_readable(store))

        def done(twins: tuple[Twin, ...]) -> None:
            if self._asked is not store:
                return
            self._twins = twins
            use({twin.id: twin.title or twin.id for twin in twins})

        self._asked = store
        tasks.start(tr("Reading the names of twins"), work, done)

    def add_layer(self, store: Store, record: Record) -> None:
        """Load the file of a record onto the map."""
        if record.data is None:
            return
        twin = next((twin for twin in self._twins if twin.id == record.collection), None)
        owner = twin or Twin(record.collection, record.collection)
        if self._loader.on_map(owner.id, record.id):
            self._desk.notices.tell(say("“{layer}” is on the map already.", layer=record.title or record.id))
            return
        self._loader.load(store, owner, Layer(record, record.data_key, record.data))

    def open_twin(self, store: Store, record: Record) -> None:
        """Open the twin that a record belongs to."""
        connection = self._connection.current()
        address = twin_address(store, record)
        task = self._desk.session.open(address, connection.authcfg if connection else "")
        self.twinAsked.emit()
        if task is not None:
            self.started.emit(task)

    def show_record(self, record: Record) -> None:
        """Show a record as JSON."""
        RecordDialog(record_to_item(record), self._desk.iface.mainWindow()).show()

    def publish_layer(self, layer: QgsMapLayer | None) -> None:
        """Ask what is needed to publish a layer, then do it."""
        connection = self._connection.current()
        if connection is None:
            self._desk.notices.tell(
                say("There is no catalogue to publish to: add one with the button beside the list of catalogues.")
            )
            return
        if layer is None:
            self._desk.notices.tell(say("Select the layer to publish in QGIS's Layers panel first."))
            return
        copy = layer.clone()  # a layer of the project belongs to the main thread
        twin, source = self._desk.session.twin, self._desk.session.store

        def work(_work: tasks.Work) -> Record:
            return _filled_in(describe(copy), twin, source)

        title = tr("Looking at {layer}").format(layer=layer.name())
        self.started.emit(tasks.start(title, work, lambda told: self._ask(layer, told), self._desk.notices.problem))

    def _ask(self, layer: QgsMapLayer, record: Record) -> None:
        connection = self._connection.current()
        if connection is None:
            return
        window = self._desk.iface.mainWindow()
        dialog = PublishDialog(layer.name(), record, self._targets(), connection.name, window)
        dialog.accepted.connect(lambda: self._publish(layer, dialog.record(), dialog.chosen_twin()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _targets(self) -> list[Twin]:
        mine = self._desk.session.twin
        return [
            *([mine] if mine is not None else []),
            *(twin for twin in self._twins if mine is None or twin.id != mine.id),
        ]

    def _publish(self, layer: QgsMapLayer, record: Record, twin: Twin | None) -> None:
        connection = self._connection.current()
        if connection is None:
            return
        try:
            store = network.store(connection.address, connection.authcfg)
            ready = prepare(layer)
        except CityVerseError as error:
            self._desk.notices.problem(error.message)
            return
        bare = replace(twin, records=()) if twin is not None else None

        def work(running: tasks.Work) -> Published:
            return send(store, with_inputs(store, record), ready, running, bare)

        def done(published: Published) -> None:
            text = say("“{title}” is published: {address}", title=record.title, address=published.address)
            copy = partial(QApplication.clipboard().setText, published.address)
            show = partial(self.show_record, published.record)
            self._desk.notices.done(text, (tr("Copy address"), copy), (tr("Show record"), show))
            self.published.emit()

        def failed(message: Message) -> None:
            text = say("“{title}” could not be published. {reason}", title=record.title, reason=message)
            self._desk.notices.problem(text, (tr("Retry"), lambda: self._retry(layer.id(), record, twin)))

        title = tr("Publishing {title}").format(title=record.title)
        self.started.emit(tasks.start(title, work, done, failed))

    def _retry(self, layer_id: str, record: Record, twin: Twin | None) -> None:
        layer = QgsProject.instance().mapLayer(layer_id)
        if layer is not None:
            self._publish(layer, record, twin)


def twin_address(store: Store, record: Record) -> str:
    """Return an address that opens the twin of a record."""
    item: Any = store.item_address(record.collection, record.id)
    if item.startswith(("http://", "https://")):
        return str(item.rsplit("/items/", 1)[0])
    return str(Path(item).parents[1])


def _readable(store: Store) -> list[Twin]:
    found = []
    for collection in store.collections():
        try:
            found.append(collection_to_twin(collection))
        except CityVerseError:
            continue
    return found


def _filled_in(record: Record, twin: Twin | None, source: Store | None) -> Record:
    """What a record does not say of itself is what its inputs say, then what the open twin says."""
    if twin is None or source is None:
        return record
    mine = replace(record, collection=record.collection or twin.id)
    told = with_inputs(source, mine)
    return replace(told, links=record.links, providers=told.providers or twin.providers)
