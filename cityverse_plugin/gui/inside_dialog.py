"""The catalogues that a catalogue leads to: looked into, searched together, or kept."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from ..bridge import connecting, tasks
from ..bridge.i18n import tr
from ..bridge.settings import Connection
from ..twin.messages import CityVerseError, Message, say
from .icons import theme
from .widgets import fit, words

CONNECTION = Qt.ItemDataRole.UserRole
ASKED = Qt.ItemDataRole.UserRole + 1


class InsideDialog(QDialog):
    """A tree that is read one level at a time, as it is opened.

    Signals
    -------
    searchAsked(list), keepAsked(list)
        The user wants to search these connections, or to put them on the list of catalogues.
    """

    searchAsked = pyqtSignal(list)
    keepAsked = pyqtSignal(list)

    def __init__(self, connection: Connection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cityverse-inside")
        self.setWindowTitle(tr("Catalogues in {catalogue}").format(catalogue=connection.name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels([tr("Catalogue"), tr("Address")])
        self.tree.setAccessibleName(tr("Catalogues"))
        self.sentence = words()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.search = self.buttons.addButton(tr("Search in these"), QDialogButtonBox.ButtonRole.ActionRole)
        self.keep = self.buttons.addButton(tr("Add to my catalogues"), QDialogButtonBox.ButtonRole.ActionRole)
        self.search.setIcon(theme("search.svg"))
        self.keep.setIcon(theme("mActionAdd.svg"))
        column = QVBoxLayout(self)
        column.addWidget(self.tree, 1)
        column.addWidget(self.sentence)
        column.addWidget(self.buttons)
        fit(self, 560, 360)
        self.tree.itemExpanded.connect(self._look_into)
        self.tree.itemChanged.connect(self._check)
        self.search.clicked.connect(self._search)
        self.keep.clicked.connect(self._keep)
        self.buttons.rejected.connect(self.reject)
        self._open = True
        self.finished.connect(self._close)
        self._check()
        self._read(self.tree.invisibleRootItem(), connection)

    def chosen(self) -> list[Connection]:
        """Return the connections that are checked."""
        return [item.data(0, CONNECTION) for item in self._items() if item.checkState(0) == Qt.CheckState.Checked]

    def _items(self) -> list[QTreeWidgetItem]:
        found = self.tree.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)
        return [item for item in found if isinstance(item.data(0, CONNECTION), Connection)]

    def _read(self, above: QTreeWidgetItem, connection: Connection) -> None:
        self.sentence.setText(tr("Asking {catalogue}…").format(catalogue=connection.name))
        above.setData(0, ASKED, True)
        try:
            ask = connecting.inside(connection)
        except CityVerseError as error:
            self._fail(above, error.message)
            return

        def done(found: list[Connection]) -> None:
            if self._open:
                self._fill(above, found)

        def failed(message: Message) -> None:
            if self._open:
                self._fail(above, message)

        title = tr("Reading which catalogues {catalogue} leads to").format(catalogue=connection.name)
        tasks.start(title, lambda _work: ask(), done, failed)

    def _fill(self, above: QTreeWidgetItem, found: list[Connection]) -> None:
        above.takeChildren()
        for connection in found:
            item = QTreeWidgetItem(above, [connection.name, connection.address])
            item.setData(0, CONNECTION, connection)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(0, Qt.CheckState.Unchecked)
            item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
        self.tree.resizeColumnToContents(0)
        self.sentence.setText(tr(say("{count} found. Check those that you want.", count=len(found))))

    def _fail(self, above: QTreeWidgetItem, message: Message) -> None:
        above.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.DontShowIndicatorWhenChildless)
        self.sentence.setText(tr(message))

    def _look_into(self, item: QTreeWidgetItem) -> None:
        if not item.data(0, ASKED):
            self._read(item, item.data(0, CONNECTION))

    def _check(self, *_changed: object) -> None:
        for button in (self.search, self.keep):
            button.setEnabled(bool(self.chosen()))

    def _search(self) -> None:
        self.searchAsked.emit(self.chosen())
        self.accept()

    def _keep(self) -> None:
        self.keepAsked.emit(self.chosen())
        self.accept()

    def _close(self, _result: int) -> None:
        self._open = False
