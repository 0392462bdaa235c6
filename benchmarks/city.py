"""The city that all contestants get, and how far a sky is from the exact one."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from . import reference

SEED = 7
#: Cells whose sky is walked exactly; another seed than the city's.
SAMPLE, SAMPLE_SEED = 2000, 20261122
#: What was computed once is kept here; `make clean` leaves it.
KEPT = Path(__file__).resolve().parents[1] / ".build/bench"


@lru_cache(maxsize=1)
def _city(size: int) -> Any:
    from cityverse.cityverse_plugin.sources.synthetic import generate

    return generate(size, 1.0, SEED)


def surface(size: int) -> dict[str, NDArray[Any]]:
    """Return the surface of the synthetic city, without trees, `size` × `size` cells of 1 m [m], float32."""
    return {"surface": _city(size).surface}


def terrain(size: int) -> dict[str, NDArray[Any]]:
    """Return the ground of the same city [m], float32."""
    return {"terrain": _city(size).terrain}


def kept(name: str, heights: NDArray[Any], make: Callable[[], NDArray[Any]]) -> NDArray[Any]:
    """Return what the reference says of these heights; it is computed once and then read from disk."""
    source = Path(reference.__file__).read_bytes()
    path = KEPT / f"{name}-{zlib.crc32(source):08x}-{checksum({'heights': heights})}.npy"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        np.save(path, make())
    return np.asarray(np.load(path))


def checksum(arrays: Mapping[str, NDArray[Any]]) -> str:
    """Return a checksum of arrays: with other inputs, what was measured before is void."""
    total = 0
    for array in arrays.values():
        total = zlib.crc32(np.ascontiguousarray(array).tobytes(), total)
    return f"{total:08x}"


def sky_errors(heights: NDArray[Any], found: NDArray[Any], measure: str) -> dict[str, float]:
    """Compare sky view factors with the exact ones at random cells.

    Parameters
    ----------
    measure
        "cosine" for the factor of a flat receiver, "visible" for the share of the hemisphere that is sky.

    Returns
    -------
    dict
        Root mean square and mean differences, where obstacles begin at faces and where they stand at centres.
    """
    cells = reference.sample((heights.shape[0], heights.shape[1]), SAMPLE, SAMPLE_SEED)
    errors = {}
    for to in ("face", "centre"):

        def exact(to: Any = to) -> NDArray[Any]:
            tangents = reference.horizons(heights, cells, to=to)
            return np.stack([reference.sky_view_factor(tangents), reference.visible_sky(tangents)])

        truth = kept(f"sky-{to}", heights, exact)[0 if measure == "cosine" else 1]
        off = found[cells] - truth
        off = off[np.isfinite(off)]
        errors[f"RMSE to {to}s"] = float(np.sqrt(np.mean(off**2)))
        errors[f"bias to {to}s"] = float(np.mean(off))
    return errors
