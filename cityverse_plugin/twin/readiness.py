"""What each layer of a twin is, what is wrong with it, and which analyses can run."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .crs import is_geographic
from .messages import Message, say
from .model import Layer, Twin
from .roles import role


@dataclass(frozen=True)
class Need:
    """One input of an analysis: any of the `roles` fills it.

    `bands` are common names that the raster must have, `fields` meanings that the table must have, `projected`
    whether coordinates must be lengths.
    """

    parameter: str
    roles: tuple[str, ...]
    bands: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    projected: bool = False
    optional: bool = False


@dataclass(frozen=True)
class Analysis:
    """An analysis as the readiness report sees it: id, title in the user's language, and needs."""

    id: str
    title: str
    needs: tuple[Need, ...]


@dataclass(frozen=True)
class Problem:
    """Something about a layer; `blocking` when no analysis should use it."""

    code: str
    message: Message
    blocking: bool = False


@dataclass(frozen=True)
class LayerState:
    """What a layer is and what is wrong with it."""

    layer: Layer
    summary: Message
    problems: tuple[Problem, ...]


@dataclass(frozen=True)
class AnalysisState:
    """Whether an analysis can run, with which layers, and else what it lacks."""

    analysis: Analysis
    layers: tuple[Layer, ...]
    lacking: tuple[Message, ...]

    @property
    def can_run(self) -> bool:
        """Whether nothing that it must have is lacking."""
        return not self.lacking


@dataclass(frozen=True)
class Readiness:
    """The whole report."""

    layers: tuple[LayerState, ...]
    analyses: tuple[AnalysisState, ...]


def readiness(twin: Twin, analyses: Iterable[Analysis] = ()) -> Readiness:
    """Look through a twin; nothing is opened, only what the records say is judged."""
    states = tuple(LayerState(layer, summarise(layer), problems(layer)) for layer in twin.layers)
    usable = [state.layer for state in states if not any(problem.blocking for problem in state.problems)]
    return Readiness(states, tuple(_judge(analysis, usable) for analysis in analyses))


def summarise(layer: Layer) -> Message:
    """One line on what a layer is made of."""
    asset = layer.asset
    if asset.grid is not None:
        size = f"{asset.grid.cell_width:.4g}"
        values = {"width": asset.grid.width, "height": asset.grid.height, "bands": len(asset.bands), "cell": size}
        if is_geographic(asset.crs):
            return say("{width} × {height} cells of {cell}°, {bands} band(s)", **values)
        return say("{width} × {height} cells of {cell} m, {bands} band(s)", **values)
    if asset.rows is not None:
        return say("{count} features", count=asset.rows)
    return say("{type} file", type=asset.media_type or "?")


def problems(layer: Layer) -> tuple[Problem, ...]:
    """Return everything that is wrong with a layer, the blocking ones first."""
    found = [*_place_problems(layer), *_value_problems(layer), *_paper_problems(layer)]
    return tuple(sorted(found, key=lambda problem: not problem.blocking))


def _place_problems(layer: Layer) -> list[Problem]:
    if not layer.asset.crs:
        text = say("It has no coordinate reference system: set it in the layer's properties, then add it again.")
        return [Problem("crs-missing", text, blocking=True)]
    if is_geographic(layer.asset.crs) and layer.asset.is_raster:
        text = say("Its coordinates are degrees: reproject it to a metric system (for instance UTM) before analyses.")
        return [Problem("crs-geographic", text)]
    return []


def _value_problems(layer: Layer) -> list[Problem]:
    found = []
    if layer.role is None and (layer.record.role or layer.record.kind == "layer"):
        text = say("Its role “{role}” is not known here: give it one.", role=layer.record.role)
        found.append(Problem("role-unknown", text))
    if layer.asset.bands and all(band.nodata is None for band in layer.asset.bands):
        found.append(Problem("nodata-missing", say("No NoData value is stated: holes may count as values.")))
    return [*found, *_range_problems(layer)]


def _range_problems(layer: Layer) -> list[Problem]:
    known = layer.role
    if known is None or known.low is None or known.high is None:
        return []
    spans = [(band.name, band.minimum, band.maximum) for band in layer.asset.bands]
    outside = [
        (name, low, high)
        for name, low, high in spans
        if low is not None and high is not None and (low < known.low or high > known.high)
    ]
    if not outside:
        return []
    unit = "" if known.unit in ("", "1") else f" {known.unit}"
    text = say(
        "Values of {bands} run from {low} to {high}, expected is {least} to {most}{unit}.",
        bands=", ".join(name for name, _, _ in outside),
        low=f"{min(low for _, low, _ in outside):g}",
        high=f"{max(high for _, _, high in outside):g}",
        least=f"{known.low:g}",
        most=f"{known.high:g}",
        unit=unit,
    )
    return [Problem("out-of-range", text)]


def _paper_problems(layer: Layer) -> list[Problem]:
    found = []
    if layer.record.start is None and layer.record.end is None:
        found.append(Problem("date-missing", say("It has no date: say when it was measured.")))
    if not layer.record.licence:
        found.append(Problem("licence-missing", say("It has no licence: it cannot be published until it has one.")))
    for column in layer.record.fields.values():
        if layer.asset.columns and column not in {name for name, _ in layer.asset.columns}:
            found.append(Problem("field-missing", say("Its table has no column “{column}”.", column=column)))
    return found


def _judge(analysis: Analysis, layers: Sequence[Layer]) -> AnalysisState:
    chosen: list[Layer] = []
    lacking: list[Message] = []
    for need in analysis.needs:
        fitting = [layer for layer in layers if layer.record.role in need.roles or not need.roles]
        usable = [layer for layer in fitting if not _shortcomings(need, layer)]
        if usable:
            chosen.append(usable[0])
        elif not need.optional:
            lacking.extend(_shortcomings(need, fitting[0]) if fitting else [_missing(need)])
    return AnalysisState(analysis, tuple(chosen), tuple(lacking))


def _missing(need: Need) -> Message:
    wanted = role(need.roles[0]) if need.roles else None
    if wanted is None:
        return say("It needs a layer for {parameter}.", parameter=need.parameter)
    return say("It needs “{role}”: {filled_by}.", role=say(wanted.title), filled_by=say(wanted.filled_by))


def _shortcomings(need: Need, layer: Layer) -> list[Message]:
    title = layer.record.title or layer.record.id
    found = []
    names = {band.common_name for band in layer.asset.bands}
    absent = [name for name in need.bands if name not in names]
    if absent:
        found.append(say("“{layer}” has no band {bands}.", layer=title, bands=", ".join(absent)))
    unmapped = [name for name in need.fields if name not in layer.record.fields]
    if unmapped:
        found.append(say("“{layer}” does not say which column is {fields}.", layer=title, fields=", ".join(unmapped)))
    if need.projected and is_geographic(layer.asset.crs):
        found.append(say("“{layer}” is in degrees: reproject it to a metric system.", layer=title))
    return found
