"""Messages of protocol buffers, field by field: no library is needed for a handful of them.

Source: "Encoding", Protocol Buffers documentation.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

IntArray = NDArray[np.int64]
#: Below so many bytes a loop over them is quicker than numpy.
_SHORT = 48


class Damaged(Exception):  # noqa: N818 - whoever reads a file says where it is
    """A message does not end where it should, or says what it cannot."""


def fields(message: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Yield number, whole number and bytes of each field of a message; one of the two is 0 or empty."""
    at, end = 0, len(message)
    while at < end:
        key, at = _varint(message, at)
        kind = key & 7
        if kind == 0:
            number, at = _varint(message, at)
            yield key >> 3, number, b""
            continue
        if kind == 2:
            length, at = _varint(message, at)
        elif kind in (1, 5):
            length = 8 if kind == 1 else 4
        else:
            raise Damaged
        if at + length > end:
            raise Damaged
        yield key >> 3, 0, message[at : at + length]
        at += length


def _varint(message: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while shift < 70:
        byte = message[at]
        value |= (byte & 127) << shift
        at += 1
        if byte < 128:
            return value & ((1 << 64) - 1), at
        shift += 7
    raise Damaged


def packed(data: bytes) -> IntArray:
    """Return a row of varints; negative numbers have the bits of the two's complement."""
    if len(data) < _SHORT:
        values, at = [], 0
        while at < len(data):
            value, at = _varint(data, at)
            values.append(value)
        return np.array(values, np.uint64).astype(np.int64)
    raw = np.frombuffer(data, np.uint8)
    ends = np.flatnonzero(raw < 128)
    if not len(ends) or ends[-1] != len(raw) - 1:
        raise Damaged
    starts = np.concatenate([[0], ends[:-1] + 1])
    lengths = ends - starts + 1
    if lengths.max() > 10:
        raise Damaged
    found = np.zeros(len(ends), np.uint64)
    for place in range(int(lengths.max())):
        there = lengths > place
        found[there] |= (raw[starts[there] + place] & np.uint8(127)).astype(np.uint64) << np.uint64(7 * place)
    return found.astype(np.int64)


def zigzag(values: IntArray) -> IntArray:
    found: IntArray = ((values.view(np.uint64) >> np.uint64(1)).astype(np.int64)) ^ -(values & 1)
    return found
