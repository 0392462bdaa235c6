"""Sensors in CityVerse's page of QGIS's options: how often they are asked, and when a value is stale."""

from __future__ import annotations

from dataclasses import replace

from qgis.PyQt.QtWidgets import QDoubleSpinBox, QFormLayout, QGroupBox, QLabel, QSpinBox, QWidget

from ..bridge.i18n import tr
from ..bridge.sensors_sources import rules, set_rules

_MINUTE = 60
_MOST_MINUTES = 7 * 24 * 60


class SensorsOptions(QGroupBox):
    """Fields for `bridge.sensors_sources.Rules`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Sensors"), parent)
        before = rules()
        self.refresh = _minutes(before.refresh)
        self.interval = _minutes(before.interval)
        self.multiple = QDoubleSpinBox()
        self.multiple.setRange(1, 100)
        self.multiple.setDecimals(1)
        self.multiple.setValue(before.multiple)
        form = QFormLayout(self)
        rows = (
            (tr("Ask again after"), self.refresh, tr("While the Sensors panel is seen, its source is asked so often.")),
            (
                tr("Stale after"),
                self.multiple,
                tr("So many of a station's usual intervals without a new value, and its last one is shown as stale."),
            ),
            (
                tr("Usual interval"),
                self.interval,
                tr("What counts as the usual interval of a station of which too few values are known."),
            ),
        )
        for label, field, help_text in rows:
            field.setToolTip(help_text)
            form.addRow(label, field)
            note = QLabel(help_text)
            note.setWordWrap(True)
            note.setEnabled(False)
            form.addRow(note)

    def apply(self) -> None:
        """Keep what is in the fields."""
        set_rules(
            replace(
                rules(),
                refresh=float(_MINUTE * self.refresh.value()),
                multiple=self.multiple.value(),
                interval=float(_MINUTE * self.interval.value()),
            )
        )


def _minutes(seconds: float) -> QSpinBox:
    field = QSpinBox()
    field.setRange(1, _MOST_MINUTES)
    field.setSuffix(tr(" min"))
    field.setValue(max(1, round(seconds / _MINUTE)))
    return field
