"""Entwine Point Tiles as a stream of chunks: a folder with ``ept.json``, and the points in one file a tile.

Source: "Entwine Point Tile", version 1.1. Tiles of all levels together are the cloud: none repeats points of another.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..engine.tiles import Progress, Stop, check
from ..twin.messages import say
from .citymodel_crs import believed, known_crs, metres_of_heights
from .citymodel_shapes import FARTHEST
from .pointcloud import CHUNK, Chunk, Cloud, PointCloud
from .pointcloud_head import Overview, unreadable
from .zstandard import unpacked

HEAD = "ept.json"
_ROOT = "0-0-0-0"
_KEY = re.compile(r"\d{1,2}(-\d{1,9}){3}")
_LETTERS: Mapping[str, str] = {"signed": "i", "unsigned": "u", "float": "f"}
_ENDINGS: Mapping[str, str] = {"laszip": "laz", "binary": "bin", "zstandard": "zst"}
#: Largest description and list of tiles [bytes], and most tiles and points of one tile.
_LARGEST, _MOST_TILES, _MOST_POINTS = 64 << 20, 2_000_000, 50_000_000
#: A list says so of a tile whose points are told by a list of its own.
_ELSEWHERE = -1
_WITHHELD = 4


def open_cloud(path: Path) -> Cloud:
    """Open a point cloud: a LAS, LAZ or COPC file, or the folder of a tile set or its ``ept.json``.

    Raises
    ------
    CityVerseError
        It is none, or damaged.
    """
    if path.is_dir():
        return TileSet(path)
    return TileSet(path.parent) if path.name == HEAD else PointCloud(path)


class TileSet:
    """An open set of tiles.

    Parameters
    ----------
    path
        The folder.

    Raises
    ------
    CityVerseError
        It is none, or its description makes no sense.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        told = self._json(path / HEAD)
        self.head: Overview = _overview(path, told)
        self._kind = str(told.get("dataType"))
        if self._kind not in _ENDINGS:
            text = "its points are stored as “{kind}”: laszip, binary and zstandard are read"
            raise unreadable(path, say(text, kind=self._kind[:40]))
        self._axes = _Axes(path, told.get("schema"))

    def chunks(self, progress: Progress | None = None, cancelled: Stop | None = None) -> Iterator[Chunk]:
        """Yield the points of one tile after the other; see `PointCloud.chunks`."""
        done = 0
        for key, count in self._tiles(cancelled).items():
            found = 0
            for chunk in self._tile(key, count):
                check(cancelled)
                found += len(chunk)
                yield chunk
            if found != count:
                text = "its tile {tile} holds {found} points, and its list says {count}"
                raise unreadable(self.path, say(text, tile=key, found=f"{found:,}", count=f"{count:,}"))
            done += count
            if progress:
                progress(min(1.0, done / max(1, self.head.points)))

    def _tiles(self, cancelled: Stop | None) -> dict[str, int]:
        """Return how many points each tile has, of those that have any."""
        found: dict[str, int] = {}
        waiting, met = [_ROOT], {_ROOT}
        while waiting:
            check(cancelled)
            key = waiting.pop()
            for name, count in self._json(self.path / "ept-hierarchy" / f"{key}.json").items():
                if not _KEY.fullmatch(name) or type(count) is not int or not _ELSEWHERE <= count <= _MOST_POINTS:
                    text = "its list of tiles {list} says “{count}” of the tile “{tile}”"
                    raise unreadable(self.path, say(text, list=key, tile=name[:40], count=str(count)[:40]))
                if count == _ELSEWHERE and name not in met:
                    met.add(name)
                    waiting.append(name)
                elif count > 0:
                    found[name] = count
            if len(found) + len(waiting) > _MOST_TILES:
                raise unreadable(self.path, say("it has more than {most} tiles", most=f"{_MOST_TILES:,}"))
        return found

    def _tile(self, key: str, count: int) -> Iterator[Chunk]:
        path = self.path / "ept-data" / f"{key}.{_ENDINGS[self._kind]}"
        if not path.is_file():
            raise unreadable(self.path, say("its tile {tile} is missing", tile=f"{path.parent.name}/{path.name}"))
        if self._kind == "laszip":
            yield from PointCloud(path).chunks()
            return
        size = count * self._axes.record.itemsize
        if self._kind == "zstandard":
            raw = unpacked(path, size)
        else:
            raw = np.fromfile(path, np.uint8, size) if path.stat().st_size == size else None
        if raw is None:
            text = "its tile {tile} is damaged: it is not {count} points of {bytes} bytes"
            values = {"tile": path.name, "count": f"{count:,}", "bytes": self._axes.record.itemsize}
            raise unreadable(self.path, say(text, **values))
        records = raw.view(self._axes.record)
        for start in range(0, count, CHUNK):
            yield self._axes.chunk(records[start : start + CHUNK])

    def _json(self, path: Path) -> dict[str, Any]:
        name = f"{path.parent.name}/{path.name}"
        try:
            if path.stat().st_size > _LARGEST:
                raise unreadable(self.path, say("its “{part}” is too large", part=name))
            found = json.loads(path.read_bytes())
        except OSError:
            raise unreadable(self.path, say("its “{part}” is missing, or cannot be read", part=name)) from None
        except (ValueError, RecursionError):
            raise unreadable(self.path, say("its “{part}” is no JSON", part=name)) from None
        if not isinstance(found, dict):
            raise unreadable(self.path, say("its “{part}” is no JSON object", part=name))
        return found


class _Axes:
    """How points are stored in tiles that are not LAZ."""

    def __init__(self, path: Path, schema: Any) -> None:
        try:
            names = [str(entry["name"]) for entry in schema]
            kinds = [f"<{_LETTERS[entry['type']]}{int(entry['size'])}" for entry in schema]
            self.record = np.dtype(list(zip(names, kinds)))
            told = dict(zip(names, schema))
            factors = [
                (float(one.get("scale") or 1), float(one.get("offset") or 0)) for one in map(told.__getitem__, "XYZ")
            ]
        except (TypeError, KeyError, ValueError, AttributeError, OverflowError):
            raise unreadable(path, say("its schema does not say how x, y and z are stored")) from None
        if not all(math.isfinite(number) for pair in factors for number in pair):
            raise unreadable(path, say("its schema does not say how x, y and z are stored"))
        self._factors, self._names = factors, frozenset(names)

    def chunk(self, records: NDArray[np.void]) -> Chunk:
        """Return points of records."""
        with np.errstate(over="ignore", invalid="ignore"):
            x, y, z = (
                records[axis].astype(np.float64) * scale + offset for axis, (scale, offset) in zip("XYZ", self._factors)
            )
        classes, withheld = np.zeros(len(records), np.uint8), np.zeros(len(records), bool)
        if "Classification" in self._names:
            classes = records["Classification"].astype(np.uint8)
        if "Withheld" in self._names:
            withheld = records["Withheld"] > 0
        elif "ClassFlags" in self._names:
            withheld = (records["ClassFlags"].astype(np.uint8) & _WITHHELD) > 0
        return Chunk(x, y, z, classes, withheld)


def _overview(path: Path, told: Mapping[str, Any]) -> Overview:
    try:
        bounds = tuple(float(number) for number in told.get("boundsConforming") or told["bounds"])
        points = int(told["points"])
    except (TypeError, KeyError, ValueError, OverflowError):
        raise unreadable(path, say("its “{part}” does not say where and how many its points are", part=HEAD)) from None
    if len(bounds) != 6 or not all(abs(number) <= FARTHEST for number in bounds) or points < 1:
        raise unreadable(path, say("its “{part}” does not say where and how many its points are", part=HEAD))
    if any(low > high for low, high in zip(bounds[:3], bounds[3:])):
        raise unreadable(path, say("its “{part}” does not say where and how many its points are", part=HEAD))
    crs, metres = _system(told.get("srs"))
    return Overview(points, bounds, believed(crs, (*bounds[:2], *bounds[3:5])), metres)


def _system(srs: Any) -> tuple[str, float | None]:
    if not isinstance(srs, dict):
        return "", None
    wkt, code = str(srs.get("wkt") or ""), f"{srs.get('authority')}:{srs.get('horizontal')}"
    crs = known_crs(code) or (known_crs(wkt) if "[" in wkt else "")
    pair = f"{code}+{srs['vertical']}" if srs.get("vertical") else ""
    return crs, metres_of_heights(pair) if known_crs(code) and pair else metres_of_heights(crs)
