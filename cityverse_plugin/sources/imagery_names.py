"""What the agencies' file names say of a single band that lies alone, without its metadata."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, timedelta, timezone

from ..twin.messages import say
from .imagery import CLASSES, REFLECTANCE, TEMPERATURE, Scene, SceneBand
from .landsat_bands import SURFACE_REFLECTANCE, SURFACE_TEMPERATURE, bands_of
from .sentinel2_numbers import BANDS

# As in LC09_L2SP_130039_20220311_20220314_02_T1_SR_B4: USGS, LSDS-1618.
_LANDSAT = re.compile(
    r"L([COTEM])0?([1-9])_(L[12][A-Z]{2})_\d{6}_(\d{8})_\d{8}_(\d\d)_[A-Z0-9]{2}_(?:(SR|ST)_)?(B\w+|QA_PIXEL|BQA)",
    re.IGNORECASE,
)
# As in T30STD_20230622T100601_B04_10m.
_SENTINEL = re.compile(r"(?:L2A_)?T\d\d[A-Z]{3}_(\d{8}T\d{6})_(B\d\d|B8A|SCL)(?:_\d\dm)?", re.IGNORECASE)
_SENSORS = {"C": "OLI_TIRS", "O": "OLI", "T": "TM", "E": "ETM", "M": "MSS"}


def by_name(scene: Scene) -> Scene:
    """Return a scene of one raster with what its name says; as it is, where the name is none of the agencies'."""
    if len(scene.bands) != 1:
        return scene
    landsat, sentinel = _LANDSAT.fullmatch(scene.name), _SENTINEL.fullmatch(scene.name)
    if landsat is not None:
        return _landsat(scene, landsat)
    return scene if sentinel is None else _sentinel(scene, sentinel)


def _landsat(scene: Scene, match: re.Match[str]) -> Scene:
    kind, number, level, day, collection, product, token = (text or "" for text in match.groups())
    platform = f"LANDSAT_{number}"
    common, wavelength = bands_of(platform, _SENSORS[kind.upper()]).get(token[1:].upper(), ("", None))
    band = replace(scene.bands[0], id=f"{product}_{token}" if product else token, common_name=common, empty=(0.0,))
    band = replace(band, wavelength=wavelength)
    if "QA" in token.upper():
        band = replace(band, kind=CLASSES, empty=())
    elif level.upper().startswith("L2") and collection == "02" and product:
        heat = product.upper() == "ST"
        scale, offset = SURFACE_TEMPERATURE if heat else SURFACE_REFLECTANCE
        band = replace(band, scale=scale, offset=offset, kind=TEMPERATURE if heat else REFLECTANCE)
        band = replace(band, unit="K" if heat else "")
    return _told(scene, band, f"Landsat {number}", level.upper(), _moment(day, "%Y%m%d"))


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
