"""The sky view factor of a city without trees."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..case import Case, Contestant, Errors, Inputs, Job
from ..city import sky_errors, surface
from ..peers import Grass, Saga

DIRECTIONS, RADIUS = 16, 200


def ours(city: Inputs) -> Job:
    """Our kernel, one thread."""
    from cityverse.cityverse_plugin.analysis.skyview import sky_view_factor

    return Job(lambda: sky_view_factor(city["surface"], 1.0, 1.0))


def ours_twice(city: Inputs) -> Job:
    """Our kernel on two threads: the sweeps from the four sides do not need each other."""
    from concurrent.futures import ThreadPoolExecutor

    from cityverse.cityverse_plugin.analysis import skyview
    from cityverse.cityverse_plugin.analysis.rays import orient, restore

    points = skyview.DIRECTIONS * skyview.ALTITUDES

    def run() -> NDArray[Any]:
        tops = skyview.obstacles(city["surface"])

        def one(side: str, sweeps: Any) -> NDArray[Any]:
            counts, _ = skyview.shade_counts(np.ascontiguousarray(orient(tops, side)), sweeps)
            return np.ascontiguousarray(restore(counts, side))

        with ThreadPoolExecutor(2) as pool:
            sides = skyview.plans(skyview.sky(1.0, 1.0))
            dark = sum(pool.map(one, sides, sides.values()), np.zeros(tops.shape, np.uint16))
        return skyview.open_share(dark, np.isfinite(tops), points)

    return Job(run)


def umep(city: Inputs) -> Job:
    """UMEP's kernel in numpy, 153 patches of the sky."""
    from umep.functions.svf_functions import svfForProcessing153

    heights, none = from_zero(city), np.zeros_like(city["surface"])
    top = float(heights.max())
    return Job(lambda: svfForProcessing153(heights, none, none, 1.0, 0, top), lambda found: np.asarray(found["svf"]))


def rust(city: Inputs) -> Job:
    """Package solweig's kernel in Rust, 153 patches, without a GPU."""
    from solweig.rustalgos import shadowing, skyview

    shadowing.disable_gpu()
    heights, none = from_zero(city), np.zeros_like(city["surface"])
    top = float(heights.max())

    def run() -> Any:
        return skyview.calculate_svf(heights, none, none, 1.0, False, top, 2, 3.0)

    return Job(run, lambda found: np.array(found.svf))


def grass(city: Inputs) -> Job:
    """GRASS r.horizon in 16 directions; the mean of cos² is taken afterwards, untimed."""
    session, degrees = Grass(city["surface"]), 360 / DIRECTIONS

    def read(_: object) -> NDArray[np.float64]:
        angles = (session.read(f"hor_{int(degrees * k):03d}_{int(degrees * k * 10) % 10}") for k in range(DIRECTIONS))
        return np.asarray(sum(np.cos(np.maximum(angle, 0.0)) ** 2 for angle in angles) / DIRECTIONS)

    return Job(lambda: session.run("r.horizon", "elevation=dem", f"step={degrees}", "output=hor"), read)


def saga(city: Inputs) -> Job:
    """SAGA, 32 sectors, 200 m; its factor is that of the sloping cell."""
    folder = Saga(city["surface"])
    out = {name: folder.home / f"{name.lower()}.sgrd" for name in ("VISIBLE", "SVF", "SIMPLE")}
    options = {"DEM": folder.home / "dem.sgrd", "RADIUS": RADIUS, "NDIRS": 32, "METHOD": 0}
    return Job(lambda: folder.run("ta_lighting", "3", **options, **out), lambda _: folder.read("svf"))


def topocalc(city: Inputs) -> Job:
    """Topocalc (C), 72 directions, told that every cell is flat."""
    from topocalc.viewf import viewf

    heights, flat = city["surface"].astype(np.float64), np.zeros(city["surface"].shape)
    return Job(lambda: viewf(heights, 1.0, nangles=72, sin_slope=flat, aspect=flat)[0])


def rvt(city: Inputs) -> Job:
    """Relief Visualization Toolbox, 16 directions, 200 cells."""
    from rvt.vis import sky_view_factor

    return Job(lambda: sky_view_factor(city["surface"], 1.0, svf_n_dir=DIRECTIONS, svf_r_max=RADIUS)["svf"])


def whitebox(city: Inputs) -> Job:
    """Whitebox Workflows (Rust), azimuths 5° apart, any distance."""
    from whitebox_workflows import WbEnvironment

    tools, folder = WbEnvironment(), Saga(city["surface"])
    raster = tools.read_raster(str(folder.home / "dem.sgrd"))

    def read(found: Any) -> NDArray[np.float64]:
        return np.asarray(found.to_numpy(), dtype=np.float64).reshape(folder.shape)

    return Job(lambda: tools.sky_view_factor(raster), read)


def from_zero(city: Inputs) -> NDArray[np.float32]:
    """Return heights above the lowest cell: UMEP's cost grows with the height above sea level."""
    return np.asarray(city["surface"] - city["surface"].min(), dtype=np.float32)


def judge(city: Inputs, found: NDArray[Any], measure: str) -> Errors:
    """Compare with the exact walk at 2,000 random cells."""
    return sky_errors(city["surface"], found, measure)


CASE = Case(
    "skyview",
    "Sky view factor",
    (
        Contestant("ours", "CityVerse", ours, measure="cosine"),
        Contestant("two", "CityVerse, 2 threads", ours_twice, measure="cosine"),
        Contestant("umep", "UMEP, 153 patches", umep, "umep", "umep", "cosine"),
        Contestant("rust", "solweig (Rust), 153 patches", rust, "umep", "solweig", "cosine"),
        Contestant("grass", "GRASS r.horizon, 16 directions", grass, "grass", "grass-core", "cosine"),
        Contestant("saga", "SAGA, 32 sectors, 200 m", saga, "saga", "saga", "cosine"),
        Contestant("topocalc", "topocalc, 72 directions", topocalc, "venv", "topocalc", "cosine"),
        Contestant("rvt", "RVT, 16 directions, 200 m", rvt, "venv", "rvt-py", "visible"),
        Contestant("whitebox", "Whitebox Workflows, 72 directions", whitebox, "venv", "whitebox-workflows", "visible"),
    ),
    surface,
    judge,
    """RVT and Whitebox give the visible share of the hemisphere (mean of 1 − sin h), all others the cosine-weighted
factor of a receiver (mean of cos² h): the two differ by 0.1 and more between buildings, so each is compared with the
exact value of its own kind. SAGA's receiver slopes with the cell, most of its difference; topocalc is told that all
cells are flat; UMEP and solweig sum 153 patches and give the four quarters of the sky in the same time. GRASS's time is
that of r.horizon alone: the addon r.skyview is not in the registries, and the mean over the directions is left out.
SAGA and RVT look 200 m far, the others as far as needed. UMEP and solweig get heights above the lowest cell, since
their cost grows with the height above sea level. Errors are those of 2,000 random cells against the exact walk in 720
directions (`benchmarks/reference.py`); "centres" has the obstacles of the same rays at the centres of their cells, as
most of the others measure.""",
)
