"""Messages of a GRIB file opened by GDAL, run by run; no more than a few files are open at a time."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any
from uuid import uuid4

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..engine.gdal_errors import attempt
from .climate_grib_ccsds import CCSDS, repacked
from .climate_grib_fit import unreadable
from .climate_grib_reduced import Ordered, Ragged, as_one_row, listed
from .climate_grib_scan import Field

#: Kelvins stay kelvins; and longitudes stay as they are, since GDAL shifts some of the columns by one too many.
_SETTINGS = (("GRIB_NORMALIZE_UNITS", "NO"), ("GRIB_ADJUST_LONGITUDE_RANGE", "NO"))
_MOST_OPEN = 16
#: Bytes of a message whose grid is rewritten: it is held in memory.
_MOST_COPIED = 1 << 28


@dataclass(frozen=True)
class Run:
    """Messages that follow each other, all on one grid."""

    fields: tuple[Field, ...]

    @property
    def span(self) -> tuple[int, int]:
        """Where they begin in the file, and where they end."""
        return self.fields[0].span[0], self.fields[-1].span[1]

    @property
    def is_listed(self) -> bool:
        """Whether its values are read as one list."""
        return self.fields[0].grid.is_listed

    @property
    def is_packed(self) -> bool:
        """Whether its values are packed in a way that GDAL need not know."""
        return any(field.packing == CCSDS for field in self.fields)


def runs(fields: Sequence[Field]) -> list[Run]:
    """Put whole messages together that follow each other on one grid, all of which can be read or none.

    Those that are rewritten are opened one by one.
    """
    found: list[list[Field]] = []
    for field in fields:
        last = found[-1][-1] if found else None
        joins = last is not None and field.message - last.message <= 1 and field.grid == last.grid
        if joins and last is not None and field.message != last.message:
            joins = unreadable(field) == unreadable(last)
        alone = field.grid.is_listed or CCSDS in (field.packing, last.packing if last is not None else 0)
        if joins and last is not None and (not alone or field.message == last.message):
            found[-1].append(field)
        else:
            found.append([field])
    return [Run(tuple(run)) for run in found]


class Messages:
    """The file; not for several threads at a time."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._open: OrderedDict[tuple[int, int, bool], tuple[Any, str]] = OrderedDict()
        self._shapes: dict[bytes, Ragged | Ordered | None] = {}
        self._last: tuple[tuple[tuple[int, int], int], NDArray[Any]] | None = None

    def dataset(self, run: Run, failures: list[str], bare: bool = False) -> Any:
        """Return the messages as GDAL's dataset, None where it cannot read them; `bare` if values are not looked at."""
        key = (*run.span, bare and run.is_packed)
        if key in self._open:
            self._open.move_to_end(key)
            return self._open[key][0]
        name, copy = self._name(run, bare)
        # An index beside the file may be of another file
        options = ["USE_IDX=NO"]
        opened = None
        if name:
            open_it = partial(gdal.OpenEx, name, gdal.OF_RASTER, allowed_drivers=["GRIB"], open_options=options)
            opened = attempt(open_it, failures)
        failures[:] = [text.replace(name, self._path.name) if name else text for text in failures]
        if opened is None:
            _forget(copy)
            return None
        self._open[key] = opened, copy
        while len(self._open) > _MOST_OPEN:
            _, (old, place) = self._open.popitem(last=False)
            del old
            _forget(place)
        return opened

    def shape(self, run: Run) -> Ragged | Ordered | None:
        """Return where the values of a list lie, None where that is not told."""
        key = run.fields[0].grid.own
        if key not in self._shapes:
            self._shapes[key] = listed(run.fields[0].grid)
        return self._shapes[key]

    def read(
        self, run: Run, number: int, start: Sequence[int], count: Sequence[int], failures: list[str]
    ) -> NDArray[np.float64] | None:
        """Return rows and columns of a band, NaN where there is none; None where it cannot be read."""
        dataset = self.dataset(run, failures)
        if dataset is None:
            return None
        band = dataset.GetRasterBand(number)
        if run.is_listed:
            shape, points = self.shape(run), self._points(run, number, band, failures)
            if shape is None or points is None or points.size != shape.points:
                return None
            places = shape.places(start[0], start[1], count[0], count[1])
            return np.where(places < 0, np.nan, points[places])
        values = attempt(lambda: band.ReadAsArray(start[1], start[0], count[1], count[0]), failures)
        return None if values is None else _without(values, band.GetNoDataValue())

    def close(self) -> None:
        """Let go of the file."""
        while self._open:
            _, (old, place) = self._open.popitem()
            del old
            _forget(place)

    def _points(self, run: Run, number: int, band: Any, failures: list[str]) -> NDArray[np.float64] | None:
        """Return all values of a list; those of the last message are kept, since tile after tile wants them."""
        key = run.span, number
        if self._last is None or self._last[0] != key:
            values = attempt(band.ReadAsArray, failures)
            if values is None:
                return None
            self._last = key, _without(values, band.GetNoDataValue()).ravel()
        return self._last[1]

    def _name(self, run: Run, bare: bool) -> tuple[str, str]:
        """Return what GDAL opens, and which copy in memory is to be forgotten then; "" for what cannot be opened."""
        begin, end = run.span
        if not run.is_listed and not run.is_packed:
            return f"/vsisubfile/{begin}_{end - begin},{self._path.resolve()}", ""
        shape = self.shape(run) if run.is_listed else None
        if (run.is_listed and shape is None) or end - begin > _MOST_COPIED:
            return "", ""
        with self._path.open("rb") as stream:
            stream.seek(begin)
            message: bytes | None = stream.read(end - begin)
        if message is not None and run.is_packed:
            message = repacked(message, bare)
        if message is not None and shape is not None:
            message = as_one_row(message, run.fields[0].edition, shape.points)
        if message is None:
            return "", ""
        copy = f"/vsimem/cityverse-{uuid4().hex}.grib"
        gdal.FileFromMemBuffer(copy, message)
        return copy, copy


@contextmanager
def as_stored() -> Iterator[None]:
    """Keep GDAL from changing units and longitudes, in this thread."""
    before = [(name, gdal.GetThreadLocalConfigOption(name)) for name, _ in _SETTINGS]
    for name, value in _SETTINGS:
        gdal.SetThreadLocalConfigOption(name, value)
    try:
        yield
    finally:
        for name, old in before:
            gdal.SetThreadLocalConfigOption(name, old)


def _without(values: NDArray[Any], nodata: float | None) -> NDArray[np.float64]:
    found: NDArray[np.float64] = values.astype(np.float64)
    if nodata is not None:
        found[found == nodata] = np.nan
    return found


def _forget(copy: str) -> None:
    if copy:
        gdal.Unlink(copy)
