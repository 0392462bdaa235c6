"""GeoTIFF and JPEG 2000 on the web of which only what is needed comes to this machine.

GDAL never meets the network: a copy with holes is made here, of the directories and of the pieces that a window
touches, fetched by whatever the caller brings (QGIS's proxy and authorities, the limits of who may lead where, tokens
that no log sees); GDAL then reads that copy with the one driver that its first bytes are of.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO
from urllib.parse import unquote, urlsplit

from ..engine.executors import local
from ..engine.raster import FROM_OTHERS, Raster, open_raster
from ..engine.tiles import Tile, in_order
from ..twin.messages import CityVerseError, say
from .fetching_line import Patience, patiently
from .imagery_places import Progress, Stop
from .jp2_layout import Jp2Image, is_jp2, read_jp2
from .stac_signing import Signer
from .tiff_layout import Directory, read_directories
from .web import Ask, Denied, Piece, Web, piece

JPEG_2000 = ("JP2OpenJPEG",)
#: Bytes that are asked for at least, and at most at a time.
_BLOCK, _MOST_BLOCKS = 1 << 14, 256
#: Requests at a time.
_LANES = 4
_HEAD = 4
_PATIENCE = Patience(first=0.5)
#: More than this is not fetched for one file.
MOST_BYTES = 4 << 30


class RemotePlaces:
    """Opens https addresses, and files of this machine where a place is none.

    Parameters
    ----------
    web
        Asks the network.
    folder
        Where the copies go; the caller removes it.
    signer
        Adds the tokens that some storages want; one for the Planetary Computer unless given.
    patience
        How often a storage that fails for now is asked again.
    """

    def __init__(self, web: Web, folder: Path, signer: Signer | None = None, patience: Patience = _PATIENCE) -> None:
        self._web, self._folder, self._patience = web, folder, patience
        self._signer = signer or Signer(lambda url: web.json(Ask(url)))
        self._copies: dict[str, _Copy] = {}

    def open(self, place: str) -> Raster:
        """Open a raster; of one on the web, only the directories are fetched."""
        if "://" not in place:
            return open_raster(Path(place), (*FROM_OTHERS, *JPEG_2000))
        copy = self._copy(place)
        return open_raster(copy.path, copy.drivers)

    def ready(self, place: str, window: Tile, progress: Progress = None, cancelled: Stop = None, /) -> Raster:
        """Open a raster, the pieces under a window fetched."""
        if "://" in place:
            self._copy(place).bring(window, progress, cancelled)
        return self.open(place)

    def _copy(self, place: str) -> _Copy:
        if place not in self._copies:
            name = re.sub(r"[^A-Za-z0-9._-]+", "-", unquote(urlsplit(place).path.rpartition("/")[2]))[-80:].lstrip(".-")
            home = self._folder / str(len(self._copies))
            home.mkdir(parents=True, exist_ok=True)
            self._copies[place] = _Copy(self, place, home / (name or "image.tif"))
        return self._copies[place]

    def piece(self, url: str, first: int, count: int, name: str, cancelled: Stop = None) -> Piece:
        """Ask for bytes, patiently; where the storage refuses a token, a new one is tried once."""

        def once(signed: str) -> Piece:
            return piece(self._web, Ask(signed), first, count, name)

        def renewed() -> Piece:
            signed = self._signer.signed(url)
            try:
                return once(signed)
            except Denied:
                if not self._signer.forget(url, signed):
                    raise
                return once(self._signer.signed(url))

        return patiently(renewed, lambda: 0, self._patience, cancelled or (lambda: False))


class _Copy:
    """A file with holes: the blocks that were fetched lie where they belong."""

    def __init__(self, places: RemotePlaces, url: str, path: Path) -> None:
        self.path = path
        self._places, self._url = places, url
        self._there: set[int] = set()
        head = places.piece(url, 0, _HEAD * _BLOCK, path.name)
        self._total = max(head.total, len(head.data))
        with path.open("wb") as file:
            file.truncate(self._total)
            self._put(file, 0, head.data)
        self._stop: Stop = None
        pictures = is_jp2(head.data)
        self.drivers = JPEG_2000 if pictures else FROM_OTHERS
        self._layout: Sequence[Directory | Jp2Image] = (
            [read_jp2(self._read, self._total, path.name)]
            if pictures
            else list(read_directories(self._read, path.name, self._total))
        )

    def bring(self, window: Tile, progress: Progress, cancelled: Stop) -> None:
        """Fetch the pieces of the full image, and of its mask, under a window."""
        full = self._layout[0]
        self._stop = cancelled
        images = [image for image in self._layout if image is full or _masks(image, full)]
        # GDAL looks at the four bytes around the pieces of a cloud-optimised file
        parts = [(max(0, first - 4), size + 8) for image in images for first, size in image.pieces(window)]
        blocks = {block for part in parts for block in self._blocks(*part)} - self._there
        if len(blocks) * _BLOCK > MOST_BYTES:
            raise CityVerseError(
                say("{size} GB of “{file}” would be fetched, and the limit is {most} GB. Choose a smaller EXTENT.",
                    size=f"{len(blocks) * _BLOCK / 1e9:.1f}", file=self.path.name, most=f"{MOST_BYTES / 1e9:.1f}")
            )  # fmt: skip
        self._fetch(blocks, progress, cancelled)

    def _read(self, first: int, count: int) -> bytes:
        self._fetch(set(self._blocks(first, count)) - self._there, None, self._stop)
        with self.path.open("rb") as file:
            file.seek(first)
            return file.read(count)

    def _blocks(self, first: int, count: int) -> range:
        return range(first // _BLOCK, -(-min(first + count, self._total) // _BLOCK))

    def _fetch(self, blocks: Iterable[int], progress: Progress, cancelled: Stop) -> None:
        wanted = sorted(blocks)
        done = 0
        # In threads, so that a cancel is heard while a slow server sends; what still comes then is dropped
        with local(_LANES) as lanes:
            items = ((run, run) for run in _runs(wanted))
            for (first, count), data in in_order(self._ask, items, lanes, cancelled, abandon=True):
                with self.path.open("rb+") as file:
                    self._put(file, first * _BLOCK, data)
                done += count
                if progress is not None:
                    progress(done / len(wanted))

    def _ask(self, run: tuple[int, int]) -> bytes:
        first, count = run
        data = self._places.piece(self._url, first * _BLOCK, count * _BLOCK, self.path.name, self._stop).data
        if len(data) < min(count * _BLOCK, self._total - first * _BLOCK):
            raise CityVerseError(
                say("“{file}” changed or broke off at byte {place} while it was fetched. Try again.",
                    file=self.path.name, place=first * _BLOCK + len(data))
            )  # fmt: skip
        return data

    def _put(self, file: BinaryIO, first: int, data: bytes) -> None:
        data = data[: self._total - first]
        try:
            file.seek(first)
            file.write(data)
        except OSError as error:
            raise CityVerseError(
                say("“{file}” cannot be kept on this machine: {reason}. Make room on the disk.",
                    file=self.path.name, reason=error.strerror or "")
            ) from error  # fmt: skip
        end = first + len(data)
        self._there.update(range(first // _BLOCK, -(-end // _BLOCK) if end == self._total else end // _BLOCK))


def _masks(image: Directory | Jp2Image, full: Directory | Jp2Image) -> bool:
    return image.is_mask and (image.width, image.height) == (full.width, full.height)


def _runs(blocks: list[int]) -> Iterator[tuple[int, int]]:
    """Yield first and number of blocks that lie side by side, few enough to be asked for at a time."""
    start = 0
    for place in range(1, len(blocks) + 1):
        broken = place == len(blocks) or blocks[place] != blocks[place - 1] + 1
        if broken or place - start >= _MOST_BLOCKS:
            yield blocks[start], place - start
            start = place
