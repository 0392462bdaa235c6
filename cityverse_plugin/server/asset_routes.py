"""Routes for asset files: upload whole or not at all, download whole or in parts."""

from __future__ import annotations

import re
from pathlib import PurePath
from urllib.parse import quote

from ..twin.messages import say
from .collection_table import demand_collection
from .exchange import FilePart, Refused, Response, too_large
from .reading import holds
from .service import Call

_TYPES = {
    ".tif": "image/tiff", ".tiff": "image/tiff", ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg",
    ".gpkg": "application/geopackage+sqlite3", ".fgb": "application/vnd.flatgeobuf",
    ".parquet": "application/vnd.apache.parquet", ".json": "application/json", ".geojson": "application/geo+json",
    ".csv": "text/csv", ".txt": "text/plain; charset=utf-8", ".zip": "application/zip", ".pdf": "application/pdf",
}  # fmt: skip
_RANGE = re.compile(r"bytes=(\d*)-(\d*)")


def receive(call: Call) -> Response:
    """Store an upload: 201, or 204 when the same bytes were there."""
    path = call.service.assets.place(call.names["collection"], call.names["digits"], call.names["name"])
    if call.request.length is None:
        raise Refused(411, say("The request does not say how long its body is (Content-Length)."))
    if call.request.length > call.service.most_bytes:
        raise too_large(call.request.length, call.service.most_bytes)
    if "content-range" in call.request.headers:
        raise Refused(400, say("An asset is sent whole, not in ranges."))
    with call.service.database.reading() as connection:
        demand_collection(connection, call.names["collection"])
    announced = call.request.headers.get("x-content-sha256", "").strip()
    new = call.service.assets.receive(path, call.request.body, call.request.length, announced)
    asset = call.service.assets.get(call.names["collection"], call.names["digits"], call.names["name"])
    headers = {"ETag": f'"{asset.sha256}"', "Cache-Control": "no-cache"}
    if not new:
        return Response(204, headers)
    parts = (call.names["collection"], call.names["digits"], call.names["name"])
    address = "/".join([f"{call.request.root}/assets", *(quote(part, safe="") for part in parts)])
    return Response(201, {**headers, "Location": address})


def send(call: Call) -> Response:
    """Send an asset, or one range of it: 200, 206, 304 or 416."""
    asset = call.service.assets.get(call.names["collection"], call.names["digits"], call.names["name"])
    etag = f'"{asset.sha256}"'
    headers = {
        "ETag": etag,
        "Accept-Ranges": "bytes",
        "Cache-Control": "no-cache",
        "Content-Type": _TYPES.get(PurePath(call.names["name"]).suffix.lower(), "application/octet-stream"),
        # What somebody uploaded must never run as a page of this server.
        "X-Content-Type-Options": "nosniff",
        "Content-Security-Policy": "sandbox; default-src 'none'",
    }
    if holds(call.request.headers.get("if-none-match"), etag):
        return Response(304, {"ETag": etag, "Cache-Control": "no-cache"})
    part = None
    if call.request.headers.get("if-range", etag) == etag:
        part = _part(call.request.headers.get("range", ""), asset.size)
    if part is None:
        return Response(200, headers, file=FilePart(asset.path, 0, asset.size))
    first, last = part
    headers["Content-Range"] = f"bytes {first}-{last}/{asset.size}"
    return Response(206, headers, file=FilePart(asset.path, first, last - first + 1))


def _part(header: str, size: int) -> tuple[int, int] | None:
    """First and last byte of a range; None to send everything (RFC 9110: what is not understood is ignored)."""
    match = _RANGE.fullmatch(header.strip())
    if match is None or match.groups() == ("", ""):
        return None
    start, end = match.groups()
    if start == "":
        first, last = max(0, size - int(end[:20])), size - 1
        beyond = int(end[:20]) == 0 or size == 0
    else:
        first, last = int(start[:20]), min(int(end[:20]), size - 1) if end else size - 1
        if end and int(end[:20]) < first:
            return None
        beyond = first >= size
    if beyond:
        raise Refused(
            416,
            say("The asset has {size} bytes; the range asked for lies outside.", size=size),
            {"Content-Range": f"bytes */{size}"},
        )
    return first, last
