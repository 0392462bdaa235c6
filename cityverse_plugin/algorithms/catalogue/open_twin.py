"""Open a twin: its layers come to this machine, checked, and onto the map."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Union

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject

from ...bridge.desktop import has_desktop
from ...bridge.layers import Opened, add_to_project, open_ahead
from ...bridge.opened import cache_folder, choose_layers, fetch_layer
from ...bridge.roles import RECORD, TWIN
from ...catalogue.opening import find_twin, read_twin
from ...twin.messages import CityVerseError, Message, say
from ...twin.model import Layer
from ...twin.roles import roles
from ..base import Algorithm
from ..choices import Choices
from ..outputs import TextOutput
from ..run import Run
from .places import Address, Authentication, Folder, LayersOutput


class OpenTwin(Algorithm):
    """Opens a city's twin from a folder or a catalogue: brings the files of its layers, checks them, loads them.

    Every file is compared with the size and the SHA-256 checksum of its record. In QGIS itself the layers appear in
    a group of their own, with their coordinate system, time, licence and style; in scripts and models the paths of
    the files are returned.
    """

    key = "opentwin"
    title = say("Open a twin")
    group_key, group_title = "twin", say("Twin and catalogue")
    icon_name = "twin"
    inputs = (
        Address(
            "SOURCE",
            say("Twin"),
            say("The folder of a twin, or its address in a catalogue (https://…/collections/its-id)."),
        ),
        Choices(
            "ROLES",
            say("Only these roles"),
            say("Which layers to open, by what they mean; all of them if left empty. Scripts may write the names."),
            optional=True,
            options=tuple((known.id, Message(known.title)) for known in roles().values()),
        ),
        Authentication(
            "AUTHCFG",
            say("Authentication"),
            say("An authentication configuration of QGIS, for catalogues that ask for one."),
            optional=True,
        ),
        Folder(
            "FOLDER",
            say("Folder for the files"),
            say("Where copies of the files go. Left empty, they go to the cache of CityVerse in the user's profile."),
            optional=True,
        ),
    )
    outputs = (
        TextOutput("TWIN", say("Id of the twin"), say("The id of the twin in its catalogue.")),
        LayersOutput("LAYERS", say("Layers"), say("The layers on the map, or else the paths of their files.")),
    )

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """See `Algorithm`; what is on the map already is seen here, where the project may be asked."""
        project = context.project() if has_desktop() else None
        self._to_map = project is not None
        self._on_map = {} if project is None else _shown(project)
        return super().prepareAlgorithm(parameters, context, feedback)

    def compute(self, run: Run) -> Mapping[str, Any]:
        """Read the twin, fetch the files, and open them for the map: all that takes long, in the thread of the run."""
        source = run["SOURCE"]
        problems: list[Message] = []
        twin = read_twin(source.store, find_twin(source.store, source.twin), problems)
        for problem in problems:
            run.warn(problem)
        chosen = choose_layers(twin, run["ROLES"])
        if not chosen:
            run.warn(say("“{twin}” has no layers yet.", twin=twin.title or twin.id))
        self._twin, self._opened = twin, list[Union[Opened, str]]()
        paths: list[str] = []
        lost: list[Message] = []
        for number, layer in enumerate(chosen):
            title = layer.record.title or layer.record.id
            run.note(say("{layer} …", layer=title))
            try:
                paths.append(str(self._fetch(run, layer, run.part(number / len(chosen), (number + 1) / len(chosen)))))
            except CityVerseError as error:
                lost.append(say("“{layer}” is left out. {reason}", layer=title, reason=error.message))
                run.warn(lost[-1])
        if lost and not paths:
            raise CityVerseError(lost[0])
        kept = {"FOLDER": str(run["FOLDER"])} if run["FOLDER"] else {}
        self._results = {"TWIN": twin.id, "LAYERS": paths, **kept}
        return self._results

    def _fetch(self, run: Run, layer: Layer, progress: Callable[[float], None]) -> Path:
        """Bring a layer's files, and open them where there is a map that does not show the layer yet."""
        store, folder = run["SOURCE"].store, run["FOLDER"] or cache_folder()
        path, style = fetch_layer(store, layer, folder, progress, run.cancelled)
        if self._to_map:
            shown = self._on_map.get((self._twin.id, layer.record.id))
            self._opened.append(shown or open_ahead(layer, str(path), style, store.address))
        return path

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Put the layers onto the map where there is one; main thread."""
        project = context.project()
        if not self._to_map or project is None or not hasattr(self, "_results"):
            return {}
        identifiers = []
        for opened in self._opened:
            if isinstance(opened, Opened):
                add_to_project(project, self._twin, [opened.layer], opened.frames)
            identifiers.append(opened.layer.id() if isinstance(opened, Opened) else opened)
        self._opened.clear()
        # what comes from here stands for all results
        return {**self._results, "LAYERS": identifiers}


def _shown(project: QgsProject) -> dict[tuple[str, str], str]:
    """Return the ids of the layers of a project by twin and record."""
    return {
        (str(layer.customProperty(TWIN, "")), str(layer.customProperty(RECORD, ""))): layer.id()
        for layer in project.mapLayers().values()
        if layer.isValid()
    }
