"""FlatGeobuf made of a GeoPackage; the format has no place for features without geometry."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal

from .gdal_errors import attempt, collected
from .placing import folder_beside, move, unwritten


def write_flatgeobuf(source: Path, target: Path) -> None:
    """Write the only table of a GeoPackage as FlatGeobuf.

    Parameters
    ----------
    source : Path
        GeoPackage of our own making.
    target : Path
        Where it goes; a file there is replaced when the new one is complete.

    Raises
    ------
    CityVerseError
        It cannot be written.
    """
    with folder_beside(target) as folder:
        made = folder / target.name
        with collected() as failures:
            done = attempt(lambda: _convert(source, made, target.stem), failures)
        if failures or not done:
            raise unwritten(target, failures)
        move(made, target)


def _convert(source: Path, made: Path, name: str) -> bool:
    dataset = gdal.OpenEx(str(source), gdal.OF_VECTOR | gdal.OF_READONLY, allowed_drivers=["GPKG"])
    if dataset is None:
        return False
    table = dataset.GetLayer(0)
    table.SetAttributeFilter(f'"{table.GetGeometryColumn()}" IS NOT NULL')
    rows = table.GetFeatureCount()
    table.SetAttributeFilter(None)
    result = gdal.VectorTranslate(str(made), dataset, format="FlatGeobuf", layerName=name)
    if result is None:
        return False
    del result  # what is written is complete only now
    dataset = gdal.OpenEx(str(made), gdal.OF_VECTOR | gdal.OF_READONLY, allowed_drivers=["FlatGeobuf"])
    return bool(dataset.GetLayer(0).GetFeatureCount() == rows)
