"""Coordinate reference systems that are called by their names, as people write them."""

from __future__ import annotations

import re
from functools import lru_cache

from osgeo import osr

#: Names that are none in the register of EPSG, and what everybody means by them.
_USUAL = {
    "britishnationalgrid": 27700,
    "ch1903": 21781,
    "ch1903+": 2056,
    "lambert93": 2154,
    "lv03": 21781,
    "lv95": 2056,
    "osgb1936britishnationalgrid": 27700,
    "rdnew": 28992,
    "rgf93lambert93": 2154,
    "rijksdriehoek": 28992,
}
# ETRS89/UTM32N, WGS 84 UTM zone 33 S
_UTM = re.compile(r"(etrs89|wgs84)(?:utm)(?:zone)?(\d\d?)([ns]?)")
_FIRST = {"etrs89n": 25800, "etrs89": 25800, "wgs84n": 32600, "wgs84": 32600, "wgs84s": 32700}
#: Kinds of systems in the order in which one is taken of several of the same name.
_KINDS = (osr.OSR_CRS_TYPE_PROJECTED, osr.OSR_CRS_TYPE_GEOGRAPHIC_2D, osr.OSR_CRS_TYPE_COMPOUND)


def code_of_name(name: str) -> str:
    """Return the authority code of a system by its name, "" where none is called so; of a sum, that of its first part.

    Capitals, blanks and signs between words do not count: files write them as they like.
    """
    for text in (name, name.partition(" + ")[0]):
        plain = _plain(text)
        code = _USUAL.get(plain) or _of_utm(plain) or (_names().get(plain) if plain else None)
        if code:
            return f"EPSG:{code}"
    return ""


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9+]", "", name.lower())


def _of_utm(plain: str) -> int | None:
    found = _UTM.fullmatch(plain)
    first = _FIRST.get(found[1] + found[3]) if found else None
    return first + int(found[2]) if found and first else None


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    """Return the codes of all systems of the register that are in use, by their plain names."""
    found: dict[str, str] = {}
    known = [one for one in osr.GetCRSInfoListFromDatabase("EPSG") if one.type in _KINDS and not one.deprecated]
    for one in sorted(known, key=lambda one: _KINDS.index(one.type)):
        found.setdefault(_plain(one.name), str(one.code))
    return found
