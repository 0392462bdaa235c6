"""Vegetation, built-up, water and soil indices from satellite bands."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from ...analysis.spectral import INDICES, Index
from ...engine.tiles import run as run_tiles
from ...engine.tiles import tiles
from ...engine.write import OutputBand
from ...twin.messages import Message, say
from ..base import Algorithm
from ..choices import Choices
from ..layers import BandOf, RasterLayer
from ..outputs import RasterOutput
from ..parameters import Number
from ..run import Run
from .bands import Wishes, band_sources, check_reflectance, compute_indices

TITLES = {
    "ndvi": say("NDVI: vegetation"),
    "ndbi": say("NDBI: built-up land"),
    "mndwi": say("MNDWI: open water"),
    "savi": say("SAVI: vegetation on open soil"),
    "bsi": say("BSI: bare soil"),
    "albedo": say("Albedo: share of the sunlight reflected"),
}
COMMON_NAMES = ("blue", "green", "red", "nir", "swir16", "swir22")
_BAND_HELP = say("Number of this band. Left empty, it is found by the band's common name (red, nir, swir16 …).")


def _band(common_name: str, title: Message) -> BandOf:
    return BandOf(common_name.upper(), title, _BAND_HELP, optional=True, advanced=True)


class SpectralIndices(Algorithm):
    """Vegetation, built-up land, water, bare soil and brightness, cell by cell, from an optical satellite image.

    NDVI (Tucker 1979), NDBI (Zha, Gao & Ni 2003), MNDWI (Xu 2006), SAVI with L = 0.5 (Huete 1988), BSI (Diek et al.
    2017) and shortwave albedo for Landsat 4 to 7 (Liang 2001). All have no unit; the indices run from −1 to 1, albedo
    from 0 to 1.

    Limits: SAVI and albedo need reflectance. On digital numbers the other indices can be computed, but must not be
    compared between sensors or dates. Bare dry soil and rock read as built-up in NDBI.
    """

    key = "spectralindices"
    title = say("Spectral indices")
    group_key, group_title = "heat", say("Heat")
    icon_name = "heat"
    inputs = (
        RasterLayer(
            "INPUT",
            say("Satellite image"),
            say("An optical image with the bands that the indices need, in a metric coordinate system."),
            roles=("imagery.optical",),
            bands=("red", "nir"),
        ),
        Choices(
            "INDICES",
            say("Indices"),
            say("Which indices to compute; each becomes a band. Scripts may write the names: ndvi,mndwi."),
            options=tuple(TITLES.items()),
            default=("ndvi",),
        ),
        _band("blue", say("Blue band")),
        _band("green", say("Green band")),
        _band("red", say("Red band")),
        _band("nir", say("Near infrared band")),
        _band("swir16", say("Shortwave infrared band at 1.6 µm")),
        _band("swir22", say("Shortwave infrared band at 2.2 µm")),
        Number(
            "SCALE",
            say("Scale to reflectance"),
            say("Reflectance is value × scale + offset. Left empty, both are taken from the record or the file."),
            optional=True,
            advanced=True,
            unit="1",
        ),
        Number(
            "OFFSET",
            say("Offset to reflectance"),
            say("See scale. For instance 0.0000275 and −0.2 for Landsat Collection 2 level 2."),
            optional=True,
            advanced=True,
            unit="1",
        ),
    )
    outputs = (
        RasterOutput(
            "OUTPUT",
            say("Indices"),
            say("One band an index, without unit, float32; NaN where a band has no value."),
        ),
    )
    example = {"INPUT": "sample:imagery.optical", "INDICES": "ndvi,mndwi"}

    def estimate(self, values: Mapping[str, Any]) -> int:
        """Return the cells of all bands that are read."""
        return int(values["INPUT"].cells * len(_needed(_indices(values))))

    def compute(self, run: Run) -> Mapping[str, Any]:
        """Read the bands in tiles, compute the indices, write them."""
        indices, layer = _indices(run.values), run["INPUT"]
        wishes = Wishes({name: run[name.upper()] for name in COMMON_NAMES}, run["SCALE"], run["OFFSET"])
        with layer.open() as raster:
            sources = band_sources(_needed(indices), layer, raster, wishes)
            check_reflectance(run, indices, sources, layer.origin.name)
            bands = [OutputBand(_label(index), index.unit) for index in indices]
            names = ", ".join(band.name for band in bands)
            title = say("{indices} – {layer}", indices=names, layer=layer.origin.name)

            def read(tile: Any) -> dict[str, Any]:
                return {name: source.read(raster, tile) for name, source in sources.items()}

            with run.executor() as executor, run.raster("OUTPUT", raster.grid, bands, title) as writer:
                cut = tiles(raster.grid, run.tile_side)
                kernel = partial(compute_indices, indices)
                run_tiles(kernel, read, writer.write, cut, executor, run.progress, run.cancelled)
        return {}


def _indices(values: Mapping[str, Any]) -> list[Index]:
    return [INDICES[name] for name in values["INDICES"]]


def _needed(indices: list[Index]) -> list[str]:
    return [name for name in COMMON_NAMES if any(name in index.bands for index in indices)]


def _label(index: Index) -> str:
    return index.id if index.id == "albedo" else index.id.upper()
