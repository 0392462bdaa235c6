"""Title, licence, makers, links and time of a record, where QGIS keeps such things."""

from __future__ import annotations

from urllib.parse import quote

from qgis.core import QgsAbstractMetadataBase, QgsDateTimeRange, QgsLayerMetadata, QgsMapLayer

from ..twin.record import Record
from .i18n import without_markup
from .temporal import moment

_VOCABULARY = "cityverse"
# What addresses are made of; quotes and angle brackets are not.
_IN_ADDRESSES = ":/?#[]@!$&()*+,;=%~"


def set_metadata(layer: QgsMapLayer, record: Record) -> None:
    """Fill the metadata that QGIS shows under Properties ▸ Information."""
    clean = without_markup  # QGIS shows these texts as HTML
    known = QgsLayerMetadata()
    known.setIdentifier(clean(record.id))
    known.setParentIdentifier(clean(record.collection))
    known.setType("dataset")
    known.setTitle(clean(record.title))
    known.setAbstract(clean("\n\n".join(text for text in (record.description, *record.limits) if text)))
    known.setLicenses([clean(record.licence)] if record.licence else [])
    known.setRights([clean(provider.name) for provider in record.providers if provider.name])
    known.setCrs(layer.crs())
    known.addKeywords(_VOCABULARY, [clean(word) for word in (record.kind, record.role, record.family) if word])
    for link in record.links:
        if link.href.startswith(("http://", "https://")):
            address = quote(link.href, safe=_IN_ADDRESSES)
            entry = QgsAbstractMetadataBase.Link(clean(link.title or link.rel), "WWW:LINK", address)
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
