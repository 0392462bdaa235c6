"""A layer becomes the files that are published: data, style, picture; sizes and checksums known.

Layers, styles and painters belong to the main thread: `prepare` reads all of it there, `stage` does the long work
anywhere. In a task: ``ready = prepare(layer)`` before the start, ``stage(ready, …)`` inside.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Union

from qgis.core import QgsMapLayer, QgsRasterLayer, QgsVectorLayer

from ..catalogue.lineage import SOURCE_CHECKSUM
from ..catalogue.publish import Bundle
from ..twin.canonical import file_multihash
from ..twin.messages import CityVerseError, say
from ..twin.record import COG, GEOPACKAGE, PNG, QML, Asset, Record
from .raster_file import RasterSource
from .safe_style import own_style
from .tasks import Work
from .thumbnail import Thumbnail
from .vector_file import VectorSource

# By these other programs list the files. Not in the language of whoever publishes: the same layer is the same record.
_TITLES = {"thumbnail": "Preview", "style": "Style for QGIS"}


@dataclass(frozen=True)
class Prepared:
    """What the main thread knows of a layer, so that another thread can write it."""

    name: str
    data: Union[RasterSource, VectorSource]
    style: bytes
    thumbnail: Thumbnail


def prepare(layer: QgsMapLayer) -> Prepared:
    """Read from a layer, on the main thread, all that `stage` needs."""
    return Prepared(layer.name(), source_of(layer), own_style(layer), Thumbnail(layer))


def source_of(layer: QgsMapLayer) -> Union[RasterSource, VectorSource]:
    """Read from a layer, on the main thread, what its data file is made of."""
    if isinstance(layer, QgsRasterLayer):
        return RasterSource.of(layer)
    if isinstance(layer, QgsVectorLayer):
        return VectorSource.of(layer)
    raise CityVerseError(say("“{layer}” is neither a raster nor a vector layer.", layer=layer.name()))


def stage(layer: Union[QgsMapLayer, Prepared], record: Record, folder: Path, work: Work | None = None) -> Bundle:
    """Write the files of a record.

    Parameters
    ----------
    layer
        What `prepare` returned; or a layer, which must then belong to the calling thread.
    record
        What `describe` returned.
    folder
        Where the files go, in a folder of their own. It is the caller's to remove.
    work
        Hears progress and says when to stop.

    Returns
    -------
    Bundle
        The record with its assets (``data``, ``style``, ``thumbnail``), and the file of each.

    Raises
    ------
    CityVerseError
        A file cannot be read or written, for instance because the disk is full; nothing is left in `folder`.
    Cancelled
        The user asked for it; nothing is left in `folder`.
    """
    ready = layer if isinstance(layer, Prepared) else prepare(layer)
    try:
        home = Path(tempfile.mkdtemp(prefix="staged-", dir=folder))
    except OSError as error:
        raise _no_room(folder, error) from error
    try:
        return _stage(ready, record, home, work)
    except OSError as error:
        shutil.rmtree(home, ignore_errors=True)
        raise _no_room(folder, error) from error
    except BaseException:
        shutil.rmtree(home, ignore_errors=True)
        raise


def _stage(ready: Prepared, record: Record, home: Path, work: Work | None) -> Bundle:
    asset = record.data or Asset(href="")
    data = _data(ready, record, home, work)
    files = {"data": data}
    kind = COG if isinstance(ready.data, RasterSource) else GEOPACKAGE
    # The file has one table: whatever the source called it.
    extra = {key: value for key, value in asset.extra.items() if key not in ("layer", SOURCE_CHECKSUM)}
    if ready.data.file is not None and ready.data.file != data:
        extra[SOURCE_CHECKSUM] = file_multihash(ready.data.file)
    assets = {"data": _measured(replace(asset, href="", media_type=kind, roles=("data",), extra=extra), data)}
    writers: dict[str, tuple[str, str, Callable[[Path], object]]] = {
        "thumbnail": (f"{record.id}.png", PNG, ready.thumbnail.save),
    }
    if ready.style:
        writers["style"] = (f"{record.id}.qml", QML, lambda path: path.write_bytes(ready.style))
    for key, (name, media_type, write) in writers.items():
        if work is not None:
            work.check()
        files[key] = home / name
        write(files[key])
        assets[key] = _measured(Asset("", media_type, (key,), _TITLES[key]), files[key])
    return Bundle(record.with_assets(assets), files)


def _data(ready: Prepared, record: Record, home: Path, work: Work | None) -> Path:
    """Return a file as it will be published; one that is good already is not written again."""
    if isinstance(ready.data, RasterSource):
        bands = record.data.bands if record.data else ()
        target = home / f"{record.id}.tif"
        finished = ready.data.finished(bands)
        if finished is None:
            ready.data.write(target, bands, record.role, work)
        return finished or target
    target = home / f"{record.id}.gpkg"
    if ready.data.finished is None:
        ready.data.write(target, record.id, work)
    return ready.data.finished or target


def _measured(asset: Asset, path: Path) -> Asset:
    return replace(asset, size=path.stat().st_size, checksum=file_multihash(path))


def _no_room(folder: Path, error: OSError) -> CityVerseError:
    reason = error.strerror or str(error)
    return CityVerseError(
        say(
            "The files cannot be prepared in {folder}: {reason}. Free some room on the disk, and try again.",
            folder=str(folder),
            reason=reason,
        )
    )
