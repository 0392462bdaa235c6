"""What can be done with a catalogue's records; everything slow runs in tasks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ..bridge import tasks
from ..bridge.amount import Amount, amount
from ..bridge.bands import remembered
from ..bridge.describe import describe
from ..bridge.i18n import tr
from ..bridge.settings import Connection, connections
from ..bridge.stage import prepare, source_of
from ..catalogue.lineage import with_inputs
from ..catalogue.stac import collection_to_twin, record_to_item
from ..catalogue.store import Store, Unreachable
from ..twin.messages import CityVerseError, say
from ..twin.model import Layer, Twin
from ..twin.record import Record
from .connections import ConnectionBar
from .desk import Desk
from .finding import Source
from .loading import Loader
from .publish_dialog import Place, PublishDialog
from .record_dialog import RecordDialog
from .variable_dialog import ask_variables


class CatalogueDeeds(QObject):
    """Adds a layer, opens a twin, puts a layer into the outbox.

    Signals
    -------
    started(QgsTask)
        Work has begun.
    twinAsked()
        A twin is being opened.
    """

    started = pyqtSignal(object)
    twinAsked = pyqtSignal()

    def __init__(self, desk: Desk, connection: ConnectionBar, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._connection = connection
        self._twins: dict[str, tuple[Twin, ...]] = {}
        self._loader = Loader(self)
        self._loader.failed.connect(desk.notices.problem)
        ask_variables(self._loader, desk.iface.mainWindow())
        self._loader.started.connect(self.started)

    def stop(self) -> None:
        """Cancel what runs."""
        self._loader.stop()

    def name_twins(self, source: Source, use: Callable[[Source, dict[str, str]], None]) -> None:
        """Find out which twins a catalogue holds; a catalogue that does not say is not a problem here."""

        def work(_work: tasks.Work) -> tuple[Twin, ...]:
            return tuple(_readable(source.store))

        def done(twins: tuple[Twin, ...]) -> None:
            self._twins[source.key] = twins
            use(source, {twin.id: twin.title or twin.id for twin in twins})

        tasks.start(tr("Reading the names of twins"), work, done)

    def add_layer(self, source: Source, record: Record) -> None:
        """Load the file of a record onto the map."""
        if record.data is None:
            return
        twins = self._twins.get(source.key, ())
        owner = next((twin for twin in twins if twin.id == record.collection), None)
        owner = owner or Twin(record.collection, record.collection)
        if self._loader.on_map(owner.id, record.id):
            self._desk.notices.tell(say("“{layer}” is on the map already.", layer=record.title or record.id))
            return
        self._loader.load(source.store, owner, Layer(record, record.data_key, record.data))

    def open_twin(self, source: Source, record: Record) -> None:
        """Open the twin that a record belongs to."""
        task = self._desk.session.open(twin_address(source.store, record), source.connection.authcfg)
        self.twinAsked.emit()
        if task is not None:
            self.started.emit(task)

    def show_record(self, record: Record) -> None:
        """Show a record as JSON."""
        RecordDialog(record_to_item(record), self._desk.iface.mainWindow()).show()

    def publish_layer(self, layer: QgsMapLayer | None) -> None:
        """Ask what is needed to publish a layer, then put it into the outbox."""
        if not connections():
            self._desk.notices.tell(
                say("There is no catalogue to publish to: add one with the button beside the list of catalogues.")
            )
            return
        if layer is None:
            self._desk.notices.tell(say("Select the layer to publish in QGIS's Layers panel first."))
            return
        try:
            files = source_of(layer)
        except CityVerseError as error:
            self._desk.notices.problem(error.message)
            return
        copy = layer.clone()  # a layer of the project belongs to the main thread
        twin, store = self._desk.session.twin, self._desk.session.store

        def work(_work: tasks.Work) -> tuple[Record, Amount]:
            record = _filled_in(describe(copy), twin, store)
            return record, amount(files, record)

        title = tr("Looking at {layer}").format(layer=layer.name())
        done = self._ask
        self.started.emit(tasks.start(title, work, lambda told: done(layer, *told), self._desk.notices.problem))

    def _ask(self, layer: QgsMapLayer, record: Record, size: Amount) -> None:
        window = self._desk.iface.mainWindow()
        dialog = PublishDialog(layer.name(), record, self._places(), size, window)
        if self._connection.current() is not None:
            dialog.choose_catalogue(self._connection.current())
        dialog.accepted.connect(lambda: self._publish(layer, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _places(self) -> list[Place]:
        """Return where it can go: every catalogue, each with the open twin and its own."""
        mine = self._desk.session.twin
        first = [mine] if mine is not None else []
        return [
            Place(
                one,
                (*first, *(twin for twin in self._twins.get(one.address, ()) if mine is None or twin.id != mine.id)),
            )
            for one in connections()
        ]

    def _publish(self, layer: QgsMapLayer, dialog: PublishDialog) -> None:
        connection: Connection | None = dialog.connection()
        if connection is None:
            return
        try:
            ready = prepare(layer)
        except CityVerseError as error:
            self._desk.notices.problem(error.message)
            return
        self._desk.postbox.put(ready, dialog.record(), dialog.chosen_twin(), connection, remembered(layer))


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
    try:
        told = with_inputs(source, mine)
    except Unreachable:
        told = mine
    return replace(told, links=record.links, providers=told.providers or twin.providers)
