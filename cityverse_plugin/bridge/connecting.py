"""From a catalogue that the user set up to a store that can be asked; main thread, nothing is sent yet."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from ..catalogue.addresses import origin
from ..catalogue.federation import Child, children, same_origin
from ..catalogue.store import Store
from . import network
from .settings import Connection


def store(connection: Connection) -> Store:
    """Return the store of a connection, with the place that its files go to.

    Raises
    ------
    StoreError
        The address is none, or QGIS does not give the credential.
    """
    return network.store(connection.address, connection.authcfg)


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
