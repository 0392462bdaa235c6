"""Landsat scenes: GeoTIFFs beside an MTL file; Collection 2 and 1 and what came before, levels 1 and 2."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Union

from ..twin.canonical import parse_time
from ..twin.messages import Message, say
from .account import LeftOut
from .imagery import CloudMask, Scene, SceneBand
from .landsat_bands import HIDES, QA_PIXEL_HIDES, Bands, bands_of
from .landsat_calibration import Calibration
from .landsat_mtl import Mtl, read_mtl, unreadable

# Collection 1's BQA: bit 4 says cloud, bits 7-8 and 11-12 how sure shadow and cirrus are, 3 for high (USGS, Landsat
# Collection 1 Level 1 Product Definition, LSDS-1656).
_BQA_BITS, _BQA_LEVELS = 0b10000, ((7, 0b11, 3), (11, 0b11, 3))
_BQA = "QUALITY"


def read_landsat(path: Path) -> Scene:
    """Describe the scene of a metadata file.

    Raises
    ------
    CityVerseError
        The metadata cannot be read, or name no bands.
    """
    mtl = read_mtl(path)
    files = {file.name.casefold(): file for file in path.parent.iterdir()}
    platform, sensor = _platform(mtl), mtl.first("SENSOR_ID").upper()
    level = mtl.first("PROCESSING_LEVEL", "DATA_TYPE", "PRODUCT_TYPE").upper()
    start, end = _time(mtl)
    calibration = Calibration(mtl, level, platform, sensor, start)
    named = dict([*mtl.matching(r"FILE_NAME_BAND_(\w+)"), *mtl.matching(r"BAND(\d+)_FILE_NAME")])
    known = bands_of(platform, sensor)
    bands = [_band(token, place_in(files, name), known, calibration) for token, name in named.items() if token != _BQA]
    if not bands:
        raise unreadable(path, say("it names no bands"))
    return Scene(
        name=mtl.first("LANDSAT_PRODUCT_ID", "LANDSAT_SCENE_ID") or path.stem,
        place=str(path),
        role="imagery.optical",
        reason=say("Its metadata are those of a Landsat scene."),
        bands=tuple(bands),
        clouds=_clouds(mtl, files),
        others=tuple(_others(mtl, files)),
        start=start,
        end=end,
        dated=say("The time is that of the scene's centre, from “{file}”.", file=path.name) if start else Message(""),
        platform=f"{platform.replace('_', ' ').title()} {sensor}".strip(),
        level=level,
        cloud_cover=_cover(mtl),
        sun_elevation=mtl.number("SUN_ELEVATION"),
    )


def place_in(files: Mapping[str, Path], name: str) -> Union[Path, Message]:
    """Return the file of a name in a folder's listing (names in small letters), or why there is none."""
    if not name or name != Path(name).name or "\\" in name:
        return say("Its file name “{file}” leads out of the folder.", file=name[:80])
    found = files.get(name.casefold())
    return say("Its file “{file}” is not in the folder.", file=name) if found is None else found


def _band(token: str, place: Union[Path, Message], known: Bands, calibration: Calibration) -> SceneBand:
    heat = token.startswith("ST_B")
    common, wavelength = known.get(token[4:] if heat else token, ("", None))
    plain = f"SR_B{token}" if calibration.is_surface else f"B{token}"
    absent = place if isinstance(place, Message) else None
    band = SceneBand(
        id=token if heat else plain,
        place="" if absent else str(place),
        common_name=common,
        wavelength=wavelength,
        empty=calibration.empty(token),
        resolution=calibration.resolution(common),
        absent=absent,
    )
    return calibration.apply(band, token)


def _clouds(mtl: Mtl, files: Mapping[str, Path]) -> CloudMask | None:
    place = place_in(files, mtl.text("FILE_NAME_QUALITY_L1_PIXEL"))
    if isinstance(place, Path):
        return CloudMask(str(place), HIDES, bits=QA_PIXEL_HIDES)
    place = place_in(files, mtl.text(f"FILE_NAME_BAND_{_BQA}"))
    if isinstance(place, Path):
        return CloudMask(str(place), say("clouds, their shadows, and cirrus"), bits=_BQA_BITS, levels=_BQA_LEVELS)
    return None


def _others(mtl: Mtl, files: Mapping[str, Path]) -> list[LeftOut]:
    """Return the other rasters of the scene."""
    reason = say("It tells of quality, angles or the steps of the computation, and is no band of the image.")
    pairs = mtl.matching(r"FILE_NAME_(?!BAND_(?!QUALITY))(\w+)")
    rasters = (name for _, name in pairs if name.upper().endswith((".TIF", ".TIFF")))
    return [LeftOut(name, reason) for name in rasters if isinstance(place_in(files, name), Path)]


def _platform(mtl: Mtl) -> str:
    """Return the satellite as newer metadata spell it: LANDSAT_5."""
    text = mtl.first("SPACECRAFT_ID").upper().replace(" ", "_")
    return text if "_" in text else text.replace("LANDSAT", "LANDSAT_")


def _time(mtl: Mtl) -> tuple[datetime | None, datetime | None]:
    """Return the moment of the scene's centre; the whole day where only that is known."""
    day = mtl.first("DATE_ACQUIRED", "ACQUISITION_DATE")
    clock = mtl.first("SCENE_CENTER_TIME", "SCENE_CENTER_SCAN_TIME").rstrip("Zz")
    try:
        return parse_time(f"{day}T{clock}Z"), None
    except ValueError:
        pass  # no time of day that can be read
    try:
        start = datetime.strptime(day, "%Y-%m-%d").replace(tzinfo=timezone.utc)
    except ValueError:
        return None, None
    return start, start + timedelta(days=1)


def _cover(mtl: Mtl) -> float | None:
    cover = mtl.number("CLOUD_COVER")
    return cover if cover is not None and 0 <= cover <= 100 else None
