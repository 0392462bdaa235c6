"""Whether there is a QGIS desktop around us."""

from __future__ import annotations

from qgis import utils


def has_desktop() -> bool:
    """Whether QGIS runs with its main window: False in qgis_process, scripts and servers."""
    return utils.iface is not None
