"""The embedded catalogue's database obeys the Store port, without HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from cityverse.cityverse_plugin.catalogue.store import StoreError
from cityverse.cityverse_plugin.server.database import Database
from cityverse.cityverse_plugin.server.service import open_service
from cityverse.cityverse_plugin.server.table_store import TableStore
from server_calls import collection
from store_contract import StoreContract


class TestTableStore(StoreContract):
    """The contract, over SQLite."""

    @pytest.fixture
    def store(self, tmp_path: Path) -> Iterator[TableStore]:
        """An empty catalogue."""
        service = open_service(tmp_path / "data")
        yield TableStore(service)
        service.database.close()


def test_what_was_written_is_there_after_opening_again(tmp_path: Path) -> None:
    first = open_service(tmp_path)
    TableStore(first).put_collection(collection())
    first.database.close()
    second = open_service(tmp_path)
    assert TableStore(second).collection("olinda")["description"] == "A city."
    second.database.close()


def test_a_file_that_is_no_catalogue_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "catalogue.sqlite").write_bytes(b"this is no database at all" * 50)
    with pytest.raises(StoreError, match="cannot be opened as a catalogue"):
        Database(tmp_path)


def test_a_newer_file_is_left_alone(tmp_path: Path) -> None:
    database = Database(tmp_path)
    with database.writing() as connection:
        connection.execute("PRAGMA user_version = 99")
    database.close()
    with pytest.raises(StoreError, match="newer CityVerse"):
        Database(tmp_path)
