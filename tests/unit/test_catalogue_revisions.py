"""Two authors of one record: neither loses a word without having seen the other's."""

from __future__ import annotations

from dataclasses import replace

import pytest
from cityverse.cityverse_plugin.catalogue.folder import FolderStore
from cityverse.cityverse_plugin.catalogue.memory import MemoryStore
from cityverse.cityverse_plugin.catalogue.opening import open_store
from cityverse.cityverse_plugin.catalogue.publish import LostUpdate, publish
from cityverse.cityverse_plugin.catalogue.stac import item_to_record, record_to_item
from cityverse.cityverse_plugin.catalogue.store import Conflict
from cityverse.cityverse_plugin.server import serve_in_thread
from cityverse.cityverse_plugin.twin.messages import say
from cityverse.cityverse_plugin.twin.provenance import InputReference, Provenance
from cityverse.cityverse_plugin.twin.record import Record, Review
from store_contract import JULY, sample_bundle, sample_record, sample_twin

RUN = Provenance("cityverse:skyviewfactor", "1.0", {"RADIUS": 100.0}, (InputReference("SURFACE", "surface", "dsm"),))


@pytest.fixture(params=["memory", "folder", "server"])
def open_again(request, tmp_path):
    """Return a function that opens the same catalogue, as another machine would."""
    if request.param == "server":
        running = serve_in_thread(tmp_path / "served")
        yield lambda: open_store(running.address)
        running.stop()
        return
    memory = MemoryStore()
    yield lambda: memory if request.param == "memory" else FolderStore(tmp_path / "catalogue")


@pytest.fixture
def put(open_again, tmp_path):
    """Return a function that publishes, each time as a new process."""

    def deed(record: Record, base: Record | None = None, overwrite: int | None = None, data: bytes = b"x") -> Record:
        bundle = replace(sample_bundle(tmp_path / "stage", record, data), base=base)
        return publish(open_again(), bundle, sample_twin(), overwrite_revision=overwrite).record

    return deed


def titles(store) -> str:
    return item_to_record(store.item("olinda", "landsat")).title


def test_the_second_of_two_authors_is_told_and_shown_all_three(put, open_again):
    base = put(sample_record())
    first = put(sample_record(title="First"), base)
    with pytest.raises(LostUpdate, match="somebody else: the catalogue has its revision 2") as lost:
        put(sample_record(title="Second"), base)
    assert (lost.value.mine.title, lost.value.theirs, lost.value.base) == ("Second", first, base)
    assert isinstance(lost.value, Conflict)
    assert titles(open_again()) == "First"


def test_going_over_what_was_seen_does_not_go_over_what_came_after(put, open_again):
    base = put(sample_record())
    seen = put(sample_record(title="First"), base)
    later = put(sample_record(title="Later"), seen)
    with pytest.raises(LostUpdate):
        put(sample_record(title="Mine"), base, overwrite=seen.revision)
    assert titles(open_again()) == "Later"
    assert put(sample_record(title="Mine"), base, overwrite=later.revision).revision == 4


def test_an_id_chosen_by_chance_destroys_nothing(put, open_again):
    put(sample_record(title="Theirs"))
    with pytest.raises(LostUpdate, match="has “Theirs” already") as lost:
        put(sample_record(title="Mine"), data=b"other")
    assert lost.value.base is None
    assert titles(open_again()) == "Theirs"


def test_a_large_file_is_not_sent_for_nothing(put, open_again, tmp_path):
    put(sample_record(title="Theirs"))
    bundle = sample_bundle(tmp_path / "stage", sample_record(title="Mine"), bytes(1 << 20))
    steps: list[str] = []
    with pytest.raises(LostUpdate):
        publish(open_again(), bundle, on_step=steps.append)
    assert steps == ["gates", "collection"]


def test_a_large_file_twice_is_one_revision(put):
    data = bytes(1 << 20)
    assert put(sample_record(), data=data) == put(sample_record(), data=data)


def test_a_record_that_was_read_and_edited_needs_no_base(put):
    first = put(sample_record())
    second = put(replace(first, title="Edited"))
    assert second.revision == 2
    with pytest.raises(LostUpdate):
        put(replace(first, title="Edited from the old one"))


def test_a_change_that_forgot_the_revision_is_noticed(put, open_again):
    base = put(sample_record())
    store = open_again()
    store.put_item("olinda", record_to_item(replace(base, title="Changed with another program")))
    with pytest.raises(LostUpdate):
        put(sample_record(title="Mine"), base)


def test_what_was_taken_back_is_no_conflict(put):
    base = put(sample_record())
    other = put(sample_record(title="Other"), base)
    put(sample_record(), other)
    assert put(sample_record(title="Mine"), base).revision == 4


def test_what_somebody_deleted_comes_back_with_a_higher_number(put, open_again):
    base = put(sample_record())
    open_again().delete_item("olinda", "landsat")
    assert put(sample_record(title="Mine"), base).revision == 2


def result(**changes) -> Record:
    return sample_record(kind="result", run=replace(RUN, **changes))


def test_a_result_is_renewed_by_running_it_again(put):
    put(result())
    again = put(replace(result(version="1.1", seconds=9.0), start=JULY, end=JULY), data=b"new")
    assert (again.revision, again.run.version, again.start) == (2, "1.1", JULY)


@pytest.mark.parametrize(
    "change",
    [
        {"parameters": {"RADIUS": 50.0}},
        {"algorithm": "cityverse:shadow"},
        {"inputs": (InputReference("SURFACE", "surface", "other"),)},
        {"inputs": (InputReference("SURFACE", "surface"),)},
    ],
)
def test_another_analysis_is_not_an_earlier_run(put, change):
    put(result())
    with pytest.raises(LostUpdate):
        put(result(**change), data=b"new")


@pytest.mark.parametrize(
    "words",
    [{"review": Review("checked", "Aïcha")}, {"title": "A better title"}, {"limits": ("Do not use it near water.",)}],
)
def test_what_people_said_of_a_result_is_not_run_over(put, words):
    first = put(result())
    put(replace(first, **words))
    with pytest.raises(LostUpdate):
        put(result(), data=b"new")


def test_what_one_deleted_oneself_can_be_put_back(put, open_again):
    put(sample_record())
    store = open_again()
    item = store.item("olinda", "landsat")
    store.delete_item("olinda", "landsat")
    store.put_item("olinda", item)
    assert titles(open_again()) == "Landsat 7 of Olinda"


@pytest.mark.parametrize("open_again", ["folder", "server"], indirect=True)
@pytest.mark.parametrize("there", [False, True])
def test_what_came_between_the_look_and_the_word_is_not_gone_over(open_again, put, tmp_path, there):
    base = put(sample_record()) if there else None
    slow, put_item = open_again(), type(open_again()).put_item

    class Slow(type(slow)):
        def put_item(self, collection_id: str, item: dict) -> None:
            put(sample_record(title="Theirs"), base)
            put_item(self, collection_id, item)

    slow.__class__ = Slow
    bundle = replace(sample_bundle(tmp_path / "slow", sample_record(title="Mine")), base=base)
    with pytest.raises(LostUpdate) as lost:
        publish(slow, bundle, sample_twin())
    assert (lost.value.mine.title, lost.value.theirs.title, lost.value.base) == ("Mine", "Theirs", base)
    assert titles(open_again()) == "Theirs"


class Hurried(MemoryStore):
    """Somebody else is there between our look and our word, and this store notices."""

    def __init__(self, theirs: str) -> None:
        super().__init__()
        self.theirs = theirs

    def put_item(self, collection_id: str, item: dict) -> None:
        theirs, self.theirs = self.theirs, ""
        if not theirs:
            super().put_item(collection_id, item)
            return
        super().put_item(collection_id, {**item, "properties": {**item["properties"], "title": theirs}})
        raise Conflict(say("Changed meanwhile."))


def test_a_refusal_of_the_store_becomes_a_lost_update_with_both_sides(tmp_path):
    store = Hurried("Theirs")
    with pytest.raises(LostUpdate) as lost:
        publish(store, sample_bundle(tmp_path), sample_twin())
    assert (lost.value.mine.title, lost.value.theirs.title) == ("Landsat 7 of Olinda", "Theirs")


def test_a_refusal_because_the_answer_to_our_own_word_got_lost_is_none(tmp_path):
    store = Hurried("Landsat 7 of Olinda")
    assert publish(store, sample_bundle(tmp_path), sample_twin()).record.revision == 1
