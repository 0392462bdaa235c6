"""What is known of Sentinel-2's bands, and how numbers become reflectance: as a product says, or as all so far do."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol
from xml.etree.ElementTree import Element  # built by `plain_xml`  # nosec B405

from ..twin.messages import CityVerseError, Message, say
from .plain_xml import text_of

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

#: QUANTIFICATION_VALUE is 10 000 and the offset -1000 in all of ESA's products so far.
SCALE, OFFSET = 1e-4, -0.1
#: From this processing baseline on, ESA's files are shifted by the offset: those made since 25 January 2022, and older
#: scenes that were processed anew (05.00), so that the date of a scene does not tell. ESA, Sentinel-2 Products
#: Specification Document (S2-PDGS-TAS-DI-PSD), and https://sentiwiki.copernicus.eu/web/s2-products.
SHIFTED = 4.0
_BASELINE = re.compile(r".*_N(\d\d\.\d\d)")


class Numbers(Protocol):
    """Scale, offset and the like."""

    empty: tuple[float, ...]
    is_surface: bool

    def scaling(self, band: int) -> tuple[float, float]:
        """Return scale and offset to reflectance."""

    def wavelength(self, band: int) -> float | None:
        """Return the centre [µm], None where it is not stated."""


class UsualNumbers:
    """Those of all products so far, for a tile whose product is not there.

    Parameters
    ----------
    path
        The tile's metadata.
    tile
        Its TILE_ID, which ends with the processing baseline.
    """

    empty: tuple[float, ...] = (0.0,)

    def __init__(self, path: Path, tile: str, is_surface: bool) -> None:
        match = _BASELINE.fullmatch(tile)
        if match is None:
            raise wrong(path, say("its TILE_ID does not end with the processing baseline (_N05.09)"))
        self._offset = OFFSET if float(match.group(1)) >= SHIFTED else 0.0
        self.is_surface = is_surface

    def scaling(self, band: int) -> tuple[float, float]:  # noqa: ARG002 - the same for all
        """Return scale and offset to reflectance."""
        return SCALE, self._offset

    def wavelength(self, band: int) -> float | None:  # noqa: ARG002 - not stated
        """Return None."""
        return None


class ProductNumbers:
    """Those that the metadata of a product state."""

    def __init__(self, path: Path, root: Element) -> None:
        self._path, self._root = path, root
        surface = self.number("BOA_QUANTIFICATION_VALUE") or self.number("L2A_BOA_QUANTIFICATION_VALUE")
        self.quantification = surface or self.number("QUANTIFICATION_VALUE")
        if not self.quantification or self.quantification < 0:
            raise wrong(path, say("it has no QUANTIFICATION_VALUE"))
        self.is_surface = surface is not None
        self._offset_name = "BOA_ADD_OFFSET" if surface else "RADIO_ADD_OFFSET"
        self.empty = tuple(self._special())

    def number(self, name: str) -> float | None:
        """Return the number in the first element with a name, None without one."""
        text = text_of(self._root, name)
        return checked(self._path, name, text) if text else None

    def scaling(self, band: int) -> tuple[float, float]:
        """Return scale and offset to reflectance: (value + offset) / quantification."""
        offset = 0.0
        for element in self._root.iter(self._offset_name):
            if element.get("band_id") == str(band):
                offset = checked(self._path, self._offset_name, (element.text or "").strip())
        quantification = float(self.quantification or 1.0)
        return 1.0 / quantification, offset / quantification

    def wavelength(self, band: int) -> float | None:
        """Return the centre [µm] that the metadata state."""
        for element in self._root.iter("Spectral_Information"):
            if element.get("bandId") == str(band):
                text = text_of(element, "CENTRAL")
                return checked(self._path, "CENTRAL", text) / 1000.0 if text else None
        return None

    def _special(self) -> Iterator[float]:
        for element in self._root.iter("Special_Values"):
            text = text_of(element, "SPECIAL_VALUE_INDEX")
            if text:
                yield checked(self._path, "SPECIAL_VALUE_INDEX", text)


def checked(path: Path, name: str, text: str) -> float:
    """Return a number of the metadata.

    Raises
    ------
    CityVerseError
        It is none; the message names the file and the element.
    """
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise wrong(path, say("{key} is “{value}” and no number", key=name, value=text[:40]))
    return value


def wrong(path: Path, reason: Message) -> CityVerseError:
    """Return the error for metadata that cannot be used."""
    text = "“{file}” cannot be used as Sentinel-2's metadata: {reason}. Get the product again."
    return CityVerseError(say(text, file=path.name, reason=reason))
