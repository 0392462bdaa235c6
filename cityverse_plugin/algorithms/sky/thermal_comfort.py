"""How hot or cold it feels outdoors: the Universal Thermal Climate Index."""

from __future__ import annotations

import math
from collections.abc import Mapping
from contextlib import ExitStack
from functools import partial
from typing import Any

from ...analysis.comfort import Comfort, Counts, assess
from ...engine.raster import BandInfo, Raster
from ...engine.reading import reader
from ...engine.tiles import Tile, tiles
from ...engine.tiles import run as run_tiles
from ...engine.write import FILE_TILE, OutputBand
from ...twin.messages import CityVerseError, say
from ..base import Algorithm
from ..fields import Field, OpenFields, RasterOrNumber, opened, require_celsius
from ..layers import RasterLayer
from ..optional_output import OptionalRaster, wanted
from ..outputs import RasterOutput
from ..run import Run
from . import GROUP
from .comfort_limits import doubt_dry_air, report

_FIELDS = {"TEMPERATURE": "air", "HUMIDITY": "humidity", "VAPOURPRESSURE": "vapour", "WIND": "wind"}


class ThermalComfort(Algorithm):
    """How hot or cold it feels outdoors: the Universal Thermal Climate Index (UTCI) in °C, and its stress classes.

    UTCI is the air temperature of a reference place at which a walking person would be strained as much as here. It
    is computed by the polynomial of its makers (Bröde et al. 2012) from the temperature, humidity and wind of the air
    and from the mean radiant temperature, which tells sun from shade. With a radiant temperature for several times
    the result has the same times.

    Stress classes: −5 extreme, −4 very strong, −3 strong, −2 moderate, −1 slight cold stress, 0 none (9 to 26 °C),
    1 moderate (above 26 °C), 2 strong (above 32 °C), 3 very strong (above 38 °C), 4 extreme heat stress (above 46 °C).

    Limits: for screening, not for the health of a person. It is defined for air from −50 to 50 °C, a radiant
    temperature from 30 K below to 70 K above that of the air, wind up to 17 m/s and a vapour pressure up to 50 hPa;
    other cells stay empty and are counted. Less wind than 0.5 m/s counts as 0.5 m/s. Wind is that at 10 m above the
    ground, as stations measure it, not that at a person's height.
    """

    key = "thermalcomfort"
    speed = 7e6
    title = say("Thermal comfort (UTCI)")
    group_key, group_title = GROUP
    icon_name = "sky"
    inputs = (
        RasterLayer(
            "RADIANTTEMPERATURE",
            say("Mean radiant temperature"),
            say("In °C, for instance the result of “Mean radiant temperature”; several bands are several times."),
            roles=("climate.radiant_temperature",),
            measured=False,
        ),
        RasterOrNumber(
            "TEMPERATURE",
            say("Air temperature"),
            say("At 2 m: a number, numbers for the times with commas between them, or the name of a raster."),
            unit="Cel",
            low=-50.0,
            high=50.0,
        ),
        RasterOrNumber(
            "HUMIDITY",
            say("Relative humidity"),
            say("At 2 m, as a number, numbers or the name of a raster. Needed unless the vapour pressure is given."),
            optional=True,
            unit="%",
            low=0.0,
            high=100.0,
        ),
        RasterOrNumber(
            "WIND",
            say("Wind speed at 10 m"),
            say("10 m above the ground, as stations measure it: a number, numbers or the name of a raster."),
            unit="m/s",
            low=0.0,
            high=17.0,
        ),
        RasterOrNumber(
            "VAPOURPRESSURE",
            say("Vapour pressure"),
            say("Of the water in the air, instead of its relative humidity: number, numbers or name of a raster."),
            optional=True,
            advanced=True,
            unit="hPa",
            low=0.0,
            high=50.0,
        ),
    )
    outputs = (
        RasterOutput(
            "OUTPUT",
            say("Thermal comfort"),
            say("UTCI in °C, float32, one band a time; NaN where it is not defined."),
            style="utci",
        ),
        OptionalRaster(
            "CLASSES",
            say("Stress classes"),
            say("From −5 (extreme cold stress) over 0 (none) to 4 (extreme heat stress), one band a time."),
            style="utciclasses",
        ),
    )
    example = {
        "RADIANTTEMPERATURE": "sample:climate.radiant_temperature",
        "TEMPERATURE": 31.5,
        "HUMIDITY": "40",
        "WIND": 2.0,
    }

    def estimate(self, values: Mapping[str, Any]) -> int:
        """Return the cells of all bands that are read."""
        radiant = values["RADIANTTEMPERATURE"]
        others = sum(part.cells(values[part.id]) for part in self.inputs if isinstance(part, RasterOrNumber))
        return int(radiant.cells * len(radiant.bands) + others)

    def compute(self, run: Run) -> Mapping[str, Any]:
        """Read the weather in tiles, compute the index, write it."""
        layer, fields = run["RADIANTTEMPERATURE"], _weather(run)
        require_celsius(layer, "RADIANTTEMPERATURE")
        total = Counts()
        with ExitStack() as stack:
            executor = stack.enter_context(run.executor())
            raster, weather = stack.enter_context(layer.open()), stack.enter_context(opened(fields))
            times, grid = len(raster.bands), raster.grid
            for field in fields.values():
                field.require_times(times, "RADIANTTEMPERATURE")
            readers = [_reader(raster, weather, time) for time in range(times)]
            bands = [_band(info, times) for info in raster.bands]
            title = say("UTCI – {layer}", layer=layer.origin.name)
            writer = stack.enter_context(run.raster("OUTPUT", grid, bands, title))
            second = None
            if wanted(run, "CLASSES"):
                bands = [OutputBand(band.name, "1", band.begin, band.end) for band in bands]
                title = say("Heat and cold stress – {layer}", layer=layer.origin.name)
                second = stack.enter_context(run.raster("CLASSES", grid, bands, title))

            def write(tile: Tile, found: Comfort) -> None:
                nonlocal total
                total = total.plus(found.counts)
                writer.write(tile, found.values)
                if second is not None and found.classes is not None:
                    second.write(tile, found.classes)

            kernel, cut = partial(assess, classes=second is not None), tiles(grid, _side(run, times))
            run_tiles(
                kernel, lambda tile: [read(tile) for read in readers], write, cut, executor, run.progress, run.cancelled
            )
            report(run, total)
        return {}


def _weather(run: Run) -> dict[str, Field]:
    """Return the fields that were given, by the kernel's names.

    Raises
    ------
    CityVerseError
        Neither or both of humidity and vapour pressure were given.
    """
    if (run["HUMIDITY"] is None) == (run["VAPOURPRESSURE"] is None):
        raise CityVerseError(say("Give either HUMIDITY (%) or VAPOURPRESSURE (hPa), and leave the other one empty."))
    if run["HUMIDITY"] is not None:
        doubt_dry_air(run, run["HUMIDITY"].numbers)
    return {name: run[parameter] for parameter, name in _FIELDS.items() if run[parameter] is not None}


def _reader(radiant: Raster, weather: OpenFields, time: int) -> Any:
    """Return a function that reads a tile of one time: arrays and numbers by the kernel's names."""
    bands, numbers = weather.at(time)
    read = reader({"radiant": (radiant, time + 1), **bands})
    return lambda tile: {**read(tile), **numbers}


def _band(info: BandInfo, times: int) -> OutputBand:
    name = info.name if times > 1 and info.name else "UTCI"
    return OutputBand(name, "Cel", info.begin, None if info.end == info.begin else info.end)


def _side(run: Run, times: int) -> int:
    """Return the side of tiles that hold all times: whole tiles of the file, so that each is compressed once."""
    side = int(run.tile_side / math.sqrt(times)) // FILE_TILE * FILE_TILE
    return side or min(run.tile_side, FILE_TILE)
