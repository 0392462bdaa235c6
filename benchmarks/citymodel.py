"""City models beside the floor of any reader: ``make bench ARGS=citymodel``.

    python -m benchmarks citymodel --factors 1 10      the largest CityJSONSeq and CityJSON of the folder, tiled
    python -m benchmarks citymodel --folder FOLDER     other files; the largest of each kind is taken

The floor does what every reader must: parse the file with orjson (json where that is missing), make well-known binary
of the vertices with numpy, and put ids and geometry into a table by one bulk insert. It writes no attributes, heights,
semantics, spatial index or account, and looks at nothing. Ours does all of that. Every run is a process of its own;
figures are processor seconds without imports, and the most memory that came on top of the idle process. `--json` hides
orjson from both, which is how QGIS comes.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import statistics
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from .city import KEPT
from .peers import ROOT

_BESIDE = (folder / "shared/data/cityjson" for folder in ROOT.parents)
FOLDER = next((folder for folder in _BESIDE if folder.is_dir()), ROOT.parent)
KEPT_TABLE = KEPT / "citymodel.md"
HEAD = """| file | surfaces | ours [CPU s] | floor [CPU s] | ours ÷ floor | ours [MB] | floor [MB] |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
"""
#: Tiles lie so far from each other [stored units]; in a row, so that no extent is shared.
_STEP = 2_000_000


class Measured(NamedTuple):
    """Medians of the runs of one contestant: processor seconds, bytes on top of the idle process, surfaces."""

    cpu: float
    memory: float
    surfaces: int


def main(arguments: list[str]) -> int:
    """Measure, print the table, and keep it for RESULTS.md; ends with 1 where a figure does not hold."""
    given = _arguments(arguments)
    files = [file for file in (largest(given.folder, "*.jsonl"), largest(given.folder, "*.json")) if file]
    if not files:
        print(f"there is no CityJSON in {given.folder}: name another --folder", file=sys.stderr)
        return 2
    lines, good = [], True
    for file in files:
        found = [measure(tiled(file, factor), given.runs, given.json) for factor in given.factors]
        for factor, (ours, floor) in zip(given.factors, found):
            cells = [f"{file.name} × {factor}", f"{ours.surfaces:,}", f"{ours.cpu:.3f}", f"{floor.cpu:.3f}"]
            cells += [f"{ours.cpu / floor.cpu:.2f}", f"{ours.memory / 1e6:.0f}", f"{floor.memory / 1e6:.0f}"]
            lines.append("| " + " | ".join(cells) + " |\n")
        exponent = growth([ours for ours, _ in found])
        good &= all(ours.cpu <= 2 * floor.cpu for ours, floor in found) and not exponent > 1.1
        good &= found[-1][0].memory < found[-1][1].memory or given.factors[-1] < 40
        lines.append(f"| {file.name}: cost grows with surfaces to the power of | {exponent:.2f} | | | | | |\n")
    text = f"{HEAD}{''.join(lines)}\n{notes(good, given.runs, given.json)}"
    print(text)
    if not given.json and len(given.factors) > 1:
        KEPT_TABLE.parent.mkdir(parents=True, exist_ok=True)
        KEPT_TABLE.write_text(text, encoding="utf-8")
    return 0 if good else 1


def notes(good: bool, runs: int, plain: bool) -> str:
    """Return what stands below the table, in lines as long as those of the other tables."""
    limits = (
        "At most twice the floor's processor time, an exponent of at most 1.1, and where a file is tiled 40 times less"
        f" memory than the floor: these {'hold' if good else 'DO NOT HOLD'}. Medians of {runs} runs, both with"
        f" {'json' if plain else 'orjson where it is installed'}."
    )
    return "\n".join(textwrap.wrap(f"{limits} {__doc__.split(chr(10) * 2)[2]}", 119, break_on_hyphens=False))


def growth(found: list[Measured]) -> float:
    """Return the exponent of cost over surfaces from the smallest file to the largest; NaN for one file."""
    first, last = found[0], found[-1]
    if first.surfaces == last.surfaces:
        return math.nan
    return math.log(last.cpu / first.cpu) / math.log(last.surfaces / first.surfaces)


def largest(folder: Path, pattern: str) -> Path | None:
    """Return the largest file of a kind, None where there is none."""
    return max(folder.glob(pattern), key=lambda path: path.stat().st_size, default=None)


def tiled(source: Path, factor: int) -> Path:
    """Return a file with a model so many times, each time beside the one before."""
    if factor == 1:
        return source
    target = KEPT / f"citymodel/{source.stem}-{factor}{source.suffix}"
    if target.exists():
        return target
    target.parent.mkdir(parents=True, exist_ok=True)
    half = target.with_suffix(".half")
    with half.open("w", encoding="utf-8") as stream:
        make = _tiled_lines if source.suffix == ".jsonl" else _tiled_document
        stream.writelines(make(source, factor))
    half.rename(target)
    return target


def _tiled_lines(source: Path, factor: int) -> Iterator[str]:
    head, *features = source.read_text(encoding="utf-8").splitlines()
    yield head + "\n"
    for number in range(factor):
        for line in features:
            feature = json.loads(line)
            feature["vertices"] = _moved(feature["vertices"], number)
            feature["CityObjects"] = _renamed(feature["CityObjects"], number, 0)
            yield json.dumps(feature, separators=(",", ":")) + "\n"


def _tiled_document(source: Path, factor: int) -> Iterator[str]:
    model = json.loads(source.read_text(encoding="utf-8"))
    vertices, objects = model["vertices"], model["CityObjects"]
    model["vertices"] = [point for number in range(factor) for point in _moved(vertices, number)]
    model["CityObjects"] = {}
    for number in range(factor):
        model["CityObjects"].update(_renamed(objects, number, number * len(vertices)))
    yield json.dumps(model, separators=(",", ":"))


def _moved(points: list[list[Any]], number: int) -> list[list[Any]]:
    step = _STEP * number
    return [[x + step, y, z] for x, y, z in points]


def _renamed(objects: dict[str, Any], number: int, shift: int) -> dict[str, Any]:
    found = {}
    for name, entry in objects.items():
        made = dict(entry)
        for key in ("parents", "children"):
            if key in made:
                made[key] = [f"{other}-{number}" for other in made[key]]
        if shift and "geometry" in made:
            made["geometry"] = [{**one, "boundaries": _shifted(one["boundaries"], shift)} for one in made["geometry"]]
        found[f"{name}-{number}"] = made
    return found


def _shifted(boundaries: Any, shift: int) -> Any:
    return boundaries + shift if isinstance(boundaries, int) else [_shifted(part, shift) for part in boundaries]


def measure(path: Path, runs: int, plain: bool) -> tuple[Measured, Measured]:
    """Return the figures of ours and the floor, run in turn."""
    found: dict[str, list[Measured]] = {"ours": [], "floor": []}
    for _ in range(runs):
        for who, results in found.items():
            words = [sys.executable, "-m", "benchmarks.citymodel_child", who, str(path), "json" if plain else ""]
            environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / ".build/plugins")])}
            done = subprocess.run(words, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True, check=True)
            results.append(Measured(**json.loads(done.stdout)))
    middle: Callable[[list[Measured]], Measured] = lambda all_: Measured(  # noqa: E731
        statistics.median(one.cpu for one in all_), statistics.median(one.memory for one in all_), all_[0].surfaces
    )
    return middle(found["ours"]), middle(found["floor"])


def _arguments(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="benchmarks citymodel", description=__doc__.partition("\n")[0])
    parser.add_argument("--factors", nargs="+", type=int, default=[1, 10, 40], help="how often each file is tiled")
    parser.add_argument("--runs", type=int, default=3, help="of each contestant (3)")
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where real files are")
    parser.add_argument("--json", action="store_true", help="without orjson, as in QGIS")
    return parser.parse_args(arguments)
