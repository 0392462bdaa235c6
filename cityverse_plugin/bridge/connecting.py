"""From a catalogue that the user set up to a store that can be asked; main thread, nothing is sent yet."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from urllib.parse import urlencode

from qgis.core import QgsApplication, QgsAuthMethodConfig

from ..catalogue.addresses import origin
from ..catalogue.assets import AssetStore
from ..catalogue.assets_opening import open_assets
from ..catalogue.federation import Child, children, same_origin
from ..catalogue.opening import open_store, split_address
from ..catalogue.s3_sign import DEFAULT_REGION, S3Key
from ..catalogue.store import AccessDenied, Store
from ..twin.messages import say
from . import network
from .settings import Connection

_AMAZON = "https://s3.amazonaws.com"


def store(connection: Connection) -> Store:
    """Return the store of a connection, with the place that its files go to.

    Raises
    ------
    StoreError
        The address is none, or QGIS does not give the credential.
    """
    root, _ = split_address(connection.address)
    if not origin(root) or not connection.files:
        return network.store(connection.address, connection.authcfg)
    return open_store(root, network.transport(connection.authcfg, root), asset_store(connection))


def asset_store(connection: Connection) -> AssetStore:
    """Return the place that the files of a connection go to, with its own authentication."""
    files = connection.files
    if not files.lower().startswith("s3://"):
        return open_assets(files, network.transport(connection.files_authcfg, files))
    place = files
    if connection.endpoint:
        # who typed the address may have put the region there
        place += ("&" if "?" in files else "?") + urlencode({"endpoint": connection.endpoint})
    key = s3_key(connection.files_authcfg) if connection.files_authcfg else None
    return open_assets(place, network.transport("", connection.endpoint or _AMAZON), key)


def s3_key(authcfg: str) -> S3Key:
    """Return the key of an object store: user and password of an authentication configuration.

    Raises
    ------
    AccessDenied
        QGIS does not have it or does not open it, or it holds no user and password.
    """
    manager, config = QgsApplication.authManager(), QgsAuthMethodConfig()
    answer = manager.loadAuthenticationConfig(authcfg, config, True)
    loaded, filled = answer if isinstance(answer, tuple) else (answer, config)
    access, secret = filled.config("username"), filled.config("password")
    if not loaded or not access or not secret:
        raise AccessDenied(
            say(
                "QGIS did not give the key of the object store: choose in the connection, under Files, an"
                " authentication of the kind “Basic” with the access key as user and the secret key as password."
            )
        )
    return S3Key(access, secret, filled.config("region") or DEFAULT_REGION)


def inside(connection: Connection) -> Callable[[], list[Connection]]:
    """Return a function, for a task, that lists the catalogues which one leads to.

    Its credential goes on to those of its own origin alone.

    Raises
    ------
    StoreError
        QGIS does not give the credential.
    """
    web = bool(origin(connection.address))
    transport = network.transport(connection.authcfg, connection.address) if web else None
    find = partial(children, connection.address, transport)
    return lambda: [_connection(child, connection) for child in find()]


def _connection(child: Child, parent: Connection) -> Connection:
    authcfg = parent.authcfg if same_origin(child.address, parent.address) else ""
    return Connection(child.title, child.address, authcfg)
