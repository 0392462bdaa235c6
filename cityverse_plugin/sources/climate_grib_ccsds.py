"""GRIB 2 values packed by CCSDS 121.0-B (data representation template 5.42) to values in plain packing (5.0).

GDAL unpacks them only where it was built with libaec, which that of QGIS 3.22 was not. Coding: CCSDS 121.0-B-3,
Lossless Data Compression, with the extensions of libaec that ecCodes writes (flags of the template).
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
#: The number of the packing in code table 5.0.
CCSDS = 42
_TEMPLATE, _NO_VALUES = struct.pack(">H", CCSDS), struct.pack(">IB", 5, 7)
_MOST_VALUES = 1 << 26
_SIGNED, _PREPROCESS, _RESTRICTED, _PADDED = 1, 8, 16, 32
_MOST_BITS, _MOST_BLOCK, _MOST_INTERVAL = 32, 256, 4096
#: A run of blocks of zeros that is coded as five lasts to the end of its segment of 64.
_REST, _SEGMENT = 5, 64


@dataclass(frozen=True)
class Coding:
    """How values were coded: bits of a value, values of a block, blocks between references, and libaec's flags."""

    bits: int
    block: int
    interval: int
    flags: int

    @property
    def id_bits(self) -> int:
        """Bits of the number that says how a block is coded."""
        if self.flags & _RESTRICTED and self.bits <= 4:
            return 1 if self.bits <= 2 else 2
        return 3 if self.bits <= 8 else 4 if self.bits <= 16 else 5

    @property
    def is_known(self) -> bool:
        """Whether it can be decoded here."""
        fits = 0 < self.bits <= _MOST_BITS and 0 < self.block <= _MOST_BLOCK and self.block % 2 == 0
        return fits and 0 < self.interval <= _MOST_INTERVAL and not self.flags & _SIGNED


def plain_sections(values: bytes, told: bytes) -> tuple[bytes, bytes]:
    """Return the sections 5 and 7 of a field in plain packing, from those in packing 42.

    Parameters
    ----------
    values, told : bytes
        Section 7 and section 5, from their first octets on.

    Raises
    ------
    ValueError
        They cannot be decoded.
    """
    count, bits = struct.unpack(">I", told[5:9])[0], told[19]
    if not bits:  # all are the reference value
        return bare_section(told), _NO_VALUES
    if count > _MOST_VALUES:
        raise ValueError(count)
    flags, block, interval = struct.unpack(">BBH", told[21:25])
    found = decoded(values[5:], count, Coding(bits, block, interval, flags))
    width = -(-bits // 8)
    octets = found.astype(">u4").view(np.uint8).reshape(-1, 4)[:, 4 - width :].tobytes()
    return _section_5(told, 8 * width), struct.pack(">IB", 5 + len(octets), 7) + octets


def repacked(message: bytes, bare: bool = False) -> bytes | None:
    """Return a message whose values are in plain packing; None where they cannot be decoded.

    Parameters
    ----------
    message : bytes
        Of edition 2.
    bare : bool
        Whether its values are not looked at: then they are left out, which takes no time.
    """
    place, told = 16, b""
    body: list[bytes] = []
    while message[place : place + 4] != b"7777":
        size, section = struct.unpack(">IB", message[place : place + 5])
        part = message[place : place + size]
        place += size
        if size < 5 or place > len(message):
            return None
        if section == 5 and part[9:11] == _TEMPLATE:
            told = part
            continue
        if section == 7 and told:  # the bitmap, if there is one, stands between them
            between = body.pop() if body and body[-1][4] == 6 else b""
            try:
                first, last = (bare_section(told), _NO_VALUES) if bare else plain_sections(part, told)
            except (ValueError, IndexError, struct.error):
                return None
            part, told = first + between + last, b""
        body.append(part)
    whole = b"".join(body)
    return message[:8] + struct.pack(">Q", len(whole) + 20) + whole + b"7777"


def bare_section(told: bytes) -> bytes:
    """Return section 5 of a field whose values are not looked at: plain packing in no bits."""
    return _section_5(told, 0)


def decoded(coded: bytes, count: int, coding: Coding) -> Ints:
    """Return so many values.

    Raises
    ------
    ValueError
        They cannot be decoded.
    """
    if not coding.is_known:
        raise ValueError(coding)
    each = coding.block * coding.interval
    found = np.zeros((-(-count // each), each), dtype=np.int64)
    # No block is longer than its values as they are, unless a run of zeros goes on through all of it
    longest = 2 * (coding.interval * (8 + coding.block * (coding.bits + 1))) // 8 + 64
    place = 0
    for number in range(len(found)):
        blocks = min(coding.interval, -(-(count - number * each) // coding.block))
        begin = place // 8
        part = _Part(coded[begin : begin + longest], place % 8, coding)
        found[number, : blocks * coding.block] = part.read(blocks)
        place = 8 * begin + part.place
        if coding.flags & _PADDED:
            place = -(-place // 8) * 8
    if coding.flags & _PREPROCESS:
        _restore(found, coding.bits)
    return found.ravel()[:count]


class _Part:
    """The coded values from one reference to the next."""

    def __init__(self, coded: bytes, place: int, coding: Coding) -> None:
        self._bits = np.unpackbits(np.frombuffer(coded, np.uint8))
        self._ones = np.flatnonzero(self._bits)
        self.place = place
        self._coding = coding

    def read(self, blocks: int) -> Ints:
        """Return the values of so many blocks."""
        size, last = self._coding.block, (1 << self._coding.id_bits) - 1
        found = np.zeros(blocks * size, dtype=np.int64)
        split: dict[tuple[int, int], list[tuple[int, int, int]]] = {}
        number = 0
        while number < blocks:
            first = number == 0 and bool(self._coding.flags & _PREPROCESS)
            kind = self._number(self._coding.id_bits)
            begin = number * size + first
            if kind == last:
                found[number * size : (number + 1) * size] = self._plain(size)
            elif kind == 0:
                number += self._low(found, number, blocks, first) - 1
            else:
                if first:
                    found[0] = self._number(self._coding.bits)
                count = size - first
                ends = int(np.searchsorted(self._ones, self.place))
                split.setdefault((kind - 1, count), []).append((self.place, ends, begin))
                self.place = self._one(ends + count - 1) + 1 + count * (kind - 1)
            number += 1
        if self.place > len(self._bits):
            raise ValueError(self.place)
        for (low, count), places in split.items():
            self._split(found, low, count, np.array(places, dtype=np.int64))
        return found

    def _split(self, found: Ints, low: int, count: int, places: Ints) -> None:
        """Read blocks whose values were split: the high bits as numbers of zeros, then the low bits as they are."""
        start, ends, begin = (column[:, None] for column in places.T)
        along = np.arange(count)
        stops = self._ones[ends + along]
        values = np.diff(np.concatenate([start - 1, stops], axis=1), axis=1) - 1
        if low:
            bits = self._bits[(stops[:, -1:] + 1)[:, :, None] + (along * low)[None, :, None] + np.arange(low)]
            values = (values << low) | (bits @ (1 << np.arange(low - 1, -1, -1, dtype=np.int64)))
        found[begin + along] = values

    def _low(self, found: Ints, number: int, blocks: int, first: bool) -> int:
        """Read a run of blocks of zeros, or a block of pairs of small values; return how many blocks it was."""
        size = self._coding.block
        in_pairs = self._number(1)
        if first:
            found[0] = self._number(self._coding.bits)
        if not in_pairs:
            count = self._zeros() + 1
            if count == _REST:
                count = min(self._coding.interval - number, _SEGMENT - number % _SEGMENT)
            elif count > _REST:
                count -= 1
            return min(count, blocks - number)
        place = number * size + first
        while place < (number + 1) * size:
            pair = self._zeros()
            total = int((np.sqrt(8 * pair + 1) - 1) // 2)
            second = pair - total * (total + 1) // 2
            if (place - number * size) % 2 == 0:
                found[place] = total - second
                place += 1
            found[place] = second
            place += 1
        return 1

    def _number(self, bits: int) -> int:
        return int(self._plain(1, bits)[0])

    def _plain(self, count: int, bits: int = 0) -> Ints:
        width = bits or self._coding.bits
        part = self._bits[self.place : self.place + count * width]
        if len(part) < count * width:
            raise ValueError(self.place)
        self.place += count * width
        found: Ints = part.reshape(count, width) @ (1 << np.arange(width - 1, -1, -1, dtype=np.int64))
        return found

    def _zeros(self) -> int:
        """Return how many zeros come before the next one, and pass both."""
        stop = self._one(int(np.searchsorted(self._ones, self.place)))
        count, self.place = stop - self.place, stop + 1
        return count

    def _one(self, number: int) -> int:
        if number >= len(self._ones):
            raise ValueError(number)
        return int(self._ones[number])


def _restore(found: Ints, bits: int) -> None:
    """Turn differences into values, in place; the first of each row is a value."""
    most, half = (1 << bits) - 1, 1 << (bits - 1)
    value = found[:, 0].copy()
    for place in range(1, found.shape[1]):
        told = found[:, place]
        mask = np.where(value & half, most, 0)
        step = np.where(told & 1, -(told >> 1) - 1, told >> 1)
        value = np.where((told + 1) >> 1 <= (mask ^ value), value + step, mask ^ told)
        found[:, place] = value
    if (found < 0).any() or (found > most).any():
        raise ValueError(bits)


def _section_5(told: bytes, bits: int) -> bytes:
    return struct.pack(">IB", 21, 5) + told[5:9] + b"\0\0" + told[11:19] + bytes([bits]) + told[20:21]
