"""What the levels of a topic mean: ``city/{station}/{property}`` says it for every message."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..twin.messages import CityVerseError, say
from .observations_json import plain

#: What a template may name.
NAMES = ("station", "property", "unit")
_PLACE = re.compile(r"\{([^{}]*)\}")
# More in one level could be told apart in too many ways
_MOST_IN_LEVEL = 2
_LONGEST_TOPIC = 500


@dataclass(frozen=True)
class TopicMapping:
    """How the messages of a broker are read; what is left empty is recognised.

    Parameters
    ----------
    template : str
        Topic with names for its levels; ``+`` and ``#`` as in filters.
    value, time, lon, lat, station, property : str
        Names of fields of the JSON, with dots into what lies deeper (``data.air.pm25``). A value may be an object: then
        each number in it is a property. A dash as time: the time of arrival counts, whatever the message says.
    unit : str
        Name of a field, or units of properties: ``pm25 = ug/m3, temperature = Cel``.
    stations : str
        Path of a table (CSV, GeoJSON) with the places of stations.
    """

    template: str = ""
    value: str = ""
    time: str = ""
    unit: str = ""
    lon: str = ""
    lat: str = ""
    station: str = ""
    property: str = ""
    stations: str = ""

    def units(self) -> dict[str, str]:
        """Return the units by property, in small letters."""
        pairs = (part.partition("=") for part in re.split(r"[,;\n]", self.unit) if "=" in part)
        return {name.strip().casefold(): unit.strip() for name, _, unit in pairs}

    def unit_field(self) -> str:
        """Return the field that tells the unit, "" where none is named."""
        return "" if "=" in self.unit else self.unit.strip()


class Template:
    """Takes topics apart.

    Parameters
    ----------
    text : str
        For instance ``city/{station}/{property}``; "" names nothing.

    Raises
    ------
    CityVerseError
        It names what there is not, or cannot be read.
    """

    def __init__(self, text: str) -> None:
        self._names: list[str] = []
        self._pattern = self._compiled(text.strip()) if text.strip() else None

    def match(self, topic: str) -> dict[str, str] | None:
        """Return what the levels of a topic mean; None where the template does not fit.

        A name that stands twice gives both parts, with a stroke between them.
        """
        if self._pattern is None:
            return {}
        found = self._pattern.fullmatch(topic) if len(topic) <= _LONGEST_TOPIC else None
        if found is None:
            return None
        told: dict[str, list[str]] = {}
        for name, part in zip(self._names, found.groups()):
            told.setdefault(name, []).append(part)
        return {name: "/".join(parts) for name, parts in told.items()}

    def _compiled(self, text: str) -> re.Pattern[str]:
        levels = text.split("/")
        ends = levels[-1] == "#"
        try:
            pattern = "/".join(self._level(level) for level in (levels[:-1] if ends else levels))
        except ValueError:
            known = ", ".join("{" + name + "}" for name in NAMES)
            words = (
                "The template of topics, “{template}”, cannot be read: write it as city/{example}. It may name {names}."
            )
            example = "{station}/{property}"
            raise CityVerseError(say(words, template=plain(text), example=example, names=known)) from None
        return re.compile(pattern + ("(?:/.*)?" if ends and len(levels) > 1 else ".*" if ends else ""), re.DOTALL)

    def _level(self, level: str) -> str:
        if level == "+":
            return "[^/]*"
        found = _PLACE.findall(level)
        names = [name.strip().lower() for name in found]
        bare = _PLACE.sub("", level)
        if len(names) > _MOST_IN_LEVEL or not set(names) <= set(NAMES) or any(sign in bare for sign in "{}#+"):
            raise ValueError(level)
        self._names += names
        literal = [re.escape(part) for part in _PLACE.split(level)[::2]]
        return "([^/]+)".join(literal)
