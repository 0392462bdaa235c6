"""OpenStreetMap's PBF files, block by block.

Source: "PBF Format", OpenStreetMap wiki. GDAL has a driver, which drops what it finds no place for without a word; here
every object is handed over.
"""

from __future__ import annotations

import lzma
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

import numpy as np

from ..engine.tiles import Progress, Stop, check
from ..twin.messages import CityVerseError, say
from .osm_elements import KINDS, Elements, FloatArray, IntArray, Tags
from .protobuf import Damaged, fields, packed, zigzag

#: Largest header and block that the format allows [bytes].
_LARGEST_HEADER, _LARGEST_BLOCK = 64 << 10, 32 << 20
_KNOWN = frozenset({"OsmSchema-V0.6", "DenseNodes"})
#: Ways of packing that Python has no part for, by the number of the field.
_PACKINGS = {5: "bzip2", 6: "lz4", 7: "zstd"}


class _Unknown(Exception):  # noqa: N818 - never leaves this module
    """A block is packed in a way that is not known here."""


class _Block(NamedTuple):
    strings: Sequence[str]
    granularity: int
    lat_offset: int
    lon_offset: int

    def degrees(self, values: IntArray, offset: int) -> FloatArray:
        found: FloatArray = 1e-9 * (offset + self.granularity * values.astype(np.float64))
        return found

    def tags(self, keys: IntArray, values: IntArray) -> Tags:
        if len(keys) != len(values):
            raise Damaged
        return {self.strings[key]: self.strings[value] for key, value in zip(keys.tolist(), values.tolist())}


def read_pbf(path: Path, into: Elements, progress: Progress | None = None, cancelled: Stop | None = None) -> None:
    """Hand all objects of a file over.

    Raises
    ------
    CityVerseError
        The file is damaged or of a kind that is not known; the message names the byte.
    Cancelled
        `cancelled` said so.
    """
    size = max(1, path.stat().st_size)
    with path.open("rb") as stream:
        begin = blocks = 0
        try:
            for kind, data in _blobs(stream):
                check(cancelled)
                if kind == "OSMHeader":
                    _check_header(data, path)
                elif kind == "OSMData":
                    _read_block(data, into)
                    blocks += 1
                begin = stream.tell()
                if progress is not None:
                    progress(begin / size)
        except _Unknown as unknown:
            raise _unknown(path, str(unknown)) from None
        except (Damaged, zlib.error, lzma.LZMAError, IndexError, ValueError, OverflowError, MemoryError):
            text = "“{file}” is damaged in the block that begins at byte {byte}: get it again from its source."
            raise CityVerseError(say(text, file=path.name, byte=begin)) from None
    if not blocks:
        raise CityVerseError(say("“{file}” ends before its first object: get it again.", file=path.name))


def is_pbf(head: bytes) -> bool:
    """Whether a file begins so; some begin with their first block, without a header."""
    return b"OSMHeader" in head[:64] or head[4:13] == b"\x0a\x07OSMData"


def _blobs(stream: BinaryIO) -> Iterator[tuple[str, bytes]]:
    while True:
        head = stream.read(4)
        if not head:
            return
        length = int.from_bytes(head, "big")
        if len(head) < 4 or length > _LARGEST_HEADER:
            raise Damaged
        kind, size = "", 0
        for field, number, data in fields(_exactly(stream, length)):
            if field == 1:
                kind = data.decode("ascii", "replace")
            elif field == 3:
                size = number
        if not 0 < size <= _LARGEST_BLOCK:
            raise Damaged
        yield kind, _unpacked(_exactly(stream, size))


def _exactly(stream: BinaryIO, length: int) -> bytes:
    data = stream.read(length)
    if len(data) < length:
        raise Damaged
    return data


def _unpacked(blob: bytes) -> bytes:
    for field, _, data in fields(blob):
        if field == 1:
            return data
        if field in _PACKINGS:
            raise _Unknown(_PACKINGS[field])
        if field in (3, 4):
            opened: Any = zlib.decompressobj() if field == 3 else lzma.LZMADecompressor()
            found = bytes(opened.decompress(data, _LARGEST_BLOCK))  # a bomb is cut here
            if not opened.eof:
                raise Damaged
            return found
    raise Damaged


def _check_header(header: bytes, path: Path) -> None:
    needed = {data.decode("ascii", "replace") for field, _, data in fields(header) if field == 4}
    unknown = sorted(needed - _KNOWN)
    if unknown:
        raise _unknown(path, ", ".join(unknown))


def _unknown(path: Path, features: str) -> CityVerseError:
    text = "“{file}” needs {features}, which is not known here. Convert it, for instance with osmium."
    return CityVerseError(say(text, file=path.name, features=features))


def _read_block(block: bytes, into: Elements) -> None:
    strings: list[str] = []
    groups: list[bytes] = []
    numbers = {17: 100, 19: 0, 20: 0}
    for field, number, data in fields(block):
        if field == 1:
            strings = [text.decode("utf-8", "replace") for inner, _, text in fields(data) if inner == 1]
        elif field == 2:
            groups.append(data)
        elif field in numbers:
            numbers[field] = number - (1 << 64) if number >> 63 else number
    known = _Block(strings, numbers[17], numbers[19], numbers[20])
    for group in groups:
        for field, _, data in fields(group):
            if field in _READERS:
                _READERS[field](data, known, into)


def _node(message: bytes, block: _Block, into: Elements) -> None:
    numbers = {1: 0, 8: 0, 9: 0}
    keys = values = np.empty(0, np.int64)
    for field, number, data in fields(message):
        if field in numbers:
            numbers[field] = (number >> 1) ^ -(number & 1)
        elif field == 2:
            keys = packed(data)
        elif field == 3:
            values = packed(data)
    lat, lon = (block.degrees(np.array([numbers[key]]), offset) for key, offset in
                ((8, block.lat_offset), (9, block.lon_offset)))  # fmt: skip
    into.places(np.array([numbers[1]]), lon, lat)
    if len(keys):
        into.node(numbers[1], block.tags(keys, values))


def _dense(message: bytes, block: _Block, into: Elements) -> None:
    found = {1: np.empty(0, np.int64), 8: np.empty(0, np.int64), 9: np.empty(0, np.int64)}
    words = np.empty(0, np.int64)
    for field, _, data in fields(message):
        if field in found:
            found[field] = np.cumsum(zigzag(packed(data)))
        elif field == 10:
            words = packed(data)
    ids = found[1]
    lat, lon = block.degrees(found[8], block.lat_offset), block.degrees(found[9], block.lon_offset)
    if not len(ids) == len(lat) == len(lon):
        raise Damaged
    into.places(ids, lon, lat)
    if not len(words):
        return
    # key, value, key, value … and a 0 where the next node begins
    at = begin = 0
    listed = words.tolist()
    for place in range(len(ids)):
        while listed[at]:
            at += 2
        if at > begin:
            into.node(int(ids[place]), block.tags(words[begin:at:2], words[begin + 1 : at : 2]))
        at = begin = at + 1


def _way(message: bytes, block: _Block, into: Elements) -> None:
    number = 0
    keys = values = refs = np.empty(0, np.int64)
    for field, found, data in fields(message):
        if field == 1:
            number = found
        elif field == 2:
            keys = packed(data)
        elif field == 3:
            values = packed(data)
        elif field == 8:
            refs = np.cumsum(zigzag(packed(data)))
    into.way(number, refs, block.tags(keys, values))


def _relation(message: bytes, block: _Block, into: Elements) -> None:
    number = 0
    keys = values = np.empty(0, np.int64)
    parts = {8: np.empty(0, np.int64), 9: np.empty(0, np.int64), 10: np.empty(0, np.int64)}
    for field, found, data in fields(message):
        if field == 1:
            number = found
        elif field == 2:
            keys = packed(data)
        elif field == 3:
            values = packed(data)
        elif field in parts:
            parts[field] = packed(data)
    roles, ids, kinds = parts[8].tolist(), np.cumsum(zigzag(parts[9])).tolist(), parts[10].tolist()
    if not len(roles) == len(ids) == len(kinds):
        raise Damaged
    members = [(KINDS[kind], member, block.strings[role]) for kind, member, role in zip(kinds, ids, roles)]
    into.relation(number, members, block.tags(keys, values))


_READERS: Mapping[int, Callable[[bytes, _Block, Elements], None]] = {1: _node, 2: _dense, 3: _way, 4: _relation}
