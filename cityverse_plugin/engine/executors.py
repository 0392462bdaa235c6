"""Where kernels run: threads of this machine, or a Dask cluster that the settings name."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager

from ..twin.messages import Cancelled
from .cluster import dask


class Heed:
    """Gives a kernel an ear: called as ``progress(fraction)``, it raises `Cancelled` once the user wants to stop.

    On another machine it hears nothing; there the scheduler drops the work.
    """

    def __init__(self, cancelled: Callable[[], bool] | None = None) -> None:
        self._cancelled = cancelled

    def __call__(self, _fraction: float) -> None:
        """Raise `Cancelled` if the caller has asked for it."""
        if self._cancelled and self._cancelled():
            raise Cancelled

    def __reduce__(self) -> tuple[type[Heed], tuple[()]]:
        return Heed, ()


def workers_of(executor: Executor | None) -> int:
    """Return how many pieces an executor computes at the same time; one a processor where it does not tell."""
    told = getattr(executor, "workers", None) or getattr(executor, "_max_workers", None)
    return int(told or os.cpu_count() or 1)


@contextmanager
def local(workers: int | None = None) -> Iterator[Executor]:
    """Lend threads of this machine, one a processor unless told otherwise.

    After an error or a cancel it does not wait for kernels that still run: they hold arrays only, and end unheard.
    """
    pool = ThreadPoolExecutor(workers or os.cpu_count(), thread_name_prefix="cityverse")
    try:
        yield pool
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        raise
    pool.shutdown()


@contextmanager
def executor_for(address: str = "", workers: int | None = None) -> Iterator[Executor]:
    """Lend the executor that the settings name: a Dask scheduler's where there is an address, threads otherwise."""
    with dask(address) if address else local(workers) as executor:
        yield executor
