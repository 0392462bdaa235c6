"""The shadow of one sun, never at a multiple of 45°: there all methods agree."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from .. import reference
from ..case import Case, Contestant, Errors, Inputs, Job
from ..city import kept, surface
from ..peers import Grass, Saga
from .skyview import from_zero

AZIMUTH = 217.3
ALTITUDE = 33.7


def ours(city: Inputs) -> Job:
    """Our kernel, one thread."""
    from cityverse.cityverse_plugin.analysis.shadow import shadow

    altitude = float(city["altitude"])
    return Job(lambda: shadow(city["surface"], AZIMUTH, altitude, 1.0, 1.0))


def umep(city: Inputs) -> Job:
    """UMEP's kernel in numpy."""
    from umep.util.shadowingfunctions import shadowingfunctionglobalradiation

    heights, altitude = from_zero(city), float(city["altitude"])
    return Job(lambda: shadowingfunctionglobalradiation(heights, AZIMUTH, altitude, 1.0, 1), lambda lit: lit == 0)


def rust(city: Inputs) -> Job:
    """Package solweig's kernel in Rust, without a GPU."""
    from solweig.rustalgos import shadowing

    shadowing.disable_gpu()
    heights, altitude = from_zero(city), float(city["altitude"])
    top = float(heights.max())

    def run() -> Any:
        return shadowing.calculate_shadows_wall_ht_25(AZIMUTH, altitude, 1.0, top, heights)

    return Job(run, lambda found: np.array(found.bldg_sh) == 0)


def grass(city: Inputs) -> Job:
    """GRASS r.sunmask: its map holds the shaded cells, and nothing elsewhere."""
    session = Grass(city["surface"])
    sun = [f"altitude={float(city['altitude'])}", f"azimuth={AZIMUTH}"]

    def read(_: object) -> NDArray[Any]:
        return np.asarray(np.isfinite(session.read("shade")))

    return Job(lambda: session.run("r.sunmask", "elevation=dem", "output=shade", *sun), read)


def saga(city: Inputs) -> Job:
    """SAGA's hill shading, shadows only, slim."""
    folder = Saga(city["surface"])
    files = {"ELEVATION": folder.home / "dem.sgrd", "SHADE": folder.home / "shade.sgrd"}
    sun = {"AZIMUTH": AZIMUTH, "DECLINATION": float(city["altitude"])}

    def read(_: object) -> NDArray[Any]:
        return np.asarray(np.isfinite(folder.read("shade")))

    return Job(lambda: folder.run("ta_lighting", "0", **files, **sun, METHOD=3, SHADOW=0, UNIT=1), read)


def judge(city: Inputs, found: NDArray[Any], measure: str) -> Errors:  # noqa: ARG001
    """Return the share of cells unlike the exact shadow [%]."""
    heights, altitude = city["surface"], float(city["altitude"])
    errors = {}
    for to in ("face", "centre"):

        def exact(to: Any = to) -> NDArray[Any]:
            return reference.shadow(heights, AZIMUTH, altitude, to=to)

        truth = kept(f"shadow-{altitude:g}-{to}", heights, exact)
        errors[f"% unlike, {to}s"] = float(100 * np.mean(np.asarray(found, bool) != truth))
    return errors


def shadow_case(key: str, altitude: float, note: str) -> Case:
    """Return the case of one altitude [°]."""
    return Case(
        key,
        f"One shadow: sun at azimuth {AZIMUTH}°, altitude {altitude}°",
        (
            Contestant("ours", "CityVerse", ours),
            Contestant("umep", "UMEP", umep, "umep", "umep"),
            Contestant("rust", "solweig (Rust)", rust, "umep", "solweig"),
            Contestant("grass", "GRASS r.sunmask", grass, "grass", "grass-core"),
            Contestant("saga", "SAGA, shadows only", saga, "saga", "saga"),
        ),
        lambda size: {**surface(size), "altitude": np.array(altitude)},
        judge,
        note,
    )


CASE = shadow_case(
    "shadow",
    ALTITUDE,
    """Cells unlike the exact shadow of flat-topped cells: with obstacles from the face where the ray enters, and from
the centre of the cell. UMEP and solweig get heights above the lowest cell, which is to their advantage. GRASS and SAGA
read and write their files in the time given. Whitebox draws shaded pictures, not masks, and is left out.""",
)
