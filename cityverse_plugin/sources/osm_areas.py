"""Outlines of areas from the ways of a relation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from .osm_elements import IntArray


def join_rings(lines: Sequence[IntArray]) -> tuple[list[list[int]], list[int]]:
    """Join ways into closed rings.

    Parameters
    ----------
    lines : sequence of ndarray of int64
        Ids of the nodes of each way.

    Returns
    -------
    rings : list of list of int
        Ids of the nodes of each ring, the first again at the end.
    gaps : list of int
        Ids of nodes at which an outline ends without going on.
    """
    ways = [line.tolist() for line in lines if len(line) > 1]
    rings = [way for way in ways if way[0] == way[-1]]
    open_ways = dict(enumerate(way for way in ways if way[0] != way[-1]))
    ends: dict[int, set[int]] = defaultdict(set)
    for number, way in open_ways.items():
        ends[way[0]].add(number)
        ends[way[-1]].add(number)
    gaps: list[int] = []
    while open_ways:
        number, chain = open_ways.popitem()
        _forget(ends, number, chain)
        while chain[0] != chain[-1]:
            following = next(iter(ends[chain[-1]]), None)
            if following is None:
                gaps += [chain[0], chain[-1]]
                break
            way = open_ways.pop(following)
            _forget(ends, following, way)
            chain = chain + (way[1:] if way[0] == chain[-1] else way[-2::-1])
        else:
            rings.append(chain)
    return [ring for ring in rings if len(ring) > 3], gaps


def _forget(ends: dict[int, set[int]], number: int, way: list[int]) -> None:
    ends[way[0]].discard(number)
    ends[way[-1]].discard(number)
