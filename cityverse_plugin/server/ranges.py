"""Parts of a file, as RFC 9110 has them: one range, or several in one answer."""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping
from pathlib import Path

from ..twin.messages import say
from .exchange import FilePart, Refused, Response

_RANGES = re.compile(r"bytes=\s*(\d*-\d*\s*(?:,\s*\d*-\d*\s*)*)")
# Readers of rasters ask for a few tiles at once; more is an attack or a mistake, and gets the whole file.
_MOST_RANGES = 64
Span = tuple[int, int]


def ranged(header: str, path: Path, size: int, headers: Mapping[str, str]) -> Response:
    """Answer with a file, or the parts of it that a ``Range`` header asks for: 200, 206 or 416.

    What cannot be understood is ignored, as the standard wants.
    """
    spans = _spans(header.strip(), size)
    if spans is None:
        return Response(200, headers, files=(FilePart(path, 0, size),))
    if not spans:
        raise Refused(
            416,
            say("The asset has {size} bytes; the range asked for lies outside.", size=size),
            {"Content-Range": f"bytes */{size}"},
        )
    if len(spans) == 1:
        first, last = spans[0]
        return Response(
            206, {**headers, "Content-Range": f"bytes {first}-{last}/{size}"}, files=(_part(path, spans[0]),)
        )
    boundary = secrets.token_hex(16)
    files = []
    for first, last in spans:
        lines = (
            "",
            f"--{boundary}",
            f"Content-Type: {headers['Content-Type']}",
            f"Content-Range: bytes {first}-{last}/{size}",
        )
        files.append(_part(path, (first, last), "\r\n".join([*lines, "", ""]).encode()))
    kind = {"Content-Type": f"multipart/byteranges; boundary={boundary}"}
    return Response(206, {**headers, **kind}, f"\r\n--{boundary}--\r\n".encode(), files=tuple(files))


def _part(path: Path, span: Span, before: bytes = b"") -> FilePart:
    return FilePart(path, span[0], span[1] - span[0] + 1, before)


def _spans(header: str, size: int) -> list[Span] | None:
    """First and last byte of each range that lies in the file; None to send everything."""
    match = _RANGES.fullmatch(header)
    asked = match.group(1).split(",") if match else []
    if not asked or len(asked) > _MOST_RANGES:
        return None
    spans: list[Span] = []
    for text in asked:
        start, _, end = text.strip().partition("-")
        if start == "" and end == "":
            return None
        if start and end and int(end[:20]) < int(start[:20]):
            return None
        if start == "":
            span = max(0, size - int(end[:20])), size - 1
        else:
            span = int(start[:20]), min(int(end[:20]), size - 1) if end else size - 1
        if span[0] <= span[1]:
            spans.append(span)
    # Ranges that overlap could make an answer larger than the file many times.
    return None if _overlap(spans) else spans


def _overlap(spans: list[Span]) -> bool:
    ordered = sorted(spans)
    return any(earlier[1] >= later[0] for earlier, later in zip(ordered, ordered[1:]))
