"""How a value looks, in the list and on the map: a colour and a shape for each level, hollow where it is stale."""

from __future__ import annotations

from qgis.core import QgsMarkerSymbol, QgsSymbolLayerUtils
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QIcon

from .sensors_levels import Level
from .sensors_standing import NO_VALUE, STALE

_GREY = "#8a8a8a"
_PLAIN = "#5b8db8"
_OUTLINE = "#3a3a3a"
_SIZE = "3.4"
_PICTURE = 16


def marker(state: str, level: Level | None) -> QgsMarkerSymbol:
    """Return the symbol of a state, see `Standing.state`."""
    if state == STALE:
        look = {"name": "circle", "color": "0,0,0,0", "outline_color": _GREY, "outline_width": "0.5"}
    elif state == NO_VALUE:
        look = {"name": "cross", "color": _GREY, "outline_color": _GREY, "outline_width": "0.3"}
    elif level is None:
        look = {"name": "circle", "color": _PLAIN, "outline_color": _OUTLINE, "outline_width": "0.2"}
    else:
        look = {"name": level.shape, "color": level.colour, "outline_color": _OUTLINE, "outline_width": "0.2"}
    return QgsMarkerSymbol.createSimple({**look, "size": _SIZE})


def nothing() -> QgsMarkerSymbol:
    """Return a symbol that is not seen, for a line of a legend that is all text."""
    return QgsMarkerSymbol.createSimple({"name": "circle", "color": "0,0,0,0", "outline_style": "no", "size": _SIZE})


class Pictures:
    """The same as small pictures, each drawn once."""

    def __init__(self) -> None:
        self._drawn: dict[tuple[str, Level | None], QIcon] = {}

    def of(self, state: str, level: Level | None) -> QIcon:
        """Return the picture of a state."""
        key = (state, None if state in (STALE, NO_VALUE) else level)
        if key not in self._drawn:
            self._drawn[key] = QgsSymbolLayerUtils.symbolPreviewIcon(marker(*key), QSize(_PICTURE, _PICTURE))
        return self._drawn[key]
