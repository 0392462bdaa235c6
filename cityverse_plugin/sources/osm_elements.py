"""The elements of OpenStreetMap, as readers of its formats hand them over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

IntArray = NDArray[np.int64]
FloatArray = NDArray[np.float64]
#: Every node that an answer gives by its place alone gets a number of its own below this, and below those of drafts.
MADE_UP = -(1 << 60)
#: Of elements.
KINDS = ("node", "way", "relation")
Tags = Mapping[str, str]
#: Role of a member that stands for the middle of a relation, where an answer tells no more of it.
CENTRE = "\0center"
#: Kind ("node", "way", "relation"), id and role of each member.
Members = Sequence[tuple[str, int, str]]


class Elements(Protocol):
    """Takes elements in whatever order a file has them."""

    def places(self, ids: IntArray, lon: FloatArray, lat: FloatArray) -> None:
        """Take where nodes are [degrees, WGS 84]."""

    def node(self, number: int, tags: Tags) -> None:
        """Take a node that has tags; `places` hears where it is."""

    def way(self, number: int, refs: IntArray, tags: Tags) -> None:
        """Take a way and the ids of its nodes."""

    def relation(self, number: int, members: Members, tags: Tags) -> None:
        """Take a relation."""
