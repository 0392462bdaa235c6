"""LAS and LAZ point clouds as a stream of chunks.

Plain LAS 1.0 to 1.4 is read with numpy alone. Compressed files (LAZ, COPC) need laspy and lazrs, which are an optional
extra: without them a sentence says how to get them.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from ..engine.tiles import Progress, Stop, check
from ..twin.messages import CityVerseError, Message, say
from .pointcloud_head import Head, Overview, read_head, unreadable
from .pointcloud_pieces import check_pieces, in_one_piece, laszip_of

#: Points in memory at a time.
CHUNK = 500_000
#: Point formats from this one on have bytes of their own for flags and class.
_WIDE = 6


class Chunk(NamedTuple):
    """Some points.

    Parameters
    ----------
    x, y, z
        Coordinates, in units of the file's system.
    classes
        Class of each as the ASPRS numbers them: 2 is ground, 7 and 18 are noise.
    withheld
        Whether its maker says that it must not be used.
    """

    x: NDArray[np.float64]
    y: NDArray[np.float64]
    z: NDArray[np.float64]
    classes: NDArray[np.uint8]
    withheld: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.x)


class Cloud(Protocol):
    """An open point cloud, in one file or in many."""

    @property
    def path(self) -> Path:
        """The file or folder."""

    @property
    def head(self) -> Overview:
        """What is known before points are read."""

    def chunks(self, progress: Progress | None = None, cancelled: Stop | None = None) -> Iterator[Chunk]:
        """Yield all points; see `PointCloud.chunks`."""


class PointCloud:
    """An open point cloud of one file.

    Parameters
    ----------
    path
        A LAS, LAZ or COPC file.

    Raises
    ------
    CityVerseError
        It is none, or damaged.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.head: Head = read_head(path)

    def chunks(self, progress: Progress | None = None, cancelled: Stop | None = None) -> Iterator[Chunk]:
        """Yield all points, in the order of the file.

        Raises
        ------
        CityVerseError
            It ends early, is damaged, or is compressed and laspy is not there.
        Cancelled
            `cancelled` said so.
        """
        done = 0
        for chunk in self._compressed() if self.head.is_compressed else self._plain():
            check(cancelled)
            done += len(chunk)
            yield chunk
            if progress:
                progress(done / max(1, self.head.points))

    def _plain(self) -> Iterator[Chunk]:
        head, size = self.head, self.head.record_bytes
        with self.path.open("rb") as stream:
            stream.seek(head.data_start)
            for done in range(0, head.points, CHUNK):
                count = min(CHUNK, head.points - done)
                raw = np.frombuffer(stream.read(count * size), dtype=np.uint8)
                if len(raw) < count * size:
                    raise unreadable(self.path, _ended(done + len(raw) // size, head.points))
                yield self._decode(raw.reshape(count, size))

    def _decode(self, records: NDArray[np.uint8]) -> Chunk:
        whole = np.ascontiguousarray(records[:, :12]).view("<i4").astype(np.float64)
        places = whole * np.array(self.head.scale) + np.array(self.head.offset)
        if self.head.point_format >= _WIDE:
            classes, withheld = records[:, 16].copy(), (records[:, 15] & 4) > 0
        else:
            classes, withheld = records[:, 15] & np.uint8(31), (records[:, 15] & 128) > 0
        return Chunk(places[:, 0], places[:, 1], places[:, 2], classes, withheld)

    def _compressed(self) -> Iterator[Chunk]:
        return map(_chunk, self.laspy_chunks())

    def laspy_chunks(self) -> Iterator[Any]:
        """Yield all points as laspy has them, without times and other things that nobody here looks at.

        See `chunks` for the errors.
        """
        laspy, done = laspy_for(self.path), 0
        try:
            # the decoder of damaged times calls itself until its stack is full
            wanted = laspy.DecompressionSelection.base().decompress_z().decompress_classification()
            wanted = wanted.decompress_flags().decompress_intensity().decompress_rgb()
            with laspy.open(str(self.path), decompression_selection=wanted) as reader:
                if self.head.is_compressed:
                    laszip = laszip_of(reader.header)
                    check_pieces(self.path, self.head, laszip)
                    if self.head.is_pointwise:
                        reader.header.vlrs.get("LasZipVlr")[0].record_data = in_one_piece(laszip)
                for points in reader.chunk_iterator(CHUNK):
                    done += len(points)
                    yield points
        except CityVerseError:
            raise
        except BaseException as error:
            # lazrs and laspy have errors of many kinds for damaged files, and panics, which are no `Exception`
            if not isinstance(error, Exception) and type(error).__name__ != "PanicException":
                raise
            reason = say(
                "after point {done} of {count} it cannot be decompressed ({why})",
                done=f"{done:,}",
                count=f"{self.head.points:,}",
                why=str(error)[:120] or type(error).__name__,
            )
            raise unreadable(self.path, reason) from None
        if done < self.head.points:
            raise unreadable(self.path, _ended(done, self.head.points))


def _chunk(points: Any) -> Chunk:
    x, y, z = (np.asarray(axis, dtype=np.float64) for axis in (points.x, points.y, points.z))
    classes = np.asarray(points.classification, dtype=np.uint8)
    return Chunk(x, y, z, classes, np.asarray(points.withheld, dtype=bool))


def laspy_for(path: Path) -> Any:
    """Return laspy, imported when it is needed.

    Raises
    ------
    CityVerseError
        It is not there; the message says how to get it.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what laspy itself imports
            import laspy
            import lazrs  # noqa: F401 - laspy finds it by itself, and says little where it is not there
    except ImportError:
        text = (
            "“{file}” is compressed (LAZ). To read it, laspy and lazrs are needed, which are not there: in the Python"
            " of QGIS run “python -m pip install laspy[lazrs]” and start QGIS again, or decompress the file to LAS."
        )
        raise CityVerseError(say(text, file=path.name)) from None
    return laspy


def has_laspy() -> bool:
    """Whether compressed files can be read here."""
    try:
        laspy_for(Path())
    except CityVerseError:
        return False
    return True


def _ended(done: int, count: int) -> Message:
    return say("it ends after point {done} of {count}", done=f"{done:,}", count=f"{count:,}")
