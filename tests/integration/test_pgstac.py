"""The shared catalogue for real: PostgreSQL with pgSTAC behind nginx, with TLS and a password."""

from __future__ import annotations

import pytest
from shared_catalogue import shared_catalogue
from store_contract import StoreContract


@pytest.fixture(scope="session")
def shared(tmp_path_factory):
    with shared_catalogue(tmp_path_factory.mktemp("shared")) as running:
        yield running


@pytest.fixture
def empty(shared):
    shared.clear()
    return shared


class TestSharedCatalogue(StoreContract):
    @pytest.fixture
    def store(self, empty):
        return empty.store()
