"""Which messages of GRIB cannot be read, and why: GDAL returns chance numbers for some of them without a word."""

from __future__ import annotations

from collections.abc import Mapping

from osgeo import gdal

from ..twin.messages import Message, say
from .climate_grib_ccsds import CCSDS
from .climate_grib_grids import HEALPIX, MESH, WAVES
from .climate_grib_scan import Field

_GRIDS = {
    WAVES: say("It is in waves (spherical harmonics) and on no grid."),
    MESH: say("It is on a mesh whose places stand in another file, as those of the model ICON do."),
    HEALPIX: say("It is on a HEALPix grid."),
}
#: Ways of packing that GDAL's GRIB driver unpacks, and one that is unpacked here.
_PACKINGS_2 = (0, 2, 3, 4, 40, 41, CCSDS)
#: Ways of packing that its drivers for pictures unpack, any one of them.
PICTURES: Mapping[int, tuple[str, tuple[str, ...]]] = {
    40: ("JPEG 2000", ("JP2KAK", "JP2OpenJPEG", "JPEG2000", "JP2ECW", "JP2MrSID")),
    41: ("PNG", ("PNG",)),
}
#: In edition 1: waves, second order, and further flags that only second order has.
_COMPLEX_1 = 0x80 | 0x40
_MOST_BITS = 32
#: A larger field is not opened if more cells than so many go on an octet: it would fill the memory with nothing.
_MOST_EMPTY, _MOST_PACKED = 1 << 25, 512


def unreadable(field: Field) -> Message | None:
    """Return why a message cannot be read, None where it can."""
    grid = _GRIDS.get(field.grid.kind)
    if grid is not None:
        return grid
    cells = field.grid.size[0] * field.grid.size[1]
    if cells > _MOST_EMPTY and 0 <= field.octets * _MOST_PACKED < cells:
        return say("It says to have {cells} cells, far more than its values fill.", cells=cells)
    name = _packing(field)
    if name is not None:
        return say("Its values are packed in a way that this QGIS cannot unpack ({packing}): “grib_set -r -w"
                   " packingType=grid_simple IN OUT” of ecCodes packs them anew.", packing=name)  # fmt: skip
    return None


def _packing(field: Field) -> str | None:
    if field.bits > _MOST_BITS:
        return f"{field.bits} bits"
    if field.edition == 1:
        return "second order" if field.packing & _COMPLEX_1 else None
    if field.packing in PICTURES:
        name, drivers = PICTURES[field.packing]
        return None if any(gdal.GetDriverByName(driver) for driver in drivers) else name
    return None if field.packing in _PACKINGS_2 else f"5.{field.packing}"
