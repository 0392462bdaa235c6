"""The tree of an HDF5 file as its libraries will walk it: no link out of it, none that leads nowhere, no way round.

NetCDF's library follows a name back to a group above until its stack is full, and refuses the whole file for a name
that stands for nothing. Names of things elsewhere in the file are harmless otherwise.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

from ..twin.messages import CityVerseError, say
from .climate_hdf5 import Found, Hdf5, Link

_MOST_OBJECTS = 200_000
#: How often things may be met again, in groups that lie in several places.
_MOST_AGAIN = 1000
_DEEPEST = 500
#: Names that stand for names; as many as the library itself follows.
_MOST_NAMES = 16


class _Tree:
    """The objects that can be reached, and the way from the root to each."""

    def __init__(self, file: Hdf5) -> None:
        self._file = file
        self._objects: dict[int, Found] = {}
        self._named: dict[int, dict[str, Link]] = {}
        waiting = [file.sizes.root]
        while waiting:
            address = waiting.pop()
            if address in self._objects:
                continue
            if len(self._objects) >= _MOST_OBJECTS:
                raise file.refused(say("it holds too many objects to look at"))
            self._objects[address] = file.object(address)
            waiting.extend(link.address for link in self._objects[address].links if not link.path)

    def letters(self) -> frozenset[str]:
        """Walk every way, and return the names of the datasets whose values are single letters."""
        found: set[str] = set()
        root = self._file.sizes.root
        above, count = {root}, 0
        stack: list[tuple[int, str, Iterator[Link]]] = [(root, "", iter(self._objects[root].links))]
        while stack:
            address, name, links = stack[-1]
            link = next(links, None)
            if link is None:
                stack.pop()
                above.discard(address)
                continue
            inner = self._target(address, link, 0)
            if inner in above:
                raise self._file.refused(say("one of its groups lies in itself"))
            count += 1
            if count > len(self._objects) + _MOST_AGAIN or len(stack) > _DEEPEST:
                raise self._file.refused(say("its groups lie in each other in too many ways to look at"))
            if self._objects[inner].letters:
                found.add(name + link.name)
            elif self._objects[inner].links:
                above.add(inner)
                stack.append((inner, f"{name}{link.name}/", iter(self._objects[inner].links)))
        return frozenset(found)

    def _target(self, group: int, link: Link, names: int) -> int:
        """Return the object that a link in a group leads to."""
        if not link.path:
            return link.address
        if names >= _MOST_NAMES:
            raise self._nowhere(link)
        place = self._file.sizes.root if link.path.startswith("/") else group
        for part in link.path.split("/"):
            if part in ("", "."):
                continue
            if place not in self._named:
                self._named[place] = {one.name: one for one in self._objects[place].links}
            inner = self._named[place].get(part)
            if inner is None:
                raise self._nowhere(link)
            place = self._target(place, inner, names + 1)
        return place

    def _nowhere(self, link: Link) -> CityVerseError:
        shown = "".join(letter if letter.isprintable() else "?" for letter in link.path)[:80]
        return self._file.refused(say("a link in it leads to “{path}”, which is not in it", path=shown))


def letters_of(path: Path) -> frozenset[str]:
    """Refuse an HDF5 file that leads to other files or in circles; return which of its arrays hold single letters.

    Raises
    ------
    CityVerseError
        It does, or it is damaged so that nobody can tell.
    """
    with path.open("rb") as stream:
        try:
            return _Tree(Hdf5(stream, path.name, path.stat().st_size)).letters()
        except (EOFError, IndexError, KeyError, struct.error, OverflowError, RecursionError):
            raise CityVerseError(
                say("“{file}” is damaged: its list of contents cannot be followed. Get the file again.", file=path.name)
            ) from None
