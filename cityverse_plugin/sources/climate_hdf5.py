"""The objects of an HDF5 file and the links between them, read without its library.

A link of HDF5 may name another file, a dataset may have its values in another file, or be put together from others.
The library follows all of them without asking, so whatever leads out of the file is refused here. Layouts: HDF5 File
Format Specification, version 3.0.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from osgeo import gdal

from ..twin.messages import CityVerseError, Message, say
from .climate_hdf5_heap import Heap, Names, records

_SIGNATURE = b"\x89HDF\r\n\x1a\n"
_MOST_MESSAGES = 100_000
_LINK_INFO, _TYPE, _LINK, _EXTERNAL_VALUES, _LAYOUT = 0x02, 0x03, 0x06, 0x07, 0x08
_ATTRIBUTE, _CONTINUED, _SYMBOLS, _ATTRIBUTES = 0x0C, 0x10, 0x11, 0x15
_SHARED = 0x02
_HARD, _SOFT, _OUTWARD = 0, 1, 64
#: The newest form of types that the library knows; it crashes over attributes of newer ones. That before HDF5 1.12 goes
#: with such a GDAL in the systems that have it.
NEWEST_TYPE = 3 if int(gdal.VersionInfo()) < 3_080_000 else 4
_VIRTUAL, _TEXT, _NAMED = 3, 3, 2


@dataclass(frozen=True)
class Link:
    """A name in a group: the address of an object, or (`path` not empty) another name that stands for it."""

    name: str
    address: int = -1
    path: str = ""


@dataclass(frozen=True)
class Found:
    """What an object holds: links of a group, and whether the values of a dataset are single letters."""

    links: tuple[Link, ...] = ()
    letters: bool = False


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

    def object(self, address: int) -> Found:
        """Return what an object holds, as far as it matters here; refuse one that leads out of the file."""
        links: list[Link] = []
        letters = False
        for kind, flags, body in self._messages(address):
            links.extend(self._judged(kind, flags, body))
            # A text of one letter a value is what NetCDF calls a character
            if flags & _SHARED:  # what several objects have in common stands elsewhere
                continue
            if kind == _TYPE:
                letters = body[0] & 0x0F == _TEXT and self.number(body, 4, 4) == 1
                self._require_known(body[0])
            elif kind == _ATTRIBUTE:
                self._check_attribute(body)
            elif kind == _ATTRIBUTES:
                self._check_attributes(body)
        return Found(tuple(links), letters)

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

    def _check_attribute(self, body: bytes) -> None:
        """Refuse an attribute whose type the library does not know."""
        if body[0] > 1 and body[1] & 1:  # a type that has a name stands elsewhere
            return
        length = self.number(body, 2, 2)
        self._require_known(body[{1: 8 + -(-length // 8) * 8, 2: 8 + length}.get(body[0], 9 + length)])

    def _check_attributes(self, body: bytes) -> None:
        """Look at the attributes of an object with many, as far as they lie in the heap itself."""
        place = 2 + (2 if body[1] & 1 else 0)
        heap, names = (self.number(body, place + n * self.sizes.offset, self.sizes.offset) for n in (0, 1))
        if not self.is_address(heap) or not self.is_address(names):
            return
        store = Heap(self, heap)
        for record in records(self, names):
            if store.holds(record) and not record[8] & _SHARED:
                self._check_attribute(store.object(record))

    def _require_known(self, kind: int) -> None:
        if kind >> 4 > NEWEST_TYPE:
            raise self.refused(
                say("it was written in a newer form of HDF5 than this QGIS can read (“h5repack --high=2 IN OUT” of"
                    " HDF5 turns it into an older one)")
            )  # fmt: skip

    def _judged(self, kind: int, flags: int, body: bytes) -> Iterator[Link]:
        """Refuse a message that leads out; yield the links that it holds."""
        if kind not in (_LINK_INFO, _EXTERNAL_VALUES, _LINK, _LAYOUT, _SYMBOLS):
            return
        if flags & _SHARED:
            raise EOFError
        if kind == _EXTERNAL_VALUES:
            raise self.refused(say("the values of one of its variables lie in another file"))
        if kind == _LAYOUT and body[2 if body[0] < 3 else 1] == _VIRTUAL:
            raise self.refused(say("one of its variables is put together from other files"))
        if kind == _LINK:
            yield self._link(body)
        elif kind == _SYMBOLS:
            trees, names = (self.number(body, n * self.sizes.offset, self.sizes.offset) for n in (0, 1))
            if self.is_address(trees):
                yield from self._symbols(trees, Names(self, names), 0)
        elif kind == _LINK_INFO:
            yield from self._dense(body)

    def _link(self, body: bytes) -> Link:
        flags, place = body[1], 2
        sort = _HARD
        if flags & 0x08:
            sort, place = body[place], place + 1
        place += (8 if flags & 0x04 else 0) + (1 if flags & 0x10 else 0)
        width = 1 << (flags & 3)
        length, place = self.number(body, place, width), place + width
        name, place = _text(body[place : place + length]), place + length
        if sort == _HARD:
            return Link(name, self.number(body, place, self.sizes.offset))
        if sort == _SOFT:
            length = self.number(body, place, 2)
            return Link(name, path=_text(body[place + 2 : place + 2 + length]))
        if sort == _OUTWARD:
            raise self.refused(say("it links to another file"))
        raise self.refused(say("it holds links of a kind that is not known here"))

    def _symbols(self, address: int, names: Names, depth: int) -> Iterator[Link]:
        """Follow the tree of an old group."""
        if not self.is_address(address) or depth > 32:
            return
        offset, length = self.sizes.offset, self.sizes.length
        if self.at(address, 4) == b"SNOD":
            count = self.number(self.at(address + 6, 2), 0, 2)
            size = 2 * offset + 24
            told = self.at(address + 8, count * size)
            for place in range(0, count * size, size):
                name = _text(names.at(self.number(told, place, offset)))
                if self.number(told, place + 2 * offset, 4) == _NAMED:
                    yield Link(name, path=_text(names.at(self.number(told, place + 2 * offset + 8, 4))))
                else:
                    yield Link(name, self.number(told, place + offset, offset))
            return
        if self.at(address, 4) != b"TREE":
            raise EOFError
        count = self.number(self.at(address + 6, 2), 0, 2)
        told = self.at(address + 8 + 2 * offset, count * (offset + length) + length)
        for n in range(count):
            yield from self._symbols(self.number(told, length + n * (offset + length), offset), names, depth + 1)

    def _dense(self, body: bytes) -> Iterator[Link]:
        """Follow the links of a group with many: they lie in a heap, with a tree of their names."""
        place = 2 + (8 if body[1] & 1 else 0)
        heap, names = (self.number(body, place + n * self.sizes.offset, self.sizes.offset) for n in (0, 1))
        if not self.is_address(heap):
            return
        if not self.is_address(names):
            raise EOFError
        store = Heap(self, heap)
        for record in records(self, names):
            yield self._link(store.object(record[4:]))


def _text(told: bytes) -> str:
    """Return a name; bytes that are no text stay apart from each other."""
    return told.split(b"\0")[0].decode("utf-8", "surrogateescape")
