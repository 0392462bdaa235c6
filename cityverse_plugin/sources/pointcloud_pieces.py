"""The list of the compressed pieces of a LAZ file, looked at before lazrs believes it.

lazrs takes the memory that the list speaks of at once, and ends the whole program where there is not so much. Layouts:
LASzip's record in the head (user "laszip encoded", number 22204), and the table of chunks behind the points.
"""

from __future__ import annotations

import os
import struct
from pathlib import Path
from typing import Any, BinaryIO

from ..twin.messages import Message, say
from .pointcloud_head import Head, unreadable

#: Compressor, coder, version, revision, options, points of a piece, special records and their place, number of items.
_LASZIP = struct.Struct("<HHBBHIIqqH")
_ITEM = struct.Struct("<HHH")
_PLACE = struct.Struct("<q")
_TABLE = struct.Struct("<II")
#: In place of the points of a piece where each has its own number, and of the place of a list that is told at the end.
_VARIABLE, _AT_THE_END = 0xFFFF_FFFF, -1
#: The compressor that stores layers, and how many each item has by its type; extra bytes (14) have one each.
_LAYERED, _LAYERS = 3, {10: 9, 11: 1, 12: 2, 13: 1}
#: A piece is decompressed as a whole.
_MOST_BYTES = 1 << 28


def check_pieces(path: Path, head: Head, laszip: bytes) -> None:
    """Refuse a file whose list of pieces cannot be that of its points.

    Parameters
    ----------
    laszip
        The record in the head that says how points are compressed.

    Raises
    ------
    CityVerseError
        It is damaged.
    Exception
        Of lazrs, which has errors of many kinds.
    """
    import lazrs

    if head.is_pointwise:
        _check_items(path, head, laszip)
        return
    points = _points_of_a_piece(path, head, laszip)
    with path.open("rb") as stream:
        stream.seek(head.data_start)
        (place,) = _PLACE.unpack(stream.read(_PLACE.size).ljust(_PLACE.size, b"\0"))
        size = stream.seek(0, os.SEEK_END)
        if place == _AT_THE_END:
            stream.seek(max(0, size - _PLACE.size))
            (place,) = _PLACE.unpack(stream.read(_PLACE.size).ljust(_PLACE.size, b"\0"))
        if not head.data_start < place <= size - _TABLE.size:
            raise _damaged(path)
        stream.seek(place)
        _, count = _TABLE.unpack(stream.read(_TABLE.size))
        if count > _most_pieces(head, points, place - head.data_start):
            raise _damaged(path)
        stream.seek(head.data_start)
        pieces: list[tuple[int, int]] = lazrs.read_chunk_table(stream, lazrs.LazVlr(laszip)) or []
        _check_sizes(path, head, pieces, place - head.data_start)
        _check_layers(path, head, laszip, stream, pieces)


def laszip_of(header: Any) -> bytes:
    """Return the record of LASzip from a header of laspy, empty where there is none."""
    return next((bytes(record.record_data) for record in header.vlrs.get("LasZipVlr")), b"")


def in_one_piece(laszip: bytes) -> bytes:
    """Return the record of points that are one after the other, such that lazrs looks for no pieces."""
    return laszip[:12] + (_VARIABLE - 1).to_bytes(4, "little") + laszip[16:]


def _points_of_a_piece(path: Path, head: Head, laszip: bytes) -> int:
    _check_items(path, head, laszip)
    points = int(_LASZIP.unpack_from(laszip)[6])
    if points != _VARIABLE and (not points or points * head.record_bytes > _MOST_BYTES):
        raise unreadable(path, _too_large(points))
    return points


def _check_items(path: Path, head: Head, laszip: bytes) -> None:
    """Refuse a record whose items are not those of the head's points."""
    if len(laszip) < _LASZIP.size:
        raise unreadable(path, say("its head does not say how its points are compressed"))
    listed = laszip[_LASZIP.size :][: _items(laszip)]
    sizes = [size for _, size, _ in _ITEM.iter_unpack(listed[: len(listed) // _ITEM.size * _ITEM.size])]
    if len(listed) != _items(laszip) or sum(sizes) != head.record_bytes:
        text = "compressed points have {bytes} bytes and those of its head {least}"
        raise unreadable(path, say(text, bytes=sum(sizes), least=head.record_bytes))


def _most_pieces(head: Head, points: int, room: int) -> int:
    """Return how many pieces there can be: the first point of each is stored as it is."""
    if points != _VARIABLE:
        return -(-head.points // points) + 1
    return min(head.points, room // head.record_bytes) + 1


def _check_sizes(path: Path, head: Head, pieces: list[tuple[int, int]], room: int) -> None:
    if sum(length for _, length in pieces) > room:
        raise _damaged(path)
    most = max((points for points, _ in pieces), default=0)
    if most * head.record_bytes > _MOST_BYTES:
        raise unreadable(path, _too_large(most))


def _check_layers(path: Path, head: Head, laszip: bytes, stream: BinaryIO, pieces: list[tuple[int, int]]) -> None:
    """Refuse pieces whose layers are longer than they; after its first point each tells how long its layers are."""
    if _LASZIP.unpack_from(laszip)[0] != _LAYERED:
        return
    count = sum(
        _LAYERS.get(kind, size) for kind, size, _ in _ITEM.iter_unpack(laszip[_LASZIP.size :][: _items(laszip)])
    )
    start = head.data_start + _PLACE.size
    for _, length in pieces:
        stream.seek(start + head.record_bytes + 4)
        told = stream.read(4 * count)
        layers = struct.unpack(f"<{len(told) // 4}I", told[: len(told) // 4 * 4])
        if length and head.record_bytes + 4 + 4 * count + sum(layers) > length:
            raise _damaged(path)
        start += length


def _items(laszip: bytes) -> int:
    """Return how many bytes the list of what a point is made of has."""
    return int(_LASZIP.unpack_from(laszip)[9]) * _ITEM.size


def _too_large(points: int) -> Message:
    return say("its points are compressed in pieces of {count}, which fill the memory", count=f"{points:,}")


def _damaged(path: Path) -> Exception:
    return unreadable(path, say("the list of its compressed pieces is damaged"))
