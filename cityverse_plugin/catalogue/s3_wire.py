"""One request to an object store, signed, and what it says when it refuses."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from typing import BinaryIO

from ..twin.messages import say
from . import answers
from .addresses import shown
from .s3_sign import EMPTY_SHA256, S3Key, query_text, signed
from .store import AccessDenied, NotFound, StoreError, Unreachable
from .transport import Answer, Request, Transport
from .uploads import FilePart

Clock = Callable[[], datetime]
# Every refusal comes here with its body, since only the code in there says what is wrong.
_REFUSALS = frozenset(range(300, 600))
_LONGEST_DETAIL = 200


@dataclass(frozen=True)
class Ask:
    """One request: method, address without query, and what goes with it.

    Parameters
    ----------
    part, body
        File part or bytes to send.
    sha256
        Hexadecimal hash of what is sent, or `s3_sign.UNSIGNED`.
    """

    method: str
    url: str
    query: Mapping[str, str] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    part: FilePart | None = None
    body: bytes | None = None
    sha256: str = EMPTY_SHA256


class Refused(StoreError):  # noqa: N818 - the word of the matter
    """The store says no, with a code of its own for which the caller may know a way on."""

    def __init__(self, error: StoreError, code: str) -> None:
        super().__init__(error.message)
        self.error, self.code = error, code


class S3Wire:
    """Signs and sends.

    Parameters
    ----------
    transport
        Must hold no credential: its headers would go over the signature's.
    key
        None asks as anybody, which public buckets answer.
    """

    def __init__(self, transport: Transport, key: S3Key | None, clock: Clock | None = None) -> None:
        self._transport, self._key = transport, key
        self._clock = clock or (lambda: datetime.now(timezone.utc))

    def __repr__(self) -> str:
        return "S3Wire()"

    def send(self, ask: Ask) -> tuple[Answer, str]:
        """Send and return the answer with its text; `Refused` where the store says no."""
        answer, body = self._transport.exchange(self._request(ask, _REFUSALS))
        text = body.decode("utf-8", "replace")
        # A request that takes long is answered 200 before it is done, and the error stands in the body.
        if answer.status >= 300 or (ask.method == "POST" and "<Error>" in text):
            raise self._refusal(ask, answer, text)
        return answer, text

    def open(self, url: str) -> AbstractContextManager[BinaryIO]:
        """Open an object for reading."""
        ask = Ask("GET", url, headers={"Accept": "*/*", "Accept-Encoding": "identity"})
        return self._transport.opened(self._request(ask, frozenset()))

    def _request(self, ask: Ask, allow: frozenset[int]) -> Request:
        url = ask.url + (f"?{query_text(ask.query)}" if ask.query else "")
        headers: Mapping[str, str] = ask.headers
        if self._key is not None:
            headers = signed(self._key, ask.method, url, ask.headers, ask.sha256, self._clock())
        # A signature goes to the address it was made for and nowhere else.
        return Request(ask.method, url, ask.url, headers, body=ask.body, file=ask.part, allow=allow, follow=False)

    def _refusal(self, ask: Ask, answer: Answer, text: str) -> Refused:
        code = element(text, "Code")
        if code == "RequestTimeTooSkewed":
            return Refused(_wrong_clock(ask.url, answer, self._clock()), code)
        if code in _SENTENCES:
            kind, sentence = _SENTENCES[code]
            return Refused(kind(say(sentence, where=shown(ask.url))), code)
        if 300 <= answer.status < 400:
            text = "{where}: the bucket is in another region. Set the region in the address of the object store."
            return Refused(StoreError(say(text, where=shown(ask.url))), code)
        words = "".join(letter if letter.isprintable() else " " for letter in element(text, "Message"))
        status = answer.status if answer.status >= 300 else 500
        wait = answers.retry_after(answer.headers)
        return Refused(answers.refusal(status, ask.url, self._plain(words)[:_LONGEST_DETAIL], wait), code)

    def _plain(self, words: str) -> str:
        for secret in (self._key.secret, self._key.access) if self._key is not None else ():
            words = words.replace(secret, "…") if secret else words
        return words.strip()


@contextmanager
def plainly() -> Iterator[None]:
    """Raise what a `Refused` stands for, as callers know it from other stores."""
    try:
        yield
    except Refused as refused:
        raise refused.error from None


def element(text: str, name: str) -> str:
    """Return what stands in the first element of a name, "" where there is none.

    The answers are flat and small; a parser of XML would bring entities and namespaces that nobody here needs.
    """
    found = re.search(rf"<{name}>([^<]*)</{name}>", text)
    return html.unescape(found.group(1)) if found else ""


def _wrong_clock(url: str, answer: Answer, now: datetime) -> StoreError:
    try:
        theirs = parsedate_to_datetime(answer.headers.get("date", ""))
        minutes = abs(round((now - theirs).total_seconds() / 60))
    except (ValueError, TypeError):
        minutes = 0
    if not minutes:
        text = "{where} refuses the signature: the clock of this computer is wrong. Set it, then try again."
        return AccessDenied(say(text, where=shown(url)))
    text = "{where} refuses the signature: the clock of this computer is {minutes} minutes off. Set it, then try again."
    return AccessDenied(say(text, where=shown(url), minutes=minutes))


_WRONG_KEY = "{where} does not accept the key. Check access key and secret in the authentication of the object store."
_NO_BUCKET = "{where}: there is no such bucket. Check the address of the object store, or ask its operator for it."
_FULL = "{where}: the object store is full, or your share of it is. Tell its operator."
_BUSY = "{where} is busy. Try again later."
_GARBLED = "{where}: what arrived is not what was sent. Try again."
_LOST = "{where}: the object store has dropped what was sent of this file. It is sent anew with the next try."
_REGION = "{where}: the bucket is in another region. Set the region in the address of the object store."
_SENTENCES: Mapping[str, tuple[type[StoreError], str]] = {
    # XAdminUserNotFound is what versitygw says
    **dict.fromkeys(("InvalidAccessKeyId", "SignatureDoesNotMatch", "XAdminUserNotFound"), (AccessDenied, _WRONG_KEY)),
    **dict.fromkeys(("ExpiredToken", "InvalidToken", "AuthorizationHeaderMalformed"), (AccessDenied, _WRONG_KEY)),
    "AccessDenied": (
        AccessDenied,
        "{where}: the key is good, but does not allow this, or a key is needed. Ask the operator for the right to"
        " write there.",
    ),
    "NoSuchBucket": (NotFound, _NO_BUCKET),
    "NoSuchKey": (NotFound, "There is nothing at {where} (404). Check the address."),
    **dict.fromkeys(("PermanentRedirect", "TemporaryRedirect", "IllegalLocationConstraintException"),
                    (StoreError, _REGION)),
    **dict.fromkeys(("QuotaExceeded", "XMinioStorageFull", "InsufficientStorage", "NoSpaceLeftOnDevice"),
                    (StoreError, _FULL)),
    "EntityTooLarge": (StoreError, "{where}: the file is larger than the object store takes. Tell its operator."),
    **dict.fromkeys(("SlowDown", "ServiceUnavailable", "RequestTimeout", "OperationAborted"), (Unreachable, _BUSY)),
    **dict.fromkeys(("BadDigest", "XAmzContentSHA256Mismatch", "IncompleteBody", "InvalidDigest"),
                    (Unreachable, _GARBLED)),
    **dict.fromkeys(("NoSuchUpload", "InvalidPart", "InvalidPartOrder", "EntityTooSmall"), (Unreachable, _LOST)),
}  # fmt: skip
