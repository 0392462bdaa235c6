"""Mean radiant temperature of one moment of a city without trees, with sky view factors made before."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..case import Case, Contestant, Errors, Inputs, Job
from ..city import surface, terrain

#: One moment: UTC, sun [° azimuth, ° altitude], air [°C], humidity [%], direct normal and diffuse irradiance [W/m²].
MOMENT = datetime(2026, 6, 21, 15, 0, tzinfo=timezone.utc)
AZIMUTH, ALTITUDE = 263.6, 46.4
#: The day's sunrise [h UTC] and highest sun [°].
SUNRISE, HIGHEST = 4.9, 78.5
AIR, HUMIDITY, DIRECT, DIFFUSE = 30.0, 40.0, 750.0, 120.0
GLOBAL = DIFFUSE + DIRECT * float(np.sin(np.radians(ALTITUDE)))


def city(size: int) -> Inputs:
    """Return surface and terrain of the city."""
    return {**surface(size), **terrain(size)}


def ours(given: Inputs) -> Job:
    """Our kernels, one thread: shadow, ground and the six directions of radiation."""
    from cityverse.cityverse_plugin.analysis.ground_temperature import WALL, Heating, warming
    from cityverse.cityverse_plugin.analysis.ground_view import GroundView
    from cityverse.cityverse_plugin.analysis.radiant_temperature import mean_radiant_temperature
    from cityverse.cityverse_plugin.analysis.radiation import Sun, Walls, Weather
    from cityverse.cityverse_plugin.analysis.shadow import shadow
    from cityverse.cityverse_plugin.analysis.skyview import sky_view_factor
    from cityverse.cityverse_plugin.analysis.surroundings import SkyView, Surroundings

    heights = given["surface"]
    view = sky_view_factor(heights, 1.0, 1.0)
    around = Surroundings.of(SkyView(view, view, view, view, view))
    below = GroundView(heights - given["terrain"] < 2.0, 1.0, 1.0)
    weather, sun = Weather(AIR, HUMIDITY, DIRECT, DIFFUSE), Sun(AZIMUTH, ALTITUDE)
    heating = Heating(MOMENT.hour, SUNRISE, HIGHEST)
    walls = Walls(warming=warming(WALL, heating))

    def run() -> NDArray[Any]:
        lit = (~shadow(heights, AZIMUTH, ALTITUDE, 1.0, 1.0)).astype(np.float32)
        return mean_radiant_temperature(weather, sun, around, below.look(lit, AIR, heating, sun, walls), lit, walls)

    return Job(run)


def rust(given: Inputs) -> Job:
    """Package solweig's time step in Rust, even sky, without a GPU."""
    from solweig.api import _calculate_single
    from solweig.models.config import ModelConfig
    from solweig.models.location import Location
    from solweig.models.surface import SurfaceData
    from solweig.models.weather import Weather
    from solweig.rustalgos import shadowing

    shadowing.disable_gpu()
    made = SurfaceData.prepare(given["surface"], dem=given["terrain"], pixel_size=1.0)
    place = Location(latitude=34.93, longitude=-2.33, altitude=30.0, utc_offset=0)
    weather = Weather(
        MOMENT.replace(tzinfo=None), AIR, HUMIDITY, GLOBAL, measured_direct_rad=DIRECT, measured_diffuse_rad=DIFFUSE
    )
    step = {"config": ModelConfig(use_anisotropic_sky=False), "use_anisotropic_sky": False}
    _calculate_single(made, place, weather, **step)
    return Job(lambda: _calculate_single(made, place, weather, **step), lambda found: np.asarray(found.tmrt))


def judge(given: Inputs, found: NDArray[Any], measure: str) -> Errors:  # noqa: ARG001
    """State the mean on the ground [°C]: there is no exact answer here."""
    ground = given["surface"] - given["terrain"] < 2.0
    return {"mean on the ground [°C]": float(np.nanmean(found[ground]))}


CASE = Case(
    "radiant",
    "Mean radiant temperature, one moment",
    (
        Contestant("ours", "CityVerse", ours),
        Contestant("rust", "solweig (Rust)", rust, "umep", "solweig"),
    ),
    city,
    judge,
    """The time of one step, without sky view factors, walls and what else is made once; solweig's after a first step,
so that its caches are filled, with an even sky; what it prepares (its sky view factor) bounds the size. There is no
exact answer: closed cases are in the tests. Ours is given one sky view factor for all four sides, which leaves the
number of operations as it is, so the two means need not be equal. UMEP's own time
step has over a hundred arguments and is not set up here.""",
    sizes=(500, 1000),
)
