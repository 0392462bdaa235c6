"""The docks in the real desktop, driven by real clicks and keys on an X server of its own."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
from datetime import datetime, timezone
from pathlib import Path

import paho
import pytest
from cityverse.cityverse_plugin.server import serve_in_thread
from cityverse.cityverse_plugin.sources.synthetic import generate
from climate_files import two_variables
from gui_arrivals import lake
from gui_window import make_twin
from mosquitto import mosquitto
from open_data import berlin, open_data
from osm_files import node, ring, square, way, write_pbf
from recorded_sensorthings import STATIONS, recorded_service
from scene_files import landsat_folder
from whole_twin import city_model, points

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ("Xvfb", "xdotool", "import", "qgis")
#: Seconds after which a scene counts as hanging: a machine with much else to do takes its time.
LONGEST = 900
ABSENT = [tool for tool in TOOLS if shutil.which(tool) is None]


pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(ABSENT), reason=f"not installed: {', '.join(ABSENT)}"),
]


def play(scene: str, folder: Path, *options: str, **environment: str) -> list[str]:
    """Run a scene in a fresh QGIS desktop on a screen of its own, and return what it said; options are the tool's."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("QGIS", "QT_", "PYTHON"))}
    shot = folder / "clicks.png"
    played = ["-p", f"{ROOT}:cityverse", "-c", str(ROOT / "tests/gui" / scene)]
    done = subprocess.run(
        [str(ROOT / "tools/qgis-shot.sh"), *played, *options, "-t", str(LONGEST), str(shot)],
        env={**kept, **environment}, capture_output=True, text=True, timeout=LONGEST + 60, check=False,
    )  # fmt: skip
    log = shot.with_suffix(".log")
    told = log.read_text(encoding="utf-8") if log.exists() else ""
    assert done.returncode == 0, told + done.stderr
    return told.splitlines()


def test_a_person_clicks_through_both_docks(qgis_app, tmp_path):
    make_twin(tmp_path / "twin")
    running = serve_in_thread(tmp_path / "served")
    lines = play("clicks_scene.py", tmp_path, TWIN=str(tmp_path / "twin"), CATALOGUE=running.address)
    running.stop()
    menu = next(line for line in lines if line.startswith("menu: "))
    steps = [line for line in lines if not line.startswith("menu: ")]
    assert steps == ["toolbar", "loaded", "unloaded", "keyboard", "searched", "added", "dropped"]
    assert menu == "menu: Take off the map, Zoom to it, Properties…, Run, Publish…, Show record…, Remove from the twin"


def test_a_person_publishes_offline_solves_a_conflict_and_discards(qgis_app, tmp_path):
    make_twin(tmp_path / "twin")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    assert play("outbox_scene.py", tmp_path, TWIN=str(tmp_path / "twin"), PORT=str(port)) == [
        "waits: nothing answers",
        "sent and shown",
        "compared: Theirs",
        "kept: Green blocks!",
        "asked: waiting",
        "discarded",
    ]


def test_a_person_starts_a_twin_from_open_data_and_retries_what_failed(qgis_app, tmp_path):
    with open_data() as served:
        served.json("/boxes", berlin())
        served.json("/stac/search", {}, 503, Retry_After="600")
        lines = play("start_scene.py", tmp_path, SERVED=served.address, FOLDER=str(tmp_path / "twin"))
    assert lines == ["drawn", "ticked", "fetched: 1 layers", "failed: Sentinel-2", "retried", "removed"]


def test_a_person_watches_the_stations_of_berlin(qgis_app, tmp_path):
    with recorded_service() as service:
        lines = play("sensors_scene.py", tmp_path, SERVICE=service.root)
    assert lines == [
        f"listed: \u2068PM2.5 [µg/m³]\u2069: {STATIONS} stations ({STATIONS} stale)",
        "age: stale",
        "drawn",
        "zoomed",
        f"on the map: {STATIONS} stale",
        "off the map",
        "filtered",
    ]


def test_a_person_listens_to_a_broker(qgis_app, tmp_path):
    packages = tmp_path / "packages"
    packages.mkdir()
    (packages / "paho").symlink_to(Path(paho.__path__[0]))
    with mosquitto(tmp_path) as broker:
        for station, value in (("roof", 4), ("park", 23)):
            told = {"value": value, "time": datetime.now(timezone.utc).isoformat(), "lon": -2.3, "lat": 34.9}
            broker.send([(f"city/{station}/pm25", json.dumps(told), True)])
        address = f"mqtt://127.0.0.1:{broker.port}/city/#"
        lines = play("sensors_mqtt_scene.py", tmp_path, "-e", str(packages), BROKER=address)
    assert lines == ["listed: \u2068pm25 [µg/m³]\u2069: 2 stations", "state: connected since"]


@pytest.mark.filterwarnings("ignore:Valid PROJ data:UserWarning")  # laspy looks for what nobody here needs
def test_a_person_adds_files_of_several_kinds(qgis_app, tmp_path):
    make_twin(tmp_path / "twin")
    house = way(101, ring(1), building="house", height="7")
    city = [*square(1, -34.5, -8.5, 0.001), house, node(31, -34.5, -8.5, building="yes")]
    (tmp_path / "water.geojson").write_text(lake("lake"), encoding="utf-8")
    table = "station,time,latitude,longitude,pm25\n" + "".join(
        f"roof,2026-05-0{day}T08:00:00Z,34.9,-2.3,{day}\n" for day in range(1, 5)
    )
    (tmp_path / "readings.csv").write_text(table, encoding="utf-8")
    town = generate(150, 2.0, 3)
    files = {
        "MODEL": city_model(town, tmp_path / "town.city.json"),
        "CLOUD": points(town, tmp_path / "flight.las"),
        "LANDSAT": landsat_folder(tmp_path / "scene"),
        "READINGS": tmp_path / "readings.csv",
        "OSM": write_pbf(tmp_path / "download", city),
        "TABLE": tmp_path / "water.geojson",
        "CLIMATE": two_variables(tmp_path / "model.nc"),
    }
    told = {key: str(path) for key, path in files.items()}
    assert play("arrivals_scene.py", tmp_path, TWIN=str(tmp_path / "twin"), **told) == [
        "menu: File…, Folder…, Address…",
        "model: buildings, buildings3d; loaded: all",
        "account: node/31",
        "osm: buildings",
        "table: Name is name",
        "undone",
        "climate",
        "cloud: surface; loaded: all; named: 0",
        "landsat: imagery.optical; loaded: 6 of 10; named: 4",
        "readings: sensors; loaded: all; named: 0",
    ]
