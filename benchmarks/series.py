"""Runs the contestants of a case in turn, each run in a fresh process, and keeps what was measured."""

from __future__ import annotations

import hashlib
import json
import statistics
import sys
import time
from dataclasses import asdict, dataclass, field
from functools import cache
from pathlib import Path

import numpy as np

from . import peers
from .case import Case, Contestant
from .city import KEPT, checksum
from .launch import run_child

#: Time of the peers grows at least like this power of the number of cells; used to leave out what would take too long.
GROWTH = 1.2
#: Keys of our own contestants: they always run.
OURS = ("ours", "two", "single")


@dataclass(frozen=True)
class Options:
    """How much is run.

    Parameters
    ----------
    sizes, only
        Sides of the grids, and keys of the peers; None for what the case says.
    runs
        Runs of each contestant; one that takes longer than `patience` is run once.
    patience, limit
        [s of one run]. What would take longer than `limit` is left out.
    deadline
        `time.monotonic()` after which no run begins.
    """

    sizes: tuple[int, ...] | None = None
    only: tuple[str, ...] | None = None
    runs: int = 3
    patience: float = 60.0
    limit: float = 300.0
    deadline: float = float("inf")


@dataclass
class Entry:
    """What is known of one contestant at one size; `inputs` is their checksum, `left_out` says why it did not run."""

    version: str = ""
    inputs: str = ""
    runs: list[dict[str, float]] = field(default_factory=list)
    errors: dict[str, float] = field(default_factory=dict)
    left_out: str = ""

    def median(self, figure: str) -> float:
        """Return the median over the runs of "wall", "cpu" [s], "peak" or "memory" [bytes]."""
        return float(statistics.median(run[figure] for run in self.runs))


Entries = dict[tuple[int, str], Entry]


def run_case(case: Case, options: Options) -> Entries:
    """Run what is missing of a case; what was run before, with the same version, is not run again."""
    entries: Entries = {}
    chosen = [found for found in case.contestants if options.only is None or found.key in (*options.only, *OURS)]
    for size in options.sizes or case.sizes:
        inputs, mark = _inputs(case, size)
        for found in chosen:
            entry = _stored(case, size, found)
            if entry.inputs != mark:
                entry = Entry(entry.version, mark)
            entries[size, found.key] = entry
            entry.left_out = _refusal(entries, size, found, options)
            if entry.left_out:
                _keep(case, size, found, entry)
        for turn in range(options.runs):
            for found in chosen:
                _turn(case, size, found, entries[size, found.key], turn, inputs, options)
        inputs.unlink()
    return entries


def stored(case: Case) -> Entries:
    """Return what was measured before, of any size, without running anything."""
    sizes = sorted({int(path.stem.split("-")[1]) for path in KEPT.glob(f"{case.key}-*-*.json")})
    read = {(size, found.key): _stored(case, size, found) for size in sizes for found in case.contestants}
    return {key: entry for key, entry in read.items() if entry.runs or entry.left_out}


def _inputs(case: Case, size: int) -> tuple[Path, str]:
    """Write the inputs where children find them, and return their checksum."""
    KEPT.mkdir(parents=True, exist_ok=True)
    path, arrays = KEPT / f"{case.key}-{size}-inputs.npz", dict(case.inputs(size))
    np.savez(path, **arrays)
    return path, checksum(arrays)


def _refusal(entries: Entries, size: int, found: Contestant, options: Options) -> str:
    """Say why a contestant cannot run at a size, or nothing."""
    if not peers.MARKS[found.home].exists():
        return peers.versions().get(found.package, ("", ""))[1] or "it is not installed: run `make bench-peers`"
    smaller = [other for other, key in entries if key == found.key and other < size]
    if not smaller or entries[size, found.key].runs:
        return ""
    before = entries[max(smaller), found.key]
    if before.left_out:
        return before.left_out
    if not before.runs:
        return ""
    forecast = before.median("wall") * (size / max(smaller)) ** (2 * GROWTH)
    return f"it would take over {forecast:.0f} seconds" if forecast > options.limit else ""


def _turn(case: Case, size: int, found: Contestant, entry: Entry, turn: int, inputs: Path, options: Options) -> None:
    slow = bool(entry.runs) and entry.runs[0]["wall"] > options.patience
    if entry.left_out or len(entry.runs) > turn or slow or time.monotonic() > options.deadline:
        return
    out = KEPT / f"{case.key}-{size}-{found.key}-out"
    entry.left_out = run_child(found.home, (case.key, found.key), inputs, out, options.limit * 2)
    if not entry.left_out:
        entry.runs.append(json.loads(Path(f"{out}.json").read_text(encoding="utf-8")))
        if not entry.errors:
            with np.load(inputs) as arrays:
                entry.errors = case.judge(dict(arrays), np.load(f"{out}.npy"), found.measure)
    said = entry.left_out or "{wall:.3f} s wall, {cpu:.3f} s CPU".format(**entry.runs[-1])
    print(f"{case.key} {size}² {found.key}: {said}", file=sys.stderr)
    for path in KEPT.glob(out.name + ".*"):
        path.unlink()
    _keep(case, size, found, entry)


def _path(case: Case, size: int, found: Contestant) -> Path:
    return KEPT / f"{case.key}-{size}-{found.key}.json"


def _keep(case: Case, size: int, found: Contestant, entry: Entry) -> None:
    _path(case, size, found).write_text(json.dumps(asdict(entry), indent=1), encoding="utf-8")


def _stored(case: Case, size: int, found: Contestant) -> Entry:
    """Return what is kept, if it is of the version that is there now; what failed is tried again."""
    version = peers.versions().get(found.package, ("", ""))[0] if found.package else _our_version()
    path = _path(case, size, found)
    if path.exists():
        entry = Entry(**json.loads(path.read_text(encoding="utf-8")))
        if entry.version == version:
            return entry
    return Entry(version)


@cache
def _our_version() -> str:
    """Return a digest of the kernels as they are when first asked for: another kernel is measured again."""
    digest = hashlib.sha256()
    for path in sorted((peers.ROOT / "cityverse_plugin/analysis").glob("*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]
