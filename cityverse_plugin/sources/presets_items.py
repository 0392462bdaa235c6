"""Items of public STAC catalogues read for a preset: which asset is which band, and which scenes show an area best."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any
from urllib.parse import urlsplit

from osgeo import ogr

from ..engine.gdal_errors import attempt, collected
from ..twin.canonical import format_time
from ..twin.messages import Message, say
from .account import Account
from .imagery import Scene as ImageScene
from .presets_area import Bounds
from .stac_scene import item_scene

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


def scene_of(item: Json, origin: str, parameters: Json, account: Account) -> Scene | None:
    """Read an item; None for one that cannot be used, whose reason the account keeps.

    Parameters
    ----------
    origin
        Address that it came from.
    parameters
        Of the preset: `outputs` names the bands.
    """
    identifier = str(item.get("id") or "?")[:200]
    parts = (item.get("properties"), item.get("assets"), item.get("geometry"))
    if not all(isinstance(part, dict) for part in parts):
        account.leave_out(identifier, say("It is no complete item."))
        return None
    told = item_scene(item, origin)
    if told.start is None:
        account.leave_out(identifier, say("It does not say when it was taken."))
        return None
    sources: list[Source] = []
    for number, output in enumerate(parameters["outputs"]):
        problem = _add_sources(sources, number, output, told)
        if problem is not None:
            account.leave_out(identifier, problem)
            return None
    account.loaded += 1
    outline = json.dumps(item["geometry"])
    return Scene(identifier, format_time(told.start), told.cloud_cover or 0.0, outline, tuple(sources))


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


def _add_sources(sources: list[Source], number: int, output: Json, told: ImageScene) -> Message | None:
    """Add the bands of one output; return why it cannot be, where it cannot."""
    names = [str(output["asset"])] if "asset" in output else [str(name) for name in output["bands"]]
    for name in names:
        key = str((output.get("assets") or {}).get(name, name))
        parts = [band for band in told.bands if band.id.partition(":")[0] == key]
        band = next(iter(parts), None) or told.band(name)
        if band is None or not band.place.lower().startswith(("https://", "http://")):
            reason = next((out.reason for out in told.others if out.id == key), None)
            return reason or say("It has no band “{band}”.", band=name)
        if urlsplit(band.place).path.lower().endswith(".jp2"):
            return say("“{band}” is no GeoTIFF, of which parts could be fetched.", band=name)
        stated = band.is_scaled
        scale, offset = (band.scale, band.offset) if stated else (float(output["scale"]), float(output["offset"]))
        sources.append(Source(number, name, band.place, scale, offset))
    return None
