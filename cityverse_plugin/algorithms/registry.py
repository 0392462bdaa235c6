"""Every algorithm, by hand: what is not here does not exist."""

from __future__ import annotations

from ..twin.readiness import Analysis
from .base import Algorithm
from .catalogue.open_twin import OpenTwin
from .catalogue.publish_layer import PublishLayer
from .decide.zonal_indicators import ZonalIndicators
from .heat.spectral_indices import SpectralIndices

ALGORITHMS: tuple[type[Algorithm], ...] = (SpectralIndices, ZonalIndicators, OpenTwin, PublishLayer)


def analyses() -> tuple[Analysis, ...]:
    """Return the algorithms that work on layers of a twin, for the readiness report."""
    return tuple(analysis for analysis in (algorithm.analysis() for algorithm in ALGORITHMS) if analysis.needs)
