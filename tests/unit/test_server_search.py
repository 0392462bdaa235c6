"""Searching the embedded catalogue: what is found, in which order, page by page."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from property_profiles import examples
from server_calls import ROOT, Calls, collection, item


@pytest.fixture(scope="module")
def calls(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Calls]:
    """Items in Olinda, across the 180th meridian, and over a long time."""
    calls = Calls(tmp_path_factory.mktemp("catalogue"))
    for name in ("olinda", "fiji"):
        calls.json("POST", "/collections", collection(name), 201)
    green = item("green", title="Parque do Carmo", keywords=["ÁRVORES"], created="2021-01-01T00:00:00Z")
    river = item("river", (-34.9, -8.05, -34.8, -8.0), datetime="2021-06-01T00:00:00+03:00", title="Rio Beberibe")
    years = item("years", (0, 0, 1, 1), datetime=None)
    years["properties"] |= {"start_datetime": "2000-01-01T00:00:00Z", "end_datetime": "2010-01-01T00:00:00Z"}
    for each in (green, river, years):
        calls.json("POST", "/collections/olinda/items", each, 201)
    east = [[[179, -18], [180, -18], [180, -17], [179, -17], [179, -18]]]
    west = [[[-180, -18], [-179, -18], [-179, -17], [-180, -17], [-180, -18]]]
    across = item("across", (179, -18, -179, -17), datetime="1999-01-01T00:00:00Z")
    across["geometry"] = {"type": "MultiPolygon", "coordinates": [east, west]}
    calls.json("POST", "/collections/fiji/items", across, 201)
    yield calls
    calls.close()


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["river", "green", "years", "across"]),
        ("collections=fiji", ["across"]),
        ("collections=nowhere", []),
        ("collections=fiji,olinda&ids=across,green", ["green", "across"]),
        ("bbox=-34.95,-8.1,-34.93,-8.05", ["green"]),
        ("bbox=-34.9,-8.02,-34.9,-8.02", ["river", "green"]),
        ("bbox=-34.95,-8.1,-500,-34.93,-8.05,500", ["green"]),
        ("bbox=179.5,-17.5,179.6,-17.4", ["across"]),
        ("bbox=179.5,-17.5,-179.9,-17.4", ["across"]),
        ("bbox=170,-20,190,-10", ["across"]),
        ("bbox=170,-20,-170,-10", ["across"]),
        ("bbox=-200,-90,300,90", ["river", "green", "years", "across"]),
        ("bbox=0,-18,1,-17", []),
        ("datetime=2020-06-01T00:00:00Z", ["green"]),
        ("datetime=2020-06-01t02:00:00%2B02:00", ["green"]),
        ("datetime=2020-06-01T02:00:00+02:00", ["green"]),
        ("datetime=2021-05-31T21:00:00Z", ["river"]),
        ("datetime=2005-01-01T00:00:00Z/..", ["river", "green", "years"]),
        ("datetime=/1999-12-31T00:00:00Z", ["across"]),
        ("datetime=2009-01-01T00:00:00Z/2009-02-01T00:00:00Z", ["years"]),
        ("q=%C3%A1rvores", ["green"]),
        ("q=rio,carmo", ["river", "green"]),
        ("sortby=%2Bid", ["across", "green", "river", "years"]),
        ("sortby=-properties.title,id", ["river", "green", "across", "years"]),
        ("sortby=-created,id", ["green", "across", "river", "years"]),
        ("unknown=ignored&ids=river", ["river"]),
    ],
)
def test_what_is_found(calls: Calls, query: str, found: list[str]) -> None:
    assert calls.ids(f"/search?{query}") == found


@pytest.mark.parametrize(
    "query",
    [
        "bbox=1,2,3", "bbox=0,1,1,0", "bbox=a,b,c,d", "bbox=nan,0,1,1", "bbox=0,0,5,1,1,1", "bbox=[0,0,1,1]",
        "bbox=0,0,1,95", "datetime=../..", "datetime=/", "datetime=2020", "datetime=2020-06-01",
        "datetime=2021-01-01T00:00:00Z/2020-01-01T00:00:00Z", "datetime=2020-13-01T00:00:00Z",
        "datetime=9999-12-31T23:59:59-10:00", "limit=0", "limit=-1", "limit=ten", "limit=1.5", "token=x",
        "token=W10", "sortby=geometry", "intersects=7", "intersects={", "ids=a&ids=b", "q=%ff",
        'bbox=0,0,1,1&intersects={"type":"Point","coordinates":[0,0]}',
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused(calls: Calls, query: str) -> None:
    refused = calls.json("GET", f"/search?{quote(query, safe='=&,/%:')}", status=400)
    assert refused["code"] == "BadRequest"
    assert refused["description"]


def test_shape_decides_by_geometry_not_by_box(calls: Calls) -> None:
    triangle = {"type": "Polygon", "coordinates": [[[-35.2, -8.3], [-34.9, -8.3], [-35.2, -8.0], [-35.2, -8.3]]]}
    assert calls.ids("/search", {"intersects": triangle}) == []
    assert calls.ids(f"/search?intersects={quote(json.dumps(triangle))}") == []
    line = {"type": "LineString", "coordinates": [[-34.95, -9], [-34.95, -7]]}
    assert calls.ids("/search", {"intersects": line, "collections": ["olinda"]}) == ["green"]


def test_matched_is_told_where_it_is_certain(calls: Calls) -> None:
    assert calls.json("GET", "/search?limit=1")["numberMatched"] == 4
    assert "numberMatched" not in calls.json("GET", "/search?bbox=0,0,1,1")


def _walk(calls: Calls, body: dict[str, object] | None, limit: int, between: list[dict[str, object]]) -> list[str]:
    """Read all pages by their links, adding an item between two pages."""
    target = f"/collections/olinda/items?limit={limit}" if body is None else "/search"
    method, sent = ("GET", None) if body is None else ("POST", {**body, "limit": limit})
    seen: list[str] = []
    while True:
        page = calls.json(method, target, sent)
        assert len(page["features"]) <= limit
        seen += [feature["id"] for feature in page["features"]]
        following = [link for link in page["links"] if link["rel"] == "next"]
        if not following:
            return seen
        assert len(page["features"]) == limit
        target, sent = following[0]["href"].replace(ROOT, ""), following[0].get("body")
        if between:
            calls.json("POST", "/collections/olinda/items", between.pop(), 201)


@settings(max_examples=examples(25))
@given(
    days=st.lists(st.integers(1, 5), min_size=0, max_size=20),
    limit=st.integers(1, 7),
    late=st.lists(st.integers(1, 5), max_size=4),
    body=st.sampled_from(
        [
            None,
            {},
            {"sortby": [{"field": "title", "direction": "desc"}]},
            {"bbox": [-180, -90, 180, 90], "sortby": [{"field": "id", "direction": "asc"}]},
        ]
    ),
)
def test_pages_are_complete_and_without_duplicates(
    days: list[int], limit: int, late: list[int], body: dict[str, object] | None
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        calls = Calls(Path(folder))
        calls.json("POST", "/collections", collection(), 201)

        def made(name: str, day: int) -> dict[str, object]:
            return item(name, datetime=f"2020-01-0{day}T00:00:00Z", title=f"T{day % 2}")

        names = [f"i{number}" for number in range(len(days))]
        features = [made(name, day) for name, day in zip(names, days)]
        calls.json("POST", "/collections/olinda/items", {"type": "FeatureCollection", "features": features}, 201)
        seen = _walk(calls, body, limit, [made(f"late{n}", day) for n, day in enumerate(late)])
        calls.close()
    assert len(seen) == len(set(seen))
    assert set(names) <= set(seen)
