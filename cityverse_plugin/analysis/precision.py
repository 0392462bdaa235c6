"""Which precision a kernel computes in."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.floating[Any]]


def common_precision(*values: ArrayLike) -> np.dtype[Any]:
    """Return float32 where every array is float32 (numbers adapt), else float64."""
    arrays = [value for value in map(np.asarray, values) if value.ndim]
    if arrays and all(array.dtype == np.float32 for array in arrays):
        return np.dtype(np.float32)
    return np.dtype(np.float64)
