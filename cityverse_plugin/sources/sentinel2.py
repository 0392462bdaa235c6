"""Sentinel-2 products: a .SAFE folder of JPEG 2000 files with its metadata, one granule of it, or a tile by itself.

Products from before December 2016 hold many granules; open data on AWS hold single tiles (metadata.xml beside B02.jp2).
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from xml.etree.ElementTree import Element  # built by `plain_xml`  # nosec B405

from ..twin.canonical import parse_time
from ..twin.messages import CityVerseError, Message, say
from .account import LeftOut
from .imagery import REFLECTANCE, TOP_OF_ATMOSPHERE, CloudMask, Scene, SceneBand
from .plain_xml import read_xml, text_of
from .sentinel2_files import GRANULES, ProductFile, listed, lying, place_of, settled, tile_of
from .sentinel2_numbers import BANDS, HIDES, HIDING_CLASSES, Numbers, ProductNumbers, UsualNumbers, checked, wrong

_PRODUCT, _TILE = re.compile(r"Level-(1C|2A)_User_Product"), re.compile(r"Level-(1C|2A)_Tile_ID")
#: Names of the metadata of a product, and of a granule or tile.
PRODUCT_NAMES = ("MTD_MSIL*.xml", "S2*_MTD_*.xml")
TILE_NAMES = ("MTD_TL.xml", "S2*_MTD_*.xml", "metadata.xml")
_NAME = re.compile(r"S2[A-Z]?_\w+")
_USUAL = say(
    "The metadata of its product are not there: reflectance = raw × 0.0001, less 0.1 from processing baseline 04.00 on,"
    " as in all products of ESA so far."
)


def read_sentinel2(path: Path) -> Scene:
    """Describe the product of a metadata file, or the one granule that a granule's metadata are of.

    Raises
    ------
    CityVerseError
        The metadata cannot be read, are of another kind, name no bands, or those of several granules.
    """
    root = read_xml(path)
    tile = _TILE.fullmatch(root.tag)
    if tile is None:
        return _product(path, root, "")
    product = _product_of(path.parent)
    return (
        _tile(path, root, tile.group(1)) if product is None else _product(product, read_xml(product), path.parent.name)
    )


def is_sentinel2(path: Path) -> bool:
    """Whether a file is such metadata, by what is in it."""
    try:
        with path.open("rb") as stream:
            head = stream.read(4096)
    except OSError:
        return False
    named = b"User_Product" in head or re.search(rb"Level-(1C|2A)_Tile_ID", head) is not None
    return named and head.lstrip(b"\xef\xbb\xbf \r\n")[:1] == b"<"


def _product_of(granule: Path) -> Path | None:
    """Return the metadata of the product that a granule's folder is in."""
    if granule.parent.name != GRANULES:
        return None
    home = granule.parent.parent
    found = (path for pattern in PRODUCT_NAMES for path in sorted(home.glob(pattern)) if is_sentinel2(path))
    return next(found, None)


def _product(path: Path, root: Element, granule: str) -> Scene:
    kind = _PRODUCT.fullmatch(root.tag)
    if kind is None:
        raise wrong(path, say("it begins with <{tag}>", tag=root.tag[:60]))
    files = settled(path.parent, _of_one(path, list(listed(root)) or list(lying(path.parent)), granule))
    numbers = ProductNumbers(path, root)
    start, end = _moment(root, "PRODUCT_START_TIME"), _moment(root, "PRODUCT_STOP_TIME")
    name = text_of(root, "PRODUCT_URI") or text_of(root, "PRODUCT_URI_2A") or text_of(root, "PRODUCT_URI_1C")
    name = (name if _NAME.match(name) else path.parent.name).removesuffix(".SAFE")
    several = granule and tile_of(granule) not in name
    return Scene(
        name=f"{name}, {tile_of(granule)}" if several else name,
        place=str(path),
        role="imagery.optical",
        reason=say("Its metadata are those of a Sentinel-2 product."),
        bands=_bands(path, files, numbers),
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


def _tile(path: Path, root: Element, level: str) -> Scene:
    """Describe a tile whose product is not there."""
    identity = text_of(root, "TILE_ID") or text_of(root, "TILE_ID_2A") or text_of(root, "TILE_ID_1C")
    numbers = UsualNumbers(path, identity, level == "2A")
    files = list(lying(path.parent, "IMG_DATA/**/*")) or list(lying(path.parent, "*"))
    files += list(lying(path.parent, "R[126]0m/*"))
    start = _moment(root, "SENSING_TIME")
    cover = text_of(root, "CLOUDY_PIXEL_PERCENTAGE")
    return Scene(
        name=identity,
        place=str(path),
        role="imagery.optical",
        reason=say("Its metadata are those of a tile of a Sentinel-2 product."),
        bands=_bands(path, files, numbers),
        clouds=_clouds(path.parent, files),
        others=tuple(_others(files)),
        start=start,
        dated=say("The time is that of the tile's sensing, from “{file}”.", file=path.name) if start else Message(""),
        platform=f"Sentinel-{identity[1:3]}" if re.match(r"S2[A-D]_", identity) else "Sentinel-2",
        level=f"L{level}",
        cloud_cover=checked(path, "CLOUDY_PIXEL_PERCENTAGE", cover) if cover else None,
        limits=(_USUAL,),
    )


def _of_one(path: Path, files: list[ProductFile], granule: str) -> list[ProductFile]:
    """Return the files of the granule that is asked for, else of the only one, or the only one that is there."""
    granules = list(dict.fromkeys(file.granule for file in files if file.granule))
    there = [name for name in granules if (path.parent / GRANULES / name).is_dir()]
    if not granule and len(granules) < 2:
        return files
    if granule or len(there) == 1:
        wanted = granule or there[0]
        own = [file for file in files if file.granule == wanted]
        return own or [file for file in lying(path.parent) if file.granule == wanted]
    squares = [tile_of(name) for name in there or granules]
    tiles = ", ".join((squares if len(set(squares)) == len(squares) else (there or granules))[:20])
    raise CityVerseError(
        say("“{file}” is of a product of {count} tiles: {tiles}. Choose the folder of one of them, in “{folder}”.",
            file=path.name, count=len(granules), tiles=tiles, folder=f"{path.parent.name}/{GRANULES}")
    )  # fmt: skip


def _bands(path: Path, files: Sequence[ProductFile], numbers: Numbers) -> tuple[SceneBand, ...]:
    """Return the bands, each at its finest resolution; where a finest file is missing, the next one is taken."""
    found = []
    for number, (name, common, wavelength, _) in enumerate(BANDS):
        own = sorted((file for file in files if file.name == name), key=lambda file: file.resolution)
        places = [(file, place_of(path.parent, file.path)) for file in own]
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
    if not found:
        raise wrong(path, say("it names no bands, and none lie beside it"))
    return tuple(found)


def _clouds(folder: Path, files: Sequence[ProductFile]) -> CloudMask | None:
    own = [file for file in files if file.name == "SCL"]
    granules = {file.granule for file in files}
    if not own:  # the metadata list no masks in some baselines
        own = [file for file in lying(folder) if file.name == "SCL" and file.granule in granules]
    places = (place_of(folder, file.path) for file in sorted(own, key=lambda file: file.resolution))
    place = next((place for place in places if isinstance(place, Path)), None)
    return None if place is None else CloudMask(str(place), HIDES, classes=HIDING_CLASSES)


def _others(files: Sequence[ProductFile]) -> Iterator[LeftOut]:
    reasons = {
        "TCI": say("It is a picture that was made from the bands."),
        "SCL": say("It is the scene classification: the mask of clouds is made from it."),
    }
    atmosphere = say("It tells of the atmosphere, and is no band of the image.")
    reasons.update(dict.fromkeys(("AOT", "WVP", "VIS"), atmosphere))
    quality = say("It tells of quality, angles or the steps of the computation, and is no band of the image.")
    reasons.update(dict.fromkeys(("CLD", "SNW", "DEM"), quality))
    finest: dict[str, float] = {}
    for file in files:
        finest[file.name] = min(finest.get(file.name, math.inf), file.resolution)
    for file in files:
        if file.name in reasons:
            yield LeftOut(file.path.name, reasons[file.name])
        elif file.resolution > finest[file.name]:
            yield LeftOut(file.path.name, say("The same band is there with cells of {size} m.", size=finest[file.name]))


def _moment(root: Element, name: str) -> datetime | None:
    try:
        return parse_time(text_of(root, name))
    except ValueError:
        return None
