"""What a hostile or broken client may send to a catalogue, as hypothesis draws it."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

from hypothesis import strategies as st
from server_calls import collection, item

METHODS = st.sampled_from(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "BREW", "get", ""])
SEGMENTS = st.sampled_from(
    [
        "",
        "collections",
        "olinda",
        "items",
        "one",
        "search",
        "assets",
        "0123456789abcdef",
        "x.tif",
        "api",
        "queryables",
        "..",
        ".",
        "%2e%2e",
        "%2F",
        "%00",
        "%ff",
        "%",
        "a" * 300,
        "con",
        "x%0d%0aSet-Cookie:y",
        "{collection}",
        "*",
        "~",
        "%F0%9F%98%80",
    ]
) | st.text(max_size=6).map(lambda text: quote(text, safe="", errors="replace"))
PATHS = st.one_of(
    st.lists(SEGMENTS, max_size=5).map(lambda parts: "/" + "/".join(parts)),
    st.sampled_from(
        [
            "/search",
            "/collections",
            "/collections/olinda",
            "/collections/olinda/items",
            "*",
            "",
            "http://x/",
            "/collections/olinda/items/one",
            "/assets/olinda/0123456789abcdef/x.tif",
            "//",
            "/../../etc/passwd",
        ]
    ),
)
NASTY = st.sampled_from(
    [
        "",
        "0",
        "-1",
        "1e999",
        "NaN",
        "9" * 400,
        "null",
        "[]",
        "{}",
        "*",
        "../..",
        "\x00",
        "a,b,,",
        "1,2,3,4",
        "-180,-90,180,90",
        "1,1,0,0",
        "..",
        "../..",
        "2020-01-01T00:00:00Z/..",
        "0000-00-00T00:00:00Z",
        "9999-12-31T23:59:59.999999999+23:59",
        '{"type":"Point","coordinates":[1e308,0]}',
        '{"type":"\\ud800"}',
        '{"type":"Polygon","coordinates":[[]]}',
        "-id,+title",
        '{"type":"GeometryCollection","geometries":[]}',
        "eyJ4Ijox",
        "W10",
        "bytes=0-",
        "bytes=-1,0-0",
        'W/"x"',
        '"',
        "text/plain",
    ]
) | st.text(max_size=10)
NAMES = st.sampled_from(
    [
        "limit",
        "bbox",
        "datetime",
        "intersects",
        "ids",
        "collections",
        "q",
        "sortby",
        "token",
        "filter",
        "filter-lang",
        "fields",
        "x",
    ]
)
HEADERS = st.dictionaries(
    st.sampled_from(
        [
            "content-type",
            "if-match",
            "if-none-match",
            "range",
            "if-range",
            "upload-offset",
            "upload-length",
            "x-content-sha256",
            "authorization",
            "expect",
            "host",
            "accept",
            "content-range",
        ]
    ),
    NASTY | st.sampled_from(["application/json", "application/partial-upload", "0123456789abcdef" * 4]),
    max_size=4,
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | NASTY,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES | NASTY, inner, max_size=4),
    max_leaves=8,
)
FIELDS = st.sampled_from(
    ["id", "type", "geometry", "bbox", "properties", "assets", "links", "collection", "extent", "license"]
)
BODIES = st.one_of(
    st.binary(max_size=60),
    VALUES.map(lambda value: json.dumps(value).encode()),
    st.dictionaries(FIELDS | NAMES, VALUES, max_size=3).map(lambda more: json.dumps({**item("two"), **more}).encode()),
    st.dictionaries(FIELDS | NAMES, VALUES, max_size=3).map(
        lambda more: json.dumps({**collection("b"), **more}).encode()
    ),
    st.dictionaries(NAMES, VALUES, max_size=3).map(lambda body: json.dumps(body).encode()),
)


RICH_ITEM = {
    **item("one", title="T", keywords=["a"], **{"cityverse:kind": "layer", "cityverse:time_unknown": "start"}),
    "assets": {"data": {"href": "http://h/x.tif", "type": "image/tiff", "roles": ["data"]}},
    "links": [{"rel": "about", "href": "http://h/", "type": "text/html"}],
}
RICH_COLLECTION = collection(links=[{"rel": "about", "href": "http://h/"}], assets={"a": {"href": "http://h/"}})


@st.composite
def mutated(draw: st.DrawFn, document: Any) -> Any:
    """A valid document in which something somewhere is something else."""
    if draw(st.integers(0, 3)) == 0 or not document or not isinstance(document, (dict, list)):
        return draw(VALUES)
    if isinstance(document, list):
        place = draw(st.integers(0, len(document) - 1))
        return [*document[:place], draw(mutated(document[place])), *document[place + 1 :]]
    name = draw(st.sampled_from(sorted(document)))
    return {**document, name: draw(mutated(document[name]))}


LINES = st.sampled_from(
    [
        b"GET / HTTP/1.1\r\n",
        b"POST /search HTTP/1.1\r\n",
        b"PUT /assets/a/0123456789abcdef/x HTTP/1.1\r\n",
        b"Host: localhost\r\n",
        b"Content-Length: 2\r\n",
        b"Content-Length: 99999999999999999999\r\n",
        b"Content-Length: 2, 2\r\n",
        b"\r\n",
        b"\n",
        b"{}",
        b"Transfer-Encoding: chunked\r\n",
        b"Transfer-Encoding: identity\r\n",
        b"Expect: 100-continue\r\n",
        b"Expect: nonsense\r\n",
        b"Connection: keep-alive\r\n",
        b"Connection: close\r\n",
        b"Content-Type: application/json\r\n",
        b": x\r\n",
        b" folded\r\n",
        b"GET / HTTP/1.0\r\n",
        b"GET / HTTP/9.9\r\n",
        b"0\r\n\r\n",
        b"From x\r\n",
        b"X" * 3000 + b": y\r\n",
    ]
) | st.binary(max_size=20)
