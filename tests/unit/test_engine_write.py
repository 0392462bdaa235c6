"""Rasters appear complete or not at all."""

from __future__ import annotations

import math
import subprocess
import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path

import numpy as np
import pytest
from cityverse.cityverse_plugin.engine.raster import open_raster
from cityverse.cityverse_plugin.engine.tiles import Tile, row_blocks
from cityverse.cityverse_plugin.engine.vector_write import write_geopackage
from cityverse.cityverse_plugin.engine.vectors import read_polygons
from cityverse.cityverse_plugin.engine.write import FILE_TILE, Encoding, OutputBand, RasterWriter, to_cog
from cityverse.cityverse_plugin.twin.grid import Grid
from cityverse.cityverse_plugin.twin.messages import Cancelled, CityVerseError
from osgeo import gdal
from raster_files import rectangle, wkt, write_tiff

GRID = Grid(700, 600, (500_000.0, 10.0, 0.0, 3_900_000.0, 0.0, -5.0), wkt())
NOISE = np.random.default_rng(0).random((2, 600, 700)).astype(np.float32)
BANDS = (OutputBand("ndvi", "1"), OutputBand("height", "m"))
ROOT = Path(__file__).resolve().parents[2]


def write(path: Path, values: np.ndarray = NOISE) -> Path:
    with RasterWriter(path, GRID, BANDS, {"CITYVERSE_ALGORITHM": "test"}) as writer:
        for tile in row_blocks(GRID, cells=200_000, step=FILE_TILE):
            writer.write(tile, values[:, tile.row : tile.row + tile.height])
    return path


def test_what_is_written_is_read_back(tmp_path):
    values = NOISE.copy()
    values[0, 5, 5] = np.nan
    with open_raster(write(tmp_path / "new folder" / "a.tif", values)) as raster:
        assert raster.grid == GRID
        assert [(band.name, band.unit) for band in raster.bands] == [("ndvi", "1"), ("height", "m")]
        assert math.isnan(raster.bands[0].nodata)
        found = np.stack([raster.read(number, 0, 0, 700, 600) for number in (1, 2)])
    assert found.tobytes() == values.tobytes()
    assert gdal.Info(str(raster.path), format="json")["metadata"][""]["CITYVERSE_ALGORITHM"] == "test"
    assert [entry.name for entry in raster.path.parent.iterdir()] == ["a.tif"]


def test_times_of_bands_are_kept_in_utc_and_travel(tmp_path):
    noon = datetime(2026, 6, 21, 12, tzinfo=timezone(timedelta(hours=1)))
    bands = [OutputBand("12:00", "1", noon, noon + timedelta(hours=1)), OutputBand("now", begin=noon)]
    bands.append(OutputBand("ever"))
    with RasterWriter(tmp_path / "a.tif", GRID.window(0, 0, 3, 1), bands) as writer:
        writer.write(Tile(0, 0, 3, 1), np.zeros((3, 1, 3), np.float32))
    to_cog(tmp_path / "a.tif", tmp_path / "cog.tif")
    for name in ("a.tif", "cog.tif"):
        facts = gdal.Info(str(tmp_path / name), format="json")["bands"]
        assert facts[0]["metadata"][""] == {"TIME_START": "2026-06-21T11:00:00Z", "TIME_END": "2026-06-21T12:00:00Z"}
        with open_raster(tmp_path / name) as raster:
            first, second, third = raster.bands
            assert (first.begin, first.end) == (noon, noon + timedelta(hours=1))
            assert (second.begin, second.end) == (noon, noon)
            assert (third.begin, third.end) == (None, None)


def test_times_that_others_wrote_their_own_way_are_none(tmp_path):
    path = write_tiff(tmp_path / "a.tif", NOISE[0, :5, :5])
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).SetMetadataItem("TIME_START", "last summer")
    dataset = None
    with open_raster(path) as raster:
        assert raster.bands[0].begin is None


def test_whole_numbers_with_scale(tmp_path):
    grid = GRID.window(0, 0, 3, 1)
    encoding = Encoding("UInt16", nodata=65535, scale=1e-4)
    with RasterWriter(tmp_path / "a.tif", grid, BANDS[:1], encoding=encoding) as writer:
        writer.write(Tile(0, 0, 3, 1), np.array([[0.25, np.nan, 0.12344]]))
    with open_raster(tmp_path / "a.tif") as raster:
        assert raster.read(1, 0, 0, 3, 1)[0, ::2].tolist() == [2500.0, 1234.0]
        assert raster.read(1, 0, 0, 3, 1, scaled=True)[0] == pytest.approx([0.25, math.nan, 0.1234], nan_ok=True)


def test_a_failure_in_the_middle_leaves_the_old_file_as_it_was(tmp_path):
    old = write_tiff(tmp_path / "a.tif", NOISE[0, :5, :5]).read_bytes()

    def begin(wrong: bool) -> None:
        with RasterWriter(tmp_path / "a.tif", GRID, BANDS) as writer:
            writer.write(Tile(0, 0, 700, 256), NOISE[:, :256])
            if wrong:
                writer.write(Tile(0, 256, 700, 256), NOISE[:, :3])
            raise KeyboardInterrupt

    for wrong, kind in ((False, KeyboardInterrupt), (True, ValueError)):
        with pytest.raises(kind):
            begin(wrong)
        assert (tmp_path / "a.tif").read_bytes() == old
        assert len(list(tmp_path.iterdir())) == 1


def test_a_cog_has_overviews_and_the_same_cells(tmp_path):
    heard: list[float] = []
    target = tmp_path / "cog.tif"
    to_cog(write(tmp_path / "a.tif"), target, heard.append)
    facts = gdal.Info(str(target), format="json")
    assert facts["metadata"]["IMAGE_STRUCTURE"]["LAYOUT"] == "COG"
    assert facts["bands"][0]["overviews"][0]["size"] == [350, 300]
    assert [(band["description"], band["unit"]) for band in facts["bands"]] == [("ndvi", "1"), ("height", "m")]
    assert facts["metadata"][""]["CITYVERSE_ALGORITHM"] == "test"
    with open_raster(target) as raster:
        assert raster.read(2, 0, 0, 700, 600).tobytes() == NOISE[1].tobytes()
    assert heard == sorted(heard)
    assert heard[-1] == 1.0
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["a.tif", "cog.tif"]


def test_a_cancelled_or_impossible_cog_leaves_nothing(tmp_path):
    source = write(tmp_path / "a.tif")
    with pytest.raises(Cancelled):
        to_cog(source, tmp_path / "cog.tif", cancelled=lambda: True)
    (tmp_path / "text.tif").write_text("no raster")
    with pytest.raises(CityVerseError, match=r"cog\.tif.* could not be written"):
        to_cog(tmp_path / "text.tif", tmp_path / "cog.tif")
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["a.tif", "text.tif"]


FULL_DISK = """
import resource, sys
from pathlib import Path
import numpy as np
from cityverse.cityverse_plugin.engine.tiles import row_blocks
from cityverse.cityverse_plugin.engine.vector_write import write_geopackage
from cityverse.cityverse_plugin.engine.write import OutputBand, RasterWriter, to_cog
from cityverse.cityverse_plugin.twin.grid import Grid
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from osgeo import gdal
folder, what, limit, exceptions = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), sys.argv[4] == "True"
if exceptions:
    gdal.UseExceptions()
grid = Grid(700, 600, (0.0, 10.0, 0.0, 0.0, 0.0, -10.0))
def raster(name):
    with RasterWriter(folder / name, grid, [OutputBand("a")]) as writer:
        for tile in row_blocks(grid, 70_000, 256):
            writer.write(tile, np.random.default_rng(0).random((tile.height, 700)))
def table():
    points = np.random.default_rng(0).random((40_000, 1, 2))
    write_geopackage(folder / "out.gpkg", "", "point", {"a": float}, ((point, (1.0,)) for point in points))
if what == "cog":
    raster("source.tif")
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
try:
    {"raster": lambda: raster("out.tif"), "cog": lambda: to_cog(folder / "source.tif", folder / "out.tif"),
     "table": table}[what]()
except CityVerseError as error:
    print(error)
    sys.exit(0)
sys.exit(3)
"""


@pytest.mark.parametrize("exceptions", [False, True])
@pytest.mark.parametrize("limit", [0, 4_000, 300_000, 1_000_000])
@pytest.mark.parametrize("what", ["raster", "cog", "table"])
def test_a_full_disk_is_a_sentence_and_leaves_no_file(tmp_path, what, limit, exceptions):
    command = [sys.executable, "-c", FULL_DISK, str(tmp_path), what, str(limit), str(exceptions)]
    environment = {"PYTHONPATH": str(ROOT / ".build/plugins"), "PATH": "/usr/bin:/bin"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert "could not be written" in done.stdout
    assert "make room there" in done.stdout
    assert {entry.name for entry in tmp_path.iterdir()} <= {"source.tif"}


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(CityVerseError, match="could not be written"):
        write(tmp_path / "file" / "a.tif")


def test_polygons_written_are_read_back_and_reprojected(tmp_path):
    ring = rectangle(500_000, 3_900_000, 500_100, 3_900_050)
    path = tmp_path / "zones.gpkg"
    write_geopackage(path, wkt(), "polygon", {"name": str, "people": int}, [(ring, ("Ṭaḥṭaḥ", 7))])
    ((attributes, parts),) = read_polygons(path)
    assert attributes == {"name": "Ṭaḥṭaḥ", "people": 7}
    assert parts[0][0].tolist() == ring.tolist()
    ((_, degrees),) = read_polygons(path, wkt(4326))
    assert degrees[0][0].mean(axis=0) == pytest.approx([-3.0, 35.24], abs=0.01)


def test_files_without_polygons_are_a_sentence(tmp_path):
    (tmp_path / "a.gpkg").write_text("no table")
    for path, layer in ((tmp_path / "a.gpkg", ""), (tmp_path / "missing.gpkg", "")):
        with pytest.raises(CityVerseError, match="No polygons can be read"):
            read_polygons(path, layer=layer)
    write_geopackage(tmp_path / "bare.gpkg", "", "point", {}, [])
    with pytest.raises(CityVerseError, match="No polygons can be read"):
        read_polygons(tmp_path / "bare.gpkg", layer="other")


def test_meaning_scale_and_offset_of_a_band_are_stated_and_not_applied(tmp_path):
    band = OutputBand("red (B4)", "", common_name="red", scale=2e-5, offset=-0.1)
    values = np.arange(12, dtype=np.float32).reshape(3, 4)
    with RasterWriter(
        tmp_path / "r.tif", Grid(4, 3, (0, 1, 0, 3, 0, -1)), [band], encoding=Encoding("Byte", None)
    ) as out:
        out.write(Tile(0, 0, 4, 3), values)
    dataset = gdal.Open(str(tmp_path / "r.tif"))
    made = dataset.GetRasterBand(1)
    assert (made.GetScale(), made.GetOffset(), made.GetNoDataValue()) == (2e-5, -0.1, None)
    assert made.GetMetadataItem("common_name") == "red"
    assert np.array_equal(made.ReadAsArray(), values)
