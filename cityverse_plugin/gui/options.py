"""CityVerse's page in QGIS's options: where analyses run, with how much memory, and sensors."""

from __future__ import annotations

import os
from dataclasses import replace

from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QFormLayout, QGroupBox, QLabel, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from ..bridge import compute
from ..bridge.i18n import tr
from .icons import own
from .sensors_options import SensorsOptions

_MOST_WORKERS = 256
_MOST_MEMORY = 1 << 20


class OptionsPage(QgsOptionsPageWidget):
    """Fields for `bridge.compute.Machine`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = compute.machine()
        self.workers = QSpinBox()
        self.workers.setRange(0, _MOST_WORKERS)
        self.workers.setSpecialValueText(tr("All processors ({count})").format(count=os.cpu_count() or 1))
        self.workers.setValue(self._before.workers)
        self.memory = QSpinBox()
        self.memory.setRange(compute.LEAST_MEMORY >> 20, _MOST_MEMORY)
        self.memory.setSingleStep(128)
        self.memory.setSuffix(tr(" MiB"))
        self.memory.setValue(self._before.memory >> 20)
        self.scheduler = QLineEdit(self._before.scheduler)
        self.scheduler.setPlaceholderText("tcp://10.0.0.5:8786")
        self.scheduler.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.sensors = SensorsOptions()
        self._lay_out()

    def apply(self) -> None:
        """Keep what is in the fields; QGIS calls this on OK."""
        self.sensors.apply()
        memory = self.memory.value() << 20
        chosen = replace(
            self._before, scheduler=self.scheduler.text().strip(), workers=self.workers.value(), memory=memory
        )
        if chosen != self._before:
            compute.set_machine(chosen)
            self._before = chosen

    def _lay_out(self) -> None:
        group = QGroupBox(tr("Where analyses run"))
        form = QFormLayout(group)
        rows = (
            (tr("Threads"), self.workers, tr("Fewer leave this computer more room for other work.")),
            (
                tr("Memory of a run"),
                self.memory,
                tr("Rasters may be larger than this: they are read in parts. More memory makes parts larger."),
            ),
            (
                tr("Dask scheduler"),
                self.scheduler,
                tr(
                    "Address of a cluster that computes for you; empty: this computer. Your rasters are sent there, so"
                    " name only one that you trust. It needs the Python package dask[distributed] here."
                ),
            ),
        )
        for label, field, help_text in rows:
            field.setToolTip(help_text)
            form.addRow(label, field)
            note = QLabel(help_text)
            note.setWordWrap(True)
            form.addRow(note)
        column = QVBoxLayout(self)
        column.addWidget(group)
        column.addWidget(self.sensors)
        column.addStretch()


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page when somebody opens QGIS's options."""

    def __init__(self) -> None:
        super().__init__(tr("CityVerse"), QIcon())

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return own("cityverse.svg", "mActionOptions.svg")

    def createWidget(self, parent: QWidget | None = None) -> OptionsPage:
        """Return a fresh page."""
        return OptionsPage(parent)
