"""Routes for asset files: upload whole or not at all, also over a line that breaks; download whole or in parts."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path, PurePath
from urllib.parse import quote

from ..catalogue.store import NotFound
from ..twin.messages import say
from .collection_table import demand_collection
from .conditions import holds
from .exchange import Refused, Response, too_large
from .ranges import ranged
from .service import Call

_TYPES = {
    ".tif": "image/tiff", ".tiff": "image/tiff", ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg",
    ".gpkg": "application/geopackage+sqlite3", ".fgb": "application/vnd.flatgeobuf",
    ".parquet": "application/vnd.apache.parquet", ".json": "application/json", ".geojson": "application/geo+json",
    ".webp": "image/webp", ".laz": "application/vnd.laszip", ".qml": "application/xml", ".model3": "application/xml",
    ".csv": "text/csv", ".txt": "text/plain; charset=utf-8", ".zip": "application/zip", ".pdf": "application/pdf",
}  # fmt: skip
PARTIAL_TYPE = "application/partial-upload"
# An asset's name says what is in it, so what a name means never changes.
_FOR_EVER = "public, max-age=31536000, immutable"
_SHA256 = re.compile(r"[0-9a-f]{64}")


def receive(call: Call) -> Response:
    """Store an upload: 201, or 204 when the same bytes were there."""
    path, length = _place(call), _length(call)
    if "content-range" in call.request.headers:
        raise Refused(400, say("Send an asset whole (PUT), or what is missing of it (PATCH), not in ranges."))
    new = call.service.assets.receive(path, call.request.body, length, _announced(call))
    return _stored(call, 201 if new else 204)


def resume(call: Call) -> Response:
    """Go on with an upload that broke off: 201 when it is whole now, 204 when not yet."""
    path, length = _place(call), _length(call)
    if call.request.headers.get("content-type", "").partition(";")[0].strip().lower() != PARTIAL_TYPE:
        raise Refused(415, say("What is missing of an upload is sent as {kind} (Content-Type).", kind=PARTIAL_TYPE))
    sha256 = _announced(call)
    if not sha256:
        raise Refused(400, say("The request does not say which file it goes on with (X-Content-SHA256)."))
    offset, total = _count(call, "Upload-Offset"), _count(call, "Upload-Length")
    if total > call.service.most_bytes:
        raise too_large(total, call.service.most_bytes)
    if offset + length > total:
        raise Refused(
            400,
            say("The body goes beyond the file: it would end at {end} of {total}.", end=offset + length, total=total),
        )
    with suppress(NotFound):
        if call.service.assets.get(*_names(call)).sha256 == sha256:
            return _stored(call, 201)
    if call.service.assets.resume(path, call.request.body, length, sha256, (offset, total)):
        return _stored(call, 201)
    return Response(204, {"Upload-Offset": str(offset + length), "Cache-Control": "no-cache"})


def send(call: Call) -> Response:
    """Send an asset, or one range of it: 200, 206, 304 or 416."""
    try:
        asset = call.service.assets.get(*_names(call))
    except NotFound as missing:
        offset = call.service.assets.offset(call.service.assets.place(*_names(call)), _announced(call))
        raise Refused(404, missing.message, {"Upload-Offset": str(offset)}) from None
    if call.request.method == "HEAD":
        # Who asks may be about to name it in a record instead of sending it again.
        call.service.assets.mark(asset)
    etag = f'"{asset.sha256}"'
    headers = {
        "ETag": etag,
        "Accept-Ranges": "bytes",
        "Cache-Control": _FOR_EVER,
        "Content-Type": _TYPES.get(PurePath(call.names["name"]).suffix.lower(), "application/octet-stream"),
        # What somebody uploaded must never run as a page of this server.
        "X-Content-Type-Options": "nosniff",
        "Content-Security-Policy": "sandbox; default-src 'none'",
    }
    if holds(call.request.headers.get("if-none-match"), etag):
        return Response(304, {"ETag": etag, "Cache-Control": _FOR_EVER})
    fresh = call.request.headers.get("if-range", etag) == etag
    return ranged(call.request.headers.get("range", "") if fresh else "", asset.path, asset.size, headers)


def _names(call: Call) -> tuple[str, str, str]:
    return call.names["collection"], call.names["digits"], call.names["name"]


def _place(call: Call) -> Path:
    """Where an upload goes; the collection must be there."""
    path = call.service.assets.place(*_names(call))
    with call.service.database.reading() as connection:
        demand_collection(connection, call.names["collection"])
    return path


def _length(call: Call) -> int:
    if call.request.length is None:
        raise Refused(411, say("The request does not say how long its body is (Content-Length)."))
    if call.request.length > call.service.most_bytes:
        raise too_large(call.request.length, call.service.most_bytes)
    return call.request.length


def _announced(call: Call) -> str:
    """SHA-256 that the client says the whole file has; empty when it says nothing."""
    sha256 = call.request.headers.get("x-content-sha256", "").strip().lower()
    if sha256 and not (_SHA256.fullmatch(sha256) and sha256.startswith(call.names["digits"])):
        raise Refused(400, say("“{given}” (X-Content-SHA256) is not a SHA-256 that fits the address.", given=sha256))
    return sha256


def _count(call: Call, name: str) -> int:
    text = call.request.headers.get(name.lower(), "").strip()
    if not re.fullmatch(r"[0-9]{1,18}", text):
        raise Refused(400, say("{name} must be a number of bytes; it is “{given}”.", name=name, given=text))
    return int(text)


def _stored(call: Call, status: int) -> Response:
    asset = call.service.assets.get(*_names(call))
    headers = {"ETag": f'"{asset.sha256}"', "Cache-Control": "no-cache"}
    if status == 201:
        address = "/".join(quote(part, safe="") for part in _names(call))
        headers["Location"] = f"{call.request.root}/assets/{address}"
    return Response(status, headers)
