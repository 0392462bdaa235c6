"""Point clouds: read with numpy and with laspy, gridded, beside laspy and plain loops."""

from __future__ import annotations

import builtins
import struct

import numpy as np
import pytest
from cityverse.cityverse_plugin.analysis.gridding import fill_gaps, keep_extreme
from cityverse.cityverse_plugin.sources.pointcloud import PointCloud
from cityverse.cityverse_plugin.sources.pointcloud_grid import SURFACE, TERRAIN, Wish, to_grid
from cityverse.cityverse_plugin.twin.messages import Cancelled, CityVerseError
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as st_numpy
from osgeo import gdal
from property_profiles import examples
from shared_data import shared_data

laspy = pytest.importorskip("laspy")
REAL = ["ahn3_cropped_2.laz", "DEBY_LOD2_4903139.laz", "simple.copc.laz"]
BOUNDS_PLACE = 179


def written(path, points, classes=None, point_format=1, withheld=None):
    """Write a file with laspy; points are (x, y, z)."""
    x, y, z = np.array(points, dtype=float).T
    header = laspy.LasHeader(point_format=point_format, version="1.4" if point_format >= 6 else "1.2")
    header.scales, header.offsets = np.array([0.01] * 3), np.array([0.0] * 3)
    cloud = laspy.LasData(header)
    cloud.x, cloud.y, cloud.z = x, y, z
    cloud.classification = np.array(classes if classes is not None else [2] * len(x), np.uint8)
    if withheld is not None:
        cloud.withheld = np.array(withheld)
    cloud.write(str(path))
    return path


def gridded(path, **wish):
    return to_grid(PointCloud(path), Wish(**wish))


def everything(path):
    chunks = list(PointCloud(path).chunks())
    return [np.concatenate([getattr(chunk, name) for chunk in chunks]) for name in ("x", "y", "z", "classes")]


@pytest.mark.parametrize("name", REAL)
def test_points_of_real_files_are_laspys(name):
    path = shared_data("pointcloud", name)
    cloud = laspy.read(str(path))
    x, y, z, classes = everything(path)
    for ours, theirs in ((x, cloud.x), (y, cloud.y), (z, cloud.z), (classes, cloud.classification)):
        assert np.array_equal(ours, np.asarray(theirs))


@pytest.mark.parametrize("name", REAL)
def test_plain_las_is_read_without_laspy(name, tmp_path, monkeypatch):
    cloud = laspy.read(str(shared_data("pointcloud", name)))
    path = tmp_path / "plain.las"
    cloud.vlrs, cloud.evlrs = [], []
    cloud.write(str(path))
    honest = builtins.__import__

    def without(name, *rest, **more):
        if name in ("laspy", "lazrs"):
            raise ImportError(name)
        return honest(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without)
    x, y, z, classes = everything(path)
    assert np.allclose(np.column_stack([x, y, z]), np.column_stack([cloud.x, cloud.y, cloud.z]), atol=1e-9)
    assert np.array_equal(classes, np.asarray(cloud.classification))
    with pytest.raises(CityVerseError, match=r"python -m pip install laspy\[lazrs\]"):
        everything(shared_data("pointcloud", name))


@pytest.mark.parametrize(("kind", "dsm"), [(SURFACE, "delft_ahn3_dsm_50cm.tif"), (TERRAIN, "delft_ahn3_dtm_50cm.tif")])
def test_rasters_of_delft_are_those_that_another_program_made(kind, dsm):
    path, other = shared_data("pointcloud", "ahn3_cropped_2.laz"), gdal.Open(str(shared_data("dsm", dsm)))
    made = gridded(path, kind=kind, resolution=0.5)
    west, side, _, north, _, _ = other.GetGeoTransform()
    theirs = other.ReadAsArray().astype(float)
    theirs[theirs == other.GetRasterBand(1).GetNoDataValue()] = np.nan
    left, top = made.grid.transform[0], made.grid.transform[3]
    column, row = round((left - west) / side), round((north - top) / side)
    assert abs((left - west) / side - column) < 1e-6
    height, width = min(made.heights.shape[0], theirs.shape[0]), min(made.heights.shape[1], theirs.shape[1])
    ours = made.heights[-min(row, 0) :, -min(column, 0) :][:height, :width]
    window = theirs[max(row, 0) :, max(column, 0) :][: ours.shape[0], : ours.shape[1]]
    ours = ours[: window.shape[0], : window.shape[1]]
    both = np.isfinite(ours) & np.isfinite(window)
    assert both.sum() > 10_000
    # Points on the edge of a cell may be counted to either
    assert (np.abs(ours[both] - window[both]) < 1e-3).mean() > 0.99
    assert (np.isfinite(ours) == np.isfinite(window)).mean() > 0.99


def test_noise_withheld_and_far_points_are_left_out_by_reason(tmp_path):
    points = [(0.5, 0.5, 1), (0.5, 0.5, 90), (1.5, 0.5, 2), (1.5, 0.5, 80), (2.5, 0.5, 3)]
    path = written(tmp_path / "c.las", points, [2, 7, 2, 1, 1], withheld=[0, 0, 0, 1, 0])
    made = gridded(path, extent=(0, 0, 2, 1))
    assert made.heights.tolist() == [[1, 2]] or made.heights[-1, :2].tolist() == [1, 2]
    assert (made.account.read, made.account.loaded) == (5, 2)
    assert {out.id: str(out.reason)[:8] for out in made.account.left_out} == {
        "noise": "1 points", "withheld": "1 points", "outside": "1 points"
    }  # fmt: skip


@pytest.mark.parametrize("point_format", [1, 3, 6, 7])
def test_flags_of_each_format(tmp_path, point_format):
    path = written(tmp_path / "c.las", [(0, 0, 1), (1, 1, 2)], [2, 6], point_format, withheld=[0, 1])
    (chunk,) = PointCloud(path).chunks()
    assert (chunk.classes.tolist(), chunk.withheld.tolist()) == ([2, 6], [False, True])


def test_without_ground_the_terrain_is_the_lowest_point_and_says_so(tmp_path):
    path = written(tmp_path / "c.las", [(0.5, 0.5, 9), (0.6, 0.5, 4)], [0, 0])
    made = gridded(path, kind=TERRAIN)
    assert np.nanmin(made.heights) == 4
    assert "ground" in str(made.limits[0])


def test_heights_in_feet_become_metres():
    path = shared_data("pointcloud", "simple.copc.laz")
    made = gridded(path, resolution=10.0)
    top = np.asarray(laspy.read(str(path)).z).max()
    assert np.nanmax(made.heights) == pytest.approx(top * 0.3048006096, rel=1e-6)


def test_cancel(tmp_path):
    cloud = PointCloud(written(tmp_path / "c.las", [(0, 0, 1)]))
    with pytest.raises(Cancelled):
        to_grid(cloud, Wish(), None, lambda: True)


def test_a_raster_that_does_not_fit_is_refused(tmp_path):
    path = written(tmp_path / "c.las", [(0, 0, 1), (9000, 9000, 1)])
    with pytest.raises(CityVerseError, match="RESOLUTION"):
        gridded(path, resolution=0.01)


def test_an_extent_elsewhere_is_refused(tmp_path):
    path = written(tmp_path / "c.las", [(0, 0, 1), (9, 9, 1)])
    with pytest.raises(CityVerseError, match="EXTENT"):
        gridded(path, extent=(100, 100, 200, 200))


@pytest.mark.parametrize("raw", [b"", b"LAS", b"LASF", b"LASF" + b"\0" * 400, b"\x89PNG" * 100])
def test_what_is_no_las_is_a_sentence(tmp_path, raw):
    path = tmp_path / "no.las"
    path.write_bytes(raw)
    with pytest.raises(CityVerseError, match=r"no\.las"):
        PointCloud(path)


@pytest.mark.parametrize("number", [float("nan"), 1e30, float("inf")])
def test_bounds_that_are_no_place_are_refused(tmp_path, number):
    path = written(tmp_path / "c.las", [(0, 0, 1), (9, 9, 1)])
    raw = bytearray(path.read_bytes())
    struct.pack_into("<d", raw, BOUNDS_PLACE, number)
    path.write_bytes(raw)
    with pytest.raises(CityVerseError, match=r"c\.las"):
        gridded(path)


def test_a_truncated_las_names_the_point(tmp_path):
    path = written(tmp_path / "c.las", [(n, n, 1) for n in range(100)])
    path.write_bytes(path.read_bytes()[:-50])
    with pytest.raises(CityVerseError, match="after point 98 of 100"):
        everything(path)


@settings(max_examples=examples(60), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 32000), st.binary(max_size=6), st.booleans())
@example(145, b"\xd2~", False)
def test_damage_of_compressed_files_is_a_sentence(tmp_path, place, damage, is_cut):
    raw = shared_data("pointcloud", "simple.copc.laz").read_bytes()
    path = tmp_path / "c.laz"
    path.write_bytes(raw[:place] if is_cut else raw[:place] + damage + raw[place + len(damage) :])
    try:
        everything(path)
        said = "c.laz"  # damage that nobody can see
    except CityVerseError as error:
        said = str(error)
    assert "c.laz" in said


@settings(max_examples=examples(100))
@given(
    st.lists(st.tuples(st.integers(0, 11), st.floats(-50, 50, width=32)), max_size=60),
    st.booleans(),
    st.integers(0, 60),
)
def test_the_extreme_of_each_cell_whatever_the_order_and_the_chunks(points, highest, cut):
    cells = np.array([cell for cell, _ in points], np.int64)
    heights = np.array([height for _, height in points], float)
    grid = np.full((3, 4), np.nan, np.float32)
    for part in (slice(None, cut), slice(cut, None)):
        keep_extreme(grid, cells[part], heights[part], highest)
    pick = max if highest else min
    for cell in range(12):
        there = [height for place, height in points if place == cell]
        assert np.isnan(grid.flat[cell]) if not there else grid.flat[cell] == np.float32(pick(there))


@settings(max_examples=examples(60))
@given(
    st_numpy.arrays(np.float32, (7, 9), elements=st.one_of(st.just(np.nan), st.floats(0, 9, width=32))),
    st.floats(0, 4),
)
def test_gaps_have_the_mean_of_the_nearest(grid, radius):
    filled = fill_gaps(grid, radius)
    rows, columns = np.nonzero(~np.isnan(grid))
    for row, column in np.ndindex(grid.shape):
        if not np.isnan(grid[row, column]):
            assert filled[row, column] == grid[row, column]
            continue
        squares = (rows - row) ** 2 + (columns - column) ** 2
        if not len(squares) or squares.min() > radius * radius:
            assert np.isnan(filled[row, column])
        else:
            nearest = squares == squares.min()
            expected = grid[rows[nearest], columns[nearest]].astype(float).mean()
            assert filled[row, column] == pytest.approx(expected, rel=1e-5, abs=1e-5)
