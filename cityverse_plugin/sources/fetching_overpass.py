"""OpenStreetMap by Overpass: the area in parts, each asked for once, and handed to whoever reads OSM files."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from urllib.parse import quote

from osgeo import gdal

from ..engine.gdal_errors import attempt, collected
from ..twin.messages import CityVerseError, Message, say
from ..twin.roles import role as known_role
from .fetching_download import Place
from .fetching_errand import Brought, Order
from .fetching_line import Cancel, Line, Progress
from .fetching_plan import Piece
from .files import SourceFile
from .osm import LINES, Loaded
from .osm_intake import broke_off, page_words
from .presets_area import Bounds, parts
from .web import TryLater

#: Reads OSM files of a role into a file; gets files, role, area, target, `progress`, `cancelled`.
ToRole = Callable[[Sequence[Path], str, Bounds, Path, Progress, Cancel], Loaded]
_MOST = 512 << 20
_LINES_TITLE = say("{title}: lines")
_FORM = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/osm3s+xml, application/xml"}
_REMARK = re.compile(rb"<remark>\s*(.{0,300}?)\s*</remark>", re.DOTALL)
_TAIL = 4096


class Overpass:
    """The protocol "overpass".

    Parameters
    ----------
    to_role : callable
        Reads the answers.
    """

    def __init__(self, to_role: ToRole) -> None:
        self._to_role = to_role

    def search(self, order: Order, line: Line) -> list[Piece]:  # noqa: ARG002 - the port's
        """Return one question for each part of the area."""
        known = order.preset.parameters
        return [
            Piece(
                f"{number:04d}.osm", order.preset.address, body=question(known["select"], part, int(known["timeout"]))
            )
            for number, part in enumerate(parts(order.area, float(known["part_km2"])))
        ]

    def place(self, order: Order, piece: Piece, line: Line) -> Place:  # noqa: ARG002 - the port's
        """Return where a question is asked: questions are sent, so answers that break off begin again."""
        body = f"data={quote(piece.body, safe='')}".encode("ascii")
        return Place(piece.url, order.preset.address, pause=order.preset.pause, most=_MOST, body=body, headers=_FORM)

    def accept(self, path: Path) -> None:
        """Refuse an answer that says itself that it is not whole; Overpass sends such ones as if all were well."""
        remark = said(path)
        if remark is not None:
            raise TryLater(remark, 30.0)

    def convert(
        self, order: Order, pieces: Sequence[tuple[Piece, Path]], folder: Path, progress: Progress, cancelled: Cancel
    ) -> Brought:
        """Let the answers become one file of the role."""
        target, role = folder / f"{order.preset.id}.gpkg", order.preset.roles[0]
        paths = [path for _, path in pieces]
        loaded = self._to_role(paths, role, order.area, target, progress, cancelled)
        account = loaded.account
        if not account.loaded:
            text = "OpenStreetMap has none of “{title}” in this area, or they could not be used ({left} left out)."
            title = say(order.preset.title)
            raise CityVerseError(say(text, title=title, left=len(account.left_out)))
        tables = [table for table, count in loaded.tables.items() if count]
        return Brought(tuple(_described(order, target, role, table) for table in tables), account)


def _described(order: Order, target: Path, role: str, table: str) -> SourceFile:
    title = order.words(order.preset.title)
    if table.endswith(LINES):
        title = order.words(_LINES_TITLE.text).format(title=title)
    known, columns = known_role(role), _columns(target, table)
    fields = {name: name for name in (known.fields if known is not None else ()) if name in columns}
    return order.described(target, role, layer=table, title=title, fields=fields)


def _columns(target: Path, table: str) -> set[str]:
    """Return the names of a table's columns, which are those of the meanings that analyses ask for."""
    with collected() as failures:
        dataset = attempt(lambda: gdal.OpenEx(str(target), gdal.OF_VECTOR, allowed_drivers=["GPKG"]), failures)
        layer = dataset and dataset.GetLayerByName(table)
        return {field.GetName() for field in layer.schema} if layer is not None else set()


def question(selectors: Sequence[str], area: Bounds, seconds: int) -> str:
    """Return the question for objects of an area, with all that is needed to draw them.

    Parameters
    ----------
    selectors : sequence of str
        In Overpass's language, for instance ``way[building]``.
    """
    west, south, east, north = area
    box = ",".join(f"{value:.7f}" for value in (south, west, north, east))
    inside = "".join(f"{selector};" for selector in selectors)
    return f"[out:xml][timeout:{seconds}][bbox:{box}];({inside});(._;>;);out body;"


def said(path: Path) -> Message | None:
    """Return what is wrong with an answer, by its own remark; None where nothing is."""
    with path.open("rb") as stream:
        head = stream.read(_TAIL)
        stream.seek(max(0, path.stat().st_size - _TAIL))
        tail = stream.read(_TAIL)
    found = _REMARK.search(tail) or _REMARK.search(head)
    words = broke_off(found.group(1).decode("utf-8", "replace")) if found is not None else page_words(head)
    if words:
        return say("Overpass gave up half way: {words}. Wait some minutes, or choose a smaller area.", words=words)
    if b"<osm" not in head:
        return say("Overpass answered with something else than a map. Check its address, or try again later.")
    if not tail.rstrip().endswith(b"</osm>"):
        return say("Overpass's answer is cut short. Try again later.")
    return None
