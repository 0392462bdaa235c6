"""Climate files made for tests, and the real ones; written by netCDF4, which is not what reads them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import netCDF4
import numpy as np
import pytest
from cityverse.cityverse_plugin.engine.write import OutputBand, RasterWriter
from cityverse.cityverse_plugin.sources.climate import open_climate
from cityverse.cityverse_plugin.sources.climate_cut import Cut, Findings, Request, cut, write
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from osgeo import gdal
from shared_data import shared_data

BUDGET = 64 << 20
GRIB = "era5-2mt-2019-03-uk.grib"
LEVELS = "eraint_uvz.nc"
GLOBAL = "tas_Amon_CanESM2_rcp85_r1i1p1_200701-200712.nc"
TURNED = "tas_EUR-22_MPI-M-MPI-ESM-LR_rcp85_r1i1p1_GERICS-REMO2015_v1_mon_202101.nc"
ZARR = "analysed_sst.zarr"
REAL = (GRIB, LEVELS, GLOBAL, TURNED, ZARR)
LON = {"units": "degrees_east", "standard_name": "longitude"}
LAT = {"units": "degrees_north", "standard_name": "latitude"}
DAYS = {"units": "days since 2001-01-01", "standard_name": "time"}


def real_file(name: str) -> Path:
    """Return one of `REAL`, or skip."""
    return shared_data("climate", name)


def write_file(
    path: Path,
    arrays: Mapping[str, tuple[Sequence[str], Any, Mapping[str, Any]]],
    form: str = "NETCDF4",
    **storage: Any,
) -> Path:
    """Write arrays by name: dimensions, values, attributes (``_FillValue`` too); `storage` goes to the first array."""
    with netCDF4.Dataset(path, "w", format=form) as made:
        for dims, values, _ in arrays.values():
            for dim, size in zip(dims, np.shape(values)):
                if dim not in made.dimensions:
                    made.createDimension(dim, size)
        for number, (name, (dims, values, attributes)) in enumerate(arrays.items()):
            told = dict(attributes)
            fill = told.pop("_FillValue", None)
            kind = str if np.asarray(values).dtype.kind in "UO" else np.asarray(values).dtype
            options = storage if number == 0 else {}
            variable = made.createVariable(name, kind, tuple(dims), fill_value=fill, **options)
            variable.set_auto_maskandscale(False)
            variable.setncatts(told)
            variable[...] = np.asarray(values, dtype=object) if kind is str else values
    return path


def globe(step: float = 30.0, east: bool = True) -> tuple[np.ndarray, np.ndarray]:
    """Return longitudes (0 to 360, or −180 to 180) and latitudes (from south) of the centres of cells."""
    lons = np.arange(step / 2, 360, step) - (0 if east else 180)
    return lons, np.arange(-90 + step / 2, 90, step)


def world(values: np.ndarray, lons: np.ndarray, lats: np.ndarray, days: Sequence[float], **attributes: Any) -> dict:
    """Return the arrays of a variable “v” with dimensions time, lat, lon."""
    return {
        "v": (("time", "lat", "lon"), values, {"units": "K", **attributes}),
        "lon": (("lon",), lons, LON),
        "lat": (("lat",), lats, LAT),
        "time": (("time",), np.asarray(days, float), DAYS),
    }


def two_variables(path: Path) -> Path:
    """Write three days of air temperature in °C (“tas”) and of precipitation in mm (“pr”) on the same globe."""
    lons, lats = globe(east=False)
    values = np.arange(3 * lats.size * lons.size, dtype="float32").reshape(3, lats.size, lons.size)
    rest = world(values, lons, lats, [0, 1, 2])
    dims, _, _ = rest.pop("v")
    celsius = {"units": "degC", "standard_name": "air_temperature"}
    rain = {"units": "mm", "standard_name": "precipitation_amount"}
    return write_file(path, {"tas": (dims, values / 10, celsius), "pr": (dims, values, rain), **rest})


EVERYTHING = Request()


def loaded(path: Path, target: Path, request: Request = EVERYTHING) -> tuple[Cut, Findings, Any]:
    """Load a variable as the algorithm does; return what was cut, what was met, and the dataset that was written."""
    with open_climate(path) as store:
        part = cut(store, request)
        bands = [OutputBand(step.label, part.variable.unit, step.begin, step.end) for step in part.steps.steps]
        with RasterWriter(target, part.placement.grid, bands, piece_height=part.piece_height(BUDGET)) as writer:
            findings = write(part, writer, BUDGET)
    return part, findings, gdal.Open(str(target))


def at(dataset: Any, longitude: float, latitude: float, band: int = 1) -> float:
    """Return the value of a raster at a place, in its own coordinates."""
    x0, dx, _, y0, _, dy = dataset.GetGeoTransform()
    column, row = int(np.floor((longitude - x0) / dx)), int(np.floor((latitude - y0) / dy))
    assert 0 <= column < dataset.RasterXSize, f"{longitude} is beside the raster"
    assert 0 <= row < dataset.RasterYSize, f"{latitude} is beside the raster"
    return float(dataset.GetRasterBand(band).ReadAsArray(column, row, 1, 1)[0, 0])


def sentence(error: BaseException) -> str:
    """Return what a person would read."""
    text = str(error)
    assert "{" not in text, text
    assert text.endswith((".", ". ")), text
    return text


def why(path: Path, request: Request = EVERYTHING, target: Path | None = None) -> str:
    """Return the sentence with which a file is refused; it names the file."""
    with pytest.raises(CityVerseError) as error:
        loaded(path, target or path.parent.parent / "never.tif", request)
    text = sentence(error.value)
    assert (path.parent.name if path.name.startswith(".z") else path.name) in text
    return text


def zarr_store(folder: Path) -> Path:
    """Write a small store of version 2 by hand: what is not compressed can be judged by eye."""
    arrays = {
        "v": (("time", "lat", "lon"), np.arange(144, dtype="<f4").reshape(2, 6, 12), {"units": "K"}),
        "time": (("time",), np.array([0.0, 1.0]), {"units": "days since 2001-01-01"}),
        "lat": (("lat",), np.arange(-75.0, 90, 30), {"units": "degrees_north"}),
        "lon": (("lon",), np.arange(15.0, 360, 30), {"units": "degrees_east"}),
    }
    folder.mkdir()
    (folder / ".zgroup").write_text('{"zarr_format": 2}')
    for name, (dims, values, told) in arrays.items():
        place = folder / name
        place.mkdir()
        head = {"zarr_format": 2, "shape": values.shape, "chunks": values.shape, "dtype": values.dtype.str,
                "compressor": None, "fill_value": None, "order": "C", "filters": None}  # fmt: skip
        (place / ".zarray").write_text(json.dumps(head))
        (place / ".zattrs").write_text(json.dumps({"_ARRAY_DIMENSIONS": dims, **told}))
        (place / ".".join("0" * values.ndim)).write_bytes(values.tobytes())
    return folder


def changed_json(path: Path, **more: object) -> None:
    """Write other values into a file of JSON."""
    path.write_text(json.dumps({**json.loads(path.read_text()), **more}))
