"""Rasters of this machine with what lies beside them: world files, which GDAL reads, and systems, which it does not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ..engine.raster import Raster, open_raster
from .citymodel_crs import known_crs, wkt_of

#: Drivers for images: none of them reads other files, as a VRT does.
DRIVERS = ("GTiff", "COG", "HFA", "AAIGrid", "JP2OpenJPEG", "JPEG", "PNG")
_BESIDE = (".prj", ".PRJ", ".qpj")
_MOST_BYTES = 1 << 16


def open_local(path: Path) -> Raster:
    """Open a raster of an accepted format; where it names no system, the one in a .prj beside it holds.

    Raises
    ------
    CityVerseError
        See `engine.raster.open_raster`.
    """
    raster = open_raster(path, DRIVERS)
    if not raster.grid.crs:
        crs = next((found for found in (_system(path.with_suffix(end)) for end in _BESIDE) if found), "")
        raster.grid = replace(raster.grid, crs=crs)
    return raster


def _system(path: Path) -> str:
    try:
        with path.open("rb") as stream:
            text = stream.read(_MOST_BYTES).decode("utf-8-sig", "replace").strip()
    except OSError:
        return ""
    return wkt_of(known_crs(text)) if "[" in text else ""
