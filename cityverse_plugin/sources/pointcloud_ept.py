"""A LAS or LAZ file wrapped as an Entwine Point Tile set of one node, which every QGIS with point clouds can draw.

The decoder of QGIS 3.22 knows compressed points of the formats 0 to 5 only: of others (LAS 1.4, COPC) and of plain LAS
it draws nothing, without a word. Those are written anew, compressed and of format 1 or 3, with laspy.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np

from ..engine.placing import folder_beside
from ..engine.tiles import Progress, Stop, check
from .citymodel_crs import wkt_of
from .pointcloud import PointCloud, laspy_for

#: Formats that the decoder knows.
_OLD = 6
#: A node is drawn as a whole: of larger clouds only every so many points are kept.
MOST_POINTS = 5_000_000
_SCHEMA = (("Intensity", 2), ("ReturnNumber", 1), ("NumberOfReturns", 1), ("Classification", 1))


def wrap(cloud: PointCloud, target: Path, progress: Progress | None = None, cancelled: Stop | None = None) -> Path:
    """Wrap a point cloud; return the file ``ept.json`` that QGIS opens.

    Parameters
    ----------
    cloud : PointCloud
        The cloud; its file is linked or copied where QGIS can read it as it is.
    target : Path
        Folder to make; it appears when it is complete. One that is there is taken as it is.
    progress, cancelled : callable, optional
        As everywhere.

    Raises
    ------
    CityVerseError
        The cloud cannot be read, laspy is needed and not there, or the folder cannot be written.
    Cancelled
        `cancelled` said so.
    """
    if (target / "ept.json").is_file():
        return target / "ept.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    with folder_beside(target) as folder:
        made = folder / target.name
        for part in ("ept-data", "ept-hierarchy"):
            (made / part).mkdir(parents=True)
        node = made / "ept-data" / "0-0-0-0.laz"
        head = cloud.head
        if head.is_compressed and head.point_format < _OLD and head.points <= MOST_POINTS:
            shutil.copyfile(cloud.path, node)
            points = head.points
        else:
            points = _rewrite(cloud, node, progress, cancelled)
        (made / "ept-hierarchy" / "0-0-0-0.json").write_text(json.dumps({"0-0-0-0": points}), encoding="utf-8")
        (made / "ept.json").write_text(json.dumps(_description(cloud, points)), encoding="utf-8")
        shutil.rmtree(target, ignore_errors=True)
        made.replace(target)
    return target / "ept.json"


def kept_of(points: int) -> int:
    """Return of how many points one is kept for drawing."""
    return max(1, -(-points // MOST_POINTS))


def _rewrite(cloud: PointCloud, node: Path, progress: Progress | None, cancelled: Stop | None) -> int:
    """Write the points compressed and in an old format; return how many."""
    laspy, step, done, kept = laspy_for(cloud.path), kept_of(cloud.head.points), 0, 0
    header = laspy.LasHeader(version="1.2", point_format=3 if cloud.head.point_format in (7, 8) else 1)
    header.scales, header.offsets = np.array(cloud.head.scale), np.array(cloud.head.offset)
    with laspy.open(str(node), mode="w", header=header, do_compress=True) as writer:
        for points in cloud.laspy_chunks():
            check(cancelled)
            chosen = np.arange(-done % step, len(points), step)
            record = _record(laspy, points, chosen, header)
            writer.write_points(record)
            done, kept = done + len(points), kept + len(record)
            if progress:
                progress(done / cloud.head.points)
    return kept


def _record(laspy: Any, points: Any, chosen: Any, header: Any) -> Any:
    record = laspy.ScaleAwarePointRecord.zeros(len(chosen), header=header)
    for name in ("X", "Y", "Z", "intensity"):
        record[name] = np.asarray(points[name])[chosen]
    # The old formats have fewer bits for these
    for name, most in (("return_number", 7), ("number_of_returns", 7), ("classification", 31)):
        values = np.asarray(points[name])[chosen]
        record[name] = np.minimum(values, most) if most == 7 else np.where(values > most, 1, values)
    if header.point_format.id == 3:
        for name in ("red", "green", "blue"):
            record[name] = np.asarray(points[name])[chosen]
    return record


def _description(cloud: PointCloud, points: int) -> dict[str, Any]:
    head = cloud.head
    low, high = head.bounds[:3], head.bounds[3:]
    half = max(b - a for a, b in zip(low, high)) / 2 or 1.0
    middle = [(a + b) / 2 for a, b in zip(low, high)]
    axes = [
        {"name": name, "type": "signed", "size": 4, "scale": scale, "offset": offset}
        for name, scale, offset in zip("XYZ", head.scale, head.offset)
    ]
    others = [{"name": name, "type": "unsigned", "size": size} for name, size in _SCHEMA]
    wkt = wkt_of(head.crs)
    return {
        "bounds": [*(number - half for number in middle), *(number + half for number in middle)],
        "boundsConforming": [*low, *high],
        "dataType": "laszip",
        "hierarchyType": "json",
        "points": points,
        "schema": axes + others,
        "span": 128,
        "srs": {"wkt": wkt} if wkt else {},
        "version": "1.0.0",
    }
