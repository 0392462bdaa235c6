"""Publishing the selected layer: what it is, who may use it, what is sent, and what still stands in the way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timezone
from typing import Any, NamedTuple

from qgis.gui import QgsDateEdit
from qgis.PyQt.QtCore import QDate, QSize
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..bridge.amount import Amount
from ..bridge.i18n import tr
from ..bridge.settings import Connection
from ..catalogue.publish import gates
from ..twin.messages import say
from ..twin.model import Twin
from ..twin.record import Provider, Record
from ..twin.roles import roles
from .icons import kind_icon, state_icon
from .licences import LicenceCombo
from .record_words import size_words
from .running import algorithm_title
from .widgets import fit, from_left_to_right, words

SENSITIVE = {
    "internal": say("The twin is marked “internal”."),
    "restricted": say("The twin is marked “restricted”: make sure that only those who may see it can."),
}


class Place(NamedTuple):
    """A catalogue to publish to, and the twins that there are."""

    connection: Connection
    twins: tuple[Twin, ...]


class PublishDialog(QDialog):
    """Fills itself from what the layer remembers; the button works when every gate is open."""

    def __init__(
        self, name: str, record: Record, places: Sequence[Place], size: Amount, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Publish “{layer}”").format(layer=name))
        self._record = record
        self._places = {place.connection: place.twins for place in places}
        self.title = QLineEdit(record.title)
        self.catalogue = self._catalogue_combo()
        self.readers = words()
        self.twin = QComboBox()
        self.twin.setAccessibleName(tr("Twin"))
        self._offer_twins()
        self.role = self._role_combo()
        self.licence = LicenceCombo()
        if record.licence:
            self.licence.choose(record.licence)
        self.provider = QLineEdit(next((one.name for one in record.providers), ""))
        self.provider.setPlaceholderText(tr("Who made it or holds the rights"))
        self.date = QgsDateEdit()
        from_left_to_right(self.date, "yyyy-MM-dd")
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
        self._lay_out(size)
        self._listen()
        self.check()

    def choose_catalogue(self, connection: Connection) -> None:
        """Begin with this catalogue."""
        self.catalogue.setCurrentIndex(max(0, self.catalogue.findText(connection.name)))

    def connection(self) -> Connection | None:
        """Return the catalogue that it goes to."""
        found = self.catalogue.currentData()
        return found if isinstance(found, Connection) else None

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
        self.readers.setText(who_reads(self.connection(), self.chosen_twin()))
        self.gates.clear()
        for reason in reasons:
            QListWidgetItem(state_icon("remark"), reason, self.gates)
        if not reasons:
            QListWidgetItem(state_icon("loaded"), tr("Nothing stands in the way."), self.gates)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not reasons)

    def _catalogue_combo(self) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(tr("Catalogue"))
        for connection in self._places:
            combo.addItem(connection.name, connection)
        return combo

    def _offer_twins(self, *_changed: Any) -> None:
        """Fill in the twins of the catalogue that is chosen, and say who can read what goes there."""
        connection, before = self.connection(), self.chosen_twin()
        wanted = before.id if before is not None else self._record.collection
        self.twin.blockSignals(True)
        self.twin.clear()
        for twin in self._places.get(connection, ()) if connection is not None else ():
            self.twin.addItem(twin.title or twin.id, twin)
            if twin.id == wanted:
                self.twin.setCurrentIndex(self.twin.count() - 1)
        self.twin.blockSignals(False)

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

    def _lay_out(self, size: Amount) -> None:
        form = self.form = QFormLayout()
        form.addRow(tr("Catalogue"), self.catalogue)
        form.addRow(tr("Who can see it"), self.readers)
        form.addRow(tr("Twin"), self.twin)
        form.addRow(tr("Title"), self.title)
        form.addRow(tr("What it is"), words(origin(self._record)))
        form.addRow(tr("Role"), self.role)
        form.addRow(tr("Date of the data"), self.date)
        form.addRow(tr("Made by"), self.provider)
        form.addRow(tr("Flight permit"), self.permit)
        form.addRow(tr("Licence"), self.licence)
        form.addRow(tr("Is sent"), words(what_is_sent(self._record, size)))
        form.addRow(tr("Is not sent"), words(tr("your project, other layers, forms, actions, paths on this machine")))
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(words(tr("Before it can be published:")))
        column.addWidget(self.gates)
        column.addWidget(words(tr("It goes into the outbox, and is sent as soon as the catalogue can be reached.")))
        column.addWidget(self.buttons)
        self.gates.setFixedHeight(6 * self.fontMetrics().lineSpacing())
        fit(self, 520, self.sizeHint().height())

    def _show_permit(self, needed: bool) -> None:
        self.permit.setVisible(needed)
        self.form.labelForField(self.permit).setVisible(needed)

    def _listen(self) -> None:
        for line in (self.title, self.provider, self.permit):
            line.textChanged.connect(self.check)
        self.catalogue.currentIndexChanged.connect(self._offer_twins)
        for combo in (self.catalogue, self.twin, self.role, self.licence):
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


def what_is_sent(record: Record, size: Amount) -> str:
    """Return which files leave this machine, and how large they are."""
    data = record.data
    if data is not None and data.grid is not None:
        shape = tr("{width} × {height} cells").format(width=data.grid.width, height=data.grid.height)
        kind = tr("the raster as GeoTIFF")
        most = tr("at most {size}")
    else:
        shape = tr("{count} features").format(count=data.rows if data and data.rows is not None else "?")
        kind = tr("the features as GeoPackage")
        most = tr("about {size}")
    amount = size_words(size.size) if size.exact else most.format(size=size_words(size.size))
    return tr("{size}: {kind} ({shape}), its style (symbology only), a small picture, the record").format(
        size=amount, kind=kind, shape=shape
    )


def who_reads(connection: Connection | None, twin: Twin | None) -> str:
    """Return who may see what is published, in the words of the connection; unknown counts as everybody."""
    if connection is None:
        return ""
    said = connection.readers or tr("Nobody has said who can read this catalogue: take it for everybody.")
    if twin is not None and twin.sensitivity in SENSITIVE:
        return f"{said} {tr(SENSITIVE[twin.sensitivity])}"
    return said


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
