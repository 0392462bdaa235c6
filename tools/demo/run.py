"""The main job, end to end, with a real city: what `make demo` runs.

A first QGIS builds the twin, analyses it and publishes; a second one, with an empty profile, plays another city
that finds the results over HTTP, checks them and runs them again. This script starts both and the catalogue, and
leaves nothing running.
"""

from __future__ import annotations

import argparse
import json
import os
import secrets
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import report
from cityverse.cityverse_plugin.sources import olinda
from cityverse.cityverse_plugin.sources.files import SourceFile, write_manifest
from cityverse.cityverse_plugin.sources.synthetic_files import write_synthetic_city
from cityverse.cityverse_plugin.twin.messages import CityVerseError

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
READY = "CityVerse catalogue on "


def main() -> int:
    """Run the demo; the exit status is 0 only when every check of the second city holds."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--city", choices=("olinda", "synthetic"), default="olinda")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "demo")
    arguments = parser.parse_args()
    # An end from outside goes the same way out as any other: through the catalogue's
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        return demo(arguments.city, arguments.folder.resolve())
    except KeyboardInterrupt:
        print("\nThe demo was stopped; nothing is left running.", file=sys.stderr)
        return 130
    except CityVerseError as error:
        print(f"\nThe demo cannot go on: {error}", file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as error:
        step = Path(error.cmd[1]).stem
        print(f"\nThe demo stopped: its step “{step}” ended with {error.returncode}.", file=sys.stderr)
        return 1


def demo(city: str, folder: Path) -> int:
    """Do all steps for one city and write the reports into `folder`."""
    started = time.monotonic()
    work = folder / city
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    say(1, "Bring the city's data")
    files = bring(city, work / "source")
    manifest = work / "files.json"
    write_manifest(files, manifest)
    say(2, "Start the embedded catalogue on loopback")
    token = secrets.token_urlsafe(24)
    with catalogue(work / "catalogue", token) as address:
        print(f"    {address}, writing needs a token")
        common = {"CITYVERSE_DEMO_TOKEN": token}
        say(3, "In QGIS: build the twin, open it, analyse it, publish it")
        qgis("first_city.py", [city, str(work), address], work / "profile-first", common)
        say(4, "In a second QGIS with an empty profile: another city finds, checks and runs it again")
        qgis("other_city.py", [city, str(work), address], work / "profile-other", {})
    say(5, "Write the report")
    facts = {**read(work / "first_city.json"), **read(work / "other_city.json")}
    facts["seconds"] = round(time.monotonic() - started, 1)
    paths = report.write(facts, folder, work)
    report.tell(facts, paths)
    return 0 if facts["checks"] and all(check["holds"] for check in facts["checks"]) else 1


def bring(city: str, folder: Path) -> list[SourceFile]:
    """Fetch or generate the city's files."""
    if city == "olinda":
        return olinda.fetch(folder, log=lambda line: print(f"    {line}"))
    print("    generating a city of 600 x 600 cells of 2 m, seed 7")
    return write_synthetic_city(folder, size=600, cell=2.0, seed=7)


@contextmanager
def catalogue(data: Path, token: str) -> Iterator[str]:
    """Run the embedded catalogue as a process of its own and stop it, whatever happens."""
    command = [sys.executable, "-m", "cityverse_plugin.server", "--data", str(data), "--port", "0"]
    environment = {**os.environ, "CITYVERSE_TOKEN": token}
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as process:
        try:
            line = process.stdout.readline() if process.stdout else ""
            if not line.startswith(READY):
                raise subprocess.CalledProcessError(process.poll() or 1, command)
            yield line.removeprefix(READY).strip()
        finally:
            process.terminate()
            process.wait(20)
            print("    the catalogue has stopped")


def qgis(script: str, arguments: list[str], profile: Path, extra: dict[str, str]) -> None:
    """Run a script in a QGIS of its own, offscreen and with a fresh profile."""
    paths = [ROOT / ".build" / "plugins", "/usr/share/qgis/python/plugins", "/usr/share/qgis/python", HERE]
    runtime = profile / "runtime"
    runtime.mkdir(mode=0o700, parents=True)
    environment = {
        **os.environ,
        **extra,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(runtime),
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        "QGIS_PLUGINPATH": str(ROOT / ".build" / "plugins"),
        "PYTHONPATH": os.pathsep.join(str(path) for path in paths),
    }
    # QGIS's libraries talk to themselves on the error channel; it is kept for when something goes wrong
    log = profile / "messages.log"
    with log.open("w", encoding="utf-8") as messages:
        command = [sys.executable, str(HERE / script), *arguments]
        ended = subprocess.run(command, env=environment, cwd=ROOT, check=False, timeout=900, stderr=messages)
    if ended.returncode:
        print(log.read_text(encoding="utf-8"), file=sys.stderr)
        raise subprocess.CalledProcessError(ended.returncode, command)


def read(path: Path) -> dict[str, object]:
    """Read what a QGIS left behind."""
    content: dict[str, object] = json.loads(path.read_text(encoding="utf-8"))
    return content


def say(number: int, text: str) -> None:
    """Announce a step."""
    print(f"[{number}/5] {text}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
