"""What became of every object of a file: loaded, or left out for a reason that a person can read."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from ..twin.messages import Message, say


@dataclass(frozen=True)
class LeftOut:
    """One object that was not loaded: its id in the file, and why."""

    id: str
    reason: Message


@dataclass
class Account:
    """Objects read, loaded and left out; a reader that ends owes ``read == loaded + len(left_out)``.

    Parameters
    ----------
    read : int
        Objects that the file holds and that were asked for.
    loaded : int
        Those that the user gets.
    left_out : list of LeftOut
        The others.
    """

    read: int = 0
    loaded: int = 0
    left_out: list[LeftOut] = field(default_factory=list)

    def leave_out(self, name: str, reason: Message) -> None:
        """Note an object that is read and not loaded."""
        self.left_out.append(LeftOut(name, reason))

    def add(self, other: Account) -> None:
        """Take in the account of another part of the same source."""
        self.read += other.read
        self.loaded += other.loaded
        self.left_out.extend(other.left_out)

    @property
    def balanced(self) -> bool:
        """Whether every object that was read is accounted for."""
        return self.read == self.loaded + len(self.left_out)

    def reasons(self) -> Mapping[str, int]:
        """Return how many objects were left out for each kind of reason, the most frequent first."""
        counted = Counter(out.reason.text for out in self.left_out)
        return dict(counted.most_common())

    def sentence(self) -> Message:
        """Return the account in one sentence."""
        if not self.left_out:
            return say("{loaded} of {read} objects loaded.", loaded=self.loaded, read=self.read)
        return say(
            "{loaded} of {read} objects loaded, {left} left out: see the account for each one's reason.",
            loaded=self.loaded,
            read=self.read,
            left=len(self.left_out),
        )

    def to_json(self) -> str:
        """Return the account as JSON, reasons in English: scripts read it."""
        left = [{"id": out.id, "reason": str(out.reason)} for out in self.left_out]
        return json.dumps({"read": self.read, "loaded": self.loaded, "left_out": left}, ensure_ascii=False)
