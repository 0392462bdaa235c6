"""GDAL's errors as text, whatever the process has chosen: QGIS and its plugins share one GDAL."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any, TypeVar

from osgeo import gdal, ogr, osr

T = TypeVar("T")

# GDAL 3.7 and later warn once unless the whole process chooses; that choice is QGIS's, and `collected` takes both.
warnings.filterwarnings("ignore", r"Neither (gdal|ogr|osr)\.UseExceptions", FutureWarning)


@contextmanager
def collected() -> Iterator[list[str]]:
    """Collect the failures that GDAL reports in this thread, print nothing, and leave its settings as they were."""
    failures: list[str] = []

    def note(kind: int, _number: int, text: str) -> None:
        if kind >= gdal.CE_Failure and text not in failures:
            failures.append(text)

    with ExitStack() as stack:
        # From GDAL 3.7 on the choice can be made for this thread alone; before, `attempt` takes either way of failing.
        for module in (gdal, ogr, osr):
            if hasattr(module, "ExceptionMgr"):
                stack.enter_context(module.ExceptionMgr(useExceptions=False))
        gdal.PushErrorHandler(note)
        stack.callback(gdal.PopErrorHandler)
        yield failures


def plain_text(told: object) -> str:
    """Return a text of GDAL that can be passed on; a file may hold bytes that are no letters of UTF-8."""
    raw = told if isinstance(told, bytes) else str(told).encode("utf-8", "surrogateescape")
    return raw.decode("utf-8", "replace")


def attempt(call: Callable[[], T], failures: list[str]) -> T | None:
    """Return what `call` returns, None where GDAL raised; the reason is then among the failures."""
    try:
        return call()
    except (RuntimeError, SystemError) as error:
        # SystemError: the bindings could not hand over a reason whose letters are none
        reason = str(error) if isinstance(error, RuntimeError) else "the file is damaged"
        if reason not in failures:
            failures.append(reason)
        return None


def close(dataset: Any, failures: list[str]) -> None:
    """Close a dataset for good, after which nobody may use it; what cannot be written then is among the failures.

    Left to Python's tidying up, such an error could not be caught, where a process lets GDAL raise.
    """
    attempt(lambda: dataset.__swig_destroy__(dataset), failures)
