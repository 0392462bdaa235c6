"""Files by HTTP PUT: to the embedded catalogue, which goes on where a line broke, or to any server with WebDAV."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from typing import BinaryIO
from urllib.parse import quote

from ..twin.canonical import multihash
from ..twin.messages import say
from .addresses import origin, shown
from .assets import Ledger, Upload
from .names import check_asset_name, hexdigest
from .store import StoreError, Unreachable
from .transport import Answer, Request, Transport
from .uploads import FilePart, measure

# Some servers cannot answer HEAD; then the file is sent again, which is dear but not wrong.
_SILENT = frozenset({400, 405, 501})
_ABSENT = _SILENT | {404}
# Of these MKCOL answers none is a reason to stop: the PUT that follows tells what is wrong.
_FOLDER_ANSWERS = frozenset({400, 403, 404, 405, 409, 501})
_NO_PARENT = 409
_MOVED_ON, _WRONG = 409, 422
_MOST_TRIES = 3
_KEY = "http "


class HttpAssets:
    """Files under an address that takes PUT.

    A server that answers HEAD for an absent file with ``Upload-Offset`` keeps what came of a broken upload (the
    embedded catalogue; after "Resumable Uploads for HTTP"): only what is missing is sent. Others, such as nginx with
    WebDAV, take no ranges on PUT: there a broken upload starts anew, since a file put together from pieces that the
    server does not know of could be half of one and half of another.

    What is there afterwards is asked for its size, and for its hash where the server tells one as its ETag; the bytes
    themselves are read back by `publish`, as from every store.

    Parameters
    ----------
    address
        What the hrefs begin with.
    home
        Address of the catalogue on whose behalf we ask; "" where the address was chosen by a person.
    """

    def __init__(self, transport: Transport, address: str, home: str = "") -> None:
        # As others will read it: letters that no address may hold are encoded, what is encoded stays.
        self.address = quote(address.rstrip("/"), safe="%/:?#[]@!$&'()*+,;=~")
        self._home = home
        self._transport = transport

    def put(self, collection_id: str, name: str, source: Path, upload: Upload) -> str:
        """Send a file unless the server has these bytes, and return its address."""
        folder, file_name = check_asset_name(name).split("/")
        way = [quote(collection_id, safe=""), folder]
        sending = _Sending(self, "/".join([self.address, *way, quote(file_name)]), source, upload)
        present = sending.ask()
        if sending.is_whole(present):
            upload.reached(1.0)
            return sending.address
        if "upload-offset" in present.headers:
            answer = sending.go_on(_offset(present))
        else:
            self._make_folder("/".join([self.address, *way]))
            answer = sending.send_whole()
        sending.confirm(answer)
        upload.reached(1.0)
        return sending.address

    def open(self, href: str) -> AbstractContextManager[BinaryIO]:
        """Open a file for reading, or raise `NotFound`."""
        return self._transport.open(href, self._home)

    def give_up(self, ledger: Ledger) -> None:
        """Forget uploads: these servers keep nothing of them, or drop it by themselves when nobody goes on."""
        for key in ledger.known(_KEY + self.address + "/"):
            ledger.put(key, {})

    def _make_folder(self, address: str) -> None:
        request = Request("MKCOL", address + "/", allow=_FOLDER_ANSWERS)
        above = address.rpartition("/")[0]
        if self.send(request).status == _NO_PARENT and origin(above):
            self._make_folder(above)
            self.send(request)

    def send(self, request: Request) -> Answer:
        """Send a request on behalf of the catalogue; what the answer says besides its headers does not matter."""
        request = Request(**{**vars(request), "home": self._home})
        return self._transport.exchange(request)[0]


class _Sending:
    """One file on its way to one address."""

    def __init__(self, store: HttpAssets, address: str, source: Path, upload: Upload) -> None:
        self.address = address
        self._store, self._source, self._upload = store, source, upload
        self._digest, self._size = measure(source, upload.checksum)
        self._headers = {"X-Content-SHA256": self._digest}
        self._key = _KEY + address

    def ask(self) -> Answer:
        """Ask what the server has."""
        return self._store.send(Request("HEAD", self.address, headers=self._headers, allow=_ABSENT))

    def is_whole(self, present: Answer) -> bool:
        """Tell whether an answer stands for our file: by its hash, or because its bytes are these."""
        if present.status != 200 or present.headers.get("content-length") != str(self._size):
            return False
        etag = present.headers.get("etag", "")
        if etag.strip('"') == self._digest:
            return True
        if etag and self._upload.ledger.get(self._key).get("etag") == etag:
            return True
        with self._store.open(self.address) as stream:
            return hexdigest(multihash(stream)) == self._digest

    def go_on(self, offset: int) -> Answer:
        """Send what is missing after `offset`, to a server that keeps what came."""
        for _ in range(_MOST_TRIES):
            if offset <= 0 or offset > self._size:
                return self.send_whole()
            more = {"Upload-Offset": str(offset), "Upload-Length": str(self._size)}
            answer = self._send("PATCH", offset, "application/partial-upload", more, frozenset({_MOVED_ON, _WRONG}))
            if answer.status == 201:
                return answer
            # Where the parts did not make the file the server has dropped them.
            offset = 0 if answer.status == _WRONG else _offset(answer)
        text = "{where}: another upload of the same file is under way. Try again in some minutes."
        raise Unreachable(say(text, where=shown(self.address)))

    def send_whole(self) -> Answer:
        """Send all of it."""
        return self._send("PUT", 0, "application/octet-stream", {}, frozenset())

    def confirm(self, answer: Answer) -> None:
        """Compare what the server has now with what was sent, and remember it.

        An answer to the upload that tells the hash of what arrived says it all.
        """
        if answer.headers.get("etag", "").strip('"') == self._digest:
            return
        present = self.ask()
        if present.status in _SILENT:
            return
        etag = present.headers.get("etag", "")
        tells_hash = len(etag.strip('"')) == len(self._digest)
        whole = present.status == 200 and present.headers.get("content-length") == str(self._size)
        if not whole or (tells_hash and etag.strip('"') != self._digest):
            text = "The file at {where} is not what was sent. Publish again, or tell the server's operator."
            raise StoreError(say(text, where=shown(self.address)))
        self._upload.ledger.put(self._key, {"etag": etag})

    def _send(self, method: str, offset: int, kind: str, more: Mapping[str, str], allow: frozenset[int]) -> Answer:
        scale = max(1, self._size)
        part = FilePart(self._source, offset, sent=lambda done: self._upload.reached((offset + done) / scale))
        headers = {**self._headers, **more, "Content-Type": kind}
        return self._store.send(Request(method, self.address, headers=headers, file=part, allow=allow))


def _offset(answer: Answer) -> int:
    text = answer.headers.get("upload-offset", "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else 0
