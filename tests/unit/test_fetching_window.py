"""Windows of GeoTIFFs: whatever the file's layout, what is cut out equals what GDAL reads there."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from cityverse.cityverse_plugin.sources.fetching_part import spans_from
from cityverse.cityverse_plugin.sources.fetching_window import spans_of, window_of, write_window
from cityverse.cityverse_plugin.sources.tiff_layout import read_layout
from hypothesis import given, settings
from hypothesis import strategies as st
from open_data import geotiff
from osgeo import gdal
from property_profiles import examples

LAYOUTS = (
    ("TILED=YES", "BLOCKXSIZE=32", "BLOCKYSIZE=16", "COMPRESS=DEFLATE", "PREDICTOR=2"),
    ("COMPRESS=LZW", "BLOCKYSIZE=7"),
    ("TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=32", "INTERLEAVE=BAND", "BIGTIFF=YES", "ENDIANNESS=BIG"),
    ("TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16", "COMPRESS=ZSTD", "SPARSE_OK=TRUE"),
)
TRANSFORM = (-6.0, 0.01, 0.0, 35.0, 0.0, -0.01)
VALUES = np.random.default_rng(2).integers(0, 900, (2, 90, 130)).astype(np.uint16)
VALUES[:, :32, :32] = 0


@pytest.fixture(scope="module")
def files(tmp_path_factory) -> list[bytes]:
    folder = tmp_path_factory.mktemp("layouts")
    return [geotiff(folder / f"{n}.tif", VALUES, TRANSFORM, 4326, *LAYOUTS[n], nodata=0) for n in range(len(LAYOUTS))]


@pytest.mark.parametrize("number", range(len(LAYOUTS)))
@given(st.floats(-6.5, -4.6), st.floats(33.8, 35.2), st.floats(0.005, 1.5), st.floats(0.005, 1.2))
@settings(max_examples=examples(25))
def test_what_is_cut_out_is_what_is_there(files, tmp_path_factory, number, west, south, width, height):
    content = files[number]
    layout = read_layout(lambda start, length: content[start : start + length], "a.tif")
    window = window_of(layout, (west, south, west + width, south + height))
    inside = -6 - width < west < -4.7 and 34.1 - height < south < 35
    if window is None:
        assert not inside
        return
    spans = spans_of(layout, window)
    folder = tmp_path_factory.mktemp("cut")
    (folder / "blocks").write_bytes(b"".join(content[start:stop] for start, stop in spans))
    write_window(layout, window, spans, folder / "blocks", folder / "cut.tif")
    dataset = gdal.Open(str(folder / "cut.tif"))
    left, _, _, top, _, _ = dataset.GetGeoTransform()
    column, row = round((left + 6) * 100), round((35 - top) * 100)
    found = dataset.ReadAsArray()
    assert (found == VALUES[:, row : row + found.shape[1], column : column + found.shape[2]]).all()
    assert column <= max(0, np.floor((west + 6) * 100 + 1e-6))
    assert column + found.shape[2] >= min(130, np.ceil((west + width + 6) * 100 - 1e-6))
    assert dataset.GetRasterBand(1).GetNoDataValue() == 0


@given(st.lists(st.integers(1, 9), max_size=6), st.integers(0, 60))
def test_what_is_left_of_spans_is_what_has_not_come(lengths, done):
    spans, place = [], 0
    for length in lengths:
        spans.append((place, place + length))
        place += length + 3
    every = [byte for start, stop in spans for byte in range(start, stop)]
    left = [byte for start, stop in spans_from(spans, done) for byte in range(start, stop)]
    assert left == every[done:]


def test_files_that_lie_askew_or_nowhere_are_refused(tmp_path: Path):
    from cityverse.cityverse_plugin.twin.messages import CityVerseError

    for transform in ((0, 1, 0.5, 0, 0, -1), (0, 1, 0, 0, 0, 1)):
        content = geotiff(tmp_path / "a.tif", VALUES, transform, 32630)
        with pytest.raises(CityVerseError, match=r"“a\.tif” cannot be read: .*\.$"):
            read_layout(lambda start, length, content=content: content[start : start + length], "a.tif")
