"""GRIB 1 and 2 as arrays: messages put in order by quantity, member, level and time."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..engine.gdal_errors import attempt, collected
from ..twin.messages import CityVerseError, Message, say
from .climate_grib_scan import Field, gaussian_latitudes, scan
from .climate_store import Array, Opened, place

_UNIT = "GRIB_NORMALIZE_UNITS"
_TIME = "seconds since 1970-01-01 00:00:00"
_NUMBER = re.compile(r"-?\d+")
_LEVEL = re.compile(r"(-?[\d.]+(?:-[\d.]+)?)(?:\[\S*\])?-(\w+)")
# What GDAL calls kinds of levels: their unit, and what it is
_LEVELS = {"ISBL": ("Pa", "pressure level"), "HTGL": ("m", "height above ground"), "HYBL": ("", "hybrid level"),
           "DBLL": ("m", "depth below ground"), "DBLY": ("m", "layer underground"), "SFC": ("", "surface")}  # fmt: skip
_MOST_CELLS = 1 << 28
_MAPPING = "grid_mapping"


@dataclass(frozen=True)
class _Message:
    """One band: what it measures, where and when."""

    band: int
    element: str
    title: str
    unit: str
    level: str
    kind: str
    member: int
    time: int
    lead: int


@dataclass(frozen=True)
class _Cube:
    """The bands of an array by their place in it, along all dimensions but rows and columns."""

    bands: Mapping[tuple[int, ...], int]


class GribStore(Opened):
    """A GRIB file; the whole of it must be on one grid.

    Raises
    ------
    CityVerseError
        It holds no whole message, or one that GDAL does not know.
    """

    def __init__(self, path: Path) -> None:
        self.file = path.name
        self.attributes: dict[str, Any] = {}
        self.arrays: dict[str, Array] = {}
        self.broken: tuple[tuple[str, Message], ...] = ()
        self.lost: list[tuple[str, Message]] = []
        self._own: dict[str, NDArray[Any]] = {}
        self._cubes: dict[str, _Cube] = {}
        fields = scan(path)
        whole = self._whole(fields)
        with collected() as failures, _stored_units():
            options = ["USE_IDX=NO"]  # an index beside the file may be of another file
            open_it = partial(gdal.OpenEx, str(path), gdal.OF_RASTER, allowed_drivers=["GRIB"], open_options=options)
            self._dataset = attempt(open_it, failures)
            if self._dataset is None:
                raise CityVerseError(
                    say("“{file}” cannot be opened as GRIB: {reason}. Get the file again.",
                        file=self.file, reason="; ".join(failures)[:300] or "not recognised")
                )  # fmt: skip
            messages = self._messages(fields)
        self._lay_grid(whole[0])
        self._sort(messages)

    def close(self) -> None:
        """Let go of the file."""
        with collected():
            self._dataset = None

    def read(self, name: str, start: Sequence[int], count: Sequence[int]) -> NDArray[Any]:
        """Return a window of an array, NaN where the file has no message."""
        if name in self._own:
            return self._own[name][tuple(slice(s, s + c) for s, c in zip(start, count))]
        found = np.full(tuple(count), np.nan)
        for index in np.ndindex(*count[:-2]):
            band = self._cubes[name].bands.get(tuple(s + i for s, i in zip(start, index)))
            if band is not None:
                found[index] = self._read_band(name, band, start[-2:], count[-2:])
        return found

    def _read_band(self, name: str, number: int, start: Sequence[int], count: Sequence[int]) -> NDArray[Any]:
        with collected() as failures, _stored_units():
            band = self._dataset.GetRasterBand(number)
            values = attempt(lambda: band.ReadAsArray(start[1], start[0], count[1], count[0]), failures)
            nodata = band.GetNoDataValue()
        if values is None or failures:
            raise CityVerseError(
                say("{where}, message {number}, cannot be read: {reason}. Get the file again.",
                    where=place(self, name), number=number, reason="; ".join(failures)[:300] or "no data")
            )  # fmt: skip
        found: NDArray[Any] = values.astype(np.float64)
        if nodata is not None:
            found[found == nodata] = np.nan
        return found

    def _whole(self, fields: list[Field]) -> list[Field]:
        whole = [field for field in fields if field.whole]
        if not whole:
            raise CityVerseError(
                say("“{file}” holds no whole GRIB message: it is cut short or damaged. Get the file again.",
                    file=self.file)
            )  # fmt: skip
        if max(field.size[0] * field.size[1] for field in whole) > _MOST_CELLS:
            raise CityVerseError(
                say("“{file}” has fields of {cells} cells, which fill the memory.", file=self.file,
                    cells=max(field.size[0] * field.size[1] for field in whole))
            )  # fmt: skip
        cut = say("The message is cut short or damaged.")
        self.lost.extend((f"message {field.message}", cut) for field in fields if not field.whole)
        return whole

    def _messages(self, fields: list[Field]) -> list[_Message]:
        """Return what the bands are; bands and fields are in the same order, unless a field in the middle is broken."""
        known: Iterable[Field | None] = [field for field in fields if field.whole]
        count = self._dataset.RasterCount
        if len(list(known)) != count:
            known = fields if len(fields) == count else [None] * count
        size = (self._dataset.RasterXSize, self._dataset.RasterYSize)
        found = []
        for number, field in enumerate(known, start=1):
            if field is not None and not field.whole:
                continue
            if field is not None and field.size != size and field.size != (0, 0) and field.size[0] != 0xFFFF:
                reason = say("It is on another grid, of {width} by {height} cells, than the first one.",
                             width=field.size[0], height=field.size[1])  # fmt: skip
                self.lost.append((f"message {field.message}", reason))
                continue
            told = self._dataset.GetRasterBand(number).GetMetadata() or {}
            found.append(_described(number, told, -1 if field is None else field.member))
        return found

    def _lay_grid(self, field: Field) -> None:
        dataset = self._dataset
        x0, dx, _, y0, _, dy = dataset.GetGeoTransform()
        xs = x0 + dx * (np.arange(dataset.RasterXSize) + 0.5)
        ys = y0 + dy * (np.arange(dataset.RasterYSize) + 0.5)
        system = dataset.GetSpatialRef()
        mapping: dict[str, Any] = {}
        names, units = ("longitude", "latitude"), ("degrees_east", "degrees_north")
        if field.pole is not None:
            names, units = ("grid_longitude", "grid_latitude"), ("degrees", "degrees")
            mapping = {
                "grid_mapping_name": "rotated_latitude_longitude",
                "grid_north_pole_latitude": -field.pole[0],
                "grid_north_pole_longitude": (field.pole[1] + 360) % 360 - 180,
                "north_pole_grid_longitude": field.pole[2],
            }
        elif system is not None and system.IsProjected():
            names, units = ("projection_x_coordinate", "projection_y_coordinate"), ("m", "m")
            mapping = {"crs_wkt": system.ExportToWkt()}
        if field.gaussian and field.pole is None:
            ys = _gaussian_rows(field, len(ys), ys)
        self._add("x", ("x",), xs, {"standard_name": names[0], "units": units[0], "axis": "X"})
        self._add("y", ("y",), ys, {"standard_name": names[1], "units": units[1], "axis": "Y"})
        if mapping:
            self._add(_MAPPING, (), np.zeros(()), mapping)

    def _sort(self, messages: list[_Message]) -> None:
        groups: dict[tuple[str, str], list[_Message]] = {}
        for message in messages:
            groups.setdefault((message.element, message.kind), []).append(message)
        kinds = [element for element, _ in groups]
        for (element, kind), group in groups.items():
            name = element if kinds.count(element) == 1 else f"{element}_{kind}"
            self._add_cube(name, kind, group)

    def _add_cube(self, name: str, kind: str, group: list[_Message]) -> None:
        members, levels, times = (sorted(set(part)) for part in zip(*((m.member, m.level, m.time) for m in group)))
        levels = sorted(levels, key=_as_number)
        bands: dict[tuple[int, ...], int] = {}
        for message in sorted(group, key=lambda m: m.lead):
            key = [int(np.searchsorted(times, message.time))]
            key = ([levels.index(message.level)] if len(levels) > 1 else []) + key
            key = ([members.index(message.member)] if len(members) > 1 else []) + key
            if tuple(key) in bands:
                reason = say("Another message holds the same at the same time, from a shorter forecast or before it.")
                self.lost.append((f"{name}, message {message.band}", reason))
                continue
            bands[tuple(key)] = message.band
        dims, shape = ["time"], [len(times)]
        if len(levels) > 1:
            unit, title = _LEVELS.get(kind, ("", kind))
            numbers = np.array([_as_number(level) for level in levels])
            level = {"units": unit, "long_name": title, "axis": "Z"}
            dims.insert(0, self._add(f"level_{name}", (f"level_{name}",), numbers, level))
            shape.insert(0, len(levels))
        if len(members) > 1:
            numbers = np.array(members, dtype=np.int64)
            member = {"standard_name": "realization"}
            dims.insert(0, self._add(f"member_{name}", (f"member_{name}",), numbers, member))
            shape.insert(0, len(members))
        when = {"units": _TIME, "standard_name": "time", "axis": "T", "calendar": "standard"}
        dims[-1] = self._add(f"time_{name}", (f"time_{name}",), np.array(times, dtype=np.int64), when)
        attributes = {"long_name": group[0].title, "units": group[0].unit}
        if _MAPPING in self.arrays:
            attributes["grid_mapping"] = _MAPPING
        size = len(self._own["y"]), len(self._own["x"])
        self.arrays[name] = Array(name, (*dims, "y", "x"), (*shape, *size), "f", 8, (1,) * len(dims) + size, attributes)
        self._cubes[name] = _Cube(bands)

    def _add(self, name: str, dims: tuple[str, ...], values: NDArray[Any], attributes: Mapping[str, Any]) -> str:
        self.arrays[name] = Array(name, dims, values.shape, values.dtype.kind, values.dtype.itemsize, (), attributes)
        self._own[name] = values
        return name


@contextmanager
def _stored_units() -> Iterator[None]:
    """Keep GDAL from turning kelvins into degrees Celsius, in this thread."""
    before = gdal.GetThreadLocalConfigOption(_UNIT)
    gdal.SetThreadLocalConfigOption(_UNIT, "NO")
    try:
        yield
    finally:
        gdal.SetThreadLocalConfigOption(_UNIT, before)


def _described(band: int, told: Mapping[str, str], member: int) -> _Message:
    unit = told.get("GRIB_UNIT", "").strip("[]")
    title = told.get("GRIB_COMMENT", "").replace(f"[{unit}]", "").strip()
    short = told.get("GRIB_SHORT_NAME", "")
    level = _LEVEL.fullmatch(short)
    numbers = [_NUMBER.match(told.get(key, "")) for key in ("GRIB_VALID_TIME", "GRIB_FORECAST_SECONDS")]
    time, lead = (int(number.group()) if number else 0 for number in numbers)
    value, kind = level.groups() if level else ("0", short)
    return _Message(band, told.get("GRIB_ELEMENT", "band"), title, unit, value, kind, member, time, lead)


def _as_number(level: str) -> float:
    """Return the number of a level, of a layer its upper one."""
    found = re.match(r"-?[\d.]+", level)
    return float(found.group()) if found else 0.0


def _gaussian_rows(field: Field, count: int, even: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the latitudes of a Gaussian grid, which GDAL takes for even ones."""
    known = gaussian_latitudes(field.gaussian)
    northern = max(field.first_latitude, even[0])
    first = int(np.argmin(np.abs(known - northern)))
    found = known[first : first + count]
    return found if len(found) == count else even
