"""Cells that slope: planes shade themselves exactly where the sun is behind them, walls as flat columns do."""

from __future__ import annotations

import math

import numpy as np
import pytest
from cityverse.cityverse_plugin.analysis.crowns import Crowns, crowns_of
from cityverse.cityverse_plugin.analysis.rays import orient, restore
from cityverse.cityverse_plugin.analysis.shadow import shadow, shadow_plan
from cityverse.cityverse_plugin.analysis.sloping import Relief, rises, sloping
from cityverse.cityverse_plugin.analysis.sweep import sweep
from cityverse.cityverse_plugin.analysis.tracks import Plan

from tests.support.slopes import counted


def plane(slope: float, aspect: float, cell: tuple[float, float], side: int = 90) -> np.ndarray:
    rows, columns = np.mgrid[:side, :side]
    turn = math.radians(aspect)
    down = math.sin(turn) * columns * cell[0] - math.cos(turn) * rows * cell[1]
    return (300 - math.tan(math.radians(slope)) * down).astype(np.float32)


def relief_of(surface: np.ndarray, side: str) -> Relief:
    tops = np.where(np.isfinite(surface), surface, -np.inf).astype(np.float32)
    parts = (np.ascontiguousarray(orient(part, side)) for part in (tops, *rises(surface)))
    return Relief(*parts)


def dark(surface: np.ndarray, sun: tuple[float, float], cell: tuple[float, float] = (1.0, 1.0)) -> np.ndarray:
    plan = shadow_plan(*sun, *cell, rays_per_cell=1)
    relief = relief_of(surface, plan.ray.side)
    counts, _ = counted(relief, [plan])
    return restore(counts[0, 0], plan.ray.side) > 0


@pytest.mark.parametrize("cell", [(1.0, 1.0), (2.0, 0.5)])
@pytest.mark.parametrize("slope", [10, 35, 60])
@pytest.mark.parametrize("azimuth", [3, 65, 127, 190, 252, 314])
def test_a_plane_shades_itself_where_the_sun_is_behind_it_and_nowhere_else(slope, azimuth, cell):
    wrong, judged = [], 0
    for aspect in range(7, 360, 60):
        surface = plane(slope, aspect, cell)
        for altitude in (4, 14, 24, 34, 44, 59):
            tilt, height, turn = (math.radians(angle) for angle in (slope, altitude, azimuth - aspect))
            cosine = math.cos(tilt) * math.sin(height) + math.sin(tilt) * math.cos(height) * math.cos(turn)
            if abs(cosine) > 0.01:
                judged += 1
                middle = dark(surface, (azimuth, altitude), cell)[30:60, 30:60]
                wrong.append(np.mean(middle != (cosine < 0)))
    assert judged > 25
    assert max(wrong) == 0


def test_flat_columns_shade_a_slope_that_the_sun_reaches():
    """Why there is another sweep: sun 40° high, behind a slope of 30°."""
    surface = plane(30, 20, (1.0, 1.0))
    assert shadow(surface, 200, 40, 1.0, 1.0)[30:60, 30:60].all()
    assert not dark(surface, (200, 40))[30:60, 30:60].any()


def test_level_blocks_shade_as_flat_columns_do():
    surface = np.zeros((80, 80), np.float32)
    surface[20:30, 40:48], surface[50:52, 10:40] = 12, 7
    for sun in ((100.0, 20.0), (200.0, 55.0), (315.5, 33.0)):
        plan = shadow_plan(*sun, 1.0, 1.0, rays_per_cell=1)
        turned = np.ascontiguousarray(orient(surface, plan.ray.side))
        flat = np.zeros(turned.shape, np.uint8)
        sweep(turned, [plan], flat)
        assert flat.any()
        assert np.array_equal(dark(surface, sun), restore(flat, plan.ray.side) > 0)


def test_roofs_rise_and_walls_do_not():
    surface = np.zeros((7, 9), np.float32)
    surface[2:5, 2:7] = [10, 11, 12, 13, 14]
    east, north = rises(surface)
    assert east[3].tolist() == [0, 0, 1, 1, 1, 1, 0, 0, 0]  # the upper edge falls to one side only: it is level
    assert not north.any()
    assert np.array_equal(rises(surface.T[::-1])[1], east.T[::-1])


def test_unknown_neighbours_leave_a_cell_level():
    surface = np.tile(np.arange(6, dtype=np.float32), (5, 1))
    surface[2, 3] = np.nan
    east, north = rises(surface)
    assert np.isfinite(east).all()
    assert np.isfinite(north).all()
    assert east[2].tolist() == [0, 1, 0, 0, 0, 0]
    assert east[1].tolist() == [0, 1, 1, 1, 1, 0]


@pytest.mark.parametrize("cut", [1, 31, 32, 70])
@pytest.mark.parametrize("trees", [False, True])
def test_strips_are_the_whole_bit_for_bit(cut, trees):
    drawn = np.random.default_rng(4)
    surface = (drawn.uniform(0, 3, (101, 77)).cumsum(axis=0) % 20).astype(np.float32)
    canopy = np.where(drawn.uniform(size=surface.shape) > 0.9, 6, 0).astype(np.float32)
    tangents = ((0.2, 0.6, 1.1), (0.1, 0.5, 2.0), (0.3, 0.4, 0.7))
    plans = [Plan(shadow_plan(turn, 30, 1.0, 1.0).ray, group) for turn, group in zip((170, 190, 215), tangents)]
    plans = plans[:1] if trees else plans
    relief, leaves = relief_of(surface, "south"), crowns_of(surface, canopy)
    leaves = Crowns(*(np.ascontiguousarray(orient(part, "south")) for part in (leaves.bottom, leaves.top)))

    def swept(bounds: list[int]) -> np.ndarray:
        found, states = [], None
        for begin, end in zip(bounds, bounds[1:]):
            part = slice(begin, end)
            piece = Relief(relief.heights[part], relief.east[part], relief.north[part])
            crowns = Crowns(leaves.bottom[part], leaves.top[part]) if trees else None
            counts, states = counted(piece, plans, begin, states, crowns)
            found.append(counts)
        return np.concatenate(found, axis=2)

    whole = swept([0, 101])
    assert whole[0].any()
    assert whole[-1].any()
    assert np.array_equal(swept([0, cut, 101]), whole)


def test_plans_swept_together_are_those_swept_alone():
    relief = relief_of(np.random.default_rng(2).uniform(0, 9, (90, 61)).astype(np.float32), "south")
    plans = [shadow_plan(turn, 25, 1.0, 1.0, rays_per_cell=1) for turn in (136, 165, 199.5, 224)]
    together, _ = counted(relief, plans)
    for number, plan in enumerate(plans):
        assert np.array_equal(together[:, number], counted(relief, [plan])[0][:, 0])


def test_trees_on_a_slope_shade_it_as_on_the_level():
    """A row of trees across the light throws the same shadow, on the map, where ground and light turn together."""
    slope = math.degrees(math.atan(0.25))
    for aspect in (0, 180):
        ground = plane(slope, aspect, (1.0, 1.0))
        canopy = np.zeros_like(ground)
        canopy[60] = 8
        rise = 0.25 if aspect == 0 else -0.25  # towards the sun in the south
        plan = shadow_plan(180, math.degrees(math.atan(1 + rise)), 1.0, 1.0, rays_per_cell=1)
        leaves = crowns_of(ground, canopy)
        turned = Crowns(*(np.ascontiguousarray(orient(part, "south")) for part in (leaves.bottom, leaves.top)))
        (solid, through), _ = counted(relief_of(ground, "south"), [plan], crowns=turned)
        shaded = np.flatnonzero(restore(through[0], "south")[:, 45])
        assert not restore(solid[0], "south")[20:80, 45].any()
        assert shaded.max() in (58, 59, 60)  # trunks up to 2 m let the light pass beside the trees
        assert shaded.min() in (51, 52, 53)


def test_a_reach_or_several_rays_are_refused():
    flat = relief_of(np.zeros((4, 4), np.float32), "south")
    several = shadow_plan(180, 30, 1.0, 1.0)
    with pytest.raises(ValueError, match="one ray"):
        sloping(flat, [several])
    with pytest.raises(ValueError, match="reach"):
        sloping(flat, [Plan(several.ray, (1.0,), reach=3)])
