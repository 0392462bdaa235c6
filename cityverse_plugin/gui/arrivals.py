"""Add to the twin: a file, a folder, an address or a layer, each in the way that its content asks for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QInputDialog, QLineEdit, QMenu

from ..bridge import arrivals, tasks
from ..bridge.i18n import tr
from ..twin.messages import CityVerseError, say
from .choosing import choose_file, choose_folder
from .desk import Desk
from .editing import Editor, Then
from .icons import theme
from .landing import Landing
from .tables_dialog import TablesDialog
from .variable_dialog import VariableDialog


class Arrivals(QObject):
    """Brings things into the open twin.

    Signals
    -------
    started(QgsTask)
        Work has begun.
    landed(Layer)
        A layer that has come into the twin is to be shown.
    """

    started = pyqtSignal(object)
    landed = pyqtSignal(object)

    def __init__(self, desk: Desk, editor: Editor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._editor = desk, editor
        self._landing = Landing(desk, editor, self)
        self._landing.landed.connect(self.landed)
        self._dialogs: list[Any] = []

    def fill(self, menu: QMenu, role_id: str = "") -> None:
        """Fill a menu with what can be added, as this role if one is given."""
        menu.clear()
        menu.addAction(theme("mActionFileOpen.svg"), tr("File…"), lambda: self.add_file(role_id))
        menu.addAction(theme("mIconFolder.svg"), tr("Folder…"), lambda: self.add_folder(role_id))
        menu.addAction(theme("mIconConnect.svg"), tr("Address…"), lambda: self.add_address(role_id))
        layer = self._desk.iface.activeLayer()
        if layer is not None:
            text = tr("The layer “{layer}”").format(layer=layer.name()).replace("&", "&&")
            menu.addAction(theme("mActionAddLayer.svg"), text, lambda: self._editor.add(layer, role_id))

    def add_file(self, role_id: str = "") -> None:
        """Ask for a file and bring it."""
        path = choose_file(self._desk.iface.mainWindow(), tr("Add to the twin"))
        if path:
            self.bring(path, role_id)

    def add_folder(self, role_id: str = "") -> None:
        """Ask for a folder and bring it: a scene of Landsat or Sentinel-2, or a Zarr."""
        path = choose_folder(self._desk.iface.mainWindow(), tr("Add to the twin"))
        if path:
            self.bring(path, role_id)

    def add_address(self, role_id: str = "") -> None:
        """Ask for an address and bring what is there."""
        label = tr("Address of a file, of a service of sensors, or of a record of imagery:")
        window = self._desk.iface.mainWindow()
        text, given = QInputDialog.getText(window, tr("Add to the twin"), label, QLineEdit.EchoMode.Normal, "https://")
        if given and text.strip():
            self.bring(text.strip(), role_id)

    def bring(self, text: str, role_id: str = "") -> None:
        """Find out what a path or address is, and bring it; `role_id` is what it was dropped on."""
        try:
            work = arrivals.look_at(text)
        except CityVerseError as error:
            self._desk.notices.problem(error.message)
            return
        title = tr("Looking at {file}").format(file=text)
        done = partial(self._arrived, role_id)
        self.started.emit(tasks.start(title, work, done, self._desk.notices.problem))

    def _arrived(self, role_id: str, arrival: arrivals.Arrival) -> None:
        window = self._desk.iface.mainWindow()
        if arrival.kind.algorithm:
            given = arrivals.filled_in(arrival, role_id, twin=self._desk.session.twin)
            if arrival.variables and not given["VARIABLE"]:
                asked = VariableDialog(Path(arrival.source).name, arrival.variables, window)
                asked.chosen.connect(partial(self._load_variable, arrival, role_id))
                asked.open()
                return
            self._load(arrival, given, role_id)
        elif len(arrival.tables) > 1:
            dialog = TablesDialog(arrival.source, arrival.tables, window)
            dialog.chosen.connect(partial(self._put_tables, arrival, role_id))
            dialog.open()
        else:
            self._put_tables(arrival, role_id, arrival.tables or ("",))

    def _put_tables(self, arrival: arrivals.Arrival, role_id: str, tables: Sequence[str]) -> None:
        """Put one table after the other into the twin: each may have a question."""
        if not tables:
            return
        first, *others = tables
        following = partial(self._put_tables, arrival, role_id, others)
        try:
            layer = arrivals.open_table(arrival, first)
        except CityVerseError as error:
            self._desk.notices.problem(error.message)
            following()
            return

        def done(entry: Any) -> None:
            self._landing.show_instead(layer, entry)
            following()

        self._editor.add(layer, role_id, Then(done, following))

    def _load_variable(self, arrival: arrivals.Arrival, role_id: str, variable: str) -> None:
        self._load(arrival, arrivals.filled_in(arrival, role_id, variable), role_id)

    def _load(self, arrival: arrivals.Arrival, given: dict[str, Any], role_id: str) -> None:
        """Open the dialog of what loads it; when that is done, the layers go into the twin."""
        import processing

        kind = arrival.kind
        if QgsApplication.processingRegistry().algorithmById(kind.algorithm) is None:
            text = "“{file}”: nothing here loads {kind} yet."
            self._desk.notices.problem(say(text, file=arrival.source, kind=kind.title))
            return
        dialog = processing.createAlgorithmDialog(kind.algorithm, given)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self._dialogs.append(dialog)
        dialog.algorithmFinished.connect(partial(self._finished, role_id, kind.is_sure))
        dialog.rejected.connect(partial(self._forget, dialog))  # its `finished` is a method that hides Qt's signal
        dialog.show()

    def _finished(self, role_id: str, is_sure: bool, successful: bool, results: Any) -> None:
        if successful:
            self._landing.take(dict(results), role_id, is_sure)

    def _forget(self, dialog: Any) -> None:
        self._dialogs = [other for other in self._dialogs if other is not dialog]
        dialog.deleteLater()
