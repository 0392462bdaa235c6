"""CQL2 filters in JSON (OGC 21-065r2), compiled to a condition in SQL.

Only names of our own columns and functions stand in the text of the condition; every value is bound. Unknown (NULL)
is neither true nor false, in CQL2 as in SQL.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from ..twin.messages import say
from .checks import box_problem
from .exchange import Refused
from .geometry import bounds, shape_problem, take_apart
from .times import EARLIEST, LATEST, read_moment

# What has a column; everything else is looked up in the item's properties.
_COLUMNS = {"id": "id", "collection": "collection", "cityverse:kind": "kind", "cityverse:role": "NULLIF(role, '')"}
_MOMENTS = {
    "datetime": "moment", "start_datetime": "start", "end_datetime": "finish", "created": "NULLIF(created, 0)",
    "updated": "NULLIF(updated, 0)",
}  # fmt: skip
_COMPARISONS = frozenset({"=", "<>", "<", ">", "<=", ">="})
_NAME = re.compile(r"[A-Za-z0-9_:. -]{1,100}")
_MOST_NESTED, _MOST_PARTS, _MOST_EDGES = 24, 300, 20_000


@dataclass(frozen=True)
class Filter:
    """A condition in SQL and the values that are bound to it."""

    clause: str
    values: tuple[Any, ...]


@dataclass(frozen=True)
class _Side:
    """One side of a comparison: its SQL, its values, and what it is: text, number, truth, moment or any."""

    clause: str
    values: tuple[Any, ...]
    kind: str
    # How to say in SQL that the value has some kind, where that is not sure.
    typed: str = ""
    typed_values: tuple[Any, ...] = ()


def compile_filter(expression: Any) -> Filter:
    """Compile an expression; `Refused` (400) says what cannot be understood."""
    return _Compiler().condition(expression, 0)


class _Compiler:
    def __init__(self) -> None:
        self._parts = 0

    def condition(self, node: Any, depth: int) -> Filter:
        self._count(depth)
        if isinstance(node, bool):
            return Filter("1" if node else "0", ())
        op, args = _operation(node)
        if op in ("and", "or"):
            parts = [self.condition(arg, depth + 1) for arg in args]
            _demand(len(parts) >= 2, op)
            clause = f" {op.upper()} ".join(f"({part.clause})" for part in parts)
            return Filter(clause, tuple(value for part in parts for value in part.values))
        if op == "not":
            _demand(len(args) == 1, op)
            inner = self.condition(args[0], depth + 1)
            return Filter(f"NOT ({inner.clause})", inner.values)
        if op in _COMPARISONS:
            _demand(len(args) == 2, op)
            return _compared(op, self._side(args[0], depth), self._side(args[1], depth))
        special = self._SPECIAL.get(op)
        if special is None:
            raise Refused(400, say("The filter's “{op}” is not offered here.", op=op))
        return special(self, args, depth)

    def _between(self, args: list[Any], depth: int) -> Filter:
        _demand(len(args) == 3, "between")
        value, lower, upper = (self._side(arg, depth) for arg in args)
        above, below = _compared(">=", value, lower), _compared("<=", value, upper)
        return Filter(f"({above.clause}) AND ({below.clause})", above.values + below.values)

    def _in(self, args: list[Any], depth: int) -> Filter:
        _demand(len(args) == 2 and isinstance(args[1], list) and len(args[1]) > 0, "in")
        value = self._side(args[0], depth)
        found = []
        for wanted in args[1]:
            self._count(depth)
            found.append(_compared("=", value, self._side(wanted, depth)))
        clause = " OR ".join(f"({each.clause})" for each in found)
        return Filter(clause, tuple(v for each in found for v in each.values))

    def _is_null(self, args: list[Any], depth: int) -> Filter:
        _demand(len(args) == 1, "isNull")
        if args[0] == {"property": "geometry"}:
            return Filter("west IS NULL", ())
        value = self._side(args[0], depth)
        return Filter(f"{value.clause} IS NULL", value.values)

    def _like(self, args: list[Any], depth: int) -> Filter:
        _demand(len(args) == 2, "like")
        value, pattern = self._side(args[0], depth), self._side(args[1], depth)
        _demand(value.kind in ("text", "any") and pattern.kind == "text", "like")
        return Filter(f"cv_like({value.clause}, {pattern.clause})", value.values + pattern.values)

    def _touches(self, args: list[Any], _depth: int) -> Filter:
        _demand(len(args) == 2, "s_intersects")
        shapes = [arg for arg in args if arg != {"property": "geometry"}]
        _demand(len(shapes) == 1, "s_intersects")
        geometry = _geometry(shapes[0])
        shape = take_apart(geometry)
        if not shape.edges or len(shape.edges) > _MOST_EDGES:
            raise Refused(400, say("The filter's geometry must have 1 to {most} edges.", most=_MOST_EDGES))
        west, south, east, north = bounds(shape)
        near = "south <= ? AND north >= ? AND (west > east OR (west <= ? AND east >= ?))"
        return Filter(f"{near} AND cv_touches(document, ?)", (north, south, east, west, json.dumps(geometry)))

    def _meets(self, args: list[Any], _depth: int) -> Filter:
        _demand(len(args) == 2, "t_intersects")
        spans = [arg for arg in args if not _is_own_time(arg)]
        _demand(len(spans) == 1, "t_intersects")
        start, end = _span(spans[0])
        return Filter("finish >= ? AND start <= ?", (start, end))

    _SPECIAL: Mapping[str, Callable[[_Compiler, list[Any], int], Filter]] = {
        "between": _between, "in": _in, "isNull": _is_null, "like": _like,
        "s_intersects": _touches, "t_intersects": _meets,
    }  # fmt: skip

    def _side(self, node: Any, depth: int) -> _Side:
        self._count(depth)
        if isinstance(node, bool):
            return _Side("?", (node,), "truth")
        if isinstance(node, (int, float)):
            _demand(abs(node) < 2**63, "number")
            return _Side("?", (node,), "number")
        if isinstance(node, str):
            return _Side("?", (node,), "text")
        if isinstance(node, dict) and isinstance(node.get("property"), str):
            return _property(node["property"])
        if isinstance(node, dict) and ("timestamp" in node or "date" in node):
            return _Side("?", (_moment(node),), "moment")
        op, args = _operation(node)
        if op == "casei" and len(args) == 1:
            inner = self._side(args[0], depth + 1)
            _demand(inner.kind in ("text", "any"), op)
            return _Side(f"cv_folded({inner.clause})", inner.values, "text")
        raise Refused(400, say("The filter's “{op}” is not offered here.", op=op))

    def _count(self, depth: int) -> None:
        self._parts += 1
        if depth > _MOST_NESTED or self._parts > _MOST_PARTS:
            raise Refused(400, say("The filter is nested too deeply or has too many parts; simplify it."))


def _operation(node: Any) -> tuple[str, list[Any]]:
    if isinstance(node, dict) and isinstance(node.get("op"), str) and isinstance(node.get("args"), list):
        return node["op"], node["args"]
    raise Refused(400, say("A filter consists of objects with “op” and “args” (CQL2 as JSON)."))


def _demand(good: bool, op: str) -> None:
    if not good:
        raise Refused(400, say("The filter's “{op}” has arguments that do not fit it.", op=op))


def _property(name: str) -> _Side:
    name = name[len("properties.") :] if name.startswith("properties.") else name
    if name in _MOMENTS:
        return _Side(_MOMENTS[name], (), "moment")
    if name in _COLUMNS:
        return _Side(_COLUMNS[name], (), "text")
    if not _NAME.fullmatch(name):
        raise Refused(400, say("“{name}” cannot be the name of a property.", name=name))
    path = f'$.properties."{name}"'
    return _Side("json_extract(document, ?)", (path,), "any", "json_type(document, ?)", (path,))


def _compared(op: str, left: _Side, right: _Side) -> Filter:
    if left.kind == "moment" and right.kind == "text":
        right = _as_moment(right)
    if right.kind == "moment" and left.kind == "text":
        left = _as_moment(left)
    known = next((side.kind for side in (left, right) if side.kind != "any"), "any")
    fit = all(side.kind in ("any", known) for side in (left, right)) and known != "moment"
    _demand(fit or left.kind == right.kind, op)
    clause, values = f"{left.clause} {op} {right.clause}", left.values + right.values
    types = {"text": "('text')", "number": "('integer', 'real')", "truth": "('true', 'false')"}.get(known)
    for side in (left, right):
        if side.typed and types:
            # Without this a text would be greater than every number, as SQLite sorts them.
            clause = f"CASE WHEN {side.typed} IN {types} THEN {clause} END"
            values = side.typed_values + values
    return Filter(clause, values)


def _as_moment(side: _Side) -> _Side:
    _demand(side.clause == "?", "timestamp")
    return _Side("?", (read_moment(side.values[0], "filter"),), "moment")


def _moment(node: Mapping[str, Any]) -> int:
    if "date" in node:
        return read_moment(f"{node['date']}T00:00:00Z", "filter")
    return read_moment(node["timestamp"], "filter")


def _is_own_time(node: Any) -> bool:
    if isinstance(node, dict) and isinstance(node.get("interval"), list):
        return len(node["interval"]) == 2 and all(_is_own_moment(side) for side in node["interval"])
    return _is_own_moment(node)


def _is_own_moment(node: Any) -> bool:
    return isinstance(node, dict) and node.get("property") in ("datetime", "start_datetime", "end_datetime")


def _span(node: Any) -> tuple[int, int]:
    """First and last moment of a literal; a date is its whole day."""
    if isinstance(node, str):
        node = {"timestamp": node} if "T" in node else {"date": node}
    _demand(isinstance(node, dict), "t_intersects")
    if "interval" in node:
        sides = node["interval"]
        _demand(isinstance(sides, list) and len(sides) == 2 and all(isinstance(s, str) for s in sides), "interval")
        start = EARLIEST if sides[0] == ".." else _span(sides[0])[0]
        return start, LATEST if sides[1] == ".." else _span(sides[1])[1]
    _demand("timestamp" in node or "date" in node, "t_intersects")
    moment = _moment(node)
    return moment, moment if "timestamp" in node else moment + 86_400_000_000 - 1


def _geometry(node: Any) -> Any:
    if isinstance(node, dict) and "bbox" in node:
        problem = box_problem(node["bbox"])
        if problem is not None:
            raise Refused(400, problem)
        half = len(node["bbox"]) // 2
        (west, south), (east, north) = node["bbox"][:2], node["bbox"][half : half + 2]
        boxes = [(west, east)] if west <= east else [(west, 180), (-180, east)]
        rings = [[[[w, south], [e, south], [e, north], [w, north], [w, south]]] for w, e in boxes]
        return {"type": "MultiPolygon", "coordinates": rings}
    problem = shape_problem(node)
    if problem is not None:
        raise Refused(400, problem)
    return node
