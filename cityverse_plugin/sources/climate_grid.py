"""From the coordinates of a climate variable to its grid on the map, cut to an area before anything is read."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
from numpy.typing import NDArray

from ..engine.checks import wkt_of
from ..engine.tiles import Stop
from ..twin.messages import CityVerseError, Message, say
from . import climate_nearest as nearest
from .climate_axes import Axis, X, Y, is_latitude, is_longitude
from .climate_crs import FloatArray, System, system_of, to_degrees
from .climate_lines import EVEN, Lines, lines, longitudes, longitudes_within
from .climate_placing import Nearest, Placement, Straight, north_up
from .climate_store import Array, Store, place, read_all
from .climate_values import decoded
from .climate_variables import CURVED, Variable, curved_places

Area = tuple[float, float, float, float]

#: Points of a grid at which its system is compared with the longitudes and latitudes that the file states.
_COMPARED = 5
_EDGE_POINTS = 41


@dataclass(frozen=True)
class _Net:
    """The lines of a grid and their system."""

    columns: Lines
    rows: Lines
    system: System


def placement(store: Store, variable: Variable, area: Area | None = None, cancelled: Stop | None = None) -> Placement:
    """Return where the values of a variable on a grid go.

    Parameters
    ----------
    store : Store
        The file.
    variable : Variable
        One of the layouts "grid" and "curved".
    area : tuple of float, optional
        West, south, east, north in WGS 84 [degrees]; west is greater than east where it crosses the 180th meridian.
    cancelled : callable, optional
        Asked while the nearest cells are looked for.

    Raises
    ------
    CityVerseError
        The coordinates make no grid, or the area lies elsewhere.
    """
    if variable.layout == CURVED:
        return _curved(store, variable, (variable.latitude, variable.longitude), area, cancelled)
    notes: list[Message] = []
    if variable.is_unplaced:
        return _straight(store, variable, _counted(variable, notes), area, notes)
    net = _net(store, variable)
    places = curved_places(store, variable.array)
    if places is not None and net is not None and net.system.wkt:
        net = _proven(store, net, places, notes)
    if net is None and places is not None:
        return _curved(store, variable, (places[0].name, places[1].name), area, cancelled)
    if net is None:
        raise CityVerseError(
            say("{where}: its coordinates make no grid: some are the same, or no numbers.",
                where=place(store, variable.name))
        )  # fmt: skip
    if net.system.pole is not None:
        return _turned(store, variable, net, net.system.pole, area)
    return _straight(store, variable, net, area, notes)


def _counted(variable: Variable, notes: list[Message]) -> _Net:
    """Return rows and columns that are counted from the first, since nothing says where they lie."""
    y, x = (next(axis.size for axis in variable.axes if axis.kind == kind) for kind in (Y, X))
    notes.append(
        say("It does not say where its rows and columns lie: they are drawn as a picture, one unit each. Raster ▸"
            " Georeferencer puts it in its place.")
    )  # fmt: skip
    return _Net(Lines(0.5, 1.0, np.arange(x)), Lines(0.5 - y, 1.0, np.arange(y)[::-1]), System(""))


def _net(store: Store, variable: Variable) -> _Net | None:
    """Return rows and columns; None where they are uneven in a way that no lines fit, or of an unknown system."""
    x, y = variable.axis(X), variable.axis(Y)
    if x is None or y is None or not x.array or not y.array:
        return None
    arrays = store.arrays
    system = system_of(store, variable.array, arrays[x.array])
    if _is_degrees(store, variable):
        system = System(wkt_of(4326))
    if system is None:
        if curved_places(store, variable.array) is not None:
            return None
        system = System("")
    degrees = system.wkt == wkt_of(4326) and system.pole is None
    xs, ys = (_centres(store, arrays[axis.array], system.factor) for axis in (x, y))
    steps = _step(store, y, ys, system.factor), _step(store, x, xs, system.factor)
    columns = (longitudes if degrees else lines)(xs, _step(store, x, xs, system.factor) or steps[0] or 1.0)
    rows = lines(ys, steps[0] or steps[1] or 1.0)
    return None if columns is None or rows is None else _Net(columns, rows, system)


def _is_degrees(store: Store, variable: Variable) -> bool:
    x, y = variable.axis(X), variable.axis(Y)
    if x is None or y is None or not x.array or not y.array:
        return False
    return is_longitude(store.arrays[x.array]) and is_latitude(store.arrays[y.array])


def _centres(store: Store, array: Array, factor: float) -> FloatArray:
    return decoded(read_all(store, array.name), array) * factor


def _step(store: Store, axis: Axis, centres: FloatArray, factor: float) -> float:
    """Return the size of a cell along an axis, from its bounds where it is the only one; 0 where nothing tells."""
    if centres.size > 1:
        return abs(float(centres[-1] - centres[0])) / (centres.size - 1)
    bounds = store.arrays.get(store.arrays[axis.array].text("bounds"))
    if bounds is not None and bounds.shape == (1, 2):
        ends = decoded(read_all(store, bounds.name), bounds).ravel() * factor
        return abs(float(ends[1] - ends[0]))
    return 0.0


def _proven(store: Store, net: _Net, places: tuple[Array, Array], notes: list[Message]) -> _Net | None:
    """Compare a system with the longitudes and latitudes of the file, and take the figure of the Earth that fits best.

    None where none fits to half a cell: then the longitudes and latitudes are to be believed.
    """
    latitude, longitude = places
    if latitude.shape[-2:] != (len(net.rows.origin), len(net.columns.origin)):
        return net
    rows, columns = (np.unique(np.linspace(0, n - 1, _COMPARED).astype(int)) for n in latitude.shape[-2:])
    lead = [0] * (len(latitude.shape) - 2)
    points = [
        (row, column, *(_value_at(store, array, [*lead, row, column]) for array in (longitude, latitude)))
        for row in rows.tolist() for column in columns.tolist()
    ]  # fmt: skip
    if not any(math.isfinite(lon) and math.isfinite(lat) for _, _, lon, lat in points):
        return net
    errors = {}
    for wkt in (net.system.wkt, *net.system.candidates):
        errors[wkt] = _error(replace(net, system=replace(net.system, wkt=wkt)), np.array(points, dtype=float))
    best = min(errors, key=errors.__getitem__)
    if not errors[best] <= 0.5:
        notes.append(say("Its coordinate system does not fit the longitudes and latitudes that it states."))
        return None
    return replace(net, system=replace(net.system, wkt=best))


def _error(net: _Net, points: FloatArray) -> float:
    """Return how far stated places lie from those of the system [cells]; infinite where they have none."""
    x, y = net.system.forward()(points[:, 2], points[:, 3])
    columns, rows = (_seats(axis, points[:, n].astype(int)) for axis, n in ((net.columns, 1), (net.rows, 0)))
    east = (x - net.columns.first) / net.columns.step - columns
    if net.system.wkt == wkt_of(4326):
        around = 360 / net.columns.step
        east = (east + around / 2) % around - around / 2
    north = (y - net.rows.first) / net.rows.step - rows
    away = np.hypot(east, north)
    away = away[np.isfinite(points[:, 2]) & np.isfinite(points[:, 3])]
    return float(np.max(away)) if away.size and np.isfinite(away).all() else math.inf


def _seats(axis: Lines, numbers: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return where lines of the file are drawn."""
    order = np.argsort(axis.origin, kind="stable")
    return np.asarray(order[np.searchsorted(axis.origin[order], numbers)], dtype=np.int64)


def _value_at(store: Store, array: Array, at: list[int]) -> float:
    return float(decoded(store.read(array.name, at, [1] * len(at)), array).ravel()[0])


def _straight(store: Store, variable: Variable, net: _Net, area: Area | None, notes: list[Message]) -> Placement:
    columns: Lines | None = net.columns
    rows: Lines | None = net.rows
    degrees = net.system.wkt == wkt_of(4326)
    if area is not None and degrees:
        columns, rows = longitudes_within(net.columns, area[0], area[2]), net.rows.within(area[1], area[3])
    elif area is not None:
        west, south, east, north = _bounds(store, variable, net, area)
        columns, rows = net.columns.within(west, east), net.rows.within(south, north)
    if columns is None or rows is None:
        raise _elsewhere(store, variable, net, area)
    for axis, name in ((columns, say("columns")), (rows, say("rows"))):
        if axis.drawn:
            notes.append(
                say("Its {lines} are not evenly spaced: each cell of the layer, {step} wide, shows the nearest.",
                    lines=name, step=f"{axis.step:.4g}")
            )  # fmt: skip
        elif axis.moved > EVEN / 10:
            notes.append(
                say("Its {lines} are not quite evenly spaced: they are drawn at most {share} % of a cell from their"
                    " place.", lines=name, share=f"{100 * axis.moved:.2g}")
            )  # fmt: skip
    if not net.system.wkt:
        notes.append(
            say("It does not say in which coordinate reference system it is. Find out, and set it (Layer ▸ Set CRS).")
        )
    grid = north_up(columns, rows, net.system.wkt)
    return Straight(grid, rows.origin[::-1], columns.origin, tuple(notes))


def _bounds(store: Store, variable: Variable, net: _Net, area: Area) -> Area:
    """Return an area in the system of a projected grid."""
    if not net.system.wkt:
        raise CityVerseError(
            say("{where} does not say in which coordinate reference system it is, so no area can be cut from it."
                " Leave EXTENT empty.", where=place(store, variable.name))
        )  # fmt: skip
    west, south, east, north = area
    east = east + 360 if east < west else east
    share: FloatArray = np.linspace(0.0, 1.0, _EDGE_POINTS)
    lon, lat = np.meshgrid(west + share * (east - west), south + share * (north - south))
    x, y = net.system.forward()(np.asarray((lon + 180) % 360 - 180, dtype=np.float64), lat)
    there = np.isfinite(x) & np.isfinite(y)
    if not there.any():
        raise _elsewhere(store, variable, net, area)
    return float(x[there].min()), float(y[there].min()), float(x[there].max()), float(y[there].max())


def _turned(
    store: Store, variable: Variable, net: _Net, pole: tuple[float, float, float], area: Area | None
) -> Placement:
    spacing = min(net.columns.step, net.rows.step)
    grid = nearest.target(*nearest.degrees_of(pole, net.columns, net.rows), spacing, area)
    if grid is None:
        raise _elsewhere(store, variable, net, area)
    find = partial(nearest.find_turned, pole, net.columns, net.rows, grid)
    return Nearest(grid, find, (nearest.stated(grid, spacing),))


def _curved(
    store: Store, variable: Variable, names: tuple[str, str], area: Area | None, cancelled: Stop | None
) -> Placement:
    lats, lons = (_plane(store, name) for name in names)
    lats = np.where(np.abs(lats) <= 90, lats, np.nan)
    if np.array_equal(lats, np.repeat(lats[:, :1], lats.shape[1], axis=1)) and np.array_equal(
        lons, np.repeat(lons[:1], lons.shape[0], axis=0)
    ):  # rows and columns after all
        columns, rows = longitudes(lons[0], 1.0), lines(lats[:, 0], 1.0)
        if columns is not None and rows is not None:
            return _straight(store, variable, _Net(columns, rows, System(wkt_of(4326))), area, [])
    spacing = nearest.spacing_of(lons, lats)
    grid = nearest.target(lons, lats, spacing, area, nearest.MOST_CURVED) if spacing > 0 else None
    if grid is None:
        raise _elsewhere(store, variable, None, area)
    found = nearest.find_curved(lons, lats, grid, cancelled)
    return Nearest(grid, partial(nearest.taken, *found), (nearest.stated(grid, spacing),))


def _plane(store: Store, name: str) -> FloatArray:
    """Return coordinates of two dimensions; of one of time in front of them the first."""
    array = store.arrays[name]
    lead = len(array.shape) - 2
    raw = store.read(name, [0] * len(array.shape), [1] * lead + list(array.shape[lead:]))
    return decoded(raw, array).reshape(array.shape[lead:])


def _elsewhere(store: Store, variable: Variable, net: _Net | None, area: Area | None) -> CityVerseError:
    if area is None:
        return CityVerseError(
            say("{where}: no longitude and latitude of its cells can be used: they are missing or no places on the"
                " Earth. Ask who made the file.", where=place(store, variable.name))
        )  # fmt: skip
    reach = Message("")
    if net is not None and net.system.wkt and net.system.pole is None:
        x = np.array([net.columns.low, net.columns.high] * 2)
        y = np.repeat([net.rows.low, net.rows.high], 2)
        lon, lat = (x, y) if net.system.wkt == wkt_of(4326) else to_degrees(net.system.wkt, x, y)
        if np.isfinite(lon).all():
            reach = say("It reaches from {west}° to {east}° east and from {south}° to {north}° north.",
                        west=f"{lon.min():.4g}", east=f"{lon.max():.4g}", south=f"{lat.min():.4g}",
                        north=f"{lat.max():.4g}")  # fmt: skip
    return CityVerseError(say("{where} has no cell in EXTENT. {reach}", where=place(store, variable.name), reach=reach))
