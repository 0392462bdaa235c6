"""Choices among words, given as numbers (the dialog, models) or as the words themselves (scripts, the command line)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterDefinition, QgsProcessingParameterEnum

from ..bridge.i18n import tr
from ..twin.messages import CityVerseError, Message, say
from .parameters import Parameter, Reading


class _WordEnum(QgsProcessingParameterEnum):
    """QGIS's list of choices, which lets words pass: `Choices` reads and checks them itself."""

    def checkValueIsAcceptable(self, value: Any, context: QgsProcessingContext | None = None) -> bool:
        """Accept whatever can be read as numbers or words."""
        if isinstance(value, (str, list, tuple)) and len(value):
            return True
        return bool(super().checkValueIsAcceptable(value, context))

    def clone(self) -> _WordEnum:
        """Copy; models ask for it."""
        made = _WordEnum(self.name(), self.description(), self.options(), self.allowMultiple(), self.defaultValue())
        made.setFlags(self.flags())
        made.setHelp(self.help())
        return made


@dataclass(frozen=True)
class Choices(Parameter):
    """Any number of the words of `options`: pairs of id (small letters) and title; `default` are ids."""

    options: tuple[tuple[str, Message], ...] = ()
    default: tuple[str, ...] = ()
    several: bool = True

    @property
    def ids(self) -> list[str]:
        """The words."""
        return [option for option, _ in self.options]

    def build(self) -> QgsProcessingParameterDefinition:
        """Make a list of choices."""
        chosen: Any = [self.ids.index(option) for option in self.default]
        titles = [tr(title) for _, title in self.options]
        return _WordEnum(self.id, self.label, titles, self.several, chosen if self.several else chosen[0])

    def read(self, reading: Reading) -> tuple[str, ...]:
        """Return the chosen ids in the order of the declaration, each once."""
        chosen = {self._option(piece) for piece in _pieces(reading.raw(self.id))}
        if not chosen and not self.optional:
            raise CityVerseError(
                say("{parameter} is empty. Choose among {options}.", parameter=self.id, options=", ".join(self.ids))
            )
        return tuple(option for option in self.ids if option in chosen)

    def canonical(self, value: Any) -> Any:
        """Return the ids."""
        return list(value)

    def _option(self, piece: Any) -> str:
        text = str(piece).strip()
        if text.isdigit() and int(text) < len(self.ids):
            return self.ids[int(text)]
        titles = {tr(title).lower(): option for option, title in self.options}
        option = titles.get(text.lower(), text.lower())
        if option not in self.ids:
            raise CityVerseError(
                say(
                    "{parameter} has no choice “{value}”. Choose among {options}, or their numbers 0 to {last}.",
                    parameter=self.id,
                    value=text,
                    options=", ".join(self.ids),
                    last=len(self.ids) - 1,
                )
            )
        return option


@dataclass(frozen=True)
class Choice(Choices):
    """One of the words of `options`."""

    several: bool = False

    def read(self, reading: Reading) -> str:  # type: ignore[override]
        """Return the chosen id."""
        return super().read(reading)[0]

    def canonical(self, value: Any) -> str:
        """Return the id."""
        return str(value)


def _pieces(raw: Any) -> Iterable[Any]:
    if raw is None:
        return []
    if isinstance(raw, str):
        return [piece for piece in raw.replace(";", ",").split(",") if piece.strip()]
    return raw if isinstance(raw, (list, tuple)) else [raw]
