"""Sensors in CityVerse's page of QGIS's options: how often they are asked, when a value is stale, whose levels hold."""

from __future__ import annotations

from dataclasses import replace

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QCheckBox, QDoubleSpinBox, QFormLayout, QGroupBox, QLabel, QSpinBox, QWidget

from ..bridge import sensors_levels
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
            form.addRow(_note(help_text))
        self._add_levels(form)

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
        asked = [name for name, field in self.guidelines.items() if field.isChecked()]
        sensors_levels.choose(asked, self.file.filePath())
        self._tell_problem()

    def _add_levels(self, form: QFormLayout) -> None:
        wanted = sensors_levels.wanted()
        self.guidelines: dict[str, QCheckBox] = {}
        for one in sensors_levels.optional_sets():
            field = QCheckBox(f"{tr(one.name)} ({one.year})")
            field.setToolTip(one.url)
            field.setChecked(one.id in wanted)
            self.guidelines[one.id] = field
            form.addRow(tr("Levels of") if len(self.guidelines) == 1 else "", field)
        form.addRow(_note(tr("These are for means over a day or a year: checked, they come before the usual levels.")))
        self.file = QgsFileWidget()
        self.file.setFilter(tr("Levels (*.json)"))
        self.file.setFilePath(sensors_levels.user_file())
        form.addRow(tr("Levels of your own"), self.file)
        form.addRow(_note(tr("A file in the form of sensor_thresholds.json; its levels come before all others.")))
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        form.addRow(self.problem)
        self._tell_problem()

    def _tell_problem(self) -> None:
        problem = sensors_levels.problem()
        self.problem.setText("" if problem is None else tr(problem))
        self.problem.setVisible(problem is not None)


def _note(text: str) -> QLabel:
    note = QLabel(text)
    note.setWordWrap(True)
    return note


def _minutes(seconds: float) -> QSpinBox:
    field = QSpinBox()
    field.setRange(1, _MOST_MINUTES)
    field.setSuffix(tr(" min"))
    field.setValue(max(1, round(seconds / _MINUTE)))
    return field
