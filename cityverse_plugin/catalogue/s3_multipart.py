"""A large file to an object store, part by part; what arrived once is never sent again.

The store compares every part with a checksum. Where nobody can change the bytes on their way (TLS, or a store on this
machine) that is a CRC-32, which guards against accidents and costs both ends a fraction of a SHA-256; the whole file's
SHA-256 is compared in the end all the same. On an open line, and with stores that do not know CRC-32, each part's
SHA-256 is signed (``x-amz-content-sha256``).
"""

from __future__ import annotations

import base64
import hashlib
import html
import re
import zlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from ..twin.messages import say
from .assets import Ledger, Upload
from .s3_lanes import Lanes, Piece, pieces_of
from .s3_sign import UNSIGNED, is_guarded
from .s3_wire import Ask, Refused, S3Wire, element
from .store import StoreError, Unreachable
from .uploads import FilePart, unreadable

# The smallest part that S3 takes, so that a cut link costs as little as it can.
LEAST_PART = 5 << 20
MOST_PARTS = 10_000
_MOST_PAGES = 100
_CRC32 = "CRC32"
_KEY = "s3-multipart "
# After these the upload cannot be saved: it is given up, and the next try begins anew.
_BEYOND_REPAIR = frozenset({"NoSuchUpload", "InvalidPart", "InvalidPartOrder", "EntityTooSmall"})


def part_size(size: int) -> int:
    """Return how many bytes a part has, for a file of `size`: a whole number of MiB, as few as may be."""
    return max(LEAST_PART, -(-size // (MOST_PARTS << 20)) << 20)


class Found(NamedTuple):
    """A part that the store has; the CRC-32 is "" where it keeps none."""

    etag: str
    size: int
    crc32: str = ""


@dataclass(frozen=True)
class Multipart:
    """One upload, which may have been begun by another process.

    The ledger's entry under `key` holds: ``upload`` (the store's id), ``sha256`` and ``size`` of the file, ``part``
    (bytes a part), ``parts`` {number: ETag}, and, where the store checks by CRC-32, ``crc32`` {number: checksum}.

    Parameters
    ----------
    sha256
        Hexadecimal hash of the file.
    headers
        What the finished object is to be stored with.
    """

    wire: S3Wire
    url: str
    source: Path
    sha256: str
    upload: Upload
    headers: dict[str, str]

    @property
    def key(self) -> str:
        """Where the ledger holds what this upload knows."""
        return ledger_key(self.url)

    def run(self) -> None:
        """Send what is missing, and put the parts together."""
        entry = self._resumed() or self._begun()
        try:
            self._send_missing(entry)
            self._complete(entry)
        except Refused as refused:
            if refused.code in _BEYOND_REPAIR:
                give_up(self.wire, self.url, self.upload.ledger)
            raise
        self.upload.ledger.put(self.key, {})

    def _begun(self) -> dict[str, Any]:
        wanted = {"x-amz-checksum-algorithm": _CRC32} if is_guarded(self.url) else {}
        # Asked before: between the store's answer and its note in the ledger nothing may fail.
        size = self._size()
        answer, text = self.wire.send(Ask("POST", self.url, {"uploads": ""}, {**self.headers, **wanted}))
        identifier = element(text, "UploadId")
        if not identifier:
            raise StoreError(say("{where} does not take large files in parts. Tell its operator.", where=self.url))
        entry = {"upload": identifier, "sha256": self.sha256, "size": size, "part": part_size(size), "parts": {}}
        # a store that does not know the checksum says nothing of it, and would not look at it either
        if wanted and answer.headers.get("x-amz-checksum-algorithm", "").upper() == _CRC32:
            entry["crc32"] = {}
        self.upload.ledger.put(self.key, entry)
        return entry

    def _resumed(self) -> dict[str, Any]:
        """Return the entry with the parts that the store really has; empty where there is nothing to go on with."""
        entry = self.upload.ledger.get(self.key)
        if not entry:
            return {}
        if entry["sha256"] != self.sha256 or entry["size"] != self._size():
            give_up(self.wire, self.url, self.upload.ledger)
            return {}
        try:
            there = self._listed(entry["upload"])
        except Refused as refused:
            if refused.code == "NoSuchUpload":
                self.upload.ledger.put(self.key, {})
                return {}
            if refused.code == "AccessDenied":
                # Who may write need not be allowed to list; then the ledger is all there is.
                return entry
            raise
        entry["parts"] = {
            str(piece.number): there[piece.number].etag
            for piece in pieces_of(entry["size"], entry["part"])
            if piece.number in there and self._is_ours(entry, piece, there[piece.number])
        }
        self.upload.ledger.put(self.key, entry)
        return entry

    def _listed(self, identifier: str) -> dict[int, Found]:
        found: dict[int, Found] = {}
        marker = "0"
        for _ in range(_MOST_PAGES):
            query = {"uploadId": identifier, "part-number-marker": marker}
            _, text = self.wire.send(Ask("GET", self.url, query))
            found.update(read_parts(text))
            following = element(text, "NextPartNumberMarker")
            if element(text, "IsTruncated") != "true" or not following.isdigit() or int(following) <= int(marker):
                return found
            marker = following
        return found

    def _is_ours(self, entry: dict[str, Any], piece: Piece, found: Found) -> bool:
        """Tell whether a part holds our bytes; one whose answer was lost is not in the ledger, but proves itself."""
        if found.size != piece.length:
            return False
        if entry["parts"].get(str(piece.number)) == found.etag:
            return True
        content = self._read(piece)
        if "crc32" in entry:
            # said again in the end, also where the store checks by it but does not list it
            entry["crc32"][str(piece.number)] = crc32(content)
            if found.crc32:
                return bool(entry["crc32"][str(piece.number)] == found.crc32)
        return found.etag.strip('"') == hashlib.md5(content, usedforsecurity=False).hexdigest()

    def _send_missing(self, entry: dict[str, Any]) -> None:
        pieces = pieces_of(entry["size"], entry["part"])
        missing = [piece for piece in pieces if str(piece.number) not in entry["parts"]]

        def send(piece: Piece, turn: Callable[[], FilePart]) -> str:
            headers, digest = self._checked(entry, piece)
            query = {"partNumber": str(piece.number), "uploadId": entry["upload"]}
            answer, _ = self.wire.send(Ask("PUT", self.url, query, headers, part=turn(), sha256=digest))
            return answer.headers.get("etag", "")

        def arrived(piece: Piece, etag: str) -> None:
            entry["parts"][str(piece.number)] = etag
            self.upload.ledger.put(self.key, entry)

        there = entry["size"] - sum(piece.length for piece in missing)
        Lanes(self.source, self.upload, entry["size"], there).run(missing, send, arrived)

    def _checked(self, entry: dict[str, Any], piece: Piece) -> tuple[dict[str, str], str]:
        """Return the headers by which the store compares a part, and what the signature says of its bytes."""
        content = self._read(piece)
        if "crc32" not in entry:
            return {}, hashlib.sha256(content).hexdigest()
        entry["crc32"][str(piece.number)] = found = crc32(content)
        return {"x-amz-checksum-crc32": found}, UNSIGNED

    def _complete(self, entry: dict[str, Any]) -> None:
        parts = "".join(_part(entry, number) for number in sorted(entry["parts"], key=int))
        body = f"<CompleteMultipartUpload>{parts}</CompleteMultipartUpload>".encode()
        query, headers = {"uploadId": entry["upload"]}, {"Content-Type": "application/xml"}
        self.wire.send(Ask("POST", self.url, query, headers, body=body, sha256=hashlib.sha256(body).hexdigest()))

    def _size(self) -> int:
        try:
            return self.source.stat().st_size
        except OSError as problem:
            raise unreadable(self.source, problem) from None

    def _read(self, piece: Piece) -> bytes:
        try:
            with self.source.open("rb") as stream:
                stream.seek(piece.offset)
                return stream.read(piece.length)
        except OSError as problem:
            raise unreadable(self.source, problem) from None


def crc32(content: bytes) -> str:
    """Return the CRC-32 as S3 writes it: big-endian, base64."""
    return base64.b64encode(zlib.crc32(content).to_bytes(4, "big")).decode()


def _part(entry: dict[str, Any], number: str) -> str:
    """Return what the request that ends an upload says of a part; its checksum again where the store checks by it."""
    etag = html.escape(entry["parts"][number], quote=False)
    sums = entry.get("crc32")
    checksum = f"<ChecksumCRC32>{sums[number]}</ChecksumCRC32>" if sums is not None else ""
    return f"<Part><PartNumber>{number}</PartNumber><ETag>{etag}</ETag>{checksum}</Part>"


def ledger_key(url: str) -> str:
    """Return where a ledger holds the multipart upload to an address."""
    return _KEY + url


def begun(ledger: Ledger) -> list[str]:
    """Return the addresses to which a ledger holds uploads."""
    return [key[len(_KEY) :] for key in ledger.known(_KEY)]


def abort(wire: S3Wire, url: str, ledger: Ledger) -> None:
    """Have the store drop the parts of an upload, and forget it.

    Raises
    ------
    Unreachable, Refused
        No answer, and it is not forgotten; or the store does not want to, and it is.
    """
    identifier = ledger.get(ledger_key(url)).get("upload", "")
    try:
        if identifier:
            wire.send(Ask("DELETE", url, {"uploadId": identifier}))
    except Refused as refused:
        gone = refused.code == "NoSuchUpload"
        if gone or not isinstance(refused.error, Unreachable):
            ledger.put(ledger_key(url), {})
        if not gone:
            raise
    else:
        ledger.put(ledger_key(url), {})


def give_up(wire: S3Wire, url: str, ledger: Ledger) -> None:
    """Forget an upload, whether or not the store drops its parts now: its own rules for old parts will."""
    with suppress(StoreError):
        abort(wire, url, ledger)
    ledger.put(ledger_key(url), {})


def read_parts(text: str) -> dict[int, Found]:
    """Read the parts in an answer to ListParts; what is not whole is left out."""
    found = {}
    for block in re.findall(r"<Part>(.*?)</Part>", text, re.DOTALL):
        number, size = element(block, "PartNumber"), element(block, "Size")
        if re.fullmatch(r"[0-9]{1,5}", number) and re.fullmatch(r"[0-9]{1,18}", size):
            found[int(number)] = Found(element(block, "ETag"), int(size), element(block, "ChecksumCRC32"))
    return found
