"""Colours with fixed meanings, readable for colour-blind eyes."""

from __future__ import annotations

from qgis.core import QgsGradientColorRamp, QgsGradientStop
from qgis.PyQt.QtGui import QColor

# Sequential ramps go from little to much; diverging ones have their middle at a value that means "neither".
RAMPS = {
    "amount": ("#00224e", "#35456c", "#666970", "#948e77", "#c8b866", "#fee838"),  # cividis (Nuñez 2018)
    "height": ("#f7f3ea", "#e6d5b0", "#cfae78", "#a9814f", "#7a5634", "#4a3324"),
    "green": ("#f7fcf0", "#d5ecc9", "#a5d6a0", "#63b272", "#2b8450", "#0b4f2f"),
    # Brown and a bluish green stay apart for eyes that see no red or no green.
    "vegetation": ("#7a4a12", "#c39a5b", "#efdfc0", "#f7f7f2", "#8fd0ad", "#1a9a6c", "#00573f"),
    "wetness": ("#b35806", "#f1a340", "#fee0b6", "#f7f7f7", "#d8daeb", "#998ec3", "#542788"),  # PuOr (Brewer)
    "bare": ("#00573f", "#1a9a6c", "#8fd0ad", "#f7f7f2", "#efdfc0", "#c39a5b", "#7a4a12"),
    "heat": ("#000004", "#420a68", "#932667", "#dd513a", "#fca50a", "#fcffa4"),  # inferno (van der Walt 2015)
    "rain": ("#f7fbff", "#cfe1f2", "#93c4de", "#4a97c9", "#1764ab", "#08306b"),
    "built": ("#f7f4f9", "#d9c7df", "#b58fc1", "#8f5aa4", "#6a2f80", "#3f0b54"),
    "sky": ("#10142b", "#27406f", "#4676a6", "#80add0", "#c0dcec", "#fbfdff"),
    "sun": ("#0d0887", "#6a00a8", "#b12a90", "#e16462", "#fca636", "#f0f921"),  # plasma (van der Walt 2015)
    "shade": ("#fdf3c4", "#d9ceb0", "#a9a4a6", "#72718a", "#3b3f5c"),
    "sunlight": ("#3b3f5c", "#72718a", "#a9a4a6", "#d9ceb0", "#fdf3c4"),
    "grey": ("#000000", "#ffffff"),
}
# Okabe and Ito (2008): told apart by nearly everyone.
CATEGORIES = ("#e69f00", "#56b4e9", "#009e73", "#f0e442", "#0072b2", "#d55e00", "#cc79a7", "#999999")


def ramp(name: str) -> QgsGradientColorRamp:
    """Return a ramp of `RAMPS` as QGIS wants it."""
    colours = [QColor(text) for text in RAMPS[name]]
    last = len(colours) - 1
    stops = [QgsGradientStop(number / last, colour) for number, colour in enumerate(colours)][1:-1]
    return QgsGradientColorRamp(colours[0], colours[-1], False, stops)
