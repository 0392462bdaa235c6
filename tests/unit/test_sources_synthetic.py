"""The synthetic city: seeded, consistent, and like a city."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from cityverse.cityverse_plugin.analysis.coverage import coverage, to_cells
from cityverse.cityverse_plugin.analysis.spectral import ndvi
from cityverse.cityverse_plugin.engine.checks import require_measurable
from cityverse.cityverse_plugin.engine.raster import open_raster
from cityverse.cityverse_plugin.engine.vectors import read_polygons
from cityverse.cityverse_plugin.sources.files import SourceFile, read_manifest, write_manifest
from cityverse.cityverse_plugin.sources.synthetic import BANDS, COVERS, generate
from cityverse.cityverse_plugin.sources.synthetic_files import write_city
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from cityverse.cityverse_plugin.twin.roles import role
from osgeo import gdal, osr


@pytest.fixture(scope="module")
def city():
    return generate(300, 4.0, seed=11)


def test_the_same_seed_is_the_same_city(city):
    again, other = generate(300, 4.0, seed=11), generate(300, 4.0, seed=12)
    for name in ("terrain", "surface", "canopy", "landcover", "buildings", "heights", "streets", "trees"):
        assert getattr(again, name).tobytes() == getattr(city, name).tobytes(), name
    assert again.reflectance().tobytes() == city.reflectance().tobytes()
    assert other.landcover.tobytes() != city.landcover.tobytes()


def test_it_looks_like_a_city(city):
    share = dict(zip(COVERS, np.bincount(city.landcover.ravel(), minlength=len(COVERS)) / city.landcover.size))
    assert all(share[name] > 0.005 for name in COVERS)
    assert 0.1 < share["roof"] < 0.5
    assert 0.15 < share["street"] < 0.45
    assert len(city.buildings) > 500
    assert city.heights.min() > 3
    assert city.heights.max() > 5 * city.heights.min()
    assert np.ptp(city.terrain) > 15
    assert {"arterial", "local"} == set(city.classes)
    assert len(city.classes) == len(city.streets)


def test_rasters_and_outlines_tell_the_same_story(city):
    built = city.surface - city.terrain
    roofs = city.landcover == COVERS.index("roof")
    assert (built[roofs] > 3).all()
    assert (built[~roofs] == 0).all()
    assert (city.canopy[roofs] == 0).all()
    assert ((city.canopy > 0) == (city.landcover == COVERS.index("tree"))).all()
    outlines = to_cells([[ring] for ring in city.buildings], city.grid().transform)
    covered = coverage(outlines, 0, 300, 0, 300)
    assert (covered[roofs] > 0.2).all()
    assert covered.sum() == pytest.approx(roofs.sum(), rel=0.02)
    assert not shapely.union_all(shapely.polygons(city.buildings)).intersects(shapely.Polygon(city.water))


def test_districts_tile_the_city_and_hold_its_people(city):
    shapes = [shapely.Polygon(district.ring) for district in city.districts]
    assert sum(shape.area for shape in shapes) == pytest.approx(1200.0**2)
    assert shapely.union_all(shapes).area == pytest.approx(1200.0**2)
    assert len({district.code for district in city.districts}) == len(shapes) == 16
    assert sum(district.population for district in city.districts) > 5_000


def test_reflectance_follows_the_land_cover_in_any_rows(city):
    bands = city.reflectance()
    assert bands.shape == (len(BANDS), 300, 300)
    assert bands.dtype == np.float32
    assert bands.min() > 0
    assert bands.max() <= 1
    assert bands[:, 100:117].tobytes() == city.reflectance(100, 117).tobytes()
    green = ndvi(bands[BANDS.index("red")], bands[BANDS.index("nir")])
    typical = {name: float(np.median(green[city.landcover == number])) for number, name in enumerate(COVERS)}
    assert typical["tree"] > typical["grass"] > 0.5 > typical["soil"] > typical["water"]


@pytest.mark.parametrize(("size", "cell"), [(16, 1.0), (50, 30.0), (120, 0.5)])
def test_any_size_works(size, cell):
    small = generate(size, cell)
    assert small.surface.shape == (size, size)
    assert np.isfinite(small.surface).all()


def test_impossible_cities_are_refused():
    for size, cell, seed in ((15, 1.0, 1), (100, 0.0, 1), (100, 1.0, -1)):
        with pytest.raises(ValueError, match="16 cells"):
            generate(size, cell, seed)


def test_files_say_what_they_are(city, tmp_path):
    told: list[str] = []
    files = write_city(city, tmp_path / "new city", told.append)
    assert len(files) == len(told) == 11
    for file in files:
        known = role(file.role)
        assert known is not None, file.role
        assert file.licence == "CC0-1.0"
        assert "does not exist" in file.limits[0]
        assert file.start == file.end is not None
        assert file.start.tzinfo is not None
        assert file.epsg == 32630
        if known.is_raster:
            with open_raster(file.path) as raster:
                require_measurable(raster.grid, file.title)
                system = osr.SpatialReference(raster.grid.crs)
                assert system.GetAuthorityCode(None) == "32630"
                assert [band.name for band in raster.bands] == [band.name for band in file.bands]
                assert raster.bands[0].nodata is not None
                assert (raster.grid.width, raster.grid.cell_width) == (300, 4.0)
        else:
            dataset = gdal.OpenEx(str(file.path), gdal.OF_VECTOR)
            layer = dataset.GetLayer(0)
            names = {field.GetName() for field in layer.schema}
            assert set(file.fields.values()) <= names
            assert set(file.fields) <= set(known.fields)
            assert layer.GetFeatureCount() > 0
    by_role = {file.path.stem: file for file in files}
    people = [attributes["population"] for attributes, _ in read_polygons(by_role["districts"].path)]
    assert people == [district.population for district in city.districts]
    with open_raster(by_role["optical"].path) as raster:
        assert raster.read(4, 0, 0, 300, 300).tobytes() == city.reflectance()[3].tobytes()


def test_descriptions_survive_being_written_down(city, tmp_path):
    files = write_city(city, tmp_path)
    write_manifest(files, tmp_path / "files.json")
    assert read_manifest(tmp_path / "files.json") == files
    bare = [SourceFile(tmp_path / "a.tif", "terrain", "A")]
    write_manifest(bare, tmp_path / "bare.json")
    assert read_manifest(tmp_path / "bare.json") == bare
    (tmp_path / "bad.json").write_text('[{"path": 1}]')
    for name in ("bad.json", "missing.json"):
        with pytest.raises(CityVerseError, match="not a list of a city"):
            read_manifest(tmp_path / name)
