"""What a preset brings for an area: its size on the ground, the tiles that hold it, and how much will come."""

from __future__ import annotations

import math
from collections.abc import Iterator

from ..twin.messages import CityVerseError, Message, say
from .presets import Preset, countries

#: West, south, east, north [degrees].
Bounds = tuple[float, float, float, float]
_KM_PER_DEGREE = 111.19508
_MOST_TILES = 100


def check_area(area: Bounds) -> Bounds:
    """Return an area that can be asked for.

    Raises
    ------
    CityVerseError
        It has no size, lies outside of the world, or crosses the 180th meridian.
    """
    west, south, east, north = area
    if not all(math.isfinite(value) for value in area):
        raise CityVerseError(say("The area is not made of four numbers. Draw it on the map, or type them."))
    if not (-180 <= west <= 180 and -180 <= east <= 180 and -90 <= south <= 90 and -90 <= north <= 90):
        raise CityVerseError(say("The area lies outside of the world: longitudes end at 180, latitudes at 90 degrees."))
    if east < west:
        raise CityVerseError(say("The area's west lies east of its east. Across the 180th meridian, make two twins."))
    if not (east > west and north > south):
        raise CityVerseError(say("The area has no size. Draw a rectangle on the map."))
    return area


def square_kilometres(area: Bounds) -> float:
    """Return the size of an area [km²], on a sphere."""
    west, south, east, north = area
    band = math.sin(math.radians(north)) - math.sin(math.radians(south))
    return math.radians(east - west) * band * (_KM_PER_DEGREE * 180 / math.pi) ** 2


def expected_bytes(preset: Preset, area: Bounds) -> float:
    """Return about how many bytes will come."""
    return preset.bytes_fixed + preset.bytes_per_km2 * square_kilometres(area)


def too_large(preset: Preset, area: Bounds) -> Message | None:
    """Return why an area is too large for a preset, None where it is not."""
    size = square_kilometres(area)
    if size <= preset.most_km2:
        return None
    text = "The area has {size} km², and at most {most} km² are fetched from here. Choose a smaller one."
    return say(text, size=f"{size:,.0f}", most=f"{preset.most_km2:,.0f}")


def tiles(area: Bounds, degrees: int) -> list[tuple[int, int]]:
    """Return the south-western corners (latitude, longitude) of the tiles that touch an area [degrees].

    Raises
    ------
    CityVerseError
        There are too many.
    """
    west, south, east, north = area

    def starts(low: float, high: float) -> range:
        # whole numbers first: a division of floats may round a hair below 0 to 0
        first = math.floor(low) // degrees * degrees
        last = -(-math.ceil(high) // degrees) * degrees
        return range(first, max(last, first + degrees), degrees)

    rows, columns = starts(south, north), starts(west, east)
    if len(rows) * len(columns) > _MOST_TILES:
        raise CityVerseError(say("The area touches more than {count} tiles. Choose a smaller one.", count=_MOST_TILES))
    return [(row, column) for row in rows for column in columns if row < 90 and column < 180]


def tile_names(preset: Preset, area: Bounds, country: str) -> list[str]:
    """Return the names below its address of the files that hold an area.

    Parameters
    ----------
    country
        Two letters (ISO 3166-1): some presets have a file a country.

    Raises
    ------
    CityVerseError
        The country is not known.
    """
    template = str(preset.parameters["template"])
    if preset.parameters.get("per") == "country":
        code = countries().get(country.upper())
        if code is None:
            text = "“{preset}” has one file for each country, and “{country}” is none: give its two letters."
            raise CityVerseError(say(text, preset=say(preset.title), country=country))
        return [template.format(ISO3=code, iso3=code.lower())]
    found = tiles(area, int(preset.parameters["degrees"]))
    return [template.format(lat=_named(row, "NS", 2), lon=_named(column, "EW", 3)) for row, column in found]


def parts(area: Bounds, most_km2: float) -> Iterator[Bounds]:
    """Cut an area into equal rectangles of at most so many km², from south to north, each row from west to east."""
    west, south, east, north = area
    size = square_kilometres(area)
    width = math.radians(east - west) * math.cos(math.radians((south + north) / 2))
    height = math.radians(north - south)
    columns = max(1, math.ceil(math.sqrt(size / most_km2 * width / height)))
    rows = max(1, math.ceil(size / most_km2 / columns))
    xs = [west + (east - west) * column / columns for column in range(columns)] + [east]
    ys = [south + (north - south) * row / rows for row in range(rows)] + [north]
    yield from ((xs[x], ys[y], xs[x + 1], ys[y + 1]) for y in range(rows) for x in range(columns))


def _named(degrees: int, letters: str, digits: int) -> str:
    return f"{letters[degrees < 0]}{abs(degrees):0{digits}d}"
