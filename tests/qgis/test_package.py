"""The zip of `make package`: reproducible, and the real desktop installs, unloads and loads it without a warning."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import signal
import subprocess
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DESKTOP = next((p for p in map(Path, ("/usr/bin/qgis.bin", "/usr/bin/qgis")) if p.exists()), Path("qgis"))


@pytest.fixture(scope="module")
def package():
    spec = importlib.util.spec_from_file_location("house_package", ROOT / "tools/package.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def zip_file(package, tmp_path_factory):
    target = tmp_path_factory.mktemp("dist") / "cityverse.zip"
    package.write_zip(target)
    return target


def fresh_profile(folder: Path) -> None:
    """Write the settings that keep QGIS from asking the internet or the user anything."""
    profile = folder / "profiles/profiles/fresh/QGIS"
    profile.mkdir(parents=True)
    settings = "[qgis]\ncheckVersion=false\nshowTips=false\n[PythonPlugins]\nprocessing=true\n"
    (profile / "QGIS3.ini").write_text(settings + "[app]\nnews_feed\\disabled=true\n", encoding="utf-8")


def run_desktop(folder: Path, variables: dict[str, str]) -> str:
    """Run the desktop on an X server of its own until the scene ends it; return what it said."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("QGIS_", "PYTHON", "PYTEST", "QT_"))}
    # copied, since QGIS 3.22 cannot run a --code file whose path holds a quote
    scene = shutil.copy(ROOT / "tests/support/install_scene.py", folder)
    options = ["--nologo", "--noversioncheck", "--profiles-path", str(folder / "profiles"), "--profile", "fresh"]
    started = subprocess.Popen(
        ["xvfb-run", "-a", str(DESKTOP), *options, "--code", str(scene)],
        env={**kept, **variables, "HOME": str(folder)},
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    try:
        said, _ = started.communicate(timeout=120)
    except subprocess.TimeoutExpired:
        os.killpg(started.pid, signal.SIGKILL)
        said, _ = started.communicate()
    return said


@pytest.fixture(scope="module")
def installed(zip_file, tmp_path_factory):
    """Install in the real desktop with a fresh profile; return what the scene wrote down."""
    folder = tmp_path_factory.mktemp("desktop")
    fresh_profile(folder)
    result = folder / "result.json"
    said = run_desktop(folder, {"CITYVERSE_ZIP": str(zip_file), "CITYVERSE_RESULT": str(result)})
    assert result.exists(), said[-2000:]
    answer = json.loads(result.read_text(encoding="utf-8"))
    assert answer["error"] == "", answer
    return answer


def test_zip_keeps_the_rules_of_the_plugin_repository(package, zip_file):
    assert list(package.problems(zip_file)) == []


def test_scanner_of_the_plugin_repository_finds_nothing(package):
    assert package.scan() == ""


def test_zip_holds_the_plugin_and_nothing_of_the_workshop(zip_file):
    names = zipfile.ZipFile(zip_file).namelist()
    tops = {n.split("/")[1] for n in names}
    assert {"LICENSE", "metadata.txt", "__init__.py", "plugin.py", "cityverse_plugin", "resources"} <= tops
    assert tops.isdisjoint({"tests", "tools", "Makefile", "docs", "benchmarks", ".gitignore", "requirements"})


def test_same_files_give_the_same_bytes(package, zip_file, tmp_path):
    package.write_zip(tmp_path / "again.zip")
    assert (tmp_path / "again.zip").read_bytes() == zip_file.read_bytes()


def test_rules_are_really_checked(package, tmp_path):
    bad = tmp_path / "bad.zip"
    with zipfile.ZipFile(bad, "w") as out:
        out.writestr("cityverse/metadata.txt", "[general]\nname=x\nauthor=a/b\n")
        out.writestr("cityverse/sub/metadata.txt", "")
        out.writestr("cityverse/run.sh", "")
        out.writestr("other/file.py", "")
    said = " ".join(package.problems(bad))
    for part in ("one top folder", "LICENSE", "run.sh", "one metadata.txt", "lacks version", "slash"):
        assert part in said


def test_desktop_installs_unloads_and_loads_again(installed):
    assert [m["text"] for m in installed["messages"] if m["tag"] == "Python error"] == []
    active = {s["step"]: s["active"] for s in installed["steps"]}
    assert active == {"installed": True, "unloaded": False, "loaded again": True, "unloaded again": False}
    offered = [s["algorithms"] for s in installed["steps"]]
    assert "cityverse:zonalindicators" in offered[0]
    assert offered == [offered[0], None, offered[0], None]


def test_desktop_gives_no_python_warning(installed):
    ours = [m for m in installed["messages"] if "cityverse" in (m["text"] + m["tag"]).lower() and m["level"] in (1, 2)]
    assert ours == []
    assert [m for m in installed["messages"] if m["tag"] in ("Python error", "Python warning")] == []
