"""Climate files that lie about themselves, in ways that only whoever makes them can: values or a sentence."""

from __future__ import annotations

import bz2
import gzip
import json
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import pytest
from climate_files import changed_json, zarr_store
from damage_trial import DamageTrial
from damaging import cuts, damages


@pytest.fixture(scope="module")
def trial(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DamageTrial]:
    with DamageTrial(tmp_path_factory.mktemp("trial")) as running:
        yield running


def _chain(made: Any, length: int) -> None:
    """Make groups of which each holds the next one under two names: as many ways as 2 to the length."""
    groups = [made.create_group(f"g{number}") for number in range(length)]
    for one, following in zip(groups, groups[1:]):
        one["x"] = one["y"] = following


#: What is wrong with a NetCDF-4 file that HDF5's own library writes.
HDF5_LIES: dict[str, Callable[[Any], object]] = {
    "absurd sides": lambda made: made.create_dataset("v", (1 << 40, 1 << 10), "f4", chunks=(1, 1 << 10)),
    "a piece as large as memory": lambda made: made.create_dataset(
        "v", (1 << 17, 1 << 17), "f4", chunks=(1 << 14, 1 << 15)
    ),
    "no size": lambda made: made.create_dataset("v", (0, 5), "f4"),
    "many sides": lambda made: made.create_dataset("v", (1,) * 32, "f4"),
    "a bomb": lambda made: made.create_dataset(
        "v", data=np.zeros((2, 3000, 3000)), chunks=(2, 3000, 3000), compression="gzip"
    ),
    "records": lambda made: made.create_dataset("v", (4, 5), np.dtype([("a", "f4"), ("b", "i8")])),
    "complex numbers": lambda made: made.create_dataset("v", data=np.ones((4, 5), complex)),
    "references": lambda made: made.create_dataset("v", (4, 5), h5py.ref_dtype),
    "half numbers": lambda made: made.create_dataset("v", data=np.ones((4, 5), "f2")),
    "a deep well": lambda made: made.create_group("/".join("abcdefgh" * 40)).create_dataset("v", (4, 5), "f4"),
    "a chain of groups": lambda made: _chain(made, 24),
    "a name of itself": lambda made: made.__setitem__("again", h5py.SoftLink("/")),
    "a name of here": lambda made: made.__setitem__("again", h5py.SoftLink(".")),
    "a name of above": lambda made: made.create_group("a/b").__setitem__("c", h5py.SoftLink("/a")),
    "a name of nothing": lambda made: made.__setitem__("gone", h5py.SoftLink("/nowhere")),
    "a group with no name": lambda made: made.create_group(b"\xff\xfe").create_dataset("v", (4, 5), "f4"),
    "an array with no name": lambda made: made.create_dataset(b"\xff\xfe", (4, 5), "f4"),
    "itself": lambda made: made.__setitem__("again", made["/"]),
    "a long attribute": lambda made: made.create_dataset("v", (4, 5), "f4").attrs.create("a", np.zeros(8000)),
    "no text": lambda made: made.create_dataset("v", (4, 5), "f4").attrs.create("units", np.bytes_(b"\xff\xfe\x00m")),
}
#: Of these, the library itself would make an end of QGIS.
REFUSED = ("itself", "a chain of groups", "a name of itself", "a name of here", "a name of above")


@pytest.mark.parametrize("version", ["earliest", "latest"])
@pytest.mark.parametrize("what", HDF5_LIES)
def test_a_netcdf_4_file_that_lies(trial, tmp_path, what, version):
    path = tmp_path / "a.nc"
    with h5py.File(path, "w", libver=version) as made:
        HDF5_LIES[what](made)
        if what != "a bomb":
            made["lat"], made["lon"] = np.arange(4.0), np.arange(5.0)
    said = trial.whole_or_said("climate", path, what)
    assert "is not opened" in said or what not in REFUSED


#: How numcodecs calls what it packs with.
ZLIB = {"id": "zlib", "level": 1}
#: What is written into the description of the array “v” of a Zarr store, and its only piece.
ZARR_LIES: dict[str, tuple[dict[str, Any], bytes]] = {
    "zlib that is none": ({"compressor": ZLIB}, b"\x00" * 600),
    "zlib cut short": ({"compressor": ZLIB}, zlib.compress(bytes(576))[:9]),
    "a bomb of zlib": ({"compressor": ZLIB}, zlib.compress(bytes(300 << 20), 1)),
    "a bomb of gzip": ({"compressor": {"id": "gzip", "level": 1}}, gzip.compress(bytes(300 << 20), 1)),
    "bzip2": ({"compressor": {"id": "bz2", "level": 1}}, bz2.compress(bytes(30 << 20))),
    "lz4 that says 4 GB": ({"compressor": {"id": "lz4", "acceleration": 1}}, b"\xff\xff\xff\x7f" + bytes(99)),
    "blosc that says 4 GB": ({"compressor": {"id": "blosc", "cname": "lz4", "clevel": 5, "shuffle": 1}},
                             b"\x02\x01\x21\x04" + b"\xff\xff\xff\x7f" * 3 + bytes(99)),
    "zstd that says 4 GB": ({"compressor": {"id": "zstd", "level": 1}},
                            b"\x28\xb5\x2f\xfd\xa0\xff\xff\xff\x7f" + bytes(99)),
    "a filter that is none": ({"filters": [{"id": "nothing"}]}, bytes(576)),
    "delta of absurd kinds": ({"filters": [{"id": "delta", "dtype": "<i99"}]}, bytes(576)),
    "a hundred filters": ({"filters": [{"id": "delta", "dtype": "<i4"}] * 100}, bytes(576)),
    "a pickle": ({"dtype": "|O", "filters": [{"id": "pickle"}]}, b"cos\nsystem\n(S'false'\ntR."),
    "python kind": ({"dtype": [["a", "<f4"], ["b", "<f4", [1000000, 1000000]]]}, bytes(576)),
    "long text": ({"dtype": "<U1000000000"}, bytes(576)),
    "no pieces": ({"chunks": [0, 0, 0]}, bytes(576)),
    "pieces of a cell": ({"shape": [2, 60000, 120000], "chunks": [1, 1, 1]}, bytes(4)),
    "too few sides": ({"chunks": [2]}, bytes(576)),
    "sides that are no whole numbers": ({"shape": [2.5, 6, 12]}, bytes(576)),
    "more than a number holds": ({"shape": [1 << 70, 6, 12]}, bytes(576)),
    "values for nothing": ({"fill_value": "9" * 5000}, bytes(576)),
    "a separator that leads out": ({"dimension_separator": "/../"}, bytes(576)),
}  # fmt: skip


@pytest.mark.parametrize("what", ZARR_LIES)
def test_a_zarr_store_whose_pieces_lie(trial, tmp_path, what):
    folder = zarr_store(tmp_path / "s.zarr")
    head, piece = ZARR_LIES[what]
    changed_json(folder / "v/.zarray", **head)
    (folder / "v/0.0.0").write_bytes(piece)
    trial.whole_or_said("climate", folder, what)


def test_a_zarr_store_damaged_anywhere(trial, tmp_path):
    folder = zarr_store(tmp_path / "s.zarr")
    changed_json(folder / "v/.zarray", compressor=ZLIB)
    (folder / "v/0.0.0").write_bytes(zlib.compress((folder / "v/0.0.0").read_bytes()))
    assert trial.whole_or_said("climate", folder) == ""
    for number, path in enumerate(sorted(path for path in folder.rglob("*") if path.is_file())):
        data = path.read_bytes()
        for what, content in (*cuts(data, 5), *damages(data, 20, np.random.default_rng(number))):
            path.write_bytes(content)
            trial.whole_or_said("climate", folder, f"{path.relative_to(folder)}: {what}")
        path.write_bytes(data)


def _zarr_3(folder: Path, **more: object) -> Path:
    """Write a small store of version 3."""
    pieces = {"bytes": {"name": "bytes", "configuration": {"endian": "little"}}}
    arrays = {"v": (np.zeros((6, 12), "<f4"), ["lat", "lon"]), "lat": (np.arange(-75.0, 90, 30), ["lat"]),
              "lon": (np.arange(15.0, 360, 30), ["lon"])}  # fmt: skip
    folder.mkdir()
    (folder / "zarr.json").write_text('{"zarr_format": 3, "node_type": "group", "attributes": {}}')
    for name, (values, dims) in arrays.items():
        head = {"zarr_format": 3, "node_type": "array", "shape": values.shape, "fill_value": 0, "dimension_names": dims,
                "data_type": f"float{8 * values.itemsize}", "codecs": [pieces["bytes"]], "attributes": {},
                "chunk_grid": {"name": "regular", "configuration": {"chunk_shape": values.shape}},
                "chunk_key_encoding": {"name": "default"}, **(more if name == "v" else {})}  # fmt: skip
        place = folder / name / "c" / "/".join("0" * values.ndim)
        place.parent.mkdir(parents=True)
        place.write_bytes(values.tobytes())
        (folder / name / "zarr.json").write_text(json.dumps(head))
    return folder


@pytest.mark.parametrize(
    "more",
    [{}, {"shape": [1 << 62, 1 << 62]}, {"shape": []}, {"codecs": []}, {"codecs": [{"name": "nothing"}]},
     {"data_type": "nothing"}, {"chunk_grid": None},
     {"chunk_grid": {"name": "regular", "configuration": {"chunk_shape": [1 << 40, 1 << 40]}}},
     {"storage_transformers": [{"name": "x"}]}, {"dimension_names": [1, 2]}],
)  # fmt: skip
def test_a_zarr_store_of_version_3_that_lies(trial, tmp_path, more):
    """Read where GDAL can (3.8 and later), else a sentence says that it is of version 3."""
    folder = _zarr_3(tmp_path / "s.zarr", **more)
    trial.whole_or_said("climate", folder, str(more))
    for path in folder.rglob("zarr.json"):
        data = path.read_bytes()
        for what, content in (*cuts(data, 3), *damages(data, 6, np.random.default_rng(1))):
            path.write_bytes(content)
            trial.whole_or_said("climate", folder, f"{path.relative_to(folder)}: {what}")
        path.write_bytes(data)
