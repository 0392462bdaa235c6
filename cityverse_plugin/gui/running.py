"""Analyses by id: which there are for a layer, and Processing's dialog for one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from qgis.core import QgsApplication, QgsMapLayer
from qgis.PyQt.QtWidgets import QMenu

from ..bridge.i18n import tr
from ..twin.readiness import Analysis
from .icons import theme

#: The group of the algorithms that load.
LOADERS = "load"

Run = Callable[[Analysis], Any]


def parameter_for(analysis: Analysis, role_id: str) -> str:
    """Return the input of an analysis that a layer of this role fills, "" for none."""
    for need in analysis.needs:
        if role_id and role_id in need.roles:
            return need.parameter
    return ""


def open_dialog(analysis: Analysis, layer: QgsMapLayer | None = None, role_id: str = "") -> None:
    """Open Processing's dialog of an analysis, with a layer filled in where it fits."""
    import processing

    parameter = parameter_for(analysis, role_id)
    given = {parameter: layer} if layer is not None and parameter else {}
    dialog = processing.createAlgorithmDialog(analysis.id, given)
    if dialog is not None:
        dialog.show()


def algorithm_title(identifier: str) -> str:
    """Return what an algorithm is called, its id where it is not installed here."""
    algorithm = QgsApplication.processingRegistry().algorithmById(identifier)
    return str(algorithm.displayName()) if algorithm is not None else identifier


def is_loader(identifier: str) -> bool:
    """Return whether an algorithm reads what comes from outside, rather than analysing it."""
    algorithm = QgsApplication.processingRegistry().algorithmById(identifier)
    return algorithm is not None and str(algorithm.groupId()) == LOADERS


def fill_menu(menu: QMenu, analyses: Iterable[Analysis], role_id: str, run: Run) -> None:
    """Fill a menu: first what serves a layer of this role, then the others under their groups."""
    found = sorted(analyses, key=lambda analysis: analysis.title)
    first = [analysis for analysis in found if parameter_for(analysis, role_id)]
    for analysis in first:
        _add(menu, analysis, run)
    if first and len(first) < len(found):
        menu.addSeparator()
    groups: dict[str, QMenu] = {}
    for analysis in found:
        if analysis not in first:
            title = _group(analysis)
            if title not in groups:
                groups[title] = menu.addMenu(title)
            _add(groups[title], analysis, run)


def _group(analysis: Analysis) -> str:
    algorithm = QgsApplication.processingRegistry().algorithmById(analysis.id)
    return str(algorithm.group()) if algorithm is not None else tr("Other")


def _add(menu: QMenu, analysis: Analysis, run: Run) -> None:
    action = menu.addAction(theme("processingAlgorithm.svg"), analysis.title.replace("&", "&&"))
    action.triggered.connect(partial(_call, run, analysis))


def _call(run: Run, analysis: Analysis, _checked: bool = False) -> None:
    run(analysis)
