"""Numbers of Landsat's and Sentinel-2's sensors against the tables that the agencies publish."""

from __future__ import annotations

import pytest
from cityverse.cityverse_plugin.sources import landsat, landsat_bands, sentinel2_numbers, stac_scene
from cityverse.cityverse_plugin.sources.landsat_bands import bands_of, irradiance, planck

# Chander, Markham & Helder 2009, https://doi.org/10.1016/j.rse.2009.01.007: mean solar exoatmospheric irradiance ESUN
# [W/(m² µm)] of bands 1 to 5 and 7 (tables 3 and 4), and of ETM+'s band 8; K1 [W/(m² sr µm)] and K2 [K] (table 7).
ESUN = {
    "LANDSAT_4": (1983, 1795, 1539, 1028, 219.8, 83.49),
    "LANDSAT_5": (1983, 1796, 1536, 1031, 220.0, 83.44),
    "LANDSAT_7": (1997, 1812, 1533, 1039, 230.8, 84.90),
}
PLANCK = {"LANDSAT_4": (671.62, 1284.30), "LANDSAT_5": (607.76, 1260.56), "LANDSAT_7": (666.09, 1282.71)}
# The ends of the bands [µm]: the same, tables 3 and 4; OLI: Barsi et al. 2014, https://doi.org/10.3390/rs61010232
# (centres); TIRS: 10.60-11.19 and 11.50-12.51 (USGS).
TM = {
    "1": (0.452, 0.518), "2": (0.528, 0.609), "3": (0.626, 0.693), "4": (0.776, 0.904), "5": (1.567, 1.784),
    "6": (10.45, 12.42), "7": (2.097, 2.349),
}  # fmt: skip
ETM = {
    "1": (0.452, 0.514), "2": (0.519, 0.601), "3": (0.631, 0.692), "4": (0.772, 0.898), "5": (1.547, 1.748),
    "6": (10.31, 12.36), "7": (2.065, 2.346), "8": (0.515, 0.896),
}  # fmt: skip
OLI = {
    "1": 0.44296, "2": 0.48204, "3": 0.56141, "4": 0.65459, "5": 0.86467, "6": 1.60886, "7": 2.20073, "8": 0.5895,
    "9": 1.37343, "10": 10.895, "11": 12.005,
}  # fmt: skip
# ESA, Sentinel-2 Spectral Response Functions: centres of Sentinel-2A's and 2B's bands [nm].
MSI = {
    "B01": (442.7, 442.2), "B02": (492.4, 492.1), "B03": (559.8, 559.0), "B04": (664.6, 664.9), "B05": (704.1, 703.8),
    "B06": (740.5, 739.1), "B07": (782.8, 779.7), "B08": (832.8, 832.9), "B8A": (864.7, 864.0), "B09": (945.1, 943.2),
    "B10": (1373.5, 1376.9), "B11": (1613.7, 1610.4), "B12": (2202.4, 2185.7),
}  # fmt: skip
# STAC, extension eo 2.0, common names by range [µm].
COMMON = {
    "coastal": (0.40, 0.45), "blue": (0.45, 0.53), "green": (0.51, 0.60), "red": (0.62, 0.69), "pan": (0.40, 1.00),
    "rededge071": (0.69, 0.73), "rededge075": (0.73, 0.76), "rededge078": (0.76, 0.79), "nir": (0.76, 1.00),
    "nir08": (0.80, 0.90), "nir09": (0.90, 1.00), "cirrus": (1.35, 1.40), "swir16": (1.55, 1.75),
    "swir22": (2.08, 2.35), "lwir": (10.4, 12.5), "lwir11": (10.5, 11.5), "lwir12": (11.5, 12.5),
}  # fmt: skip
SENSORS = (
    ("LANDSAT_5", "TM"),
    ("LANDSAT_7", "ETM"),
    ("LANDSAT_9", "OLI_TIRS"),
    ("LANDSAT_1", "MSS"),
    ("LANDSAT_5", "MSS"),
)


@pytest.mark.parametrize("platform", ESUN)
def test_solar_irradiance_and_thermal_constants(platform):
    assert [irradiance(platform, "TM", band) for band in ("1", "2", "3", "4", "5", "7")] == list(ESUN[platform])
    assert planck(platform) == PLANCK[platform]
    assert irradiance("LANDSAT_7", "ETM", "8") == 1362
    assert irradiance(platform, "MSS", "1") is None


def test_centres_of_landsat():
    for told, published in ((bands_of("LANDSAT_5", "TM"), TM), (bands_of("LANDSAT_7", "ETM"), ETM)):
        for band, (low, high) in published.items():
            assert low < told[band][1] < high
    for band, centre in OLI.items():
        assert bands_of("LANDSAT_8", "OLI_TIRS")[band][1] == pytest.approx(centre, abs=1e-3)


def test_centres_of_sentinel_2():
    assert [entry[0] for entry in sentinel2_numbers.BANDS] == list(MSI)
    for name, _, centre, _ in sentinel2_numbers.BANDS:
        assert centre == pytest.approx(MSI[name][0] / 1000, abs=6e-4)
        assert centre == pytest.approx(MSI[name][1] / 1000, abs=18e-3)


def test_cells_of_sentinel_2():
    sizes = {size: {entry[0] for entry in sentinel2_numbers.BANDS if entry[3] == size} for size in (10.0, 20.0, 60.0)}
    assert sizes[10.0] == {"B02", "B03", "B04", "B08"}
    assert sizes[60.0] == {"B01", "B09", "B10"}


def test_common_names_are_those_of_stac():
    named = [(entry[1], entry[2]) for entry in sentinel2_numbers.BANDS]
    named += [band for platform, sensor in SENSORS for band in bands_of(platform, sensor).values()]
    for name, centre in named:
        if name:  # MSS's band of 0.7 to 0.8 µm has none
            low, high = COMMON[name]
            assert low <= centre <= high, (name, centre)


def test_level_2_scales_and_pixel_quality():
    # USGS, LSDS-1619, tables 6-1 (scale factors) and 6-2 (QA_PIXEL: 0 fill, 1 dilated cloud, 2 cirrus, 3 cloud, 4 cloud
    # shadow, 5 snow, 6 clear, 7 water)
    assert landsat_bands.SURFACE_REFLECTANCE == (0.0000275, -0.2)
    assert landsat_bands.SURFACE_TEMPERATURE == (0.00341802, 149.0)
    assert sum(1 << bit for bit in (1, 2, 3, 4)) == landsat_bands.QA_PIXEL_HIDES
    # Collection 1's BQA: bit 4 cloud; bits 7-8 shadow, 11-12 cirrus, 3 for high confidence (LSDS-1656)
    assert landsat._BQA_BITS == 1 << 4
    assert landsat._BQA_LEVELS == ((7, 0b11, 3), (11, 0b11, 3))


def test_the_scene_classification_of_sentinel_2():
    names = {
        0: "no data", 1: "saturated or defective", 2: "dark area", 3: "cloud shadow", 4: "vegetation",
        5: "not vegetated", 6: "water", 7: "unclassified", 8: "cloud, medium probability",
        9: "cloud, high probability", 10: "thin cirrus", 11: "snow",
    }  # fmt: skip
    hides = ("no data", "defective", "cloud", "cirrus")
    hidden = [number for number, name in names.items() if any(word in name for word in hides)]
    assert list(sentinel2_numbers.HIDING_CLASSES) == hidden


@pytest.mark.parametrize(
    ("baseline", "offset"),
    # ESA: BOA_ADD_OFFSET -1000 since 04.00 (25 January 2022), also in what was processed anew as 05.00
    [("02.14", 0.0), ("03.01", 0.0), ("04.00", -0.1), ("05.00", -0.1), ("05.11", -0.1)],
)
def test_the_offset_of_a_processing_baseline(baseline, offset):
    item = {
        "id": "s2", "collection": "sentinel-2-l2a", "bbox": [0, 0, 1, 1],
        "properties": {"platform": "Sentinel-2A", "datetime": "2019-06-01T10:00:00Z",
                       "s2:processing_baseline": baseline},
        "assets": {"B04": {"href": "https://example.org/B04.tif", "eo:bands": [{"name": "B04", "common_name": "red"}],
                           "type": "image/tiff; application=geotiff; profile=cloud-optimized", "roles": ["data"]}},
    }  # fmt: skip
    red = stac_scene.item_scene(item, "https://example.org/item.json").band("red")
    assert (red.scale, red.offset) == (1e-4, offset)
