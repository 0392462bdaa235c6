"""What can be said of a coordinate reference system from its WKT or code alone, without PROJ."""

from __future__ import annotations

import re

# Geographic systems that city data really come in; any other code is judged by the WKT that stands beside it.
_GEOGRAPHIC_CODES = frozenset({"EPSG:4326", "EPSG:4258", "EPSG:4269", "EPSG:4674", "EPSG:4261", "OGC:CRS84"})


def is_geographic(crs: str) -> bool:
    """Whether coordinates are degrees; `crs` is an authority code or WKT (1 or 2)."""
    text = crs.strip()
    if text.upper() in _GEOGRAPHIC_CODES:
        return True
    return bool(re.match(r"(BOUNDCRS\[\s*SOURCECRS\[\s*)?GEO(GCS|GCRS|DCRS|GRAPHICCRS)\s*\[", text, re.IGNORECASE))
