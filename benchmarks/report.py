"""Writes RESULTS.md from what was measured."""

from __future__ import annotations

import os
import platform
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

import numpy as np

from . import peers
from .case import Case
from .figures import Figure
from .series import Entries, Entry

HEAD = """Written by `make bench`; `make bench-peers` installs the peers. Every run is a process of its own, and the
contestants take turns. Figures are medians of the runs named, of the job alone: without starting, importing and
reading; what a command-line tool reads and writes is part of its job. CPU is user and system time of all its threads.
Memory is what the job adds and its input, as multiples of one float32 raster of that size (of a command-line tool: its
whole process, or the one of some 45 MB that starts it, if that is larger). Ratios are theirs ÷ ours."""


def write(
    target: Path, cases: Sequence[tuple[Case, Entries]], made: Sequence[Figure], tables: Mapping[str, str]
) -> None:
    """Write the report.

    Parameters
    ----------
    target
        The Markdown file; pictures are in `plots` beside it.
    cases
        What was measured.
    made
        The figures that must hold.
    tables
        Title to text of what else was measured.
    """
    parts = ["# Measured side by side", conditions(), HEAD, _held(made)]
    for case, entries in cases:
        if entries:
            picture = target.parent / f"plots/{case.key}.svg"
            drawn = [f"![CPU seconds against cells](plots/{case.key}.svg)"] if picture.exists() else []
            parts += [f"## {case.title}", _table(case, entries), *_left_out(case, entries), *drawn, case.note]
    for title, text in tables.items():
        parts += [f"## {title}", text]
    parts += ["## Peers", _peers()]
    target.write_text("\n\n".join(part for part in parts if part) + "\n", encoding="utf-8")


def conditions() -> str:
    """Return date and machine."""
    versions = f"Python {platform.python_version()}, numpy {np.__version__}"
    return f"{date.today().isoformat()}, {platform.machine()}, {os.cpu_count()} cores, {versions}."


def _held(made: Sequence[Figure]) -> str:
    if not made:
        return ""
    lines = ["| figure | measured | wanted | |", "| --- | ---: | ---: | --- |"]
    for figure in made:
        sign, word = "≥" if figure.at_least else "≤", "holds" if figure.holds else "**does not hold**"
        lines.append(f"| {figure.text} | {figure.value:.3g} | {sign} {figure.limit:g} | {word} |")
    return "\n".join(["## What must hold", "", *lines])


def _table(case: Case, entries: Entries) -> str:
    names = list(dict.fromkeys(name for entry in entries.values() for name in entry.errors))
    head = ["cells", "contestant", "wall [s]", "CPU [s]", "CPU ratio", "wall ratio", "memory", *names, "runs"]
    lines = [f"| {' | '.join(head)} |", f"| ---: | --- | {'---: | ' * (len(head) - 2)}".rstrip()]
    for size in sorted({size for size, _ in entries}):
        ours = entries.get((size, "ours"))
        for found in case.contestants:
            entry = entries.get((size, found.key))
            if entry and entry.runs:
                cells = [f"{size}²", found.title, *_costs(entry, ours, size)]
                cells += [f"{entry.errors[name]:.4g}" if name in entry.errors else "" for name in names]
                lines.append(f"| {' | '.join([*cells, str(len(entry.runs))])} |")
    return "\n".join(lines)


def _costs(entry: Entry, ours: Entry | None, size: int) -> list[str]:
    figures = ["wall", "cpu"]
    seconds = [f"{entry.median(figure):.3g}" for figure in figures]
    ratios = [
        f"{entry.median(figure) / ours.median(figure):.3g}" if ours and ours.runs else "" for figure in ("cpu", "wall")
    ]
    return [*seconds, *ratios, f"{entry.median('memory') / (4 * size * size):.1f}"]


def _left_out(case: Case, entries: Entries) -> list[str]:
    lines = []
    for found in case.contestants:
        reasons: dict[str, list[str]] = {}
        for size, key in sorted(entries):
            if key == found.key and entries[size, key].left_out:
                reasons.setdefault(entries[size, key].left_out, []).append(f"{size}²")
        lines += [f"- {found.title} at {', '.join(sizes)}: {reason}." for reason, sizes in reasons.items()]
    return ["Left out:\n\n" + "\n".join(lines)] if lines else []


def _peers() -> str:
    lines = ["| package | version |", "| --- | --- |"]
    missing = []
    for name, (version, reason) in peers.versions().items():
        if version:
            lines.append(f"| {name} | {version} |")
        else:
            missing.append(f"- {name}: {reason}.")
    return "\n".join(lines) + ("\n\nNot installed:\n\n" + "\n".join(missing) if missing else "")
