"""When a layer holds, for QGIS's temporal controller: one range of time, or one for each band of a time series."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsLayerTreeRegistryBridge,
    QgsMapLayer,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRasterRenderer,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDateTime, Qt

from ..engine.raster import LOCAL, open_raster
from ..twin.canonical import format_time
from ..twin.messages import CityVerseError
from .field_types import DATE_TIME
from .raster_layer import copy_of
from .raster_styles import style_grey
from .sampling import raster_path

#: A group that stands for one layer: the frames of a time series, where QGIS cannot keep them in one layer.
SERIES = "cityverse/series"
#: A layer whose band follows the time of the map, where there are too many frames for a group; its title.
FOLLOWS = "cityverse/follows"
#: Each frame opens the whole file once more: with more of them, minutes and a gigabyte go.
MOST_FRAMES = 96
# Before 3.38, a layer's range is closed once the project was saved, and meets frames of the map that only touch it.
_GAP = timedelta(seconds=1)
_MOST_EXPANDED = 8

Span = tuple[datetime, datetime]


def moment(when: datetime | None) -> QDateTime:
    """Turn a moment into QGIS's form, in UTC."""
    return QDateTime.fromString(format_time(when), Qt.DateFormat.ISODateWithMs) if when else QDateTime()


def set_time(layer: QgsMapLayer, start: datetime | None, end: datetime | None) -> None:
    """Give a layer one fixed range of time, so that the temporal controller shows it then; None for both: no time."""
    if start is None and end is None:
        return
    properties = layer.temporalProperties()
    if isinstance(layer, QgsRasterLayer):
        properties.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
    elif isinstance(layer, QgsVectorLayer):
        properties.setMode(Qgis.VectorTemporalMode.FixedTemporalRange)
    else:
        return
    properties.setFixedTemporalRange(QgsDateTimeRange(moment(start or end), moment(end or start)))
    properties.setIsActive(True)


def band_spans(layer: QgsMapLayer) -> dict[int, Span]:
    """Return when each band of a raster's file holds, the end not included; bands without time are left out.

    Bands of instants hold until the next instant, so that a time series has no gaps.
    """
    if not isinstance(layer, QgsRasterLayer) or layer.providerType() != "gdal":
        return {}
    try:
        with open_raster(raster_path(layer), LOCAL) as raster:
            known = [(info.begin, info.end or info.begin, number) for number, info in enumerate(raster.bands, start=1)]
    except CityVerseError:
        return {}
    timed = sorted((begin, end, number) for begin, end, number in known if begin is not None and end is not None)
    begins = sorted({begin for begin, _, _ in timed})
    following = dict(zip(begins, begins[1:]))
    spans = {}
    step = timedelta()
    for begin, end, number in timed:
        if end <= begin:
            step = following[begin] - begin if begin in following else step
            end = begin + step
        spans[number] = (begin, end)
    return spans


def set_band_times(layer: QgsMapLayer) -> bool:
    """Let the temporal controller choose the band of a time series by the times in its file.

    QGIS 3.38 and later does so in one layer. Before, the layer shows its first band at the time of that band; `spread`
    adds the others. Of more than `MOST_FRAMES` bands it is shown all the time, and `following` changes its band.

    Returns
    -------
    bool
        Whether the file states times of bands.
    """
    spans = band_spans(layer)
    if not spans:
        return False
    first = min(spans, key=spans.__getitem__)
    if not _is_series(spans):
        set_time(layer, spans[first][0], max(end for _, end in spans.values()))
        return True
    if isinstance(layer.renderer(), QgsMultiBandColorRenderer):  # a series of many bands, taken for a picture
        style_grey(layer)
    if not keeps_bands():
        show_band(layer, first)
        if len(spans) > MOST_FRAMES:
            layer.setCustomProperty(FOLLOWS, layer.name())
            set_time(layer, spans[first][0], max(end for _, end in spans.values()) - _GAP)
        else:
            set_time(layer, *_apart(spans)[first])
        return True
    properties = layer.temporalProperties()
    properties.setMode(Qgis.RasterTemporalMode.FixedRangePerBand)
    properties.setFixedRangePerBand({number: _half_open(span) for number, span in spans.items()})
    properties.setIsActive(True)
    return True


def set_table_times(layer: QgsMapLayer) -> bool:
    """Let the temporal controller choose the rows of a table by its first column of date and time.

    Returns
    -------
    bool
        Whether it has such a column.
    """
    if not isinstance(layer, QgsVectorLayer):
        return False
    column = next((known.name() for known in layer.fields() if known.type() == DATE_TIME), "")
    if not column:
        return False
    properties = layer.temporalProperties()
    properties.setMode(Qgis.VectorTemporalMode.FeatureDateTimeInstantFromField)
    properties.setStartField(column)
    properties.setIsActive(True)
    return True


def show_band(layer: QgsRasterLayer, band: int) -> None:
    """Show another band in the same colours."""
    renderer = layer.renderer()
    if renderer is not None and band not in renderer.usesBands():
        layer.setRenderer(_on_band(renderer, layer.dataProvider(), band))


def frames_of(layer: QgsMapLayer) -> dict[int, QgsRasterLayer]:
    """Return a layer for each further band of a time series, by band; none where QGIS shows it in one layer.

    They take some milliseconds each: any thread, the layer belonging to it.
    """
    spans = band_spans(layer)
    if keeps_bands() or not _is_series(spans) or len(spans) > MOST_FRAMES:
        return {}
    apart = _apart(spans)
    _, *others = sorted(spans, key=spans.__getitem__)
    return {number: _frame(layer, number, apart[number]) for number in others}


def spread(
    project: QgsProject, layer: QgsMapLayer, made: dict[int, QgsRasterLayer] | None = None
) -> QgsLayerTreeGroup | None:
    """Show a time series as a group with a layer for each band, where QGIS cannot do so in one layer.

    Parameters
    ----------
    project
        Holds the layer, in its tree; main thread.
    layer
        Styled, and its times set. It becomes the first frame.
    made
        The other frames, as of `frames_of`; without them, they are made here.

    Returns
    -------
    QgsLayerTreeGroup or None
        The group, its latest frame on top; None where there is nothing to spread.
    """
    node = project.layerTreeRoot().findLayer(layer.id())
    spans = band_spans(layer)
    few = _is_series(spans) and len(spans) <= MOST_FRAMES
    if keeps_bands() or not few or node is None or node.parent().customProperty(SERIES, ""):
        return None
    parent = node.parent()
    group = parent.insertGroup(parent.children().index(node), layer.name())
    group.setCustomProperty(SERIES, layer.id())
    titles = band_titles(layer, spans)
    names = {number: frame_name(layer, titles, number) for number in spans}
    first, *others = sorted(spans, key=spans.__getitem__)
    frames = {first: layer, **(made or frames_of(layer))}
    project.addMapLayers([frames[number] for number in others], False)  # at once, so that QGIS sees the whole time
    for number, frame in frames.items():
        frame.setName(names[number])
        group.insertChildNode(0, _row(frame))
    parent.removeChildNode(node)  # last: QGIS drops a layer that the tree no longer has
    _let_next_layers_come_above(project, group)
    group.setExpanded(len(frames) <= _MOST_EXPANDED)
    group.children()[0].setExpanded(True)
    return group


def _let_next_layers_come_above(project: QgsProject, group: QgsLayerTreeGroup) -> None:
    """Keep layers that come next out of a group: they come above all that it is in.

    QGIS keeps the place without asking whether its group is still there, and crashes: only the root always is.
    """
    root, outermost = project.layerTreeRoot(), group
    while outermost.parent().parent() is not None:
        outermost = outermost.parent()
    place = QgsLayerTreeRegistryBridge.InsertionPoint(root, root.children().index(outermost))
    project.layerTreeRegistryBridge().setLayerInsertionPoint(place)


def frame_name(layer: QgsRasterLayer, titles: dict[int, str], band: int) -> str:
    """Return what a layer is called while it shows one band of many."""
    return f"{titles[band]} – {layer.customProperty(FOLLOWS, '') or layer.name()}"


def band_titles(layer: QgsRasterLayer, spans: dict[int, Span]) -> dict[int, str]:
    """Return what the file calls each band with a time, or its time."""
    with open_raster(raster_path(layer), LOCAL) as raster:
        return {n: raster.bands[n - 1].name or f"{spans[n][0]:%Y-%m-%d %H:%M} UTC" for n in spans}


def _is_series(spans: dict[int, Span]) -> bool:
    """Whether there are several times, and not several things at one time."""
    return len({begin for begin, _ in spans.values()}) > 1


def keeps_bands() -> bool:
    """Whether QGIS chooses bands by time itself."""
    return hasattr(Qgis.RasterTemporalMode, "FixedRangePerBand")


def _half_open(span: Span) -> QgsDateTimeRange:
    return QgsDateTimeRange(moment(span[0]), moment(span[1]), True, span[0] == span[1])


def _apart(spans: dict[int, Span]) -> dict[int, Span]:
    """Keep spans a little apart from each other; the first begins where it does, and so do the frames of the map."""
    first = min(begin for begin, _ in spans.values())
    return {
        number: (begin if begin == first else begin + _GAP, end - _GAP) if end - begin > 2 * _GAP else (begin, end)
        for number, (begin, end) in spans.items()
    }


def _frame(layer: QgsRasterLayer, band: int, span: Span) -> QgsRasterLayer:
    frame = copy_of(layer, raster_path(layer))
    frame.setRenderer(_on_band(layer.renderer(), frame.dataProvider(), band))
    set_time(frame, *span)
    return frame


def _row(frame: QgsMapLayer) -> QgsLayerTreeLayer:
    row = QgsLayerTreeLayer(frame)
    row.setExpanded(False)
    return row


def _on_band(renderer: QgsRasterRenderer, provider: Any, band: int) -> QgsRasterRenderer:
    if isinstance(renderer, QgsPalettedRasterRenderer):
        return QgsPalettedRasterRenderer(provider, band, renderer.classes())
    made = renderer.clone()
    choose = getattr(made, "setInputBand", None) or getattr(made, "setGrayBand", None) or getattr(made, "setBand", None)
    if choose is not None:
        choose(band)
    if isinstance(renderer, QgsSingleBandPseudoColorRenderer):  # copies lose the ends of their ramp
        made.setClassificationMin(renderer.classificationMin())
        made.setClassificationMax(renderer.classificationMax())
    return made
