"""Addresses, judged before anything is sent: how near they are, whose they are."""

from __future__ import annotations

import pytest
from cityverse.cityverse_plugin.catalogue.addresses import (
    LOCAL,
    NEVER,
    PRIVATE,
    PUBLIC,
    address_nearness,
    is_below,
    secured,
)


@pytest.mark.parametrize(
    ("address", "nearness"),
    [
        *((text, LOCAL) for text in ("127.0.0.1", "127.255.0.9", "0.0.0.0", "::", "::1", "::ffff:127.0.0.1")),  # noqa: S104 - nobody binds to it
        *((text, LOCAL) for text in ("::127.0.0.1", "64:ff9b::127.0.0.1", "2002:7f00:1::", "::ffff:0.0.0.0")),
        *((text, PRIVATE) for text in ("10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "100.64.0.1")),
        *((text, PRIVATE) for text in ("fc00::1", "fd12::1", "fec0::1", "::ffff:10.0.0.1", "64:ff9b::192.168.0.1")),
        *((text, PRIVATE) for text in ("2002:0a00:0001::", "::192.168.0.1", "0.1.2.3", "192.0.0.8", "240.0.0.1")),
        *((text, PRIVATE) for text in ("255.255.255.255", "198.18.0.1", "2001:0:7f00:1::", "64:ff9b::100.64.0.1")),
        *((text, NEVER) for text in ("169.254.169.254", "fe80::1%eth0", "::ffff:169.254.169.254", "224.0.0.1")),
        *((text, NEVER) for text in ("ff02::1", "64:ff9b::a9fe:a9fe")),
        *((text, PUBLIC) for text in ("93.184.216.34", "8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8")),
    ],
)
def test_every_way_to_write_an_address_at_home_is_known(address, nearness):
    assert address_nearness(address) == nearness


@pytest.mark.parametrize(
    ("url", "home", "expected"),
    [
        ("http://a.org/x?y=1", "https://a.org/stac", "https://a.org/x?y=1"),
        ("http://A.org:80/x", "https://a.org:8443", "https://a.org:8443/x"),
        ("http://a.org:8443/x", "https://a.org:8443", "https://a.org:8443/x"),
        ("http://a.org:8080/x", "https://a.org", "http://a.org:8080/x"),
        ("http://b.org/x", "https://a.org", "http://b.org/x"),
        ("http://a.org/x", "http://a.org", "http://a.org/x"),
        ("http://a.org/x", "", "http://a.org/x"),
        ("file:///x", "https://a.org", "file:///x"),
    ],
)
def test_a_catalogue_with_https_is_never_asked_without_it(url, home, expected):
    assert secured(url, home) == expected


@pytest.mark.parametrize(
    ("url", "home", "expected"),
    [
        ("https://a.org/stac/collections/x", "https://a.org/stac/", True),
        ("https://A.org:443/stac", "https://a.org/stac", True),
        ("https://a.org/stac-of-others", "https://a.org/stac", False),
        ("https://a.org.evil.org/", "https://a.org", False),
        ("https://a.org@evil.org/", "https://a.org", False),
        ("https://a.org:444/", "https://a.org", False),
        ("http://a.org/", "https://a.org", False),
        ("/folder/below", "/folder", False),
    ],
)
def test_addresses_that_begin_alike_are_not_of_the_same_catalogue(url, home, expected):
    assert is_below(url, home) == expected
