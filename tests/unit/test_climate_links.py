"""HDF5 files that lead to other files or in circles: found by walking the file, before any library opens it."""

from __future__ import annotations

from pathlib import Path

import h5py
import netCDF4
import numpy as np
import pytest
from cityverse.cityverse_plugin.sources.climate import open_climate
from cityverse.cityverse_plugin.sources.climate_cut import Request
from cityverse.cityverse_plugin.sources.climate_hdf5_tree import letters_of
from climate_files import GLOBAL, LEVELS, TURNED, at, loaded, real_file, why


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
    letters_of(path)
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
    letters_of(path)
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


def charted(made: h5py.File) -> None:
    """Add a grid of rows and columns, and the same grid in a group."""
    made["lat"], made["lon"] = np.arange(-75.0, 90, 30), np.arange(15.0, 360, 30)
    for name, unit in (("lat", "degrees_north"), ("lon", "degrees_east")):
        made[name].make_scale(name)
        made[name].attrs["units"] = unit
    for name in ("v", "deep/er/w"):
        made[name] = np.arange(72, dtype="f4").reshape(6, 12)
        made[name].dims[0].attach_scale(made["lat"])
        made[name].dims[1].attach_scale(made["lon"])


#: Links to things in the file itself, and what can be reached through them.
INWARD = {
    "a name of a grid": (lambda made: made.__setitem__("again", h5py.SoftLink("/v")), "again"),
    "a name beside": (lambda made: made.__setitem__("deep/again", h5py.SoftLink("er/w")), "deep/again"),
    "a name of a group": (lambda made: made.__setitem__("again", h5py.SoftLink("/deep/er")), "again/w"),
    "a name of a name": (lambda made: made.update(a=h5py.SoftLink("b"), b=h5py.SoftLink("deep/er")), "a/w"),
    "a group in two places": (lambda made: made.__setitem__("again", made["deep/er"]), "again/w"),
}


@pytest.mark.parametrize("what", INWARD)
def test_links_inside_the_file_are_followed(tmp_path, what):
    path = tmp_path / "in" / "f.nc"
    path.parent.mkdir()
    link, name = INWARD[what]
    with h5py.File(path, "w", libver="earliest") as made:
        charted(made)
        link(made)
    _, _, dataset = loaded(path, tmp_path / "a.tif", Request(name))
    assert at(dataset, -15.0, 75.0) == 71.0


@pytest.mark.parametrize("latest", [False, True], ids=["old groups", "new groups"])
@pytest.mark.parametrize(
    ("name", "path", "reason"),
    [
        ("deep/er/up", "/deep", "lies in itself"),
        ("deep/up", ".", "lies in itself"),
        ("here", "/here", "leads to “/here”"),
        ("gone", "/nowhere/at\nall", "leads to “/nowhere/at?all”, which is not in it"),
        ("gone", "v/w", "leads to “v/w”"),
    ],
)
def test_names_that_lead_nowhere_or_round(tmp_path, latest, name, path, reason):
    file = tmp_path / "in" / "f.nc"
    file.parent.mkdir()
    with h5py.File(file, "w", libver=("earliest", "v110") if latest else "earliest") as made:
        charted(made)
        made[name] = h5py.SoftLink(path)
    assert reason in why(file)


def test_groups_that_hold_each_other_many_times(tmp_path):
    path = tmp_path / "in" / "f.nc"
    path.parent.mkdir()
    with h5py.File(path, "w") as made:
        groups = [made.create_group(f"g{number}") for number in range(12)]
        for one, following in zip(groups, groups[1:]):
            one["x"] = one["y"] = following
    assert "in too many ways" in why(path)


@pytest.mark.skipif(h5py.version.hdf5_version_tuple < (2, 0), reason="this HDF5 writes no form newer than known")
@pytest.mark.parametrize("many", [False, True], ids=["few attributes", "many attributes"])
def test_a_newer_form_of_hdf5_than_the_library_knows(tmp_path, many):
    path = tmp_path / "in" / "f.nc"
    path.parent.mkdir()
    with h5py.File(path, "w", libver="latest") as made:
        if many:
            made["v"] = np.arange(3)
            for number in range(30):
                made["v"].attrs[f"a{number}"] = np.ones(2, [("a", "f4"), ("b", "i4")])
        else:
            charted(made)
    assert "a newer form of HDF5" in why(path), "the library crashes over it"


@pytest.mark.parametrize("form", ["NETCDF3_CLASSIC", "NETCDF3_64BIT_OFFSET", "NETCDF4", "NETCDF4_CLASSIC"])
def test_letters_are_words_and_no_numbers(tmp_path, form):
    path = tmp_path / "f.nc"
    with netCDF4.Dataset(path, "w", format=form) as made:
        for dim, size in (("station", 2), ("length", 6), ("kind", 3)):
            made.createDimension(dim, size)
        for name, dims in (("place", ("length",)), ("flag", ("station",)), ("kinds", ("station", "kind", "length"))):
            made.createVariable(name, "S1", dims)
        made["place"][:] = netCDF4.stringtochar(np.array("Laval", "S6"))
        made["flag"][:] = np.array([b"A", b"B"])
        made["kinds"][:] = netCDF4.stringtochar(np.array([["a", "bb", "ccc"], ["d", "", "f"]], "S6"))
        made.createVariable("v", "f4", ("station",))[:] = [1, 2]
        made.createVariable("byte", "i1", ("station",))[:] = [-1, 2]
    with open_climate(path) as store:
        read = {name: store.read(name, [0] * len(a.shape), a.shape).tolist() for name, a in store.arrays.items()}
        assert {name for name, array in store.arrays.items() if array.kind == "U"} == {"place", "flag", "kinds"}
        assert store.read("kinds", [1, 0], [1, 2]).tolist() == [["d", ""]]
    assert read == {"place": "Laval", "flag": ["A", "B"], "kinds": [["a", "bb", "ccc"], ["d", "", "f"]],
                    "v": [1, 2], "byte": [-1, 2]}  # fmt: skip


def test_real_files_lead_nowhere():
    for name in (TURNED, GLOBAL, LEVELS):
        open_climate(real_file(name)).close()
