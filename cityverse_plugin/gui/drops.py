"""What is dropped on the twin: layers of the project, things from QGIS's browser, files."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsMimeDataUtils, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QMimeData

URI_LIST = "application/x-vnd.qgis.qgis.uri"
MIME_TYPES = (URI_LIST, "application/qgis.layertreemodeldata", "text/uri-list")


def accepts(data: QMimeData) -> bool:
    """Whether there may be a layer in it."""
    return any(data.hasFormat(kind) for kind in MIME_TYPES)


def layers_in(data: QMimeData, project: QgsProject) -> list[QgsMapLayer]:
    """Return the layers in it: those of the project themselves, others of the browser opened."""
    found = [_from_uri(uri, project) for uri in QgsMimeDataUtils.decodeUriList(data)]
    return [layer for layer in found if layer is not None and layer.isValid()]


def places_in(data: QMimeData) -> list[str]:
    """Return the paths and addresses in it, where it holds no layers of QGIS."""
    if data.hasFormat(URI_LIST):
        return []
    return [url.toLocalFile() if url.isLocalFile() else url.toString() for url in data.urls()]


def _from_uri(uri: QgsMimeDataUtils.Uri, project: QgsProject) -> QgsMapLayer | None:
    known = project.mapLayer(uri.layerId) if uri.layerId else None
    if known is not None:
        return known
    if uri.layerType == "raster":
        return QgsRasterLayer(uri.uri, uri.name, uri.providerKey)
    if uri.layerType == "vector":
        return QgsVectorLayer(uri.uri, uri.name, uri.providerKey)
    return None
