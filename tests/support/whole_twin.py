"""A twin of a synthetic city with one layer and more of each family: what a city has once everything is in it."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path

import numpy as np
from cityverse.cityverse_plugin.bridge.adding import add_file, create_twin
from cityverse.cityverse_plugin.catalogue.opening import open_store
from cityverse.cityverse_plugin.catalogue.stac import record_to_item
from cityverse.cityverse_plugin.catalogue.store import Store
from cityverse.cityverse_plugin.engine.checks import wkt_of
from cityverse.cityverse_plugin.engine.tiles import row_blocks
from cityverse.cityverse_plugin.engine.vector_write import write_geopackage
from cityverse.cityverse_plugin.engine.write import FILE_TILE, OutputBand, RasterWriter
from cityverse.cityverse_plugin.sources.climate_shown import show
from cityverse.cityverse_plugin.sources.files import SourceFile
from cityverse.cityverse_plugin.sources.pointcloud import PointCloud
from cityverse.cityverse_plugin.sources.pointcloud_grid import Wish, to_grid
from cityverse.cityverse_plugin.sources.synthetic import EPSG, ORIGIN, SyntheticCity, generate
from cityverse.cityverse_plugin.sources.synthetic_files import write_city
from cityverse.cityverse_plugin.twin.canonical import file_multihash
from cityverse.cityverse_plugin.twin.model import Place, Twin
from cityverse.cityverse_plugin.twin.record import Asset, Provider, Record
from climate_files import LAT, LON, write_file
from osgeo import osr
from osm_files import Element, node, way, write_pbf

MAKER = Provider("CityVerse synthetic city", ("producer",))
LICENCE = "CC0-1.0"
BOX = (-2.4, 34.8, -2.2, 35.0)
HOURS = 48
STATIONS, READINGS = 50, 200
BEGIN = datetime(2025, 6, 21, tzinfo=timezone.utc)
SIZE, CELL = 800, 2.0


def make_whole_twin(
    folder: Path, files: Path, size: int = SIZE, say: Callable[[str], None] = lambda _line: None
) -> Twin:
    """Make the twin in `folder`, its sources in `files`; any thread of a QGIS."""
    folder.mkdir(parents=True, exist_ok=True)
    files.mkdir(parents=True, exist_ok=True)
    store = open_store(str(folder))
    place = Place("Nowhere", "MA")
    twin = Twin("whole", "The whole city", licence=LICENCE, place=place, providers=(MAKER,), bbox=BOX)
    create_twin(store, twin)
    city = generate(size, CELL)
    for file in (*write_city(city, files), *_made(city, files)):
        say(f"{file.role}: {file.path.name}")
        add_file(store, twin.id, file)
    for path, role, media_type, epsg in (
        (city_model(city, files / "city.city.json"), "buildings3d", "application/city+json", EPSG),
        (openstreetmap(city, files / "city.osm.pbf"), "facilities", "application/vnd.openstreetmap.data+xml", 4326),
        (climate(files / "model.nc"), "climate.precipitation", "application/netcdf", 4326),
        (points(city, files / "flight.las"), "pointcloud", "application/vnd.las", EPSG),
    ):
        say(f"{role}: {path.name}")
        put_foreign(store, twin.id, path, role, media_type, f"EPSG:{epsg}")
    return twin


def put_foreign(store: Store, twin_id: str, path: Path, role: str, media_type: str, crs: str) -> None:
    """Name a file of a format that QGIS does not open by itself in the twin, as another city's program would."""
    about = {"size": path.stat().st_size, "checksum": file_multihash(path)}
    href = store.put_asset(twin_id, f"{about['checksum'][4:20]}/{path.name}", path)
    west, south, east, north = BOX
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    record = Record(
        f"foreign-{role}", twin_id, title=path.name, role=role, licence=LICENCE, providers=(MAKER,), bbox=BOX,
        geometry={"type": "Polygon", "coordinates": [ring]}, limits=("It was generated.",),
        assets={"data": Asset(href, media_type, ("data",), crs=crs, **about)},
    )  # fmt: skip
    store.put_item(twin_id, record_to_item(record))


def city_model(city: SyntheticCity, path: Path) -> Path:
    """Write the buildings as boxes in CityJSON 2.0."""
    vertices, objects = [], {}
    faces = [[[0, 3, 2, 1]], [[4, 5, 6, 7]], [[0, 1, 5, 4]], [[1, 2, 6, 5]], [[2, 3, 7, 6]], [[3, 0, 4, 7]]]
    for number, (ring, height) in enumerate(zip(city.buildings, city.heights)):
        first = len(vertices)
        corners = np.rint((ring[:4] - np.array(ORIGIN)) * 1000).astype(int).tolist()
        vertices += [[x, y, z] for z in (0, round(1000 * float(height))) for x, y in corners]
        shell = [[[first + index for index in face[0]]] for face in faces]
        solid = {"type": "Solid", "lod": "1.2", "boundaries": [shell]}
        attributes = {"measuredHeight": round(float(height), 2), "use": "housing"}
        objects[f"b{number}"] = {"type": "Building", "attributes": attributes, "geometry": [solid]}
    model = {
        "type": "CityJSON", "version": "2.0", "transform": {"scale": [0.001] * 3, "translate": [*ORIGIN, 0.0]},
        "metadata": {"referenceSystem": f"https://www.opengis.net/def/crs/EPSG/0/{EPSG}"},
        "CityObjects": objects, "vertices": vertices,
    }  # fmt: skip
    path.write_text(json.dumps(model), encoding="utf-8")
    return path


def openstreetmap(city: SyntheticCity, path: Path) -> Path:
    """Write streets and shops as a file of OpenStreetMap."""
    elements: list[Element] = []
    for (start, end), kind in zip(_degrees(city.streets), city.classes):
        first = len(elements) + 1
        elements += [node(first, *start), node(first + 1, *end)]
        elements.append(way(first + 2, [first, first + 1], highway="primary" if kind == "arterial" else "residential"))
    for ring in _degrees(city.buildings[::5]):
        elements.append(node(len(elements) + 1, *ring[0], amenity="school", name=f"School {len(elements)}"))
    nodes_first = sorted(elements, key=lambda element: ("node", "way", "relation").index(element["type"]))
    return write_pbf(path, nodes_first)


def climate(path: Path) -> Path:
    """Write two days of hourly air temperature and rain around the city."""
    lons, lats = np.linspace(-3.0, -1.5, 60), np.linspace(34.2, 35.6, 60)
    hours = np.arange(HOURS)
    field = 20 + 8 * np.sin(hours / 24 * 2 * np.pi)[:, None, None] + np.add.outer(lats, lons)[None] / 10
    dims = ("time", "lat", "lon")
    warm = {"units": "degC", "standard_name": "air_temperature"}
    rain = {"units": "mm", "standard_name": "precipitation_amount"}
    told = {"units": f"hours since {BEGIN:%Y-%m-%d}", "standard_name": "time"}
    arrays = {"tas": (dims, field.astype("float32"), warm), "pr": (dims, (field / 10).astype("float32"), rain)}
    return write_file(path, {**arrays, "lon": (("lon",), lons, LON), "lat": (("lat",), lats, LAT),
                             "time": (("time",), hours.astype(float), told)})  # fmt: skip


def points(city: SyntheticCity, path: Path) -> Path:
    """Write a point of the surface in the middle of each cell, as a flight does."""
    import laspy  # warns where it is imported in a test, of something that nobody here needs

    rows, columns = np.indices(city.surface.shape)
    header = laspy.LasHeader(point_format=6, version="1.4")
    header.vlrs.append(laspy.vlrs.known.WktCoordinateSystemVlr(wkt_of(EPSG)))
    header.global_encoding.wkt = True
    header.scales, header.offsets = np.array([0.01] * 3), np.array([*ORIGIN, 0.0])
    cloud = laspy.LasData(header)
    cloud.x = (ORIGIN[0] + (columns + 0.5) * city.cell).ravel()
    cloud.y = (ORIGIN[1] - (rows + 0.5) * city.cell).ravel()
    cloud.z = city.surface.ravel()
    cloud.classification = np.where(city.surface > city.terrain + 1, 6, 2).astype(np.uint8).ravel()
    cloud.write(str(path))
    return path


def _made(city: SyntheticCity, files: Path) -> list[SourceFile]:
    told = {"licence": LICENCE, "providers": (MAKER,), "limits": ("It was generated.",)}
    until = BEGIN + timedelta(hours=HOURS)
    span = {"start": BEGIN, "end": until}
    warm = show(climate(files / "hours.nc"), "tas", files / "temperature")
    return [
        SourceFile(warm, "climate.air_temperature", "Air temperature", epsg=4326, **span, **told),
        SourceFile(_gridded(city, files), "surface", "Surface of the flight", epsg=EPSG, unit="m", **span, **told),
        SourceFile(_readings(city, files / "readings.gpkg"), "sensors", "Readings", epsg=EPSG, **span, **told,
                   fields={"name": "station", "value": "value", "time": "time"}),
    ]  # fmt: skip


def _gridded(city: SyntheticCity, files: Path) -> Path:
    made = to_grid(PointCloud(points(city, files / "gridded.las")), Wish(resolution=city.cell))
    path = files / "flight.tif"
    with RasterWriter(path, made.grid, [OutputBand("surface", "m")]) as writer:
        for tile in row_blocks(made.grid, step=FILE_TILE):
            writer.write(tile, made.heights[tile.row : tile.row + tile.height])
    return path


def _readings(city: SyntheticCity, path: Path) -> Path:
    places = city.trees[:STATIONS]
    moments = [BEGIN + timedelta(minutes=15 * number) for number in range(READINGS)]
    rows = (
        (np.array([place]), (f"station {number}", "PM2.5", float((7 * number + turn) % 60), moment))
        for number, place in enumerate(places)
        for turn, moment in enumerate(moments)
    )
    columns = {"station": str, "property": str, "value": float, "time": datetime}
    write_geopackage(path, wkt_of(EPSG), "point", columns, rows)
    return path


def _degrees(shapes: np.ndarray) -> list[list[tuple[float, float]]]:
    here, there = osr.SpatialReference(), osr.SpatialReference()
    here.ImportFromEPSG(EPSG)
    there.ImportFromEPSG(4326)
    there.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    turn = osr.CoordinateTransformation(here, there)
    return [[(x, y) for x, y, _ in turn.TransformPoints(np.asarray(shape).tolist())] for shape in shapes]
