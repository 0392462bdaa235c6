"""Credentials, authorities and proxies in the QGIS of the tests, taken out again afterwards."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsSettings
from qgis.PyQt.QtNetwork import QSslCertificate


@contextmanager
def credentials() -> Iterator[Callable[..., str]]:
    """Yield a function that stores a configuration of a kind with these values, and returns its id."""
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("for tests", True)
    made: list[str] = []

    def make(kind: str, **values: str) -> str:
        config = QgsAuthMethodConfig(kind)
        config.setName(f"{kind} {len(made)}")
        for key, value in values.items():
            config.setConfig(key, value)
        answer = manager.storeAuthenticationConfig(config)
        made.append(config.id() or answer[1].id())
        return made[-1]

    try:
        yield make
    finally:
        for authcfg in made:
            manager.removeAuthenticationConfig(authcfg)


def oauth2(token_url: str, **changes: Any) -> str:
    """Return the JSON of an OAuth2 configuration that logs in with a password, so that no browser is needed."""
    values = {
        "accessMethod": 0,
        "apiKey": "",
        "configType": 1,
        "description": "",
        "grantFlow": 2,
        "id": "",
        "name": "n",
        "objectName": "",
        "persistToken": False,
        "queryPairs": {},
        "redirectPort": 7070,
        "redirectUrl": "",
        "refreshTokenUrl": token_url,
        "requestTimeout": 2,
        "requestUrl": token_url,
        "scope": "",
        "version": 1,
        "clientId": "cityverse",
        "clientSecret": "s3cret-of-client",
        "username": "amina",
        "password": "s3cret-word",
        "tokenUrl": token_url,
    }
    return json.dumps({**values, **changes})


@contextmanager
def trusted(certificate: Path) -> Iterator[None]:
    """Let QGIS trust an authority, as its user would in the certificate manager."""
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("for tests", True)
    found = QSslCertificate.fromPath(str(certificate))[0]
    assert manager.storeCertAuthority(found)
    _rebuild()
    try:
        yield
    finally:
        manager.removeCertAuthority(found)
        _rebuild()


@contextmanager
def proxied(**values: Any) -> Iterator[QgsSettings]:
    """Set QGIS's proxy; the names are those of its settings below ``proxy/``."""
    settings = QgsSettings()
    for key, value in {"proxyEnabled": True, "proxyType": "HttpProxy", "proxyHost": "127.0.0.1", **values}.items():
        settings.setValue(f"proxy/{key}", value)
    try:
        yield settings
    finally:
        settings.remove("proxy")


def _rebuild() -> None:
    manager = QgsApplication.authManager()
    manager.rebuildCaCertsCache()
    manager.rebuildCertTrustCache()
    manager.rebuildTrustedCaCertsCache()
