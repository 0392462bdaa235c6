"""Twins that begin with open data: presets in the user's language, and the jobs that fetch them."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..catalogue.stac import item_to_record
from ..catalogue.store import NotFound, Store
from ..sources.fetching import Job, Workshop
from ..sources.fetching_errand import Bringers
from ..sources.fetching_line import Line, Patience, Progress
from ..sources.fetching_osm import to_role
from ..sources.fetching_overpass import Overpass
from ..sources.fetching_plan import DONE, FAILED, PLAN, Errand, Plan, heard, new_plan, read_plan, save_plan
from ..sources.fetching_stac import Stac
from ..sources.fetching_stations import OpenSenseMap
from ..sources.fetching_tiles import Tiles
from ..sources.fetching_weather import OpenMeteo
from ..sources.files import SourceFile
from ..sources.presets import CLOUD, PERIOD, Preset, preset, presets
from ..sources.presets_area import Bounds, check_area, expected_bytes, too_large
from ..twin.canonical import slug
from ..twin.messages import CityVerseError, Message, say
from ..twin.model import Place, Twin
from ..twin.record import Provider
from ..twin.roles import role
from . import network, settings, tasks
from .adding import add_file, create_twin
from .i18n import tr
from .web import TransportWeb

__all__ = ["CLOUD", "DONE", "FAILED", "PERIOD", "Errand", "Plan", "Preset", "Starter", "heard", "preset"]

PATIENCE = Patience()


@dataclass(frozen=True)
class Unfinished:
    """A job that somebody may want to go on with, and its folder."""

    plan: Plan
    home: Path


def jobs_folder() -> Path:
    """Return where jobs keep their plans and what has come: beside the QGIS profile's settings."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "cityverse" / "starts"


def known_presets() -> Mapping[str, Preset]:
    """Return every preset, at the address that the user or an administrator has given it."""
    return {known.id: known.at(address_of(known.id)) for known in presets().values()}


def address_of(identifier: str) -> str:
    """Return the address that was given for a preset, "" without one."""
    return str(settings.value(f"presets/{identifier}", "") or "")


def keep_address(identifier: str, address: str) -> None:
    """Keep another address for a preset; "" and its own go back to its own."""
    own = preset(identifier).address
    settings.set_value(f"presets/{identifier}", "" if address.strip() == own else address.strip())


def kind_of(known: Preset) -> str:
    """Return what a preset's layer is made of."""
    meaning = role(known.roles[0])
    return meaning.kinds[0] if meaning is not None else ""


def expected(known: Preset, area: Bounds) -> float:
    """Return about how many bytes a preset brings for an area."""
    return expected_bytes(known, area)


def area_problem(area: Bounds) -> Message | None:
    """Return what is wrong with an area, None where nothing is."""
    try:
        check_area(area)
    except CityVerseError as problem:
        return problem.message
    return None


def refusal(known: Preset, area: Bounds) -> Message | None:
    """Return why a preset cannot be fetched for an area, None where it can."""
    return area_problem(area) or too_large(known, area)


def make_plan(twin: Twin, folder: Path, errands: list[Errand]) -> Plan:
    """Return a job that fetches errands for the area of a new twin."""
    west, south, east, north = twin.bbox or (0.0, 0.0, 0.0, 0.0)
    return new_plan(str(folder), describe_twin(twin), (west, south, east, north), errands)


def unfinished(folder: Path | None = None) -> list[Unfinished]:
    """Return the jobs that are not done, the oldest first; damaged ones are passed over."""
    found = []
    for path in sorted((folder or jobs_folder()).glob(f"*/{PLAN}")):
        try:
            plan = read_plan(path.parent)
        except CityVerseError:
            continue
        if not plan.finished:
            found.append(Unfinished(plan, path.parent))
    return sorted(found, key=lambda one: one.plan.created)


def forget(home: Path) -> None:
    """Remove a job with all that has come; what is in the twin stays."""
    shutil.rmtree(home, ignore_errors=True)


class Starter(QObject):
    """Runs jobs, one at a time.

    Signals
    -------
    started(QgsTask)
        A job runs.
    moved(str, int, Message, float)
        An errand of a job (its id, the errand's number) is so far; from 0 to 1.
    ended(Plan)
        A job is over: everything is in the twin, or some errands failed and say why.
    stopped(str)
        A job was cancelled; it can go on.
    failed(Message)
        A job could not run at all.
    """

    started = pyqtSignal(object)
    moved = pyqtSignal(str, int, object, float)
    ended = pyqtSignal(object)
    stopped = pyqtSignal(str)
    failed = pyqtSignal(object)

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder or jobs_folder()
        self.task: QgsTask | None = None
        self.plan_id = ""

    @property
    def running(self) -> bool:
        """Whether a job runs."""
        return self.task is not None

    def unfinished(self) -> list[Unfinished]:
        """Return the jobs that can be gone on with."""
        return unfinished(self.folder)

    def run(self, plan: Plan) -> None:
        """Begin a job, or go on with one."""
        if self.task is not None:
            self.failed.emit(say("Another twin is being fetched. Wait for it, or cancel it first."))
            return
        home = self.folder / plan.id
        try:
            save_plan(plan, home)
            Path(plan.folder).mkdir(parents=True, exist_ok=True)
            store = network.store(plan.folder)
            web = TransportWeb(network.transport("", plan.errands[0].address))
        except CityVerseError as error:
            self.failed.emit(error.message)
            return
        except OSError as error:
            text = "The folder “{folder}” cannot be written: {reason}. Choose another."
            self.failed.emit(say(text, folder=plan.folder, reason=error))
            return

        def work(running: tasks.Work) -> Plan:
            return self._work(plan, home, store, web, running)

        task = tasks.start(tr("Fetching {twin}").format(twin=plan.twin["title"]), work, self._done, self._fail)
        self.task, self.plan_id = task, plan.id
        task.taskTerminated.connect(lambda: self._terminated(plan.id, task))
        self.started.emit(task)

    def stop(self) -> None:
        """Cancel what runs; it can go on another day."""
        if self.task is not None:
            self.task.cancel()

    def _work(self, plan: Plan, home: Path, store: Store, web: TransportWeb, running: tasks.Work) -> Plan:
        _ensure_twin(store, plan)

        def put(file: SourceFile, progress: Progress) -> str:
            progress(0.0)
            if not _is_in(store, plan.twin["id"], file):
                add_file(store, plan.twin["id"], file, _Part(running, progress))
            return file.title

        line = Line(web, running.cancelled, PATIENCE)
        shop = Workshop(bringers(), put, lambda *told: self.moved.emit(plan.id, *told), tr)
        try:
            return Job(plan, home, line, shop).run(running.progress)
        finally:
            line.end()

    def _done(self, plan: Plan) -> None:
        self.task = None
        if plan.finished:
            forget(self.folder / plan.id)
        self.ended.emit(plan)

    def _fail(self, message: Message) -> None:
        self.task = None
        self.failed.emit(message)

    def _terminated(self, identifier: str, task: QgsTask) -> None:
        if self.task is task:
            self.task = None
            self.stopped.emit(identifier)


class _Part(tasks.Work):
    """The work of one file, which is a part of the whole: only the job tells how far the whole is."""

    def __init__(self, whole: tasks.Work, progress: Callable[[float], None]) -> None:
        self._whole, self._progress = whole, progress

    def progress(self, fraction: float) -> None:
        """Say how much of this file is done."""
        self._progress(fraction)

    def cancelled(self) -> bool:
        """Whether the user no longer wants it."""
        return self._whole.cancelled()


def bringers() -> Bringers:
    """Return who knows which protocol."""
    return {
        "stac": Stac(),
        "tiles": Tiles(),
        "overpass": Overpass(to_role),
        "opensensemap": OpenSenseMap(),
        "openmeteo": OpenMeteo(),
    }


def describe_twin(twin: Twin) -> dict[str, str]:
    """Return what a plan keeps of a twin that is to be made."""
    provider = twin.providers[0].name if twin.providers else ""
    known = {"id": twin.id or slug(twin.title), "title": twin.title, "country": twin.place.country}
    return {**known, "licence": twin.licence, "provider": provider, "description": twin.description}


def _is_in(store: Store, twin_id: str, file: SourceFile) -> bool:
    """Whether a file was put into the twin before its job could note it."""
    try:
        record = item_to_record(store.item(twin_id, slug(file.title, "layer")))
    except NotFound:
        return False
    return record.title == file.title and {link.href for link in file.links} <= {link.href for link in record.links}


def _ensure_twin(store: Store, plan: Plan) -> None:
    """Make the twin; one that this job, or its user, has made already is added to."""
    known = plan.twin
    try:
        store.collection(known["id"])
    except NotFound:
        providers = (Provider(known["provider"], ("producer", "licensor")),) if known.get("provider") else ()
        place = Place(known["title"], known.get("country", ""))
        made = Twin(
            known["id"], known["title"], known.get("description", ""), known.get("licence", ""), place, providers
        )
        create_twin(store, Twin(**{**vars(made), "bbox": plan.area}))
