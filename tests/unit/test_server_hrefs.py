"""Hrefs that lead readers astray do not get into the embedded catalogue."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from server_calls import ROOT, Calls, collection, item


@pytest.fixture
def calls(tmp_path: Path) -> Iterator[Calls]:
    """A catalogue with one collection."""
    calls = Calls(tmp_path)
    calls.json("POST", "/collections", collection(), 201)
    yield calls
    calls.close()


BAD_HREFS = [
    "file:///etc/passwd",
    "FILE:/etc/passwd",
    "/vsicurl/http://x/y",
    "/vsizip//etc/x.zip",
    "\\\\server\\share",
    "//host/x.tif",
    "C:\\data\\x.tif",
    "c:/data/x.tif",
    "~/x.tif",
    "../x.tif",
    "/a/../../x",
    "data:text/plain,x",
    "javascript:alert(1)",
    "ftp://host/x",
    "http:///x",
    "http:x.tif",
    "https://user:secret@host/x",
    "http://[::1/x",
    " http://host/x",
    "http://host/\nx",
    "http://host/" + "x" * 9000,
    "GTIFF_DIR:1:/etc/x",
    "gs://b/x",
    "sftp://h/x",
    "http://host/\0",
]
GOOD_HREFS = [
    "http://host/x.tif",
    "https://[::1]:8/x",
    "s3://bucket/x.tif",
    "./x.tif",
    "x/y z.tif",
    f"{ROOT}/assets/a/b/c",
    "HTTPS://H/x",
]


@pytest.mark.parametrize("href", BAD_HREFS)
def test_hrefs_that_no_reader_opens_are_refused(calls: Calls, href: str) -> None:
    for document in ({"assets": {"data": {"href": href}}}, {"links": [{"rel": "about", "href": href}]}):
        refused = calls.json("POST", "/collections/olinda/items", {**item(), **document}, 400)
        assert "others cannot open" in refused["description"]
        assert calls("PUT", "/collections/olinda", collection(**document)).status == 400
        assert calls("PATCH", "/collections/olinda", document).status == 400


@pytest.mark.parametrize("href", GOOD_HREFS)
def test_hrefs_that_readers_open_are_taken(calls: Calls, href: str) -> None:
    document = {"assets": {"data": {"href": href}}, "links": [{"rel": "about", "href": "mailto:a@b.org"}]}
    calls.json("POST", "/collections/olinda/items", {**item(), **document}, 201)
