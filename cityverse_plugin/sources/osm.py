"""OpenStreetMap by roles: a file in, tables of buildings, streets, green, water, facilities and stops out."""

from __future__ import annotations

import re
from array import array
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from ..engine.tiles import Progress, Stop, check
from ..twin.messages import CityVerseError, say
from .account import Account
from .osm_elements import Elements, FloatArray, IntArray, Members, Tags
from .osm_intake import page_words
from .osm_json import read_overpass
from .osm_parts import PartHeights
from .osm_pbf import is_pbf, read_pbf
from .osm_rules import Rule, Rules, rules
from .osm_shapes import Places, Shapeless, Shaper, Ways, point
from .osm_write import Feature, Tables
from .osm_xml import read_xml
from .unpacking import unpacked_head

LICENCE, ATTRIBUTION = "ODbL-1.0", "© OpenStreetMap contributors"
#: Ends the name of a table of lines beside one of areas.
LINES = "_lines"
_HEAD = 1 << 12
#: The role whose heights may be told by parts.
_PARTED = "buildings"
#: Forms of OpenStreetMap that are not read, by how they begin.
_CONVERT = ((rb"\xff\xe0\x04o5", "o5m"), (rb"[nwr]-?\d+( [vdctiuTxyNM]\S*){2}", "OPL"))
#: Of the whole work, the share that reading is.
_READING = 0.5
Box = tuple[float, float, float, float]
Reader = Callable[[Path, Elements, "Progress | None", "Stop | None"], None]


@dataclass(frozen=True)
class Wish:
    """What is to be loaded.

    Parameters
    ----------
    roles : tuple of str
        Ids of roles; none means all that the rules know.
    extent : tuple of float, optional
        West, south, east, north [degrees]; objects that do not touch it are not asked for.
    floor_height : float
        Height of a floor [m] for buildings that say how many they have and not how high they are; 0 leaves such
        heights empty.
    """

    roles: tuple[str, ...] = ()
    extent: Box | None = None
    floor_height: float = 0.0


@dataclass
class Loaded:
    """What became of a file: the account, and the features of each table."""

    account: Account = field(default_factory=Account)
    tables: dict[str, int] = field(default_factory=dict)


class _Object(NamedTuple):
    """An object that has a role: "node", "way" or "relation", its id, its tags and the members of a relation."""

    kind: str
    number: int
    tags: Tags
    members: Members

    @property
    def name(self) -> str:
        return f"{self.kind}/{self.number}"


def load_osm(
    path: Path, target: Path, wish: Wish, progress: Progress | None = None, cancelled: Stop | None = None
) -> Loaded:
    """Load a file of OpenStreetMap into a GeoPackage with a table for each role.

    An object that has two roles is counted and loaded twice.

    Parameters
    ----------
    path : path
        .osm.pbf, .osm (XML), or an answer of Overpass (JSON or XML), the last three also packed with gzip or bzip2;
        recognised by content.
    target : path
        GeoPackage; written complete or not at all.

    Raises
    ------
    CityVerseError
        The file cannot be read, or the target cannot be written.
    Cancelled
        `cancelled` said so.
    """
    kept = _Kept(rules().only(wish.roles))
    reader = _reader(path)
    reader(path, kept, None if progress is None else lambda done: progress(_READING * done), cancelled)
    loaded = Loaded()
    with Tables(target, kept.rules.units) as tables:
        for feature in _features(kept, wish, loaded.account, progress, cancelled):
            tables.add(feature)
        loaded.tables = tables.finish()
    loaded.account.loaded = sum(loaded.tables.values())
    return loaded


def _reader(path: Path) -> Reader:
    try:
        head = unpacked_head(path, _HEAD)
    except OSError as error:
        text = "“{file}” cannot be read: {reason}. Check the path."
        raise CityVerseError(say(text, file=str(path), reason=error.strerror or str(error))) from None
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    if is_pbf(head):
        return read_pbf
    if start.startswith(b"<") and b"<osm" in head:
        return read_xml
    if start.startswith(b"{"):
        return read_overpass
    for pattern, name in _CONVERT:
        if re.match(pattern, start):
            text = "“{file}” is {kind}, which is not read here. Convert it to .osm.pbf, for instance with osmium."
            raise CityVerseError(say(text, file=path.name, kind=name))
    words = page_words(head)
    if words:
        text = "“{file}” is a web page in which Overpass says: {words} Mend the question, or ask later."
        raise CityVerseError(say(text, file=path.name, words=words))
    text = "“{file}” is no file of OpenStreetMap: take .osm.pbf, .osm, or an answer of Overpass saved as JSON or XML."
    raise CityVerseError(say(text, file=path.name))


class _Kept:
    """Keeps the objects that have a role, and what their shapes need: 24 bytes a node, 8 a node of a way."""

    def __init__(self, known: Rules) -> None:
        self.rules = known
        self.objects: list[_Object] = []
        self.parts: list[_Object] = []
        self.ways = Ways()
        self._ids, self._lon, self._lat = array("q"), array("d"), array("d")

    def places(self, ids: IntArray, lon: FloatArray, lat: FloatArray) -> None:
        self._ids.frombytes(ids.astype(np.int64).tobytes())
        self._lon.frombytes(lon.astype(np.float64).tobytes())
        self._lat.frombytes(lat.astype(np.float64).tobytes())

    def node(self, number: int, tags: Tags) -> None:
        if self.rules.of(tags):
            self.objects.append(_Object("node", number, tags, ()))

    def way(self, number: int, refs: IntArray, tags: Tags) -> None:
        self.ways.add(number, refs)
        self._keep(_Object("way", number, tags, ()))

    def relation(self, number: int, members: Members, tags: Tags) -> None:
        self._keep(_Object("relation", number, tags, members))

    def _keep(self, found: _Object) -> None:
        if self.rules.of(found.tags):
            self.objects.append(found)
        elif self.rules.is_part(found.tags):
            self.parts.append(found)

    def shaper(self) -> tuple[Shaper, Places]:
        """Return what makes shapes, once all is read."""
        ids, lon, lat = np.array(self._ids), np.array(self._lon), np.array(self._lat)
        del self._ids[:], self._lon[:], self._lat[:]
        places = Places(ids, lon, lat)
        return Shaper(places, self.ways), places


def _features(
    kept: _Kept, wish: Wish, account: Account, progress: Progress | None, cancelled: Stop | None
) -> Iterator[Feature]:
    shaper, places = kept.shaper()
    fill = _Heights(kept, shaper, places, wish)
    seen: dict[str, set[str]] = defaultdict(set)
    for place, found in enumerate(kept.objects):
        if not place % 256:
            check(cancelled)
            if progress is not None:
                progress(_READING + (1 - _READING) * place / len(kept.objects))
        for rule in kept.rules.of(found.tags):
            if found.name in seen[rule.role]:
                account.read += 1
                account.leave_out(found.name, say("It is in the file twice; the first is taken."))
                continue
            seen[rule.role].add(found.name)
            try:
                shape = _shape(shaper, places, found, rule)
            except Shapeless as problem:
                account.read += 1
                account.leave_out(found.name, problem.reason)
                continue
            if wish.extent is None or _touches(shape, wish.extent):
                account.read += 1
                columns = kept.rules.values(rule, found.tags)
                if rule.role == _PARTED:
                    fill(columns, shape)
                yield Feature(_table(rule, shape), found.name, shape, columns)


def _shape(shaper: Shaper, places: Places, found: _Object, rule: Rule) -> Any:
    if found.kind == "way":
        return shaper.way(shaper.ways[found.number], found.tags, rule.shapes)
    if found.kind == "relation":
        return shaper.relation(found.members, found.tags, rule.shapes)
    if "point" not in rule.shapes:
        raise Shapeless(say("It is a single point; this role needs lines or areas."))
    return point(places.of(np.array([found.number]))[0])


def _table(rule: Rule, shape: Any) -> str:
    """Return the role, and for lines beside areas a table of their own: GeoPackage tables have one kind of shape."""
    beside = shape.GetGeometryName() == "LINESTRING" and rule.shapes[0] != "line"
    return rule.role + (LINES if beside else "")


class _Heights:
    """Completes the heights of buildings: from their floors, else from the parts within them."""

    def __init__(self, kept: _Kept, shaper: Shaper, places: Places, wish: Wish) -> None:
        self._kept, self._shaper, self._places, self._floor = kept, shaper, places, wish.floor_height

    def __call__(self, columns: dict[str, Any], shape: Any) -> None:
        told = "height" if columns["height"] is not None else "floors"
        columns["height"] = self._height(columns)
        if columns["height"] is None and self._kept.parts:
            columns["height"], told = self._parts.highest(shape), "parts"
        columns["height_from"] = None if columns["height"] is None else told

    def _height(self, columns: Mapping[str, Any]) -> float | None:
        floors, roof_floors, roof = columns["floors"], columns["roof_floors"], columns["roof_height"]
        height: float | None = columns["height"]
        if height is not None or not (self._floor > 0 and isinstance(floors, float) and floors > 0):
            return height
        # building:levels counts no floors within the roof
        if not isinstance(roof, float):
            roof = roof_floors * self._floor if isinstance(roof_floors, float) else 0.0
        return floors * self._floor + roof

    @cached_property
    def _parts(self) -> PartHeights:
        return PartHeights(self._known())

    def _known(self) -> Iterator[tuple[Any, float]]:
        rule = next(rule for rule in self._kept.rules.rules if rule.role == _PARTED)
        for part in self._kept.parts:
            height = self._height(self._kept.rules.values(rule, part.tags))
            if height is not None:
                with suppress(Shapeless):
                    yield _shape(self._shaper, self._places, part, rule), height


def _touches(shape: Any, extent: Box) -> bool:
    west, east, south, north = shape.GetEnvelope()
    return bool(west <= extent[2] and east >= extent[0] and south <= extent[3] and north >= extent[1])
