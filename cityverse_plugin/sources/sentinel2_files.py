"""The rasters of a Sentinel-2 product: as its metadata list them, else as they lie in its folder."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from xml.etree.ElementTree import Element  # built by `plain_xml`  # nosec B405

from ..twin.messages import Message, say
from .sentinel2_numbers import BANDS

_RASTER = re.compile(r"(?:.*_)?(B\d\d|B8A|SCL|TCI|AOT|WVP|VIS)(?:_(10|20|60)m)?(?:\.(?:jp2|tiff?))?", re.IGNORECASE)
#: Before December 2016 the masks' names have the tile behind what they are.
_OLD = re.compile(r".*_(SCL|TCI|AOT|WVP|VIS|CLD|SNW|DEM)_L2A_.*_(10|20|60)m(?:\.jp2)?", re.IGNORECASE)
_FOLDER = re.compile(r"R(10|20|60)m", re.IGNORECASE)
#: The square of the grid that a granule covers: 30STD.
_TILE = re.compile(r"(?:.*_)?T(\d\d[A-Z]{3})(?:_.*)?")
_ENDINGS = (".jp2", ".tif", ".tiff")
_MOST_LISTED = 4000
GRANULES = "GRANULE"


@dataclass(frozen=True)
class ProductFile:
    """A raster: name of the band or mask, cells [m], and its path below the product's folder."""

    name: str
    resolution: float
    path: PurePosixPath

    @property
    def granule(self) -> str:
        """The folder of its granule, "" outside of those."""
        parts = self.path.parts
        return parts[1] if len(parts) > 2 and parts[0] == GRANULES else ""


def listed(root: Element) -> Iterator[ProductFile]:
    """Yield the rasters that the metadata name: with their paths, before December 2016 without."""
    for element in (*root.iter("IMAGE_FILE"), *root.iter("IMAGE_FILE_2A")):
        yield from _file(PurePosixPath((element.text or "").strip()))
    for granule in (*root.iter("Granule"), *root.iter("Granules")):
        folder = PurePosixPath(GRANULES, granule.get("granuleIdentifier") or "-", "IMG_DATA")
        for element in (*granule.iter("IMAGE_ID"), *granule.iter("IMAGE_ID_2A")):
            for found in _file(PurePosixPath((element.text or "").strip())):
                size = f"R{found.resolution:g}m" if found.path.stem.lower().endswith("m") else ""
                yield ProductFile(found.name, found.resolution, folder / size / found.path)


def lying(folder: Path, pattern: str = f"{GRANULES}/*/IMG_DATA/**/*") -> Iterator[ProductFile]:
    """Yield the rasters that lie below a folder, where the metadata name none."""
    for number, path in enumerate(sorted(folder.glob(pattern))):
        if number < _MOST_LISTED:
            yield from _file(PurePosixPath(path.relative_to(folder).as_posix()))


def settled(folder: Path, files: Iterable[ProductFile]) -> list[ProductFile]:
    """Return files where they lie: people rename granules, put all files into one folder, and the like."""
    found = list(files)
    if all(isinstance(place_of(folder, file.path), Path) for file in found):
        return found
    elsewhere: dict[str, ProductFile] = {}
    for pattern in (f"{GRANULES}/*/IMG_DATA/**/*", "IMG_DATA/**/*", "R[126]0m/*", "*"):
        for file in lying(folder, pattern):
            elsewhere.setdefault(file.path.stem.lower(), file)
    return [
        file if isinstance(place_of(folder, file.path), Path) else _moved(file, elsewhere.get(_bare(file.path)))
        for file in found
    ]


def _moved(file: ProductFile, there: ProductFile | None) -> ProductFile:
    return file if there is None else replace(file, path=there.path)


def _bare(path: PurePosixPath) -> str:
    return re.sub(r"\.(jp2|tiff?)$", "", path.name.lower())


def tile_of(granule: str) -> str:
    """Return the square that a granule covers, its whole name where that does not tell."""
    match = _TILE.fullmatch(granule)
    return match.group(1) if match else granule


def place_of(folder: Path, path: PurePosixPath) -> Path | Message:
    """Return where a raster lies, or why it is nowhere."""
    if path.is_absolute() or ".." in path.parts or "\\" in str(path) or ":" in str(path):
        return say("Its file name “{file}” leads out of the folder.", file=str(path)[:80])
    for ending in ("", *_ENDINGS):
        place = folder / f"{path}{ending}"
        if place.suffix.lower() in _ENDINGS and place.is_file():
            return place
    return say("Its file “{file}” is not in the folder.", file=path.name)


def _file(path: PurePosixPath) -> Iterator[ProductFile]:
    match = _RASTER.fullmatch(path.name) or _OLD.fullmatch(path.name)
    if match is not None:
        name, cells = match.group(1).upper(), match.group(2)
        inside = _FOLDER.fullmatch(path.parent.name)
        cells = cells or (inside.group(1) if inside else None)
        native = next((entry[3] for entry in BANDS if entry[0] == name), 20.0)
        yield ProductFile(name, float(cells) if cells else native, path)
