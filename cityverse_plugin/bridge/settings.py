"""What the plugin remembers between two days: catalogues and recently opened twins."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from qgis.core import QgsSettings

PREFIX = "plugins/cityverse/"
MOST_RECENT = 10


@dataclass(frozen=True)
class Connection:
    """A catalogue of the user; it holds ids of QGIS authentication configurations, never a secret.

    Parameters
    ----------
    name, address, authcfg
        What it is called, where it is, and the authentication that it asks for.
    readers
        Who can read it, in the words of whoever added it.
    files
        Where files go: "" for the catalogue's own place, the address of a WebDAV folder, or ``s3://bucket/prefix``.
    files_authcfg
        The authentication that this place asks for.
    endpoint
        The server of an S3 bucket, "" for Amazon's.
    """

    name: str
    address: str
    authcfg: str = ""
    readers: str = ""
    files: str = ""
    files_authcfg: str = ""
    endpoint: str = ""


def connections() -> list[Connection]:
    """Return the user's catalogues; first that of ``plugins/cityverse/catalogue``, set by an administrator."""
    found = [_connection(entry) for entry in entries("connections")]
    given = str(value("catalogue", "")).strip()
    if given and given not in {connection.address for connection in found}:
        found.insert(0, Connection(given, given))
    return found


def save_connections(chosen: Iterable[Connection]) -> None:
    """Replace the list of catalogues."""
    set_value("connections", json.dumps([asdict(connection) for connection in chosen]))


def connection_to(address: str, authcfg: str = "") -> Connection:
    """Return the catalogue at an address as the user set it up; one that is not on the list is only its address.

    Parameters
    ----------
    authcfg
        "" leaves it to the list: what was taken in from another computer knows no authentication of this one.
    """
    plain = address.rstrip("/")
    mine = [connection for connection in connections() if connection.address.rstrip("/") == plain]
    exact = [connection for connection in mine if connection.authcfg == authcfg]
    known = next(iter(exact or mine), Connection(address, address))
    return replace(known, authcfg=authcfg) if authcfg else known


def recent_twins() -> list[str]:
    """Return addresses of twins, the last opened first."""
    return [str(entry["address"]) for entry in entries("recent")]


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


def saved_window() -> bytes:
    """Return QGIS's window as it was when QGIS last ended by itself: names of its docks stand in it as UTF-16."""
    return bytes(QgsSettings().value("UI/state", b"") or b"")


def entries(key: str) -> list[dict[str, Any]]:
    """Return a list that is kept as JSON: its entries that have an address."""
    try:
        found = json.loads(str(value(key, "[]")))
    except ValueError:
        return []
    return [entry for entry in found if isinstance(entry, dict) and entry.get("address")]


def _connection(entry: dict[str, Any]) -> Connection:
    known = {field.name: str(entry.get(field.name) or "") for field in fields(Connection)}
    return Connection(**{**known, "name": known["name"] or known["address"]})
