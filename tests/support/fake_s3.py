"""An object store in memory that refuses, forgets and lies as a test wants it; it checks no signature."""

from __future__ import annotations

import base64
import hashlib
import re
import zlib
from typing import Any
from urllib.parse import parse_qs, urlsplit

from fake_http import Fake, Handler


class FakeS3:
    """Answers on a `Fake`.

    Attributes
    ----------
    asked
        What was asked, in short: ``HEAD``, ``POST uploads``, ``PUT 2`` (a part) …
    refuse
        By such a word: status and code of the refusal that comes once instead of an answer.
    says
        What stands in a refusal.
    keeps
        So many bytes at most are kept of an object.
    knows_crc32
        Whether parts are compared by CRC-32; an upload's parts must then all have one, in the last request too.
    lists_crc32
        Whether it says them when it lists parts.
    lose_last_answer
        Whether the line breaks once when the parts have been put together.
    """

    def __init__(self, fake: Fake, knows_crc32: bool = True) -> None:
        self.knows_crc32 = self.lists_crc32 = knows_crc32
        self.asked: list[str] = []
        self.refuse: dict[str, tuple[int, str]] = {}
        self.says, self.keeps, self.lose_last_answer = "", 1 << 40, False
        self.objects: dict[str, tuple[bytes, str]] = {}
        self.uploads: dict[str, dict[int, bytes]] = {}
        self._hashes: dict[str, str] = {}
        fake.server.replies["*"] = self._answer

    def _answer(self, handler: Any) -> None:
        path, query = urlsplit(handler.path).path, parse_qs(urlsplit(handler.path).query, keep_blank_values=True)
        word = next((name for name in ("uploads", "uploadId") if name in query), "")
        word = query["partNumber"][0] if "partNumber" in query else word if handler.command == "POST" else ""
        asked = f"{handler.command} {word}".strip()
        self.asked.append(asked)
        if asked in self.refuse:
            status, code = self.refuse.pop(asked)
            body = f"<Error><Code>{code}</Code><Message>{self.says}</Message></Error>".encode()
            handler.reply(status, body, Date="Fri, 24 May 2013 00:00:00 GMT")
            return
        getattr(self, f"_{handler.command.lower()}")(handler, path, query)

    def _head(self, handler: Handler, path: str, query: dict[str, list[str]]) -> None:
        if path not in self.objects:
            handler.reply(404)
            return
        data, sha256 = self.objects[path]
        handler.reply(200, data, x_amz_meta_sha256=sha256)

    def _get(self, handler: Handler, path: str, query: dict[str, list[str]]) -> None:
        parts = self.uploads[query["uploadId"][0]]
        lines = (
            f"<Part><PartNumber>{n}</PartNumber><ETag>{_etag(data)}</ETag><Size>{len(data)}</Size>{self._listed_sum(data)}</Part>"
            for n, data in parts.items()
        )
        handler.reply(200, "".join(lines).replace('"', "&quot;").encode())

    def _put(self, handler: Handler, path: str, query: dict[str, list[str]]) -> None:
        if "partNumber" in query:
            if handler.headers.get("x-amz-content-sha256") == "UNSIGNED-PAYLOAD":
                assert handler.headers["x-amz-checksum-crc32"] in self._sum(handler.body)
            self.uploads[query["uploadId"][0]][int(query["partNumber"][0])] = handler.body
        else:
            self._keep(path, handler.body, handler.headers["x-amz-meta-sha256"])
        handler.reply(200, ETag=_etag(handler.body))

    def _post(self, handler: Any, path: str, query: dict[str, list[str]]) -> None:
        if "uploads" in query:
            identifier = f"upload-{len(self.asked)}"
            self.uploads[identifier] = {}
            self._hashes[identifier] = handler.headers["x-amz-meta-sha256"]
            named = {"x_amz_checksum_algorithm": "CRC32"} if self.knows_crc32 else {}
            handler.reply(200, f"<UploadId>{identifier}</UploadId>".encode(), **named)
            return
        identifier = query["uploadId"][0]
        parts = self.uploads.pop(identifier)
        assert handler.body.count(b"<ChecksumCRC32>") == (len(parts) if self.knows_crc32 else 0)
        listed = [int(number) for number in re.findall(rb"<PartNumber>(\d+)<", handler.body)]
        self._keep(path, b"".join(parts[number] for number in listed), self._hashes[identifier])
        if self.lose_last_answer:
            self.lose_last_answer = False
            handler.close_connection = True
            return
        handler.reply(200, b"<CompleteMultipartUploadResult/>")

    def _delete(self, handler: Handler, path: str, query: dict[str, list[str]]) -> None:
        self.uploads.pop(query["uploadId"][0], None)
        handler.reply(204)

    def _sum(self, data: bytes) -> str:
        found = base64.b64encode(zlib.crc32(data).to_bytes(4, "big")).decode()
        return f"<ChecksumCRC32>{found}</ChecksumCRC32>" if self.knows_crc32 else ""

    def _listed_sum(self, data: bytes) -> str:
        return self._sum(data) if self.lists_crc32 else ""

    def _keep(self, path: str, data: bytes, sha256: str) -> None:
        self.objects[path] = (data[: self.keeps], sha256)


def _etag(data: bytes) -> str:
    return f'"{hashlib.md5(data).hexdigest()}"'  # noqa: S324 - S3 names parts so
