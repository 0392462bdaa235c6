"""What a table holds, read through its source."""

from __future__ import annotations

from pathlib import Path

from cityverse.cityverse_plugin.sources.observations_tables import TableSource
from recorded_sensorthings import http_for


def read_table(folder: Path, data: bytes | str, name: str = "a.csv", **beside: str) -> dict:
    """Write a table, and others beside it; return the series by id, with times, values and what is left out."""
    for stem, text in beside.items():
        (folder / stem.replace("__", ".")).write_text(text, encoding="utf-8")
    path = folder / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    source = TableSource(str(path), http_for("http://127.0.0.1:1"))
    found = {}
    for one in source.series():
        parts = list(source.history(one, None, None))
        times = [time for part in parts for time in part.start]
        values = [value for part in parts for value in part.values.tolist()]
        found[one.id] = (one, times, values, [out for part in parts for out in part.left_out])
    return found
