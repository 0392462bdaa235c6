"""What can be done with stations: put them on the map, freeze them as a layer, hear of thresholds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timezone
from functools import partial
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QWidget

from ..bridge import tasks
from ..bridge.i18n import tr
from ..bridge.sensors import Series
from ..bridge.sensors_alerts import Alerts
from ..bridge.sensors_freeze import Frozen, freeze, open_frozen
from ..bridge.sensors_layer import StationLayers
from ..bridge.sensors_standing import Standing
from ..bridge.sensors_watch import Watch
from ..twin.messages import CityVerseError, say
from .choosing import choose_target
from .desk import Desk
from .sensors_words import alert_words, panel_title

_MOST_TOLD = 3


class SensorsDeeds(QObject):
    """Deeds of the Sensors dock.

    Signals
    -------
    started(QgsTask)
        Work has begun that somebody may want to follow.
    """

    started = pyqtSignal(object)

    def __init__(self, desk: Desk, watch: Watch, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._watch, self._window = desk, watch, parent
        self.layers = StationLayers(QgsProject.instance())
        self._alerts = Alerts()

    def stop(self) -> None:
        """Say on the map of which time its stations are, since nobody renews them any more."""
        self.layers.leave(datetime.now(timezone.utc))

    def forget(self) -> None:
        """Watch another source: what was crossed there says nothing here."""
        self._alerts.forget()

    def take(self, found: Sequence[Standing]) -> None:
        """Let map and message bar know how the series stand now."""
        source = self._watch.source
        if source is None or not found:
            return
        self.layers.update(source.address, found)
        crossed = self._alerts.crossed(found)
        if crossed and self._watch.rules.alerts:
            self._warn(crossed)

    def fill_map_menu(self, menu: QMenu, titles: Sequence[tuple[str, str]], found: Sequence[Standing]) -> None:
        """Offer the properties that can be put on the map; those that are there have a check."""
        menu.clear()
        source = self._watch.source
        shown = self.layers.shown(source.address) if source is not None else {}
        for title in titles:
            action = menu.addAction(panel_title(*title).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(title in shown)
            action.triggered.connect(partial(self.put_on_map, title, found))
        if not titles:
            menu.addAction(tr("There are no stations yet")).setEnabled(False)

    def put_on_map(self, title: tuple[str, str], found: Sequence[Standing], wanted: bool = True) -> None:
        """Show the stations of a property on the map, or take them off."""
        source = self._watch.source
        if source is None:
            return
        if not wanted:
            self.layers.hide(source.address, title)
            return
        mine = [one for one in found if (one.series.property, one.series.unit) == title]
        layer = self.layers.show(source.address, title, mine, self._desk.session.twin)
        lost = len(mine) - layer.featureCount()
        if lost:
            text = say("{count} stations do not say where they are: they are not on the map.", count=lost)
            self._desk.notices.tell(text)

    def freeze(self, series: Sequence[Series], period: tuple[float, float]) -> None:
        """Ask for a file, and write what was measured in a period."""
        kinds = tr("GeoPackage (*.gpkg)")
        path = choose_target(self._window, tr("Freeze as layer"), "", kinds)
        if path:
            self.write(series, period, Path(path).with_suffix(".gpkg"))

    def write(self, series: Sequence[Series], period: tuple[float, float], path: Path) -> None:
        """Write what was measured in a period, and put it on the map."""
        feed = self._watch.feed
        if feed is None or not series:
            return
        try:
            means = self._watch.means(may_prompt=True)
        except CityVerseError as error:
            self._desk.notices.problem(error.message)
            return

        def done(frozen: Frozen) -> None:
            file, count, problem = frozen
            layer = open_frozen(QgsProject.instance(), file, file.stem, self._desk.session.twin)
            text = say("{count} measurements are frozen in “{layer}”.", count=count, layer=layer.name())
            if problem is not None:
                text = say("{frozen} They are those that this computer kept. {reason}", frozen=text, reason=problem)
            self._desk.notices.done(text)

        task = tasks.start(
            tr("Freezing {count} series").format(count=len(series)),
            lambda work: freeze(feed, means, series, period, path, work),
            done,
            self._desk.notices.problem,
        )
        self.started.emit(task)

    def _warn(self, crossed: Sequence[Standing]) -> None:
        sentences = [alert_words(one) for one in crossed[:_MOST_TOLD]]
        if len(crossed) > _MOST_TOLD:
            sentences.append(tr("… and {count} more").format(count=len(crossed) - _MOST_TOLD))
        self._desk.notices.problem(say("Threshold crossed. {stations}.", stations="; ".join(sentences)))
