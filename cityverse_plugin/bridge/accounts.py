"""Accounts of what was loaded, as people read them: what they say in English for scripts is kept in all languages."""

from __future__ import annotations

import hashlib
import json
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..sources.account import Account
from ..twin.messages import Message, say

#: Accounts whose sentences are kept for translation: the last ones.
_MOST = 8
_kept: OrderedDict[str, Account] = OrderedDict()


@dataclass(frozen=True)
class Told:
    """What became of the objects of a file.

    Parameters
    ----------
    read, loaded : int
        How many there were, and how many came.
    left_out : tuple
        Each reason with the ids of those that were left out for it, the most frequent reason first.
    """

    read: int
    loaded: int
    left_out: tuple[tuple[Message, tuple[str, ...]], ...]

    @property
    def sentence(self) -> Message:
        """The account in one sentence."""
        return say("{loaded} of {read} objects loaded.", loaded=self.loaded, read=self.read)


def keep(text: str, account: Account) -> None:
    """Keep an account beside its JSON, whose reasons are English; any thread."""
    _kept[_key(text)] = account
    while len(_kept) > _MOST:
        _kept.popitem(last=False)


def account_in(results: Mapping[str, Any]) -> Told | None:
    """Return the account among the results of an algorithm, None where there is none."""
    text = results.get("ACCOUNT")
    if not isinstance(text, str):
        return None
    known = _kept.get(_key(text))
    if known is not None:
        return _told(known.read, known.loaded, [(out.id, out.reason) for out in known.left_out])
    try:
        found = json.loads(text)
        left = [(str(out["id"]), Message("{reason}", {"reason": str(out["reason"])})) for out in found["left_out"]]
        return _told(int(found["read"]), int(found["loaded"]), left)
    except (TypeError, ValueError, KeyError):
        return None


def _told(read: int, loaded: int, left: list[tuple[str, Message]]) -> Told:
    reasons: dict[str, Message] = {}
    ids: dict[str, list[str]] = {}
    for identifier, reason in left:
        words = str(reason)
        reasons.setdefault(words, reason)
        ids.setdefault(words, []).append(identifier)
    ordered = sorted(ids, key=lambda words: -len(ids[words]))
    return Told(read, loaded, tuple((reasons[words], tuple(ids[words])) for words in ordered))


def _key(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()
