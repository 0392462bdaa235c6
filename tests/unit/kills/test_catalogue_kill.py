"""Killing the process that publishes, at every step and in the middle of them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from cityverse.cityverse_plugin.catalogue.opening import open_store
from cityverse.cityverse_plugin.catalogue.publish import publish
from cityverse.cityverse_plugin.catalogue.stac import item_to_record
from cityverse.cityverse_plugin.catalogue.store import Query, Store
from cityverse.cityverse_plugin.twin.canonical import multihash
from store_contract import sample_bundle, sample_twin

ROOT = Path(__file__).resolve().parents[3]
STEPS = (
    "gates",
    "collection",
    "upload:data",
    "verify:data",
    "upload:thumbnail",
    "verify:thumbnail",
    "item",
    "readback",
)
# Kills itself at a step, in the middle of an upload, or as it is about to put a file under its name.
PUBLISHER = """
import os, signal, sys
from pathlib import Path
from cityverse.cityverse_plugin.catalogue.opening import open_store
from cityverse.cityverse_plugin.catalogue.publish import publish
from store_contract import sample_bundle, sample_twin

address, stage, how, where = sys.argv[1:]
renamed = []

def on_step(step):
    if how == "step" and step == where:
        os._exit(9)

def progress(fraction):
    if how == "progress" and fraction >= float(where):
        os.kill(os.getpid(), signal.SIGKILL)

def audit(event, arguments):
    if how == "rename" and event == "os.rename":
        renamed.append(1)
        if len(renamed) > int(where):
            os._exit(9)

sys.addaudithook(audit)
bundle = sample_bundle(Path(stage), data=bytes(range(256)) * 16384)
publish(open_store(address), bundle, sample_twin(), progress=progress, on_step=on_step)
"""


def run(address: str, stage: Path, how: str, where: object) -> int:
    paths = [str(ROOT / ".build" / "plugins"), str(ROOT / "tests" / "support"), *(path for path in sys.path if path)]
    program = f"import sys; sys.path[:0] = {paths!r}\n{PUBLISHER}"
    command = [sys.executable, "-c", program, address, str(stage), how, str(where)]
    return subprocess.run(command, capture_output=True, timeout=60, check=False).returncode


def items(store: Store) -> list[str]:
    """Ids of all items; every file that they name must be there whole."""
    found = []
    for item in store.search(Query()):
        record = item_to_record(item)
        assert set(record.assets) == {"data", "thumbnail"}
        for asset in record.assets.values():
            with store.open_asset(asset.href) as stream:
                assert multihash(stream) == asset.checksum
        found.append(record.id)
    return found


def check_both(address: str, stage: Path, how: str, where: object) -> None:
    returned = run(address, stage, how, where)
    assert returned in (9, -9)
    store = open_store(address)
    assert items(store) in ([], ["landsat"])
    done = publish(store, sample_bundle(stage, data=bytes(range(256)) * 16384), sample_twin())
    assert items(store) == ["landsat"]
    assert done.record.revision == 1


@pytest.mark.parametrize("step", STEPS)
def test_killed_at_a_step(address, tmp_path, step):
    check_both(address, tmp_path / "stage", "step", step)


@pytest.mark.parametrize("fraction", [0.01, 0.1, 0.22, 0.3, 0.6, 0.89])
def test_killed_in_the_middle_of_an_upload_or_of_its_check(address, tmp_path, fraction):
    check_both(address, tmp_path / "stage", "progress", fraction)


@pytest.mark.parametrize("number", range(6))
def test_killed_before_a_file_of_a_folder_gets_its_name(tmp_path, number):
    (tmp_path / "catalogue").mkdir()
    check_both(str(tmp_path / "catalogue"), tmp_path / "stage", "rename", number)


def test_not_killed_it_ends_well(address, tmp_path):
    assert run(address, tmp_path / "stage", "never", "") == 0
    assert items(open_store(address)) == ["landsat"]
