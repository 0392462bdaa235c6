"""Other programs that judge what is read of climate files; each warns of itself while it is imported."""

from __future__ import annotations

import os
import warnings
from pathlib import Path

from osgeo import osr

# A virtual environment hides from pyproj where the system's PROJ has its tables
_TABLES = [
    folder for folder in (*(osr.GetPROJSearchPaths() or []), "/usr/share/proj") if Path(folder, "proj.db").exists()
]
os.environ.setdefault("PROJ_DATA", next(iter(_TABLES), ""))
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import xarray
    from pyproj import CRS, Transformer

__all__ = ["CRS", "Transformer", "xarray"]
