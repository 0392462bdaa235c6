"""Twins made from files, and layers put into them."""

from __future__ import annotations

import json
import tempfile
from dataclasses import replace
from pathlib import Path

from qgis.core import QgsMapLayer

from ..catalogue.extents import grow
from ..catalogue.outbox import Outbox
from ..catalogue.publish import Published, publish
from ..catalogue.stac import record_to_item, twin_to_collection
from ..catalogue.store import NotFound, Store
from ..sources.files import SourceFile
from ..twin.canonical import check_id, slug
from ..twin.messages import CityVerseError, say
from ..twin.model import Twin
from ..twin.record import COG, Asset, Record
from .crs import to_crs
from .describe import describe
from .layers import open_file
from .roles import ASSET, RECORD_JSON, set_role
from .stage import Prepared, prepare, stage
from .styles import apply_role_style
from .tasks import Work


def create_twin(store: Store, twin: Twin) -> None:
    """Make an empty twin in a catalogue; one with that id must not be there yet."""
    check_id(twin.id)
    try:
        store.collection(twin.id)
    except NotFound:
        store.put_collection(twin_to_collection(replace(twin, records=())))
        return
    raise CityVerseError(
        say(
            "There is a twin “{id}” in “{where}” already: open it, or choose another name.",
            id=twin.id,
            where=store.address,
        )
    )


def add_file(store: Store, twin_id: str, file: SourceFile, work: Work | None = None) -> Record:
    """Put a file into a twin: open it, describe it, make its files, publish it. Any thread.

    Parameters
    ----------
    store
        Made on the main thread where it is a server.
    file
        The file and what its maker says of it.

    Raises
    ------
    CityVerseError
        The file cannot be used, or the catalogue refuses it.
    Cancelled
        The user asked for it.
    """
    store.collection(twin_id)
    base = _known(twin_id, file)
    layer = open_file(str(file.path), file.title, base.data)
    if file.epsg and not layer.crs().isValid():
        layer.setCrs(to_crs(f"EPSG:{file.epsg}"))
    set_role(layer, file.role)
    record = describe(layer, file.role, base)
    remember(layer, record)
    apply_role_style(layer, file.role)
    return send(store, record, prepare(layer), work).record


def remember(layer: QgsMapLayer, record: Record) -> None:
    """Let a layer know what was said of it: styles ask which bands and columns it has."""
    assets = {key: replace(asset, href=asset.href or key) for key, asset in record.assets.items()}
    layer.setCustomProperty(ASSET, record.data_key)
    layer.setCustomProperty(RECORD_JSON, json.dumps(record_to_item(record.with_assets(assets)), ensure_ascii=False))


def send(
    store: Store,
    record: Record,
    ready: Prepared,
    work: Work | None = None,
    twin: Twin | None = None,
    memory: Outbox | None = None,
    overwrite_revision: int | None = None,
) -> Published:
    """Stage a layer, publish it, and let the twin's extent cover it.

    Parameters
    ----------
    twin
        Makes the collection where the store does not have it yet.
    memory
        Knows what was published from here before, so that going over one's own work is no conflict.
    overwrite_revision
        A revision of somebody else that the author has seen and chose to go over.
    """
    with tempfile.TemporaryDirectory(prefix="cityverse-") as folder:
        bundle = stage(ready, record, Path(folder), work)
        base = memory.published(store.address, record.id, record.collection) if memory is not None else None
        progress, cancelled = (work.progress, work.cancelled) if work else (None, None)
        published = publish(
            store, replace(bundle, base=base), twin, progress, cancelled, overwrite_revision=overwrite_revision
        )
    if memory is not None:
        memory.remember(store.address, published.record)
    grow(store, record.collection, [record_to_item(published.record)])
    return published


def _known(twin_id: str, file: SourceFile) -> Record:
    extra = {"layer": file.layer} if file.layer else {}
    kind = COG if file.path.suffix.lower() in (".tif", ".tiff") else ""
    return Record(
        id=slug(file.title, "layer"),
        collection=twin_id,
        title=file.title,
        description=file.description,
        start=file.start,
        end=file.end,
        licence=file.licence,
        providers=file.providers,
        limits=file.limits,
        role=file.role,
        unit=file.unit,
        fields=file.fields,
        links=file.links,
        assets={"data": Asset("", kind, bands=file.bands, extra=extra)},
    )
