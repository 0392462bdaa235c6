"""STAC Browser, in a real browser, shows what was published: on the embedded catalogue, and from a folder on the web.

It is not installed with the rest: hundreds of packages for one look. Build it from its source (``npm install``,
``npx vite build``), install Debian's chromium, and name the folder ``dist`` in ``CITYVERSE_STAC_BROWSER``.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from cityverse.cityverse_plugin.catalogue.folder import FolderStore
from cityverse.cityverse_plugin.catalogue.http import HttpStore
from cityverse.cityverse_plugin.catalogue.publish import publish
from cityverse.cityverse_plugin.catalogue.transport import Transport
from cityverse.cityverse_plugin.server import serve_in_thread
from store_contract import sample_bundle, sample_twin

BUILT = os.environ.get("CITYVERSE_STAC_BROWSER", "")
CHROMIUM = shutil.which("chromium")

pytestmark = [
    pytest.mark.skipif(not BUILT, reason="CITYVERSE_STAC_BROWSER names no built STAC Browser"),
    pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed"),
]


class Files(SimpleHTTPRequestHandler):
    """A folder on the web that any page may read, as operators are told to set it up."""

    def end_headers(self) -> None:
        self.send_header("Access-Control-Allow-Origin", "*")
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def log_message(self, *args: Any) -> None:
        """Say nothing."""


class Browser(Files):
    """STAC Browser for one catalogue; every address that is no file of it is its first page."""

    catalogue = ""

    def do_GET(self) -> None:
        if Path(self.translate_path(self.path)).is_file():
            super().do_GET()
            return
        page = (Path(BUILT) / "index.html").read_text(encoding="utf-8")
        settings = json.dumps({"catalogUrl": self.catalogue})
        body = page.replace("<head>", f"<head><script>window.STAC_BROWSER_CONFIG={settings};</script>", 1).encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def served(folder: str, kind: type[Files]) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(kind, directory=folder))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def looked_at(address: str, profile: Path) -> str:
    """Return the page as the browser has built it; nothing that it asked for was refused."""
    # As root it runs without its sandbox only; what it opens is our own.
    options = ["--headless=new", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr", "--dump-dom"]
    command = [str(CHROMIUM), *options, "--virtual-time-budget=20000", f"--user-data-dir={profile}", address]
    done = subprocess.run(command, capture_output=True, text=True, timeout=180, check=True)
    assert "blocked by CORS" not in done.stderr, done.stderr
    assert "could not be loaded" not in done.stdout
    return done.stdout


def check(page: str, catalogue: str, words: dict[str, tuple[str, ...]], profile: Path) -> None:
    browser = type("Browser", (Browser,), {"catalogue": catalogue})
    with served(page, browser) as address:
        for path, wanted in words.items():
            shown = looked_at(address + path, profile)
            missing = [word for word in wanted if not re.search(word, shown)]
            assert not missing, (path, missing)


def test_the_embedded_catalogue(tmp_path):
    running = serve_in_thread(tmp_path / "served")
    try:
        publish(HttpStore(Transport(), running.address), sample_bundle(tmp_path / "stage"), sample_twin())
        words = {
            "/": ("CityVerse catalogue", "Olinda"),
            "/collections/olinda": ("Landsat 7 of Olinda", rf'<img[^>]+src="{running.address}/assets/olinda/'),
            "/collections/olinda/items/landsat": ("Landsat 7 of Olinda", "COG", "Thumbnails", "Collection"),
        }
        check(BUILT, f"{running.address}/", words, tmp_path / "profile")
    finally:
        running.stop()


def test_a_folder_on_the_web(tmp_path):
    publish(FolderStore(tmp_path / "shared"), sample_bundle(tmp_path / "stage"), sample_twin())
    with served(str(tmp_path / "shared"), Files) as folder:
        words = {
            "/": ("Olinda",),
            "/olinda/collection.json": ("Landsat 7 of Olinda",),
            "/olinda/landsat/landsat.json": ("Landsat 7 of Olinda", "COG", "Thumbnails", "Collection"),
        }
        check(BUILT, f"{folder}/catalog.json", words, tmp_path / "profile")
