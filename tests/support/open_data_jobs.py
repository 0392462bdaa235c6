"""Jobs of open data run against a server of the tests, without QGIS."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from cityverse.cityverse_plugin.bridge.web import TransportWeb
from cityverse.cityverse_plugin.catalogue.transport import Transport
from cityverse.cityverse_plugin.sources.fetching import Job, Workshop
from cityverse.cityverse_plugin.sources.fetching_line import Line, Patience
from cityverse.cityverse_plugin.sources.fetching_osm import to_role
from cityverse.cityverse_plugin.sources.fetching_overpass import Overpass
from cityverse.cityverse_plugin.sources.fetching_plan import Errand, Plan, new_plan
from cityverse.cityverse_plugin.sources.fetching_stac import Stac
from cityverse.cityverse_plugin.sources.fetching_stations import OpenSenseMap
from cityverse.cityverse_plugin.sources.fetching_tiles import Tiles
from cityverse.cityverse_plugin.sources.fetching_weather import OpenMeteo
from cityverse.cityverse_plugin.sources.files import SourceFile
from cityverse.cityverse_plugin.sources.presets import Preset, preset

HASTY = Patience(tries=3, first=0.01, longest=5.0)
BRINGERS = {
    "stac": Stac, "tiles": Tiles, "overpass": lambda: Overpass(to_role), "opensensemap": OpenSenseMap,
    "openmeteo": OpenMeteo,
}  # fmt: skip


class Run:
    """One run of a job, and what came of it."""

    def __init__(self, plan: Plan, home: Path) -> None:
        self.plan, self.home = plan, home
        self.put: list[SourceFile] = []
        self.told: list[tuple[int, str, float]] = []
        self.cancel = False
        self.patience = HASTY
        self.kept: list[Path] = []
        self.parameters: dict[str, dict[str, object]] = {}

    def go(self) -> Plan:
        """Run it to its end."""
        line = Line(TransportWeb(Transport(timeout=(5, 5))), lambda: self.cancel, self.patience)
        shop = Workshop({key: made() for key, made in BRINGERS.items()}, self._put, self._tell, known=self._known)
        try:
            return Job(self.plan, self.home, line, shop).run(lambda _share: None)
        finally:
            line.end()

    def _known(self, identifier: str) -> Preset:
        one = preset(identifier)
        return replace(one, parameters={**one.parameters, **self.parameters.get(identifier, {})}, pause=0.0)

    def _put(self, file: SourceFile, progress) -> str:
        copy = self.home.parent / f"{len(self.kept)}{file.path.suffix}"
        copy.write_bytes(file.path.read_bytes())
        self.kept.append(copy)
        self.put.append(replace(file, path=copy))
        progress(1.0)
        return file.title

    def _tell(self, number: int, text, share: float) -> None:
        self.told.append((number, str(text), share))


def job(folder: Path, area: tuple[float, float, float, float], *errands: Errand, country: str = "MA") -> Run:
    """Return a job for an area that has not begun."""
    plan = new_plan(str(folder / "twin"), {"id": "here", "title": "Here", "country": country}, area, list(errands))
    return Run(plan, folder / "job")
