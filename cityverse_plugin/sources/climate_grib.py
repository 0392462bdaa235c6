"""GRIB 1 and 2 as arrays: messages put in order by quantity, member, level and time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import osr

from ..engine.gdal_errors import collected
from ..twin.messages import CityVerseError, Message, say
from .climate_grib_fit import unreadable
from .climate_grib_grids import REDUCED, GridTold
from .climate_grib_maps import lines_of
from .climate_grib_messages import GribMessage, Net, as_number, described, variants
from .climate_grib_named import Names
from .climate_grib_open import Messages, Run, as_stored, runs
from .climate_grib_reduced import Ragged
from .climate_grib_scan import NO_PRODUCT, Field, scan
from .climate_store import Array, Opened, place

_TIME = "seconds since 1970-01-01 00:00:00"
# What GDAL calls kinds of levels: their unit, and what it is
_LEVELS = {"ISBL": ("hPa", "pressure level"), "HTGL": ("m", "height above ground"), "HYBL": ("", "hybrid level"),
           "DBLL": ("m", "depth below ground"), "DBLY": ("m", "layer underground"), "SFC": ("", "surface")}  # fmt: skip
#: GDAL needs some 16 bytes a cell.
_MOST_CELLS = 1 << 27
_MAPPING = "grid_mapping"
_UNSURE = say(
    "Some of its messages are of a kind that this QGIS does not know: they are shown at their reference time, whenever"
    " they hold."
)
_REDUCED = say(
    "It is on a reduced grid, whose rows have fewer points towards the poles: each cell shows the nearest point of its"
    " row."
)


class GribStore(Opened):
    """A GRIB file; messages on several grids become variables of their own.

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
        self.notes: list[Message] = []
        self._own: dict[str, NDArray[Any]] = {}
        self._cubes: dict[str, Mapping[tuple[int, ...], int]] = {}
        self._bands: list[tuple[Run, int]] = []
        self._nets: dict[bytes, Net] = {}
        self._messages, self._names = Messages(path), Names(path)
        messages: list[GribMessage] = []
        for run in runs(self._whole(scan(path))):
            messages.extend(self._open(run))
        if not messages:
            raise CityVerseError(
                say("“{file}” holds no message that can be read ({first}): {reason} Or ask for NetCDF, or for a regular"
                    " grid of latitudes and longitudes.", file=self.file, first=self.lost[0][0], reason=self.lost[0][1])
            )  # fmt: skip
        if any(message.time and not message.product.is_sure for message in messages):
            self.notes.append(_UNSURE)
        self._sort(messages)

    def close(self) -> None:
        """Let go of the file."""
        with collected():
            self._messages.close()

    def read(self, name: str, start: Sequence[int], count: Sequence[int]) -> NDArray[Any]:
        """Return a window of an array, NaN where the file has no message."""
        if name in self._own:
            return self._own[name][tuple(slice(s, s + c) for s, c in zip(start, count))]
        found = np.full(tuple(count), np.nan)
        for index in np.ndindex(*count[:-2]):
            band = self._cubes[name].get(tuple(s + i for s, i in zip(start, index)))
            if band is not None:
                found[index] = self._read_band(name, band, start[-2:], count[-2:])
        return found

    def _read_band(self, name: str, number: int, start: Sequence[int], count: Sequence[int]) -> NDArray[Any]:
        run, place_in_it = self._bands[number]
        with collected() as failures, as_stored():
            values = self._messages.read(run, place_in_it, start, count, failures)
        if values is None or failures:
            raise CityVerseError(
                say("{where}, message {number}, cannot be read: {reason}. Get the file again.",
                    where=place(self, name), number=number + 1, reason="; ".join(failures)[:300] or "no data")
            )  # fmt: skip
        return values

    def _whole(self, fields: list[Field]) -> list[Field]:
        whole = [field for field in fields if field.whole]
        if not whole:
            raise CityVerseError(
                say("“{file}” holds no whole GRIB message: it is cut short or damaged. Get the file again.",
                    file=self.file)
            )  # fmt: skip
        most = max(field.grid.size[0] * field.grid.size[1] for field in whole)
        if most > _MOST_CELLS:
            raise CityVerseError(
                say("“{file}” has fields of {cells} cells, which fill the memory.", file=self.file, cells=most)
            )
        cut = say("The message is cut short or damaged.")
        self.lost.extend((f"message {field.message}", cut) for field in fields if not field.whole)
        return whole

    def _open(self, run: Run) -> list[GribMessage]:
        """Open messages that follow each other: GDAL opens no file in which one is damaged."""
        with collected() as failures, as_stored():
            reason = self._unfit(run)
            dataset = self._messages.dataset(run, failures, bare=True) if reason is None else None
            grid = run.fields[0].grid
            placed = grid.own_places or grid.map is not None
            if dataset is not None and not placed and dataset.GetSpatialRef() is None:
                reason, dataset = say("It is on a map projection that GDAL does not know."), None
            if dataset is None and reason is None and run.fields[0].grid.own_places and not run.is_listed:
                strange = replace(run.fields[0].grid, is_strange=True)
                return [one for part in runs([replace(field, grid=strange) for field in run.fields])
                        for one in self._open(part)]  # fmt: skip
            if dataset is None:
                told = "; ".join(failures)[:200].rstrip(".") or "–"
                reason = reason or say("GDAL cannot read it: {reason}.", reason=told)
                self.lost.extend((self._names.told(field), reason) for field in run.fields)
                return []
            count = dataset.RasterCount
            known = run.fields if len(run.fields) == count else [replace(run.fields[0], product=NO_PRODUCT)] * count
            net = self._net(run, dataset)
            found = []
            for number, field in enumerate(known, start=1):
                self._bands.append((run, number))
                told_of = dataset.GetRasterBand(number).GetMetadata() or {}
                found.append(described(len(self._bands) - 1, told_of, field, net))
        return found

    def _unfit(self, run: Run) -> Message | None:
        """Return why messages cannot be read, or have no places here; None where they can."""
        unread = next(filter(None, map(unreadable, run.fields)), None)
        shape = self._messages.shape(run) if run.is_listed and unread is None else None
        if run.is_listed and shape is None and unread is None:
            return say("It is on a reduced grid whose rows do not fit its points.")
        if isinstance(shape, Ragged) and len(shape.latitude) * len(shape.longitude) > _MOST_CELLS:
            return say("Its grid has more cells than memory holds.")
        return unread

    def _net(self, run: Run, dataset: Any) -> Net:
        grid = run.fields[0].grid
        if grid.own in self._nets:
            return self._nets[grid.own]
        shape = self._messages.shape(run) if run.is_listed else None
        system = None if grid.own_places else dataset.GetSpatialRef()
        on_map = lines_of(grid.map, grid.size) if grid.map is not None else None
        if isinstance(shape, Ragged):
            xs, ys = shape.longitude, shape.latitude
        elif grid.own_places:
            xs, ys = grid.columns, grid.rows
        elif on_map is not None:
            system = osr.SpatialReference()
            system.ImportFromWkt(on_map[0])
            _, xs, ys = on_map
        else:
            x0, dx, _, y0, _, dy = dataset.GetGeoTransform()
            xs = x0 + dx * (np.arange(dataset.RasterXSize) + 0.5)
            ys = y0 + dy * (np.arange(dataset.RasterYSize) + 0.5)
        if grid.kind == REDUCED:
            self.notes[:] = [_REDUCED]
        mapping, names, unit = _system(grid, system)
        net = Net(
            self._axis("y", ys, {"standard_name": names[1], "units": unit[1], "axis": "Y"}),
            self._axis("x", xs, {"standard_name": names[0], "units": unit[0], "axis": "X"}),
            self._axis(_MAPPING, np.zeros(()), mapping) if mapping else "",
        )
        if grid.own:
            self._nets[grid.own] = net
        return net

    def _sort(self, messages: list[GribMessage]) -> None:
        groups: dict[tuple[str, str, Net], list[GribMessage]] = {}
        for message in messages:
            groups.setdefault((message.element, message.kind, message.net), []).append(message)
        elements, pairs = [key[0] for key in groups], [key[:2] for key in groups]
        for (element, kind, net), group in groups.items():
            name = element if elements.count(element) == 1 else f"{element}_{kind}"
            if pairs.count((element, kind)) > 1:
                name += f"_{self.arrays[net.x].shape[0]}x{self.arrays[net.y].shape[0]}"
            for variant, part in variants(group).items():
                full = f"{name}_{variant}" if variant else name
                while full in self.arrays:
                    full += "_"
                self._add_cube(full, kind, part)

    def _add_cube(self, name: str, kind: str, group: list[GribMessage]) -> None:
        members, levels, times = (sorted(set(part)) for part in zip(*(m.place for m in group)))
        levels = sorted(levels, key=as_number)
        bands: dict[tuple[int, ...], int] = {}
        for message in sorted(group, key=lambda m: m.lead):
            key = [int(np.searchsorted(times, message.time))]
            key = ([levels.index(message.level)] if len(levels) > 1 else []) + key
            key = ([members.index(message.product.member)] if len(members) > 1 else []) + key
            if tuple(key) in bands:
                reason = say("Another message holds the same at the same time, from a shorter forecast or before it.")
                self.lost.append((f"{name}, message {message.band + 1}", reason))
                continue
            bands[tuple(key)] = message.band
        dims, shape = ["time"], [len(times)]
        if len(levels) > 1:
            unit, title = _LEVELS.get(kind, ("", kind))
            numbers = np.array([as_number(level) for level in levels])
            level = {"units": unit, "long_name": title, "axis": "Z"}
            dims.insert(0, self._axis("level", numbers, level))
            shape.insert(0, len(levels))
        if len(members) > 1:
            numbers = np.array(members, dtype=np.int64)
            member = {"standard_name": "realization"}
            dims.insert(0, self._axis("member", numbers, member))
            shape.insert(0, len(members))
        when = {"units": _TIME, "standard_name": "time", "axis": "T", "calendar": "standard"} if any(times) else {}
        dims[-1] = self._axis("time", np.array(times, dtype=np.int64), when)
        attributes, net = {"long_name": group[0].title, "units": group[0].unit}, group[0].net
        if net.mapping:
            attributes["grid_mapping"] = net.mapping
        size = self.arrays[net.y].shape[0], self.arrays[net.x].shape[0]
        pieces = (1,) * len(dims) + size
        self.arrays[name] = Array(name, (*dims, net.y, net.x), (*shape, *size), "f", 8, pieces, attributes)
        self._cubes[name] = bands

    def _axis(self, name: str, values: NDArray[Any], attributes: Mapping[str, Any]) -> str:
        """Return the name of an axis with such coordinates; several variables may share it."""
        for number in range(1, len(self.arrays) + 2):
            full = name if number == 1 else f"{name}{number}"
            if full not in self._own:
                dims = (full,) if values.ndim else ()
                self.arrays[full] = Array(
                    full, dims, values.shape, values.dtype.kind, values.dtype.itemsize, (), attributes
                )
                self._own[full] = values
                return full
            if np.array_equal(self._own[full], values) and self.arrays[full].attributes == attributes:
                return full
        raise ValueError(name)


def _system(grid: GridTold, system: Any) -> tuple[dict[str, Any], tuple[str, str], tuple[str, str]]:
    """Return the attributes of a grid mapping, and names and units of columns and rows."""
    if grid.pole is not None:
        mapping = {
            "grid_mapping_name": "rotated_latitude_longitude",
            "grid_north_pole_latitude": -grid.pole[0],
            "grid_north_pole_longitude": (grid.pole[1] + 360) % 360 - 180,
            "north_pole_grid_longitude": grid.pole[2],
        }
        return mapping, ("grid_longitude", "grid_latitude"), ("degrees", "degrees")
    if system is not None and system.IsProjected():
        named = "projection_x_coordinate", "projection_y_coordinate"
        return {"crs_wkt": system.ExportToWkt()}, named, ("m", "m")
    return {}, ("longitude", "latitude"), ("degrees_east", "degrees_north")
