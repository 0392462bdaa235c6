"""The words of levels, and the titles of their sets, named here so that the translators see them."""

from __future__ import annotations

from collections.abc import Mapping

from ..twin.messages import Message, say

_WORDS: Mapping[str, Message] = {
    "good": say("good"),
    "fair": say("fair"),
    "moderate": say("moderate"),
    "poor": say("poor"),
    "very poor": say("very poor"),
    "extremely poor": say("extremely poor"),
    "within the guideline": say("within the guideline"),
    "above the guideline": say("above the guideline"),
    "interim target 1": say("interim target 1"),
    "interim target 2": say("interim target 2"),
    "interim target 3": say("interim target 3"),
    "interim target 4": say("interim target 4"),
    "above all targets": say("above all targets"),
    "extreme cold stress": say("extreme cold stress"),
    "very strong cold stress": say("very strong cold stress"),
    "strong cold stress": say("strong cold stress"),
    "moderate cold stress": say("moderate cold stress"),
    "slight cold stress": say("slight cold stress"),
    "no thermal stress": say("no thermal stress"),
    "moderate heat stress": say("moderate heat stress"),
    "strong heat stress": say("strong heat stress"),
    "very strong heat stress": say("very strong heat stress"),
    "extreme heat stress": say("extreme heat stress"),
    "no heat stress": say("no heat stress"),
    "caution": say("caution"),
    "extreme caution": say("extreme caution"),
    "danger": say("danger"),
    "extreme danger": say("extreme danger"),
    "frost": say("frost"),
    "neither frost nor heat": say("neither frost nor heat"),
    "summer day": say("summer day"),
    "hot day": say("hot day"),
    "very hot day": say("very hot day"),
    "low": say("low"),
    "high": say("high"),
    "very high": say("very high"),
    "extreme": say("extreme"),
    "calm to gentle breeze": say("calm to gentle breeze"),
    "moderate to fresh breeze": say("moderate to fresh breeze"),
    "strong wind": say("strong wind"),
    "gale": say("gale"),
    "storm": say("storm"),
    "hurricane force": say("hurricane force"),
    "dry": say("dry"),
    "light rain": say("light rain"),
    "moderate rain": say("moderate rain"),
    "heavy rain": say("heavy rain"),
    "violent rain": say("violent rain"),
    "harmless": say("harmless"),
    "elevated": say("elevated"),
    "unacceptable": say("unacceptable"),
    "ideal": say("ideal"),
    "acceptable": say("acceptable"),
    "damp: mould can grow": say("damp: mould can grow"),
    "below the bands": say("below the bands"),
    "lowest band": say("lowest band"),
    "second band": say("second band"),
    "third band": say("third band"),
    "fourth band": say("fourth band"),
    "highest band": say("highest band"),
    "little annoyance": say("little annoyance"),
    "moderate annoyance": say("moderate annoyance"),
    "serious annoyance": say("serious annoyance"),
    "harm to hearing": say("harm to hearing"),
}
_TITLES: Mapping[str, Message] = {
    "European Air Quality Index": say("European Air Quality Index"),
    "WHO global air quality guidelines, 24 hours": say("WHO global air quality guidelines, 24 hours"),
    "WHO global air quality guidelines, 8 hours": say("WHO global air quality guidelines, 8 hours"),
    "WHO global air quality guidelines, a year": say("WHO global air quality guidelines, a year"),
    "UTCI: assessment scale of thermal stress": say("UTCI: assessment scale of thermal stress"),
    "Heat index": say("Heat index"),
    "Frost, summer days and hot days": say("Frost, summer days and hot days"),
    "Global Solar UV Index": say("Global Solar UV Index"),
    "Beaufort scale": say("Beaufort scale"),
    "Intensity of rain": say("Intensity of rain"),
    "Carbon dioxide indoors": say("Carbon dioxide indoors"),
    "Humidity indoors": say("Humidity indoors"),
    "Noise bands of the Environmental Noise Directive": say("Noise bands of the Environmental Noise Directive"),
    "WHO environmental noise guidelines, road traffic": say("WHO environmental noise guidelines, road traffic"),
    "WHO guidelines for community noise, outdoors by day": say("WHO guidelines for community noise, outdoors by day"),
}
_NOTES: Mapping[str, Message] = {
    "indoors": say("They are for rooms, not for outdoors."),
    "roads": say("They are for the noise of roads; for railways and aircraft others hold."),
}


def level_word(text: str) -> Message:
    """Return a level in a word; that of a user's own file as it stands there."""
    return _WORDS.get(text) or _as_it_stands(text)


def title_words(text: str) -> Message:
    """Return the title of a set of levels; that of a user's own file as it stands there."""
    return _TITLES.get(text) or _as_it_stands(text)


def note(key: str) -> Message | None:
    """Return what else must be known of a set of levels; None for nothing."""
    if not key:
        return None
    return _NOTES.get(key) or _as_it_stands(key)


def is_known(text: str) -> bool:
    """Whether a level's word, a title or a note is one that is translated."""
    return text in _WORDS or text in _TITLES or text in _NOTES


def _as_it_stands(text: str) -> Message:
    """Return a text of the user's own; not by `say`, whose texts are given to the translators."""
    return Message("{text}", {"text": text})
