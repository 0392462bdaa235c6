"""Files on an object store that speaks S3: Amazon's, MinIO, SeaweedFS, Ceph, or a gateway to a plain folder.

The signer is our own; `s3_sign` says why it is not GDAL's ``/vsis3/``. Reading a layer in QGIS stays GDAL's matter: the
hrefs are plain http(s) addresses, which any program opens where the bucket can be read by anyone. From a private bucket
QGIS gets 403; such files are read through `S3Assets.open`, that is, by downloading them.
"""

from __future__ import annotations

import base64
from contextlib import AbstractContextManager
from pathlib import Path
from typing import BinaryIO
from urllib.parse import quote, unquote, urlsplit

from ..twin.messages import say
from .addresses import shown
from .assets import Ledger, Upload
from .names import check_asset_name
from .s3_multipart import LEAST_PART, Multipart, abort, begun, give_up
from .s3_place import S3Place
from .s3_sign import S3Key
from .s3_wire import Ask, Clock, Refused, S3Wire, plainly
from .store import AccessDenied, StoreError, Unreachable
from .transport import Transport
from .uploads import FilePart, measure

_KIND = "application/octet-stream"


class S3Assets:
    """A prefix in a bucket.

    Every request is signed, and so is the hash of what it sends, which the store compares with what arrives. A file
    that is larger than one part goes in parts that are kept when the line breaks. The finished object is asked for its
    size and for the hash it was stored with; the bytes themselves are read back by `publish`, as from every store.

    Parameters
    ----------
    transport
        One of its own, without a credential: this store's is `key`.
    key
        None reads from a public bucket and cannot write.
    """

    def __init__(self, transport: Transport, place: S3Place, key: S3Key | None, clock: Clock | None = None) -> None:
        self.address = place.address
        self._wire = S3Wire(transport, key, clock)
        self._writes = key is not None

    def put(self, collection_id: str, name: str, source: Path, upload: Upload) -> str:
        """Store a file unless its bytes are there, and return its address."""
        if not self._writes:
            text = "{where}: writing needs a key. Choose an authentication for the object store in the connection."
            raise AccessDenied(say(text, where=self.address))
        address = self._url(collection_id, name)
        digest, size = measure(source, upload.checksum)
        with plainly():
            if not self._is_whole(address, digest, size):
                self._send(address, source, (digest, size), upload)
                if not self._is_whole(address, digest, size):
                    text = "The file at {where} is not what was sent. Publish again, or tell the store's operator."
                    raise StoreError(say(text, where=shown(address)))
            else:
                # Somebody else has sent it since: our parts are in nobody's way but the bill's.
                give_up(self._wire, address, upload.ledger)
        upload.reached(1.0)
        return address

    def open(self, href: str) -> AbstractContextManager[BinaryIO]:
        """Open an object below this prefix for reading, or raise `NotFound`."""
        way = unquote(urlsplit(href).path).split("/")
        if not href.startswith(self.address + "/") or "." in way or ".." in way:
            raise StoreError(say("{href} does not lie in {where}.", href=shown(href), where=self.address))
        return self._wire.open(href)

    def give_up(self, ledger: Ledger) -> None:
        """Have the parts dropped of uploads that are not wanted any more."""
        for url in begun(ledger):
            if url.startswith(self.address + "/"):
                with plainly():
                    abort(self._wire, url, ledger)

    def _url(self, collection_id: str, name: str) -> str:
        parts = [collection_id, *check_asset_name(name).split("/")]
        return "/".join([self.address, *(quote(part, safe="-_.~") for part in parts)])

    def _is_whole(self, address: str, digest: str, size: int) -> bool:
        try:
            answer, _ = self._wire.send(Ask("HEAD", address))
        except Refused as refused:
            if isinstance(refused.error, Unreachable):
                raise
            return False
        same = answer.headers.get("x-amz-meta-sha256") == digest
        return same and answer.headers.get("content-length") == str(size)

    def _send(self, address: str, source: Path, measured: tuple[str, int], upload: Upload) -> None:
        digest, size = measured
        headers = {"Content-Type": _KIND, "x-amz-meta-sha256": digest}
        if size > LEAST_PART:
            Multipart(self._wire, address, source, digest, upload, headers).run()
            return
        headers["x-amz-checksum-sha256"] = base64.b64encode(bytes.fromhex(digest)).decode()
        part = FilePart(source, sent=lambda done: upload.reached(done / max(1, size)))
        self._wire.send(Ask("PUT", address, headers=headers, part=part, sha256=digest))
