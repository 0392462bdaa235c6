"""What the plugin remembers between two days: catalogues and recently opened twins."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from qgis.core import QgsSettings

PREFIX = "plugins/cityverse/"
MOST_RECENT = 10


@dataclass(frozen=True)
class Connection:
    """A catalogue of the user; `authcfg` is the id of a QGIS authentication configuration, never a secret."""

    name: str
    address: str
    authcfg: str = ""


def connections() -> list[Connection]:
    """Return the user's catalogues; first that of ``plugins/cityverse/catalogue``, set by an administrator."""
    found = [_connection(entry) for entry in _entries("connections")]
    given = str(value("catalogue", "")).strip()
    if given and given not in {connection.address for connection in found}:
        found.insert(0, Connection(given, given))
    return found


def save_connections(chosen: Iterable[Connection]) -> None:
    """Replace the list of catalogues."""
    set_value("connections", json.dumps([asdict(connection) for connection in chosen]))


def recent_twins() -> list[str]:
    """Return addresses of twins, the last opened first."""
    return [str(entry["address"]) for entry in _entries("recent")]


def remember_twin(address: str) -> None:
    """Put a twin at the head of the recent ones."""
    kept = [address, *(other for other in recent_twins() if other != address)][:MOST_RECENT]
    set_value("recent", json.dumps([{"address": one} for one in kept]))


def value(key: str, default: Any = None) -> Any:
    """Return a setting of the plugin."""
    return QgsSettings().value(PREFIX + key, default)


def set_value(key: str, new: Any) -> None:
    """Keep a setting of the plugin."""
    QgsSettings().setValue(PREFIX + key, new)


def _connection(entry: dict[str, Any]) -> Connection:
    address = str(entry["address"])
    return Connection(str(entry.get("name") or address), address, str(entry.get("authcfg") or ""))


def _entries(key: str) -> list[dict[str, Any]]:
    try:
        found = json.loads(str(value(key, "[]")))
    except ValueError:
        return []
    return [entry for entry in found if isinstance(entry, dict) and entry.get("address")]
