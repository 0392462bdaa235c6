"""A real Dask cluster of two processes: the same bits as threads, nothing lost with a worker, cancel at once."""

from __future__ import annotations

import contextlib
import json
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from functools import partial
from pathlib import Path

import numpy as np
import pytest
import sweeping
from cityverse.cityverse_plugin.engine.cluster import dask
from cityverse.cityverse_plugin.engine.executors import Heed, executor_for, workers_of
from cityverse.cityverse_plugin.engine.halo import Block, Cut, run_halo
from cityverse.cityverse_plugin.engine.lines import strips, sweep
from cityverse.cityverse_plugin.engine.scratch import Scratch
from cityverse.cityverse_plugin.engine.tiles import Tile, run, tiles
from cityverse.cityverse_plugin.twin.grid import Grid
from cityverse.cityverse_plugin.twin.messages import Cancelled, CityVerseError

cloudpickle = pytest.importorskip("cloudpickle", reason="dask[distributed] is not installed")
distributed = pytest.importorskip("distributed", reason="dask[distributed] is not installed")
pytestmark = [
    pytest.mark.slow,
    # distributed's own sockets and loops, closed by the garbage collector
    pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning:distributed"),
]

GRID = Grid(300, 200, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0))
HEIGHT = np.random.default_rng(4).normal(size=(200, 300)).astype(np.float32)


@pytest.fixture(scope="module", autouse=True)
def _tests_travel_too():
    """Let kernels of this file and its support travel as the plugin's own do: workers cannot import them."""
    for name in (__name__, "sweeping"):
        cloudpickle.register_pickle_by_value(sys.modules[name])
    yield
    for name in (__name__, "sweeping"):
        cloudpickle.unregister_pickle_by_value(sys.modules[name])


@pytest.fixture(scope="module")
def cluster():
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=":0", silence_logs=50
    ) as made:
        yield made


def read(tile: Tile) -> dict[str, np.ndarray]:
    return {"height": HEIGHT[tile.row : tile.row + tile.height, tile.column : tile.column + tile.width]}


def roughness(block: Block) -> np.ndarray:
    windows = np.lib.stride_tricks.sliding_window_view(block.arrays["height"], (5, 5))
    return np.nanstd(windows, axis=(2, 3))


def slow_roughness(block: Block) -> np.ndarray:
    time.sleep(0.3)
    return roughness(block)


def compute(executor, kernel=roughness, on_tile=lambda: None) -> bytes:
    result = np.full(HEIGHT.shape, np.nan, np.float32)

    def write(tile: Tile, values: np.ndarray) -> None:
        on_tile()
        result[tile.row : tile.row + tile.height, tile.column : tile.column + tile.width] = values

    run_halo(kernel, read, write, Cut(GRID, tiles(GRID, 64), (2, 2)), executor)
    assert np.isfinite(result).all()
    return result.tobytes()


def swept(executor) -> bytes:
    with Scratch(GRID) as scratch:
        sweep(sweeping.chains(), strips(GRID, 64), read, scratch.add, executor)
        return scratch.read(Tile(0, 0, 300, 200)).tobytes()


def test_the_cluster_gives_the_same_bits_as_threads(cluster):
    with executor_for(workers=2) as threads:
        whole, sums = compute(threads), swept(threads)
    with executor_for(cluster.scheduler_address) as executor:
        assert workers_of(executor) == 2
        assert executor.submit(os.getpid).result() != os.getpid()
        assert compute(executor) == whole
        assert swept(executor) == sums


def test_a_killed_worker_loses_nothing(cluster):
    with executor_for() as threads:
        whole, sums = compute(threads), swept(threads)
    with distributed.Client(cluster.scheduler_address, set_as_default=False) as client:
        victims = list(client.run(os.getpid).values())
    written: list[float] = []

    def kill_in_the_middle():
        written.append(time.monotonic())
        if len(written) == 4:
            os.kill(victims[0], signal.SIGKILL)

    with dask(cluster.scheduler_address) as executor:
        assert compute(executor, slow_roughness, kill_in_the_middle) == whole
        assert len(written) == 20
        cluster.wait_for_workers(2, timeout=60)
        killer = threading.Timer(0.2, os.kill, (victims[1], signal.SIGKILL))
        killer.start()
        while killer.is_alive():
            assert swept(executor) == sums
    deadline = time.monotonic() + 10
    while cluster.scheduler.tasks and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not cluster.scheduler.tasks  # nothing is left in the workers' memory
    cluster.wait_for_workers(2, timeout=60)


def dying(marker: str, seconds: float) -> np.ndarray:
    """Give a result, and let the worker die so many seconds later: once, the first that makes the marker."""
    with contextlib.suppress(FileExistsError), Path(marker).open("x"):
        threading.Timer(seconds, os.kill, (os.getpid(), signal.SIGKILL)).start()
    return np.arange(1_000_000)


@pytest.mark.parametrize("seconds", [0.0, 0.002, 0.01, 0.05])
def test_a_worker_that_dies_with_its_result_loses_nothing(cluster, tmp_path, seconds: float):
    cluster.wait_for_workers(2, timeout=60)
    with dask(cluster.scheduler_address) as executor:
        pieces = [executor.submit(dying, str(tmp_path / "died"), seconds) for _ in range(6)]
        assert {piece.result(timeout=60).sum() for piece in pieces} == {499_999_500_000}
    cluster.wait_for_workers(2, timeout=60)


def test_an_error_of_a_kernel_arrives_as_it_is(cluster):
    def fail(_values):
        raise ValueError("a negative height")

    with dask(cluster.scheduler_address) as executor, pytest.raises(ValueError, match="a negative height"):
        run(fail, read, lambda *_: None, tiles(GRID, 64), executor)


def test_a_cancel_is_heard_within_a_second(cluster):
    asked: list[float] = []

    def stop() -> bool:
        if time.monotonic() > begun + 1:
            asked.append(time.monotonic())
        return bool(asked)

    def endless(arrays):
        time.sleep(8)
        return arrays["height"]

    begun = time.monotonic()
    with pytest.raises(Cancelled), dask(cluster.scheduler_address) as executor:
        run(endless, read, lambda *_: None, tiles(GRID, 64), executor, cancelled=stop)
    assert asked
    assert time.monotonic() - asked[0] < 5  # the worker itself sleeps for eight


def heeding(arrays, progress):
    progress(0.5)
    return arrays["height"]


def test_workers_need_neither_the_plugin_nor_its_folder(tmp_path):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    begin = [sys.executable, "-I", "-m", "distributed.cli.dask_spec"]
    scheduler = {"cls": "distributed.Scheduler", "opts": {"port": port, "host": "127.0.0.1", "dashboard": False}}
    worker = {"cls": "distributed.Worker", "opts": {"nthreads": 1, "dashboard": False}}
    address = f"tcp://127.0.0.1:{port}"
    started = [
        _start([*begin, "--spec", json.dumps(scheduler)], tmp_path, "scheduler"),
        _start([*begin, address, "--spec", json.dumps(worker)], tmp_path, "worker"),
    ]
    try:
        _wait_for_worker(address)
        with dask(address) as executor:
            found = executor.submit(_find_plugin).result()
            assert found == (None, str(tmp_path))
            with executor_for(workers=1) as threads:
                assert compute(executor) == compute(threads)
                assert swept(executor) == swept(threads)
            kernel = partial(heeding, progress=Heed(lambda: True))
            run(kernel, read, lambda *_: None, tiles(GRID, 200), executor)
    finally:
        for process in reversed(started):
            process.kill()
            process.wait()


def test_what_is_wrong_with_a_scheduler_is_a_sentence(monkeypatch):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        nobody = f"tcp://127.0.0.1:{free.getsockname()[1]}"
    begun = time.monotonic()
    for address in (nobody, "nonsense", "tcp://", "ftp://a:1", "tcp://127.0.0.1:port"):
        with pytest.raises(CityVerseError, match=re.escape(address)), dask(address):
            pass
    assert time.monotonic() - begun < 60
    empty = distributed.LocalCluster(n_workers=0, processes=False, dashboard_address=":0")
    with empty, pytest.raises(CityVerseError, match="no workers"), dask(empty.scheduler_address):
        pass
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(CityVerseError, match=r"dask\[distributed\]"), dask(nobody):
        pass


def _find_plugin():
    import importlib.util

    return importlib.util.find_spec("cityverse"), os.getcwd()


def _start(command: list[str], folder: Path, name: str) -> subprocess.Popen:
    with (folder / f"{name}.log").open("w") as log:
        return subprocess.Popen(command, cwd=folder, stdout=log, stderr=log)


def _wait_for_worker(address: str) -> None:
    with distributed.Client(address, set_as_default=False, timeout=60) as client:
        client.wait_for_workers(1, timeout=60)
