"""Polygons out of well-known binary, with their heights, whatever spelling of three dimensions it uses."""

from __future__ import annotations

import struct

import numpy as np
from numpy.typing import NDArray

_POLYGON, _TRIANGLE = 3, 17
#: Collections whose parts may be polygons: multipolygon, collection, polyhedral surface, TIN.
_PARTS = (6, 7, 12, 15, 16)
_DEEPEST = 20

Rings = list[NDArray[np.float64]]


def polygons(blob: bytes) -> list[Rings]:
    """Return the rings of every polygon in a geometry, the outer one first; z is NaN where there is none.

    Raises
    ------
    ValueError
        It is not such binary, or ends early.
    """
    found: list[Rings] = []
    try:
        _read(blob, 0, found, 0)
    except struct.error as error:
        raise ValueError(str(error)) from None
    return found


def _read(blob: bytes, place: int, found: list[Rings], depth: int) -> int:
    if depth > _DEEPEST:
        raise ValueError("nested too deeply")
    order = "<" if blob[place : place + 1] == b"\x01" else ">"
    (kind,) = struct.unpack_from(order + "I", blob, place + 1)
    has_z, has_m = bool(kind & 0x80000000), bool(kind & 0x40000000)
    plain = kind & 0x0FFFFFFF
    has_z, has_m = has_z or plain // 1000 in (1, 3), has_m or plain // 1000 in (2, 3)
    kind, dimensions = plain % 1000, 2 + has_z + has_m
    (count,) = struct.unpack_from(order + "I", blob, place + 5)
    place += 9
    if kind in _PARTS:
        for _ in range(count):
            place = _read(blob, place, found, depth + 1)
        return place
    if kind not in (_POLYGON, _TRIANGLE):
        raise ValueError(f"geometry of the kind {kind}")
    rings: Rings = []
    for _ in range(count):
        (length,) = struct.unpack_from(order + "I", blob, place)
        place += 4
        size = length * dimensions * 8
        if place + size > len(blob):
            raise ValueError("it ends early")
        points = np.frombuffer(blob, order + "f8", length * dimensions, place).reshape(length, dimensions)
        place += size
        if length:
            z = points[:, 2] if has_z else np.full(length, np.nan)
            rings.append(np.column_stack([points[:, :2], z]))
    if rings:
        found.append(rings)
    return place
