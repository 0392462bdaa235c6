"""Add to the twin: a file, a folder, an address or a layer, each in the way that its content asks for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from qgis.core import QgsApplication, QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QMenu, QMessageBox

from ..bridge import arrivals, tasks
from ..bridge.i18n import tr
from ..bridge.roles import role_of
from ..twin.messages import CityVerseError, Message, say
from .desk import Desk
from .editing import Editor
from .icons import theme
from .tables_dialog import TablesDialog


class Arrivals(QObject):
    """Brings things into the open twin.

    Signals
    -------
    started(QgsTask)
        Work has begun.
    """

    started = pyqtSignal(object)

    def __init__(self, desk: Desk, editor: Editor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._editor = desk, editor
        self._dialogs: list[Any] = []

    def fill(self, menu: QMenu) -> None:
        """Fill the menu of the button."""
        menu.clear()
        menu.addAction(theme("mActionFileOpen.svg"), tr("File…"), self.add_file)
        menu.addAction(theme("mIconFolder.svg"), tr("Folder…"), self.add_folder)
        menu.addAction(theme("mIconConnect.svg"), tr("Address…"), self.add_address)
        layer = self._desk.iface.activeLayer()
        text = tr("The layer “{layer}”").format(layer=layer.name() if layer is not None else "–").replace("&", "&&")
        action = menu.addAction(theme("mActionAddLayer.svg"), text, partial(self.put, layer))
        action.setEnabled(layer is not None)

    def add_file(self) -> None:
        """Ask for a file and bring it."""
        path, _ = QFileDialog.getOpenFileName(self._desk.iface.mainWindow(), tr("Add to the twin"))
        if path:
            self.bring(path)

    def add_folder(self) -> None:
        """Ask for a folder and bring it: a scene of Landsat or Sentinel-2, or a Zarr."""
        path = QFileDialog.getExistingDirectory(self._desk.iface.mainWindow(), tr("Add to the twin"))
        if path:
            self.bring(path)

    def add_address(self) -> None:
        """Ask for an address and bring what is there."""
        label = tr("Address of a file, of a service of sensors, or of a record of imagery:")
        window = self._desk.iface.mainWindow()
        text, given = QInputDialog.getText(window, tr("Add to the twin"), label, QLineEdit.EchoMode.Normal, "https://")
        if given and text.strip():
            self.bring(text.strip())

    def bring(self, text: str, role_id: str = "") -> None:
        """Find out what a path or address is, and bring it."""
        try:
            work = arrivals.look_at(text)
        except CityVerseError as error:
            self._desk.notices.problem(error.message)
            return
        title = tr("Looking at {file}").format(file=text)
        done = partial(self._arrived, role_id)
        self.started.emit(tasks.start(title, work, done, self._desk.notices.problem))

    def put(self, layer: QgsMapLayer, role_id: str = "") -> None:
        """Put a layer into the twin."""
        try:
            self._editor.add(layer, role_id)
        except CityVerseError as error:
            self._desk.notices.problem(error.message)

    def _arrived(self, role_id: str, arrival: arrivals.Arrival) -> None:
        if arrival.kind.algorithm:
            self._load(arrival.kind, arrival.source)
        elif len(arrival.tables) > 1:
            dialog = TablesDialog(arrival.source, arrival.tables, self._desk.iface.mainWindow())
            dialog.chosen.connect(partial(self._put_tables, arrival, role_id))
            dialog.open()
        else:
            self._put_tables(arrival, role_id, arrival.tables or ("",))

    def _put_tables(self, arrival: arrivals.Arrival, role_id: str, tables: Sequence[str]) -> None:
        for table in tables:
            self.put(arrivals.open_table(arrival, table), role_id)

    def _load(self, kind: Any, text: str) -> None:
        """Open the dialog of what loads it; when that is done, the layers go into the twin."""
        import processing

        if QgsApplication.processingRegistry().algorithmById(kind.algorithm) is None:
            self._desk.notices.problem(say("“{file}”: nothing here loads {kind} yet.", file=text, kind=kind.title))
            return
        dialog = processing.createAlgorithmDialog(kind.algorithm, {kind.parameter: text})
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self._dialogs.append(dialog)
        dialog.algorithmFinished.connect(self._finished)
        dialog.rejected.connect(partial(self._forget, dialog))  # its `finished` is a method that hides Qt's signal
        dialog.show()

    def _finished(self, successful: bool, results: Any) -> None:
        if not successful:
            return
        self._tell(dict(results))
        if self._desk.session.twin is None:
            return
        for layer in arrivals.layers_of(QgsProject.instance(), dict(results)):
            self.put(layer, role_of(layer))

    def _tell(self, results: dict[str, Any]) -> None:
        found = arrivals.account_in(results)
        if found is None:
            return
        sentence, reasons = found
        offers = [(tr("Why?"), partial(self._explain, sentence, reasons))] if reasons else []
        self._desk.notices.done(sentence, *offers)

    def _explain(self, sentence: Message, reasons: list[str]) -> None:
        box = QMessageBox(self._desk.iface.mainWindow())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(tr("What was left out"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(tr(sentence))
        box.setInformativeText("\n".join(reasons))
        box.open()

    def _forget(self, dialog: Any) -> None:
        self._dialogs = [other for other in self._dialogs if other is not dialog]
        dialog.deleteLater()
