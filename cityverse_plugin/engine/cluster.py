"""Work on other machines, by Dask: an optional library, imported only where a scheduler is named."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from contextlib import ExitStack, contextmanager
from importlib import import_module
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
    with ExitStack() as stack:
        # Pieces carry their arrays on purpose: what is handed over beforehand dies with the worker that holds it
        stack.enter_context(dask_config.set({"distributed.admin.large-graph-warning-threshold": "64GB"}))
        try:
            client = distributed.Client(address, timeout=_CONNECT_SECONDS, set_as_default=False)
            stack.callback(client.close, timeout=_CONNECT_SECONDS)
            versions = client.get_versions()
        except (OSError, ValueError, TypeError) as error:
            raise CityVerseError(
                say("No Dask scheduler answers at {address} ({reason}). Start it, mend the address in the settings, "
                    "or clear it to compute on this machine.", address=address, reason=str(error) or "no answer")
            ) from error  # fmt: skip
        _check_workers(address, versions["workers"])
        # For good: another run may use a cluster at the same time, and still need it when this one ends
        cloudpickle.register_pickle_by_value(sys.modules[_PACKAGE])
        yield _Cluster(client, cloudpickle, sum(client.nthreads().values()), address)


class _Cluster(Executor):
    """Hands work to Dask as one parcel of bytes that no worker needs a module of ours to open.

    It is not the client's own executor, which keeps results on the workers until they are collected as garbage.
    """

    def __init__(self, client: Any, pickle: Any, workers: int, address: str) -> None:
        self._client, self._pickle, self.workers, self._address = client, pickle, workers, address

    def submit(self, work: Callable[..., R], /, *arguments: Any, **options: Any) -> Future[R]:
        parcel = self._pickle.dumps(_Call(work, arguments, options))
        outer: Future[R] = Future()
        self._client.loop.add_callback(self._deliver, parcel, outer)
        return outer

    async def _deliver(self, parcel: bytes, outer: Future[Any]) -> None:
        """See a piece through, on the client's own loop; never raise there."""
        pieces: list[Any] = []
        try:
            for patience in _PATIENCE:
                if outer.cancelled():
                    break
                pieces.append(self._client.submit(self._pickle.loads, parcel, pure=False, retries=_RETRIES))
                if await self._fetch(pieces[-1], outer, patience):
                    break
        except Exception as error:  # noqa: BLE001 - a future carries whatever was raised
            if not outer.cancelled():
                outer.set_exception(error)
        for piece in pieces:
            if outer.cancelled():
                await piece.cancel()
            piece.release()

    async def _fetch(self, piece: Any, outer: Future[Any], patience: float | None) -> bool:
        """Wait until a piece is done, or wanted no more, and hand over its result; False where that does not come."""
        ended = asyncio.Event()
        for future in (piece, outer):
            future.add_done_callback(lambda _: self._client.loop.add_callback(ended.set))
        await ended.wait()
        if outer.cancelled():
            return True
        if piece.status != "finished":
            failure = await piece.exception() if piece.status == "error" else None
            outer.set_exception(failure if failure and not _is_killed(failure) else self._lost(failure))
            return True
        result = asyncio.ensure_future(piece.result())
        arrived, _ = await asyncio.wait({result}, timeout=patience)
        if not arrived:
            result.add_done_callback(_hear)
        elif not outer.cancelled():
            outer.set_result(result.result())
        return bool(arrived)

    def _lost(self, failure: BaseException | None) -> CityVerseError:
        reason = str(failure) if failure else "the scheduler dropped it"
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
