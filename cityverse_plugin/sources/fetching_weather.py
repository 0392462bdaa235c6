"""Hourly weather of one point by Open-Meteo, as tables of points with a time."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import numpy as np

from ..engine.vector_write import write_geopackage
from ..twin.canonical import parse_time, slug
from ..twin.messages import Cancelled, CityVerseError, say
from ..twin.roles import role
from .account import Account
from .fetching_download import Place
from .fetching_errand import Brought, Order
from .fetching_line import Cancel, Line, Progress
from .fetching_plan import Piece
from .fetching_stations import wgs84

_MOST = 64 << 20
_COLUMNS: Mapping[str, type] = {"time": str, "value": float, "unit": str}


class OpenMeteo:
    """The protocol "openmeteo"."""

    def search(self, order: Order, line: Line) -> list[Piece]:  # noqa: ARG002 - the port's
        """Return the one question: every variable for every hour of the period at the middle of the area."""
        start, end = _period(order)
        west, south, east, north = order.area
        names = [name for name, _ in order.preset.parameters["variables"].values()]
        asked = {
            "latitude": f"{(south + north) / 2:.5f}",
            "longitude": f"{(west + east) / 2:.5f}",
            "start_date": start.date().isoformat(),
            "end_date": end.date().isoformat(),
            "hourly": ",".join(names),
            # without it the service mixes models, and other ones for other years
            "models": str(order.preset.parameters["model"]),
            "wind_speed_unit": "ms",
            "timezone": "GMT",
        }
        return [Piece("weather.json", f"{order.preset.address}?{urlencode(asked, safe=',')}")]

    def place(self, order: Order, piece: Piece, line: Line) -> Place:  # noqa: ARG002 - the port's
        """Return where it is asked."""
        return Place(piece.url, order.preset.address, pause=order.preset.pause, most=_MOST)

    def accept(self, path: Path) -> None:
        """Accept every piece: what cannot be read is said when it is made ready."""

    def convert(
        self, order: Order, pieces: Sequence[tuple[Piece, Path]], folder: Path, progress: Progress, cancelled: Cancel
    ) -> Brought:
        """Make one table for each variable."""
        told = _told(pieces[0][1])
        account, files = Account(), []
        for role_id, (name, unit) in order.preset.parameters["variables"].items():
            if cancelled():
                raise Cancelled
            rows = series(told, str(name), str(unit), account)
            if not rows:
                continue
            target = folder / f"{slug(role_id)}.gpkg"
            point = np.array([[told["longitude"], told["latitude"]]])
            features = ((point, [moment.isoformat(), value, str(unit)]) for moment, value in rows)
            write_geopackage(target, wgs84(), "point", _COLUMNS, features)
            known = role(role_id)
            title = order.words(known.title) if known else role_id
            files.append(
                order.described(
                    target,
                    role_id,
                    title=f"{title}: {order.words(order.preset.title)}",
                    unit=str(unit),
                    fields={"value": "value", "time": "time"},
                    start=rows[0][0],
                    end=rows[-1][0],
                )
            )
        if not files:
            raise CityVerseError(say("There is no weather of this period. The newest days come after about five days."))
        progress(1.0)
        return Brought(tuple(files), account)


def series(told: Mapping[str, Any], name: str, unit: str, account: Account) -> list[tuple[datetime, float]]:
    """Return the hours of one variable that have a value; the account says which have none.

    Raises
    ------
    CityVerseError
        Its unit is not the one that was asked for.
    """
    hourly, units = told["hourly"], told.get("hourly_units")
    times, values = hourly.get("time"), hourly.get(name)
    if not isinstance(times, list) or not isinstance(values, list) or len(times) != len(values):
        return []
    stated = str(units.get(name, "")) if isinstance(units, dict) else ""
    if stated and _PLAIN.get(stated, stated) != unit:
        text = "“{name}” comes in {stated} and not in {unit}: it is not used. Check the preset's address."
        raise CityVerseError(say(text, name=name, stated=stated, unit=unit))
    found = []
    for time, value in zip(times, values):
        account.read += 1
        moment = _moment(time)
        if moment is None or isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
            account.leave_out(f"{name} {time}", say("It has no value."))
        else:
            account.loaded += 1
            found.append((moment, float(value)))
    return sorted(found)


_PLAIN = {"°C": "Cel", "W/m²": "W/m2", "m/s": "m/s", "mm": "mm", "%": "%"}


def _told(path: Path) -> dict[str, Any]:
    try:
        told = json.loads(path.read_bytes())
        good = isinstance(told, dict) and isinstance(told.get("hourly"), dict)
        place = (float(told["longitude"]), float(told["latitude"])) if good else (math.nan, math.nan)
    except (ValueError, TypeError, KeyError, RecursionError):
        place = (math.nan, math.nan)
    if not (abs(place[0]) <= 180 and abs(place[1]) <= 90):
        raise CityVerseError(say("The weather service's answer holds no hours of a place. Try again later."))
    return {**told, "longitude": place[0], "latitude": place[1]}


def _moment(text: Any) -> datetime | None:
    try:
        return datetime.fromisoformat(str(text)).replace(tzinfo=timezone.utc)
    except ValueError:
        return None


def _period(order: Order) -> tuple[datetime, datetime]:
    if not (order.errand.start and order.errand.end):
        raise CityVerseError(say("Say from which day to which day the weather is wanted."))
    start, end = parse_time(order.errand.start), parse_time(order.errand.end)
    days = int(order.preset.parameters["most_days"])
    if end < start or end - start > timedelta(days=days):
        text = "The weather is fetched for at most {days} days, the last one not before the first. Change the period."
        raise CityVerseError(say(text, days=days))
    return start, end
