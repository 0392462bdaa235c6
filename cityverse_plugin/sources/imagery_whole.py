"""Rasters of which a catalogue does not say what bands they have: their heads tell."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..twin.messages import CityVerseError
from .account import LeftOut
from .imagery import CLASSES, NUMBERS, Scene, SceneBand
from .imagery_file import describe_raster
from .imagery_places import Places

#: Rasters that are opened for this; of the others the first band is taken.
_MOST = 24


def completed(scene: Scene, places: Places) -> Scene:
    """Return a scene with all bands of its rasters; what cannot be opened stays, and is accounted for when it is used.

    Parameters
    ----------
    places
        Opens the rasters; of those on the web only the heads are fetched.
    """
    unknown = [band for band in scene.bands if band.is_all and band.absent is None and band.kind != CLASSES]
    found = {band.id: _described(band, places) for band in unknown[:_MOST]}
    described = {name: inner for name, inner in found.items() if inner is not None}
    bands = [inner for band in scene.bands for inner in _bands(band, described.get(band.id))]
    hidden = [LeftOut(f"{name}:{out.id}", out.reason) for name, inner in described.items() for out in inner.others]
    roles = {inner.role for inner in described.values()}
    role, reason = scene.role, scene.reason
    if not role and len(roles) == 1 and len(described) == len(scene.bands):
        role, reason = next((inner.role, inner.reason) for inner in described.values())
    return replace(scene, bands=tuple(bands), others=(*scene.others, *hidden), role=role, reason=reason)


def _described(band: SceneBand, places: Places) -> Scene | None:
    try:
        with places.open(band.place) as raster:
            return describe_raster(raster, band.place)
    except CityVerseError:
        return None


def _bands(band: SceneBand, described: Scene | None) -> Iterator[SceneBand]:
    inner = described.bands if described is not None else ()
    if len(inner) < 2:
        yield band
        return
    for each in inner:
        name = f"{band.id}:{each.id if not each.id.startswith('band ') else each.number}"
        kind = each.kind if band.kind == NUMBERS else band.kind
        yield replace(each, id=name, kind=kind, resolution=band.resolution or each.resolution, empty=band.empty)
