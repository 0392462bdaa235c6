"""One run of an algorithm: what `compute` gets to work with."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Executor
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameters,
    QgsProcessingUtils,
    QgsSettings,
)

from ..bridge import compute
from ..bridge.i18n import tr
from ..bridge.provenance import software
from ..engine.executors import Heed, workers_of
from ..engine.scratch import Scratch
from ..engine.write import OutputBand, RasterWriter
from ..twin.grid import Grid
from ..twin.messages import CityVerseError, Message, say
from ..twin.provenance import Provenance
from .parameters import Reading

if TYPE_CHECKING:
    from .base import Algorithm


#: Setting, and its value where nobody has set it.
TILE_SIDE = "plugins/cityverse/tile-side"
DEFAULT_TILE_SIDE = 1024
#: Bytes a cell of a tile that reading, a kernel of a few bands and writing take.
_TILE_BYTES = 40
#: What QGIS calls a layer for which it chooses the place.
_TEMPORARY = (QgsProcessing.TEMPORARY_OUTPUT, "memory:")
T = TypeVar("T")


@dataclass(frozen=True)
class Effort:
    """Cells that are read, units of work to which the time is proportional, and bytes held (0: what tiles take)."""

    cells: int
    units: int
    memory: int = 0


class Run:
    """Values of the parameters by id, places for the outputs, progress, cancel, and notes to the user.

    Parameters
    ----------
    algorithm
        Which algorithm runs.
    reading
        QGIS's view of the run.
    values
        What the parameters read, by id.
    """

    def __init__(self, algorithm: Algorithm, reading: Reading, values: Mapping[str, Any]) -> None:
        self.algorithm, self.reading, self.values = algorithm, reading, values
        self.limits: list[str] = []
        self.destinations: dict[str, str] = {}
        self.names: dict[str, str] = {}
        self.meanings: dict[str, tuple[str, str]] = {}
        self.cells = 0
        self._effort = Effort(0, 0)
        self._begun = time.monotonic()

    def __getitem__(self, parameter: str) -> Any:
        """Return the value of a parameter."""
        return self.values[parameter]

    @property
    def tile_side(self) -> int:
        """Side of the square tiles of a run, in cells; administrators may set it for machines with little memory."""
        return max(16, int(QgsSettings().value(TILE_SIDE, DEFAULT_TILE_SIDE)))

    def progress(self, fraction: float) -> None:
        """Show how far it is, from 0 to 1."""
        self.reading.feedback.setProgress(100.0 * fraction)

    def part(self, begin: float, end: float) -> Callable[[float], None]:
        """Return a progress for a piece of the work that lies between two shares of it."""
        return lambda fraction: self.progress(begin + (end - begin) * fraction)

    def cancelled(self) -> bool:
        """Whether the user has asked to stop."""
        return bool(self.reading.feedback.isCanceled())

    def note(self, message: Message) -> None:
        """Say something in the log."""
        self.reading.feedback.pushInfo(tr(message))

    def warn(self, message: Message) -> None:
        """Say something in the log that must not be overlooked."""
        self.reading.feedback.pushWarning(tr(message))

    def limit(self, message: Message) -> None:
        """Say what a reader must know before using the result; it stays with the result."""
        self.warn(message)
        self.limits.append(str(message))

    def means(self, output: str, role: str, style: str = "") -> None:
        """Give an output a role and a look that only data or parameters tell, in place of the declared ones."""
        self.meanings[output] = (role, style)

    @property
    def heed(self) -> Heed:
        """An ear for kernels: called as ``progress(fraction)``, it ends them once the user wants to stop."""
        return Heed(self.cancelled)

    @property
    def memory_budget(self) -> int:
        """Bytes that the run may hold at a time, from the settings."""
        return compute.machine().memory

    @contextmanager
    def executor(self) -> Iterator[Executor]:
        """Lend where kernels run: threads, or the Dask cluster of the settings. Kernels must be picklable for it."""
        with compute.executor() as pool:
            address = compute.machine().scheduler
            if address:
                workers = workers_of(pool)
                self.note(say("Computing on {workers} worker(s) of {address}.", workers=workers, address=address))
            yield pool

    def threads(self) -> AbstractContextManager[Executor]:
        """Lend threads of this machine, for work that uses open files."""
        return compute.executor(scheduler=False)

    def scratch(self, output: str, grid: Grid, bands: int = 1, dtype: str = "float32") -> Scratch:
        """Return a raster to sum into, beside the file of an output: call `raster` for it first."""
        return Scratch(grid, bands, dtype, self.folder(output), self.memory_budget // 2)

    def folder(self, output: str) -> Path:
        """Return where the file of an output will be: call `raster` for it first."""
        return Path(self.destinations[output]).parent

    def estimate(self, effort: Effort) -> None:
        """Say before the work how many cells it touches, and what it takes in memory and time."""
        self.cells, self._effort = effort.cells, effort
        if not effort.cells:
            return
        self.note(say("This run reads up to {cells} cells.", cells=f"{effort.cells:,}"))
        speed, known = compute.speed(self.algorithm.key, self.algorithm.speed)
        workers = compute.machine().workers or os.cpu_count() or 1
        held = effort.memory or min(effort.cells, self.tile_side**2) * _TILE_BYTES * (workers + 2)
        figures = {"memory": f"{held / 1e6:,.0f}", "time": _plain_time(effort.units / speed)}
        if known:
            self.note(say("It holds about {memory} MB in memory and, as earlier runs did, takes {time}.", **figures))
        else:
            self.note(say("It holds about {memory} MB in memory and takes {time}, by a first guess.", **figures))

    def timed(self, work: Callable[[], T]) -> T:
        """Do the work, and remember how fast it was for the next estimate."""
        begun = time.monotonic()
        result = work()
        compute.learn(self.algorithm.key, self._effort.units, time.monotonic() - begun)
        return result

    def check_outputs(self) -> None:
        """Refuse to write a result over one of the inputs, or over another result.

        Raises
        ------
        CityVerseError
            An output is the file of an input, or of another output.
        """
        origins = (getattr(value, "origin", None) for value in self.values.values())
        read = {Path(origin.file).resolve(): origin.name for origin in origins if origin is not None and origin.file}
        taken: dict[Path, str] = {}
        for output in self.algorithm.outputs:
            raw = self.reading.values.get(output.id)
            place = raw.sink.staticValue() if isinstance(raw, QgsProcessingOutputLayerDefinition) else raw
            if not place or str(place) in _TEMPORARY:
                continue
            file = Path(str(place)).resolve()
            if file in read:
                raise CityVerseError(
                    say("{parameter} is the file of the input “{layer}”, which would be lost: choose another name.",
                        parameter=output.id, layer=read[file])
                )  # fmt: skip
            if file in taken:
                raise CityVerseError(
                    say("{parameter} and {other} are the same file, “{path}”: choose another name for one of them.",
                        parameter=output.id, other=taken[file], path=place)
                )  # fmt: skip
            taken[file] = output.id

    def raster(
        self, output: str, grid: Grid, bands: Sequence[OutputBand], name: Message = Message(""), **options: Any
    ) -> RasterWriter:
        """Return a writer for a raster output; `name` is what the layer will be called, `options` go to the writer."""
        definition, context = self.reading.definition(output), self.reading.context
        path = QgsProcessingParameters.parameterAsOutputLayer(definition, self.reading.values, context)
        if Path(path).suffix.lower() not in (".tif", ".tiff"):
            raise CityVerseError(
                say("{parameter} is “{path}”. Choose a name that ends in .tif.", parameter=output, path=path)
            )
        self.keep(output, path, name)
        return RasterWriter(path, grid, bands, **options)

    def table(self, output: str, beside: str, name: Message = Message("")) -> Path:
        """Return where the GeoPackage of a vector output goes: beside another output where none was named."""
        context = self.reading.context
        if self.reading.is_set(output):
            definition = self.reading.definition(output)
            path = QgsProcessingParameters.parameterAsOutputLayer(definition, self.reading.values, context)
        else:
            raw = self.reading.raw(beside)
            told = isinstance(raw, QgsProcessingOutputLayerDefinition)
            place, project = (raw.sink.staticValue(), raw.destinationProject) if told else (str(raw), None)
            if place == QgsProcessing.TEMPORARY_OUTPUT:
                place = QgsProcessingUtils.generateTempFilename(f"{output.lower()}.gpkg")
            path = str(Path(place).with_suffix(".gpkg"))
            if project is not None:
                context.addLayerToLoadOnCompletion(path, QgsProcessingContext.LayerDetails(output, project, output))
        if Path(path).suffix.lower() != ".gpkg":
            raise CityVerseError(
                say("{parameter} is “{path}”. Choose a name that ends in .gpkg.", parameter=output, path=path)
            )
        self.keep(output, path, name)
        return Path(path)

    def sink(self, output: str, fields: Any, kind: Any, crs: Any, name: Message = Message("")) -> Any:
        """Return a feature sink for a vector output; let go of it when everything is in."""
        definition, context = self.reading.definition(output), self.reading.context
        sink, path = QgsProcessingParameters.parameterAsSink(
            definition, self.reading.values, fields, kind, crs, context
        )
        if sink is None:
            raise CityVerseError(
                say("{parameter} cannot be written to “{path}”: choose another folder or name.",
                    parameter=output, path=path or self.reading.raw(output))
            )  # fmt: skip
        self.keep(output, path, name)
        return sink

    def provenance(self) -> Provenance:
        """Return how this run came about."""
        inputs, parameters = [], {}
        for parameter in self.algorithm.inputs:
            value = self.values[parameter.id]
            parameters[parameter.id] = parameter.canonical(value)
            inputs.extend(parameter.references(value))
        return Provenance(
            algorithm=self.algorithm.id(),
            version=self.algorithm.version,
            parameters=parameters,
            inputs=tuple(inputs),
            software=software(),
            seconds=round(time.monotonic() - self._begun, 3),
            cells=self.cells,
        )

    def keep(self, output: str, path: str, name: Message = Message("")) -> None:
        """Note where a layer output went, and what the layer will be called: it is given its provenance there."""
        self.destinations[output] = path
        self.names[output] = tr(name) if name.text else ""


def _plain_time(seconds: float) -> str:
    if seconds < 1:
        return "< 1 s"
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = seconds / 60
    return f"{minutes:.0f} min" if minutes < 90 else f"{minutes / 60:.1f} h"
