"""Nobody gets a credential that was not meant for him, and no catalogue leads where it should not."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from cityverse.cityverse_plugin.catalogue import addresses
from cityverse.cityverse_plugin.catalogue.addresses import check_reachable, origin
from cityverse.cityverse_plugin.catalogue.store import Query, StoreError
from cityverse.cityverse_plugin.catalogue.transport import Credential, Request, Transport
from fake_catalogue import LANDING, SECRET, store_at
from fake_http import Fake, fake_server
from store_contract import item_for


@pytest.fixture
def fake() -> Iterator[Fake]:
    with fake_server() as server:
        server.on("/", 200, LANDING)
        yield server


@pytest.fixture
def other() -> Iterator[Fake]:
    with fake_server() as server:
        yield server


def test_a_credential_never_leaves_its_origin(fake, other):
    other.on("*", 200, {"id": "olinda"})
    fake.on("/collections/olinda", 302, Location=f"{other.address}/stolen")
    assert store_at(fake).collection("olinda")["id"] == "olinda"
    assert fake.asked[0][2] == SECRET
    assert other.asked == [("GET", "/stolen", None, b"")]
    other.on("*", 302, Location=f"{fake.address}/back")
    fake.on("/back", 200, {"id": "back"})
    assert store_at(fake).collection("olinda")["id"] == "back"
    assert fake.asked[-1][2] == SECRET


def test_next_links_to_another_origin_carry_nothing(fake, other):
    link = {"rel": "next", "href": f"{other.address}/more", "method": "POST", "body": {"page": 2}, "merge": True}
    link["headers"] = {"Authorization": "stolen"}
    fake.on("/search", 200, {"features": [item_for("one")], "links": [link]})
    other.on("*", 200, {"features": [item_for("two")], "links": []})
    found = [item["id"] for item in store_at(fake).search(Query(ids=("one", "two"), limit=1))]
    assert found == ["one", "two"]
    assert other.asked[0][2] is None
    assert json.loads(other.asked[0][3]) == {"limit": 1, "ids": ["one", "two"], "page": 2}


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://example.org/x", "data:text/plain,x", "gopher://x"])
def test_redirects_to_other_schemes_are_refused(fake, target):
    fake.on("*", 302, Location=target)
    with pytest.raises(StoreError, match="only http"):
        store_at(fake).collection("olinda")


def test_redirects_end_and_writes_are_not_led_elsewhere(fake):
    fake.on("*", 302, Location="/again")
    with pytest.raises(StoreError, match="on and on"):
        store_at(fake).collection("olinda")
    assert len(fake.asked) == 6
    with pytest.raises(StoreError, match="has moved"):
        store_at(fake).put_item("olinda", item_for("may"))
    fake.on("/collections/olinda/items", 308, Location="/new/place")
    fake.on("/new/place", 201, {})
    store_at(fake).put_item("olinda", item_for("may"))
    assert fake.asked[-1][:2] == ("POST", "/new/place")
    assert json.loads(fake.asked[-1][3])["id"] == "may"


@pytest.mark.parametrize(
    ("url", "allowed"),
    [
        ("http://127.0.0.1/x", False),
        ("http://2130706433/x", False),
        ("http://[::1]/x", False),
        ("http://[::ffff:127.0.0.1]/x", False),
        ("http://localhost:9000/x", False),
        ("http://10.0.0.1/x", False),
        ("http://169.254.169.254/latest", False),
        ("http://0.0.0.0/x", False),
        ("https://user:pw@93.184.216.34/x", False),
        ("http://93.184.216.34/x", True),
        ("https://8.8.8.8/elsewhere", True),
    ],
)
def test_a_public_catalogue_leads_to_public_addresses_only(url, allowed):
    if allowed:
        check_reachable(url, "https://8.8.8.8/stac")
    else:
        with pytest.raises(StoreError):
            check_reachable(url, "https://8.8.8.8/stac")


def test_a_catalogue_at_home_may_lead_to_its_neighbours(monkeypatch):
    check_reachable("http://10.0.0.2/x", "http://10.0.0.1/stac")
    check_reachable("http://10.0.0.2/x", "http://127.0.0.1:8080")
    check_reachable("http://127.0.0.1:9000/x", "http://localhost:8080")
    for url in ("http://127.0.0.1/x", "http://169.254.169.254/x"):
        with pytest.raises(StoreError, match="this machine"):
            check_reachable(url, "http://10.0.0.1/stac")
    inside = {"innocent.example": "192.168.1.5"}
    monkeypatch.setattr(
        addresses.socket, "getaddrinfo", lambda host, _: [(0, 0, 0, "", (inside.get(host, "8.8.8.8"), 0))]
    )
    with pytest.raises(StoreError, match="this machine"):
        check_reachable("https://innocent.example/x", "https://8.8.8.8")


def test_secrets_are_in_no_representation():
    credential = Credential("https://a.example", {"Authorization": SECRET})
    request = Request("GET", "https://a.example", headers={"Authorization": SECRET})
    for thing in (credential, Transport(credential), request):
        assert "s3cret" not in repr(thing)
    assert credential.headers_for("https://a.example:443/x") == {"Authorization": SECRET}
    for url in ("http://a.example/x", "https://a.example:444", "https://a.example.evil.org", "https://b@evil.org"):
        assert credential.headers_for(url) == {}
    assert origin("HTTPS://A.example/") == "https://a.example:443"
