"""Sentinel-2 products: a .SAFE folder of JPEG 2000 files with its metadata (MTD_MSIL1C.xml or MTD_MSIL2A.xml)."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath
from xml.etree.ElementTree import Element  # built by `plain_xml`  # nosec B405

from ..twin.canonical import parse_time
from ..twin.messages import CityVerseError, Message, say
from .account import LeftOut
from .imagery import REFLECTANCE, TOP_OF_ATMOSPHERE, CloudMask, Scene, SceneBand
from .plain_xml import read_xml, text_of

#: Band by its number in the metadata: name, common name (STAC's extension eo), centre [µm] of Sentinel-2A's (those of
#: 2B and 2C differ by up to 17 nm, and the metadata state them), native cells [m]. ESA, Sentinel-2 Spectral Response
#: Functions (S2-SRF, COPE-GSEG-EOPG-TN-15-0007).
BANDS = (
    ("B01", "coastal", 0.443, 60.0), ("B02", "blue", 0.492, 10.0), ("B03", "green", 0.560, 10.0),
    ("B04", "red", 0.665, 10.0), ("B05", "rededge071", 0.704, 20.0), ("B06", "rededge075", 0.741, 20.0),
    ("B07", "rededge078", 0.783, 20.0), ("B08", "nir", 0.833, 10.0), ("B8A", "nir08", 0.865, 20.0),
    ("B09", "nir09", 0.945, 60.0), ("B10", "cirrus", 1.374, 60.0), ("B11", "swir16", 1.614, 20.0),
    ("B12", "swir22", 2.202, 20.0),
)  # fmt: skip
#: Classes of the scene classification (SCL) that hide the ground: no data 0, saturated or defective 1, cloud shadow 3,
#: cloud of medium 8 and high 9 probability, thin cirrus 10. The others: dark area 2, vegetation 4, not vegetated 5,
#: water 6, unclassified 7, snow 11. ESA, Sentinel-2 Level-2A Product Definition Document.
HIDING_CLASSES = (0, 1, 3, 8, 9, 10)
HIDES = say("clouds, cirrus, cloud shadows, and defective cells")

_RASTER = re.compile(r"(?:.*_)?(B\d\d|B8A|SCL|TCI|AOT|WVP)(?:_(10|20|60)m)?(?:\.(?:jp2|tiff?))?", re.IGNORECASE)
_ENDINGS = (".jp2", ".tif", ".tiff")
_ROOT = re.compile(r"Level-(1C|2A)_User_Product")
_MOST_LISTED = 4000


@dataclass(frozen=True)
class _File:
    name: str
    resolution: float
    path: PurePosixPath


def read_sentinel2(path: Path) -> Scene:
    """Describe the product of a metadata file.

    Raises
    ------
    CityVerseError
        The metadata cannot be read, are of another kind, or name no bands.
    """
    root = read_xml(path)
    kind = _ROOT.fullmatch(root.tag)
    if kind is None:
        raise _wrong(path, say("it begins with <{tag}>", tag=root.tag[:60]))
    files = list(_listed(root)) or list(_found(path.parent))
    numbers = _Numbers(path, root)
    bands = _bands(path.parent, files, numbers)
    if not bands:
        raise _wrong(path, say("it names no bands. Products from before December 2016 hold them in several granules"))
    start, end = _moment(root, "PRODUCT_START_TIME"), _moment(root, "PRODUCT_STOP_TIME")
    name = text_of(root, "PRODUCT_URI") or text_of(root, "PRODUCT_URI_2A") or text_of(root, "PRODUCT_URI_1C")
    return Scene(
        name=(name or path.parent.name).removesuffix(".SAFE"),
        place=str(path),
        role="imagery.optical",
        reason=say("Its metadata are those of a Sentinel-2 product."),
        bands=bands,
        clouds=_clouds(path.parent, files),
        others=tuple(_others(files)),
        start=start,
        end=end if end != start else None,
        dated=say("The time is that of the product's sensing, from “{file}”.", file=path.name)
        if start
        else Message(""),
        platform=text_of(root, "SPACECRAFT_NAME", "Sentinel-2"),
        level=f"L{kind.group(1)}",
        cloud_cover=numbers.number("Cloud_Coverage_Assessment"),
    )


def is_sentinel2(path: Path) -> bool:
    """Whether a file is such metadata, by what is in it."""
    try:
        with path.open("rb") as stream:
            head = stream.read(4096)
    except OSError:
        return False
    return b"User_Product" in head and head.lstrip(b"\xef\xbb\xbf \r\n")[:1] == b"<"


class _Numbers:
    """Scale, offset and the like."""

    def __init__(self, path: Path, root: Element) -> None:
        self._path, self._root = path, root
        surface = self.number("BOA_QUANTIFICATION_VALUE")
        self.quantification = surface or self.number("QUANTIFICATION_VALUE")
        if not self.quantification or self.quantification < 0:
            raise _wrong(path, say("it has no QUANTIFICATION_VALUE"))
        self.is_surface = surface is not None
        self._offset_name = "BOA_ADD_OFFSET" if surface else "RADIO_ADD_OFFSET"
        self.empty = tuple(self._special())

    def number(self, name: str) -> float | None:
        """Return the number in the first element with a name, None without one."""
        text = text_of(self._root, name)
        return self._checked(name, text) if text else None

    def scaling(self, band: int) -> tuple[float, float]:
        """Return scale and offset to reflectance: (value + offset) / quantification."""
        offset = 0.0
        for element in self._root.iter(self._offset_name):
            if element.get("band_id") == str(band):
                offset = self._checked(self._offset_name, (element.text or "").strip())
        quantification = float(self.quantification or 1.0)
        return 1.0 / quantification, offset / quantification

    def wavelength(self, band: int) -> float | None:
        """Return the centre [µm] that the metadata state."""
        for element in self._root.iter("Spectral_Information"):
            if element.get("bandId") == str(band):
                text = text_of(element, "CENTRAL")
                return self._checked("CENTRAL", text) / 1000.0 if text else None
        return None

    def _special(self) -> Iterator[float]:
        for element in self._root.iter("Special_Values"):
            text = text_of(element, "SPECIAL_VALUE_INDEX")
            if text:
                yield self._checked("SPECIAL_VALUE_INDEX", text)

    def _checked(self, name: str, text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            value = math.nan
        if not math.isfinite(value):
            raise _wrong(self._path, say("{key} is “{value}” and no number", key=name, value=text[:40]))
        return value


def _listed(root: Element) -> Iterator[_File]:
    """Yield the rasters that the metadata name."""
    for element in (*root.iter("IMAGE_FILE"), *root.iter("IMAGE_FILE_2A")):
        found = _file(PurePosixPath((element.text or "").strip()))
        if found is not None:
            yield found


def _found(folder: Path) -> Iterator[_File]:
    """Yield the rasters that lie below a folder, where the metadata name none."""
    for number, path in enumerate(sorted(folder.glob("GRANULE/*/IMG_DATA/**/*"))):
        found = _file(PurePosixPath(path.relative_to(folder).as_posix())) if number < _MOST_LISTED else None
        if found is not None:
            yield found


def _file(path: PurePosixPath) -> _File | None:
    match = _RASTER.fullmatch(path.name)
    if match is None:
        return None
    name, cells = match.group(1).upper(), match.group(2)
    native = next((entry[3] for entry in BANDS if entry[0] == name), 20.0)
    return _File(name, float(cells) if cells else native, path)


def _bands(folder: Path, files: list[_File], numbers: _Numbers) -> tuple[SceneBand, ...]:
    """Return the bands, each at its finest resolution; where a finest file is missing, the next one is taken."""
    found = []
    for number, (name, common, wavelength, _) in enumerate(BANDS):
        own = sorted((file for file in files if file.name == name), key=lambda file: file.resolution)
        places = [(file, _place(folder, file.path)) for file in own]
        there = next(((file, place) for file, place in places if isinstance(place, Path)), None)
        chosen = there or (places[0] if places else None)
        if chosen is None:
            continue
        file, place = chosen
        scale, offset = numbers.scaling(number)
        found.append(
            SceneBand(
                id=name,
                place=str(place) if isinstance(place, Path) else "",
                common_name=common,
                wavelength=numbers.wavelength(number) or wavelength,
                kind=REFLECTANCE,
                scale=scale,
                offset=offset,
                empty=numbers.empty or (0.0,),
                resolution=file.resolution,
                absent=None if isinstance(place, Path) else place,
                limit=None if numbers.is_surface else TOP_OF_ATMOSPHERE,
            )
        )
    return tuple(found)


def _place(folder: Path, path: PurePosixPath) -> Path | Message:
    if path.is_absolute() or ".." in path.parts or "\\" in str(path) or ":" in str(path):
        return say("Its file name “{file}” leads out of the folder.", file=str(path)[:80])
    for ending in ("", *_ENDINGS):
        place = folder / f"{path}{ending}"
        if place.suffix.lower() in _ENDINGS and place.is_file():
            return place
    return say("Its file “{file}” is not in the folder.", file=path.name)


def _clouds(folder: Path, files: list[_File]) -> CloudMask | None:
    own = sorted((file for file in files if file.name == "SCL"), key=lambda file: file.resolution)
    if not own:  # the metadata list no masks in some baselines
        own = sorted((file for file in _found(folder) if file.name == "SCL"), key=lambda file: file.resolution)
    places = (_place(folder, file.path) for file in own)
    place = next((place for place in places if isinstance(place, Path)), None)
    return None if place is None else CloudMask(str(place), HIDES, classes=HIDING_CLASSES)


def _others(files: list[_File]) -> Iterator[LeftOut]:
    reasons = {
        "TCI": say("It is a picture that was made from the bands."),
        "SCL": say("It is the scene classification: the mask of clouds is made from it."),
    }
    finest: dict[str, float] = {}
    for file in files:
        finest[file.name] = min(finest.get(file.name, math.inf), file.resolution)
    for file in files:
        if file.name in ("AOT", "WVP", *reasons):
            reason = reasons.get(file.name, say("It tells of the atmosphere, and is no band of the image."))
            yield LeftOut(file.path.name, reason)
        elif file.resolution > finest[file.name]:
            yield LeftOut(file.path.name, say("The same band is there with cells of {size} m.", size=finest[file.name]))


def _moment(root: Element, name: str) -> datetime | None:
    try:
        return parse_time(text_of(root, name))
    except ValueError:
        return None


def _wrong(path: Path, reason: Message) -> CityVerseError:
    text = "“{file}” cannot be used as Sentinel-2's metadata: {reason}. Get the product again."
    return CityVerseError(say(text, file=path.name, reason=reason))
