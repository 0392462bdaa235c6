"""Small valid documents and calls for tests of the embedded catalogue."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from cityverse.cityverse_plugin.server.exchange import Request, Response
from cityverse.cityverse_plugin.server.routes import respond
from cityverse.cityverse_plugin.server.service import open_service

ROOT = "http://127.0.0.1:8000"


def collection(collection_id: str = "olinda", **more: Any) -> dict[str, Any]:
    """A small valid collection."""
    return {
        "type": "Collection",
        "stac_version": "1.1.0",
        "id": collection_id,
        "description": "A city.",
        "license": "CC0-1.0",
        "links": [],
        "extent": {
            "spatial": {"bbox": [[-35.0, -8.1, -34.8, -7.9]]},
            "temporal": {"interval": [["2020-01-01T00:00:00Z", "2020-12-31T00:00:00Z"]]},
        },
        **more,
    }


def item(
    item_id: str = "one", box: tuple[float, ...] = (-35.0, -8.1, -34.9, -8.0), **properties: Any
) -> dict[str, Any]:
    """A small valid item whose geometry is its box."""
    west, south, east, north = box
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {
        "type": "Feature",
        "stac_version": "1.1.0",
        "id": item_id,
        "geometry": {"type": "Polygon", "coordinates": [ring]},
        "bbox": list(box),
        "properties": {"datetime": "2020-06-01T00:00:00Z", **properties},
        "assets": {},
    }


class Calls:
    """A catalogue in a folder, called without sockets."""

    def __init__(self, folder: Path, token: str = "", most_bytes: int = 1 << 24) -> None:
        self.service = open_service(folder, token, most_bytes)

    def close(self) -> None:
        """Close its database."""
        self.service.database.close()

    def __call__(
        self, method: str, target: str, body: Any = None, headers: Mapping[str, str] | None = None, **more: Any
    ) -> Response:
        """Send a request; a dictionary goes as JSON, bytes as they are."""
        path, _, query = target.partition("?")
        raw = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
        named = {"content-type": "application/json", **(headers or {})}
        options = {"root": ROOT, "length": len(raw), **more}
        return respond(self.service, Request(method, path, query, named, io.BytesIO(raw), **options))

    def json(self, method: str, target: str, body: Any = None, status: int = 200) -> Any:
        """Send a request, demand a status, and return the document."""
        answer = self(method, target, body)
        assert answer.status == status, answer.body.decode()
        return json.loads(answer.body) if answer.body else None

    def ids(self, target: str, body: Any = None) -> list[str]:
        """Ids that a search finds on its first page."""
        found = self.json("GET" if body is None else "POST", target, body)
        return [feature["id"] for feature in found["features"]]
