"""Opening, making, closing and sharing a twin, asked from the twin dock."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QInputDialog, QLineEdit

from ..bridge import connecting, network, tasks
from ..bridge.adding import create_twin
from ..bridge.i18n import tr
from ..bridge.memory import memory
from ..bridge.settings import Connection, connections
from ..catalogue.addresses import is_below
from ..catalogue.outbox import Outbox
from ..catalogue.sharing import Shared, post, share
from ..catalogue.store import Store, Unreachable
from ..twin.messages import CityVerseError, Message, say
from .choosing import choose_folder
from .desk import Desk
from .new_twin_dialog import NewTwinDialog


class Opener(QObject):
    """Answers the buttons of the header.

    Signals
    -------
    started(QgsTask)
        Work has begun.
    """

    started = pyqtSignal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._dialog: NewTwinDialog | None = None

    def open_folder(self) -> None:
        """Ask for a folder and open the twin in it."""
        window = self._desk.iface.mainWindow()
        folder = choose_folder(window, tr("Folder of a twin"))
        if folder:
            self._open(folder)

    def open_address(self) -> None:
        """Ask for an address and open the twin there."""
        window = self._desk.iface.mainWindow()
        label = tr("Address of a twin in a catalogue (…/collections/…):")
        address, given = QInputDialog.getText(window, tr("Open a twin"), label, QLineEdit.EchoMode.Normal, "https://")
        if given and address.strip():
            self.open_recent(address.strip())

    def open_recent(self, address: str) -> None:
        """Open a twin by address, with the authentication of its catalogue where that is known."""
        # Addresses that merely begin alike may be anybody's: “catalogue.example.evil.org”.
        known = (one for one in connections() if is_below(address, one.address))
        self._open(address, next((one.authcfg for one in known), ""))

    def make_new(self) -> None:
        """Ask what a new twin is, make it and open it."""
        if self._dialog is not None:
            self._dialog.raise_()
            return
        dialog = NewTwinDialog(self._desk.iface.mapCanvas(), self._desk.iface.mainWindow())
        dialog.asked.connect(lambda: self._make(dialog))
        dialog.finished.connect(self._closed)
        self._dialog = dialog
        dialog.show()

    def share(self, connection: Connection) -> None:
        """Publish what is new in the open twin to a catalogue."""
        session = self._desk.session
        source, twin = session.store, session.twin
        try:
            target = connecting.store(connection)
        except CityVerseError as error:
            self._desk.notices.problem(error.message)
            return

        def work(task: tasks.Work) -> Shared | None:
            try:
                with memory() as known:
                    return share(source, target, twin.id, task.progress, task.cancelled, known)
            except Unreachable:
                return None

        def done(shared: Shared | None) -> None:
            if shared is None:
                self._post(source, twin.id, connection)
            else:
                text = "{sent} new, {same} unchanged in “{catalogue}”."
                self._tell_shared(shared, say(text, **_counted(shared), catalogue=connection.name))

        title = tr("Sharing {twin} with {catalogue}").format(twin=twin.title or twin.id, catalogue=connection.name)
        self.started.emit(tasks.start(title, work, done, self._desk.notices.problem))

    def _post(self, source: Store, twin_id: str, to: Connection) -> None:
        """Let the outbox send a twin once its catalogue can be reached."""

        def deed(outbox: Outbox, running: tasks.Work) -> Shared:
            return post(source, twin_id, outbox, to.address, to.authcfg, running.progress, running.cancelled)

        def done(shared: Shared) -> None:
            text = "“{catalogue}” cannot be reached now. What there is waits in the outbox ({sent}) and goes out later."
            self._tell_shared(shared, say(text, **_counted(shared), catalogue=to.name))

        self._desk.postbox.work(tr("Putting {twin} into the outbox").format(twin=twin_id), deed, done)

    def _make(self, dialog: NewTwinDialog) -> None:
        twin, folder = dialog.twin(), dialog.folder_path()

        def work(_work: tasks.Work) -> Path:
            create_twin(store, twin)
            return folder

        def done(made: Path) -> None:
            if self._dialog is not None:
                self._dialog.accept()
            self._open(str(made))

        try:
            folder.mkdir(parents=True, exist_ok=True)
            store = network.store(str(folder))
        except CityVerseError as error:
            self._refuse(error.message)
            return
        except OSError as error:
            text = "The folder “{folder}” cannot be written: {reason}. Choose another."
            self._refuse(say(text, folder=folder, reason=error.strerror or error))
            return
        title = tr("Making {twin}").format(twin=twin.title)
        self.started.emit(tasks.start(title, work, done, self._refuse))

    def _refuse(self, reason: Message) -> None:
        """Say why a twin could not be made, in the dialog as long as it is open."""
        if self._dialog is not None:
            self._dialog.refuse(tr(reason))
        else:
            self._desk.notices.problem(reason)

    def _closed(self, _result: int) -> None:
        self._dialog = None

    def _open(self, address: str, authcfg: str = "") -> None:
        task = self._desk.session.open(address, authcfg)
        if task is not None:
            self.started.emit(task)

    def _tell_shared(self, shared: Shared, text: Message) -> None:
        title_of = {record.id: record.title or record.id for record in self._desk.session.twin.records}
        if not shared.refused:
            self._desk.notices.done(text)
            return
        reasons = [
            f"“{title_of.get(identifier, identifier)}”: " + " ".join(tr(reason) for reason in found)
            for identifier, found in shared.refused.items()
        ]
        self._desk.notices.problem(say("{text} Not published: {reasons}", text=text, reasons=" ".join(reasons)))


def _counted(shared: Shared) -> dict[str, int]:
    return {"sent": len(shared.sent), "same": len(shared.unchanged)}
