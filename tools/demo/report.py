"""The reports of the demo: JSON for programs, HTML for people, lines for the terminal."""

from __future__ import annotations

import json
import shutil
from html import escape
from pathlib import Path
from typing import Any

STYLE = """
body { font: 16px/1.5 sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #222 }
table { border-collapse: collapse; width: 100% }
th, td { text-align: start; padding: .3rem .6rem; border-bottom: 1px solid #ccc }
td.number, th.number { text-align: end; font-variant-numeric: tabular-nums }
img { max-width: 100%; border: 1px solid #ccc }
.holds::before { content: "✓ " } .fails::before { content: "✗ "; font-weight: bold }
"""


def write(facts: dict[str, Any], folder: Path, work: Path) -> dict[str, Path]:
    """Write report.json, report.html and map.png into `folder` and return their paths."""
    paths = {"map": folder / "map.png", "report": folder / "report.html", "json": folder / "report.json"}
    shutil.copyfile(work / "map.png", paths["map"])
    facts["map"], facts["report"] = str(paths["map"]), str(paths["report"])
    flat = {"city": facts["city"], **facts["figures"], **{key: facts[key] for key in facts if key != "figures"}}
    paths["json"].write_text(json.dumps(flat, indent=1, ensure_ascii=False), encoding="utf-8")
    paths["report"].write_text(page(facts), encoding="utf-8")
    return paths


def page(facts: dict[str, Any]) -> str:
    """Return the report as one HTML page beside its map."""
    figures = facts["figures"]
    rows = "".join(
        f"<tr><td>{escape(row['district'])}</td><td>{escape(row['neighbourhood'])}</td>"
        f"<td class=number>{row['population']:,}</td><td class=number>{row['green_m2_per_inhabitant']:.2f}</td></tr>"
        for row in figures["poorest"]
    )
    layers = "".join(
        f"<tr><td>{escape(layer['title'])}</td><td>{escape(layer['what'])}</td>"
        f"<td>{escape(' '.join([*layer['problems'], *layer['limits']])) or '–'}</td></tr>"
        for layer in facts["readiness"]["layers"]
    )
    checks = "".join(
        f"<li class={'holds' if check['holds'] else 'fails'}>{escape(check['text'])}</li>" for check in facts["checks"]
    )
    title = f"{escape(facts['city'])}: green area per inhabitant"
    return f"""<!DOCTYPE html>
<html lang="en"><meta charset="utf-8"><title>{title}</title><style>{STYLE}</style>
<h1>{title}</h1>
<p>{figures["population"]:,} inhabitants in {figures["districts"]} districts have
<b>{figures["green_m2_per_inhabitant"]:.1f} m²</b> of green each, on average (NDVI of at least
{figures["ndvi_threshold"]:g}). {figures["districts_without_green"]} districts have none.</p>
<img src="map.png" alt="Map of green area per inhabitant">
<h2>The five poorest districts</h2>
<p>Among districts with equally little, those with most inhabitants come first.</p>
<table><tr><th>District<th>Neighbourhood<th class=number>Inhabitants<th class=number>m² each</tr>{rows}</table>
<h2>What it was made from</h2>
<table><tr><th>Layer<th>What it is<th>What to know</tr>{layers}</table>
<h2>What another city checked</h2>
<ul>{checks}</ul>
</html>
"""


def tell(facts: dict[str, Any], paths: dict[str, Path]) -> None:
    """Print the figures and where the reports are."""
    figures = facts["figures"]
    print(f"\n{facts['city']}: {figures['population']:,} inhabitants in {figures['districts']} districts")
    print(f"  green area per inhabitant, city mean: {figures['green_m2_per_inhabitant']:.2f} m²")
    print(f"  districts without any: {figures['districts_without_green']}; the five poorest, most inhabitants first:")
    for row in figures["poorest"]:
        line = f"{row['green_m2_per_inhabitant']:8.2f} m²  {row['population']:6,} inhabitants"
        print(f"  {line}  {row['district']}  {row['neighbourhood']}")
    failed = [check["text"] for check in facts["checks"] if not check["holds"]]
    print(f"  checks of the other city: {len(facts['checks']) - len(failed)} of {len(facts['checks'])} hold")
    print("".join(f"  ✗ {text}\n" for text in failed), end="")
    print(f"  map     {paths['map']}\n  report  {paths['report']}\n  figures {paths['json']}")
    print(f"  {facts['seconds']:.0f} s; nothing is left running")
