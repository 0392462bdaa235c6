"""Provenance kept with the result itself: in the file, and on the layer while QGIS has it open."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal
from qgis.core import Qgis, QgsMapLayer, QgsProviderRegistry

from ..engine.gdal_errors import attempt, collected
from ..twin.canonical import canonical_json
from ..twin.provenance import Provenance
from . import roles

#: Metadata items of a GeoTIFF, or of the table in a GeoPackage.
RUN_ITEM = "CITYVERSE_RUN"
LIMITS_ITEM = "CITYVERSE_LIMITS"
STYLE_ITEM = "CITYVERSE_STYLE"
PERMIT_ITEM = "CITYVERSE_PERMIT"
#: Custom property of a layer: a JSON list of sentences.
LIMITS = "cityverse/limits"
_KEEPING = {".tif": "GTiff", ".tiff": "GTiff", ".gpkg": "GPKG"}


def plugin_version() -> str:
    """Return the version in metadata.txt."""
    text = (Path(__file__).resolve().parents[2] / "metadata.txt").read_text(encoding="utf-8")
    return next((line[8:].strip() for line in text.splitlines() if line.startswith("version=")), "")


def software() -> dict[str, str]:
    """Return the versions that a result depends on."""
    gdal_version = gdal.VersionInfo("RELEASE_NAME")
    return {"cityverse": plugin_version(), "qgis": Qgis.version(), "gdal": gdal_version, "numpy": np.__version__}


def attach_run(target: str | Path | QgsMapLayer, run: Provenance, limits: Sequence[str] = (), style: str = "") -> bool:
    """Write provenance, what a reader must know, and the name of its look into a result.

    Parameters
    ----------
    target
        A loaded layer (its custom properties are set) or the path of a GeoTIFF or GeoPackage, ``|layername=…`` or not.
    run
        How the result came about.
    limits
        Sentences.
    style
        Name of a look, see `styles.apply_result_style`; "" for that of the algorithm.

    Returns
    -------
    bool
        False where the format has no place for it; the loaded layer can still carry it.
    """
    sentences = json.dumps(list(limits), ensure_ascii=False)
    texts = {RUN_ITEM: canonical_json(run.to_dict()).decode(), LIMITS_ITEM: sentences}
    if style:
        texts[STYLE_ITEM] = style
    if isinstance(target, QgsMapLayer):
        properties = {RUN_ITEM: roles.RUN, LIMITS_ITEM: LIMITS, STYLE_ITEM: roles.STYLE}
        for item, text in texts.items():
            target.setCustomProperty(properties[item], text)
        return True
    with _place(str(target), writing=True) as holder:
        if holder is None:
            return False
        for key, text in texts.items():
            holder.SetMetadataItem(key, text)
    return True


def read_run(layer: QgsMapLayer) -> Provenance | None:
    """Return the provenance of a layer, None where it has none that can be read."""
    text = str(layer.customProperty(roles.RUN, "") or "") or _from_file(layer, RUN_ITEM)
    try:
        return Provenance.from_dict(json.loads(text)) if text else None
    except (KeyError, TypeError, ValueError):
        return None


def read_limits(layer: QgsMapLayer) -> tuple[str, ...]:
    """Return what a reader must know before using the layer."""
    text = str(layer.customProperty(LIMITS, "") or "") or _from_file(layer, LIMITS_ITEM)
    try:
        found = json.loads(text) if text else []
    except ValueError:
        return ()
    return tuple(str(sentence) for sentence in found) if isinstance(found, list) else ()


def read_style(layer: QgsMapLayer) -> str:
    """Return the name of the look that the layer was made with, "" without one."""
    return str(layer.customProperty(roles.STYLE, "") or "") or _from_file(layer, STYLE_ITEM)


def read_permit(layer: QgsMapLayer) -> str:
    """Return the reference of a drone's flight permit that the layer's file keeps, "" without one."""
    return _from_file(layer, PERMIT_ITEM)


class _place:  # noqa: N801 - used as a function
    """The GDAL object that keeps the metadata of a file, None where there is none; closes the file."""

    def __init__(self, source: str, writing: bool = False) -> None:
        self._path, _, rest = source.partition("|")
        self._table = next((part[10:] for part in rest.split("|") if part.startswith("layername=")), "")
        self._flags = gdal.OF_UPDATE if writing else gdal.OF_READONLY
        self._dataset: Any = None

    def __enter__(self) -> Any:
        driver = _KEEPING.get(Path(self._path).suffix.lower())
        if driver is None or not Path(self._path).is_file():
            return None
        kind = gdal.OF_VECTOR if driver == "GPKG" else gdal.OF_RASTER
        with collected() as failures:
            self._dataset = attempt(
                lambda: gdal.OpenEx(self._path, kind | self._flags, allowed_drivers=[driver]), failures
            )
        if self._dataset is None or driver == "GTiff":
            return self._dataset
        return self._dataset.GetLayerByName(self._table) if self._table else self._dataset.GetLayer(0)

    def __exit__(self, *_: object) -> None:
        with collected():
            self._dataset = None


def _from_file(layer: QgsMapLayer, item: str) -> str:
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path, table = str(parts.get("path") or ""), str(parts.get("layerName") or "")
    with _place(f"{path}|layername={table}" if table else path) as holder:
        return str(holder.GetMetadataItem(item) or "") if holder is not None else ""
