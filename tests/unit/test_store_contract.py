"""The one contract over all three stores; the HTTP store talks to the embedded server."""

from __future__ import annotations

import pytest
from cityverse.cityverse_plugin.catalogue.folder import FolderStore
from cityverse.cityverse_plugin.catalogue.http import HttpStore
from cityverse.cityverse_plugin.catalogue.memory import MemoryStore
from cityverse.cityverse_plugin.catalogue.transport import Credential, Transport
from cityverse.cityverse_plugin.server import serve_in_thread
from store_contract import StoreContract


class TestMemoryStore(StoreContract):
    @pytest.fixture
    def store(self):
        return MemoryStore()


class TestFolderStore(StoreContract):
    @pytest.fixture
    def store(self, tmp_path):
        return FolderStore(tmp_path / "catalogue with spaces é")


class TestHttpStore(StoreContract):
    @pytest.fixture
    def store(self, tmp_path):
        running = serve_in_thread(tmp_path / "served", token="open sesame")
        transport = Transport(Credential(running.address, {"Authorization": "Bearer open sesame"}))
        yield HttpStore(transport, running.address)
        running.stop()
