"""A STAC item as a scene: time, platform, bands, mask of clouds; what catalogues are known to leave unsaid."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from ..twin.canonical import parse_time
from ..twin.messages import Message, say
from ..twin.role_words import role_by_name
from . import landsat_bands
from .account import LeftOut
from .imagery import CLASSES, HEIGHT, NUMBERS, REFLECTANCE, REFLECTIVE, CloudMask, Scene, SceneBand
from .imagery_dates import read_stamp
from .sentinel2_numbers import HIDES, HIDING_CLASSES, OFFSET, SCALE, SHIFTED
from .stac_assets import Found, read_assets, stem_of
from .stac_items import Json, number, table, text

#: Masks by the keys of their assets: what they hide, bits and classes. HLS: Fmask's bits of cloud (1), what is beside a
#: cloud or its shadow (2) and cloud shadow (3), HLS Product User Guide 2.0; Geoscience Australia's fmask: no data (0),
#: cloud (2) and shadow (3).
_MASKS: Mapping[str, tuple[Message, int, tuple[int, ...]]] = {
    "scl": (HIDES, 0, HIDING_CLASSES),
    "qa_pixel": (landsat_bands.HIDES, landsat_bands.QA_PIXEL_HIDES, ()),
    "fmask": (say("clouds, their borders and shadows"), 0b1110, ()),
    "oa_fmask": (say("clouds and their shadows"), 0, (0, 2, 3)),
}
_APPLIED = ("earthsearch:boa_offset_applied", "sentinel:boa_offset_applied")


def item_scene(item: Json, origin: str) -> Scene:
    """Describe an item that `stac_items.read_item` returned.

    Raises
    ------
    CityVerseError
        Never for what a single asset says: that is left out with its reason.
    """
    properties = table(item.get("properties"))
    found = read_assets(item, origin)
    bands, doubled = _finest([band for asset in found for band in asset.bands])
    left = [LeftOut(asset.key, asset.reason) for asset in found if asset.reason is not None]
    limits: list[Message] = []
    bands = _without_nir08(_scaled(bands, item, limits))
    role, reason = _role(item, bands)
    if role in ("surface", "terrain", "canopy"):
        bands = [replace(band, kind=HEIGHT) for band in bands]
    if role in ("landcover", "soil"):
        bands = [replace(band, kind=CLASSES) for band in bands]
    start, end = _time(properties)
    return Scene(
        name=text(item.get("id")) or "item",
        place=origin.partition("?")[0],
        role=role,
        reason=reason,
        bands=tuple(bands),
        clouds=_clouds(found, item),
        others=(*left, *doubled),
        start=start,
        end=end,
        dated=say("The time is that of its catalogue.") if start else Message(""),
        platform=text(properties.get("platform")) or text(item.get("collection")),
        level=text(properties.get("processing:level")),
        cloud_cover=number(properties.get("eo:cloud_cover")),
        sun_elevation=number(properties.get("view:sun_elevation")),
        limits=tuple(limits),
    )


def _finest(bands: Iterable[SceneBand]) -> tuple[list[SceneBand], list[LeftOut]]:
    """Keep the finest of several assets that hold the same band: ``B02_10m`` beside ``B02_20m``."""
    chosen: dict[str, SceneBand] = {}
    left = []
    for band in bands:
        stem, _, size = band.id.rpartition("_")
        same = stem if size.endswith("m") and size[:-1].isdigit() else band.id
        known = chosen.get(same)
        finer, coarser = (band, known) if known is None or _size(band) < _size(known) else (known, band)
        chosen[same] = finer
        if coarser is not None:
            left.append(LeftOut(coarser.id, say("The same band is there with finer cells.")))
    return list(chosen.values()), left


def _size(band: SceneBand) -> float:
    stated = band.id.rpartition("_")[2].rstrip("m")
    return float(stated) if stated.isdigit() else band.resolution or math.inf


def _scaled(bands: list[SceneBand], item: Json, limits: list[Message]) -> list[SceneBand]:
    """Complete scale and offset of Sentinel-2, whose catalogues say them elsewhere or twice."""
    properties = table(item.get("properties"))
    if "sentinel-2" not in f"{text(properties.get('platform'))} {text(item.get('collection'))}".lower():
        return bands
    applied = next((properties[name] for name in _APPLIED if isinstance(properties.get(name), bool)), None)
    baseline = _baseline(properties)
    found = []
    for band in bands:
        if band.common_name not in (*REFLECTIVE, "cirrus") or band.kind == CLASSES:
            found.append(band)
            continue
        stated = band.scale != 1.0
        shifted = band.offset if stated else OFFSET if baseline >= SHIFTED else 0.0
        scale = band.scale if stated else SCALE
        if stated or not math.isnan(baseline):
            offset = 0.0 if applied else shifted
            found.append(replace(band, kind=REFLECTANCE, scale=scale, offset=offset, empty=band.empty or (0.0,)))
        else:
            found.append(band)
    if applied is not None:
        sentence = (
            "The catalogue says whether the offset of Sentinel-2 was applied already ({applied}); it is known to be"
            " wrong for some scenes. Many negative values, or dark water above 0.1, are signs of it."
        )
        limits.append(say(sentence, applied=applied))
    return found


def _baseline(properties: Json) -> float:
    stated = text(properties.get("s2:processing_baseline")) or text(properties.get("processing:version"))
    try:
        return float(stated)
    except ValueError:
        return math.nan


def _without_nir08(bands: list[SceneBand]) -> list[SceneBand]:
    """Let the narrow near infrared be the near infrared where there is no other, as in Landsat 8 and 9."""
    if any(band.common_name == "nir" for band in bands):
        return bands
    return [replace(band, common_name="nir") if band.common_name == "nir08" else band for band in bands]


def _clouds(found: Iterable[Found], item: Json) -> CloudMask | None:
    by_key = {stem_of(asset.key): asset.bands[0] for asset in found if asset.bands}
    collection = f"{text(item.get('collection'))} {text(item.get('id'))}".lower()
    for key, (hides, bits, classes) in _MASKS.items():
        band = by_key.get(key)
        if band is not None and (key != "fmask" or "hls" in collection):
            return CloudMask(band.place, hides, band.number, bits=bits, classes=classes)
    return None


def _role(item: Json, bands: list[SceneBand]) -> tuple[str, Message]:
    common = {band.common_name for band in bands}
    if {"red", "nir"} <= common or len(common & set(REFLECTIVE)) >= 3:
        return "imagery.optical", say("Its catalogue names bands of reflected light.")
    collection = text(item.get("collection"))
    if collection.lower().startswith("cop-dem"):
        return "surface", say("It is Copernicus DEM, a model of the surface with roofs and trees.")
    named = role_by_name(f"{collection} {text(item.get('id'))}", "raster")
    if named:
        return named, say("Its collection is “{name}”.", name=collection)
    if bands and all(band.kind == NUMBERS for band in bands) and len(bands) >= 4:
        return "imagery.optical", say("It has {count} bands, as a multispectral image has.", count=len(bands))
    return "", say("Nothing in it says what it means: choose a role.")


def _time(properties: Json) -> tuple[datetime | None, datetime | None]:
    moments = [_moment(properties.get(name)) for name in ("start_datetime", "end_datetime", "datetime")]
    if moments[0] is not None and moments[1] is not None and moments[0] < moments[1]:
        return moments[0], moments[1]
    day = read_stamp(text(properties.get("datetime")), Message(""))
    found = moments[2] or moments[0]
    return (found, None) if found is not None or day is None else (day.start, day.end)


def _moment(value: object) -> datetime | None:
    try:
        return parse_time(value) if isinstance(value, str) else None
    except (ValueError, OverflowError):
        return None
