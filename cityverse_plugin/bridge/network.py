"""QGIS's proxy, certificate authorities and credentials for our own HTTP. Main thread only, nothing is sent."""

from __future__ import annotations

import base64
import os
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsSettings
from qgis.PyQt.QtCore import QThread, QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery, QNetworkRequest

from ..catalogue.opening import open_store, split_address
from ..catalogue.store import AccessDenied, Store, StoreError
from ..catalogue.transport import Credential, Transport
from ..twin.messages import say

_SCHEMES = {"HttpProxy": "http", "HttpCachingProxy": "http", "Socks5Proxy": "socks5h"}
# A Basic configuration with this user name holds a token: QGIS before 3.30 has no kind for tokens.
TOKEN_USER = "token"  # the name of a user, no secret  # noqa: S105  # nosec B105


def store(address: str, authcfg: str = "") -> Store:
    """Return the store behind a folder or URL; nothing is sent yet."""
    root, _ = split_address(address)
    if urlsplit(root).scheme in ("http", "https"):
        return open_store(root, transport(authcfg, root))
    return open_store(address)


def transport(authcfg: str, address: str) -> Transport:
    """Return a transport with QGIS's proxy and authorities, and the credential bound to the origin of `address`.

    Raises
    ------
    StoreError
        The authentication configuration is not there, or QGIS does not open it.
    RuntimeError
        Called from another thread than the main one, where QGIS's authentication manager may not be asked.
    """
    _demand_main_thread()
    return Transport(credential(authcfg, address), proxies(address), authorities())


def credential(authcfg: str, address: str) -> Credential | None:
    """Return what an authentication configuration puts into a request's headers, None without one.

    One of the kind “OAuth2” is logged in here if it is not yet: QGIS opens a browser and waits for it.
    """
    if not authcfg:
        return None
    manager = _manager(authcfg)
    request = QNetworkRequest(QUrl(address))
    answer = manager.updateNetworkRequest(request, authcfg)
    done, filled = answer if isinstance(answer, tuple) else (answer, request)
    names = [bytes(name).decode("latin-1") for name in filled.rawHeaderList()]
    headers = {name: bytes(filled.rawHeader(name.encode("latin-1"))).decode("latin-1") for name in names}
    if filled.url() != QUrl(address):
        raise AccessDenied(
            say(
                "The authentication “{id}” writes its secret into the address, where logs keep it. Let it use a header"
                " instead: Settings ▸ Options ▸ Authentication.",
                id=authcfg,
            )
        )
    if not done or not headers:
        raise AccessDenied(
            say(
                "QGIS did not open the authentication “{id}”: is the master password right, did the login succeed, and"
                " is it of the kind “Basic”, “API header” or “OAuth2”?",
                id=authcfg,
            )
        )
    return Credential(address, {name: _token(text) for name, text in headers.items()})


def login(authcfg: str) -> tuple[str, str] | None:
    """Return user and password of a configuration of the kind “Basic”, None without one; for what is not HTTP."""
    if not authcfg:
        return None
    manager, config = _manager(authcfg), QgsAuthMethodConfig()
    answer = manager.loadAuthenticationConfig(authcfg, config, True)
    done, filled = answer if isinstance(answer, tuple) else (answer, config)
    if not done or filled.method() != "Basic":
        raise AccessDenied(
            say(
                "QGIS did not open the authentication “{id}” as user and password: is the master password right, and is"
                " it of the kind “Basic”?",
                id=authcfg,
            )
        )
    return str(filled.config("username")), str(filled.config("password"))


def _manager(authcfg: str) -> Any:
    """Return QGIS's authentication manager, which has this configuration."""
    _demand_main_thread()
    manager = QgsApplication.authManager()
    if manager.isDisabled() or authcfg not in manager.configIds():
        raise AccessDenied(
            say(
                "QGIS has no authentication “{id}”. Choose one in the connection, or make one under Settings ▸ Options"
                " ▸ Authentication.",
                id=authcfg,
            )
        )
    return manager


def proxies(address: str) -> Callable[[str], Mapping[str, str]]:
    """Return a function from an address to its proxies, by QGIS's settings as they are now; for any thread."""
    settings = QgsSettings()
    if not settings.value("proxy/proxyEnabled", False, type=bool):
        return lambda _url: {}
    left_out = [*_list(settings, "proxy/proxyExcludedUrls"), *_list(settings, "proxy/noProxyUrls")]
    kind = str(settings.value("proxy/proxyType", "") or "")
    found = _system_proxy(address) if kind == "DefaultProxy" else _own_proxy(settings, kind)
    chosen = {"http": found, "https": found} if found else {}
    return lambda url: {} if any(url.startswith(start) for start in left_out) else chosen


def _demand_main_thread() -> None:
    application = QgsApplication.instance()
    if application is not None and QThread.currentThread() != application.thread():
        raise RuntimeError("QGIS's credentials are read in the main thread only: make the store before the task.")


def _own_proxy(settings: QgsSettings, kind: str) -> str:
    host, port = str(settings.value("proxy/proxyHost", "") or ""), str(settings.value("proxy/proxyPort", "") or "")
    if not host or kind not in _SCHEMES:
        return ""
    user = str(settings.value("proxy/proxyUser", "") or "")
    password = str(settings.value("proxy/proxyPassword", "") or "")
    authcfg = str(settings.value("proxy/authcfg", "") or "")
    if authcfg:
        proxy = QNetworkProxy()
        answer = QgsApplication.authManager().updateNetworkProxy(proxy, authcfg)
        filled = answer[1] if isinstance(answer, tuple) else proxy
        user, password = filled.user() or user, filled.password() or password
    who = f"{quote(user, safe='')}:{quote(password, safe='')}@" if user else ""
    return f"{_SCHEMES[kind]}://{who}{host}" + (f":{port}" if port else "")


def _system_proxy(address: str) -> str:
    for proxy in QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(QUrl(address))):
        if proxy.type() == QNetworkProxy.ProxyType.HttpProxy and proxy.hostName():
            return f"http://{proxy.hostName()}:{proxy.port()}"
    return ""


def _list(settings: QgsSettings, key: str) -> list[str]:
    found = settings.value(key, [])
    texts = found.split("|") if isinstance(found, str) else list(found or [])
    return [str(text) for text in texts if text]


def _token(header: str) -> str:
    """Turn the header of a Basic configuration for tokens into that of a bearer token."""
    kind, _, code = header.partition(" ")
    if kind.lower() != "basic":
        return header
    user, _, password = base64.b64decode(code).decode("utf-8", "replace").partition(":")
    return f"Bearer {password}" if user == TOKEN_USER else header


def authorities() -> str:
    """Write the authorities that QGIS trusts into a file of the profile; return its path, "" where there are none."""
    _demand_main_thread()
    pem = bytes(QgsApplication.authManager().trustedCaCertsPemText())
    if not pem.strip():
        return ""
    path = Path(QgsApplication.qgisSettingsDirPath()) / "cityverse" / "authorities.pem"
    if path.is_file() and path.read_bytes() == pem:
        return str(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as written:
            written.write(pem)
        os.replace(written.name, path)
    except OSError as error:
        raise StoreError(
            say("The certificate authorities cannot be kept in {folder}: {reason}.", folder=path.parent, reason=error)
        ) from error
    return str(path)
