"""What the head of a CityJSON file says: version, coordinate system, and how vertices are stored."""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..twin.messages import CityVerseError, Message, say
from .cityjson_text import numbers_of
from .citymodel import Survey
from .citymodel_crs import known_crs

#: Members outside of the objects that are read; appearances are not.
HEAD = ("type", "version", "metadata", "transform", "geometry-templates")
_VERSIONS = ("1.", "2.")
_WITHOUT_TRANSFORM = "1.0"
#: What the outermost object may say that it is: drafts before version 1.0 called it a city model.
_TYPES = ("CityJSON", "CityJSONFeature", "CityModel")


class Transform:
    """Makes coordinates of the whole numbers that vertices are stored as; changes nothing in files without one.

    Parameters
    ----------
    entry
        The member ``transform``, None where the file has none, as in version 1.0.

    Raises
    ------
    ValueError
        It does not hold three numbers of each kind.
    """

    def __init__(self, entry: Any) -> None:
        known: Mapping[str, Any] = entry if isinstance(entry, dict) else {}
        scale, move = numbers_of(known.get("scale"), 3), numbers_of(known.get("translate"), 3)
        if entry is not None and (scale is None or move is None):
            raise ValueError("not three numbers")
        self._scale, self._move = np.array(scale or [1.0] * 3), np.array(move or [0.0] * 3)

    def __call__(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """Turn points, shape (n, 3), into coordinates, in their place."""
        with np.errstate(over="ignore", invalid="ignore"):  # absurd coordinates are left out later
            points *= self._scale
            points += self._move
        return points


def transform_of(head: Mapping[str, Any], path: Path) -> Transform:
    """Return the transform of a head.

    Raises
    ------
    CityVerseError
        It is not one.
    """
    try:
        return Transform(head.get("transform"))
    except ValueError:
        reason = say("the scale and translate of its “transform” are not three numbers each")
        raise unreadable(path, reason) from None


def describe(survey: Survey, path: Path, head: Mapping[str, Any]) -> None:
    """Fill in what a head says.

    Raises
    ------
    CityVerseError
        It is of another kind of file.
    """
    kind = head.get("type", "CityJSON")
    if kind == "CityJSONFeature" and "transform" not in head:
        raise unreadable(
            path, say("it begins with a feature, and the first line, which says where it lies, is missing")
        )
    if kind not in _TYPES:
        raise unreadable(path, say("its “type” is “{kind}”, not “CityJSON”", kind=str(kind)[:60]))
    version = head.get("version", "")
    survey.version = version if type(version) is str else _number(version)
    if not survey.version.startswith(_VERSIONS):
        text = "It says to be of version “{version}”, which is read as if it were 2.0: compare some objects."
        survey.notes.append(say(text, version=survey.version))
    elif "transform" not in head and not survey.version.startswith(_WITHOUT_TRANSFORM):
        text = "It lacks the “transform” that version {version} asks for: its coordinates are taken as they stand."
        survey.notes.append(say(text, version=survey.version))
    transform = head.get("transform")
    if isinstance(transform, dict) and 0 in (numbers_of(transform.get("scale"), 3) or ())[:2]:
        survey.notes.append(
            say("The scale of its “transform” is 0, which puts all places into one: ask its maker for a sound file.")
        )
    survey.crs_stated = stated_crs(head)
    survey.crs = known_crs(survey.crs_stated)
    if survey.crs:
        return
    if survey.crs_stated:
        text = "Its coordinate reference system, “{name}”, is not known here: set it on the layer (Layer ▸ Set CRS)."
        survey.notes.append(say(text, name=survey.crs_stated[:200]))
    else:
        text = "It does not name its coordinate reference system: ask its maker, and set it on the layer."
        survey.notes.append(say(text))


def stated_crs(head: Mapping[str, Any]) -> str:
    """Return how a head names its coordinate reference system, "" where it does not."""
    metadata = head.get("metadata")
    if not isinstance(metadata, dict):
        return ""
    stated = metadata.get("referenceSystem")
    if stated is None and isinstance(metadata.get("crs"), dict):
        stated = metadata["crs"].get("epsg")  # as the drafts before version 1.0
    if isinstance(stated, dict):
        stated = _of_members(stated)
    return stated if type(stated) is str else _number(stated)


def _of_members(stated: Mapping[str, Any]) -> Any:
    """Return the name of a system that is written as PROJJSON, or as in the GeoJSON of 2008."""
    code, inside = stated.get("id"), stated.get("properties")
    if isinstance(code, dict) and "code" in code:
        return f"{code.get('authority', 'EPSG')}:{code['code']}"
    return inside.get("name") if isinstance(inside, dict) else stated.get("name")


def note_dropped(survey: Survey, count: int) -> None:
    """Note how many rings were left out."""
    if count:
        text = "{count} rings or surfaces with fewer than three corners were left out of their objects."
        survey.notes.append(say(text, count=count))


def unreadable(path: Path, reason: Message) -> CityVerseError:
    """Return the error of a file that cannot be read as a whole."""
    text = "“{file}” is not a city model that can be read: {reason}. Get it again from its source."
    return CityVerseError(say(text, file=path.name, reason=reason))


def _number(value: Any) -> str:
    return f"{value:g}" if type(value) in (int, float) and math.isfinite(value) else ""
