"""What a path holds, as an image: a scene of a satellite with its metadata, a folder of rasters, or one raster."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from ..engine.tiles import Stop, check
from ..twin.messages import CityVerseError, Message, say
from .account import LeftOut
from .imagery import Scene, SceneBand
from .imagery_file import describe_raster, read_file
from .imagery_mosaic import MOST_FILES, Mosaic, rasters_in, side_by_side
from .imagery_names import by_name
from .imagery_oddities import oddities
from .landsat import read_landsat
from .landsat_mtl import is_mtl
from .sentinel2 import PRODUCT_NAMES, TILE_NAMES, is_sentinel2, read_sentinel2

#: Names of metadata files, by which a folder is recognised before the files are looked into.
_LANDSAT = ("*_MTL.txt", "*_MTL.json", "*_MTL.xml", "*MTL.txt")
_SENTINEL = tuple(dict.fromkeys((*PRODUCT_NAMES, *TILE_NAMES)))
#: Endings of texts, of which GDAL's own words would say too little.
_TEXTS = (".xml", ".txt", ".json", ".geojson", ".csv", ".html", ".prj", ".tfw")
_MOST_FILES = 200


def read_scene(path: Path, cancelled: Stop | None = None) -> Scene:
    """Describe what is at a path, by what is in it.

    Parameters
    ----------
    path
        A raster, a metadata file of Landsat or Sentinel-2, or a folder of them.
    cancelled
        Asked while the rasters of a folder are looked at.

    Raises
    ------
    CityVerseError
        There is nothing that can be used; the message says what is there, and what to do.
    Cancelled
        `cancelled` said so.
    """
    if path.is_dir():
        return _folder(path, cancelled)
    if not path.is_file():
        raise CityVerseError(say("There is no file or folder “{path}”. Check the path.", path=str(path)))
    if is_mtl(path):
        return read_landsat(path)
    if is_sentinel2(path):
        return read_sentinel2(path)
    if zipfile.is_zipfile(path) or path.name.lower().endswith((".tar", ".tar.gz", ".tgz")):
        raise CityVerseError(
            say("“{file}” is an archive. Unpack it, and choose the folder that comes out.", file=path.name)
        )
    try:
        return by_name(read_file(path))
    except CityVerseError as error:
        if path.suffix.lower() not in _TEXTS:
            raise
        text = (
            "“{file}” is neither a raster nor metadata of Landsat (…_MTL.txt) or Sentinel-2 (MTD_MSIL2A.xml). Choose"
            " the raster, or the folder of the scene."
        )
        raise CityVerseError(say(text, file=path.name)) from error


def described_by(path: Path) -> Path:
    """Return the one file that stands for what is at a path: the metadata of a scene's folder, else the path itself."""
    found = _metadata(path) if path.is_dir() else None
    return path if found is None else found[1]


def _folder(folder: Path, cancelled: Stop | None) -> Scene:
    found = _metadata(folder)
    if found is not None:
        return found[0](found[1])
    files = rasters_in(folder)
    if not files:
        safes = sorted(path.name for path in folder.iterdir() if path.is_dir() and _metadata(path) is not None)
        if safes:
            raise CityVerseError(
                say("“{folder}” holds several scenes: {scenes}. Choose one of them.",
                    folder=folder.name, scenes=", ".join(safes[:10]))
            )  # fmt: skip
        raise CityVerseError(
            say("“{folder}” holds no image: neither a GeoTIFF nor the metadata of Landsat (…_MTL.txt) or Sentinel-2"
                " (MTD_MSIL2A.xml). Choose the folder with the files.", folder=folder.name)
        )  # fmt: skip
    return _together(folder, files, cancelled)


def _metadata(folder: Path) -> tuple[Callable[[Path], Scene], Path] | None:
    """Return the reader and the metadata file of a folder, or of the only product below it."""
    for reader, is_one, patterns in ((read_landsat, is_mtl, _LANDSAT), (read_sentinel2, is_sentinel2, _SENTINEL)):
        for pattern in patterns:
            fitting = [path for path in sorted(folder.glob(pattern)) if is_one(path)]
            if len(fitting) > 1:
                raise CityVerseError(
                    say("“{folder}” holds the metadata of several scenes: {files}. Choose one of these files.",
                        folder=folder.name, files=", ".join(path.name for path in fitting[:10]))
                )  # fmt: skip
            if fitting:
                return reader, fitting[0]
    inner = {path for name in PRODUCT_NAMES for path in folder.glob(f"*.SAFE/{name}") if is_sentinel2(path)}
    return (read_sentinel2, inner.pop()) if len(inner) == 1 else None


def _together(folder: Path, files: list[Path], cancelled: Stop | None) -> Scene:
    """Return the rasters of a folder without metadata as one scene; what cannot be read is named."""
    scenes: list[Scene] = []
    others: list[LeftOut] = []
    first: Message | None = None
    for path in files[:MOST_FILES]:
        check(cancelled)
        try:
            scenes.append(by_name(read_file(path)))
        except CityVerseError as error:
            first = first or error.message
            others.append(LeftOut(path.name, error.message))
    if not scenes:
        raise CityVerseError(first or say("“{folder}” holds no image.", folder=folder.name))
    others += [LeftOut(path.name, say("Only {most} files are read.", most=MOST_FILES)) for path in files[MOST_FILES:]]
    if len(scenes) == 1:
        return replace(scenes[0], others=(*scenes[0].others, *others))
    layout = side_by_side(folder, [Path(scene.place) for scene in scenes], cancelled)
    if layout is not None:
        return _side_by_side(Mosaic(layout), scenes, others)
    more = [LeftOut(scene.name, say("Only {most} files are read.", most=_MOST_FILES)) for scene in scenes[_MOST_FILES:]]
    return _as_bands(folder, scenes[:_MOST_FILES], [*others, *more])


def _side_by_side(mosaic: Mosaic, scenes: list[Scene], others: list[LeftOut]) -> Scene:
    """Return the scene of rasters that are one image together; time and role are theirs where all say the same."""
    with mosaic:
        odd = oddities(mosaic)
        mosaic.bands = odd.bands
        whole = describe_raster(mosaic, str(mosaic.path), odd)
    one = scenes[0]
    if {scene.role for scene in scenes} == {one.role} and len(whole.bands) == len(one.bands):
        bands = tuple(replace(band, place=whole.place) for band in one.bands)
        whole = replace(whole, role=one.role, reason=one.reason, bands=bands)
    if len({(scene.start, scene.end) for scene in scenes}) == 1:
        whole = replace(whole, start=one.start, end=one.end, dated=one.dated)
    tiles = say("They are {count} rasters side by side, read as one.", count=len(scenes))
    return replace(whole, name=mosaic.path.name, others=(*whole.others, *others), limits=(*whole.limits, tiles))


def _as_bands(folder: Path, scenes: list[Scene], others: list[LeftOut]) -> Scene:
    """Return the scene of rasters that show the same place: bands, or models of heights beside an orthophoto."""
    bands = [replace(band, id=_within(scene, band, scenes)) for scene in scenes for band in scene.bands]
    inner = [out for scene in scenes for out in scene.others]
    roles = {scene.role for scene in scenes}
    same = roles.pop() if len(roles) == 1 else ""
    return replace(
        scenes[0],
        name=folder.name,
        place=str(folder),
        role=same or ("imagery.optical" if len(bands) >= 3 else ""),
        reason=scenes[0].reason if same else say("It is a folder of {count} rasters.", count=len(scenes)),
        bands=tuple(bands),
        others=(*inner, *others),
    )


def _within(scene: Scene, band: SceneBand, scenes: list[Scene]) -> str:
    """Return what a band of one of several rasters is called: as short as it is clear."""
    if len(scene.bands) > 1:
        return f"{scene.name}: {band.id}"
    same = [other for other in scenes if other.bands and other.bands[0].id == band.id]
    return band.id if len(same) == 1 and not band.id.startswith("band ") else scene.name
