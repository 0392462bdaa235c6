"""Overpass's answers for the parts of an area, joined into one map and read as any file of OpenStreetMap is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO
from xml.parsers import expat  # types of documents are refused below
from xml.sax.saxutils import quoteattr  # nosec B406 - it writes

from ..twin.messages import Cancelled, CityVerseError, say
from .fetching_line import Cancel, Progress
from .fetching_part import unwritten
from .osm import Loaded, Wish, load_osm
from .osm_elements import KINDS
from .presets_area import Bounds

_BLOCK = 1 << 20


def to_role(
    paths: Sequence[Path], role: str, area: Bounds, target: Path, progress: Progress, cancelled: Cancel
) -> Loaded:
    """Write the objects of a role that touch an area into a GeoPackage, each once whatever parts it came in.

    Raises
    ------
    CityVerseError
        An answer cannot be read, or the file cannot be written.
    Cancelled
        The caller asked for it.
    """
    whole = paths[0]
    if len(paths) > 1:
        whole = target.with_name(f"{target.stem}-joined.osm")
        join(paths, whole, cancelled)
    return load_osm(whole, target, Wish((role,), area), progress, cancelled)


def join(paths: Sequence[Path], target: Path, cancelled: Cancel) -> None:
    """Write the elements of several OSM files into one: nodes, then ways, then relations, each once."""
    try:
        with target.open("wb") as stream:
            stream.write(b'<?xml version="1.0" encoding="UTF-8"?>\n<osm version="0.6">\n')
            for kind in KINDS:
                seen: set[str] = set()
                for path in paths:
                    _Copy(path, kind, seen, stream).run(cancelled)
            stream.write(b"</osm>\n")
    except OSError as error:
        raise unwritten(target, error) from error


class _Copy:
    """Copies the elements of one kind that have not been seen."""

    def __init__(self, path: Path, kind: str, seen: set[str], stream: BinaryIO) -> None:
        self._path, self._kind, self._seen, self._stream = path, kind, seen, stream
        self._inside = False

    def run(self, cancelled: Cancel) -> None:
        parser = expat.ParserCreate()
        parser.StartElementHandler, parser.EndElementHandler = self._begin, self._end
        parser.StartDoctypeDeclHandler = self._refuse
        try:
            with self._path.open("rb") as stream:
                while block := stream.read(_BLOCK):
                    if cancelled():
                        raise Cancelled
                    parser.Parse(block)
            parser.Parse(b"", True)
        except expat.ExpatError as error:
            text = "“{file}” is no whole OSM file: line {line}. Try again later."
            raise CityVerseError(say(text, file=self._path.name, line=error.lineno)) from None

    def _begin(self, element: str, attributes: dict[str, str]) -> None:
        if element == self._kind:
            identifier = attributes.get("id", "")
            self._inside = identifier not in self._seen
            self._seen.add(identifier)
        if self._inside:
            written = "".join(f" {name}={quoteattr(value)}" for name, value in attributes.items())
            self._stream.write(f"<{element}{written}>".encode())

    def _end(self, element: str) -> None:
        if self._inside:
            self._stream.write(f"</{element}>\n".encode())
        if element == self._kind:
            self._inside = False

    def _refuse(self, *_declaration: object) -> None:
        text = "“{file}” is not opened: it defines entities, which maps do not."
        raise CityVerseError(say(text, file=self._path.name))
