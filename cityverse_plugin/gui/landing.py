"""What an algorithm has loaded comes into the twin: one layer after the other, and told in one sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..bridge.accounts import Told, account_in
from ..bridge.arrivals import layers_of
from ..bridge.entering import Entry
from ..bridge.fitting import settled
from ..bridge.i18n import tr
from ..bridge.tree import take_off
from ..twin.messages import Message, say
from ..twin.roles import role
from .account_dialog import AccountDialog
from .desk import Desk, Offer
from .editing import Editor, Then


@dataclass
class _Batch:
    """What came out of one run, and how far it is."""

    wanted: str
    is_sure: bool
    account: Told | None
    layers: Sequence[QgsMapLayer]
    left: list[QgsMapLayer]
    entries: list[Entry] = field(default_factory=list)
    remarks: list[Message] = field(default_factory=list)


class Landing(QObject):
    """Puts the results of loading into the twin, and shows the twin's own layers in their place.

    Signals
    -------
    landed(Layer)
        A layer of the twin is to be shown.
    """

    landed = pyqtSignal(object)

    def __init__(self, desk: Desk, editor: Editor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._editor = desk, editor

    def take(self, results: Mapping[str, Any], wanted: str = "", is_sure: bool = False) -> None:
        """Put the layers among the results of an algorithm into the twin.

        Parameters
        ----------
        wanted
            The role that the file was dropped on, "" for none.
        is_sure
            What was loaded says by its content what it is.
        """
        account = account_in(results)
        layers = layers_of(QgsProject.instance(), results) if self._desk.session.twin is not None else []
        if account is not None and not account.loaded:
            for layer in layers:  # nothing is in them, which the account tells
                take_off(QgsProject.instance(), layer)
            layers = []
        self._next(_Batch(wanted, is_sure, account, layers, list(layers)))

    def show_instead(self, layer: QgsMapLayer, entry: Entry) -> None:
        """Show the twin's layer in place of the one that it was made from."""
        project = QgsProject.instance()
        if project.mapLayer(layer.id()) is not None:
            take_off(project, layer)
        if entry.shown is not None:
            self.landed.emit(entry.shown)

    def _next(self, batch: _Batch) -> None:
        if not batch.left:
            self._tell(batch)
            return
        layer = batch.left.pop(0)
        role_id, why = settled(layer, batch.wanted, batch.layers, batch.is_sure)
        if why is not None and why not in batch.remarks:
            batch.remarks.append(why)
        if not role_id:
            self._editor.add(layer, "", Then(partial(self._asked, layer)))
            self._next(batch)
            return
        self._editor.put(layer, role_id, None, partial(self._done, batch, layer), partial(self._failed, batch))

    def _asked(self, layer: QgsMapLayer, entry: Entry) -> None:
        self.show_instead(layer, entry)

    def _done(self, batch: _Batch, layer: QgsMapLayer, entry: Entry) -> None:
        batch.entries.append(entry)
        self.show_instead(layer, entry)
        self._next(batch)

    def _failed(self, batch: _Batch, message: Message) -> None:
        self._desk.notices.problem(message)
        self._next(batch)

    def _tell(self, batch: _Batch) -> None:
        account, entries = batch.account, batch.entries
        parts: list[Message] = [account.sentence] if account is not None else []
        if entries:
            parts.append(say("In the twin: {layers}.", layers=", ".join(map(_named, entries))))
        parts += batch.remarks
        if not parts:
            return
        offers: list[Offer] = []
        if account is not None and account.left_out:
            offers.append((tr("Why?"), partial(self._explain, account)))
        if len(entries) == 1:
            offers += self._editor.offers(entries[0], Then(partial(self.show_instead, entries[0].layer)))
        elif entries:
            offers += [*self._editor.ways_there(entries), (tr("Undo"), partial(self._editor.undo, entries))]
        stays = account is not None and bool(account.left_out)
        self._desk.notices.done(" ".join(tr(part) for part in parts), *offers, stays=stays)

    def _explain(self, told: Told) -> None:
        AccountDialog(told, self._desk.iface.mainWindow()).open()


def _named(entry: Entry) -> str:
    known = role(entry.role)
    title = tr(say(known.title)) if known is not None else entry.role
    return tr("“{layer}” ({role})").format(layer=entry.layer.name(), role=title)
