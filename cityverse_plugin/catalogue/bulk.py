"""Publishing many records at once: what is asked once for all is not asked for each."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_EXCEPTION, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field, replace
from datetime import datetime, timezone
from typing import Any, Protocol, runtime_checkable

from ..twin.messages import Cancelled, CityVerseError, Message, say
from ..twin.model import Twin
from ..twin.record import Record
from .extents import grow
from .publish import Bundle, check, publish
from .revisions import content
from .stac import item_to_record, record_to_item, twin_to_collection
from .stac_parts import own_links
from .store import (
    AccessDenied,
    Cancel,
    Json,
    NotFound,
    Progress,
    PublishRefused,
    Query,
    Store,
    StoreError,
    Unreachable,
)

# Records that one search asks for by their ids
_TOGETHER = 250
# Parts that are under way at once
_PARTS = 2
# More connections than this gain little and burden a small server.
CONNECTIONS = 4
# With these every further record would end in the same way.
_FOR_ALL = (AccessDenied, Unreachable, Cancelled)


@runtime_checkable
class TakesMany(Protocol):
    """A store that can add new items together."""

    def add_items(self, collection_id: str, items: Sequence[Json]) -> bool:
        """Add new items, all or none; False where that is not to be had: put them one by one then."""


@dataclass(frozen=True)
class Bulk:
    """What became of the records, by id.

    Parameters
    ----------
    published
        Those that were written, as the catalogue has them.
    unchanged
        Those that were there already.
    failed
        Why the others were not published; they do not stop the rest.
    """

    published: Mapping[str, Record] = field(default_factory=dict)
    unchanged: tuple[str, ...] = ()
    failed: Mapping[str, tuple[Message, ...]] = field(default_factory=dict)


def publish_all(
    store: Store,
    bundles: Iterable[Bundle],
    twin: Twin | None = None,
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
) -> Bulk:
    """Publish records of one twin, each as `publish` would, in far fewer requests.

    The twin is asked for once; which records are there already, and whether those that were sent have arrived, is
    asked for many at a time; new records without files are sent many in a request, or where a server does not take
    that, over a few connections. A record that has files, or that the catalogue has otherwise, takes the careful way
    of `publish`. Broken off and done again it ends the same.

    Parameters
    ----------
    twin
        Makes the collection where the store does not have it yet.
    progress
        Hears fractions 0 to 1.

    Raises
    ------
    StoreError
        The catalogue cannot be reached or does not let us in, the twin is missing, or records are of several twins.
    Cancelled
        The caller asked for it.
    """
    run = _Run(store, progress, cancelled)
    good = run.gate(list(bundles), twin)
    if not good:
        return run.result()
    run.collection(good, twin)
    known = run.find([bundle.record.id for bundle in good])
    fresh = [bundle for bundle in good if bundle.record.id not in known and not bundle.files]
    rest = [bundle for bundle in good if bundle.record.id in known or bundle.files]
    run.send(fresh)
    for bundle in rest:
        run.one(bundle, twin, known.get(bundle.record.id))
    run.cover()
    return run.result()


class _Run:
    """One publication of many records."""

    def __init__(self, store: Store, progress: Progress | None, cancelled: Cancel | None) -> None:
        self._store, self._progress, self._cancelled = store, progress, cancelled
        self._home = ""
        self._published: dict[str, Record] = {}
        self._unchanged: list[str] = []
        self._failed: dict[str, tuple[Message, ...]] = {}
        self._items: list[Json] = []
        self._count = self._done = 0

    def result(self) -> Bulk:
        if self._progress is not None:
            self._progress(1.0)
        return Bulk(self._published, tuple(self._unchanged), self._failed)

    def gate(self, bundles: list[Bundle], twin: Twin | None) -> list[Bundle]:
        """Note what must not go out, and return the rest."""
        good = []
        for bundle in bundles:
            try:
                check(bundle, twin)
                good.append(bundle)
            except PublishRefused as problem:
                self._failed[bundle.record.id] = problem.reasons
        self._count = len(good)
        return good

    def collection(self, bundles: Sequence[Bundle], twin: Twin | None) -> None:
        """Ask for the collection, or make it."""
        homes = sorted({bundle.record.collection for bundle in bundles})
        if len(homes) > 1:
            text = say("These records are of several twins ({names}): publish each by itself.", names=", ".join(homes))
            raise StoreError(text)
        self._home = homes[0]
        try:
            self._store.collection(self._home)
        except NotFound:
            if twin is None or twin.id != self._home:
                raise
            self._store.put_collection(twin_to_collection(twin))

    def find(self, ids: Sequence[str]) -> dict[str, Json]:
        """Return what the catalogue has of these records."""
        found: dict[str, Json] = {}
        for some in _parts(ids, _TOGETHER):
            self._check()
            query = Query(collections=(self._home,), ids=tuple(some), limit=_TOGETHER)
            found.update({str(item.get("id")): item for item in self._store.search(query)})
        return found

    def send(self, bundles: Sequence[Bundle]) -> None:
        """Write records that are new, and look whether they have arrived.

        While one part is on its way, another is looked at and the next is prepared: neither side waits for the other.
        """
        now = datetime.now(timezone.utc).replace(microsecond=0)
        under_way: deque[Future[None]] = deque()
        with ThreadPoolExecutor(_PARTS, "cityverse-bulk") as pool, ThreadPoolExecutor(CONNECTIONS) as writers:
            for some in _parts(bundles, _TOGETHER):
                records = {bundle.record.id: _first(bundle.record, now) for bundle in some}
                items = {name: record_to_item(record) for name, record in records.items()}
                if len(under_way) == _PARTS:
                    under_way.popleft().result()
                under_way.append(pool.submit(self._deliver, records, items, writers))
            for part in under_way:
                part.result()

    def _deliver(self, records: dict[str, Record], items: dict[str, Json], writers: ThreadPoolExecutor) -> None:
        self._check()
        if self._add(list(items.values())):
            self._step(len(items))
        else:
            _in_threads(writers, self._write, list(items.values()))
        sent = [name for name in records if name not in self._failed]
        found = self.find(sent)
        for name in sent:
            self._compare(records[name], items[name], found.get(name))

    def _add(self, items: list[Json]) -> bool:
        """Add all in one go, where the store can do that."""
        return isinstance(self._store, TakesMany) and self._store.add_items(self._home, items)

    def one(self, bundle: Bundle, twin: Twin | None, known: Json | None) -> None:
        """Publish a record by itself, unless the catalogue has it as it is."""
        self._check()
        record = bundle.record
        try:
            old = item_to_record(known) if known is not None else None
            if old is not None and known is not None and not bundle.files and _is_there(record, old, known):
                self._unchanged.append(record.id)
                return
            done = publish(self._store, bundle, twin, cancelled=self._cancelled).record
            if old is not None and done.revision == old.revision:
                self._unchanged.append(record.id)
            else:
                self._published[record.id] = done
                self._items.append(record_to_item(done))
        except _FOR_ALL:
            raise
        except PublishRefused as problem:
            self._failed[record.id] = problem.reasons
        except CityVerseError as problem:
            self._failed[record.id] = (problem.message,)
        finally:
            self._step()

    def cover(self) -> None:
        """Let the extent of the twin cover what was published."""
        if self._items:
            grow(self._store, self._home, self._items)

    def _write(self, item: Json) -> None:
        self._check()
        try:
            self._store.put_item(self._home, item)
        except _FOR_ALL:
            raise
        except CityVerseError as problem:
            self._failed[item["id"]] = (problem.message,)
        self._step()

    def _compare(self, record: Record, sent: Json, item: Json | None) -> None:
        if item is None:
            absent = say("“{id}” was sent, and the catalogue does not show it. Publish it again.", id=record.id)
            self._failed[record.id] = (absent,)
        elif _same(sent, item) or _equal(record, item_to_record(item)):
            self._published[record.id] = record
            self._items.append(sent)
        else:
            text = "“{id}” was changed by somebody else at the same moment. Open it again, and publish again."
            self._failed[record.id] = (say(text, id=record.id),)

    def _check(self) -> None:
        if self._cancelled is not None and self._cancelled():
            raise Cancelled

    def _step(self, count: int = 1) -> None:
        self._done += count
        if self._progress is not None and self._count:
            self._progress(min(1.0, self._done / self._count))


def _first(record: Record, now: datetime) -> Record:
    return replace(record, revision=max(1, record.revision), created=record.created or now, updated=now)


def _same(sent: Json, found: Json) -> bool:
    """Whether an item came back to the letter, but for the links that every catalogue writes itself."""
    mine, theirs = ({key: value for key, value in item.items() if key != "links"} for item in (sent, found))
    return mine == theirs and own_links(found) == own_links(sent)


def _is_there(record: Record, old: Record, known: Json) -> bool:
    """Whether the catalogue has a record, apart from when it was written and how often."""
    again = replace(record, created=old.created, updated=old.updated, revision=old.revision)
    return _same(record_to_item(again), known) or _equal(again, old)


def _equal(record: Record, found: Record) -> bool:
    return found.revision == record.revision and content(found) == content(record)


def _in_threads(pool: ThreadPoolExecutor, work: Callable[[Json], None], items: Sequence[Json]) -> None:
    """Do the work for every item; the first error ends it once what has begun is done."""
    running = [pool.submit(work, item) for item in items]
    done, waiting = wait(running, return_when=FIRST_EXCEPTION)
    for future in waiting:
        future.cancel()
    for future in done:
        future.result()


def _parts(values: Sequence[Any], size: int) -> Iterator[Sequence[Any]]:
    for start in range(0, len(values), size):
        yield values[start : start + size]
