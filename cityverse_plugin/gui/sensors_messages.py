"""How the messages of a broker are read: fields of the dialog for a source; what is left empty is recognised."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from ..bridge.i18n import tr
from ..bridge.sensors_sources import TopicMapping
from .choosing import choose_file, tables
from .icons import theme

_NOTE_WIDTH = 420


class MessagesBox(QgsCollapsibleGroupBox):
    """Fields for a `TopicMapping`."""

    def __init__(self, mapping: TopicMapping | None, parent: QWidget | None = None) -> None:
        super().__init__(tr("Messages"), parent)
        before = mapping or TopicMapping()
        self.template = _line(before.template, "city/{station}/{property}")
        self.value = _line(before.value, "data.air")
        self.time = _line(before.time, "measured_at")
        self.unit = _line(before.unit, "pm25 = ug/m3, temperature = Cel")
        self.station = _line(before.station, "device.id")
        self.property = _line(before.property, "parameter")
        self.longitude = _line(before.lon, "position.lon")
        self.latitude = _line(before.lat, "position.lat")
        self.stations = _line(before.stations, "")
        self._lay_out()
        self.setCollapsed(before == TopicMapping())

    def mapping(self) -> TopicMapping:
        """Return what was entered."""
        fields = {
            "template": self.template, "value": self.value, "time": self.time, "unit": self.unit,
            "lon": self.longitude, "lat": self.latitude, "station": self.station, "property": self.property,
            "stations": self.stations,
        }  # fmt: skip
        return TopicMapping(**{name: field.text().strip() for name, field in fields.items()})

    def _lay_out(self) -> None:
        table = QHBoxLayout()
        table.addWidget(self.stations, 1)
        table.addWidget(self._browse_button())
        note = QLabel(
            tr("Numbers, JSON, SenML, SensorThings, NGSI-LD and LoRaWAN are recognised. Fill in what is not.")
        )
        note.setWordWrap(True)
        # Inside of the box, a sentence that wraps does not get the height that it needs by itself.
        note.setMinimumHeight(note.heightForWidth(_NOTE_WIDTH))
        form = QFormLayout(self)
        form.addRow(note)
        names = "{station}, {property}, {unit}"
        levels = tr("What the levels of a topic mean: {names}; + is any level, # any that follow").format(names=names)
        form.addRow(tr("Topic"), _told(self.template, tr("Topic"), levels))
        form.addRow(
            tr("Value"),
            _told(
                self.value, tr("Value"), tr("Field of the value, such as data.air; of an object, each number counts")
            ),
        )
        form.addRow(
            tr("Time"),
            _told(self.time, tr("Time"), tr("Field of the time; a dash (-): the time at which the message arrives")),
        )
        form.addRow(tr("Unit"), _told(self.unit, tr("Unit"), tr("Field of the unit, or units of what is measured")))
        form.addRow(tr("Station, property"), _pair(
            _told(self.station, tr("Station"), tr("Field that names the station, where its topic does not")),
            _told(self.property, tr("Property"), tr("Field that names what is measured, where its topic does not")),
        ))  # fmt: skip
        form.addRow(tr("Longitude, latitude"), _pair(
            _told(self.longitude, tr("Longitude"), tr("Field of the longitude, in degrees (WGS 84)")),
            _told(self.latitude, tr("Latitude"), tr("Field of the latitude, in degrees (WGS 84)")),
        ))  # fmt: skip
        form.addRow(tr("Table of stations"), table)
        places = tr(
            "CSV or GeoJSON with station, name, longitude, latitude: for stations that do not say where they are"
        )
        _told(self.stations, tr("Table of stations"), places)

    def _browse_button(self) -> QToolButton:
        browse = QToolButton()
        browse.setIcon(theme("mActionFileOpen.svg"))
        browse.setToolTip(tr("Choose a table of stations"))
        browse.setAccessibleName(browse.toolTip())
        browse.clicked.connect(self._browse)
        return browse

    def _browse(self) -> None:
        path = choose_file(self, tr("Choose a table of stations"), tables())
        if path:
            self.stations.setText(path)


def _line(text: str, example: str) -> QLineEdit:
    """Return a field for names of topics and fields, which are written from left to right in every language."""
    line = QLineEdit(text)
    line.setPlaceholderText(example)
    line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return line


def _told(field: QLineEdit, name: str, tip: str) -> QLineEdit:
    field.setAccessibleName(name)
    field.setToolTip(tip)
    return field


def _pair(first: QWidget, second: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(first)
    row.addWidget(second)
    return row
