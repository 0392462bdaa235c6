"""Images of public STAC catalogues: the day with the fewest clouds is searched, and its bands are stacked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

from ..twin.canonical import parse_time, slug
from ..twin.messages import CityVerseError, say
from ..twin.record import Band
from ..twin.roles import role
from .account import Account
from .fetching_download import Place
from .fetching_errand import Brought, Order
from .fetching_line import Cancel, Line, Progress
from .fetching_plan import WINDOW, Piece
from .fetching_raster import Filling, metric_frame, mosaic, stack
from .files import SourceFile
from .presets_items import Scene, chosen, scene_of
from .stac_signing import Signer, by_host
from .web import Ask

_PAGES, _PAGE = 10, 100
_MOST = 2 << 30
_CUT = say("Only the first 1,000 scenes of the period were looked at: a shorter period may show a better one.")
Json = Mapping[str, Any]


class Stac:
    """The protocol "stac"."""

    def __init__(self) -> None:
        self._signers: dict[str, tuple[Line, Signer]] = {}

    def search(self, order: Order, line: Line) -> list[Piece]:
        """Return one piece for each band of each scene that was chosen."""
        known, account = order.preset.parameters, Account()
        scenes = []
        items, is_whole = self._items(order, line)
        for item in items:
            account.read += 1
            scene = scene_of(item, order.preset.address, known, account)
            scenes += [scene] if scene is not None else []
        picked = chosen(scenes, order.area, int(known["scenes"]), bool(known.get("cover")))
        if not picked:
            reasons = "; ".join(f"{text} ({count})" for text, count in account.reasons().items())
            text = (
                "No scene of this period shows the area with at most {cloud} % clouds: {found} were found. Choose a"
                " longer period or allow more clouds. {reasons}"
            )
            message = say(text, cloud=f"{order.errand.cloud:g}", found=account.read, reasons=reasons)
            raise CityVerseError(message)
        return [piece for number, scene in enumerate(picked) for piece in _pieces(scene, number, is_whole)]

    def place(self, order: Order, piece: Piece, line: Line) -> Place:
        """Return where a band is; its address is signed where the catalogue wants that."""

        def sign(url: str, renew: bool) -> str:
            return self._signed(order, url, renew, line)

        return Place(piece.url, order.preset.address, sign, order.preset.pause, _MOST)

    def accept(self, path: Path) -> None:
        """Accept every piece: what cannot be read is said when it is made ready."""

    def convert(
        self, order: Order, pieces: Sequence[tuple[Piece, Path]], folder: Path, progress: Progress, cancelled: Cancel
    ) -> Brought:
        """Put scenes side by side, and bands one upon the other."""
        outputs = order.preset.parameters["outputs"]
        files = []
        for number, output in enumerate(outputs):

            def part(share: float, at: int = number) -> None:
                progress((at + share) / len(outputs))

            mine = [(piece, path) for piece, path in pieces if piece.about["output"] == number]
            if mine:
                files.append(_made(order, output, mine, folder, part, cancelled))
        return Brought(tuple(files), Account(len(pieces), len(pieces)))

    def _items(self, order: Order, line: Line) -> tuple[list[Json], bool]:
        """Return the items of the period that touch the area, page by page, and whether these are all."""
        address = order.preset.address.rstrip("/") + "/search"
        ask: Ask | None = Ask(address, order.preset.address, value=_query(order))
        found: dict[str, Json] = {}
        asked: list[Ask] = []
        # a page that leads back to one that was there is the last: some servers never say that there are no more
        while ask is not None and ask not in asked and len(asked) < _PAGES:
            asked.append(ask)
            page = line.json(ask, order.preset.pause)
            features = page.get("features")
            if not isinstance(features, list):
                raise CityVerseError(
                    say("“{address}” answers with something else than a list of items.", address=address)
                )
            for item in features:
                if isinstance(item, dict):
                    found.setdefault(str(item.get("id") or len(found)), item)
            ask = _next(page, ask, order) if features else None
        return list(found.values()), ask is None or ask in asked

    def _signed(self, order: Order, url: str, renew: bool, line: Line) -> str:
        known = order.preset.parameters
        if "token" not in known:
            return url
        service = by_host(str(known["token"]).format(collection=known["collection"]), known.get("signed_hosts", ()))
        asked_by, signer = self._signers.get(order.preset.id, (None, None))
        if signer is None or asked_by is not line:
            signer = Signer(lambda address: line.json(Ask(address, order.preset.address), order.preset.pause), service)
            self._signers[order.preset.id] = line, signer
        if renew:
            signer.forget(url)
        signed = signer.signed(url)
        if signed == url and service(url) is not None:
            host = urlsplit(url).hostname or ""
            raise CityVerseError(say("{host} gives no token to sign addresses with. Try again later.", host=host))
        return signed


def _query(order: Order) -> dict[str, Any]:
    known, errand = order.preset.parameters, order.errand
    body: dict[str, Any] = {"collections": [known["collection"]], "bbox": list(order.area), "limit": _PAGE}
    if errand.start or errand.end:
        body["datetime"] = f"{errand.start or '..'}/{errand.end or '..'}"
    query = dict(known.get("query") or {})
    if "cloud" in order.preset.asks:
        query["eo:cloud_cover"] = {"lte": errand.cloud}
    if query:
        body["query"] = query
    return body


def _next(page: Json, before: Ask, order: Order) -> Ask | None:
    links = page.get("links")
    for link in links if isinstance(links, list) else ():
        if isinstance(link, dict) and link.get("rel") == "next" and isinstance(link.get("href"), str):
            address = urljoin(before.url, link["href"])
            if str(link.get("method", "GET")).upper() != "POST":
                return Ask(address, order.preset.address)
            body: dict[str, Any] = link["body"] if isinstance(link.get("body"), dict) else {}
            merged = {**before.value, **body} if link.get("merge") and isinstance(before.value, dict) else body
            return Ask(address, order.preset.address, value=merged)
    return None


def _pieces(scene: Scene, number: int, is_whole: bool) -> list[Piece]:
    made = []
    for source in scene.sources:
        about = {
            "scene": scene.id,
            "taken": scene.taken,
            "cloud": scene.cloud,
            "output": source.output,
            "band": source.band,
            "scale": source.scale,
            "offset": source.offset,
            "whole_search": is_whole,
        }
        name = slug(f"{number:02d}-{source.output}-{source.band}-{scene.id}", "scene")[:80] + ".tif"
        made.append(Piece(name, source.href, WINDOW, about=about))
    return made


def _made(
    order: Order,
    output: Json,
    pieces: Sequence[tuple[Piece, Path]],
    folder: Path,
    progress: Progress,
    cancelled: Cancel,
) -> SourceFile:
    frame = metric_frame(order.area, float(output["cell"]))
    filling = Filling("bilinear" if "asset" not in output else "near", output["nodata"])
    target = folder / f"{slug(str(output['role']))}.tif"
    bands = list(dict.fromkeys(str(piece.about["band"]) for piece, _ in pieces))
    single = []
    for number, band in enumerate(bands):
        mine = [path for piece, path in pieces if piece.about["band"] == band]
        made = target.with_name(f"{target.stem}-{number}.tif") if len(bands) > 1 else target

        def part(share: float, at: int = number) -> None:
            progress((at + share) / len(bands))

        mosaic(mine, made, frame, filling, part, cancelled)
        single.append(made)
    if len(single) > 1:
        stack(single, target)
        for path in single:
            path.unlink(missing_ok=True)
    return _described(order, output, [piece for piece, _ in pieces], target)


def _described(order: Order, output: Json, pieces: Sequence[Piece], target: Path) -> SourceFile:
    times = sorted(str(piece.about["taken"]) for piece in pieces)
    scenes = ", ".join(dict.fromkeys(str(piece.about["scene"]) for piece in pieces))
    role_id = str(output["role"])
    titles = [order.words(order.preset.title)]
    known = role(role_id)
    if len(order.preset.roles) > 1 and known is not None:
        titles.insert(0, order.words(known.title))
    first = {str(piece.about["band"]): piece for piece in reversed(pieces)}
    names = output["bands"] if "asset" in output else [name for name in output["bands"] if name in first]
    bands = []
    for name in names:
        told = first.get(name, pieces[0]).about
        unit, nodata = str(output["unit"]), output["nodata"]
        bands.append(Band(name, name, unit, nodata, float(told["scale"]), float(told["offset"])))
    return order.described(
        target,
        role_id,
        title=": ".join(titles),
        description=scenes + ".",
        bands=tuple(bands),
        unit=str(output["unit"]),
        limits=() if all(piece.about.get("whole_search", True) for piece in pieces) else (_CUT.text,),
        start=parse_time(times[0]),
        end=parse_time(times[-1]),
    )
