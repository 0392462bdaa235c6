"""What QGIS knows of networks reaches our own HTTP: proxy, exclusions, credentials bound to one origin."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from cityverse.cityverse_plugin.bridge import network
from cityverse.cityverse_plugin.catalogue.folder import FolderStore
from cityverse.cityverse_plugin.catalogue.http import HttpStore
from cityverse.cityverse_plugin.catalogue.store import AccessDenied
from qgis.core import QgsSettings

HOME = "https://catalogue.example/stac"


@pytest.fixture
def proxy(qgis_app) -> Iterator[QgsSettings]:
    settings = QgsSettings()
    for key, value in {"Enabled": True, "Type": "HttpProxy", "Host": "proxy.example", "Port": "3128"}.items():
        settings.setValue(f"proxy/proxy{key}", value)
    yield settings
    settings.remove("proxy")


def test_a_basic_configuration_becomes_a_header_for_its_origin_alone(configured):
    found = network.credential(configured("amina", "s3cret-word"), HOME)
    assert found.headers_for(f"{HOME}/collections")["Authorization"].startswith("Basic ")
    assert found.headers_for("https://elsewhere.example/") == {}
    assert "s3cret-word" not in repr(found)


def test_a_token_is_kept_in_the_password_of_the_user_token(configured):
    found = network.credential(configured("token", "abc.DEF-123"), HOME)
    assert found.headers_for(HOME) == {"Authorization": "Bearer abc.DEF-123"}


def test_an_unknown_configuration_is_a_sentence(configured):
    with pytest.raises(AccessDenied, match="no authentication “nothere”"):
        network.transport("nothere", HOME)


def test_without_configuration_nothing_is_sent(qgis_app):
    assert network.credential("", HOME) is None


def test_the_proxy_of_qgis_is_used_but_for_exclusions(proxy):
    proxy.setValue("proxy/noProxyUrls", ["https://local.example"])
    proxy.setValue("proxy/proxyUser", "a b")
    proxy.setValue("proxy/proxyPassword", "p@ss")
    ask = network.proxies(HOME)
    assert ask(HOME)["https"] == "http://a%20b:p%40ss@proxy.example:3128"
    assert ask("https://local.example/x") == {}
    proxy.setValue("proxy/proxyType", "Socks5Proxy")
    assert network.proxies(HOME)(HOME)["http"].startswith("socks5h://")
    proxy.setValue("proxy/proxyEnabled", False)
    assert network.proxies(HOME)(HOME) == {}


def test_addresses_become_the_right_store(qgis_app, tmp_path):
    assert isinstance(network.store(str(tmp_path)), FolderStore)
    assert isinstance(network.store(f"{HOME}/collections/olinda"), HttpStore)
    assert network.store(f"{HOME}/collections/olinda").address.rstrip("/") == HOME
