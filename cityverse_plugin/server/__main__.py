"""Run the embedded catalogue as a process of its own: ``python -m cityverse_plugin.server --data DIR --port N``."""

from __future__ import annotations

import argparse
import ipaddress
import os
import signal
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from types import FrameType

from ..twin.messages import CityVerseError, say
from .front import Server
from .service import MOST_ASSET_BYTES, open_service


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until SIGTERM or SIGINT; return the exit status."""
    options = _options(arguments)
    try:
        token = _token(options.token_file)
        if not token and not _is_loopback(options.host):
            raise CityVerseError(
                say(
                    "{host} can be reached by other machines, so writing needs a token: give --token-file FILE or set"
                    " CITYVERSE_TOKEN.",
                    host=options.host,
                )
            )
        service = open_service(options.data, token, options.max_body)
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
    parser.add_argument("--port", type=int, required=True, help="0 takes a free one")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: this machine only)")
    parser.add_argument("--token-file", type=Path, help="file with the secret that writers show; or CITYVERSE_TOKEN")
    parser.add_argument("--max-body", type=int, default=MOST_ASSET_BYTES, help="largest upload in bytes")
    return parser.parse_args(arguments)


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
