"""A large raster published while the line is cut, the sender killed and the server restarted ends in one right item.

24 MB; with ``CITYVERSE_MEGABYTES=300`` in the environment, so many.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from cityverse.cityverse_plugin.catalogue.assets_opening import open_assets
from cityverse.cityverse_plugin.catalogue.opening import open_store
from cityverse.cityverse_plugin.catalogue.outbox import Outbox
from cityverse.cityverse_plugin.catalogue.s3_sign import S3Key
from cityverse.cityverse_plugin.catalogue.stac import item_to_record
from cityverse.cityverse_plugin.catalogue.store import Query
from cityverse.cityverse_plugin.catalogue.transport import Transport
from cityverse.cityverse_plugin.twin.canonical import multihash
from file_servers import ACCESS, S3_STORES, SECRET, Server, catalogue, s3, webdav
from shared_catalogue import pgstac
from store_contract import sample_bundle, sample_record, sample_twin
from upload_trouble import Trouble, run_through, s3_setting

pytestmark = pytest.mark.slow
SENDER = Path(__file__).resolve().parents[1] / "support/send_outbox.py"
DATA = np.random.default_rng(3).bytes(int(os.environ.get("CITYVERSE_MEGABYTES", "24")) * 1_000_000)


@pytest.fixture(scope="module")
def shared():
    with pgstac("trouble") as (address, _):
        yield address


def publish_through(server: Server, address: str, setting: Callable[[str], str], folder: Path) -> None:
    """Publish through the trouble, then look at what the catalogue holds."""
    outbox = Outbox(folder / "outbox")
    job = outbox.add(sample_bundle(folder / "stage", sample_record("large"), DATA), sample_twin(), address)

    def command(line: str) -> list[str]:
        return [str(SENDER), str(folder / "outbox"), setting(line)]

    done = run_through(server, command, len(DATA), Trouble(seed=7))
    assert done.cuts == 10
    assert done.tries == 4  # three were killed
    assert outbox.job(job.id).state == "sent"
    found = list(open_store(address, Transport()).search(Query(collections=("olinda",))))
    assert [item["id"] for item in found] == ["large"]
    record = item_to_record(found[0])
    assert record.revision == 1
    files = open_assets(setting(server.address), Transport(), S3Key(ACCESS, SECRET))
    with files.open(done.href) as stream:
        assert multihash(stream) == record.assets["data"].checksum
    assert record.assets["data"].size == len(DATA)
    print(f"sent: {done.sent / len(DATA):.2f} x the file")  # noqa: T201 - shown with pytest -s


def test_on_the_embedded_catalogue(tmp_path):
    with catalogue(tmp_path / "server") as server:
        publish_through(server, server.address, "{}/assets".format, tmp_path)


def test_on_pgstac_with_files_on_nginx(shared, tmp_path):
    (tmp_path / "server").mkdir()
    with webdav(tmp_path / "server") as server:
        publish_through(server, shared, str, tmp_path)


@pytest.mark.parametrize("kind", S3_STORES)
def test_on_pgstac_with_files_in_an_object_store(shared, kind, tmp_path):
    with s3(tmp_path / "server", kind) as server:
        open_store(shared, Transport()).delete_collection("olinda")
        publish_through(server, shared, s3_setting, tmp_path)
