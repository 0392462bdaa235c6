"""One run of one contestant in a process of its own: ``python -m benchmarks.child CASE CONTESTANT INPUTS OUT``.

It must run on the Python of any peer: the standard library and numpy only. Measured is the job alone, without
imports, reading and warming up; what a command-line tool reads and writes is part of its job. A job shorter than a
third of a second is repeated for a second, since processor time comes in ticks, and the figure is the mean.
"""

from __future__ import annotations

import importlib
import json
import resource
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from .case import Case

#: A job shorter than this is repeated for that long [s].
SHORT, REPEATED = 0.3, 1.0


def main(case_key: str, contestant_key: str, inputs: str, out: str) -> None:
    """Run, write `out`.json with seconds and bytes and `out`.npy with the result."""
    case: Case = importlib.import_module(f".cases.{case_key}", __package__).CASE
    with np.load(inputs) as stored:
        arrays = {name: stored[name] for name in stored.files}
    job = case.contestant(contestant_key).prepare(arrays)
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # the high-water mark starts here
    before, children = _status("VmRSS"), resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu, wall = time.process_time(), time.perf_counter()
    result, times = job.run(), 1
    if time.perf_counter() - wall < SHORT:
        while time.perf_counter() - wall < REPEATED:
            result, times = job.run(), times + 1
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - children.ru_utime - children.ru_stime
    command = after.ru_maxrss * 1024 if spent > 0 else 0
    figures = {
        "wall": wall / times,
        "cpu": (cpu + spent) / times,
        "peak": max(command, _status("VmHWM")),
        # The kernel's own: what came on top, and the rasters that it was given
        "memory": command or _status("VmHWM") - before + sum(array.nbytes for array in arrays.values()),
    }
    np.save(out + ".npy", job.read(result))
    Path(out + ".json").write_text(json.dumps(figures), encoding="utf-8")


def _status(name: str) -> int:
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(name + ":"))


if __name__ == "__main__":
    main(*sys.argv[1:5])
