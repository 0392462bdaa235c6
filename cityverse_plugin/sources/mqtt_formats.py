"""Standards of messages: SenML, observations of SensorThings, uplinks of LoRaWAN, entities of NGSI-LD."""

from __future__ import annotations

import json
import re
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import unquote

from ..twin.messages import Message, say
from .account import Account
from .geojson_place import Place, place_of
from .mqtt_found import NOTHING, Found, amount, left_out, moment
from .mqtt_objects import checked_place, place_in, read_object
from .mqtt_topics import TopicMapping
from .ngsi_ld_entities import measured
from .observations_json import Json, entries, plain

# OGC 18-088, 14.2: observations of a datastream, of any, and a datastream itself; options may follow
_STREAM = re.compile(r"(?:.*/)?((?:Multi)?Datastreams\(([^()]*)\))/Observations(?:\?.*)?")
_ANY_STREAM = re.compile(r"(?:.*/)?(?:v1\.\d/)Observations(?:\?.*)?")
_SENML = frozenset({"bn", "bt", "bu", "bv", "bs", "bver", "n", "u", "v", "vs", "vb", "vd", "s", "t", "ut"})
# RFC 8428, 4.5.3: times below are counted from now
_RELATIVE_BELOW = 1 << 28
_SENML_VERSION = 10
# RFC 9039: the name of a device alone
_DEVICE = re.compile(r"urn:dev:[a-z]+:[^:/]+", re.IGNORECASE)
_SIGNS = "/:_-."
_NOT_DECODED = say(
    "It is a message of LoRaWAN without decoded values: set a payload formatter (codec) in the network for this device."
)
_NO_UPLINK = say("It is a message of LoRaWAN that brings no measurements.")


def senml(value: object, received: datetime) -> list[Found] | None:
    """Read a pack of SenML (RFC 8428) in JSON; None where it is none.

    Names, units, times and values are resolved with the base fields that stand before them.
    """
    records = value if isinstance(value, list) else []
    if not records or not all(isinstance(one, dict) for one in records) or not _is_senml(records):
        return None
    base: Json = {}
    found = []
    for record in records:
        base.update({name: part for name, part in record.items() if name in ("bn", "bt", "bu", "bv", "bver")})
        found.append(_record(record, base, received))
    return [one for one in found if one is not None]


def observation(topic: str, told: Json, received: datetime) -> list[Found] | None:
    """Read an observation of SensorThings by the topic it came on; None where the topic is none of its."""
    by_stream = _STREAM.fullmatch(topic)
    if by_stream is None and _ANY_STREAM.fullmatch(topic) is None:
        return None
    stream = told.get("Datastream")
    known = stream.get("@iot.id") if isinstance(stream, dict) else None
    name = unquote(by_stream.group(1)) if by_stream else f"Datastreams({known})" if known is not None else ""
    if not name:
        text = "It does not say of which Datastream it is: listen to v1.1/Datastreams(…)/Observations."
        return [left_out(say(text))]
    told_time = told.get("phenomenonTime") or told.get("resultTime")
    time, problem = moment(told_time, received)
    number, reason = amount(told.get("result"))
    feature = told.get("FeatureOfInterest")
    place = place_of(feature.get("feature")) if isinstance(feature, dict) else Place()
    return [Found(number, time, plain(name), "result", place=place, reason=reason or problem)]


def uplink(told: Json, mapping: TopicMapping, received: datetime) -> list[Found] | None:
    """Read an uplink as The Things Stack (v3) and ChirpStack (v3, v4) send it; None where it is none.

    The place is the device's, where the network knows it; that of a gateway is not where anything was measured.
    """
    ids, info = told.get("end_device_ids"), told.get("deviceInfo")
    if isinstance(ids, dict):
        inner = told.get("uplink_message")
        if not isinstance(inner, dict):
            return [left_out(_NO_UPLINK, station=plain(ids.get("device_id")))]
        place = next((checked_place(one.get("longitude"), one.get("latitude"), one.get("altitude"))
                      for one in _inner(inner.get("locations"))), Place())  # fmt: skip
        time = inner.get("received_at") or told.get("received_at")
        return _decoded(inner.get("decoded_payload"), (ids.get("device_id"), "", time, place), mapping, received)
    if not isinstance(info, dict):
        info = told if "devEUI" in told and ("object" in told or "objectJSON" in told or "rxInfo" in told) else None
    if info is None:
        return None
    tags = info.get("tags")
    place = place_in(tags) if isinstance(tags, dict) else Place()
    device = info.get("devEui") or info.get("devEUI")
    time = (
        told.get("time")
        or told.get("publishedAt")
        or next((one.get("time") for one in entries(told.get("rxInfo"))), "")
    )
    about = (device, plain(info.get("deviceName")), time, place)
    return _decoded(told.get("object", told.get("objectJSON")), about, mapping, received)


def ngsi(told: Json, received: datetime) -> list[Found] | None:
    """Read an entity of NGSI-LD, or a notification with some; None where it is neither."""
    body = told.get("body") if isinstance(told.get("body"), dict) else told
    data = body.get("data") if isinstance(body, dict) and body.get("type") == "Notification" else None
    found = list(entries(data)) if data is not None else [told] if _is_entity(told) else []
    if not found:
        return None
    read = []
    for entity in found:
        account = Account()
        for series, value, time in measured(entity, account):
            number, reason = amount(value)
            when, problem = moment(str(time) + "Z" if str(time) != "NaT" else None, received)
            where = series.station
            place = Place(where.longitude, where.latitude, where.altitude)
            read.append(Found(number, when, where.id, series.property, series.unit, where.name, place,
                              reason or problem))  # fmt: skip
        read += [left_out(out.reason, property=out.id) for out in account.left_out]
    return read or [left_out(NOTHING)]


def _is_entity(told: Json) -> bool:
    return "type" in told and str(told.get("id", "")).startswith("urn:ngsi-ld:")


def _is_senml(records: list[Json]) -> bool:
    """Whether these are records of SenML: each has some of its fields, and one at least has a name."""
    return any("n" in one or "bn" in one for one in records) and all(_SENML & set(one) for one in records)


def _record(record: Json, base: Json, received: datetime) -> Found | None:
    root = plain(base.get("bn"), 300)
    name = plain(record.get("n"), 300)
    station, measured_ = _split(root, name)
    told: dict[str, Any] = {"station": station, "property": measured_}
    must = next((key for key in record if key.endswith("_")), "")
    if must or amount(base.get("bver", _SENML_VERSION))[0] > _SENML_VERSION:
        return left_out(say("It is of a newer form of SenML than CityVerse knows."), **told)
    if not {"v", "vs", "vb", "vd", "s"} & set(record):
        return None if set(record) <= {"bn", "bt", "bu", "bv", "bs", "bver"} else left_out(NOTHING, **told)
    number, reason = amount(record.get("v"))
    offset, unread = amount(base.get("bv", 0))
    time, problem = _senml_time(base.get("bt", 0), record.get("t", 0), received)
    unit = record.get("u", base.get("bu", ""))
    return Found(number + offset, time, unit=plain(unit, 40), reason=reason or unread or problem, **told)


def _split(root: str, name: str) -> tuple[str, str]:
    """Return the station and the property of a name of SenML, whose parts the standard does not tell apart."""
    if root and name:
        return root.rstrip(_SIGNS), name.lstrip(_SIGNS)
    whole = (root or name).rstrip(_SIGNS)
    if _DEVICE.fullmatch(whole):
        return whole, ""
    cut = max(whole.rfind("/"), whole.rfind(":"))
    return whole[: max(cut, 0)], whole[cut + 1 :]


def _senml_time(base: object, own: object, received: datetime) -> tuple[Any, Message | None]:
    first, second = amount(base), amount(own)
    if first[1] or second[1]:
        return moment("?", received)
    total = first[0] + second[0]
    if total == 0:
        return moment(None, received)
    if total < _RELATIVE_BELOW:
        try:
            return moment((received + timedelta(seconds=total)).isoformat(), received)
        except OverflowError:
            return moment("?", received)
    return moment(total, received)


def _decoded(
    value: object, about: tuple[object, str, object, Place], mapping: TopicMapping, received: datetime
) -> list[Found]:
    device, name, time, place = about
    if isinstance(value, str) and value:
        try:
            value = json.loads(value)
        except (ValueError, RecursionError):
            value = None
    if not isinstance(value, dict) or not value:
        return [left_out(_NOT_DECODED, station=plain(device))]
    found = read_object({"time": time, **value}, mapping, received)
    return [
        Found(one.value, one.time, plain(device), one.property, one.unit, name,
              one.place if one.place.known else place, one.reason)
        for one in found
    ]  # fmt: skip


def _inner(held: object) -> list[Json]:
    return [part for part in held.values() if isinstance(part, dict)] if isinstance(held, dict) else []
