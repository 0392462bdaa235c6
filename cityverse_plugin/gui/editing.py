"""Changes of the open twin: layers come in, go out, and come back; all in tasks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsMapLayer, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QCursor
from qgis.PyQt.QtWidgets import QMenu

from ..bridge import tasks
from ..bridge.bands import remembered
from ..bridge.columns import columns_of
from ..bridge.columns_memory import Choice, keep, recall
from ..bridge.crs import lacks_system
from ..bridge.entering import Entry, enter, take_out
from ..bridge.fitting import misfit, roles_for
from ..bridge.i18n import tr
from ..bridge.roles import guess_role, kind_of, role_of
from ..catalogue.stac import record_to_item
from ..twin.messages import CityVerseError, Message, say
from ..twin.model import Layer
from ..twin.roles import role
from .desk import Desk, Offer
from .field_mapping_dialog import FieldMappingDialog, Question
from .icons import kind_icon
from .places import box_of, go_to, is_seen


@dataclass(frozen=True)
class Then:
    """What follows an addition: `done` hears the entry, `dropped` that the layer does not come in after all."""

    done: Callable[[Entry], Any] = lambda _entry: None
    dropped: Callable[[], Any] = lambda: None


class Editor(QObject):
    """Adds to the open twin and removes from it.

    Signals
    -------
    started(QgsTask)
        Work has begun.
    undone(Entry)
        An entry is no longer in the twin.
    """

    started = pyqtSignal(object)
    undone = pyqtSignal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def add(self, layer: QgsMapLayer, role_id: str = "", then: Then = Then()) -> None:
        """Put a layer into the twin, once it is known what it is and what its columns mean.

        Without a role it is guessed. Of a table that comes from elsewhere a person is asked what its columns mean,
        with the guesses filled in; of another layer only where nothing speaks for any role.
        """
        trouble = misfit(layer, role_id) if role_id else None
        if trouble is not None:
            self._ask_role_for(layer, trouble, then)
            return
        before = recall(kind_of(layer), [column.name for column in columns_of(layer)])
        guessed, reason = (role_id, say("You put it there.")) if role_id else _guess(layer, before)
        known = role(guessed)
        needed = known is None or bool(known.fields)
        if (_is_foreign_table(layer) and needed) or (lacks_system(layer) and isinstance(layer, QgsVectorLayer)):
            self._ask_columns(layer, guessed, reason, before, then)
        elif known is None:
            self._ask_role_for(layer, reason, then)
        else:
            self._add(layer, guessed, None, reason, then)

    def put(
        self,
        layer: QgsMapLayer,
        role_id: str,
        choice: Choice | None,
        done: Callable[[Entry], Any],
        failed: Callable[[Message], Any],
    ) -> None:
        """Put a layer into the twin without a word; `done` hears the entry once the twin was read again.

        Parameters
        ----------
        choice
            Column and unit by meaning; None leaves that to the names and values.
        """
        session = self._desk.session
        store, twin = session.store, session.twin
        try:
            work = enter(store, twin, layer, role_id, choice)
        except CityVerseError as error:
            failed(error.message)
            return

        def finished(entry: Entry) -> None:
            session.reload()
            done(entry)

        title = tr("Adding {layer}").format(layer=layer.name())
        self.started.emit(tasks.start(title, work, finished, failed))

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

    def undo(self, entries: list[Entry]) -> None:
        """Take entries out again; what they replaced comes back."""
        session = self._desk.session
        store = session.store

        def work(_work: tasks.Work) -> None:
            for entry in reversed(entries):
                take_out(store, entry)

        def done(_none: None) -> None:
            session.reload()
            for entry in entries:
                self.undone.emit(entry)

        self._start(tr("Undoing"), work, done)

    def offers(self, entry: Entry, then: Then) -> list[Offer]:
        """Return what can be done with what has come in: go there, another role, other columns, undo."""
        layer, known = entry.layer, role(entry.role)
        offers: list[Offer] = [*self.ways_there([entry]), (tr("Another role…"), lambda: self._ask_role(layer, then))]
        if known is not None and known.fields and columns_of(layer):
            why = say("It is in the twin as that.")
            offers.append((tr("Columns…"), lambda: self._ask_columns(layer, entry.role, why, entry.choice, then)))
        return [*offers, (tr("Undo"), lambda: self.undo([entry]))]

    def ways_there(self, entries: list[Entry]) -> list[Offer]:
        """Return the offer to move the map to what has come in, where the map shows nothing of it."""
        canvas, whole = self._desk.iface.mapCanvas(), QgsRectangle()
        for entry in entries:
            box = box_of(entry.record.bbox or ())
            if box is not None:
                whole.combineExtentWith(box)
        if whole.isEmpty() or is_seen(canvas, whole):
            return []
        return [(tr("Zoom to it"), lambda: go_to(canvas, whole))]

    def item(self, layer: Layer) -> dict[str, Any]:
        """Return the record of a layer as STAC JSON."""
        return record_to_item(layer.record)

    def _put_back(self, store: Any, collection: str, item: dict[str, Any]) -> None:
        def work(_work: tasks.Work) -> None:
            store.put_item(collection, item)

        self._start(tr("Putting it back"), work, lambda _none: self._desk.session.reload())

    def _add(self, layer: QgsMapLayer, role_id: str, choice: Choice | None, reason: Message, then: Then) -> None:
        def done(entry: Entry) -> None:
            self._tell_added(entry, reason, then)
            then.done(entry)

        def failed(message: Message) -> None:
            self._desk.notices.problem(message)
            then.dropped()

        self.put(layer, role_id, choice, done, failed)

    def _tell_added(self, entry: Entry, reason: Message, then: Then) -> None:
        known = role(entry.role)
        title = say(known.title) if known else entry.role
        text = "“{layer}” is in the twin as “{role}”. {reason}"
        told = say(text, layer=entry.layer.name(), role=title, reason=reason)
        self._desk.notices.done(told, *self.offers(entry, Then(then.done)))

    def _ask_role_for(self, layer: QgsMapLayer, reason: Message, then: Then) -> None:
        text = say("What does “{layer}” mean? {reason}", layer=layer.name(), reason=reason)
        self._desk.notices.ask(text, (tr("Choose a role…"), lambda: self._ask_role(layer, then)))

    def _ask_role(self, layer: QgsMapLayer, then: Then) -> None:
        menu = QMenu(self._desk.iface.mainWindow())
        for known in roles_for(kind_of(layer)):
            action = menu.addAction(kind_icon(known.kinds[0]), tr(say(known.title)))
            action.triggered.connect(lambda _=False, chosen=known.id: self.add(layer, chosen, then))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(QCursor.pos())

    def _ask_columns(
        self, layer: QgsMapLayer, role_id: str, reason: Message, before: Choice | None, then: Then
    ) -> None:
        columns, kind = columns_of(layer), kind_of(layer)
        question = Question(layer.name(), kind, columns, role_id, reason, before, lacks_system(layer))
        dialog = FieldMappingDialog(question, self._desk.iface.mainWindow())

        def chosen(choice: Choice) -> None:
            keep(kind, [column.name for column in columns], choice)
            why = reason if choice.role == role_id else say("You chose it.")
            self._add(layer, choice.role, choice, why, then)

        dialog.chosen.connect(chosen)
        dialog.rejected.connect(then.dropped)
        dialog.open()

    def _start(self, title: str, work: Callable[[tasks.Work], Any], done: Callable[[Any], None]) -> None:
        self.started.emit(tasks.start(title, work, done, self._desk.notices.problem))


def _guess(layer: QgsMapLayer, before: Choice | None) -> tuple[str, Message]:
    own = role_of(layer)
    if own and misfit(layer, own) is None:
        return own, say("It was that before.")
    if before is not None and role(before.role) is not None:
        return before.role, say("You chose it before, for the same columns.")
    return guess_role(layer)


def _is_foreign_table(layer: QgsMapLayer) -> bool:
    """Whether a layer has columns of which nobody has said yet what they mean."""
    return bool(columns_of(layer)) and not role_of(layer) and remembered(layer) is None
