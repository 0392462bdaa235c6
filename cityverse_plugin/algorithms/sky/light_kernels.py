"""What the engine runs for sums of sunlight: strips in, hours and energy out. Pure, so that it can travel."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import groupby
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from ...analysis.crowns import sweep_canopy
from ...analysis.light_sums import SkyPoints, add_hidden_sky, add_sun
from ...analysis.rays import SIDES
from ...analysis.rooms import zeros
from ...analysis.skyview import Direction, obstacles
from ...analysis.slope import normals
from ...analysis.sloping import Relief, rises, sloping
from ...analysis.tilted import Plane
from ...analysis.trace import trace
from ...analysis.tracks import Plan, State, bundles
from ...engine.halo import Arrays, Reader, haloed
from ...engine.lines import Chain, Lines
from ...engine.location import Location
from ...engine.tiles import Tile
from ...twin.grid import Grid
from .kernels import Trees

FloatArray = NDArray[np.float32]
Bytes = NDArray[np.uint8]
T = TypeVar("T")

#: Sweeps of a side run side by side in so many parts: work for that many workers, and one more sum to hold for each.
_PARTS = 4


@dataclass(frozen=True)
class Leaves:
    """Trees, and the share of the light that their crowns keep back."""

    trees: Trees
    kept: float


@dataclass(frozen=True)
class Spell:
    """A step of time: where the sun is, and for how many hours of the period it stands."""

    plan: Plan
    hours: float

    @property
    def crowns_plan(self) -> Plan:
        """The same for crowns, whose light is soft: one ray a cell."""
        return replace(self.plan, rays_per_cell=1)


@dataclass(frozen=True)
class SunStep:
    """A step of time: a plan for the sun, its vector, and the kWh/m² of beam and circumsolar light that face it."""

    plan: Plan
    vector: tuple[float, float, float]
    energy: tuple[float, float]

    def add(self, totals: FloatArray, plane: Plane, dark: Bytes, through: Bytes | None, leaves: Leaves | None) -> None:
        """Add what arrives to the bands beam and circumsolar."""
        lit: NDArray[Any] = dark == np.uint8(0)  # a plain 0 is compared as a long number, in twice the time
        if leaves is not None and through is not None:
            lit = lit - np.float32(leaves.kept) * through
        add_sun((totals[0], totals[1]), plane, lit, self.vector, self.energy)


@dataclass(frozen=True)
class SkyPart:
    """One direction of the sky: a plan for the altitudes of its points, and the points."""

    plan: Plan
    points: SkyPoints

    @classmethod
    def of(cls, direction: Direction, directions: int) -> SkyPart:
        """Weigh the points of one of the directions: equal parts of the hemisphere, 2π / (directions · points) each."""
        share = 2 / (directions * len(direction.tangents))
        altitudes, turn = [math.atan(tangent) for tangent in direction.tangents], math.radians(direction.azimuth)
        weights = tuple((share * math.cos(altitude), share * math.sin(altitude)) for altitude in altitudes)
        return cls(Plan(direction.ray, direction.tangents), SkyPoints((math.sin(turn), math.cos(turn)), weights))

    def add(self, totals: FloatArray, plane: Plane, dark: Bytes, through: Bytes | None, leaves: Leaves | None) -> None:
        """Add what is hidden to the third band."""
        add_hidden_sky(
            totals[2], plane, self.points, dark, (through, leaves.kept) if leaves and through is not None else None
        )


def hour_chains(spells: Sequence[Spell], leaves: Leaves | None) -> list[Chain]:
    """Return the sweeps that sum the hours for which the sun is hidden."""
    return _chains(spells, lambda part: partial(_hidden_hours, part, leaves))


def light_chains(jobs: Sequence[SunStep | SkyPart], leaves: Leaves | None) -> list[Chain]:
    """Return the sweeps that sum light: bands "beam" and "circumsolar" [kWh/m²], and "hidden sky view factor" [-]."""
    return _chains(jobs, lambda part: partial(_light, part, leaves))


def sloping_reader(read: Reader, grid: Grid, place: Location) -> Reader:
    """Return a function that reads tiles as `light_chains` want them: with normals and rises of the cells."""

    def prepared(tile: Tile) -> Arrays:
        block = haloed(read, grid, tile, (1, 1))
        surface = block.arrays["surface"]
        made = (*normals(surface, place.cell_width, place.cell_height), *rises(surface))
        named = dict(zip(("east", "north", "up", "rise_east", "rise_north"), made))
        return {name: values[block.core] for name, values in {**block.arrays, **named}.items()}

    return prepared


def _chains(jobs: Sequence[T], kernel: Callable[[tuple[T, ...]], Any]) -> list[Chain]:
    sides = {side: [job for job in jobs if job.plan.ray.side == side] for side in SIDES}  # type: ignore[attr-defined]
    return [
        Chain(side, kernel(tuple(found[number::_PARTS])))
        for side, found in sides.items()
        for number in range(min(_PARTS, len(found)))
    ]


def _hidden_hours(spells: tuple[Spell, ...], leaves: Leaves | None, lines: Lines, state: Any) -> tuple[FloatArray, Any]:
    """Sum hours · (shade + share that crowns keep back); steps of one length are counted together."""
    tops = obstacles(lines.arrays["surface"])
    total, dark = zeros(tops.shape, np.float32), zeros(tops.shape, np.uint16)
    if leaves is not None:
        return _hidden_hours_wooded(spells, leaves, lines, state)
    after: list[State] = []
    for hours, found in groupby(spells, lambda spell: spell.hours):
        plans = [spell.plan for spell in found]
        before = state[len(after) : len(after) + len(plans)] if state else None
        dark.fill(0)
        after += trace(tops, plans, dark, lines.first, before)
        total += dark * np.float32(hours)
    return total, after


def _hidden_hours_wooded(
    spells: tuple[Spell, ...], leaves: Leaves, lines: Lines, state: Any
) -> tuple[FloatArray, list[tuple[list[State], State]]]:
    tops, crowns = obstacles(lines.arrays["surface"]), leaves.trees.crowns(lines.arrays)
    total, after = zeros(tops.shape, np.float32), []
    for number, spell in enumerate(spells):
        solid, wooded = state[number] if state else (None, None)
        shade, under, ignored = zeros((3, *tops.shape), np.uint8)
        solid = trace(tops, [spell.plan], shade, lines.first, solid)
        wooded = sweep_canopy(tops, crowns, spell.crowns_plan, ignored, under, lines.first, wooded)
        after.append((solid, wooded))
        total += shade * np.float32(spell.hours) + (under > shade) * np.float32(spell.hours * leaves.kept)
    return total, after


def _light(
    jobs: tuple[SunStep | SkyPart, ...], leaves: Leaves | None, lines: Lines, state: Any
) -> tuple[FloatArray, Any]:
    held: Mapping[str, NDArray[Any]] = lines.arrays
    relief = Relief(obstacles(held["surface"]), held["rise_east"], held["rise_north"])
    plane = Plane(held["east"], held["north"], held["up"])
    crowns = leaves.trees.crowns(held) if leaves else None
    totals = zeros((3, *relief.heights.shape), np.float32)
    after: list[State] = []
    plans = [job.plan for job in jobs]
    together = bundles(plans, relief.heights.shape[1]) if crowns is None else ([number] for number in range(len(plans)))
    for chosen in together:
        before = [state[number] for number in chosen] if state else None
        swept = sloping(relief, [plans[number] for number in chosen], lines.first, before, crowns)
        for rows, counts in swept:
            part = plane.rows(rows)
            for track, number in enumerate(chosen):
                dark, through = counts[0, :, track], counts[1, :, track] if leaves else None
                jobs[number].add(totals[:, rows], part, dark, through, leaves)
        after += swept.states
    return totals, after
