"""Where HDF5 keeps the links of groups: heaps of names; of those with many fractal heaps, and trees (version 2)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

_MOST_BLOCKS, _MOST_NAMES = 100_000, 1 << 28
_MANAGED, _TINY = 0, 2


class Sized(Protocol):
    """How wide addresses and lengths are."""

    @property
    def offset(self) -> int:
        """Bytes of an address."""

    @property
    def length(self) -> int:
        """Bytes of a length."""


class Bytes(Protocol):
    """A file whose bytes can be had; `climate_hdf5.Hdf5`."""

    @property
    def sizes(self) -> Sized:
        """How wide addresses and lengths are."""

    def at(self, address: int, count: int) -> bytes:
        """Return bytes of the file; EOFError where it has none."""

    def number(self, told: bytes, place: int, width: int) -> int:
        """Read an unsigned number."""

    def is_address(self, address: int) -> bool:
        """Whether an address is one, and not the word for none."""


class Names:
    """The names of an old group, in a heap of texts; EOFError for one that cannot be followed.

    Parameters
    ----------
    file : Bytes
        The file.
    address : int
        Of the heap's header.
    """

    def __init__(self, file: Bytes, address: int) -> None:
        offset, length = file.sizes.offset, file.sizes.length
        head = file.at(address, 8 + 2 * length + offset)
        size = file.number(head, 8, length)
        if head[:4] != b"HEAP" or size > _MOST_NAMES:
            raise EOFError
        self._told = file.at(file.number(head, 8 + 2 * length, offset), size)

    def at(self, place: int) -> bytes:
        """Return the text that begins at a place, without the zero behind it."""
        end = self._told.find(b"\0", place)
        if end < 0:
            raise EOFError
        return self._told[place:end]


class Heap:
    """A fractal heap; EOFError for one that cannot be followed.

    Parameters
    ----------
    file : Bytes
        The file.
    address : int
        Of the heap's header.
    """

    def __init__(self, file: Bytes, address: int) -> None:
        self._file = file
        offset, length = file.sizes.offset, file.sizes.length
        head = file.at(address, 22 + 12 * length + 3 * offset)
        if head[:4] != b"FRHP" or file.number(head, 7, 2):  # packed heaps hold no links that anyone has seen
            raise EOFError
        self._largest_object = file.number(head, 10, 4)
        place = 14 + 2 * length + 2 * offset + 8 * length
        self._width, place = file.number(head, place, 2), place + 2
        self._start, place = file.number(head, place, length), place + length
        self._largest, place = file.number(head, place, length), place + length
        bits, place = file.number(head, place, 2), place + 4
        root, rows = file.number(head, place, offset), file.number(head, place + offset, 2)
        self._place_bytes = (bits + 7) // 8
        self._length_bytes = (min(self._largest_object, self._largest).bit_length() + 7) // 8
        if not self._width or not self._start:
            raise EOFError
        self._blocks: list[tuple[int, int, int]] = []
        if rows:
            self._indirect(root, 0, rows, 0)
        elif file.is_address(root):
            self._blocks.append((0, self._start, root))

    def holds(self, name: bytes) -> bool:
        """Whether an object lies in the heap, and not elsewhere because it is large."""
        return name[0] >> 4 & 3 in (_MANAGED, _TINY)

    def object(self, name: bytes) -> bytes:
        """Return an object by its id in the heap."""
        sort = name[0] >> 4 & 3
        if sort == _TINY:
            return name[1 : 2 + (name[0] & 0x0F)]
        if sort != _MANAGED:
            raise EOFError
        place = self._file.number(name, 1, self._place_bytes)
        size = self._file.number(name, 1 + self._place_bytes, self._length_bytes)
        for first, length, address in self._blocks:
            if first <= place < first + length:
                return self._file.at(address + place - first, size)
        raise EOFError

    def _indirect(self, address: int, begin: int, rows: int, depth: int) -> None:
        """Note the blocks below an indirect one, which begins at a place of the heap."""
        offset = self._file.sizes.offset
        if self._file.at(address, 4) != b"FHIB" or depth > 16 or len(self._blocks) > _MOST_BLOCKS:
            raise EOFError
        told = self._file.at(address + 5 + offset + self._place_bytes, rows * self._width * offset)
        place = begin
        for row in range(rows):
            size = self._start << max(0, row - 1)
            for column in range(self._width):
                child = self._file.number(told, (row * self._width + column) * offset, offset)
                if self._file.is_address(child):
                    if size <= self._largest:
                        self._blocks.append((place, size, child))
                    else:
                        self._indirect(child, place, self._rows_of(size), depth + 1)
                place += size

    def _rows_of(self, size: int) -> int:
        """Return how many rows an indirect block has that covers so many bytes."""
        return max(1, (size // (self._start * self._width)).bit_length())


def records(file: Bytes, address: int) -> Iterator[bytes]:
    """Yield the records of a tree of version 2; EOFError where it cannot be followed."""
    offset, length = file.sizes.offset, file.sizes.length
    head = file.at(address, 16 + offset + 2 + length)
    if head[:4] != b"BTHD":
        raise EOFError
    node, size, depth = file.number(head, 6, 4), file.number(head, 10, 2), file.number(head, 12, 2)
    root, count = file.number(head, 16, offset), file.number(head, 16 + offset, 2)
    if not size or node <= 10 or depth > 16:
        raise EOFError
    if count:
        yield from _node(file, root, count, (node, size, depth))


def _node(file: Bytes, address: int, count: int, shape: tuple[int, int, int]) -> Iterator[bytes]:
    node, size, depth = shape
    told = file.at(address, node)
    if told[:4] != (b"BTIN" if depth else b"BTLF") or 6 + count * size > node:
        raise EOFError
    yield from (told[6 + n * size : 6 + (n + 1) * size] for n in range(count))
    if not depth:
        return
    offset = file.sizes.offset
    most, total = _capacity(node, size, depth, offset)
    count_bytes, total_bytes = _bytes_for(most), _bytes_for(total) if depth > 1 else 0
    place = 6 + count * size
    for _ in range(count + 1):
        child, within = file.number(told, place, offset), file.number(told, place + offset, count_bytes)
        yield from _node(file, child, within, (node, size, depth - 1))
        place += offset + count_bytes + total_bytes


def _capacity(node: int, size: int, depth: int, offset: int) -> tuple[int, int]:
    """Return how many records a child of a node of some depth holds at most, alone and with all below it."""
    most = total = (node - 10) // size
    leaf_bytes = _bytes_for(most)
    total_bytes = 0
    for level in range(1, depth):
        pointer = offset + leaf_bytes + (total_bytes if level > 1 else 0)
        most = (node - 10 - pointer) // (size + pointer)
        total = (most + 1) * total + most
        total_bytes = _bytes_for(total)
    return most, total


def _bytes_for(number: int) -> int:
    return (max(1, number).bit_length() + 7) // 8
