"""A process that puts one file into an asset store, with a ledger on disk, and may be killed at any time.

    python send_asset.py SETTING COLLECTION FILE LEDGER

`SETTING` is what a connection holds about its files; an object store's key comes in ``S3_ACCESS`` and ``S3_SECRET``. It
prints the href, or ends with the sentence: 3 where another try may help, 2 where it does not.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / ".build/plugins"))

from cityverse.cityverse_plugin.catalogue.assets import Ledger, Upload
from cityverse.cityverse_plugin.catalogue.assets_opening import open_assets
from cityverse.cityverse_plugin.catalogue.names import asset_name
from cityverse.cityverse_plugin.catalogue.s3_sign import S3Key
from cityverse.cityverse_plugin.catalogue.store import StoreError, Unreachable
from cityverse.cityverse_plugin.catalogue.transport import Transport
from cityverse.cityverse_plugin.twin.canonical import file_multihash

# Not 1, with which Python itself ends where an error is not caught.
RETRY = 3


class FileLedger(Ledger):
    """A ledger that is on disk, whole, after every change."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        if path.exists():
            self._entries = json.loads(path.read_text(encoding="utf-8"))

    def put(self, key: str, entry: dict[str, Any]) -> None:
        super().put(key, entry)
        written = self._path.with_suffix(".new")
        written.write_text(json.dumps(self._entries), encoding="utf-8")
        written.replace(self._path)


def main() -> int:
    """Put the file."""
    setting, collection, file, ledger = sys.argv[1:]
    access = os.environ.get("S3_ACCESS", "")
    key = S3Key(access, os.environ["S3_SECRET"]) if access else None
    checksum = file_multihash(Path(file))
    upload = Upload(ledger=FileLedger(Path(ledger)), checksum=checksum)
    try:
        store = open_assets(setting, Transport(timeout=(5.0, 20.0)), key)
        href = store.put(collection, asset_name(checksum, Path(file).name), Path(file), upload)
    except StoreError as problem:
        sys.stderr.write(f"{problem}\n")
        return RETRY if isinstance(problem, Unreachable) else 2
    sys.stdout.write(href)
    return 0


if __name__ == "__main__":
    sys.exit(main())
