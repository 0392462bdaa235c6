"""Vector layers as GeoPackages: all fields, the same system, the same ids, equal bytes for equal layers."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from ..catalogue.lineage import ONE_FILE
from ..engine.gdal_errors import attempt, collected
from ..twin.messages import CityVerseError, say
from .field_types import TEXT
from .tasks import Work

#: Numbers of QMetaType for maps, lists and lists of texts, the same in Qt 5 and 6.
_PACKED = frozenset({8, 9, 11})
_WRITTEN = "2000-01-01T00:00:00Z"


@dataclass(frozen=True)
class VectorSource:
    """All that is needed to write a vector layer on any thread; `finished` is a file that can be used as it is.

    `file` is the one file that it comes from, None where it is none or several.
    """

    name: str
    source: QgsVectorLayerFeatureSource
    fields: QgsFields
    kind: QgsWkbTypes.Type
    crs: QgsCoordinateReferenceSystem
    features: int
    has_ids: bool
    file: Path | None
    finished: Path | None

    @classmethod
    def of(cls, layer: QgsVectorLayer) -> VectorSource:
        """Read it from a layer; main thread only."""
        path = _geopackage(layer)
        return cls(
            name=layer.name(),
            source=QgsVectorLayerFeatureSource(layer),
            fields=QgsFields(layer.fields()),
            kind=layer.wkbType(),
            crs=layer.crs(),
            features=max(0, int(layer.featureCount())),
            has_ids=path is not None,
            file=_file(layer),
            finished=path if path is not None and _is_alone(layer, path) else None,
        )

    def write(self, path: Path, table: str, work: Work | None) -> None:
        """Write a GeoPackage with one table, named `table`.

        Raises
        ------
        CityVerseError
            It cannot be written, for instance because the disk is full.
        Cancelled
            The user asked for it.
        """
        with _fixed_clock(), collected() as failures:
            target = (str(path), _plain_fields(self.fields), self.kind, self.crs, QgsCoordinateTransformContext())
            writer = QgsVectorFileWriter.create(*target, self._options(table))
            written = self._fill(writer, work, failures) if not writer.errorMessage() else None
            problem = writer.errorMessage()
            del writer
        if not written or problem or failures or _rows(path) != written[0]:
            raise _unwritten(path, problem or "; ".join(failures))

    def _fill(self, writer: QgsVectorFileWriter, work: Work | None, failures: Sequence[str]) -> tuple[int] | None:
        """Return the number of features in the file, None once one does not fit."""
        done, packed = 0, [place for place in range(self.fields.count()) if _is_packed(self.fields.at(place))]
        shapes = QgsWkbTypes.geometryType(self.kind)
        for feature in self.source.getFeatures():
            if failures:
                raise _damaged(self.name, done + 1, failures[0])
            if feature.hasGeometry() and QgsWkbTypes.geometryType(feature.geometry().wkbType()) != shapes:
                raise CityVerseError(
                    say(
                        "“{layer}” holds shapes of several kinds, and a layer of a twin has one. Add its file, and"
                        " choose among the kinds, or take them apart in QGIS (Extract by Geometry Type).",
                        layer=self.name,
                    )
                )
            for place in packed:
                feature.setAttribute(place, _as_text(feature.attribute(place)))
            if work is not None and done % 500 == 0:
                work.check()
                work.progress(done / self.features if self.features else 0)
            if not writer.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                return None
            done += 1
        if failures:
            raise _damaged(self.name, done + 1, failures[0])
        return (done,) if writer.flushBuffer() else None

    def _options(self, table: str) -> QgsVectorFileWriter.SaveVectorOptions:
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        options.layerName = table
        # A column that merely is called "fid" holds whatever it likes; only that of a GeoPackage holds ids.
        taken = {field.name().lower() for field in self.fields}
        if "fid" in taken and not self.has_ids:
            free = next(name for name in (f"row_id{number}" for number in count(1)) if name not in taken)
            options.layerOptions = [f"FID={free}"]
        return options


def _is_packed(field: QgsField) -> bool:
    """Whether a column holds lists or tables, which a GeoPackage has no type for."""
    kind = field.type()
    return int(getattr(kind, "value", kind)) in _PACKED


def _plain_fields(fields: QgsFields) -> QgsFields:
    made = QgsFields()
    for field in fields:
        made.append(QgsField(field.name(), TEXT) if _is_packed(field) else field)
    return made


def _as_text(value: Any) -> Any:
    empty = value is None or value == NULL
    return value if empty else json.dumps(value, ensure_ascii=False, default=str)


def _damaged(name: str, number: int, reason: str) -> CityVerseError:
    text = "“{layer}” is damaged at object {number}: {reason}. Get it again from its source, or mend it in QGIS."
    if number == 1:  # some formats are read as a whole before their first object
        text = "“{layer}” is damaged: {reason}. Get it again from its source, or mend it in QGIS."
    return CityVerseError(say(text, layer=name, number=number, reason=reason.rstrip(".")))


@contextmanager
def _fixed_clock() -> Iterator[None]:
    """GeoPackages state when they were written: equal layers must give equal files all the same."""
    gdal.SetThreadLocalConfigOption("OGR_CURRENT_DATE", _WRITTEN)
    try:
        yield
    finally:
        gdal.SetThreadLocalConfigOption("OGR_CURRENT_DATE", None)


def _file(layer: QgsVectorLayer) -> Path | None:
    if layer.providerType() != "ogr":
        return None
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    path = Path(str(parts.get("path") or ""))
    return path if path.suffix.lower() in ONE_FILE and path.is_file() else None


def _geopackage(layer: QgsVectorLayer) -> Path | None:
    return _file(layer) if str(layer.storageType()).upper().startswith("GPKG") else None


def _is_alone(layer: QgsVectorLayer, path: Path) -> bool:
    """Whether the file holds this table as it is shown, and nothing else."""
    fields, pending = layer.fields(), path.with_name(path.name + "-wal")
    stored = (fields.fieldOrigin(index) == QgsFields.FieldOrigin.OriginProvider for index in range(fields.count()))
    if layer.isEditable() or layer.subsetString() or not all(stored) or (pending.exists() and pending.stat().st_size):
        return False
    with collected() as failures:
        dataset = attempt(lambda: gdal.OpenEx(str(path), gdal.OF_READONLY, allowed_drivers=["GPKG"]), failures)
        if dataset is None or dataset.GetLayerCount() != 1 or dataset.RasterCount:
            return False
        return dataset.GetLayer(0).GetSpatialRef() is not None or not layer.crs().isValid()


def _rows(path: Path) -> int:
    with collected() as failures:
        dataset = attempt(lambda: gdal.OpenEx(str(path), gdal.OF_VECTOR, allowed_drivers=["GPKG"]), failures)
        return int(dataset.GetLayer(0).GetFeatureCount()) if dataset and dataset.GetLayerCount() else -1


def _unwritten(path: Path, reason: str) -> CityVerseError:
    return CityVerseError(
        say(
            "“{file}” cannot be written into {folder}: {reason}. Is there room on the disk?",
            file=path.name,
            folder=str(path.parent),
            reason=reason or "it is not complete",
        )
    )
