"""Where and with how much memory analyses run, as the settings say, and how fast they were on this machine."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from dataclasses import dataclass

from ..engine.estimate import machine_speed, updated_speed
from ..engine.executors import executor_for
from ..engine.scratch import block_cache
from .settings import set_value, value

#: Bytes that a run may hold, unless the settings say otherwise; the least that is of use.
DEFAULT_MEMORY = 512 << 20
LEAST_MEMORY = 64 << 20
_SCHEDULER, _WORKERS, _MEMORY = "scheduler", "workers", "memory-mib"
_CACHE_BYTES = 64 << 20
#: Shorter runs tell more of starting than of computing.
_TELLING_SECONDS = 1.0


@dataclass(frozen=True)
class Machine:
    """What analyses may use.

    Parameters
    ----------
    scheduler
        Address of a Dask scheduler, "" to compute on this machine.
    workers
        Threads on this machine, 0 for one a processor.
    memory
        Bytes that a run may hold at a time.
    """

    scheduler: str = ""
    workers: int = 0
    memory: int = DEFAULT_MEMORY


def machine() -> Machine:
    """Return what the settings say; what makes no sense there counts as not set."""
    memory = _number(_MEMORY) << 20
    return Machine(
        str(value(_SCHEDULER, "") or "").strip(),
        _number(_WORKERS),
        max(LEAST_MEMORY, memory) if memory else DEFAULT_MEMORY,
    )


def set_machine(chosen: Machine) -> None:
    """Keep what analyses may use."""
    set_value(_SCHEDULER, chosen.scheduler.strip())
    set_value(_WORKERS, chosen.workers)
    set_value(_MEMORY, chosen.memory >> 20)


@contextmanager
def executor(scheduler: bool = True) -> Iterator[Executor]:
    """Lend the executor of the settings, GDAL's memory bounded meanwhile.

    Parameters
    ----------
    scheduler : bool
        Whether the work may leave this machine; not where it uses open files.

    Raises
    ------
    CityVerseError
        The scheduler is of no use; the text says why.
    """
    chosen = machine()
    address = chosen.scheduler if scheduler else ""
    with block_cache(min(_CACHE_BYTES, chosen.memory // 4)), executor_for(address, chosen.workers or None) as pool:
        yield pool


def speed(key: str, usual: float) -> tuple[float, bool]:
    """Return units of work a second, and whether they were measured here in earlier runs.

    Parameters
    ----------
    key : str
        Of the algorithm.
    usual : float
        On the reference machine.
    """
    try:
        known = float(value(_speed_key(key), 0) or 0)
    except (TypeError, ValueError):
        known = 0.0
    return (known, True) if known > 0 else (usual * machine_speed(), False)


def learn(key: str, units: int, seconds: float) -> None:
    """Remember how long a run took; too short ones are not heard."""
    if seconds < _TELLING_SECONDS or units <= 0:
        return
    known, measured = speed(key, 1.0)
    set_value(_speed_key(key), updated_speed(known if measured else None, units, seconds))


def _speed_key(key: str) -> str:
    return f"speed/{key}/{'cluster' if machine().scheduler else 'here'}"


def _number(key: str) -> int:
    try:
        return max(0, int(value(key, 0) or 0))
    except (TypeError, ValueError):
        return 0
