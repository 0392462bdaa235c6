"""CQL2 filters: what they find, what is refused, and that nothing in them can harm."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import pytest
from cityverse.cityverse_plugin.server.functions import like
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from property_profiles import examples
from server_calls import Calls, collection, item


@pytest.fixture(scope="module")
def calls(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Calls]:
    """A catalogue with four items that differ in every respect."""
    calls = Calls(tmp_path_factory.mktemp("catalogue"))
    calls.json("POST", "/collections", collection(), 201)
    features = [
        item(
            "a",
            (0, 0, 1, 1),
            title="Green roofs",
            gsd=10,
            open=True,
            keywords=["Heat", "Été"],
            **{"cityverse:kind": "layer"},
        ),
        item("b", (5, 5, 6, 6), title="green_100%", gsd=2.5, open=False, **{"cityverse:kind": "result"}),
        item("c", (170, 0, 179, 1), title="Éco", gsd="10", datetime="2021-01-01T12:00:00Z"),
        {
            **item("d", title="Nowhere", created="2022-01-01T00:00:00Z", **{"cityverse:role": "districts"}),
            "geometry": None,
        },
    ]
    calls.json("POST", "/collections/olinda/items", {"type": "FeatureCollection", "features": features}, 201)
    yield calls
    calls.close()


def op(name: str, *args: Any) -> dict[str, Any]:
    """Build an operation."""
    return {"op": name, "args": list(args)}


def prop(name: str) -> dict[str, str]:
    """Name a property."""
    return {"property": name}


SQUARE = {"type": "Polygon", "coordinates": [[[0.5, 0.5], [5.5, 0.5], [5.5, 5.5], [0.5, 5.5], [0.5, 0.5]]]}
FOUND = [
    (op("=", prop("id"), "a"), "a"),
    (op("<>", prop("id"), "a"), "bcd"),
    (op("=", prop("properties.title"), "Éco"), "c"),
    (op("=", prop("gsd"), 10), "a"),
    (op("=", prop("gsd"), "10"), "c"),
    (op("<", prop("gsd"), 10), "b"),
    (op(">", 3, prop("gsd")), "b"),
    (op(">=", prop("gsd"), 2.5), "ab"),
    (op("=", prop("open"), True), "a"),
    (op("<>", prop("open"), True), "b"),
    (op("=", prop("gsd"), prop("gsd")), "abc"),
    (op("not", op("=", prop("gsd"), 10)), "b"),
    (op("and", op(">", prop("gsd"), 1), op("=", prop("open"), False)), "b"),
    (op("or", op("=", prop("id"), "a"), op("=", prop("id"), "d"), False), "ad"),
    (op("and", True, op("=", prop("id"), "a")), "a"),
    (op("isNull", prop("open")), "cd"),
    (op("isNull", prop("geometry")), "d"),
    (op("isNull", prop("created")), "abc"),
    (op("isNull", prop("cityverse:role")), "abc"),
    (op("not", op("isNull", prop("open"))), "ab"),
    (op("between", prop("gsd"), 2, 3), "b"),
    (op("in", prop("id"), ["a", "d", "zz"]), "ad"),
    (op("in", prop("cityverse:kind"), ["result"]), "b"),
    (op("like", prop("title"), "Green%"), "a"),
    (op("like", {"op": "casei", "args": [prop("keywords")]}, {"op": "casei", "args": ["%été%"]}), "a"),
    (op("like", prop("title"), "%r_en%"), "ab"),
    (op("like", prop("title"), "green\\_100\\%"), "b"),
    (op("like", {"op": "casei", "args": [prop("title")]}, {"op": "casei", "args": ["ÉC%"]}), "c"),
    (op("=", {"op": "casei", "args": [prop("title")]}, {"op": "casei", "args": ["GREEN ROOFS"]}), "a"),
    (op(">", prop("datetime"), {"timestamp": "2020-12-31T00:00:00Z"}), "c"),
    (op("<", prop("datetime"), {"date": "2020-12-31"}), "abd"),
    (op(">=", prop("datetime"), "2021-01-01T13:00:00+01:00"), "c"),
    (op("t_intersects", prop("datetime"), {"interval": ["2021-01-01", ".."]}), "c"),
    (op("t_intersects", {"date": "2021-01-01"}, prop("datetime")), "c"),
    (
        op(
            "t_intersects",
            {"interval": [prop("start_datetime"), prop("end_datetime")]},
            {"interval": ["..", "2020-12-01"]},
        ),
        "abd",
    ),
    (op("s_intersects", prop("geometry"), SQUARE), "ab"),
    (op("s_intersects", SQUARE, prop("geometry")), "ab"),
    (op("s_intersects", prop("geometry"), {"type": "Point", "coordinates": [175, 0.5]}), "c"),
    (op("s_intersects", prop("geometry"), {"bbox": [5.5, 5.5, 7, 7]}), "b"),
    (op("s_intersects", prop("geometry"), {"bbox": [178, -1, -170, 1]}), "c"),
    (op("not", op("s_intersects", prop("geometry"), SQUARE)), "c"),
    (op("=", prop("x'); DROP TABLE items; --".replace("'", "").replace(";", "").replace(")", "")), 1), ""),
]


@pytest.mark.parametrize(("expression", "ids"), FOUND, ids=[json.dumps(e)[:60] for e, _ in FOUND])
def test_what_is_found(calls: Calls, expression: Any, ids: str) -> None:
    assert "".join(sorted(calls.ids("/search", {"filter": expression}))) == ids
    text = quote(json.dumps(expression))
    assert "".join(sorted(calls.ids(f"/search?filter-lang=cql2-json&filter={text}"))) == ids
    assert "".join(sorted(calls.ids(f"/collections/olinda/items?filter-lang=cql2-json&filter={text}"))) == ids


def test_it_joins_the_other_parameters_and_pages(calls: Calls) -> None:
    wanted = {"filter": op("like", prop("title"), "%r%"), "sortby": [{"field": "id"}], "limit": 1}
    first = calls.json("POST", "/search", wanted)
    assert (first["numberMatched"], [f["id"] for f in first["features"]]) == (3, ["a"])
    [following] = [link for link in first["links"] if link["rel"] == "next"]
    assert [f["id"] for f in calls.json("POST", "/search", following["body"])["features"]] == ["b"]
    assert calls.ids("/search", {**wanted, "bbox": [4, 4, 7, 7]}) == ["b"]


DEEP: Any = True
for _ in range(100):
    DEEP = op("not", DEEP)
REFUSED = [
    "id = 'a'",
    [],
    7,
    {},
    {"op": "="},
    {"op": 1, "args": []},
    op("="),
    op("=", 1),
    op("and", True),
    op("not"),
    op("frobnicate", 1, 2),
    op("a_contains", prop("keywords"), ["a"]),
    op("s_within", prop("geometry"), SQUARE),
    op("=", prop("a'b"), 1),
    op("=", prop('a"b'), 1),
    op("=", prop("a$b"), 1),
    op("=", prop("é"), 1),
    op("=", prop(""), 1),
    op("=", prop("id"), 7),
    op("=", prop("datetime"), 7),
    op("=", prop("datetime"), "yesterday"),
    op("=", prop("gsd"), 1e300),
    op("=", prop("gsd"), {"timestamp": "2020-01-01T00:00:00Z"}),
    op("=", prop("gsd"), {"date": None}),
    op("=", prop("gsd"), None),
    op("=", prop("gsd"), [1]),
    op("like", prop("title"), 7),
    op("like", prop("datetime"), "a"),
    op("in", prop("id"), []),
    op("in", prop("id"), ["x"] * 400),
    op("between", prop("gsd"), 1),
    op("s_intersects", prop("geometry"), {"type": "Blob"}),
    op("s_intersects", prop("geometry"), prop("geometry")),
    op("s_intersects", SQUARE, SQUARE),
    DEEP,
    op("s_intersects", prop("geometry"), {"type": "MultiPolygon", "coordinates": []}),
    op("t_intersects", prop("datetime"), 1),
    op("t_intersects", prop("datetime"), {"interval": [{"interval": ["..", ".."]}, ".."]}),
    op("casei", "a"),
]


@pytest.mark.parametrize("expression", REFUSED, ids=lambda value: json.dumps(value)[:60])
def test_what_is_refused(calls: Calls, expression: Any) -> None:
    refused = calls.json("POST", "/search", {"filter": expression}, 400)
    assert refused["description"].endswith((".", ")."))


def test_other_languages_and_places_are_refused(calls: Calls) -> None:
    assert calls("GET", "/search?filter=id%3D%27a%27").status == 400
    assert calls("POST", "/search", {"filter": True, "filter-lang": "cql2-text"}).status == 400
    assert calls("POST", "/search", {"filter": True, "filter-crs": "EPSG:31985"}).status == 400


def test_queryables_are_offered_and_linked(calls: Calls) -> None:
    relation = "http://www.opengis.net/def/rel/ogc/1.0/queryables"
    for address in ("/", "/collections/olinda"):
        [link] = [ln for ln in calls.json("GET", address)["links"] if ln["rel"] == relation]
        schema = calls("GET", link["href"].partition("8000")[2])
        assert schema.headers["Content-Type"] == "application/schema+json"
        for name in json.loads(schema.body)["properties"]:
            assert calls("POST", "/search", {"filter": op("isNull", prop(name))}).status == 200
    assert calls("GET", "/collections/nowhere/queryables").status == 404


@given(st.text("ab%_\\.*\n", max_size=12), st.text("ab.*\n", max_size=12))
def test_like_is_what_the_standard_says(pattern: str, text: str) -> None:
    translated = re.sub(
        r"\\(.)|%|_|\\|[^\\%_]+",
        lambda m: re.escape(m[1]) if m[1] else {"%": ".*", "_": ".", "\\": ""}.get(m[0], re.escape(m[0])),
        pattern,
        flags=re.DOTALL,
    )
    assert like(text, pattern) == (re.fullmatch(translated, text, re.DOTALL) is not None)


SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from(["..", "2020-01-01"])
)
NAMES = st.sampled_from(["op", "args", "property", "interval", "timestamp", "date", "bbox", "type", "coordinates"])
OPS = st.sampled_from(
    [*"=<>", "<>", "and", "or", "not", "in", "like", "between", "isNull", "s_intersects", "t_intersects", "casei"]
)
PROPS = st.builds(prop, st.sampled_from(["id", "geometry", "datetime", "gsd", "created", "x y"]) | st.text(max_size=5))
TREES = st.recursive(
    SCALARS | PROPS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(NAMES, inner, max_size=3)
        | st.builds(lambda name, args: {"op": name, "args": args}, OPS, st.lists(inner, max_size=3))
    ),
    max_leaves=12,
)


@settings(max_examples=examples(300), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TREES)
def test_no_filter_makes_a_mistake_of_ours(calls: Calls, tree: Any) -> None:
    answer = calls("POST", "/search", json.dumps({"filter": tree}).encode())
    assert answer.status in (200, 400)
    assert calls("GET", f"/search?filter-lang=cql2-json&filter={quote(json.dumps(tree))}").status in (200, 400)
