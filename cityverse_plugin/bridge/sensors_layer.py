"""Stations on the map: one layer a property, its features changed in place when values come or grow old."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsRendererCategory,
    QgsVectorLayer,
)

from ..sources.observations import Series
from ..twin.model import Twin
from .i18n import tr, without_markup
from .roles import set_role
from .sensors_levels import Level, scale_of
from .sensors_looks import marker, nothing
from .sensors_standing import NO_VALUE, STALE, STATE_WORDS, UNKNOWN, Standing
from .sensors_told import meaning, source_words
from .temporal import moment
from .tree import add_to_project
from .units import shown_unit, with_unit

#: What a layer of stations shows: address of the source, property and unit, as JSON.
SHOWS = "cityverse/sensors"
_FIELDS = (
    "field=series:string&field=station:string&field=property:string&field=unit:string&field=value:double"
    "&field=state:string&field=measured:datetime"
)
_FIRST_CHANGING = 4
#: No station has this state: it only gives the legend a line that says where the levels come from.
_SOURCE = "source"

Title = tuple[str, str]


class StationLayers:
    """The layers of stations in a project; it listens to nothing, and finds them by what they remember."""

    def __init__(self, project: QgsProject) -> None:
        self._project = project
        self._written: dict[str, dict[str, tuple[int, tuple[Any, ...]]]] = {}

    def shown(self, address: str) -> dict[Title, QgsVectorLayer]:
        """Return the layers of a source by property and unit."""
        found = {}
        for layer in self._project.mapLayers().values():
            told = _told(layer)
            if told is not None and told[0] == address:
                found[told[1], told[2]] = layer
        return found

    def show(self, address: str, title: Title, found: Sequence[Standing], twin: Twin | None) -> QgsVectorLayer:
        """Put the stations of a property on the map, into the group of the open twin."""
        there = self.shown(address).get(title)
        if there is not None:
            return there
        layer = QgsVectorLayer(f"Point?crs=EPSG:4326&{_FIELDS}", without_markup(_name(title)), "memory")
        layer.setCustomProperty(SHOWS, json.dumps([address, *title]))
        layer.setCustomProperty("skipMemoryLayersCheck", 1)  # what it holds is fetched again
        set_role(layer, "sensors")
        layer.setRenderer(_renderer(found[0].series if found else None))
        self._write(layer, found)
        if twin is not None:
            add_to_project(self._project, twin, [layer])
        else:
            self._project.addMapLayer(layer)
        return layer

    def hide(self, address: str, title: Title) -> None:
        """Take the stations of a property off the map."""
        layer = self.shown(address).get(title)
        if layer is not None:
            self._written.pop(layer.id(), None)
            self._project.removeMapLayer(layer.id())

    def update(self, address: str, found: Iterable[Standing]) -> None:
        """Let the layers of a source show how its series stand now."""
        shown = self.shown(address)
        if not shown:
            return
        groups: dict[Title, list[Standing]] = {title: [] for title in shown}
        for one in found:
            title = (one.series.property, one.series.unit)
            if title in groups:
                groups[title].append(one)
        for title, layer in shown.items():
            self._write(layer, groups[title])

    def leave(self, when: datetime) -> None:
        """Say in the name of every layer of which time it is, since nobody renews it any more."""
        for layer in self._project.mapLayers().values():
            told = _told(layer)
            if told is not None:
                name = tr("{name}, as of {time}").format(
                    name=_name((told[1], told[2])), time=when.astimezone().strftime("%Y-%m-%d %H:%M")
                )
                layer.setName(without_markup(name))
        self._written = {}

    def _write(self, layer: QgsVectorLayer, found: Sequence[Standing]) -> None:
        """Add, change and remove what differs from what the layer holds."""
        provider = layer.dataProvider()
        if layer.id() not in self._written:
            provider.truncate()
        known = self._written.setdefault(layer.id(), {})
        placed = {one.series.id: one for one in found if _has_place(one.series)}
        gone = [name for name in known if name not in placed]
        if gone:
            provider.deleteFeatures([known.pop(name)[0] for name in gone])
        changed = {}
        for name, one in placed.items():
            values = _values(one)
            if name in known and known[name][1] != _told_apart(values):
                changed[known[name][0]] = {_FIRST_CHANGING + place: value for place, value in enumerate(values)}
                known[name] = (known[name][0], _told_apart(values))
        if changed:
            provider.changeAttributeValues(changed)
        new = [name for name in placed if name not in known]
        if new:
            told = [_values(placed[name]) for name in new]
            features = [_feature(layer, placed[name], values) for name, values in zip(new, told)]
            _, added = provider.addFeatures(features)
            for name, values, feature in zip(new, told, added):
                known[name] = (feature.id(), _told_apart(values))
            layer.updateExtents()
        if gone or changed or new:
            layer.triggerRepaint()


def _told(layer: QgsMapLayer) -> list[str] | None:
    text = layer.customProperty(SHOWS, "") if isinstance(layer, QgsVectorLayer) else ""
    try:
        found = json.loads(str(text)) if text else None
    except ValueError:
        return None
    fits = isinstance(found, list) and len(found) == 3 and all(isinstance(part, str) for part in found)
    return found if fits else None


def _name(title: Title) -> str:
    unit = shown_unit(title[1])
    return with_unit(title[0], unit) if unit else title[0]


def _has_place(series: Series) -> bool:
    return math.isfinite(series.station.longitude) and math.isfinite(series.station.latitude)


def _values(one: Standing) -> list[Any]:
    """Return what changes of a station, in the order of the fields."""
    value = one.value if math.isfinite(one.value) else None
    return [value, one.state, moment(one.latest.end) if one.latest is not None else None]


def _told_apart(values: Sequence[Any]) -> tuple[Any, ...]:
    """Return the same in a form that can be kept and compared."""
    value, state, measured = values
    return value, state, measured.toMSecsSinceEpoch() if measured else None


def _feature(layer: QgsVectorLayer, one: Standing, values: Sequence[Any]) -> QgsFeature:
    series = one.series
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(series.station.longitude, series.station.latitude)))
    name = series.station.name or series.name or series.id
    feature.setAttributes([series.id, name, series.property, series.unit, *values])
    return feature


def _renderer(series: Series | None) -> QgsCategorizedSymbolRenderer:
    """Return a colour and a shape for each level, and hollow circles for stale values, which lie below the others."""
    scale = scale_of(series) if series is not None else None
    categories = [QgsRendererCategory(STALE, marker(STALE, None), tr(STATE_WORDS[STALE]))]
    categories += [QgsRendererCategory(NO_VALUE, marker(NO_VALUE, None), tr(STATE_WORDS[NO_VALUE]))]
    word = tr("no number") if scale else tr("current value")
    categories.append(QgsRendererCategory(UNKNOWN, marker(UNKNOWN, None), word))
    if scale is not None:
        for level in scale.levels:
            categories.append(QgsRendererCategory(level.key, marker(level.key, level), _legend(level)))
        categories.append(QgsRendererCategory(_SOURCE, nothing(), "\n".join((source_words(scale), *meaning(scale)))))
    return QgsCategorizedSymbolRenderer("state", categories)


def _legend(level: Level) -> str:
    word = tr(level.word)
    if not math.isfinite(level.above):
        return word
    limit = f"{level.above:.4g}"
    if level.takes_in:
        return tr("{word}: from {limit}").format(word=word, limit=limit)
    return tr("{word}: above {limit}").format(word=word, limit=limit)
