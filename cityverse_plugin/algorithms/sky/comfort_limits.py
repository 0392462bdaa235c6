"""What a reader of thermal comfort must know: where there is none, and why."""

from __future__ import annotations

import math
from collections.abc import Iterable

from ...analysis.comfort import Counts
from ...twin.messages import CityVerseError, Message, say
from ..run import Run


def report(run: Run, counts: Counts) -> None:
    """Keep with the result what could not be computed.

    Raises
    ------
    CityVerseError
        There are inputs, but not one cell where the index is defined.
    """
    reasons = _reasons(counts)
    if counts.known and not counts.valid:
        raise CityVerseError(
            say("UTCI is defined nowhere here. {reason} Check the inputs and their units.", reason=reasons[0])
        )
    if not counts.known:
        run.limit(say("No cell has all the inputs: the result is empty. Do the rasters overlap, and hold values?"))
    for reason in reasons:
        run.limit(reason)
    if counts.calm:
        run.limit(
            say("{count} cell(s) with less wind than 0.5 m/s were computed with 0.5 m/s, the least that UTCI knows.",
                count=counts.calm)
        )  # fmt: skip


def doubt_dry_air(run: Run, humidity: Iterable[float]) -> None:
    """Ask whether a relative humidity of 0.4 was not meant to be 40 %."""
    known = [value for value in humidity if math.isfinite(value)]
    if known and max(known) <= 1:
        run.limit(
            say("HUMIDITY is at most {value} %, drier than any desert. It is in per cent: for 0.4 of saturation write"
                " 40.", value=f"{max(known):g}")
        )  # fmt: skip


def _reasons(counts: Counts) -> list[Message]:
    """Return a sentence for each reason that occurred."""
    found = {
        "air": say("{count} cell(s) are empty: the air temperature is not from −50 to 50 °C.", count=counts.air),
        "radiant": say(
            "{count} cell(s) are empty: the radiant temperature is over 30 K below or 70 K above that of the air.",
            count=counts.radiant,
        ),
        "wind": say("{count} cell(s) are empty: the wind is not from 0 to 17 m/s.", count=counts.wind),
        "vapour": say("{count} cell(s) are empty: the vapour pressure is not from 0 to 50 hPa.", count=counts.vapour),
        "humidity": say(
            "{count} cell(s) are empty: the relative humidity is not from 0 to 100 %, as the air can hold water.",
            count=counts.humidity,
        ),
    }
    return [sentence for name, sentence in found.items() if getattr(counts, name)]
