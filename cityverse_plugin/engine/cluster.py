"""Work on other machines, by Dask: an optional library, imported only where a scheduler is named."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager, suppress
from functools import partial
from importlib import import_module
from threading import Thread
from typing import Any, TypeVar

from ..twin.messages import CityVerseError, say

R = TypeVar("R")
#: The plugin's package: what is defined in it travels to other machines by value.
_PACKAGE = __name__.rpartition(".")[0].rpartition(".")[0]
_CONNECT_SECONDS = 5
#: How often Dask repeats a piece that failed.
_RETRIES = 2
#: Seconds to wait for a finished result before the piece is computed again: Dask looks for half a minute for the
#: result of a worker that is gone. The last try is patient, for slow networks.
_PATIENCE = (3.0, 20.0, None)


@contextmanager
def dask(address: str) -> Iterator[Executor]:
    """Lend a Dask cluster as an executor.

    Pieces carry their arrays and the plugin's own functions with them: workers need numpy and the Python that runs
    here, no files and no plugin. A worker that dies loses nothing: the scheduler keeps every piece until it is done,
    and a result that does not arrive is computed again.

    Parameters
    ----------
    address : str
        Of the scheduler, for instance ``tcp://10.0.0.5:8786``.

    Raises
    ------
    CityVerseError
        dask is not installed, nobody answers within five seconds, or there is no worker of use.
    """
    try:
        cloudpickle, dask_config, distributed = map(import_module, ("cloudpickle", "dask.config", "distributed"))
    except ImportError as error:
        raise CityVerseError(
            say("The settings name a Dask scheduler ({address}), but Python has no dask here ({reason}). Install "
                "dask[distributed], or clear the scheduler in the settings to compute on this machine.",
                address=address, reason=error)
        ) from error  # fmt: skip
    # Pieces carry their arrays on purpose: what is handed over beforehand dies with the worker that holds it
    with dask_config.set({"distributed.admin.large-graph-warning-threshold": "64GB"}), _running_loop() as loop:

        def within(coroutine: Coroutine[Any, Any, R]) -> R:
            return asyncio.run_coroutine_threadsafe(coroutine, loop).result()

        client = within(_connect(distributed, address))
        try:
            workers, threads = within(_workers(client))
            _check_workers(address, workers)
            # For good: another run may use a cluster at the same time, and still need it when this one ends
            cloudpickle.register_pickle_by_value(sys.modules[_PACKAGE])
            yield _Cluster(client, loop, cloudpickle, threads, address)
        finally:
            within(_disconnect(client))


@contextmanager
def _running_loop() -> Iterator[asyncio.AbstractEventLoop]:
    """Lend an event loop in a thread of its own.

    A client that makes its loop itself shares a lock with the destructor of one that found no scheduler: the garbage
    collector then stops the whole program for good.
    """
    ready: Future[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = Future()

    async def keep() -> None:
        over = asyncio.Event()
        ready.set_result((asyncio.get_running_loop(), over))
        await over.wait()

    thread = Thread(target=lambda: asyncio.run(keep()), name="cityverse dask", daemon=True)
    thread.start()
    loop, over = ready.result()
    try:
        yield loop
    finally:
        loop.call_soon_threadsafe(over.set)
        thread.join()


async def _connect(distributed: Any, address: str) -> Any:
    """Return a client of a scheduler that answers."""
    client = None
    try:
        client = distributed.Client(address, asynchronous=True, timeout=_CONNECT_SECONDS, set_as_default=False)
        return await client
    except (OSError, ValueError, TypeError) as error:
        if client is not None:
            await _disconnect(client)
        raise CityVerseError(
            say("No Dask scheduler answers at {address} ({reason}). Start it, mend the address in the settings, "
                "or clear it to compute on this machine.", address=address, reason=str(error) or "no answer")
        ) from error  # fmt: skip


async def _workers(client: Any) -> tuple[dict[str, Any], int]:
    """Return what the workers tell of themselves, and how many threads they have together."""
    return (await client.get_versions())["workers"], sum((await client.nthreads()).values())


async def _disconnect(client: Any) -> None:
    with suppress(OSError, asyncio.TimeoutError):  # a scheduler that is gone needs no farewell
        await client.close(timeout=_CONNECT_SECONDS)


class _Cluster(Executor):
    """Hands work to Dask as one parcel of bytes that no worker needs a module of ours to open.

    It is not the client's own executor, which keeps results on the workers until they are collected as garbage.
    """

    def __init__(self, client: Any, loop: asyncio.AbstractEventLoop, pickle: Any, workers: int, address: str) -> None:
        self._client, self._loop, self._pickle = client, loop, pickle
        self.workers, self._address = workers, address

    def submit(self, work: Callable[..., R], /, *arguments: Any, **options: Any) -> Future[R]:
        parcel = self._pickle.dumps(_Call(work, arguments, options))
        outer: Future[R] = Future()
        asyncio.run_coroutine_threadsafe(self._deliver(parcel, outer), self._loop)
        return outer

    async def _deliver(self, parcel: bytes, outer: Future[Any]) -> None:
        """See a piece through, on the client's own loop; never raise there."""
        pieces: list[Any] = []
        try:
            for patience in _PATIENCE:
                pieces.append(self._client.submit(self._pickle.loads, parcel, pure=False, retries=_RETRIES))
                await self._done(pieces[-1], outer)
                if outer.cancelled() or await self._fetch(pieces[-1], outer, patience):
                    break
            else:
                outer.set_exception(self._lost("the scheduler dropped it"))
        except Exception as error:  # noqa: BLE001 - a future carries whatever was raised
            if not outer.cancelled():
                outer.set_exception(self._lost(str(error)) if _is_killed(error) else error)
        for piece in pieces:
            if outer.cancelled():
                await piece.cancel()
            piece.release()

    async def _done(self, piece: Any, outer: Future[Any]) -> None:
        """Wait until a piece is done, or wanted no more.

        Between a worker's word that it is done and our look at it the worker may die: the piece is then lost, and
        done once more when another worker has computed it.
        """
        while not outer.cancelled() and piece.status in ("pending", "lost"):
            ended = asyncio.Event()
            for future in (piece, outer):
                future.add_done_callback(partial(self._wake, ended))
            await ended.wait()

    def _wake(self, ended: asyncio.Event, _future: Any) -> None:
        with suppress(RuntimeError):  # the loop is closed: nobody waits any more
            self._loop.call_soon_threadsafe(ended.set)

    async def _fetch(self, piece: Any, outer: Future[Any], patience: float | None) -> bool:
        """Hand over the result of a piece, or raise its error; False where it does not arrive."""
        result = asyncio.ensure_future(piece.result())
        arrived, _ = await asyncio.wait({result}, timeout=patience)
        if not arrived:
            result.add_done_callback(_hear)
            return False
        if piece.cancelled():
            result.exception()
            return False
        if not outer.cancelled():
            outer.set_result(result.result())
        return True

    def _lost(self, reason: str) -> CityVerseError:
        return CityVerseError(
            say("The Dask cluster at {address} could not finish a piece of the work: {reason}. Look at its log: "
                "workers often die for want of memory. Nothing was written.", address=self._address, reason=reason)
        )  # fmt: skip


class _Call:
    """A call that takes place where its pickle is opened, and becomes its own result."""

    def __init__(self, work: Callable[..., Any], arguments: tuple[Any, ...], options: dict[str, Any]) -> None:
        self._parts = (_called, (work, arguments, options))

    def __reduce__(self) -> tuple[Any, ...]:
        return self._parts


def _called(work: Callable[..., R], arguments: tuple[Any, ...], options: dict[str, Any]) -> R:
    return work(*arguments, **options)


def _is_killed(failure: BaseException) -> bool:
    return type(failure).__name__ == "KilledWorker"


def _hear(late: asyncio.Future[Any]) -> None:
    """Take note of a result that came too late, so that asyncio does not report it as forgotten."""
    if not late.cancelled():
        late.exception()


def _check_workers(address: str, workers: dict[str, Any]) -> None:
    here = f"{sys.version_info.major}.{sys.version_info.minor}"
    theirs = {str(told["host"]["python"]) for told in workers.values()}
    if not theirs:
        raise CityVerseError(
            say("The Dask scheduler at {address} has no workers. Start some, or clear the scheduler in the settings.",
                address=address)
        )  # fmt: skip
    others = sorted(version for version in theirs if version.split(".")[:2] != here.split("."))
    if others:
        raise CityVerseError(
            say("Workers of the Dask cluster at {address} run Python {theirs}, this QGIS runs {here}: functions do not "
                "travel between them. Start the workers with Python {here}.",
                address=address, theirs=", ".join(others), here=here)
        )  # fmt: skip
