"""GRIB 2 on map projections, also those that GDAL reads wrongly or not at all; places judged by ecCodes."""

from __future__ import annotations

import struct

import numpy as np
import pytest
from cityverse.cityverse_plugin.sources.climate_cut import Request
from cityverse.cityverse_plugin.sources.climate_grib_maps import map_told, ncep_rotated
from climate_files import loaded
from grib_judge import list_grib, write_grib
from judges import CRS, Transformer

COLUMNS, ROWS = 12, 7
SIZE = {"Nx": COLUMNS, "Ny": ROWS}
POLAR = {
    "gridType": "polar_stereographic", **SIZE, "latitudeOfFirstGridPointInDegrees": 42.1,
    "longitudeOfFirstGridPointInDegrees": 288.4, "orientationOfTheGridInDegrees": 330, "DxInMetres": 50_000,
    "DyInMetres": 50_000, "LaDInDegrees": 90,
}  # fmt: skip
LAMBERT = {
    "gridType": "lambert", **SIZE, "latitudeOfFirstGridPointInDegrees": 19, "longitudeOfFirstGridPointInDegrees": 234,
    "LaDInDegrees": 25, "LoVInDegrees": 265, "Latin1InDegrees": 25, "Latin2InDegrees": 25, "DxInMetres": 200_000,
    "DyInMetres": 200_000,
}  # fmt: skip
MERCATOR = {
    "gridType": "mercator", "Ni": COLUMNS, "Nj": ROWS, "latitudeOfFirstGridPointInDegrees": -10,
    "longitudeOfFirstGridPointInDegrees": 10, "latitudeOfLastGridPointInDegrees": 13,
    "longitudeOfLastGridPointInDegrees": 52, "LaDInDegrees": 20, "DiInMetres": 400_000, "DjInMetres": 400_000,
}  # fmt: skip
AZIMUTHAL = {
    "gridType": "lambert_azimuthal_equal_area", **SIZE, "latitudeOfFirstGridPointInDegrees": 35,
    "longitudeOfFirstGridPointInDegrees": 355, "standardParallelInDegrees": 52, "centralLongitudeInDegrees": 10,
    "DxInMetres": 200_000, "DyInMetres": 200_000,
}  # fmt: skip
SPACE = {
    "gridType": "space_view", **SIZE, "latitudeOfSubSatellitePoint": 0, "longitudeOfSubSatellitePoint": 9_500_000,
    "dx": 100, "dy": 100, "Xp": 50_000, "Yp": 50_000, "Nr": 6_610_700, "Xo": 44, "Yo": 20, "orientationOfTheGrid": 0,
}  # fmt: skip
MAPS = {
    "polar": (POLAR, 64),
    "Lambert": (LAMBERT, 64),
    "Lambert to and fro": (LAMBERT, 80),
    "Mercator": (MERCATOR, 64),
    "Mercator with an angle that means nothing": ({**MERCATOR, "orientationOfTheGridInDegrees": 295}, 64),
    "Mercator across the 180th meridian": (
        {**MERCATOR, "longitudeOfFirstGridPointInDegrees": 160, "longitudeOfLastGridPointInDegrees": 202}, 64),
    "azimuthal": (AZIMUTHAL, 64),
    "a part of what a satellite sees": (SPACE, 0),
}  # fmt: skip


def message(path, keys: dict, scanning: int) -> bytes:
    values = (np.arange(COLUMNS * ROWS) * 3.0).tolist()
    told = {"shapeOfTheEarth": 6, **keys, "scanningMode": scanning}
    (found,) = write_grib(path, [{"edition": 2, "number": 0, "keys": told, "values": values}])
    return found


def places(dataset, longitude, latitude) -> tuple[np.ndarray, np.ndarray]:
    """Return columns and rows of points on a map, as PROJ has it."""
    system = CRS.from_wkt(dataset.GetProjection())
    x, y = Transformer.from_crs(system.geodetic_crs, system, always_xy=True).transform(longitude, latitude)
    x0, dx, _, y0, _, dy = dataset.GetGeoTransform()
    return (np.asarray(x) - x0) / dx - 0.5, (np.asarray(y) - y0) / dy - 0.5


@pytest.mark.parametrize("what", MAPS)
def test_every_point_lies_where_eccodes_has_it(tmp_path, what):
    path = tmp_path / "f.grib"
    message(path, *MAPS[what])
    told = list_grib(path, tmp_path / "list.npz")
    _, _, dataset = loaded(path, tmp_path / "a.tif")
    band = dataset.GetRasterBand(1).ReadAsArray()
    assert band.shape == (ROWS, COLUMNS)
    columns, rows = places(dataset, (told["longitude"] + 180) % 360 - 180, told["latitude"])
    assert np.abs(columns - np.rint(columns)).max() < 0.02
    assert np.abs(rows - np.rint(rows)).max() < 0.02
    found = band[np.rint(rows).astype(int), np.rint(columns).astype(int)]
    expected = told["values"].reshape(ROWS, COLUMNS)
    if MAPS[what][1] & 16:  # ecCodes gives the values of such rows in the order of the file, and their places not
        expected[1::2] = expected[1::2, ::-1]
    assert found == pytest.approx(expected.ravel(), abs=0.01)


def test_a_negative_orientation_is_not_a_huge_one(tmp_path):
    path = tmp_path / "f.grib"
    message(path, POLAR, 64)
    told = list_grib(path, tmp_path / "list.npz")
    content = path.read_bytes()
    assert content.count(struct.pack(">I", 330_000_000)) == 1
    path.write_bytes(content.replace(struct.pack(">I", 330_000_000), struct.pack(">I", 0x80000000 | 30_000_000)))
    _, _, dataset = loaded(path, tmp_path / "a.tif")
    columns, rows = places(dataset, told["longitude"] - 360, told["latitude"])
    band = dataset.GetRasterBand(1).ReadAsArray()
    found = band[np.rint(rows).astype(int), np.rint(columns).astype(int)]
    assert found == pytest.approx(told["values"], abs=0.01)


def test_rows_go_the_way_that_the_flags_say(tmp_path):
    """Which ecCodes does not heed on a polar map."""
    tops = []
    for scanning in (0, 64):
        path = tmp_path / f"{scanning}.grib"
        message(path, POLAR, scanning)
        told = list_grib(path, tmp_path / "list.npz")
        _, _, dataset = loaded(path, tmp_path / f"{scanning}.tif")
        _, rows = places(dataset, told["longitude"][:1] - 360, told["latitude"][:1])
        tops.append(round(float(rows[0])))
        assert dataset.GetRasterBand(1).ReadAsArray()[tops[-1], 0] == 0.0
    assert tops == [0, ROWS - 1]


def test_an_area_across_the_180th_meridian_is_cut_from_mercator(tmp_path):
    path = tmp_path / "f.grib"
    message(path, *MAPS["Mercator across the 180th meridian"])
    part, _, _ = loaded(path, tmp_path / "a.tif", Request(area=(178, -5, -178, 5)))
    assert 1 <= part.placement.grid.width <= 3


def test_what_makes_no_sense_is_left_to_gdal(tmp_path):
    told = bytearray(90)
    assert map_told(bytes(told[:14]) + b"\x0b" + bytes(60), 30) is None, "a figure of the Earth that is not known"
    told[14] = 6
    assert map_told(bytes(told), 30) is None, "steps of no length"
    assert map_told(bytes(told), 90) is None, "a satellite in the middle of the Earth"
    assert map_told(bytes(told), 12) is None, "a template that is not known here"


def test_the_rotated_grid_of_ncep():
    """The grid of RAP: https://www.nco.ncep.noaa.gov/pmb/docs/grib2/grib2_doc/grib2_temp3-32769.shtml."""
    told = bytearray(80)
    for octet, value in ((31, 953), (35, 834), (47, 0x80A1998B), (51, 220_914_154), (56, 54_000_000),
                         (60, 254_000_000), (64, 121_813_000), (68, 121_813_000), (73, 46_591_976),
                         (77, 22_661_009)):  # fmt: skip
        told[octet - 1 : octet + 3] = struct.pack(">I", value)
    first, last, pole = ncep_rotated(bytes(told))
    assert pole == (-36.0, 254.0, 0.0)
    assert [(last[n] - first[n]) / count for n, count in ((0, 833), (1, 952))] == pytest.approx(
        [0.121833] * 2, abs=1e-6
    )
    assert first == pytest.approx([-number for number in last], abs=1e-3), "its middle is its zero"
