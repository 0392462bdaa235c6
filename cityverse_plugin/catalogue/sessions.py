"""Sessions of requests that look at whom they have reached before they say anything."""

from __future__ import annotations

import weakref
from http.client import HTTPException
from http.cookiejar import DefaultCookiePolicy
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from ..twin.messages import say
from .addresses import NEVER, address_nearness, host_nearness, may_lead_to
from .pace import within
from .store import StoreError

if TYPE_CHECKING:
    import requests

# Bytes that the head of an answer has at most where it is no attack
_MOST_HEAD = 1 << 15


class Peers:
    """Whom the requests on behalf of one catalogue may be connected to.

    A name can mean another address at every look-up, so what counts is the address that was reached. How near to
    this machine the catalogue itself is, is settled by the first connection to it: a name server that later calls
    the router or this machine by the catalogue's name gets nothing.

    Parameters
    ----------
    home
        Address of the catalogue.
    """

    def __init__(self, home: str) -> None:
        self._host = (urlsplit(home).hostname or "").lower()
        self._nearness: int | None = None

    def check(self, host: str, peer: str) -> None:
        """Raise `StoreError` if the connection to `host`, which ended at the address `peer`, must not be used."""
        nearness = address_nearness(peer)
        if host.lower().strip("[]") == self._host:
            if self._nearness is None:
                self._nearness = nearness
            if nearness > self._nearness:
                text = (
                    "{host} now leads to this machine or into its network, and did not before. It is not opened. If you"
                    " have changed networks, open the catalogue again."
                )
                raise StoreError(say(text, host=host))
            return
        home = host_nearness(self._host) if self._nearness is None else self._nearness
        if nearness == NEVER or not may_lead_to(nearness, home):
            text = "{host} is not opened: it lies on this machine or in its network, and the catalogue does not."
            raise StoreError(say(text, host=host))


def new_session(peers: Peers) -> requests.Session:
    """Return a session without cookies, whose own connections (not those of a proxy) are checked by `peers`."""
    try:
        import requests
    except ImportError:
        text = "The Python package “requests” is missing. Install it in QGIS's Python (pip install requests)."
        raise StoreError(say(text)) from None
    session = requests.Session()
    # Neither .netrc nor proxies of the environment: the bridge says what QGIS's own settings are.
    session.trust_env = False
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    session.headers["User-Agent"] = "CityVerse"
    for scheme in ("http", "https"):
        adapter = requests.adapters.HTTPAdapter()
        # What goes through a proxy has a manager of its own, which stays as it is: the user has chosen the proxy.
        pools = adapter.poolmanager.pool_classes_by_scheme
        adapter.poolmanager.pool_classes_by_scheme = {name: _checked(pool, peers) for name, pool in pools.items()}
        session.mount(f"{scheme}://", adapter)
    # A session ends with its thread, and older versions of urllib3 leave its connections open then
    weakref.finalize(session, _close, list(session.adapters.values()))
    return session


def hang_up(session: requests.Session) -> None:
    """Close the connections to proxies: some end after every answer, and a write would meet a dead connection."""
    for adapter in session.adapters.values():
        for manager in getattr(adapter, "proxy_manager", {}).values():
            manager.clear()


def _close(adapters: list[Any]) -> None:
    for adapter in adapters:
        adapter.close()


def _checked(pool: Any, peers: Peers) -> Any:
    class Connection(pool.ConnectionCls):  # type: ignore[misc]
        def _new_conn(self) -> Any:
            # Called when a connection is made, before TLS and before the first byte.
            connection = super()._new_conn()
            try:
                peers.check(self.host, str(connection.getpeername()[0]))
            except BaseException:
                connection.close()
                raise
            return connection

        def getresponse(self, *args: Any, **options: Any) -> Any:
            with within(self.sock, _MOST_HEAD) as limit:
                try:
                    answer = super().getresponse(*args, **options)
                except (OSError, HTTPException):
                    if limit.passed:
                        raise TimeoutError("its head did not end") from None
                    raise
            return answer

    return type(pool.__name__, (pool,), {"ConnectionCls": Connection})
