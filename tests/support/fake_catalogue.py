"""A catalogue on a server that a test writes, and the secret that must reach nobody else."""

from __future__ import annotations

from cityverse.cityverse_plugin.catalogue.http import HttpStore
from cityverse.cityverse_plugin.catalogue.transport import Credential, Transport
from fake_http import Fake

SECRET = "Bearer s3cret-token-of-olinda"
LANDING = {"type": "Catalog", "conformsTo": [], "links": [{"rel": "search", "href": "/search", "method": "POST"}]}


def store_at(fake: Fake) -> HttpStore:
    """Return a catalogue of the fake server's, with the secret, that waits half a second."""
    credential = Credential(fake.address, {"Authorization": SECRET})
    return HttpStore(Transport(credential, timeout=(0.5, 0.5)), fake.address)
