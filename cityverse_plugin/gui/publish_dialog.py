"""Publishing the selected layer: what it is, who may use it, what is sent, and what still stands in the way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timezone
from typing import Any

from qgis.gui import QgsDateEdit
from qgis.PyQt.QtCore import QDate, QSize
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..bridge.i18n import tr
from ..catalogue.publish import gates
from ..twin.messages import say
from ..twin.model import Twin
from ..twin.record import Provider, Record
from ..twin.roles import roles
from .icons import kind_icon, state_icon
from .licences import LicenceCombo
from .running import algorithm_title
from .widgets import words


class PublishDialog(QDialog):
    """Fills itself from what the layer remembers; the button works when every gate is open."""

    def __init__(
        self, name: str, record: Record, twins: Sequence[Twin], where: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Publish “{layer}”").format(layer=name))
        self._record = record
        self.title = QLineEdit(record.title)
        self.twin = self._twin_combo(twins)
        self.role = self._role_combo()
        self.licence = LicenceCombo()
        if record.licence:
            self.licence.choose(record.licence)
        self.provider = QLineEdit(next((one.name for one in record.providers), ""))
        self.provider.setPlaceholderText(tr("Who made it or holds the rights"))
        self.date = QgsDateEdit()
        self.date.setDisplayFormat("yyyy-MM-dd")
        self.date.setAllowNull(True)
        self.date.setNullRepresentation(tr("nobody knows"))
        self._show_date()
        self.permit = QLineEdit(record.permit)
        self.permit.setToolTip(tr("Reference of the flight permit; only for drone imagery"))
        self.gates = QListWidget()
        self.gates.setWordWrap(True)
        self.gates.setIconSize(QSize(16, 16))
        self.gates.setAccessibleName(tr("What still stands in the way"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Publish"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out(where)
        self._listen()
        self.check()

    def chosen_twin(self) -> Twin | None:
        """Return the twin that it goes to."""
        found = self.twin.currentData()
        return found if isinstance(found, Twin) else None

    def record(self) -> Record:
        """Return the record with what was entered."""
        twin, name = self.chosen_twin(), self.provider.text().strip()
        old = self._record
        role_id = str(self.role.currentData() or "")
        known = roles().get(role_id)
        record = replace(
            old,
            title=self.title.text().strip(),
            collection=twin.id if twin else "",
            role=role_id,
            family=known.family if known else old.family,
            licence=self.licence.licence(),
            providers=_providers(old, name),
            permit=self.permit.text().strip(),
        )
        return _dated(record, self.date)

    def check(self, *_changed: Any) -> None:
        """Ask the gates again and show what they say."""
        record = self.record()
        reasons = [tr(reason) for reason in gates(record, self.chosen_twin())] if record.collection else []
        if not record.collection:
            reasons.append(tr("It belongs to no twin yet: open or create one, or choose one of the catalogue's."))
        self._show_permit(record.role == "imagery.ortho")
        self.gates.clear()
        for reason in reasons:
            QListWidgetItem(state_icon("remark"), reason, self.gates)
        if not reasons:
            QListWidgetItem(state_icon("loaded"), tr("Nothing stands in the way."), self.gates)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not reasons)

    def _twin_combo(self, twins: Sequence[Twin]) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(tr("Twin"))
        for twin in twins:
            combo.addItem(twin.title or twin.id, twin)
            if twin.id == self._record.collection:
                combo.setCurrentIndex(combo.count() - 1)
        return combo

    def _role_combo(self) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(tr("Role"))
        first = tr("none: it is a result") if self._record.run else tr("Choose what it means…")
        combo.addItem(first, "")
        for role in roles().values():
            combo.addItem(kind_icon(role.kinds[0]), tr(say(role.title)), role.id)
        combo.setCurrentIndex(max(combo.findData(self._record.role), 0))
        return combo

    def _show_date(self) -> None:
        moment = self._record.start or self._record.end
        if moment is None:
            self.date.clear()
        else:
            self.date.setDate(QDate(moment.year, moment.month, moment.day))

    def _lay_out(self, where: str) -> None:
        form = self.form = QFormLayout()
        form.addRow(tr("Catalogue"), words(where))
        form.addRow(tr("Twin"), self.twin)
        form.addRow(tr("Title"), self.title)
        form.addRow(tr("What it is"), words(origin(self._record)))
        form.addRow(tr("Role"), self.role)
        form.addRow(tr("Date of the data"), self.date)
        form.addRow(tr("Made by"), self.provider)
        form.addRow(tr("Flight permit"), self.permit)
        form.addRow(tr("Licence"), self.licence)
        form.addRow(tr("Is sent"), words(what_is_sent(self._record)))
        form.addRow(tr("Is not sent"), words(tr("your project, other layers, forms, actions, paths on this machine")))
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(QLabel(tr("Before it can be published:")))
        column.addWidget(self.gates)
        column.addWidget(self.buttons)
        self.gates.setFixedHeight(6 * self.fontMetrics().lineSpacing())
        self.resize(520, self.sizeHint().height())

    def _show_permit(self, needed: bool) -> None:
        self.permit.setVisible(needed)
        self.form.labelForField(self.permit).setVisible(needed)

    def _listen(self) -> None:
        for line in (self.title, self.provider, self.permit):
            line.textChanged.connect(self.check)
        for combo in (self.twin, self.role, self.licence):
            combo.currentIndexChanged.connect(self.check)
        self.date.valueChanged.connect(self.check)


def origin(record: Record) -> str:
    """Return how a layer came about, in words."""
    if record.run is None and record.revision > 1:
        return tr("A layer that was published before, revision {number}").format(number=record.revision)
    if record.run is None:
        return tr("A layer with no analysis behind it")
    return tr("Result of “{algorithm}”, version {version}, from {count} input(s)").format(
        algorithm=algorithm_title(record.run.algorithm), version=record.run.version, count=len(record.run.inputs)
    )


def what_is_sent(record: Record) -> str:
    """Return which files leave this machine."""
    data = record.data
    if data is not None and data.grid is not None:
        size = tr("{width} × {height} cells").format(width=data.grid.width, height=data.grid.height)
        kind = tr("the raster as GeoTIFF")
    else:
        size = tr("{count} features").format(count=data.rows if data and data.rows is not None else "?")
        kind = tr("the features as GeoPackage")
    return tr("{kind} ({size}), its style (symbology only), a small picture, the record").format(kind=kind, size=size)


def _providers(record: Record, name: str) -> tuple[Provider, ...]:
    """Keep who was named already, unless the user named somebody else first."""
    if not name:
        return ()
    if record.providers and record.providers[0].name == name:
        return record.providers
    return (Provider(name, ("producer",)), *record.providers[1:])


def _dated(record: Record, date: QgsDateEdit) -> Record:
    unknown = tr("Nobody has said when it was measured.")
    limits = tuple(limit for limit in record.limits if limit != unknown)
    if date.isNull():
        return replace(record, start=None, end=None, limits=(*limits, unknown))
    day = date.date()
    old = record.start or record.end
    if old is not None and (old.year, old.month, old.day) == (day.year(), day.month(), day.day()):
        return replace(record, limits=limits)
    moment = datetime(day.year(), day.month(), day.day(), tzinfo=timezone.utc)
    return replace(record, start=moment, end=moment, limits=limits)
