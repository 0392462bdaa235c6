"""Every algorithm, by hand: what is not here does not exist."""

from __future__ import annotations

from ..twin.readiness import Analysis
from .base import Algorithm
from .catalogue.open_twin import OpenTwin
from .catalogue.publish_layer import PublishLayer
from .decide.zonal_indicators import ZonalIndicators
from .heat.spectral_indices import SpectralIndices
from .load.city_model_to_surface import CityModelToSurface
from .load.fetch_observations import FetchObservations
from .load.load_city_model import LoadCityModel
from .load.load_climate import LoadClimate
from .load.load_imagery import LoadImagery
from .load.load_osm import LoadOsm
from .load.point_cloud_to_surface import PointCloudToSurface
from .sensors.sensor_quality import SensorQuality
from .sky.radiant_temperature import MeanRadiantTemperature
from .sky.roof_solar import RoofSolar
from .sky.shadows import Shadows
from .sky.sky_view_factor import SkyViewFactor
from .sky.solar_irradiation import SolarIrradiation
from .sky.sun_hours import SunHours
from .sky.thermal_comfort import ThermalComfort

ALGORITHMS: tuple[type[Algorithm], ...] = (
    SpectralIndices,
    SkyViewFactor,
    Shadows,
    SunHours,
    SolarIrradiation,
    RoofSolar,
    MeanRadiantTemperature,
    ThermalComfort,
    SensorQuality,
    ZonalIndicators,
    LoadCityModel,
    LoadClimate,
    LoadImagery,
    LoadOsm,
    FetchObservations,
    CityModelToSurface,
    PointCloudToSurface,
    OpenTwin,
    PublishLayer,
)


def analyses() -> tuple[Analysis, ...]:
    """Return the algorithms that work on layers of a twin, for the readiness report."""
    return tuple(analysis for analysis in (algorithm.analysis() for algorithm in ALGORITHMS) if analysis.needs)
