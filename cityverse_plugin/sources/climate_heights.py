"""At which height, depth or pressure the rows of a table of climate series hold."""

from __future__ import annotations

from .climate_axes import LEVEL, auxiliaries, kind_of
from .climate_stations import Stations
from .climate_store import Array, Store
from .climate_variables import Variable, feature_type


def heights_of(store: Store, variable: Variable, stations: Stations) -> Array | None:
    """Return the array that says at which level each value is, None without one."""
    array = variable.array
    named = array.text("coordinates").split()
    found = [
        one for one in auxiliaries(store, array)
        if one.dims and set(one.dims) <= set(array.dims) and one.kind in ("i", "u", "f") and kind_of(one) == LEVEL
        and (one.name.rpartition("/")[2] in named or _is_coordinate(one))
    ]  # fmt: skip
    # What lies along more than the places tells more than the height of a mast
    found.sort(key=lambda one: -len(set(one.dims) - set(stations.dims)))
    return found[0] if found else None


def rows_of(store: Store, heights: Array | None) -> frozenset[str]:
    """Return the dimensions along which each level is a row, and none is chosen: of profiles and single samples."""
    if heights is None or (_is_own(heights) and "profile" not in feature_type(store)):
        return frozenset()
    return frozenset(heights.dims)


def _is_coordinate(array: Array) -> bool:
    """Whether an array says where values are; pressure, for one, may as well be what is measured."""
    return array.text("axis").upper() == "Z" or array.text("positive").lower() in ("up", "down") or _is_own(array)


def _is_own(array: Array) -> bool:
    return array.dims == (array.name.rpartition("/")[2],)
