"""Commands for operators: ``python3 -m cityverse_plugin.catalogue mirror FROM TO`` copies twins between catalogues."""

from __future__ import annotations

import argparse
import base64
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from ..twin.messages import CityVerseError, Message, say
from .addresses import origin
from .folder import FolderStore
from .mirror import Mirrored, mirror
from .opening import open_store, split_address
from .store import Store, StoreError
from .transport import Credential, Transport


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; return the exit status: 0 all went, 1 something did not, 2 it could not begin."""
    options = _options(arguments)
    try:
        source = _store(options.source, options.source_login, options.ca)
        target = _store(options.target, options.target_login, options.ca)
        twins = options.twin or [twin for twin in [split_address(options.source)[1]] if twin] or _twins(source)
        good = [_report(twin, mirror(source, target, twin, _progress(twin))) for twin in twins]
    except CityVerseError as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print(say("Stopped. Run it again to go on."), file=sys.stderr)
        return 1
    return 0 if all(good) else 1


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="cityverse_plugin.catalogue", description="Commands for operators.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    copy = commands.add_parser("mirror", help="copy twins with records and files; again, it sends what is new")
    copy.add_argument("source", metavar="FROM", help="folder or URL of a catalogue, or of one twin in it")
    copy.add_argument("target", metavar="TO", help="folder or URL of a catalogue")
    copy.add_argument("--twin", action="append", help="only this twin; can be given several times")
    text = "file with the line user:password, or a token, for {}"
    copy.add_argument("--from-login", dest="source_login", type=Path, metavar="FILE", help=text.format("FROM"))
    copy.add_argument("--to-login", dest="target_login", type=Path, metavar="FILE", help=text.format("TO"))
    copy.add_argument("--ca", type=Path, metavar="FILE", help="certificates of an authority of your own (PEM)")
    return parser.parse_args(arguments)


def _store(address: str, login: Path | None, authority: Path | None) -> Store:
    root = address.strip()
    if not origin(root) and "://" not in root:
        # A folder that is not there yet becomes a catalogue.
        folder = Path(root).expanduser()
        return FolderStore(folder) if not folder.exists() else open_store(str(folder))
    root, _ = split_address(root)
    credential = Credential(root, _headers(login)) if login is not None else None
    return open_store(root, Transport(credential, ca_bundle=str(authority) if authority else ""))


def _headers(login: Path) -> dict[str, str]:
    try:
        secret = login.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise StoreError(say("The file {path} cannot be read: {reason}.", path=login, reason=error)) from None
    if not secret:
        raise StoreError(say("The file {path} is empty: write user:password or a token into it.", path=login))
    if ":" not in secret:
        return {"Authorization": f"Bearer {secret}"}
    return {"Authorization": f"Basic {base64.b64encode(secret.encode()).decode()}"}


def _twins(store: Store) -> list[str]:
    found = [str(collection.get("id")) for collection in store.collections()]
    if not found:
        raise StoreError(say("There is no twin in “{where}”.", where=store.address))
    return found


def _progress(twin: str) -> _Ticker | None:
    return _Ticker(twin) if sys.stderr.isatty() else None


class _Ticker:
    """Shows a fraction on one line of a terminal."""

    def __init__(self, twin: str) -> None:
        self._twin = twin

    def __call__(self, fraction: float) -> None:
        print(f"\r{self._twin}: {fraction:4.0%}", end="\n" if fraction >= 1 else "", file=sys.stderr, flush=True)


def _report(twin: str, done: Mirrored) -> bool:
    text = "{twin}: {copied} copied, {unchanged} there already, {failed} not copied, {extra} only there."
    counts = {"copied": done.copied, "unchanged": done.unchanged, "failed": done.failed, "extra": done.extra}
    print(say(text, twin=twin, **{name: len(found) for name, found in counts.items()}))
    _list(twin, "not copied", done.failed)
    _list(twin, "copied, but", done.left_out)
    return not done.failed and not done.left_out


def _list(twin: str, what: str, reasons: Mapping[str, Iterable[Message]]) -> None:
    for name, messages in reasons.items():
        print(f"  {twin}/{name} {what}: " + " ".join(map(str, messages)))


if __name__ == "__main__":
    sys.exit(main())
