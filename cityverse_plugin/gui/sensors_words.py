"""What sensors say, in words: values with unit, ages, times, and what stands in chart, list and messages."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import datetime

from qgis.PyQt.QtCore import QDate, QLocale, QTime

from ..bridge.i18n import tr
from ..bridge.sensors import OFFLINE, Series, Snapshot
from ..bridge.sensors_levels import scale_of
from ..bridge.sensors_plot import Near
from ..bridge.sensors_standing import Standing
from ..bridge.sensors_told import meaning, source_words, span_words
from ..bridge.units import shown_unit, with_unit
from .record_words import isolated, ltr, moment_words

_MINUTE = 60
_DIGITS = 4
_MOST_REASONS, _MOST_NAMES = 6, 3


def number_words(value: float) -> str:
    """Return a value for people, "–" for none."""
    if not math.isfinite(value):
        return "–"
    return str(QLocale().toString(float(f"{value:.{_DIGITS}g}"), "g", _DIGITS + 4))


def value_words(value: float, unit: str) -> str:
    """Return a value with its unit, in this order where people read from right to left too."""
    return ltr(" ".join(part for part in (number_words(value), shown_unit(unit)) if part))


def age_words(standing: Standing) -> str:
    """Return how old a value is; one that is stale says so first."""
    if standing.age is None:
        return tr("no value yet")
    if standing.ahead:
        return tr("{age} in the future: a clock is wrong").format(age=span_words(standing.ahead))
    if standing.stale:
        return tr("stale: {age}").format(age=span_words(standing.age))
    if standing.age < _MINUTE:
        return tr("just now")
    return tr("{age} ago").format(age=span_words(standing.age))


def group_words(title: str, count: int, stale: int) -> str:
    """Return the heading of a property: how many series, and how many of them are stale."""
    stations = tr("1 station") if count == 1 else tr("{count} stations").format(count=count)
    old = tr(" ({count} stale)").format(count=stale) if stale else ""
    return tr("{title}: {stations}{stale}").format(title=isolated(title), stations=stations, stale=old)


def station_name(series: Series) -> str:
    """Return what a station is called."""
    return series.station.name or series.name or series.id


def legend_name(series: Series, with_property: bool = False) -> str:
    """Return what a line of the chart is called; where several things are measured, also which of them it is."""
    name = isolated(station_name(series))
    return f"{name} · {isolated(series.property)}" if with_property else name


def panel_title(title: str, unit: str) -> str:
    """Return the heading of an axis: the property and its unit."""
    shown = shown_unit(unit)
    return with_unit(title, shown) if shown else title


def source_state(snapshot: Snapshot, now: datetime) -> str:
    """Return how fresh a source is, in a few words; from when on one is connected that is listened to."""
    if snapshot.hearing is not None:
        since = clock_time(snapshot.hearing.state.since, now)
        connected = snapshot.hearing.state.connected
        return (tr("connected since {time}") if connected else tr("waiting since {time}")).format(time=since)
    if snapshot.received is None:
        return tr("nothing yet")
    age = max(0.0, (now - snapshot.received).total_seconds())
    return tr("just now") if age < _MINUTE else tr("{age} ago").format(age=span_words(age))


def clock_time(moment: datetime, now: datetime) -> str:
    """Return the time of a day by this machine's clock, with the date where it is another day's."""
    local = moment.astimezone()
    if local.date() != now.astimezone().date():
        return full_time(moment.timestamp())
    return ltr(str(QLocale().toString(QTime(local.hour, local.minute), "HH:mm")))


def heard_sentence(snapshot: Snapshot) -> str:
    """Return why nothing is seen of a source that is listened to, "" where something is."""
    if snapshot.hearing is None or not snapshot.hearing.state.connected:
        return ""
    tally = snapshot.hearing.tally
    if not tally.messages:
        return tr("No message has come yet. Do the topics of the address fit what the sensors send to?")
    if tally.loaded:
        return ""
    text = tr("{count} messages came, and none can be used: {reason}")
    return text.format(count=tally.messages, reason=tr(tally.reasons[0][0]) if tally.reasons else "")


def heard_words(snapshot: Snapshot) -> str:
    """Return what became of all messages of a source that is listened to, a line for each reason."""
    if snapshot.hearing is None:
        return ""
    tally = snapshot.hearing.tally
    counted = tr("{messages} messages; {loaded} of {read} values and places in them are used.")
    lines = [counted.format(messages=tally.messages, loaded=tally.loaded, read=tally.read)]
    lines += [f"{count} × {tr(reason)}" for reason, count in tally.reasons[:_MOST_REASONS]]
    if tally.let_go:
        lines.append(tr("{count} values were let go before they could be kept.").format(count=tally.let_go))
    if tally.left_out:
        names = ", ".join(isolated(out.id) for out in tally.left_out[-_MOST_NAMES:])
        lines.append(tr("Left out last: {topics}").format(topics=names))
    return "\n".join(lines)


def clock_sentence(snapshot: Snapshot) -> str:
    """Return that the clocks of this computer and of the server differ, "" where they do not."""
    if not snapshot.clocks_differ:
        return ""
    told = tr("The clock of this computer and that of the server differ by {span}: set the wrong one.")
    return told.format(span=span_words(abs(snapshot.skew)))


def offline_sentence(snapshot: Snapshot, offline: bool) -> str:
    """Return why these are kept values, and from when they are; "" where the source just said so."""
    if snapshot.problem is None:
        return ""
    unasked = snapshot.problem is OFFLINE and not offline
    reason = "" if unasked else tr(snapshot.problem)
    if snapshot.received is None:
        return reason
    kept = tr("Shown are the values that this computer kept, from {time}.").format(
        time=ltr(moment_words(snapshot.received))
    )
    return f"{kept} {reason}".strip()


def alert_words(crossed: Standing) -> str:
    """Return what crossed a threshold, and for what the threshold is where one reading is less than that."""
    told = tr("{station}: {property} is {value}, {level}").format(
        station=station_name(crossed.series),
        property=crossed.series.property,
        value=value_words(crossed.value, crossed.series.unit),
        level=tr(crossed.word),
    )
    scale = scale_of(crossed.series)
    if scale is None or not scale.source.is_longer_than(crossed.interval):
        return told
    return tr("{alert} (one reading; levels: {source}, {span})").format(
        alert=told, source=tr(scale.source.name), span=span_words(scale.source.seconds)
    )


def level_lines(standing: Standing) -> list[str]:
    """Return where the levels of a series come from and what they are for; nothing where it has none."""
    scale = scale_of(standing.series)
    return [] if scale is None else [source_words(scale), scale.source.url, *meaning(scale, standing.interval)]


def axis_number(value: float, decimals: int) -> str:
    """Return a number of an axis."""
    return str(QLocale().toString(value, "f", decimals))


def axis_time(moment: float, step: str) -> str:
    """Return a time of an axis, as short as the step between two allows."""
    local = datetime.fromtimestamp(moment).astimezone()
    locale, day = QLocale(), QDate(local.year, local.month, local.day)
    midnight = local.hour == local.minute == local.second == 0
    if step == "year":
        return str(local.year) if local.month == 1 else str(locale.toString(day, "MM.yyyy"))
    if step == "month":
        return str(locale.toString(day, "MMM yyyy"))
    if step == "day" or (step == "minute" and midnight):
        return str(locale.toString(day, "d MMM"))
    return str(
        locale.toString(QTime(local.hour, local.minute, local.second), "HH:mm:ss" if step == "second" else "HH:mm")
    )


def full_time(moment: float) -> str:
    """Return date and time of a measurement by this machine's clock."""
    local = datetime.fromtimestamp(moment).astimezone()
    day = QLocale().toString(QDate(local.year, local.month, local.day), QLocale.FormatType.ShortFormat)
    return ltr(f"{day} {QLocale().toString(QTime(local.hour, local.minute), 'HH:mm')}")


def reading_rows(found: Sequence[Near]) -> list[tuple[int | None, str]]:
    """Return what the chart reads at the pointer: the time, then each line's number and value."""
    rows: list[tuple[int | None, str]] = [(None, full_time(found[0].time))]
    rows += [(near.line.number, value_words(near.value, near.line.series.unit)) for near in found]
    return rows


def spoken_reading(found: Sequence[Near]) -> str:
    """Return the same for who does not see it."""
    parts = [f"{legend_name(one.line.series)}: {value_words(one.value, one.line.series.unit)}" for one in found]
    return ", ".join([full_time(found[0].time), *parts]) if found else ""
