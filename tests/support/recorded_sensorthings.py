"""The recorded SensorThings service of the shared folder, served again on this machine."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from cityverse.cityverse_plugin.catalogue.plain_http import PlainHttp
from cityverse.cityverse_plugin.catalogue.transport import Transport
from fake_http import Fake, fake_server
from shared_data import shared_data

RECORDED = b"http://127.0.0.1:8018/istsos4/v1.1"
ROOT = "/istsos4/v1.1"
#: Stations, and observations of the first of them, as they were recorded.
STATIONS, FIRST = 49, 144


def http_for(address: str, seconds: float = 10.0) -> PlainHttp:
    """Return the real HTTP of the plugin for a server of a test."""
    return PlainHttp(Transport(timeout=(seconds, seconds)), address)


class Recorded:
    """Answers what was recorded; what it was never asked is put together from what was."""

    def __init__(self, folder: Path, fake: Fake) -> None:
        self.folder, self.fake = folder, fake
        self.root = fake.address + ROOT
        self.own_address = True
        index = json.loads((folder / "index.json").read_bytes())["exchanges"]
        self.files = {unquote(one["request"].partition(" ")[2]): one for one in index}
        fake.server.replies["*"] = self._reply

    def read(self, name: str) -> bytes:
        text = (self.folder / name).read_bytes()
        return text.replace(RECORDED, self.root.encode()) if self.own_address else text

    def _reply(self, handler: Any) -> None:
        parts = urlsplit(handler.path)
        asked = unquote(parts.path[len(ROOT) :] or "/") + (f"?{unquote(parts.query)}" if parts.query else "")
        body = self._made(parts.path[len(ROOT) :], parse_qs(parts.query))
        if body is not None:
            handler.reply(200, body, Content_Type="application/json")
        elif asked in self.files:
            found = self.files[asked]
            handler.reply(found["status"], self.read(found["file"]), Content_Type="application/json")
        else:
            handler.reply(404, b'{"code":404,"type":"error","message":"never recorded"}')

    def _made(self, path: str, options: dict[str, list[str]]) -> bytes | None:
        expand = options.get("$expand", [""])[0]
        if path == "/Datastreams" and "Thing($expand=Locations)" in expand:
            return self._streams(with_newest="Observations(" in expand)
        if path == "/Datastreams(1)/Observations" and "$orderby" in options:
            return self.read("r028.json" if "dataArray" in options.get("$resultFormat", []) else "next00.json")
        return None

    def _streams(self, with_newest: bool) -> bytes:
        """Put the things and the observed property into the recorded datastreams, as the service itself would."""
        streams = json.loads(self.read("r022.json" if with_newest else "r019.json"))
        things = {one["name"].split()[-1]: one for one in json.loads(self.read("r004.json"))["value"]}
        (observed,) = json.loads(self.read("r040.json"))["value"]
        for stream in streams["value"]:
            stream["Thing"] = things[stream["name"].split()[2]]
            stream["ObservedProperty"] = observed
        return json.dumps(streams).encode()


@contextmanager
def recorded_service() -> Iterator[Recorded]:
    """Run it; the test skips where the shared folder is absent."""
    folder = shared_data("sensorthings", "istsos4_berlin")
    with fake_server() as fake:
        yield Recorded(folder, fake)
