"""What every climate file is here: named arrays with dimensions and attributes, of which any window can be read."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from ..twin.messages import Message, say


@dataclass(frozen=True)
class Array:
    """An array as the file describes it.

    Parameters
    ----------
    name : str
        Its name, with those of its groups before it: ``"forecast/t2m"``.
    dims : tuple of str
        Names of its dimensions.
    shape : tuple of int
        Their sizes.
    kind : str
        What numpy calls the kind of its values: "i", "u", "f", "U" for text, or "" for anything else.
    size : int
        Bytes of a value in memory.
    chunks : tuple of int
        What is stored in one piece, along each dimension; 0 where that does not matter.
    attributes : mapping
        Numbers, texts, or tuples of them.
    """

    name: str
    dims: tuple[str, ...]
    shape: tuple[int, ...]
    kind: str = "f"
    size: int = 4
    chunks: tuple[int, ...] = ()
    attributes: Mapping[str, Any] = field(default_factory=dict)
    found: dict[str, str] = field(default_factory=dict, compare=False, repr=False)
    """What was found out of it, since files with thousands of arrays ask it of each for each."""

    @property
    def group(self) -> str:
        """The groups it lies in, with a stroke at the end; "" for the file's root."""
        return self.name[: self.name.rfind("/") + 1]

    @property
    def count(self) -> int:
        """How many values it has."""
        return math.prod(self.shape)

    def text(self, attribute: str) -> str:
        """Return an attribute that is a text, "" without one."""
        value = self.attributes.get(attribute, "")
        return value.strip() if isinstance(value, str) else ""

    def number(self, attribute: str) -> float | None:
        """Return an attribute that is a number, None without one."""
        return number_of(self.attributes.get(attribute))

    def axis(self, dim: str) -> int:
        """Return the place of a dimension."""
        return self.dims.index(dim)


class Store(Protocol):
    """An open file. Reading is for one thread at a time."""

    @property
    def file(self) -> str:
        """What to call it in messages."""

    @property
    def arrays(self) -> Mapping[str, Array]:
        """All arrays by name."""

    @property
    def attributes(self) -> Mapping[str, Any]:
        """What the file says of itself."""

    @property
    def broken(self) -> Sequence[tuple[str, Message]]:
        """Arrays that cannot be read: what each is called, and why."""

    @property
    def lost(self) -> Sequence[tuple[str, Message]]:
        """Steps of time that cannot be loaded, where the file holds each as a message of its own."""

    @property
    def notes(self) -> Sequence[Message]:
        """What a reader must know of all that is in it."""

    def __enter__(self) -> Store:
        """Use the file."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the file."""

    def read(self, name: str, start: Sequence[int], count: Sequence[int]) -> NDArray[Any]:
        """Return a window of an array as it is stored, text as objects.

        Raises
        ------
        CityVerseError
            It cannot be read there; the sentence names file and place.
        """

    def close(self) -> None:
        """Let go of the file."""


class Opened:
    """What stores share: use as a context manager."""

    def __enter__(self) -> Any:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""


def read_all(store: Store, name: str) -> NDArray[Any]:
    """Return a whole array: for coordinates, which are small."""
    shape = store.arrays[name].shape
    return store.read(name, [0] * len(shape), shape)


def number_of(value: Any) -> float | None:
    """Return the only number of an attribute, None where it is none."""
    if isinstance(value, (tuple, list)) and len(value) == 1:
        value = value[0]
    if isinstance(value, (int, float, np.number)) and not isinstance(value, bool):
        return float(value)
    return None


def find(store: Store, name: str, group: str) -> Array | None:
    """Return the array that a name means inside a group: the nearest one, as in the CF conventions."""
    if name.startswith("/"):
        return store.arrays.get(name[1:])
    while True:
        found = store.arrays.get(group + name)
        if found is not None or not group:
            return found
        group = group[: group.rstrip("/").rfind("/") + 1]


def place(store: Store, array: str = "") -> Message:
    """Say file and array, for the beginning of a message."""
    if not array:
        return say("“{file}”", file=store.file)
    return say("“{file}”, “{variable}”", file=store.file, variable=array)
