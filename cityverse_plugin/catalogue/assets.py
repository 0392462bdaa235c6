"""Where the files of records go: the AssetStore port, and what an upload knows of itself between two tries."""

from __future__ import annotations

from contextlib import AbstractContextManager
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Protocol, runtime_checkable

from ..twin.messages import Cancelled

if TYPE_CHECKING:
    # `store` names `Upload` in its port, so it cannot be imported here when the program runs.
    from .store import Cancel, Progress


class Ledger:
    """What uploads remember between tries, by a key of their own: JSON values, no secrets.

    This one lives in memory. A queue that survives a crash overrides `put`, so that every change is on disk before
    the upload goes on.
    """

    def __init__(self) -> None:
        self._entries: dict[str, dict[str, Any]] = {}

    def get(self, key: str) -> dict[str, Any]:
        """Return what was put under a key, an empty dictionary where nothing was."""
        return deepcopy(self._entries.get(key, {}))

    def known(self, beginning: str) -> list[str]:
        """Return the keys with such a beginning under which something is remembered."""
        return [key for key in self._entries if key.startswith(beginning)]

    def put(self, key: str, entry: dict[str, Any]) -> None:
        """Remember `entry` under a key; an empty one is forgotten."""
        if entry:
            self._entries[key] = deepcopy(entry)
        else:
            self._entries.pop(key, None)


class _NoLedger(Ledger):
    """Remembers nothing."""

    def put(self, key: str, entry: dict[str, Any]) -> None:
        """Forget it."""


@dataclass(frozen=True)
class Upload:
    """How one upload is watched, and what it may know already.

    Parameters
    ----------
    progress
        Hears fractions 0 to 1 of the file.
    cancelled
        Asked at least once a second while bytes are sent; where it says yes, `Cancelled` is raised.
    ledger
        What the upload remembers; given again, a broken upload goes on where the store can.
    checksum
        SHA-256 multihash of the file, where the caller has just measured it; "" has it measured.
    """

    progress: Progress | None = None
    cancelled: Cancel | None = None
    ledger: Ledger = field(default_factory=Ledger)
    checksum: str = ""

    def check(self) -> None:
        """Raise `Cancelled` where the caller wants it."""
        if self.cancelled is not None and self.cancelled():
            raise Cancelled

    def reached(self, fraction: float) -> None:
        """Tell how much is sent; raise `Cancelled` where the caller wants it."""
        self.check()
        if self.progress is not None:
            self.progress(fraction)


# What an upload is that nobody watches; it remembers nothing, so that it can be shared.
UNWATCHED = Upload(ledger=_NoLedger())


@runtime_checkable
class GivesUp(Protocol):
    """What can drop uploads that nobody will finish."""

    def give_up(self, ledger: Ledger) -> None:
        """Have dropped what there is of the uploads in `ledger`, and forget them.

        Raises
        ------
        Unreachable
            Ask again later; what is not dropped yet is still in the ledger.
        StoreError
            They cannot be dropped. They are forgotten; the store's own rule for old parts will do it.
        """


class AssetStore(GivesUp, Protocol):
    """A place for files, beside a catalogue or on its own. Every method may raise `StoreError`."""

    address: str
    """What the hrefs that it makes begin with."""

    def put(self, collection_id: str, name: str, source: Path, upload: Upload) -> str:
        """Store a file under ``{sha256[:16]}/{file name}`` and return its href; see `Store.put_asset`."""

    def open(self, href: str) -> AbstractContextManager[BinaryIO]:
        """Open one of its files for reading, or raise `NotFound`."""
