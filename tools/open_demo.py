"""Runs inside the QGIS desktop that `make run` started: open the demo's twin once the window is up."""

import os

from qgis.PyQt.QtCore import QTimer


def open_twin() -> None:
    """Open what CITYVERSE_TWIN names, as the Twin dock would."""
    from cityverse.cityverse_plugin.bridge.session import session

    session().open(os.environ["CITYVERSE_TWIN"])


if os.environ.get("CITYVERSE_TWIN"):
    QTimer.singleShot(1500, open_twin)
