"""The extent of a collection covers what is published into it, and only grows."""

from __future__ import annotations

import pytest
from cityverse.cityverse_plugin.catalogue.extents import area, grow, grown
from cityverse.cityverse_plugin.catalogue.memory import MemoryStore
from cityverse.cityverse_plugin.catalogue.stac import twin_to_collection
from store_contract import JULY, MAY, item_for, sample_twin

WORLD = [-180.0, -90.0, 180.0, 90.0]


def collection(box=(-35.0, -8.1, -34.8, -7.9), first=None, last=None):
    extent = {"spatial": {"bbox": [list(box)]}, "temporal": {"interval": [[first, last]]}}
    return {"id": "olinda", "extent": extent, "other": 1}


def seen(value):
    return value["extent"]["spatial"]["bbox"][0], value["extent"]["temporal"]["interval"][0]


def test_what_is_covered_already_changes_nothing():
    known = collection(first="2026-01-01T00:00:00Z", last=None)
    assert grown(known, [item_for("may", start=MAY, end=MAY)]) is known
    assert grown(known, []) is known
    assert grown(known, [item_for("undated", start=None, end=None, bbox=None)]) is known


def test_a_box_and_an_interval_grow():
    item = item_for("north", start=MAY, end=JULY, bbox=(-35.5, -8.0, -34.9, -7.0))
    box, times = seen(grown(collection(first="2026-06-01T00:00:00Z", last="2026-06-02T00:00:00Z"), [item]))
    assert box == [-35.5, -8.1, -34.8, -7.0]
    assert times == ["2026-05-01T00:00:00Z", "2026-07-01T00:00:00Z"]
    assert seen(grown(collection(WORLD), [item]))[0] == [-35.5, -8.0, -34.9, -7.0]
    assert seen(grown(collection(), [item_for("since", start=MAY, end=None)]))[1] == ["2026-05-01T00:00:00Z"] * 2


def test_open_sides_stay_open_and_a_box_across_the_date_line_goes_round():
    known = collection(first=None, last="2026-06-01T00:00:00Z")
    assert seen(grown(known, [item_for("late", start=JULY, end=JULY)]))[1] == [None, "2026-07-01T00:00:00Z"]
    assert seen(grown(collection((170, -20, -170, -10)), [item_for("olinda")]))[0] == [-180.0, -20.0, 180.0, -7.9]


@pytest.mark.parametrize("extent", [None, [], {"spatial": 3}, {"spatial": {"bbox": [["a", 0, 1, 2]]}, "temporal": []}])
def test_an_extent_that_is_none_is_replaced(extent):
    assert area({"id": "a", "extent": extent}) == WORLD
    assert seen(grown({"id": "a", "extent": extent}, [item_for("may", start=MAY, end=MAY)]))[0] == [
        -35.0,
        -8.1,
        -34.8,
        -7.9,
    ]


def test_it_is_written_only_when_it_grew():
    store = MemoryStore()
    store.put_collection(twin_to_collection(sample_twin(bbox=(-35.0, -8.1, -34.9, -8.0))))
    assert grow(store, "olinda", [item_for("may")])
    assert area(store.collection("olinda")) == [-35.0, -8.1, -34.8, -7.9]
    assert not grow(store, "olinda", [item_for("may")])
