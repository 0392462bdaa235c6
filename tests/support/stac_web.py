"""Public catalogues and their storage on this machine: recorded answers, tokens, files by ranges."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import yaml
from cityverse.cityverse_plugin.bridge.web import TransportWeb
from cityverse.cityverse_plugin.catalogue.transport import Transport
from cityverse.cityverse_plugin.sources.web import Ask, Reply
from fake_http import Fake, Handler

#: An image of Planetary Computer, and tokens for it.
NAIP = "https://naipeuwest.blob.core.windows.net/naip/v002/a.tif"
LATER = "2099-01-01T00:00:00Z"
FIRST, SECOND = "sv=2024&sig=first-secret-signature", "sv=2024&sig=second-secret-signature"
#: Answer of Azure's storage to a token that ended; it repeats what it was sent.
REFUSED = "<Error><Code>AuthenticationFailed</Code><Message>Signature did not match: {query}</Message></Error>"


def recorded(cassette: Path) -> list[dict[str, Any]]:
    """Return the JSON answers of a recording, in their order."""
    interactions = yaml.safe_load(cassette.read_text(encoding="utf-8"))["interactions"]
    return [json.loads(interaction["response"]["body"]["string"]) for interaction in interactions]


class HereWeb(TransportWeb):
    """Our transport, whose every address leads to a local server: ``https://host/path`` to ``/host/path`` there."""

    def __init__(self, server: Fake) -> None:
        super().__init__(Transport(), server.address)
        self._server = server
        self.fetched = 0

    def answer(self, url: str) -> Mapping[str, Any]:
        """Return the JSON at an address."""
        return self.json(Ask(url))

    def json(self, ask: Ask) -> dict[str, Any]:
        return super().json(self._here(ask))

    @contextmanager
    def open(self, ask: Ask) -> Iterator[Reply]:
        with super().open(self._here(ask)) as reply:
            self.fetched += reply.length or 0
            yield reply

    def _here(self, ask: Ask) -> Ask:
        parts, address = urlsplit(ask.url), self._server.address
        query = f"?{parts.query}" if parts.query else ""
        away = not ask.url.startswith(address)
        return replace(ask, url=f"{address}/{parts.netloc}{parts.path}{query}") if away else ask


def serve_file(server: Fake, url: str, path: Path, tokens: list[str] | None = None, ranges: bool = True) -> None:
    """Serve a file at an address; with `tokens`, only to who shows the last of them."""
    data = path.read_bytes()

    def reply(handler: Handler) -> None:
        query = urlsplit(handler.path).query
        if tokens is not None and query != tokens[-1]:
            handler.reply(403, REFUSED.format(query=query).encode(), Content_Type="application/xml")
            return
        match = re.fullmatch(r"bytes=(\d+)-(\d+)", handler.headers.get("Range", ""))
        if match is None or not ranges:
            handler.reply(200, data)
            return
        first, last = int(match.group(1)), min(int(match.group(2)), len(data) - 1)
        if first >= len(data):
            handler.reply(416)
            return
        handler.reply(206, data[first : last + 1], Content_Range=f"bytes {first}-{last}/{len(data)}")

    server.server.replies[f"/{urlsplit(url).netloc}{urlsplit(url).path}"] = reply


def serve_tokens(server: Fake, place: str, tokens: list[str], ends: list[str]) -> None:
    """Give out tokens as the Planetary Computer does: the last of a list, and when it ends."""

    def reply(handler: Handler) -> None:
        handler.reply(200, json.dumps({"msft:expiry": ends[-1], "token": tokens[-1]}).encode())

    server.server.replies[f"/planetarycomputer.microsoft.com/api/sas/v1/token/{place}"] = reply


def naip_item(href: str = NAIP) -> dict[str, Any]:
    """Return an item with one image of four bands."""
    bands = [{"name": name.title(), "common_name": name} for name in ("red", "green", "blue", "nir")]
    asset = {"href": href, "type": "image/tiff; application=geotiff", "roles": ["data"], "eo:bands": bands}
    properties = {"datetime": "2023-06-22T16:00:00Z"}
    return {"type": "Feature", "stac_version": "1.0.0", "id": "a", "properties": properties, "assets": {"image": asset}}
