"""The account of a load: balanced, counted, and the same in words and in JSON."""

from __future__ import annotations

import json

from cityverse.cityverse_plugin.sources.account import Account
from cityverse.cityverse_plugin.twin.messages import say


def test_account_in_words_and_json():
    account = Account(read=3, loaded=1)
    for name in ("a", "b"):
        account.leave_out(name, say("Object {name} has no geometry.", name=name))
    assert account.balanced
    assert account.reasons() == {"Object {name} has no geometry.": 2}
    assert str(account.sentence()).startswith("1 of 3 objects loaded, 2 left out")
    assert json.loads(account.to_json()) == {
        "read": 3,
        "loaded": 1,
        "left_out": [{"id": name, "reason": f"Object {name} has no geometry."} for name in ("a", "b")],
    }


def test_parts_add_up():
    whole = Account(2, 2)
    part = Account(1)
    part.leave_out("x", say("It is empty."))
    whole.add(part)
    assert (whole.read, whole.loaded, whole.balanced) == (3, 2, True)
    assert not Account(2, 1).balanced


def test_a_place_in_a_sentence_may_be_called_text():
    assert str(say("{text} See the list.", text=say("Two are left out."))) == "Two are left out. See the list."
