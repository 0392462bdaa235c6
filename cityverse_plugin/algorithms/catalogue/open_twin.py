"""Open a twin: its layers come to this machine, checked, and onto the map."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayer, QgsProcessingContext, QgsProcessingFeedback, QgsProject

from ...bridge.desktop import has_desktop
from ...bridge.i18n import tr
from ...bridge.layers import add_to_project, open_layer
from ...bridge.opened import cache_folder, choose_layers, fetch_layer
from ...bridge.roles import RECORD, TWIN
from ...catalogue.opening import find_twin, read_twin
from ...twin.messages import CityVerseError, Message, say
from ...twin.model import Layer, Twin
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

    def compute(self, run: Run) -> Mapping[str, Any]:
        """Read the twin and fetch the files."""
        source = run["SOURCE"]
        problems: list[Message] = []
        twin = read_twin(source.store, find_twin(source.store, source.twin), problems)
        for problem in problems:
            run.warn(problem)
        chosen = choose_layers(twin, run["ROLES"])
        if not chosen:
            run.warn(say("“{twin}” has no layers yet.", twin=twin.title or twin.id))
        folder = run["FOLDER"] or cache_folder()
        self._twin, self._address = twin, source.store.address
        self._fetched: list[tuple[Layer, Path, bytes]] = []
        lost: list[Message] = []
        for number, layer in enumerate(chosen):
            run.note(say("{layer} …", layer=layer.record.title or layer.record.id))

            def step(fraction: float, done: int = number) -> None:
                run.progress((done + fraction) / len(chosen))

            try:
                self._fetched.append((layer, *fetch_layer(source.store, layer, folder, step, run.cancelled)))
            except CityVerseError as error:
                title = layer.record.title or layer.record.id
                lost.append(say("“{layer}” is left out. {reason}", layer=title, reason=error.message))
                run.warn(lost[-1])
        if lost and not self._fetched:
            raise CityVerseError(lost[0])
        kept = {"FOLDER": str(folder)} if run["FOLDER"] else {}
        self._results = {"TWIN": twin.id, "LAYERS": [str(path) for _, path, _ in self._fetched], **kept}
        return self._results

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Put the layers onto the map where there is one; main thread."""
        project = context.project()
        if not has_desktop() or project is None or not hasattr(self, "_results"):
            return {}
        shown = []
        for layer, path, style in self._fetched:
            try:
                shown.append(_on_map(project, self._twin, layer) or self._load(project, layer, path, style))
            except CityVerseError as error:
                feedback.reportError(tr(error.message))
        # what comes from here stands for all results
        return {**self._results, "LAYERS": [layer.id() for layer in shown]}

    def _load(self, project: QgsProject, layer: Layer, path: Path, style: bytes) -> QgsMapLayer:
        opened = open_layer(layer, str(path), style, self._address)
        add_to_project(project, self._twin, [opened])
        return opened


def _on_map(project: QgsProject, twin: Twin, layer: Layer) -> QgsMapLayer | None:
    for shown in project.mapLayers().values():
        same = shown.customProperty(RECORD, "") == layer.record.id and shown.customProperty(TWIN, "") == twin.id
        if same and shown.isValid():
            return shown
    return None
