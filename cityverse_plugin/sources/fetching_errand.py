"""What one preset of a job is about, and what whoever knows its protocol must be able to do."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from ..twin.canonical import parse_time
from ..twin.record import Link, Provider
from .account import Account
from .fetching_download import Place
from .fetching_line import Cancel, Line, Progress
from .fetching_plan import Errand, Piece
from .files import SourceFile
from .presets import Preset
from .presets_area import Bounds

Words = Callable[[str], str]


@dataclass(frozen=True)
class Order:
    """One preset for one area.

    Parameters
    ----------
    preset : Preset
        At the address that is asked.
    errand : Errand
        Period and clouds.
    area : tuple
        West, south, east, north [degrees].
    country : str
        Two letters.
    words : callable
        Brings a text of a preset into the user's language: it becomes the text of a record.
    """

    preset: Preset
    errand: Errand
    area: Bounds
    country: str
    words: Words

    def described(self, path: Path, role: str, **known: object) -> SourceFile:
        """Return a file with all that its preset says of it.

        Parameters
        ----------
        known : mapping
            Further fields of `SourceFile`; `limits` are added to those of the preset.
        """
        preset, words = self.preset, self.words
        further = known.pop("limits", ())
        parts = (words(preset.description), known.pop("description", ""), preset.attribution + ".")
        made: dict[str, object] = {
            "title": words(preset.title),
            "description": " ".join(str(part) for part in parts if part),
            "licence": preset.licence,
            "providers": (Provider(preset.producer, ("producer", "licensor"), preset.producer_url),),
            "limits": tuple(words(limit) for limit in (*preset.limits, *_texts(further))),
            "links": (Link("license", preset.licence_url), Link("via", preset.address)),
            "start": parse_time(self.errand.start) if self.errand.start else None,
            "end": parse_time(self.errand.end) if self.errand.end else None,
            **known,
        }
        return SourceFile(path=path, role=role, **made)  # type: ignore[arg-type]


@dataclass(frozen=True)
class Brought:
    """The files for the twin that were made of what came, and what became of every object of the source."""

    files: tuple[SourceFile, ...]
    account: Account


class Bringer(Protocol):
    """Whoever knows a protocol. Every method runs in the job's thread and may raise `CityVerseError`, `Cancelled`."""

    def search(self, order: Order, line: Line) -> list[Piece]:
        """Return what is to be brought; the errand keeps it, so that another day it is not searched again."""

    def place(self, order: Order, piece: Piece, line: Line) -> Place:
        """Return where a piece is, and how it is asked for."""

    def accept(self, path: Path) -> None:
        """Raise `TryLater` or `CityVerseError` for a file that is not what was asked for."""

    def convert(
        self, order: Order, pieces: Sequence[tuple[Piece, Path]], folder: Path, progress: Progress, cancelled: Cancel
    ) -> Brought:
        """Make files for the twin, in `folder`, of the pieces that are there."""


Bringers = Mapping[str, Bringer]


def _texts(values: object) -> tuple[str, ...]:
    return tuple(str(value) for value in values) if isinstance(values, (tuple, list)) else ()
