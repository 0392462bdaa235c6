"""The light of the sky over a period: how clear the air is, and what each step of time gives."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...analysis.clear_sky import MONTHLY_LINKE, clear_sky, linke_of_months, real_sky
from ...analysis.shadow import shadow_plan
from ...analysis.skyview import ALTITUDES, DIRECTIONS
from ...analysis.skyview import sky as sky_points
from ...analysis.sun import extraterrestrial
from ...analysis.tilted import hay_davies, sun_vector
from ...engine.location import Location
from ...engine.tiles import check, tiles
from ...twin.messages import say
from ..run import Run
from .days import Course, sample_of
from .light_kernels import SkyPart, SunStep
from .monthly import Monthly
from .scene import Scene

#: Tiles whose heights are enough for the mean height of a layer.
_MEAN_TILES = 64

LINKE = Monthly(
    "LINKE",
    say("Linke turbidity"),
    say("How much dust and vapour the air holds: 2 for clear mountain air, 3 to 4 for towns, 5 and more for dust. One"
        " number, or twelve from January to December. Left empty: those of a city in a mild climate (3.1 to 4.4)."),
    optional=True,
    low=1.0,
    high=15.0,
)  # fmt: skip
BEAM_INDEX = Monthly(
    "BEAM_INDEX",
    say("Clear-sky index of the beam"),
    say("For a sky with clouds: which share of the clear sky's beam arrives, one number or twelve. Left empty: 1."),
    optional=True,
    advanced=True,
)
DIFFUSE_INDEX = Monthly(
    "DIFFUSE_INDEX",
    say("Clear-sky index of the diffuse light"),
    say("For a sky with clouds: diffuse light as a share of the clear sky's; clouds scatter, so it may be above 1. One"
        " number or twelve. Left empty: 1."),
    optional=True,
    advanced=True,
    high=10.0,
)  # fmt: skip


@dataclass(frozen=True)
class Light:
    """The light of a period.

    Parameters
    ----------
    suns : tuple
        Azimuth on the grid, altitude [°], and the kWh/m² of beam and circumsolar light that face the sun, by step.
    isotropic, reflected : float
        Even light of the sky on a level open cell, and global radiation on it times the albedo [kWh/m²].
    """

    suns: tuple[tuple[float, float, float, float], ...]
    isotropic: float
    reflected: float

    def jobs(self, place: Location) -> list[SunStep | SkyPart]:
        """Return what has to be swept: the sun of every step with a beam, and all of the sky."""
        cell = place.cell_width, place.cell_height
        suns = [
            SunStep(shadow_plan(azimuth, altitude, *cell, rays_per_cell=1), sun_vector(azimuth, altitude), energy)
            for azimuth, altitude, *energy in self.suns
            if altitude > 0 and energy[0] > 0
        ]
        if not self.suns:
            return []
        return [*suns, *(SkyPart.of(part, DIRECTIONS) for part in sky_points(*cell, DIRECTIONS, ALTITUDES, False))]


def light_of(run: Run, scene: Scene, sun: Course) -> Light:
    """Return the light of every step, and say what the sky was taken to be."""
    days, steps = sample_of(run.values).days, sun.steps
    months = np.array([days[number].month for number in steps.day], np.int64)
    elevation, outside = _mean_height(run, scene), extraterrestrial(steps.times)
    linke = linke_of_months(months, _turbidity(run, scene.location.latitude))
    clear = clear_sky(steps.altitude, elevation, linke, outside)
    beam, diffuse = (_index(run, name, months) for name in ("BEAM_INDEX", "DIFFUSE_INDEX"))
    sky = hay_davies(real_sky(clear, beam, diffuse), steps.altitude, outside)
    hours = sun.hours / 1000
    energies = zip(sun.azimuths, steps.altitude, sky.beam * hours, sky.circumsolar * hours)
    level, isotropic = float(np.sum(sky.global_horizontal * hours)), float(np.sum(sky.isotropic * hours))
    run.note(
        say("An open level cell {elevation} m above the sea receives {energy} kWh/m² in this time.",
            elevation=f"{elevation:.0f}", energy=f"{level:.3f}")
    )  # fmt: skip
    if not (run["BEAM_INDEX"] or run["DIFFUSE_INDEX"]):
        run.limit(say("The sky was taken to be clear all the time, which is more than arrives: give BEAM_INDEX and"
                      " DIFFUSE_INDEX for clouds."))  # fmt: skip
    suns = tuple((float(a), float(b), float(c), float(d)) for a, b, c, d in energies)
    return Light(suns, isotropic, level * float(run["ALBEDO"]))


def _turbidity(run: Run, latitude: float) -> tuple[float, ...]:
    """Return the turbidity of the user, or that of a city: south of the equator half a year later."""
    if run["LINKE"]:
        return tuple(run["LINKE"])
    values = MONTHLY_LINKE["city"]
    values = values if latitude >= 0 else values[6:] + values[:6]
    run.limit(
        say("Linke turbidity from January to December, that of a city in a mild climate: {values}. Give LINKE where the"
            " air is known.", values=", ".join(f"{value:g}" for value in values))
    )  # fmt: skip
    return values


def _index(run: Run, parameter: str, months: NDArray[np.int64]) -> NDArray[np.float64]:
    return linke_of_months(months, run[parameter] or (1.0,))


def _mean_height(run: Run, scene: Scene) -> float:
    """Return the mean height of evenly spread tiles [m], 0 where there is none."""
    read, cut = scene.reader(), tiles(scene.grid, run.tile_side)
    total, count = 0.0, 0
    for tile in cut[:: -(-len(cut) // _MEAN_TILES)]:
        check(run.cancelled)
        heights = read(tile)["surface"]
        known = heights[np.isfinite(heights)]
        total, count = total + float(known.sum(dtype=np.float64)), count + known.size
    return total / count if count else 0.0
