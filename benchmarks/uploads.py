"""A large file to each kind of file store: over a line that breaks, and undisturbed beside ``curl -T``.

    make bench-uploads                           300 MB; writes UPLOADS.md
    make bench-uploads ARGS="--megabytes 30 --rounds 3 --server seaweedfs"

Over the broken line every try is a process of its own, which shares nothing with the one before but its ledger. Ten
cuts, three kills of the sender and one restart of the server come at random places among the first bytes of the file's
size. The undisturbed rounds are interleaved; the ratio is that of the medians. Ours is the whole of `AssetStore.put` as
`publish` calls it, with the checksum that a record has anyway: the server is asked before and after.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime, timezone
from functools import partial
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from broken_link import broken_link
from cityverse.cityverse_plugin.catalogue.assets import Upload
from cityverse.cityverse_plugin.catalogue.assets_opening import open_assets
from cityverse.cityverse_plugin.catalogue.names import asset_name
from cityverse.cityverse_plugin.catalogue.s3_sign import S3Key, signed
from cityverse.cityverse_plugin.catalogue.transport import Transport
from cityverse.cityverse_plugin.twin.canonical import file_multihash
from file_servers import ACCESS, SECRET, Server, catalogue, s3, s3_asked, webdav
from upload_trouble import Outcome, Trouble, s3_setting, send_through

RESULTS = Path(__file__).with_name("UPLOADS.md")
KEY = S3Key(ACCESS, SECRET)
HEAD = """# Uploads

Written by `make bench-uploads` on {day}: a file of {megabytes} MB, all on one machine with {cores} cores and, when it
began, {load:.1f} processes that wanted them.

*Sent* is bytes sent over bytes of the file, with 10 cuts, 3 kills of the sender and 1 restart of the server, at the
same places for each. *Of curl's* is our rate over that of `curl -T` of the same file to the same server, medians of
{rounds} interleaved rounds: first without any limit, where hashing and copying on both sides count, then over a line of
{line} MB/s. Ours asks the server before and after. To S3 ours sends parts, each with its CRC-32, which the store
checks and puts together; curl sends one piece with a signature that holds no hash.

versitygw is a gateway to a plain folder: when all parts are there it copies them into one new file, which curl's single
piece does not cost it. SeaweedFS keeps every object as chunks, so it has nothing to copy in the end.

| server | sent | tries | arrived whole | ours [MB/s] | curl [MB/s] | of curl's | of curl's, {line} MB/s line |
| --- | --- | --- | --- | --- | --- | --- | --- |
"""
LINE = 25


@dataclass(frozen=True)
class Kind:
    """A kind of server.

    Parameters
    ----------
    run
        Starts one in a folder.
    setting
        From its address to what a connection holds about its files.
    files
        Where in its folder the files are, which is emptied between rounds; "" for an object store, which is asked to.
    """

    name: str
    run: Callable[[Path], AbstractContextManager[Server]]
    setting: Callable[[str], str]
    files: str


STORES = {"versitygw": "versitygw", "seaweedfs": "SeaweedFS"}
KINDS = {
    "embedded": Kind("embedded catalogue", catalogue, "{}/assets".format, "data/assets"),
    "nginx": Kind("nginx, WebDAV", webdav, str, "files"),
    **{store: Kind(f"S3 ({name})", partial(s3, store=store), s3_setting, "") for store, name in STORES.items()},
}


class Figures(NamedTuple):
    """What one server showed."""

    trouble: Outcome
    whole: bool
    ours: float
    curl: float
    on_line: float


def main() -> None:
    """Measure and write."""
    given = _arguments()
    load = os.getloadavg()[0]
    with tempfile.TemporaryDirectory(prefix="cityverse-uploads-", dir=given.folder) as folder:
        source = Path(folder) / "raster.tif"
        with source.open("wb") as target:
            for _ in range(given.megabytes):
                target.write(os.urandom(1_000_000))
        lines = [_line(given, key, source, Path(folder)) for key in given.server]
    told = {"day": date.today().isoformat(), "cores": os.cpu_count(), "load": load, "line": LINE}
    text = HEAD.format(megabytes=given.megabytes, rounds=given.rounds, **told) + "".join(lines)
    if given.megabytes >= 300 and len(lines) == len(KINDS):
        RESULTS.write_text(text, encoding="utf-8")
    print(text)


def _line(given: argparse.Namespace, key: str, source: Path, folder: Path) -> str:
    found = measure(KINDS[key], source, folder / key, given.rounds, given.seed)
    size = source.stat().st_size
    cells = [KINDS[key].name, f"{found.trouble.sent / size:.2f}", found.trouble.tries, "yes" if found.whole else "NO"]
    cells += [f"{size / 1e6 / found.ours:.0f}", f"{size / 1e6 / found.curl:.0f}", f"{found.curl / found.ours:.2f}"]
    cells += [f"{found.on_line:.2f}"]
    line = "| " + " | ".join(map(str, cells)) + " |\n"
    print(line, end="", file=sys.stderr, flush=True)
    return line


def measure(kind: Kind, source: Path, folder: Path, rounds: int, seed: int) -> Figures:
    """Send the file over the broken line, then beside curl."""
    folder.mkdir(parents=True)
    with kind.run(folder) as server:
        trouble = send_through(server, kind.setting, source, folder, Trouble(seed=seed))
        whole = _is_whole(kind, server, trouble.href, source)
        ours, curl = _side_by_side(kind, server, server.address, source, rounds)
        with broken_link(server.port, rate=LINE * 1e6) as line:
            slow_ours, slow_curl = _side_by_side(kind, server, line.address, source, min(rounds, 3))
    shutil.rmtree(folder)
    return Figures(trouble, whole, ours, curl, slow_curl / slow_ours)


def _side_by_side(kind: Kind, server: Server, address: str, source: Path, rounds: int) -> tuple[float, float]:
    times: dict[str, list[float]] = {"ours": [], "curl": []}
    for number in range(rounds):
        for who in ("ours", "curl") if number % 2 else ("curl", "ours"):
            _empty(kind, server, source)
            send = _ours if who == "ours" else _curl
            times[who].append(send(kind, server, address, source))
    return statistics.median(times["ours"]), statistics.median(times["curl"])


def _ours(kind: Kind, _server: Server, address: str, source: Path) -> float:
    store = open_assets(kind.setting(address), Transport(), KEY)
    checksum = file_multihash(source)
    begun = time.perf_counter()
    store.put("olinda", asset_name(checksum, source.name), source, Upload(checksum=checksum))
    return time.perf_counter() - begun


def _curl(kind: Kind, server: Server, root: str, source: Path) -> float:
    address = _address(kind, root, source)
    headers: dict[str, str] = {"Expect": ""}
    if not kind.files:
        headers |= signed(KEY, "PUT", address, {}, "UNSIGNED-PAYLOAD", datetime.now(timezone.utc))
    if kind is KINDS["nginx"]:
        (server.folder / kind.files / "olinda" / address.split("/")[-2]).mkdir(parents=True)
    words = [word for name, text in headers.items() for word in ("-H", f"{name}: {text}".rstrip())]
    command = ["curl", "-sS", "--fail", "-o", os.devnull, *words, "-T", str(source), address]
    begun = time.perf_counter()
    subprocess.run(command, check=True)
    return time.perf_counter() - begun


def _is_whole(kind: Kind, server: Server, href: str, source: Path) -> bool:
    digest = hashlib.sha256()
    with open_assets(kind.setting(server.address), Transport(), KEY).open(href) as stream:
        while block := stream.read(1 << 20):
            digest.update(block)
    return file_multihash(source).endswith(digest.hexdigest())


def _empty(kind: Kind, server: Server, source: Path) -> None:
    if not kind.files:
        place = urlsplit(_address(kind, server.address, source)).path.lstrip("/")
        s3_asked(server, "DELETE", place)
        return
    for path in (server.folder / kind.files).iterdir():
        if path.is_dir():
            shutil.rmtree(path)


def _address(kind: Kind, root: str, source: Path) -> str:
    store = open_assets(kind.setting(root), Transport(), KEY)
    return f"{store.address}/olinda/{asset_name(file_multihash(source), source.name)}"


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="benchmarks.uploads", description=__doc__)
    parser.add_argument("--megabytes", type=int, default=300, help="of the file (300)")
    parser.add_argument("--rounds", type=int, default=7, help="of ours and curl's (7)")
    parser.add_argument("--seed", type=int, default=2026, help="decides where the line breaks (2026)")
    parser.add_argument("--server", nargs="+", choices=list(KINDS), default=list(KINDS), help="all if not given")
    parser.add_argument("--folder", help="where files and servers lie meanwhile; the system's for temporary ones")
    return parser.parse_args()


if __name__ == "__main__":
    main()
