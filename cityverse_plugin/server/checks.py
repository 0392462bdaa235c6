"""What a collection and an item must have; everything else passes through untouched."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import Any
from urllib.parse import urlsplit

from ..catalogue.store import Json
from ..twin.messages import Message, say
from .exchange import Refused
from .geometry import shape_problem
from .times import read_moment

# Wider than the ids that CityVerse makes: other STAC tools use capitals.
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,127}")
_ASSET_SCHEMES = frozenset({"http", "https", "s3"})
_LINK_SCHEMES = _ASSET_SCHEMES | {"mailto", "doi", "urn"}
_LONGEST_HREF = 8_192
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


def is_id(text: Any) -> bool:
    """Whether a text can be an id here."""
    return isinstance(text, str) and _ID.fullmatch(text) is not None


def check_item(item: Json) -> None:
    """Raise `Refused` (400) with the first thing that is wrong with an item."""
    _check_id(item)
    _demand(item.get("type") == "Feature", say("An item must have “type”: “Feature”."))
    properties = item.get("properties")
    _demand(isinstance(properties, dict), say("An item must have “properties”."))
    _demand(isinstance(item.get("assets"), dict), say("An item must have “assets”, an object; it may be empty."))
    _check_assets(item["assets"])
    _check_links(item)
    _check_place(item)
    _check_time(item["properties"])


def check_collection(collection: Json) -> None:
    """Raise `Refused` (400) with the first thing that is wrong with a collection."""
    _check_id(collection)
    _demand(collection.get("type") == "Collection", say("A collection must have “type”: “Collection”."))
    for name in ("description", "license"):
        _demand(isinstance(collection.get(name), str), say("A collection must have “{name}”, a text.", name=name))
    extent = collection.get("extent")
    spatial, temporal = (extent.get(n) if isinstance(extent, dict) else None for n in ("spatial", "temporal"))
    if not isinstance(spatial, dict) or not isinstance(temporal, dict):
        raise Refused(400, say("“extent” must have “spatial” and “temporal”."))
    boxes, intervals = spatial.get("bbox"), temporal.get("interval")
    _demand(
        isinstance(boxes, list) and bool(boxes) and all(box_problem(box) is None for box in boxes),
        say("“extent.spatial.bbox” must be a list of boxes: [[west, south, east, north]]."),
    )
    _demand(
        isinstance(intervals, list) and bool(intervals) and all(_is_interval(pair) for pair in intervals),
        say("“extent.temporal.interval” must be a list of [start, end]; null leaves a side open."),
    )
    _check_assets(collection.get("assets", {}))
    _check_links(collection)


def check_hrefs(document: Json) -> None:
    """Raise `Refused` (400) when an href leads to the reader's own files, into a program, or nowhere.

    Links may have any scheme that only a person follows; assets are opened by programs.
    """
    for name, asset in document.get("assets", {}).items():
        if not _is_open_href(asset["href"], _ASSET_SCHEMES):
            text = (
                "The asset “{name}” is at “{href}”, which others cannot open. Upload the file, or give an http address."
            )
            raise Refused(400, say(text, name=name, href=asset["href"][:100]))
    for link in document.get("links", []):
        if not _is_open_href(link["href"], _LINK_SCHEMES):
            text = "The link “{name}” leads to “{href}”, which others cannot open. Give an http address."
            raise Refused(400, say(text, name=link["rel"], href=link["href"][:100]))


def _is_open_href(href: str, schemes: frozenset[str]) -> bool:
    if len(href) > _LONGEST_HREF or href != href.strip() or _CONTROL.search(href):
        return False
    try:
        parts = urlsplit(href)
        host = parts.hostname
        secret = parts.username or parts.password
    except ValueError:
        return False
    if not parts.scheme:
        # What begins with a slash is one of our own; two slashes or a backslash would be another machine.
        leads_away = "\\" in href or href.startswith(("//", "/vsi", "~")) or ":" in href.partition("/")[0]
        return not leads_away and ".." not in parts.path.split("/")
    return parts.scheme in schemes and not secret and (bool(host) or parts.scheme not in _ASSET_SCHEMES)


def box_problem(box: Any) -> Message | None:
    """Say what is wrong with a bounding box of 4 or 6 numbers, or None."""
    if not isinstance(box, (list, tuple)) or len(box) not in (4, 6):
        return say("A bbox has 4 numbers (west, south, east, north) or 6 with heights.")
    if not all(isinstance(n, (int, float)) and not isinstance(n, bool) and math.isfinite(n) for n in box):
        return say("A bbox must consist of numbers.")
    west, south, east, north = flat_box(box)
    if not -90 <= south <= north <= 90:
        return say("A bbox must have its south below its north, both between −90 and 90 degrees.")
    if len(box) == 6 and box[2] > box[5]:
        return say("A bbox must have its lower height before its upper one.")
    if west > east and not (east >= -180 and west <= 180):
        return say("A bbox must have its west before its east, except across the 180th meridian.")
    return None


def flat_box(box: Sequence[float]) -> tuple[float, float, float, float]:
    """West, south, east, north of a box with 4 or 6 numbers."""
    half = len(box) // 2
    return float(box[0]), float(box[1]), float(box[half]), float(box[half + 1])


def _demand(good: bool, message: Message) -> None:
    if not good:
        raise Refused(400, message)


def _check_id(document: Json) -> None:
    _demand(
        is_id(document.get("id")),
        say(
            "“{id}” cannot be an id here. Use letters a–z, digits, “.”, “_” and “-”, beginning with a letter or"
            " digit, at most 128.",
            id=document.get("id"),
        ),
    )


def _check_assets(assets: Any) -> None:
    good = isinstance(assets, dict) and all(
        isinstance(asset, dict) and isinstance(asset.get("href"), str) and asset["href"] for asset in assets.values()
    )
    _demand(good, say("Each of “assets” must be an object with an “href”."))


def _check_links(document: Json) -> None:
    links = document.get("links", [])
    good = isinstance(links, list) and all(
        isinstance(link, dict) and isinstance(link.get("rel"), str) and isinstance(link.get("href"), str)
        for link in links
    )
    _demand(good, say("“links” must be a list of objects with “rel” and “href”."))


def _check_place(item: Json) -> None:
    _demand("geometry" in item, say("An item must have “geometry”; null is allowed."))
    if item["geometry"] is None:
        _demand("bbox" not in item or box_problem(item["bbox"]) is None, say("“bbox” is not a bounding box."))
        return
    problem = shape_problem(item["geometry"]) or box_problem(item.get("bbox"))
    if problem is not None:
        raise Refused(400, problem)


def _check_time(properties: Json) -> None:
    for name in ("created", "updated", "datetime", "start_datetime", "end_datetime"):
        if properties.get(name) is not None:
            read_moment(properties[name], f"properties.{name}")
    both = properties.get("start_datetime") is not None and properties.get("end_datetime") is not None
    _demand(
        properties.get("datetime") is not None or both,
        say("An item must have “properties.datetime”, or both “start_datetime” and “end_datetime”."),
    )


def _is_interval(pair: Any) -> bool:
    if not isinstance(pair, list) or len(pair) != 2:
        return False
    for moment in pair:
        if moment is not None:
            read_moment(moment, "extent.temporal.interval")
    return True
