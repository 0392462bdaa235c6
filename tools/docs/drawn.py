"""Figures that are drawn rather than computed by QGIS: the sheared grid, and the points of the sky."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import matplotlib
import numpy as np
from cityverse.cityverse_plugin.analysis.skyview import ALTITUDES, DIRECTIONS, Direction, sky

matplotlib.use("agg")
from matplotlib import pyplot
from matplotlib.patches import Polygon, Rectangle

DOTS_PER_INCH = 110
INK, DARK, RAY = "#2b2d42", "#4a4e69", "#d55e00"
#: Heights of a street seen from the side [m], from the light's side.
_PROFILE = (3.0, 3.0, 11.0, 11.0, 3.0, 3.0, 3.0, 3.0, 6.0, 3.0, 3.0, 3.0, 3.0)
#: Tangent of the sun's altitude, and columns by which its rays move from row to row.
_TANGENT, _DRIFT = 0.8, 0.36

_HELD = (
    "height that a viewer must have\nto see over all that was passed:\nthe running maximum, sinking\n"
    "by step · tan(altitude) a row"
)


def sheared_grid(target: Path) -> None:
    """Draw rays over a grid, and a row of cells from the side with what the running maximum holds."""
    figure, (plan, side) = pyplot.subplots(
        1, 2, figsize=(10, 4.2), layout="constrained", gridspec_kw={"width_ratios": [1, 1.6]}
    )
    _plan(plan)
    _side(side)
    _save(figure, target)


def sky_points(target: Path) -> None:
    """Draw the points of the sky as they lie over the ground: equal areas are equal shares of a level surface."""
    figure, axes = pyplot.subplots(1, 2, figsize=(10, 5.1), layout="constrained")
    shifted = sky(1.0, 1.0, DIRECTIONS, ALTITUDES)
    level = np.sqrt((np.arange(ALTITUDES) + 0.5) / ALTITUDES / (1 - (np.arange(ALTITUDES) + 0.5) / ALTITUDES))
    same = [Direction(part.azimuth, part.ray, tuple(level.tolist())) for part in shifted]
    titles = (
        f"The same {ALTITUDES} altitudes everywhere: {ALTITUDES} rings",
        "Shifted by the golden ratio: evenly spread (used)",
    )
    for axis, points, title in zip(axes, (same, shifted), titles):
        turn = np.repeat([np.radians(part.azimuth) for part in points], ALTITUDES)
        reach = np.cos(np.arctan(np.ravel([part.tangents for part in points])))
        for altitude in (0, 30, 60):
            circle = pyplot.Circle((0, 0), np.cos(np.radians(altitude)), fill=False, color="#b0b0b0", linewidth=0.8)
            axis.add_patch(circle)
            place = 1.01 * np.cos(np.radians(altitude)) * np.sqrt(0.5)
            axis.text(place, place, f"{altitude}°", color="#707070", fontsize=9)
        axis.scatter(reach * np.sin(turn), reach * np.cos(turn), s=22, color="#27406f", zorder=3)
        for name, x, y in (("N", 0, 1.07), ("E", 1.07, 0), ("S", 0, -1.07), ("W", -1.07, 0)):
            axis.text(x, y, name, ha="center", va="center", color=INK)
        axis.set(xlim=(-1.15, 1.15), ylim=(-1.15, 1.15), aspect="equal")
        axis.set_title(title, fontsize=11, color=INK)
        axis.axis("off")
    _save(figure, target)


def _plan(axis: Any) -> None:
    """Draw the rays from above: one a cell, stepping sideways now and then."""
    rows, columns = 9, 8
    for row in range(rows):
        moved = int(np.floor(_DRIFT * row + 0.5))
        for column in range(columns):
            number = column - moved
            shade = "#dfe8f2" if number % 2 else "#ffffff"
            colour = "#f4b183" if number == 1 else shade
            axis.add_patch(Rectangle((column, row), 1, 1, facecolor=colour, edgecolor="#9a9a9a", linewidth=0.6))
    for start in range(-2, columns):
        ends = [(start + 0.5 + _DRIFT * (row - 0.5), row) for row in (0.0, float(rows))]
        axis.plot(*zip(*ends), color=RAY, linewidth=1.6 if start == 1 else 0.7, alpha=1 if start == 1 else 0.5)
    begin = 1.5 - 0.5 * _DRIFT
    tip = begin - 1.2 * _DRIFT, -1.2
    axis.annotate("", tip, (begin, 0.0), arrowprops={"arrowstyle": "->", "color": RAY, "shrinkA": 0})
    axis.text(tip[0] + 0.4, tip[1] + 0.3, "to the sun", color=RAY, va="bottom", fontsize=10)
    axis.set(xlim=(0, columns), ylim=(rows, -1.5), aspect="equal")
    axis.set_title("From above: each ray has one cell a row", fontsize=11, color=INK)
    axis.axis("off")


def _side(axis: Any) -> None:
    """Draw the cells along one ray: what the running maximum holds sinks with the light, and judges each cell."""
    heights = np.array(_PROFILE)
    held, dark = -np.inf, []
    for height in heights:
        dark.append(height < held - _TANGENT / 2)
        held = max(held - _TANGENT, height)
    for number, (height, hidden) in enumerate(zip(heights, dark)):
        colour = "#d9c7a3" if height > 3 else "#e9e4da"
        axis.add_patch(Rectangle((number, 0), 1, height, facecolor=colour, edgecolor="#8a7660", linewidth=0.7))
        axis.plot(number + 0.5, height + 0.25, "o", color=DARK if hidden else "#fca636", markersize=7)
    beam = [(4.0, 11.0), (4 + 8 / _TANGENT, 3.0), (4.0, 3.0)]
    axis.add_patch(Polygon(beam, facecolor=DARK, alpha=0.18, linewidth=0))
    axis.plot([-0.3, beam[1][0]], [11 + 4.3 * _TANGENT, 3.0], color=RAY, linewidth=1.6)
    axis.text(1.0, 14.2, "sunbeam", color=RAY, fontsize=10)
    axis.annotate(_HELD, (6.5, 9.0), (7.6, 10.4), color=INK, fontsize=10, arrowprops={"arrowstyle": "->", "color": INK})
    axis.plot([], [], "o", color="#fca636", label="viewer in the sun")
    axis.plot([], [], "o", color=DARK, label="viewer in the shade")
    axis.legend(loc="upper right", fontsize=9, frameon=False)
    axis.set(xlim=(-0.5, len(heights) + 0.2), ylim=(0, 16.5), ylabel="height [m]")
    axis.set_xlabel("cells along the ray; the light comes from the left")
    axis.set_title("From the side: one pass judges every cell", fontsize=11, color=INK)
    axis.spines[["top", "right"]].set_visible(False)


def _save(figure: Any, target: Path) -> None:
    figure.savefig(target, dpi=DOTS_PER_INCH, metadata={"Software": None})
    pyplot.close(figure)
