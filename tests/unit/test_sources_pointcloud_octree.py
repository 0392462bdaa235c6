"""Points in an octree: every point is in one node, inside of it, and no two of a node share one of its cells."""

from __future__ import annotations

import json

import numpy as np
import pytest
from cityverse.cityverse_plugin.sources import pointcloud_ept, pointcloud_octree
from cityverse.cityverse_plugin.sources.pointcloud import PointCloud
from cityverse.cityverse_plugin.sources.pointcloud_octree import BITS, SPAN, cells, share_out
from cityverse.cityverse_plugin.twin.messages import Cancelled
from hypothesis import given
from hypothesis import strategies as st
from shared_data import shared_data


def rough(count: int, seed: int = 1) -> tuple[np.ndarray, ...]:
    """Places on a rough surface."""
    numbers = np.random.default_rng(seed)
    x, y = numbers.integers(0, 2**BITS, (2, count))
    z = (2**BITS * (0.4 + 0.1 * np.sin(x / 9e4) + 0.02 * numbers.random(count))).astype(int)
    return tuple(axis.astype(np.uint32) for axis in (x, y, z))


def parts(key: str) -> tuple[int, ...]:
    return tuple(int(part) for part in key.split("-"))


def check_nodes(places: tuple[np.ndarray, ...]) -> dict[str, np.ndarray]:
    nodes = dict(share_out(places))
    together = np.concatenate(list(nodes.values()))
    assert sorted(together.tolist()) == list(range(len(places[0])))
    for key, points in nodes.items():
        level, *corner = parts(key)
        inside = np.stack([axis[points] for axis in places], axis=1).astype(np.int64)
        assert ((inside >> (BITS - level)) == corner).all()
        if level:
            assert "-".join(str(part >> 1 if place else part - 1) for place, part in enumerate(parts(key))) in nodes
        if len(points) > pointcloud_octree.FEW and level < BITS - 7:
            assert len(np.unique(inside >> (BITS - 7 - level), axis=0)) == len(points)
    return nodes


def test_a_surface_has_a_coarse_root_and_finer_children():
    nodes = check_nodes(rough(300_000))
    assert 8_000 < len(nodes["0-0-0-0"]) < 5 * SPAN**2
    assert {parts(key)[0] for key in nodes} >= {0, 1, 2}
    whole = np.stack(rough(300_000), axis=1)[nodes["0-0-0-0"]]
    assert np.histogram2d(whole[:, 0], whole[:, 1], bins=16)[0].min() > 0  # the far view has no holes


def test_points_that_lie_in_one_place_end_in_the_deepest_node(monkeypatch):
    monkeypatch.setattr(pointcloud_octree, "FEW", 10)
    nodes = check_nodes(tuple(np.full(50, 77, np.uint32) for _ in range(3)))
    assert max(parts(key)[0] for key in nodes) == BITS - 7
    assert sum(map(len, nodes.values())) == 50


@given(st.lists(st.tuples(*[st.integers(0, 2**BITS - 1)] * 3), min_size=1, max_size=60), st.integers(1, 8))
def test_whatever_the_points_are(points, few):
    before, pointcloud_octree.FEW = pointcloud_octree.FEW, few
    try:
        check_nodes(tuple(np.array(axis, np.uint32) for axis in zip(*points)))
    finally:
        pointcloud_octree.FEW = before


def test_edges_of_the_cube_lie_inside():
    assert cells(np.array([-5, 0, 50, 100, 120], np.int32), 0.0, 100.0).tolist() == [0, 0, 2**19, 2**20 - 1, 2**20 - 1]


def test_it_can_be_cancelled():
    with pytest.raises(Cancelled):
        list(share_out(rough(1000), lambda: True))


def test_a_real_cloud_in_several_nodes_has_all_its_points(tmp_path, monkeypatch):
    laspy = pytest.importorskip("laspy")
    monkeypatch.setattr(pointcloud_ept, "ONE_NODE", 1000)
    path, told = shared_data("pointcloud", "ahn3_cropped_2.laz"), []
    found = pointcloud_ept.wrap(PointCloud(path), tmp_path / "tiles", told.append)
    about = json.loads(found.read_text(encoding="utf-8"))
    nodes = json.loads((found.parent / "ept-hierarchy" / "0-0-0-0.json").read_text(encoding="utf-8"))
    before = laspy.read(str(path))
    assert len(nodes) > 4
    assert about["points"] == sum(nodes.values()) == len(before)
    assert told == sorted(told)
    assert told[-1] == pytest.approx(1)
    low, width = np.array(about["bounds"][:3]), about["bounds"][3] - about["bounds"][0]
    rows = []
    for key, count in nodes.items():
        part = laspy.read(str(found.parent / "ept-data" / f"{key}.laz"))
        assert len(part) == count
        level, *corner = parts(key)
        edge = width / 2**level
        places = np.stack([part.x, part.y, part.z], axis=1)
        assert (places >= low + np.array(corner) * edge - 0.01).all()
        assert (places <= low + (np.array(corner) + 1) * edge + 0.01).all()
        rows.append(np.stack([part.X, part.Y, part.Z, part.intensity, part.classification], axis=1).astype(np.int64))
    names = ("X", "Y", "Z", "intensity", "classification")
    whole = np.stack([np.asarray(before[name]) for name in names], axis=1).astype(np.int64)
    mine = np.concatenate(rows)
    assert (mine[np.lexsort(mine.T)] == whole[np.lexsort(whole.T)]).all()
