"""The constant part of every algorithm; DESIGN: an algorithm file says what varies and nothing else."""

from __future__ import annotations

import inspect
import traceback
from collections.abc import Callable, Mapping
from html import escape
from pathlib import Path
from typing import Any, ClassVar, TypeVar

from qgis.core import (
    Qgis,
    QgsMessageLog,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtGui import QIcon

from ..bridge.i18n import tr
from ..twin.messages import Cancelled, CityVerseError, Message, say
from ..twin.readiness import Analysis
from .outputs import Output
from .parameters import Parameter, Reading
from .results import Finish, announce
from .run import Effort, Run

PROVIDER = "cityverse"
ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons"
T = TypeVar("T")


class Algorithm(QgsProcessingAlgorithm):
    """A declaration that QGIS can run. The docstring of a subclass is its help.

    A subclass sets the class attributes and writes `compute`; texts are `say("…")` messages.

    Attributes
    ----------
    key
        Small letters, no separators, for ever: the id is ``cityverse:<key>``.
    version
        Goes up when equal inputs would give another result.
    title, group, group_key
        Name in the toolbox, and the group, in a planner's words.
    inputs, outputs
        What it takes and gives, in the dialog's order.
    example
        Parameter values for a run on a tiny city; a value ``"sample:<role>"`` stands for that layer of it.
    icon_name
        File in ``resources/icons`` without its ending.
    speed
        Units of work (see `work`) a second on the reference machine, until this machine knows its own figure.
    compute
        The method that does the work, on any thread: takes a `Run`, returns the outputs that are no layers, by id.
        `CityVerseError` and `ValueError` become the message that the user sees.
    """

    key: ClassVar[str]
    version: ClassVar[str] = "1"
    title: ClassVar[Message]
    group_key: ClassVar[str]
    group_title: ClassVar[Message]
    inputs: ClassVar[tuple[Parameter, ...]] = ()
    outputs: ClassVar[tuple[Output, ...]] = ()
    example: ClassVar[Mapping[str, Any]] = {}
    icon_name: ClassVar[str] = "cityverse"
    speed: ClassVar[float] = 2e7
    compute: Callable[[Run], Mapping[str, Any]]

    def estimate(self, values: Mapping[str, Any]) -> int:
        """Return how many raster cells the run will read."""
        return sum(parameter.cells(values[parameter.id]) for parameter in self.inputs)

    def work(self, values: Mapping[str, Any]) -> int:
        """Return units of work, to which the time is proportional: the cells, times directions or times if many."""
        return self.estimate(values)

    def memory(self, values: Mapping[str, Any]) -> int:
        """Return the bytes that the run holds at a time, 0 for what tiles take."""
        return 0

    @classmethod
    def analysis(cls) -> Analysis:
        """Return this algorithm as the readiness report sees it."""
        needs = tuple(need for parameter in cls.inputs for need in parameter.needs())
        return Analysis(f"{PROVIDER}:{cls.key}", tr(cls.title), needs)

    def name(self) -> str:
        """Return the id without that of the provider."""
        return self.key

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr(self.title)

    def groupId(self) -> str:
        """Return the id of the group."""
        return self.group_key

    def group(self) -> str:
        """Return the name of the group."""
        return tr(self.group_title)

    def shortDescription(self) -> str:
        """Return the first sentence of the help."""
        return self._help().partition("\n\n")[0]

    def shortHelpString(self) -> str:
        """Return the help: the docstring, then every parameter and output."""
        paragraphs = "".join(f"<p>{escape(text)}</p>" for text in self._help().split("\n\n"))
        described = [(part.id, tr(part.title), tr(part.help)) for part in (*self.inputs, *self.outputs)]
        rows = "".join(f"<p><b>{escape(title)}</b> ({name})<br>{escape(text)}</p>" for name, title, text in described)
        return paragraphs + rows

    def icon(self) -> QIcon:
        """Return the icon of the algorithm or of its group."""
        return QIcon(str(ICONS / f"{self.icon_name}.svg"))

    def createInstance(self) -> Algorithm:
        """Return a fresh copy."""
        return type(self)()

    def initAlgorithm(self, configuration: Mapping[str, Any] | None = None) -> None:
        """Declare parameters and outputs; layers of the open twin become defaults."""
        for parameter in self.inputs:
            self.addParameter(parameter.definition())
        for output in self.outputs:
            output.add_to(self)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Read every parameter, on the main thread, where layers may be asked."""
        reading = Reading(self, parameters, context, feedback)
        self._values = _said(lambda: {parameter.id: parameter.read(reading) for parameter in self.inputs})
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run, and keep provenance with each result."""
        # let go of the layers with the run: the algorithm may outlive the context that owns them
        values, self._values = self._values, {}
        run = Run(self, Reading(self, parameters, context, feedback), values)
        return _said(lambda: self._process(run))

    def _process(self, run: Run) -> dict[str, Any]:
        run.check_outputs()
        run.estimate(Effort(self.estimate(run.values), self.work(run.values), self.memory(run.values)))
        try:
            numbers = run.timed(lambda: self.compute(run))
        except Cancelled:
            return {}
        if run.destinations:
            provenance = run.provenance()
            declared = {output.id: output for output in self.outputs}
            for output, destination in run.destinations.items():
                role, style = run.meanings.get(output, (declared[output].role, declared[output].style))
                done = Finish(provenance, tuple(run.limits), style, role)
                announce(destination, run.names[output], done, run.reading.context)
        return {**run.destinations, **numbers}

    def _help(self) -> str:
        """Return paragraphs, each one line: QGIS takes every line for a paragraph."""
        paragraphs = tr(inspect.cleandoc(type(self).__doc__ or "")).split("\n\n")
        return "\n\n".join(" ".join(paragraph.split()) for paragraph in paragraphs)


def _said(work: Callable[[], T]) -> T:
    """Do some work; whatever goes wrong becomes a sentence that QGIS shows."""
    try:
        return work()
    except QgsProcessingException:
        raise
    except Cancelled as error:
        raise QgsProcessingException(tr("Cancelled.")) from error
    except CityVerseError as error:
        raise QgsProcessingException(tr(error.message)) from error
    except ValueError as error:
        problem = say("It cannot be computed: {reason}. Check the inputs.", reason=str(error))
        _log(traceback.format_exc())
        raise QgsProcessingException(tr(problem)) from error
    except Exception as error:  # the border to QGIS: a traceback helps nobody there
        _log(traceback.format_exc())
        problem = say(
            "CityVerse made a mistake ({reason}). Nothing was changed. The details are in the log messages panel, tab"
            " CityVerse: please send them to the makers.",
            reason=f"{type(error).__name__}: {error}",
        )
        raise QgsProcessingException(tr(problem)) from error


def _log(text: str) -> None:
    QgsMessageLog.logMessage(text, "CityVerse", Qgis.MessageLevel.Critical)
