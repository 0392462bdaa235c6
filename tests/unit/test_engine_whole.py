"""The whole raster at once: read in parts, refused where memory lacks, left at once when cancelled."""

from __future__ import annotations

import threading
import time

import numpy as np
import pytest
from cityverse.cityverse_plugin.engine import whole as module
from cityverse.cityverse_plugin.engine.executors import Heed, local, workers_of
from cityverse.cityverse_plugin.engine.tiles import Tile
from cityverse.cityverse_plugin.engine.whole import free_memory, require_memory, run_whole, whole
from cityverse.cityverse_plugin.twin.grid import Grid
from cityverse.cityverse_plugin.twin.messages import Cancelled, CityVerseError

GRID = Grid(2000, 1500, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0))
HEIGHT = np.random.default_rng(1).random((1500, 2000)).astype(np.float32)


def read(tile: Tile) -> dict[str, np.ndarray]:
    part = HEIGHT[tile.row : tile.row + tile.height]
    return {"height": part, "high": part > 0.5}


def test_the_whole_is_read_in_parts_and_computed():
    arrays = whole(read, GRID)
    assert arrays["height"].tobytes() == HEIGHT.tobytes()
    assert arrays["high"].dtype == bool
    assert run_whole(lambda held: held["height"].max(), arrays) == HEIGHT.max()
    with pytest.raises(Cancelled):
        whole(read, GRID, cancelled=lambda: True)


def test_a_cancel_leaves_the_kernel_behind_and_a_kernel_can_listen():
    started, release = threading.Event(), threading.Event()

    def deaf(_arrays):
        started.set()
        release.wait(20)

    begun = time.monotonic()
    with pytest.raises(Cancelled):
        run_whole(deaf, {}, cancelled=started.is_set)
    assert time.monotonic() - begun < 10
    release.set()

    with pytest.raises(Cancelled):
        Heed(lambda: True)(0.5)
    assert Heed(lambda: False)(0.5) is None
    heard: list[str] = []

    def listens(_arrays, progress):
        for step in range(10_000):
            time.sleep(0.001)
            try:
                progress(step / 10_000)
            except Cancelled:
                heard.append("stop")
                raise

    with pytest.raises(Cancelled), local(1) as pool:
        run_whole(lambda held: listens(held, Heed(lambda: True)), {}, pool)
    assert heard == ["stop"]


def test_workers_are_counted():
    with local(3) as pool:
        assert workers_of(pool) == 3
    assert workers_of(None) >= 1


def test_too_much_memory_is_refused_with_figures(monkeypatch):
    assert 1 << 20 < free_memory() < 1 << 50
    monkeypatch.setattr(module, "free_memory", lambda: 4_000_000_000)
    require_memory(1_999_999_999, "surface")
    with pytest.raises(CityVerseError, match=r"“surface” needs 2\.1 GB .* 50 % of the 4\.0 GB"):
        require_memory(2_100_000_000, "surface")


def test_without_a_word_from_the_system_half_of_the_memory_counts(monkeypatch, tmp_path):
    monkeypatch.setattr(module, "_MEMORY", tmp_path / "none")
    assert free_memory() > 1 << 20
    (tmp_path / "info").write_text("MemTotal: 8 kB\nMemAvailable: 5 kB\n")
    monkeypatch.setattr(module, "_MEMORY", tmp_path / "info")
    assert free_memory() == 5 * 1024
