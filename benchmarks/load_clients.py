"""Clients that read and write in a catalogue at once, and remember every write that was acknowledged."""

from __future__ import annotations

import hashlib
import http.client
import json
import random
import socket
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

COLLECTION = "load"
SEEDS, COUNTERS = 500, 3
PAGE = f"/collections/{COLLECTION}/items"
LARGE_CONTENT = b"large" * 2_000_000
LARGE = f"/assets/{COLLECTION}/{hashlib.sha256(LARGE_CONTENT).hexdigest()[:16]}/large.bin"
_MOST_EXAMPLES = 5
Item = dict[str, Any]


@dataclass
class Tally:
    """What a group of clients saw: seconds of each request by kind, errors, and what must be there at the end."""

    seconds: dict[str, list[float]] = field(default_factory=dict)
    errors: int = 0
    examples: list[str] = field(default_factory=list)
    items: dict[str, str] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    counts: dict[str, int] = field(default_factory=dict)
    assets: dict[str, str] = field(default_factory=dict)
    outrun: int = 0

    def add(self, other: Tally) -> None:
        """Take another's observations in."""
        for kind, seconds in other.seconds.items():
            self.seconds.setdefault(kind, []).extend(seconds)
        for name, count in other.counts.items():
            self.counts[name] = self.counts.get(name, 0) + count
        self.errors += other.errors
        self.outrun += other.outrun
        self.examples = (self.examples + other.examples)[:_MOST_EXAMPLES]
        self.items |= other.items
        self.gone |= other.gone
        self.assets |= other.assets

    def wrong(self, what: str) -> None:
        """Note an error."""
        self.errors += 1
        if len(self.examples) < _MOST_EXAMPLES:
            self.examples.append(what)


class Line:
    """One client: a connection that is kept open, and a tally."""

    def __init__(self, place: str, tally: Tally) -> None:
        self.tally = tally
        self._connection = http.client.HTTPConnection(place, timeout=60)

    def ask(
        self, kind: str, method: str, path: str, body: Any = None, **headers: str
    ) -> tuple[int, bytes, http.client.HTTPMessage]:
        """Send a request, time it, and return status, body and headers."""
        raw = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        begin = time.perf_counter()
        try:
            self._connection.request(method, path, raw, {"Content-Type": "application/json", **named})
            answer = self._connection.getresponse()
            content = answer.read()
        except (OSError, http.client.HTTPException):
            self._connection.close()
            raise
        self.tally.seconds.setdefault(kind, []).append(time.perf_counter() - begin)
        return answer.status, content, answer.headers

    def demand(
        self, kind: str, method: str, path: str, status: int, body: Any = None, **headers: str
    ) -> tuple[bytes, http.client.HTTPMessage]:
        """Send a request whose answer must have a status."""
        got, content, answered = self.ask(kind, method, path, body, **headers)
        if got != status:
            raise AssertionError(f"{method} {path}: {got} instead of {status}: {content[:200]!r}")
        return content, answered

    def close(self) -> None:
        """Hang up."""
        self._connection.close()


def new_item(name: str, payload: str, revision: int = 1) -> Item:
    """Build a small valid item somewhere on earth, found by place, time and words."""
    chance = random.Random(name)  # noqa: S311 - places, not secrets
    west, south = chance.uniform(-170, 160), chance.uniform(-80, 70)
    ring = [[west, south], [west + 1, south], [west + 1, south + 1], [west, south + 1], [west, south]]
    return {
        "type": "Feature",
        "stac_version": "1.1.0",
        "id": name,
        "geometry": {"type": "Polygon", "coordinates": [ring]},
        "bbox": [west, south, west + 1, south + 1],
        "properties": {
            "datetime": f"20{chance.randint(10, 25)}-0{chance.randint(1, 9)}-11T00:00:00Z",
            "title": f"Record {name}",
            "cityverse:revision": revision,
            "payload": payload,
        },
        "links": [],
        "assets": {},
        "collection": COLLECTION,
    }


def essence(item: Item) -> str:
    """What of an item must not be lost."""
    kept = {name: item[name] for name in ("id", "geometry", "bbox", "properties", "assets")}
    return hashlib.sha256(json.dumps(kept, sort_keys=True).encode()).hexdigest()


def read(line: Line, chance: random.Random) -> None:
    """Ask one of the things that a catalogue panel asks, and look at the answer."""
    seed = f"seed-{chance.randrange(SEEDS)}"
    west, south = chance.uniform(-170, 100), chance.uniform(-80, 40)
    asked: list[tuple[str, str, Any]] = [
        ("GET", "/", None),
        ("GET", "/collections", None),
        ("GET", f"/collections/{COLLECTION}", None),
        ("GET", f"{PAGE}?limit=20", None),
        ("GET", f"{PAGE}/{seed}", None),
        ("GET", f"/search?bbox={west},{south},{west + 60},{south + 40}&limit=10", None),
        ("GET", "/search?datetime=2015-01-01T00:00:00Z/..&sortby=-datetime&limit=10", None),
        ("POST", "/search", {"q": [f"Record seed-{chance.randrange(9)}"], "limit": 10}),
        ("POST", "/search", {"ids": [seed], "collections": [COLLECTION]}),
    ]
    method, path, body = chance.choice(asked)
    content, _ = line.demand("read", method, path, 200, body)
    document = json.loads(content)
    if body is not None and "ids" in body and [found["id"] for found in document["features"]] != [seed]:
        raise AssertionError(f"search for {seed} found {len(document['features'])} others")


def write(line: Line, chance: random.Random, writer: str) -> None:
    """Do one of the things that authors do, and read it back."""
    own = [name for name in line.tally.items if name.startswith(f"{writer}-")]
    actions = (_create, _change, _count, _asset, _delete) if len(own) > 5 else (_create, _count, _asset)
    weights = (40, 25, 15, 10, 10) if len(own) > 5 else (70, 20, 10)
    chance.choices(actions, weights)[0](line, chance, f"{writer}-{chance.randrange(10**12)}", own)


def _create(line: Line, chance: random.Random, name: str, _own: list[str]) -> None:
    item = new_item(name, chance.randbytes(chance.randint(100, 1500)).hex())
    line.demand("write", "POST", PAGE, 201, item)
    line.tally.items[name] = essence(item)
    _read_back(line, name)


def _change(line: Line, chance: random.Random, _name: str, own: list[str]) -> None:
    name = chance.choice(own)
    content, headers = line.demand("read back", "GET", f"{PAGE}/{name}", 200)
    revision = json.loads(content)["properties"]["cityverse:revision"] + 1
    item = new_item(name, chance.randbytes(200).hex(), revision)
    line.demand("write", "PUT", f"{PAGE}/{name}", 204, item, If_Match=headers["ETag"])
    line.tally.items[name] = essence(item)
    _read_back(line, name)


def _count(line: Line, chance: random.Random, _name: str, _own: list[str]) -> None:
    """Add one to a record that all writers change: each acknowledged addition must count."""
    name = f"counter-{chance.randrange(COUNTERS)}"
    while True:
        content, headers = line.demand("read back", "GET", f"{PAGE}/{name}", 200)
        count = int(json.loads(content)["properties"]["payload"]) + 1
        item = new_item(name, str(count), count + 1)
        status, content, _ = line.ask("write", "PUT", f"{PAGE}/{name}", item, If_Match=headers["ETag"])
        if status == 204:
            line.tally.counts[name] = line.tally.counts.get(name, 0) + 1
            return
        if status != 412:
            raise AssertionError(f"PUT {name}: {status}: {content[:200]!r}")
        line.tally.outrun += 1


def _asset(line: Line, chance: random.Random, _name: str, _own: list[str]) -> None:
    content = chance.randbytes(chance.randint(20_000, 200_000))
    digest = hashlib.sha256(content).hexdigest()
    path = f"/assets/{COLLECTION}/{digest[:16]}/data.bin"
    line.demand("upload", "PUT", path, 201, content, X_Content_SHA256=digest)
    line.tally.assets[path] = digest
    back, _ = line.demand("download", "GET", path, 200)
    if hashlib.sha256(back).hexdigest() != digest:
        raise AssertionError(f"{path} came back as something else")


def _delete(line: Line, chance: random.Random, _name: str, own: list[str]) -> None:
    name = chance.choice(own)
    line.demand("write", "DELETE", f"{PAGE}/{name}", 204)
    del line.tally.items[name]
    line.tally.gone.add(name)
    line.demand("read back", "GET", f"{PAGE}/{name}", 404)


def _read_back(line: Line, name: str) -> None:
    content, _ = line.demand("read back", "GET", f"{PAGE}/{name}", 200)
    if essence(json.loads(content)) != line.tally.items[name]:
        raise AssertionError(f"{name} came back as something else")


def client(place: str, name: str, end: float, tally: Tally) -> None:
    """Read (names with r) or write (names with w) until a moment of `time.time`."""
    line, chance = Line(place, tally), random.Random(name)  # noqa: S311 - not secrets
    act: Callable[[], None] = (
        (lambda: read(line, chance)) if name.startswith("r") else lambda: write(line, chance, name)
    )
    while time.time() < end:
        try:
            act()
        except (OSError, http.client.HTTPException, AssertionError, ValueError, KeyError) as error:
            tally.wrong(f"{name}: {type(error).__name__}: {error}")
            time.sleep(0.05)
    line.close()


def crowd(place: str, names: list[str], end: float, results: Any) -> None:
    """Run clients in threads of this process, and put their common tally into a queue."""
    tallies = [Tally() for _ in names]
    threads = [threading.Thread(target=client, args=(place, *pair, tally)) for *pair, tally in
               zip(names, [end] * len(names), tallies)]  # fmt: skip
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    total = Tally()
    for tally in tallies:
        total.add(tally)
    results.put(total)


def pester(place: str, number: int, end: threading.Event) -> None:
    """Hold lines that say nothing, say half a request, or do not take their answer, and call again when cut."""
    host, _, port = place.rpartition(":")
    words = [b"", b"GET / HTTP/1.1\r\nX-Slow: ", f"GET {LARGE} HTTP/1.1\r\n\r\n".encode()]
    lines: list[socket.socket] = []
    while not end.is_set():
        for _ in range(number - len(lines)):
            line = socket.create_connection((host, int(port)), timeout=20)
            # A small window makes the server wait sooner.
            line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            line.sendall(words[len(lines) % len(words)])
            line.setblocking(False)
            lines.append(line)
        end.wait(0.5)
        for line in [line for line in lines if _is_cut(line)]:
            lines.remove(line)
            line.close()
    for line in lines:
        line.close()


def _is_cut(line: socket.socket) -> bool:
    try:
        line.send(b"x")
    except BlockingIOError:
        return False
    except OSError:
        return True
    return False
