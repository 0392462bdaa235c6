"""Hills and a river for a synthetic city, as functions of the place."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]


@dataclass(frozen=True)
class Landscape:
    """Ground without buildings, in metres from the lower left corner of a square of `length` metres.

    Parameters
    ----------
    length
        Side of the square [m].
    hills
        x, y, height and radius of each hill [m], shape (n, 4).
    slope
        Rise of the plain from south to north [m/m].
    river_y, river_waves
        Mean position [m] of the river, and amplitude [m], wave number [rad/m] and phase [rad] of its bends.
    river_width
        [m].
    park
        x, y and radius of the main park [m].
    """

    length: float
    hills: FloatArray
    slope: float
    river_y: float
    river_waves: FloatArray
    river_width: float
    park: tuple[float, float, float]

    def elevation(self, x: FloatArray, y: FloatArray) -> FloatArray:
        """Return the height of the ground [m], the river's valley cut into it."""
        ground = 20.0 + self.slope * y
        for hill_x, hill_y, height, radius in self.hills:
            ground = ground + height * np.exp(-((x - hill_x) ** 2 + (y - hill_y) ** 2) / radius**2)
        away = self.to_river(x, y)
        return np.asarray(ground - 6.0 * np.exp(-((away / (3 * self.river_width)) ** 2)))

    def river_line(self, x: FloatArray) -> FloatArray:
        """Return the y of the river's middle [m]."""
        bends = sum(size * np.sin(wave * x + phase) for size, wave, phase in self.river_waves)
        return np.asarray(self.river_y + bends)

    def to_river(self, x: FloatArray, y: FloatArray) -> FloatArray:
        """Return the distance to the river's middle [m], to first order in its slope."""
        lean = sum(size * wave * np.cos(wave * x + phase) for size, wave, phase in self.river_waves)
        return np.asarray(np.abs(y - self.river_line(x)) / np.hypot(1.0, lean))

    def in_river(self, x: FloatArray, y: FloatArray, margin: float = 0.0) -> NDArray[np.bool_]:
        """Tell which points are in the river or within `margin` metres of it."""
        return self.to_river(x, y) < self.river_width / 2 + margin

    def in_park(self, x: FloatArray, y: FloatArray) -> NDArray[np.bool_]:
        """Tell which points are in the main park."""
        park_x, park_y, radius = self.park
        return np.asarray(np.hypot(x - park_x, y - park_y) < radius)


def landscape(length: float, rng: np.random.Generator) -> Landscape:
    """Draw hills, a river and a main park for a square of `length` metres."""
    number = 7
    hills = np.column_stack(
        [
            rng.uniform(0, length, (number, 2)),
            rng.uniform(0.006, 0.02, number) * length,
            rng.uniform(0.12, 0.3, number) * length,
        ]
    )
    waves = np.column_stack(
        [
            rng.uniform(0.015, 0.05, 3) * length,
            2 * np.pi * np.array([0.8, 1.7, 3.1]) / length,
            rng.uniform(0, 2 * np.pi, 3),
        ]
    )
    park = (float(rng.uniform(0.35, 0.6)) * length, float(rng.uniform(0.55, 0.75)) * length, 0.06 * length)
    return Landscape(length, hills, 0.006, 0.32 * length, waves, float(np.clip(0.02 * length, 12, 70)), park)
