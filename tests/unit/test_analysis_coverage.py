"""Exact coverage of cells against closed forms, shapely and exactextract."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from cityverse.cityverse_plugin.analysis.coverage import coverage, polygon_area, to_cells, window
from exactextract import exact_extract
from exactextract.raster import NumPyRasterSource
from hypothesis import given, settings
from hypothesis import strategies as st
from property_profiles import examples
from raster_files import rectangle, star


def test_a_rectangle_covers_what_it_covers():
    found = coverage([[rectangle(0.25, 0.5, 2.75, 2.0)]], 0, 3, 0, 4)
    row = np.array([0.75, 1.0, 0.75, 0.0])
    assert np.allclose(found, [row * 0.5, row, row * 0], atol=1e-15)


def test_a_triangle_covers_halves():
    found = coverage([[np.array([[0.0, 0.0], [3.0, 0.0], [0.0, 3.0]])]], 0, 3, 0, 3)
    assert np.allclose(found, [[1, 1, 0.5], [1, 0.5, 0], [0.5, 0, 0]], atol=1e-15)


def test_a_circle_has_the_area_of_its_polygon_and_nearly_of_the_circle():
    angle = np.linspace(0, 2 * np.pi, 5001)
    ring = np.column_stack([10 + 7.3 * np.cos(angle), 10 + 7.3 * np.sin(angle)])
    found = coverage([[ring]], 0, 20, 0, 20)
    assert found.sum() == pytest.approx(polygon_area([[ring]]), rel=1e-13)
    assert found.sum() == pytest.approx(np.pi * 7.3**2, rel=1e-5)


@pytest.mark.parametrize("turn_shell", [1, -1])
@pytest.mark.parametrize("turn_hole", [1, -1])
def test_holes_subtract_whichever_way_rings_run(turn_shell, turn_hole):
    parts = [[rectangle(0, 0, 4, 4)[::turn_shell], rectangle(1.5, 1, 3, 2.5)[::turn_hole]]]
    found = coverage(parts, 0, 4, 0, 4)
    assert found[1].tolist() == [1.0, 0.5, 0.0, 1.0]
    assert found[2].tolist() == [1.0, 0.75, 0.5, 1.0]
    assert found.sum() == polygon_area(parts) == 16 - 2.25


def test_parts_add_and_overlaps_are_cut_at_one():
    apart = [[rectangle(0, 0, 0.5, 1)], [rectangle(0.5, 0, 0.75, 1)]]
    assert coverage(apart, 0, 1, 0, 1).item() == 0.75
    assert coverage([[rectangle(0, 0, 1, 1)]] * 2, 0, 1, 0, 1).item() == 1.0


def test_what_lies_outside_the_window_is_clipped_on_every_side():
    whole = [[star(17, 5, 5, 9)]]
    outside = coverage(whole, -10, 20, -10, 20)
    assert np.allclose(coverage(whole, 2, 7, 3, 6), outside[12:17, 13:16], atol=1e-14)
    assert not coverage([[rectangle(8, 0, 9, 3)]], 0, 3, 0, 3).any()
    assert coverage([[rectangle(-5, -5, 9, 9)]], 0, 3, 0, 3).tolist() == [[1.0] * 3] * 3


@settings(max_examples=examples(60))
@given(
    st.integers(3, 30), st.floats(-5, 25), st.floats(-5, 25), st.floats(0.01, 20), st.integers(0, 10**6),
    st.integers(1, 9),
)  # fmt: skip
def test_total_is_the_clipped_area_and_blocks_do_not_show(points, x, y, radius, seed, step):
    ring = star(points, x, y, radius, seed)
    found = coverage([[ring]], 0, 20, 0, 20)
    clipped = shapely.Polygon(ring).intersection(shapely.box(0, 0, 20, 20)).area
    assert found.sum() == pytest.approx(clipped, rel=1e-9, abs=1e-9)
    blocks = [coverage([[ring]], row, min(row + step, 20), 0, 20) for row in range(0, 20, step)]
    assert np.concatenate(blocks).tobytes() == found.tobytes()


def test_every_cell_agrees_with_exactextract():
    for seed in range(20):
        ring = star(25, 6 + seed / 7, 7, 8, seed)
        found = coverage([[ring]], 0, 15, 0, 15)
        source = NumPyRasterSource(np.arange(225.0).reshape(15, 15), 0, 0, 15, 15)
        upward = np.column_stack([ring[:, 0], 15 - ring[:, 1]])
        shape = {"type": "Polygon", "coordinates": [[*upward.tolist(), upward[0].tolist()]]}
        feature = {"type": "Feature", "id": 1, "properties": {}, "geometry": shape}
        result = exact_extract(source, [feature], ["cell_id", "coverage"])[0]["properties"]
        theirs = np.zeros(225)
        theirs[np.asarray(result["cell_id"])] = result["coverage"]
        assert np.abs(theirs.reshape(15, 15) - found).max() < 2e-7


def test_far_from_the_origin_whole_cells_stay_whole():
    ring = star(40, 91_234.3, 47_000.7, 60, 3)
    found = coverage([[ring]], 46_930, 47_070, 91_160, 91_300)
    columns, rows = np.meshgrid(np.arange(91_160, 91_300), np.arange(46_930, 47_070))
    inside = shapely.contains_properly(shapely.Polygon(ring), shapely.box(columns, rows, columns + 1, rows + 1))
    assert inside.sum() > 3000
    assert set(found[inside].tolist()) == {1.0}


def test_degenerate_rings_cover_nothing():
    assert not coverage([[np.array([[0.0, 0.0], [2.0, 2.0]])], []], 0, 3, 0, 3).any()
    assert polygon_area([[np.array([[0.0, 0.0], [2.0, 2.0]])]]) == 0.0
    assert window([], 3, 3) == (0, 0, 0, 0)


def test_bad_rings_and_windows_are_refused():
    with pytest.raises(ValueError, match="finite"):
        coverage([[np.array([[0.0, 0.0], [np.nan, 1.0], [1.0, 1.0]])]], 0, 3, 0, 3)
    with pytest.raises(ValueError, match="window"):
        coverage([], 3, 0, 0, 3)
    with pytest.raises(ValueError, match="rotated"):
        to_cells([], (0, 1, 0.2, 0, 0, -1))


def test_map_coordinates_become_cells_with_sides_of_their_own():
    parts = to_cells([[np.array([[110.0, 190.0], [120.0, 180.0]])]], (100, 5, 0, 200, 0, -2))
    assert parts[0][0].tolist() == [[2.0, 5.0], [4.0, 10.0]]
    assert window([[rectangle(1.2, -3, 4, 2.1)]], 10, 3) == (0, 3, 1, 3)
