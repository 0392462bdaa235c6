"""Search parameters, from the query of a GET or the body of a POST, to a `Question`."""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import parse_qsl

from ..catalogue.store import Json
from ..twin.messages import say
from .checks import box_problem, flat_box
from .exchange import Refused, parse_json
from .filtering import Filter, compile_filter
from .finding import NEWEST_FIRST, SORTABLE, Question, full_order
from .geometry import Box, Shape, shape_problem, take_apart
from .times import read_interval

MOST_ITEMS = 1000
FEW_ITEMS = 10
_MOST_EDGES = 20_000
_CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
_NUMBER = re.compile(r"\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*")


def from_query(query: str) -> Json:
    """Read a GET query into the form that a POST body has."""
    try:
        pairs = parse_qsl(query, keep_blank_values=True, errors="strict")
    except (UnicodeDecodeError, ValueError):
        raise Refused(400, say("The query cannot be read: it is not percent-encoded UTF-8.")) from None
    given: dict[str, str] = {}
    for name, value in pairs:
        if name in given:
            raise Refused(400, say("“{name}” is given twice; separate values with commas.", name=name))
        given[name] = value
    return {name: _READERS[name](value) if name in _READERS else value for name, value in given.items()}


def to_question(given: Mapping[str, Any], collection_id: str = "") -> Question:
    """Check search parameters; `Refused` (400) says which is wrong and why. Unknown ones are ignored."""
    if given.get("bbox") is not None and given.get("intersects") is not None:
        raise Refused(400, say("Give “bbox” or “intersects”, not both."))
    order = _order(given.get("sortby"))
    question = Question(
        collections=(collection_id,) if collection_id else _texts(given, "collections"),
        ids=_texts(given, "ids"),
        box=_box(given.get("bbox")),
        shape=_shape(given.get("intersects")),
        interval=_interval(given.get("datetime")),
        any_of=_texts(given, "q"),
        filter=_filter(given),
        order=order,
        limit=_limit(given.get("limit")),
    )
    if not given.get("token"):
        return question
    return Question(**{**question.__dict__, "after": _unpack(given["token"], question)})


def pack(after: tuple[Any, ...], question: Question) -> str:
    """Write the keys of a page's last item, with the order that they belong to, as an opaque token."""
    order = [f"{'-' if down else '+'}{column}" for column, down in full_order(question)]
    return base64.urlsafe_b64encode(json.dumps([order, after]).encode()).decode().rstrip("=")


def _unpack(token: Any, question: Question) -> tuple[Any, ...]:
    try:
        order, after = json.loads(base64.urlsafe_b64decode(str(token) + "=" * (-len(str(token)) % 4)))
        wanted = [f"{'-' if down else '+'}{column}" for column, down in full_order(question)]
        good = order == wanted and len(after) == len(wanted) and all(isinstance(v, (int, str)) for v in after)
    except (ValueError, TypeError, binascii.Error, RecursionError):
        good = False
    if not good or any(isinstance(v, int) and abs(v) >= 2**63 for v in after):
        raise Refused(400, say("The “token” is not one of this search. Start again from its first page."))
    return tuple(after)


def _texts(given: Mapping[str, Any], name: str) -> tuple[str, ...]:
    value = given.get(name)
    if value is None:
        return ()
    if name == "q" and isinstance(value, str):
        value = [part for part in value.split(",") if part]
    if not isinstance(value, list) or not all(isinstance(text, str) for text in value) or len(value) > MOST_ITEMS:
        raise Refused(400, say("“{name}” must be a list of at most {most} texts.", name=name, most=MOST_ITEMS))
    return tuple(value)


def _number(text: str, name: str) -> float:
    if not _NUMBER.fullmatch(text):
        raise Refused(400, say("“{given}” in “{name}” is not a number.", given=text, name=name))
    return float(text)


def _whole(text: str) -> int:
    if not re.fullmatch(r"[+-]?\d{1,18}", text):
        raise Refused(400, say("“limit” must be a whole number; it is “{given}”.", given=text))
    return int(text)


def _limit(value: Any) -> int:
    if value is None:
        return FEW_ITEMS
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise Refused(400, say("“limit” must be a whole number of at least 1; it is “{given}”.", given=value))
    return min(value, MOST_ITEMS)


def _box(value: Any) -> Box | None:
    if value is None:
        return None
    problem = box_problem(value)
    if problem is not None:
        raise Refused(400, problem)
    west, south, east, north = flat_box(value)
    if east - west >= 360:
        return -180.0, south, 180.0, north
    if west < -180 or east > 180:
        return _around(west), south, _around(east), north
    return west, south, east, north


def _around(longitude: float) -> float:
    return (longitude + 180) % 360 - 180


def _geojson(text: str) -> Any:
    try:
        return parse_json(text)
    except (ValueError, RecursionError):
        raise Refused(400, say("“intersects” is not a GeoJSON geometry.")) from None


def _shape(value: Any) -> Shape | None:
    if value is None:
        return None
    problem = shape_problem(value)
    if problem is not None:
        raise Refused(400, problem)
    shape = take_apart(value)
    if len(shape.edges) > _MOST_EDGES:
        raise Refused(400, say("“intersects” has more than {most} edges; simplify it.", most=_MOST_EDGES))
    return shape


def _interval(value: Any) -> tuple[int, int] | None:
    if value is None:
        return None
    if not isinstance(value, str):
        raise Refused(400, say("“datetime” must be a text."))
    return read_interval(value)


def _filter(given: Mapping[str, Any]) -> Filter | None:
    expression = given.get("filter")
    if expression is None:
        return None
    if isinstance(expression, str):
        try:
            expression = parse_json(expression)
        except (ValueError, RecursionError):
            expression = None
    if given.get("filter-lang", "cql2-json") != "cql2-json" or not isinstance(expression, (dict, bool)):
        raise Refused(400, say("“filter” must be CQL2 as JSON (filter-lang=cql2-json)."))
    if given.get("filter-crs") not in (None, _CRS84):
        raise Refused(400, say("“filter-crs” must be {crs}.", crs=_CRS84))
    return compile_filter(expression)


def _words(text: str) -> list[str]:
    return [part for part in text.split(",") if part]


def _sort_key(text: str) -> Json:
    text = text.strip()
    down = text.startswith("-")
    return {"field": text.lstrip("+-").strip(), "direction": "desc" if down else "asc"}


def _order(value: Any) -> tuple[tuple[str, bool], ...]:
    if not value:
        return NEWEST_FIRST
    if not isinstance(value, list) or not all(isinstance(key, dict) for key in value):
        raise Refused(400, say("“sortby” must be a list of fields with directions."))
    order: dict[str, bool] = {}
    for key in value:
        name = str(key.get("field", "")).replace("properties.", "", 1)
        if name not in SORTABLE or key.get("direction", "asc") not in ("asc", "desc"):
            raise Refused(
                400, say("Cannot sort by “{name}”; offered are {offered}.", name=name, offered=", ".join(SORTABLE))
            )
        order.setdefault(SORTABLE[name], key.get("direction") == "desc")
    return tuple(order.items())


_READERS: Mapping[str, Callable[[str], Any]] = {
    "collections": _words,
    "ids": _words,
    "q": _words,
    "bbox": lambda text: [_number(part, "bbox") for part in text.split(",")],
    "intersects": _geojson,
    "sortby": lambda text: [_sort_key(part) for part in text.split(",") if part.strip()],
    "limit": _whole,
    # A plus sign that was not encoded arrives as a space.
    "datetime": lambda text: text.replace(" ", "+"),
}
