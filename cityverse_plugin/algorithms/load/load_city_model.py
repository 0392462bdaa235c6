"""Load a 3D city model."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from ...sources.account import Account
from ...sources.citymodel import Wish
from ...sources.citymodel_load import Loaded, load, open_model
from ...sources.citymodel_packed import size_of
from ...twin.messages import say
from ..base import Algorithm
from ..extents import Extent
from ..optional_output import OptionalPolygons, wanted
from ..outputs import PolygonOutput
from ..parameters import Text
from ..run import Run
from . import LOAD_KEY, LOAD_TITLE
from .accounts import ACCOUNT, settle
from .delivery import deliver
from .places import SourceInput, Words

INPUT = SourceInput(
    "INPUT",
    say("City model"),
    say("A file of CityJSON 1.0 to 2.0, CityJSONSeq or CityGML, also packed with gzip, bzip2 or zip; it is recognised"
        " by its content."),
    filter="3D (*.json *.jsonl *.gml *.xml *.gz *.bz2 *.zip);;* (*)",
)
LOD = Text(
    "LOD",
    say("Level of detail"),
    say("Which level to load, as the file names it, for instance 1.2; 2 also takes 2.2 and 2.1. With several and commas"
        " between them, such as 2.2,1, each object comes in the first that it has. Left empty, each comes in its"
        " highest. Objects that have others only are left out, and the account says which they have."),
    optional=True,
)  # fmt: skip
TYPES = Words(
    "TYPES",
    say("Types"),
    say("Which types of objects to load, with commas between them, for instance Building,BuildingPart: where buildings"
        " consist of parts, the parts have the geometry. Left empty, all of them."),
    optional=True,
)  # fmt: skip
EXTENT = Extent(
    "EXTENT",
    say("Area"),
    say("Only objects that touch this rectangle, with the parents of those. Left empty, the whole model. In a model"
        " without coordinate reference system, the numbers are taken as they are."),
    optional=True,
)  # fmt: skip
OUTPUT = PolygonOutput(
    "OUTPUT",
    say("City objects"),
    say("Surfaces of each object (MultiPolygon Z) with its id, type, parent and level of detail; where it stands and"
        " ends, and its height, in metres; which of its surfaces, counted from 1, are roofs, walls and ground, and what"
        " else is said of them (JSON); and its attributes, nested ones as JSON. Of a file of more than 20 MB a"
        " temporary layer is a GeoPackage, else it is in memory."),
    role="buildings3d",
)  # fmt: skip
FOOTPRINTS = OptionalPolygons(
    "FOOTPRINTS",
    say("Footprints of buildings"),
    say("For analyses of buildings: the area (MultiPolygon) that each building covers, with its height in metres, and"
        " floors, use and name where the model says them. It is made of the ground surfaces, or where there are none of"
        " all surfaces seen from above, with the overhang of roofs. Parts have areas of their own, with the use and"
        " name of their building, and a building that its parts cover is not there again. Only made if asked for."),
    style="buildings",
    role="buildings",
)  # fmt: skip
#: Buildings without a footprint that are named in the log.
_NAMED = 20


class LoadCityModel(Algorithm):
    """Loads a 3D city model of any size: CityJSON, CityJSONSeq or CityGML, with an account of every object.

    Each object becomes a feature with all its surfaces. Parents that only group others are loaded without geometry, so
    that their attributes are not lost; `parent` names the object that a part belongs to. Geometry templates (trees,
    lamps) are put in their places. Appearances are not read. Where the geometry has ground and roof surfaces, the
    height is measured between them, else from its lowest to its highest point; where it is flat, the measured height
    among the attributes is taken, and without one the height stays empty.

    An object that cannot be loaded is left out with its reason: vertices that do not exist, coordinates that are no
    place on Earth, an id that is there twice, no surfaces, or none of the level of detail that was asked for.
    """

    key = "loadcitymodel"
    title = say("Load a 3D city model")
    group_key, group_title = LOAD_KEY, LOAD_TITLE
    inputs = (INPUT, LOD, TYPES, EXTENT)
    outputs = (OUTPUT, FOOTPRINTS, ACCOUNT)

    def compute(self, run: Run) -> Mapping[str, Any]:
        """Read the model into a GeoPackage, and its buildings into another if they are asked for."""
        path, area = run["INPUT"].path, run["EXTENT"]
        wish = Wish(run["LOD"], run["TYPES"], area.bounds if area else None, area.crs if area else "")
        found: list[Loaded] = []

        size = size_of(path)

        def read(target: Path, bare: bool, footprints: Path | None = None) -> None:
            asked = replace(wish, bare=bare)
            found.append(load(open_model(path), target, asked, run.progress, run.cancelled, footprints))

        def make(target: Path, bare: bool) -> None:
            if wanted(run, FOOTPRINTS.id):
                # Both come from one reading of the file
                title = say("{name} – footprints", name=path.stem)
                deliver(run, FOOTPRINTS.id, size, title, lambda beside, _: read(target, bare, beside))
            else:
                read(target, bare)

        deliver(run, OUTPUT.id, size, say("{name} – 3D", name=path.stem), make)
        return _told(run, found[0])


def _told(run: Run, loaded: Loaded) -> Mapping[str, Any]:
    found = loaded.survey
    run.note(say("{format} {version}.", format=found.format, version=found.version))
    for note in found.notes:
        run.limit(note)
    if loaded.second:
        text = "{count} objects have no LoD {lod}, and come in the next that was asked for: see the column lod."
        run.limit(say(text, count=loaded.second, lod=run["LOD"].partition(",")[0].strip()))
    if loaded.outside:
        run.note(say("{count} objects lie outside of the area.", count=loaded.outside))
    if loaded.footprints is not None:
        _tell_of_footprints(run, loaded.footprints)
    if not loaded.account.loaded:
        run.limit(say("None of the objects could be loaded: the layer is empty, and the account says why."))
    return settle(run, loaded.account)


def _tell_of_footprints(run: Run, account: Account) -> None:
    for out in account.left_out[:_NAMED]:
        run.warn(say("“{id}” has no footprint. {reason}", id=out.id, reason=out.reason))
    if account.left_out:
        text = "{count} of {read} buildings have no footprint: the log names the first of them."
        run.limit(say(text, count=len(account.left_out), read=account.read))
    elif not account.read:
        run.warn(say("There are no buildings among the objects: the layer of footprints is empty."))
