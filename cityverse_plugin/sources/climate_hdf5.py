"""The skeleton of an HDF5 file, walked without its library to find whatever leads out of the file.

A link of HDF5 may name another file, a dataset may have its values in another file, or be put together from others.
The library follows all of them without asking, so every object that can be reached is looked at before it opens the
file. Layouts: HDF5 File Format Specification, version 3.0.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from ..twin.messages import CityVerseError, Message, say
from .climate_hdf5_heap import Heap, records

_SIGNATURE = b"\x89HDF\r\n\x1a\n"
_MOST_OBJECTS = 200_000
_MOST_MESSAGES = 100_000
_DEEPEST = 500
_LINK_INFO, _EXTERNAL_VALUES, _LINK, _LAYOUT, _CONTINUED, _SYMBOLS = 0x02, 0x07, 0x06, 0x08, 0x10, 0x11
_SHARED = 0x02
_HARD, _SOFT, _OUTWARD = 0, 1, 64
_VIRTUAL = 3


@dataclass(frozen=True)
class _Sizes:
    """How wide addresses and lengths are, and where addresses count from."""

    offset: int
    length: int
    base: int
    end: int
    root: int


class Hdf5:
    """An HDF5 file under examination.

    Raises
    ------
    CityVerseError
        It leads out of the file, is cut short, or cannot be followed.
    """

    def __init__(self, stream: BinaryIO, name: str, length: int) -> None:
        self._stream, self._name, self._length = stream, name, length
        self._sizes = self._superblock()

    @property
    def sizes(self) -> _Sizes:
        """How wide addresses and lengths are."""
        return self._sizes

    def check(self) -> None:
        """Look at every object that can be reached."""
        waiting, seen, groups = [(self.sizes.root, 0)], set(), set()
        while waiting:
            address, depth = waiting.pop()
            if address in groups:  # the library would go round until its stack is full
                raise self.refused(say("one of its groups lies in itself or in two places"))
            if address in seen:
                continue
            seen.add(address)
            if len(seen) > _MOST_OBJECTS or depth > _DEEPEST:
                raise self.refused(say("it holds too many objects to look at"))
            inner = [one for kind, flags, body in self._messages(address) for one in self._judged(kind, flags, body)]
            if inner:
                groups.add(address)
            waiting.extend((one, depth + 1) for one in inner)

    def at(self, address: int, count: int) -> bytes:
        """Return bytes of the file; EOFError where it has none."""
        if count < 0 or self.sizes.base + address + count > self._length:
            raise EOFError
        self._stream.seek(self.sizes.base + address)
        found = self._stream.read(count)
        if len(found) != count:
            raise EOFError
        return found

    def number(self, told: bytes, place: int, width: int) -> int:
        """Read an unsigned number."""
        if place + width > len(told):
            raise EOFError
        return int.from_bytes(told[place : place + width], "little")

    def is_address(self, address: int) -> bool:
        """Whether an address is one, and not the word for none."""
        return address != (1 << 8 * self.sizes.offset) - 1

    def refused(self, reason: Message) -> CityVerseError:
        """Return the error for a file that is not opened."""
        return CityVerseError(
            say("“{file}” is not opened: {reason}. Ask who published it for a plain file.",
                file=self._name, reason=reason)
        )  # fmt: skip

    def _superblock(self) -> _Sizes:
        start = next((place for place in (0, 512, 1024, 2048) if self._raw(place, 8) == _SIGNATURE), 0)
        head = self._raw(start, 128)
        version = head[8]
        if version in (0, 1):
            offset, size = head[13], head[14]
            place = start + (24 if version == 0 else 28)
            words = [int.from_bytes(self._raw(place + n * offset, offset), "little") for n in range(6)]
            found = _Sizes(offset, size, words[0], words[2], words[5])
        elif version in (2, 3):
            offset, size = head[9], head[10]
            words = [int.from_bytes(head[12 + n * offset : 12 + (n + 1) * offset], "little") for n in range(4)]
            found = _Sizes(offset, size, words[0], words[2], words[3])
        else:
            raise self.refused(say("it is in a version of HDF5 that is not known here"))
        if offset not in (2, 4, 8) or size not in (2, 4, 8):
            raise EOFError
        if found.end > self._length:
            raise CityVerseError(
                say("“{file}” is cut short: it should have {wanted} bytes and has {length}. Get the file again.",
                    file=self._name, wanted=found.end, length=self._length)
            )  # fmt: skip
        return found

    def _raw(self, place: int, count: int) -> bytes:
        self._stream.seek(place)
        return self._stream.read(count)

    def _messages(self, address: int) -> Iterator[tuple[int, int, bytes]]:
        """Yield type, flags and body of the messages of an object's header."""
        modern = self.at(address, 4) == b"OHDR"
        if modern:
            flags = self.at(address + 5, 1)[0]
            place = address + 6 + (16 if flags & 0x20 else 0) + (4 if flags & 0x10 else 0)
            width = 1 << (flags & 3)
            blocks = [(place + width, self.number(self.at(place, width), 0, width))]
            ordered = bool(flags & 0x04)
        else:
            if self.at(address, 1) != b"\x01":
                raise EOFError
            blocks, ordered = [(address + 16, self.number(self.at(address + 8, 4), 0, 4))], False
        count = 0
        while blocks:
            place, size = blocks.pop()
            for kind, flags, body in self._block(self.at(place, size), modern, ordered):
                count += 1
                if count > _MOST_MESSAGES:
                    raise EOFError
                if kind == _CONTINUED:
                    where = self.number(body, 0, self.sizes.offset)
                    more = self.number(body, self.sizes.offset, self.sizes.length)
                    blocks.append((where + 4, more - 8) if modern else (where, more))
                yield kind, flags, body

    def _block(self, told: bytes, modern: bool, ordered: bool) -> Iterator[tuple[int, int, bytes]]:
        head = (6 if ordered else 4) if modern else 8
        place = 0
        while place + head <= len(told):
            if modern:
                kind, size, flags = struct.unpack_from("<BHB", told, place)
            else:
                kind, size, flags = struct.unpack_from("<HHB", told, place)
            if place + head + size > len(told):
                if modern:  # a gap, too small for a message
                    return
                raise EOFError
            yield kind, flags, told[place + head : place + head + size]
            place += head + size

    def _judged(self, kind: int, flags: int, body: bytes) -> Iterator[int]:
        """Refuse a message that leads out; yield the objects that it leads to."""
        if kind not in (_LINK_INFO, _EXTERNAL_VALUES, _LINK, _LAYOUT, _SYMBOLS):
            return
        if flags & _SHARED:
            raise EOFError
        if kind == _EXTERNAL_VALUES:
            raise self.refused(say("the values of one of its variables lie in another file"))
        if kind == _LAYOUT and body[2 if body[0] < 3 else 1] == _VIRTUAL:
            raise self.refused(say("one of its variables is put together from other files"))
        if kind == _LINK:
            yield from self._link(body)
        elif kind == _SYMBOLS:
            yield from self._symbols(self.number(body, 0, self.sizes.offset), 0)
        elif kind == _LINK_INFO:
            yield from self._dense(body)

    def _link(self, body: bytes) -> Iterator[int]:
        flags, place = body[1], 2
        sort = _HARD
        if flags & 0x08:
            sort, place = body[place], place + 1
        place += (8 if flags & 0x04 else 0) + (1 if flags & 0x10 else 0)
        width = 1 << (flags & 3)
        place += width + self.number(body, place, width)
        if sort == _HARD:
            yield self.number(body, place, self.sizes.offset)
        elif sort == _OUTWARD:
            raise self.refused(say("it links to another file"))
        elif sort == _SOFT:
            raise self._named()
        else:
            raise self.refused(say("it holds links of a kind that is not known here"))

    def _symbols(self, address: int, depth: int) -> Iterator[int]:
        """Follow the tree of an old group."""
        if not self.is_address(address) or depth > 32:
            return
        offset, length = self.sizes.offset, self.sizes.length
        if self.at(address, 4) == b"SNOD":
            count = self.number(self.at(address + 6, 2), 0, 2)
            size = 2 * offset + 24
            told = self.at(address + 8, count * size)
            found = [self.number(told, n * size + offset, offset) for n in range(count)]
            if not all(map(self.is_address, found)):
                raise self._named()
            yield from found
            return
        if self.at(address, 4) != b"TREE":
            raise EOFError
        count = self.number(self.at(address + 6, 2), 0, 2)
        told = self.at(address + 8 + 2 * offset, count * (offset + length) + length)
        for n in range(count):
            yield from self._symbols(self.number(told, length + n * (offset + length), offset), depth + 1)

    def _named(self) -> CityVerseError:
        # NetCDF's library follows a name back to a group above until its stack is full
        return self.refused(say("it links to its own contents by their names"))

    def _dense(self, body: bytes) -> Iterator[int]:
        """Follow the links of a group with many: they lie in a heap, with a tree of their names."""
        place = 2 + (8 if body[1] & 1 else 0)
        heap, names = (self.number(body, place + n * self.sizes.offset, self.sizes.offset) for n in (0, 1))
        if not self.is_address(heap):
            return
        if not self.is_address(names):
            raise EOFError
        store = Heap(self, heap)
        for record in records(self, names):
            yield from self._link(store.object(record[4:]))


def check_links(path: Path) -> None:
    """Refuse an HDF5 file that leads to other files.

    Raises
    ------
    CityVerseError
        It does, or it is damaged so that nobody can tell.
    """
    with path.open("rb") as stream:
        try:
            Hdf5(stream, path.name, path.stat().st_size).check()
        except (EOFError, IndexError, struct.error, OverflowError, RecursionError):
            raise CityVerseError(
                say("“{file}” is damaged: its list of contents cannot be followed. Get the file again.", file=path.name)
            ) from None
