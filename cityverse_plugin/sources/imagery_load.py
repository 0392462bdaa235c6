"""From a scene to the values that a file gets: which bands, scaled how, stored how."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..engine.write import FLOAT, Encoding, OutputBand
from ..twin.messages import CityVerseError, Message, say
from .account import Account
from .imagery import HEIGHT, CloudMask, Scene, SceneBand, default_bands, limits_of
from .imagery_heights import HEIGHTS, are_heights
from .imagery_image import Image, Layer

#: Whole numbers, and the type and number for no value that leave room for all of them.
_WIDER = {"Byte": ("Int16", -32768.0), "UInt16": ("Int32", -(2.0**31)), "Int16": ("Int32", -(2.0**31))}
Values = NDArray[np.floating[Any]]
_ORDER = ("Byte", "UInt16", "Int16")
_RANGES = {"Byte": (0, 255), "UInt16": (0, 65535), "Int16": (-32768, 32767)}


@dataclass(frozen=True)
class Kernel:
    """Turns raw tiles into what is written; picklable.

    Parameters
    ----------
    bands
        In the order of the layers.
    scaled
        Whether scale and offset are applied.
    clouds
        The mask, None where nothing is hidden.
    """

    bands: tuple[SceneBand, ...]
    scaled: bool
    clouds: CloudMask | None = None

    def __call__(self, raw: Mapping[str, Values]) -> Values:
        """Return an array of shape (bands, rows, columns)."""
        found: Values = np.stack([self._values(band, raw[str(number)]) for number, band in enumerate(self.bands)])
        if self.clouds is not None:
            found[:, self.clouds.hidden(raw["clouds"])] = np.nan
        return found

    def _values(self, band: SceneBand, raw: Values) -> Values:
        found: Values = band.values(raw) if self.scaled and band.is_scaled else raw
        if band.kind == HEIGHT:
            metres = band.values(raw) if band.is_scaled else raw
            found = np.where(are_heights(metres), found, np.nan).astype(found.dtype)
        return found


def choose(scene: Scene, names: Sequence[str], account: Account) -> list[SceneBand]:
    """Return the bands to load, and account for all others.

    Parameters
    ----------
    scene
        What there is.
    names
        Common names or ids; none for the usual ones.
    account
        Hears of every band and file of the scene.

    Raises
    ------
    CityVerseError
        A name is none of the scene's, or no band is left.
    """
    wanted = [_named(scene, name) for name in names] or default_bands(scene)
    wanted = list({band.id: band for band in wanted}.values())
    account.read += len(scene.bands) + len(scene.others)
    account.left_out.extend(scene.others)
    chosen = [band for band in wanted if band.absent is None]
    reason = (
        say("It was not chosen.") if names else say("It shows no light that the ground reflects: choose it by name.")
    )
    kept = {id(band) for band in chosen}
    for band in scene.bands:
        if id(band) not in kept:
            account.leave_out(band.id, band.absent or reason)
    if not chosen:
        missing = next((band for band in (*wanted, *scene.bands) if band.absent is not None), None)
        why = missing.absent if missing is not None else None
        if why is None and scene.others:
            first = scene.others[0]
            why = say("All of its {count} files are left out, “{id}” for one: {reason}", count=len(scene.others),
                      id=first.id, reason=first.reason)  # fmt: skip
        why = why or say("It has no bands.")
        raise CityVerseError(say("No band of “{scene}” can be loaded. {reason}", scene=scene.name, reason=why))
    return chosen


def kernel_of(image: Image, scaled: bool) -> Kernel:
    """Return what is computed for each tile."""
    clouds = image.clouds[0] if image.clouds is not None else None
    return Kernel(tuple(layer.band for layer in image.layers), scaled, clouds)


def encoding_of(image: Image, scaled: bool) -> Encoding:
    """Return how the values are stored: as they are where nothing is computed, else as float32."""
    if scaled and any(layer.band.is_scaled for layer in image.layers):
        return FLOAT
    types = {layer.info.data_type for layer in image.layers}
    if not types <= set(_ORDER):
        return FLOAT if types <= {"Float32", *_ORDER} else Encoding("Float64")
    mixed = {"UInt16", "Int16"} <= types
    widest = "Int32" if mixed else max(types, key=_ORDER.index)
    # Beside a mask the number for no value is a value like any other
    declared = {layer.info.nodata if layer.info.hides_nodata else None for layer in image.layers}
    empty = {layer.band.empty for layer in image.layers}
    gaps = any(layer.info.has_gaps for layer in image.layers) or empty != {()}
    gaps = gaps or bool(image.resampled) or image.clouds is not None
    gaps = gaps or any(layer.band.kind == HEIGHT for layer in image.layers)
    if not gaps:
        return Encoding(widest, None)
    known = declared.pop() if len(declared) == 1 else None
    common = next(iter(empty)) if len(empty) == 1 else ()
    if known is None and common:
        known = common[0]
    # A file may name a number for no value that its own type cannot hold
    if known is not None and not mixed and _RANGES[widest][0] <= known <= _RANGES[widest][1]:
        return Encoding(widest, known)
    return Encoding(*(_WIDER[widest] if not mixed else ("Int32", -(2.0**31))))


def output_bands(image: Image, scaled: bool, start: datetime | None, end: datetime | None) -> list[OutputBand]:
    """Return names, units, meanings and times of the bands to write."""
    make = partial(_output_band, scaled=scaled, span=(start, end))
    return [make(layer, names=[other.band.common_name for other in image.layers]) for layer in image.layers]


def day_span(day: date | None, scene: Scene) -> tuple[datetime | None, datetime | None]:
    """Return when the image was taken: what the user says goes before what the scene says."""
    if day is None:
        return scene.start, scene.end
    start = datetime(day.year, day.month, day.day, tzinfo=timezone.utc)
    return start, start + timedelta(days=1)


def notes(image: Image, scaled: bool) -> list[Message]:
    """Return what a reader of the result must know."""
    limits = limits_of(layer.band for layer in image.layers)
    found = [*image.scene.limits, *limits] if scaled else []
    if image.resampled:
        names = ", ".join(layer.band.id for layer in image.resampled)
        text = "{bands}: their cells are larger or lie elsewhere, and were interpolated (bilinear) to cells of {size}."
        found.append(say(text, bands=names, size=f"{image.base.cell_width:g}"))
    if image.clouds is not None:
        text = "Cells without a value may be hidden: {what}. A mask of clouds never finds all of them."
        found.append(say(text, what=image.clouds[0].hides))
    if any(layer.band.kind == HEIGHT for layer in image.layers):
        text = "Heights below {low} or above {high} count as no value."
        found.append(say(text, low=f"{HEIGHTS[0]:g}", high=f"{HEIGHTS[1]:g}"))
    if not image.base.crs:
        found.append(say("The file does not say its coordinate reference system: set it (Layer ▸ Set CRS)."))
    return found


def _named(scene: Scene, name: str) -> SceneBand:
    found = scene.band(name)
    if found is None:
        raise CityVerseError(
            say("“{scene}” has no band “{band}”. It has: {bands}.", scene=scene.name, band=name, bands=scene.names())
        )
    return found


def _output_band(
    layer: Layer, scaled: bool, span: tuple[datetime | None, datetime | None], names: Sequence[str]
) -> OutputBand:
    band = layer.band
    common = band.common_name if names.count(band.common_name) == 1 else ""
    applied = scaled and band.is_scaled
    raw_unit = "" if band.planck is not None else band.unit
    return OutputBand(
        name=f"{common} ({band.id})" if common and common != band.id.lower() else band.id,
        unit=band.unit if applied or not band.is_scaled else raw_unit,
        begin=span[0],
        end=span[1],
        common_name=common,
        scale=1.0 if applied else band.scale,
        offset=0.0 if applied else band.offset,
    )
