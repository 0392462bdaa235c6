"""The head of the twin dock: which twin, and how to open, make and share one."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QToolButton, QVBoxLayout, QWidget

from ..bridge import settings
from ..bridge.i18n import tr
from ..bridge.settings import Connection
from ..twin.model import Twin
from .flow import FlowLayout
from .icons import theme
from .record_words import REVIEW_WORDS
from .widgets import tool_button, words

LONGEST = 60


class TwinHeader(QWidget):
    """Title, one line of facts, three buttons.

    Signals
    -------
    folderAsked(), addressAsked(), newAsked(), closeAsked()
        The user wants a twin from a folder, from an address, a new one, or none.
    openDataAsked()
        The user wants a twin that begins with open data.
    recentAsked(str)
        The user chose a recent twin, by address.
    addMenuAsked(QMenu)
        The menu of what can be added is about to show.
    shareAsked(Connection)
        The user wants to share the twin with a catalogue.
    """

    folderAsked = pyqtSignal()
    addressAsked = pyqtSignal()
    newAsked = pyqtSignal()
    openDataAsked = pyqtSignal()
    closeAsked = pyqtSignal()
    recentAsked = pyqtSignal(str)
    addMenuAsked = pyqtSignal(object)
    shareAsked = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = words()
        font = self.title.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.2)
        self.title.setFont(font)
        self.facts = words()
        self.open = tool_button(tr("Open…"), "mActionFileOpen.svg", tr("Open a twin from a folder or a catalogue"))
        self.new = tool_button(tr("New…"), "mActionFileNew.svg", tr("Make a new twin, empty or from open data"))
        self.add = tool_button(tr("Add…"), "mActionAdd.svg", tr("Add a file, a folder, an address or a layer"))
        self.share = tool_button(tr("Share"), "mActionSharing.svg", tr("Publish what is new to a catalogue"))
        self.new.clicked.connect(self.newAsked)
        self._menus()
        row = FlowLayout()
        for button in (self.open, self.new, self.add, self.share):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.title)
        column.addWidget(self.facts)
        column.addLayout(row)
        self.show_twin(None)

    def show_twin(self, twin: Twin | None) -> None:
        """Say which twin is open."""
        self.add.setEnabled(twin is not None)
        self.share.setEnabled(twin is not None and bool(twin.records))
        if twin is None:
            self.title.setText(tr("No twin is open"))
            self.facts.setText(tr("Open one from a folder or a catalogue, or make a new one."))
            return
        self.title.setText(twin.title or twin.id)
        self.facts.setText(facts(twin))

    def _menus(self) -> None:
        choices = QMenu(self.new)
        choices.addAction(theme("mActionFileNew.svg"), tr("Empty twin…"), self.newAsked.emit)
        choices.addAction(theme("mActionSharing.svg"), tr("From open data…"), self.openDataAsked.emit)
        self.new.setMenu(choices)
        self.new.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self._open_menu, self._share_menu = QMenu(self.open), QMenu(self.share)
        add_menu = QMenu(self.add)
        for button, menu, fill in (
            (self.open, self._open_menu, self._fill_open),
            (self.add, add_menu, partial(self.addMenuAsked.emit, add_menu)),
            (self.share, self._share_menu, self._fill_share),
        ):
            menu.aboutToShow.connect(fill)
            button.setMenu(menu)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _fill_open(self) -> None:
        menu = self._open_menu
        menu.clear()
        menu.addAction(theme("mIconFolder.svg"), tr("Folder…"), self.folderAsked.emit)
        menu.addAction(theme("mIconConnect.svg"), tr("Address…"), self.addressAsked.emit)
        recent = settings.recent_twins()
        if recent:
            menu.addSection(tr("Recent twins"))
        for address in recent:
            action = menu.addAction(_short(address), partial(self.recentAsked.emit, address))
            action.setToolTip(address)
        if self.share.isEnabled():
            menu.addSeparator()
            menu.addAction(theme("mActionRemove.svg"), tr("Close this twin"), self.closeAsked.emit)

    def _fill_share(self) -> None:
        menu = self._share_menu
        menu.clear()
        for connection in settings.connections():
            text = tr("Publish what is new to {catalogue}").format(catalogue=connection.name.replace("&", "&&"))
            menu.addAction(theme("mIconConnect.svg"), text, partial(self._ask_share, connection))
        if menu.isEmpty():
            menu.addAction(tr("Add a catalogue in the Catalogue panel first")).setEnabled(False)

    def _ask_share(self, connection: Connection) -> None:
        self.shareAsked.emit(connection)


def facts(twin: Twin) -> str:
    """Return place, licence, number of layers and review state in one line."""
    count = len(twin.layers)
    layers = tr("1 layer") if count == 1 else tr("{count} layers").format(count=count)
    place = ", ".join(part for part in (twin.place.name, twin.place.country) if part)
    return " · ".join(part for part in (place, _licence(twin), layers, _state(twin)) if part)


def _state(twin: Twin) -> str:
    states = {record.review.state for record in twin.records}
    for state in ("draft", "checked", "adopted"):
        if state in states:
            return tr(REVIEW_WORDS[state])
    return ""


def _short(address: str) -> str:
    online = address.startswith(("http://", "https://"))
    shown = address if online else "/".join(Path(address).parts[-2:])
    shown = shown if len(shown) <= LONGEST else "…" + shown[-LONGEST:]
    return shown.replace("&", "&&")


def _licence(twin: Twin) -> str:
    # STAC's word for a collection whose records have different licences
    return tr("several licences") if twin.licence == "other" else twin.licence or tr("no licence")
