"""Sun hours and irradiation of a clear day, 21 June, in steps of 15 minutes."""

from __future__ import annotations

from datetime import date, timezone
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .. import reference
from ..case import Case, Contestant, Errors, Inputs, Job
from ..city import SAMPLE_SEED, kept, surface
from ..peers import Grass, Saga

DAY, MINUTES, LINKE, ALBEDO = date(2026, 6, 21), 15, 3.0, 0.2
#: Where `peers.NORTH` and `peers.WEST` are [°].
LATITUDE, LONGITUDE = 34.93, -2.33
#: Cells whose day is walked minute by minute.
SAMPLE = 1000


def ours(city: Inputs) -> Job:
    """What the algorithms sunhours and solarirradiation run, on two threads: slopes, sky, shadows of each step."""
    from cityverse.cityverse_plugin.algorithms.sky import light_kernels as kernels
    from cityverse.cityverse_plugin.analysis.clear_sky import clear_sky
    from cityverse.cityverse_plugin.analysis.daylight import steps
    from cityverse.cityverse_plugin.analysis.shadow import shadow_plan
    from cityverse.cityverse_plugin.analysis.skyview import ALTITUDES, DIRECTIONS
    from cityverse.cityverse_plugin.analysis.skyview import sky as sky_points
    from cityverse.cityverse_plugin.analysis.slope import normals
    from cityverse.cityverse_plugin.analysis.sun import extraterrestrial
    from cityverse.cityverse_plugin.analysis.tilted import hay_davies, sun_vector

    heights = city["surface"]

    def run() -> tuple[NDArray[Any], NDArray[Any]]:
        day = steps([DAY], timezone.utc, LATITUDE, LONGITUDE, MINUTES)
        outside = extraterrestrial(day.times)
        sky = hay_davies(clear_sky(day.altitude, float(heights.mean()), LINKE, outside), day.altitude, outside)
        suns = list(zip(day.azimuth.tolist(), day.altitude.tolist()))
        spells = [kernels.Spell(shadow_plan(*sun, 1.0, 1.0), hours) for sun, hours in zip(suns, day.hours.tolist())]
        energies = zip((sky.beam * day.hours).tolist(), (sky.circumsolar * day.hours).tolist())
        jobs: list[Any] = [
            kernels.SunStep(shadow_plan(*sun, 1.0, 1.0, rays_per_cell=1), sun_vector(*sun), energy)
            for sun, energy in zip(suns, energies)
        ]
        jobs += [kernels.SkyPart.of(part, DIRECTIONS) for part in sky_points(1.0, 1.0, DIRECTIONS, ALTITUDES, False)]
        (hidden,) = _swept(heights, kernels.hour_chains(spells, None), 1)
        beam, circumsolar, dark = _swept(heights, kernels.light_chains(jobs, None), 3)
        view = np.maximum((1 + normals(heights, 1.0, 1.0)[2]) / 2 - dark, 0)
        isotropic, level = float(np.sum(sky.isotropic * day.hours)), float(np.sum(sky.global_horizontal * day.hours))
        total = beam + circumsolar + np.float32(isotropic) * view + np.float32(level * ALBEDO) * (1 - view)
        return np.float32(day.hours.sum()) - hidden, total

    return Job(run, lambda found: np.stack([found[0], found[1] / 1000]))


def _swept(heights: NDArray[Any], chains: Any, bands: int) -> NDArray[Any]:
    """Run sweeps over a whole array on two threads, as the engine does over a raster."""
    from cityverse.cityverse_plugin.algorithms.sky.light_kernels import sloping_reader
    from cityverse.cityverse_plugin.engine.executors import local
    from cityverse.cityverse_plugin.engine.lines import strips, sweep
    from cityverse.cityverse_plugin.engine.location import Location
    from cityverse.cityverse_plugin.twin.grid import Grid

    rows, columns = heights.shape
    grid, total = Grid(columns, rows, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)), np.zeros((bands, rows, columns), np.float32)

    def read(tile: Any) -> dict[str, NDArray[Any]]:
        part = slice(tile.row, tile.row + tile.height), slice(tile.column, tile.column + tile.width)
        return {"surface": heights[part]}

    def fold(tile: Any, values: NDArray[Any]) -> None:
        total[:, tile.row : tile.row + tile.height, tile.column : tile.column + tile.width] += values

    whole = sloping_reader(read, grid, Location(LATITUDE, LONGITUDE, 0.0, 1.0, 1.0)) if bands > 1 else read
    with local(2) as pool:
        sweep(chains, strips(grid, max(rows, columns)), whole, fold, pool)
    return total


def grass(city: Inputs) -> Job:
    """GRASS r.sun on two threads; slope and aspect are made before, untimed."""
    session = Grass(city["surface"])
    session.run("r.slope.aspect", "elevation=dem", "slope=slope", "aspect=aspect")
    options = [f"day={DAY.timetuple().tm_yday}", f"step={MINUTES / 60}", f"linke_value={LINKE}",
               f"albedo_value={ALBEDO}", "nprocs=2"]  # fmt: skip
    maps = ["elevation=dem", "slope=slope", "aspect=aspect", "insol_time=hours", "glob_rad=total"]

    def read(_: object) -> NDArray[Any]:
        return np.stack([session.read("hours"), session.read("total") / 1000])

    return Job(lambda: session.run("r.sun", *maps, *options), read)


def saga(city: Inputs) -> Job:
    """SAGA's potential incoming solar radiation, Hofierka and Šúri's atmosphere, no sky view factor."""
    folder = Saga(city["surface"])
    names = {"GRD_DIRECT": "direct", "GRD_DIFFUS": "diffuse", "GRD_DURATION": "hours"}
    files = {key: folder.home / f"{name}.sgrd" for key, name in names.items()}
    options = {"LOCATION": 0, "LATITUDE": LATITUDE, "PERIOD": 1, "DAY": f"{DAY:%Y-%m-%d}", "HOUR_STEP": MINUTES / 60,
               "METHOD": 3, "GRD_LINKE_DEFAULT": LINKE, "UNITS": 0, "SHADOW": 0, "LOCALSVF": 1}  # fmt: skip

    def read(_: object) -> NDArray[Any]:
        return np.stack([folder.read("hours"), folder.read("direct") + folder.read("diffuse")])

    return Job(lambda: folder.run("ta_lighting", "2", GRD_DEM=folder.home / "dem.sgrd", **files, **options), read)


def judge(city: Inputs, found: NDArray[Any], measure: str) -> Errors:  # noqa: ARG001
    """Compare the sun hours with a walk to the sun of every minute; the irradiation is only stated."""
    heights = city["surface"]
    cells = reference.sample((heights.shape[0], heights.shape[1]), SAMPLE, SAMPLE_SEED)
    truth = kept(f"sunhours-{DAY}", heights, lambda: _exact_hours(heights, cells))
    off = found[0][cells] - truth
    return {
        "RMSE of hours [h]": float(np.sqrt(np.nanmean(off**2))),
        "bias of hours [h]": float(np.nanmean(off)),
        "mean irradiation [kWh/m²]": float(np.nanmean(found[1])),
    }


def _exact_hours(heights: NDArray[Any], cells: tuple[Any, Any]) -> NDArray[Any]:
    import pandas
    from pvlib.solarposition import get_solarposition

    minutes = pandas.date_range(DAY, periods=1440, freq="1min", tz="UTC") + pandas.Timedelta(seconds=30)
    sun = get_solarposition(minutes, LATITUDE, LONGITUDE)
    up = sun["apparent_elevation"].to_numpy() > 0
    azimuths, altitudes = (sun[name].to_numpy()[up] for name in ("azimuth", "apparent_elevation"))
    tangents = reference.horizons(heights, cells, azimuths)
    return np.asarray((tangents <= np.tan(np.radians(altitudes))).sum(axis=1) / 60)


CASE = Case(
    "irradiation",
    f"Sun hours and irradiation of a clear day ({DAY}), steps of {MINUTES} minutes",
    (
        Contestant("ours", "CityVerse, 2 threads", ours),
        Contestant("grass", "GRASS r.sun, 2 threads", grass, "grass", "grass-core"),
        Contestant("saga", "SAGA", saga, "saga", "saga"),
    ),
    surface,
    judge,
    """The sun hours are compared with a walk towards the sun of every minute (pvlib's position) from 1,000 random
cells. The models of diffuse light differ (ours: Hay–Davies with the hidden sky; r.sun: its own without one; SAGA: a
sky view factor of the cell's slope), so that irradiation is stated and not judged. Ours includes slopes, the hidden
sky and both results in its time; r.sun got slope and aspect before. UMEP's SEBE and solweig have no such sum on a
surface by itself; Whitebox gives the share of daylight of a day only.""",
    sizes=(500, 1000, 2000),
)
