"""Title, licence, makers, links and time of a record, where QGIS keeps such things."""

from __future__ import annotations

from qgis.core import QgsAbstractMetadataBase, QgsDateTimeRange, QgsLayerMetadata, QgsMapLayer

from ..twin.record import Record
from .temporal import moment

_VOCABULARY = "cityverse"


def set_metadata(layer: QgsMapLayer, record: Record) -> None:
    """Fill the metadata that QGIS shows under Properties ▸ Information."""
    known = QgsLayerMetadata()
    known.setIdentifier(record.id)
    known.setParentIdentifier(record.collection)
    known.setType("dataset")
    known.setTitle(record.title)
    known.setAbstract("\n\n".join(text for text in (record.description, *record.limits) if text))
    known.setLicenses([record.licence] if record.licence else [])
    known.setRights([provider.name for provider in record.providers if provider.name])
    known.setCrs(layer.crs())
    known.addKeywords(_VOCABULARY, [word for word in (record.kind, record.role, record.family) if word])
    for link in record.links:
        if link.href.startswith(("http://", "https://")):
            entry = QgsAbstractMetadataBase.Link(link.title or link.rel, "WWW:LINK", link.href)
            known.addLink(entry)
    known.setExtent(_extent(layer, record))
    layer.setMetadata(known)


def _extent(layer: QgsMapLayer, record: Record) -> QgsLayerMetadata.Extent:
    extent = QgsLayerMetadata.Extent()
    place = QgsLayerMetadata.SpatialExtent()
    place.extentCrs = layer.crs()
    place.bounds = layer.extent().toBox3d(0.0, 0.0)
    extent.setSpatialExtents([place])
    if record.start or record.end:
        span = QgsDateTimeRange(moment(record.start or record.end), moment(record.end or record.start))
        extent.setTemporalExtents([span])
    return extent
