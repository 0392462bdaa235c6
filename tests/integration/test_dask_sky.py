"""Sky, shadows and sunlight on a real Dask cluster of two processes: the bits of threads, workers killed or not."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from concurrent.futures import Executor
from functools import partial

import numpy as np
import pytest
from cityverse.cityverse_plugin.algorithms.sky.kernels import Trees, shadow_chain, sky_block, sky_chains
from cityverse.cityverse_plugin.algorithms.sky.light_kernels import Leaves, Spell, hour_chains
from cityverse.cityverse_plugin.analysis.shadow import shadow_plan
from cityverse.cityverse_plugin.analysis.skyview import sky
from cityverse.cityverse_plugin.engine.cluster import dask
from cityverse.cityverse_plugin.engine.executors import local
from cityverse.cityverse_plugin.engine.halo import Cut, run_halo
from cityverse.cityverse_plugin.engine.lines import Chain, strips, sweep
from cityverse.cityverse_plugin.engine.scratch import Scratch
from cityverse.cityverse_plugin.engine.tiles import Tile, tiles
from cityverse.cityverse_plugin.sources.synthetic import generate
from cityverse.cityverse_plugin.twin.grid import Grid

distributed = pytest.importorskip("distributed", reason="dask[distributed] is not installed")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning:distributed"),
]
SIZE = 220
GRID = Grid(SIZE, SIZE, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0))
CITY = generate(SIZE, 1.0, 7)
TREES = Trees(0.25)


@pytest.fixture(scope="module")
def cluster():
    options = {"n_workers": 2, "threads_per_worker": 1, "processes": True, "dashboard_address": ":0"}
    with distributed.LocalCluster(**options, silence_logs=50) as made:
        yield made


def read(tile: Tile) -> dict[str, np.ndarray]:
    part = slice(tile.row, tile.row + tile.height), slice(tile.column, tile.column + tile.width)
    return {"surface": CITY.surface[part], "canopy": CITY.canopy[part]}


def swept(chains: list[Chain], bands: int, dtype: str, executor: Executor, each: Callable[[], None] = lambda: None):
    with Scratch(GRID, bands, dtype) as sums:

        def fold(tile: Tile, values: np.ndarray) -> None:
            each()
            sums.add(tile, values)

        sweep(chains, strips(GRID, 64), read, fold, executor)
        return sums.read(Tile(0, 0, SIZE, SIZE)).tobytes()


def in_tiles(executor: Executor, each: Callable[[], None] = lambda: None) -> bytes:
    found = np.zeros((1, SIZE, SIZE), np.uint16)

    def write(tile: Tile, values: np.ndarray) -> None:
        each()
        found[:, tile.row : tile.row + tile.height, tile.column : tile.column + tile.width] = values

    kernel = partial(sky_block, sky(1.0, 1.0, 16), 20.0, (SIZE, SIZE), None)
    run_halo(kernel, read, write, Cut(GRID, tiles(GRID, 64), (24, 24)), executor)
    return found.tobytes()


JOBS = {
    "sky": lambda pool, each: swept(sky_chains(sky(1.0, 1.0, 16), TREES), 2, "uint16", pool, each),
    "sky within 20 m": in_tiles,
    "shadow": lambda pool, each: swept([shadow_chain(shadow_plan(217.3, 21.0, 1, 1), TREES)], 1, "uint8", pool, each),
    "hours": lambda pool, each: swept(
        hour_chains([Spell(shadow_plan(90.0 + 10 * n, 20.0 + n, 1, 1), 0.25) for n in range(9)], Leaves(TREES, 0.97)),
        1, "float32", pool, each,
    ),
}  # fmt: skip


@pytest.mark.parametrize("job", JOBS)
def test_a_cluster_gives_the_bits_of_threads_and_loses_nothing_with_a_worker(cluster, job: str):
    with local(2) as threads:
        expected = JOBS[job](threads, lambda: None)
    killed = []

    def kill_one() -> None:
        if not killed:
            killed.append(next(iter(cluster.workers.values())).process.process.pid)
            os.kill(killed[0], signal.SIGKILL)

    with dask(cluster.scheduler_address) as workers:
        assert JOBS[job](workers, lambda: None) == expected
        assert JOBS[job](workers, kill_one) == expected
    assert killed
