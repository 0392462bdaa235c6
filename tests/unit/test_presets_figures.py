"""What the presets say of addresses, licences and limits, against what the services publish."""

from __future__ import annotations

import pytest
from cityverse.cityverse_plugin.sources.presets import presets
from cityverse.cityverse_plugin.sources.presets_area import tile_names
from cityverse.cityverse_plugin.sources.sentinel2_numbers import OFFSET, SCALE, SHIFTED

KNOWN = presets()
EARTH_SEARCH = "https://earth-search.aws.element84.com/v1"
PLANETARY = "https://planetarycomputer.microsoft.com/api/stac/v1"
# Collections and asset keys: Element 84, Earth Search v1; Microsoft, Planetary Computer data catalog.
ASSETS = {
    "sentinel2-earthsearch": (EARTH_SEARCH, "sentinel-2-l2a", ["blue", "green", "red", "nir", "swir16", "swir22"]),
    "sentinel2-planetarycomputer": (PLANETARY, "sentinel-2-l2a", ["B02", "B03", "B04", "B08", "B11", "B12"]),
    "landsat-planetarycomputer": (PLANETARY, "landsat-c2-l2", ["blue", "green", "red", "nir08", "swir16", "swir22"]),
}


@pytest.mark.parametrize("key", ASSETS)
def test_stac_collections_and_assets(key):
    address, collection, assets = ASSETS[key]
    known, output = KNOWN[key], KNOWN[key].parameters["outputs"][0]
    assert (known.address, known.parameters["collection"]) == (address, collection)
    assert [output.get("assets", {}).get(band, band) for band in output["bands"]] == assets


def test_scales_of_reflectance_and_temperature():
    # ESA: (DN - 1000) / 10000 since baseline 04.00; USGS, LSDS-1619
    sentinel = KNOWN["sentinel2-planetarycomputer"].parameters["outputs"][0]
    assert (sentinel["scale"], sentinel["offset"]) == (1e-4, 0.0)
    assert (SCALE, OFFSET, SHIFTED) == (1e-4, -0.1, 4.0)
    image, heat = KNOWN["landsat-planetarycomputer"].parameters["outputs"]
    assert (image["scale"], image["offset"]) == (2.75e-5, -0.2)
    assert (heat["scale"], heat["offset"], heat["unit"]) == (0.00341802, 149.0, "K")


def test_planetary_computer_gives_a_token_for_a_collection():
    # https://planetarycomputer.microsoft.com/docs/concepts/sas
    for key in ("sentinel2-planetarycomputer", "landsat-planetarycomputer", "naip-planetarycomputer"):
        token = KNOWN[key].parameters["token"]
        assert token == "https://planetarycomputer.microsoft.com/api/sas/v1/token/{collection}"
        assert list(KNOWN[key].parameters["signed_hosts"]) == [".blob.core.windows.net"]


# Names of tiles: https://copernicus-dem-30m.s3.amazonaws.com/readme.html; WorldCover 2021 v200, product user manual.
def test_names_of_tiles():
    box = (-35.0, -8.2, -34.9, -8.1)
    dem = tile_names(KNOWN["copernicus-dem-glo30"], box, "BR")
    assert list(dem) == ["Copernicus_DSM_COG_10_S09_00_W035_00_DEM/Copernicus_DSM_COG_10_S09_00_W035_00_DEM.tif"]
    cover = tile_names(KNOWN["worldcover-2021"], box, "BR")
    assert list(cover) == ["ESA_WorldCover_10m_2021_v200_S09W036_Map.tif"]
    people = tile_names(KNOWN["worldpop-2020"], box, "BR")
    assert list(people) == ["BRA/bra_ppp_2020.tif"]


# Words that licences ask for. Sources: Copernicus DEM, article 4 of its licence; ESA WorldCover 2021, terms of use;
# hub.worldpop.org; openstreetmap.org/copyright; openSenseMap's handbook (PDDL 1.0); open-meteo.com/en/license;
# usgs.gov/centers/eros/data-citation (public domain, so no licence of SPDX).
LICENCES = {
    "copernicus-dem-glo30": ("other", "produced using Copernicus WorldDEM-30 © DLR e.V. 2010-2014 and © Airbus Defence"
                             " and Space GmbH 2014-2018 provided under COPERNICUS by the European Union and ESA"),
    "worldcover-2021": ("CC-BY-4.0", "© ESA WorldCover project / Contains modified Copernicus Sentinel data (2021)"
                        " processed by ESA WorldCover consortium"),
    "worldpop-2020": ("CC-BY-4.0", "WorldPop (www.worldpop.org)"),
    "osm-buildings": ("ODbL-1.0", "© OpenStreetMap contributors"),
    "opensensemap": ("PDDL-1.0", "openSenseMap contributors"),
    "open-meteo-era5": ("CC-BY-4.0", "Weather data by Open-Meteo.com"),
    "sentinel2-earthsearch": ("other", "Contains modified Copernicus Sentinel data"),
    "landsat-planetarycomputer": ("other", "courtesy of the U.S. Geological Survey"),
}  # fmt: skip


@pytest.mark.parametrize("key", LICENCES)
def test_licences_and_attributions(key):
    licence, words = LICENCES[key]
    assert KNOWN[key].licence == licence
    assert words.casefold() in KNOWN[key].attribution.casefold()


def test_policies_of_use_are_told():
    # https://dev.overpass-api.de/overpass-doc/en/preface/commons.html; https://open-meteo.com/en/terms
    for known in KNOWN.values():
        told = " ".join(known.limits)
        if known.protocol == "overpass":
            assert "10,000 requests and 1 GB a day" in told
            assert known.most_km2 * known.bytes_per_km2 < 1e9
            assert known.parameters["timeout"] == 180
        if known.protocol == "openmeteo":
            assert "non-commercial" in told
            assert known.parameters["model"] == "era5"
