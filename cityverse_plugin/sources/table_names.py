"""Names that columns of observations have in tables of many makers, in many languages."""

from __future__ import annotations

from collections.abc import Mapping

#: Words by what a column is, the most telling first; `table_words.word` makes names comparable with them.
NAMES: Mapping[str, tuple[str, ...]] = {
    "time": (
        "date.utc", "datetime.utc", "period.datetimefrom.utc", "datetimefrom.utc", "utc", "dateutc",
        "datetimeutc", "timestamputc", "timeutc", "utctime", "phenomenontime", "createdat", "observedat",
        "dateobserved.value", "dateobserved", "datetime", "timestamp", "datetimebegin", "datetimefrom",
        "datefrom", "samplingstart", "periodstart", "timestart", "starttime", "time", "date", "zeit",
        "zeitstempel", "zeitpunkt", "datumzeit", "datumuhrzeit", "messzeit", "messdatum", "datum", "fecha",
        "fechahora", "fechayhora", "horodatage", "dateheure", "dateetheure", "datedebut", "datededebut",
        "datemesure", "datedemesure", "heuremesure", "dataora", "dataehora", "datahora", "data", "datapomiaru",
        "tarih", "tarihsaat", "tidpunkt", "datumtijd", "begindatumtijd", "obstime", "validtime", "valid",
        "observationperiod", "measuredat", "recordedat", "collectedtimestamp", "gpstimestamp", "ts", "epoch",
        "epochtime", "unixtime", "unixtimestamp", "dt", "datetimelocal", "date.local", "local", "localtime",
        "aaaammjjhh", "aaaammjj", "yyyymmddhh", "yyyymmdd", "lastupdated", "lastupdate", "lastseen", "start",
        "begin", "von", "resulttime", "التاريخ والوقت", "الوقت والتاريخ", "التوقيت", "الطابع الزمني",
        "تاريخ القياس", "التاريخ", "تاريخ", "الوقت", "وقت",
    ),
    "end": ("datetimeend", "datetimeto", "dateto", "endtime", "timeend", "periodend", "samplingend", "datefin",
            "datedefin", "einddatumtijd", "end", "bis", "period.datetimeto.utc", "dateobservedto"),
    "date": ("date", "datum", "fecha", "data", "jour", "day", "tag", "dia", "tarih", "giorno", "messdatum",
             "datelocal", "التاريخ", "تاريخ", "اليوم"),
    "clock": ("time", "zeit", "uhrzeit", "hora", "heure", "hour", "stunde", "ora", "saat", "timelocal", "messzeit",
              "godzina", "tijd", "uur", "الوقت", "وقت", "الساعة"),
    "value": ("value", "result", "wert", "messwert", "valor", "valeur", "valore", "concentration", "measurement",
              "reading", "measuredvalue", "obsvalue", "sampleevaluatedval", "val", "waarde", "deger", "wartosc",
              "القيمة", "قيمة"),
    "station": (
        "station", "stationid", "idstation", "stationsid", "stationcode", "airqualitystation",
        "datastream.thing.name", "sensorid", "idsensor", "sensorsid", "sensorindex", "sensor", "boxid", "box",
        "deviceid", "iddevice", "device", "deveui", "thing", "locationid", "location", "siteid", "idsite", "sitecode",
        "codesite", "site", "sporaid", "node", "nodeid", "standort", "messstelle", "estacion", "codestacion",
        "codigoestacion", "idestacion", "stazione", "idstazione", "idcentrale", "stacja", "istasyon", "capteur",
        "idcapteur", "numposte", "numersta", "idpoint", "idelem", "entityid", "codestation", "idoperateur", "boxname",
        "stationname", "stationlabel", "nomstation", "nomsite", "nomusuel", "sitename", "locationname", "name", "nom",
        "nombreestacion", "nome", "اسم المحطة", "المحطة", "محطة", "رقم المحطة", "رمز المحطة", "المستشعر", "الموقع",
    ),
    "property": (
        "datastream.observedproperty.name", "observedproperty.name", "observedproperty", "parameter.name",
        "parameter", "property", "phenomenon", "pollutant", "airpollutant", "variable", "quantity", "magnitud",
        "component", "polluant", "nompoll", "nompolluant", "parametre", "parametro", "contaminante", "poluente",
        "inquinante", "grandeur", "mesure", "messgroesse", "messgröße", "kenngröße", "valuetype", "sensortitle",
        "phenomenontitle", "title", "measurand", "datastream.name", "attrname", "what", "المعيار", "الملوث", "المتغير",
        "العنصر", "المقياس",
    ),
    "unit": ("unit", "units", "unitofmeasurement", "datastream.unitofmeasurement.symbol", "unitofmeasurement.symbol",
             "parameter.units", "parameter.unit", "einheit", "eenheid", "uom", "unite", "unitedemesure", "unidad",
             "unidade", "unita", "unitadimisura", "unitcode", "birim", "jednostka", "الوحدة", "وحدة", "وحدة القياس"),
    "lon": ("lon", "lng", "longitude", "long", "coordinates.longitude", "geolon", "xwgs84", "x", "laengengrad",
            "längengrad", "geolänge", "geogrlänge", "longitud", "longitudine", "stationlongitude", "sitelongitude",
            "longitudedd", "boylam", "خط الطول"),
    "lat": ("lat", "latitude", "coordinates.latitude", "geolat", "ywgs84", "y", "breitengrad", "geobreite",
            "geogrbreite", "latitud", "latitudine", "stationlatitude", "sitelatitude", "latitudedd", "enlem",
            "خط العرض", "دائرة العرض"),
    "altitude": ("alt", "altitude", "elevation", "elev", "height", "alti", "stationshoehe", "stationshöhe", "altitud",
                 "quota", "الارتفاع"),
    "place": ("geopoint2d", "geopoint", "geolocation", "geocoordinates", "coordinates", "coordonnees",
              "coordonneesgps", "coordenadas", "koordinaten", "latlng", "latlon", "gps", "position", "wkt", "geom",
              "geometry", "geoshape", "point", "location", "loc", "الإحداثيات", "الموقع"),
    "quality": ("quality", "qualityflag", "qcflag", "flag", "validity", "resultquality", "qualité", "status",
                "codequalite", "validite"),
}  # fmt: skip
#: Numbers that nobody measured.
NO_MEASURE = frozenset({
    "id", "fid", "gid", "oid", "objectid", "ogcfid", "index", "row", "rowid", "entryid", "seq", "no", "nr", "number",
    "record", "year", "month", "day", "hour", "minute", "second", "quarter", "week", "weekday", "dayofweek", "doy",
    "dayofyear", "jahr", "monat", "tag", "stunde", "annee", "mois", "jour", "heure", "ano", "mes", "dia", "hora",
    "anno", "mese", "giorno", "ora", "cityid", "countryid", "channel", "iot.id", "@iot.id", "averagingperiod.value",
    "qn3", "qn4", "qn8", "qn9", "xreg", "yreg", "epsgreg", "postcode", "zipcode", "codepostal", "insee", "inseecom",
    "السنة", "الشهر", "اليوم", "الساعة",
})  # fmt: skip
#: Parts of a time that stand in columns of their own.
PARTS: Mapping[str, tuple[str, ...]] = {
    "year": ("year", "yyyy", "annee", "jahr", "ano", "anno", "yil", "rok", "jaar", "السنة", "سنة"),
    "month": ("month", "mm", "mois", "monat", "mes", "mese", "ay", "miesiac", "maand", "الشهر", "شهر"),
    "day": ("day", "dd", "jour", "tag", "dia", "giorno", "gun", "dzien", "dag", "dayofmonth", "اليوم", "يوم"),
    "hour": ("hour", "hh", "heure", "stunde", "hora", "ora", "saat", "godzina", "uur", "hr", "الساعة", "ساعة"),
    "minute": ("minute", "min", "mn", "minuto", "minuut", "minuta", "dakika", "الدقيقة", "دقيقة"),
    "second": ("second", "sec", "seconde", "sekunde", "segundo", "secondo", "saniye", "الثانية"),
}
