"""What comes into a twin from outside: what it is, what loads it, and what became of its objects."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayer, QgsProject

from ..sources.recognise import Kind, recognise, recognise_address
from ..twin.messages import Message, say
from .layers import open_file

#: Reasons that are named; the account has all of them.
_MOST_REASONS = 8
_WEB = ("http://", "https://")


def is_address(text: str) -> bool:
    """Whether it is on the web, and no file."""
    return text.strip().lower().startswith(_WEB)


def kind_of(text: str) -> Kind:
    """Return what a path or address is; any thread. `CityVerseError` where it is nothing for a twin."""
    return recognise_address(text) if is_address(text) else recognise(Path(text))


def open_as_it_is(path: str) -> QgsMapLayer:
    """Open a raster or vector file that needs no algorithm."""
    return open_file(path, Path(path).stem)


def layers_of(project: QgsProject, results: Mapping[str, Any]) -> list[QgsMapLayer]:
    """Return the layers on the map that are among the results of an algorithm."""
    wanted: list[str] = []
    for value in results.values():
        wanted += [str(entry) for entry in (value if isinstance(value, list) else [value])]
    known = project.mapLayers().values()
    named = {layer.id(): layer for layer in known}
    sources = {layer.source(): layer for layer in known} | {layer.source().split("|")[0]: layer for layer in known}
    found = [named.get(text) or sources.get(text) for text in wanted]
    return list({layer.id(): layer for layer in found if layer is not None}.values())


def account_in(results: Mapping[str, Any]) -> tuple[Message, list[str]] | None:
    """Return the account of a load in one sentence, and why objects were left out; None where there is none."""
    try:
        account = json.loads(results.get("ACCOUNT", ""))
        read, loaded, left = account["read"], account["loaded"], account["left_out"]
        reasons = Counter(str(entry["reason"]) for entry in left)
        ids = {str(entry["reason"]): str(entry["id"]) for entry in reversed(left)}
    except (TypeError, ValueError, KeyError):
        return None
    text = say("{loaded} of {read} objects loaded.", loaded=loaded, read=read)
    return text, [f"{count} × {reason} ({ids[reason]} …)" for reason, count in reasons.most_common(_MOST_REASONS)]
