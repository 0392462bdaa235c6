"""Months by their names in the languages of tables."""

from __future__ import annotations

from functools import lru_cache

from .quantities import words

#: Whole names, and shorter ones: English, French, German, Spanish, Italian, Portuguese, Arabic of east and west.
_NAMES = (
    "jan janv januar enero gen gennaio janeiro يناير كانون-الثاني جانفي",
    "feb fev fevr februar febrero fevereiro فبراير شباط فيفري",
    "mar mars marz maerz marzo marco mrz مارس آذار",
    "apr avr avril abr abril aprile أبريل إبريل نيسان أفريل",
    "may mai mayo mag maggio maio ماي مايو أيار",
    "jun juin juni junio giu giugno junho يونيو يونيه حزيران جوان",
    "jul juil juillet juli julio lug luglio julho يوليو يوليوز تموز جويلية",
    "aug aout ago agosto august غشت أغسطس آب أوت",
    "sep sept septembre set settembre setembro شتنبر سبتمبر أيلول",
    "oct okt oktober octubre ott ottobre out outubro أكتوبر تشرين-الأول",
    "nov novembre noviembre novembro نونبر نوفمبر تشرين-الثاني",
    "dec dez dezember dic diciembre dicembre decembre دجنبر ديسمبر كانون-الأول",
)
_SHORT = 3


@lru_cache(maxsize=512)
def month_of(name: str) -> int:
    """Return the number of a month by its name, or by the first letters of one in English; 0 for none."""
    plain = words(name).replace(" ", "-")
    for number, known in enumerate(_known(), 1):
        if plain in known or (plain.isascii() and plain[:_SHORT] in known and len(plain) > _SHORT):
            return number
    return 0


@lru_cache(maxsize=1)
def _known() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(words(one).replace(" ", "-") for one in names.split()) for names in _NAMES)
