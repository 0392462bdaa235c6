"""What climate files must not do: be cut short without a word, or lead GDAL to other files."""

from __future__ import annotations

import json
import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from ..twin.messages import CityVerseError, Message, say
from .climate_hdf5_tree import letters_of

_TYPE_BYTES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 4, 6: 8, 7: 1, 8: 2, 9: 4, 10: 8, 11: 8}
_LETTERS = 2
_MOST_ENTRIES = 100_000
_MOST_FILES = 5_000_000
_MOST_JSON = 64 << 20
_METADATA = (".zmetadata", ".zgroup", ".zarray", ".zattrs", "zarr.json")


def check_hdf5(path: Path) -> frozenset[str]:
    """Refuse a NetCDF-4 or HDF5 file that is cut short or leads to other files; return its arrays of letters."""
    return letters_of(path)


def check_netcdf(path: Path) -> frozenset[str]:
    """Refuse a classic NetCDF file that ends before its last value: the library would read zeros.

    Returns
    -------
    frozenset of str
        The arrays whose values are letters: GDAL takes some of them for numbers.

    Raises
    ------
    CityVerseError
        The sentence names the variable.
    """
    with path.open("rb") as stream:
        try:
            header = _Header(stream)
            known = list(header.variables())
            ends = list(_ends(header, known))
        except (struct.error, LookupError, ValueError, OverflowError, OSError):
            raise CityVerseError(
                say("“{file}” is damaged: its list of contents cannot be read. Get the file again.", file=path.name)
            ) from None
    length = path.stat().st_size
    cut = [(end, name) for end, name in ends if end > length]
    if cut:
        end, name = min(cut)
        raise CityVerseError(
            say("“{file}” is cut short: its variable “{variable}” goes on to byte {end}, the file has {length}. Get"
                " the file again.", file=path.name, variable=name, end=end, length=length)
        )  # fmt: skip
    return frozenset(one.name for one in known if one.is_letters)


def check_folder(folder: Path) -> None:
    """Refuse a Zarr store with links out of its folder, or with references instead of values.

    Raises
    ------
    CityVerseError
        The sentence names what it found.
    """
    for count, entry in enumerate(_entries(folder), start=1):
        if entry.is_symlink():
            inside = os.path.relpath(entry.path, folder)
            raise _refused(folder, say("“{entry}” in it is a link to another place", entry=inside))
        if count > _MOST_FILES:
            raise _refused(folder, say("it holds more than {most} files", most=_MOST_FILES))
        if entry.name in _METADATA:
            _check_metadata(folder, Path(entry.path))


def _check_metadata(folder: Path, path: Path) -> None:
    inside = os.path.relpath(path, folder)
    try:
        if path.stat().st_size > _MOST_JSON:
            raise _refused(folder, say("“{entry}” in it is too large", entry=inside))
        told = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        raise CityVerseError(
            say("“{folder}”: its file “{entry}” is damaged. Get the store again.", folder=folder.name, entry=inside)
        ) from None
    if isinstance(told, dict) and "refs" in told:
        raise _refused(folder, say("“{entry}” in it refers to pieces of other files (kerchunk)", entry=inside))


def _entries(folder: Path) -> Iterator[os.DirEntry[str]]:
    waiting = [str(folder)]
    while waiting:
        with os.scandir(waiting.pop()) as entries:
            for entry in entries:
                yield entry
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(entry.path)


def _refused(folder: Path, reason: Message) -> CityVerseError:
    return CityVerseError(
        say("“{file}” is not opened: {reason}. Ask who published it for plain data.", file=folder.name, reason=reason)
    )


@dataclass(frozen=True)
class _Listed:
    """What the header says of a variable: dimensions, bytes of a value, where the values begin, and of which type."""

    name: str
    dims: list[int]
    size: int
    begin: int
    is_letters: bool


class _Header:
    """The header of a classic NetCDF file (NetCDF Classic Format Specification; version 5: CDF-5)."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.version = stream.read(4)[3]
        self._wide = self.version == 5
        self.records = self.count()
        self.endless = self.records == (1 << (64 if self._wide else 32)) - 1
        self.sizes = [self._dimension() for _ in range(self._listed())]
        self._skip_attributes()

    def count(self) -> int:
        """Read a number of things."""
        return int(self._number(">Q" if self._wide else ">I"))

    def variables(self) -> Iterator[_Listed]:
        """Yield what is said of each variable."""
        for _ in range(self._listed()):
            name = self._text()
            dims = [self.count() for _ in range(self._bounded(self.count()))]
            self._skip_attributes()
            kind = self._number(">I")
            self.count()
            begin = self._number(">I" if self.version == 1 else ">Q")
            yield _Listed(name, dims, _TYPE_BYTES[kind], begin, kind == _LETTERS)

    def _listed(self) -> int:
        self._number(">I")
        return self._bounded(self.count())

    def _bounded(self, count: int) -> int:
        if count > _MOST_ENTRIES:
            raise ValueError(count)
        return count

    def _dimension(self) -> int:
        self._text()
        return self.count()

    def _skip_attributes(self) -> None:
        for _ in range(self._listed()):
            self._text()
            size = _TYPE_BYTES[self._number(">I")]
            self._stream.seek(-(-self.count() * size // 4) * 4, os.SEEK_CUR)

    def _text(self) -> str:
        length = self._bounded(self.count())
        return self._stream.read(-(-length // 4) * 4)[:length].decode("utf-8", "replace")

    def _number(self, form: str) -> int:
        return int(struct.unpack(form, self._stream.read(struct.calcsize(form)))[0])


def _ends(header: _Header, known: list[_Listed]) -> Iterator[tuple[int, str]]:
    """Yield where each variable ends, and its name."""
    recorded: list[tuple[str, int, int]] = []
    for one in known:
        name, size, begin = one.name, one.size, one.begin
        sides = [header.sizes[dim] for dim in one.dims]
        for side in sides[1:] if sides[:1] == [0] else sides:
            size *= side
        if sides[:1] == [0]:
            recorded.append((name, size, begin))
        else:
            yield begin + size, name
    padded = [size if len(recorded) == 1 else -(-size // 4) * 4 for _, size, _ in recorded]
    if not header.endless and header.records:
        for name, size, begin in recorded:
            yield begin + (header.records - 1) * sum(padded) + size, name
