"""What a case is: one quantity, one input, several contestants, and how far each is from the truth."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Inputs = Mapping[str, NDArray[Any]]
Errors = dict[str, float]


@dataclass(frozen=True)
class Job:
    """What is timed, and how its result becomes an array afterwards, untimed."""

    run: Callable[[], Any]
    read: Callable[[Any], NDArray[Any]] = np.asarray


@dataclass(frozen=True)
class Contestant:
    """A tool that computes the quantity.

    Parameters
    ----------
    key, title
        How the command line and the tables name it.
    prepare
        Imports, converts and warms up, untimed, and returns the job. It runs in a fresh process of `home`'s Python.
    home
        One of `peers.HOMES`.
    package
        The package in `peers.versions` that it comes from; "" for ours.
    measure
        What it gives where tools differ; `Case.judge` gets it.
    """

    key: str
    title: str
    prepare: Callable[[Inputs], Job]
    home: str = "own"
    package: str = ""
    measure: str = ""


@dataclass(frozen=True)
class Case:
    """One quantity of which the contestants' time, memory and error are measured; ours comes first.

    Parameters
    ----------
    inputs
        Size to the arrays that every contestant gets. Same size, same arrays.
    judge
        (inputs, result, measure) to named errors.
    note
        Sentences for the report: conventions, and who does what else in the same time.
    """

    key: str
    title: str
    contestants: tuple[Contestant, ...]
    inputs: Callable[[int], Inputs]
    judge: Callable[[Inputs, NDArray[Any], str], Errors]
    note: str = ""
    sizes: tuple[int, ...] = (500, 1000, 2000, 4000)

    def contestant(self, key: str) -> Contestant:
        """Return the contestant of that key."""
        return next(found for found in self.contestants if found.key == key)
