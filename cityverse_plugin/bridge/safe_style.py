"""Styles that came from others: symbology only, and nothing in it that reads files, the machine or other layers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr  # it writes, and reads nothing  # nosec B406

from qgis.core import Qgis, QgsExpression, QgsMapLayer, QgsMessageLog, QgsReadWriteContext
from qgis.PyQt.QtCore import QXmlStreamReader
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ..catalogue.addresses import printable
from ..twin.messages import CityVerseError, say
from .i18n import without_markup
from .pictures import is_harmless_picture
from .tasks import LOG

MOST_BYTES = 2_000_000
# What a style may hold at its top; forms, actions, map tips, joins and labels are left out.
_SYMBOLOGY = ("renderer-v2", "pipe", "blendMode", "featureBlendMode", "layerOpacity", "layerGeometryType")
_FILE_SYMBOLS = ("SvgMarker", "SVGFill", "RasterFill", "RasterMarker", "RasterLine", "AnimatedMarker")
_FILE_PROPERTIES = ("name", "file", "svgFile", "imageFile")
# How QGIS 2 wrote names that are computed; newer versions still read that.
_COMPUTED_NAME = re.compile(rf"({'|'.join(_FILE_PROPERTIES)})_(dd_|expression|field|useexpr)")
# The symbols of QGIS itself go by such names.
_OWN_SYMBOL = re.compile(r"[A-Za-z0-9_][\w ./+-]*")
_MOST_DEPTH = 200
# Drawn by lot since QGIS 3.30, or not read back as it was written: equal styles must give equal files.
_UNSTABLE = (("layer", "id"), ("range", "uuid"), ("category", "uuid"), ("labelFormat", "trimtrailingzeroes"))
_FORBIDDEN_WORDS = frozenset(
    re.findall(
        r"\w+",
        "env eval eval_template var load_layer layer_property decode_uri get_feature get_features get_feature_by_id"
        " aggregate relation_aggregate raster_value raster_statistic raster_attributes raster_properties"
        " represent_value sqlite_fetch_and_increment mesh_vertex_z mesh_face_value"
        # These fill the memory with one short call.
        " generate_series lpad rpad repeat",
    )
)
_FORBIDDEN_GROUPS = frozenset({"Files and Paths", "Map Layers", "Rasters", "Processing", "Python", "Custom"})
_SECRET_VARIABLE = re.compile(r"@(user_|project_|qgis_)", re.IGNORECASE)
_ELSEWHERE = re.compile(
    r"^\s*(?:(?:https?|ftp|file|smb|data|qrc|jar):|[/\\]|~[/\\]|[a-z]:[\\/])|(?:^|[\\/])\.\.(?:[\\/]|$)|/vsi",
    re.IGNORECASE,
)


def safe_style(qml: bytes) -> bytes:
    """Return the harmless symbology of a style.

    Raises
    ------
    CityVerseError
        It is no style, or its symbology would read files, the machine or other layers.
    """
    document = _parse(qml)
    root = document.documentElement()
    for child in list(_children(root)):
        if child.tagName() not in _SYMBOLOGY:
            root.removeChild(child)
    _drop_attributes(root)
    forbidden = _forbidden_words()
    for element in _walk(root):
        _check(element, forbidden)
        for tag, name in _UNSTABLE:
            if element.tagName() == tag:
                element.removeAttribute(name)
    return ("<?xml version='1.0' encoding='UTF-8'?>\n" + _xml(root, "")).encode("utf-8")


def apply_safe_style(layer: QgsMapLayer, qml: bytes) -> bool:
    """Give a layer the symbology of a style by others; False, and an untouched layer, where it is not harmless."""
    try:
        document = _parse(safe_style(qml))
    except CityVerseError as refused:
        QgsMessageLog.logMessage(without_markup(f"{layer.name()}: {refused}"), LOG, Qgis.MessageLevel.Warning)
        return False
    done = layer.importNamedStyle(document, QgsMapLayer.StyleCategory.Symbology)
    return bool(done[0] if isinstance(done, tuple) else done)


def own_style(layer: QgsMapLayer) -> bytes:
    """Return the symbology of a layer as QML, with nothing else of it; b"" where it would not be harmless to others."""
    document = QDomDocument()
    layer.exportNamedStyle(document, QgsReadWriteContext(), QgsMapLayer.StyleCategory.Symbology)
    try:
        return safe_style(bytes(document.toByteArray()))
    except CityVerseError:
        return b""


def _parse(qml: bytes) -> QDomDocument:
    try:
        text = qml.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = "\0"
    if len(qml) > MOST_BYTES or "\0" in text or "<!ENTITY" in text.upper() or _depth(text) > _MOST_DEPTH:
        raise _refused(say("it is too large or not plain XML"))
    document = QDomDocument()
    parsed = document.setContent(text)
    if not (parsed[0] if isinstance(parsed, tuple) else parsed) or document.documentElement().tagName() != "qgis":
        raise _refused(say("it is no QGIS style"))
    return document


def _depth(text: str) -> int:
    """Return how deep elements lie in each other: Qt's own tree of a very deep one ends QGIS."""
    reader, depth, deepest = QXmlStreamReader(text), 0, 0
    while not reader.atEnd() and deepest <= _MOST_DEPTH:
        token = reader.readNext()
        depth += (token == QXmlStreamReader.TokenType.StartElement) - (token == QXmlStreamReader.TokenType.EndElement)
        deepest = max(deepest, depth)
    return deepest


def _drop_attributes(root: QDomElement) -> None:
    attributes = root.attributes()
    for name in [attributes.item(number).nodeName() for number in range(attributes.count())]:
        if name not in ("version", "styleCategories"):
            root.removeAttribute(name)


def _forbidden_words() -> frozenset[str]:
    """Return the words above, and whatever this version of QGIS counts among the functions that read other things."""
    found = set(_FORBIDDEN_WORDS)
    for function in QgsExpression.Functions():
        name = function.name().lower()
        if _FORBIDDEN_GROUPS & set(function.groups()) or name.startswith(("overlay_", "file_")):
            found.add(name)
    return frozenset(found)


def _check(element: QDomElement, forbidden: frozenset[str]) -> None:
    if element.tagName() == "renderer-v2" and element.attribute("type") == "embeddedSymbol":
        raise _refused(say("it takes symbols out of the data"))
    if element.tagName() == "layer" and element.attribute("class") in _FILE_SYMBOLS:
        _check_file_symbol(element)
    for text in _texts(element):
        if text.startswith("base64:"):
            if not is_harmless_picture(text):
                raise _refused(say("a picture in it is too large, or reads other files"))
            continue
        if _ELSEWHERE.search(text):
            raise _refused(say("it names a file or an address: {found}", found=printable(text, 80)))
        secret = _SECRET_VARIABLE.search(text)
        words = {word.lower() for word in re.findall(r"[A-Za-z_]\w*", text)} & forbidden
        if secret or words:
            raise _refused(say("it reads more than its layer: {found}", found=printable(text, 80)))


def _check_file_symbol(symbol: QDomElement) -> None:
    """A name that is computed can be any address, so it is refused whatever it is made of."""
    for element in _walk(symbol):
        name = element.attribute("name") if element.tagName() == "Option" else element.attribute("k")
        if _COMPUTED_NAME.match(name) or (name in _FILE_PROPERTIES and element.attribute("type") == "Map"):
            raise _refused(say("it computes the names of files"))
        value = element.attribute("value") or element.attribute("v")
        if name in _FILE_PROPERTIES and value and not (value.startswith("base64:") or _OWN_SYMBOL.fullmatch(value)):
            raise _refused(say("it names a file or an address: {found}", found=printable(value, 80)))


def _texts(element: QDomElement) -> Iterator[str]:
    attributes = element.attributes()
    for number in range(attributes.count()):
        yield attributes.item(number).nodeValue()
    child = element.firstChild()
    while not child.isNull():
        if child.isText() or child.isCDATASection():
            yield child.nodeValue()
        child = child.nextSibling()


def _children(element: QDomElement) -> Iterator[QDomElement]:
    child = element.firstChildElement()
    while not child.isNull():
        following = child.nextSiblingElement()
        yield child
        child = following


def _walk(element: QDomElement) -> Iterator[QDomElement]:
    yield element
    for child in _children(element):
        yield from _walk(child)


def _xml(element: QDomElement, indent: str) -> str:
    """Write an element; Qt writes attributes in an order that changes, and equal styles must give equal files."""
    found = element.attributes()
    nodes = sorted((found.item(number).nodeName(), found.item(number).nodeValue()) for number in range(found.count()))
    name = element.tagName()
    head = f"{indent}<{name}" + "".join(f" {key}={quoteattr(value)}" for key, value in nodes)
    inner = "".join(_xml(child, indent + " ") for child in _children(element))
    if inner:
        return f"{head}>\n{inner}{indent}</{name}>\n"
    text = escape(element.text())
    return f"{head}>{text}</{name}>\n" if text else f"{head}/>\n"


def _refused(reason: object) -> CityVerseError:
    return CityVerseError(say("The style was left out: {reason}.", reason=reason))
