"""What comes in and what goes out, without sockets: requests, responses and refusals."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from ..catalogue.store import Json, StoreError
from ..twin.messages import Message, say

JSON_TYPE = "application/json"
_MOST_NESTED, _MOST_DIGITS = 64, 40
GEOJSON_TYPE = "application/geo+json"


class Refused(StoreError):  # noqa: N818 - the word of the matter
    """A request is not granted.

    Parameters
    ----------
    status
        HTTP status.
    message
        What is wrong and what to do.
    headers
        Sent along with the error, for instance ``WWW-Authenticate``.
    """

    def __init__(self, status: int, message: Message, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.headers = dict(headers or {})


class Body(Protocol):
    """The bytes that come with a request; nothing is left when a read gives nothing."""

    def read(self, size: int = -1, /) -> bytes:
        """`size` bytes; fewer only when the client stopped sending."""

    def read1(self, size: int, /) -> bytes:
        """What is there, at most `size` bytes; nothing only at the end."""


@dataclass(frozen=True)
class Request:
    """One request.

    Parameters
    ----------
    path
        Still percent-encoded, without the query.
    headers
        Names in small letters.
    body, length
        The stream of the body and the bytes it promises; None when the client said no length.
    root
        Address that links begin with, without a slash at the end.
    own_host
        Whether the Host header named this server (a web page can point its own name at a loopback address).
    """

    method: str
    path: str
    query: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    body: Body = field(default_factory=io.BytesIO)
    length: int | None = None
    root: str = "http://127.0.0.1"
    own_host: bool = True


@dataclass(frozen=True)
class FilePart:
    """Bytes of a file: `length` of them from `start` on, and what goes before them."""

    path: Path
    start: int
    length: int
    before: bytes = b""


@dataclass(frozen=True)
class Response:
    """One answer: parts of files, then `body`."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    files: tuple[FilePart, ...] = ()

    @property
    def length(self) -> int:
        """Bytes that follow the head."""
        return sum(len(part.before) + part.length for part in self.files) + len(self.body)


def json_response(document: Any, kind: str = JSON_TYPE, status: int = 200, **headers: str) -> Response:
    """Answer with a JSON document; underscores in header names become hyphens."""
    # What is kept was checked when it came; a sentence may quote what no encoding has.
    body = json.dumps(document, ensure_ascii=False, allow_nan=False).encode("utf-8", "replace")
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Response(status, {"Content-Type": kind, "Cache-Control": "no-cache", **named}, body)


def error_response(refused: Refused) -> Response:
    """Say what is wrong in the form of OGC API: ``code`` and ``description``."""
    names = {400: "BadRequest", 401: "Unauthorized", 403: "Forbidden", 404: "NotFound", 409: "Conflict"}
    code = names.get(refused.status, f"Http{refused.status}")
    answer = json_response({"code": code, "description": str(refused)}, status=refused.status)
    return Response(answer.status, {**answer.headers, **refused.headers}, answer.body)


def read_json(request: Request, limit: int) -> Json:
    """Return the JSON object in the body, or raise `Refused`."""
    if request.length is None:
        raise Refused(411, say("The request does not say how long its body is (Content-Length)."))
    if request.length > limit:
        raise too_large(request.length, limit)
    raw = request.body.read(request.length)
    if len(raw) < request.length:
        raise Refused(400, say("The body broke off before its end. Send it again."))
    try:
        value = parse_json(raw.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise Refused(400, say("The body is not valid JSON: {reason}.", reason=str(error))) from None
    if not isinstance(value, dict):
        raise Refused(400, say("The body must be one JSON object in braces."))
    return value


def parse_json(text: str) -> Any:
    """Read JSON that can be written again; ValueError or RecursionError for all else."""
    value = json.loads(text, parse_constant=_no_constant, parse_int=_whole)
    level = [value]
    for _ in range(_MOST_NESTED):
        level = [member for each in level if isinstance(each, (dict, list)) for member in _members(each)]
        if not level:
            break
    else:
        raise ValueError("it is nested too deeply")
    json.dumps(value, ensure_ascii=False, allow_nan=False).encode("utf-8")
    return value


def too_large(length: int, limit: int) -> Refused:
    """Build the refusal of a body that is over the limit."""
    return Refused(
        413, say("The body has {length} bytes; this catalogue takes at most {limit}.", length=length, limit=limit)
    )


def _members(value: dict[str, Any] | list[Any]) -> Iterable[Any]:
    return value.values() if isinstance(value, dict) else value


def _whole(text: str) -> int:
    if len(text) > _MOST_DIGITS:
        raise ValueError("a number has too many digits")
    return int(text)


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is not a JSON number")
