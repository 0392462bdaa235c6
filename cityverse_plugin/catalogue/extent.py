"""The extent of a twin, which grows with its records."""

from __future__ import annotations

from dataclasses import replace

from ..twin.record import Record
from .stac import collection_to_twin, twin_to_collection
from .store import Store

_WORLD = (-180.0, -90.0, 180.0, 90.0)


def cover(store: Store, record: Record) -> None:
    """Let the extent of its twin cover a record, where the store takes changes of collections."""
    if record.bbox is None:
        return
    twin = collection_to_twin(store.collection(record.collection))
    old, box = twin.bbox, tuple(record.bbox)
    if old is not None and tuple(old) != _WORLD:
        box = (min(old[0], box[0]), min(old[1], box[1]), max(old[2], box[2]), max(old[3], box[3]))
    if old is None or tuple(old) != box:
        store.put_collection(twin_to_collection(replace(twin, bbox=box, revision=twin.revision + 1)))
