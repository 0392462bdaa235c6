"""Raster layers opened without QGIS's first look at their values, which reads the file several times over."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path

from qgis.core import QgsMapLayerStyle, QgsRasterLayer, QgsReadWriteContext
from qgis.PyQt.QtXml import QDomDocument

from .sampling import without_side_files


def raster_layer(path: Path, name: str) -> QgsRasterLayer:
    """Return a layer of a file, in whatever style QGIS has for a raster of which it knows nothing.

    The constructor of QGIS measures values for a contrast, with the interpreter held: over a second for a series of 48
    bands. A layer that is read from a description, as projects read theirs, is there in some milliseconds.

    Parameters
    ----------
    path : path
        A file that GDAL opens, of a kind that was checked.
    name : str
        What the layer is called.
    """
    document = QDomDocument()
    element = document.createElement("maplayer")
    element.setAttribute("type", "raster")
    for tag, text in (("datasource", str(path)), ("layername", name), ("provider", "gdal")):
        child = document.createElement(tag)
        child.appendChild(document.createTextNode(text))
        element.appendChild(child)
    document.appendChild(element)
    layer = QgsRasterLayer()
    # QGIS measures the values now and then, and would leave an .aux.xml beside the file.
    told = path.with_name(path.name + ".aux.xml").exists()
    with nullcontext() if told else without_side_files():
        layer.readLayerXml(element, QgsReadWriteContext())
    provider = layer.dataProvider()
    if provider is not None and not layer.crs().isValid():
        layer.setCrs(provider.crs())
    return layer


def copy_of(layer: QgsRasterLayer, path: Path) -> QgsRasterLayer:
    """Return another layer of the same file in the same style, with all that the first one remembers."""
    made = raster_layer(path, layer.name())
    style = QgsMapLayerStyle()
    style.readFromLayer(layer)
    style.writeToLayer(made)
    made.setCustomProperties(layer.customProperties())
    made.setMetadata(layer.metadata())
    made.setCrs(layer.crs())
    for band in range(1, layer.bandCount() + 1):
        spans = layer.dataProvider().userNoDataValues(band)
        if spans:
            made.dataProvider().setUserNoDataValue(band, spans)
    return made
