"""Items of public STAC catalogues read for a preset: which asset is which band, and which scenes show an area best."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from osgeo import ogr

from ..engine.gdal_errors import attempt, collected
from ..twin.canonical import parse_time
from ..twin.messages import Message, say
from .account import Account
from .presets_area import Bounds

Json = Mapping[str, Any]
#: A scene that adds less than this share of the area is not worth its bytes.
_LEAST_SHARE = 0.01


@dataclass(frozen=True)
class Source:
    """One band of a scene: the number of its output, its name, where it is, and value = raw · scale + offset."""

    output: int
    band: str
    href: str
    scale: float
    offset: float


@dataclass(frozen=True)
class Scene:
    """One item: when it was taken (RFC 3339), its clouds [%], its outline as GeoJSON text, and its bands."""

    id: str
    taken: str
    cloud: float
    outline: str
    sources: tuple[Source, ...]


def scene_of(item: Json, parameters: Json, account: Account) -> Scene | None:
    """Read an item; None for one that cannot be used, whose reason the account keeps."""
    identifier = str(item.get("id") or "?")[:200]
    properties, assets = item.get("properties"), item.get("assets")
    if not isinstance(properties, dict) or not isinstance(assets, dict) or not isinstance(item.get("geometry"), dict):
        account.leave_out(identifier, say("It is no complete item."))
        return None
    taken = properties.get("datetime") or properties.get("start_datetime")
    try:
        parse_time(str(taken))
    except ValueError:
        account.leave_out(identifier, say("It does not say when it was taken."))
        return None
    sources: list[Source] = []
    for number, output in enumerate(parameters["outputs"]):
        problem = _add_sources(sources, number, output, assets, properties)
        if problem is not None:
            account.leave_out(identifier, problem)
            return None
    account.loaded += 1
    cloud = properties.get("eo:cloud_cover")
    clouds = float(cloud) if isinstance(cloud, (int, float)) and math.isfinite(cloud) else 0.0
    return Scene(identifier, str(taken), clouds, json.dumps(item["geometry"]), tuple(sources))


def chosen(scenes: Sequence[Scene], area: Bounds, most: int, newest: bool) -> list[Scene]:
    """Return the scenes that show an area best.

    Parameters
    ----------
    newest : bool
        Take the newest, and older ones only where they do not reach; else the scenes of one day, that which shows
        most of the area, and of equal ones that with the fewest clouds.
    """
    if newest:
        return _covering(sorted(scenes, key=lambda scene: scene.taken, reverse=True), area, most)
    days: dict[str, list[Scene]] = {}
    for scene in scenes:
        days.setdefault(scene.taken[:10], []).append(scene)
    best: tuple[tuple[float, float], list[Scene]] | None = None
    for mine in days.values():
        picked = _covering(sorted(mine, key=lambda scene: scene.cloud), area, most)
        if picked:
            clouds = sum(scene.cloud for scene in picked) / len(picked)
            rank = (-round(_share(picked, area), 2), clouds)
            best = (rank, picked) if best is None or rank < best[0] else best
    return best[1] if best is not None else []


def _covering(scenes: Iterable[Scene], area: Bounds, most: int) -> list[Scene]:
    """Return scenes, the first ones first, each of which adds to what the others show."""
    picked: list[Scene] = []
    covered = 0.0
    for scene in scenes:
        share = _share([*picked, scene], area)
        if share - covered >= _LEAST_SHARE:
            picked.append(scene)
            covered = share
        if covered > 1 - _LEAST_SHARE or len(picked) >= most:
            break
    return picked


def _share(scenes: Sequence[Scene], area: Bounds) -> float:
    """Return how much of an area scenes show together, from 0 to 1."""
    west, south, east, north = area
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    with collected() as failures:
        box = ogr.CreateGeometryFromJson(json.dumps({"type": "Polygon", "coordinates": [ring]}))
        whole, shown = box.Area(), None
        for scene in scenes:
            outline = attempt(partial(ogr.CreateGeometryFromJson, scene.outline), failures)
            part = outline and attempt(partial(box.Intersection, outline), failures)
            if part:
                shown = part if shown is None else attempt(partial(shown.Union, part), failures) or shown
        return float(shown.Area()) / whole if shown is not None and whole > 0 else 0.0


def _add_sources(sources: list[Source], number: int, output: Json, assets: Json, properties: Json) -> Message | None:
    """Add the bands of one output; return why it cannot be, where it cannot."""
    names = [str(output["asset"])] if "asset" in output else [str(name) for name in output["bands"]]
    for name in names:
        key = str((output.get("assets") or {}).get(name, name))
        asset = assets.get(key) if isinstance(assets.get(key), dict) else _by_common_name(assets, name)
        if asset is None:
            return say("It has no band “{band}”.", band=name)
        href = _web_address(asset)
        if not href:
            return say("Its files are not to be had by https: who asks for them pays, or logs in.")
        scale, offset = _numbers(asset, output, properties)
        sources.append(Source(number, name, href, scale, offset))
    return None


def _by_common_name(assets: Json, name: str) -> Json | None:
    for asset in assets.values():
        if isinstance(asset, dict) and "data" in (asset.get("roles") or ["data"]):
            bands = asset.get("eo:bands") or asset.get("bands") or []
            named = [band.get("common_name") or band.get("eo:common_name") for band in bands if isinstance(band, dict)]
            if named == [name]:
                return asset
    return None


def _web_address(asset: Json) -> str:
    others = asset.get("alternate")
    found = [asset, *(others.values() if isinstance(others, dict) else ())]
    hrefs = (str(one.get("href") or "") for one in found if isinstance(one, dict))
    kind = str(asset.get("type") or "image/tiff")
    return next((href for href in hrefs if href.startswith(("https://", "http://")) and "tiff" in kind), "")


def _numbers(asset: Json, output: Json, properties: Json) -> tuple[float, float]:
    """Return scale and offset: of the asset, else of the preset; an offset that is taken off already is not again."""
    bands = asset.get("raster:bands") or asset.get("bands") or [{}]
    band = bands[0] if isinstance(bands, list) and bands and isinstance(bands[0], dict) else {}
    scale = _number(band.get("scale", band.get("raster:scale")), float(output["scale"]))
    offset = _number(band.get("offset", band.get("raster:offset")), float(output["offset"]))
    if properties.get(str(output.get("applied", ""))) is True:
        offset = 0.0
    since = output.get("baseline")
    if isinstance(since, dict):
        stated = _number(properties.get(str(since["property"])), 0.0)
        offset = float(since["offset"]) if stated >= float(since["since"]) else float(output["offset"])
    return scale, offset


def _number(value: Any, otherwise: float) -> float:
    try:
        number = float(value)
    except (TypeError, ValueError):
        return otherwise
    return number if math.isfinite(number) else otherwise
