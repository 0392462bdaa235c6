"""Docks and dialogs: thin, no arithmetic, no HTTP; analyses run by id."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..twin.readiness import Analysis
    from .shell import Gui


def no_analyses() -> tuple[Analysis, ...]:
    """Stand in where nobody says which analyses there are."""
    return ()


def install(iface: Any, session: Any, analyses: Callable[[], Sequence[Analysis]] = no_analyses) -> Gui:
    """Put toolbar, menu entries and docks into QGIS.

    Parameters
    ----------
    iface
        QGIS's interface.
    session
        The `bridge.session.Session` that holds the open twin.
    analyses
        Says which analyses there are and what they need; asked when a twin is shown.

    Returns
    -------
    Gui
        Its ``remove()`` takes everything out again.
    """
    from .shell import Gui

    return Gui(iface, session, analyses)
