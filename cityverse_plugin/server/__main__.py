"""Run the embedded catalogue as a process of its own: ``python -m cityverse_plugin.server --data DIR --port N``.

With ``--clean`` it removes the files that no record names instead, also while a server runs on the same folder.
"""

from __future__ import annotations

import argparse
import ipaddress
import os
import signal
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from types import FrameType

from ..catalogue.addresses import origin
from ..catalogue.store import Json
from ..twin.messages import CityVerseError, say
from .cleaning import clean
from .database import FILE_NAME
from .exchange import JSON_TYPE
from .front import Server
from .service import MOST_ASSET_BYTES, open_service

_FILES = 4096
_LISTED = {
    "child": "another catalogue that belongs to this one; may be given several times",
    "related": "another catalogue to look at too; may be given several times",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until SIGTERM or SIGINT; return the exit status."""
    options = _options(arguments)
    try:
        if options.clean:
            return _clean(options.data)
        token = _token(options.token_file)
        if not token and not _is_loopback(options.host):
            raise CityVerseError(
                say(
                    "{host} can be reached by other machines, so writing needs a token: give --token-file FILE or set"
                    " CITYVERSE_TOKEN.",
                    host=options.host,
                )
            )
        _allow_many_files()
        service = open_service(options.data, token, options.max_body, _others(options))
        server = Server(options.host, options.port, service)
    except CityVerseError as error:
        print(error, file=sys.stderr)
        return 2
    except (OSError, OverflowError) as error:
        print(say("The catalogue cannot start: {reason}.", reason=str(error)), file=sys.stderr)
        return 2
    _serve(server)
    service.database.close()
    return 0


def _clean(folder: Path) -> int:
    # A wrong path would begin a catalogue there.
    if not (folder / FILE_NAME).is_file():
        raise CityVerseError(say("{path} is not the folder of a catalogue.", path=str(folder)))
    service = open_service(folder)
    try:
        gone = clean(service)
    finally:
        service.database.close()
    print(say("{files} files that no record names were removed: {size} bytes.", files=gone.files, size=gone.size))
    return 0


def _others(options: argparse.Namespace) -> tuple[Json, ...]:
    """Links to the other catalogues that the command line names: an address, and a title after a space."""
    links = []
    for relation, entries in (("child", options.child), ("related", options.related)):
        for entry in entries:
            address, _, title = entry.strip().partition(" ")
            if not origin(address):
                raise CityVerseError(say("“{address}” is not the address of a catalogue: http(s)://…", address=address))
            named = {"title": title.strip()} if title.strip() else {}
            links.append({"rel": relation, "href": address, "type": JSON_TYPE, **named})
    return tuple(links)


def _allow_many_files() -> None:
    """Some systems give a process so few files that a full room could use them up; take what may be had."""
    try:
        import resource
    except ImportError:  # Windows
        return
    now, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    if now != resource.RLIM_INFINITY and now < _FILES:
        wanted = _FILES if most == resource.RLIM_INFINITY else min(most, _FILES)
        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, most))


def _serve(server: Server) -> None:
    def end(_number: int, _frame: FrameType | None) -> None:
        # shutdown() waits for the loop that this handler interrupts, so another thread must call it.
        threading.Thread(target=server.shutdown, daemon=True).start()

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, end)
    print(f"CityVerse catalogue on {server.address}", flush=True)
    server.serve_forever()
    server.server_close()


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="cityverse_plugin.server", description="Serve a CityVerse catalogue.")
    parser.add_argument("--data", type=Path, required=True, help="folder of the catalogue; made when it is not there")
    parser.add_argument("--port", type=int, help="0 takes a free one")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: this machine only)")
    parser.add_argument("--token-file", type=Path, help="file with the secret that writers show; or CITYVERSE_TOKEN")
    parser.add_argument("--max-body", type=int, default=MOST_ASSET_BYTES, help="largest upload in bytes")
    for relation in ("child", "related"):
        parser.add_argument(f"--{relation}", action="append", default=[], metavar="'URL TITLE'", help=_LISTED[relation])
    parser.add_argument("--clean", action="store_true", help="remove files that no record names, and end")
    options = parser.parse_args(arguments)
    if options.port is None and not options.clean:
        parser.error("give --port, or --clean")
    return options


def _token(path: Path | None) -> str:
    if path is None:
        return os.environ.get("CITYVERSE_TOKEN", "").strip()
    try:
        token = path.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise CityVerseError(
            say("The token file {path} cannot be read: {reason}.", path=str(path), reason=str(error))
        ) from None
    if not token:
        raise CityVerseError(say("The token file {path} is empty.", path=str(path)))
    return token


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


if __name__ == "__main__":
    sys.exit(main())
