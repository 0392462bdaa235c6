"""Measurements of a period written to a GeoPackage, and opened as a layer whose time QGIS's controller knows."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsProject, QgsUnitTypes, QgsVectorLayer

from ..engine.vector_write import write_geopackage
from ..sources.observations import Observations, Series
from ..sources.observations_port import Means
from ..twin.messages import CityVerseError, Message, say
from ..twin.model import Twin
from .i18n import without_markup
from .roles import set_role
from .sensors import Feed, seconds
from .tasks import Work
from .tree import add_to_project

_COLUMNS: dict[str, type] = {
    "series": str, "station": str, "property": str, "unit": str, "value": float, "time": datetime, "end": datetime,
    "quality": str,
}  # fmt: skip
Frozen = tuple[Path, int, "Message | None"]


def freeze(
    feed: Feed, means: Means | None, series: Sequence[Series], period: tuple[float, float], path: Path, work: Work
) -> Frozen:
    """Write the measurements of series in a period [s since 1970 in UTC]; in a task.

    Returns
    -------
    tuple
        The file, how many measurements it holds, and why they are only what was kept (None where they are not).

    Raises
    ------
    CityVerseError
        There is nothing to write, or it cannot be written.
    """
    start, end = (datetime.fromtimestamp(moment, timezone.utc) for moment in period)
    found, problem = [], None
    for number, one in enumerate(series):
        work.check()
        work.progress(number / len(series))
        if math.isfinite(one.station.longitude) and math.isfinite(one.station.latitude):
            answer = feed.history(means, one, start, end, work)
            problem = answer.problem or problem
            found.append(answer.value)
    count = sum(len(one) for one in found)
    if not count:
        raise CityVerseError(
            say("Nothing was measured in this period at a known place: choose another period or other stations.")
        )
    crs = QgsCoordinateReferenceSystem("EPSG:4326").toWkt()
    write_geopackage(path, crs, "point", _COLUMNS, _features(found, work))
    return path, count, problem


def open_frozen(project: QgsProject, path: Path, title: str, twin: Twin | None) -> QgsVectorLayer:
    """Open such a file, its time set, in the group of the open twin."""
    layer = QgsVectorLayer(str(path), without_markup(title), "ogr", QgsVectorLayer.LayerOptions(False))
    if not layer.isValid():
        raise CityVerseError(say("QGIS cannot open “{file}” again: look whether it is there.", file=path))
    set_role(layer, "sensors")
    time = layer.temporalProperties()
    time.setMode(Qgis.VectorTemporalMode.FeatureDateTimeInstantFromField)
    time.setStartField("time")
    time.setDurationUnits(QgsUnitTypes.TemporalUnit.TemporalMinutes)
    time.setIsActive(True)
    if twin is not None:
        add_to_project(project, twin, [layer])
    else:
        project.addMapLayer(layer)
    return layer


def _features(found: Sequence[Observations], work: Work) -> Iterator[tuple[Any, Sequence[Any]]]:
    for one in found:
        work.check()
        series = one.series
        place = np.array([[series.station.longitude, series.station.latitude]])
        told = (series.id, series.station.name or series.name, series.property, series.unit)
        words = one.quality.tolist() if one.quality is not None else [None] * len(one)
        for start, end, value, word in zip(seconds(one.start), seconds(one.end), one.values.tolist(), words):
            number = value if math.isfinite(value) else None
            yield place, (*told, number, _moment(start), _moment(end), word)


def _moment(moment: float) -> datetime:
    return datetime.fromtimestamp(float(moment), timezone.utc)
