"""The plan of a synthetic city: quarters, streets, blocks and lots, in metres from its lower left corner."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]

LOCAL_WIDTH = 9.0
ARTERIAL_WIDTH = 22.0
LOT_LENGTH = 18.0
LOT_ROWS = 2
STOREY = 3.1


@dataclass(frozen=True)
class Quarter:
    """A part of the city with its own street grid.

    Parameters
    ----------
    ring
        Outline, convex, counter-clockwise, shape (m, 2).
    neighbours
        Number of the quarter behind each edge of the outline, −1 where the map ends, shape (m,).
    centre, angle
        Origin and turn [rad] of its street grid.
    block
        Distance of its streets along both directions of the grid.
    """

    ring: FloatArray
    neighbours: NDArray[np.int64]
    centre: FloatArray
    angle: float
    block: tuple[float, float]

    def to_grid(self, points: FloatArray) -> FloatArray:
        """Turn points, shape (…, 2), into coordinates along the street grid."""
        return (points - self.centre) @ self._turn()

    def to_map(self, points: FloatArray) -> FloatArray:
        """Turn street grid coordinates, shape (…, 2), back into metres of the map."""
        return points @ self._turn().T + self.centre

    def depth(self, points: FloatArray, streets_only: bool = False) -> FloatArray:
        """Return how far inside the outline points lie [m], negative outside; optionally ignoring the map's edge."""
        ends = np.roll(self.ring, -1, axis=0)
        result = np.full(points.shape[:-1], np.inf)
        for start, end, neighbour in zip(self.ring, ends, self.neighbours):
            if streets_only and neighbour < 0:
                continue
            along = (end - start) / np.hypot(*(end - start))
            away = along[0] * (points[..., 1] - start[1]) - along[1] * (points[..., 0] - start[0])
            np.minimum(result, away, out=result)
        return result

    def _turn(self) -> FloatArray:
        cos, sin = np.cos(self.angle), np.sin(self.angle)
        return np.array([[cos, -sin], [sin, cos]])


@dataclass(frozen=True)
class Lots:
    """Buildings of a quarter by lot, lots counted along both directions of the street grid.

    Parameters
    ----------
    first
        Number of the first block in both directions.
    per_block
        Lots of a block in both directions.
    heights
        Height of the building [m], 0 where there is none, shape (lots, lots).
    insets
        Distance from the lot's border to the walls [m], same shape.
    parks
        Blocks that are parks, shape (blocks, blocks).
    """

    first: NDArray[np.int64]
    per_block: tuple[int, int]
    heights: FloatArray
    insets: FloatArray
    parks: NDArray[np.bool_]


def quarters(length: float, rng: np.random.Generator) -> list[Quarter]:
    """Divide a square of `length` metres into quarters: Voronoi cells of a shaken grid of points."""
    number = int(np.clip(round(length / 350), 4, 8))
    step = length / number
    rows, columns = np.divmod(np.arange(number * number), number)
    seeds = (np.column_stack([columns, rows]) + 0.5 + rng.uniform(-0.35, 0.35, (number * number, 2))) * step
    found = []
    for index, seed in enumerate(seeds):
        ring, neighbours = _cell(index, seeds, length)
        block = (float(rng.uniform(75, 115)), float(rng.uniform(48, 66)))
        found.append(Quarter(ring, neighbours, seed, float(rng.uniform(-0.6, 0.6)), block))
    return found


def block_frame(quarter: Quarter) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the first block and the number of blocks that cover a quarter, in both directions."""
    corners = quarter.to_grid(quarter.ring) / np.array(quarter.block)
    first = np.floor(corners.min(axis=0)).astype(np.int64)
    return first, np.ceil(corners.max(axis=0)).astype(np.int64) - first


def rectangles(quarter: Quarter, low: FloatArray, high: FloatArray) -> FloatArray:
    """Return closed rectangles on the map, shape (…, 5, 2), from opposite corners in street grid coordinates."""
    corners = np.stack([low, _mixed(high, low), high, _mixed(low, high), low], axis=-2)
    return quarter.to_map(corners)


def lot_corners(quarter: Quarter, lots: Lots) -> tuple[FloatArray, FloatArray]:
    """Return the lower and upper corners of the walls in street grid coordinates, shape (lots, lots, 2) each."""
    low, size = _lot_frame(quarter, lots)
    inset = lots.insets[..., None]
    return low + inset, low + size - inset


def lot_size(quarter: Quarter, per_block: tuple[int, int]) -> FloatArray:
    """Return the sides of a lot [m]."""
    return np.asarray((np.array(quarter.block) - LOCAL_WIDTH) / np.array(per_block))


def local_streets(quarter: Quarter) -> list[FloatArray]:
    """Return the centre lines of a quarter's streets, each of two points inside its outline."""
    first, count = block_frame(quarter)
    found = []
    for axis in (0, 1):
        for number in range(int(first[axis]), int(first[axis] + count[axis]) + 1):
            point, direction = np.zeros(2), np.zeros(2)
            point[axis], direction[1 - axis] = number * quarter.block[axis] + LOCAL_WIDTH / 2, 1.0
            line = _clip(quarter.to_map(point), quarter.to_map(direction) - quarter.centre, quarter.ring)
            if line is not None:
                found.append(line)
    return found


def arterials(plan: list[Quarter]) -> list[FloatArray]:
    """Return the centre lines of the main streets: the borders between quarters."""
    found = []
    for index, quarter in enumerate(plan):
        ends = np.roll(quarter.ring, -1, axis=0)
        for start, end, neighbour in zip(quarter.ring, ends, quarter.neighbours):
            if neighbour > index:
                found.append(np.array([start, end]))
    return found


def _lot_frame(quarter: Quarter, lots: Lots) -> tuple[FloatArray, FloatArray]:
    size = lot_size(quarter, lots.per_block)
    axes = []
    for axis in (0, 1):
        block, lot = np.divmod(np.arange(lots.heights.shape[axis]), lots.per_block[axis])
        axes.append((lots.first[axis] + block) * quarter.block[axis] + LOCAL_WIDTH + lot * size[axis])
    return np.stack(np.meshgrid(*axes, indexing="ij"), axis=-1), size


def _mixed(first: FloatArray, second: FloatArray) -> FloatArray:
    return np.stack([first[..., 0], second[..., 1]], axis=-1)


def _cell(index: int, seeds: FloatArray, length: float) -> tuple[FloatArray, NDArray[np.int64]]:
    """Cut the square down to the points nearest to one seed; each edge remembers the seed behind it."""
    ring = np.array([[0.0, 0.0], [length, 0.0], [length, length], [0.0, length]])
    behind = np.full(4, -1)
    for other, seed in enumerate(seeds):
        if other == index:
            continue
        normal = seed - seeds[index]
        side = (ring - (seed + seeds[index]) / 2) @ normal
        if not (side > 0).any():
            continue
        points, labels = [], []
        for here in range(len(ring)):
            after = (here + 1) % len(ring)
            if side[here] <= 0:
                points.append(ring[here])
                labels.append(behind[here])
            if (side[here] <= 0) != (side[after] <= 0):
                share = side[here] / (side[here] - side[after])
                points.append(ring[here] + share * (ring[after] - ring[here]))
                labels.append(other if side[here] <= 0 else behind[here])
        ring, behind = np.array(points), np.array(labels)
    return ring, behind


def _clip(point: FloatArray, direction: FloatArray, ring: FloatArray) -> FloatArray | None:
    """Return the part of a line inside a convex ring (Cyrus & Beck), None where there is none."""
    low, high = -np.inf, np.inf
    for start, end in zip(ring, np.roll(ring, -1, axis=0)):
        inward = np.array([start[1] - end[1], end[0] - start[0]])
        speed, distance = inward @ direction, inward @ (point - start)
        if abs(speed) < 1e-12:
            if distance < 0:
                return None
        elif speed > 0:
            low = max(low, -distance / speed)
        else:
            high = min(high, -distance / speed)
    return np.array([point + low * direction, point + high * direction]) if high > low else None
