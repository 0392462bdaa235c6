"""An image of the earth as its maker describes it: bands with meaning and scale, time, clouds; no pixel is read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..twin.messages import Message, say
from .account import LeftOut

#: What the values of a band are once scale and offset are applied.
REFLECTANCE, TEMPERATURE, RADIANCE, NUMBERS, HEIGHT, CLASSES = (
    "reflectance", "temperature", "radiance", "numbers", "height", "classes",
)  # fmt: skip
#: STAC's common names of reflected sunlight, by wavelength.
REFLECTIVE = (
    "coastal", "blue", "green", "green05", "yellow", "red", "rededge", "rededge071", "rededge075", "rededge078", "nir",
    "nir08", "nir09", "swir12", "swir16", "swir22",
)  # fmt: skip
#: What holds for reflectance that is not corrected for the air.
TOP_OF_ATMOSPHERE = say(
    "Reflectance at the top of the atmosphere: haze and air are not corrected. Do not compare it with surface"
    " reflectance."
)
#: Common names that are no surface: what they show is the air, or a mixture of the other bands.
NO_SURFACE = ("cirrus", "pan")


@dataclass(frozen=True)
class SceneBand:
    """One band of a scene.

    Parameters
    ----------
    id
        What its maker calls it (B4, SR_B4, B8A).
    place
        Path or https address of the raster that holds it; "" where it cannot be loaded.
    number
        Its number in that raster, from 1.
    common_name
        STAC's eo:common_name (red, nir …), "" where there is none.
    wavelength
        Centre [µm], None where not known.
    kind
        What value = raw · scale + offset is: one of the kinds above.
    unit
        Of the value, UCUM spelling; "" for reflectance and for plain numbers.
    empty
        Raw values that stand for no value, besides those that the raster declares.
    planck
        K1 and K2 where the value is radiance from which a temperature follows [K]: K2 / ln(K1 / value + 1).
    resolution
        Side of a cell [m], None where not known before the raster is opened.
    absent
        Why it cannot be loaded, None where it can.
    limit
        What a reader must know of its values, None for nothing.
    is_all
        Whether it stands for all bands of its raster, since nobody says how many there are before it is opened.
    """

    id: str
    place: str = ""
    number: int = 1
    common_name: str = ""
    wavelength: float | None = None
    kind: str = NUMBERS
    scale: float = 1.0
    offset: float = 0.0
    unit: str = ""
    empty: tuple[float, ...] = ()
    planck: tuple[float, float] | None = None
    resolution: float | None = None
    absent: Message | None = None
    limit: Message | None = None
    is_all: bool = False

    @property
    def is_reflective(self) -> bool:
        """Whether it shows sunlight reflected by the ground."""
        if self.common_name in NO_SURFACE:
            return False
        return self.kind == REFLECTANCE or self.common_name in REFLECTIVE

    @property
    def is_scaled(self) -> bool:
        """Whether raw values are not yet what they mean."""
        return (self.scale, self.offset) != (1.0, 0.0) or self.planck is not None

    def values(self, raw: NDArray[np.floating[Any]]) -> NDArray[np.float32]:
        """Return what raw values mean; NaN stays, and so does it where no temperature follows."""
        scaled = raw.astype(np.float64) * self.scale + self.offset
        if self.planck is not None:
            first, second = self.planck
            with np.errstate(divide="ignore", invalid="ignore"):
                scaled = np.where(scaled > 0, second / np.log(first / scaled + 1.0), np.nan)
        return scaled.astype(np.float32)

    def line(self) -> Message:
        """Return the band in one sentence."""
        return say(
            "{id}: {name}, {wavelength} µm, {kind} = raw × {scale} + {offset}, cells of {resolution} m.",
            id=self.id,
            name=self.common_name or "–",
            wavelength="–" if self.wavelength is None else f"{self.wavelength:g}",
            kind=self.kind,
            scale=f"{self.scale:g}",
            offset=f"{self.offset:g}",
            resolution="–" if self.resolution is None else f"{self.resolution:g}",
        )


@dataclass(frozen=True)
class CloudMask:
    """A raster that says which cells are cloud, shadow or defective.

    Parameters
    ----------
    place, number
        As in `SceneBand`.
    bits
        A cell is hidden where one of these bits is set.
    levels
        (shift, mask, least): a cell is hidden where ``value >> shift & mask`` is at least `least`.
    classes
        A cell is hidden where its value is one of these.
    hides
        What is hidden, in words.
    """

    place: str
    hides: Message
    number: int = 1
    bits: int = 0
    levels: tuple[tuple[int, int, int], ...] = ()
    classes: tuple[int, ...] = ()

    def hidden(self, raw: NDArray[np.floating[Any]]) -> NDArray[np.bool_]:
        """Return where cells are hidden; where the mask has no value, they are."""
        known = np.isfinite(raw)
        codes = np.where(known, raw, 0).astype(np.int64)
        found = (codes & self.bits) != 0
        for shift, mask, least in self.levels:
            found |= (codes >> shift & mask) >= least
        if self.classes:
            found |= np.isin(codes, self.classes)
        return np.asarray(found | ~known, dtype=np.bool_)


@dataclass(frozen=True)
class Scene:
    """What can be said of an image before its pixels are read.

    Parameters
    ----------
    name
        What to call it.
    place
        The path or address that it was recognised at.
    role, reason
        Its meaning, an id of `twin.roles`, and why; "" where nothing says so.
    bands
        In their order.
    clouds
        The mask of clouds, None without one.
    others
        Files and assets that are no bands, each with the reason why it is not loaded.
    start, end
        When it was taken, in UTC; the end is not included, and None for a moment.
    dated
        Where the time comes from.
    platform, level
        Satellite or camera, and level of processing.
    cloud_cover
        [%], None where not known.
    sun_elevation
        [°], None where not known.
    permit
        Reference of the permit of a drone's flight.
    limits
        What a reader must know before using it.
    """

    name: str
    place: str
    role: str
    reason: Message
    bands: tuple[SceneBand, ...]
    clouds: CloudMask | None = None
    others: tuple[LeftOut, ...] = ()
    start: datetime | None = None
    end: datetime | None = None
    dated: Message = field(default=Message(""))
    platform: str = ""
    level: str = ""
    cloud_cover: float | None = None
    sun_elevation: float | None = None
    permit: str = ""
    limits: tuple[Message, ...] = ()

    def band(self, name: str) -> SceneBand | None:
        """Return the band with an id or a common name, the id first; None without one."""
        wanted = name.strip().lower()
        same = [band for band in self.bands if band.id.lower() == wanted]
        same += [band for band in self.bands if band.common_name == wanted]
        there = [band for band in same if band.absent is None]
        return next(iter(there or same), None)

    def names(self) -> str:
        """Return the bands that can be chosen, for messages."""
        there = (band for band in self.bands if band.absent is None)
        return ", ".join(f"{band.common_name} ({band.id})" if band.common_name else band.id for band in there) or "–"

    def lines(self) -> tuple[Message, ...]:
        """Describe it in plain sentences."""
        cloud = "–" if self.cloud_cover is None else f"{self.cloud_cover:g}"
        found = [
            say("{name}: {platform}, {level}.", name=self.name, platform=self.platform or "–", level=self.level or "–"),
            say("Taken {start} UTC. {dated}", start=_clock(self.start), dated=self.dated),
            say("Clouds: {cover} %.", cover=cloud),
            say("Role: {role}. {reason}", role=self.role or "–", reason=self.reason),
        ]
        missing = [band for band in self.bands if band.absent is not None]
        found += [band.line() for band in self.bands if band.absent is None]
        found += [say("{id} is missing: {reason}", id=band.id, reason=band.absent) for band in missing]
        return (*found, *self.limits, *limits_of(self.bands))


def default_bands(scene: Scene) -> list[SceneBand]:
    """Return the bands that are taken where nobody chooses: what is reflected, else all that is no class.

    Of a file with reflected light all bands are taken that nothing says are something else: the fourth of a colour
    image is seldom named, and often near infrared.
    """
    there = [band for band in scene.bands if band.absent is None]
    plain = [band for band in there if band.kind != CLASSES and band.common_name not in NO_SURFACE]
    files = {band.place for band in there if band.is_reflective}
    unnamed = {band.id for band in plain if band.place in files and not band.common_name and band.kind == NUMBERS}
    reflective = [band for band in there if band.is_reflective or band.id in unnamed]
    return reflective or plain or there


def limits_of(bands: Iterable[SceneBand]) -> tuple[Message, ...]:
    """Return what a reader must know of the values of bands, each sentence once."""
    told = {band.limit.text: band.limit for band in bands if band.limit is not None}
    return tuple(told.values())


def role_of_bands(scene: Scene, bands: Iterable[SceneBand]) -> str:
    """Return what a choice of bands means: bands of heat alone are a thermal image."""
    kinds = {band.kind for band in bands}
    return "imagery.thermal" if kinds == {TEMPERATURE} else scene.role


def _clock(moment: datetime | None) -> str:
    return "–" if moment is None else f"{moment:%Y-%m-%d %H:%M:%S}"
