"""The variables of a climate file that can be loaded: what each measures, its axes, and where its values lie."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ..twin.messages import CityVerseError, Message, say
from .climate_axes import LEVEL, MEMBER, OTHER, TIME, Axis, X, Y, auxiliaries, axes, is_latitude, is_longitude
from .climate_ragged import instances
from .climate_store import Array, Store, find, place

GRID, CURVED, POINTS, NOWHERE = "grid", "curved", "points", "nowhere"
_REFERRING = ("bounds", "climatology", "coordinates", "grid_mapping", "cell_measures", "formula_terms")
_MOST_NAMED = 30
MESH = say("It holds a mesh, which QGIS opens itself: Layer ▸ Add Layer ▸ Add Mesh Layer.")
#: Series whose places may have two dimensions, of which the second runs along each of them.
_SAMPLED = ("point", "profile", "timeseries", "trajectory", "timeseriesprofile", "trajectoryprofile")
_HEIGHT = re.compile(r"([a-z]+)(\d+)m?")


@dataclass(frozen=True)
class Variable:
    """A quantity of a file.

    Parameters
    ----------
    array : Array
        Its values.
    axes : tuple of Axis
        One for each dimension.
    layout : str
        "grid": cells in rows and columns with coordinates for each row and column. "curved": a longitude and a
        latitude for each cell. "points": stations, tracks, cells without order. "nowhere": no place is told, as of an
        average of the whole Earth.
    latitude, longitude : str
        Arrays with the places of "curved" and "points", "" otherwise.
    """

    array: Array
    axes: tuple[Axis, ...]
    layout: str
    latitude: str = ""
    longitude: str = ""

    @property
    def name(self) -> str:
        """Its name in the file."""
        return self.array.name

    @property
    def title(self) -> str:
        """What people call it."""
        told = (self.array.text(key) for key in ("long_name", "standard_name", "description"))
        return next((text for text in told if text), self.name)[:200]

    @property
    def unit(self) -> str:
        """Its unit in the file's own spelling."""
        return self.array.text("units")[:60]

    def axis(self, kind: str) -> Axis | None:
        """Return the axis of a kind, None without one."""
        return next((axis for axis in self.axes if axis.kind == kind), None)

    @property
    def is_unplaced(self) -> bool:
        """Whether it has rows and columns without coordinates."""
        x = self.axis(X)
        return self.layout == GRID and x is not None and not x.array

    @property
    def choices(self) -> tuple[Axis, ...]:
        """The axes of which one place is to be chosen: neither rows, columns nor times."""
        return tuple(axis for axis in self.axes if axis.kind in (LEVEL, MEMBER, OTHER))

    def summary(self) -> str:
        """Return a line that tells it from the others."""
        unit = f" [{self.unit}]" if self.unit else ""
        sizes = " × ".join(f"{axis.dim} {axis.size}" for axis in self.axes)
        title = "" if self.title == self.name else f": {self.title}"
        return f"{self.name}{title}{unit} ({sizes})"


def variables(store: Store) -> list[Variable]:
    """Return what can be loaded: no coordinates, no bounds, nothing that only helps other arrays."""
    hidden = _hidden(store)
    placed: list[Variable] = []
    nowhere: list[Variable] = []
    for array in store.arrays.values():
        if array.kind in ("i", "u", "f") and array.dims and 0 not in array.shape and array.name not in hidden:
            variable = _placed(store, array)
            (nowhere if variable.layout == NOWHERE or variable.is_unplaced else placed).append(variable)
    # Beside others, what has no place is no data of its own, such as the number of days of each month
    return placed or [variable for variable in nowhere if variable.axis(TIME) is not None]


def choose(store: Store, wanted: str) -> Variable:
    """Return a variable by its name, its standard name or its title; the only one where none is named.

    Raises
    ------
    CityVerseError
        There is none, or there are several; the sentence names them.
    """
    known = variables(store)
    if not known:
        raise CityVerseError(
            say("{where} holds no variable with a place: neither a grid nor stations with coordinates. {broken}",
                where=place(store), broken=MESH if has_mesh(store) else _broken(store))
        )  # fmt: skip
    if not wanted:
        if len(known) == 1:
            return known[0]
        raise CityVerseError(
            say("{where} holds several variables. Choose one in VARIABLE: {names}.",
                where=place(store), names=_names(known))
        )  # fmt: skip
    # What netCDF calls t2m and u10 is 2t and 10u in GRIB
    turned = _HEIGHT.fullmatch(wanted.lower())
    for word in (wanted.lower(), turned.group(2) + turned.group(1) if turned else ""):
        for number in range(len(_called(known[0])) if word else 0):
            fitting = [variable for variable in known if _called(variable)[number].lower() == word]
            if len(fitting) == 1:
                return fitting[0]
    raise CityVerseError(
        say("{where} holds no variable “{wanted}” that can be loaded. Choose one of: {names}. {broken}",
            where=place(store), wanted=wanted[:80], names=_names(known), broken=_broken(store))
    )  # fmt: skip


def _called(variable: Variable) -> tuple[str, str, str, str]:
    """Return the names by which people may ask for a variable, the surest first."""
    name = variable.name
    return name, name.rpartition("/")[2], variable.array.text("standard_name"), variable.title


def _placed(store: Store, array: Array) -> Variable:
    known = axes(store, array)
    kinds = {axis.kind: axis for axis in known}
    curved = curved_places(store, array)
    if curved is not None and _are_samples(store, curved[0], known):
        return Variable(array, known, POINTS, curved[0].name, curved[1].name)
    if X in kinds and Y in kinds:
        if kinds[X].size == 1 and kinds[Y].size == 1 and _has_degrees(store, kinds[X], kinds[Y]):
            return Variable(array, known, POINTS, kinds[Y].array, kinds[X].array)
        if curved is None or array.text("grid_mapping") or _has_degrees(store, kinds[X], kinds[Y]):
            return Variable(array, known, GRID)
    if curved is not None:
        latitude, longitude = curved
        rows, columns = latitude.dims[-2:]
        role = {rows: Y, columns: X}
        turned = tuple(Axis(a.dim, a.size, role.get(a.dim, OTHER if a.kind in (X, Y) else a.kind)) if a.dim in role
                       or a.kind in (X, Y) else a for a in known)  # fmt: skip
        return Variable(array, turned, CURVED, latitude.name, longitude.name)
    single = _pair(store, array, 1) or _pair(store, array, 0) or _lone(store, array, known)
    if single is not None:
        return Variable(array, known, POINTS, single[0].name, single[1].name)
    return _picture(array, known)


def _picture(array: Array, known: tuple[Axis, ...]) -> Variable:
    """Return a variable without places: on rows and columns where its last two dimensions say nothing else."""
    last = [axis for axis in known if axis.kind != TIME][-2:]
    if len(last) < 2 or not all(axis.kind == OTHER and not axis.array and axis.size > 1 for axis in last):
        return Variable(array, known, NOWHERE)
    role = dict(zip((axis.dim for axis in last), (Y, X)))
    return Variable(array, tuple(replace(axis, kind=role.get(axis.dim, axis.kind)) for axis in known), GRID)


def _lone(store: Store, array: Array, known: tuple[Axis, ...]) -> tuple[Array, Array] | None:
    """Return the only latitude and longitude of a file, which have dimensions of their own (as in OceanSITES)."""
    if any(axis.kind in (X, Y) for axis in known):
        return None
    beside = [other for other in store.arrays.values() if other.group == array.group]
    found = [[other for other in beside if look(other)] for look in (is_latitude, is_longitude)]
    if [len(one) for one in found] != [1, 1]:
        return None
    latitude, longitude = found[0][0], found[1][0]
    lengths = {1, *(axis.size for axis in known if axis.kind == TIME)}
    fits = latitude.shape == longitude.shape and len(latitude.shape) == 1 and latitude.shape[0] in lengths
    return (latitude, longitude) if fits else None


def has_mesh(store: Store) -> bool:
    """Whether a file describes a mesh (UGRID conventions)."""
    return any(array.text("cf_role") == "mesh_topology" for array in store.arrays.values())


def feature_type(store: Store) -> str:
    """Return what the file says that its series are, in small letters: “timeseries”, “trajectoryprofile” …"""
    told = (store.attributes.get(key) for key in ("featureType", "cdm_data_type"))
    return next((text.lower().replace("_", "") for text in told if isinstance(text, str) and text.strip()), "")


def _are_samples(store: Store, latitude: Array, known: tuple[Axis, ...]) -> bool:
    """Whether places of two dimensions are those of samples along tracks, and not cells in rows and columns."""
    dims = latitude.dims[-2:]
    if feature_type(store) in _SAMPLED or any(axis.dim in dims and axis.kind == TIME for axis in known):
        return True
    return any(array.text("cf_role") and array.dims == dims[:1] for array in store.arrays.values())


def curved_places(store: Store, array: Array) -> tuple[Array, Array] | None:
    """Return the latitudes and longitudes of every cell of an array, None where the file has none."""
    return _pair(store, array, 2)


def _has_degrees(store: Store, x: Axis, y: Axis) -> bool:
    arrays = store.arrays
    return bool(x.array and y.array) and is_longitude(arrays[x.array]) and is_latitude(arrays[y.array])


def _pair(store: Store, array: Array, rank: int) -> tuple[Array, Array] | None:
    """Return the latitudes and longitudes of an array that have so many dimensions of place."""
    near = [other for other in auxiliaries(store, array) if _rank(array, other) == rank]
    near += [other for other in _instances(store, array) if rank == 1]
    latitudes = [other for other in near if is_latitude(other)]
    longitudes = [other for other in near if is_longitude(other)]
    for latitude in latitudes:
        for longitude in longitudes:
            if latitude.dims == longitude.dims:
                return latitude, longitude
    return None


def _rank(array: Array, other: Array) -> int:
    """Return how many dimensions a coordinate has besides a leading one of time (as in WRF); -1: it is foreign."""
    dims = other.dims
    if len(dims) == 3 and dims[0] == array.dims[0]:
        dims = dims[1:]
    return len(dims) if set(dims) <= set(array.dims) else -1


def _instances(store: Store, array: Array) -> Iterator[Array]:
    """Yield arrays along that of which the samples of a ragged table are."""
    for dim in instances(store, array):
        yield from (a for a in store.arrays.values() if a.dims == (dim,) and a.group == array.group)


def _hidden(store: Store) -> set[str]:
    found: set[str] = set()
    for array in store.arrays.values():
        words = [word for key in _REFERRING for word in array.text(key).replace(":", " ").split()]
        named = [find(store, word, array.group) for word in words]
        found.update(other.name for other in named if other is not None)
        own = array.dims == (array.name.rpartition("/")[2],)
        helper = any(array.text(key) for key in ("sample_dimension", "instance_dimension", "cf_role", "compress"))
        place_of_cell = (is_latitude(array) or is_longitude(array)) and len(array.dims) <= 3
        if own or helper or place_of_cell or _is_bounds(array):
            found.add(array.name)
        if array.text("axis") or (array.text("units").find(" since ") > 0 and len(array.dims) <= 2):
            found.add(array.name)
    return found


def _is_bounds(array: Array) -> bool:
    name = array.name.lower()
    return name.endswith(("_bnds", "_bounds", "_vertices", "_bnd")) and array.shape[-1:] in ((2,), (4,))


def _names(known: list[Variable]) -> Message:
    more = len(known) - _MOST_NAMED
    listed = "; ".join(variable.summary() for variable in known[:_MOST_NAMED])
    return (
        say("{names}; and {more} more", names=listed, more=more) if more > 0 else Message("{names}", {"names": listed})
    )


def _broken(store: Store) -> Message:
    if not store.broken:
        return Message("")
    name, reason = store.broken[0]
    return say("“{array}” is not read: {reason}", array=name, reason=reason)
