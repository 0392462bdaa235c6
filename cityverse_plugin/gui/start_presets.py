"""The presets of open data as a list to tick, by family, with what is to be known of each."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QHeaderView,
    QLineEdit,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..bridge import starting
from ..bridge.i18n import tr
from ..bridge.starting import Preset
from ..twin.messages import say
from .icons import kind_icon
from .record_words import size_words
from .widgets import words

FAMILIES = (
    ("imagery", say("Imagery")),
    ("geospatial", say("Geospatial")),
    ("climate", say("Climate")),
    ("sensors", say("Sensors")),
)
_ID = Qt.ItemDataRole.UserRole
Bounds = tuple[float, float, float, float]


class PresetList(QWidget):
    """What can be fetched, and the one that is looked at in detail.

    Signals
    -------
    changed()
        Other presets are ticked.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presets: Mapping[str, Preset] = starting.known_presets()
        self._area: Bounds | None = None
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(tr("Open data"))
        self.tree.setHeaderLabels([tr("Open data"), tr("About")])
        self.tree.setUniformRowHeights(True)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.details = words()
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.address = QLineEdit()
        self.address.setToolTip(tr("Where it is asked. Whoever runs an instance of their own writes its address here."))
        self._fill()
        self._lay_out()
        self.tree.itemChanged.connect(self._tick)
        self.tree.currentItemChanged.connect(self._show)
        self.address.editingFinished.connect(self._keep_address)
        self.tree.setCurrentItem(self.item("osm-buildings"))

    def chosen(self) -> list[Preset]:
        """Return the presets that are ticked, in their order."""
        return [known for known in self.presets.values() if self._is_ticked(known.id)]

    def item(self, identifier: str) -> QTreeWidgetItem | None:
        """Return the line of a preset."""
        return self._items.get(identifier)

    def set_area(self, area: Bounds) -> None:
        """Say how much each preset brings for an area, and which ones cannot."""
        self._area = area
        self.tree.blockSignals(True)
        for known in self.presets.values():
            line, problem = self._items[known.id], starting.refusal(known, area)
            size = size_words(int(starting.expected(known, area)))
            line.setText(1, ("–" if starting.area_problem(area) else tr("too large")) if problem else size)
            line.setToolTip(1, tr(problem) if problem else "")
        self.tree.blockSignals(False)
        self._show(self.tree.currentItem())

    def refusals(self) -> list[str]:
        """Return why what is ticked cannot be fetched for this area."""
        area = self._area
        problem = starting.area_problem(area) if area else None
        if problem is not None:
            return [tr(problem)]
        found = [(known, starting.refusal(known, area)) for known in self.chosen()] if area else []
        return [f"{tr(known.title)}: {tr(problem)}" for known, problem in found if problem is not None]

    def total(self) -> float:
        """Return about how many bytes will come."""
        return sum(starting.expected(known, self._area) for known in self.chosen()) if self._area else 0.0

    def _fill(self) -> None:
        self._items: dict[str, QTreeWidgetItem] = {}
        for family, title in FAMILIES:
            top = QTreeWidgetItem(self.tree, [tr(title)])
            for known in self.presets.values():
                if known.family != family:
                    continue
                line = QTreeWidgetItem(top, [tr(known.title), ""])
                line.setData(0, _ID, known.id)
                line.setIcon(0, kind_icon(starting.kind_of(known)))
                line.setFlags(line.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                line.setCheckState(0, Qt.CheckState.Unchecked)
                self._items[known.id] = line
        self.tree.expandAll()

    def _lay_out(self) -> None:
        below = QWidget()
        form = QFormLayout(below)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.details)
        form.addRow(tr("Address"), self.address)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.tree)
        split.addWidget(below)
        split.setStretchFactor(0, 1)
        split.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(split)

    def _tick(self, line: QTreeWidgetItem, _column: int = 0) -> None:
        self.tree.setCurrentItem(line)
        self.changed.emit()

    def _show(self, line: QTreeWidgetItem | None, _before: QTreeWidgetItem | None = None) -> None:
        known = self.presets.get(str(line.data(0, _ID) or "")) if line is not None else None
        self.address.setEnabled(known is not None)
        self.details.setText(description(known) if known else tr("Tick what the twin shall begin with."))
        self.address.setText(known.address if known else "")
        self.address.setCursorPosition(0)

    def _keep_address(self) -> None:
        line = self.tree.currentItem()
        identifier = str(line.data(0, _ID) or "") if line is not None else ""
        if identifier in self.presets:
            starting.keep_address(identifier, self.address.text())
            self.presets = starting.known_presets()

    def _is_ticked(self, identifier: str) -> bool:
        return self._items[identifier].checkState(0) == Qt.CheckState.Checked


def description(known: Preset) -> str:
    """Return what is to be known of a preset: what it is, its licence, whom to name, and its limits."""
    licence = tr("its own terms") if known.licence == "other" else known.licence
    parts = [
        tr(known.description),
        tr("Licence: {licence} ({address})").format(licence=licence, address=known.licence_url),
        tr("Attribution: {attribution}").format(attribution=known.attribution),
        *(f"• {tr(limit)}" for limit in known.limits),
    ]
    return "\n".join(parts)
