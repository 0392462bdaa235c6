"""Unit tests run where QGIS cannot be imported: the border between the rooms is physical."""

from __future__ import annotations

import importlib.abc
import importlib.machinery
import sys
from collections.abc import Sequence
from types import ModuleType

import property_profiles  # noqa: F401 - chooses how property tests search


class NoQgis(importlib.abc.MetaPathFinder):
    """Answer any import of QGIS as a machine without QGIS would."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        """Refuse qgis and PyQt; leave every other name to the next finder."""
        if fullname.partition(".")[0] in ("qgis", "processing", "PyQt5", "PyQt6"):
            raise ImportError(f"{fullname} is blocked in unit tests", name=fullname)
        return None


for name in [n for n in sys.modules if n.partition(".")[0] == "qgis"]:
    del sys.modules[name]
sys.meta_path.insert(0, NoQgis())
