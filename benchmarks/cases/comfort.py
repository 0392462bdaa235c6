"""UTCI of a raster of `size` × `size` cells."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..case import Case, Contestant, Errors, Inputs, Job
from ..launch import run_child


def weather(size: int) -> Inputs:
    """Draw air, radiation, wind and humidity within the range of the index."""
    rng, shape = np.random.default_rng(size), (size, size)
    air = rng.uniform(-20, 45, shape)
    return {
        "air": air,
        "radiant": air + rng.uniform(-20, 60, shape),
        "wind": rng.uniform(0.5, 16.9, shape),
        "humidity": rng.uniform(5, 50, shape),
    }


def ours(given: Inputs) -> Job:
    """Our kernel, one thread, double precision; the vapour pressure is computed in the same time."""
    from cityverse.cityverse_plugin.analysis.humidity import vapour_pressure
    from cityverse.cityverse_plugin.analysis.utci import utci

    air, humidity = given["air"], given["humidity"]
    return Job(lambda: utci(air, given["radiant"], given["wind"], vapour_pressure(air, humidity)))


def ours_single(given: Inputs) -> Job:
    """Our kernel on single precision."""
    return ours({name: values.astype(np.float32) for name, values in given.items()})


def pythermalcomfort(given: Inputs) -> Job:
    """Numba's compiled code, warm."""
    from pythermalcomfort.models import utci

    columns = [given[name].ravel() for name in ("air", "radiant", "wind", "humidity")]
    utci(*(column[:1000] for column in columns), round_output=False)
    shape = given["air"].shape
    return Job(lambda: utci(*columns, round_output=False), lambda found: np.asarray(found.utci).reshape(shape))


def rust(given: Inputs) -> Job:
    """Package solweig's kernel in Rust: one air temperature and humidity for the whole raster."""
    from solweig.rustalgos import utci

    air, humidity = float(given["air"][0, 0]), float(given["humidity"][0, 0])
    radiant, wind = (given[name].astype(np.float32) for name in ("radiant", "wind"))
    return Job(lambda: utci.utci_grid(air, humidity, radiant, wind), np.array)


def umep(given: Inputs) -> Job:
    """UMEP's loop over the cells: one air temperature and humidity for the whole raster."""
    from umep.functions.SOLWEIGpython.UTCI_calculations import utci_calculator_grid

    class Quiet:
        def isCanceled(self) -> bool:  # noqa: N802
            return False

        def setProgress(self, value: int) -> None:  # noqa: N802
            pass

    air, humidity = float(given["air"][0, 0]), float(given["humidity"][0, 0])
    return Job(lambda: utci_calculator_grid(air, humidity, given["radiant"], given["wind"], Quiet()))


def judge(given: Inputs, found: NDArray[Any], measure: str) -> Errors:
    """Return the largest difference from pythermalcomfort [K], where it gives a value."""
    truth = _by_pythermalcomfort(given, one_air=measure == "one air")
    off = np.abs(found - truth)[np.isfinite(truth)]
    without = float(100 * np.mean(np.isnan(found[np.isfinite(truth)])))
    return {"largest difference [K]": float(np.nanmax(off)), "without a value [%]": without}


def _by_pythermalcomfort(given: Inputs, one_air: bool) -> NDArray[Any]:
    """Compute in the peer's own Python: it may not run on ours."""
    shape = given["air"].shape
    same = {name: np.full(shape, given[name][0, 0]) for name in ("air", "humidity")} if one_air else {}
    with tempfile.TemporaryDirectory() as name:
        inputs, out = Path(name) / "inputs.npz", Path(name) / "out"
        np.savez(inputs, **{**given, **same})
        failed = run_child("venv", ("comfort", "pythermalcomfort"), inputs, out, limit=600)
        if failed:
            raise RuntimeError(failed)
        return np.asarray(np.load(f"{out}.npy"))


CASE = Case(
    "comfort",
    "Thermal comfort (UTCI)",
    (
        Contestant("ours", "CityVerse", ours),
        Contestant("single", "CityVerse, float32", ours_single),
        Contestant("pythermalcomfort", "pythermalcomfort", pythermalcomfort, "venv", "pythermalcomfort"),
        Contestant("rust", "solweig (Rust), one air", rust, "umep", "solweig", "one air"),
        Contestant("umep", "UMEP, one air", umep, "umep", "umep", "one air"),
    ),
    weather,
    judge,
    """Random weather within the index's range. solweig and UMEP take one air temperature and one humidity for the whole
raster, so that their polynomial is shorter; the others take rasters of all four. The difference is from
pythermalcomfort with the same input, where it gives a value.""",
    sizes=(1000, 2000),
)
