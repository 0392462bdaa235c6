"""What the routes work on: the store, its assets, and the rules for who may write how much."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ..catalogue.store import Json
from ..twin.messages import say
from .assets import Assets
from .database import Database
from .exchange import Refused, Request

MOST_ASSET_BYTES = 8 << 30
MOST_DOCUMENT_BYTES = 16 << 20


@dataclass(frozen=True)
class Service:
    """A catalogue behind the routes.

    Parameters
    ----------
    token
        Secret that writers show; empty: whoever reaches the server by its own name may write.
    most_bytes
        Largest body that is taken.
    others
        Links to other catalogues, shown on the first page.
    """

    database: Database
    assets: Assets
    token: str = ""
    most_bytes: int = MOST_ASSET_BYTES
    others: tuple[Json, ...] = ()

    @property
    def most_document_bytes(self) -> int:
        """Largest JSON body that is taken."""
        return min(self.most_bytes, MOST_DOCUMENT_BYTES)

    def demand_writer(self, request: Request) -> None:
        """Raise `Refused` (401, 403) unless the request may change something."""
        if not self.token:
            if not request.own_host:
                raise Refused(403, say("Writing is only possible under the server's own address."))
            return
        scheme, _, secret = request.headers.get("authorization", "").partition(" ")
        # http.server reads headers as Latin-1, so this gives back the bytes that came.
        shown = secret.strip().encode("latin-1", "replace")
        if scheme.lower() != "bearer" or not hmac.compare_digest(shown, self.token.encode("utf-8")):
            raise Refused(
                401,
                say("Writing needs this catalogue's token (Authorization: Bearer …). Ask who runs it."),
                {"WWW-Authenticate": 'Bearer realm="CityVerse catalogue"'},
            )


@dataclass(frozen=True)
class Call:
    """What a route's function gets: the catalogue, the request, and what stood in the places of the pattern."""

    service: Service
    request: Request
    names: Mapping[str, str]


def open_service(
    folder: Path,
    token: str = "",  # nosec B107
    most_bytes: int = MOST_ASSET_BYTES,
    others: tuple[Json, ...] = (),
) -> Service:
    """Open the catalogue in a folder, or begin one."""
    database = Database(folder)
    return Service(database, Assets(folder, database), token, most_bytes, others)
