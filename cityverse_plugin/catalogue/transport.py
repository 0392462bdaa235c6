"""HTTP with the care that a GIS officer's credential deserves: a thin wrapper around requests."""

from __future__ import annotations

import base64
import io
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, BinaryIO
from urllib.parse import urljoin

from ..twin.messages import say
from . import answers
from .addresses import check_reachable, origin, secured, shown
from .bodies import Body
from .files import MAX_JSON_BYTES, dump_json, parse_json
from .sessions import Peers, hang_up, new_session
from .store import Json, StoreError
from .uploads import FilePart, carried

if TYPE_CHECKING:
    import requests

Proxies = Mapping[str, str]
MAX_REDIRECTS = 5
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_KEEP_METHOD = frozenset({307, 308})
_READS = frozenset({"GET", "HEAD"})
# A second try of a read may help here; a server that is broken or overloaded is left alone.
_TRY_AGAIN = frozenset({502, 503, 504})
_MAX_ERROR_BYTES = 1 << 16
_PIECE = 1 << 14


@dataclass(frozen=True)
class Credential:
    """Headers that only one origin may see.

    Parameters
    ----------
    origin
        Any address there; only its scheme, host and port count.
    headers
        For instance ``Authorization``.
    """

    origin: str
    headers: Mapping[str, str] = field(repr=False)

    def headers_for(self, url: str) -> dict[str, str]:
        """Return the headers if `url` is of the origin, else nothing."""
        mine = origin(self.origin)
        return dict(self.headers) if mine and origin(url) == mine else {}

    @property
    def secrets(self) -> tuple[str, ...]:
        """Texts that no message may hold."""
        whole = list(self.headers.values())
        parts = [part for value in whole for part in value.split() if len(part) > 6]
        return tuple(whole + parts + [word for part in parts for word in _decoded(part)])


@dataclass(frozen=True)
class Request:
    """One thing to ask.

    Parameters
    ----------
    home
        Address of the catalogue on whose behalf we ask; "" stands for `url` itself.
    value
        JSON to send.
    body
        Bytes to send.
    file
        Part of a file to send.
    follow
        Whether redirects are followed; not where the headers hold a credential.
    allow
        Statuses that are answers and not errors, besides 2xx.
    """

    method: str
    url: str
    home: str = ""
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    value: Any = None
    body: bytes | None = None
    file: FilePart | None = None
    follow: bool = True
    allow: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Answer:
    """Status, headers (names in lower case), address after redirects, and the JSON if there was some."""

    status: int
    headers: Mapping[str, str]
    url: str
    value: Json


class Transport:
    """Sends requests; safe to share between threads.

    Parameters
    ----------
    credential
        Sent to its own origin alone.
    proxies
        By scheme, or a function from address to that.
    ca_bundle
        Path of a PEM file with the authorities to trust; "" for the usual ones.
    timeout
        Seconds to connect, and between two pieces of an answer.
    """

    def __init__(
        self,
        credential: Credential | None = None,
        proxies: Proxies | Callable[[str], Proxies] | None = None,
        ca_bundle: str = "",
        timeout: tuple[float, float] = (10.0, 60.0),
    ) -> None:
        self._credential = credential
        self._proxies = proxies if callable(proxies) else (lambda _url: proxies or {})
        self._verify: str | bool = ca_bundle or True
        self._timeout = timeout
        self._local = threading.local()
        self._peers: dict[str, Peers] = {}

    def __repr__(self) -> str:
        return "Transport()"

    def json(self, request: Request) -> Answer:
        """Send a request and read the JSON that comes back; an empty answer gives an empty object."""
        answer, body = self._told(request)
        if not body.strip() or answer.status in request.allow:
            return answer
        return replace(answer, value=parse_json(body, shown(answer.url)))

    def tell(self, request: Request) -> Answer:
        """Send a request whose answer need not be read, however much a server says; a web page is no answer."""
        return self._told(request)[0]

    def exchange(self, request: Request) -> tuple[Answer, bytes]:
        """Send a request; return the answer without a value, and its body, which need not be JSON."""
        with self._sent(request) as response:
            headers = {name.lower(): text for name, text in response.headers.items()}
            return Answer(response.status_code, headers, str(response.url), {}), self._whole(response)

    def open(self, url: str, home: str) -> AbstractContextManager[BinaryIO]:
        """Open what is at an address for reading; a body that breaks off raises `Unreachable`."""
        return self.opened(Request("GET", url, home, {"Accept": "*/*", "Accept-Encoding": "identity"}))

    @contextmanager
    def opened(self, request: Request) -> Iterator[BinaryIO]:
        """Send a request and open the body of its answer for reading."""
        with self._sent(request) as response, io.BufferedReader(Body(response), 1 << 20) as stream:
            yield stream

    @contextmanager
    def received(self, request: Request) -> Iterator[tuple[Answer, BinaryIO]]:
        """Send a request; yield the answer without a value, and its body in small pieces: what comes can be kept."""
        with self._sent(request) as response, io.BufferedReader(Body(response, _PIECE), _PIECE) as stream:
            headers = {name.lower(): text for name, text in response.headers.items()}
            yield Answer(response.status_code, headers, str(response.url), {}), stream

    def _told(self, request: Request) -> tuple[Answer, bytes]:
        answer, body = self.exchange(request)
        page = "html" in answer.headers.get("content-type", "").lower() or body.lstrip()[:1] == b"<"
        if page and body.strip() and answer.status not in request.allow:
            raise answers.web_page(answer.url)
        return answer, body

    @contextmanager
    def _sent(self, request: Request) -> Iterator[requests.Response]:
        response = self._follow(request)
        with closing(response):
            if not (200 <= response.status_code < 300 or response.status_code in request.allow):
                raise self._refusal(response)
            yield response

    def _follow(self, request: Request) -> requests.Response:
        url, method = secured(request.url, request.home), request.method
        check_reachable(url, request.home or url)
        for _ in range(MAX_REDIRECTS + 1):
            response = self._try(request, method, url)
            target = response.headers.get("Location", "")
            if response.status_code not in _REDIRECTS or not target or not request.follow:
                return response
            status = response.status_code
            response.close()
            target = urljoin(url, target)
            check_reachable(target, request.home or request.url)
            if url.lower().startswith("https:") and not target.lower().startswith("https:"):
                text = (
                    "{where} leads from https to an address without it. That is not followed: a login page of the"
                    " network may stand in between, or its operator must mend it."
                )
                raise StoreError(say(text, where=shown(url)))
            if method not in _READS and status not in _KEEP_METHOD:
                text = "{where} has moved to {target}. Use that address for the connection."
                raise StoreError(say(text, where=shown(url), target=shown(target)))
            url = target
        raise StoreError(
            say("{where} leads on and on to other addresses. Check the address.", where=shown(request.url))
        )

    def _try(self, request: Request, method: str, url: str) -> requests.Response:
        session = self._session(request)
        from requests.exceptions import ConnectionError as NoConnection
        from requests.exceptions import RequestException
        from requests.exceptions import Timeout as TimedOut

        again = method in _READS
        while True:
            try:
                response = self._send(session, request, method, url)
            except (RequestException, ValueError) as problem:
                if again and isinstance(problem, NoConnection) and not isinstance(problem, TimedOut):
                    again = False
                    continue
                raise answers.failure(problem, url) from None
            if again and response.status_code in _TRY_AGAIN and answers.retry_after(response.headers) is None:
                response.close()
                again = False
                continue
            return response

    def _send(self, session: requests.Session, request: Request, method: str, url: str) -> requests.Response:
        headers = {"Accept": "application/geo+json, application/json", "Accept-Encoding": "gzip", **request.headers}
        body: Any = request.body
        if request.value is not None:
            headers["Content-Type"] = headers.get("Content-Type", "application/json")
            body = dump_json(request.value, shown(url))
        if self._credential is not None:
            headers.update(self._credential.headers_for(url))
        options: dict[str, Any] = {"allow_redirects": False, "stream": True, "timeout": self._timeout}
        options.update(verify=self._verify, proxies=dict(self._proxies(url)))
        if options["proxies"] and url.lower().startswith("http:"):
            hang_up(session)
        if request.file is None:
            return session.request(method, url, headers=headers, data=body, **options)
        return carried(request.file, lambda body: session.request(method, url, headers=headers, data=body, **options))

    def _session(self, request: Request) -> requests.Session:
        """Return this thread's session for a catalogue: one that was opened for another may lead elsewhere."""
        home = origin(request.home or request.url)
        sessions: dict[str, requests.Session] = self._local.__dict__.setdefault("sessions", {})
        if home not in sessions:
            sessions[home] = new_session(self._peers.setdefault(home, Peers(home)))
        return sessions[home]

    def _whole(self, response: requests.Response) -> bytes:
        with io.BufferedReader(Body(response), 1 << 16) as stream:
            data = stream.read(MAX_JSON_BYTES + 1)
        if len(data) > MAX_JSON_BYTES:
            raise StoreError(say("{where}: the answer is too large for a catalogue.", where=shown(str(response.url))))
        return data

    def _refusal(self, response: requests.Response) -> StoreError:
        secrets = self._credential.secrets if self._credential is not None else ()
        try:
            body = Body(response).read(_MAX_ERROR_BYTES) or b""
        except StoreError:
            body = b""
        words, wait = answers.server_words(body, secrets), answers.retry_after(response.headers)
        return answers.refusal(response.status_code, str(response.url), words, wait)


def _decoded(part: str) -> list[str]:
    """Return the password that a Basic header holds: a server may say it back in clear."""
    try:
        user, colon, password = base64.b64decode(part, validate=True).decode("utf-8").partition(":")
    except ValueError:
        return []
    return [f"{user}:{password}", password] if colon and len(password) > 3 else []
