"""Olinda, fetched once for all tests; they skip with the reason where there is no apt."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import pytest
from cityverse.cityverse_plugin.sources import olinda
from cityverse.cityverse_plugin.sources.files import SourceFile
from cityverse.cityverse_plugin.twin.messages import CityVerseError

CACHE = Path(__file__).resolve().parents[2] / ".build" / "olinda"


@lru_cache(maxsize=1)
def _fetched() -> dict[str, SourceFile] | str:
    try:
        return {file.role: file for file in olinda.fetch(CACHE)}
    except CityVerseError as error:
        return str(error)


def real_city() -> dict[str, SourceFile]:
    """Return Olinda's files by role, or skip."""
    found = _fetched()
    if isinstance(found, str):
        pytest.skip(found)
    return found
