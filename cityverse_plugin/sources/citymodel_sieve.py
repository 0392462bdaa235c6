"""Which objects of a city model pass: those that lie on Earth and in the area that was asked for."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..twin.messages import CityVerseError, Message, say
from .account import Account
from .citymodel import Batch, Builder, Row, Survey, Wish
from .citymodel_crs import Box, is_geocentric, is_in_degrees
from .citymodel_place import is_turned, is_used_elsewhere
from .citymodel_shapes import FloatArray

_NOWHERE = (np.inf, np.inf, -np.inf, -np.inf)


@dataclass
class Loaded:
    """What became of a model: what is in its file, the account, and how many objects lie outside of the extent.

    `second` counts the objects that come in another level of detail than the one that is wanted first; `footprints` is
    what became of buildings whose footprints were asked for.
    """

    survey: Survey
    account: Account
    outside: int = 0
    second: int = 0
    footprints: Account | None = None


class Sieve:
    """Lets pass the objects that lie on Earth and in the extent, and accounts for the others."""

    def __init__(self, wish: Wish, box: Box | None, loaded: Loaded) -> None:
        self._wish, self._box, self._loaded = wish, box, loaded
        self._held: dict[str, Row] = {}
        self._parents: set[str] = set()
        self._turned: bool | None = None
        self._reach: Box = _NOWHERE

    def wanted(self, batch: Batch) -> Batch:
        """Return the part of a batch that passes now."""
        batch = self._upright(batch)
        possible = batch.shapes.possible()
        from_centre = possible if possible.all() else batch.shapes.from_centre()
        for place in np.flatnonzero(~possible).tolist():
            reason = _from_centre() if from_centre[place] else say("Its coordinates are no place on Earth.")
            self._loaded.account.leave_out(batch.rows[place].id, reason)
        batch = batch.keep(possible)
        if not self._wish.bare:
            batch = self._without_bare(batch)
        if self._box is None:
            return batch
        west, south, east, north = self._box
        x0, x1, y0, y1 = batch.shapes.boxes()[:, :4].T
        inside, bare = (x0 <= east) & (x1 >= west) & (y0 <= north) & (y1 >= south), batch.shapes.objects == 0
        self._held.update((row.id, row) for row, is_bare in zip(batch.rows, bare.tolist()) if is_bare)
        outside = ~inside & ~bare
        self._leave_outside(int(outside.sum()))
        if outside.any():
            self._note_reach(batch.shapes.boxes()[outside, :4])
        batch = batch.keep(inside)
        for row in batch.rows:
            self._parents.update(row.parent.split("\n"))
        return batch

    def _upright(self, batch: Batch) -> Batch:
        """Put longitude before latitude; the first place of the model tells whether they are the other way round."""
        points = batch.shapes.points
        if self._turned is None and len(points):
            self._turned = self._looks_turned(*points[0, :2].tolist())
        if self._turned:
            points[:, :2] = points[:, 1::-1].copy()
        return batch

    def _looks_turned(self, x: float, y: float) -> bool:
        """Whether the first place of the model is turned; note what its users must know of where it lies."""
        found = self._loaded.survey
        if is_geocentric(found.crs):
            raise CityVerseError(
                say("“{file}” cannot be laid on a map. {reason}", file=found.file, reason=_from_centre())
            )
        is_so = is_turned(found.crs, x, y)
        if is_so:
            text = (
                "Its coordinates have latitude before longitude, or northing before easting, and were turned round as"
                " maps need them."
            )
            found.notes.append(say(text))
        if is_used_elsewhere(found.crs, *((y, x) if is_so else (x, y))):
            text = (
                "It lies outside of the area in which its coordinate reference system, {crs}, is used: it has"
                " coordinates of its own, or names a wrong system. Compare it with a map."
            )
            found.notes.append(say(text, crs=found.crs_stated[:120]))
        return is_so

    def held_back(self) -> Batch:
        """Return the objects without geometry of which a part lies in the extent; call it at the end."""
        builder, ask = Builder(), self._parents
        while ask:
            found = [self._held.pop(name) for name in ask if name in self._held]
            for row in found:
                builder.add(row)
            ask = {name for row in found for name in row.parent.split("\n")}
        for name in self._held if self._wish.types else ():
            # Whether its parts lie in the extent is not known: they were not asked for
            text = "It has no geometry, and no part of it in the area was asked for: add the type of its parts."
            self._loaded.account.leave_out(name, say(text))
        if not self._wish.types:
            self._leave_outside(len(self._held))
        return builder.take()

    def _without_bare(self, batch: Batch) -> Batch:
        bare = batch.shapes.objects == 0
        for place in np.flatnonzero(bare).tolist():
            text = "It has no geometry, and FlatGeobuf has no place for such objects: choose a GeoPackage."
            self._loaded.account.leave_out(batch.rows[place].id, say(text))
        return batch.keep(~bare)

    def check(self) -> None:
        """Refuse at the end what would be an empty layer: the message says what there is instead.

        Raises
        ------
        CityVerseError
            The model has no objects, or none of the types, of the level or in the area that was asked for.
        """
        found, account, wish = self._loaded.survey, self._loaded.account, self._wish
        if wish.types and not any(wish.wants(kind) for kind in found.types):
            text = "There is no object of the type {types} in the model. It has: {there}."
            raise CityVerseError(say(text, types=", ".join(sorted(wish.types)), there=_counted(found.types)))
        if wish.lod and found.lods and wish.choose_lod(list(found.lods)) is None:
            text = "There is no geometry of LoD {lod} in the model. It has: {there}."
            raise CityVerseError(say(text, lod=wish.lod, there=_counted(found.lods)))
        if account.read:
            return
        raise CityVerseError(self._none_inside() if self._loaded.outside else _no_objects(found))

    def _none_inside(self) -> Message:
        if self._reach == _NOWHERE:
            return say("No object lies in the area: none of those that were asked for has a geometry.")
        text = (
            "None of the {count} objects lies in the area. They lie between {west}, {south} and {east}, {north}; the"
            " coordinate reference system of the model is {crs}."
        )
        found = self._loaded.survey
        west, south, east, north = (
            f"{place:.6g}" if is_in_degrees(found.crs) else f"{place:.0f}" for place in self._reach
        )
        crs = found.crs_stated[:120] or "–"
        return say(text, count=self._loaded.outside, west=west, south=south, east=east, north=north, crs=crs)

    def _note_reach(self, boxes: FloatArray) -> None:
        low_x, low_y, high_x, high_y = self._reach
        west, south = float(boxes[:, 0].min()), float(boxes[:, 2].min())
        east, north = float(boxes[:, 1].max()), float(boxes[:, 3].max())
        self._reach = min(low_x, west), min(low_y, south), max(high_x, east), max(high_y, north)

    def _leave_outside(self, count: int) -> None:
        self._loaded.outside += count
        self._loaded.account.read -= count


def _from_centre() -> Message:
    text = (
        "Its coordinates are counted from the centre of the Earth (geocentric). Bring them into a system of maps first,"
        " for instance UTM."
    )
    return say(text)


def _no_objects(found: Survey) -> Message:
    text = "“{file}” has no objects: there is nothing to load. Choose another file."
    return say(text, file=found.file)


def _counted(things: dict[str, int]) -> str:
    return ", ".join(f"{name or '?'} ({count})" for name, count in sorted(things.items())) or "–"
