"""Files and folders are asked for where the last one was chosen, as QGIS's own dialogs do."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt.QtWidgets import QFileDialog

from ..bridge import settings
from ..bridge.i18n import tr

_LAST = "lastFolder"


def choose_file(parent: Any, title: str, kinds: str = "") -> str:
    """Ask for a file that is there; "" if none was chosen."""
    path, _ = QFileDialog.getOpenFileName(parent, title, _last(), kinds)
    return _keep(path, str(Path(path).parent))


def choose_folder(parent: Any, title: str) -> str:
    """Ask for a folder that is there; "" if none was chosen."""
    path = QFileDialog.getExistingDirectory(parent, title, _last())
    return _keep(path, path)


def choose_target(parent: Any, title: str, name: str, kinds: str) -> str:
    """Ask for a file to write, with a name to begin with; "" if none was chosen."""
    path, _ = QFileDialog.getSaveFileName(parent, title, str(Path(_last(), name)), kinds)
    return _keep(path, str(Path(path).parent))


def tables() -> str:
    """Return the kinds of files that hold tables, for a dialog."""
    return tr("Tables (*.csv *.json *.geojson *.txt);;All files (*)")


def _last() -> str:
    return str(settings.value(_LAST, "") or Path.home())


def _keep(path: str, folder: str) -> str:
    if path:
        settings.set_value(_LAST, folder)
    return path
