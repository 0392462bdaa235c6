"""Surfaces seen from above, beside closed forms."""

from __future__ import annotations

import numpy as np
import pytest
from cityverse.cityverse_plugin.analysis.facets import Raster, Window, facets, paint
from hypothesis import given, settings
from hypothesis import strategies as st
from property_profiles import examples

RASTER = Raster(0.0, 20.0, 1.0)
WHOLE = Window(0, 0, 20, 20)


def made(*surfaces):
    """Return facets of surfaces, each a list of rings that are not closed."""
    rings = [np.array([*ring, ring[0]], dtype=float) for surface in surfaces for ring in surface]
    return facets(
        np.concatenate(rings), np.array([len(ring) for ring in rings]), np.array([len(surface) for surface in surfaces])
    )


def painted(seen, window=WHOLE):
    grid = np.full((window.height, window.width), np.nan, dtype=np.float32)
    paint(grid, RASTER, window, seen)
    return grid


def square(low, high, height):
    return [(low, low, height(low, low)), (high, low, height(high, low)), (high, high, height(high, high)),
            (low, high, height(low, high))]  # fmt: skip


def centres():
    rows, columns = np.mgrid[0:20, 0:20]
    return columns + 0.5, 20.0 - (rows + 0.5)


def test_a_slope_is_exact_at_every_centre():
    def height(x, y):
        return 3.0 + 0.5 * x - 0.25 * y

    grid, (x, y) = painted(made([square(2, 17, height)])), centres()
    inside = (x > 2) & (x < 17) & (y > 2) & (y < 17)
    assert np.array_equal(np.isfinite(grid), inside)
    assert np.allclose(grid[inside], height(x, y)[inside], rtol=0, atol=1e-5)


def test_a_hole_shows_what_is_below():
    roof, yard = square(2, 18, lambda x, y: 10.0), square(6, 12, lambda x, y: 10.0)
    ground = square(0, 20, lambda x, y: 1.0)
    grid, (x, y) = painted(made([roof, yard], [ground])), centres()
    in_roof = (x > 2) & (x < 18) & (y > 2) & (y < 18) & ~((x > 6) & (x < 12) & (y > 6) & (y < 12))
    assert np.array_equal(grid, np.where(in_roof, 10.0, 1.0).astype(np.float32))


def test_walls_have_no_area_from_above():
    wall = [(2, 2, 0), (18, 2, 0), (18, 2, 10), (2, 2, 10)]
    assert len(made([wall])) == 0
    assert np.isnan(painted(made([wall]))).all()


def test_a_cone_of_triangles_is_its_closed_form_to_the_sagitta():
    angles = np.linspace(0, 2 * np.pi, 361)[:-1]
    rim = [(10 + 8 * np.cos(a), 10 + 8 * np.sin(a), 0.0) for a in angles]
    grid = painted(made(*[[[one, other, (10.0, 10.0, 8.0)]] for one, other in zip(rim, rim[1:] + rim[:1])]))
    x, y = centres()
    cone = 8.0 - np.hypot(x - 10, y - 10)
    inside = cone > 0.01
    assert np.isfinite(grid[inside]).all()
    assert np.abs(grid[inside] - cone[inside]).max() < 8 * (1 - np.cos(np.pi / 360)) + 1e-5


def test_a_centre_on_a_shared_edge_belongs_to_one():
    left = [(0, 0, 5), (10.5, 0, 5), (10.5, 20, 5), (0, 20, 5)]
    right = [(10.5, 0, 5), (20, 0, 5), (20, 20, 5), (10.5, 20, 5)]
    assert np.isfinite(painted(made([left]))).sum() + np.isfinite(painted(made([right]))).sum() == 400
    assert (painted(made([left], [right])) == 5).all()


coordinates = st.floats(-5, 25, allow_nan=False, width=32)
triangles = st.lists(st.lists(st.tuples(coordinates, coordinates, st.floats(0, 50, width=32)), min_size=3, max_size=6),
                     min_size=1, max_size=12)  # fmt: skip


@settings(max_examples=examples(150))
@given(triangles, st.randoms(use_true_random=False))
def test_neither_order_nor_windows_change_a_bit(rings, shuffler):
    whole = painted(made(*[[ring] for ring in rings]))
    mixed = list(rings)
    shuffler.shuffle(mixed)
    assert np.array_equal(painted(made(*[[ring] for ring in mixed])), whole, equal_nan=True)
    pieces = np.full_like(whole, np.nan)
    for row in range(0, 20, 7):
        for column in range(0, 20, 6):
            window = Window(column, row, min(6, 20 - column), min(7, 20 - row))
            pieces[row : row + 7, column : column + 6] = painted(made(*[[ring] for ring in rings]), window)
    assert np.array_equal(pieces, whole, equal_nan=True)


def test_no_surfaces_paint_nothing():
    none = facets(np.empty((0, 3)), np.empty(0, np.int64), np.empty(0, np.int64))
    assert np.isnan(painted(none)).all()


def test_what_is_bent_is_told():
    bent = [(2, 2, 0), (18, 2, 1), (18, 18, 0), (2, 18, 1)]
    assert made([bent]).bent[0] == pytest.approx(0.5)
