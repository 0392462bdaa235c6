"""The files of a twin's layers, brought to this machine and checked."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsApplication

from ..catalogue.opening import find_twin, open_store, read_twin, split_address
from ..catalogue.store import Cancel, Progress, Store
from ..catalogue.transfer import fetch_asset
from ..twin.messages import CityVerseError, say
from ..twin.model import Layer, Twin
from .foreign import made_ready


def cache_folder() -> Path:
    """Return where fetched files are kept between two days."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "cityverse" / "cache"


def fetch_layer(
    store: Store, layer: Layer, folder: Path, progress: Progress | None = None, cancelled: Cancel | None = None
) -> tuple[Path, bytes]:
    """Return a local file that QGIS opens, made of the checked one of a layer, and its style (b"" without one).

    Any thread.
    """
    path = fetch_asset(store, layer.asset, folder, progress, cancelled)
    path = made_ready(path, layer.record.role, progress, cancelled)
    style = layer.record.asset_with_role("style")
    if style is None:
        return path, b""
    return path, fetch_asset(store, style[1], folder, None, cancelled).read_bytes()


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
