"""The docks in the real desktop, driven by real clicks and keys on an X server of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from cityverse.cityverse_plugin.server import serve_in_thread
from gui_window import make_twin

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ("Xvfb", "xdotool", "import", "qgis")
ABSENT = [tool for tool in TOOLS if shutil.which(tool) is None]


@pytest.mark.slow
@pytest.mark.skipif(bool(ABSENT), reason=f"not installed: {', '.join(ABSENT)}")
def test_a_person_clicks_through_both_docks(qgis_app, tmp_path):
    make_twin(tmp_path / "twin")
    running = serve_in_thread(tmp_path / "served")
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("QGIS", "QT_", "PYTHON"))}
    shot = tmp_path / "clicks.png"
    scene = str(ROOT / "tests/gui/clicks_scene.py")
    done = subprocess.run(
        [str(ROOT / "tools/qgis-shot.sh"), "-p", f"{ROOT}:cityverse", "-c", scene, "-t", "120", str(shot)],
        env={**kept, "TWIN": str(tmp_path / "twin"), "CATALOGUE": running.address},
        capture_output=True, text=True, timeout=200, check=False,
    )  # fmt: skip
    running.stop()
    log = shot.with_suffix(".log")
    told = log.read_text(encoding="utf-8") if log.exists() else ""
    assert done.returncode == 0, told + done.stderr
    lines = told.splitlines()
    menu = next(line for line in lines if line.startswith("menu: "))
    steps = [line for line in lines if not line.startswith("menu: ")]
    assert steps == ["toolbar", "loaded", "unloaded", "keyboard", "searched", "added", "dropped"]
    assert menu == "menu: Take off the map, Zoom to it, Properties…, Run, Publish…, Show record…, Remove from the twin"
