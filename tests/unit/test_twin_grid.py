"""The geometry of a raster."""

import pytest
from cityverse.cityverse_plugin.twin.grid import Grid
from hypothesis import given
from hypothesis import strategies as st

SLANTED = Grid(4, 3, (100.0, 2.0, 0.0, 500.0, 0.0, -5.0))


def test_cells_may_be_oblong():
    assert (SLANTED.cell_width, SLANTED.cell_height, SLANTED.cell_area) == (2.0, 5.0, 10.0)
    assert SLANTED.bounds == (100.0, 485.0, 108.0, 500.0)


def test_window_lies_where_its_cells_lie():
    assert SLANTED.window(1, 2, 2, 1).bounds == (102.0, 485.0, 106.0, 490.0)


@pytest.mark.parametrize("size", [(0, 5), (5, 0), (-1, 1)])
def test_grid_without_cells_is_refused(size):
    with pytest.raises(ValueError, match="at least one cell"):
        Grid(*size, (0, 1, 0, 0, 0, -1))


def test_transform_must_be_finite():
    with pytest.raises(ValueError, match="finite"):
        Grid(1, 1, (float("nan"), 1, 0, 0, 0, -1))


@given(st.integers(1, 50), st.integers(1, 50), st.floats(0.01, 100), st.floats(0.01, 100))
def test_windows_tile_the_grid(width, height, cell_width, cell_height):
    grid = Grid(width, height, (7.0, cell_width, 0.0, -3.0, 0.0, -cell_height))
    last = grid.window(width - 1, height - 1, 1, 1)
    assert last.bounds[2] == pytest.approx(grid.bounds[2])
    assert last.bounds[1] == pytest.approx(grid.bounds[1])
    assert grid.cells * grid.cell_area == pytest.approx(width * cell_width * height * cell_height)


def test_matching_allows_a_millionth_of_a_cell():
    nearly = Grid(4, 3, (100.0 + 1e-7, 2.0, 0.0, 500.0, 0.0, -5.0))
    shifted = Grid(4, 3, (100.1, 2.0, 0.0, 500.0, 0.0, -5.0))
    assert SLANTED.matches(nearly)
    assert not SLANTED.matches(shifted)
