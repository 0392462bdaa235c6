"""Names that columns of observations have in tables of many makers."""

from __future__ import annotations

import re
from collections.abc import Mapping

_IN_BRACKETS = re.compile(r"[(\[]\s*([^()\[\]]*?)\s*[)\]]")
_LETTERS = re.compile(r"[\s_\-–:/]+")

#: Words by what a column is, the most telling first.
NAMES: Mapping[str, tuple[str, ...]] = {
    "time": (
        "date.utc", "datetime.utc", "period.datetimefrom.utc", "datetimefrom.utc", "utc", "dateutc", "datetimeutc",
        "timestamputc", "timeutc", "utctime", "phenomenontime", "createdat", "observedat", "dateobserved.value",
        "dateobserved", "datetime", "timestamp", "datetimebegin", "datetimefrom", "datefrom", "samplingstart",
        "periodstart", "timestart", "starttime", "time", "date", "zeit", "zeitstempel", "zeitpunkt", "datumzeit",
        "datumuhrzeit", "messzeit", "messdatum", "datum", "fecha", "fechahora", "horodatage", "dateheure",
        "datedebut", "dataora", "datahora", "data", "tarih", "tidpunkt", "obstime", "validtime", "valid",
        "measuredat", "recordedat", "collectedtimestamp", "gpstimestamp", "ts", "epoch", "unixtime", "datetimelocal",
        "date.local", "local", "start", "begin", "von", "resulttime",
    ),
    "end": ("datetimeend", "datetimeto", "dateto", "endtime", "timeend", "periodend", "samplingend", "datefin", "end",
            "bis", "period.datetimeto.utc", "dateobservedto"),
    "date": ("date", "datum", "fecha", "data", "jour", "day", "tag", "dia", "tarih", "messdatum", "datelocal"),
    "clock": ("time", "zeit", "uhrzeit", "hora", "heure", "hour", "stunde", "ora", "saat", "timelocal", "messzeit"),
    "value": ("value", "result", "wert", "messwert", "valor", "valeur", "valore", "concentration", "measurement",
              "reading", "measuredvalue", "obsvalue", "sampleevaluatedval", "val", "waarde"),
    "station": (
        "station", "stationid", "stationsid", "stationcode", "airqualitystation", "datastream.thing.name", "sensorid",
        "sensorsid", "sensorindex", "sensor", "boxid", "box", "deviceid", "device", "thing", "locationid", "location",
        "siteid", "sitecode", "site", "sporaid", "node", "nodeid", "standort", "messstelle", "estacion", "stazione",
        "entityid", "boxname", "stationname", "sitename", "locationname", "name",
    ),
    "property": (
        "datastream.observedproperty.name", "observedproperty.name", "observedproperty", "parameter.name",
        "parameter", "property", "phenomenon", "pollutant", "airpollutant", "variable", "quantity", "magnitud",
        "component", "polluant", "messgroesse", "messgröße", "kenngröße", "datastream.name", "attrname", "what",
    ),
    "unit": ("unit", "units", "unitofmeasurement", "datastream.unitofmeasurement.symbol", "unitofmeasurement.symbol",
             "parameter.units", "parameter.unit", "einheit", "uom", "unite", "unité", "unidad", "unita", "unità"),
    "lon": ("lon", "lng", "longitude", "long", "coordinates.longitude", "geolon", "x", "laengengrad", "längengrad",
            "geogrlänge", "longitud", "stationlongitude"),
    "lat": ("lat", "latitude", "coordinates.latitude", "geolat", "y", "breitengrad", "geogrbreite", "latitud",
            "stationlatitude"),
    "altitude": ("alt", "altitude", "elevation", "elev", "stationshoehe", "stationshöhe", "altitud"),
    "quality": ("quality", "qualityflag", "qcflag", "flag", "validity", "resultquality", "qualité", "status"),
}  # fmt: skip
# Numbers that nobody measured.
_NO_MEASURE = frozenset({
    "id", "fid", "gid", "oid", "objectid", "ogcfid", "index", "row", "rowid", "entryid", "seq", "no", "nr", "number",
    "year", "month", "day", "hour", "minute", "second", "quarter", "week", "doy", "jahr", "monat", "tag", "stunde",
    "sensorsid", "cityid", "countryid", "channel", "iot.id", "@iot.id", "averagingperiod.value", "qn9", "qn3",
})  # fmt: skip
_ALL = {name for names in NAMES.values() for name in names}


def word(name: str) -> str:
    """Return the name of a column without what tells the same names apart: case, spaces, units in brackets."""
    return _LETTERS.sub("", _IN_BRACKETS.sub("", name).strip("\ufeff \"'#").casefold())


def is_time(found: str) -> bool:
    """Whether a word names times or days."""
    return found in NAMES["time"] or found in NAMES["date"]


def may_be_measured(name: str) -> bool:
    """Whether a column of numbers may hold measurements, by its name."""
    found = word(name)
    return bool(found) and found not in _ALL and found not in _NO_MEASURE and not found.startswith("column")


def measured_name(name: str) -> tuple[str, str]:
    """Return what the column ``PM2.5 (µg/m³)`` measures, and in which unit ("" where it does not say)."""
    inner = _IN_BRACKETS.search(name)
    bare = " ".join(_IN_BRACKETS.sub("", name).split())
    return (bare, inner.group(1)) if inner and bare and len(inner.group(1)) <= 20 else (name.strip(), "")
