"""Draws time against size, one picture a case."""

from __future__ import annotations

from pathlib import Path

from .case import Case
from .series import OURS, Entries


def draw(case: Case, entries: Entries, target: Path) -> bool:
    """Draw CPU seconds against cells as SVG; return whether there was anything to draw."""
    import matplotlib

    matplotlib.use("svg")
    matplotlib.rcParams["svg.hashsalt"] = case.key
    from matplotlib import pyplot

    lines = {}
    for found in case.contestants:
        sizes = sorted(size for size, key in entries if key == found.key and entries[size, key].runs)
        if sizes:
            lines[found] = ([size * size for size in sizes], [entries[n, found.key].median("cpu") for n in sizes])
    if not any(len(cells) > 1 for cells, _ in lines.values()):
        return False
    figure, axes = pyplot.subplots(figsize=(6.4, 4.0), layout="constrained")
    for found, (cells, seconds) in lines.items():
        own = found.key in OURS
        axes.loglog(cells, seconds, marker="o", markersize=4, label=found.title, linewidth=2.5 if own else 1.2)
    axes.set_xlabel("cells")
    axes.set_ylabel("CPU seconds")
    axes.grid(visible=True, which="major", alpha=0.3)
    axes.legend(fontsize=7)
    target.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(target, metadata={"Date": None})
    pyplot.close(figure)
    return True
