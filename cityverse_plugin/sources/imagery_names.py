"""What names say: those of the agencies' files, each a single band that lies alone; and those of bands, in words."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, timedelta, timezone

from ..twin.messages import say
from .imagery import CLASSES, REFLECTANCE, REFLECTIVE, TEMPERATURE, Scene, SceneBand
from .landsat_bands import SURFACE_REFLECTANCE, SURFACE_TEMPERATURE, bands_of
from .sentinel2_numbers import BANDS

# As in LC09_L2SP_130039_20220311_20220314_02_T1_SR_B4: USGS, LSDS-1618; and LC08_CU_003008_20210515_20210518_02_SR_B4
# of tiles of the United States (ARD): LSDS-1873.
_LANDSAT = re.compile(
    r"L([COTEM])0?([1-9])_(L[12][A-Z]{2}|CU|AK|HI)_\d{6}_(\d{8})_\d{8}_(\d\d)(?:_(?:T1|T2|RT|A1|A2))?_"
    r"(?:(SR|ST|TOA|BT)_)?(B\w+|QA\w+)",
    re.IGNORECASE,
)
_ARD = ("CU", "AK", "HI")
# As in LC81060712016134LGN00_B3, before the collections: path, row, year and day of the year.
_OLD_LANDSAT = re.compile(r"L([COTEM])([1-9])\d{6}(\d{7})[A-Z]{3}\d\d_(B\w+)", re.IGNORECASE)
# As in T30STD_20230622T100601_B04_10m.
_SENTINEL = re.compile(r"(?:L2A_)?T\d\d[A-Z]{3}_(\d{8}T\d{6})_(B\d\d|B8A|SCL)(?:_\d\dm)?", re.IGNORECASE)
_SENSORS = {"C": "OLI_TIRS", "O": "OLI", "T": "TM", "E": "ETM", "M": "MSS"}
_COMMON = frozenset({*REFLECTIVE, "pan", "cirrus", "lwir", "lwir11", "lwir12"})
# Words in the name of a band, the more telling ones first: a red edge is no red.
_WORDS = (
    ("rededge", r"red[ _-]?edge(?![ _-]?\d)"),
    ("nir", r"nir|near[ _-]?(?:infra[ _-]?red|ir)"),
    ("swir16", r"swir(?:16|[ _-]?1)"),
    ("swir22", r"swir(?:22|[ _-]?2)"),
    ("coastal", r"coastal"),
    ("blue", r"blue"),
    ("green", r"green"),
    ("red", r"red(?![ _-]?edge)"),
)
_IN_WORDS = tuple((name, re.compile(rf"(?:^|[^a-z])(?:{words})(?:$|[^a-z0-9])")) for name, words in _WORDS)


def common_in(name: str) -> str:
    """Return the STAC common name that the name of a band is or holds, "" for none."""
    text = name.strip().lower()
    if text in _COMMON:
        return text
    return next((common for common, pattern in _IN_WORDS if pattern.search(text)), "")


def by_name(scene: Scene) -> Scene:
    """Return a scene of one raster with what its name says; as it is, where the name is none of the agencies'."""
    if len(scene.bands) != 1:
        return scene
    landsat, sentinel = _landsat_in(scene.name), _SENTINEL.fullmatch(scene.name)
    if landsat is not None:
        _, number, level, day, *_ = landsat
        band = _landsat(scene.bands[0], landsat)
        return _told(scene, band, f"Landsat {number}", level, _moment(day, "%Y%m%d" if level else "%Y%j"))
    return scene if sentinel is None else _sentinel(scene, sentinel)


def landsat_band(band: SceneBand, name: str) -> SceneBand:
    """Return a band with what the name of its file says; as it is, where that is no band of Landsat."""
    found = _landsat_in(name)
    return band if found is None else replace(_landsat(band, found), id=band.id)


def _landsat_in(name: str) -> tuple[str, str, str, str, str, str, str] | None:
    """Return letter, number, level, day, collection, product and band; no level before the collections."""
    match, old = _LANDSAT.fullmatch(name), _OLD_LANDSAT.fullmatch(name)
    if match is not None:
        kind, number, level, day, collection, product, token = (text or "" for text in match.groups())
        return kind, number, level.upper(), day, collection, product.upper(), token
    if old is not None:
        kind, number, day, token = old.groups()
        return kind, number, "", day, "", "", token
    return None


def _landsat(band: SceneBand, told: tuple[str, str, str, str, str, str, str]) -> SceneBand:
    kind, number, level, _, collection, product, token = told
    common, wavelength = bands_of(f"LANDSAT_{number}", _SENSORS[kind.upper()]).get(token[1:].upper(), ("", None))
    band = replace(band, id=f"{product}_{token}" if product else token, common_name=common or band.common_name)
    band = replace(band, wavelength=wavelength or band.wavelength, empty=band.empty or (0.0,))
    if "QA" in token.upper():
        return replace(band, kind=CLASSES, empty=())
    if (level.startswith("L2") or level in _ARD) and collection == "02" and product in ("SR", "ST") and common:
        heat = product == "ST"
        scale, offset = SURFACE_TEMPERATURE if heat else SURFACE_REFLECTANCE
        band = replace(band, scale=scale, offset=offset, kind=TEMPERATURE if heat else REFLECTANCE)
        return replace(band, unit="K" if heat else "")
    text = "Its scale and offset stand in the scene's metadata (…_MTL.txt): choose that file for reflectance or kelvin."
    return replace(band, limit=say(text))


def _sentinel(scene: Scene, match: re.Match[str]) -> Scene:
    moment, name = match.group(1), match.group(2).upper()
    common, wavelength = next(((entry[1], entry[2]) for entry in BANDS if entry[0] == name), ("", None))
    empty = () if name == "SCL" else (0.0,)
    band = replace(scene.bands[0], id=name, common_name=common, wavelength=wavelength, empty=empty)
    if name == "SCL":
        band = replace(band, kind=CLASSES)
    else:
        text = "Its scale and offset stand in the product's metadata (MTD_MSIL2A.xml), which are not beside it."
        band = replace(band, limit=say(text))
    return _told(scene, band, "Sentinel-2", "", _moment(moment, "%Y%m%dT%H%M%S"))


def _told(scene: Scene, band: SceneBand, platform: str, level: str, taken: datetime | None) -> Scene:
    role = "imagery.thermal" if band.kind == TEMPERATURE else "" if band.kind == CLASSES else "imagery.optical"
    is_day = taken is not None and taken.hour == taken.minute == taken.second == 0
    return replace(
        scene,
        bands=(band,),
        role=role,
        reason=say("Its name is one of {platform}.", platform=platform),
        platform=platform,
        level=level,
        start=taken,
        end=taken + timedelta(days=1) if taken is not None and is_day else None,
        dated=say("The date is in its name."),
    )


def _moment(text: str, form: str) -> datetime | None:
    try:
        return datetime.strptime(text, form).replace(tzinfo=timezone.utc)
    except ValueError:
        return None
