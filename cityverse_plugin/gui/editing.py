"""Changes of the open twin: layers come in, go out, and come back; all in tasks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from qgis.core import QgsMapLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QCursor
from qgis.PyQt.QtWidgets import QMenu

from ..bridge import tasks
from ..bridge.adding import send
from ..bridge.bands import remembered
from ..bridge.columns import Guess, columns_of, guess_fields
from ..bridge.describe import describe
from ..bridge.i18n import tr
from ..bridge.memory import memory
from ..bridge.roles import guess_role
from ..bridge.stage import prepare
from ..catalogue.publish import Published
from ..catalogue.stac import record_to_item
from ..twin.messages import Message, say
from ..twin.model import Layer, Twin
from ..twin.record import Record
from ..twin.roles import role, roles
from .desk import Desk
from .field_mapping_dialog import FieldMappingDialog
from .icons import kind_icon


class Editor(QObject):
    """Adds to the open twin and removes from it.

    Signals
    -------
    started(QgsTask)
        Work has begun.
    """

    started = pyqtSignal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def add(self, layer: QgsMapLayer, role_id: str = "", fields: Mapping[str, str] | None = None) -> None:
        """Put a layer into the twin.

        Without a role it is guessed, and asked for where nothing speaks for any. `fields` are the columns by meaning;
        without them they are guessed too, and the user is offered to change them.
        """
        guessed, reason = (role_id, say("")) if role_id else guess_role(layer)
        if not guessed:
            self._desk.notices.tell(
                say("What does “{layer}” mean? {reason}", layer=layer.name(), reason=reason),
                (tr("Choose a role…"), lambda: self._ask_role(lambda chosen: self.add(layer, chosen))),
            )
            return
        session = self._desk.session
        store, twin = session.store, session.twin
        columns = _fields(layer, guessed) if fields is None else dict(fields)
        copy, ready = layer.clone(), prepare(layer)  # a layer of the project belongs to the main thread

        def work(running: tasks.Work) -> Published:
            record = replace(_completed(describe(copy, guessed), twin), fields=columns)
            with memory() as known:
                return send(store, record, ready, running, replace(twin, records=()), known, _seen(copy, record, twin))

        def done(published: Published) -> None:
            session.reload()
            self._tell_added(layer, published, guessed, reason)

        title = tr("Adding {layer}").format(layer=layer.name())
        self._start(title, work, done)

    def remove(self, layer: Layer) -> None:
        """Take a layer out of the twin; its file stays, so that it can come back."""
        session = self._desk.session
        store, record = session.store, layer.record

        def work(_work: tasks.Work) -> dict[str, Any]:
            item = store.item(record.collection, record.id)
            store.delete_item(record.collection, record.id)
            return item

        def done(item: dict[str, Any]) -> None:
            session.reload()
            text = say("“{layer}” is no longer in the twin.", layer=record.title or record.id)
            self._desk.notices.done(text, (tr("Undo"), lambda: self._put_back(store, record.collection, item)))

        self._start(tr("Removing {layer}").format(layer=record.title or record.id), work, done)

    def item(self, layer: Layer) -> dict[str, Any]:
        """Return the record of a layer as STAC JSON."""
        return record_to_item(layer.record)

    def _put_back(self, store: Any, collection: str, item: dict[str, Any]) -> None:
        def work(_work: tasks.Work) -> None:
            store.put_item(collection, item)

        self._start(tr("Putting it back"), work, lambda _none: self._desk.session.reload())

    def _tell_added(self, layer: QgsMapLayer, published: Published, role_id: str, reason: Message) -> None:
        known = role(role_id)
        title = say(known.title) if known else role_id
        text = say("“{layer}” is in the twin as “{role}”. {reason}", layer=layer.name(), role=title, reason=reason)
        record = published.record
        shown = Layer(record, record.data_key, record.data) if record.data else None
        offers = [(tr("Another role…"), lambda: self._ask_role(lambda chosen: self.add(layer, chosen)))]
        if known is not None and known.fields and columns_of(layer):
            offers.append((tr("Columns…"), lambda: self._ask_columns(layer, role_id, record.fields)))
        if shown is not None:
            offers.append((tr("Undo"), lambda: self.remove(shown)))
        self._desk.notices.done(text, *offers)

    def _ask_role(self, use: Callable[[str], None]) -> None:
        menu = QMenu(self._desk.iface.mainWindow())
        for known in roles().values():
            action = menu.addAction(kind_icon(known.kinds[0]), tr(say(known.title)))
            action.triggered.connect(lambda _=False, chosen=known.id: use(chosen))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(QCursor.pos())

    def _ask_columns(self, layer: QgsMapLayer, role_id: str, chosen: Mapping[str, str]) -> None:
        columns = columns_of(layer)
        guesses = guess_fields(role_id, columns)
        for meaning, column in chosen.items():
            if meaning in guesses and guesses[meaning].column != column:
                guesses[meaning] = Guess(column, say("It was chosen before."))
        dialog = FieldMappingDialog(layer.name(), role_id, columns, guesses, self._desk.iface.mainWindow())
        dialog.chosen.connect(lambda fields: self.add(layer, role_id, fields))
        dialog.open()

    def _start(self, title: str, work: Callable[[tasks.Work], Any], done: Callable[[Any], None]) -> None:
        self.started.emit(tasks.start(title, work, done, self._desk.notices.problem))


def _fields(layer: QgsMapLayer, role_id: str) -> dict[str, str]:
    """Return the columns by meaning: what the layer's record says, else what their names and values say."""
    origin = remembered(layer)
    if origin is not None and origin.fields and origin.role == role_id:
        return dict(origin.fields)
    guesses = guess_fields(role_id, columns_of(layer))
    return {meaning: guess.column for meaning, guess in guesses.items() if guess.column}


def _completed(record: Record, twin: Twin) -> Record:
    """What a layer does not say of itself is what its twin says; a date is never made up."""
    dated = record.start or record.end or record.limits
    return replace(
        record,
        collection=twin.id,
        licence=record.licence or twin.licence,
        providers=record.providers or twin.providers,
        limits=record.limits if dated else (tr("Nobody has said when it was measured."),),
    )


def _seen(layer: QgsMapLayer, record: Record, twin: Twin) -> int | None:
    """Return the revision that the twin shows, for a layer that was opened from that record: it may be gone over.

    Another layer that merely has the same name may not, nor may what came since.
    """
    origin, shown = remembered(layer), twin.record(record.id)
    if origin is None or shown is None or (origin.collection, origin.id) != (twin.id, record.id):
        return None
    return shown.revision
