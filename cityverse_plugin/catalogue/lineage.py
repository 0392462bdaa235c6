"""Where a result came from: its inputs, found among the records of its twin."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..twin.provenance import InputReference
from ..twin.record import Asset, Link, Record
from .stac import RecordError, item_to_record
from .store import NotFound, Query, Store

#: On an asset that was converted for publishing: the checksum of the file that it was made from, so that a run
#: which used that file is still known to have used this record.
SOURCE_CHECKSUM = "cityverse:source_checksum"
#: Endings of formats that are one file, so that its checksum names the bytes.
ONE_FILE = (".tif", ".tiff", ".gpkg", ".fgb", ".geojson", ".json")


def holds(asset: Asset, checksum: str) -> bool:
    """Whether an asset is the file with this checksum, or was made from it."""
    return bool(checksum) and checksum in (asset.checksum, asset.extra.get(SOURCE_CHECKSUM))


def with_inputs(store: Store, record: Record) -> Record:
    """Let a result say what its inputs said: links to them, their time where it has none, their limits.

    Inputs that `Record.run` names by checksum alone get the id of the record that holds those bytes. Inputs that are
    not in the twin stay as they are.
    """
    if record.run is None:
        return record
    found = [(reference, *_record_of(store, record, reference)) for reference in record.run.inputs]
    inputs = tuple(
        replace(reference, item=source.id, asset=key) if source else reference for reference, source, key in found
    )
    sources = list({source.id: source for _, source, _ in found if source}.values())
    links, limits = list(record.links), list(record.limits)
    for source in sources:
        link = Link("derived_from", store.item_address(source.collection, source.id), title=source.title)
        if link.href not in {other.href for other in links}:
            links.append(link)
        limits.extend(limit for limit in source.limits if limit not in limits)
    starts = [source.start for source in sources if source.start]
    ends = [source.end for source in sources if source.end]
    providers = dict.fromkeys(provider for source in sources for provider in source.providers)
    return replace(
        record,
        run=replace(record.run, inputs=inputs),
        links=tuple(links),
        limits=tuple(limits),
        start=record.start or (min(starts) if starts else None),
        end=record.end or (max(ends) if ends else None),
        providers=record.providers or tuple(providers),
    )


def _record_of(store: Store, record: Record, reference: InputReference) -> tuple[Record | None, str]:
    """Return the record that an input came from and the key of its file; (None, "") where nobody knows."""
    if reference.item:
        try:
            source = item_to_record(store.item(record.collection, reference.item))
        except (NotFound, RecordError):
            return None, ""
        return source, reference.asset or source.data_key
    for source in _records(store, record.collection) if reference.checksum else ():
        for key, asset in source.assets.items():
            if holds(asset, reference.checksum):
                return source, key
    return None, ""


def _records(store: Store, collection: str) -> Iterator[Record]:
    for item in store.search(Query(collections=(collection,))):
        try:
            yield item_to_record(item)
        except RecordError:
            continue
