"""Which version of a record goes over which: nobody's words are lost without somebody having seen them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timezone
from typing import Any

from ..twin.canonical import canonical_json
from ..twin.messages import say
from ..twin.provenance import Provenance
from ..twin.record import Record
from .stac import item_to_record, record_to_item
from .store import Conflict, Json, NotFound, Store


class LostUpdate(Conflict):
    """Somebody else has changed the record since its author began to edit.

    Attributes
    ----------
    mine, theirs, base
        The record as it would be published, as the catalogue has it, and as both began (None where nobody knows).
    """

    def __init__(self, mine: Record, theirs: Record, base: Record | None) -> None:
        values = {"title": theirs.title or theirs.id, "number": theirs.revision}
        text = "“{title}” was changed by somebody else: the catalogue has its revision {number}. Compare, then choose."
        if base is None:
            text = (
                "The catalogue has “{title}” already, as somebody else left it (revision {number}). Compare it with"
                " yours; then go over it, or give yours another title."
            )
        super().__init__(say(text, **values))
        self.mine, self.theirs, self.base = mine, theirs, base


def next_revision(
    store: Store, record: Record, base: Record | None, overwrite_revision: int | None
) -> tuple[Record, bool]:
    """Return the record with its revision and dates, and whether the store has it already.

    Raises
    ------
    LostUpdate
        The store has something that the author of `record` has not seen.
    """
    now = datetime.now(timezone.utc).replace(microsecond=0)
    try:
        theirs = item_to_record(store.item(record.collection, record.id))
    except NotFound:
        revision = max(1, record.revision, base.revision + 1 if base is not None else 1)
        return replace(record, revision=revision, created=record.created or now, updated=now), False
    if content(theirs) == content(replace(record, created=theirs.created)):
        return theirs, True
    mine = replace(record, revision=theirs.revision + 1, created=theirs.created or now, updated=now)
    if not seen(record, theirs, base, overwrite_revision):
        raise LostUpdate(mine, theirs, base)
    return mine, False


def look_ahead(store: Store, record: Record, base: Record | None, overwrite_revision: int | None) -> None:
    """Raise `LostUpdate` where `next_revision` would, before the files of a record have addresses."""
    try:
        theirs = item_to_record(store.item(record.collection, record.id))
    except NotFound:
        return
    mine = replace(record, created=theirs.created)
    if _apart_from_places(theirs) != _apart_from_places(mine) and not seen(record, theirs, base, overwrite_revision):
        raise LostUpdate(replace(mine, revision=theirs.revision + 1), theirs, base)


def seen(record: Record, theirs: Record, base: Record | None, overwrite_revision: int | None) -> bool:
    """Whether the author of `record` knows all that `theirs` says, so that nothing is lost by going over it.

    So it is where `theirs` is what the author chose to go over, is `base`, is the version that `record` was made
    from (it carries the revision and date of that), or is an earlier run of the same analysis.
    """
    if overwrite_revision is not None:
        return theirs.revision == overwrite_revision
    if base is not None and _apart_from_places(theirs) == _apart_from_places(base):
        return True
    if record.updated is not None and (record.updated, record.revision) == (theirs.updated, theirs.revision):
        return True
    return is_earlier_run(theirs, record)


def is_earlier_run(theirs: Record, record: Record) -> bool:
    """Whether two results are of the same analysis of the same records, and people say the same of both."""
    if theirs.run is None or record.run is None:
        return False
    analysis = _analysis(record.run)
    return analysis is not None and analysis == _analysis(theirs.run) and _words(record) == _words(theirs)


def content(record: Record) -> bytes:
    """Return what of a record is compared: all but when it was written, and how often."""
    still = replace(record, revision=1, updated=None)
    item: Json = record_to_item(still)
    if record.start is not None or record.end is not None:
        item["properties"].pop("created", None)
    item["links"] = sorted(item["links"], key=canonical_json)
    item["stac_extensions"] = sorted(item["stac_extensions"])
    return canonical_json(_same_numbers(item))


def _apart_from_places(record: Record) -> bytes:
    """Return the content without the addresses of files whose bytes are known: a stick is mounted here and there."""
    assets = {key: replace(asset, href="-") if asset.checksum else asset for key, asset in record.assets.items()}
    return content(record.with_assets(assets))


def _analysis(run: Provenance) -> bytes | None:
    """Return which analysis a run was, None where an input is known by its role alone."""
    if not all(entry.item or entry.checksum for entry in run.inputs):
        return None
    inputs = sorted((entry.parameter, entry.item or entry.checksum) for entry in run.inputs)
    return canonical_json([run.algorithm, dict(run.parameters), inputs])


def _words(record: Record) -> bytes:
    """Return what people say in a result, without what the computer says."""
    extra = {key: value for key, value in record.extra.items() if key != "processing:lineage"}
    bare = replace(record, run=None, assets={}, links=(), geometry=None, bbox=None, extra=extra)
    return content(replace(bare, start=None, end=None, created=None))


def _same_numbers(value: Any) -> Any:
    # Servers write 0 for 0.0 and drop the last digits of coordinates.
    if isinstance(value, Mapping):
        return {key: _same_numbers(entry) for key, entry in value.items()}
    if isinstance(value, (list, tuple)):
        return [_same_numbers(entry) for entry in value]
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return format(value, ".12g")
    return value
