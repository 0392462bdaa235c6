"""Authors who change the same record at once: nobody's change is lost without a word."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from server_calls import Calls, collection, item

ADDRESS = "/collections/olinda/items/one"


@pytest.fixture
def calls(tmp_path: Path) -> Iterator[Calls]:
    """A catalogue with one item."""
    calls = Calls(tmp_path)
    calls.json("POST", "/collections", collection(), 201)
    calls.json("POST", "/collections/olinda/items", item(), 201)
    yield calls
    calls.close()


@pytest.mark.parametrize(
    ("name", "form", "status"),
    [
        ("if-match", "{tag}", 204),
        ("if-match", "*", 204),
        ("if-match", '"x", {tag}', 204),
        ("if-match", "W/{tag}", 412),
        ("if-match", '"x"', 412),
        ("if-match", "", 412),
        ("if-none-match", "*", 412),
        ("if-none-match", "{tag}", 412),
        ("if-none-match", '"x"', 204),
    ],
)
@pytest.mark.parametrize("address", [ADDRESS, "/collections/olinda"])
def test_conditions_on_every_kind_of_change(calls: Calls, address: str, name: str, form: str, status: int) -> None:
    for method, body in (("PUT", item() if "items" in address else collection()), ("PATCH", {}), ("DELETE", None)):
        tag = calls("GET", address).headers["ETag"]
        answer = calls(method, address, body, {name: form.format(tag=tag)})
        assert answer.status == status
        if status == 204 and method != "DELETE":
            assert answer.headers["ETag"] == calls("GET", address).headers["ETag"]


def test_equal_content_has_an_equal_tag(calls: Calls) -> None:
    tag = calls("GET", ADDRESS).headers["ETag"]
    assert calls("PUT", ADDRESS, dict(reversed(item().items()))).headers["ETag"] == tag
    assert calls("PUT", ADDRESS, item(title="T")).headers["ETag"] != tag


def test_of_many_who_knew_the_same_state_one_wins(calls: Calls) -> None:
    for turn in range(5):
        statuses = race(calls, [f"{turn} by {author}" for author in range(8)])
        [winner] = [title for title, status in statuses.items() if status == 204]
        assert sorted(statuses.values()) == [204] + [412] * 7
        assert calls.json("GET", ADDRESS)["properties"]["title"] == winner


def race(calls: Calls, titles: list[str]) -> dict[str, int]:
    """Let authors who read the same state give the item their titles, all at once; return their statuses."""
    tag = calls("GET", ADDRESS).headers["ETag"]
    start = threading.Barrier(len(titles))
    statuses: dict[str, int] = {}

    def change(title: str) -> None:
        start.wait()
        statuses[title] = calls("PUT", ADDRESS, item(title=title), {"if-match": tag}).status

    authors = [threading.Thread(target=change, args=(title,)) for title in titles]
    for author in authors:
        author.start()
    for author in authors:
        author.join()
    return statuses


def test_a_counter_that_all_add_to_counts_every_addition(calls: Calls) -> None:
    def add(times: int = 10) -> None:
        while times:
            shown = calls("GET", ADDRESS)
            count = json.loads(shown.body)["properties"].get("count", 0)
            times -= calls("PUT", ADDRESS, item(count=count + 1), {"if-match": shown.headers["ETag"]}).status == 204

    authors = [threading.Thread(target=add) for _ in range(6)]
    for author in authors:
        author.start()
    for author in authors:
        author.join()
    assert calls.json("GET", ADDRESS)["properties"]["count"] == 60
