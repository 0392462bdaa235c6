"""ecCodes and cfgrib in a process of their own: what they bring along does not go with what GDAL brings.

``write TARGET`` reads a list of {edition, number, keys, kind, pl, values, bits, packing} as JSON and writes messages
whose values tell row, column and number; ``read SOURCE TARGET`` writes values, latitudes, longitudes and times as npz;
``list SOURCE TARGET`` each point of the only message.
"""

from __future__ import annotations

import json
import subprocess
import sys
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np


def write_grib(path: Path, messages: Sequence[dict[str, Any]]) -> list[bytes]:
    """Write messages into a file, and return each one's bytes."""
    _run("write", str(path), told=json.dumps(list(messages)))
    lengths = json.loads(path.with_suffix(".json").read_text())
    content, found = path.read_bytes(), []
    for length in lengths:
        found.append(content[:length])
        content = content[length:]
    return found


def read_grib(path: Path, scratch: Path) -> dict[str, np.ndarray]:
    """Return what xarray reads of a file of one quantity: values, latitude, longitude, time (seconds since 1970)."""
    _run("read", str(path), str(scratch))
    return dict(np.load(scratch))


def list_grib(path: Path, scratch: Path) -> dict[str, np.ndarray]:
    """Return latitudes, longitudes and values of all points of a message."""
    _run("list", str(path), str(scratch))
    return dict(np.load(scratch))


def _run(*arguments: str, told: str = "") -> None:
    subprocess.run([sys.executable, __file__, *arguments], input=told, text=True, check=True, capture_output=True)


def _write(target: Path) -> None:
    import eccodes

    lengths = []
    with target.open("wb") as stream:
        for told in json.load(sys.stdin):
            handle = eccodes.codes_grib_new_from_samples(f"{told.get('kind', 'regular_ll_pl')}_grib{told['edition']}")
            for key, value in told.get("keys", {}).items():
                eccodes.codes_set(handle, key, value)
            if "pl" in told:
                eccodes.codes_set(handle, "Nj", len(told["pl"]))
                eccodes.codes_set_array(handle, "pl", told["pl"])
            values = _values(handle, told)
            eccodes.codes_set(handle, "bitsPerValue", told.get("bits", 24))
            eccodes.codes_set_values(handle, values)
            if "packing" in told:
                eccodes.codes_set(handle, "packingType", told["packing"])
            message = eccodes.codes_get_message(handle)
            lengths.append(len(message))
            stream.write(message)
    target.with_suffix(".json").write_text(json.dumps(lengths))


def _values(handle: int, told: dict[str, Any]) -> np.ndarray:
    """Return the values that were asked for; others tell row, column and number, of reduced grids their place."""
    import eccodes

    if "values" in told:
        return np.array(told["values"], dtype=float)
    if eccodes.codes_is_missing(handle, "Ni"):
        return told["number"] * 1000 + np.arange(eccodes.codes_get(handle, "numberOfDataPoints"), dtype=float)
    columns, rows = (eccodes.codes_get(handle, key) for key in ("Ni", "Nj"))
    return (told["number"] * 1000 + np.arange(rows)[:, None] * 20 + np.arange(columns)).ravel().astype(float)


def _read(source: str, target: str) -> None:
    import xarray

    warnings.simplefilter("ignore")
    with xarray.open_dataset(source, engine="cfgrib", backend_kwargs={"indexpath": ""}) as data:
        (name,) = data.data_vars
        times = data["valid_time"].values.astype("datetime64[s]").astype(np.int64)
        np.savez(target, values=data[name].values, latitude=data["latitude"].values,
                 longitude=data["longitude"].values, time=times)  # fmt: skip


def _list(source: str, target: str) -> None:
    import eccodes

    handle = eccodes.codes_new_from_message(Path(source).read_bytes())
    lats, lons = (eccodes.codes_get_double_array(handle, key) for key in ("latitudes", "longitudes"))
    np.savez(target, latitude=lats, longitude=lons, values=eccodes.codes_get_values(handle))


if __name__ == "__main__":
    task, *rest = sys.argv[1:]
    if task == "write":
        _write(Path(rest[0]))
    else:
        {"read": _read, "list": _list}[task](*rest)
