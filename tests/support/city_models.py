"""Small CityJSON models of known content, and what a plain reading of a file counts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from cityverse.cityverse_plugin.sources.account import Account
from cityverse.cityverse_plugin.sources.citymodel import Batch, Survey, Wish
from cityverse.cityverse_plugin.sources.citymodel_load import open_model
from osgeo import ogr

CUBE = [[x, y, z] for z in (0, 10) for y in (0, 4) for x in (0, 4)]
#: Ground, roof and four walls of the cube.
FACES = [[[0, 2, 3, 1]], [[4, 5, 7, 6]], [[0, 1, 5, 4]], [[1, 3, 7, 5]], [[3, 2, 6, 7]], [[2, 0, 4, 6]]]
SEMANTICS = {
    "surfaces": [{"type": "GroundSurface"}, {"type": "RoofSurface"}, {"type": "WallSurface"}],
    "values": [[0, 1, 2, 2, 2, 2]],
}


def solid(lod: Any = "2", **more: Any) -> dict[str, Any]:
    """Return the cube as a solid."""
    return {"type": "Solid", "lod": lod, "boundaries": [FACES], "semantics": SEMANTICS, **more}


def flat_square(first: int) -> dict[str, Any]:
    """Return a surface of four vertices that follow each other."""
    return {"type": "MultiSurface", "lod": "1", "boundaries": [[list(range(first, first + 4))]]}


def building(*geometry: dict[str, Any], kind: str = "Building", **more: Any) -> dict[str, Any]:
    """Return a city object with some geometries, the cube without any."""
    return {"type": kind, "geometry": list(geometry) or [solid()], **more}


def model(objects: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Return a model of CityJSON 2.0 whose vertices are those of the cube, in centimetres from (100, 200, 5)."""
    return {
        "type": "CityJSON",
        "version": "2.0",
        "metadata": {"referenceSystem": "https://www.opengis.net/def/crs/EPSG/0/7415"},
        "transform": {"scale": [0.01, 0.01, 0.01], "translate": [100, 200, 5]},
        "CityObjects": objects,
        "vertices": [[100 * x, 100 * y, 100 * z] for x, y, z in CUBE],
        **more,
    }


def write(path: Path, value: Any) -> Path:
    """Write a model; text and bytes as they are."""
    if isinstance(value, bytes):
        path.write_bytes(value)
    else:
        path.write_text(value if isinstance(value, str) else json.dumps(value), encoding="utf-8")
    return path


def write_lines(path: Path, *values: Any) -> Path:
    """Write a sequence, a value in each line."""
    return write(path, "".join((value if isinstance(value, str) else json.dumps(value)) + "\n" for value in values))


def read(path: Path, wish: Wish | None = None) -> tuple[list[Batch], Account, Survey]:
    """Read a file; return batches, account and survey."""
    opened, account = open_model(path), Account()
    return list(opened.read(wish or Wish(), account)), account, opened.survey


def documents(path: Path) -> Iterator[dict[str, Any]]:
    """Yield what a plain parser makes of a file: one object, or that of each line."""
    text = path.read_text(encoding="utf-8")
    yield from map(json.loads, text.splitlines() if path.suffix == ".jsonl" else [text])


def shapes(path: Path) -> dict[str, Any]:
    """Return the features of a GeoPackage by their column id."""
    dataset = ogr.Open(str(path))
    return {feature["id"]: feature.Clone() for feature in dataset.GetLayer(0)}
