"""Normals, slope and aspect on planes of any tilt, at edges, corners and holes, and in tiles."""

from __future__ import annotations

import numpy as np
import pytest
from cityverse.cityverse_plugin.analysis.slope import normals, slope_aspect

ASPECTS = [0.0, 17.0, 90.0, 135.0, 213.0, 270.0, 333.0]


def plane(slope: float, aspect: float, cell: tuple[float, float], shape: tuple[int, int] = (7, 9)) -> np.ndarray:
    """Return a plane that falls towards `aspect`."""
    rows, columns = np.mgrid[: shape[0], : shape[1]]
    east, north = columns * cell[0], -rows * cell[1]
    turn = np.deg2rad(aspect)
    return 50 - np.tan(np.deg2rad(slope)) * (np.sin(turn) * east + np.cos(turn) * north)


@pytest.mark.parametrize("cell", [(1.0, 1.0), (2.0, 0.5), (0.3, 7.0)])
@pytest.mark.parametrize("aspect", ASPECTS)
@pytest.mark.parametrize("slope", [0.5, 10.0, 45.0, 80.0])
def test_a_plane_keeps_its_tilt_up_to_edges_and_corners(slope, aspect, cell):
    found, faces = slope_aspect(normals(plane(slope, aspect, cell), *cell))
    assert found == pytest.approx(np.full(found.shape, slope), abs=0.01)
    # heights of 50 m in float32 are rounded to 4e-6 m, which turns a slope of 0.5° by up to 0.1°
    assert np.abs((faces - aspect + 180) % 360 - 180).max() < (0.03 if slope > 1 else 0.15)
    assert faces.dtype == np.float32


def test_vectors_have_unit_length_and_point_downhill():
    east, north, up = normals(plane(30.0, 90.0, (1.0, 1.0)), 1.0, 1.0)
    assert east == pytest.approx(np.full(east.shape, 0.5), abs=1e-5)
    assert north == pytest.approx(np.zeros(east.shape), abs=1e-5)
    assert up == pytest.approx(np.full(east.shape, np.sqrt(0.75)), abs=1e-5)


def test_level_ground_has_no_aspect():
    slope, aspect = slope_aspect(normals(np.full((4, 5), 12.5, np.float32), 1.0, 1.0))
    assert np.all(slope == 0)
    assert np.all(np.isnan(aspect))


def test_weights_are_those_of_horn():
    """Heights z = rows² + 3·columns·rows: dz/dx = 3·row and dz/dnorth = −(2·row + 3·column) at the middle of 3 × 3."""
    rows, columns = np.mgrid[:5, :6].astype(float)
    east, north, up = normals(rows**2 + 3 * columns * rows, 1.0, 1.0)
    assert (-east / up)[1:-1, 1:-1] == pytest.approx((3 * rows)[1:-1, 1:-1], rel=1e-5)
    assert (north / up)[1:-1, 1:-1] == pytest.approx((2 * rows + 3 * columns)[1:-1, 1:-1], rel=1e-5)


def test_a_spike_counts_by_its_weight():
    surface = np.zeros((5, 5), np.float32)
    surface[2, 2] = 8.0
    east, north, up = normals(surface, 1.0, 1.0)
    assert (-east / up)[2] == pytest.approx([0, 2, 0, -2, 0])
    assert (-north / up)[:, 2] == pytest.approx([0, -2, 0, 2, 0])
    assert (-east / up)[1] == pytest.approx([0, 1, 0, -1, 0])


def test_holes_stay_holes_and_do_not_bend_the_plane():
    surface = plane(35.0, 213.0, (1.0, 2.0), (12, 15))
    surface[4, 5] = np.nan
    surface[0, 0] = np.inf
    surface[7:10, 6] = np.nan
    slope, _ = slope_aspect(normals(surface, 1.0, 2.0))
    hole = ~np.isfinite(surface)
    assert np.array_equal(np.isnan(slope), hole)
    assert slope[~hole] == pytest.approx(np.full((~hole).sum(), 35.0), abs=0.01)


def test_a_cell_alone_is_level():
    surface = np.full((3, 3), np.nan)
    surface[1, 1] = 7.0
    east, north, up = normals(surface, 1.0, 1.0)
    assert (east[1, 1], north[1, 1], up[1, 1]) == (0, 0, 1)


@pytest.mark.parametrize("shape", [(1, 1), (1, 6), (6, 1), (0, 4)])
def test_thin_grids(shape):
    surface = np.arange(np.prod(shape), dtype=float).reshape(shape)
    slope, _ = slope_aspect(normals(surface, 1.0, 1.0))
    assert slope == pytest.approx(np.full(shape, 0.0 if shape == (1, 1) else 45.0))


def test_all_nan_gives_all_nan():
    assert all(np.isnan(part).all() for part in normals(np.full((3, 4), np.nan), 1.0, 1.0))


def test_absurd_heights_do_not_break():
    surface = np.zeros((5, 5))
    surface[2, 2] = 1e300
    surface[0, 0] = -3.4e38
    surface[4, 0] = 999_999.0
    slope, _ = slope_aspect(normals(surface, 1.0, 1.0))
    assert np.isnan(slope[[2, 0], [2, 0]]).all()
    assert np.isnan(slope).sum() == 2
    assert 89.99 < np.nanmax(slope) <= 90


def test_tiles_with_a_halo_give_the_whole_bit_for_bit():
    random = np.random.default_rng(2)
    surface = random.uniform(0, 30, (64, 700)).astype(np.float32)
    surface[random.random(surface.shape) < 0.05] = np.nan
    whole = normals(surface, 1.5, 0.75)
    padded = np.pad(surface, 1, constant_values=np.nan)
    for top, left, height, width in ((0, 0, 20, 300), (20, 300, 44, 400), (13, 250, 1, 1)):
        tile = padded[top : top + height + 2, left : left + width + 2]
        for part, complete in zip(normals(tile, 1.5, 0.75), whole):
            assert np.array_equal(part[1:-1, 1:-1], complete[top : top + height, left : left + width], equal_nan=True)


def test_far_above_the_sea_and_below_it():
    low = normals(plane(30.0, 45.0, (1.0, 1.0)), 1.0, 1.0)
    for lift in (1000.0, -430.0):
        high = normals(plane(30.0, 45.0, (1.0, 1.0)) + lift, 1.0, 1.0)
        assert all(a == pytest.approx(b, abs=1e-4) for a, b in zip(high, low))


def test_wrong_input_is_refused():
    with pytest.raises(ValueError, match="has no size"):
        normals(np.zeros((3, 3)), 0.0, 1.0)
    with pytest.raises(ValueError, match="rows and columns"):
        normals(np.zeros(3), 1.0, 1.0)
