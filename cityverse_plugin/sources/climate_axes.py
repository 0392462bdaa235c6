"""What the dimensions of a climate file mean, by the CF conventions and, where files do not keep to them, by habit."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .climate_store import Array, Store, find
from .climate_time import is_duration, is_time_unit

X, Y, TIME, LEVEL, MEMBER, OTHER = "x", "y", "time", "level", "member", "other"

_AXIS = {"X": X, "Y": Y, "T": TIME, "Z": LEVEL, "E": MEMBER}
_EAST = re.compile(r"degrees?[_ ]?(east|e|longitude)", re.IGNORECASE)
_NORTH = re.compile(r"degrees?[_ ]?(north|n|latitude)", re.IGNORECASE)
_PRESSURE = re.compile(r"h?pa|pascals?|m?bars?|millibars?|mb|dbar|decibars?", re.IGNORECASE)
_STANDARD = {
    "longitude": X,
    "latitude": Y,
    "grid_longitude": X,
    "grid_latitude": Y,
    "projection_x_coordinate": X,
    "projection_y_coordinate": Y,
    "projection_x_angular_coordinate": X,
    "projection_y_angular_coordinate": Y,
    "time": TIME,
    "realization": MEMBER,
}
_STANDARD_LEVEL = re.compile(
    r"(height|altitude|depth|air_pressure|model_level_number|geopotential_height)(_\w+)?"
    r"|(atmosphere|ocean)_\w*(coordinate|level)"
)
_NAMES = (
    (X, r"lon|long|longitude|lons|x|xc|rlon|nav_lon|west_east|easting"),
    (Y, r"lat|latitude|lats|y|yc|rlat|nav_lat|south_north|northing"),
    (TIME, r"time|t|valid_time|times"),
    (LEVEL, r"level|levels?|lev|plev|pressure(_level)?|isobaricinhpa|height|heights?|altitude|alt|depth|z|zlev"
            r"|bottom_top|hybrid|model_level(_number)?|heightaboveground"),
    (MEMBER, r"member|members|ens|ensemble|ensemble_member|realization|realisation|number|realiz"),
)  # fmt: skip
_PLACES = (X, Y)
# WRF has them for the middles of its cells, and for their sides and corners
_LONGITUDES, _LATITUDES = (
    r"lon|long|longitude|lons|nav_lon|xlong(_[muvc])?",
    r"lat|latitude|lats|nav_lat|xlat(_[muvc])?",
)


@dataclass(frozen=True)
class Axis:
    """A dimension of an array, what it means, and the array with its coordinates ("" without one)."""

    dim: str
    size: int
    kind: str
    array: str = ""


def kind_of(array: Array, name: str = "") -> str:
    """Return what the coordinates in an array say, "other" where nothing tells; `name` where it has another one."""
    if name not in array.found:
        array.found[name] = _kind(array, name)
    return array.found[name]


def _kind(array: Array, name: str) -> str:
    unit, standard = array.text("units"), array.text("standard_name")
    if is_time_unit(unit):
        return TIME if standard in ("", "time") else OTHER
    if array.text("axis").upper() in _AXIS:
        return _AXIS[array.text("axis").upper()]
    if standard in _STANDARD:
        return _STANDARD[standard]
    if _EAST.fullmatch(unit) or _NORTH.fullmatch(unit):
        return X if _EAST.fullmatch(unit) else Y
    if _STANDARD_LEVEL.fullmatch(standard) or array.text("positive").lower() in ("up", "down"):
        return LEVEL
    if _PRESSURE.fullmatch(unit):
        return LEVEL
    kind = kind_by_name(name or array.name)
    # What is called t in other units than those of time is a temperature
    return OTHER if kind == TIME and unit and _plain(name or array.name) == "t" and not is_duration(unit) else kind


def kind_by_name(name: str) -> str:
    """Return what a dimension usually means that is called so."""
    return next((kind for kind, pattern in _NAMES if re.fullmatch(pattern, _plain(name))), OTHER)


def _plain(name: str) -> str:
    return name.rpartition("/")[2].lower()


def is_longitude(array: Array) -> bool:
    """Whether an array holds degrees east, and not those of a turned grid or metres."""
    return _is_degrees(array, X, "longitude", _EAST)


def is_latitude(array: Array) -> bool:
    """Whether an array holds degrees north, and not those of a turned grid or metres."""
    return _is_degrees(array, Y, "latitude", _NORTH)


def _is_degrees(array: Array, kind: str, standard: str, unit: re.Pattern[str]) -> bool:
    if array.kind not in ("i", "u", "f"):
        return False
    stated = array.text("standard_name")
    if stated in _STANDARD:
        return stated == standard
    if array.text("units"):
        return bool(unit.fullmatch(array.text("units"))) or (
            array.text("units").lower() in ("degree", "degrees") and _named(array, kind)
        )
    return _named(array, kind)


def _named(array: Array, kind: str) -> bool:
    return bool(re.fullmatch(_LONGITUDES if kind == X else _LATITUDES, _plain(array.name)))


def axes(store: Store, array: Array) -> tuple[Axis, ...]:
    """Return the axes of an array, one for each dimension, each place and time at most once."""
    found = [_axis(store, array, dim, size) for dim, size in zip(array.dims, array.shape)]
    kinds = [axis.kind for axis in found]
    for kind in (X, Y, TIME):
        # Of several the one whose coordinates are called as it is, else the last, which varies fastest
        doubled = [number for number, known in enumerate(kinds) if known == kind]
        for number in doubled[:-1]:
            kinds[number] = OTHER
    return tuple(Axis(axis.dim, axis.size, kind, axis.array) for axis, kind in zip(found, kinds))


def _axis(store: Store, array: Array, dim: str, size: int) -> Axis:
    own = find(store, dim, array.group)
    if own is not None and own.dims == (dim,):
        return Axis(dim, size, kind_of(own), own.name)
    along = [other for other in auxiliaries(store, array) if other.dims == (dim,) and other.kind in ("i", "u", "f")]
    known = {kind_of(other): other for other in reversed(along)}
    if X in known and Y in known:  # stations, or the cells of a mesh
        return Axis(dim, size, OTHER, "")
    if kind_by_name(dim) == TIME and TIME not in known:  # whatever else changes with time
        return Axis(dim, size, TIME)
    for kind in (TIME, LEVEL, MEMBER, X, Y):
        if kind in known:
            return Axis(dim, size, kind, known[kind].name)
    kind = kind_by_name(dim)
    return Axis(dim, size, kind if kind not in _PLACES else OTHER)


def auxiliaries(store: Store, array: Array) -> list[Array]:
    """Return the coordinates that an array names, then whatever else lies beside it and may serve as such."""
    named = [find(store, word, array.group) for word in array.text("coordinates").split()]
    own = set(array.dims)
    beside = [other for other in store.arrays.values() if kind_of(other) != OTHER and own.issuperset(other.dims)]
    beside = [other for other in beside if other.group == array.group and other.name != array.name]
    return [other for other in named if other is not None] + [other for other in beside if other not in named]
