"""Round numbers and round times for the axes of a chart."""

from __future__ import annotations

import math
from datetime import datetime, timedelta

_MINUTE, _HOUR, _DAY = 60, 3600, 86400
# Steps that people count time in [s]; longer ones are months.
_STEPS = (
    1, 5, 15, 30, _MINUTE, 5 * _MINUTE, 15 * _MINUTE, 30 * _MINUTE,
    _HOUR, 3 * _HOUR, 6 * _HOUR, 12 * _HOUR, _DAY, 2 * _DAY, 7 * _DAY, 14 * _DAY,
)  # fmt: skip
_MONTHS = (1, 3, 6, 12, 24, 60, 120, 240, 600, 1200)
_MONTH = 30.4375 * _DAY
_ROUND = (1.0, 2.0, 2.5, 5.0, 10.0)
_LEAST_SPAN = 1e-12
# What QGIS and Python can both write as a date [s since 1970]
_EARLIEST, _LATEST = -62_000_000_000.0, 250_000_000_000.0


def number_ticks(low: float, high: float, most: int) -> tuple[list[float], int]:
    """Return round numbers between two numbers.

    Parameters
    ----------
    low, high : float
        Ends of the axis.
    most : int
        About how many are wanted.

    Returns
    -------
    ticks : list of float
        In order; empty where the ends are no numbers.
    decimals : int
        How many decimals tell them apart.
    """
    span = high - low
    if not math.isfinite(span) or span <= _LEAST_SPAN * max(1.0, abs(low), abs(high)):
        return ([low], 0) if math.isfinite(low) and span == 0 else ([], 0)
    power = 10.0 ** math.floor(math.log10(span / max(most, 1)))
    step = next(power * one for one in _ROUND if power * one * max(most, 1) >= span * (1 - 1e-9))
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    decimals = max(0, -math.floor(math.log10(step) + 1e-9))
    decimals += round(step, decimals) != round(step, decimals + 1)  # 0.25 needs one more than 0.2
    return [number * step for number in range(first, last + 1)], int(decimals)


def time_ticks(start: float, end: float, most: int) -> tuple[list[float], str]:
    """Return round times of this machine's clock between two times.

    Parameters
    ----------
    start, end : float
        Ends of the axis [s since 1970 in UTC].
    most : int
        About how many are wanted.

    Returns
    -------
    ticks : list of float
        In order [s since 1970 in UTC].
    step : str
        What tells them apart: "second", "minute", "day", "month" or "year".
    """
    if not (_EARLIEST <= start < end <= _LATEST):
        return [], "day"
    wanted = (end - start) / max(most, 1)
    seconds = next((step for step in _STEPS if step >= wanted), None)
    if seconds is None:
        months = next((step for step in _MONTHS if step * _MONTH >= wanted), _MONTHS[-1])
        return _month_ticks(start, end, months), "month" if months < 12 else "year"
    step = "second" if seconds < _MINUTE else "minute" if seconds < _DAY else "day"
    return _even_ticks(start, end, seconds), step


def _even_ticks(start: float, end: float, seconds: int) -> list[float]:
    """Count from a local midnight, so that a day begins at zero hours on both sides of a change of the clock."""
    begin = datetime.fromtimestamp(start)
    if seconds >= _DAY:
        days = seconds // _DAY
        midnight = datetime(begin.year, begin.month, begin.day)
        midnight -= timedelta(days=(midnight.toordinal() - 1) % days)  # weeks begin on Mondays
        local = [midnight + timedelta(days=days * number) for number in range(int((end - start) / seconds) + 3)]
    else:
        midnight = datetime(begin.year, begin.month, begin.day)
        passed = int((begin - midnight).total_seconds() // seconds)
        count = int((end - start) / seconds) + 3 + 2 * _HOUR // max(seconds, _HOUR)
        local = [midnight + timedelta(seconds=seconds * (passed + number)) for number in range(count)]
    moments = sorted({one.timestamp() for one in local})
    return [moment for moment in moments if start <= moment <= end]


def _month_ticks(start: float, end: float, months: int) -> list[float]:
    begin = datetime.fromtimestamp(start)
    number = (begin.year * 12 + begin.month - 1) // months * months
    found: list[float] = []
    while True:
        year, month = divmod(number, 12)
        moment = datetime(year, month + 1, 1).timestamp() if year >= 1 else -math.inf
        if moment > end:
            return found
        if moment >= start:
            found.append(moment)
        number += months
