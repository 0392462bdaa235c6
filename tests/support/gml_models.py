"""Small CityGML of known content."""

from __future__ import annotations

from pathlib import Path

CUBE = {
    "ground": "0 0 0 0 4 0 4 4 0 4 0 0 0 0 0",
    "roof": "0 0 10 4 0 10 4 4 10 0 4 10 0 0 10",
    "south": "0 0 0 4 0 0 4 0 10 0 0 10 0 0 0",
    "east": "4 0 0 4 4 0 4 4 10 4 0 10 4 0 0",
    "north": "4 4 0 0 4 0 0 4 10 4 4 10 4 4 0",
    "west": "0 4 0 0 0 0 0 0 10 0 4 10 0 4 0",
}
MEANING = {"ground": "GroundSurface", "roof": "RoofSurface"}
ENVELOPE = (
    '<gml:boundedBy><gml:Envelope srsName="urn:ogc:def:crs,crs:EPSG::25832,crs:EPSG::5783" srsDimension="3">'
    "<gml:lowerCorner>458874 5438349 112</gml:lowerCorner><gml:upperCorner>458885 5438355 117</gml:upperCorner>"
    "</gml:Envelope></gml:boundedBy>"
)


def polygon(points: str, name: str = "", tag: str = "posList", holes: tuple[str, ...] = ()) -> str:
    """Return a polygon."""
    rings = [("exterior", points), *(("interior", hole) for hole in holes)]
    inside = "".join(
        f"<gml:{kind}><gml:LinearRing><gml:{tag}>{text}</gml:{tag}></gml:LinearRing></gml:{kind}>"
        for kind, text in rings
    )
    identity = f' gml:id="{name}"' if name else ""
    return f"<gml:Polygon{identity}>{inside}</gml:Polygon>"


def multi_surface(*polygons: str) -> str:
    """Return a multisurface of polygons, or of references, which begin with #."""
    members = (
        f'<gml:surfaceMember xlink:href="{one}"/>'
        if one.startswith("#")
        else f"<gml:surfaceMember>{one}</gml:surfaceMember>"
        for one in polygons
    )
    return f"<gml:MultiSurface>{''.join(members)}</gml:MultiSurface>"


def solid(*polygons: str) -> str:
    """Return a solid of polygons or references."""
    inside = multi_surface(*polygons).replace("MultiSurface", "CompositeSurface")
    return f"<gml:Solid><gml:exterior>{inside}</gml:exterior></gml:Solid>"


def cube_with_meanings(name: str = "b", prefix: str = "p") -> str:
    """Return a building of CityGML 2.0 whose solid refers forward to its surfaces."""
    refs = [f"#{prefix}-{side}" for side in CUBE]
    walls = "".join(
        f"<bldg:boundedBy><bldg:{MEANING.get(side, 'WallSurface')}><bldg:lod2MultiSurface>"
        f"{multi_surface(polygon(points, f'{prefix}-{side}'))}"
        f"</bldg:lod2MultiSurface></bldg:{MEANING.get(side, 'WallSurface')}></bldg:boundedBy>"
        for side, points in CUBE.items()
    )
    return building(f"<bldg:lod2Solid>{solid(*refs)}</bldg:lod2Solid>{walls}", name)


def building(inside: str, name: str = "b") -> str:
    """Return a building as a member of the model."""
    return member(f'<bldg:Building gml:id="{name}">{inside}</bldg:Building>')


def member(inside: str) -> str:
    """Return a member of the model."""
    return f"<core:cityObjectMember>{inside}</core:cityObjectMember>"


def model(*members: str, version: str = "2.0", envelope: str = "", before: str = "") -> str:
    """Return a whole document."""
    modules = {"bldg": "building", "gen": "generics", "frn": "cityfurniture", "dem": "relief", "wtr": "waterbody",
               "con": "construction", "tran": "transportation", "app": "appearance",
               "grp": "cityobjectgroup"}  # fmt: skip
    spaces = "".join(
        f' xmlns:{prefix}="http://www.opengis.net/citygml/{name}/{version}"' for prefix, name in modules.items()
    )
    gml = "http://www.opengis.net/gml" + ("/3.2" if version == "3.0" else "")
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n{before}<core:CityModel xmlns:core="http://www.opengis.net/citygml/'
        f'{version}" xmlns:gml="{gml}" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xal="urn:oasis:names:tc:ciq:xal'
        f':3"{spaces}>\n{envelope}\n' + "\n".join(members) + "\n</core:CityModel>\n"
    )


def write(folder: Path, text: str, name: str = "city.gml") -> Path:
    """Write a document."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path
