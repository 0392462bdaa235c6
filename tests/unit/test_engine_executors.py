"""Threads that compute: they are counted, left at once when cancelled, and a kernel can listen."""

from __future__ import annotations

import threading
import time

import pytest
from cityverse.cityverse_plugin.engine.executors import Heed, local, workers_of
from cityverse.cityverse_plugin.engine.tiles import outcome
from cityverse.cityverse_plugin.twin.messages import Cancelled


def test_a_cancel_leaves_a_deaf_kernel_behind():
    started, release = threading.Event(), threading.Event()

    def deaf():
        started.set()
        release.wait(20)

    begun = time.monotonic()
    with pytest.raises(Cancelled), local() as pool:
        outcome(pool.submit(deaf), started.is_set)
    assert time.monotonic() - begun < 10
    release.set()


def test_a_kernel_can_listen():
    with pytest.raises(Cancelled):
        Heed(lambda: True)(0.5)
    assert Heed(lambda: False)(0.5) is None
    assert Heed()(0.5) is None
    heard: list[str] = []

    def listens(progress):
        for step in range(10_000):
            time.sleep(0.001)
            try:
                progress(step / 10_000)
            except Cancelled:
                heard.append("stop")
                raise

    with pytest.raises(Cancelled), local(1) as pool:
        outcome(pool.submit(listens, Heed(lambda: True)), None)
    assert heard == ["stop"]


def test_workers_are_counted():
    with local(3) as pool:
        assert workers_of(pool) == 3
    assert workers_of(None) >= 1
