"""Where levels come from and what they are for, in words: a limit for a day's mean is none for one reading."""

from __future__ import annotations

from qgis.PyQt.QtCore import QLocale

from .i18n import tr
from .sensors_levels import Scale

_MINUTE, _HOUR, _DAY = 60, 3600, 86400
_YEAR, _TWO_YEARS = 365.25, 731


def span_words(seconds: float) -> str:
    """Return a length of time in its largest unit."""
    if seconds < _HOUR:
        return tr("{count} min").format(count=max(1, int(seconds // _MINUTE)))
    if seconds < _DAY:
        return tr("{count} h").format(count=int(seconds // _HOUR))
    days = int(seconds // _DAY)
    if days >= _TWO_YEARS:
        return tr("{count} years").format(count=int(days // _YEAR))
    return tr("1 day") if days == 1 else tr("{count} days").format(count=QLocale().toString(days))


def source_words(scale: Scale) -> str:
    """Return by whom the levels are, and from which year."""
    source = scale.source
    told = ", ".join(part for part in (source.publisher, str(source.year) if source.year else "") if part)
    if not told:
        return tr("Levels: {title}").format(title=tr(source.name))
    return tr("Levels: {title} ({publisher})").format(title=tr(source.name), publisher=told)


def short_source(scale: Scale) -> str:
    """Return the same in a few words, for the edge of a chart."""
    source = scale.source
    if source.statistic == "mean" and source.seconds:
        return tr("Means over {span}: {title}").format(span=span_words(source.seconds), title=tr(source.name))
    return tr(source.name)


def meaning(scale: Scale, interval: float | None = None) -> list[str]:
    """Return what the levels are for, one sentence a line.

    Parameters
    ----------
    interval
        Seconds from one value of the series to the next, None where nobody knows it.
    """
    source, told = scale.source, []
    span = span_words(source.seconds)
    if source.statistic == "mean" and source.is_longer_than(interval):
        told.append(
            tr("They are for means over {span}: one reading above a limit does not break it.").format(span=span)
        )
    elif source.statistic == "mean" and source.seconds:
        told.append(tr("They are for means over {span}.").format(span=span))
    elif source.statistic == "maximum":
        told.append(tr("They are for the highest value of {span}.").format(span=span))
    if source.remark is not None:
        told.append(tr(source.remark))
    if scale.change.at_20_degrees:
        told.append(tr("Their unit was changed for air of 20 °C and 1013 hPa."))
    return told
