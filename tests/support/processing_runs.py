"""Run algorithms as QGIS runs them, and keep what they say."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject


class Said(QgsProcessingFeedback):
    """Feedback that keeps every line by kind."""

    def __init__(self) -> None:
        super().__init__(False)
        self.errors: list[str] = []
        self.warnings: list[str] = []
        self.infos: list[str] = []

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.errors.append(error)

    def pushWarning(self, warning: str) -> None:
        self.warnings.append(warning)

    def pushInfo(self, info: str) -> None:
        self.infos.append(info)


def run(algorithm: str, parameters: Mapping[str, Any], context: QgsProcessingContext | None = None) -> tuple[Any, Said]:
    """Return (results, what was said); results are None where the run failed."""
    context, said = context or new_context(), Said()
    made = QgsApplication.processingRegistry().createAlgorithmById(algorithm)
    fits, why = made.checkParameterValues(dict(parameters), context)
    if not fits:
        said.errors.append(why)
        return None, said
    results, done = made.run(dict(parameters), context, said)
    return (results if done else None), said


def sentence(algorithm: str, parameters: Mapping[str, Any]) -> str:
    """Return the error that a run ends with."""
    results, said = run(algorithm, parameters)
    assert results is None, "the run did not fail"
    return said.errors[-1]


def new_context() -> QgsProcessingContext:
    """Return a context of the open project."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return context


def filled(example: Mapping[str, Any], samples: Mapping[str, Path]) -> dict[str, Any]:
    """Put files where an example asks for samples."""
    found = {}
    for key, value in example.items():
        is_sample = isinstance(value, str) and value.startswith("sample:")
        found[key] = str(samples[value[7:]]) if is_sample else value
    return found
