"""Judge a catalogue with stac-api-validator and pystac-client, without internet.

stac-api-validator 0.6.8 checks every object against schemas.stacspec.org, so on a machine without internet it fails
whatever the server does. The core 1.1.0 schemas travel inside pystac: this script answers the validator's schema
requests from there, and those for our own extension from resources/. Schemas of other extensions are answered with
one that accepts everything, and listed at the end, so that nobody mistakes the run for a full one.

    python tools/validate_catalogue.py                      the embedded catalogue, in a temporary folder
    python tools/validate_catalogue.py URL COLLECTION       another one; it needs an empty collection COLLECTIONtx
    python tools/validate_catalogue.py URL COLLECTION core features      only these conformance classes
"""

from __future__ import annotations

import hashlib
import io
import json
import re
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import requests

ROOT = Path(__file__).resolve().parent.parent
CLASSES = ("core", "browseable", "collections", "features", "item-search", "item-search#sort", "filter", "transaction")
SCHEMA_SITES = re.compile(
    r"https?://(schemas\.stacspec\.org|geojson\.org|stac-extensions\.github\.io|json-schema\.org)/"
)
SQUARE = [[-35.0, -8.2], [-34.7, -8.2], [-34.7, -7.8], [-35.0, -7.8], [-35.0, -8.2]]
ITEMS = 250
# Errors that say more about stac-api-validator 0.6.8 than about the server.
KNOWN = (
    (r'"collections": "\w+"', "the validator sends collections as a text where the specification wants a list"),
    (r"Sort Ext.*had unexpected status code 400", "same"),
    (r"DELETE .* status code 404 instead of 204", "the validator deletes a test item that is not there"),
)


class OfflineSchemas:
    """Answers requests for schemas from pystac's own, and lets every other request through."""

    def __init__(self) -> None:
        from pystac.validation.local_validator import get_local_schema_cache

        self.schemas: dict[str, Any] = dict(get_local_schema_cache())
        for path in (ROOT / "resources/stac").glob("*.schema.json"):
            own = json.loads(path.read_text(encoding="utf-8"))
            self.schemas[own["$id"]] = own
        self.skipped: set[str] = set()
        self._send = requests.Session.send

    def install(self) -> None:
        """Take the place of `requests.Session.send` in this process."""
        offline = self

        def send(session: requests.Session, request: requests.PreparedRequest, **options: Any) -> requests.Response:
            schema = offline.find((request.url or "").partition("#")[0])
            if schema is None:
                return offline._send(session, request, **options)
            answer = requests.Response()
            answer.status_code, answer.url, answer.request = 200, request.url or "", request
            answer.headers["Content-Type"] = "application/json"
            answer.raw = io.BytesIO(json.dumps(schema).encode())
            return answer

        requests.Session.send = send  # type: ignore[method-assign, assignment]

    def find(self, url: str) -> Any:
        """Return the schema at an address, or None when it is no schema."""
        if url not in self.schemas and SCHEMA_SITES.match(url):
            self.skipped.add(url)
            return {"$schema": "http://json-schema.org/draft-07/schema#"}
        return self.schemas.get(url)


@contextmanager
def embedded_catalogue() -> Iterator[str]:
    """Run the embedded catalogue as a process on a temporary folder, and yield its address."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "cityverse_plugin.server", "--data", folder, "--port", "0"]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
            try:
                yield process.stdout.readline().split()[-1] if process.stdout else ""
            finally:
                process.terminate()


def fill(address: str, name: str) -> None:
    """Make a collection with `ITEMS` items and an empty one for the validator's transactions."""
    for collection_id in (name, f"{name}tx"):
        _demand(requests.post(f"{address}/collections", json=collection(collection_id), timeout=30), 201)
    content = b"an asset"
    digits = hashlib.sha256(content).hexdigest()[:16]
    href = f"{address}/assets/{name}/{digits}/note.txt"
    _demand(requests.put(href, data=content, timeout=30), 201)
    with requests.Session() as session:
        for number in range(ITEMS):
            _demand(session.post(f"{address}/collections/{name}/items", json=item(number, href), timeout=30), 201)


def collection(collection_id: str) -> dict[str, Any]:
    """Build a small valid collection."""
    return {
        "type": "Collection",
        "stac_version": "1.1.0",
        "id": collection_id,
        "title": "Olinda",
        "description": "A collection to judge a catalogue with.",
        "license": "CC0-1.0",
        "links": [],
        "extent": {
            "spatial": {"bbox": [[-35.0, -8.2, -34.7, -7.8]]},
            "temporal": {"interval": [["2020-01-01T00:00:00Z", None]]},
        },
    }


def item(number: int, href: str) -> dict[str, Any]:
    """Build a small valid item; several share a date, so that paging must break ties."""
    west, south = -34.95 + 0.01 * (number % 20), -8.1 + 0.01 * (number // 20)
    ring = [[west, south], [west + 0.02, south], [west + 0.02, south + 0.02], [west, south + 0.02], [west, south]]
    return {
        "type": "Feature",
        "stac_version": "1.1.0",
        "id": f"record-{number:04d}",
        "geometry": {"type": "Polygon", "coordinates": [ring]},
        "bbox": [west, south, west + 0.02, south + 0.02],
        "properties": {"datetime": f"2020-01-{1 + number % 28:02d}T00:00:00Z", "title": f"Record {number}"},
        "links": [],
        "assets": {"note": {"href": href, "type": "text/plain", "roles": ["metadata"]}},
    }


def judge(address: str, name: str, conformance: str) -> list[str]:
    """Run the validator for one conformance class; return the errors that are the server's."""
    from click.testing import CliRunner
    from stac_api_validator.__main__ import main as validator

    geometry = json.dumps({"type": "Polygon", "coordinates": [SQUARE]})
    options = ["--root-url", address, "--collection", name, "--transaction-collection", f"{name}tx"]
    options += ["--geometry", geometry, "--conformance", conformance, "--no-validate-pagination"]
    output = CliRunner().invoke(validator, [*options, "--fields-nested-property", "properties.title"]).output
    if "Failed." in output or "Errors:" not in output:
        return ["the validator crashed: " + output.strip()[-300:]]
    if "Errors: none" in output:
        return []
    lines = output.split("Errors:", 1)[1].splitlines()
    errors = [line[2:] for line in lines if line.startswith("- ")]
    fresh = [error for error in errors if not any(re.search(pattern, error) for pattern, _ in KNOWN)]
    if len(errors) > len(fresh):
        count = len(errors) - len(fresh)
        print(f"{conformance:18s} {count} requests not judged: faults of the validator, see KNOWN")
    return fresh or ([] if errors else ["the validator's report cannot be read"])


def read_with_pystac_client(address: str, name: str, count: int) -> list[str]:
    """Page through all items with pystac-client and judge each by the core schema; return what is wrong."""
    from pystac import STACObjectType
    from pystac.validation.stac_validator import JsonSchemaSTACValidator
    from pystac_client import Client

    client, validator, problems = Client.open(address), JsonSchemaSTACValidator(), []
    for found in client.search(collections=[name]).items():
        try:
            validator.validate_core(found.to_dict(), STACObjectType.ITEM, found.to_dict()["stac_version"])
        except Exception as error:  # noqa: BLE001 - whatever a validator says is a finding
            problems.append(f"{found.id}: {error}")
        problems += [
            f"{found.id} has no link {rel}" for rel in ("self", "root", "collection") if not found.get_links(rel)
        ]
    for method in ("GET", "POST"):
        ids = [found.id for found in client.search(collections=[name], limit=30, method=method).items()]
        if len(ids) != count or len(set(ids)) != count:
            problems.append(f"{method} search gave {len(ids)} items, {len(set(ids))} different, instead of {count}")
    walked = {found.id for found in client.search(collections=[name], sortby="id").items()}
    if len(walked) != count:
        problems.append(f"sorting by id gave {len(walked)} items instead of {count}")
    middle = sorted(walked)[count // 2]
    half = {"op": "<", "args": [{"property": "id"}, middle]}
    filtered = {found.id for found in client.search(collections=[name], filter=half, filter_lang="cql2-json").items()}
    if len(filtered) != count // 2:
        problems.append(f"a CQL2 filter gave {len(filtered)} items instead of {count // 2}")
    return problems


def _demand(answer: requests.Response, status: int) -> None:
    if answer.status_code != status:
        raise SystemExit(f"{answer.request.method} {answer.url}: {answer.status_code} {answer.text[:300]}")


def report(what: str, problems: list[str]) -> bool:
    """Print a verdict; return whether it was good."""
    print(f"{what:18s} {'FAIL' if problems else 'pass'}")
    for problem in problems[:6]:
        print("    ", problem[:300])
    return not problems


def main(arguments: list[str]) -> int:
    """Judge, and return the exit status."""
    from pystac_client import Client

    warnings.simplefilter("ignore")
    offline = OfflineSchemas()
    offline.install()
    if len(arguments) >= 2:
        address, name, *wanted = arguments
        good = [report(conformance, judge(address, name, conformance)) for conformance in wanted or CLASSES]
        count = len(list(Client.open(address).get_collection(name).get_items()))
        good.append(report("pystac-client", read_with_pystac_client(address, name, count)))
    else:
        with embedded_catalogue() as address:
            fill(address, "val")
            good = [report(conformance, judge(address, "val", conformance)) for conformance in CLASSES]
            good.append(report("pystac-client", read_with_pystac_client(address, "val", ITEMS)))
    for schema in sorted(offline.skipped):
        print("not checked offline:", schema)
    return 0 if all(good) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
