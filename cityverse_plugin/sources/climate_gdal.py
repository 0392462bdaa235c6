"""NetCDF and Zarr through GDAL's arrays of many dimensions."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..engine.gdal_errors import attempt, collected, plain_text
from ..twin.messages import CityVerseError, Message, say
from .climate_store import Array, Opened, place

_MOST_ARRAYS = 5000
_DEEPEST = 8
#: A stored piece is read as a whole: larger ones would fill the memory.
_MOST_CHUNK_BYTES = 1 << 29
#: Values of a window; coordinates are read whole, and a file may say that it has any number of them.
_MOST_READ = 1 << 27
_KINDS = {
    gdal.GDT_Byte: ("u", 1),
    gdal.GDT_UInt16: ("u", 2),
    gdal.GDT_Int16: ("i", 2),
    gdal.GDT_UInt32: ("u", 4),
    gdal.GDT_Int32: ("i", 4),
    gdal.GDT_UInt64: ("u", 8),
    gdal.GDT_Int64: ("i", 8),
    gdal.GDT_Float32: ("f", 4),
    gdal.GDT_Float64: ("f", 8),
    getattr(gdal, "GDT_Int8", -1): ("i", 1),
}

#: A dimension that is longer was less than nothing before GDAL took it for a number without a sign.
_LONGEST = (1 << 63) - 1
#: Arrays of a file that cannot be used, of which the run tells.
_MOST_TOLD = 5


class GdalStore(Opened):
    """A file that GDAL opens as a tree of groups.

    Parameters
    ----------
    path : Path
        The file, or the folder of a Zarr store.
    driver : str
        GDAL's name of the only driver that may open it.
    letters : set of str
        Arrays whose values are letters: GDAL takes some of them for numbers.

    Raises
    ------
    CityVerseError
        It is no such file, or a damaged one.
    """

    def __init__(self, path: Path, driver: str, letters: Collection[str] = ()) -> None:
        self.file = path.name
        self.arrays: dict[str, Array] = {}
        self.attributes: dict[str, Any] = {}
        self.broken: list[tuple[str, Message]] = []
        self.lost: tuple[tuple[str, Message], ...] = ()
        self.notes: tuple[Message, ...] = ()
        self._driver = driver
        self._handles: dict[str, Any] = {}
        self._spelled: dict[str, tuple[int, ...]] = {}
        with collected() as failures:
            flags = gdal.OF_MULTIDIM_RASTER | gdal.OF_READONLY
            for name, one in _ways(path, driver):
                self._dataset = attempt(partial(gdal.OpenEx, name, flags, allowed_drivers=[one]), failures)
                if self._dataset is not None:
                    failures.clear()
                    break
            root = self._dataset.GetRootGroup() if self._dataset is not None else None
            if root is not None:
                self.attributes = _attributes(root)
                self._visit(root, "", 0)
                self._spell(letters)
        self.notes = tuple(
            say("“{array}” is not read: {reason}", array=name, reason=reason)
            for name, reason in self.broken[:_MOST_TOLD]
        )
        if root is None:
            reason = "; ".join(failures) or "not recognised"
            raise CityVerseError(
                say("“{file}” cannot be opened as {format}: {reason}. Get the file again.",
                    file=self.file, format=driver, reason=_plain(reason))
            )  # fmt: skip

    def close(self) -> None:
        """Let go of the file."""
        with collected():
            self._handles.clear()
            self._dataset = None

    def read(self, name: str, start: Sequence[int], count: Sequence[int]) -> NDArray[Any]:
        """Return a window of an array as it is stored, text as objects."""
        array, handle = self.arrays[name], self._handles[name]
        if int(np.prod(list(count), dtype=object)) > _MOST_READ:
            raise CityVerseError(
                say("{where} has {count} values that would be read at once, more than memory holds. Ask who made the"
                    " file.", where=place(self, name), count=int(np.prod(list(count), dtype=object)))
            )  # fmt: skip
        with collected() as failures:
            if name in self._spelled:
                more = self._spelled[name]
                ask = partial(handle.ReadAsArray, [*start, *(0 for _ in more)], [*count, *more])
                told = attempt(ask if count or more else handle.ReadAsArray, failures)
                values = None if told is None else _words(told, len(more)).reshape(tuple(count))
            elif array.kind == "U":
                text = attempt(lambda: handle.Read(list(start), list(count)) if count else handle.Read(), failures)
                texts = None if text is None else _told(text if isinstance(text, list) else [text])
                values = None if texts is None else np.array(texts, dtype=object).reshape(tuple(count))
            elif not count:
                values = attempt(handle.ReadAsArray, failures)
            else:
                values = attempt(lambda: handle.ReadAsArray(list(start), list(count)), failures)
        if values is None or failures:
            shown = ", ".join(f"{dim} {first}" for dim, first in zip(array.dims, start))
            raise CityVerseError(
                say("{where}, cannot be read at {start}: {reason}. The file is cut short or damaged: get it again.",
                    where=place(self, name), start=shown or "0", reason=_plain("; ".join(failures) or "no data"))
            )  # fmt: skip
        return np.asarray(values).reshape(tuple(count))

    def _visit(self, group: Any, path: str, depth: int) -> None:
        for name in group.GetMDArrayNames(["SHOW_ALL=YES"]) or []:
            if not _is_text(name):
                self.broken.append((path + plain_text(name), say("Its name is no text.")))
                continue
            handle = attempt(partial(group.OpenMDArray, name), [])
            full = path + name
            if len(self.arrays) >= _MOST_ARRAYS:
                self.broken.append((full, say("The file holds more than {most} arrays.", most=_MOST_ARRAYS)))
                return
            if handle is None:
                self.broken.append((full, say("GDAL cannot open it.")))
                continue
            self._keep(full, handle)
        for name in (group.GetGroupNames() or []) if depth < _DEEPEST else []:
            inner = attempt(partial(group.OpenGroup, name), []) if _is_text(name) else None
            if inner is not None:
                self._visit(inner, f"{path}{name}/", depth + 1)

    def _spell(self, letters: Collection[str]) -> None:
        """Make words of letters, along the last dimension unless numbers have it too."""
        spelled = [array for name, array in self.arrays.items() if name in letters and array.kind != "U"]
        counted = {dim for array in self.arrays.values() if array not in spelled for dim in array.dims}
        for array in spelled:
            length = 1 if array.dims and array.dims[-1] not in counted else 0
            kept = len(array.dims) - length
            self._spelled[array.name] = array.shape[kept:]
            self.arrays[array.name] = replace(
                array, dims=array.dims[:kept], shape=array.shape[:kept], chunks=array.chunks[:kept], kind="U", size=64
            )

    def _keep(self, name: str, handle: Any) -> None:
        dims = handle.GetDimensions() or []
        kind, size = _kind(handle.GetDataType())
        shape = tuple(int(dim.GetSize()) for dim in dims)
        if any(side > _LONGEST for side in shape):
            self.broken.append((name, say("It says to be {sides} values long, which cannot be.", sides=shape)))
            return
        chunks = tuple(int(side) for side in handle.GetBlockSize() or [])
        if int(np.prod([max(1, side) for side in chunks], dtype=object)) * max(size, 1) > _MOST_CHUNK_BYTES:
            reason = say("It is stored in pieces of {sides} values, which fill the memory.", sides=chunks)
            self.broken.append((name, reason))
            return
        attributes = _attributes(handle)
        if self._driver == "Zarr":
            attributes.update(_of_zarr(handle))
        self.arrays[name] = Array(
            name,
            tuple(plain_text(dim.GetName()) for dim in dims),
            shape,
            kind,
            size,
            chunks,
            attributes,
        )
        self._handles[name] = handle


def _ways(path: Path, driver: str) -> list[tuple[str, str]]:
    """Return what to call a file for which driver, so that GDAL looks into it whatever its name ends in."""
    plain = str(path.resolve())
    if driver != "netCDF":
        return [(plain, driver)]
    quoted = [] if '"' in plain else [(f'NETCDF:"{plain}"', "netCDF")]
    return [(plain, "netCDF"), *quoted, (plain, "HDF5")]


def _kind(data_type: Any) -> tuple[str, int]:
    if data_type.GetClass() == gdal.GEDTC_STRING:
        return "U", 64
    if data_type.GetClass() != gdal.GEDTC_NUMERIC:
        return "", 0
    return _KINDS.get(data_type.GetNumericDataType(), ("", 0))


def _attributes(owner: Any) -> dict[str, Any]:
    found = {}
    for attribute in attempt(lambda: owner.GetAttributes(["SHOW_ALL=YES"]), []) or []:
        value = attempt(attribute.Read, [])
        if value is not None:
            found[plain_text(attribute.GetName())] = _told(value)
    return found


def _words(letters: NDArray[Any], length: int) -> NDArray[Any]:
    """Return the words of letters told as numbers, which lie along the last dimension; or the letters."""
    rows = np.asarray(letters, dtype=np.uint8)
    rows = rows.reshape(-1, rows.shape[-1]) if length else rows.reshape(-1, 1)
    words = [bytes(row).split(b"\0")[0].decode("utf-8", "replace") for row in rows]
    return np.array([_told(word) for word in words], dtype=object)


def _told(value: Any) -> Any:
    """Return the value of an attribute, texts in letters that can be passed on."""
    if isinstance(value, list):
        return tuple(_told(one) for one in value)
    return plain_text(value) if isinstance(value, (str, bytes)) else value


def _is_text(name: Any) -> bool:
    return isinstance(name, str) and plain_text(name) == name


def _of_zarr(handle: Any) -> dict[str, Any]:
    """Return what GDAL takes out of the attributes of Zarr."""
    found: dict[str, Any] = {}
    for name, value in (
        ("units", handle.GetUnit() or None),
        ("scale_factor", handle.GetScale()),
        ("add_offset", handle.GetOffset()),
        ("_FillValue", _fill(handle)),
    ):
        if value is not None:
            found[name] = value
    return found


def _fill(handle: Any) -> Any:
    if handle.GetDataType().GetClass() != gdal.GEDTC_NUMERIC:
        return None
    wide = {gdal.GDT_Int64: "GetNoDataValueAsInt64", gdal.GDT_UInt64: "GetNoDataValueAsUInt64"}
    ask = wide.get(handle.GetDataType().GetNumericDataType(), "GetNoDataValueAsDouble")
    return attempt(getattr(handle, ask), [])


def _plain(reason: str) -> str:
    """Return one line without control characters, of a length that can be read."""
    return "".join(letter if letter.isprintable() else " " for letter in reason)[:300]
