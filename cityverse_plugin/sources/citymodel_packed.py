"""City models that are packed with gzip, bzip2 or zip: unpacked into a temporary folder, then read as ever."""

from __future__ import annotations

import re
import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import Any

from ..engine.tiles import Progress, Stop, check
from ..twin.messages import CityVerseError, Message, say
from .account import Account
from .citymodel import Batch, Model, Survey, Wish
from .unpacking import unpacked

_ZIP, _GZIP, _BZIP2 = b"PK\x03\x04", b"\x1f\x8b", b"BZh"
_ENDINGS = (".json", ".jsonl", ".cityjson", ".gml", ".xml", ".citygml")
_MODEL = re.compile(rb'"CityJSON|"CityObjects"\s*:|<([\w.-]+:)?CityModel[\s>]')
#: What is not put into the name of an unpacked file, and how long it may be.
_STRANGE, _LONGEST = re.compile(r"[^\w. -]"), 100
_HEAD, _BLOCK = 1 << 16, 1 << 20
#: Files of an archive that are looked into, and those that a sentence names.
_MOST_FILES, _MOST_NAMED = 200, 5
#: Share of the work after which a file is unpacked; how much larger text is than packed text; room left on the disk.
_UNPACKED, _LARGER, _ROOM = 0.2, 10, 1 << 28


def is_packed(head: bytes) -> bool:
    """Whether the first bytes of a file are those of something packed."""
    return head.startswith((_ZIP, _GZIP, _BZIP2))


def models_in(path: Path) -> list[str]:
    """Return the names of the city models in a zip archive, none in any other file."""
    if not _is_zip(path):
        return []
    try:
        with zipfile.ZipFile(path) as archive:
            names = [info for info in archive.infolist() if info.filename.lower().endswith(_ENDINGS)]
            return [info.filename for info in names[:_MOST_FILES] if _MODEL.search(_head(archive, info))]
    except (OSError, zipfile.BadZipFile):
        return []


def _is_zip(path: Path) -> bool:
    with path.open("rb") as stream:
        return stream.read(len(_ZIP)) == _ZIP


def size_of(path: Path) -> int:
    """Return how many bytes a city model has, about, when it is unpacked."""
    size = path.stat().st_size
    with path.open("rb") as stream:
        return size * _LARGER if is_packed(stream.read(4)) else size


class Packed:
    """A packed city model; see `citymodel.Model`.

    Parameters
    ----------
    path
        The file.
    open_model
        Opens what is in it.
    """

    def __init__(self, path: Path, open_model: Callable[[Path], Model]) -> None:
        self._path, self._open = path, open_model
        self.survey = Survey("", path.name)

    def read(
        self, wish: Wish, account: Account, progress: Progress | None = None, cancelled: Stop | None = None
    ) -> Iterator[Batch]:
        """Yield the objects; see `Model.read`."""

        def part(start: float, end: float) -> Progress | None:
            return None if progress is None else lambda done: progress(start + (end - start) * done)

        with tempfile.TemporaryDirectory(prefix="cityverse-") as folder:
            model = self._open(self._unpack(Path(folder), part(0, _UNPACKED), cancelled))
            self.survey = model.survey
            yield from model.read(wish, account, part(_UNPACKED, 1), cancelled)

    def _unpack(self, folder: Path, progress: Progress | None, cancelled: Stop | None) -> Path:
        with self._stream() as (name, read, share):
            target = folder / name
            most, done = max(0, shutil.disk_usage(folder).free - _ROOM), 0
            with target.open("wb") as out:
                while block := read(_BLOCK):
                    check(cancelled)
                    done += len(block)
                    if done > most:
                        text = "“{file}” needs more room unpacked than this disk has: {size} MB are free."
                        raise CityVerseError(say(text, file=self._path.name, size=most >> 20))
                    out.write(block)
                    if progress:
                        progress(share(done))
        return target

    @contextmanager
    def _stream(self) -> Iterator[tuple[str, Callable[[int], bytes], Callable[[int], float]]]:
        """Lend the name of what is packed, what reads it, and what tells the share that so many bytes are."""
        if not _is_zip(self._path):
            with unpacked(self._path) as stream:
                yield self._path.stem or "model", stream.read, lambda _done: stream.share
            return
        name = self._only_model()
        try:
            with zipfile.ZipFile(self._path) as archive, archive.open(name) as inside:
                size = max(1, archive.getinfo(name).file_size)
                yield (
                    _STRANGE.sub("_", PurePosixPath(name).name)[-_LONGEST:],
                    inside.read,
                    lambda done: min(1.0, done / size),
                )
        except (OSError, EOFError, RuntimeError, NotImplementedError, zipfile.BadZipFile, zlib.error) as error:
            text = "“{name}” in “{file}” cannot be unpacked: {reason}. Unpack it with another program, or get it again."
            raise CityVerseError(say(text, name=name, file=self._path.name, reason=str(error))) from None

    def _only_model(self) -> str:
        names = models_in(self._path)
        if len(names) == 1:
            return names[0]
        raise CityVerseError(_which(self._path.name, names))


def _which(file: str, names: list[str]) -> Message:
    if not names:
        text = "“{file}” is no 3D city model, but an archive that holds none: take CityJSON, CityJSONSeq or CityGML."
        return say(text, file=file)
    named = ", ".join(names[:_MOST_NAMED]) + (", …" if len(names) > _MOST_NAMED else "")
    text = "There are {count} city models in the archive “{file}”: {names}. Unpack it, and choose one."
    return say(text, count=len(names), file=file, names=named)


def _head(archive: zipfile.ZipFile, info: Any) -> bytes:
    try:
        with archive.open(info) as inside:
            return inside.read(_HEAD)
    except (OSError, EOFError, RuntimeError, NotImplementedError, zipfile.BadZipFile, zlib.error):
        return b""
