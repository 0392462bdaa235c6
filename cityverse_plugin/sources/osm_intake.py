"""Elements as XML and JSON tell them, handed over; places that Overpass tells with ways and relations become nodes."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from typing import Any

import numpy as np

from .osm_elements import CENTRE, KINDS, MADE_UP, Elements, Tags

_LARGEST_ID = 1 << 62
_AT_A_TIME = 1 << 13
_PAGE = re.compile(r"\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*(<!doctype html|<html[\s>])", re.IGNORECASE | re.DOTALL)
_PAGE_ERROR = re.compile(r"<strong[^>]*>\s*Error\s*</strong>\s*:?\s*([^<]{1,300})", re.IGNORECASE)


class Intake:
    """Turns elements, as Overpass's JSON has them, into those of a file.

    Parameters
    ----------
    into : Elements
        Takes them; places come in lots, the last at `finish`.
    """

    def __init__(self, into: Elements) -> None:
        self._into = into
        self._made_up = MADE_UP
        self._named: dict[tuple[float, float], int] = {}
        self._ways: set[int] = set()
        self._ids: list[int] = []
        self._lon: list[float] = []
        self._lat: list[float] = []

    def take(self, element: Any) -> None:
        """Hand one element over.

        Raises
        ------
        ValueError, TypeError, KeyError, AttributeError, OverflowError
            It is damaged.
        """
        kind, number = element["type"], element["id"]
        if kind not in KINDS or not isinstance(number, int) or not -_LARGEST_ID < number < _LARGEST_ID:
            raise ValueError
        tags = _texts(element.get("tags"))
        if kind == "node":
            self._node(number, element, tags)
        elif kind == "way":
            self._way(number, element, tags)
        else:
            self._relation(number, element, tags)

    def finish(self) -> None:
        """Hand over the places that wait."""
        if self._ids:
            self._into.places(np.array(self._ids, np.int64), np.array(self._lon), np.array(self._lat))
        self._ids, self._lon, self._lat = [], [], []

    def _node(self, number: int, element: Mapping[str, Any], tags: Tags) -> None:
        if "lon" in element or "lat" in element:  # answers of ids and tags alone have none
            self._place(number, element)
        if tags:
            self._into.node(number, tags)

    def _way(self, number: int, element: Mapping[str, Any], tags: Tags) -> None:
        refs = [int(ref) for ref in element.get("nodes") or ()]
        line = element.get("geometry")
        if line:
            refs = self._line(line, refs)
        elif not refs and "center" in element:
            refs = [self._centre(element["center"])]
        self._ways.add(number)
        self._into.way(number, np.array(refs, np.int64), tags)

    def _relation(self, number: int, element: Mapping[str, Any], tags: Tags) -> None:
        members = []
        for member in element.get("members") or ():
            kind, ref = str(member["type"]), int(member["ref"])
            if kind not in KINDS:
                raise ValueError
            if kind == "way" and member.get("geometry") and ref not in self._ways:
                self._ways.add(ref)
                self._into.way(ref, np.array(self._line(member["geometry"], []), np.int64), {})
            members.append((kind, ref, str(member.get("role", ""))))
        if "center" in element:
            members.append(("node", self._centre(element["center"]), CENTRE))
        self._into.relation(number, members, tags)

    def _centre(self, point: Mapping[str, Any]) -> int:
        """Return an id for the place that stands for an object of which no more is told."""
        self._made_up -= 1
        self._place(self._made_up, point)
        return self._made_up

    def _place(self, number: int, point: Mapping[str, Any]) -> None:
        lon, lat = float(point["lon"]), float(point["lat"])
        self._ids.append(number)
        self._lon.append(lon)
        self._lat.append(lat)
        if len(self._ids) >= _AT_A_TIME:
            self.finish()

    def _line(self, line: list[Any], refs: list[int]) -> list[int]:
        """Return ids for the places of a line; a place outside of the area that was asked for is null."""
        if len(refs) != len(line):
            refs = [self._name(point) for point in line]
        for ref, point in zip(refs, line):
            if point is not None:
                self._place(ref, point)
        return refs

    def _name(self, point: Mapping[str, Any] | None) -> int:
        """Return an id; one place has one, so that ways that end there can be joined."""
        self._made_up -= 1
        if point is None:
            return self._made_up
        return self._named.setdefault((float(point["lon"]), float(point["lat"])), self._made_up)


def broke_off(remark: Any) -> str:
    """Return what a remark of Overpass says of why an answer is not complete, "" where it says no such thing."""
    return " ".join(remark.split()).rstrip(".")[:200] if isinstance(remark, str) and "error" in remark.lower() else ""


def page_words(head: bytes) -> str | None:
    """Return what Overpass says in a web page that comes in place of an answer, None where it is no web page."""
    text = head.decode("utf-8", "replace").lstrip("\ufeff")
    if not _PAGE.match(text):
        return None
    found = _PAGE_ERROR.search(text)
    return " ".join(html.unescape(found.group(1)).split()) if found is not None else ""


def _texts(value: Any) -> Tags:
    found = value.items() if isinstance(value, dict) else ()
    return {key: entry for key, entry in found if isinstance(entry, str)}
