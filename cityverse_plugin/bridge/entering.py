"""A layer of QGIS becomes an entry of a twin, and can be taken out again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from qgis.core import QgsMapLayer, QgsVectorLayer

from ..catalogue.store import NotFound, Store
from ..twin.messages import CityVerseError, say
from ..twin.model import Layer, Twin
from ..twin.record import Record
from .adding import send
from .bands import remembered
from .columns import as_asked, columns_of, guesses_for
from .columns_memory import Choice
from .crs import lacks_system, to_crs
from .describe import describe
from .i18n import tr
from .memory import memory
from .stage import prepare
from .tasks import Work


@dataclass(frozen=True)
class Entry:
    """What has come into a twin.

    Parameters
    ----------
    layer : QgsMapLayer
        A copy of what it was made from, which stays when the layer of the project goes.
    role : str
        Its role.
    choice : Choice
        Which columns, in which units, were taken for which meanings.
    record : Record
        As the twin has it.
    replaced : dict, optional
        The item that was there before.
    """

    layer: QgsMapLayer
    role: str
    choice: Choice
    record: Record
    replaced: dict[str, Any] | None = None

    @property
    def shown(self) -> Layer | None:
        """What can be put onto the map."""
        record = self.record
        return Layer(record, record.data_key, record.data) if record.data else None


def enter(
    store: Store, twin: Twin, layer: QgsMapLayer, role_id: str, choice: Choice | None = None
) -> Callable[[Work], Entry]:
    """Return the work that puts a layer into a twin; main thread, the work itself in any.

    Parameters
    ----------
    choice
        Column and unit by meaning; without it, what the layer's record says, else what names and values say.

    Raises
    ------
    CityVerseError
        It is neither raster nor vector; the work raises where the file cannot be made or the catalogue refuses it.
    """
    if store is None or twin is None:
        raise CityVerseError(say("No twin is open: open one, or make a new one, then add to it."))
    copy = layer.clone()  # a layer of the project belongs to the main thread
    chosen = choice or _choice(layer, role_id)
    placed = bool(chosen.crs) and lacks_system(copy)
    if placed:
        copy.setCrs(to_crs(chosen.crs))
    wanted = {meaning: column for meaning, column in chosen.fields.items() if column}
    columns = as_asked(copy, role_id, wanted, chosen.units) if isinstance(copy, QgsVectorLayer) else {}
    # A copy knows nothing of edits that are not saved, so it is read only where it has something of its own
    ready = prepare(copy if columns != wanted or placed else layer)

    def work(running: Work) -> Entry:
        record = replace(_completed(describe(copy, role_id), twin), fields=columns)
        before = _item(store, record)
        with memory() as known:
            bare = replace(twin, records=())
            published = send(store, record, ready, running, bare, known, _seen(copy, record, twin))
        return Entry(copy, role_id, replace(chosen, role=role_id), published.record, before)

    return work


def take_out(store: Store, entry: Entry) -> None:
    """Undo an entry: what it replaced is there again, or nothing."""
    record = entry.record
    if entry.replaced is not None:
        store.put_item(record.collection, entry.replaced)
    else:
        store.delete_item(record.collection, record.id)


def _item(store: Store, record: Record) -> dict[str, Any] | None:
    try:
        return store.item(record.collection, record.id)
    except NotFound:
        return None


def _choice(layer: QgsMapLayer, role_id: str) -> Choice:
    origin = remembered(layer)
    if origin is not None and origin.fields and origin.role == role_id:
        return Choice(role_id, dict(origin.fields))
    guesses = guesses_for(role_id, columns_of(layer))
    return Choice(
        role_id,
        {meaning: guess.column for meaning, guess in guesses.items() if guess.column},
        {meaning: guess.unit for meaning, guess in guesses.items() if guess.column and guess.unit},
    )


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
