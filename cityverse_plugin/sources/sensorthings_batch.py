"""Many requests to a SensorThings service in one: ``$batch`` as JSON or multipart, one by one where it has none."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from email.parser import BytesParser
from typing import Any
from urllib.parse import unquote

from ..twin.messages import CityVerseError, say
from .ahead import ahead, result
from .observations_json import Json, entries, number, parsed, parsed_object, shown
from .observations_port import Cancel, Http

_BOUNDARY = "cityverse-batch"
_HEAD = re.compile(rb"HTTP/1\.[01] (\d{3})[^\n]*\n(?:[^\n]+\n)*\r?\n", re.IGNORECASE)


def answers(http: Http, root: str, asked: Sequence[str], cancelled: Cancel) -> list[Json]:
    """Return the JSON object at each address; an empty one where the server refuses that one.

    Parameters
    ----------
    root
        Address of the service.
    asked
        Addresses in it.
    """
    with ahead() as worker:
        for batch in (_by_json, _by_plain_json, _by_parts):
            try:
                return result(worker.start(lambda send=batch: send(http, root, asked)), cancelled)  # type: ignore[misc]
            except CityVerseError:
                continue
        return [
            result(worker.start(lambda one=address: _single(http, one)), cancelled)  # type: ignore[misc]
            for address in asked
        ]


def _by_json(http: Http, root: str, asked: Sequence[str]) -> list[Json]:
    return _packed(http, root, [_below(root, one) for one in asked])


def _by_plain_json(http: Http, root: str, asked: Sequence[str]) -> list[Json]:
    """Ask with addresses as they are read: FROST-Server refuses encoded ones here, and only here."""
    return _packed(http, root, [unquote(_below(root, one)) for one in asked])


def _packed(http: Http, root: str, asked: Sequence[str]) -> list[Json]:
    requests = [{"id": str(place), "method": "get", "url": one} for place, one in enumerate(asked)]
    where = f"{root}/$batch"
    answer = parsed_object(http.post(where, json.dumps({"requests": requests}).encode()), shown(where))
    found = {str(entry.get("id")): entry for entry in entries(answer.get("responses"))}
    if len(found) < len(asked):
        raise _incomplete(where)
    return _some([_good(found.get(str(place), {})) for place in range(len(asked))], where)


def _by_parts(http: Http, root: str, asked: Sequence[str]) -> list[Json]:
    lines = []
    for one in asked:
        lines += [f"--{_BOUNDARY}", "Content-Type: application/http", "", f"GET {_below(root, one)} HTTP/1.1", "", ""]
    body = "\r\n".join([*lines, f"--{_BOUNDARY}--", ""]).encode()
    where = f"{root}/$batch"
    answer = http.post(where, body, f"multipart/mixed; boundary={_BOUNDARY}")
    boundary = answer.lstrip().partition(b"\n")[0].strip()[2:]
    head = b"Content-Type: multipart/mixed; boundary=" + (boundary or b"none") + b"\r\n\r\n"
    message = BytesParser().parsebytes(head + answer)
    parts: list[Any] = message.get_payload() if message.is_multipart() else []  # type: ignore[assignment]
    if len(parts) != len(asked):
        raise _incomplete(where)
    return _some([_part(part.get_payload(decode=True) or b"", shown(where)) for part in parts], where)


def _some(found: list[Json], where: str) -> list[Json]:
    """Return answers of which at least one is good: where none is, the server does not understand this way to ask."""
    if found and not any(found):
        raise _incomplete(where)
    return found


def _part(text: bytes, where: str) -> Json:
    head = _HEAD.match(text)
    if head is None or not head.group(1).startswith(b"2"):
        return {}
    value = parsed(text[head.end() :], where)
    return value if isinstance(value, dict) else {}


def _good(entry: Json) -> Json:
    body = entry.get("body")
    if not 200 <= number(entry.get("status")) < 300:
        return {}
    if isinstance(body, str):
        body = parsed(body.encode(), "$batch")
    return body if isinstance(body, dict) else {}


def _single(http: Http, address: str) -> Json:
    return parsed_object(http.get(address), shown(address))


def _below(root: str, address: str) -> str:
    return address[len(root) + 1 :]


def _incomplete(where: str) -> CityVerseError:
    return CityVerseError(say("{where} answers fewer requests than it was asked.", where=shown(where)))
