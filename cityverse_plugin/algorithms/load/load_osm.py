"""Load OpenStreetMap by roles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameters,
    QgsProject,
    QgsVectorLayer,
)

from ...bridge.desktop import has_desktop
from ...bridge.i18n import tr
from ...bridge.roles import set_role
from ...bridge.styles import apply_role_style
from ...sources.osm import ATTRIBUTION, LINES, Wish, load_osm
from ...sources.osm_rules import rules
from ...twin.messages import CityVerseError, Message, say
from ...twin.roles import roles
from ..base import Algorithm
from ..catalogue.places import LayersOutput
from ..choices import Choices
from ..extents import ExtentInDegrees
from ..outputs import Output
from ..parameters import Number
from ..results import Finish, finish
from ..run import Run
from . import LOAD_KEY, LOAD_TITLE
from .accounts import ACCOUNT, settle
from .places import SourceInput

INPUT = SourceInput(
    "INPUT",
    say("File of OpenStreetMap"),
    say("An extract (.osm.pbf, .osm), or an answer of Overpass that was saved (JSON, XML), also packed as .gz or .bz2;"
        " it is recognised by its content."),
    filter="OpenStreetMap (*.pbf *.osm *.json *.xml *.gz *.bz2);;* (*)",
)  # fmt: skip
ROLES = Choices(
    "ROLES",
    say("Only these roles"),
    say("Which objects to load, by what they mean; all of them if left empty. Scripts may write the names."),
    optional=True,
    options=tuple((rule.role, Message(roles()[rule.role].title)) for rule in rules().rules),
)
EXTENT = ExtentInDegrees(
    "EXTENT",
    say("Area"),
    say("Only objects that touch this rectangle. Left empty, the whole file."),
    optional=True,
)
FLOOR_HEIGHT = Number(
    "FLOOR_HEIGHT",
    say("Height of a floor"),
    say("For buildings that say how many floors they have and not how high they are: floors times this, and the roof,"
        " become the height, and the column height_from says so; OpenStreetMap's usual floor is 3 m. At 0 such heights"
        " stay empty."),
    unit="m", low=0, high=10, default=0.0,
)  # fmt: skip


@dataclass(frozen=True)
class GeoPackageOutput(Output):
    """A GeoPackage with several tables."""

    def add_to(self, algorithm: QgsProcessingAlgorithm) -> None:
        """Declare a file."""
        self._destination(
            algorithm, QgsProcessingParameterFileDestination(self.id, tr(self.title), "GeoPackage (*.gpkg)")
        )

    def path(self, run: Run) -> Path:
        """Return where the user wants it."""
        definition = run.reading.definition(self.id)
        text = QgsProcessingParameters.parameterAsFileOutput(definition, run.reading.values, run.reading.context)
        path = Path(text)
        if path.suffix.lower() != ".gpkg":
            raise CityVerseError(
                say("{parameter} is “{path}”: it must end with .gpkg.", parameter=self.id, path=text or "?")
            )
        return path


OUTPUT = GeoPackageOutput(
    "OUTPUT",
    say("Layers by role"),
    say("A GeoPackage with a table for each role: buildings, streets, green_space, water (and water_lines for rivers"
        " that are lines), facilities, transit_stops. Each object has its osm_id, its class, and what its tags say."),
)  # fmt: skip
LAYERS = LayersOutput("LAYERS", say("Layers"), say("The layers on the map, or else the tables of the file."))


class LoadOsm(Algorithm):
    """Loads OpenStreetMap: buildings, streets, green, water, facilities and stops, with an account of every object.

    Which tags make which role stands in a file of rules (resources/osm_roles.json). Relations become areas with their
    holes. Heights and widths are read in metres, also from feet and inches, speeds in km/h. A building that does not
    tell its height has that of the highest part within it (building:part); height_from says so. Facilities and stops
    that are mapped as areas become a point inside. An object of two roles is counted and loaded in both.

    An object is left out with its reason where nodes or ways of it are not in the file, as at the edge of an extract,
    where an outline has a gap, or where a single point stands for what should be a line or an area.

    The data are © OpenStreetMap contributors, under the Open Database License (ODbL 1.0): say so where you show them.
    """

    key = "loadosm"
    title = say("Load OpenStreetMap")
    group_key, group_title = LOAD_KEY, LOAD_TITLE
    inputs = (INPUT, ROLES, EXTENT, FLOOR_HEIGHT)
    outputs = (OUTPUT, LAYERS, ACCOUNT)

    def compute(self, run: Run) -> Mapping[str, Any]:
        """Read the file into a GeoPackage."""
        target = OUTPUT.path(run)
        wish = Wish(run["ROLES"], run["EXTENT"], run["FLOOR_HEIGHT"] or 0.0)
        loaded = load_osm(run["INPUT"].path, target, wish, run.progress, run.cancelled)
        run.limit(say("Data {owner}, ODbL 1.0.", owner=ATTRIBUTION))
        if not loaded.tables:
            run.warn(say("Nothing in the file has a role that was asked for."))
        self._found = {f"{target}|layername={table}": table for table in loaded.tables}
        self._done = (run.provenance(), tuple(run.limits))
        self._results = {OUTPUT.id: str(target), LAYERS.id: list(self._found), **settle(run, loaded.account)}
        return self._results

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Put the layers onto the map where there is one; main thread."""
        project = context.project()
        if not has_desktop() or project is None or not hasattr(self, "_found"):
            return {}
        # what comes from here stands for all results
        return {**self._results, LAYERS.id: [self._show(project, *entry) for entry in self._found.items()]}

    def _show(self, project: QgsProject, source: str, table: str) -> str:
        run, limits = self._done
        role = table[: -len(LINES)] if table.endswith(LINES) else table
        layer = QgsVectorLayer(source, tr(Message(roles()[role].title)), "ogr")
        set_role(layer, role)
        finish(layer, Finish(run, limits, role=role))
        apply_role_style(layer, role)
        project.addMapLayer(layer)
        return str(layer.id())
