"""Points shared out to the nodes of an octree as Entwine Point Tiles have it: few for far views, all for near ones.

Each node is a cube of `SPAN`³ cells and keeps one point of every cell; what is left goes to its eight children, whose
cells are half as wide. A node with few points keeps them all.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from ..engine.tiles import Stop, check

#: Cells along the edge of a node.
SPAN = 128
#: Points that a node keeps all, without children.
FEW = 20_000
_SPAN_BITS = 7
#: Bits of a place in the cube along an axis: three of them fit into one integer.
BITS = 20
#: The deepest level, where a cell is as wide as the finest place.
_DEEPEST = BITS - _SPAN_BITS


def cells(axis: NDArray[np.int32], low: float, width: float) -> NDArray[np.uint32]:
    """Return where numbers lie along an edge of the cube, as whole parts of `BITS` bits.

    Parameters
    ----------
    axis
        Of each point.
    low, width
        Beginning and length of the edge, in the same unit.
    """
    parts = (axis - low) * (2.0**BITS / width)
    return np.clip(parts, 0, 2**BITS - 1).astype(np.uint32)


def share_out(
    places: tuple[NDArray[np.uint32], ...], cancelled: Stop | None = None
) -> Iterator[tuple[str, NDArray[np.int64]]]:
    """Yield every node with the numbers of its points, parents before their children.

    Parameters
    ----------
    places
        Of each point along x, y and z, as `cells` gives them.

    Yields
    ------
    str
        Level, x, y and z of the node, with dashes between them.
    ndarray
        Which points it keeps.

    Raises
    ------
    Cancelled
        `cancelled` said so.
    """
    left = np.arange(len(places[0]))
    for level in range(_DEEPEST + 1):
        check(cancelled)
        node = _packed(places, left, BITS - level)
        _, number, counts = np.unique(node, return_inverse=True, return_counts=True)
        kept = (counts <= FEW)[number.ravel()] if level < _DEEPEST else np.ones(len(left), dtype=bool)
        check(cancelled)
        kept[np.unique(_packed(places, left, _DEEPEST - level), return_index=True)[1]] = True
        yield from _nodes(level, node[kept], left[kept])
        left = left[~kept]
        if not len(left):
            return


def _packed(places: tuple[NDArray[np.uint32], ...], which: NDArray[np.int64], bits: int) -> NDArray[np.int64]:
    """Return one number a point for the cube in which it lies, whose edge is a place without its last bits."""
    x, y, z = ((axis[which] >> np.uint32(bits)).astype(np.int64) for axis in places)
    return np.asarray((x << 2 * BITS) | (y << BITS) | z)


def _nodes(level: int, node: NDArray[np.int64], points: NDArray[np.int64]) -> Iterator[tuple[str, NDArray[np.int64]]]:
    order = np.argsort(node, kind="stable")
    keys, starts = np.unique(node[order], return_index=True)
    most = (1 << BITS) - 1
    for key, part in zip(keys.tolist(), np.split(points[order], starts[1:])):
        yield f"{level}-{key >> 2 * BITS}-{(key >> BITS) & most}-{key & most}", part
