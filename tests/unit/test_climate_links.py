"""HDF5 files that lead to other files: found by walking the file, before any library opens it."""

from __future__ import annotations

from pathlib import Path

import h5py
import numpy as np
import pytest
from cityverse.cityverse_plugin.sources.climate import open_climate
from cityverse.cityverse_plugin.sources.climate_hdf5 import check_links
from climate_files import (
    GLOBAL,
    LEVELS,
    TURNED,
    real_file,
    why,
)


def linked(path: Path, links: int, latest: bool = False) -> h5py.File:
    """Make an HDF5 file of so many datasets, with old groups or new ones."""
    made = h5py.File(path, "w", libver="latest" if latest else "earliest")
    for number in range(links):
        made[f"group{number % 7}/data{number:05d}"] = np.arange(4) + number
    return made


@pytest.mark.parametrize("latest", [False, True], ids=["old groups", "new groups"])
@pytest.mark.parametrize("links", [1, 30, 3000])
def test_links_out_of_an_hdf5_file_are_found_wherever_they_are(tmp_path, latest, links):
    path = tmp_path / "f.nc"
    linked(path, links, latest).close()
    check_links(path)
    with h5py.File(path, "a", libver="latest" if latest else "earliest") as made:
        made["group0/inner/zz"] = h5py.ExternalLink("/etc/hostname", "/data")
    assert "links to another file" in why(path)


@pytest.mark.parametrize("latest", [False, True], ids=["old groups", "new groups"])
@pytest.mark.parametrize("ordered", [False, True])
def test_a_link_out_among_very_many(tmp_path, latest, ordered):
    path = tmp_path / "f.nc"
    with h5py.File(path, "w", libver="latest" if latest else "earliest", track_order=ordered) as made:
        for number in range(5000):
            made.create_group(f"a group with a rather long name, number {number:05d}")
    check_links(path)
    with h5py.File(path, "a", libver="latest" if latest else "earliest") as made:
        made["a group with a rather long name, number 04711/out"] = h5py.ExternalLink("o.h5", "/")
    assert "links to another file" in why(path)
    with h5py.File(path, "a", libver="latest" if latest else "earliest") as made:
        del made["a group with a rather long name, number 04711/out"]
        made["zzz"] = h5py.ExternalLink("o.h5", "/")
    assert "links to another file" in why(path)


@pytest.mark.parametrize("latest", [False, True])
def test_values_in_other_files(tmp_path, latest):
    library = "latest" if latest else "earliest"
    secret = tmp_path / "secret"
    secret.write_bytes(bytes(range(100)))
    path = tmp_path / "e.nc"
    with h5py.File(path, "w", libver=library) as made:
        made.create_dataset("v", (100,), "u1", external=[(str(secret), 0, 100)])
    assert "values of one of its variables lie in another file" in why(path)
    path = tmp_path / "v.nc"
    with h5py.File(tmp_path / "source.h5", "w") as made:
        made["x"] = np.arange(10)
    layout = h5py.VirtualLayout((10,), "i8")
    layout[:] = h5py.VirtualSource(str(tmp_path / "source.h5"), "x", (10,))
    with h5py.File(path, "w", libver=library) as made:
        made.create_virtual_dataset("v", layout)
    assert "put together from other files" in why(path)


def test_real_files_lead_nowhere():
    for name in (TURNED, GLOBAL, LEVELS):
        open_climate(real_file(name)).close()
