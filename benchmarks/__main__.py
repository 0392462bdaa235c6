"""Ours beside the peers, in time, memory and error: ``make bench``, or ``python -m benchmarks skyview --sizes 500``.

What was measured is kept in ``.build/bench`` and not measured again while versions stay; RESULTS.md is written from all
that is kept, so that an interrupted run can be continued and a case repeated by itself. ``load`` is about the embedded
catalogue, ``huge`` about a raster larger than memory; ``citymodel`` by itself has options of its own and prints its
table only (see benchmarks/load.py, huge.py and citymodel.py); beside other cases it is one of them.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from . import cases, citymodel, drawing, huge, load, report, series
from .city import KEPT
from .figures import figures
from .peers import ROOT

RESULTS = Path(__file__).with_name("RESULTS.md")
ROUNDS_KEPT = KEPT / "rounds.md"


def main() -> None:
    """Measure what is missing, and write RESULTS.md and its pictures."""
    apart = by_itself(sys.argv[1:])
    if apart is not None:
        sys.exit(apart(sys.argv[2:]))
    given = _arguments()
    sys.path.append(str(ROOT / ".build/plugins"))  # where the plugin has its installed name
    if given.fresh:
        for key in given.cases:
            for path in KEPT.glob(f"{key}-*-*.json"):
                path.unlink()
    options = series.Options(
        sizes=(250, 500) if given.quick else tuple(given.sizes) if given.sizes else None,
        only=None if given.peers is None else tuple(given.peers),
        runs=1 if given.quick else given.runs,
        patience=given.patience,
        limit=10.0 if given.quick else given.limit,
        deadline=time.monotonic() + 60 * given.minutes,
    )
    for key in given.cases:
        if key == "citymodel":
            _run_city_models(given)
        elif key != "rounds":
            series.run_case(cases.case(key), options)
        elif given.fresh or not ROUNDS_KEPT.exists():
            _run_rounds()
    if not given.quick:
        _report()


def by_itself(words: Sequence[str]) -> Callable[[list[str]], int] | None:
    """Return who takes all words after the first; None where they are cases and options of all cases."""
    first = words[0] if words else ""
    if first == "citymodel" and not {*cases.KEYS, "rounds"}.isdisjoint(words):
        return None
    return {"load": load.main, "citymodel": citymodel.main, "huge": huge.main}.get(first)


def _run_rounds() -> None:
    from . import rounds

    ROUNDS_KEPT.parent.mkdir(parents=True, exist_ok=True)
    ROUNDS_KEPT.write_text(rounds.table(), encoding="utf-8")


def _run_city_models(given: argparse.Namespace) -> None:
    if given.quick:
        citymodel.main(["--factors", "1", "--runs", "1"])
    elif given.fresh or not citymodel.KEPT_TABLE.exists():
        citymodel.main(["--runs", str(given.runs)])


def _report() -> None:
    found = [(case, series.stored(case)) for case in map(cases.case, cases.KEYS)]
    for case, entries in found:
        drawing.draw(case, entries, RESULTS.parent / f"plots/{case.key}.svg")
    kept = {"Zonal statistics and NDVI": ROUNDS_KEPT, "CityJSON": citymodel.KEPT_TABLE}
    tables = {title: path.read_text(encoding="utf-8") for title, path in kept.items() if path.exists()}
    report.write(RESULTS, found, figures({case.key: entries for case, entries in found}), tables)
    print(RESULTS.read_text(encoding="utf-8"))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    every = [*cases.KEYS, "rounds", "citymodel"]
    parser.add_argument("cases", nargs="*", default=every, metavar="CASE", help=f"of {', '.join(every)}; all if none")
    parser.add_argument("--sizes", nargs="+", type=int, help="sides of the grids, for instance 500 1000")
    parser.add_argument("--peers", nargs="*", help="keys of the peers that run beside ours; all if not given")
    parser.add_argument("--runs", type=int, default=3, help="of each contestant (3)")
    parser.add_argument("--patience", type=float, default=60, help="what takes longer [s] runs once (60)")
    parser.add_argument("--limit", type=float, default=300, help="what would take longer [s] is left out (300)")
    parser.add_argument("--minutes", type=float, default=40, help="after which no run begins (40)")
    parser.add_argument("--fresh", action="store_true", help="measure again what was measured before")
    parser.add_argument("--quick", action="store_true", help="small grids, one run, nothing written: does it work?")
    given = parser.parse_args()
    for key in given.cases:
        if key not in every:
            parser.error(f"there is no case {key!r}: choose from {', '.join(every)}")
    return given


if __name__ == "__main__":
    main()
