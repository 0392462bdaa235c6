"""What the head of a LAS or LAZ file says: how many points, where, in which system, and how they are stored."""

from __future__ import annotations

import math
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from ..engine.gdal_errors import attempt, collected
from ..twin.messages import CityVerseError, Message, say
from .citymodel_crs import believed, is_geocentric, known_crs, metres_of_heights
from .citymodel_shapes import FARTHEST
from .tiny_tiff import tiny_tiff

_HEAD = struct.Struct("<4sHH16sBB32s32sHHHIIBHI20s3d3d6d")
_WIDE_COUNT = struct.Struct("<Q")
_RECORD = struct.Struct("<H16sHH32s")
#: Least bytes of a point in each format.
_SIZES = (20, 28, 26, 34, 57, 63, 30, 36, 38, 59, 67)
_POINTWISE = b"\x01\x00"
_GEOTIFF, _DOUBLES, _TEXTS, _WKT = 34735, 34736, 34737, 2112
_PROJECTED, _GEOGRAPHIC, _VERTICAL, _VERTICAL_UNIT = 3072, 2048, 4096, 4099
#: Units of length by their EPSG code [m]: metre, foot, US survey foot.
_UNITS = {9001: 1.0, 9002: 0.3048, 9003: 1200 / 3937}
_USER_DEFINED = 32767
_MOST_RECORDS = 1000
#: Between these lies the surface of the Earth, from its centre [m].
_NEAR, _FAR = 6.3e6, 6.4e6
#: Bytes of the head of a record after the points.
_FURTHER = 60
#: Where the head says where waveforms begin, from LAS 1.3 on.
_WAVES = 227


@dataclass(frozen=True)
class Overview:
    """What is known of a point cloud before its points are read, however they are stored.

    Parameters
    ----------
    points
        How many there are.
    bounds
        Smallest x, y and z, largest x, y and z, as the file says.
    crs
        Authority code or WKT, "" where the file names none.
    metres
        How many metres a unit of the heights is, None where nothing is said of it.
    """

    points: int
    bounds: tuple[float, float, float, float, float, float]
    crs: str
    metres: float | None


@dataclass(frozen=True)
class Head(Overview):
    """What the head of a LAS or LAZ file says.

    Parameters
    ----------
    version
        For instance "1.4".
    point_format, record_bytes, data_start
        How and where points are stored.
    scale, offset
        Of x, y and z.
    is_compressed, is_copc
        Whether it is LAZ, and whether it is cloud-optimised.
    is_pointwise
        Whether points are compressed one after the other, as LASzip did before version 2.
    """

    version: str
    point_format: int
    record_bytes: int
    data_start: int
    scale: tuple[float, float, float]
    offset: tuple[float, float, float]
    is_compressed: bool
    is_copc: bool
    is_pointwise: bool = False


def read_head(path: Path) -> Head:
    """Read the head of a file.

    Raises
    ------
    CityVerseError
        It is no LAS or LAZ, or its head makes no sense.
    """
    try:
        with path.open("rb") as stream:
            return _read(path, stream, path.stat().st_size)
    except OSError as error:
        text = "“{file}” cannot be read: {reason}. Check the path."
        raise CityVerseError(say(text, file=str(path), reason=error.strerror or str(error))) from None


def _read(path: Path, stream: BinaryIO, size: int) -> Head:
    raw = stream.read(_HEAD.size)
    if raw[:4] != b"LASF":
        raise unreadable(path, say("it does not begin as LAS and LAZ do") if raw else say("it is empty"))
    if len(raw) < _HEAD.size:
        raise unreadable(path, say("it ends in its head"))
    fields = _HEAD.unpack(raw)
    major, minor = fields[4:6]
    head_bytes, start, records, kind, record_bytes, count = fields[10:16]
    scale, offset = fields[17:20], fields[20:23]
    high_x, low_x, high_y, low_y, high_z, low_z = fields[23:29]
    if minor >= 4 and head_bytes >= 375:
        stream.seek(247)
        count = _WIDE_COUNT.unpack(stream.read(8).ljust(8, b"\0"))[0] or count
    point_format, is_compressed = kind & 63, bool(kind & 192)
    further = _further(stream) if minor >= 4 and head_bytes >= 375 else 0
    if is_compressed and (records * _RECORD.size > max(0, start - head_bytes) or further * _FURTHER > size):
        # laspy would read all of them, whatever the number says
        text = "its head speaks of {count} records before and {further} after its points, for which there is no room"
        raise unreadable(path, say(text, count=f"{records:,}", further=f"{further:,}"))
    if not is_compressed and not further:
        count = _lying(stream, minor, max(0, size - start), record_bytes, count)
    texts = dict(_records(stream, head_bytes, records, start))
    crs, metres = _system(texts)
    corners = (low_x, low_y, low_z), (high_x, high_y, high_z)
    if is_geocentric(crs):
        if any(_NEAR <= math.hypot(*corner) <= _FAR for corner in corners):
            text = (
                "its points are counted from the centre of the Earth (geocentric): reproject them, for instance to UTM"
            )
            raise unreadable(path, say(text))
        crs, metres = "", None  # no place on Earth is there: the head says what is not so
    head = Head(
        count, (low_x, low_y, low_z, high_x, high_y, high_z),
        believed(crs, (low_x, low_y, high_x, high_y)), metres,
        f"{major}.{minor}", point_format, record_bytes, start, scale, offset, is_compressed, "copc" in texts,
        texts.get("laszip", b"")[:2] == _POINTWISE,
    )  # fmt: skip
    _check(path, head, major, size)
    return head


def _lying(stream: BinaryIO, minor: int, room: int, record_bytes: int, count: int) -> int:
    """Return how many points there are: as many as fill the file exactly, where its head says fewer or none.

    Programs that were stopped have written their points and not how many these are.
    """
    stream.seek(_WAVES)
    waves = int.from_bytes(stream.read(8), "little") if minor >= 3 else 0
    if waves or not record_bytes or room % record_bytes:
        return count
    return max(count, room // record_bytes)


def _further(stream: BinaryIO) -> int:
    """Return how many records follow the points."""
    stream.seek(243)
    return int.from_bytes(stream.read(4), "little")


def _check(path: Path, head: Head, major: int, size: int) -> None:
    if major != 1 or head.point_format >= len(_SIZES):
        text = "it is LAS {version} with points of format {format}: versions 1.0 to 1.4 with formats 0 to 10 are read"
        raise unreadable(path, say(text, version=head.version, format=head.point_format))
    if head.record_bytes < _SIZES[head.point_format]:
        text = "its points have {bytes} bytes, format {format} needs {least}"
        least = _SIZES[head.point_format]
        raise unreadable(path, say(text, bytes=head.record_bytes, format=head.point_format, least=least))
    if not head.points:
        raise unreadable(path, say("it holds no points"))
    numbers = (*head.scale, *head.offset, *head.bounds)
    if not all(math.isfinite(number) for number in numbers) or 0.0 in head.scale or not _are_places(head):
        raise unreadable(path, say("the scale, offset or bounds in its head are no numbers"))
    low, high = head.bounds[:3], head.bounds[3:]
    if any(a > b for a, b in zip(low, high)) or any(abs(number) > FARTHEST for number in head.bounds):
        raise unreadable(path, say("the bounds in its head, {low} to {high}, are no place on Earth",
                                   low=_shown(low), high=_shown(high)))  # fmt: skip
    there = (size - head.data_start) // head.record_bytes
    if not head.is_compressed and there < head.points:
        text = "it ends after point {done} of {count}"
        raise unreadable(path, say(text, done=f"{max(0, there):,}", count=f"{head.points:,}"))
    if head.data_start >= size:
        raise unreadable(path, say("it ends before its points"))


def _are_places(head: Head) -> bool:
    """Whether no number of a point can come out as one that is none."""
    return all(abs(number) <= FARTHEST for number in (*head.scale, *head.offset))


def _records(stream: BinaryIO, place: int, count: int, end: int) -> list[tuple[str, bytes]]:
    """Return the records that say of which system the coordinates are, and whether it is COPC."""
    found = []
    for _ in range(min(count, _MOST_RECORDS)):
        stream.seek(place)
        raw = stream.read(_RECORD.size)
        if len(raw) < _RECORD.size or place >= end:
            break
        _, user, number, length, _ = _RECORD.unpack(raw)
        name = user.rstrip(b"\0")
        if name == b"LASF_Projection" and number in (_GEOTIFF, _DOUBLES, _TEXTS, _WKT):
            found.append((str(number), stream.read(length)))
        elif name == b"laszip encoded":
            found.append(("laszip", stream.read(length)))
        elif name == b"copc":
            found.append(("copc", b""))
        place += _RECORD.size + length
    return found


def _system(texts: dict[str, bytes]) -> tuple[str, float | None]:
    """Return the system, and how many metres a unit of its heights is."""
    wkt = texts.get(str(_WKT), b"").rstrip(b"\0").decode("utf-8", "replace").strip()
    crs = known_crs(wkt)
    if crs:
        return crs, metres_of_heights(crs)
    keys = texts.get(str(_GEOTIFF), b"")
    numbers = struct.unpack(f"<{len(keys) // 2}H", keys[: len(keys) // 2 * 2])
    stated = {numbers[at]: numbers[at + 3] for at in range(4, len(numbers) - 3, 4) if numbers[at + 1] == 0}
    codes = {key: code for key, code in stated.items() if code and code != _USER_DEFINED}
    code = codes.get(_PROJECTED) or codes.get(_GEOGRAPHIC)
    crs = known_crs(f"EPSG:{code}") if code and stated.get(_PROJECTED) != _USER_DEFINED else ""
    if not crs and stated:
        crs = _described(numbers, texts)
    metres = _UNITS.get(codes.get(_VERTICAL_UNIT, 0))
    if metres is None and code and _VERTICAL in codes:
        metres = metres_of_heights(f"EPSG:{code}+{codes[_VERTICAL]}")
    return crs, metres


def _described(keys: tuple[int, ...], texts: dict[str, bytes]) -> str:
    """Return the system that keys describe by its parts, as GeoTIFF does: GDAL reads them."""
    doubles = texts.get(str(_DOUBLES), b"")
    numbers = struct.unpack(f"<{len(doubles) // 8}d", doubles[: len(doubles) // 8 * 8])
    words = texts.get(str(_TEXTS), b"").rstrip(b"\0") + b"\0"
    more = [(_GEOTIFF, 3, keys), (_DOUBLES, 12, numbers or (0.0,)), (_TEXTS, 2, (words,))]
    with tiny_tiff(1, b"\0", more=more) as dataset, collected() as failures:
        system = attempt(dataset.GetSpatialRef, failures) if dataset is not None else None
        if system is None or not (system.IsProjected() or system.IsGeographic()):
            return ""
        return known_crs(str(attempt(system.ExportToWkt, failures) or ""))


def unreadable(path: Path, reason: Message) -> CityVerseError:
    """Return the error of a file that cannot be read."""
    text = "“{file}” is not a point cloud that can be read: {reason}. Get it again from its source."
    return CityVerseError(say(text, file=path.name, reason=reason))


def _shown(numbers: tuple[float, ...]) -> str:
    return ", ".join(f"{number:g}" for number in numbers)
