"""A LAS or LAZ file written as a set of Entwine Point Tiles, which every QGIS with point clouds can draw.

Its points are shared out to the nodes of an octree, so that a far view reads few of them and a near one all that lie
there. A small cloud, and one that cannot be read here, is a set of one node: its file as it is. The decoder of QGIS
3.22 knows compressed points of the formats 0 to 5 only, in pieces: of others (LAS 1.4, COPC, the oldest LAZ) and of
plain LAS it draws nothing, without a word. Those are always written anew, compressed and of format 1 or 3. Both need
laspy.
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
from .pointcloud import PointCloud, has_laspy, laspy_for
from .pointcloud_octree import SPAN, cells, share_out

#: Formats that the decoder knows.
_OLD = 6
#: They are in memory at a time: of larger clouds only every so many points are kept.
MOST_POINTS = 10_000_000
#: A node of so many points is drawn at once.
ONE_NODE = 200_000
_ROOT = "0-0-0-0"
#: How much of the work reading is.
_READ = 0.3
#: The decoder looks for colours behind the time, which points of this format do not have.
_TIMELESS = 2
#: Formats with colours, the one that they are written anew in, and what laspy calls them.
_COLOURED, _OLD_COLOURED, _COLOURS = (2, 3, 5, 7, 8, 10), 3, ["red", "green", "blue"]
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
        if _is_one_node(cloud):
            shutil.copyfile(cloud.path, made / "ept-data" / f"{_ROOT}.laz")
            nodes, brightest = {_ROOT: cloud.head.points}, _brightest(cloud, cancelled)
        else:
            nodes, brightest = _rewrite(cloud, made / "ept-data", progress, cancelled)
        (made / "ept-hierarchy" / f"{_ROOT}.json").write_text(json.dumps(nodes), encoding="utf-8")
        described = _description(cloud, sum(nodes.values()), brightest)
        (made / "ept.json").write_text(json.dumps(described), encoding="utf-8")
        shutil.rmtree(target, ignore_errors=True)
        made.replace(target)
    return target / "ept.json"


def kept_of(points: int) -> int:
    """Return of how many points one is kept for drawing."""
    return max(1, -(-points // MOST_POINTS))


def _is_one_node(cloud: PointCloud) -> bool:
    """Whether its file becomes the only node as it is."""
    head = cloud.head
    if not head.is_compressed or head.is_pointwise or head.point_format >= _OLD or head.points > MOST_POINTS:
        return False
    return not has_laspy() or (head.points <= ONE_NODE and head.point_format != _TIMELESS)


def _brightest(cloud: PointCloud, cancelled: Stop | None) -> int:
    """Return the largest number of a colour, 0 where points have none or cannot be read here."""
    if cloud.head.point_format not in _COLOURED or not has_laspy():
        return 0
    found = 0
    for points in cloud.laspy_chunks():
        check(cancelled)
        found = max(found, *(int(np.asarray(points[name]).max(initial=0)) for name in _COLOURS))
    return found


def _rewrite(
    cloud: PointCloud, folder: Path, progress: Progress | None, cancelled: Stop | None
) -> tuple[dict[str, int], int]:
    """Write the points compressed and in an old format, a file for each node.

    Returns
    -------
    dict
        How many points each node has.
    int
        The largest number of a colour, 0 without colours.
    """
    laspy = laspy_for(cloud.path)
    header = laspy.LasHeader(version="1.2", point_format=_OLD_COLOURED if cloud.head.point_format in _COLOURED else 1)
    header.scales, header.offsets = np.array(cloud.head.scale), np.array(cloud.head.offset)
    record = _thinned(cloud, header, lambda done: progress(_READ * done) if progress else None, cancelled)
    low, width = _cube(cloud)
    places = tuple(
        cells(record[name], (start - offset) / scale, width / scale)
        for name, start, offset, scale in zip("XYZ", low, cloud.head.offset, cloud.head.scale)
    )
    nodes: dict[str, int] = {}
    done = 0
    for key, points in share_out(places, cancelled):
        check(cancelled)
        with laspy.open(str(folder / f"{key}.laz"), mode="w", header=header, do_compress=True) as writer:
            writer.write_points(record[points])
        nodes[key] = len(points)
        done += len(points)
        if progress:
            progress(_READ + (1 - _READ) * done / len(record))
    coloured = record.point_format.id == _OLD_COLOURED and len(record)
    return nodes, max(int(record.array[name].max()) for name in _COLOURS) if coloured else 0


def _thinned(cloud: PointCloud, header: Any, progress: Progress | None, cancelled: Stop | None) -> Any:
    """Return the points, or every so many of them, as laspy has them."""
    step, done, kept = kept_of(cloud.head.points), 0, 0
    record = laspy_for(cloud.path).ScaleAwarePointRecord.zeros(-(-cloud.head.points // step), header=header)
    for points in cloud.laspy_chunks():
        check(cancelled)
        chosen = np.arange(-done % step, len(points), step)
        _fill(record, kept, points, chosen)
        done, kept = done + len(points), kept + len(chosen)
        if progress:
            progress(done / cloud.head.points)
    return record[:kept]


def _fill(record: Any, start: int, points: Any, chosen: Any) -> None:
    """Take over chosen points."""
    there = slice(start, start + len(chosen))
    names = ["X", "Y", "Z", "intensity"]
    if record.point_format.id == _OLD_COLOURED:
        names += _COLOURS
    for name in names:
        record.array[name][there] = np.asarray(points[name])[chosen]
    # The old formats have fewer bits for these
    for name, most in (("return_number", 7), ("number_of_returns", 7), ("classification", 31)):
        values = np.asarray(points[name])[chosen]
        record[name][there] = np.minimum(values, most) if most == 7 else np.where(values > most, 1, values)


def _description(cloud: PointCloud, points: int, brightest: int) -> dict[str, Any]:
    head = cloud.head
    low, width = _cube(cloud)
    axes = [
        {"name": name, "type": "signed", "size": 4, "scale": scale, "offset": offset}
        for name, scale, offset in zip("XYZ", head.scale, head.offset)
    ]
    others: list[dict[str, Any]] = [{"name": name, "type": "unsigned", "size": size} for name, size in _SCHEMA]
    if brightest:  # by the largest number QGIS tells 8 bits from 16
        bits = {"type": "unsigned", "size": 2, "minimum": 0, "maximum": brightest}
        others += [{"name": name.title(), **bits} for name in _COLOURS]
    wkt = wkt_of(head.crs)
    return {
        "bounds": [*low, *(number + width for number in low)],
        "boundsConforming": list(head.bounds),
        "dataType": "laszip",
        "hierarchyType": "json",
        "points": points,
        "schema": axes + others,
        "span": SPAN,
        "srs": {"wkt": wkt} if wkt else {},
        "version": "1.0.0",
    }


def _cube(cloud: PointCloud) -> tuple[list[float], float]:
    """Return the lowest corner and the width of a cube around the points."""
    low, high = cloud.head.bounds[:3], cloud.head.bounds[3:]
    width = max(b - a for a, b in zip(low, high)) or 2.0
    return [(a + b - width) / 2 for a, b in zip(low, high)], width
