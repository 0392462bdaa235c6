"""Polygons of a layer as rings in the raster's coordinates; none is lost silently."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsRectangle,
    QgsWkbTypes,
)

from ...bridge.crs import to_crs
from ...twin.grid import Grid
from ...twin.messages import CityVerseError, say
from ..inputs import PolygonInput
from ..run import Run

Parts = list[list[NDArray[np.float64]]]


@dataclass(frozen=True)
class Zone:
    """A feature, and its number for messages."""

    feature: QgsFeature

    def __str__(self) -> str:
        return str(self.feature.id())


@dataclass
class Zones:
    """The polygons of a layer, brought to the grid of a raster.

    `repaired`, `empty` and `outside` hold the ids of features with invalid rings, without a polygon, and beside the
    raster.
    """

    layer: PolygonInput
    grid: Grid
    run: Run
    repaired: list[int] = field(default_factory=list)
    empty: list[int] = field(default_factory=list)
    outside: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        context = self.run.reading.context.transformContext()
        self._change = QgsCoordinateTransform(self.layer.crs, to_crs(self.grid.crs), context)

    def check_overlap(self) -> None:
        """Look at every zone's box before any work.

        Raises
        ------
        CityVerseError
            No zone overlaps the raster, or there is none.
        """
        raster, covered, touching, count = QgsRectangle(*self.grid.bounds), QgsRectangle(), 0, 0
        request = QgsFeatureRequest().setSubsetOfAttributes([])
        for feature in self.layer.source.getFeatures(request, self._skip_check()):
            count += 1
            if not feature.hasGeometry() or feature.geometry().isEmpty():
                continue
            box = self._moved_box(feature)
            covered.combineExtentWith(box)
            touching += box.intersects(raster)
        if not touching:
            raise self._nothing(count, raster, covered)

    def features(self) -> Iterator[tuple[Zone, Parts]]:
        """Yield every feature, also those without a polygon: their parts are empty."""
        raster = QgsRectangle(*self.grid.bounds)
        for feature in self.layer.source.getFeatures(QgsFeatureRequest(), self._skip_check()):
            # a copy, since the iterator uses its feature again
            zone, shape = Zone(QgsFeature(feature)), self._polygons(feature)
            if shape.isEmpty():
                self.empty.append(feature.id())
                yield zone, []
                continue
            if not shape.boundingBox().intersects(raster):
                self.outside.append(feature.id())
            yield zone, rings(shape)

    def report(self) -> None:
        """Say what was repaired, empty or outside."""
        for ids, text in (
            (self.repaired, say("{count} zone(s) had invalid rings and were repaired for this run: feature(s) {ids}.")),
            (self.empty, say("{count} zone(s) have no polygon, so no figures: feature(s) {ids}.")),
            (self.outside, say("{count} zone(s) lie outside the raster, so have no figures: feature(s) {ids}.")),
        ):
            if ids:
                self.run.limit(say(text.text, count=len(ids), ids=_listed(ids)))

    def _polygons(self, feature: QgsFeature) -> QgsGeometry:
        """Return the feature's valid polygons in the raster's system."""
        shape = QgsGeometry(feature.geometry())
        if shape.isNull() or shape.isEmpty():
            return QgsGeometry()
        if QgsWkbTypes.isCurvedType(shape.wkbType()):
            shape = QgsGeometry(shape.constGet().segmentize())
        if not shape.isGeosValid():
            self.repaired.append(feature.id())
            shape = shape.makeValid()
        shape.convertGeometryCollectionToSubclass(QgsWkbTypes.GeometryType.PolygonGeometry)
        if shape.type() != QgsWkbTypes.GeometryType.PolygonGeometry or shape.area() == 0:
            return QgsGeometry()
        try:
            shape.transform(self._change)
        except QgsCsException as error:
            raise self._not_moved(feature) from error
        return shape

    def _moved_box(self, feature: QgsFeature) -> QgsRectangle:
        try:
            return self._change.transformBoundingBox(feature.geometry().boundingBox())
        except QgsCsException as error:
            raise self._not_moved(feature) from error

    def _not_moved(self, feature: QgsFeature) -> CityVerseError:
        return CityVerseError(
            say(
                "Zone {zone} of “{layer}” cannot be brought to the raster's coordinate system. Check that the layer's"
                " system is the right one.",
                zone=feature.id(),
                layer=self.layer.origin.name,
            )
        )

    def _nothing(self, count: int, raster: QgsRectangle, covered: QgsRectangle) -> CityVerseError:
        if not count:
            return CityVerseError(say("“{layer}” has no features.", layer=self.layer.origin.name))
        if covered.isNull():
            return CityVerseError(
                say("None of the {count} zones of “{layer}” has a polygon.", count=count, layer=self.layer.origin.name)
            )
        return CityVerseError(
            say(
                "None of the {count} zones overlaps the raster: the raster covers {raster}, the zones cover {zones} in"
                " its coordinates. Check both coordinate systems, or take layers of one place.",
                count=count,
                raster=_box(raster),
                zones=_box(covered),
            )
        )

    def _skip_check(self) -> object:
        return QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks


def rings(shape: QgsGeometry) -> Parts:
    """Return the rings of polygons as arrays of x and y, the exterior of each part first."""
    flat = QgsGeometry(shape)
    flat.convertToMultiType()
    flat.get().dropZValue()
    flat.get().dropMValue()
    buffer, place = bytes(flat.asWkb()), 9
    parts: Parts = []
    for _ in range(int(np.frombuffer(buffer, "<u4", 1, 5)[0])):
        count, place = int(np.frombuffer(buffer, "<u4", 1, place + 5)[0]), place + 9
        part = []
        for _ring in range(count):
            points = int(np.frombuffer(buffer, "<u4", 1, place)[0])
            part.append(np.frombuffer(buffer, "<f8", 2 * points, place + 4).reshape(points, 2))
            place += 4 + 16 * points
        parts.append(part)
    return parts


def _box(box: QgsRectangle) -> str:
    corners = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    return "{:.0f}, {:.0f} to {:.0f}, {:.0f}".format(*corners)


def _listed(ids: list[int], most: int = 20) -> str:
    shown = ", ".join(str(number) for number in ids[:most])
    return f"{shown}, …" if len(ids) > most else shown
