"""A single raster file as an image: photo, satellite image, surface or terrain model; what it says, and a guess."""

from __future__ import annotations

from pathlib import Path

from ..engine.checks import metres_of_cell
from ..engine.raster import BandInfo, Raster
from ..twin.messages import Message, say
from ..twin.role_words import role_by_name
from .account import LeftOut
from .imagery import CLASSES, HEIGHT, NUMBERS, REFLECTANCE, TEMPERATURE, Scene, SceneBand
from .imagery_dates import Taken, taken
from .imagery_heights import in_metres
from .imagery_local import open_local
from .imagery_names import common_in
from .imagery_oddities import Oddities, oddities

#: Below this size of cells [m] a colour image was taken from the air.
_AERIAL = 1.0
_HEIGHTS = ("surface", "terrain", "canopy")
_CODED = ("landcover", "soil")
_COLOURS = {"red": "red", "green": "green", "blue": "blue", "nir": "nir"}


def read_file(path: Path) -> Scene:
    """Describe a raster file.

    Raises
    ------
    CityVerseError
        It is no raster of an accepted format, or cannot be read.
    """
    with open_local(path) as raster:
        odd = oddities(raster)
        raster.bands = odd.bands
        return describe_raster(raster, str(path), odd)


def describe_raster(raster: Raster, place: str, odd: Oddities | None = None) -> Scene:
    """Describe an open raster.

    Parameters
    ----------
    place
        The path or address that it was opened from.
    odd
        What a look at some of its cells told, where all of them are there.
    """
    role, reason = guess_role(raster)
    if odd is not None and odd.no_heights is not None and role in _HEIGHTS:
        role, reason = "", odd.no_heights
    hidden = say("It says where the image has values, and is no band of it.")
    found = _taken(raster)
    camera = raster.metadata("EXIF").get("EXIF_Model", "") or raster.metadata().get("TIFFTAG_SOFTWARE", "")
    named = list(enumerate(raster.bands, start=1))
    return Scene(
        name=raster.path.stem,
        place=place,
        role=role,
        reason=reason,
        bands=tuple(_bands(raster, role, place)),
        others=(
            *(LeftOut(_id(number, info), hidden) for number, info in named if info.colour == "alpha"),
            *_further(raster),
        ),
        start=found.start if found else None,
        end=found.end if found else None,
        dated=found.source if found else say("Nothing in it says when it was taken."),
        platform=camera.strip()[:80],
    )


def guess_role(raster: Raster) -> tuple[str, Message]:
    """Guess what an image means from its bands, its name and the size of its cells, and say why; "" for no guess."""
    infos = [info for info in raster.bands if info.colour != "alpha"]
    common = {common_name(info) for info in infos}
    if {"red", "nir"} <= common:
        return "imagery.optical", say("It has bands of red and near infrared.")
    named = role_by_name(raster.path.stem, "raster")
    if len(infos) == 1 and named:
        return named, say("Its name is “{name}”.", name=raster.path.stem)
    if len(infos) == 1:
        return _single(infos[0])
    size = metres_of_cell(raster.grid)
    colours = {info.colour for info in infos}
    if {"red", "green", "blue"} <= colours and (named in ("imagery.ortho", "") or (size or 0) < _AERIAL):
        if size is not None and size < _AERIAL:
            return "imagery.ortho", say("It is a colour image with cells of {size} m, as photos from the air have.",
                                        size=f"{size:.2g}")  # fmt: skip
        if named:
            return named, say("Its name is “{name}”.", name=raster.path.stem)
        return "imagery.optical", say("It is a colour image.")
    if named.startswith("imagery."):
        return named, say("Its name is “{name}”.", name=raster.path.stem)
    if len(infos) >= 4:
        return "imagery.optical", say("It has {count} bands, as a multispectral image has.", count=len(infos))
    return "", say("Nothing in it says what it means: choose a role.")


def common_name(info: BandInfo) -> str:
    """Return the STAC common name of a band, from what the file says of it; "" where it says nothing."""
    return info.common_name or common_in(info.name) or _COLOURS.get(info.colour, "")


def _single(info: BandInfo) -> tuple[str, Message]:
    if info.unit.strip().lower() in ("k", "kelvin"):
        return "imagery.thermal", say("Its values are in kelvin.")
    if common_name(info):
        return "imagery.optical", say("Its band is called “{name}”.", name=info.name)
    return "", say("One band may be anything: choose a role.")


def _further(raster: Raster) -> list[LeftOut]:
    """Return the other images of a file of several."""
    names = [key for key in raster.metadata("SUBDATASETS") if key.endswith("_NAME")]
    reason = say("It is another image in the same file: only the first is read. Save it as a file of its own.")
    return [LeftOut(f"image {number}", reason) for number in range(2, len(names) + 1)]


def _bands(raster: Raster, role: str, place: str) -> list[SceneBand]:
    size = metres_of_cell(raster.grid)
    bands = [
        SceneBand(
            id=_id(number, info),
            place=place,
            number=number,
            common_name=common_name(info),
            kind=_kind(info, role),
            scale=info.scale,
            offset=info.offset,
            unit=info.unit,
            resolution=size,
        )
        for number, info in enumerate(raster.bands, start=1)
        if info.colour != "alpha"
    ]
    return [in_metres(band, raster.grid.crs) if band.kind == HEIGHT else band for band in bands]


def _kind(info: BandInfo, role: str) -> str:
    if role in _HEIGHTS:
        return HEIGHT
    if role in _CODED:
        return CLASSES
    if role == "imagery.thermal" or info.unit.strip().lower() in ("k", "kelvin"):
        return TEMPERATURE
    scaled = (info.scale, info.offset) != (1.0, 0.0)
    return REFLECTANCE if role == "imagery.optical" and scaled else NUMBERS


def _id(number: int, info: BandInfo) -> str:
    return info.name.strip() or f"band {number}"


def _taken(raster: Raster) -> Taken | None:
    begin = next((info.begin for info in raster.bands if info.begin is not None), None)
    if begin is not None:
        end = max((info.end for info in raster.bands if info.end is not None), default=begin)
        return Taken(begin, end if end > begin else None, say("The time is in its bands."))
    domains = raster.metadata(), raster.metadata("EXIF"), raster.metadata("xml:XMP").get("", "")
    return taken(*domains, raster.path.stem)
