"""The files of a twin's layers, brought to this machine and checked."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsApplication

from ..catalogue.opening import find_twin, open_store, read_twin, split_address
from ..catalogue.store import Cancel, Progress, Store
from ..catalogue.transfer import fetch_asset, local_folder
from ..twin.messages import CityVerseError, say
from ..twin.model import Layer, Twin
from ..twin.record import Asset
from .foreign import Wanted, made_ready


def cache_folder() -> Path:
    """Return where fetched files are kept between two days."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "cityverse" / "cache"


def fetch_layer(
    store: Store,
    layer: Layer,
    folder: Path,
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
    variable: str = "",
) -> tuple[Path, bytes]:
    """Return a local file that QGIS opens, made of the checked one of a layer, and its style (b"" without one).

    Any thread.

    Parameters
    ----------
    variable
        Which variable of a climate file a person chose; "" where nobody was asked.

    Raises
    ------
    UndecidedError
        See `made_ready`.
    CityVerseError
        It cannot be fetched or read.
    Cancelled
        `cancelled` said so.
    """
    wanted = Wanted(layer.record.role, _names(layer.asset), variable)
    place = local_folder(store, layer.asset)  # a Zarr store is a folder of many files
    if place is not None:
        home = folder / hashlib.sha256(str(place).encode("utf-8", "replace")).hexdigest()[:16]
        path = made_ready(place, wanted, progress, cancelled, home)
    else:
        path = made_ready(fetch_asset(store, layer.asset, folder, progress, cancelled), wanted, progress, cancelled)
    style = layer.record.asset_with_role("style")
    if style is None:
        return path, b""
    return path, fetch_asset(store, style[1], folder, None, cancelled).read_bytes()


def _names(asset: Asset) -> tuple[str, ...]:
    """Return what the record calls the variables of a file: its bands, and STAC's datacube extension."""
    cube = asset.extra.get("cube:variables")
    return (*(band.name for band in asset.bands), *(cube if isinstance(cube, dict) else ()))


def choose_layers(twin: Twin, role_ids: Sequence[str] = ()) -> list[Layer]:
    """Return the layers of a twin with one of the roles, all without any; a role that nothing fills is named."""
    if not role_ids:
        return list(twin.layers)
    missing = [role_id for role_id in role_ids if not twin.with_role(role_id)]
    if missing:
        there = ", ".join(sorted({layer.record.role for layer in twin.layers if layer.record.role})) or "–"
        raise CityVerseError(
            say(
                "“{twin}” has no layer with the role {roles}. It has: {there}.",
                twin=twin.title or twin.id,
                roles=", ".join(missing),
                there=there,
            )
        )
    return [layer for layer in twin.layers if layer.record.role in role_ids]


def opened_layers(source: str | Path, twin_id: str = "", folder: str | Path = "") -> list[tuple[Layer, Path]]:
    """Return the layers of a twin in a folder with their checked files.

    Parameters
    ----------
    source
        Folder of a twin or of a catalogue.
    twin_id
        Which twin; "" where there is only one.
    folder
        Where the files are or shall be; "" for the cache.
    """
    store = open_store(str(source))
    twin = read_twin(store, find_twin(store, twin_id or split_address(str(source))[1]))
    home = Path(folder) if folder else cache_folder()
    return [(layer, fetch_layer(store, layer, home)[0]) for layer in twin.layers]
