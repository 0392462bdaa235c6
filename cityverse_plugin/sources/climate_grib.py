"""GRIB 1 and 2 as arrays: messages put in order by quantity, member, level and time."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..engine.gdal_errors import attempt, collected
from ..twin.messages import CityVerseError, Message, say
from .climate_grib_scan import Field, gaussian_rows, scan
from .climate_store import Array, Opened, place

_UNIT = "GRIB_NORMALIZE_UNITS"
_TIME = "seconds since 1970-01-01 00:00:00"
_NUMBER = re.compile(r"-?\d+")
_LEVEL = re.compile(r"(-?[\d.]+(?:-[\d.]+)?)(?:\[\S*\])?-(\w+)")
# What GDAL calls kinds of levels: their unit, and what it is
_LEVELS = {"ISBL": ("hPa", "pressure level"), "HTGL": ("m", "height above ground"), "HYBL": ("", "hybrid level"),
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
    field: Field


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
        self._bands: list[tuple[Any, int]] = []
        runs = _runs(self._whole(scan(path)))
        messages: list[_Message] = []
        for run in runs:
            messages.extend(self._open(path, run))
        if not messages:
            raise CityVerseError(
                say("“{file}” holds no message that can be read: {reason} Ask for NetCDF, or for a regular grid.",
                    file=self.file, reason=self.lost[0][1])
            )  # fmt: skip
        self._lay_grid(messages[0].field)
        self._sort(messages)

    def close(self) -> None:
        """Let go of the file."""
        with collected():
            self._bands.clear()

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
            dataset, place_in_it = self._bands[number]
            band = dataset.GetRasterBand(place_in_it)
            values = attempt(lambda: band.ReadAsArray(start[1], start[0], count[1], count[0]), failures)
            nodata = band.GetNoDataValue()
        if values is None or failures:
            raise CityVerseError(
                say("{where}, message {number}, cannot be read: {reason}. Get the file again.",
                    where=place(self, name), number=number + 1, reason="; ".join(failures)[:300] or "no data")
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
        return [field for field in fields if field.whole]

    def _open(self, path: Path, run: list[Field]) -> list[_Message]:
        """Open messages that follow each other: GDAL opens no file in which one is damaged."""
        begin, end = run[0].span[0], run[-1].span[1]
        name = f"/vsisubfile/{begin}_{end - begin},{path.resolve()}"
        options = ["USE_IDX=NO"]  # an index beside the file may be of another file
        with collected() as failures, _stored_units():
            open_it = partial(gdal.OpenEx, name, gdal.OF_RASTER, allowed_drivers=["GRIB"], open_options=options)
            dataset = attempt(open_it, failures)
            if dataset is None:
                reason = say(
                    "GDAL cannot read it: {reason}.",
                    reason="; ".join(failures).replace(name, self.file)[:200].rstrip(".") or "–",
                )
                if not run[0].size[0]:
                    reason = say("It is on a reduced Gaussian grid, or in waves, which GDAL cannot read.")
                self.lost.extend((f"message {field.message}", reason) for field in run)
                return []
            count = dataset.RasterCount
            known = run if len(run) == count else [replace(run[0], member=-1)] * count
            if not self._bands:
                self._size = (dataset.RasterXSize, dataset.RasterYSize)
            found = []
            for number, field in enumerate(known, start=1):
                size = field.size if field.size[0] else self._size
                if size != self._size:
                    reason = say("It is on another grid, of {width} by {height} cells, than the first one.",
                                 width=size[0], height=size[1])  # fmt: skip
                    self.lost.append((f"message {field.message}", reason))
                    continue
                told = dataset.GetRasterBand(number).GetMetadata() or {}
                self._bands.append((dataset, number))
                found.append(_described(len(self._bands) - 1, told, field))
        return found

    def _lay_grid(self, field: Field) -> None:
        dataset = self._bands[0][0]
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
            ys = gaussian_rows(field, ys)
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
                self.lost.append((f"{name}, message {message.band + 1}", reason))
                continue
            bands[tuple(key)] = message.band
        dims, shape = ["time"], [len(times)]
        if len(levels) > 1:
            unit, title = _LEVELS.get(kind, ("", kind))
            numbers = np.array([_as_number(level) for level in levels])
            level = {"units": unit, "long_name": title, "axis": "Z"}
            dims.insert(0, self._axis("level", numbers, level))
            shape.insert(0, len(levels))
        if len(members) > 1:
            numbers = np.array(members, dtype=np.int64)
            member = {"standard_name": "realization"}
            dims.insert(0, self._axis("member", numbers, member))
            shape.insert(0, len(members))
        when = {"units": _TIME, "standard_name": "time", "axis": "T", "calendar": "standard"}
        dims[-1] = self._axis("time", np.array(times, dtype=np.int64), when)
        attributes = {"long_name": group[0].title, "units": group[0].unit}
        if _MAPPING in self.arrays:
            attributes["grid_mapping"] = _MAPPING
        size = len(self._own["y"]), len(self._own["x"])
        self.arrays[name] = Array(name, (*dims, "y", "x"), (*shape, *size), "f", 8, (1,) * len(dims) + size, attributes)
        self._cubes[name] = _Cube(bands)

    def _axis(self, name: str, values: NDArray[Any], attributes: Mapping[str, Any]) -> str:
        """Return the name of an axis with such coordinates; several variables may share it."""
        for number in range(1, len(self.arrays) + 2):
            full = name if number == 1 else f"{name}{number}"
            if full not in self._own:
                return self._add(full, (full,), values, attributes)
            if np.array_equal(self._own[full], values) and self.arrays[full].attributes == attributes:
                return full
        raise ValueError(name)

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


def _runs(fields: list[Field]) -> list[list[Field]]:
    """Put fields together whose messages follow each other without a damaged one between them."""
    runs: list[list[Field]] = []
    for field in fields:
        if runs and field.message - runs[-1][-1].message <= 1:
            runs[-1].append(field)
        else:
            runs.append([field])
    return runs


def _described(band: int, told: Mapping[str, str], field: Field) -> _Message:
    unit = told.get("GRIB_UNIT", "").strip("[]")
    title = told.get("GRIB_COMMENT", "").replace(f"[{unit}]", "").strip()
    short = told.get("GRIB_SHORT_NAME", "")
    level = _LEVEL.fullmatch(short)
    numbers = [_NUMBER.match(told.get(key, "")) for key in ("GRIB_VALID_TIME", "GRIB_FORECAST_SECONDS")]
    time, lead = (int(number.group()) if number else 0 for number in numbers)
    value, kind = level.groups() if level else ("0", short)
    if kind == "ISBL" and field.edition == 2 and _NUMBER.fullmatch(value):  # edition 1 counts in hPa
        value = f"{int(value) / 100:g}"
    return _Message(band, told.get("GRIB_ELEMENT", "band"), title, unit, value, kind, field.member, time, lead, field)


def _as_number(level: str) -> float:
    """Return the number of a level, of a layer its upper one."""
    found = re.match(r"-?[\d.]+", level)
    return float(found.group()) if found else 0.0
