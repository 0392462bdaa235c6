"""Jobs of open data against a server of this machine: whole files and windows, cuts, cancels, kills, bad answers."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from cityverse.cityverse_plugin.bridge.web import TransportWeb
from cityverse.cityverse_plugin.catalogue.transport import Transport
from cityverse.cityverse_plugin.sources.fetching_download import Place, whole
from cityverse.cityverse_plugin.sources.fetching_line import Line, Patience
from cityverse.cityverse_plugin.sources.fetching_plan import DONE, FAILED, Errand, heard, read_plan
from cityverse.cityverse_plugin.sources.web import TryLater
from cityverse.cityverse_plugin.twin.messages import Cancelled, CityVerseError
from open_data import geotiff, open_data
from open_data_jobs import job
from osgeo import gdal

AREA = (-5.45, 34.02, -5.40, 34.06)
DEM = "/Copernicus_DSM_COG_10_N34_00_W006_00_DEM/Copernicus_DSM_COG_10_N34_00_W006_00_DEM.tif"
ROOT = Path(__file__).resolve().parents[2]


def heights(seed: int = 1) -> np.ndarray:
    """Return heights that hardly pack, so that there is something to fetch."""
    return np.random.default_rng(seed).uniform(0, 800, (1200, 1200)).astype(np.float32)


def dem(folder: Path, *options: str, seed: int = 1) -> bytes:
    """Return a tile of one degree."""
    step = 1 / 1200
    return geotiff(folder / "dem.tif", heights(seed), (-6.0, step, 0.0, 35.0, 0.0, -step), 4326, *options)


def surface(run) -> tuple[float, float, str]:
    """Return the least and the greatest height that was put, and its system."""
    dataset = gdal.Open(str(run.put[0].path))
    values = dataset.ReadAsArray()
    good = values[values != -32767]
    return float(good.min()), float(good.max()), dataset.GetSpatialRef().GetAuthorityCode(None)


@pytest.mark.parametrize(
    "options", [(), ("COMPRESS=LZW",), ("TILED=YES", "BIGTIFF=YES", "BLOCKXSIZE=128", "BLOCKYSIZE=128")]
)
def test_only_the_blocks_of_the_area_are_fetched(tmp_path, options):
    with open_data() as served:
        content = served.files[DEM] = dem(tmp_path, *options)
        run = job(tmp_path, AREA, Errand("copernicus-dem-glo30", served.address))
        plan = run.go()
        assert plan.finished, plan.errands
        assert served.sent < len(content) / 4
    file = run.put[0]
    low, high, epsg = surface(run)
    assert (file.role, file.unit, file.licence, epsg) == ("surface", "m", "other", "32630")
    assert 0 <= low < high <= 800
    assert "surface model" in " ".join(file.limits)
    assert file.description.endswith("all rights reserved.")
    assert [link.rel for link in file.links] == ["license", "via", "via"]
    assert file.links[-1].href.endswith(DEM)
    assert not (tmp_path / "job" / "copernicus-dem-glo30").exists()


def test_a_server_that_cannot_send_parts_sends_the_whole_file(tmp_path):
    with open_data() as served:
        served.files[DEM], served.ranges = dem(tmp_path), False
        run = job(tmp_path, AREA, Errand("copernicus-dem-glo30", served.address))
        assert run.go().finished
    assert surface(run)[1] <= 800


@pytest.mark.parametrize(("ranges", "many"), [(True, [70_000, 90_000, 130_000, 300_000, 420_000]), (False, [70_000])])
def test_a_line_that_is_cut_again_and_again_ends_in_the_same_file(tmp_path, ranges, many):
    results = []
    for cuts in ([], many):
        folder = tmp_path / f"with-{len(cuts)}"
        folder.mkdir()
        with open_data() as served:
            served.files[DEM], served.cuts, served.ranges = dem(folder), list(cuts), ranges
            served.block = 8192
            run = job(folder, AREA, Errand("copernicus-dem-glo30", served.address))
            assert run.go().finished, heard(run.plan.errands[0].reason)
            assert len(served.cuts) < max(1, len(cuts) - 1)
        results.append(gdal.Open(str(run.put[0].path)).ReadAsArray())
    assert (results[0] == results[1]).all()


@pytest.mark.parametrize(("tagged", "changes"), [(True, False), (True, True), (False, False)])
def test_a_whole_file_goes_on_where_its_server_can_tell_that_it_fits(tmp_path, tagged, changes):
    old, new = (np.random.default_rng(seed).bytes(300_000) for seed in (1, 2))
    with open_data() as served:
        served.files["/a.bin"], served.block, served.cuts, served.tagged = old, 8192, [100_000], tagged
        place, target = Place(served.address + "/a.bin"), tmp_path / "a.bin"
        hasty = Line(TransportWeb(Transport(timeout=(5, 5))), lambda: False, Patience(1, 0.01, 1.0))
        with pytest.raises(TryLater):
            whole(hasty, place, target, lambda _: None)
        kept = (tmp_path / "a.bin.part").stat().st_size
        assert 0 < kept < 300_000
        served.files["/a.bin"] = new if changes else old
        assert whole(hasty, place, target, lambda _: None).read_bytes() == served.files["/a.bin"]
        hasty.end()
        last = served.asked[-1][2]
        assert last.get("Range") == (f"bytes={kept}-" if tagged else None)
        assert ("If-Range" in last) == tagged
        assert sorted(path.name for path in tmp_path.iterdir()) == ["a.bin"]


def test_more_bytes_than_a_preset_may_bring_are_not_kept(tmp_path):
    with open_data() as served:
        served.files["/a.bin"] = bytes(300_000)
        line = Line(TransportWeb(Transport()), lambda: False, Patience(1, 0.01, 1.0))
        with pytest.raises(CityVerseError, match="larger than"):
            whole(line, Place(served.address + "/a.bin", most=1000), tmp_path / "a.bin", lambda _: None)
        line.end()
    assert not (tmp_path / "a.bin").exists()


def test_a_cancel_is_heard_within_a_second_even_where_the_server_hangs_and_the_job_goes_on(tmp_path):
    with open_data() as served:
        served.files[DEM], served.block = dem(tmp_path), 8192
        run = job(tmp_path, AREA, Errand("copernicus-dem-glo30", served.address))
        served.gate.clear()
        ended = threading.Event()

        def work() -> None:
            with pytest.raises(Cancelled):
                run.go()
            ended.set()

        thread = threading.Thread(target=work)
        thread.start()
        while not served.sent:
            time.sleep(0.01)
        run.cancel = True
        assert ended.wait(1.0)
        thread.join()
        served.gate.set()
        again = job(tmp_path, AREA)
        again.plan = read_plan(run.home)
        assert again.plan.errands[0].state == "waiting"
        assert again.go().finished


PROGRAM = """
import os, sys
from pathlib import Path
sys.path[:0] = {paths!r}
from open_data_jobs import Run
from cityverse.cityverse_plugin.sources.fetching_plan import read_plan
home, mark = Path(sys.argv[1]), int(sys.argv[2])
seen = []

def event(name, _arguments):
    if name in ("os.rename", "open"):
        seen.append(1)
        if len(seen) > mark and any("cityverse" in str(a) or "job" in str(a) for a in _arguments):
            os._exit(9)

run = Run(read_plan(home), home)
sys.addaudithook(event)
run.go()
"""


def test_a_job_that_is_killed_at_many_moments_ends_as_if_nothing_had_been(tmp_path):
    from cityverse.cityverse_plugin.sources.fetching_plan import save_plan

    program = tmp_path / "program.py"
    paths = [str(ROOT / ".build/plugins"), str(ROOT / "tests/support")]
    program.write_text(PROGRAM.format(paths=paths), encoding="utf-8")
    with open_data() as served:
        served.files[DEM] = dem(tmp_path)
        run = job(tmp_path, AREA, Errand("copernicus-dem-glo30", served.address))
        save_plan(run.plan, run.home)
        deaths = 0
        for mark in (5, 60, 80, 100, 130, 160, 200):
            done = subprocess.run([sys.executable, str(program), str(run.home), str(mark)], check=False, timeout=120)
            deaths += done.returncode == 9
            if done.returncode == 0:
                break
        assert deaths
        last = job(tmp_path, AREA)
        last.plan = read_plan(run.home)
        if not last.plan.finished:
            assert last.go().finished
            assert surface(last)[1] <= 800


@pytest.mark.parametrize("tag", ['"monday"', '"tuesday"'])
def test_what_broke_off_goes_on_another_day_unless_the_file_has_changed(tmp_path, tag):
    with open_data() as served:
        served.files[DEM], served.block, served.tags[DEM] = dem(tmp_path), 8192, '"monday"'
        run = job(tmp_path, AREA, Errand("copernicus-dem-glo30", served.address))
        run.patience, served.cuts = Patience(1, 0.01, 1.0), [100_000]
        assert run.go().errands[0].state == FAILED
        part = next(run.home.rglob("*.part"))
        kept, before = part.stat().st_size, served.sent
        assert kept > 0
        if tag != '"monday"':
            served.files[DEM], served.tags[DEM] = dem(tmp_path, seed=9), tag
        again = job(tmp_path, AREA)
        again.plan = read_plan(run.home)
        assert again.go().finished
        wanted = served.sent - before
        fresh = job(tmp_path / "fresh", AREA, Errand("copernicus-dem-glo30", served.address))
        before = served.sent
        assert fresh.go().finished
        saved = served.sent - before - wanted
        assert (saved == kept) == (tag == '"monday"')
        results = [gdal.Open(str(one.put[0].path)).ReadAsArray() for one in (again, fresh)]
        assert (results[0] == results[1]).all()


def test_what_fails_says_why_and_the_others_come(tmp_path):
    with open_data() as served:
        served.files[DEM] = dem(tmp_path)
        served.json("/api.json/boxes", {"message": "busy"}, 429, Retry_After="3600")
        errands = [Errand("opensensemap", served.address + "/api.json"), Errand("copernicus-dem-glo30", served.address)]
        run = job(tmp_path, AREA, *errands)
        plan = run.go()
        assert [errand.state for errand in plan.errands] == [FAILED, DONE]
        assert "too many requests" in str(heard(read_plan(run.home).errands[0].reason))
        served.json("/api.json/boxes", [])
        again = run.go()
        assert "No station" in str(heard(again.errands[0].reason)) or again.errands[0].state == FAILED


def test_tiles_of_the_sea_may_lack_but_not_all(tmp_path):
    with open_data() as served:
        served.files[DEM] = dem(tmp_path)
        both = (-6.02, 34.02, -5.97, 34.04)
        run = job(tmp_path, both, Errand("copernicus-dem-glo30", served.address))
        assert run.go().finished, heard(run.plan.errands[0].reason)
        assert [piece.state for piece in run.plan.errands[0].pieces] == ["absent", "there"]
        sea = job(tmp_path / "sea", (-20.0, 10.0, -19.9, 10.1), Errand("copernicus-dem-glo30", served.address))
        assert sea.go().errands[0].state == FAILED
        assert "nothing here" in str(heard(sea.plan.errands[0].reason))


@pytest.mark.parametrize("content", [b"", b"II*\0", b"<html>login</html>" * 99, b"II*\0\xff\xff\xff\xff" + b"\0" * 99])
def test_what_is_no_geotiff_is_a_sentence(tmp_path, content):
    with open_data() as served:
        served.files[DEM] = content
        run = job(tmp_path, AREA, Errand("copernicus-dem-glo30", served.address))
        assert run.go().errands[0].state == FAILED
        assert str(heard(run.plan.errands[0].reason)).endswith(".")


def test_a_truncated_or_damaged_plan_is_a_sentence(tmp_path):
    with open_data() as served:
        run = job(tmp_path, AREA, Errand("opensensemap", served.address))
        from cityverse.cityverse_plugin.sources.fetching_plan import save_plan

        save_plan(run.plan, run.home)
    text = (run.home / "plan.json").read_text()
    for broken in (text[:-20], "[]", "{}", text.replace('"area"', '"arena"')):
        (run.home / "plan.json").write_text(broken)
        with pytest.raises(CityVerseError, match="no plan"):
            read_plan(run.home)


def test_a_full_disk_is_said_and_what_came_is_kept(tmp_path, monkeypatch):
    from cityverse.cityverse_plugin.sources import fetching_part

    with open_data() as served:
        served.files[DEM] = dem(tmp_path)
        run = job(tmp_path, AREA, Errand("copernicus-dem-glo30", served.address))
        usage = fetching_part.shutil.disk_usage
        monkeypatch.setattr(fetching_part.shutil, "disk_usage", lambda path: usage(path)._replace(free=1000))
        assert "MB free" in str(heard(run.go().errands[0].reason))
        monkeypatch.undo()
        assert run.go().finished


def test_the_service_is_told_who_asks(tmp_path):
    with open_data() as served:
        served.json("/boxes", [])
        run = job(tmp_path, AREA, Errand("opensensemap", served.address))
        run.go()
        assert served.asked[0][2]["User-Agent"].startswith("CityVerse (QGIS plugin; https://")
        assert json.dumps(served.asked[0][1]).count("bbox=-5.450000,34.020000,-5.400000,34.060000") == 1
