"""How fast this machine is, so that a run can say beforehand how long it will take."""

from __future__ import annotations

import time
from functools import lru_cache

import numpy as np

#: Cells a second of `_trial` on the machine for which algorithms state their speed.
_REFERENCE = 3.0e9
_TRIAL_SECONDS = 0.02


@lru_cache(maxsize=1)
def machine_speed() -> float:
    """Return how fast numpy is here, as a multiple of the reference machine; measured once, in 20 ms."""
    first, second = np.linspace(0, 1, 1 << 15, dtype=np.float32), np.full(1 << 15, 0.5, dtype=np.float32)
    begun, rounds = time.process_time(), 0
    while (spent := time.process_time() - begun) < _TRIAL_SECONDS:
        for _ in range(16):
            np.maximum(first, second, out=second)
            np.multiply(second, 0.999, out=second)
        rounds += 16
    return rounds * len(first) / spent / _REFERENCE


def updated_speed(known: float | None, units: int, seconds: float) -> float:
    """Return units of work a second after a run: the latest counts half, so that one odd run does not mislead long."""
    found = units / seconds
    return found if known is None else (known + found) / 2
