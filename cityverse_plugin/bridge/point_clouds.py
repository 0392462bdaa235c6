"""Point clouds as layers: by QGIS's own provider where it has one, else wrapped as EPT."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsApplication, QgsPointCloudLayer, QgsProviderRegistry

from ..engine.tiles import Progress, Stop
from ..sources.pointcloud import PointCloud
from ..sources.pointcloud_ept import kept_of, wrap
from ..twin.messages import CityVerseError, say
from .crs import to_crs
from .i18n import tr

_FOLDER = "cityverse/pointclouds"


@dataclass(frozen=True)
class Prepared:
    """A point cloud that is ready to be opened: what QGIS opens, by which provider, the name and the system."""

    source: str
    provider: str
    name: str
    crs: str


def prepare(path: Path, progress: Progress | None = None, cancelled: Stop | None = None) -> Prepared:
    """Make a point cloud ready for QGIS: on any thread, since a file may have to be wrapped or written anew.

    Raises
    ------
    CityVerseError
        It cannot be read, or this QGIS has no point clouds.
    Cancelled
        `cancelled` said so.
    """
    cloud = PointCloud(path)
    there = QgsProviderRegistry.instance().providerList()
    if cloud.head.is_copc and "copc" in there:
        return Prepared(str(path), "copc", path.stem, cloud.head.crs)
    if "pdal" in there:
        return Prepared(str(path), "pdal", path.stem, cloud.head.crs)
    if "ept" not in there:
        text = "This QGIS cannot show point clouds. Make a raster of “{file}” with “Surface from a point cloud”."
        raise CityVerseError(say(text, file=path.name))
    wrapped = wrap(cloud, _folder(path), progress, cancelled)
    step = kept_of(cloud.head.points)
    name = path.stem if step == 1 else tr(say("{name} (every {step}th point)", name=path.stem, step=step))
    return Prepared(str(wrapped), "ept", name, cloud.head.crs)


def open_prepared(ready: Prepared) -> QgsPointCloudLayer:
    """Return the layer; main thread.

    Raises
    ------
    CityVerseError
        QGIS does not open it.
    """
    layer = QgsPointCloudLayer(ready.source, ready.name, ready.provider)
    if not layer.isValid():
        raise CityVerseError(say("QGIS does not open the point cloud “{name}”.", name=ready.name))
    if not layer.crs().isValid() and ready.crs:
        layer.setCrs(to_crs(ready.crs))
    return layer


def point_cloud_layer(path: Path) -> QgsPointCloudLayer:
    """Return a point cloud file as a layer: `prepare` and `open_prepared` in one, for small files and tests.

    Raises
    ------
    CityVerseError
        See there.
    """
    return open_prepared(prepare(path))


def _folder(path: Path) -> Path:
    """Return where the wrapping of a file lies: another one when the file changes."""
    about = path.stat()
    text = f"{path.resolve()}|{about.st_size}|{about.st_mtime_ns}"
    key = hashlib.sha256(text.encode("utf-8")).hexdigest()[:16]
    return Path(QgsApplication.qgisSettingsDirPath()) / _FOLDER / f"{path.stem}-{key}"
