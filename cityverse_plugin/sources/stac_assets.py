"""The assets of a STAC item as bands: STAC 1.0 (eo:bands, raster:bands) and 1.1 (bands)."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterator, Set
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urljoin, urlsplit

from ..twin.messages import Message, say
from .imagery import CLASSES, NUMBERS, REFLECTANCE, REFLECTIVE, TEMPERATURE, SceneBand
from .imagery_names import common_in, landsat_band
from .stac_items import Json, number, table, tables, text, texts

#: Assets whose values are codes, by their usual keys.
QUALITY_KEYS = re.compile(r"((.*_)?qa(_.*)?|scl|(.*_)?fmask|bqa|cloud(_.*)?|snow(_.*)?)", re.IGNORECASE)
_TIFF = ("image/tiff", "image/vnd.stac.geotiff", "image/geotiff")
_JP2 = ("image/jp2", "image/jpx", "image/j2k")
_PICTURE_ROLES, _PICTURE_KEYS = frozenset({"overview", "visual"}), frozenset({"visual", "tci", "preview", "rgb"})
#: Bands of one asset: hyperspectral images have hundreds.
_MOST_BANDS = 2000
_PICTURE = say("It is a picture for looking at, made from the bands.")


@dataclass(frozen=True)
class Found:
    """An asset: key, bands, why it is left out where it is; whether it is a picture of other assets, or a GeoTIFF."""

    key: str
    bands: tuple[SceneBand, ...] = ()
    reason: Message | None = None
    is_picture: bool = False
    is_tiff: bool = True


def read_assets(item: Json, origin: str) -> list[Found]:
    """Return the assets of an item; `origin` is the path or address that it came from.

    Pictures are left out where other assets hold their colours, JPEG 2000 where a GeoTIFF holds the same band: of
    that less is fetched.
    """
    found = list(_all_assets(item, origin))
    real = {band.common_name for asset in found if not asset.is_picture for band in asset.bands}
    tiffs = {stem_of(asset.key) for asset in found if asset.is_tiff and asset.reason is None}
    reasons = [_beside(asset, real, tiffs) for asset in found]
    return [Found(asset.key, reason=reason) if reason else asset for asset, reason in zip(found, reasons)]


def _beside(asset: Found, colours: Set[str], tiffs: Set[str]) -> Message | None:
    """Return why an asset is left out beside the others of its item."""
    if asset.is_picture and "red" in colours:
        return _PICTURE
    if asset.reason is None and not asset.is_tiff and stem_of(asset.key) in tiffs:
        return say("The same band is there as a GeoTIFF.")
    return asset.reason


def stem_of(key: str) -> str:
    """Return what the keys of one band in two formats have in common: ``red`` of ``red`` and ``red-jp2``."""
    return re.sub(r"[-_.]?(jp2|tiff?|cog)$", "", key.lower())


def _all_assets(item: Json, origin: str) -> Iterator[Found]:
    of_item = tables(table(item.get("properties")).get("eo:bands"))
    for key, value in table(item.get("assets")).items():
        asset = table(value)
        place, reason = place_of(text(asset.get("href")), origin)
        other = _elsewhere(asset) if reason is not None else ""
        place, reason = (other, None) if other else (place, reason)
        reason = reason or _unfit(asset, place)
        bands = () if reason else tuple(_bands(str(key), asset, place, of_item))
        roles = set(texts(asset.get("roles")))
        picture = str(key).lower() in _PICTURE_KEYS or bool(roles & _PICTURE_ROLES and "data" not in roles)
        yield Found(str(key), bands, reason, picture and reason is None, not _is_jp2(asset, place))


def place_of(href: str, origin: str) -> tuple[str, Message | None]:
    """Return the path or http(s) address that an href means, or why it is not followed."""
    scheme = href.partition("://")[0].lower() if "://" in href[:12] else ""
    if scheme == "s3":
        return "", say("It lies in object storage that lets in, or bills, who has an account there (s3).")
    if scheme in ("gs", "gcs"):
        return "", say("It lies in object storage that lets in who has an account there ({scheme}).", scheme=scheme)
    if scheme in ("http", "https"):
        return href, None
    if not href or scheme or href.startswith(("/vsi", "data:", "file:")) or "\x00" in href:
        return "", say("Its address is none that can be read: only http, https and files beside the item are.")
    if origin.lower().startswith(("http://", "https://")):
        return urljoin(origin, href), None
    relative = PurePosixPath(unquote(href))
    if relative.is_absolute() or ".." in relative.parts or ":" in href or "\\" in href:
        return "", say("Its path leads out of the item's folder.")
    folder = Path(origin).parent
    path = folder / relative
    if not os.path.isfile(path):
        return "", say("Its file “{file}” is not there.", file=relative.name[:80])
    if folder.resolve() not in path.resolve().parents:
        return "", say("Its path leads out of the item's folder.")
    return str(path), None


def _elsewhere(asset: Json) -> str:
    """Return another address of an asset that can be read (STAC's alternate assets), "" without one."""
    hrefs = (text(table(other).get("href")) for other in table(asset.get("alternate")).values())
    return next((href for href in hrefs if href.lower().startswith("https://")), "")


def _is_jp2(asset: Json, place: str) -> bool:
    kind = text(asset.get("type")).lower()
    return kind.startswith(_JP2) if kind else urlsplit(place).path.lower().endswith(".jp2")


def _unfit(asset: Json, place: str) -> Message | None:
    kind, roles = text(asset.get("type")).lower(), set(texts(asset.get("roles")))
    name = urlsplit(place).path.lower() if "://" in place else place.lower()
    known = kind.startswith((*_TIFF, *_JP2)) if kind else name.endswith((".tif", ".tiff", ".jp2"))
    if "thumbnail" in roles:
        return _PICTURE
    if not known:
        return say("It is neither a GeoTIFF nor JPEG 2000 ({kind}).", kind=kind[:60] or "–")
    if "metadata" in roles and not roles & {"data", "reflectance", "cloud", "cloud-shadow", "saturation", "water-mask"}:
        return say("It holds metadata.")
    return None


def _bands(key: str, asset: Json, place: str, of_item: list[Json]) -> Iterator[SceneBand]:
    entries = _entries(asset, of_item)
    is_told = any(isinstance(asset.get(name), list) and asset[name] for name in ("bands", "eo:bands", "raster:bands"))
    names = [text(entry.get("name")) for entry in entries]
    times = Counter(names)
    for index, entry in enumerate(entries):
        name = names[index] if times[names[index]] == 1 else ""
        identity = key if len(entries) == 1 else f"{key}:{name or index + 1}"
        common = text(entry.get("eo:common_name")).lower() or common_in(text(entry.get("name")) or key)
        scale, offset = number(entry.get("raster:scale")), number(entry.get("raster:offset"))
        nodata = number(entry.get("nodata"))
        band = SceneBand(
            id=identity,
            place=place,
            number=index + 1,
            common_name=common,
            wavelength=number(entry.get("eo:center_wavelength")),
            scale=scale if scale else 1.0,
            offset=offset or 0.0,
            unit=_unit(text(entry.get("unit"))),
            empty=() if nodata is None else (nodata,),
            resolution=number(entry.get("raster:spatial_resolution")) or number(entry.get("gsd")),
            kind=_kind(key, common, entry, asset),
            is_all=not is_told,
        )
        stated = scale is not None or band.kind == CLASSES
        yield band if stated else landsat_band(band, PurePosixPath(urlsplit(place).path).stem)


def _entries(asset: Json, of_item: list[Json]) -> list[Json]:
    """Return the bands in the words of STAC 1.1; what stands beside them on the asset holds for all of them.

    Up to STAC 0.9 assets give numbers of bands that the item lists.
    """
    bands = tables(asset.get("bands"))
    if not bands:
        told = asset.get("eo:bands")
        listed = dict(enumerate(of_item))
        entries = told if isinstance(told, list) else []
        spectral = [listed.get(entry, {}) if type(entry) is int else table(entry) for entry in entries]
        raster = tables(asset.get("raster:bands"))
        for index in range(max(len(spectral), len(raster), 1)):
            merged = {}
            for prefix, entries in (("raster:", raster), ("eo:", spectral)):
                for name, value in (entries[index] if index < len(entries) else {}).items():
                    plain = name in ("name", "description", "nodata", "data_type", "unit") or ":" in name
                    merged[name if plain else prefix + name] = value
            bands.append(merged)
    shared = {
        name: value
        for name, value in asset.items()
        if name in ("nodata", "unit", "gsd", "data_type") or name.startswith(("raster:", "eo:c", "classification:"))
    }
    shared.pop("raster:bands", None)
    return [{**shared, **band} for band in bands[:_MOST_BANDS]]


def _kind(key: str, common: str, entry: Json, asset: Json) -> str:
    coded = any(name.startswith("classification:") for name in (*entry, *asset))
    if coded or QUALITY_KEYS.fullmatch(stem_of(key)):
        return CLASSES
    unit, scaled = _unit(text(entry.get("unit"))), number(entry.get("raster:scale")) is not None
    if unit == "K" or (common.startswith("lwir") and scaled and not unit):
        return TEMPERATURE
    if (common in REFLECTIVE or "reflectance" in texts(asset.get("roles"))) and scaled and unit in ("", "1"):
        return REFLECTANCE
    return NUMBERS


def _unit(stated: str) -> str:
    known = {"kelvin": "K", "metre": "m", "meter": "m", "metres": "m", "meters": "m", "1": "", "reflectance": ""}
    return known.get(stated.strip().lower(), stated.strip()[:40])
