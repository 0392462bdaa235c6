"""Climate files opened by what is in them: NetCDF, GRIB and Zarr."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal

from ..twin.messages import CityVerseError, Message, say
from .climate_gdal import GdalStore
from .climate_grib import GribStore
from .climate_guard import check_folder, check_hdf5, check_netcdf
from .climate_store import Store

#: Files inside a Zarr store that tell what it is: dialogs that choose files can only choose one of these.
ZARR_FILES = (".zgroup", ".zarray", ".zmetadata", ".zattrs", "zarr.json")
_NETCDF, _HDF5, _GRIB = b"CDF", b"\x89HDF\r\n\x1a\n", b"GRIB"
_SEARCHED = 4096
_ZARR_3 = 3_080_000


def open_climate(path: str | Path) -> Store:
    """Open a climate file by its content, whatever it is called.

    Parameters
    ----------
    path : path
        A NetCDF or GRIB file, or the folder of a Zarr store, or one of `ZARR_FILES` in it.

    Raises
    ------
    CityVerseError
        It is none of these, damaged, or it would read other files; the sentence names file and place.
    """
    place = Path(path)
    if place.name in ZARR_FILES and place.is_file():
        place = place.parent
    if place.is_dir():
        return _zarr(place)
    if not place.is_file():
        raise CityVerseError(say("There is no file “{file}”. Check the path.", file=str(place)))
    with place.open("rb") as stream:
        head = stream.read(_SEARCHED)
    if not head:
        raise CityVerseError(say("“{file}” is empty: 0 bytes. Get the file again.", file=place.name))
    if head[:3] == _NETCDF and head[3:4] in (b"\x01", b"\x02", b"\x05"):
        return GdalStore(place, "netCDF", check_netcdf(place))
    if any(head[offset:].startswith(_HDF5) for offset in (0, 512, 1024, 2048)):
        return GdalStore(place, "netCDF", check_hdf5(place))
    if _GRIB in head[:1024]:
        return GribStore(place)
    raise CityVerseError(_what_else(place, head))


def _zarr(folder: Path) -> Store:
    if not any((folder / name).is_file() for name in ZARR_FILES):
        raise CityVerseError(
            say("“{folder}” is no Zarr store: none of {names} is in it. Choose the folder that holds one of them.",
                folder=folder.name, names=", ".join(ZARR_FILES))
        )  # fmt: skip
    check_folder(folder)
    # What GDAL read as version 3 before was a draft of it
    if (folder / "zarr.json").is_file() and int(gdal.VersionInfo()) < _ZARR_3:
        raise CityVerseError(
            say("“{folder}” is a Zarr store of version 3, which needs GDAL 3.8 or later; this QGIS has {version}."
                " Ask for Zarr 2 or NetCDF.", folder=folder.name, version=gdal.VersionInfo("RELEASE_NAME"))
        )  # fmt: skip
    return GdalStore(folder, "Zarr")


def _what_else(path: Path, head: bytes) -> Message:
    text = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    if text[:1] == b"{" and b'"refs"' in head:
        return say("“{file}” only refers to pieces of other files (kerchunk), so it is not opened. Ask for the data"
                   " themselves.", file=path.name)  # fmt: skip
    if text[:1] == b"<":
        return say("“{file}” is a web page or XML, not climate data. Get the file again from its source.",
                   file=path.name)  # fmt: skip
    if b"\x00" not in head and head.isascii():
        return say("“{file}” is a text file, not climate data. NetCDF, GRIB 1 and 2 and Zarr can be loaded.",
                   file=path.name)  # fmt: skip
    return say("“{file}” is neither NetCDF nor GRIB. These and Zarr can be loaded.", file=path.name)
