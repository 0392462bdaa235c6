"""Pictures from others: decoded only when they are small and hold nothing but themselves."""

from __future__ import annotations

import base64
import re

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from qgis.PyQt.QtGui import QImage, QImageReader

MOST_PIXELS = 4096
_MOST_BYTES = 500_000
_KINDS = {b"\x89PNG\r\n\x1a\n": b"png", b"\xff\xd8\xff": b"jpeg"}
# What makes a drawing read other files, run something, or unfold into more than it is.
_REACHING_SVG = re.compile(
    r"<!(?!--)|<\?(?!xml\s)|<(?:\w+:)?(?:script|image|use|foreignobject|iframe|object|embed|a|audio|video|animate\w*|set)\b"
    r"|\bon\w+\s*=|href\s*=\s*(?!['\"]#)|@import|url\s*\(\s*(?!['\"]?#)|&#|javascript:",
    re.IGNORECASE,
)


def read_picture(data: bytes, size: QSize | None = None) -> QImage | None:
    """Return a PNG or JPEG, scaled to fit into `size`; None for anything else, and for what claims to be huge."""
    kind = next((name for mark, name in _KINDS.items() if data.startswith(mark)), b"")
    if not kind:
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    claimed = reader.size()
    if not claimed.isValid() or max(claimed.width(), claimed.height()) > MOST_PIXELS:
        return None
    if size is not None:
        reader.setScaledSize(claimed.scaled(size, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else image


def is_harmless_picture(text: str) -> bool:
    """Whether a ``base64:`` picture in a style is small, and reads nothing but itself."""
    try:
        data = base64.b64decode(text.partition(":")[2], validate=True)
        if any(data.startswith(mark) for mark in _KINDS):
            return len(data) <= _MOST_BYTES and read_picture(data) is not None
        drawing = data.decode("utf-8-sig")
    except ValueError:
        return False
    # Comments are searched like everything else: what looks like one may be none.
    drawing = re.sub(r"<!DOCTYPE[^<>\[\]]*>", "", drawing, count=1)
    return len(data) <= _MOST_BYTES and "<svg" in drawing and not _REACHING_SVG.search(drawing)
