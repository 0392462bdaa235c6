"""Publish a layer into a catalogue."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, time
from typing import Any

from ...bridge.adding import send
from ...bridge.memory import memory
from ...bridge.tasks import Work
from ...catalogue.gates import MEANING_UNKNOWN
from ...catalogue.lineage import with_inputs
from ...catalogue.publish import LostUpdate
from ...catalogue.stac import collection_to_twin
from ...catalogue.store import NotFound, Store, Unreachable
from ...twin.canonical import parse_time, slug
from ...twin.messages import CityVerseError, say
from ...twin.model import Twin
from ...twin.record import Provider, Record
from ...twin.roles import role
from ..base import Algorithm
from ..outputs import TextOutput
from ..parameters import Number, Text
from ..run import Run
from .places import Address, AnyLayer, Authentication, Described, Hinted, RoleName

LICENCES = ("CC-BY-4.0", "CC0-1.0", "CC-BY-SA-4.0", "ODbL-1.0", "PDDL-1.0", "other")


class PublishLayer(Algorithm):
    """Publishes a layer or a result into a twin of a catalogue, so that others can find it, check it and use it.

    The layer is written as a cloud-optimised GeoTIFF or a GeoPackage with its style and a small picture; all files
    are sent, read back and compared before the record appears. A result brings along how it was made. Publishing the
    same again changes nothing, and what was published from here before gets a new revision; what somebody else has
    published under the same name in the meantime is only replaced where you say so.

    What is left empty is taken from the layer, its inputs or the twin. Without a licence, or without the permit of a
    drone image, it is refused; a date or role that nobody knows becomes a limit that every reader sees.
    """

    key = "publish"
    title = say("Publish a layer")
    group_key, group_title = "twin", say("Twin and catalogue")
    icon_name = "twin"
    inputs = (
        AnyLayer("INPUT", say("Layer"), say("The raster or vector layer to publish, or the path of its file.")),
        Text(
            "TWIN",
            say("Id of the twin"),
            say("Which twin it becomes part of; one that is not in the catalogue yet is made there."),
            pattern=r"[a-z0-9][a-z0-9._-]{0,127}",
            form=say("Use small letters a–z, digits, “.”, “_” and “-”."),
        ),
        Address(
            "CATALOGUE",
            say("Catalogue"),
            say("A folder on this machine, or the address of a catalogue (https://…)."),
        ),
        Text("TITLE", say("Title"), say("What it shows, and where. Left empty: the layer's name."), optional=True),
        Hinted(
            "LICENSE",
            say("Licence"),
            say("What others may do with it: an SPDX identifier such as CC-BY-4.0. Left empty: that of the layer."),
            optional=True,
            hints=LICENCES,
        ),
        Authentication(
            "AUTHCFG",
            say("Authentication"),
            say("An authentication configuration of QGIS that may write to the catalogue."),
            optional=True,
        ),
        RoleName(
            "ROLE",
            say("Role"),
            say("What the layer means: terrain, districts, … Left empty: what its twin says, else a guess."),
            optional=True,
        ),
        Text("DESCRIPTION", say("Description"), say("More about it, in sentences."), optional=True),
        Text(
            "PROVIDER",
            say("Provider"),
            say("Who made it or holds the rights. Left empty: those of the layer, its inputs or the twin."),
            optional=True,
        ),
        Text(
            "DATE",
            say("Date"),
            say("When it was measured: 2026-11-22 or 2026-01-01/2026-12-31. Left empty: what layer or inputs say."),
            optional=True,
            pattern=r"(\d{4}-\d\d-\d\d(/\d{4}-\d\d-\d\d)?)?",
            form=say("Write it as 2026-11-22, or as 2026-01-01/2026-12-31."),
        ),
        Number(
            "REVISION",
            say("Revision to replace"),
            say("The revision of somebody else that you looked at, and that yours shall replace. Left empty: none."),
            optional=True,
            advanced=True,
            unit="1",
            low=1,
            whole=True,
        ),
    )
    outputs = (TextOutput("RECORD", say("Record"), say("The address of the record in the catalogue.")),)

    def compute(self, run: Run) -> Mapping[str, Any]:
        """Publish now; where nobody answers, say who keeps it until somebody does."""
        try:
            return self._publish(run)
        except Unreachable as error:
            told = say(
                "{reason} The Catalogue panel (“Publish selected layer…”) keeps it in the outbox and sends it later.",
                reason=error.message,
            )
            raise Unreachable(told, error.retry_after) from error

    def _publish(self, run: Run) -> Mapping[str, Any]:
        """Complete the record, make the files, send them."""
        layer: Described = run["INPUT"]
        store: Store = run["CATALOGUE"].store
        record = _worded(layer.record, run)
        twin = _twin(store, record)
        record = with_inputs(store, record)
        if layer.why is not None and record.role:
            run.note(say("Its role is “{role}”. {why} Set ROLE if it is another.", role=record.role, why=layer.why))
        record = _admitting(run, replace(record, providers=record.providers or _owners(twin)))
        made = replace(twin, licence=twin.licence or record.licence, providers=twin.providers or record.providers)
        with memory() as known:
            try:
                published = send(store, record, layer.ready, Work(run.reading.feedback), made, known, run["REVISION"])
            except LostUpdate as lost:
                told = say(
                    "{reason} To replace it, set REVISION to {number}; to keep both, set another TITLE.",
                    reason=lost.message,
                    number=lost.theirs.revision,
                )
                raise CityVerseError(told) from lost
        run.note(say("Published: {address}", address=published.address))
        return {"RECORD": published.address}


def _worded(record: Record, run: Run) -> Record:
    """Return the record with what the user said."""
    start, end = _dates(run["DATE"]) if run["DATE"] else (record.start, record.end)
    title = run["TITLE"] or record.title
    known = role(record.role)
    same_twin = record.collection == run["TWIN"]
    return replace(
        record,
        id=record.id if same_twin else slug(title, "layer"),
        collection=run["TWIN"],
        title=title,
        description=run["DESCRIPTION"] or record.description,
        licence=run["LICENSE"] or record.licence,
        providers=(Provider(run["PROVIDER"], ("producer",)),) if run["PROVIDER"] else record.providers,
        family=known.family if known else record.family,
        start=start,
        end=end,
    )


def _owners(twin: Twin) -> tuple[Provider, ...]:
    """Who stands for what nobody else is named for: the twin's providers, else the twin itself."""
    return twin.providers or (Provider(twin.title or twin.id, ("licensor",)),)


def _admitting(run: Run, record: Record) -> Record:
    """Let the record say what nobody knows of it: a date or a meaning is never made up."""
    unknown = []
    if record.start is None and record.end is None:
        unknown.append(say("Nobody has said when it was measured."))
    if record.kind == "layer" and not record.role:
        unknown.append(MEANING_UNKNOWN)
    for message in unknown:
        run.limit(message)
    return replace(record, limits=tuple(dict.fromkeys([*record.limits, *map(str, unknown)])))


def _dates(text: str) -> tuple[datetime, datetime]:
    """Read a day, or two days: from the beginning of the first to the end of the last."""
    first, _, last = text.partition("/")
    try:
        start = parse_time(f"{first}T00:00:00Z")
        end = datetime.combine(parse_time(f"{last or first}T00:00:00Z"), time(23, 59, 59), start.tzinfo)
    except ValueError as error:
        raise CityVerseError(say("DATE is “{value}”: there is no such day.", value=text)) from error
    return start, end


def _twin(store: Store, record: Record) -> Twin:
    """Return the twin as the catalogue has it, else one made of what the record says."""
    try:
        return collection_to_twin(store.collection(record.collection))
    except NotFound:
        return Twin(record.collection, record.collection, bbox=record.bbox)
