"""The encoding of a shapefile that does not name it is told from its bytes."""

from __future__ import annotations

import pytest
from cityverse.cityverse_plugin.sources.dbf_text import encoding_of
from hypothesis import given
from hypothesis import strategies as st
from shapefiles import write_points

ARABIC, FRENCH = ("مدينة بركان", "حي السلام رقم 12"), ("Forêt d’Aïn Béni Mathar", "École n° 4", "Berkane")


@pytest.mark.parametrize(
    ("texts", "encoding", "language", "found"),
    [
        (ARABIC, "cp1256", 0, "windows-1256"),
        (ARABIC, "cp1256", 0x57, "windows-1256"),
        (ARABIC, "utf-8", 0, "UTF-8"),
        (FRENCH, "cp1252", 0x57, "windows-1252"),
        (FRENCH, "utf-8", 0, "UTF-8"),
        (("Berkane",), "ascii", 0, ""),
        ((), "ascii", 0, ""),
        (FRENCH, "cp850", 0x02, ""),  # it says so itself
    ],
)
def test_encodings_are_told_apart(tmp_path, texts, encoding, language, found):
    path = write_points(tmp_path / "a.shp", b"NOM", [text.encode(encoding, "replace") for text in texts], language)
    assert encoding_of(path) == found


def test_a_name_in_arabic_counts_and_a_cpg_decides(tmp_path):
    path = write_points(tmp_path / "a.shp", "الاسم".encode("cp1256"), [b"Oujda"])
    assert encoding_of(path) == "windows-1256"
    (tmp_path / "a.cpg").write_text("UTF-8")
    assert encoding_of(path) == ""
    assert encoding_of(tmp_path / "none.shp") == ""


@given(st.binary(max_size=200))
def test_no_bytes_break_it(tmp_path_factory, data):
    path = tmp_path_factory.mktemp("dbf") / "a.shp"
    path.with_suffix(".dbf").write_bytes(data)
    assert encoding_of(path) in ("", "UTF-8", "windows-1252", "windows-1256")
