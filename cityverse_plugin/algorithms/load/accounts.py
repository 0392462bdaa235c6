"""The output that all loading algorithms share: what became of every object."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...bridge.accounts import keep
from ...sources.account import Account
from ...twin.messages import Message, say
from ..outputs import TextOutput
from ..run import Run

#: Sentences in the log; the rest is in the account.
_SPOKEN = 20

ACCOUNT = TextOutput(
    "ACCOUNT",
    say("Account"),
    say("What became of every object, as JSON: read, loaded, and left_out with the id and the reason of each."),
)


def settle(run: Run, account: Account) -> Mapping[str, Any]:
    """Tell the user what became of the objects, and return the output for scripts."""
    for out in account.left_out[:_SPOKEN]:
        run.warn(say("“{id}” is left out. {reason}", id=out.id, reason=out.reason))
    more = len(account.left_out) - _SPOKEN
    if more > 0:
        run.warn(say("{count} more are left out: the account names each.", count=more))
    sentence: Message = account.sentence()
    run.note(sentence)
    text = account.to_json()
    keep(text, account)
    return {ACCOUNT.id: text}
