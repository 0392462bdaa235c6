"""What names of files and layers say of their meaning, in the languages that they come in."""

from __future__ import annotations

import re

from .roles import role

_WORDS = (
    ("population", r"popul|inhabitant|habitant|ghs.?pop|worldpop"),
    ("climate.radiant_temperature", r"radiant.?temp|\btmrt\b|\bmrt\b"),
    ("irradiation", r"irradiation|insolation"),
    ("canopy", r"canopy|chm|cdsm|tree.?height"),
    ("surface", r"\bdsm\b|surface|mns"),
    ("terrain", r"\bd[et]m\b|terrain|elevation|altitude|mnt|relief"),
    ("imagery.thermal", r"thermal|\blst\b|temperature.?surface"),
    ("imagery.ortho", r"ortho|drone|uav|aerial"),
    ("landcover", r"land.?cover|worldcover|corine"),
    ("built_up", r"built"),
    ("soil", r"\bsoils?\b|\bsol\b"),
    ("imagery.optical", r"landsat|sentinel|\bl[5789]\b|\bs2|etm|spot|multispectral|image"),
    ("districts", r"district|sector|census|ward|neighbo|quartier|bairro|arrondissement|zone"),
    ("boundary", r"bound|limit|outline|municipal|commune"),
    ("buildings", r"build|footprint|batiment|bâtiment|house"),
    ("streets", r"street|road|highway|rue|route|voie"),
    ("transit_stops", r"\bstops?\b|station|gtfs|\bbus\b|tram"),
    ("facilities", r"facilit|school|clinic|hospital|market|amenit"),
    ("green_space", r"green|park|garden|tree|jardin|arbre"),
    ("water", r"water|river|lake|canal|oued|\beau\b"),
    ("landuse", r"land.?use|zoning|parcel"),
)


def role_by_name(name: str, kind: str) -> str:
    """Return the role that a name speaks for, "" for none; `kind` is one of `roles.KINDS`."""
    text = re.sub(r"[_\-.]+", " ", name).lower()
    for role_id, pattern in _WORDS:
        known = role(role_id)
        if known is not None and kind in known.kinds and re.search(pattern, text):
            return role_id
    return ""
